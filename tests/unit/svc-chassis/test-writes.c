/* PATCH and POST: what is accepted reaches D-Bus, what is not changes nothing. DSP0266 1.21 §7.7
 * "PATCH (update)", §7.11 "POST (action)". */
#include <string.h>

#include "base/cleanup.h"
#include "hardware/names.h"
#include "svc-chassis/kinds.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define UNIT "/redfish/v1/Chassis/1U"
#define BOARD "/redfish/v1/Chassis/Mainboard"
#define FAN UNIT "/ThermalSubsystem/Fans/fan0"
#define SUPPLY UNIT "/PowerSubsystem/PowerSupplies/psu0"

/* -- good ones: the answer is the resource with the new value -- */

static const struct {
    const char *uri, *body, *pointer, *expected; /* expected: compact JSON */
} good_rows[] = {
    {UNIT, "{\"AssetTag\":\"shelf 7\"}", "AssetTag", "\"shelf 7\""},
    {UNIT, "{\"AssetTag\":\"\"}", "AssetTag", "\"\""},
    {UNIT, "{\"LocationIndicatorActive\":true}", "IndicatorLED",
     "\"Blinking\""}, /* by the system's blink group */
    {UNIT, "{\"LocationIndicatorActive\":false}", "IndicatorLED", "\"Off\""},
    {UNIT, "{\"IndicatorLED\":\"Lit\"}", "LocationIndicatorActive", "true"},
    {UNIT, "{\"IndicatorLED\":\"Blinking\",\"AssetTag\":\"both\"}", "AssetTag", "\"both\""},
    {UNIT, "{\"IndicatorLED\":\"Off\"}", "LocationIndicatorActive", "false"},
    {BOARD, "{\"LocationIndicatorActive\":false}", "LocationIndicatorActive",
     "false"}, /* its own group */
    {FAN, "{\"LocationIndicatorActive\":true}", "LocationIndicatorActive", "true"},
    {SUPPLY, "{\"LocationIndicatorActive\":false}", "LocationIndicatorActive", "false"},
    {UNIT "/Drives/drive0", "{\"LocationIndicatorActive\":true}", "LocationIndicatorActive",
     "true"},
    {UNIT "/NetworkAdapters/nic0/Ports/nic_port0", "{\"LocationIndicatorActive\":true}",
     "LocationIndicatorActive", "true"},
    {UNIT "/PCIeSlots", "{\"Slots\":[{\"LocationIndicatorActive\":true}]}",
     "Slots/0/LocationIndicatorActive", "true"},
    {UNIT "/Assembly", "{\"Assemblies\":[{\"LocationIndicatorActive\":true}]}",
     "Assemblies/0/LocationIndicatorActive", "true"},
    {UNIT "/EnvironmentMetrics",
     "{\"PowerLimitWatts\":{\"SetPoint\":300,\"ControlMode\":\"Automatic\"}}",
     "PowerLimitWatts/SetPoint", "300"},
    {UNIT "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"SetPoint\":301.9}}",
     "PowerLimitWatts/SetPoint", "301"},
    {UNIT "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"ControlMode\":\"Disabled\"}}",
     "PowerLimitWatts/ControlMode", "\"Disabled\""},
    {UNIT "/Controls/power_limit", "{\"SetPoint\":250,\"ControlMode\":\"Automatic\"}",
     "ControlMode", "\"Automatic\""},
    {UNIT "/Power", "{\"PowerControl\":[{\"PowerLimit\":{\"LimitInWatts\":400}}]}",
     "PowerControl/0/PowerLimit/LimitInWatts", "400"},
    {UNIT "/Power", "{\"PowerControl\":[{\"PowerLimit\":{\"LimitInWatts\":null}}]}",
     "PowerControl/0/PowerLimit/LimitInWatts", "null"},
    {UNIT "/Power", "{\"PowerControl\":[{\"PowerLimit\":{\"LimitInWatts\":450}}]}",
     "PowerControl/0/PowerLimit/LimitInWatts", "450"},
    {UNIT "/Thermal", "{\"Temperatures\":[{\"MemberId\":\"CPU0\",\"ReadingCelsius\":70.5}]}",
     "Temperatures/0/ReadingCelsius", "70.5"},
    {UNIT "/Thermal", "{\"Temperatures\":[{\"MemberId\":\"1\",\"ReadingCelsius\":33.5}]}",
     "Temperatures/1/ReadingCelsius", "33.5"},
    {UNIT "/Thermal", "{\"Temperatures\":[{},{\"ReadingCelsius\":31}]}",
     "Temperatures/1/ReadingCelsius", "31"},
    {UNIT "/Thermal", "{\"Fans\":[{\"MemberId\":\"pwm0\",\"Reading\":80}]}", "Fans/2/Reading",
     "80"},
    {UNIT "/Power", "{\"Voltages\":[{\"MemberId\":\"PSU0_Input_Voltage\",\"ReadingVolts\":229}]}",
     "Voltages/0/ReadingVolts", "229"},
};

