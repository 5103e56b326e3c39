/* Actions of hosts: what they set on D-Bus, and what becomes of it. DSP0266 1.21 §7.11 "POST
 * (action)". */
#include <string.h>

#include "base/cleanup.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SYSTEM "/redfish/v1/Systems/system"
#define HYPERVISOR "/redfish/v1/Systems/hypervisor"
#define RESET SYSTEM "/Actions/ComputerSystem.Reset"

static const struct {
    const char *reset_type;
    const char *owner, *path, *interface, *property, *value;
} reset_rows[] = {
    {"GracefulRestart", "State.Host", STATE_PATH "/host0", INTERFACE_STATE_HOST,
     "RequestedHostTransition", "\"" INTERFACE_STATE_HOST ".Transition.GracefulWarmReboot\""},
    {"ForceRestart", "State.Host", STATE_PATH "/host0", INTERFACE_STATE_HOST,
     "RequestedHostTransition", "\"" INTERFACE_STATE_HOST ".Transition.ForceWarmReboot\""},
    {"PowerCycle", "State.Host", STATE_PATH "/host0", INTERFACE_STATE_HOST,
     "RequestedHostTransition", "\"" INTERFACE_STATE_HOST ".Transition.Reboot\""},
    {"GracefulShutdown", "State.Host", STATE_PATH "/host0", INTERFACE_STATE_HOST,
     "RequestedHostTransition", "\"" INTERFACE_STATE_HOST ".Transition.Off\""},
    {"On", "State.Host", STATE_PATH "/host0", INTERFACE_STATE_HOST, "RequestedHostTransition",
     "\"" INTERFACE_STATE_HOST ".Transition.On\""},
    {"ForceOff", "State.Chassis", STATE_PATH "/chassis0", INTERFACE_STATE_CHASSIS,
     "RequestedPowerTransition", "\"" INTERFACE_STATE_CHASSIS ".Transition.Off\""},
    {"ForceOn", "State.Host", STATE_PATH "/host0", INTERFACE_STATE_HOST, "RequestedHostTransition",
     "\"" INTERFACE_STATE_HOST ".Transition.On\""},
};

static void allow_on(struct hardware_fixture *fixture)
{
    hardware_fixture_control(fixture, "SetProperty", "sssv", STATE_PATH "/host0",
                             INTERFACE_STATE_HOST, "AllowedHostTransitions", "as", 4,
                             INTERFACE_STATE_HOST ".Transition.On",
                             INTERFACE_STATE_HOST ".Transition.Off",
                             INTERFACE_STATE_HOST ".Transition.GracefulWarmReboot",
                             INTERFACE_STATE_HOST ".Transition.ForceWarmReboot");
    hardware_fixture_wait_value(fixture, SYSTEM "/ResetActionInfo", "Parameters/0/AllowableValues",
                                "[\"On\",\"ForceOn\",\"ForceOff\",\"GracefulShutdown\","
                                "\"GracefulRestart\",\"ForceRestart\",\"PowerCycle\",\"Nmi\"]");
}

static void reset_of_each_type_requests_its_transition(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    allow_on(&fixture);
    for (size_t i = 0; i < ARRAY_SIZE(reset_rows); i++) {
        char body[64];
        CLEANUP(free_cleanup) char *value = NULL;

        snprintf(body, sizeof(body), "{\"ResetType\":\"%s\"}", reset_rows[i].reset_type);
        CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET, body, NULL), 204);
        value = hardware_fixture_bus_value(&fixture, reset_rows[i].owner, reset_rows[i].path,
                                           reset_rows[i].interface, reset_rows[i].property);
        CU_ASSERT_STRING_EQUAL(value, reset_rows[i].value);
    }
    hardware_fixture_wait_value(&fixture, SYSTEM, "PowerState", "\"On\"");
    hardware_fixture_close(&fixture);
}

static void reset_passes_through_power_states(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET,
                                            "{\"ResetType\":\"GracefulShutdown\"}", NULL),
                    204);
    hardware_fixture_wait_value(&fixture, SYSTEM, "PowerState", "\"PoweringOff\"");
    hardware_fixture_wait_value(&fixture, SYSTEM, "PowerState", "\"Off\"");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Status/State", "\"Disabled\"");
    allow_on(&fixture);
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_POST, RESET, "{\"ResetType\":\"On\"}", NULL), 204);
    hardware_fixture_wait_value(&fixture, SYSTEM, "PowerState", "\"PoweringOn\"");
    hardware_fixture_wait_value(&fixture, SYSTEM, "PowerState", "\"On\"");
    hardware_fixture_close(&fixture);
}

