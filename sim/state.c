/*
 * Requests of chassis, hosts and BMC over time; see state.h. What a step does to the objects is in
 * state-host.c.
 */
#include "sim/state.h"

#include "base/cleanup.h"
#include "base/log.h"
#include "sim/state-internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define WATCHDOG_PLACE "watchdog/host", ""

static void report(int error)
{
    if (error < 0)
        log_error("event=state-failed error=%s", strerror(-error));
}

static uint64_t now_usec(const struct state *state)
{
    return clock_monotonic_usec(state->clock);
}

/* -- time ----------------------------------------------------------------------------------- */

static int step_run(struct state *state, struct state_host *host, struct state_run *run)
{
    int error = 0;

    while (error == 0 && run->next < run->plan.count && run->due_usec <= now_usec(state)) {
        enum power_step step = run->plan.steps[run->next++].step;

        if (run->next < run->plan.count)
            run->due_usec += (uint64_t)run->plan.steps[run->next].delay_ms * 1000;
        error = state_carry_out(state, host, step);
    }
    return error;
}

/* Time is up: what shall happen to the host. */
static int expire(struct state *state, struct state_host *host, const struct object *object)
{
    static const struct {
        const char *action;
        enum power_request request;
    } actions[] = {
        {"HardReset", POWER_REQUEST_HOST_FORCE_REBOOT},
        {"PowerOff", POWER_REQUEST_CHASSIS_OFF},
        {"PowerCycle", POWER_REQUEST_CHASSIS_CYCLE},
    };
    const char *word = object_get_word(object, STATE_WATCHDOG, "ExpireAction");
    const struct property *action = object_find_property(object, STATE_WATCHDOG, "ExpireAction");

    log_info("event=watchdog-expired host=%u action=%s", host->index, word);
    if (state->signal && action && action->value.type == 's')
        state->signal(object, STATE_WATCHDOG, "Timeout", action->value.text);
    for (size_t i = 0; i < ARRAY_SIZE(actions); i++) {
        if (strcmp(actions[i].action, word) == 0)
            return state_request(state, host, actions[i].request, "WatchdogTimer");
    }
    return 0;
}

static int step_watchdog(struct state *state, struct state_host *host)
{
    struct object *object = state_host_object(state, host, WATCHDOG_PLACE);
    int result;

    if (!object)
        host->watchdog.expires_usec = 0;
    result = object ? watchdog_step(&host->watchdog, object, now_usec(state)) : 0;
    return result > 0 ? expire(state, host, object) : result;
}

static void earlier(uint64_t due_usec, uint64_t *ret_due_usec)
{
    if (due_usec < *ret_due_usec)
        *ret_due_usec = due_usec;
}

static uint64_t next_due(const struct state *state)
{
    uint64_t due_usec = state_drive_due(state);

    if (state->bmc.next < state->bmc.plan.count)
        earlier(state->bmc.due_usec, &due_usec);
    for (size_t i = 0; i < state->host_count; i++) {
        const struct state_host *host = &state->hosts[i];

        if (host->run.next < host->run.plan.count)
            earlier(host->run.due_usec, &due_usec);
        earlier(watchdog_due(&host->watchdog, now_usec(state)), &due_usec);
    }
    return due_usec;
}

static int on_due(sd_event_source *source, uint64_t usec, void *context)
{
    (void)source;
    (void)usec;
    state_step_due(context);
    return 0;
}

/* One timer for all: it wakes for what is due first. */
static void arm(struct state *state)
{
    uint64_t due_usec = next_due(state), now = now_usec(state);
    int error;

    if (!state->event)
        return;
    state->timer = sd_event_source_disable_unref(state->timer);
    if (due_usec == UINT64_MAX)
        return;
    error = sd_event_add_time_relative(state->event, &state->timer, CLOCK_MONOTONIC,
                                       due_usec > now ? due_usec - now : 0, 1000, on_due, state);
    report(error);
}

void state_step_due(struct state *state)
{
    report(step_run(state, NULL, &state->bmc));
    for (size_t i = 0; i < state->host_count; i++) {
        report(step_watchdog(state, &state->hosts[i]));
        report(step_run(state, &state->hosts[i], &state->hosts[i].run));
    }
    report(state_drive_step(state, now_usec(state)));
    arm(state);
}