static void patch_of_writable_property_answers_new_value(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(good_rows); i++) {
        struct answer answer;
        CLEANUP(free_cleanup) char *text = NULL;

        fixture_ask(&fixture.service, IPC_PATCH, good_rows[i].uri,
                    (struct ask){.body = good_rows[i].body}, &answer);
        text = json_dumps(hardware_value_at(answer.body, good_rows[i].pointer),
                          JSON_ENCODE_ANY | JSON_COMPACT);
        if (answer.status != 200 || !text || strcmp(text, good_rows[i].expected) != 0)
            fprintf(stderr, "%s %s: %u %s\n", good_rows[i].uri, good_rows[i].body, answer.status,
                    answer.text);
        CU_ASSERT_EQUAL(answer.status, 200);
        CU_ASSERT(text && strcmp(text, good_rows[i].expected) == 0);
        CU_ASSERT_PTR_NULL(json_object_get(answer.body, "@Message.ExtendedInfo"));
        answer_deinit(&answer);
    }
    hardware_fixture_close(&fixture);
}

/* -- bad ones -- */

static const struct {
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    const char *message;
} bad_rows[] = {
    {IPC_PATCH, UNIT, "{}", 400, "NoOperation"},
    {IPC_PATCH, UNIT, "{\"Bogus\":1}", 400, "PropertyUnknown"},
    {IPC_PATCH, UNIT, "{\"Model\":\"x\"}", 400, "PropertyNotWritable"},
    {IPC_PATCH, UNIT, "{\"AssetTag\":7}", 400, "PropertyValueTypeError"},
    {IPC_PATCH, UNIT, "{\"IndicatorLED\":\"Green\"}", 400, "PropertyValueNotInList"},
    {IPC_PATCH, UNIT, "{\"LocationIndicatorActive\":null}", 400, "PropertyValueTypeError"},
    {IPC_PATCH, BOARD, "{\"AssetTag\":\"x\"}", 400, "PropertyNotWritable"}, /* has no tag */
    {IPC_PATCH, UNIT "/ThermalSubsystem/Fans/fan1", "{\"LocationIndicatorActive\":true}", 400,
     "PropertyNotWritable"}, /* has no LED */
    {IPC_PATCH, UNIT "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"SetPoint\":149}}", 400,
     "PropertyValueOutOfRange"},
    {IPC_PATCH, UNIT "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"SetPoint\":751}}", 400,
     "PropertyValueOutOfRange"},
    {IPC_PATCH, UNIT "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"SetPoint\":-1}}", 400,
     "PropertyValueOutOfRange"},
    {IPC_PATCH, UNIT "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"ControlMode\":\"Manual\"}}",
     400, "PropertyValueNotInList"},
    {IPC_PATCH, UNIT "/EnvironmentMetrics", "{\"PowerWatts\":{\"Reading\":1}}", 400,
     "PropertyNotWritable"},
    {IPC_PATCH, UNIT "/Power", "{\"PowerControl\":[{\"PowerLimit\":{\"LimitInWatts\":100000}}]}",
     400, "PropertyValueOutOfRange"},
    {IPC_PATCH, UNIT "/Thermal",
     "{\"Temperatures\":[{\"MemberId\":\"CPU9\",\"ReadingCelsius\":1}]}", 404, "ResourceNotFound"},
    {IPC_PATCH, UNIT "/Thermal",
     "{\"Temperatures\":[{\"MemberId\":\"CPU0\",\"ReadingCelsius\":\"hot\"}]}", 400,
     "PropertyValueTypeError"},
    {IPC_PATCH, UNIT "/Thermal", "{\"Temperatures\":[{\"MemberId\":\"CPU0\",\"Name\":\"x\"}]}", 400,
     "PropertyNotWritable"},
    {IPC_PATCH, UNIT "/Thermal", "{\"Temperatures\":7}", 400, "PropertyValueTypeError"},
    {IPC_PATCH, UNIT "/Thermal", "{\"Temperatures\":[7]}", 400, "PropertyValueTypeError"},
    {IPC_PATCH, UNIT "/Thermal", "{\"Name\":\"x\"}", 400, "PropertyNotWritable"},
    {IPC_PATCH, UNIT "/Sensors", "{}", 405, ""},
    {IPC_PATCH, UNIT "/NetworkAdapters/nic0", "{}", 405, ""},
    {IPC_PATCH, UNIT "/PCIeSlots", "{\"Slots\":[{},{\"LocationIndicatorActive\":true}]}", 400,
     "PropertyNotWritable"}, /* has no LED */
    {IPC_GET, UNIT "/Drives/slot0", NULL, 404, "ResourceNotFound"},
    {IPC_GET, UNIT "/NetworkAdapters/nic1", NULL, 404, "ResourceNotFound"},
    {IPC_GET, BOARD "/Drives/drive0", NULL, 404, "ResourceNotFound"}, /* another one's */
    {IPC_POST, UNIT "/Drives/drive0/Actions/Drive.Reset", "{\"ResetType\":\"On\"}", 400,
     "ActionParameterValueNotInList"},
    {IPC_POST, UNIT "/Actions/Chassis.Reset", "{}", 400, "ActionParameterMissing"},
    {IPC_POST, UNIT "/Actions/Chassis.Reset", "{\"ResetType\":\"On\"}", 400,
     "ActionParameterValueNotInList"},
    {IPC_POST, UNIT "/Actions/Chassis.Reset", "{\"ResetType\":7}", 400,
     "ActionParameterValueTypeError"},
    {IPC_POST, UNIT "/Actions/Chassis.Reset", "{\"ResetType\":\"PowerCycle\",\"Force\":true}", 400,
     "ActionParameterUnknown"},
    {IPC_GET, UNIT "/Actions/Chassis.Reset", NULL, 405, ""},
};

