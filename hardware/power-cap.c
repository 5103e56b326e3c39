/* See power-cap.h. Source: phosphor-dbus-interfaces xyz/openbmc_project/Control/Power/Cap. */
#include "hardware/power-cap.h"

#include <math.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "hardware/names.h"
#include "redfish/json.h"

#define HOST_CAP_PATH CONTROL_PATH "/host0/power_cap"
#define NO_VALUE UINT32_MAX

static const char *const cap_interfaces[] = {INTERFACE_POWER_CAP, NULL};

const char *const power_cap_control_modes[] = {"Automatic", "Disabled", NULL};

static const struct property_word mode_words[] = {
    {"true", "Automatic"}, {"false", "Disabled"}, {NULL, NULL}};

const struct property_map power_cap_rows[POWER_CAP_ROWS] = {
    PROPERTY_ROW(INTERFACE_POWER_CAP, "PowerCap", "SetPoint", PROPERTY_INTEGER_OR_NULL,
                 .write = "u"),
    PROPERTY_ROW(INTERFACE_POWER_CAP, "PowerCapEnable", "ControlMode", PROPERTY_BOOLEAN_WORD,
                 .words = mode_words, .write = "b"),
    PROPERTY_ROW(INTERFACE_POWER_CAP, "MinPowerCapValue", "AllowableMin", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_POWER_CAP, "MaxPowerCapValue", "AllowableMax", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_POWER_CAP, "DefaultPowerCap", "DefaultSetPoint",
                 PROPERTY_INTEGER_OR_MAX),
};

const struct scope_set power_cap_set = {.association = "controlled_by",
                                        .interfaces = cap_interfaces};

const struct mirror_object *power_cap_of(const struct scope *scope, const struct mirror_object *of)
{
    return scope_first_endpoint(scope, mirror_object_path(of), "controlled_by", cap_interfaces);
}

const struct mirror_object *power_cap_of_host(const struct scope *scope,
                                              const struct mirror_object *chassis)
{
    const struct mirror_object *cap = mirror_find(scope->mirror, HOST_CAP_PATH);

    return cap && mirror_object_has(cap, INTERFACE_POWER_CAP) ? cap : power_cap_of(scope, chassis);
}

static bool read_watts(const struct mirror_object *cap, const char *property, uint32_t *ret_watts)
{
    uint64_t value;

    if (!mirror_read_unsigned(cap, INTERFACE_POWER_CAP, property, &value) || value >= NO_VALUE)
        return false;
    *ret_watts = (uint32_t)value;
    return true;
}

bool power_cap_read(const struct mirror_object *cap, uint32_t *ret_watts)
{
    return read_watts(cap, "PowerCap", ret_watts);
}

bool power_cap_is_enabled(const struct mirror_object *cap)
{
    bool enabled;

    return mirror_read_boolean(cap, INTERFACE_POWER_CAP, "PowerCapEnable", &enabled) && enabled;
}

int power_cap_put_control(json_t *control, const struct mirror_object *cap)
{
    return property_map_apply(power_cap_rows, POWER_CAP_ROWS, cap, control);
}

int power_cap_put_capacity(const struct scope *scope, const struct mirror_object *chassis,
                           json_t *resource, const char *name)
{
    const struct mirror_object *cap = power_cap_of_host(scope, chassis);
    uint32_t watts;

    if (!cap || !read_watts(cap, "MaxPowerCapValue", &watts))
        return 0;
    return json_put(resource, name, json_integer(watts));
}

int power_cap_set_limit(const struct mirror_object *cap, const struct patch_value *value,
                        struct write_batch *batch, json_t *messages)
{
    const char *related = value->property->pointer;
    double watts = json_number_value(value->value);
    uint32_t minimum, maximum;

    if (!read_watts(cap, "MinPowerCapValue", &minimum))
        minimum = 0;
    if (!read_watts(cap, "MaxPowerCapValue", &maximum))
        maximum = NO_VALUE - 1;
    if (!(watts >= minimum && watts <= maximum)) {
        char text[32];

        snprintf(text, sizeof(text), "%.15g", watts);
        return json_array_append_new(messages,
                                     message_new(related, BASE_PROPERTY_VALUE_OUT_OF_RANGE, text,
                                                 strrchr(related, '/') + 1, NULL))
                   ? -ENOMEM
                   : 0;
    }
    /* D-Bus has whole watts: a limit never becomes higher than what the client asked for. */
    return write_add_unsigned(batch, related, mirror_object_path(cap), INTERFACE_POWER_CAP,
                              "PowerCap", (uint32_t)floor(watts));
}

int power_cap_set_enabled(const struct mirror_object *cap, const char *related, bool enabled,
                          struct write_batch *batch)
{
    return write_add_boolean(batch, related, mirror_object_path(cap), INTERFACE_POWER_CAP,
                             "PowerCapEnable", enabled);
}

/* -- EnvironmentMetrics.PowerLimitWatts -- */

enum { LIMIT_SET_POINT, LIMIT_CONTROL_MODE };

const struct patch_property power_limit_properties[POWER_LIMIT_PROPERTIES] = {
    {.pointer = "/PowerLimitWatts/SetPoint", .key = LIMIT_SET_POINT},
    {.pointer = "/PowerLimitWatts/ControlMode",
     .key = LIMIT_CONTROL_MODE,
     .values = power_cap_control_modes},
};

int power_limit_apply(const struct mirror_object *cap, const struct patch_value *value,
                      struct write_batch *batch, json_t *messages)
{
    if (value->property->key == LIMIT_SET_POINT)
        return power_cap_set_limit(cap, value, batch, messages);
    return power_cap_set_enabled(cap, value->pointer,
                                 strcmp(json_string_value(value->value), "Automatic") == 0, batch);
}
