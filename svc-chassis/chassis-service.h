/*
 * What this process knows beyond hardware/: its options, and how the chassis of a URI is found.
 */
#pragma once

#include <stdbool.h>

#include "hardware/scope.h"

struct chassis_options {
    bool fan_reading_percent; /* --fan-reading percent: tachometers are shown in % of their range */
    const char *computer_system; /* --computer-system URI, NULL while nobody serves it: a link must
                                    not lead to 404 */
    const char *manager;         /* --manager URI, likewise */
};

extern const struct service_definition chassis_service_definition;

const struct chassis_options *chassis_options(const struct scope *scope);

/** Interfaces that make an inventory object a chassis, NULL-terminated. */
extern const char *const chassis_interfaces[];

/** Finds the chassis that the URI's first parameter names, as top and parent: resource_find_fn. */
int chassis_find(struct scope *scope);
/** Finds it, and as object its member that the URI's second parameter names. */
int chassis_find_member(struct scope *scope, const struct scope_set *set);
