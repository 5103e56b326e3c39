/*
 * The simulated machine's D-Bus objects as data: owners (well-known names), their objects,
 * interfaces and properties. Knows no bus: one listener hears of each change and tells the bus and
 * the behaviours. Pointers to objects stay good until object_remove(), pointers to interfaces and
 * properties only until the next change of the same object.
 */
#pragma once

#include "base/hash.h"
#include "sim/interfaces.h"
#include "sim/value.h"

#include <stdbool.h>
#include <stddef.h>

/** Named outcomes. */
enum tree_outcome {
    TREE_E_EXISTS = 1,
    TREE_E_NOT_FOUND = 2,
};

struct property {
    const struct interface_property *type; /* NULL: not in the table */
    char *name;                            /* owned only while type is NULL, else the table's */
    struct value value;
};

struct object_interface {
    const struct interface_type *type; /* NULL: not in the table */
    char *name;                        /* owned only while type is NULL, else the table's */
    struct property *properties;
    size_t property_count;
};

struct sensor;

struct object {
    char *path;
    struct owner *owner;
    struct object_interface *interfaces;
    size_t interface_count;
    struct sensor *sensor; /* what moves its Value; NULL for other objects; the engine's */
    UT_hash_handle hh;     /* in owner->objects, by path */
};

struct owner {
    char *name;             /* well-known bus name */
    char *object_manager;   /* path of its ObjectManager; NULL: it has none */
    struct object *objects; /* by path, in the order of their making */
    struct tree *tree;
    void *connection;  /* for the bus; NULL while dropped */
    UT_hash_handle hh; /* in tree->owners, by name */
};

/** Hears of changes after they happened. Each may be NULL. */
struct tree_listener {
    void (*object_added)(void *context, struct object *object);
    /** Before the object and its properties are freed. */
    void (*object_removed)(void *context, struct object *object);
    /** An interface came to an object that was announced before. */
    void (*interface_added)(void *context, struct object *object,
                            const struct object_interface *interface);
    void (*property_changed)(void *context, struct object *object,
                             const struct object_interface *interface,
                             const struct property *property);
    void (*property_removed)(void *context, struct object *object,
                             const struct object_interface *interface, const char *property_name);
    void *context;
};

struct tree {
    struct owner *owners; /* by name, in the order of their making */
    struct tree_listener listener;
};

void tree_deinit(struct tree *tree);

/**
 * Completes the name of an owner or interface: "Inventory.Item.Fan" gets SIM_PREFIX; what begins
 * with "xyz.", "org." or "com." is complete. Returns a copy for the caller, or NULL when out of
 * memory.
 */
char *tree_full_name(const char *name);

/** Finds an owner by its full name, or NULL. */
struct owner *tree_find_owner(struct tree *tree, const char *name);

/** Finds or makes an owner; a new one has the ObjectManager that its real counterpart has. Returns
 * 0 or -ENOMEM. */
int tree_ensure_owner(struct tree *tree, const char *name, struct owner **ret_owner);

/** Finds the first object at a path, whoever owns it, or NULL. */
struct object *tree_find_object(struct tree *tree, const char *path);

/** Replaces the path of the owner's ObjectManager; NULL: it shall have none. Returns 0 or -ENOMEM.
 */
int owner_set_object_manager(struct owner *owner, const char *path);

struct object *owner_find_object(struct owner *owner, const char *path);

/** True when the owner has an object at `path` or below. */
bool owner_has_path(const struct owner *owner, const char *path);

/**
 * Makes an object without interfaces and announces nothing: object_announce() follows when it is
 * complete. Returns 0, TREE_E_EXISTS, or -ENOMEM.
 */
int object_new(struct owner *owner, const char *path, struct object **ret_object);
void object_announce(struct object *object);

/** Tells the listener, then frees the object. NULL is allowed. */
void object_remove(struct object *object);

/** Frees an object that was not announced, or was detached. */
void object_discard(struct object *object);

/** As object_remove(), but the object stays whole: it is the caller's until object_attach() puts it
 * back, or object_free(). */
void object_detach(struct object *object);

/** Puts an object back to its owner and tells the listener. Returns 0, TREE_E_EXISTS (another one
 * took its place), or -ENOMEM; then it still is the caller's. */
int object_attach(struct object *object);

/** Frees an object that was detached. */
void object_free(struct object *object);

const struct object_interface *object_find_interface(const struct object *object, const char *name);
const struct property *object_find_property(const struct object *object, const char *interface,
                                            const char *property);

/**
 * Adds an interface with all properties of the table at their defaults; an interface that is there
 * already stays as it is. announced: the listener shall hear of it. Returns 0 or negative errno.
 */
int object_add_interface(struct object *object, const char *name, bool announced);

/**
 * Gives a property a value of any type, making interface and property where they are missing. Takes
 * `value` in every case. Tells the listener when the value is another one than before. Returns 0 or
 * -ENOMEM.
 */
int object_set(struct object *object, const char *interface, const char *property,
               struct value value);

/** As object_set(), but silent: for objects that are not announced yet. */
int object_preset(struct object *object, const char *interface, const char *property,
                  struct value value);

/** Takes a property away. Returns 0 or TREE_E_NOT_FOUND. */
int object_unset(struct object *object, const char *interface_name, const char *name);

/** Sets an enumeration by its bare word, such as "On"; the property must be in the table. Returns 0
 * or -ENOMEM. */
int object_set_word(struct object *object, const char *interface, const char *property,
                    const char *word);

/** The last word of an enumeration's value, "" when the property is missing or no string. */
const char *object_get_word(const struct object *object, const char *interface,
                            const char *property);

/** Number of a property of type d, or `fallback` when it is missing or of another type. */
double object_get_number(const struct object *object, const char *interface, const char *property,
                         double fallback);

/** Truth of a property of type b, or `fallback`. */
bool object_get_boolean(const struct object *object, const char *interface, const char *property,
                        bool fallback);
