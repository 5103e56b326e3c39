/*
 * How chassis, host and BMC go from one state to another: each request becomes a row of steps with
 * delays, as phosphor-state-manager's systemd targets would do it. Pure: the caller waits and
 * carries the steps out.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define POWER_STEPS_MAX 16

enum power_step {
    POWER_CHASSIS_TO_ON,
    POWER_CHASSIS_ON,
    POWER_HOST_TO_RUNNING, /* the stages of a boot follow, as in x.State.Boot.Progress */
    POWER_HOST_BUS_INIT,
    POWER_HOST_MEMORY_INIT,
    POWER_HOST_SECONDARY_INIT,
    POWER_HOST_PCI_INIT,
    POWER_HOST_INIT_COMPLETE,
    POWER_HOST_OS_START,
    POWER_HOST_RUNNING,
    POWER_HOST_TO_OFF,
    POWER_HOST_OFF,
    POWER_HOST_QUIESCED,   /* it crashed */
    POWER_HOST_DIAGNOSTIC, /* it writes its dump after an NMI */
    POWER_CHASSIS_TO_OFF,
    POWER_CHASSIS_OFF,
    POWER_BMC_NOT_READY,
    POWER_BMC_READY,
    POWER_STEP_COUNT,
};

enum power_request {
    POWER_REQUEST_CHASSIS_ON,
    POWER_REQUEST_CHASSIS_OFF,
    POWER_REQUEST_CHASSIS_CYCLE,
    POWER_REQUEST_HOST_ON,
    POWER_REQUEST_HOST_OFF,
    POWER_REQUEST_HOST_REBOOT,      /* with power off and on */
    POWER_REQUEST_HOST_WARM_REBOOT, /* asks the host to shut down first */
    POWER_REQUEST_HOST_FORCE_REBOOT,
    POWER_REQUEST_HOST_NMI,     /* the host writes its dump, then starts again */
    POWER_REQUEST_HOST_CRASH,   /* and stays where it is */
    POWER_REQUEST_HOST_RECOVER, /* crashes, and is started again */
    POWER_REQUEST_BMC_REBOOT,
};

struct power_plan {
    struct {
        enum power_step step;
        uint32_t delay_ms; /* after the step before */
    } steps[POWER_STEPS_MAX];
    size_t count;
};

struct power_timing {
    uint32_t chassis_ms; /* from TransitioningToOn to On, and back */
    uint32_t host_ms;    /* from TransitioningToRunning to Running; of a shut-down, of a dump */
};

/** Writes the steps of a request, given what is on now. None: everything is as requested. */
void power_plan(enum power_request request, bool chassis_on, bool host_running,
                const struct power_timing *timing, struct power_plan *ret_plan);
