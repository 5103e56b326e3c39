/* PATCH of hosts: what is accepted reaches D-Bus and is in the answer, what is not changes nothing;
 * and owners that are away. DSP0266 1.21 §7.7 "PATCH (update)". */
#include <string.h>

#include "base/cleanup.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define SYSTEM "/redfish/v1/Systems/system"
#define CPU SYSTEM "/Processors/cpu0"
#define HYPERVISOR "/redfish/v1/Systems/hypervisor"
#define HYPERVISOR_ETH0 HYPERVISOR "/EthernetInterfaces/eth0"
#define RESET SYSTEM "/Actions/ComputerSystem.Reset"
#define HOST0 CONTROL_PATH "/host0"
#define MAINBOARD INVENTORY_PATH "/system/board/mainboard"
#define SAVER CONTROL_PATH "/power_mode"
#define ADDR0 HYPERVISOR_NETWORK_PATH "/eth0/ipv4/addr0"
#define WATCHDOG0 WATCHDOG_PATH "/host0"
#define BOOT_TYPES INTERFACE_BOOT_TYPE ".Types."
#define BOOT_SOURCES INTERFACE_BOOT_SOURCE ".Sources."
#define BOOT_MODES INTERFACE_BOOT_MODE ".Modes."

/* -- what is written -- */

