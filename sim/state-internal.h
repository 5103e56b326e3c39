/*
 * What the parts of the state share: state.c (requests, time), state-host.c (what a step does to
 * the objects of chassis, host and BMC), state-drive.c (drives that restart).
 */
#pragma once

#include "sim/state.h"

#define STATE_CHASSIS SIM_PREFIX "State.Chassis"
#define STATE_HOST SIM_PREFIX "State.Host"
#define STATE_BMC SIM_PREFIX "State.BMC"
#define STATE_ALL_CHASSIS_PATH SIM_PATH_PREFIX "state/chassis_system0"
#define STATE_DRIVE SIM_PREFIX "State.Drive"
#define STATE_WATCHDOG SIM_PREFIX "State.Watchdog"

/** The object of a host: its number goes between the two parts of the path, which begins without
 * SIM_PATH_PREFIX. NULL when the board does not have it. */
struct object *state_host_object(const struct state *state, const struct state_host *host,
                                 const char *before, const char *after);

/** Does one step. host NULL: of the BMC. Returns 0 or negative errno. */
int state_carry_out(struct state *state, struct state_host *host, enum power_step step);

/** Says what is on without a transition. Returns 0 or negative errno. */
int state_show_host(struct state *state, struct state_host *host);

/** First values of host and BMC. Return 0 or negative errno. */
int state_init_host(struct state *state, struct state_host *host, bool on);
int state_init_bmc(struct state *state);

/** Takes one of the reboots that are left, if AutoReboot allows any. */
bool state_take_reboot(struct state *state, struct state_host *host);

/** A client requested a transition of a drive. Returns 0 or -ENOMEM. */
int state_drive_written(struct state *state, const struct object *object);

/** Finishes the drives that are due. Returns 0 or negative errno. */
int state_drive_step(struct state *state, uint64_t now_usec);

/** When the next drive is due; UINT64_MAX: none. */
uint64_t state_drive_due(const struct state *state);
void state_drive_free_all(struct state *state);
