/* Dumps: made, waited for, downloaded, deleted and cleared. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SYSTEM "/redfish/v1/Systems/system/LogServices/Dump"
#define MANAGER "/redfish/v1/Managers/bmc/LogServices/Dump"
#define FAULT_LOG "/redfish/v1/Managers/bmc/LogServices/FaultLog"
#define COLLECT "/Actions/LogService.CollectDiagnosticData"
#define CLEAR "/Actions/LogService.ClearLog"
#define COLLECT_BMC "{\"DiagnosticDataType\":\"Manager\"}"
#define COLLECT_SYSTEM "{\"DiagnosticDataType\":\"OEM\",\"OEMDiagnosticDataType\":\"System\"}"
#define PROGRESS "xyz.openbmc_project.Common.Progress"
#define DUMP_PATH "/xyz/openbmc_project/dump"

static void collect_answers_with_the_entry_when_it_is_complete(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    json_decref(hardware_fixture_get(&fixture, MANAGER "/Entries"));
    fixture_ask(&fixture.service, IPC_POST, MANAGER COLLECT, (struct ask){.body = COLLECT_BMC},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), MANAGER "/Entries/4");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "DiagnosticDataType"), "Manager");
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "OriginatorType"), "Client");
    answer_deinit(&answer);
    hardware_fixture_wait_value(&fixture, MANAGER "/Entries", "Members@odata.count", "3");
    fixture_ask(&fixture.service, IPC_POST, SYSTEM COLLECT, (struct ask){.body = COLLECT_SYSTEM},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), SYSTEM "/Entries/2");
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

/* Sends a CollectDiagnosticData, and runs the loop until the dump is on D-Bus. */
static void begin_collect(struct hardware_fixture *fixture, struct answer *answer)
{
    fixture_send(&fixture->service, IPC_POST, MANAGER COLLECT, (struct ask){.body = COLLECT_BMC},
                 answer);
    for (;;) {
        CLEANUP(free_cleanup) char *status = NULL;

        CU_ASSERT_FALSE_FATAL(fixture->service.timed_out);
        if (sd_bus_get_property_string(fixture->control, "xyz.openbmc_project.Dump.Manager",
                                       DUMP_PATH "/bmc/entry/4", PROGRESS, "Status", NULL,
                                       &status) >= 0)
            return;
        uv_run(&fixture->service.loop, UV_RUN_NOWAIT);
    }
}

static void collect_that_takes_longer_is_accepted_with_location(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    begin_collect(&fixture, &answer);
    /* Nobody is there any more who could say that it is complete. */
    hardware_fixture_control(&fixture, "DropOwner", "s", "Dump.Manager");
    fixture_run_until(&fixture.service, &answer.done);
    CU_ASSERT_EQUAL(answer.status, 202);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), MANAGER "/Entries/4");
    CU_ASSERT(strtoul(answer_header(&answer, "Retry-After"), NULL, 10) > 0);
    answer_deinit(&answer);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, MANAGER "/Entries/4", NULL, NULL),
                    404);
    hardware_fixture_close(&fixture);
}

