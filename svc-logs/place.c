/* See place.h. */
#include "svc-logs/place.h"

#include <stdio.h>
#include <string.h>

#include "hardware/host.h"

#define MANAGER_ID "bmc"
#define URI_BYTES 512

bool place_is_manager(const struct scope *scope)
{
    static const char start[] = "/redfish/v1/Managers/";

    return strncmp(service_request_route(scope->request)->uri_template, start, strlen(start)) == 0;
}

int place_find(struct scope *scope)
{
    if (!place_is_manager(scope))
        return host_find_system(scope);
    return strcmp(scope->parameters[0], MANAGER_ID) == 0 ? 0 : SCOPE_E_NOT_FOUND;
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
    const struct scope scope = {.hardware = hardware, .mirror = hardware->mirror};
    struct invalidation invalidation = {hardware->service, suffix};

    if (is_manager)
        invalidate(&invalidation, "Managers", MANAGER_ID);
    else if (host_are_several(&scope))
        host_each(&scope, invalidate_host, &invalidation);
    else
        invalidate(&invalidation, "Systems", HOST_ONLY_ID);
}
