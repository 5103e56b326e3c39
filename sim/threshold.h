/*
 * When an alarm of a sensor is raised and cleared, as dbus-sensors does it: reaching the limit
 * raises, and the reading must come back by more than the hysteresis to clear. A reading that is no
 * number is no alarm. Pure.
 */
#pragma once

#include <stdbool.h>

enum threshold_direction { THRESHOLD_HIGH, THRESHOLD_LOW };

/** The alarm's new state. limit NaN: there is no threshold, hence no alarm. */
bool threshold_alarm(enum threshold_direction direction, double limit, double hysteresis,
                     double reading, bool alarm);
