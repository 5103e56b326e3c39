/*
 * What a step does to the objects of chassis, host and BMC; see state-internal.h. Paths and
 * properties: phosphor-state-manager, phosphor-settingsd.
 */
#include "sim/state-internal.h"

#include "base/cleanup.h"

#include <stdio.h>
#include <string.h>

#define PROGRESS SIM_PREFIX "State.Boot.Progress"
#define ATTEMPTS SIM_PREFIX "Control.Boot.RebootAttempts"
#define CHASSIS_PLACE "state/chassis", ""
#define HOST_PLACE "state/host", ""
#define BMC_PATH SIM_PATH_PREFIX "state/bmc0"

/* What each step shows; NULL leaves a property as it is. */
static const struct {
    const char *chassis;
    const char *host;
    const char *progress;
} shown[POWER_STEP_COUNT] = {
    [POWER_CHASSIS_TO_ON] = {.chassis = "TransitioningToOn"},
    [POWER_CHASSIS_ON] = {.chassis = "On"},
    [POWER_HOST_TO_RUNNING] = {.host = "TransitioningToRunning", .progress = "PrimaryProcInit"},
    [POWER_HOST_BUS_INIT] = {.progress = "BusInit"},
    [POWER_HOST_MEMORY_INIT] = {.progress = "MemoryInit"},
    [POWER_HOST_SECONDARY_INIT] = {.progress = "SecondaryProcInit"},
    [POWER_HOST_PCI_INIT] = {.progress = "PCIInit"},
    [POWER_HOST_INIT_COMPLETE] = {.progress = "SystemInitComplete"},
    [POWER_HOST_OS_START] = {.progress = "OSStart"},
    [POWER_HOST_RUNNING] = {.host = "Running", .progress = "OSRunning"},
    [POWER_HOST_TO_OFF] = {.host = "TransitioningToOff"},
    [POWER_HOST_OFF] = {.host = "Off", .progress = "Unspecified"},
    [POWER_HOST_QUIESCED] = {.host = "Quiesced"},
    [POWER_HOST_DIAGNOSTIC] = {.host = "DiagnosticMode"},
    [POWER_CHASSIS_TO_OFF] = {.chassis = "TransitioningToOff"},
    [POWER_CHASSIS_OFF] = {.chassis = "Off"},
};

/* -- objects: each may be missing, a board need not have it, and a test may remove it -----------
 */

struct object *state_host_object(const struct state *state, const struct state_host *host,
                                 const char *before, const char *after)
{
    char path[128];

    snprintf(path, sizeof(path), SIM_PATH_PREFIX "%s%u%s", before, host->index, after);
    return tree_find_object(state->tree, path);
}

static int set_word(struct object *object, const char *interface, const char *property,
                    const char *word)
{
    if (!object || !object_find_property(object, interface, property))
        return 0;
    return object_set_word(object, interface, property, word);
}

static int set_value(struct object *object, const char *interface, const char *property,
                     struct value value)
{
    if (!object || !object_find_property(object, interface, property))
        return 0;
    return object_set(object, interface, property, value);
}

static uint64_t get_unsigned(const struct object *object, const char *interface,
                             const char *property)
{
    const struct property *found = object ? object_find_property(object, interface, property)
                                          : NULL;

    return found && found->value.type == 'u' ? found->value.unsigned_integer : 0;
}

/* -- chassis and host --------------------------------------------------------------------- */

static int show_chassis(struct state *state, struct state_host *host, const char *word)
{
    struct object *object = state_host_object(state, host, CHASSIS_PLACE);
    struct object *all = tree_find_object(state->tree, STATE_ALL_CHASSIS_PATH);
    uint64_t now_ms = clock_realtime_usec(state->clock) / 1000;
    int error = set_word(object, STATE_CHASSIS, "CurrentPowerState", word);

    if (error == 0)
        error = set_value(object, STATE_CHASSIS, "LastStateChangeTime",
                          value_unsigned('t', now_ms));
    return error < 0 ? error
                     : set_word(all, STATE_CHASSIS, "CurrentPowerState",
                                state_any_on(state) ? "On" : "Off");
}

static int show_progress(struct state *state, struct object *object, const char *word)
{
    int error = set_word(object, PROGRESS, "BootProgress", word);

    return error < 0 ? error
                     : set_value(object, PROGRESS, "BootProgressLastUpdate",
                                 value_unsigned('t', clock_realtime_usec(state->clock)));
}

static int show(struct state *state, struct state_host *host, enum power_step step)
{
    struct object *object = state_host_object(state, host, HOST_PLACE);
    int error = 0;

    if (shown[step].chassis)
        error = show_chassis(state, host, shown[step].chassis);
    if (error == 0 && shown[step].host)
        error = set_word(object, STATE_HOST, "CurrentHostState", shown[step].host);
    if (error == 0 && shown[step].progress)
        error = show_progress(state, object, shown[step].progress);
    return error;
}

