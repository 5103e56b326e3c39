/*
 * From a hello to a route table, see route-table.h. Owns the texts of the routes and their router.
 * What the rules are is route-rules.c's.
 */
#include "gateway/route-table.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/cleanup.h"

struct route_table *route_table_ref(struct route_table *table)
{
    table->references++;
    return table;
}

void route_table_unref(struct route_table *table)
{
    if (!table || --table->references > 0)
        return;
    for (size_t i = 0; i < table->route_count; i++) {
        free(table->routes[i].uri_template);
        free(table->routes[i].type);
    }
    for (size_t i = 0; i < table->grant_count; i++)
        free(table->grants[i]);
    free(table->grants);
    free(table->routes);
    router_free(table->router);
    free(table);
}

DEFINE_CLEANUP(struct route_table *, route_table_unref)

struct ipc_text upstream_route_entity(const struct upstream_route *route)
{
    const char *dot = strrchr(route->type, '.');

    if (route->flags & IPC_ROUTE_ACTION_INFO)
        return ipc_text("ActionInfo");
    return ipc_text(dot ? dot + 1 : route->type);
}

struct ipc_text upstream_route_resource(const struct upstream_route *route)
{
    struct ipc_text resource = ipc_text(route->uri_template);
    const char *action = NULL;

    if (route->flags & IPC_ROUTE_ACTION)
        action = strstr(route->uri_template, "/Actions/");
    if (action)
        resource.size = (size_t)(action - route->uri_template);
    return resource;
}

/* -- making one -- */

/* Types become part of headers and of $metadata. */
static bool is_type(struct ipc_text type)
{
    for (size_t i = 0; i < type.size; i++) {
        char c = type.data[i];

        if (!isalnum((unsigned char)c) && c != '.' && c != '_')
            return false;
    }
    return true;
}

static void take_rules(struct upstream_route *route, const struct ipc_route *announced)
{
    for (int method = 0; method < IPC_CALL; method++) {
        if (announced->privileges[method][0]) {
            route->announced |= IPC_METHOD_BIT(method);
            memcpy(route->rules[method].sets, announced->privileges[method],
                   sizeof(route->rules[method].sets));
        } else {
            route->rules[method] = *privilege_rule(upstream_route_entity(route),
                                                   (enum ipc_method)method);
        }
    }
    route->by_property = privilege_property_methods(upstream_route_entity(route)) &
                         ~route->announced;
}

static int take_route(struct upstream_route *route, const struct ipc_route *announced)
{
    if (!is_type(announced->type))
        return -EINVAL;
    route->uri_template = strndup(announced->uri_template.data, announced->uri_template.size);
    route->type = strndup(announced->type.data ? announced->type.data : "", announced->type.size);
    if (!route->uri_template || !route->type)
        return -ENOMEM;
    route->methods = announced->methods;
    route->flags = announced->flags;
    take_rules(route, announced);
    return 0;
}

/* -- URI overrides: a URI with a rule of its own gets a route of its own, which the router prefers
 * to the template that it was announced by -- */

static size_t segment_size(const char *at, const char *end)
{
    const char *slash = memchr(at, '/', (size_t)(end - at));

    return (size_t)((slash ? slash : end) - at);
}

/* Whether a URI is one of a template that has parameters. Both start with a slash. */
static bool has_uri(struct ipc_text uri_template, struct ipc_text uri)
{
    const char *at = uri_template.data, *end = at + uri_template.size;
    const char *uri_at = uri.data, *uri_end = uri_at + uri.size;
    bool has_parameter = false;

    while (at < end && uri_at < uri_end) {
        size_t size = segment_size(++at, end), uri_size = segment_size(++uri_at, uri_end);

        if (size > 0 && at[0] == '{')
            has_parameter = true;
        else if (size != uri_size || memcmp(at, uri_at, size) != 0)
            return false;
        at += size;
        uri_at += uri_size;
    }
    return has_parameter && at == end && uri_at == uri_end;
}

static bool is_matched(const struct upstream_route *route, struct ipc_text entity,
                       struct ipc_text uri)
{
    return ipc_text_equal(upstream_route_entity(route), entity.data) &&
           has_uri(upstream_route_resource(route), uri);
}

static bool has_template(const struct route_table *table, const char *uri_template)
{
    for (size_t i = 0; i < table->route_count; i++) {
        if (strcmp(table->routes[i].uri_template, uri_template) == 0)
            return true;
    }
    return false;
}

/* What the service announced for that very URI stays. There is room. */
static int add_copy(struct route_table *table, const struct upstream_route *route,
                    struct ipc_text uri)
{
    const char *action = route->uri_template + upstream_route_resource(route).size;
    struct upstream_route *copy = &table->routes[table->route_count];
    char *uri_template;

    if (asprintf(&uri_template, "%.*s%s", (int)uri.size, uri.data, action) < 0)
        return -ENOMEM;
    if (has_template(table, uri_template)) {
        free(uri_template);
        return 0;
    }
    *copy = *route;
    copy->uri_template = uri_template;
    copy->type = strdup(route->type);
    table->route_count++;
    return copy->type ? 0 : -ENOMEM;
}

