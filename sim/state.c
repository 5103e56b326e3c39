/*
 * The x.State objects; see state.h. Paths and properties: phosphor-state-manager.
 */
#include "sim/state.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <string.h>

#define CHASSIS SIM_PREFIX "State.Chassis"
#define HOST SIM_PREFIX "State.Host"
#define BMC SIM_PREFIX "State.BMC"
#define PROGRESS SIM_PREFIX "State.Boot.Progress"
#define CHASSIS_PATH SIM_PATH_PREFIX "state/chassis0"
#define HOST_PATH SIM_PATH_PREFIX "state/host0"
#define BMC_PATH SIM_PATH_PREFIX "state/bmc0"

/* Objects may be missing: a board need not have them, and a test may remove them. */
static int set_word(struct state *state, const char *path, const char *interface,
                    const char *property, const char *word)
{
    struct object *object = tree_find_object(state->tree, path);

    if (!object || !object_find_property(object, interface, property))
        return 0;
    return object_set_word(object, interface, property, word);
}

static int set_time(struct state *state, const char *path, const char *interface,
                    const char *property, uint64_t time)
{
    struct object *object = tree_find_object(state->tree, path);

    if (!object || !object_find_property(object, interface, property))
        return 0;
    return object_set(object, interface, property, value_unsigned('t', time));
}

static uint64_t now_usec(const struct state *state)
{
    return clock_realtime_usec(state->clock);
}

static int set_chassis(struct state *state, const char *word)
{
    int error = set_word(state, CHASSIS_PATH, CHASSIS, "CurrentPowerState", word);

    return error < 0 ? error
                     : set_time(state, CHASSIS_PATH, CHASSIS, "LastStateChangeTime",
                                now_usec(state) / 1000);
}

static int set_host(struct state *state, const char *word, const char *progress)
{
    int error = 0;

    if (word)
        error = set_word(state, HOST_PATH, HOST, "CurrentHostState", word);
    if (error == 0 && progress)
        error = set_word(state, HOST_PATH, PROGRESS, "BootProgress", progress);
    if (error == 0 && progress)
        error = set_time(state, HOST_PATH, PROGRESS, "BootProgressLastUpdate", now_usec(state));
    return error;
}

static int set_bmc_ready(struct state *state)
{
    int error = set_word(state, BMC_PATH, BMC, "RequestedBMCTransition", "None");

    if (error == 0)
        error = set_time(state, BMC_PATH, BMC, "LastRebootTime", now_usec(state) / 1000);
    return error == 0 ? set_word(state, BMC_PATH, BMC, "CurrentBMCState", "Ready") : error;
}

static int carry_out(struct state *state, enum power_step step)
{
    switch (step) {
    case POWER_CHASSIS_TO_ON:
        return set_chassis(state, "TransitioningToOn");
    case POWER_CHASSIS_ON:
        state->chassis_on = true;
        return set_chassis(state, "On");
    case POWER_HOST_TO_RUNNING:
        return set_host(state, "TransitioningToRunning", "PrimaryProcInit");
    case POWER_HOST_MEMORY_INIT:
        return set_host(state, NULL, "MemoryInit");
    case POWER_HOST_PCI_INIT:
        return set_host(state, NULL, "PCIInit");
    case POWER_HOST_RUNNING:
        state->host_running = true;
        return set_host(state, "Running", "OSRunning");
    case POWER_HOST_TO_OFF:
        return set_host(state, "TransitioningToOff", NULL);
    case POWER_HOST_OFF:
        state->host_running = false;
        return set_host(state, "Off", "Unspecified");
    case POWER_CHASSIS_TO_OFF:
        return set_chassis(state, "TransitioningToOff");
    case POWER_CHASSIS_OFF:
        state->chassis_on = false;
        return set_chassis(state, "Off");
    case POWER_BMC_NOT_READY:
        return set_word(state, BMC_PATH, BMC, "CurrentBMCState", "NotReady");
    case POWER_BMC_READY:
        return set_bmc_ready(state);
    }
    return 0;
}

static int on_step_due(sd_event_source *source, uint64_t usec, void *context);

/* Carries out what is due at once, and waits for the rest. */
static int advance(struct state_run *run)
{
    while (run->next < run->plan.count) {
        uint32_t delay_ms = run->plan.steps[run->next].delay_ms;
        int error;

        if (delay_ms > 0) {
            run->timer = sd_event_source_disable_unref(run->timer);
            error = sd_event_add_time_relative(run->state->event, &run->timer, CLOCK_MONOTONIC,
                                               (uint64_t)delay_ms * 1000, 1000, on_step_due, run);
            return error < 0 ? error : 0;
        }
        error = carry_out(run->state, run->plan.steps[run->next++].step);
        if (error < 0)
            return error;
    }
    run->timer = sd_event_source_disable_unref(run->timer);
    return 0;
}

