/*
 * Where a request points to: the parameters of its URI, the objects that they name, and the URIs
 * that are made from them. A scope lives as long as one call of a builder or an apply function:
 * objects in it are borrowed from the mirror and die when the loop turns.
 */
#pragma once

#include <jansson.h>

#include "hardware/hardware.h"

enum {
    SCOPE_E_NOT_FOUND = 1, /* no such resource: 404 */
};

struct scope {
    struct hardware *hardware;
    const struct mirror *mirror;
    struct service_request *request;
    const char *const *parameters; /* of the URI, decoded */
    size_t parameter_count;
    char *uri; /* of the resource, encoded: "/redfish/v1/Chassis/1U/Sensors"; of an action that of
                  its resource */
    char *top_uri; /* up to the first parameter: "/redfish/v1/Chassis/1U"; NULL without one */
    /* Set by the kind's find function: */
    const struct mirror_object *top;    /* what the first parameter names; NULL: nothing, or not on
                                           D-Bus */
    const struct mirror_object *parent; /* whose members are listed, or of which `object` is one */
    const struct mirror_object *object; /* what the resource is about */
    unsigned int host; /* index of the host that it belongs to, where there are several */
    bool has_own_host; /* top is one of several ManagedHost objects */
};

/** Fills what the request says; no object is looked for yet. Returns 0 or -ENOMEM; deinit in any
 * case. */
int scope_init(struct scope *ret_scope, struct hardware *hardware, struct service_request *request);
void scope_deinit(struct scope *scope);

/* -- what is there: members of collections -- */

/** Which objects are the members of a collection: endpoints of an association of its parent object,
 * or all below a path. */
struct scope_set {
    const char *association;       /* "containing"; NULL: by path */
    const char *below;             /* "/xyz/openbmc_project/inventory", where association is NULL */
    const char *const *interfaces; /* NULL-terminated: those with one of these. NULL: any */
    /** Of those, the ones that belong; NULL: all. */
    bool (*belongs)(const struct scope *scope, const struct mirror_object *object);
};

typedef int (*scope_visit_fn)(const struct mirror_object *object, void *context);

/** Visits the members in the order of Ids; parent: of an association, else ignored. Stops when
 * visit returns non-zero, which it returns. */
int scope_each(const struct scope *scope, const struct scope_set *set,
               const struct mirror_object *parent, scope_visit_fn visit, void *context);
/** The member with this leaf (NULL: the first one); NULL when there is none. */
const struct mirror_object *scope_find(const struct scope *scope, const struct scope_set *set,
                                       const struct mirror_object *parent, const char *leaf);
/** For find functions: the member of `set` that the URI's parameter `index` names becomes
 * scope->object, and what was it before scope->parent. Returns 0 or SCOPE_E_NOT_FOUND. */
int scope_enter(struct scope *scope, const struct scope_set *set, size_t index);
/** Of a collection: its members are those of what was found last, which becomes scope->parent. */
int scope_enter_collection(struct scope *scope);
/** The member of `set` that has `object` among the endpoints of its association; NULL when none
 * has. */
const struct mirror_object *scope_find_holder(const struct scope *scope,
                                              const struct scope_set *set, const char *association,
                                              const struct mirror_object *object);
/** Number of members. */
size_t scope_count(const struct scope *scope, const struct scope_set *set,
                   const struct mirror_object *parent);

/** The same for the endpoints of any path's association. */
int scope_each_endpoint(const struct scope *scope, const char *path, const char *association,
                        const char *const *interfaces, scope_visit_fn visit, void *context);
const struct mirror_object *scope_find_endpoint(const struct scope *scope, const char *path,
                                                const char *association,
                                                const char *const *interfaces, const char *leaf);
/** The first endpoint that has one of the interfaces (NULL: any), NULL when there is none. */
const struct mirror_object *scope_first_endpoint(const struct scope *scope, const char *path,
                                                 const char *association,
                                                 const char *const *interfaces);

/* -- URIs -- */

/** "base", "suffix" and the encoded id as a JSON string: scope_uri("/redfish/v1/Chassis", "/",
 * "1U"). id may be NULL. NULL when out of memory. */
json_t *scope_uri(const char *base, const char *suffix, const char *id);
/** {"@odata.id": scope_uri(…)}. */
json_t *scope_link(const char *base, const char *suffix, const char *id);
/** The same as text, to be freed. */
char *scope_uri_text(const char *base, const char *suffix, const char *id);

/** Puts an array of links to the endpoints of an object's association (with its count) at a pointer
 * of the resource; nothing when there is none. Each is base + suffix + Id. Returns 0 or -ENOMEM. */
int scope_put_links(const struct scope *scope, json_t *resource, const char *pointer,
                    const struct scope_set *set, const struct mirror_object *parent,
                    const char *base, const char *suffix);

/** PrettyName of an item, else its Id: what people call it. */
const char *scope_item_name(const struct mirror_object *object);