/* Each row goes on from those before it. */
static const struct {
    const char *uri, *body;
    const char *pointer, *shown; /* of the answer; NULL: see the next one */
    const char *owner, *path, *interface, *property, *value;
} good_rows[] = {
    {SYSTEM, "{\"AssetTag\":\"R7\"}", "AssetTag", "\"R7\"", "EntityManager",
     INVENTORY_PATH "/system", INTERFACE_ASSET_TAG, "AssetTag", "\"R7\""},
    {SYSTEM, "{\"IndicatorLED\":\"Blinking\"}", "IndicatorLED", "\"Blinking\"", "LED.GroupManager",
     LED_PATH "/groups/enclosure_identify_blink", INTERFACE_LED_GROUP, "Asserted", "true"},
    {SYSTEM, "{\"LocationIndicatorActive\":false}", "IndicatorLED", "\"Off\"", "LED.GroupManager",
     LED_PATH "/groups/enclosure_identify_blink", INTERFACE_LED_GROUP, "Asserted", "false"},
    {SYSTEM, "{\"IndicatorLED\":\"Lit\"}", "LocationIndicatorActive", "true", "LED.GroupManager",
     LED_PATH "/groups/enclosure_identify", INTERFACE_LED_GROUP, "Asserted", "true"},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideTarget\":\"Hdd\"}}", "Boot/BootSourceOverrideTarget",
     "\"Hdd\"", "Settings", HOST0 "/boot", INTERFACE_BOOT_SOURCE, "BootSource",
     "\"" BOOT_SOURCES "Disk\""},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideTarget\":\"BiosSetup\"}}",
     "Boot/BootSourceOverrideTarget", "\"BiosSetup\"", "Settings", HOST0 "/boot",
     INTERFACE_BOOT_MODE, "BootMode", "\"" BOOT_MODES "Setup\""},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideTarget\":\"Diags\"}}", "Boot/BootSourceOverrideTarget",
     "\"Diags\"", "Settings", HOST0 "/boot", INTERFACE_BOOT_SOURCE, "BootSource",
     "\"" BOOT_SOURCES "Default\""},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideTarget\":\"Usb\"}}", "Boot/BootSourceOverrideTarget",
     "\"Usb\"", "Settings", HOST0 "/boot", INTERFACE_BOOT_MODE, "BootMode",
     "\"" BOOT_MODES "Regular\""},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideTarget\":\"Cd\"}}", "Boot/BootSourceOverrideTarget",
     "\"Cd\"", "Settings", HOST0 "/boot", INTERFACE_BOOT_SOURCE, "BootSource",
     "\"" BOOT_SOURCES "ExternalMedia\""},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideTarget\":\"UefiHttp\"}}",
     "Boot/BootSourceOverrideTarget", "\"UefiHttp\"", "Settings", HOST0 "/boot",
     INTERFACE_BOOT_SOURCE, "BootSource", "\"" BOOT_SOURCES "HTTP\""},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideTarget\":\"None\"}}", "Boot/BootSourceOverrideTarget",
     "\"None\"", "Settings", HOST0 "/boot", INTERFACE_BOOT_SOURCE, "BootSource",
     "\"" BOOT_SOURCES "Default\""},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideEnabled\":\"Once\"}}",
     "Boot/BootSourceOverrideEnabled", "\"Once\"", "Settings", HOST0 "/boot/one_time",
     INTERFACE_ENABLE, "Enabled", "true"},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideEnabled\":\"Disabled\"}}",
     "Boot/BootSourceOverrideEnabled", "\"Disabled\"", "Settings", HOST0 "/boot", INTERFACE_ENABLE,
     "Enabled", "false"},
    {SYSTEM, "{\"Boot\":{\"BootSourceOverrideEnabled\":\"Continuous\"}}",
     "Boot/BootSourceOverrideEnabled", "\"Continuous\"", "Settings", HOST0 "/boot",
     INTERFACE_ENABLE, "Enabled", "true"},
    {SYSTEM,
     "{\"Boot\":{\"BootSourceOverrideEnabled\":\"Once\",\"BootSourceOverrideTarget\":\"Pxe\","
     "\"BootSourceOverrideMode\":\"Legacy\"}}",
     "Boot/BootSourceOverrideEnabled", "\"Once\"", "Settings", HOST0 "/boot", INTERFACE_BOOT_TYPE,
     "BootType", "\"" BOOT_TYPES "Legacy\""},
    {SYSTEM, "{\"Boot\":{\"AutomaticRetryConfig\":\"Disabled\"}}", "Boot/AutomaticRetryConfig",
     "\"Disabled\"", "Settings", HOST0 "/auto_reboot", INTERFACE_REBOOT_POLICY, "AutoReboot",
     "false"},
    {SYSTEM, "{\"Boot\":{\"AutomaticRetryAttempts\":5}}", "Boot/AutomaticRetryAttempts", "5",
     "State.Host", STATE_PATH "/host0", INTERFACE_REBOOT_ATTEMPTS, "RetryAttempts", "5"},
    {SYSTEM, "{\"Boot\":{\"StopBootOnFault\":\"Never\"}}", "Boot/StopBootOnFault", "\"Never\"",
     "Settings", LOGGING_SETTINGS_PATH, INTERFACE_LOGGING_SETTINGS, "QuiesceOnHwError", "false"},
    {SYSTEM, "{\"Boot\":{\"TrustedModuleRequiredToBoot\":\"Disabled\"}}",
     "Boot/TrustedModuleRequiredToBoot", "\"Disabled\"", "Settings", HOST0 "/TPMEnable",
     INTERFACE_TPM_POLICY, "TPMEnable", "false"},
    {SYSTEM, "{\"PowerRestorePolicy\":\"AlwaysOff\"}", "PowerRestorePolicy", "\"AlwaysOff\"",
     "Settings", HOST0 "/power_restore_policy", INTERFACE_RESTORE_POLICY, "PowerRestorePolicy",
     "\"" INTERFACE_RESTORE_POLICY ".Policy.AlwaysOff\""},
    {SYSTEM, "{\"PowerRestorePolicy\":\"LastState\"}", "PowerRestorePolicy", "\"LastState\"",
     "Settings", HOST0 "/power_restore_policy", INTERFACE_RESTORE_POLICY, "PowerRestorePolicy",
     "\"" INTERFACE_RESTORE_POLICY ".Policy.Restore\""},
    {SYSTEM, "{\"PowerMode\":\"MaximumPerformance\"}", "PowerMode", "\"MaximumPerformance\"",
     "Settings", SAVER, INTERFACE_POWER_MODE, "PowerMode",
     "\"" INTERFACE_POWER_MODE ".PowerMode.MaximumPerformance\""},
    {SYSTEM, "{\"IdlePowerSaver\":{\"Enabled\":true}}", "IdlePowerSaver/Enabled", "true",
     "Settings", SAVER, INTERFACE_IDLE_POWER_SAVER, "Enabled", "true"},
    {SYSTEM, "{\"IdlePowerSaver\":{\"EnterDwellTimeSeconds\":7}}",
     "IdlePowerSaver/EnterDwellTimeSeconds", "7", "Settings", SAVER, INTERFACE_IDLE_POWER_SAVER,
     "EnterDwellTime", "7000"},
    {SYSTEM, "{\"IdlePowerSaver\":{\"ExitDwellTimeSeconds\":8}}",
     "IdlePowerSaver/ExitDwellTimeSeconds", "8", "Settings", SAVER, INTERFACE_IDLE_POWER_SAVER,
     "ExitDwellTime", "8000"},
    {SYSTEM, "{\"IdlePowerSaver\":{\"EnterUtilizationPercent\":9}}",
     "IdlePowerSaver/EnterUtilizationPercent", "9", "Settings", SAVER, INTERFACE_IDLE_POWER_SAVER,
     "EnterUtilizationPercent", "9"},
    {SYSTEM, "{\"IdlePowerSaver\":{\"ExitUtilizationPercent\":10}}",
     "IdlePowerSaver/ExitUtilizationPercent", "10", "Settings", SAVER, INTERFACE_IDLE_POWER_SAVER,
     "ExitUtilizationPercent", "10"},
    {SYSTEM, "{\"HostWatchdogTimer\":{\"FunctionEnabled\":true}}",
     "HostWatchdogTimer/FunctionEnabled", "true", "Watchdog", WATCHDOG0, INTERFACE_WATCHDOG,
     "Enabled", "true"},
    {SYSTEM, "{\"HostWatchdogTimer\":{\"TimeoutAction\":\"ResetSystem\"}}",
     "HostWatchdogTimer/TimeoutAction", "\"ResetSystem\"", "Watchdog", WATCHDOG0,
     INTERFACE_WATCHDOG, "ExpireAction", "\"" INTERFACE_WATCHDOG ".Action.HardReset\""},
    {CPU, "{\"LocationIndicatorActive\":true}", "LocationIndicatorActive", "true",
     "LED.GroupManager", LED_PATH "/groups/cpu0_identify", INTERFACE_LED_GROUP, "Asserted", "true"},
    {CPU, "{\"AppliedOperatingConfig\":{\"@odata.id\":\"" CPU "/OperatingConfigs/config2\"}}",
     "AppliedOperatingConfig/@odata.id", "\"" CPU "/OperatingConfigs/config2\"", "EntityManager",
     MAINBOARD "/cpu0", INTERFACE_CURRENT_CONFIG, "AppliedConfig",
     "\"" MAINBOARD "/cpu0/config2\""},
    {CPU "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"SetPoint\":150}}",
     "PowerLimitWatts/SetPoint", "150", "Settings", HOST0 "/cpu0_cap", INTERFACE_POWER_CAP,
     "PowerCap", "150"},
    {CPU "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"ControlMode\":\"Disabled\"}}",
     "PowerLimitWatts/ControlMode", "\"Disabled\"", "Settings", HOST0 "/cpu0_cap",
     INTERFACE_POWER_CAP, "PowerCapEnable", "false"},
    {SYSTEM "/Memory/dimm0", "{\"LocationIndicatorActive\":false}", "LocationIndicatorActive",
     "false", "LED.GroupManager", LED_PATH "/groups/dimm0_identify", INTERFACE_LED_GROUP,
     "Asserted", "false"},
    {SYSTEM "/SecureBoot", "{\"SecureBootEnable\":false}", "SecureBootEnable", "false",
     "BIOSConfigManager", BIOS_CONFIG_PATH "/manager", INTERFACE_SECURE_BOOT, "PendingEnable",
     "false"},
    {SYSTEM "/Bios/Settings", "{\"Attributes\":{\"Cores\":16,\"Label\":\"two\",\"Quiet\":false}}",
     "Attributes/Cores", "16", "BIOSConfigManager", BIOS_CONFIG_PATH "/manager",
     INTERFACE_BIOS_MANAGER, "PendingAttributes",
     "{\"Cores\":[\"" INTERFACE_BIOS_MANAGER ".AttributeType.Integer\",16],"
     "\"Label\":[\"" INTERFACE_BIOS_MANAGER ".AttributeType.String\",\"two\"],"
     "\"Quiet\":[\"" INTERFACE_BIOS_MANAGER ".AttributeType.Boolean\",false],"
     "\"Turbo\":[\"" INTERFACE_BIOS_MANAGER ".AttributeType.Enumeration\",\"Off\"]}"},
    {HYPERVISOR_ETH0, "{\"HostName\":\"vmm2\"}", "HostName", "\"vmm2\"", "Settings",
     HYPERVISOR_NETWORK_PATH, INTERFACE_SYSTEM_CONFIGURATION, "HostName", "\"vmm2\""},
    {HYPERVISOR_ETH0, "{\"DHCPv4\":{\"DHCPEnabled\":true}}", "DHCPv4/DHCPEnabled", "true",
     "Settings", HYPERVISOR_NETWORK_PATH "/eth0", INTERFACE_ETHERNET, "DHCPEnabled",
     "\"" INTERFACE_ETHERNET ".DHCPConf.v4\""},
    {HYPERVISOR_ETH0,
     "{\"IPv4StaticAddresses\":[{\"Address\":\"192.0.2.9\",\"SubnetMask\":\"255.255.0.0\","
     "\"Gateway\":\"192.0.2.2\"}]}",
     "IPv4StaticAddresses/0/SubnetMask", "\"255.255.0.0\"", "Settings",
     HYPERVISOR_NETWORK_PATH "/eth0", INTERFACE_ETHERNET, "DefaultGateway", "\"192.0.2.2\""},
    {HYPERVISOR_ETH0, "{\"IPv4StaticAddresses\":[null]}", "IPv4StaticAddresses", "[]", "Settings",
     ADDR0, INTERFACE_IP, "Address", "\"0.0.0.0\""},
    {HYPERVISOR_ETH0, "{\"InterfaceEnabled\":true}", "InterfaceEnabled", "true", "Settings", ADDR0,
     INTERFACE_ENABLE, "Enabled", "true"},
};

