/*
 * See legacy-sensor.h. Values that D-Bus does not have, or has as NaN, are left out: the older
 * schemas have no null for "no threshold".
 */
#include "svc-chassis/legacy-sensor.h"

#include <errno.h>
#include <math.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"
#include "hardware/names.h"
#include "svc-chassis/sensors.h"

static const struct property_map threshold_rows[] = {LEGACY_THRESHOLD_ROWS};

json_t *legacy_member_uri(const struct scope *scope, const char *resource, const char *property,
                          size_t index)
{
    return json_sprintf("%s/%s#/%s/%zu", scope->top_uri, resource, property, index);
}

static json_t *number(const struct legacy_array *kind, double value)
{
    if (kind->integers && isfinite(value) && fabs(value) < 1e15)
        return json_integer(llround(value));
    return json_number_or_null(value);
}

/* Left out when it is not there or says "no limit". */
static int put_finite(json_t *member, const struct legacy_array *kind, const char *name,
                      const struct mirror_object *sensor, const char *interface,
                      const char *property)
{
    double value;

    if (!mirror_read_number(sensor, interface, property, &value) || !isfinite(value))
        return 0;
    return json_put(member, name, number(kind, value));
}

static int put_numbers(json_t *member, const struct legacy_array *kind,
                       const struct mirror_object *sensor)
{
    if (json_put(member, kind->reading, number(kind, sensor_reading(sensor))) ||
        put_finite(member, kind, kind->minimum, sensor, INTERFACE_SENSOR_VALUE, "MinValue") ||
        put_finite(member, kind, kind->maximum, sensor, INTERFACE_SENSOR_VALUE, "MaxValue"))
        return -ENOMEM;
    for (size_t i = 0; i < ARRAY_SIZE(threshold_rows); i++) {
        if (put_finite(member, kind, threshold_rows[i].pointer, sensor, threshold_rows[i].interface,
                       threshold_rows[i].property))
            return -ENOMEM;
    }
    return 0;
}

int legacy_sensor_append(const struct scope *scope, json_t *array, const struct legacy_array *kind,
                         const struct mirror_object *sensor, json_t **ret_member)
{
    const char *place = sensor_physical_context(scope, sensor);
    size_t index = json_array_size(array);
    json_t *member = json_object();

    if (json_array_append_new(array, member) ||
        json_put(member, "@odata.id",
                 legacy_member_uri(scope, kind->resource, kind->property, index)) ||
        json_put(member, "MemberId", json_sprintf("%zu", index)) ||
        json_put(member, "Name", sensor_name(sensor)) || put_numbers(member, kind, sensor) ||
        (place && json_put(member, "PhysicalContext", json_string(place))) ||
        sensor_put_status(scope, member, sensor))
        return -ENOMEM;
    *ret_member = member;
    return 0;
}
