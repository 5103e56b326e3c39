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

/* -- requests -- */

static int build(const struct scope *scope, const struct resource_kind *kind, json_t **ret_resource)
{
    json_t *resource = NULL;
    int outcome = kind->build(scope, &resource);

    if (outcome == 0 && kind->form)
        outcome = patch_annotate(kind->form, resource);
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

/* What a PATCH comes to. */
struct change {
    struct write_batch *batch;
    json_t *messages; /* for the answer */
    bool is_refused;  /* they say why nothing is to be written */
};

/* Checks the body by the form, and adds its values to the batch. */
static int check_form(const struct resource_kind *kind, const struct scope *scope,
                      const json_t *body, const json_t *current, struct change *change)
{
    struct patch_result result;
    int outcome = patch_check(kind->form, body, current, &result);
    size_t message_count;

    if (outcome >= 0 && json_array_extend(change->messages, result.messages) != 0)
        outcome = -ENOMEM;
    message_count = json_array_size(change->messages);
    change->is_refused |= outcome == PATCH_E_REFUSED;
    for (size_t i = 0; outcome == 0 && i < result.value_count; i++)
        outcome = kind->apply(scope, &result.values[i], change->batch, change->messages);
    change->is_refused |= json_array_size(change->messages) > message_count;
    patch_result_deinit(&result);
    return outcome < 0 ? outcome : 0;
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

static int check_body(const struct resource_kind *kind, const struct scope *scope, json_t *body,
                      const json_t *current, struct change *change)
{
    size_t size = json_object_size(body);
    int error = 0;

    if (kind->collect)
        error = kind->collect(scope, body, change->batch, change->messages);
    change->is_refused = json_array_size(change->messages) > 0;
    /* What the collector left over, if it took anything; else the body as it came. */
    if (!error && (json_object_size(body) == size || has_properties(body)))
        error = check_form(kind, scope, body, current, change);
    return error;
}

/* Returns 0, SCOPE_E_NOT_FOUND or negative errno. */
static int read_change(struct service_request *request, const struct resource_kind *kind,
                       struct chassis_service *owner, struct change *change)
{
    json_t *body CLEANUP(json_decrefp) = json_copy((json_t *)service_request_body(request));
    json_t *current CLEANUP(json_decrefp) = NULL;
    struct scope scope;
    int outcome = scope_init(&scope, owner, request, kind->parameter_count);

    if (outcome == 0)
        outcome = body ? build(&scope, kind, &current) : -ENOMEM;
    if (outcome == 0)
        outcome = check_body(kind, &scope, body, current, change);
    scope_deinit(&scope);
    return outcome;
}

void resource_patch(struct service_request *request, const struct resource_kind *kind)
{
    struct chassis_service *owner = resource_ready_owner(request);
    struct change change = {0};
    int outcome = -ENOMEM;

    if (!owner)
        return;
    change.batch = write_batch_new(request, owner->mirror);
    change.messages = json_array();
    if (change.batch && change.messages)
        outcome = read_change(request, kind, owner, &change);
    if (outcome == 0 && !change.is_refused) {
        write_batch_run(change.batch, change.messages);
        return;
    }
    write_batch_free(change.batch);
    if (outcome == 0) {
        service_reply_messages(request, change.messages);
        return;
    }
    json_decref(change.messages);
    reply_outcome(request, outcome);
}