static void patch_of_writable_property_reaches_dbus_and_the_answer(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(good_rows); i++) {
        struct answer answer;
        CLEANUP(free_cleanup) char *shown = NULL, *value = NULL;

        fixture_ask(&fixture.service, IPC_PATCH, good_rows[i].uri,
                    (struct ask){.body = good_rows[i].body}, &answer);
        shown = json_dumps(hardware_value_at(answer.body, good_rows[i].pointer),
                           JSON_ENCODE_ANY | JSON_COMPACT);
        value = hardware_fixture_bus_value(&fixture, good_rows[i].owner, good_rows[i].path,
                                           good_rows[i].interface, good_rows[i].property);
        if (answer.status != 200 || !shown || strcmp(shown, good_rows[i].shown) != 0 ||
            strcmp(value, good_rows[i].value) != 0)
            fprintf(stderr, "%s %s: %u %s, on D-Bus %s\n", good_rows[i].uri, good_rows[i].body,
                    answer.status, answer.text, value);
        CU_ASSERT_EQUAL(answer.status, 200);
        CU_ASSERT(shown && strcmp(shown, good_rows[i].shown) == 0);
        CU_ASSERT_STRING_EQUAL(value, good_rows[i].value);
        CU_ASSERT_PTR_NULL(json_object_get(answer.body, "@Message.ExtendedInfo"));
        answer_deinit(&answer);
    }
    hardware_fixture_close(&fixture);
}

