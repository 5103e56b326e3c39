/* PATCH and POST of devices: what is accepted reaches D-Bus, what is not changes nothing. DSP0266
 * 1.21 §7.7 "PATCH (update)", §7.11 "POST (action)". */
#include <string.h>

#include "base/cleanup.h"
#include "hardware/drive.h"
#include "hardware/names.h"
#include "hardware/port.h"
#include "svc-systems/kinds.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SYSTEM "/redfish/v1/Systems/system"
#define DRIVE SYSTEM "/Storage/1/Drives/drive0"
#define ADAPTER SYSTEM "/FabricAdapters/fabricadapter0"
#define SWITCH "/redfish/v1/Fabrics/fabric/Switches/switch0"
#define RESET DRIVE "/Actions/Drive.Reset"
#define DRIVE_PATH INVENTORY_PATH "/system/chassis/1U/drive0"

/* -- indicators -- */

static const struct {
    const char *uri, *group;
} indicator_rows[] = {
    {DRIVE, "drive0_identify"},           {SYSTEM "/PCIeDevices/pcie0", "pcie0_identify"},
    {ADAPTER, "fabricadapter0_identify"}, {ADAPTER "/Ports/fa_port0", "fa_port0_identify"},
    {SWITCH, "switch0_identify"},         {SWITCH "/Ports/port0", "port0_identify"},
};

static bool is_asserted(struct hardware_fixture *fixture, const char *group)
{
    char path[128];
    int asserted = -1;

    snprintf(path, sizeof(path), LED_PATH "/groups/%s", group);
    CU_ASSERT_FATAL(sd_bus_get_property_trivial(fixture->control, OPENBMC "LED.GroupManager", path,
                                                INTERFACE_LED_GROUP, "Asserted", NULL, 'b',
                                                &asserted) >= 0);
    return asserted;
}

static void patch_of_indicator_asserts_its_group(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < 2 * ARRAY_SIZE(indicator_rows); i++) {
        bool active = i < ARRAY_SIZE(indicator_rows);
        const char *uri = indicator_rows[i % ARRAY_SIZE(indicator_rows)].uri;
        struct answer answer;

        fixture_ask(&fixture.service, IPC_PATCH, uri,
                    (struct ask){.body = active ? "{\"LocationIndicatorActive\":true}"
                                                : "{\"LocationIndicatorActive\":false}"},
                    &answer);
        CU_ASSERT_EQUAL(answer.status, 200);
        CU_ASSERT_EQUAL(json_is_true(json_object_get(answer.body, "LocationIndicatorActive")),
                        active);
        CU_ASSERT_EQUAL(is_asserted(&fixture, indicator_rows[i % ARRAY_SIZE(indicator_rows)].group),
                        active);
        answer_deinit(&answer);
    }
    hardware_fixture_close(&fixture);
}

/* -- Drive.Reset -- */

static const struct {
    const char *body, *transition;
} reset_rows[] = {
    {"{\"ResetType\":\"PowerCycle\"}", "Powercycle"},
    {"{\"ResetType\":\"ForceRestart\"}", "HardReboot"},
    {"{\"ResetType\":\"GracefulRestart\"}", "Reboot"},
};

static void reset_of_drive_requests_the_transition(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(reset_rows); i++) {
        CLEANUP(free_cleanup) char *requested = NULL;
        char expected[96];

        CU_ASSERT_EQUAL(
            hardware_fixture_status(&fixture, IPC_POST, RESET, reset_rows[i].body, NULL), 204);
        CU_ASSERT_FATAL(sd_bus_get_property_string(fixture.control, OPENBMC "EntityManager",
                                                   DRIVE_PATH, INTERFACE_STATE_DRIVE,
                                                   "RequestedDriveTransition", NULL,
                                                   &requested) >= 0);
        snprintf(expected, sizeof(expected), INTERFACE_STATE_DRIVE ".Transition.%s",
                 reset_rows[i].transition);
        CU_ASSERT_STRING_EQUAL(requested, expected);
    }
    hardware_fixture_close(&fixture);
}

static void drive_that_stops_to_be_resettable_loses_the_action(void)
{
    struct hardware_fixture fixture;
    json_t *drive;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, DRIVE, "CapacityBytes", "3840755982336");
    hardware_fixture_control(&fixture, "SetProperty", "sssv", DRIVE_PATH, INTERFACE_STATE_DRIVE,
                             "RequestedDriveTransition", "s",
                             INTERFACE_STATE_DRIVE ".Transition.NotSupported");
    hardware_fixture_wait_invalidated(&fixture, DRIVE);
    drive = hardware_fixture_get(&fixture, DRIVE);
    CU_ASSERT_PTR_NULL(json_object_get(drive, "Actions"));
    json_decref(drive);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_POST, RESET, "{\"ResetType\":\"PowerCycle\"}", NULL),
        404);
    hardware_fixture_close(&fixture);
}

