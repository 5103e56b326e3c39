/*
 * What a step does: finds the resources that are meant by following links, asks its condition of
 * each, and changes them. What is not there is not changed: mockups lack what they lack.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-emulator/mask.h"
#include "svc-emulator/merge.h"
#include "svc-emulator/operation.h"
#include "svc-emulator/run.h"

#define PATHS_MAX 20000u

/* -- paths -- */

struct paths {
    char **paths;
    size_t count, capacity;
};

static void paths_deinit(struct paths *paths)
{
    for (size_t i = 0; i < paths->count; i++)
        free(paths->paths[i]);
    free(paths->paths);
    *paths = (struct paths){0};
}

/* Takes the text over; NULL is out of memory. */
static int add_path(struct paths *paths, char *path)
{
    if (path && paths->count == paths->capacity && paths->count < PATHS_MAX) {
        size_t capacity = paths->capacity ? 2 * paths->capacity : 8;
        char **grown = reallocarray(paths->paths, capacity, sizeof(grown[0]));

        if (grown) {
            paths->paths = grown;
            paths->capacity = capacity;
        }
    }
    if (!path || paths->count == paths->capacity) {
        free(path);
        return path && paths->count >= PATHS_MAX ? -E2BIG : -ENOMEM;
    }
    paths->paths[paths->count++] = path;
    return 0;
}

/* A link, the URI of one, or an array of these. A place within a resource is the resource. */
static int add_links(struct paths *paths, const json_t *value)
{
    const char *uri = json_string_value(json_is_object(value) ? json_object_get(value, "@odata.id")
                                                              : value);
    char path[IPC_URI_BYTES_MAX + 1];
    const json_t *element;
    size_t index;
    int r = 0;

    json_array_foreach (value, index, element) {
        if (r == 0 && !json_is_array(element))
            r = add_links(paths, element);
    }
    return r == 0 && links_path(uri, path) ? add_path(paths, strdup(path)) : r;
}

static int follow_one(const struct run *run, const char *hop, const char *from, struct paths *to)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    char *path;
    int r;

    if (strncmp(hop, "./", 2) == 0) {
        if (asprintf(&path, "%s%s", from, hop + 1) < 0)
            path = NULL;
        return add_path(to, path);
    }
    r = bmc_read(run->bmc, ipc_text(from), &resource);
    if (r < 0)
        return r == -ENOENT ? 0 : r;
    return add_links(to, merge_get(resource, hop));
}

static int follow(const struct run *run, const char *hop, const struct paths *from,
                  struct paths *to)
{
    static const char request[] = "$request";
    char path[IPC_URI_BYTES_MAX + 1];
    int r = 0;

    if (strncmp(hop, request, strlen(request)) == 0)
        return add_links(to, run->request ? merge_get(run->request, hop + strlen(request)) : NULL);
    if (strncmp(hop, "/redfish/", strlen("/redfish/")) == 0)
        return links_path(hop, path) ? add_path(to, strdup(path)) : 0;
    for (size_t i = 0; i < from->count && r == 0; i++)
        r = follow_one(run, hop, from->paths[i], to);
    return r;
}

/* A resource that is gone still has its links. */
static int follow_removed(const struct run *run, const char *hop, struct paths *to)
{
    return hop[0] == '/' && strncmp(hop, "/redfish/", strlen("/redfish/")) != 0
               ? add_links(to, merge_get(run->removed, hop))
               : 0;
}

static int find_paths(const struct run *run, const json_t *hops, struct paths *ret_paths)
{
    struct paths from = {0};
    const json_t *hop;
    size_t index;
    int r = add_path(&from, strdup(run->path));

    json_array_foreach (hops, index, hop) {
        struct paths to = {0};

        if (r == 0 && index == 0 && run->removed)
            r = follow_removed(run, json_string_value(hop), &to);
        if (r == 0 && to.count == 0)
            r = follow(run, json_string_value(hop), &from, &to);
        paths_deinit(&from);
        from = to;
    }
    *ret_paths = from;
    return r;
}

/* -- verbs -- */

int run_scope(const struct run *run, struct scope *ret_scope, json_t **ret_resource)
{
    int r = run->removed ? 0 : bmc_read(run->bmc, ipc_text(run->path), ret_resource);

    *ret_scope = (struct scope){
        .request = run->request,
        .resource = run->removed ? run->removed : *ret_resource,
        .path = run->path,
        .now_usec = clock_realtime_usec(service_clock(run->emulator->service)),
    };
    return r == -ENOENT ? 0 : r;
}

/* "/PowerState?" is set only where it is already. Writes the pointer without the mark. */
static bool is_wanted(const json_t *resource, const char *name, char *pointer)
{
    size_t size = strlen(name);

    memcpy(pointer, name, size + 1);
    if (pointer[size - 1] != '?')
        return true;
    pointer[size - 1] = '\0';
    return merge_get(resource, pointer) != NULL;
}

/* An array's count is beside it. */
static int count_at(json_t *resource, char *pointer)
{
    char *slash = strrchr(pointer, '/');
    json_t *object;

    *slash = '\0';
    object = merge_get(resource, pointer);
    *slash = '/';
    return json_is_object(object) ? merge_count(object, slash + 1) : 0;
}