/* -- what is refused -- */

#define ATTRIBUTES(values) "{\"Attributes\":{" values "}}"
#define STATIC(values) "{\"IPv4StaticAddresses\":[{" values "}]}"

static const struct {
    enum ipc_method method;
    const char *uri, *body;
    unsigned int status;
    const char *message;
} bad_rows[] = {
    {IPC_PATCH, SYSTEM, "{}", 400, "NoOperation"},
    {IPC_PATCH, SYSTEM, "{\"SerialNumber\":\"x\"}", 400, "PropertyNotWritable"},
    {IPC_PATCH, SYSTEM, "{\"Boot\":{\"BootSourceOverrideTarget\":\"Floppy\"}}", 400,
     "PropertyValueNotInList"},
    {IPC_PATCH, SYSTEM, "{\"Boot\":{\"BootSourceOverrideEnabled\":\"Twice\"}}", 400,
     "PropertyValueNotInList"},
    {IPC_PATCH, SYSTEM, "{\"Boot\":{\"BootSourceOverrideMode\":1}}", 400, "PropertyValueTypeError"},
    {IPC_PATCH, SYSTEM, "{\"Boot\":{\"AutomaticRetryAttempts\":-1}}", 400,
     "PropertyValueOutOfRange"},
    {IPC_PATCH, SYSTEM, "{\"Boot\":{\"UefiTargetBootSourceOverride\":\"x\"}}", 400,
     "PropertyNotWritable"},
    {IPC_PATCH, SYSTEM, "{\"PowerRestorePolicy\":\"Restore\"}", 400, "PropertyValueNotInList"},
    {IPC_PATCH, SYSTEM, "{\"PowerMode\":\"OEM\"}", 400, "PropertyValueNotInList"},
    {IPC_PATCH, SYSTEM, "{\"IdlePowerSaver\":{\"EnterUtilizationPercent\":101}}", 400,
     "PropertyValueOutOfRange"},
    {IPC_PATCH, SYSTEM, "{\"HostWatchdogTimer\":{\"TimeoutAction\":\"OEM\"}}", 400,
     "PropertyValueIncorrect"},
    {IPC_PATCH, CPU, "{\"AppliedOperatingConfig\":{\"@odata.id\":\"" CPU "/OperatingConfigs/x\"}}",
     400, "PropertyValueIncorrect"},
    {IPC_PATCH, CPU "/EnvironmentMetrics", "{\"PowerLimitWatts\":{\"SetPoint\":301}}", 400,
     "PropertyValueOutOfRange"},
    {IPC_PATCH, SYSTEM "/Processors/cpu1", "{\"LocationIndicatorActive\":true}", 400,
     "PropertyNotWritable"},
    {IPC_PATCH, SYSTEM "/Processors/cpu9", "{\"LocationIndicatorActive\":true}", 404,
     "ResourceNotFound"},
    {IPC_PATCH, SYSTEM "/Bios", ATTRIBUTES("\"Cores\":4"), 405, ""},
    {IPC_PATCH, SYSTEM "/Bios/Settings", "{\"Attributes\":7}", 400, "PropertyValueTypeError"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", "{\"Name\":\"x\"}", 400, "PropertyNotWritable"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Bogus\":4"), 400, "PropertyUnknown"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"9Name\":true"), 400, "PropertyUnknown"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Vendor\":\"x\""), 400,
     "PropertyNotWritable"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Admin\":\"x\""), 400, "PropertyNotWritable"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Turbo\":\"Half\""), 400,
     "PropertyValueNotInList"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Turbo\":true"), 400,
     "PropertyValueTypeError"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Cores\":34"), 400,
     "PropertyValueOutOfRange"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Cores\":0"), 400, "PropertyValueOutOfRange"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Cores\":5"), 400, "PropertyValueOutOfRange"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Cores\":4.5"), 400,
     "PropertyValueTypeError"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Label\":\"\""), 400,
     "PropertyValueIncorrect"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Label\":\"five5\""), 400,
     "PropertyValueIncorrect"},
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Quiet\":\"yes\""), 400,
     "PropertyValueTypeError"},
    /* One wrong attribute refuses all: see below. */
    {IPC_PATCH, SYSTEM "/Bios/Settings", ATTRIBUTES("\"Quiet\":false,\"Cores\":99"), 400,
     "PropertyValueOutOfRange"},
    {IPC_PATCH, HYPERVISOR_ETH0, "{\"HostName\":\"a b\"}", 400, "PropertyValueFormatError"},
    {IPC_PATCH, HYPERVISOR_ETH0, STATIC("\"Address\":\"192.0.2.300\""), 400,
     "PropertyValueFormatError"},
    {IPC_POST, RESET, "{}", 400, "ActionParameterMissing"},
    {IPC_POST, RESET, "{\"ResetType\":\"Suspend\"}", 400, "ActionParameterValueNotInList"},
    {IPC_POST, RESET, "{\"ResetType\":\"On\"}", 400, "ActionParameterValueNotInList"}, /* now */
    {IPC_POST, "/redfish/v1/Systems/other/Actions/ComputerSystem.Reset",
     "{\"ResetType\":\"ForceOff\"}", 404, "ResourceNotFound"},
    {IPC_POST, SYSTEM "/Bios/Actions/Bios.ResetBios", "{\"Type\":1}", 400,
     "ActionParameterUnknown"},
    {IPC_POST, SYSTEM "/Bios/Actions/Bios.ChangePassword", "{\"PasswordName\":\"a\"}", 400,
     "ActionParameterMissing"},
    {IPC_POST, HYPERVISOR "/Actions/ComputerSystem.Reset", "{\"ResetType\":\"ForceOff\"}", 400,
     "ActionParameterValueNotInList"},
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
    hardware_fixture_wait_value(&fixture, SYSTEM "/Bios/Settings", "Attributes/Quiet", "true");
    hardware_fixture_close(&fixture);
}

