/*
 * Alarms with hysteresis; see threshold.h.
 */
#include "sim/threshold.h"

#include <math.h>

bool threshold_alarm(enum threshold_direction direction, double limit, double hysteresis,
                     double reading, bool alarm)
{
    if (isnan(limit) || isnan(reading))
        return false;
    if (direction == THRESHOLD_LOW) {
        limit = -limit;
        reading = -reading;
    }
    if (reading >= limit)
        return true;
    return alarm && reading >= limit - hysteresis;
}
