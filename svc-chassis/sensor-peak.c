/*
 * PeakReading: a telemetry report on the sensor's own object whose operation is Maximum. Of a
 * report that appends, the greatest reading counts. bmcweb matches readings to metrics by their id;
 * a report without ids has one reading for each metric, in their order.
 */
#include "svc-chassis/sensors.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "base/clock.h"
#include "redfish/json.h"
#include "hardware/names.h"

/* 9999-12-31T23:59:59Z: what an Edm.DateTimeOffset can say. */
#define TIMESTAMP_MS_MAX UINT64_C(253402300799999)

static bool reading_is_of_metric(const struct mirror_value *parameters,
                                 const struct mirror_value *readings, size_t reading, size_t metric)
{
    const char *id = parameters->texts.items[2 * metric + 1];
    bool has_ids = false;

    for (size_t i = 0; i < readings->readings.count && !has_ids; i++)
        has_ids = id[0] && strcmp(readings->readings.items[i].name, id) == 0;
    if (has_ids)
        return strcmp(readings->readings.items[reading].name, id) == 0;
    return reading == metric && readings->readings.count == parameters->texts.count / 2;
}

static const struct mirror_reading *find_peak(const struct mirror_value *parameters,
                                              const struct mirror_value *readings)
{
    const struct mirror_reading *peak = NULL;

    for (size_t metric = 0; metric < parameters->texts.count / 2; metric++) {
        if (strcmp(parameters->texts.items[2 * metric],
                   INTERFACE_REPORT ".OperationType.Maximum") != 0)
            continue;
        for (size_t i = 0; i < readings->readings.count; i++) {
            const struct mirror_reading *reading = &readings->readings.items[i];

            if (isfinite(reading->number) && (!peak || reading->number > peak->number) &&
                reading_is_of_metric(parameters, readings, i, metric))
                peak = reading;
        }
    }
    return peak;
}

int sensor_put_peak(json_t *resource, const struct mirror_object *sensor)
{
    struct mirror_value parameters, readings;
    const struct mirror_reading *peak;
    char time[CLOCK_ISO8601_MAX];

    if (!mirror_read_value(sensor, INTERFACE_REPORT, "ReadingParameters", MIRROR_TEXTS,
                           &parameters) ||
        !mirror_read_value(sensor, INTERFACE_REPORT, "Readings", MIRROR_READINGS, &readings))
        return 0;
    peak = find_peak(&parameters, &readings);
    if (!peak)
        return 0;
    if (json_put(resource, "PeakReading", json_real(peak->number)))
        return -ENOMEM;
    if (peak->timestamp_ms == 0 || peak->timestamp_ms > TIMESTAMP_MS_MAX)
        return 0;
    return json_put(resource, "PeakReadingTime",
                    json_string(clock_format_iso8601(peak->timestamp_ms * 1000, time)));
}
