/*
 * The x.State objects of a board: carries out what clients request of chassis, hosts, BMC and
 * drives (power.h), runs the hosts' watchdogs, and knows what is on. Host n has the objects
 * state/host<n>, state/chassis<n>, control/host<n>/… and watchdog/host<n>; any of them may be
 * missing.
 */
#pragma once

#include "base/clock.h"
#include "sim/board.h"
#include "sim/power.h"
#include "sim/watchdog.h"

#include <systemd/sd-event.h>

/** Named outcomes. */
enum state_outcome {
    STATE_E_NO_HOST = 1, /* there is no such host, or it does not run */
};

/** A plan that is under way while next < plan.count. */
struct state_run {
    struct power_plan plan;
    size_t next;
    uint64_t due_usec; /* when plan.steps[next] is carried out */
};

struct state_host {
    unsigned int index;
    bool chassis_on;
    bool host_running;
    bool halted;       /* Quiesced or in DiagnosticMode: it runs, but does nothing */
    const char *cause; /* of the next start: a word of State.Host.RestartCause */
    struct state_run run;
    struct watchdog watchdog;
};

struct state_drive;

/** Emits x.State.Watchdog.Timeout; bus_signal_text() outside of tests. */
typedef void (*state_signal_fn)(const struct object *object, const char *interface,
                                const char *member, const char *text);

struct state {
    sd_event *event; /* borrowed; NULL: the caller calls state_step_due() (tests) */
    const struct clock *clock;
    struct tree *tree;
    struct power_timing timing;
    state_signal_fn signal; /* may be NULL */
    struct state_host *hosts;
    size_t host_count; /* at least 1 */
    struct state_run bmc;
    struct state_drive *drives; /* those that restart */
    sd_event_source *timer;     /* NULL: nothing is due */
};

/** Puts the board's objects into their first state. The board must outlive it. Returns 0 or
 * negative errno. */
int state_init(struct state *state, sd_event *event, const struct clock *clock, struct board *board,
               state_signal_fn signal);
void state_deinit(struct state *state);

/** Carries out what is due by the clock. */
void state_step_due(struct state *state);

/** A client wrote a property of an x.State object: starts what it requests; a plan that is under
 * way is given up. */
void state_written(struct state *state, const struct object *object, const char *interface,
                   const char *property);

/** Starts a plan of a host (host NULL: of the BMC). cause: what RestartCause says when the host
 * starts. Returns 0 or negative errno. */
int state_request(struct state *state, struct state_host *host, enum power_request request,
                  const char *cause);

/** The host of an object such as control/host1/nmi or state/chassis0; NULL: of none. */
struct state_host *state_find_host(struct state *state, const char *path);

/** The host gets an NMI. Returns 0, STATE_E_NO_HOST, or negative errno. */
int state_nmi(struct state *state, struct state_host *host);

/**
 * The host crashes: it is Quiesced, and with AutoReboot is started again as often as
 * RebootAttempts.AttemptsLeft says. Returns 0, STATE_E_NO_HOST, or negative errno.
 */
int state_crash(struct state *state, struct state_host *host);

/** The watchdog's ResetTimeRemaining(). Returns 0, STATE_E_NO_HOST, or negative errno. */
int state_reset_watchdog(struct state *state, struct state_host *host, bool enable);

/** True while any chassis is on. */
bool state_any_on(const struct state *state);
