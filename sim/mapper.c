/*
 * The mapper's map: what is where; see mapper.h. The questions are in mapper-query.c.
 */
#include "sim/mapper.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct mapper_string {
    char *text;
    UT_hash_handle hh;
};

/* What every object on the bus has, besides its own. */
static const char *const standard_interfaces[] = {"org.freedesktop.DBus.Introspectable",
                                                  "org.freedesktop.DBus.Peer",
                                                  "org.freedesktop.DBus.Properties"};

static const struct mapper_names standard_names = {standard_interfaces,
                                                   ARRAY_SIZE(standard_interfaces)};

/* One copy of each name for ever: there are few. NULL when out of memory. */
static const char *intern(struct mapper *mapper, const char *text)
{
    struct mapper_string *string;

    HASH_FIND_STR(mapper->strings, text, string);
    if (string)
        return string->text;
    string = calloc(1, sizeof(*string));
    if (!string)
        return NULL;
    string->text = strdup(text);
    if (!string->text) {
        free(string);
        return NULL;
    }
    HASH_ADD_KEYPTR(hh, mapper->strings, string->text, strlen(string->text), string);
    if (string->hh.tbl)
        return string->text;
    free(string->text);
    free(string);
    return NULL;
}

static void path_free(struct mapper_path *path)
{
    for (size_t i = 0; i < path->service_count; i++)
        free(path->services[i].interfaces);
    free(path->services);
    free(path->path);
    free(path);
}

void mapper_deinit(struct mapper *mapper)
{
    struct mapper_string *string, *next;

    associations_deinit(&mapper->associations);
    for (size_t i = 0; i < mapper->path_count; i++)
        path_free(mapper->paths[i]);
    free(mapper->paths);
    HASH_ITER (hh, mapper->strings, string, next) {
        HASH_DEL(mapper->strings, string);
        free(string->text);
        free(string);
    }
    *mapper = (struct mapper){0};
}

