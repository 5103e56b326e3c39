/* See place.h. */
#include "svc-logs/place.h"

#include <string.h>

bool place_is_manager(const struct scope *scope)
{
    static const char start[] = "/redfish/v1/Managers/";

    return strncmp(service_request_route(scope->request)->uri_template, start, strlen(start)) == 0;
}

int place_find(struct scope *scope)
{
    const char *id = place_is_manager(scope) ? "bmc" : "system";

    return strcmp(scope->parameters[0], id) == 0 ? 0 : SCOPE_E_NOT_FOUND;
}
