/*
 * The rules of routes, see route-table.h: what is above each resource, found in the templates of
 * all upstreams, and what the registry says of an entity at such a place. DSP0266 1.21 §13.2.8
 * "Redfish service operation-to-privilege mapping". Owns nothing.
 */
#include "gateway/upstream.h"

#define SERVICE_ROOT "/redfish/v1"

struct above {
    struct ipc_text entities[ROUTER_SEGMENTS_MAX]; /* from the outside in */
    size_t count;
    bool is_incomplete;
};

/* `uri` is the beginning of a template: a parameter of it matches parameters only, whatever they
 * are called. Whoever would be asked for this URI knows what it is. */
static void find_resource(struct upstream *const *upstreams, size_t upstream_count,
                          struct ipc_text uri, struct above *above)
{
    const struct upstream *upstream = upstream_find(upstreams, upstream_count, uri);
    struct router_match match;

    if (!upstream) {
        if (ipc_text_equal(uri, SERVICE_ROOT))
            above->entities[above->count++] = ipc_text("ServiceRoot");
    } else if (!upstream->table) {
        above->is_incomplete = true;
    } else if (router_match(upstream->table->router, uri, &match) == 0) {
        above->entities[above->count++] = upstream_route_entity(match.target);
    }
}

static void find_above(struct upstream *const *upstreams, size_t upstream_count,
                       struct ipc_text resource, struct above *ret_above)
{
    ret_above->count = 0;
    ret_above->is_incomplete = false;
    for (size_t i = 1; i < resource.size; i++) {
        if (resource.data[i] == '/')
            find_resource(upstreams, upstream_count, (struct ipc_text){resource.data, i},
                          ret_above);
    }
}

static void update_route(struct upstream *const *upstreams, size_t upstream_count,
                         struct upstream_route *route)
{
    struct ipc_text entity = upstream_route_entity(route);
    struct ipc_text resource = upstream_route_resource(route);
    struct privilege_place place;
    struct above above;

    find_above(upstreams, upstream_count, resource, &above);
    place = (struct privilege_place){.uri = resource,
                                     .ancestors = above.entities,
                                     .ancestor_count = above.count,
                                     .is_incomplete = above.is_incomplete};
    for (int method = 0; method < IPC_CALL; method++) {
        if (!(route->announced & IPC_METHOD_BIT(method)))
            route->rules[method] = privilege_rule_at(entity, (enum ipc_method)method, &place);
    }
}

void route_rules_update(struct upstream *const *upstreams, size_t upstream_count)
{
    for (size_t i = 0; i < upstream_count; i++) {
        const struct route_table *table = upstreams[i]->table;

        for (size_t j = 0; table && j < table->route_count; j++)
            update_route(upstreams, upstream_count, &table->routes[j]);
    }
}
