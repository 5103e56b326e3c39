/* What the resources of processors share: which they are, and the one that a URI names. */
#pragma once

#include "hardware/resource.h"

/** The host's processors and accelerators. */
extern const struct scope_set processor_set;
/** Finds system and processor (both as top and host, and parent) of a URI: resource_find_fn. */
int processor_find(struct scope *scope);
/** The same, with the object below the processor that the third parameter names; `interface`: what
 * it has to have. Returns as above. */
int processor_find_child(struct scope *scope, const char *interface);
/** Visits the objects with the interface below the processor. */
int processor_each_child(const struct scope *scope, const char *interface, scope_visit_fn visit,
                         void *context);
