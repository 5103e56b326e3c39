/*
 * The real shoal-sim on a private bus, with a mirror of what svc-chassis would keep. The test tells
 * the simulation what to do by blocking calls; only the mirror runs on the loop. For tests only.
 */
#pragma once

#include "dbus/mirror.h"
#include "tests/unit/private-bus.h"

#include <CUnit/CUnit.h>
#include <stdbool.h>
#include <uv.h>

struct sim_bmc {
    struct private_bus daemon;
    pid_t pid;
    sd_bus *control;
    uv_loop_t loop;
    uv_timer_t tick; /* lets sim_bmc_pump() look at its condition again */
    struct mirror *mirror;
    bool closed;
    unsigned int changed, structure, synchronised;
};

#define SIM_INVENTORY "/xyz/openbmc_project/inventory"
#define SIM_SENSORS "/xyz/openbmc_project/sensors"
#define SIM_SENSOR_VALUE "xyz.openbmc_project.Sensor.Value"

/** Starts bus, simulation and mirror; waits until it is synchronised. */
void sim_bmc_start(struct sim_bmc *bmc, const char *board);
void sim_bmc_stop(struct sim_bmc *bmc);
void sim_bmc_pump(struct sim_bmc *bmc);
/** A method of the simulation's control interface, without an answer. */
void sim_bmc_control(struct sim_bmc *bmc, const char *member, const char *signature, ...);
uint64_t sim_now_ms(void);

#define SIM_WAIT_FOR(bmc, condition)                                                               \
    do {                                                                                           \
        uint64_t deadline_ = sim_now_ms() + 15000;                                                 \
        while (!(condition) && sim_now_ms() < deadline_)                                           \
            sim_bmc_pump(bmc);                                                                     \
        CU_ASSERT_TRUE(condition);                                                                 \
    } while (0)
