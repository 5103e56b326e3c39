/*
 * PATCH and PUT. With --enforce schema by the rules of redfish/patch.h, else as they come; what
 * identifies a resource stays in any case. What a mockup has beyond its schema (Oem, properties of
 * the vendor's) is merged without rules. DSP0266 1.21 §7.7 "PATCH (update)", §7.8 "PUT (replace)".
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-emulator/account.h"
#include "svc-emulator/behavior.h"
#include "svc-emulator/form.h"
#include "svc-emulator/mask.h"
#include "svc-emulator/merge.h"
#include "svc-emulator/rule.h"
#include "svc-emulator/subscription.h"

struct change {
    const struct target *target;
    json_t *resource; /* as it is to be */
    json_t *before;   /* as it was, for a rule that refuses; NULL: there is none */
    json_t *ruled;    /* what of the body the schema has rules for */
    json_t *unruled;  /* the rest */
    json_t *messages; /* for the answer; may be NULL */
};

static void change_deinit(struct change *change)
{
    json_decref(change->resource);
    json_decref(change->before);
    json_decref(change->ruled);
    json_decref(change->unruled);
    json_decref(change->messages);
}

/* -- what is the same for all -- */

/* "@odata.id" of a PUT says what is replaced; Id is the last segment of it. */
static bool refuse_identity(struct service_request *request, const struct change *change)
{
    const json_t *body = service_request_body(request);
    const json_t *id = json_object_get(body, "Id");
    const json_t *odata_id = json_object_get(body, "@odata.id");

    if (service_request_method(request) != IPC_PUT || !odata_id)
        odata_id = NULL;
    if (odata_id && (!json_is_string(odata_id) ||
                     !json_equal(odata_id, json_object_get(change->resource, "@odata.id")))) {
        service_reply_message(request, "/@odata.id", BASE_PROPERTY_VALUE_INCORRECT, "@odata.id",
                              json_is_string(odata_id) ? json_string_value(odata_id) : "?", NULL);
        return true;
    }
    if (id && !json_equal(id, json_object_get(change->resource, "Id"))) {
        service_reply_message(request, "/Id", BASE_PROPERTY_NOT_WRITABLE, "Id", NULL);
        return true;
    }
    return false;
}

/* What Administrator, Operator and ReadOnly may is the same everywhere (DSP0266 1.21 §13.2.4). */
static bool refuse_predefined(struct service_request *request, const struct change *change)
{
    const struct target *target = change->target;

    if (target->enforce == ENFORCE_NONE || !ipc_text_equal(target->place.entity, "Role") ||
        !json_is_true(json_object_get(change->resource, "IsPredefined")) ||
        !json_object_get(service_request_body(request), "AssignedPrivileges"))
        return false;
    service_reply_message(request, "/AssignedPrivileges", BASE_PROPERTY_NOT_WRITABLE,
                          "AssignedPrivileges", NULL);
    return true;
}

/* -- PUT -- */

/* What says what the resource is stays; all else is the body's. */
static json_t *replacement(const json_t *current, const json_t *body)
{
    static const char *const kept[] = {"@odata.id", "@odata.type", "@odata.context", "Id"};
    json_t *resource CLEANUP(json_decrefp) = json_object();
    int r = resource ? 0 : -ENOMEM;

    for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++) {
        json_t *value = json_object_get(current, kept[i]);

        if (value && r == 0)
            r = json_put(resource, kept[i], json_incref(value));
    }
    if (r < 0 || json_object_update_missing(resource, (json_t *)body) != 0)
        return NULL;
    json_object_del(resource, "@odata.etag");
    return TAKE(resource);
}

/* -- by the rules of the schema -- */

/* Of a property that the resource has, or is to have: annotations are about others. */
static bool is_unruled(const struct change *change, const char *name)
{
    struct schema_property property;

    if (strcmp(name, "Oem") == 0)
        return true;
    return !strchr(name, '@') && json_object_get(change->resource, name) &&
           schema_property_find(change->target->place.type, ipc_text(name), &property) != 0;
}

/* Splits the body. Returns 0 or -ENOMEM. */
static int split(struct change *change, const json_t *body)
{
    const char *name;
    json_t *value;
    int r = 0;

    change->ruled = json_object();
    change->unruled = json_object();
    json_object_foreach ((json_t *)body, name, value) {
        if (r == 0)
            r = json_put(is_unruled(change, name) ? change->unruled : change->ruled, name,
                         json_incref(value));
    }
    return change->ruled && change->unruled ? r : -ENOMEM;
}

/* What a PUT takes away: what clients can write and the body does not have, but what must be there.
 * body: NULL: none. */
static void clear_writable(json_t *object, const json_t *body, struct schema_type type)
{
    struct schema_property property;

    for (size_t i = 0; schema_property_at(type, i, &property) == 0; i++) {
        const json_t *sent = json_object_get(body, property.name);

        if (strcmp(property.name, "Oem") == 0)
            continue;
        if (property.kind == SCHEMA_OBJECT && !(property.flags & SCHEMA_ARRAY) &&
            !schema_type_is_open(schema_property_type(&property)))
            clear_writable(json_object_get(object, property.name), sent,
                           schema_property_type(&property));
        else if ((property.flags & SCHEMA_WRITABLE) && !(property.flags & SCHEMA_REQUIRED) && !sent)
            json_object_del(object, property.name);
    }
}

