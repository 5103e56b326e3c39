/* See managers-test.h. */
#include "tests/unit/svc-managers/managers-test.h"

#include <string.h>

#include "base/cleanup.h"
#include "dbus/bus-json.h"

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

/* With the prefix, unless it is there. */
static void full_name(const char *prefix, const char *name, char ret_name[static 256])
{
    bool whole = name[0] == '/' || strncmp(name, "org.", 4) == 0;

    snprintf(ret_name, 256, "%s%s", whole ? "" : prefix, name);
}

void managers_check_bus(struct hardware_fixture *fixture, const char *owner, const char *path,
                        const char *interface, const char *property, const char *expected)
{
    char full_owner[256], full_path[256], full_interface[256];
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    CLEANUP(free_cleanup) char *text = NULL;
    json_t *value = NULL;

    full_name(OPENBMC_PREFIX, owner, full_owner);
    full_name(OPENBMC_ROOT, path, full_path);
    full_name(OPENBMC_PREFIX, interface, full_interface);
    CU_ASSERT_FATAL(sd_bus_call_method(fixture->control, full_owner, full_path,
                                       "org.freedesktop.DBus.Properties", "Get", NULL, &reply, "ss",
                                       full_interface, property) >= 0);
    CU_ASSERT_EQUAL_FATAL(bus_json_read(reply, &value), 0);
    text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);
    if (!text || strcmp(text, expected) != 0)
        fprintf(stderr, "%s %s.%s: %s instead of %s\n", full_path, interface, property, text,
                expected);
    CU_ASSERT(text && strcmp(text, expected) == 0);
    json_decref(value);
}
