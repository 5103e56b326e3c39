/*
 * How every resource of a hardware service is answered. A kind of resource is a row of tables: how
 * its objects are found, which D-Bus properties become which Redfish properties, its links, its
 * members. GET builds it from the mirror alone and notes what it was made of; PATCH, POST and
 * DELETE check the whole body, apply it over D-Bus and answer with what is there then. A route's
 * `data` is its kind, or its action.
 */
#pragma once

#include "dbus/property-map.h"
#include "hardware/item.h"
#include "hardware/scope.h"
#include "hardware/write.h"
#include "redfish/facts/facts.h"
#include "redfish/patch.h"

/** Finds the objects of a URI: sets top, parent, object of the scope. Returns 0, SCOPE_E_NOT_FOUND
 * (404), or negative errno (500). */
typedef int (*resource_find_fn)(struct scope *scope);

/** Makes the whole resource. Returns as resource_find_fn. */
typedef int (*resource_build_fn)(const struct scope *scope, json_t **ret_resource);

/** Adds to the resource what no table says. Returns as resource_find_fn. */
typedef int (*resource_put_fn)(const struct scope *scope, json_t *resource);

/**
 * Adds to `batch` what one checked value means on D-Bus; a value that can not be applied gets a
 * message in `messages` (then nothing of the body is applied). Returns 0 or negative errno.
 */
typedef int (*resource_apply_fn)(const struct scope *scope, const struct patch_value *value,
                                 struct write_batch *batch, json_t *messages);

/**
 * Takes what it knows out of a copy of the body and adds the writes for it, before the form is
 * consulted; whatever is wrong gets a message. For bodies that a form can not describe. Returns 0
 * or negative errno.
 */
typedef int (*resource_collect_fn)(const struct scope *scope, json_t *body,
                                   struct write_batch *batch, json_t *messages);

/** Adds to `batch` what an action, a POST or a DELETE means; values is NULL for DELETE. Messages
 * refuse it. Returns 0, SCOPE_E_NOT_FOUND, or negative errno. */
typedef int (*resource_run_fn)(const struct scope *scope, const struct patch_result *values,
                               struct write_batch *batch, json_t *messages);

/** Rows that are read from one object. */
struct resource_map {
    /** What the object is, for docs/mapping: a path, or words. NULL: the resource's own object. */
    const char *source;
    /** The object, NULL when it is not there; `locate` NULL: scope->object. */
    const struct mirror_object *(*locate)(const struct scope *scope);
    const struct property_map *rows;
    size_t row_count;
    /** The rows are put by code, in cases that no table says; here for docs/mapping, and for
     * writes. */
    bool by_code;
};

/** A link to a subordinate resource: pointer {"@odata.id": own URI + suffix}. */
struct resource_link {
    const char *pointer, *suffix;
    bool (*shown)(const struct scope *scope); /* NULL: always */
};

struct resource_action {
    resource_find_fn find;
    const struct patch_form *form; /* parameters of the action, or properties of a POST */
    resource_run_fn run;
};

struct resource_kind {
    resource_find_fn find;           /* NULL: it is always there */
    resource_build_fn build;         /* instead of all that follows up to `put` */
    const char *name;                /* Name; NULL: that of the object */
    const struct scope_set *members; /* makes it a collection of these, of scope->parent */
    bool is_collection;              /* its members are put by `put` */
    const struct resource_map *maps;
    size_t map_count;
    unsigned int item; /* enum item_parts of scope->object */
    const struct resource_link *links;
    size_t link_count;
    resource_put_fn put;
    /** Answers a GET whose resource does not come from the mirror in this process (an option says
     * so), now or later: true. False: it does. May be NULL. */
    bool (*get_elsewhere)(struct service_request *request);
    /* writing */
    const struct patch_form *form;        /* what PATCH may write; NULL: read-only */
    resource_apply_fn apply;              /* NULL: resource_apply() */
    resource_collect_fn collect;          /* may be NULL */
    const struct resource_action *create; /* POST to a collection */
    resource_run_fn remove;               /* DELETE */
};

/* -- handlers for route tables -- */
void resource_get(struct service_request *request);
void resource_patch(struct service_request *request);
void resource_create(struct service_request *request);
void resource_delete(struct service_request *request);
/** POST to an action target; the route's data is a struct resource_action. Answered by 204. */
void resource_action_post(struct service_request *request);

/** Writes a value by the row with `write` for its pointer, or the indicator of the item; -EINVAL
 * when no row is for it. */
int resource_apply(const struct scope *scope, const struct resource_kind *kind,
                   const struct patch_value *value, struct write_batch *batch, json_t *messages);

/* -- pieces for builders -- */
/** The start of every resource. Steals `uri`. NULL when out of memory. type:
 * "Chassis.v1_28_0.Chassis"; id: NULL for collections. */
json_t *resource_new(const char *type, json_t *uri, const char *id, const char *name);

/** A collection whose members come from `members` (stolen, array of links). */
int resource_new_collection(const char *type, json_t *uri, const char *name, json_t *members,
                            json_t **ret_resource);

/** Sets parent[name] to the array and parent[name@odata.count] to its size. Steals `array`. */
int resource_put_array(json_t *parent, const char *name, json_t *array);
/** The same at "Links/Processors"; objects are made as needed. */
int resource_put_array_at(json_t *resource, const char *pointer, json_t *array);
/** The same with one link (stolen, NULL: out of memory) as its only element. */
int resource_put_one_link(json_t *resource, const char *pointer, json_t *link);

/** Adds Actions/#name with its target below the scope's URI; info: suffix of its ActionInfo
 * ("/ResetActionInfo"), NULL without one. */
int resource_put_action(const struct scope *scope, json_t *resource, const char *name,
                        const char *info);
/** Adds a parameter to an ActionInfo. allowable: array of words (stolen), NULL: none. */
int resource_put_parameter(json_t *resource, const char *name, bool required, const char *data_type,
                           json_t *allowable);
/** An array of the words (NULL-terminated). NULL when out of memory. */
json_t *resource_words(const char *const *words);