static void patch_with_one_wrong_value_applies_none(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    CU_ASSERT_EQUAL(hardware_fixture_status(
                        &fixture, IPC_PATCH, SYSTEM,
                        "{\"AssetTag\":\"new\",\"Boot\":{\"BootSourceOverrideTarget\":\"Hdd\","
                        "\"BootSourceOverrideEnabled\":\"Never\"}}",
                        NULL),
                    400);
    hardware_fixture_wait_value(&fixture, SYSTEM, "AssetTag", "\"\"");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Boot/BootSourceOverrideTarget", "\"Pxe\"");
    hardware_fixture_close(&fixture);
}

static void forms_agree_with_the_schema(void)
{
    static const struct resource_kind *const kinds[] = {
        &system_kind, &processor_kind,   &processor_environment_kind, &core_kind,
        &memory_kind, &secure_boot_kind, &bios_settings_kind,         &hypervisor_ethernet_kind};
    static const struct resource_action *const actions[] = {
        &system_reset_action, &hypervisor_reset_action, &bios_reset_action,
        &bios_change_password_action};

    for (size_t i = 0; i < ARRAY_SIZE(kinds); i++)
        CU_ASSERT_PTR_NULL(patch_form_flaw(kinds[i]->form));
    for (size_t i = 0; i < ARRAY_SIZE(actions); i++)
        CU_ASSERT_PTR_NULL(patch_form_flaw(actions[i]->form));
}

