/* See resource.h: one GET and one PATCH for all kinds. */
#include "svc-chassis/resource.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "redfish/json.h"

/* Before the first snapshot nothing is known, not even what does not exist. */
#define SYNCHRONISATION_RETRY_S 2

/* Notes of answers that nobody caches (404) are kept under one key, so that unknown URIs do not
 * fill the memory. */
#define NOTES_OF_NOTHING ""

json_t *resource_new(const char *type, json_t *uri, const char *id, const char *name)
{
    json_t *resource = json_object();

    if (json_put(resource, "@odata.id", uri) ||
        json_put(resource, "@odata.type", json_sprintf("#%s", type)) ||
        (id && json_put(resource, "Id", json_string(id))) ||
        json_put(resource, "Name", json_string(name))) {
        json_decref(resource);
        return NULL;
    }
    return resource;
}

int resource_put_array(json_t *parent, const char *name, json_t *array)
{
    char count_name[64];
    int error;

    snprintf(count_name, sizeof(count_name), "%s@odata.count", name);
    error = json_put(parent, count_name, json_integer((json_int_t)json_array_size(array)));
    if (error) {
        json_decref(array);
        return error;
    }
    return json_put(parent, name, array);
}

int resource_new_collection(const char *type, json_t *uri, const char *name, json_t *members,
                            json_t **ret_resource)
{
    json_t *resource = resource_new(type, uri, NULL, name);

    if (!resource) {
        json_decref(members);
        return -ENOMEM;
    }
    if (resource_put_array(resource, "Members", members)) {
        json_decref(resource);
        return -ENOMEM;
    }
    *ret_resource = resource;
    return 0;
}

/* -- what may be written -- */

/* The value at a JSON pointer ("/PowerControl/0/PowerLimit"), NULL when there is none. Cut after
 * `size` characters. */
static json_t *value_at(json_t *value, const char *pointer, size_t size)
{
    const char *end = pointer + size;

    while (value && pointer < end) {
        const char *name = pointer + 1;
        size_t name_size = strcspn(name, "/");
        char segment[64];

        if (name + name_size > end || name_size >= sizeof(segment))
            return NULL;
        memcpy(segment, name, name_size);
        segment[name_size] = '\0';
        value = json_is_array(value) ? json_array_get(value, strtoul(segment, NULL, 10))
                                     : json_object_get(value, segment);
        pointer = name + name_size;
    }
    return value;
}

/* "@Redfish.WriteableProperties" in each object that has one (DSP0266 1.21 §9.6 "Payload
 * annotations"). */
static int put_writable_names(json_t *resource, const struct resource_kind *kind)
{
    for (size_t i = 0; i < kind->writable_count; i++) {
        const char *pointer = kind->writable[i].pointer;
        const char *leaf = strrchr(pointer, '/') + 1;
        json_t *parent = value_at(resource, pointer, (size_t)(leaf - 1 - pointer));
        json_t *names;

        if (!json_object_get(parent, leaf))
            continue;
        names = json_object_get(parent, "@Redfish.WriteableProperties");
        if (!names) {
            names = json_array();
            if (json_put(parent, "@Redfish.WriteableProperties", names))
                return -ENOMEM;
        }
        if (json_array_append_new(names, json_string(leaf)))
            return -ENOMEM;
    }
    return 0;
}

/* Rows of properties that the resource serves now. */
static size_t writable_rows(const struct resource_kind *kind, json_t *resource,
                            struct patch_property ret_rows[static PATCH_VALUES_MAX])
{
    size_t count = 0;

    for (size_t i = 0; i < kind->writable_count && count < PATCH_VALUES_MAX; i++) {
        if (value_at(resource, kind->writable[i].pointer, strlen(kind->writable[i].pointer)))
            ret_rows[count++] = kind->writable[i];
    }
    return count;
}

/* -- requests -- */

static int build(const struct scope *scope, const struct resource_kind *kind, json_t **ret_resource)
{
    json_t *resource = NULL;
    int outcome = kind->build(scope, &resource);

    if (outcome == 0)
        outcome = put_writable_names(resource, kind);
    if (outcome) {
        json_decref(resource);
        return outcome;
    }
    *ret_resource = resource;
    return 0;
}

static void reply_outcome(struct service_request *request, int outcome)
{
    if (outcome == SCOPE_E_NOT_FOUND)
        service_reply_not_found(request);
    else
        service_reply_failed(request, outcome == -ENOMEM ? "cause=out-of-memory"
                                                         : "cause=resource-not-built");
}

