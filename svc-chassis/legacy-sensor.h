/*
 * Members of the arrays in the older Thermal and Power: one sensor each, with readings and
 * thresholds under other names than in Sensor.
 */
#pragma once

#include "hardware/scope.h"

/** What differs between the arrays. */
struct legacy_array {
    const char *resource, *property; /* "Thermal", "Temperatures" */
    const char *reading, *minimum, *maximum;
    bool integers; /* Thermal's fans have whole numbers only */
};

/** Appends a sensor: @odata.id, MemberId (the index, as the JSON pointer has it), Name, Status,
 * reading, range, thresholds, PhysicalContext. *ret_member is borrowed. Returns 0 or -ENOMEM. */
int legacy_sensor_append(const struct scope *scope, json_t *array, const struct legacy_array *kind,
                         const struct mirror_object *sensor, json_t **ret_member);

/** "chassis_uri/Thermal#/Fans/3" as a JSON string. NULL when out of memory. */
json_t *legacy_member_uri(const struct scope *scope, const char *resource, const char *property,
                          size_t index);

/** The rows of all thresholds. */
#define LEGACY_THRESHOLD_ROW(interface_, dbus, to)                                                 \
    PROPERTY_ROW(interface_, dbus, to, PROPERTY_CUSTOM)
#define LEGACY_THRESHOLD_ROWS                                                                      \
    LEGACY_THRESHOLD_ROW(INTERFACE_THRESHOLD_WARNING, "WarningHigh", "UpperThresholdNonCritical"), \
        LEGACY_THRESHOLD_ROW(INTERFACE_THRESHOLD_WARNING, "WarningLow",                            \
                             "LowerThresholdNonCritical"),                                         \
        LEGACY_THRESHOLD_ROW(INTERFACE_THRESHOLD_CRITICAL, "CriticalHigh",                         \
                             "UpperThresholdCritical"),                                            \
        LEGACY_THRESHOLD_ROW(INTERFACE_THRESHOLD_CRITICAL, "CriticalLow",                          \
                             "LowerThresholdCritical"),                                            \
        LEGACY_THRESHOLD_ROW(INTERFACE_THRESHOLD_HARD_SHUTDOWN, "HardShutdownHigh",                \
                             "UpperThresholdFatal"),                                               \
        LEGACY_THRESHOLD_ROW(INTERFACE_THRESHOLD_HARD_SHUTDOWN, "HardShutdownLow",                 \
                             "LowerThresholdFatal")
