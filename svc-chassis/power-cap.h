/*
 * Power limits: x.Control.Power.Cap objects. One is shown three times: as
 * EnvironmentMetrics.PowerLimitWatts, as a Control, and in the older Power; all three read and
 * write it here. 0xFFFFFFFF is the interface's "no value".
 */
#pragma once

#include "redfish/patch.h"
#include "hardware/scope.h"
#include "hardware/write.h"

/** The caps at the chassis' `controlled_by` association. */
int power_caps_each(const struct scope *scope, scope_visit_fn visit, void *context);
/** The first of them, NULL when there is none. */
const struct mirror_object *power_cap_of_chassis(const struct scope *scope);
/** The one by its leaf. */
const struct mirror_object *power_cap_by_id(const struct scope *scope, const char *id);
/** The cap that the older Power shows: the host's in Settings, else power_cap_of_chassis(). */
const struct mirror_object *power_cap_of_host(const struct scope *scope);

/** Adds SetPoint (null when not set), ControlMode, AllowableMin, AllowableMax and DefaultSetPoint.
 * Returns 0 or -ENOMEM. */
int power_cap_put_control(json_t *control, const struct mirror_object *cap);
/** True and the cap in watts when one is set. */
bool power_cap_read(const struct mirror_object *cap, uint32_t *ret_watts);
bool power_cap_is_enabled(const struct mirror_object *cap);
/** Adds the most that may be drawn, when the platform says it, under the name. Returns 0 or
 * -ENOMEM. */
int power_cap_put_capacity(const struct scope *scope, json_t *resource, const char *name);

/** "Automatic" (limit on) and "Disabled", NULL-terminated. */
extern const char *const power_cap_control_modes[];

/** Puts a new limit in the batch, or a message when it is outside of what the platform allows.
 * Returns 0 or negative errno. */
int power_cap_set_limit(const struct mirror_object *cap, const struct patch_value *value,
                        struct write_batch *batch, json_t *messages);
int power_cap_set_enabled(const struct mirror_object *cap, const char *related, bool enabled,
                          struct write_batch *batch);
