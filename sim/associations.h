/*
 * The associations of the ObjectMapper as data: who declared what (x.Association.Definitions),
 * which declarations wait for their endpoint, and the association objects with their endpoints that
 * follow. Rules: phosphor-objmgr (b4767a54) src/associations.cpp. Knows neither the map of paths
 * nor the bus: the mapper asks and tells.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>

#include "base/hash.h"

/** One declaration: (forward, reverse, endpoint path). The strings belong to the caller. */
struct association {
    const char *forward;
    const char *reverse;
    const char *endpoint;
};

struct association_record;
struct association_place;

/** What is or was published at "<path>/<forward or reverse>". */
struct association_object {
    char *path;
    char **endpoints; /* in the order of their coming */
    size_t endpoint_count;
    size_t capacity;
    bool dirty;     /* endpoints differ from what was published */
    bool published; /* is an object on the bus */
    UT_hash_handle hh;
};

struct associations {
    struct association_place *places;   /* by path: what is declared there, what points there */
    struct association_object *objects; /* by path */
};

/** Tells whether a path is known to the mapper. */
typedef bool (*associations_known_fn)(void *context, const char *path);

void associations_deinit(struct associations *associations);

/**
 * Replaces what `owner` declares at `source`. Declarations whose endpoint is not known wait for it.
 * Returns 0 or -ENOMEM.
 */
int associations_set(struct associations *associations, const char *source, const char *owner,
                     const struct association *list, size_t count, associations_known_fn known,
                     void *context);

/** Takes back what `owner` declared at `source`, and what of it waits. */
void associations_remove(struct associations *associations, const char *source, const char *owner);

/** A path became known: establishes what waited for it. Returns 0 or -ENOMEM. */
int associations_path_added(struct associations *associations, const char *path);

/** A path is nobody's any more: what points there waits again. */
void associations_path_lost(struct associations *associations, const char *path);

/** Finds an association object that has endpoints, or NULL. */
const struct association_object *associations_find(const struct associations *associations,
                                                   const char *path);

/** Frees an object that has no endpoints and is not published. */
void associations_drop_object(struct associations *associations, struct association_object *object);
