/*
 * Where a request points to: the chassis of its URI, the member's Id, and the URIs that are made
 * from them. A scope lives as long as one call of a builder or an apply function: objects in it are
 * borrowed from the mirror and die when the loop turns.
 */
#pragma once

#include <jansson.h>

#include "svc-chassis/chassis-service.h"

enum {
    SCOPE_E_NOT_FOUND = 1, /* no such resource: 404 */
};

struct scope {
    const struct chassis_service *owner;
    const struct mirror *mirror;
    const char *chassis_id; /* as in the URI, decoded; NULL for the collection of chassis */
    const char *member_id;  /* the second parameter of the URI, NULL without one */
    const struct mirror_object *chassis; /* NULL for the collection of chassis */
    char *chassis_uri; /* "/redfish/v1/Chassis/1U", encoded; NULL for the collection */
};

/** Finds the chassis of the URI. parameter_count: 0 (collection), 1 or 2. Returns 0,
 * SCOPE_E_NOT_FOUND or -ENOMEM; deinit in any case. */
int scope_init(struct scope *ret_scope, const struct chassis_service *owner,
               struct service_request *request, size_t parameter_count);
void scope_deinit(struct scope *scope);

/** Interfaces that make an inventory object a chassis, NULL-terminated. */
extern const char *const scope_chassis_interfaces[];

/** True when the object has one of the interfaces (NULL-terminated). */
bool scope_object_has_any(const struct mirror_object *object, const char *const *interfaces);

typedef int (*scope_visit_fn)(const struct mirror_object *object, void *context);

/**
 * Visits the endpoints of `path`'s association that the mirror knows and that have one of the
 * interfaces, in the order of Ids. Stops when visit returns non-zero, which it returns.
 */
int scope_each_endpoint(const struct scope *scope, const char *path, const char *association,
                        const char *const *interfaces, scope_visit_fn visit, void *context);
/** The endpoint with this leaf, NULL when there is none. */
const struct mirror_object *scope_find_endpoint(const struct scope *scope, const char *path,
                                                const char *association,
                                                const char *const *interfaces, const char *leaf);
/** The first endpoint that has one of the interfaces (NULL: any), NULL when there is none. */
const struct mirror_object *scope_first_endpoint(const struct scope *scope, const char *path,
                                                 const char *association,
                                                 const char *const *interfaces);

/** A member of the chassis by the Id in the URI. */
const struct mirror_object *scope_member(const struct scope *scope, const char *association,
                                         const char *const *interfaces);

/** "base", "suffix" and the encoded id as a JSON string: scope_uri("/redfish/v1/Chassis", "/",
 * "1U"). id may be NULL. NULL when out of memory. */
json_t *scope_uri(const char *base, const char *suffix, const char *id);
/** {"@odata.id": scope_uri(…)}. */
json_t *scope_link(const char *base, const char *suffix, const char *id);

/** PrettyName of an item, else its Id: what people call it. */
const char *scope_item_name(const struct mirror_object *object);