/* -- requests ---------------------------------------------------------------------------- */

int state_request(struct state *state, struct state_host *host, enum power_request request,
                  const char *cause)
{
    struct state_run *run = host ? &host->run : &state->bmc;
    /* A transition that is given up half-way counts as where it came from; a host that stands still
     * can be started. */
    bool chassis_on = host && host->chassis_on;
    bool running = host && host->host_running &&
                   !(host->halted && request == POWER_REQUEST_HOST_ON);
    int error;

    power_plan(request, chassis_on, running, &state->timing, &run->plan);
    run->next = 0;
    if (host)
        host->cause = cause;
    if (run->plan.count == 0) {
        /* Nothing to do, but a transition the other way may have been given up just now. */
        error = host ? state_show_host(state, host) : 0;
    } else {
        run->due_usec = now_usec(state) + (uint64_t)run->plan.steps[0].delay_ms * 1000;
        error = step_run(state, host, run);
    }
    arm(state);
    return error;
}

int state_nmi(struct state *state, struct state_host *host)
{
    if (!host || !host->host_running || host->halted)
        return STATE_E_NO_HOST;
    return state_request(state, host, POWER_REQUEST_HOST_NMI, "SoftReset");
}

int state_crash(struct state *state, struct state_host *host)
{
    bool recovers;

    if (!host || !host->chassis_on)
        return STATE_E_NO_HOST;
    recovers = state_take_reboot(state, host);
    return state_request(
        state, host, recovers ? POWER_REQUEST_HOST_RECOVER : POWER_REQUEST_HOST_CRASH, "HostCrash");
}

int state_reset_watchdog(struct state *state, struct state_host *host, bool enable)
{
    struct object *object = host ? state_host_object(state, host, WATCHDOG_PLACE) : NULL;
    int error;

    if (!object)
        return STATE_E_NO_HOST;
    error = watchdog_restart(&host->watchdog, object, enable, now_usec(state));
    arm(state);
    return error;
}

static const struct {
    const char *interface;
    const char *property;
    const char *word;
    enum power_request request;
} requests[] = {
    {STATE_CHASSIS, "RequestedPowerTransition", "On", POWER_REQUEST_CHASSIS_ON},
    {STATE_CHASSIS, "RequestedPowerTransition", "Off", POWER_REQUEST_CHASSIS_OFF},
    {STATE_CHASSIS, "RequestedPowerTransition", "PowerCycle", POWER_REQUEST_CHASSIS_CYCLE},
    {STATE_HOST, "RequestedHostTransition", "On", POWER_REQUEST_HOST_ON},
    {STATE_HOST, "RequestedHostTransition", "Off", POWER_REQUEST_HOST_OFF},
    {STATE_HOST, "RequestedHostTransition", "Reboot", POWER_REQUEST_HOST_REBOOT},
    {STATE_HOST, "RequestedHostTransition", "GracefulWarmReboot", POWER_REQUEST_HOST_WARM_REBOOT},
    {STATE_HOST, "RequestedHostTransition", "ForceWarmReboot", POWER_REQUEST_HOST_FORCE_REBOOT},
    {STATE_BMC, "RequestedBMCTransition", "Reboot", POWER_REQUEST_BMC_REBOOT},
    {STATE_BMC, "RequestedBMCTransition", "HardReboot", POWER_REQUEST_BMC_REBOOT},
};

/* chassis_system0 is the machine around all hosts; the other chassis and the hosts have a number.
 */
static int request_of(struct state *state, const struct object *object, enum power_request request)
{
    struct state_host *host = state_find_host(state, object->path);
    int error = 0;

    if (request == POWER_REQUEST_BMC_REBOOT)
        return state_request(state, NULL, request, NULL);
    if (host)
        return state_request(state, host, request, "RemoteCommand");
    for (size_t i = 0;
         error == 0 && strcmp(object->path, STATE_ALL_CHASSIS_PATH) == 0 && i < state->host_count;
         i++)
        error = state_request(state, &state->hosts[i], request, "RemoteCommand");
    return error;
}