static void collect_of_a_dump_that_fails_is_500(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    begin_collect(&fixture, &answer);
    hardware_fixture_control(&fixture, "SetProperty", "sssv", DUMP_PATH "/bmc/entry/4", PROGRESS,
                             "Status", "s", PROGRESS ".OperationStatus.Failed");
    fixture_run_until(&fixture.service, &answer.done);
    CU_ASSERT_EQUAL(answer.status, 500);
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

static const struct {
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    const char *message;
} bad_rows[] = {
    {IPC_POST, MANAGER COLLECT, "{}", 400, "ActionParameterMissing"},
    {IPC_POST, MANAGER COLLECT, "{\"DiagnosticDataType\":\"OEM\"}", 400,
     "ActionParameterValueNotInList"},
    {IPC_POST, MANAGER COLLECT, "{\"DiagnosticDataType\":7}", 400, "ActionParameterValueTypeError"},
    {IPC_POST, SYSTEM COLLECT, "{\"DiagnosticDataType\":\"OEM\"}", 400, "ActionParameterMissing"},
    {IPC_POST, SYSTEM COLLECT, COLLECT_BMC, 400, ""},
    {IPC_POST, FAULT_LOG COLLECT, COLLECT_BMC, 404, ""},
    {IPC_GET, MANAGER "/Entries/2", NULL, 404, ""}, /* not complete */
    {IPC_GET, MANAGER "/Entries/2/attachment", NULL, 404, ""},
    {IPC_GET, MANAGER "/Entries/9/attachment", NULL, 404, ""},
    {IPC_DELETE, MANAGER "/Entries/2", NULL, 404, ""},
    {IPC_GET, "/redfish/v1/Systems/system/LogServices/EventLog/Entries/2/attachment", NULL, 404,
     ""}, /* it has no file */
    {IPC_PATCH, MANAGER "/Entries/1", "{\"Message\":\"x\"}", 405, ""},
    {IPC_GET, "/redfish/v1/Systems/system/LogServices/FaultLog", NULL, 404, ""},
};

static void request_with_fault_is_refused_with_message(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(bad_rows); i++) {
        char message[64];
        unsigned int status = hardware_fixture_status(&fixture, bad_rows[i].method, bad_rows[i].uri,
                                                      bad_rows[i].body, message);

        if (status != bad_rows[i].status)
            fprintf(stderr, "%s %s: %u %s\n", bad_rows[i].uri, bad_rows[i].body, status, message);
        CU_ASSERT_EQUAL(status, bad_rows[i].status);
        CU_ASSERT(!bad_rows[i].message[0] || strcmp(message, bad_rows[i].message) == 0);
    }
    hardware_fixture_close(&fixture);
}

/* What CreateDump refuses, by its error. */
static const struct {
    const char *error;
    unsigned int status;
    const char *message;
} refused_rows[] = {
    {"xyz.openbmc_project.Common.Error.NotAllowed", 409, "ResourceInUse"},
    {"org.freedesktop.DBus.Error.UnknownObject", 404, "ResourceNotFound"},
    {"xyz.openbmc_project.Common.Error.Unavailable", 409, "ResourceInUse"},
    {"xyz.openbmc_project.Dump.Create.Error.Disabled", 503, "ServiceDisabled"},
    {"xyz.openbmc_project.Dump.Create.Error.QuotaExceeded", 400, "CreateLimitReachedForResource"},
    {"xyz.openbmc_project.Common.Error.InternalFailure", 500, "InternalError"},
};

static void collect_that_is_refused_tells_why(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(refused_rows); i++) {
        char message[64];
        unsigned int status;

        hardware_fixture_control(&fixture, "FailMethod", "sss", "Dump.Manager", "CreateDump",
                                 refused_rows[i].error);
        status = hardware_fixture_status(&fixture, IPC_POST, MANAGER COLLECT, COLLECT_BMC, message);
        if (status != refused_rows[i].status)
            fprintf(stderr, "%s: %u %s\n", refused_rows[i].error, status, message);
        CU_ASSERT_EQUAL(status, refused_rows[i].status);
        CU_ASSERT_STRING_EQUAL(message, refused_rows[i].message);
    }
    hardware_fixture_close(&fixture);
}

static void attachment_is_the_file_that_the_owner_hands_over(void)
{
    struct hardware_fixture fixture;
    struct answer answer;
    char bytes[8] = "";

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    fixture_ask(&fixture.service, IPC_GET, MANAGER "/Entries/1/attachment", (struct ask){0},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_EQUAL(answer.stream_size, 40960);
    CU_ASSERT_EQUAL(read(answer.stream, bytes, 4), 4);
    CU_ASSERT_STRING_EQUAL(bytes, "ABCD");
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Content-Type"), "application/octet-stream");
    answer_deinit(&answer);
    fixture_ask(&fixture.service, IPC_GET,
                "/redfish/v1/Systems/system/LogServices/EventLog/Entries/1/attachment",
                (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT(answer.stream_size > 0);
    answer_deinit(&answer);
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Dump.Manager", "GetFileHandle",
                             "xyz.openbmc_project.Common.Error.InternalFailure");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, MANAGER "/Entries/1/attachment", NULL, NULL),
        500);
    /* Deleted, and the signal is under way. */
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Dump.Manager", "GetFileHandle",
                             "org.freedesktop.DBus.Error.UnknownObject");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, MANAGER "/Entries/1/attachment", NULL, NULL),
        404);
    hardware_fixture_control(&fixture, "DropOwner", "s", "Dump.Manager");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, MANAGER "/Entries/1/attachment", NULL, NULL),
        503);
    hardware_fixture_close(&fixture);
}