static void drive_that_rebuilds_is_updating_until_it_is_done(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "SetProperty", "sssv", DRIVE_PATH, INTERFACE_STATE_DRIVE,
                             "Rebuilding", "b", 1);
    hardware_fixture_wait_value(&fixture, DRIVE, "Status/State", "\"Updating\"");
    hardware_fixture_control(&fixture, "SetProperty", "sssv", DRIVE_PATH, INTERFACE_STATE_DRIVE,
                             "Rebuilding", "b", 0);
    hardware_fixture_wait_value(&fixture, DRIVE, "Status/State", "\"Enabled\"");
    hardware_fixture_close(&fixture);
}

/* -- bad ones -- */

static const struct {
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    const char *message;
} bad_rows[] = {
    {IPC_PATCH, DRIVE, "{\"LocationIndicatorActive\":1}", 400, "PropertyValueTypeError"},
    {IPC_PATCH, DRIVE, "{\"Model\":\"x\"}", 400, "PropertyNotWritable"},
    {IPC_PATCH, DRIVE, "{\"Bogus\":1}", 400, "PropertyUnknown"},
    {IPC_PATCH, SYSTEM "/Storage/1/Drives/drive1", "{\"LocationIndicatorActive\":true}", 400,
     "PropertyNotWritable"}, /* has no LED */
    {IPC_PATCH, SYSTEM "/Storage/1/Drives/drive9", "{\"LocationIndicatorActive\":true}", 404,
     "ResourceNotFound"},
    {IPC_PATCH, SYSTEM "/Storage/storage0", "{}", 405, ""},
    {IPC_PATCH, "/redfish/v1/Cables/cable0", "{}", 405, ""},
    {IPC_POST, RESET, "{}", 400, "ActionParameterMissing"},
    {IPC_POST, RESET, "{\"ResetType\":\"Nmi\"}", 400, "ActionParameterValueNotInList"},
    {IPC_POST, SYSTEM "/Storage/1/Drives/drive1/Actions/Drive.Reset",
     "{\"ResetType\":\"PowerCycle\"}", 404, "ResourceNotFound"},
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

static void forms_agree_with_the_schema(void)
{
    static const struct resource_kind *const kinds[] = {
        &drive_kind,       &fabric_adapter_kind, &fabric_adapter_port_kind,
        &pcie_device_kind, &switch_kind,         &switch_port_kind,
    };

    for (size_t i = 0; i < ARRAY_SIZE(kinds); i++)
        CU_ASSERT_PTR_NULL(patch_form_flaw(kinds[i]->form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(&drive_reset_form));
}

/* -- owners that refuse, or are away -- */

static void write_refused_by_owner_tells_why(void)
{
    struct hardware_fixture fixture;
    char message[64];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "LED.GroupManager", "Set",
                             OPENBMC "Common.Error.NotAllowed");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH, DRIVE,
                                            "{\"LocationIndicatorActive\":true}", message),
                    400);
    CU_ASSERT_STRING_EQUAL(message, "PropertyNotWritable");
    CU_ASSERT_FALSE(is_asserted(&fixture, "drive0_identify"));
    hardware_fixture_control(&fixture, "FailMethod", "sss", "EntityManager", "Set",
                             OPENBMC "Common.Error.Unavailable");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET,
                                            "{\"ResetType\":\"PowerCycle\"}", message),
                    409);
    CU_ASSERT_STRING_EQUAL(message, "ResourceInUse");
    hardware_fixture_close(&fixture);
}

static void devices_of_absent_owner_are_offline_and_writes_503(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DropOwner", "s", "EntityManager");
    hardware_fixture_wait_value(&fixture, DRIVE, "Status/State", "\"UnavailableOffline\"");
    hardware_fixture_wait_value(&fixture, SWITCH, "Status/State", "\"UnavailableOffline\"");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_POST, RESET, "{\"ResetType\":\"PowerCycle\"}", NULL),
        503);
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "EntityManager");
    hardware_fixture_wait_value(&fixture, DRIVE, "Status/State", "\"Enabled\"");
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(patch_of_indicator_asserts_its_group),
    UNIT_CASE(reset_of_drive_requests_the_transition),
    UNIT_CASE(drive_that_stops_to_be_resettable_loses_the_action),
    UNIT_CASE(drive_that_rebuilds_is_updating_until_it_is_done),
    UNIT_CASE(write_with_fault_is_refused_with_message),
    UNIT_CASE(forms_agree_with_the_schema),
    UNIT_CASE(write_refused_by_owner_tells_why),
    UNIT_CASE(devices_of_absent_owner_are_offline_and_writes_503),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-systems/devices-writes", cases)
