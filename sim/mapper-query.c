/*
 * The mapper's eight questions; see mapper.h. Paths are sorted, so that what lies below a path is a
 * run of them.
 */
#include "sim/mapper.h"

#include "base/cleanup.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

void mapper_answer_deinit(struct mapper_answer *answer)
{
    free(answer->matches);
    *answer = (struct mapper_answer){0};
}

static int add_match(struct mapper_answer *answer, const struct mapper_path *path,
                     const struct mapper_service *service)
{
    if (answer->count == answer->capacity) {
        size_t capacity = answer->capacity ? answer->capacity * 2 : 32;
        struct mapper_match *matches = reallocarray(answer->matches, capacity, sizeof(*matches));

        if (!matches)
            return -ENOMEM;
        answer->matches = matches;
        answer->capacity = capacity;
    }
    answer->matches[answer->count++] = (struct mapper_match){path, service};
    return 0;
}

static int compare_names(const void *key, const void *member)
{
    return strcmp(key, *(const char *const *)member);
}

static bool has_any(const struct mapper_service *service, struct mapper_names interfaces)
{
    for (size_t i = 0; i < interfaces.count; i++) {
        if (service->interface_count > 0 &&
            bsearch(interfaces.names[i], service->interfaces, service->interface_count,
                    sizeof(char *), compare_names))
            return true;
    }
    return false;
}

/* Adds the services of a path that have any of the interfaces; all when none are asked for. */
static int match_path(const struct mapper_path *path, struct mapper_names interfaces,
                      struct mapper_answer *answer)
{
    for (size_t i = 0; i < path->service_count; i++) {
        const struct mapper_service *service = &path->services[i];

        if ((interfaces.count == 0 || has_any(service, interfaces)) &&
            add_match(answer, path, service) < 0)
            return -ENOMEM;
    }
    return 0;
}

static const struct mapper_path *find_path(const struct mapper *mapper, const char *path)
{
    size_t index = mapper_lower_bound(mapper, path);

    if (index < mapper->path_count && strcmp(mapper->paths[index]->path, path) == 0)
        return mapper->paths[index];
    return NULL;
}

/* Drops one trailing slash, so that "/" becomes "". NULL when out of memory. */
static char *strip(const char *path)
{
    size_t length = strlen(path);

    if (length > 0 && path[length - 1] == '/')
        length--;
    return strndup(path, length);
}

int mapper_get_object(const struct mapper *mapper, const char *path, struct mapper_names interfaces,
                      struct mapper_answer *ret_answer)
{
    const struct mapper_path *found = find_path(mapper, path);
    int error;

    if (!found)
        return MAPPER_E_NOT_FOUND;
    error = match_path(found, interfaces, ret_answer);
    if (error == 0 && ret_answer->count == 0)
        return MAPPER_E_NOT_FOUND;
    return error;
}

int mapper_get_ancestors(const struct mapper *mapper, const char *path,
                         struct mapper_names interfaces, struct mapper_answer *ret_answer)
{
    CLEANUP(free_cleanup) char *stripped = strip(path);

    if (!stripped)
        return -ENOMEM;
    if (stripped[0] != '\0' && !mapper_has_path(mapper, stripped))
        return MAPPER_E_NOT_FOUND;
    /* phosphor-objmgr compares strings, not path elements: "/a/b" is an ancestor of "/a/bc". */
    for (size_t i = 0; i < mapper->path_count; i++) {
        const struct mapper_path *candidate = mapper->paths[i];

        if (strcmp(candidate->path, stripped) == 0 ||
            strncmp(stripped, candidate->path, strlen(candidate->path)) != 0)
            continue;
        if (match_path(candidate, interfaces, ret_answer) < 0)
            return -ENOMEM;
    }
    return 0;
}

/* How many elements `path` lies below a base of `length` characters. */
static int depth_below(const char *path, size_t length)
{
    int depth = 0;

    for (path += length; *path; path++)
        depth += *path == '/';
    return depth;
}

