/* Unit tests of svc-emulator/event-record.c: what is sent, as texts. */
#include "svc-emulator/event-record.h"

#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define PATH "/redfish/v1/Chassis/1 a"
static void check(const json_t *value, const char *expected)
{
    CLEANUP(free_cleanup) char *text = json_dumps(value, JSON_COMPACT);

    CU_ASSERT_PTR_NOT_NULL_FATAL(text);
    CU_ASSERT_STRING_EQUAL(text, expected);
    if (strcmp(text, expected) != 0)
        fprintf(stderr, "%s\n", text);
}

/* The registry's own text, which has no arguments. */
static void check_change(enum bmc_change change, const char *event_type, const char *key,
                         bool is_gone)
{
    json_t *record CLEANUP(json_decrefp) = event_record_of_change(change, PATH, "7", "T");
    const json_t *origin = json_object_get(record, "OriginOfCondition");
    char id[64];

    CU_ASSERT_PTR_NOT_NULL_FATAL(record);
    snprintf(id, sizeof(id), "ResourceEvent.1.4.%s", key);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(record, "MessageId")), id);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(record, "EventType")), event_type);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(record, "EventId")), "7");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(record, "EventTimestamp")), "T");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(record, "MessageSeverity")), "OK");
    CU_ASSERT_TRUE(json_string_length(json_object_get(record, "Message")) > 5);
    CU_ASSERT_TRUE(json_is_array(json_object_get(record, "MessageArgs")));
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(origin, "@odata.id")),
                           "/redfish/v1/Chassis/1%20a");
    CU_ASSERT_EQUAL(json_is_true(json_object_get(record, "OriginOfConditionUnavailable")), is_gone);
}

static void event_record_of_change_each_change_has_its_message(void)
{
    check_change(BMC_CREATED, "ResourceAdded", "ResourceCreated", false);
    check_change(BMC_CHANGED, "ResourceUpdated", "ResourceChanged", false);
    check_change(BMC_REMOVED, "ResourceRemoved", "ResourceRemoved", true);
}

static void event_record_of_test_says_what_the_client_said(void)
{
    static const struct {
        const char *parameters, *record;
    } table[] = {
        {"{\"MessageId\":\"Alert.1.0.LanDisconnect\"}",
         "{\"EventType\":\"Other\",\"EventId\":\"9\",\"MessageId\":\"Alert.1.0.LanDisconnect\"}"},
        {"{\"MessageId\":\"Alert.1.0.LanDisconnect\",\"EventId\":\"mine\",\"EventType\":\"Alert\","
         "\"EventTimestamp\":\"2026-01-01T00:00:00Z\",\"Severity\":\"Warning\",\"Message\":\"m\","
         "\"MessageArgs\":[\"1\",\"2\"],\"OriginOfCondition\":\"/redfish/v1/Systems/1\","
         "\"EventGroupId\":3}",
         "{\"EventType\":\"Alert\",\"EventId\":\"mine\",\"EventTimestamp\":\"2026-01-01T00:00:"
         "00Z\","
         "\"Severity\":\"Warning\",\"Message\":\"m\",\"MessageArgs\":[\"1\",\"2\"],"
         "\"EventGroupId\":3,\"MessageId\":\"Alert.1.0.LanDisconnect\","
         "\"OriginOfCondition\":{\"@odata.id\":\"/redfish/v1/Systems/1\"}}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *parameters CLEANUP(json_decrefp) = json_loads(table[i].parameters, 0, NULL);
        json_t *record CLEANUP(json_decrefp) = event_record_of_test(parameters, "9");

        check(record, table[i].record);
    }
}

static void event_record_of_test_without_message_is_the_registrys_test(void)
{
    json_t *record CLEANUP(json_decrefp) = event_record_of_test(NULL, "9");

    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(record, "MessageId")),
                           "ResourceEvent.1.4.TestMessage");
}

static void event_record_facts_severity_is_the_registrys_where_none_is_said(void)
{
    static const struct {
        const char *record, *severity;
    } table[] = {
        {"{\"MessageId\":\"ResourceEvent.1.4.LicenseChanged\"}", "Warning"},
        {"{\"MessageId\":\"ResourceEvent.1.4.LicenseChanged\",\"MessageSeverity\":\"Critical\"}",
         "Critical"},
        {"{\"MessageId\":\"Contoso.1.0.Beep\"}", NULL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *record CLEANUP(json_decrefp) = json_loads(table[i].record, 0, NULL);
        struct event_facts facts = event_record_facts(record, (struct ipc_text){0});

        CU_ASSERT_EQUAL(facts.severity == NULL, table[i].severity == NULL);
        if (facts.severity && table[i].severity)
            CU_ASSERT_STRING_EQUAL(facts.severity, table[i].severity);
    }
}

static void event_payload_numbers_its_members(void)
{
    json_t *records CLEANUP(json_decrefp) = json_loads("[{\"EventId\":\"1\"},{\"EventId\":\"2\"}]",
                                                       0, NULL);
    json_t *payload CLEANUP(json_decrefp) = event_payload("5", "mine", records);

    check(payload, "{\"@odata.type\":\"#Event.v1_13_0.Event\",\"Id\":\"5\",\"Name\":\"Events\","
                   "\"Context\":\"mine\",\"Events\":[{\"EventId\":\"1\",\"MemberId\":\"0\"},"
                   "{\"EventId\":\"2\",\"MemberId\":\"1\"}]}");
    check(records, "[{\"EventId\":\"1\"},{\"EventId\":\"2\"}]");
}

static void event_report_of_test_each_form_of_values(void)
{
    static const struct {
        const char *parameters, *name, *values;
    } table[] = {
        {"{\"MetricReportName\":\"a b\",\"GeneratedMetricReportValues\":[{\"MetricValue\":\"1\"}]}",
         "a b", "[{\"MetricValue\":\"1\"}]"},
        {"{\"MetricReportName\":\"a "
         "b\",\"MetricReportValues\":\"[{\\\"MetricValue\\\":\\\"2\\\"}]\"}",
         "a b", "[{\"MetricValue\":\"2\"}]"},
        {"{\"MetricReportName\":\"a b\",\"MetricReportValues\":\"3\"}", "a b",
         "[{\"MetricValue\":\"3\"}]"},
        {"{}", "Test", "[]"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *parameters CLEANUP(json_decrefp) = json_loads(table[i].parameters, 0, NULL);
        json_t *report CLEANUP(json_decrefp) = event_report_of_test(parameters, "T");

        CU_ASSERT_PTR_NOT_NULL_FATAL(report);
        check(json_object_get(report, "MetricValues"), table[i].values);
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(report, "Id")), table[i].name);
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(report, "@odata.type")),
                               "#MetricReport.v1_5_2.MetricReport");
        if (strcmp(table[i].name, "a b") == 0)
            CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(report, "@odata.id")),
                                   "/redfish/v1/TelemetryService/MetricReports/a%20b");
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(event_record_of_change_each_change_has_its_message),
    UNIT_CASE(event_record_of_test_says_what_the_client_said),
    UNIT_CASE(event_record_of_test_without_message_is_the_registrys_test),
    UNIT_CASE(event_record_facts_severity_is_the_registrys_where_none_is_said),
    UNIT_CASE(event_payload_numbers_its_members),
    UNIT_CASE(event_report_of_test_each_form_of_values),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/event-record", cases)