size_t mapper_lower_bound(const struct mapper *mapper, const char *path)
{
    size_t low = 0, high = mapper->path_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(mapper->paths[middle]->path, path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct mapper_path *find_path(const struct mapper *mapper, const char *path)
{
    size_t index = mapper_lower_bound(mapper, path);

    if (index < mapper->path_count && strcmp(mapper->paths[index]->path, path) == 0)
        return mapper->paths[index];
    return NULL;
}

bool mapper_has_path(const struct mapper *mapper, const char *path)
{
    return find_path(mapper, path) != NULL;
}

static bool is_known(void *context, const char *path)
{
    return mapper_has_path(context, path);
}

static struct mapper_path *ensure_path(struct mapper *mapper, const char *name)
{
    size_t index = mapper_lower_bound(mapper, name);
    struct mapper_path *path;

    if (index < mapper->path_count && strcmp(mapper->paths[index]->path, name) == 0)
        return mapper->paths[index];
    if (mapper->path_count == mapper->capacity) {
        size_t capacity = mapper->capacity ? mapper->capacity * 2 : 64;
        struct mapper_path **paths = reallocarray(mapper->paths, capacity,
                                                  sizeof(struct mapper_path *));

        if (!paths)
            return NULL;
        mapper->paths = paths;
        mapper->capacity = capacity;
    }
    path = calloc(1, sizeof(*path));
    if (!path)
        return NULL;
    path->path = strdup(name);
    if (!path->path) {
        free(path);
        return NULL;
    }
    memmove(&mapper->paths[index + 1], &mapper->paths[index],
            (mapper->path_count - index) * sizeof(struct mapper_path *));
    mapper->paths[index] = path;
    mapper->path_count++;
    return path;
}

static struct mapper_service *find_service(struct mapper_path *path, const char *name)
{
    for (size_t i = 0; path && i < path->service_count; i++) {
        if (strcmp(path->services[i].name, name) == 0)
            return &path->services[i];
    }
    return NULL;
}

/* ret_added: the service was not at this path before. */
static struct mapper_service *ensure_service(struct mapper *mapper, struct mapper_path *path,
                                             const char *name, bool *ret_added)
{
    struct mapper_service *service = find_service(path, name);
    struct mapper_service *services;
    const char *interned;
    size_t index = 0;

    *ret_added = !service;
    if (service)
        return service;
    interned = intern(mapper, name);
    services = reallocarray(path->services, path->service_count + 1, sizeof(*services));
    if (services)
        path->services = services;
    if (!interned || !services)
        return NULL;
    while (index < path->service_count && strcmp(services[index].name, name) < 0)
        index++;
    memmove(&services[index + 1], &services[index],
            (path->service_count - index) * sizeof(*services));
    services[index] = (struct mapper_service){.name = interned};
    path->service_count++;
    return &services[index];
}

static int add_interface(struct mapper *mapper, struct mapper_service *service, const char *name)
{
    const char **interfaces;
    const char *interned;
    size_t index = 0;

    while (index < service->interface_count && strcmp(service->interfaces[index], name) < 0)
        index++;
    if (index < service->interface_count && strcmp(service->interfaces[index], name) == 0)
        return 0;
    interned = intern(mapper, name);
    interfaces = reallocarray(service->interfaces, service->interface_count + 1, sizeof(char *));
    if (interfaces)
        service->interfaces = interfaces;
    if (!interned || !interfaces)
        return -ENOMEM;
    memmove(&interfaces[index + 1], &interfaces[index],
            (service->interface_count - index) * sizeof(char *));
    interfaces[index] = interned;
    service->interface_count++;
    return 0;
}

static int add_at(struct mapper *mapper, const char *name, const char *service_name,
                  struct mapper_names interfaces, bool *ret_added)
{
    struct mapper_path *path = ensure_path(mapper, name);
    struct mapper_service *service = path ? ensure_service(mapper, path, service_name, ret_added)
                                          : NULL;

    if (!service)
        return -ENOMEM;
    for (size_t i = 0; i < interfaces.count; i++) {
        if (add_interface(mapper, service, interfaces.names[i]) < 0)
            return -ENOMEM;
    }
    return 0;
}

/* Cuts the last word off; "/" is the parent of "/xyz". False when there is no parent. */
static bool cut_to_parent(char *path)
{
    char *slash = strrchr(path, '/');

    if (!slash || strcmp(path, "/") == 0)
        return false;
    if (slash == path)
        slash++;
    *slash = '\0';
    return true;
}

int mapper_add(struct mapper *mapper, const char *path, const char *service,
               struct mapper_names interfaces, enum mapper_source source)
{
    CLEANUP(free_cleanup) char *parent = strdup(path);
    struct mapper_names parent_names = {0};
    bool added;
    int error;

    if (!parent)
        return -ENOMEM;
    if (source == MAPPER_SCANNED)
        parent_names = standard_names;
    error = add_at(mapper, path, service, interfaces, &added);
    if (error == 0)
        error = associations_path_added(&mapper->associations, path);
    while (error == 0 && cut_to_parent(parent)) {
        error = add_at(mapper, parent, service, parent_names, &added);
        if (error == 0 && !added)
            break;
        /* A scan meets the parents as paths of their own; a signal only names the object. */
        if (error == 0 && source == MAPPER_SCANNED)
            error = associations_path_added(&mapper->associations, parent);
    }
    return error;
}

/* -- removal ------------------------------------------------------------------------------ */

static void remove_path_at(struct mapper *mapper, size_t index)
{
    path_free(mapper->paths[index]);
    memmove(&mapper->paths[index], &mapper->paths[index + 1],
            (mapper->path_count - index - 1) * sizeof(struct mapper_path *));
    mapper->path_count--;
}

static void remove_service_from(struct mapper_path *path, struct mapper_service *service)
{
    size_t index = (size_t)(service - path->services);

    free(service->interfaces);
    memmove(service, service + 1, (path->service_count - index - 1) * sizeof(*service));
    path->service_count--;
}

static void remove_interface(struct mapper_service *service, const char *name)
{
    for (size_t i = 0; i < service->interface_count; i++) {
        if (strcmp(service->interfaces[i], name) == 0) {
            memmove(&service->interfaces[i], &service->interfaces[i + 1],
                    (service->interface_count - i - 1) * sizeof(char *));
            service->interface_count--;
            return;
        }
    }
}

/* True when nobody but the mapper itself is at the path. */
static bool is_abandoned(const struct mapper_path *path)
{
    return path->service_count == 0 ||
           (path->service_count == 1 && strcmp(path->services[0].name, MAPPER_SERVICE) == 0);
}

static bool has_child_of(const struct mapper *mapper, const char *parent, const char *service)
{
    size_t length = strcmp(parent, "/") == 0 ? 0 : strlen(parent);

    for (size_t i = mapper_lower_bound(mapper, parent); i < mapper->path_count; i++) {
        struct mapper_path *path = mapper->paths[i];

        if (strncmp(path->path, parent, length) != 0)
            break;
        if (path->path[length] == '/' && path->path[length + 1] != '\0' &&
            find_service(path, service))
            return true;
    }
    return false;
}

/* A parent stays while its service has an object there, or below. */
static void remove_unneeded_parents(struct mapper *mapper, char *path, const char *service_name)
{
    while (cut_to_parent(path) && strcmp(path, "/") != 0) {
        size_t index = mapper_lower_bound(mapper, path);
        struct mapper_path *parent = find_path(mapper, path);
        struct mapper_service *service = find_service(parent, service_name);

        if (!service || service->interface_count > standard_names.count ||
            has_child_of(mapper, path, service_name))
            break;
        remove_service_from(parent, service);
        if (is_abandoned(parent))
            associations_path_lost(&mapper->associations, path);
        if (parent->service_count == 0)
            remove_path_at(mapper, index);
    }
}

void mapper_remove(struct mapper *mapper, const char *path_name, const char *service_name,
                   struct mapper_names interfaces)
{
    CLEANUP(free_cleanup) char *parent = strdup(path_name);
    size_t index = mapper_lower_bound(mapper, path_name);
    struct mapper_path *path = find_path(mapper, path_name);
    struct mapper_service *service = find_service(path, service_name);

    if (!service)
        return;
    for (size_t i = 0; i < interfaces.count; i++) {
        if (strcmp(interfaces.names[i], MAPPER_ASSOCIATION_INTERFACE ".Definitions") == 0)
            associations_remove(&mapper->associations, path_name, service_name);
        remove_interface(service, interfaces.names[i]);
    }
    if (service->interface_count == 0) {
        remove_service_from(path, service);
        if (is_abandoned(path))
            associations_path_lost(&mapper->associations, path_name);
        if (path->service_count == 0)
            remove_path_at(mapper, index);
    }
    if (parent)
        remove_unneeded_parents(mapper, parent, service_name);
}

void mapper_remove_service(struct mapper *mapper, const char *service_name)
{
    size_t kept = 0;

    for (size_t i = 0; i < mapper->path_count; i++)
        associations_remove(&mapper->associations, mapper->paths[i]->path, service_name);
    for (size_t i = 0; i < mapper->path_count; i++) {
        struct mapper_path *path = mapper->paths[i];
        struct mapper_service *service = find_service(path, service_name);

        if (service) {
            remove_service_from(path, service);
            if (is_abandoned(path))
                associations_path_lost(&mapper->associations, path->path);
        }
        if (path->service_count == 0)
            path_free(path);
        else
            mapper->paths[kept++] = path;
    }
    mapper->path_count = kept;
}

/* -- associations --------------------------------------------------------------------------- */

int mapper_set_associations(struct mapper *mapper, const char *path, const char *service,
                            const struct association *list, size_t count)
{
    return associations_set(&mapper->associations, path, service, list, count, is_known, mapper);
}

/* The mapper finds its own objects by its own signals, like those of others. */
static int publish_object(struct mapper *mapper, struct association_object *object,
                          mapper_publish_fn publish, void *context)
{
    static const char *const names[] = {
        "org.freedesktop.DBus.Introspectable", "org.freedesktop.DBus.Peer",
        "org.freedesktop.DBus.Properties", MAPPER_ASSOCIATION_INTERFACE};
    const struct mapper_names interfaces = {names, ARRAY_SIZE(names)};
    int error = 0;

    object->dirty = false;
    if (object->endpoint_count > 0 || object->published)
        publish(context, object->path, object->endpoints, object->endpoint_count);
    if (object->endpoint_count == 0) {
        if (object->published)
            mapper_remove(mapper, object->path, MAPPER_SERVICE, interfaces);
        associations_drop_object(&mapper->associations, object);
    } else if (!object->published) {
        object->published = true;
        error = mapper_add(mapper, object->path, MAPPER_SERVICE, interfaces, MAPPER_SIGNALLED);
    }
    return error;
}

int mapper_publish(struct mapper *mapper, bool late, mapper_publish_fn publish, void *context)
{
    struct association_object *object, *next;
    int held_back = 0;

    HASH_ITER (hh, mapper->associations.objects, object, next) {
        int error;

        if (!object->dirty)
            continue;
        if (!late && object->endpoint_count > MAPPER_DELAY_ENDPOINTS) {
            held_back = 1;
            continue;
        }
        error = publish_object(mapper, object, publish, context);
        if (error < 0)
            return error;
    }
    return held_back;
}
