/* The hypervisor as a computer system of its own. */
#pragma once

#include "hardware/resource.h"

#define HYPERVISOR_URI "/redfish/v1/Systems/hypervisor"

/** True when D-Bus has its state. */
bool hypervisor_exists(const struct scope *scope);
/** The object of the mirror with its state, NULL when there is none. */
const struct mirror_object *hypervisor_state(const struct scope *scope);
/** The object with its host name, NULL when there is none. */
const struct mirror_object *hypervisor_config(const struct scope *scope);
/** resource_find_fn for the system itself. */
int hypervisor_find(struct scope *scope);
