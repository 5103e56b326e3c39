/* Every kind of resource as it goes out, beside readable files: golden/<name>.json is the answer
 * for board.json. What the values must be follows from the tables of docs/svc-logs.md. */
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/golden.h"

#define SYSTEM "/redfish/v1/Systems/system/LogServices"
#define MANAGER "/redfish/v1/Managers/bmc/LogServices"

static const struct golden_row rows[] = {
    {"system-log-services", SYSTEM},
    {"manager-log-services", MANAGER},
    {"event-log-entries", SYSTEM "/EventLog/Entries"},
    {"event-log-entries-of-manager", MANAGER "/EventLog/Entries"},
    {"event-entry", SYSTEM "/EventLog/Entries/1"},
    {"event-entry-of-manager", MANAGER "/EventLog/Entries/1"},
    {"event-entry-with-message-id", SYSTEM "/EventLog/Entries/2"},
    {"event-entry-wrong-types", SYSTEM "/EventLog/Entries/9"},
    {"event-entry-empty", SYSTEM "/EventLog/Entries/10"},
    {"dump-entries", MANAGER "/Dump/Entries"},
    {"dump-entry-bmc", MANAGER "/Dump/Entries/1"},
    {"dump-entry-wrong-types", MANAGER "/Dump/Entries/3"},
    {"dump-entry-system", SYSTEM "/Dump/Entries/1"},
    {"dump-entry-fault-log", MANAGER "/FaultLog/Entries/1"},
};

/* No files of the machine that the test runs on. */
static const struct hardware_start start = {.options = {"/nonexistent", "/nonexistent"}};

static void get_each_kind_as_golden_file(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &start);
    golden_compare_rows(&fixture, rows, ARRAY_SIZE(rows));
    hardware_fixture_close(&fixture);
}

/* They show the time: what is compared is the rest. */
static const struct golden_row services[] = {
    {"event-log", SYSTEM "/EventLog"},  {"event-log-of-manager", MANAGER "/EventLog"},
    {"dump", SYSTEM "/Dump"},           {"dump-of-manager", MANAGER "/Dump"},
    {"fault-log", MANAGER "/FaultLog"}, {"post-codes", SYSTEM "/PostCodes"},
};

static void get_of_each_service_as_golden_file(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &start);
    for (size_t i = 0; i < ARRAY_SIZE(services); i++) {
        json_t *service = hardware_fixture_get(&fixture, services[i].uri);
        const char *now = json_string_value(json_object_get(service, "DateTime"));

        CU_ASSERT(now && strlen(now) == strlen("2026-11-20T11:24:00+00:00"));
        json_object_set_new(service, "DateTime", json_string("2026-11-20T11:24:00+00:00"));
        golden_compare(services[i].name, service);
        json_decref(service);
    }
    hardware_fixture_close(&fixture);
}

/* The time alone makes no other resource. */
static void tag_of_a_service_is_that_of_the_rest(void)
{
    struct hardware_fixture fixture;
    struct answer first, second;

    hardware_fixture_open(&fixture, &start);
    fixture_ask(&fixture.service, IPC_GET, MANAGER "/EventLog", (struct ask){0}, &first);
    do {
        CU_ASSERT_FALSE_FATAL(fixture.service.timed_out);
        fixture_ask(&fixture.service, IPC_GET, MANAGER "/EventLog", (struct ask){0}, &second);
        if (strcmp(answer_text(&first, "DateTime"), answer_text(&second, "DateTime")) != 0)
            break;
        answer_deinit(&second);
    } while (true);
    CU_ASSERT_STRING_EQUAL(first.etag, second.etag);
    answer_deinit(&first);
    answer_deinit(&second);
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_each_kind_as_golden_file),
    UNIT_CASE(get_of_each_service_as_golden_file),
    UNIT_CASE(tag_of_a_service_is_that_of_the_rest),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-logs/golden", cases)
