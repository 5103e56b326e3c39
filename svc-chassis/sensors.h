/*
 * Sensors: the resource, and the pieces of it that other resources quote (readings, excerpts,
 * thresholds). A sensor belongs to the chassis whose `all_sensors` association lists it. Source:
 * phosphor-dbus-interfaces xyz/openbmc_project/Sensor; docs/svc-chassis.md, table "Sensor".
 */
#pragma once

#include "hardware/scope.h"
#include "hardware/status.h"

/** Visits the chassis' sensors of one D-Bus type ("power"). Objects of other types are not touched,
 * so the caller's resource does not depend on them. */
int sensors_each_of_type(const struct scope *scope, const char *dbus_type, scope_visit_fn visit,
                         void *context);
/** The same for the sensors of an item, at its `sensors` association. */
int sensors_each_of_item(const struct scope *scope, const struct mirror_object *item,
                         const char *dbus_type, scope_visit_fn visit, void *context);

/** The sensor's reading; NaN when there is none. */
double sensor_reading(const struct mirror_object *sensor);
/** Where a speed stands in its range, in percent; NaN when the range is open, empty or unknown. */
double sensor_percent_of_range(double value, double minimum, double maximum);
/** sensor_percent_of_range() of a sensor's own reading and range. */
double sensor_percent(const struct mirror_object *sensor);

/** URI of the Sensor resource as a JSON string; JSON null when no chassis lists it. NULL when out
 * of memory. */
json_t *sensor_uri(const struct scope *scope, const struct mirror_object *sensor);
/** {"DataSourceUri", "Reading"}. NULL when out of memory. */
json_t *sensor_excerpt(const struct scope *scope, const struct mirror_object *sensor);

/** The inventory item that the sensor belongs to; NULL when it has none. */
const struct mirror_object *sensor_item(const struct scope *scope,
                                        const struct mirror_object *sensor);
/** Status of a sensor, with what its inventory item adds. Returns 0 or -ENOMEM. */
int sensor_put_status(const struct scope *scope, json_t *resource,
                      const struct mirror_object *sensor);
/** PeakReading and PeakReadingTime, where a telemetry report keeps them. Returns 0 or -ENOMEM. */
int sensor_put_peak(json_t *resource, const struct mirror_object *sensor);
/** "CPU", "Intake" …: what the sensor says, else what its inventory item is, or its name says of
 * the air in the chassis; NULL when unknown. */
const char *sensor_physical_context(const struct scope *scope, const struct mirror_object *sensor);

/** Leaf with '_' as ' ': what people call the sensor. NULL when out of memory. */
json_t *sensor_name(const struct mirror_object *sensor);

/** sensor_total_power() in words, for docs/mapping. */
#define SENSOR_TOTAL_POWER                                                                         \
    "the power sensor whose Purpose is TotalPower, else the one that is called total_power"

/** The sensor that measures the chassis' whole input (Sensor.Purpose TotalPower, else the leaf
 * total_power); NULL when there is none. */
const struct mirror_object *sensor_total_power(const struct scope *scope);