/* -- faults of owners -- */

static void patch_of_two_where_one_owner_is_away_reports_it(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DropOwner", "s", "Watchdog");
    fixture_ask(&fixture.service, IPC_PATCH, SYSTEM,
                (struct ask){.body = "{\"AssetTag\":\"kept\",\"HostWatchdogTimer\":"
                                     "{\"FunctionEnabled\":true}}"},
                &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "kept");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ServiceTemporarilyUnavailable");
    answer_deinit(&answer);
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "Watchdog");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH, SYSTEM,
                                            "{\"HostWatchdogTimer\":{\"FunctionEnabled\":true}}",
                                            NULL),
                    200);
    hardware_fixture_close(&fixture);
}

static void patch_refused_by_owner_tells_why(void)
{
    struct hardware_fixture fixture;
    char message[64];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "Settings", "Set",
                             "xyz.openbmc_project.Common.Error.NotAllowed");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH, SYSTEM,
                                            "{\"PowerRestorePolicy\":\"AlwaysOn\"}", message),
                    400);
    CU_ASSERT_STRING_EQUAL(message, "PropertyNotWritable");
    hardware_fixture_control(&fixture, "FailMethod", "sss", "State.Host", "Set",
                             "xyz.openbmc_project.State.Host.Error.BMCNotReady");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, RESET,
                                            "{\"ResetType\":\"GracefulShutdown\"}", message),
                    503);
    hardware_fixture_close(&fixture);
}

