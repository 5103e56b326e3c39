/* The collection of computer systems, and its members, which one host each is behind: host.h. */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/led.h"
#include "redfish/json.h"
#include "svc-systems/bios.h"
#include "svc-systems/devices.h"
#include "svc-systems/host-ethernet.h"
#include "svc-systems/hypervisor.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"
#include "svc-systems/system.h"

#define MANAGER_URI "/redfish/v1/Managers/bmc"

/* -- collection -- */

static int append_member(const struct mirror_object *object, void *context)
{
    return json_array_append_new(context, scope_link(SYSTEMS_URI, "/", mirror_object_leaf(object)))
               ? -ENOMEM
               : 0;
}

static int put_members(const struct scope *scope, json_t *resource)
{
    json_t *members = json_array();
    int error = 0;

    if (host_are_several(scope))
        error = host_each(scope, append_member, members);
    else if (json_array_append_new(members, scope_link(SYSTEMS_URI, "/", HOST_ONLY_ID)))
        error = -ENOMEM;
    if (!error && hypervisor_exists(scope) &&
        json_array_append_new(members, scope_link(HYPERVISOR_URI, "", NULL)))
        error = -ENOMEM;
    if (error) {
        json_decref(members);
        return -ENOMEM;
    }
    return resource_put_array(resource, "Members", members);
}

const struct resource_kind system_collection_kind = {
    .name = "Computer System Collection", .is_collection = true, .put = put_members};

/* -- member: what it is -- */

static int find_system(struct scope *scope)
{
    int outcome = host_find_system(scope);

    scope->object = scope->top;
    return outcome;
}

static const struct property_map item_rows_of_system[] = {
    PROPERTY_ROW(INTERFACE_ASSET, "Manufacturer", "Manufacturer", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET, "Model", "Model", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET, "PartNumber", "PartNumber", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET, "SerialNumber", "SerialNumber", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET, "SubModel", "SubModel", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_ASSET_TAG, "AssetTag", "AssetTag", PROPERTY_ANY_TEXT, .write = "s"),
};

static const struct property_map uuid_rows[] = {
    PROPERTY_ROW(INTERFACE_UUID, "UUID", "UUID", PROPERTY_TEXT),
};

/* Parts have UUIDs of their own, which are not the machine's. */
static bool is_no_processor(const struct scope *scope, const struct mirror_object *object)
{
    return !mirror_object_has(object, INTERFACE_CPU) &&
           !mirror_object_has(object, INTERFACE_ACCELERATOR) && host_owns(scope, object);
}

static const struct mirror_object *locate_uuid(const struct scope *scope)
{
    static const char *const interfaces[] = {INTERFACE_UUID, NULL};
    static const struct scope_set set = {
        .below = INVENTORY_PATH, .interfaces = interfaces, .belongs = is_no_processor};

    if (scope->object && mirror_object_has(scope->object, INTERFACE_UUID))
        return scope->object;
    return scope_find(scope, &set, NULL, NULL);
}

static const struct property_map chassis_rows[] = {
    PROPERTY_ROW(INTERFACE_STATE_CHASSIS, "LastStateChangeTime", "LastResetTime", PROPERTY_TIME_MS),
};

static const struct mirror_object *locate_chassis_state(const struct scope *scope)
{
    return host_object(scope, STATE_PATH "/chassis", "", INTERFACE_STATE_CHASSIS);
}

/* -- member: settings -- */

static const struct property_word retry_words[] = {
    {"true", "RetryAttempts"}, {"false", "Disabled"}, {NULL, NULL}};
static const struct property_map reboot_rows[] = {
    PROPERTY_ROW(INTERFACE_REBOOT_POLICY, "AutoReboot", "Boot/AutomaticRetryConfig",
                 PROPERTY_BOOLEAN_WORD, .words = retry_words, .write = "b"),
};

static const struct mirror_object *locate_reboot(const struct scope *scope)
{
    return host_object(scope, CONTROL_PATH "/host", "/auto_reboot", INTERFACE_REBOOT_POLICY);
}