/* And all that no schema rules, Oem among it; the body's own follows. */
static void clear_for_put(struct change *change)
{
    const char *name;
    json_t *value;
    void *next;

    clear_writable(change->resource, change->ruled, change->target->place.type);
    json_object_foreach_safe(change->resource, next, name, value)
    {
        if (is_unruled(change, name))
            json_object_del(change->resource, name);
    }
}

/* Returns 0, PATCH_E_REFUSED (answered) or negative errno. */
static int apply_ruled(struct service_request *request, struct change *change)
{
    struct patch_result result = {0};
    struct form form;
    int r;

    r = form_init(&form, change->target->place.type, change->resource);
    if (r == 0)
        r = patch_check(&form.form, change->ruled, change->resource, &result);
    if (r == PATCH_E_REFUSED) {
        service_reply_messages(request, TAKE(result.messages));
    } else if (r == 0) {
        if (service_request_method(request) == IPC_PUT)
            clear_for_put(change);
        r = form_apply(&result, change->resource);
        change->messages = TAKE(result.messages);
    }
    patch_result_deinit(&result);
    form_deinit(&form);
    return r;
}

static int apply_by_schema(struct service_request *request, struct change *change)
{
    int r = split(change, service_request_body(request));

    if (r == 0 && (json_object_size(change->ruled) > 0 || json_object_size(change->unruled) == 0))
        r = apply_ruled(request, change);
    else if (r == 0 && service_request_method(request) == IPC_PUT)
        clear_for_put(change);
    return r == 0 ? merge_patch(change->resource, change->unruled, (struct schema_type){0}) : r;
}

static int apply_freely(struct service_request *request, struct change *change)
{
    const json_t *body = service_request_body(request);
    json_t *replaced;

    if (service_request_method(request) == IPC_PATCH)
        return merge_patch(change->resource, body, change->target->place.type);
    replaced = replacement(change->resource, body);
    if (!replaced)
        return -ENOMEM;
    json_decref(change->resource);
    change->resource = replaced;
    return 0;
}

/* Returns 0, PATCH_E_REFUSED (answered) or negative errno. */
static int apply(struct service_request *request, struct change *change)
{
    const struct target *target = change->target;
    bool is_ruled = target->enforce == ENFORCE_SCHEMA && target->place.type.schema;

    if (refuse_identity(request, change) || refuse_predefined(request, change))
        return PATCH_E_REFUSED;
    return is_ruled ? apply_by_schema(request, change) : apply_freely(request, change);
}

/* What behaviours say of the change, which is yet to be applied. Returns 0 or -ENOMEM. */
static int find_rule(const struct service_request *request, struct change *change,
                     struct occasion *ret_occasion, const struct rule **ret_rule)
{
    const struct target *target = change->target;

    *ret_occasion = (struct occasion){
        .emulator = target->emulator,
        .bmc = target->bmc,
        .path = target->path,
        .type = target->place.entity,
        .method = service_request_method(request),
        .body = service_request_body(request),
        .resource = change->resource,
    };
    *ret_rule = behavior_find(ret_occasion);
    if (*ret_rule && (*ret_rule)->refusal) {
        change->before = json_deep_copy(change->resource);
        if (!change->before)
            return -ENOMEM;
    }
    ret_occasion->resource = change->before; /* what is changed is not what was */
    return 0;
}

void change_resource(struct service_request *request, const struct target *target)
{
    CLEANUP(change_deinit) struct change change = {.target = target};
    const struct rule *rule = NULL;
    struct occasion occasion;
    int r = bmc_read(target->bmc, ipc_text(target->path), &change.resource);

    if (r == 0)
        r = find_rule(request, &change, &occasion, &rule);
    if (r == 0)
        r = apply(request, &change);
    if (r == 0 && behavior_refuses(request, rule, &occasion))
        r = PATCH_E_REFUSED;
    if (r == 0 && ipc_text_equal(target->place.entity, "ManagerAccount") &&
        account_refuses(request, target->bmc, target->path, change.resource))
        r = PATCH_E_REFUSED;
    if (r == PATCH_E_REFUSED)
        return;
    if (r == 0 && ipc_text_equal(target->place.entity, "ManagerAccount"))
        r = account_take_password(target->emulator, target->bmc, target->path, change.resource);
    if (r == 0 && ipc_text_equal(target->place.entity, "EventDestination"))
        r = subscription_take_headers(target->emulator, target->bmc, target->path,
                                      service_request_body(request), change.resource);
    if (r == 0)
        r = mask_blank(change.resource, service_request_body(request), target->place.type);
    if (r == 0)
        r = bmc_write(target->bmc, target->path, change.resource);
    if (r == 0)
        r = behavior_follow(rule, &occasion);
    if (r < 0)
        emulator_fail(request, "change", r);
    else
        service_reply_updated(request, TAKE(change.messages));
}
