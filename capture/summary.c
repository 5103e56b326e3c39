/* The end of a capture, see summary.h. Texts of the service are escaped. */
#include "capture/summary.h"

#include <stdio.h>
#include <string.h>

#include "capture/limits.h"
#include "capture/printable.h"

static const char *status_text(long status, char text[static 16])
{
    if (status)
        snprintf(text, 16, "%ld", status);
    else
        snprintf(text, 16, "failed");
    return text;
}

void summary_print_failures(const struct crawl_result *result)
{
    size_t counts[600] = {0};
    char escaped[PRINTABLE_MAX], reason[PRINTABLE_MAX], status[16];

    for (size_t i = 0; i < result->failure_count; i++) {
        const struct crawl_failure *failure = &result->failures[i];

        counts[failure->status >= 0 && failure->status < 600 ? failure->status : 0]++;
        if (i >= CAPTURE_FAILURES_SHOWN_MAX)
            continue;
        fprintf(stderr, "%-6s %s%s%s\n", status_text(failure->status, status),
                printable(failure->target, escaped), *failure->reason ? ": " : "",
                printable(failure->reason, reason));
    }
    if (result->failure_count > CAPTURE_FAILURES_SHOWN_MAX)
        fprintf(stderr, "... and %zu more\n", result->failure_count - CAPTURE_FAILURES_SHOWN_MAX);
    if (result->failure_count == 0)
        return;
    fprintf(stderr, "%zu of the links could not be read:", result->failure_count);
    for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
        if (counts[i])
            fprintf(stderr, " %zu x %s", counts[i], i ? status_text((long)i, status) : "no answer");
    }
    fprintf(stderr, "%s\n", counts[401] ? " (401: with a user, see --user, more can be read)" : "");
}

void summary_print(const struct crawl_result *result, double seconds, const char *folder)
{
    printf("%zu resources, %.1f KiB in %.1f s: %s\n", mockup_count(result->mockup),
           (double)result->bytes / 1024, seconds, folder);
    if (result->secret_count)
        printf("%zu secrets were left out\n", result->secret_count);
    if (result->deep_count)
        printf("%zu links were left out by --max-depth\n", result->deep_count);
}
