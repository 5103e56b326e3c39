/* What may be done and by whom, see access.h. Owns nothing. */
#include "svc-emulator/access.h"

#include <string.h>

#include "redfish/router.h"
#include "svc-emulator/account.h"

#define GET_BIT IPC_METHOD_BIT(IPC_GET)

/* -- methods -- */

bool access_is_fixed(const struct mockup_item *item)
{
    return item->kind != MOCKUP_RESOURCE || strcmp(item->path, "/redfish") == 0 ||
           strcmp(item->path, "/redfish/v1/odata") == 0;
}

uint32_t access_methods(const struct mockup_item *item, const struct place *place,
                        enum enforce enforce)
{
    unsigned int capabilities = enforce == ENFORCE_NONE ? ~0u : place->capabilities;
    uint32_t methods = GET_BIT;

    if (access_is_fixed(item))
        return methods;
    if (place->is_collection && (capabilities & SCHEMA_INSERTABLE))
        methods |= IPC_METHOD_BIT(IPC_POST);
    /* What schemas say of collections is about their members. */
    if (place->is_collection && enforce != ENFORCE_NONE)
        return methods;
    if (capabilities & SCHEMA_UPDATABLE)
        methods |= IPC_METHOD_BIT(IPC_PATCH) | IPC_METHOD_BIT(IPC_PUT);
    if (capabilities & SCHEMA_DELETABLE)
        methods |= IPC_METHOD_BIT(IPC_DELETE);
    return methods;
}

/* -- privileges -- */

static size_t find_above(const struct bmc *bmc, const char *path,
                         struct ipc_text entities[static ROUTER_SEGMENTS_MAX])
{
    size_t count = 0;

    for (const char *slash = strchr(path + 1, '/'); slash && count < ROUTER_SEGMENTS_MAX;
         slash = strchr(slash + 1, '/')) {
        struct ipc_text above = {path, (size_t)(slash - path)};
        const struct mockup_item *item = bmc_find(bmc, above);
        /* what the mockup left out is there by its schema */
        const struct schema *schema = item ? NULL : place_schema_at(above);

        if (item && item->kind == MOCKUP_RESOURCE)
            entities[count++] = place_of(item).entity;
        else if (schema)
            entities[count++] = ipc_text(schema_name(schema));
    }
    return count;
}

struct privilege_sets access_rule(const struct access_request *request)
{
    static const struct privilege_sets open = {{IPC_PRIVILEGE_NO_AUTH}};
    struct ipc_text entities[ROUTER_SEGMENTS_MAX];
    struct privilege_place place = {.uri = ipc_text(request->path), .ancestors = entities};

    if (request->item && access_is_fixed(request->item) && request->item->kind != MOCKUP_FILE)
        return open;
    /* A log-in has its credentials in the body. */
    if (request->method == IPC_POST && !request->action &&
        ipc_text_equal(request->place->entity, "SessionCollection"))
        return open;
    place.ancestor_count = find_above(request->bmc, request->path, entities);
    return privilege_rule_at(request->place->entity, request->method, &place);
}

/* Accounts and sessions name their user. Whose anything else is, nobody says. */
static bool is_own(const struct access_request *request)
{
    struct ipc_text entity = request->place->entity;

    if (!ipc_text_equal(entity, "ManagerAccount") && !ipc_text_equal(entity, "Session"))
        return true;
    return request->item && account_is_of(request->item, request->identity->user);
}

static bool is_granted(const struct access_request *request, const struct privilege_sets *rule,
                       uint32_t held)
{
    return privilege_granted(rule, held) && (!privilege_only_self(rule, held) || is_own(request));
}

/* Annotations say something about the request, and change nothing. */
static bool are_properties_granted(const struct access_request *request,
                                   const struct privilege_sets *resource_rule, uint32_t held)
{
    bool names_any = false;
    const char *name;
    json_t *value;

    json_object_foreach ((json_t *)request->body, name, value) {
        const struct privilege_sets *rule;

        if (strchr(name, '@'))
            continue;
        rule = privilege_property_rule(request->place->entity, ipc_text(name), request->method);
        if (!is_granted(request, rule ? rule : resource_rule, held))
            return false;
        names_any = true;
    }
    return names_any || is_granted(request, resource_rule, held);
}

/* DSP0266 1.21 §13.2.7 "Password change required handling". */
static bool may_before_new_password(const struct access_request *request)
{
    struct ipc_text entity = request->place->entity;

    if (request->action)
        return strcmp(request->action, "ManagerAccount.ChangePassword") == 0;
    if (ipc_text_equal(entity, "ManagerAccount"))
        return request->method == IPC_GET || request->method == IPC_PATCH;
    return ipc_text_equal(entity, "Session") && request->method == IPC_DELETE;
}

int access_check(const struct access_request *request)
{
    struct privilege_sets rule = access_rule(request);
    uint32_t held = request->identity->privileges;
    bool is_granted_now;

    if (privilege_granted(&rule, 0))
        return 0;
    if (request->identity->user.size == 0)
        return ACCESS_E_LOG_IN;
    if (request->identity->password_change_required) {
        if (!may_before_new_password(request))
            return ACCESS_E_REFUSED;
        held &= IPC_PRIVILEGE_CONFIGURE_SELF;
    }
    if (request->body && (request->method == IPC_PATCH || request->method == IPC_PUT) &&
        (privilege_property_methods(request->place->entity) & IPC_METHOD_BIT(request->method)))
        is_granted_now = are_properties_granted(request, &rule, held);
    else
        is_granted_now = is_granted(request, &rule, held);
    return is_granted_now ? 0 : ACCESS_E_REFUSED;
}