/* Calls add_copy() (table NULL: only counts) for each route and URI override of its entity. Returns
 * their number or -ENOMEM. */
static int each_override(const struct upstream_route *routes, size_t route_count,
                         struct route_table *table)
{
    struct ipc_text entity, uri;
    int count = 0;

    for (size_t i = 0; privilege_uri_override(i, &entity, &uri); i++) {
        for (size_t j = 0; j < route_count; j++) {
            if (!is_matched(&routes[j], entity, uri))
                continue;
            if (table && add_copy(table, &routes[j], uri) < 0)
                return -ENOMEM;
            count++;
        }
    }
    return count;
}

static int add_uri_overrides(struct route_table *table)
{
    size_t announced_count = table->route_count;
    int count = each_override(table->routes, announced_count, NULL);
    struct upstream_route *routes;

    if (count == 0)
        return 0;
    routes = reallocarray(table->routes, announced_count + (size_t)count, sizeof(routes[0]));
    if (!routes)
        return -ENOMEM;
    table->routes = routes;
    count = each_override(table->routes, announced_count, table);
    return count < 0 ? count : 0;
}

/* -- making one, the whole -- */

static int take_routes(struct route_table *table, const struct ipc_hello *hello)
{
    int r = 0;

    table->routes = calloc(hello->route_count ? hello->route_count : 1, sizeof(table->routes[0]));
    if (!table->routes)
        return -ENOMEM;
    for (size_t i = 0; i < hello->route_count && r == 0; i++) {
        table->route_count++;
        r = take_route(&table->routes[i], &hello->routes[i]);
    }
    return r;
}

static int fill_router(struct route_table *table)
{
    int r = router_new(&table->router);

    for (size_t i = 0; i < table->route_count && r == 0; i++)
        r = router_add(table->router, table->routes[i].uri_template, &table->routes[i]);
    return r == ROUTER_E_DUPLICATE ? -EEXIST : r;
}

int route_table_new(const struct ipc_hello *hello, struct route_table **ret_table)
{
    CLEANUP(route_table_unref_cleanup) struct route_table *table = calloc(1, sizeof(*table));
    int r;

    if (!table)
        return -ENOMEM;
    table->references = 1;
    r = take_routes(table, hello);
    if (r == 0)
        r = add_uri_overrides(table);
    if (r == 0)
        r = fill_router(table);
    if (r < 0)
        return r;
    *ret_table = TAKE(table);
    return 0;
}

/* -- what was granted by a judged answer -- */

static struct upstream_route *grant_new(const uint32_t sets[static IPC_PRIVILEGE_SETS_MAX])
{
    struct upstream_route *grant = calloc(1, sizeof(*grant));

    if (!grant)
        return NULL;
    /* It has no place of its own, and nothing asks for it. */
    grant->uri_template = grant->type = (char *)"";
    grant->methods = IPC_METHOD_BIT(IPC_GET);
    grant->flags = IPC_ROUTE_JUDGED;
    memcpy(grant->rules[IPC_GET].sets, sets, sizeof(grant->rules[IPC_GET].sets));
    return grant;
}

const struct upstream_route *route_table_grant(struct route_table *table,
                                               const uint32_t sets[static IPC_PRIVILEGE_SETS_MAX])
{
    struct upstream_route **grants, *grant;

    if (!sets[0])
        return NULL;
    for (size_t i = 0; i < table->grant_count; i++) {
        if (memcmp(table->grants[i]->rules[IPC_GET].sets, sets,
                   sizeof(table->grants[i]->rules[IPC_GET].sets)) == 0)
            return table->grants[i];
    }
    if (table->grant_count == ROUTE_TABLE_GRANTS_MAX)
        return NULL;
    grants = reallocarray(table->grants, table->grant_count + 1, sizeof(struct upstream_route *));
    if (!grants)
        return NULL;
    table->grants = grants;
    grant = grant_new(sets);
    if (grant)
        grants[table->grant_count++] = grant;
    return grant;
}

/* -- comparing -- */

/* Rules that nobody announced follow from the rest and from other tables. */
static bool rules_equal(const struct upstream_route *a, const struct upstream_route *b)
{
    if (a->announced != b->announced)
        return false;
    for (int method = 0; method < IPC_CALL; method++) {
        if ((a->announced & IPC_METHOD_BIT(method)) &&
            memcmp(&a->rules[method], &b->rules[method], sizeof(a->rules[method])) != 0)
            return false;
    }
    return true;
}

static bool routes_equal(const struct upstream_route *a, const struct upstream_route *b)
{
    return strcmp(a->uri_template, b->uri_template) == 0 && strcmp(a->type, b->type) == 0 &&
           a->methods == b->methods && a->flags == b->flags && rules_equal(a, b);
}

bool route_tables_equal(const struct route_table *a, const struct route_table *b)
{
    if (!a || a->route_count != b->route_count)
        return false;
    for (size_t i = 0; i < a->route_count; i++) {
        if (!routes_equal(&a->routes[i], &b->routes[i]))
            return false;
    }
    return true;
}