/* As GetSubTree; `wanted` (may be NULL) limits the answer to the endpoints of an association. */
static int sub_tree(const struct mapper *mapper, const char *path, int depth,
                    struct mapper_names interfaces, const struct association_object *wanted,
                    struct mapper_answer *answer)
{
    CLEANUP(free_cleanup) char *stripped = strip(path);
    size_t length;

    if (!stripped)
        return -ENOMEM;
    length = strlen(stripped);
    if (length > 0 && !mapper_has_path(mapper, stripped))
        return MAPPER_E_NOT_FOUND;
    if (depth <= 0)
        depth = INT_MAX;
    for (size_t i = mapper_lower_bound(mapper, stripped); i < mapper->path_count; i++) {
        const struct mapper_path *candidate = mapper->paths[i];
        bool listed = !wanted;

        if (strncmp(candidate->path, stripped, length) != 0)
            break;
        if (candidate->path[length] != '/' || depth_below(candidate->path, length) > depth)
            continue;
        for (size_t e = 0; !listed && e < wanted->endpoint_count; e++)
            listed = strcmp(wanted->endpoints[e], candidate->path) == 0;
        if (listed && match_path(candidate, interfaces, answer) < 0)
            return -ENOMEM;
    }
    return 0;
}

int mapper_get_sub_tree(const struct mapper *mapper, const char *path, int depth,
                        struct mapper_names interfaces, struct mapper_answer *ret_answer)
{
    return sub_tree(mapper, path, depth, interfaces, NULL, ret_answer);
}

int mapper_get_associated_sub_tree(const struct mapper *mapper, const char *association_path,
                                   const char *path, int depth, struct mapper_names interfaces,
                                   struct mapper_answer *ret_answer)
{
    const struct association_object *object = associations_find(&mapper->associations,
                                                                association_path);

    /* The association is asked for first: with none, an unknown path is no error. */
    return object ? sub_tree(mapper, path, depth, interfaces, object, ret_answer) : 0;
}

static bool has_leaf(const char *path, const char *leaf)
{
    size_t path_length = strlen(path), leaf_length = strlen(leaf);

    return path_length > leaf_length && path[path_length - leaf_length - 1] == '/' &&
           strcmp(path + path_length - leaf_length, leaf) == 0;
}

static bool path_has_any(const struct mapper_path *path, struct mapper_names interfaces)
{
    for (size_t i = 0; i < path->service_count; i++) {
        if (has_any(&path->services[i], interfaces))
            return true;
    }
    return false;
}

static int endpoints_of(const struct mapper *mapper, const char *source, const char *association,
                        const char *path, struct mapper_names interfaces,
                        struct mapper_answer *answer)
{
    CLEANUP(free_cleanup) char *association_path = NULL;

    if (asprintf(&association_path, "%s/%s", source, association) < 0) {
        association_path = NULL;
        return -ENOMEM;
    }
    return mapper_get_associated_sub_tree(mapper, association_path, path, 0, interfaces, answer);
}

int mapper_get_associated_sub_tree_by_id(const struct mapper *mapper, const char *id,
                                         const char *path, struct mapper_names subtree_interfaces,
                                         const char *association,
                                         struct mapper_names endpoint_interfaces,
                                         struct mapper_answer *ret_answer)
{
    CLEANUP(free_cleanup) char *stripped = strip(path);
    size_t length;
    bool known = false;

    if (!stripped)
        return -ENOMEM;
    length = strlen(stripped);
    if (length > 0 && !mapper_has_path(mapper, stripped))
        return MAPPER_E_NOT_FOUND;
    for (size_t i = 0; i < mapper->path_count; i++) {
        const struct mapper_path *candidate = mapper->paths[i];
        int error;

        if (!has_leaf(candidate->path, id))
            continue;
        /* phosphor-objmgr counts an id as known wherever it is, and takes any interface only if one
         * is named. */
        known = true;
        if (strcmp(candidate->path, stripped) == 0 ||
            strncmp(candidate->path, path, strlen(path)) != 0 ||
            !path_has_any(candidate, subtree_interfaces))
            continue;
        error = endpoints_of(mapper, candidate->path, association, path, endpoint_interfaces,
                             ret_answer);
        if (error != 0)
            return error;
    }
    return known ? 0 : MAPPER_E_NOT_FOUND;
}
