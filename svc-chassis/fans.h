/* Fans of a chassis: objects with Item.Fan at its `cooled_by` association, their speeds, and their
 * redundancy. */
#pragma once

#include "hardware/scope.h"

/** Visits the fans in the order of their Ids. */
int fans_each(const struct scope *scope, scope_visit_fn visit, void *context);
/** True when the object is a fan of the chassis. */
bool fans_have(const struct scope *scope, const struct mirror_object *object);
/** Link to the Fan resource. NULL when out of memory. */
json_t *fan_link(const struct scope *scope, const struct mirror_object *fan);

/** {"DataSourceUri", "Reading" in percent, "SpeedRPM"} of a fan's rotor (0, 1); *ret_excerpt NULL
 * when it has no such sensor. Returns 0 or -ENOMEM. */
int fan_speed_excerpt(const struct scope *scope, const struct mirror_object *fan, size_t rotor,
                      json_t **ret_excerpt);

/** A FanRedundancy object that speaks of this chassis. */
struct fan_redundancy {
    const char *name;
    const char *health; /* of the group: Full "OK", Degraded "Warning", Failed "Critical" */
    size_t fan_count;
    size_t needed_count;     /* fans that must work */
    const char *const *fans; /* paths of fans or of their sensors */
};

/** Visits the redundancy groups of the chassis. The struct dies with the visit. */
int fans_each_redundancy(const struct scope *scope,
                         int (*visit)(const struct fan_redundancy *redundancy, void *context),
                         void *context);
