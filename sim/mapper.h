/*
 * The map of the ObjectMapper as data: which service has which interfaces at which path, and the
 * associations that follow. Answers the mapper's eight questions. Rules: phosphor-objmgr (b4767a54)
 * src/handler.cpp, processing.cpp, main.cpp. Knows no bus.
 */
#pragma once

#include "sim/associations.h"

#include <stdbool.h>
#include <stddef.h>

#define MAPPER_SERVICE "xyz.openbmc_project.ObjectMapper"
#define MAPPER_ASSOCIATION_INTERFACE "xyz.openbmc_project.Association"

/** With more endpoints than this, phosphor-objmgr holds changes of an association back for
 * MAPPER_DELAY_USEC. */
#define MAPPER_DELAY_ENDPOINTS 100
#define MAPPER_DELAY_USEC 1000000

/** Named outcomes. */
enum mapper_outcome {
    MAPPER_E_NOT_FOUND = 1, /* x.Common.Error.ResourceNotFound */
};

struct mapper_service {
    const char *name;
    const char **interfaces; /* sorted */
    size_t interface_count;
};

struct mapper_path {
    char *path;
    struct mapper_service *services; /* sorted by name */
    size_t service_count;
};

struct mapper_string;

struct mapper {
    struct mapper_path **paths; /* sorted */
    size_t path_count;
    size_t capacity;
    struct mapper_string *strings; /* names of services and interfaces, one copy of each */
    struct associations associations;
};

/** One line of an answer. The lines of one path follow each other. Good until the map changes. */
struct mapper_match {
    const struct mapper_path *path;
    const struct mapper_service *service;
};

struct mapper_answer {
    struct mapper_match *matches;
    size_t count;
    size_t capacity;
};

/** A set of names, as it comes in a call; the strings belong to the caller. */
struct mapper_names {
    const char *const *names;
    size_t count;
};

void mapper_deinit(struct mapper *mapper);
void mapper_answer_deinit(struct mapper_answer *answer);

/** How a path came to the mapper: parents that were scanned have the standard interfaces, those of
 * a signal have none. */
enum mapper_source { MAPPER_SCANNED, MAPPER_SIGNALLED };

/** Adds interfaces of a service at a path, and its parents. Associations that waited for the path
 * are established. Returns 0 or -ENOMEM. */
int mapper_add(struct mapper *mapper, const char *path, const char *service,
               struct mapper_names interfaces, enum mapper_source source);

/** Removes interfaces of a service at a path; what is empty then goes, parents and associations
 * with it. */
void mapper_remove(struct mapper *mapper, const char *path, const char *service,
                   struct mapper_names interfaces);

/** Removes a service from all paths: its name was lost. */
void mapper_remove_service(struct mapper *mapper, const char *service);

/** Replaces what a service declares in x.Association.Definitions at a path. Returns 0 or -ENOMEM.
 */
int mapper_set_associations(struct mapper *mapper, const char *path, const char *service,
                            const struct association *list, size_t count);

/** Publishes an association object's endpoints; none: the object goes. Must not change the mapper.
 */
typedef void (*mapper_publish_fn)(void *context, const char *path, char *const *endpoints,
                                  size_t count);

/**
 * Publishes the association objects that changed; those of many endpoints only if `late` too.
 * Returns 0, 1 when some were held back, or -ENOMEM.
 */
int mapper_publish(struct mapper *mapper, bool late, mapper_publish_fn publish, void *context);

bool mapper_has_path(const struct mapper *mapper, const char *path);

/* The eight questions. Each returns 0, MAPPER_E_NOT_FOUND, or -ENOMEM; the caller frees the answer
 * with mapper_answer_deinit() in every case. The "Paths" variants have the same answers, of which
 * only the paths count. */

int mapper_get_object(const struct mapper *mapper, const char *path, struct mapper_names interfaces,
                      struct mapper_answer *ret_answer);
int mapper_get_ancestors(const struct mapper *mapper, const char *path,
                         struct mapper_names interfaces, struct mapper_answer *ret_answer);
int mapper_get_sub_tree(const struct mapper *mapper, const char *path, int depth,
                        struct mapper_names interfaces, struct mapper_answer *ret_answer);
int mapper_get_associated_sub_tree(const struct mapper *mapper, const char *association_path,
                                   const char *path, int depth, struct mapper_names interfaces,
                                   struct mapper_answer *ret_answer);
int mapper_get_associated_sub_tree_by_id(const struct mapper *mapper, const char *id,
                                         const char *path, struct mapper_names subtree_interfaces,
                                         const char *association,
                                         struct mapper_names endpoint_interfaces,
                                         struct mapper_answer *ret_answer);

/** Index of the first path that is not less than `path`; for mapper-query.c. */
size_t mapper_lower_bound(const struct mapper *mapper, const char *path);