struct chassis_service *resource_ready_owner(struct service_request *request)
{
    struct chassis_service *owner = service_data(service_request_service(request));

    if (mirror_was_synchronised(owner->mirror))
        return owner;
    service_reply_unavailable(request, SYNCHRONISATION_RETRY_S);
    return NULL;
}

/* One attempt at a GET. Returns what the builder returned; *ret_noted is negative when the notes
 * could not be kept. */
static int build_noted(struct service_request *request, const struct resource_kind *kind,
                       struct chassis_service *owner, json_t **ret_resource, int *ret_noted)
{
    struct scope scope;
    int outcome;

    mirror_note_begin(owner->mirror);
    outcome = scope_init(&scope, owner, request, kind->parameter_count);
    if (outcome == 0)
        outcome = build(&scope, kind, ret_resource);
    scope_deinit(&scope);
    *ret_noted = mirror_note_end(owner->mirror,
                                 outcome == 0 ? service_request_uri(request) : NOTES_OF_NOTHING);
    return outcome;
}

void resource_get(struct service_request *request, const struct resource_kind *kind)
{
    struct chassis_service *owner = resource_ready_owner(request);
    json_t *resource = NULL;
    int outcome, noted;

    if (!owner)
        return;
    outcome = build_noted(request, kind, owner, &resource, &noted);
    if (outcome == 0 && noted) {
        /* The table of notes is full. What is not noted must not be cached: start a new table, with
         * this URI as the first. */
        json_decref(resource);
        mirror_forget_notes(owner->mirror);
        service_invalidate_all(owner->service);
        outcome = build_noted(request, kind, owner, &resource, &noted);
        if (outcome == 0 && noted) {
            json_decref(resource);
            outcome = noted;
        }
    }
    if (outcome)
        reply_outcome(request, outcome);
    else
        service_reply_resource(request, resource);
}

/* Checks the body by the table, and applies its values to the batch. */
static int check_table(const struct resource_kind *kind, const struct scope *scope,
                       const json_t *body, json_t *current, struct write_batch *batch,
                       json_t *messages)
{
    struct patch_property rows[PATCH_VALUES_MAX];
    struct patch_value values[PATCH_VALUES_MAX];
    size_t row_count = writable_rows(kind, current, rows);
    int count = patch_check(body, rows, row_count, current, values, messages);

    for (int i = 0; i < count && json_array_size(messages) == 0; i++) {
        int error = kind->apply(scope, &values[i], batch, messages);

        if (error)
            return error;
    }
    return count < 0 ? count : 0;
}

static bool has_properties(json_t *body)
{
    const char *name;
    json_t *value;

    json_object_foreach (body, name, value) {
        if (!strchr(name, '@'))
            return true;
    }
    return false;
}

/* Fills the batch, which is not to be run when there are messages after it. */
static int check_and_collect(struct service_request *request, const struct resource_kind *kind,
                             const struct scope *scope, json_t *current, struct write_batch *batch,
                             json_t *messages)
{
    json_t *body = json_copy((json_t *)service_request_body(request));
    size_t size = json_object_size(body);
    int error = body ? 0 : -ENOMEM;

    if (!error && kind->collect)
        error = kind->collect(scope, body, batch, messages);
    /* What the collector left over, if it took anything; else the body as it came. */
    if (!error && (json_object_size(body) == size || has_properties(body)))
        error = check_table(kind, scope, body, current, batch, messages);
    json_decref(body);
    return error;
}

void resource_patch(struct service_request *request, const struct resource_kind *kind)
{
    struct chassis_service *owner = resource_ready_owner(request);
    struct write_batch *batch;
    struct scope scope;
    json_t *current = NULL, *messages;
    int outcome;

    if (!owner)
        return;
    batch = write_batch_new(request, owner->mirror);
    messages = json_array();
    outcome = scope_init(&scope, owner, request, kind->parameter_count);
    if (outcome == 0)
        outcome = batch && messages ? build(&scope, kind, &current) : -ENOMEM;
    if (outcome == 0)
        outcome = check_and_collect(request, kind, &scope, current, batch, messages);
    json_decref(current);
    scope_deinit(&scope);

    if (outcome == 0 && json_array_size(messages) == 0) {
        json_decref(messages);
        write_batch_run(batch);
        return;
    }
    write_batch_free(batch);
    if (outcome == 0) {
        service_reply_messages(request, messages);
        return;
    }
    json_decref(messages);
    reply_outcome(request, outcome);
}
