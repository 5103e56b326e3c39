/*
 * See membership.h. The lists are small beside the mirror; a refresh that changes nothing
 * takes no memory.
 */
#include "svc-chassis/membership.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

#include "base/cleanup.h"
#include "svc-chassis/names.h"
#include "svc-chassis/scope.h"

/* Associations that say what a chassis has. */
static const char *const associations[] = {"all_sensors", "containing", "controlled_by",
                                           "cooled_by", "powered_by"};

struct member {
    char *path;
    bool retained; /* the mapper does not name it, but its end of the association was without an
                      owner */
};

/* One association of one chassis. */
struct list {
    UT_hash_handle hh;
    struct member *members; /* sorted by path */
    const char **paths;     /* the same, as readers want it */
    size_t count;
    bool seen;  /* its chassis was there at the refresh under way */
    char key[]; /* "<path>/<association>" */
};

struct membership {
    struct list *lists;
};

int membership_new(struct membership **ret_membership)
{
    struct membership *membership = calloc(1, sizeof(*membership));

    if (!membership)
        return -ENOMEM;
    *ret_membership = membership;
    return 0;
}

static void members_free(struct member *members, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(members[i].path);
    free(members);
}

static void list_free(struct membership *membership, struct list *list)
{
    HASH_DEL(membership->lists, list);
    members_free(list->members, list->count);
    free(list->paths);
    free(list);
}

void membership_free(struct membership *membership)
{
    struct list *list, *next;

    if (!membership)
        return;
    HASH_ITER (hh, membership->lists, list, next)
        list_free(membership, list);
    free(membership);
}

static struct list *find_list(const struct membership *membership, const char *path,
                              const char *association)
{
    CLEANUP(free_cleanup) char *key = NULL;
    struct list *list = NULL;

    if (asprintf(&key, "%s/%s", path, association) < 0) {
        key = NULL;
        return NULL;
    }
    HASH_FIND_STR(membership->lists, key, list);
    return list;
}

static struct list *ensure_list(struct membership *membership, const char *path,
                                const char *association)
{
    size_t size = strlen(path) + 1 + strlen(association) + 1;
    struct list *list = find_list(membership, path, association);

    if (list)
        return list;
    list = calloc(1, sizeof(*list) + size);
    if (!list)
        return NULL;
    snprintf(list->key, size, "%s/%s", path, association);
    HASH_ADD_STR(membership->lists, key, list);
    return list;
}

static int compare_members(const void *a, const void *b)
{
    const struct member *first = a, *second = b;

    return strverscmp(first->path, second->path);
}

static int compare_path(const void *key, const void *path)
{
    return strverscmp(key, *(const char *const *)path);
}

/* paths: sorted, as the mirror has them. */
static bool names_path(const char *const *paths, size_t count, const char *path)
{
    return count > 0 && bsearch(path, paths, count, sizeof(*paths), compare_path);
}

/* The usual case: nothing changed. */
static bool is_up_to_date(const struct list *list, const char *const *paths, size_t count)
{
    if (!list->paths || list->count != count)
        return false;
    for (size_t i = 0; i < count; i++) {
        if (list->members[i].retained || strcmp(list->paths[i], paths[i]) != 0)
            return false;
    }
    return true;
}

/* Whether a member stays that the mapper does not name any more. */
static bool is_retained(const struct mirror *mirror, const struct mirror_object *chassis,
                        const struct member *member)
{
    const struct mirror_object *object = mirror_find(mirror, member->path);

    if (!object)
        return false;
    return member->retained || !mirror_object_is_available(object) ||
           !mirror_object_is_available(chassis);
}

static int append(struct member *members, size_t *count, const char *path, bool retained)
{
    members[*count] = (struct member){strdup(path), retained};
    return members[*count].path ? ((*count)++, 0) : -ENOMEM;
}

static int list_set(struct list *list, struct member *members, size_t count)
{
    const char **paths = calloc(count + 1, sizeof(*paths));

    if (!paths)
        return -ENOMEM;
    qsort(members, count, sizeof(*members), compare_members);
    for (size_t i = 0; i < count; i++)
        paths[i] = members[i].path;
    members_free(list->members, list->count);
    free(list->paths);
    list->members = members;
    list->paths = paths;
    list->count = count;
    return 0;
}

static int list_refresh(struct list *list, const struct mirror *mirror,
                        const struct mirror_object *chassis, const char *association)
{
    size_t named_count, count = 0;
    const char *const *named = mirror_endpoints(mirror, mirror_object_path(chassis), association,
                                                &named_count);
    struct member *members;
    int error;

    if (is_up_to_date(list, named, named_count))
        return 0;
    members = calloc(named_count + list->count + 1, sizeof(*members));
    error = members ? 0 : -ENOMEM;
    for (size_t i = 0; !error && i < named_count; i++)
        error = append(members, &count, named[i], false);
    for (size_t i = 0; !error && i < list->count; i++) {
        if (!names_path(named, named_count, list->members[i].path) &&
            is_retained(mirror, chassis, &list->members[i]))
            error = append(members, &count, list->members[i].path, true);
    }
    if (!error)
        error = list_set(list, members, count);
    if (error)
        members_free(members, count);
    return error;
}

struct refresh {
    struct membership *membership;
    const struct mirror *mirror;
};

static int refresh_chassis(const struct mirror_object *chassis, void *context)
{
    struct refresh *refresh = context;

    for (size_t i = 0; i < ARRAY_SIZE(associations); i++) {
        struct list *list = ensure_list(refresh->membership, mirror_object_path(chassis),
                                        associations[i]);
        int error = list ? list_refresh(list, refresh->mirror, chassis, associations[i]) : -ENOMEM;

        if (error)
            return error;
        list->seen = true;
    }
    return 0;
}

int membership_refresh(struct membership *membership, const struct mirror *mirror)
{
    struct refresh refresh = {membership, mirror};
    struct list *list, *next;
    int error;

    HASH_ITER (hh, membership->lists, list, next)
        list->seen = false;
    error = mirror_each(mirror, INVENTORY_PATH, scope_chassis_interfaces, refresh_chassis,
                        &refresh);
    if (error)
        return error;
    HASH_ITER (hh, membership->lists, list, next) {
        if (!list->seen)
            list_free(membership, list);
    }
    return 0;
}

const char *const *membership_endpoints(const struct membership *membership,
                                        const struct mirror *mirror, const char *path,
                                        const char *association, size_t *ret_count)
{
    const struct list *list = find_list(membership, path, association);

    if (!list)
        return mirror_endpoints(mirror, path, association, ret_count);
    *ret_count = list->count;
    return list->paths;
}