static void write_with_fault_is_refused_with_message(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(bad_rows); i++) {
        char message[64];
        unsigned int status = hardware_fixture_status(&fixture, bad_rows[i].method, bad_rows[i].uri,
                                                      bad_rows[i].body, message);

        if (status != bad_rows[i].status ||
            (bad_rows[i].message[0] && strcmp(message, bad_rows[i].message) != 0))
            fprintf(stderr, "%s %s: %u %s\n", bad_rows[i].uri, bad_rows[i].body, status, message);
        CU_ASSERT_EQUAL(status, bad_rows[i].status);
        CU_ASSERT(!bad_rows[i].message[0] || strcmp(message, bad_rows[i].message) == 0);
    }
    hardware_fixture_close(&fixture);
}

static void patch_with_one_wrong_value_applies_none(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH, UNIT,
                                            "{\"AssetTag\":\"new\",\"IndicatorLED\":1}", NULL),
                    400);
    CU_ASSERT_EQUAL(hardware_fixture_status(
                        &fixture, IPC_PATCH, UNIT "/EnvironmentMetrics",
                        "{\"PowerLimitWatts\":{\"ControlMode\":\"Automatic\",\"SetPoint\":1}}",
                        NULL),
                    400);
    hardware_fixture_wait_value(&fixture, UNIT, "AssetTag", "\"\"");
    hardware_fixture_wait_value(&fixture, UNIT "/EnvironmentMetrics", "PowerLimitWatts/ControlMode",
                                "\"Disabled\"");
    hardware_fixture_close(&fixture);
}

/* DSP0266 1.21 §7.7: what can never be written is told, the rest is written. */
static void patch_with_one_unknown_property_applies_the_others(void)
{
    struct hardware_fixture fixture;
    char message[64];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH, UNIT,
                                            "{\"AssetTag\":\"new\",\"Bogus\":1}", message),
                    200);
    CU_ASSERT_STRING_EQUAL(message, "PropertyUnknown");
    hardware_fixture_wait_value(&fixture, UNIT, "AssetTag", "\"new\"");
    hardware_fixture_close(&fixture);
}

