/*
 * Which hosts this machine has, and what belongs to each. With two or more inventory objects that
 * have Inventory.Decorator.ManagedHost each is a system, whose Id is the object's leaf and whose
 * state, settings and watchdog are those with its HostIndex; else there is one system, "system",
 * with index 0, to which everything belongs. Ids and paths are bmcweb's.
 */
#pragma once

#include "hardware/scope.h"

#define SYSTEMS_URI "/redfish/v1/Systems"
#define CHASSIS_URI "/redfish/v1/Chassis"
#define HOST_ONLY_ID "system"

/** True when each ManagedHost object is a system of its own. */
bool host_are_several(const struct scope *scope);
/** Visits the ManagedHost objects, in the order of Ids. */
int host_each(const struct scope *scope, scope_visit_fn visit, void *context);

/** Finds the system that the URI's first parameter names: sets host, and top to its ManagedHost
 * object, or to the Item.System object of an only system (NULL where there is none). A
 * resource_find_fn. */
int host_find_system(struct scope *scope);

/** The object at "<before><index><after>" when it has the interface, else NULL:
 * host_object(scope, "/xyz/openbmc_project/state/host", "", "xyz.openbmc_project.State.Host"). */
const struct mirror_object *host_object(const struct scope *scope, const char *before,
                                        const char *after, const char *interface);
/** The first object with the interface below ".../control/host<index>", else elsewhere below
 * ".../control" but not below another host's; NULL when there is none. */
const struct mirror_object *host_control(const struct scope *scope, const char *interface);

/** True when an inventory object belongs to the scope's host: it lies below its ManagedHost object,
 * or is contained in it, at whatever depth; or the scope is of no host of several
 * (has_own_host). For struct scope_set. */
bool host_owns(const struct scope *scope, const struct mirror_object *object);
/** The scope, seen from one of several hosts (host_each()): for host_owns(). Borrows all of it. */
struct scope host_scope(const struct scope *scope, const struct mirror_object *host);
/** Adds Links.Chassis to a part that is contained in a chassis. Returns 0 or -ENOMEM. */
int host_put_chassis_link(const struct scope *scope, json_t *resource);

/** URI of the system that an inventory object belongs to, to be freed; NULL when there are several
 * and it is none's. The scope may be that of any resource. Returns 0 or -ENOMEM. */
int host_system_uri(const struct scope *scope, const struct mirror_object *object, char **ret_uri);
