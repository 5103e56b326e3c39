/* May he? See authorization.h. Owns nothing. */
#include "gateway/authorization.h"

#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"

#define ACCOUNTS "/redfish/v1/AccountService/Accounts/"
#define CHANGE_PASSWORD "/Actions/ManagerAccount.ChangePassword"

static uint32_t privileges_of(const struct gateway_request *request)
{
    return request->identity ? request->identity->view.privileges : 0;
}

/* False for what is certainly not the caller's own. An account is: its Id is the user's name. Whose
 * a session, a subscription or anything else is, the service knows and checks. */
static bool may_be_own(const struct gateway_request *request)
{
    struct ipc_text path = request->path, user = request->identity->view.user;
    size_t size = strlen(ACCOUNTS);

    if (path.size <= size || memcmp(path.data, ACCOUNTS, size) != 0)
        return !ipc_text_equal(upstream_route_entity(request->route), "ManagerAccount");
    path.data += size;
    path.size -= size;
    if (user.size == 0 || path.size < user.size || memcmp(path.data, user.data, user.size) != 0)
        return false;
    return path.size == user.size || path.data[user.size] == '/';
}

static bool is_granted(const struct gateway_request *request, const struct privilege_sets *rule,
                       uint32_t held)
{
    if (!privilege_granted(rule, held))
        return false;
    return !request->identity || !privilege_only_self(rule, held) || may_be_own(request);
}

/* Annotations say something about the request, and change nothing. */
static int check_properties(const struct gateway_request *request, json_t *body, uint32_t held)
{
    struct ipc_text entity = upstream_route_entity(request->route);
    const struct privilege_sets *resource_rule = &request->route->rules[request->method];
    bool names_any = false;
    const char *name;
    json_t *value;

    json_object_foreach (body, name, value) {
        const struct privilege_sets *rule;

        if (strchr(name, '@'))
            continue;
        rule = privilege_property_rule(entity, ipc_text(name), request->method);
        if (!is_granted(request, rule ? rule : resource_rule, held))
            return AUTHORIZATION_E_REFUSED;
        names_any = true;
    }
    return names_any || is_granted(request, resource_rule, held) ? 0 : AUTHORIZATION_E_REFUSED;
}

static int check(const struct gateway_request *request, uint32_t held)
{
    const struct upstream_route *route = request->route;
    bool is_by_property = (route->by_property & IPC_METHOD_BIT(request->method)) &&
                          (request->method == IPC_PATCH || request->method == IPC_PUT);
    CLEANUP(json_decrefp) json_t *body = NULL;
    int r;

    if (is_by_property) {
        r = json_text_parse_object(request->http->body, JSON_TEXT_DEPTH_MAX, &body);
        if (r < 0)
            return r;
    }
    /* What is wrong with a body, the service says: to those who may send one. */
    if (body)
        return check_properties(request, body, held);
    return is_granted(request, &route->rules[request->method], held) ? 0 : AUTHORIZATION_E_REFUSED;
}

static bool is_change_of_password(const struct upstream_route *route)
{
    size_t size = strlen(CHANGE_PASSWORD), template_size = strlen(route->uri_template);

    return template_size > size &&
           strcmp(route->uri_template + template_size - size, CHANGE_PASSWORD) == 0;
}

/* DSP0266 1.21 §13.2.7 "Password change required handling": to look at the own account, to give it
 * another password (by PATCH or by the action, which does nothing else), and to log out. */
static bool may_before_new_password(const struct gateway_request *request)
{
    struct ipc_text entity = upstream_route_entity(request->route);

    if (request->route->flags & IPC_ROUTE_ACTION)
        return is_change_of_password(request->route);
    if (ipc_text_equal(entity, "ManagerAccount"))
        return request->method == IPC_GET || request->method == IPC_PATCH;
    return ipc_text_equal(entity, "Session") && request->method == IPC_DELETE;
}

int authorization_check(const struct gateway_request *request)
{
    uint32_t held = privileges_of(request);

    if (!request->identity || !request->identity->view.password_change_required)
        return check(request, held);
    if (!may_before_new_password(request))
        return AUTHORIZATION_E_REFUSED;
    return check(request, held & IPC_PRIVILEGE_CONFIGURE_SELF);
}

bool authorization_is_open(const struct upstream_route *route, enum ipc_method method)
{
    return (route->methods & IPC_METHOD_BIT(method)) && privilege_granted(&route->rules[method], 0);
}

bool authorization_may_share(const struct upstream_route *route,
                             const struct ipc_identity *identity)
{
    return !identity->password_change_required &&
           privilege_granted(&route->rules[IPC_GET], identity->privileges) &&
           !privilege_only_self(&route->rules[IPC_GET], identity->privileges);
}