/* Its BootMode alone could say so; the source must not be overwritten by Default. */
static void setup_of_a_host_without_modes_is_refused(void)
{
    static const char *const targets[] = {"BiosSetup", "Diags"};
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "RemoveObject", "s", HOST0 "/boot");
    hardware_fixture_control(&fixture, "AddObject", "ssa{sa{sv}}", "Settings", HOST0 "/boot", 1,
                             INTERFACE_BOOT_SOURCE, 1, "BootSource", "s", BOOT_SOURCES "Network");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Boot/BootSourceOverrideTarget", "\"Pxe\"");
    hardware_fixture_wait_value(&fixture, SYSTEM,
                                "Boot/BootSourceOverrideTarget@Redfish.AllowableValues",
                                "[\"None\",\"Pxe\",\"Hdd\",\"Cd\",\"Usb\",\"UefiHttp\"]");
    for (size_t i = 0; i < ARRAY_SIZE(targets); i++) {
        char body[96], message[64];

        snprintf(body, sizeof(body), "{\"Boot\":{\"BootSourceOverrideTarget\":\"%s\"}}",
                 targets[i]);
        CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_PATCH, SYSTEM, body, message), 400);
        CU_ASSERT_STRING_EQUAL(message, "PropertyValueNotInList");
    }
    hardware_fixture_wait_value(&fixture, SYSTEM, "Boot/BootSourceOverrideTarget", "\"Pxe\"");
    hardware_fixture_close(&fixture);
}

static void password_that_is_wrong_is_a_parameter_error(void)
{
    static const char body[] =
        "{\"PasswordName\":\"Admin\",\"OldPassword\":\"wrong-1\",\"NewPassword\":\"new-1\"}";
    struct hardware_fixture fixture;
    char message[64];

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "FailMethod", "sss", "BIOSConfigManager", "ChangePassword",
                             "xyz.openbmc_project.BIOSConfig.Common.Error.InvalidCurrentPassword");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST,
                                            SYSTEM "/Bios/Actions/Bios.ChangePassword", body,
                                            message),
                    400);
    CU_ASSERT_STRING_EQUAL(message, "ActionParameterValueError");
    hardware_fixture_close(&fixture);
}

/* A host that is away keeps its last values, and is not available. */
static void get_without_owner_of_state_is_unavailable(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(&fixture, "DropOwner", "s", "State.Host");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Status/State", "\"UnavailableOffline\"");
    hardware_fixture_wait_value(&fixture, SYSTEM, "PowerState", "\"On\"");
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "State.Host");
    hardware_fixture_wait_value(&fixture, SYSTEM, "Status/State", "\"Enabled\"");
    hardware_fixture_close(&fixture);
}

/* systemd goes and comes: its sockets are there again, and are followed. */
static void console_follows_systemd_that_comes_back(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, SYSTEM, "SerialConsole/SSH/ServiceEnabled", "true");
    hardware_fixture_control(&fixture, "DropOwner", "s", "org.freedesktop.systemd1");
    hardware_fixture_wait_value(&fixture, SYSTEM, "SerialConsole/SSH/ServiceEnabled", "false");
    hardware_fixture_wait_value(&fixture, SYSTEM, "SerialConsole/SSH/Port", "2200");
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "org.freedesktop.systemd1");
    hardware_fixture_wait_value(&fixture, SYSTEM, "SerialConsole/SSH/ServiceEnabled", "true");
    hardware_fixture_control(&fixture, "SetProperty", "sssv",
                             "/org/freedesktop/systemd1/unit/obmc_2dconsole_2dssh_2esocket",
                             "org.freedesktop.systemd1.Unit", "SubState", "s", "dead");
    hardware_fixture_wait_value(&fixture, SYSTEM, "SerialConsole/SSH/ServiceEnabled", "false");
    hardware_fixture_close(&fixture);
}