/* sent: all that was set, at the same pointers. */
static int set_one(json_t *resource, json_t *sent, const char *name, const json_t *value,
                   const struct scope *scope)
{
    CLEANUP(free_cleanup) char *pointer = malloc(strlen(name) + 1);
    json_t *made = NULL;
    bool is_array;
    int r = pointer ? 0 : -ENOMEM;

    if (r < 0 || !is_wanted(resource, name, pointer))
        return r;
    r = value_make(value, scope, &made);
    if (r < 0 || !made)
        return r;
    is_array = json_is_array(made);
    r = merge_set(sent, pointer, json_incref(made));
    if (r == 0)
        r = merge_set(resource, pointer, made);
    else
        json_decref(made);
    if (r == -EINVAL)
        return 0; /* it leads through an array that is too short */
    return r == 0 && is_array ? count_at(resource, pointer) : r;
}

static int set(struct run *run, const struct step *step, struct schema_type type, json_t *resource)
{
    json_t *of_request CLEANUP(json_decrefp) = NULL;
    json_t *sent CLEANUP(json_decrefp) = json_object();
    struct scope scope;
    const char *name;
    json_t *value;
    int r = sent ? run_scope(run, &scope, &of_request) : -ENOMEM;

    scope.current = resource;
    json_object_foreach ((json_t *)step->argument, name, value) {
        if (r == 0)
            r = set_one(resource, sent, name, value, &scope);
    }
    return r == 0 ? mask_blank(resource, sent, type) : r;
}

static int remove_properties(const json_t *pointers, json_t *resource)
{
    const json_t *pointer;
    size_t index;
    int r = 0;

    json_array_foreach (pointers, index, pointer) {
        CLEANUP(free_cleanup) char *copy = strdup(json_string_value(pointer));

        if (!copy)
            return -ENOMEM;
        if (r == 0 && merge_get(resource, copy))
            r = merge_set(resource, copy, NULL);
        if (r == 0)
            r = count_at(resource, copy);
    }
    return r;
}

static int restore_properties(const struct run *run, const json_t *pointers, const char *path,
                              json_t *resource)
{
    json_t *loaded CLEANUP(json_decrefp) = NULL;
    const json_t *pointer;
    size_t index;
    int r = bmc_read_loaded(run->bmc, path, &loaded);

    if (r < 0)
        return r == -ENOENT ? 0 : r;
    json_array_foreach (pointers, index, pointer) {
        const char *text = json_string_value(pointer);
        json_t *value = merge_get(loaded, text);

        if (r == 0 && (value || merge_get(resource, text)))
            r = merge_set(resource, text, json_deep_copy(value));
    }
    return r;
}

static int create(struct run *run, const struct step *step, const char *path)
{
    json_t *of_request CLEANUP(json_decrefp) = NULL;
    json_t *member CLEANUP(json_decrefp) = NULL;
    char made[IPC_URI_BYTES_MAX + 1];
    struct scope scope;
    int r = run_scope(run, &scope, &of_request);

    if (r == 0)
        r = value_make(step->argument, &scope, &member);
    return r == 0 ? create_member(run->emulator, run->bmc, path, member, made) : r;
}

/* Those that change the resource itself. */
static int change(struct run *run, const struct step *step, const char *path, json_t *resource)
{
    int r;

    if (step->verb == STEP_SET)
        r = set(run, step, place_of(bmc_find(run->bmc, ipc_text(path))).type, resource);
    else if (step->verb == STEP_REMOVE)
        r = remove_properties(step->argument, resource);
    else
        r = restore_properties(run, step->argument, path, resource);
    return r == 0 ? bmc_write(run->bmc, path, resource) : r;
}

static int step_at(struct run *run, const struct step *step, const char *path, json_t *resource)
{
    switch (step->verb) {
    case STEP_WAIT:
        return 0;
    case STEP_CLEAR:
        return remove_members(run->bmc, path);
    case STEP_DELETE:
        return remove_tree(run->bmc, path);
    case STEP_CREATE:
        return create(run, step, path);
    case STEP_APPLY:
        return settings_apply(run, path);
    case STEP_DO:
        return step->operation->run(run, path);
    case STEP_RESTORE:
        if (!json_is_true(step->argument))
            break;
        bmc_restore(run->bmc, path, NULL, NULL);
        return 0;
    case STEP_SET:
    case STEP_REMOVE:
        break;
    }
    return change(run, step, path, resource);
}

int step_run(struct run *run, const struct step *step)
{
    CLEANUP(paths_deinit) struct paths paths = {0};
    int r = step->verb == STEP_WAIT ? 0 : find_paths(run, step->hops, &paths);

    for (size_t i = 0; i < paths.count && r == 0; i++) {
        json_t *resource CLEANUP(json_decrefp) = NULL;

        r = bmc_read(run->bmc, ipc_text(paths.paths[i]), &resource);
        /* What was removed can be restored. */
        if (r == -ENOENT && step->verb == STEP_RESTORE && json_is_true(step->argument))
            bmc_restore(run->bmc, paths.paths[i], NULL, NULL);
        if (r == -ENOENT)
            r = 0;
        else if (r == 0 && condition_holds(step->condition, resource))
            r = step_at(run, step, paths.paths[i], resource);
    }
    return r;
}
