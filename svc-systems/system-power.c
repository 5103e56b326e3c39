/*
 * What a host does: PowerState and Status from its state, PowerMode, and the watchdog that waits
 * for it.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "hardware/host.h"
#include "svc-systems/host-state.h"
#include "svc-systems/names.h"
#include "svc-systems/system.h"

/* -- PowerState, Status -- */

static const struct host_state_words state_words[] = {
    {"Running", "On", "Enabled"},
    {"Quiesced", "On", "Quiesced"},
    {"DiagnosticMode", "On", "InTest"},
    {"TransitioningToRunning", "PoweringOn", "Starting"},
    {"TransitioningToOff", "PoweringOff", "Disabled"},
    {"Off", "Off", "Disabled"},
    {"Standby", "Off", "Disabled"},
    {NULL, NULL, NULL},
};

static int put_state(const struct property_map *row, const struct mirror_object *object,
                     json_t *resource)
{
    return host_state_put(state_words, row, object, resource);
}

static const struct property_word restart_words[] = {
    {"RemoteCommand", "ManagementCommand"},
    {"PowerButton", "PowerButtonPress"},
    {"WatchdogTimer", "WatchdogExpiration"},
    {"PowerPolicyAlwaysOn", "PowerRestorePolicy"},
    {"PowerPolicyPreviousState", "PowerRestorePolicy"},
    {"SoftReset", "OSSoftRestart"},
    {"ScheduledPowerOn", "RTCWakeup"},
    {"HostCrash", "SystemCrash"},
    {"Unknown", "Unknown"},
    {NULL, NULL},
};

static const struct property_word progress_words[] = {
    {"Unspecified", "None"},
    {"PrimaryProcInit", "PrimaryProcessorInitializationStarted"},
    {"BusInit", "BusInitializationStarted"},
    {"MemoryInit", "MemoryInitializationStarted"},
    {"SecondaryProcInit", "SecondaryProcessorInitializationStarted"},
    {"PCIInit", "PCIResourceConfigStarted"},
    {"SystemSetup", "SetupEntered"},
    {"SystemInitComplete", "SystemHardwareInitializationComplete"},
    {"OSStart", "OSBootStarted"},
    {"OSRunning", "OSRunning"},
    {"MotherboardInit", "OEM"},
    {"OEM", "OEM"},
    {NULL, NULL},
};

/* Stages that Redfish has no word for keep their own. */
static const struct property_word oem_progress_words[] = {{"MotherboardInit", "MotherboardInit"},
                                                          {NULL, NULL}};

const struct property_map system_state_rows[SYSTEM_STATE_ROWS] = {
    PROPERTY_ROW(INTERFACE_STATE_HOST, "CurrentHostState", "PowerState", PROPERTY_CUSTOM,
                 .put = put_state),
    PROPERTY_ROW(INTERFACE_STATE_HOST, "RestartCause", "LastResetCause", PROPERTY_ENUM,
                 .words = restart_words),
    PROPERTY_ROW(INTERFACE_BOOT_PROGRESS, "BootProgress", "BootProgress/LastState", PROPERTY_ENUM,
                 .words = progress_words),
    PROPERTY_ROW(INTERFACE_BOOT_PROGRESS, "BootProgress", "BootProgress/OemLastState",
                 PROPERTY_ENUM, .words = oem_progress_words),
    PROPERTY_ROW(INTERFACE_BOOT_PROGRESS, "BootProgressLastUpdate", "BootProgress/LastStateTime",
                 PROPERTY_TIME_USEC),
    PROPERTY_ROW(INTERFACE_REBOOT_ATTEMPTS, "AttemptsLeft", "Boot/RemainingAutomaticRetryAttempts",
                 PROPERTY_INTEGER),
    PROPERTY_ROW(INTERFACE_REBOOT_ATTEMPTS, "RetryAttempts", "Boot/AutomaticRetryAttempts",
                 PROPERTY_INTEGER, .write = "u"),
};

const struct mirror_object *system_state_object(const struct scope *scope)
{
    return host_object(scope, STATE_PATH "/host", "", INTERFACE_STATE_HOST);
}

int system_state_put(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *state = system_state_object(scope);
    struct status_flags flags = {0};
    int error = 0;

    if (scope->object)
        status_read_item(scope->object, &flags);
    if (state && !mirror_object_is_available(state))
        flags.unavailable = true;
    if (flags.absent || flags.unavailable || !json_object_get(resource, "Status"))
        error = property_put(resource, "Status/State", json_string(status_state(&flags)));
    return error ? error
                 : property_put(resource, "Status/Health", json_string(status_health(&flags)));
}

/* -- PowerMode -- */

static const struct property_word mode_words[] = {
    {"Static", "Static"},
    {"MaximumPerformance", "MaximumPerformance"},
    {"PowerSaving", "PowerSaving"},
    {"BalancedPerformance", "BalancedPerformance"},
    {"EfficiencyFavorPerformance", "EfficiencyFavorPerformance"},
    {"EfficiencyFavorPower", "EfficiencyFavorPower"},
    {"OEM", "OEM"},
    {NULL, NULL},
};

const struct property_map system_power_mode_rows[SYSTEM_POWER_MODE_ROWS] = {
    PROPERTY_ROW(INTERFACE_POWER_MODE, "PowerMode", "PowerMode", PROPERTY_ENUM, .words = mode_words,
                 .write = "s", .enumeration = "PowerMode"),
    PROPERTY_ROW(INTERFACE_POWER_MODE, "AllowedPowerModes", "PowerMode@Redfish.AllowableValues",
                 PROPERTY_ENUMS, .words = mode_words),
};

const struct mirror_object *system_power_mode_object(const struct scope *scope)
{
    return host_control(scope, INTERFACE_POWER_MODE);
}

/* True when the modes that are allowed now are told, and this one is not among them. */
static bool is_forbidden_mode(const struct scope *scope, const char *mode)
{
    struct mirror_value allowed;

    if (!mirror_read_value(system_power_mode_object(scope), INTERFACE_POWER_MODE,
                           "AllowedPowerModes", MIRROR_TEXTS, &allowed))
        return false;
    for (size_t i = 0; i < allowed.texts.count; i++) {
        const char *word = property_word_redfish(mode_words,
                                                 property_last_word(allowed.texts.items[i]));

        if (word && strcmp(word, mode) == 0)
            return false;
    }
    return true;
}

int system_power_mode_set(const struct scope *scope, const struct patch_value *value,
                          const struct resource_kind *kind, struct write_batch *batch,
                          json_t *messages)
{
    const char *mode = json_string_value(value->value);

    if (!is_forbidden_mode(scope, mode))
        return resource_apply(scope, kind, value, batch, messages);
    return json_array_append_new(messages,
                                 message_new(value->pointer, BASE_PROPERTY_VALUE_NOT_IN_LIST, mode,
                                             "PowerMode", NULL))
               ? -ENOMEM
               : 0;
}

/* -- HostWatchdogTimer -- */

int system_watchdog_put(const struct scope *scope, json_t *resource)
{
    static const char *const required[] = {"FunctionEnabled", "TimeoutAction"};
    json_t *timer = json_object_get(resource, "HostWatchdogTimer");
    int error = 0;

    if (!timer)
        return 0;
    for (size_t i = 0; !error && i < ARRAY_SIZE(required); i++) {
        if (!json_object_get(timer, required[i]))
            error = json_put(timer, required[i], json_null());
    }
    return error ? error : property_put(timer, "Status/State", json_string("Enabled"));
}