static void report(int error)
{
    if (error < 0)
        log_error("event=state-failed error=%s", strerror(-error));
}

static int on_step_due(sd_event_source *source, uint64_t usec, void *context)
{
    struct state_run *run = context;
    int error;

    (void)source;
    (void)usec;
    error = carry_out(run->state, run->plan.steps[run->next++].step);
    report(error < 0 ? error : advance(run));
    return 0;
}

/* -- requests ---------------------------------------------------------------------------- */

static const struct {
    const char *interface;
    const char *property;
    const char *word;
    enum power_request request;
} requests[] = {
    {CHASSIS, "RequestedPowerTransition", "On", POWER_REQUEST_CHASSIS_ON},
    {CHASSIS, "RequestedPowerTransition", "Off", POWER_REQUEST_CHASSIS_OFF},
    {CHASSIS, "RequestedPowerTransition", "PowerCycle", POWER_REQUEST_CHASSIS_CYCLE},
    {HOST, "RequestedHostTransition", "On", POWER_REQUEST_HOST_ON},
    {HOST, "RequestedHostTransition", "Off", POWER_REQUEST_HOST_OFF},
    {HOST, "RequestedHostTransition", "Reboot", POWER_REQUEST_HOST_REBOOT},
    {HOST, "RequestedHostTransition", "GracefulWarmReboot", POWER_REQUEST_HOST_WARM_REBOOT},
    {HOST, "RequestedHostTransition", "ForceWarmReboot", POWER_REQUEST_HOST_FORCE_REBOOT},
    {BMC, "RequestedBMCTransition", "Reboot", POWER_REQUEST_BMC_REBOOT},
    {BMC, "RequestedBMCTransition", "HardReboot", POWER_REQUEST_BMC_REBOOT},
};

static int start(struct state *state, enum power_request request)
{
    struct state_run *run = request == POWER_REQUEST_BMC_REBOOT ? &state->bmc : &state->power;
    /* A transition that is given up half-way counts as where it came from. */
    bool chassis_on = state->chassis_on, host_running = state->host_running;

    run->timer = sd_event_source_disable_unref(run->timer);
    run->next = 0;
    power_plan(request, chassis_on, host_running, &state->timing, &run->plan);
    if (run->plan.count == 0 && run == &state->power) {
        /* Nothing to do, but a transition the other way may have been given up just now. */
        int error = set_chassis(state, chassis_on ? "On" : "Off");

        return error == 0 ? set_host(state, host_running ? "Running" : "Off", NULL) : error;
    }
    return advance(run);
}

void state_written(struct state *state, const struct object *object, const char *interface,
                   const char *property)
{
    for (size_t i = 0; i < ARRAY_SIZE(requests); i++) {
        if (strcmp(requests[i].interface, interface) == 0 &&
            strcmp(requests[i].property, property) == 0 &&
            strcmp(requests[i].word, object_get_word(object, interface, property)) == 0) {
            report(start(state, requests[i].request));
            return;
        }
    }
}

/* -- life ---------------------------------------------------------------------------------- */

int state_init(struct state *state, sd_event *event, const struct clock *clock, struct board *board)
{
    bool on = board->powered;
    int error;

    *state = (struct state){
        .event = event,
        .clock = clock,
        .tree = &board->tree,
        .timing = {board->chassis_transition_ms, board->host_transition_ms},
        .chassis_on = on,
        .host_running = on,
    };
    state->power.state = state;
    state->bmc.state = state;
    error = set_chassis(state, on ? "On" : "Off");
    if (error == 0)
        error = set_word(state, CHASSIS_PATH, CHASSIS, "RequestedPowerTransition",
                         on ? "On" : "Off");
    if (error == 0)
        error = set_word(state, CHASSIS_PATH, CHASSIS, "CurrentPowerStatus", "Good");
    if (error == 0)
        error = set_host(state, on ? "Running" : "Off", on ? "OSRunning" : "Unspecified");
    if (error == 0)
        error = set_word(state, HOST_PATH, HOST, "RequestedHostTransition", on ? "On" : "Off");
    return error == 0 ? set_bmc_ready(state) : error;
}

void state_deinit(struct state *state)
{
    state->power.timer = sd_event_source_disable_unref(state->power.timer);
    state->bmc.timer = sd_event_source_disable_unref(state->bmc.timer);
}