static const struct property_word restore_words[] = {
    {"AlwaysOn", "AlwaysOn"},
    {"AlwaysOff", "AlwaysOff"},
    {"Restore", "LastState"},
    {"None", "AlwaysOff"},
    {NULL, NULL},
};
static const struct property_map restore_rows[] = {
    PROPERTY_ROW(INTERFACE_RESTORE_POLICY, "PowerRestorePolicy", "PowerRestorePolicy",
                 PROPERTY_ENUM, .words = restore_words, .write = "s", .enumeration = "Policy"),
};

static const struct mirror_object *locate_restore(const struct scope *scope)
{
    return host_object(scope, CONTROL_PATH "/host", "/power_restore_policy",
                       INTERFACE_RESTORE_POLICY);
}

static const struct property_word fault_words[] = {
    {"true", "AnyFault"}, {"false", "Never"}, {NULL, NULL}};
static const struct property_map logging_rows[] = {
    PROPERTY_ROW(INTERFACE_LOGGING_SETTINGS, "QuiesceOnHwError", "Boot/StopBootOnFault",
                 PROPERTY_BOOLEAN_WORD, .words = fault_words, .write = "b"),
};

static const struct mirror_object *locate_logging(const struct scope *scope)
{
    return mirror_find(scope->mirror, LOGGING_SETTINGS_PATH);
}

static const struct property_word tpm_words[] = {
    {"true", "Required"}, {"false", "Disabled"}, {NULL, NULL}};
static const struct property_map tpm_rows[] = {
    PROPERTY_ROW(INTERFACE_TPM_POLICY, "TPMEnable", "Boot/TrustedModuleRequiredToBoot",
                 PROPERTY_BOOLEAN_WORD, .words = tpm_words, .write = "b"),
};

static const struct mirror_object *locate_tpm(const struct scope *scope)
{
    return host_control(scope, INTERFACE_TPM_POLICY);
}

static const struct property_map saver_rows[] = {
    PROPERTY_ROW(INTERFACE_IDLE_POWER_SAVER, "Enabled", "IdlePowerSaver/Enabled", PROPERTY_BOOLEAN,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_IDLE_POWER_SAVER, "EnterUtilizationPercent",
                 "IdlePowerSaver/EnterUtilizationPercent", PROPERTY_INTEGER, .write = "y"),
    PROPERTY_ROW(INTERFACE_IDLE_POWER_SAVER, "EnterDwellTime",
                 "IdlePowerSaver/EnterDwellTimeSeconds", PROPERTY_INTEGER, .divisor = 1000,
                 .write = "t"),
    PROPERTY_ROW(INTERFACE_IDLE_POWER_SAVER, "ExitUtilizationPercent",
                 "IdlePowerSaver/ExitUtilizationPercent", PROPERTY_INTEGER, .write = "y"),
    PROPERTY_ROW(INTERFACE_IDLE_POWER_SAVER, "ExitDwellTime", "IdlePowerSaver/ExitDwellTimeSeconds",
                 PROPERTY_INTEGER, .divisor = 1000, .write = "t"),
};

static const struct mirror_object *locate_saver(const struct scope *scope)
{
    return host_control(scope, INTERFACE_IDLE_POWER_SAVER);
}

static const struct property_word action_words[] = {
    {"None", "None"},
    {"HardReset", "ResetSystem"},
    {"PowerOff", "PowerDown"},
    {"PowerCycle", "PowerCycle"},
    {NULL, NULL},
};
static const struct property_map watchdog_rows[] = {
    PROPERTY_ROW(INTERFACE_WATCHDOG, "Enabled", "HostWatchdogTimer/FunctionEnabled",
                 PROPERTY_BOOLEAN, .write = "b"),
    PROPERTY_ROW(INTERFACE_WATCHDOG, "ExpireAction", "HostWatchdogTimer/TimeoutAction",
                 PROPERTY_ENUM, .words = action_words, .write = "s", .enumeration = "Action"),
};

static const struct mirror_object *locate_watchdog(const struct scope *scope)
{
    return host_object(scope, WATCHDOG_PATH "/host", "", INTERFACE_WATCHDOG);
}

/* -- member: put together -- */

static int append_chassis(const struct mirror_object *object, void *context)
{
    return json_array_append_new(context, scope_link(CHASSIS_URI, "/", mirror_object_leaf(object)))
               ? -ENOMEM
               : 0;
}

static const char *const chassis_interfaces[] = {INTERFACE_CHASSIS, NULL};
static const char *const board_interfaces[] = {INTERFACE_BOARD, NULL};

