/*
 * Requests to steps; see power.h.
 */
#include "sim/power.h"

#include <assert.h>

static void add(struct power_plan *plan, enum power_step step, uint32_t delay_ms)
{
    assert(plan->count < POWER_STEPS_MAX);
    plan->steps[plan->count].step = step;
    plan->steps[plan->count].delay_ms = delay_ms;
    plan->count++;
}

static void add_chassis_on(struct power_plan *plan, const struct power_timing *timing)
{
    add(plan, POWER_CHASSIS_TO_ON, 0);
    add(plan, POWER_CHASSIS_ON, timing->chassis_ms);
}

static void add_chassis_off(struct power_plan *plan, const struct power_timing *timing)
{
    add(plan, POWER_CHASSIS_TO_OFF, 0);
    add(plan, POWER_CHASSIS_OFF, timing->chassis_ms);
}

static void add_boot(struct power_plan *plan, const struct power_timing *timing)
{
    uint32_t stage_ms = timing->host_ms / (POWER_HOST_RUNNING - POWER_HOST_TO_RUNNING);

    add(plan, POWER_HOST_TO_RUNNING, 0);
    for (enum power_step step = POWER_HOST_BUS_INIT; step < POWER_HOST_RUNNING; step++)
        add(plan, step, stage_ms);
    add(plan, POWER_HOST_RUNNING,
        timing->host_ms - (POWER_HOST_RUNNING - POWER_HOST_BUS_INIT) * stage_ms);
}

/* The host is asked and takes its time, or (forced) loses its power. */
static void add_host_off(struct power_plan *plan, const struct power_timing *timing, bool forced)
{
    if (!forced)
        add(plan, POWER_HOST_TO_OFF, 0);
    add(plan, POWER_HOST_OFF, forced ? 0 : timing->host_ms);
}

void power_plan(enum power_request request, bool chassis_on, bool host_running,
                const struct power_timing *timing, struct power_plan *ret_plan)
{
    struct power_plan plan = {0};

    switch (request) {
    case POWER_REQUEST_CHASSIS_ON:
        if (!chassis_on)
            add_chassis_on(&plan, timing);
        break;
    case POWER_REQUEST_CHASSIS_OFF:
        add_host_off(&plan, timing, true);
        if (chassis_on)
            add_chassis_off(&plan, timing);
        break;
    case POWER_REQUEST_CHASSIS_CYCLE:
    case POWER_REQUEST_HOST_REBOOT:
        if (host_running)
            add_host_off(&plan, timing, request == POWER_REQUEST_CHASSIS_CYCLE);
        if (chassis_on)
            add_chassis_off(&plan, timing);
        add_chassis_on(&plan, timing);
        add_boot(&plan, timing);
        break;
    case POWER_REQUEST_HOST_ON:
        if (!chassis_on)
            add_chassis_on(&plan, timing);
        if (!host_running)
            add_boot(&plan, timing);
        break;
    case POWER_REQUEST_HOST_OFF:
        /* One that does not run yet has nothing to shut down. */
        if (chassis_on)
            add_host_off(&plan, timing, !host_running);
        if (chassis_on)
            add_chassis_off(&plan, timing);
        break;
    case POWER_REQUEST_HOST_WARM_REBOOT:
    case POWER_REQUEST_HOST_FORCE_REBOOT:
        if (host_running)
            add_host_off(&plan, timing, request == POWER_REQUEST_HOST_FORCE_REBOOT);
        if (!chassis_on)
            add_chassis_on(&plan, timing);
        add_boot(&plan, timing);
        break;
    case POWER_REQUEST_HOST_NMI:
    case POWER_REQUEST_HOST_RECOVER:
        add(&plan, request == POWER_REQUEST_HOST_NMI ? POWER_HOST_DIAGNOSTIC : POWER_HOST_QUIESCED,
            0);
        add(&plan, POWER_HOST_OFF, timing->host_ms);
        add_boot(&plan, timing);
        break;
    case POWER_REQUEST_HOST_CRASH:
        add(&plan, POWER_HOST_QUIESCED, 0);
        break;
    case POWER_REQUEST_BMC_REBOOT:
        add(&plan, POWER_BMC_NOT_READY, 0);
        add(&plan, POWER_BMC_READY, timing->host_ms);
        break;
    }
    *ret_plan = plan;
}
