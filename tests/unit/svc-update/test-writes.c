/* PATCH of the apply time, and what changes on D-Bus while somebody reads. */
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SERVICE "/redfish/v1/UpdateService"
#define IMAGE SERVICE "/FirmwareInventory/2a1b3c4d"
#define IMAGE_PATH "/xyz/openbmc_project/software/2a1b3c4d"
#define APPLY_TIME_PATH "/xyz/openbmc_project/software/apply_time"
#define APPLY_TIME "xyz.openbmc_project.Software.ApplyTime"
#define ACTIVATION "xyz.openbmc_project.Software.Activation"
#define BODY(word) "{\"HttpPushUriOptions\":{\"HttpPushUriApplyTime\":{\"ApplyTime\":" word "}}}"
#define POINTER "HttpPushUriOptions/HttpPushUriApplyTime/ApplyTime"

static void check_apply_time_on_bus(struct hardware_fixture *fixture, const char *word)
{
    CLEANUP(free_cleanup) char *value = NULL;
    char expected[128];

    snprintf(expected, sizeof(expected), APPLY_TIME ".RequestedApplyTimes.%s", word);
    CU_ASSERT_FATAL(sd_bus_get_property_string(fixture->control, "xyz.openbmc_project.Settings",
                                               APPLY_TIME_PATH, APPLY_TIME, "RequestedApplyTime",
                                               NULL, &value) >= 0);
    CU_ASSERT_STRING_EQUAL(value, expected);
}

static void patch_of_apply_time_reaches_the_bus(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_PATCH, SERVICE, BODY("\"OnReset\""), NULL), 200);
    hardware_fixture_wait_value(&fixture, SERVICE, POINTER, "\"OnReset\"");
    check_apply_time_on_bus(&fixture, "OnReset");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_PATCH, SERVICE, BODY("\"Immediate\""), NULL), 200);
    check_apply_time_on_bus(&fixture, "Immediate");
    hardware_fixture_close(&fixture);
}

static const struct {
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    const char *message;
} bad_rows[] = {
    {IPC_PATCH, SERVICE, BODY("\"OnStartUpdateRequest\""), 400, "PropertyValueNotInList"},
    {IPC_PATCH, SERVICE, BODY("\"AtMaintenanceWindowStart\""), 400, "PropertyValueNotInList"},
    {IPC_PATCH, SERVICE, BODY("7"), 400, "PropertyValueTypeError"},
    {IPC_PATCH, SERVICE, "{\"ServiceEnabled\":false}", 400, "PropertyNotWritable"},
    {IPC_PATCH, SERVICE, "{}", 400, "NoOperation"},
    {IPC_PATCH, IMAGE, "{\"WriteProtected\":true}", 405, ""},
    {IPC_POST, SERVICE "/Actions/UpdateService.SimpleUpdate", "{}", 404, ""},
    {IPC_GET, SERVICE "/FirmwareInventory/none", NULL, 404, ""},
    {IPC_GET, SERVICE "/FirmwareInventory/apply_time", NULL, 404, ""},
};

static void write_with_fault_is_refused_with_message(void)
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
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Settings", "Set",
                             "xyz.openbmc_project.Common.Error.InternalFailure");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_PATCH, SERVICE, BODY("\"OnReset\""), NULL), 500);
    hardware_fixture_control(&fixture, "ClearFaults", "");
    check_apply_time_on_bus(&fixture, "Immediate");
    hardware_fixture_close(&fixture);
}

static void change_on_the_bus_shows_in_the_next_get(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    json_decref(hardware_fixture_get(&fixture, IMAGE));
    hardware_fixture_control(&fixture, "SetProperty", "sssv", IMAGE_PATH, ACTIVATION, "Activation",
                             "s", ACTIVATION ".Activations.Failed");
    hardware_fixture_wait_invalidated(&fixture, IMAGE);
    hardware_fixture_wait_value(&fixture, IMAGE, "Status",
                                "{\"State\":\"Disabled\",\"Health\":\"Warning\","
                                "\"HealthRollup\":\"Warning\"}");
    hardware_fixture_control(&fixture, "RemoveProperty", "sss", IMAGE_PATH,
                             "xyz.openbmc_project.Software.Version", "Version");
    hardware_fixture_wait_value(&fixture, IMAGE, "Description", "\"BMC image\"");
    hardware_fixture_control(&fixture, "RemoveObject", "s", IMAGE_PATH);
    while (hardware_fixture_status(&fixture, IPC_GET, IMAGE, NULL, NULL) != 404)
        CU_ASSERT_FALSE_FATAL(fixture.service.timed_out);
    hardware_fixture_wait_value(&fixture, SERVICE "/FirmwareInventory", "Members@odata.count", "7");
    hardware_fixture_close(&fixture);
}

static void owner_that_leaves_keeps_its_images_as_offline(void)
{
    struct hardware_fixture fixture;
    json_t *before, *after;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    before = hardware_fixture_get(&fixture, IMAGE);
    hardware_fixture_control(&fixture, "DropOwner", "s", "Software.BMC.Updater");
    hardware_fixture_wait_value(&fixture, IMAGE, "Status/State", "\"UnavailableOffline\"");
    hardware_fixture_wait_value(&fixture, IMAGE, "Version", "\"2.18.0\"");
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "Software.BMC.Updater");
    hardware_fixture_wait_value(&fixture, IMAGE, "Status/State", "\"Enabled\"");
    hardware_fixture_wait_value(&fixture, IMAGE, "Updateable", "true");
    after = hardware_fixture_get(&fixture, IMAGE);
    CU_ASSERT(json_equal(before, after));
    json_decref(before);
    json_decref(after);
    hardware_fixture_control(&fixture, "DropOwner", "s", "Settings");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_PATCH, SERVICE, BODY("\"OnReset\""), NULL), 503);
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(patch_of_apply_time_reaches_the_bus),
    UNIT_CASE(write_with_fault_is_refused_with_message),
    UNIT_CASE(change_on_the_bus_shows_in_the_next_get),
    UNIT_CASE(owner_that_leaves_keeps_its_images_as_offline),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-update/writes", cases)
