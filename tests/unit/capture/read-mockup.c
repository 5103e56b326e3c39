/* Reads a mockup and prints what is wrong with it, a line each, for test_capture.py: what was
 * captured has to be read back without a finding. */
#include <stdio.h>

#include "mockup/read.h"

int main(int argc, char **argv)
{
    struct mockup_report report = {0};
    struct mockup *mockup = mockup_new();
    int r = mockup && argc == 2 ? mockup_read(argv[1], NULL, mockup, &report) : -1;

    for (size_t i = 0; i < report.count; i++)
        printf("%s %s %s\n", report.findings[i].kind, report.findings[i].place,
               report.findings[i].text);
    printf("%d: %zu items\n", r, mockup ? mockup_count(mockup) : 0);
    mockup_report_deinit(&report);
    mockup_free(mockup);
    return r != 0;
}