static void forms_agree_with_the_schema(void)
{
    static const struct resource_kind *const kinds[] = {
        &chassis_kind,        &assembly_kind,     &fan_kind,
        &power_supply_kind,   &control_kind,      &environment_metrics_kind,
        &legacy_thermal_kind, &legacy_power_kind, &drive_kind,
        &network_port_kind,   &pcie_slots_kind};

    for (size_t i = 0; i < ARRAY_SIZE(kinds); i++)
        CU_ASSERT_PTR_NULL(patch_form_flaw(kinds[i]->form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(&reset_form));
}

/* -- what D-Bus refuses -- */

#define COMMON "xyz.openbmc_project.Common.Error."

static const struct {
    const char *error;
    unsigned int status;
    const char *message;
} refusal_rows[] = {
    {COMMON "NotAllowed", 400, "PropertyNotWritable"},
    {COMMON "InvalidArgument", 400, "PropertyValueIncorrect"},
    {"org.freedesktop.DBus.Error.AccessDenied", 403, "InsufficientPrivilege"},
    {"org.freedesktop.DBus.Error.Failed", 500, "InternalError"},
    {"xyz.openbmc_project.State.Chassis.Error.BMCNotReady", 503, "ServiceTemporarilyUnavailable"},
};

static void patch_refused_by_owner_tells_why(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(refusal_rows); i++) {
        char message[64];
        unsigned int status;

        hardware_fixture_control(&fixture, "FailMethod", "sss", "EntityManager", "Set",
                                 refusal_rows[i].error);
        status = hardware_fixture_status(&fixture, IPC_PATCH, UNIT, "{\"AssetTag\":\"x\"}",
                                         message);
        CU_ASSERT_EQUAL(status, refusal_rows[i].status);
        CU_ASSERT_STRING_EQUAL(message, refusal_rows[i].message);
        hardware_fixture_control(&fixture, "ClearFaults", "");
    }
    hardware_fixture_close(&fixture);
}