/* eth1 has no ipv4/addr0. */
static void hypervisor_interface_without_place_for_an_address_refuses_one(void)
{
    struct hardware_fixture fixture;
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    fixture_ask(&fixture.service, IPC_PATCH, HYPERVISOR "/EthernetInterfaces/eth1",
                (struct ask){.body = STATIC("\"Address\":\"192.0.2.7\"")}, &answer);
    CU_ASSERT_EQUAL(answer.status, 400);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyValueError");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "IPv4StaticAddresses");
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

static void set_pfr(struct hardware_fixture *fixture, const char *prefix, const char *name,
                    int value)
{
    char property[32];

    snprintf(property, sizeof(property), "%s%s", prefix, name);
    hardware_fixture_control(fixture, "SetProperty", "sssv", PFR_PATH, INTERFACE_PFR, property, "b",
                             value);
}

/* In both spellings; what is not told is not shown. */
static void firmware_provisioning_follows_its_two_flags(void)
{
    static const char *const prefixes[] = {"", "Ufm"};
    static const struct {
        int is_provisioned, is_locked;
        const char *expected;
    } rows[] = {
        {true, true, "\"ProvisionedAndLocked\""},
        {false, true, "\"NotProvisioned\""},
        {true, false, "\"ProvisionedButNotLocked\""},
        {false, false, "\"NotProvisioned\""},
    };
    struct hardware_fixture fixture;
    json_t *resource;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(prefixes) * ARRAY_SIZE(rows); i++) {
        const char *prefix = prefixes[i / ARRAY_SIZE(rows)];
        size_t row = i % ARRAY_SIZE(rows);

        if (i == ARRAY_SIZE(rows)) {
            hardware_fixture_control(&fixture, "RemoveProperty", "sss", PFR_PATH, INTERFACE_PFR,
                                     "Locked");
            hardware_fixture_control(&fixture, "RemoveProperty", "sss", PFR_PATH, INTERFACE_PFR,
                                     "Provisioned");
        }
        set_pfr(&fixture, prefix, "Provisioned", rows[row].is_provisioned);
        set_pfr(&fixture, prefix, "Locked", rows[row].is_locked);
        hardware_fixture_wait_value(&fixture, SYSTEM,
                                    "Oem/OpenBmc/FirmwareProvisioning/ProvisioningStatus",
                                    rows[row].expected);
    }
    hardware_fixture_control(&fixture, "RemoveObject", "s", PFR_PATH);
    hardware_fixture_wait_invalidated(&fixture, "*");
    resource = hardware_fixture_get(&fixture, SYSTEM);
    CU_ASSERT_PTR_NULL(json_object_get(resource, "Oem"));
    json_decref(resource);
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(patch_of_writable_property_reaches_dbus_and_the_answer),
    UNIT_CASE(write_with_fault_is_refused_with_message),
    UNIT_CASE(patch_with_one_wrong_value_applies_none),
    UNIT_CASE(forms_agree_with_the_schema),
    UNIT_CASE(patch_of_two_where_one_owner_is_away_reports_it),
    UNIT_CASE(patch_refused_by_owner_tells_why),
    UNIT_CASE(setup_of_a_host_without_modes_is_refused),
    UNIT_CASE(password_that_is_wrong_is_a_parameter_error),
    UNIT_CASE(get_without_owner_of_state_is_unavailable),
    UNIT_CASE(console_follows_systemd_that_comes_back),
    UNIT_CASE(hypervisor_interface_without_place_for_an_address_refuses_one),
    UNIT_CASE(firmware_provisioning_follows_its_two_flags),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-systems/writes", cases)
