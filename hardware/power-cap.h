/*
 * Power limits: x.Control.Power.Cap objects, of a chassis or a processor. One is shown up to three
 * times: as EnvironmentMetrics.PowerLimitWatts, as a Control, and in the older Power; all three
 * read and write it here. 0xFFFFFFFF is the interface's "no value".
 */
#pragma once

#include "dbus/property-map.h"
#include "redfish/patch.h"
#include "hardware/scope.h"
#include "hardware/write.h"

/** The caps at the `controlled_by` association of scope->parent. */
extern const struct scope_set power_cap_set;
/** The first one of an inventory object, NULL when there is none. */
const struct mirror_object *power_cap_of(const struct scope *scope, const struct mirror_object *of);
/** The cap that the older Power shows: the host's in Settings, else power_cap_of(). */
const struct mirror_object *power_cap_of_host(const struct scope *scope,
                                              const struct mirror_object *chassis);
/** power_cap_of_host() in words, for docs/mapping. */
#define POWER_CAP_OF_HOST                                                                          \
    "/xyz/openbmc_project/control/host0/power_cap, else the one at association `controlled_by`"

#define POWER_CAP_ROWS 5
/** What is read of a cap. */
extern const struct property_map power_cap_rows[POWER_CAP_ROWS];
/** Adds SetPoint (null when not set), ControlMode, AllowableMin, AllowableMax and DefaultSetPoint.
 * Returns 0 or -ENOMEM. */
int power_cap_put_control(json_t *control, const struct mirror_object *cap);
/** True and the cap in watts when one is set. */
bool power_cap_read(const struct mirror_object *cap, uint32_t *ret_watts);
bool power_cap_is_enabled(const struct mirror_object *cap);
/** Adds the most that may be drawn, when the platform says it, under the name. Returns 0 or
 * -ENOMEM. */
int power_cap_put_capacity(const struct scope *scope, const struct mirror_object *chassis,
                           json_t *resource, const char *name);

/** "Automatic" (limit on) and "Disabled", NULL-terminated. */
extern const char *const power_cap_control_modes[];

/** Puts a new limit in the batch, or a message when it is outside of what the platform allows.
 * Returns 0 or negative errno. */
int power_cap_set_limit(const struct mirror_object *cap, const struct patch_value *value,
                        struct write_batch *batch, json_t *messages);
int power_cap_set_enabled(const struct mirror_object *cap, const char *related, bool enabled,
                          struct write_batch *batch);

/* -- EnvironmentMetrics.PowerLimitWatts -- */

#define POWER_LIMIT_PROPERTIES 2
/** What PATCH may write of it. */
extern const struct patch_property power_limit_properties[POWER_LIMIT_PROPERTIES];
/** The form with them, made where the schemas' facts are linked. */
#define POWER_LIMIT_FORM(type_)                                                                    \
    {                                                                                              \
        .schema = &schema_EnvironmentMetrics, .type = (type_),                                     \
        .properties = power_limit_properties, .property_count = POWER_LIMIT_PROPERTIES,            \
        .excerpts = (const struct patch_excerpt[]){{"/PowerLimitWatts", &schema_Control,           \
                                                    "Control.v1_7_0.Control"}},                    \
        .excerpt_count = 1,                                                                        \
    }
/** Puts one of their values in the batch, or a message. Returns 0 or negative errno. */
int power_limit_apply(const struct mirror_object *cap, const struct patch_value *value,
                      struct write_batch *batch, json_t *messages);