static void patch_of_two_where_one_is_refused_reports_it(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DropOwner", "s", "LED.GroupManager");
    hardware_fixture_wait_value(&fixture, UNIT, "AssetTag", "\"\"");
    fixture_ask(&fixture.service, IPC_PATCH, UNIT,
                (struct ask){.body = "{\"AssetTag\":\"kept\",\"IndicatorLED\":\"Lit\"}"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "kept");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ServiceTemporarilyUnavailable");
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

static void patch_of_absent_owner_is_503(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DropOwner", "s", "EntityManager");
    hardware_fixture_wait_value(&fixture, UNIT, "Status/State", "\"UnavailableOffline\"");
    fixture_ask(&fixture.service, IPC_PATCH, UNIT, (struct ask){.body = "{\"AssetTag\":\"x\"}"},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 503);
    CU_ASSERT(strlen(answer_header(&answer, "Retry-After")) > 0);
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

/* -- an owner that does not answer in time -- */

#define SHORT_MS 400

struct short_answer {
    bool done;
    int outcome;
    unsigned int status;
    json_t *body;
};

static void on_short_answer(int outcome, const struct ipc_response *response, void *context)
{
    struct short_answer *answer = context;

    answer->done = true;
    answer->outcome = outcome;
    if (!response)
        return;
    answer->status = response->status;
    answer->body = json_loadb(response->body.data, response->body.size, 0, NULL);
}

/* As fixture_ask(), for a client that does not wait long. */
static void ask_shortly(struct hardware_fixture *fixture, enum ipc_method method, const char *uri,
                        const char *body, struct short_answer *ret_answer)
{
    const struct ipc_request request = {
        .method = method,
        .uri = ipc_text(uri),
        .request_id = ipc_text("r-2"),
        .identity = {.user = ipc_text("alice"), .role = ipc_text("Operator"), .privileges = 1},
        .body = ipc_text(body),
        .deadline_ms = SHORT_MS,
    };
    uint64_t id;

    *ret_answer = (struct short_answer){0};
    CU_ASSERT_EQUAL_FATAL(ipc_client_request(fixture->service.client, &request, false,
                                             on_short_answer, ret_answer, &id),
                          0);
    fixture_run_until(&fixture->service, &ret_answer->done);
    CU_ASSERT_EQUAL_FATAL(ret_answer->outcome, 0); /* the service itself answered */
}

static const char *key_at(json_t *body, const char *pointer)
{
    const char *text = json_string_value(hardware_value_at(body, pointer));

    return text && strrchr(text, '.') ? strrchr(text, '.') + 1 : "";
}

static void patch_of_slow_owner_is_504_and_others_go_on(void)
{
    struct hardware_fixture fixture;
    struct short_answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DelayMethod", "ssu", "EntityManager", "Set", 60000);
    ask_shortly(&fixture, IPC_PATCH, UNIT, "{\"AssetTag\":\"late\"}", &answer);
    CU_ASSERT_EQUAL(answer.status, 504);
    CU_ASSERT_STRING_EQUAL(key_at(answer.body, "error/@Message.ExtendedInfo/0/MessageId"),
                           "OperationTimeout");
    json_decref(answer.body);

    /* Of two owners one is slow: the answer tells which property was not written. */
    ask_shortly(&fixture, IPC_PATCH, UNIT, "{\"AssetTag\":\"late\",\"IndicatorLED\":\"Lit\"}",
                &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(answer.body, "IndicatorLED")),
                           "Lit");
    CU_ASSERT_STRING_EQUAL(json_string_value(hardware_value_at(answer.body, "AssetTag")), "");
    CU_ASSERT_STRING_EQUAL(key_at(answer.body, "@Message.ExtendedInfo/0/MessageId"),
                           "OperationTimeout");
    json_decref(answer.body);

    hardware_fixture_control(&fixture, "ClearFaults", "");
    ask_shortly(&fixture, IPC_PATCH, UNIT, "{\"AssetTag\":\"soon\"}", &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    json_decref(answer.body);
    hardware_fixture_wait_value(&fixture, UNIT, "AssetTag", "\"soon\"");
    hardware_fixture_close(&fixture);
}

static void patch_of_owner_that_answers_late_but_in_time_is_200(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DelayMethod", "ssu", "EntityManager", "Set", 150);
    fixture_ask(&fixture.service, IPC_PATCH, UNIT, (struct ask){.body = "{\"AssetTag\":\"late\"}"},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "late");
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

static void reset_of_slow_owner_is_504(void)
{
    struct hardware_fixture fixture;
    struct short_answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DelayMethod", "ssu", "State.Chassis", "Set", 60000);
    ask_shortly(&fixture, IPC_POST, UNIT "/Actions/Chassis.Reset", "{\"ResetType\":\"PowerCycle\"}",
                &answer);
    CU_ASSERT_EQUAL(answer.status, 504);
    json_decref(answer.body);
    hardware_fixture_close(&fixture);
}

/* -- the action -- */

static void reset_power_cycle_is_204_and_cycles(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, UNIT "/Actions/Chassis.Reset",
                                            "{\"ResetType\":\"PowerCycle\"}", NULL),
                    204);
    hardware_fixture_wait_value(&fixture, UNIT, "PowerState", "\"PoweringOff\"");
    hardware_fixture_wait_value(&fixture, UNIT, "PowerState", "\"On\"");
    hardware_fixture_close(&fixture);
}

static void reset_of_drive_requests_the_transition(void)
{
    struct hardware_fixture fixture;
    CLEANUP(free_cleanup) char *requested = NULL;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            UNIT "/Drives/drive0/Actions/Drive.Reset",
                                            "{\"ResetType\":\"ForceRestart\"}", NULL),
                    204);
    CU_ASSERT_FATAL(sd_bus_get_property_string(fixture.control, OPENBMC "EntityManager",
                                               INVENTORY_PATH "/system/chassis/1U/drive0",
                                               INTERFACE_STATE_DRIVE, "RequestedDriveTransition",
                                               NULL, &requested) >= 0);
    CU_ASSERT_STRING_EQUAL(requested, INTERFACE_STATE_DRIVE ".Transition.HardReboot");
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(patch_of_writable_property_answers_new_value),
    UNIT_CASE(write_with_fault_is_refused_with_message),
    UNIT_CASE(patch_with_one_wrong_value_applies_none),
    UNIT_CASE(patch_with_one_unknown_property_applies_the_others),
    UNIT_CASE(forms_agree_with_the_schema),
    UNIT_CASE(patch_refused_by_owner_tells_why),
    UNIT_CASE(patch_of_two_where_one_is_refused_reports_it),
    UNIT_CASE(patch_of_absent_owner_is_503),
    UNIT_CASE(patch_of_slow_owner_is_504_and_others_go_on),
    UNIT_CASE(patch_of_owner_that_answers_late_but_in_time_is_200),
    UNIT_CASE(reset_of_slow_owner_is_504),
    UNIT_CASE(reset_power_cycle_is_204_and_cycles),
    UNIT_CASE(reset_of_drive_requests_the_transition),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-chassis/writes", cases)
