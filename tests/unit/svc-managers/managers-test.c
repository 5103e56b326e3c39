/* See managers-test.h. */
#include "tests/unit/svc-managers/managers-test.h"

#include <string.h>

#include "base/cleanup.h"

static void check_row(struct hardware_fixture *fixture, const struct write_row *row)
{
    struct answer answer;
    CLEANUP(free_cleanup) char *text = NULL;
    const char *message;
    bool good;

    fixture_ask(&fixture->service, row->method, row->uri, (struct ask){.body = row->body}, &answer);
    message = answer_message(&answer, 0);
    if (row->pointer)
        text = json_dumps(hardware_value_at(answer.body, row->pointer),
                          JSON_ENCODE_ANY | JSON_COMPACT);
    good = answer.status == row->status &&
           (!row->message || strcmp(message ? message : "", row->message) == 0) &&
           (!row->pointer || strcmp(text ? text : "absent", row->expected) == 0);
    if (!good)
        fprintf(stderr, "%s %s: %u %s\n", row->uri, row->body, answer.status, answer.text);
    CU_ASSERT_TRUE(good);
    answer_deinit(&answer);
}

void managers_run_rows(struct hardware_fixture *fixture, const struct write_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        check_row(fixture, &rows[i]);
}

void managers_check_bus(struct hardware_fixture *fixture, const char *owner, const char *path,
                        const char *interface, const char *property, const char *expected)
{
    CLEANUP(free_cleanup)
    char *text = hardware_fixture_bus_value(fixture, owner, path, interface, property);

    if (strcmp(text, expected) != 0)
        fprintf(stderr, "%s %s.%s: %s instead of %s\n", path, interface, property, text, expected);
    CU_ASSERT_STRING_EQUAL(text, expected);
}
