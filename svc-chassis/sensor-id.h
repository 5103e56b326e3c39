/*
 * Ids of sensors, as bmcweb makes them: type without underscores, '_', leaf of the path;
 * "fantach_Fan_1" is .../sensors/fan_tach/Fan_1. Pure text: membership lists are filtered by paths
 * alone, so that a list does not depend on the objects behind it and their changing values.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#define SENSOR_ID_BYTES 256

/** What a D-Bus type of sensors is in Redfish. */
struct sensor_type {
    const char *dbus;          /* "fan_tach": the segment of the path */
    const char *reading_type;  /* Sensor.ReadingType */
    const char *reading_units; /* Sensor.ReadingUnits, in bmcweb's spelling */
};

/** The type of a sensor's path; NULL when it is no path of a sensor, or of a type that Redfish does
 * not show. */
const struct sensor_type *sensor_type_of_path(const char *path);
/** True when the path is a sensor's and of this D-Bus type. */
bool sensor_path_has_type(const char *path, const char *dbus_type);

/** Writes the last segment of a path, with the escapes undone that sdbusplus makes (all or nothing:
 * only names that start with '_'). Returns false when it does not fit or is no path. */
bool sensor_path_leaf(const char *path, char *ret_leaf, size_t size);

/** Writes the Id. Returns false when the path is none of a sensor, or too long. */
bool sensor_id_of_path(const char *path, char ret_id[static SENSOR_ID_BYTES]);

/** True when sensor_id_of_path(path) is `id`; cheaper than making it. */
bool sensor_id_matches_path(const char *id, const char *path);