static int watchdog_changed(struct state *state, const char *path, const char *property)
{
    struct state_host *host = state_find_host(state, path);
    struct object *object = host ? state_host_object(state, host, WATCHDOG_PLACE) : NULL;
    int error;

    if (!object || strcmp(object->path, path) != 0)
        return 0;
    error = watchdog_written(&host->watchdog, object, property, now_usec(state));
    arm(state);
    return error;
}

void state_written(struct state *state, const struct object *object, const char *interface,
                   const char *property)
{
    for (size_t i = 0; i < ARRAY_SIZE(requests); i++) {
        if (strcmp(requests[i].interface, interface) == 0 &&
            strcmp(requests[i].property, property) == 0 &&
            strcmp(requests[i].word, object_get_word(object, interface, property)) == 0) {
            report(request_of(state, object, requests[i].request));
            return;
        }
    }
    if (strcmp(interface, STATE_WATCHDOG) == 0) {
        report(watchdog_changed(state, object->path, property));
    } else if (strcmp(interface, STATE_DRIVE) == 0 &&
               strcmp(property, "RequestedDriveTransition") == 0) {
        report(state_drive_written(state, object));
        arm(state);
    }
}

/* -- hosts --------------------------------------------------------------------------------- */

struct state_host *state_find_host(struct state *state, const char *path)
{
    static const char *const places[] = {
        SIM_PATH_PREFIX "state/chassis", SIM_PATH_PREFIX "state/host",
        SIM_PATH_PREFIX "control/host", SIM_PATH_PREFIX "watchdog/host"};

    for (size_t i = 0; i < ARRAY_SIZE(places); i++) {
        size_t length = strlen(places[i]), digits;

        if (strncmp(path, places[i], length) != 0)
            continue;
        digits = strspn(path + length, "0123456789");
        if (digits > 0 && digits < 9 &&
            (path[length + digits] == '\0' || path[length + digits] == '/'))
            for (size_t k = 0; k < state->host_count; k++)
                if (state->hosts[k].index == strtoul(path + length, NULL, 10))
                    return &state->hosts[k];
    }
    return NULL;
}

bool state_any_on(const struct state *state)
{
    for (size_t i = 0; i < state->host_count; i++) {
        if (state->hosts[i].chassis_on)
            return true;
    }
    return false;
}

/* -- life ---------------------------------------------------------------------------------- */

/* Hosts are numbered without gaps. A board without any has one that nobody sees: it does the work.
 */
static int find_hosts(struct state *state)
{
    for (bool found = true; found;) {
        struct state_host host = {.index = (unsigned int)state->host_count,
                                  .cause = "RemoteCommand"};
        struct state_host *hosts;

        found = state_host_object(state, &host, "state/host", "") ||
                state_host_object(state, &host, "state/chassis", "");
        if (!found && state->host_count > 0)
            break;
        hosts = reallocarray(state->hosts, state->host_count + 1, sizeof(*hosts));
        if (!hosts)
            return -ENOMEM;
        hosts[state->host_count++] = host;
        state->hosts = hosts;
    }
    return 0;
}

int state_init(struct state *state, sd_event *event, const struct clock *clock, struct board *board,
               state_signal_fn signal)
{
    int error;

    *state = (struct state){
        .event = event,
        .clock = clock,
        .tree = &board->tree,
        .timing = {board->chassis_transition_ms, board->host_transition_ms},
        .signal = signal,
    };
    error = find_hosts(state);
    for (size_t i = 0; error == 0 && i < state->host_count; i++) {
        struct state_host *host = &state->hosts[i];
        struct object *watchdog = state_host_object(state, host, WATCHDOG_PLACE);

        error = state_init_host(state, host, board->powered);
        if (error == 0 && watchdog)
            error = watchdog_written(&host->watchdog, watchdog, "Enabled", now_usec(state));
    }
    if (error == 0)
        error = state_init_bmc(state);
    if (error == 0)
        arm(state);
    return error;
}

void state_deinit(struct state *state)
{
    state->timer = sd_event_source_disable_unref(state->timer);
    state_drive_free_all(state);
    free(state->hosts);
    state->hosts = NULL;
    state->host_count = 0;
}