static void delete_and_clear_answer_when_dumps_are_gone(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_DELETE, MANAGER "/Entries/1", NULL, NULL),
                    204);
    hardware_fixture_wait_value(&fixture, MANAGER "/Entries", "Members@odata.count", "1");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, FAULT_LOG CLEAR, "{}", NULL), 204);
    hardware_fixture_wait_value(&fixture, FAULT_LOG "/Entries", "Members@odata.count", "0");
    hardware_fixture_wait_value(&fixture, SYSTEM "/Entries", "Members@odata.count", "1");
    hardware_fixture_close(&fixture);
}

/* Another client was faster, and the signal is under way. */
static void delete_of_a_dump_that_has_gone_is_404(void)
{
    struct hardware_fixture fixture;
    char message[64];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Dump.Manager", "Delete",
                             "org.freedesktop.DBus.Error.UnknownObject");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_DELETE, MANAGER "/Entries/1", NULL, message), 404);
    CU_ASSERT_STRING_EQUAL(message, "ResourceNotFound");
    hardware_fixture_close(&fixture);
}

/* -- $filter -- */

/* Every log of D-Bus objects, and how many of its entries are shown as OK. */
static const struct {
    const char *entries;
    json_int_t ok_count;
} object_logs[] = {
    {MANAGER "/Entries", 2},
    {SYSTEM "/Entries", 1},
    {FAULT_LOG "/Entries", 1},
    {"/redfish/v1/Systems/system/LogServices/EventLog/Entries", 1},
    {"/redfish/v1/Managers/bmc/LogServices/EventLog/Entries", 1},
};

static json_int_t count_of(struct hardware_fixture *fixture, const char *entries,
                           const char *filter, const char *more)
{
    char query[256];
    struct answer answer;
    json_int_t count;

    snprintf(query, sizeof(query), "$filter=%s%s", filter, more);
    fixture_ask(&fixture->service, IPC_GET, entries, (struct ask){.query = query}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    count = json_integer_value(hardware_value_at(answer.body, "Members@odata.count"));
    answer_deinit(&answer);
    return count;
}

/* A filter that reads little may be decided by little of an entry; with the second term it never
 * is. */
static void filter_that_reads_little_passes_what_the_whole_entry_does(void)
{
    static const char *const filters[] = {
        "Severity%20eq%20'OK'",
        "Severity%20ne%20'OK'",
        "Severity%20eq%20null",
        "Created%20ge%20'2025-11-24T16:00:01%2B00:00'",
        "Created%20ge%20'2000-01-01T00:00:00Z'%20and%20Severity%20eq%20'OK'",
        "not%20(Severity%20eq%20'Critical')",
    };
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(object_logs); i++) {
        const char *entries = object_logs[i].entries;

        for (size_t j = 0; j < ARRAY_SIZE(filters); j++) {
            json_int_t count = count_of(&fixture, entries, filters[j], "");
            json_int_t whole = count_of(&fixture, entries, filters[j], "%20and%20Id%20ne%20'zz'");

            if (count != whole)
                fprintf(stderr, "%s %s: %d, not %d\n", entries, filters[j], (int)count, (int)whole);
            CU_ASSERT_EQUAL(count, whole);
        }
        CU_ASSERT_EQUAL(count_of(&fixture, entries, filters[0], ""), object_logs[i].ok_count);
    }
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(delete_of_a_dump_that_has_gone_is_404),
    UNIT_CASE(filter_that_reads_little_passes_what_the_whole_entry_does),
    UNIT_CASE(collect_answers_with_the_entry_when_it_is_complete),
    UNIT_CASE(collect_that_takes_longer_is_accepted_with_location),
    UNIT_CASE(collect_of_a_dump_that_fails_is_500),
    UNIT_CASE(request_with_fault_is_refused_with_message),
    UNIT_CASE(collect_that_is_refused_tells_why),
    UNIT_CASE(attachment_is_the_file_that_the_owner_hands_over),
    UNIT_CASE(delete_and_clear_answer_when_dumps_are_gone),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-logs/dumps", cases)
