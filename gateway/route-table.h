/*
 * What a service announced that it answers, as the gateway keeps it: the routes of one hello, each
 * with the privilege rules that hold for it. Rules come from the service where it announced some,
 * else from the standard registry with its overrides; since those depend on what is above a
 * resource, which another service may have announced, they are looked up anew whenever any table
 * changes (route_rules_update()), never for a request.
 */
#pragma once

#include "ipc/message.h"
#include "redfish/privilege.h"
#include "redfish/router.h"

struct upstream;

/** A row of a route table, with the rules looked up. */
struct upstream_route {
    char *uri_template;
    char *type;                            /* "" for none */
    uint32_t methods;                      /* bits IPC_METHOD_BIT() */
    uint32_t flags;                        /* enum ipc_route_flags */
    struct privilege_sets rules[IPC_CALL]; /* by enum ipc_method, GET … DELETE */
    uint32_t announced;   /* methods, as bits, whose rule is the service's own and stays */
    uint32_t by_property; /* methods whose body may be granted by rules of its properties */
};

/** A whole announcement; counted, since requests under way point into it. All but the rules stays
 * as it is. */
struct route_table {
    unsigned int references;
    struct router *router;
    struct upstream_route *routes;
    struct upstream_route **grants; /* of route_table_grant() */
    size_t grant_count;
    size_t route_count; /* announced ones, and one more for each URI override of the registry that a
                           template of theirs matches */
};

/** Rules that depend on overrides are the registry's plain ones until route_rules_update(). Returns
 * 0, -EEXIST for a template that comes twice, -EINVAL for a template or type that is none,
 * -ENOMEM. */
int route_table_new(const struct ipc_hello *hello, struct route_table **ret_table);
struct route_table *route_table_ref(struct route_table *table);
void route_table_unref(struct route_table *table);

/** Whether both announce the same. `a` may be NULL. */
bool route_tables_equal(const struct route_table *a, const struct route_table *b);

/** More distinct ones than this are not kept. */
#define ROUTE_TABLE_GRANTS_MAX 64u

/** The service itself says who may, and which methods there are. */
static inline bool upstream_route_is_judged(const struct upstream_route *route)
{
    return route->flags & IPC_ROUTE_JUDGED;
}

/**
 * Who may be given what a service said of a judged route, as a route that can be asked as any other
 * (authorization_may_share()): one for each distinct set of privileges, as long as the table. NULL:
 * nobody may, there are too many of them, or no memory.
 */
const struct upstream_route *route_table_grant(struct route_table *table,
                                               const uint32_t sets[static IPC_PRIVILEGE_SETS_MAX]);

/** "Chassis.v1_25_0.Chassis" gives "Chassis"; an ActionInfo resource is one whatever its type says.
 * Points into the route. */
struct ipc_text upstream_route_entity(const struct upstream_route *route);
/** The template of the resource: that of an action target up to "/Actions/". Points into the route.
 */
struct ipc_text upstream_route_resource(const struct upstream_route *route);

/* -- route-rules.c -- */
/** Looks up the rules of all routes of all upstreams. Takes no memory. */
void route_rules_update(struct upstream *const *upstreams, size_t upstream_count);
