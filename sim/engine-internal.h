/*
 * What the parts of the engine share: engine.c (sensors, storms), engine-host.c (what the hosts
 * do), engine-follow.c (what follows a change).
 */
#pragma once

#include "sim/engine.h"

/** The sensor's reading; NaN: there is none. */
double engine_reading(const struct sensor *sensor);

/** Returns 0 or -ENOMEM. */
int engine_init_hosts(struct engine *engine);

/** Once in the board's period: load, power mode, idle power saver, power cap. */
void engine_step_hosts(struct engine *engine, uint64_t now_usec);

/** What a host does, 0 to 1; SENSOR_OF_ALL_HOSTS: all of them on average. */
double engine_load(const struct engine *engine, int host);

/** True while the host's chassis is on; SENSOR_OF_ALL_HOSTS: any. */
bool engine_is_powered(const struct engine *engine, int host);