/* The outermost: a chassis in another one is that one's part. */
static bool is_chassis_of_host(const struct scope *scope, const struct mirror_object *object)
{
    return host_owns(scope, object) && !scope_first_endpoint(scope, mirror_object_path(object),
                                                             "contained_by", chassis_interfaces);
}

/* The chassis that the host is in. Boards are chassis, too, but only named where there is no real
 * one. */
static int put_chassis_links(const struct scope *scope, json_t *resource)
{
    static const struct scope_set container = {.association = "contained_by",
                                               .interfaces = chassis_interfaces};
    static const struct scope_set sets[] = {
        {.below = INVENTORY_PATH, .interfaces = chassis_interfaces, .belongs = is_chassis_of_host},
        {.below = INVENTORY_PATH, .interfaces = board_interfaces, .belongs = host_owns},
    };
    json_t *chassis = json_array();
    int error = chassis ? 0 : -ENOMEM;

    if (!error && host_are_several(scope))
        error = scope_each(scope, &container, scope->top, append_chassis, chassis);
    for (size_t i = 0; !error && json_array_size(chassis) == 0 && i < ARRAY_SIZE(sets); i++)
        error = scope_each(scope, &sets[i], NULL, append_chassis, chassis);
    if (error || json_array_size(chassis) == 0) {
        json_decref(chassis);
        return error;
    }
    return resource_put_array_at(resource, "Links/Chassis", chassis);
}

static int put_system_links(const struct scope *scope, json_t *resource)
{
    json_t *managers = json_array();
    int error = put_chassis_links(scope, resource);

    if (!error)
        error = devices_put_system(scope, resource);
    if (error || json_array_append_new(managers, scope_link(MANAGER_URI, "", NULL))) {
        json_decref(managers);
        return -ENOMEM;
    }
    return resource_put_array_at(resource, "Links/ManagedBy", managers);
}

static int put_system(const struct scope *scope, json_t *resource)
{
    if (json_put(resource, "SystemType", json_string("Physical")) ||
        system_state_put(scope, resource) || system_summary_put(scope, resource) ||
        system_boot_put(scope, resource) || system_watchdog_put(scope, resource) ||
        system_console_put(scope, resource) || led_put_system(scope, resource, scope->object) ||
        put_system_links(scope, resource) || system_firmware_put(scope, resource) ||
        system_reset_put(scope, resource))
        return -ENOMEM;
    return 0;
}

#define MAP(where, find, table)                                                                    \
    {                                                                                              \
        .source = where, .locate = find, .rows = table, .row_count = ARRAY_SIZE(table)             \
    }

static const struct resource_map maps[] = {
    MAP("the object with x.Inventory.Item.System, or with x.Inventory.Decorator.ManagedHost", NULL,
        item_rows_of_system),
    MAP("the same object, else the first one that is no processor", locate_uuid, uuid_rows),
    MAP("/xyz/openbmc_project/state/host<n>", system_state_object, system_state_rows),
    MAP("/xyz/openbmc_project/state/chassis<n>", locate_chassis_state, chassis_rows),
    MAP("the running BIOS image: association `functional` of /xyz/openbmc_project/software/bios, "
        "else of …/software, with the purpose Host",
        bios_running_image, bios_version_rows),
    MAP("/xyz/openbmc_project/control/host<n>/boot; one_time below it", system_boot_object,
        system_boot_rows),
    MAP("/xyz/openbmc_project/control/host<n>/auto_reboot", locate_reboot, reboot_rows),
    MAP("/xyz/openbmc_project/control/host<n>/power_restore_policy", locate_restore, restore_rows),
    MAP("/xyz/openbmc_project/logging/settings", locate_logging, logging_rows),
    MAP("the first object below /xyz/openbmc_project/control/host<n>, else below …/control",
        locate_tpm, tpm_rows),
    MAP("likewise", locate_saver, saver_rows),
    MAP("likewise", system_power_mode_object, system_power_mode_rows),
    MAP("/xyz/openbmc_project/watchdog/host<n>", locate_watchdog, watchdog_rows),
    {.source = "processors of the host that are present, added up",
     .rows = system_processor_rows,
     .row_count = SYSTEM_PROCESSOR_ROWS,
     .by_code = true},
    {.source = "memory modules of the host that are present, added up",
     .rows = system_memory_rows,
     .row_count = SYSTEM_MEMORY_ROWS,
     .by_code = true},
    {.source = "systemd's obmc-console-ssh*.socket, phosphor-ipmi-net*.socket, start-ipkvm.service",
     .rows = system_console_rows,
     .row_count = SYSTEM_CONSOLE_ROWS,
     .by_code = true},
    {.source = "/xyz/openbmc_project/pfr",
     .locate = system_firmware_object,
     .rows = system_firmware_rows,
     .row_count = SYSTEM_FIRMWARE_ROWS,
     .by_code = true},
};