static void reset_nmi_calls_the_host(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_POST, RESET, "{\"ResetType\":\"Nmi\"}", NULL), 204);
    hardware_fixture_wait_value(&fixture, SYSTEM, "Status/State", "\"InTest\"");
    hardware_fixture_close(&fixture);
}

static bool nmi_is_listed(struct hardware_fixture *fixture)
{
    json_t *info = hardware_fixture_get(fixture, SYSTEM "/ResetActionInfo"), *value;
    bool listed = false;
    size_t index;

    json_array_foreach (hardware_value_at(info, "Parameters/0/AllowableValues"), index, value)
        listed = listed || strcmp(json_string_value(value), "Nmi") == 0;
    json_decref(info);
    return listed;
}

/* Of a host that takes none it is no value; where who takes it is away for now, it is. */
static void reset_nmi_needs_the_object_of_the_host(void)
{
    struct hardware_fixture fixture;
    char message[64];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT(nmi_is_listed(&fixture));
    hardware_fixture_control(&fixture, "DropOwner", "s", "Control.Host.NMI");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_POST, RESET, "{\"ResetType\":\"Nmi\"}", NULL), 503);
    CU_ASSERT(nmi_is_listed(&fixture));
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "Control.Host.NMI");
    hardware_fixture_control(&fixture, "RemoveObject", "s", CONTROL_PATH "/host0/nmi");
    hardware_fixture_wait_value(&fixture, SYSTEM "/ResetActionInfo", "Parameters/0/AllowableValues",
                                "[\"ForceOff\",\"GracefulShutdown\",\"GracefulRestart\","
                                "\"ForceRestart\",\"PowerCycle\"]");
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_POST, RESET, "{\"ResetType\":\"Nmi\"}", message),
        400);
    CU_ASSERT_STRING_EQUAL(message, "ActionParameterValueNotInList");
    hardware_fixture_close(&fixture);
}

/* The firmware takes a one-time override at its start, and then it is gone. */
static void boot_once_is_gone_after_a_reset(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH, SYSTEM,
                                            "{\"Boot\":{\"BootSourceOverrideTarget\":\"BiosSetup\","
                                            "\"BootSourceOverrideEnabled\":\"Once\"}}",
                                            NULL),
                    200);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET,
                                            "{\"ResetType\":\"ForceRestart\"}", NULL),
                    204);
    hardware_fixture_wait_value(&fixture, SYSTEM, "Boot/BootSourceOverrideEnabled", "\"Disabled\"");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Boot/BootSourceOverrideTarget", "\"None\"");
    hardware_fixture_close(&fixture);
}

static void reset_bios_makes_defaults_pending(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            SYSTEM "/Bios/Actions/Bios.ResetBios", "{}", NULL),
                    204);
    hardware_fixture_wait_value(&fixture, SYSTEM "/Bios", "ResetBiosToDefaultsPending", "true");
    hardware_fixture_close(&fixture);
}

static void hypervisor_starts(void)
{
    struct hardware_fixture fixture;
    CLEANUP(free_cleanup) char *value = NULL;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            HYPERVISOR "/Actions/ComputerSystem.Reset",
                                            "{\"ResetType\":\"On\"}", NULL),
                    204);
    value = hardware_fixture_bus_value(&fixture, "State.Hypervisor", HYPERVISOR_STATE_PATH,
                                       INTERFACE_STATE_HOST, "RequestedHostTransition");
    CU_ASSERT_STRING_EQUAL(value, "\"" INTERFACE_STATE_HOST ".Transition.On\"");
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(reset_of_each_type_requests_its_transition),
    UNIT_CASE(reset_passes_through_power_states),
    UNIT_CASE(reset_nmi_calls_the_host),
    UNIT_CASE(reset_nmi_needs_the_object_of_the_host),
    UNIT_CASE(boot_once_is_gone_after_a_reset),
    UNIT_CASE(reset_bios_makes_defaults_pending),
    UNIT_CASE(hypervisor_starts),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-systems/actions", cases)
