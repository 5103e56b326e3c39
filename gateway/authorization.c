/* May he? See authorization.h. Owns nothing. */
#include "gateway/authorization.h"

bool authorization_granted(const struct gateway_request *request)
{
    uint32_t held = request->identity ? request->identity->view.privileges : 0;

    return privilege_granted(&request->route->rules[request->method], held);
}

bool authorization_is_open(const struct upstream_route *route, enum ipc_method method)
{
    return (route->methods & IPC_METHOD_BIT(method)) &&
           privilege_granted(&route->rules[method], IPC_PRIVILEGE_NO_AUTH);
}

bool authorization_may_share(const struct upstream_route *route,
                             const struct ipc_identity *identity)
{
    return privilege_granted(&route->rules[IPC_GET], identity->privileges) &&
           !privilege_only_self(&route->rules[IPC_GET], identity->privileges);
}
