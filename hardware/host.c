/* See host.h. Source: phosphor-dbus-interfaces xyz/openbmc_project/Inventory/Decorator/ManagedHost.
 */
#include "hardware/host.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "dbus/property-map.h"
#include "hardware/names.h"

#define PATH_BYTES 256
/* How many objects there may be from a part up to its host; ends loops of associations. */
#define DEPTH_MAX 6

static const char *const managed_host_interfaces[] = {INTERFACE_MANAGED_HOST, NULL};
static const char *const system_interfaces[] = {INTERFACE_SYSTEM, NULL};
static const struct scope_set managed_hosts = {.below = INVENTORY_PATH,
                                               .interfaces = managed_host_interfaces};
static const struct scope_set system_items = {.below = INVENTORY_PATH,
                                              .interfaces = system_interfaces};

/* -- which there are -- */

static int count_two(const struct mirror_object *object, void *context)
{
    size_t *count = context;

    return ++*count == 2;
}

bool host_are_several(const struct scope *scope)
{
    size_t count = 0;

    scope_each(scope, &managed_hosts, NULL, count_two, &count);
    return count == 2;
}

int host_each(const struct scope *scope, scope_visit_fn visit, void *context)
{
    return scope_each(scope, &managed_hosts, NULL, visit, context);
}

/* An index that nobody has, where D-Bus does not tell: the system is there, but has no state. */
static unsigned int host_index(const struct mirror_object *object)
{
    uint64_t index;

    if (!mirror_read_unsigned(object, INTERFACE_MANAGED_HOST, "HostIndex", &index) ||
        index > INT_MAX)
        return UINT_MAX;
    return (unsigned int)index;
}

int host_find_system(struct scope *scope)
{
    const char *id = scope->parameters[0];

    if (!host_are_several(scope)) {
        if (strcmp(id, HOST_ONLY_ID) != 0)
            return SCOPE_E_NOT_FOUND;
        scope->top = scope_find(scope, &system_items, NULL, NULL);
        return 0;
    }
    scope->top = scope_find(scope, &managed_hosts, NULL, id);
    if (!scope->top)
        return SCOPE_E_NOT_FOUND;
    scope->host = host_index(scope->top);
    scope->has_own_host = true;
    return 0;
}

/* -- what each has -- */

const struct mirror_object *host_object(const struct scope *scope, const char *before,
                                        const char *after, const char *interface)
{
    char path[PATH_BYTES];
    const struct mirror_object *object;

    snprintf(path, sizeof(path), "%s%u%s", before, scope->host, after);
    object = mirror_find(scope->mirror, path);
    return object && mirror_object_has(object, interface) ? object : NULL;
}

static int take_first(const struct mirror_object *object, void *context)
{
    *(const struct mirror_object **)context = object;
    return 1;
}

static int take_first_of_no_host(const struct mirror_object *object, void *context)
{
    static const char hosts[] = CONTROL_PATH "/host";

    if (strncmp(mirror_object_path(object), hosts, strlen(hosts)) == 0)
        return 0;
    return take_first(object, context);
}

const struct mirror_object *host_control(const struct scope *scope, const char *interface)
{
    const char *const interfaces[] = {interface, NULL};
    const struct mirror_object *found = NULL;
    char path[PATH_BYTES];

    snprintf(path, sizeof(path), CONTROL_PATH "/host%u", scope->host);
    mirror_each(scope->mirror, path, interfaces, take_first, &found);
    if (!found)
        mirror_each(scope->mirror, CONTROL_PATH, interfaces, take_first_of_no_host, &found);
    return found;
}

/* -- what belongs to each -- */

static bool lies_below(const char *path, const char *parent)
{
    size_t size = strlen(parent);

    return strncmp(path, parent, size) == 0 && path[size] == '/';
}

static bool path_belongs(const struct scope *scope, const char *path, unsigned int depth)
{
    const char *host_path = mirror_object_path(scope->top);
    const char *const *containers;
    size_t count;

    if (strcmp(path, host_path) == 0 || lies_below(path, host_path))
        return true;
    if (depth == 0)
        return false;
    containers = mirror_endpoints(scope->mirror, path, "contained_by", &count);
    for (size_t i = 0; i < count; i++) {
        if (path_belongs(scope, containers[i], depth - 1))
            return true;
    }
    return false;
}

bool host_owns(const struct scope *scope, const struct mirror_object *object)
{
    return !scope->has_own_host || path_belongs(scope, mirror_object_path(object), DEPTH_MAX);
}

struct scope host_scope(const struct scope *scope, const struct mirror_object *host)
{
    struct scope as_host = *scope;

    as_host.top = host;
    as_host.has_own_host = true;
    return as_host;
}

int host_put_chassis_link(const struct scope *scope, json_t *resource)
{
    static const char *const interfaces[] = {INTERFACE_CHASSIS, INTERFACE_BOARD, NULL};
    const struct mirror_object *chassis = scope_first_endpoint(
        scope, mirror_object_path(scope->object), "contained_by", interfaces);

    return chassis ? property_put(resource, "Links/Chassis",
                                  scope_link(CHASSIS_URI, "/", mirror_object_leaf(chassis)))
                   : 0;
}

struct owner_search {
    const struct scope *scope;
    const struct mirror_object *object, *found;
};

static int match_owner(const struct mirror_object *host, void *context)
{
    struct owner_search *search = context;
    struct scope as_host = host_scope(search->scope, host);

    if (!host_owns(&as_host, search->object))
        return 0;
    search->found = host;
    return 1;
}

int host_system_uri(const struct scope *scope, const struct mirror_object *object, char **ret_uri)
{
    struct owner_search search = {.scope = scope, .object = object};
    const char *id = HOST_ONLY_ID;

    if (host_are_several(scope)) {
        host_each(scope, match_owner, &search);
        id = search.found ? mirror_object_leaf(search.found) : NULL;
    }
    *ret_uri = id ? scope_uri_text(SYSTEMS_URI, "/", id) : NULL;
    return id && !*ret_uri ? -ENOMEM : 0;
}
