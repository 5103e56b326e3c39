/* See place.h. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Decorator/ManagedHost.
 */
#include "svc-logs/place.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "svc-logs/names.h"

#define MANAGER_ID "bmc"
#define ONLY_SYSTEM_ID "system"
#define URI_BYTES 512

static const char *const managed_host_interfaces[] = {INTERFACE_MANAGED_HOST, NULL};
static const struct scope_set managed_hosts = {.below = INVENTORY_PATH,
                                               .interfaces = managed_host_interfaces};

bool place_is_manager(const struct scope *scope)
{
    static const char start[] = "/redfish/v1/Managers/";

    return strncmp(service_request_route(scope->request)->uri_template, start, strlen(start)) == 0;
}

static int count_two(const struct mirror_object *object, void *context)
{
    size_t *count = context;

    return ++*count == 2;
}

static bool are_several(const struct mirror *mirror)
{
    size_t count = 0;

    mirror_each(mirror, INVENTORY_PATH, managed_host_interfaces, count_two, &count);
    return count == 2;
}

int place_find(struct scope *scope)
{
    const char *id = scope->parameters[0];
    uint64_t index;

    if (place_is_manager(scope))
        return strcmp(id, MANAGER_ID) == 0 ? 0 : SCOPE_E_NOT_FOUND;
    if (!are_several(scope->mirror))
        return strcmp(id, ONLY_SYSTEM_ID) == 0 ? 0 : SCOPE_E_NOT_FOUND;
    scope->top = scope_find(scope, &managed_hosts, NULL, id);
    if (!scope->top)
        return SCOPE_E_NOT_FOUND;
    scope->host = mirror_read_unsigned(scope->top, INTERFACE_MANAGED_HOST, "HostIndex", &index) &&
                          index < UINT_MAX
                      ? (unsigned int)index
                      : UINT_MAX;
    return 0;
}

/* -- invalidating -- */

struct invalidation {
    struct service *service;
    const char *suffix;
};

static void invalidate(const struct invalidation *invalidation, const char *collection,
                       const char *id)
{
    char uri[URI_BYTES];
    int size = snprintf(uri, sizeof(uri), "/redfish/v1/%s/%s/LogServices%s", collection, id,
                        invalidation->suffix);

    if (size > 0 && (size_t)size < sizeof(uri))
        service_invalidate(invalidation->service, ipc_text(uri));
    else
        service_invalidate_all(invalidation->service);
}

static int invalidate_host(const struct mirror_object *object, void *context)
{
    invalidate(context, "Systems", mirror_object_leaf(object));
    return 0;
}

void place_invalidate(struct hardware *hardware, bool is_manager, const char *suffix)
{
    struct invalidation invalidation = {hardware->service, suffix};

    if (is_manager)
        invalidate(&invalidation, "Managers", MANAGER_ID);
    else if (are_several(hardware->mirror))
        mirror_each(hardware->mirror, INVENTORY_PATH, managed_host_interfaces, invalidate_host,
                    &invalidation);
    else
        invalidate(&invalidation, "Systems", ONLY_SYSTEM_ID);
}