/* What was asked for one boot goes once the host starts: its firmware has read it by then. */
static int clear_one_time_boot(struct state *state, struct state_host *host)
{
    static const char enable[] = SIM_PREFIX "Object.Enable";
    struct object *once = state_host_object(state, host, "control/host", "/boot/one_time");
    struct object *objects[] = {once, state_host_object(state, host, "control/host", "/boot")};
    int error = 0;

    if (!once || !object_get_boolean(once, enable, "Enabled", false))
        return 0;
    for (size_t i = 0; error == 0 && i < ARRAY_SIZE(objects); i++) {
        error = set_value(objects[i], enable, "Enabled", value_boolean(false));
        if (error == 0)
            error = set_word(objects[i], SIM_PREFIX "Control.Boot.Source", "BootSource", "Default");
        if (error == 0)
            error = set_word(objects[i], SIM_PREFIX "Control.Boot.Mode", "BootMode", "Regular");
    }
    return error;
}

/* A host that came up may be started again as often as ever. */
static int restore_attempts(struct state *state, struct state_host *host)
{
    struct object *object = state_host_object(state, host, HOST_PLACE);

    return set_value(object, ATTEMPTS, "AttemptsLeft",
                     value_unsigned('u', get_unsigned(object, ATTEMPTS, "RetryAttempts")));
}

bool state_take_reboot(struct state *state, struct state_host *host)
{
    const struct object *policy = state_host_object(state, host, "control/host", "/auto_reboot");
    struct object *object = state_host_object(state, host, HOST_PLACE);
    uint64_t left = get_unsigned(object, ATTEMPTS, "AttemptsLeft");

    if (!policy || left == 0 ||
        !object_get_boolean(policy, SIM_PREFIX "Control.Boot.RebootPolicy", "AutoReboot", false))
        return false;
    return set_value(object, ATTEMPTS, "AttemptsLeft", value_unsigned('u', left - 1)) == 0;
}

static int start_host(struct state *state, struct state_host *host)
{
    int error = set_word(state_host_object(state, host, HOST_PLACE), STATE_HOST, "RestartCause",
                         host->cause);

    host->halted = false;
    return error < 0 ? error : clear_one_time_boot(state, host);
}

static int carry_out_host(struct state *state, struct state_host *host, enum power_step step)
{
    int error = 0;

    switch (step) {
    case POWER_CHASSIS_ON:
    case POWER_CHASSIS_OFF:
        host->chassis_on = step == POWER_CHASSIS_ON;
        break;
    case POWER_HOST_TO_RUNNING:
        error = start_host(state, host);
        break;
    case POWER_HOST_RUNNING:
        host->host_running = true;
        error = restore_attempts(state, host);
        break;
    case POWER_HOST_OFF:
        host->host_running = false;
        host->halted = false;
        break;
    case POWER_HOST_QUIESCED:
    case POWER_HOST_DIAGNOSTIC:
        host->halted = true;
        break;
    default:
        break;
    }
    return error < 0 ? error : show(state, host, step);
}

int state_show_host(struct state *state, struct state_host *host)
{
    struct object *object = state_host_object(state, host, HOST_PLACE);
    const char *word = host->host_running ? "Running" : "Off";
    int error = show_chassis(state, host, host->chassis_on ? "On" : "Off");

    return error < 0 || host->halted ? error
                                     : set_word(object, STATE_HOST, "CurrentHostState", word);
}

/* -- BMC --------------------------------------------------------------------------------------- */

static int carry_out_bmc(struct state *state, enum power_step step)
{
    struct object *object = tree_find_object(state->tree, BMC_PATH);
    uint64_t now_ms = clock_realtime_usec(state->clock) / 1000;
    int error;

    if (step == POWER_BMC_NOT_READY) {
        error = set_word(object, STATE_BMC, "LastRebootCause", "Software");
        return error < 0 ? error : set_word(object, STATE_BMC, "CurrentBMCState", "NotReady");
    }
    error = set_word(object, STATE_BMC, "RequestedBMCTransition", "None");
    if (error == 0)
        error = set_value(object, STATE_BMC, "LastRebootTime", value_unsigned('t', now_ms));
    return error == 0 ? set_word(object, STATE_BMC, "CurrentBMCState", "Ready") : error;
}

int state_carry_out(struct state *state, struct state_host *host, enum power_step step)
{
    return host ? carry_out_host(state, host, step) : carry_out_bmc(state, step);
}

/* -- first values ------------------------------------------------------------------------------ */

int state_init_host(struct state *state, struct state_host *host, bool on)
{
    struct object *chassis = state_host_object(state, host, CHASSIS_PLACE);
    struct object *object = state_host_object(state, host, HOST_PLACE);
    int error;

    host->chassis_on = on;
    host->host_running = on;
    error = show(state, host, on ? POWER_CHASSIS_ON : POWER_CHASSIS_OFF);
    if (error == 0)
        error = show(state, host, on ? POWER_HOST_RUNNING : POWER_HOST_OFF);
    if (error == 0)
        error = set_word(chassis, STATE_CHASSIS, "RequestedPowerTransition", on ? "On" : "Off");
    if (error == 0)
        error = set_word(chassis, STATE_CHASSIS, "CurrentPowerStatus", "Good");
    if (error == 0)
        error = set_word(object, STATE_HOST, "RequestedHostTransition", on ? "On" : "Off");
    return error;
}

int state_init_bmc(struct state *state)
{
    return carry_out_bmc(state, POWER_BMC_READY);
}