static const struct resource_link links[] = {
    {"Bios", "/Bios", NULL},
    {"EthernetInterfaces", "/EthernetInterfaces", host_ethernet_exists},
    {"LogServices", "/LogServices", NULL},
    {"Memory", "/Memory", NULL},
    {"Processors", "/Processors", NULL},
    {"SecureBoot", "/SecureBoot", secure_boot_exists},
};

/* -- PATCH -- */

#define ASSET_TAG_CHARACTERS_MAX 256

static const char *const indicator_values[] = {"Lit", "Blinking", "Off", NULL};

static const struct patch_property writable[] = {
    {.pointer = "/AssetTag", .length_max = ASSET_TAG_CHARACTERS_MAX},
    {.pointer = "/LocationIndicatorActive", .key = SYSTEM_LOCATION_INDICATOR_ACTIVE},
    {.pointer = "/IndicatorLED", .key = SYSTEM_INDICATOR_LED, .values = indicator_values},
    {.pointer = "/Boot/BootSourceOverrideTarget",
     .key = SYSTEM_BOOT_TARGET,
     .values = system_boot_targets},
    {.pointer = "/Boot/BootSourceOverrideEnabled",
     .key = SYSTEM_BOOT_ENABLED,
     .values = system_boot_enabled_values},
    {.pointer = "/Boot/BootSourceOverrideMode"},
    {.pointer = "/Boot/AutomaticRetryConfig"},
    {.pointer = "/Boot/AutomaticRetryAttempts", .minimum = 0, .maximum = UINT32_MAX},
    {.pointer = "/Boot/StopBootOnFault"},
    {.pointer = "/Boot/TrustedModuleRequiredToBoot"},
    {.pointer = "/PowerRestorePolicy"},
    {.pointer = "/PowerMode", .key = SYSTEM_POWER_MODE},
    {.pointer = "/IdlePowerSaver/Enabled"},
    {.pointer = "/IdlePowerSaver/EnterUtilizationPercent", .minimum = 0, .maximum = 100},
    {.pointer = "/IdlePowerSaver/EnterDwellTimeSeconds"},
    {.pointer = "/IdlePowerSaver/ExitUtilizationPercent", .minimum = 0, .maximum = 100},
    {.pointer = "/IdlePowerSaver/ExitDwellTimeSeconds"},
    {.pointer = "/HostWatchdogTimer/FunctionEnabled"},
    {.pointer = "/HostWatchdogTimer/TimeoutAction"},
};

static const struct patch_form form = {
    .schema = &schema_ComputerSystem,
    .type = COMPUTER_SYSTEM_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int apply_system(const struct scope *scope, const struct patch_value *value,
                        struct write_batch *batch, json_t *messages)
{
    switch (value->property->key) {
    case SYSTEM_BOOT_TARGET:
        return system_boot_set_target(scope, value, batch, messages);
    case SYSTEM_BOOT_ENABLED:
        return system_boot_set_enabled(scope, value, batch);
    case SYSTEM_POWER_MODE:
        return system_power_mode_set(scope, value, &system_kind, batch, messages);
    case SYSTEM_LOCATION_INDICATOR_ACTIVE:
        return led_set_system_location_indicator(scope, scope->object, value->pointer,
                                                 json_is_true(value->value), batch);
    case SYSTEM_INDICATOR_LED:
        return led_set_system_indicator(scope, value->pointer, json_string_value(value->value),
                                        batch);
    default:
        return resource_apply(scope, &system_kind, value, batch, messages);
    }
}

const struct resource_kind system_kind = {
    .find = find_system,
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .links = links,
    .link_count = ARRAY_SIZE(links),
    .put = put_system,
    .form = &form,
    .apply = apply_system,
};
