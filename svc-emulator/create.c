/*
 * POST to a collection: a new member. It gets an Id where the client chose none, what every
 * resource has, and a link in the collection, which is made when it is not there yet. DSP0266 1.21
 * §7.9 "POST (create)".
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/uri.h"
#include "svc-emulator/account.h"
#include "svc-emulator/behavior.h"
#include "svc-emulator/form.h"
#include "svc-emulator/mask.h"
#include "svc-emulator/member-id.h"
#include "svc-emulator/merge.h"
#include "svc-emulator/subscription.h"

struct creation {
    const struct target *target;
    json_t *collection;
    json_t *resource;
    struct schema_type type; /* of the member; .schema NULL: unknown */
    char odata_type[PLACE_TYPE_BYTES];
    struct member_id where;
};

static void creation_deinit(struct creation *creation)
{
    json_decref(creation->collection);
    json_decref(creation->resource);
}

/* -- the collection -- */

static json_t *new_collection(const struct target *target)
{
    char type[PLACE_TYPE_BYTES];
    const char *name = strrchr(target->path, '/') + 1;

    return json_pack("{s:s, s:s, s:s, s:[], s:i}", "@odata.id", target->path, "@odata.type",
                     place_odata_type(target->place.type, type), "Name", name, "Members",
                     "Members@odata.count", 0);
}

/* A service that the mockup lacks is made for its collection (SessionService). */
static json_t *new_above(const char *path, struct schema_type type)
{
    char text[PLACE_TYPE_BYTES];
    const char *name = strrchr(path, '/') + 1;

    return json_pack("{s:s, s:s, s:s, s:s}", "@odata.id", path, "@odata.type",
                     place_odata_type(type, text), "Id", name, "Name", name);
}

/* The resource above links to what was made, where its schema has such a link. */
static int link_from_above(struct bmc *bmc, const char *path)
{
    const char *slash = strrchr(path, '/');
    CLEANUP(free_cleanup) char *above = strndup(path, (size_t)(slash - path));
    const struct mockup_item *item = above ? bmc_find(bmc, ipc_text(above)) : NULL;
    bool is_new = above && !item;
    json_t *resource CLEANUP(json_decrefp) = NULL;
    struct schema_property property;
    struct schema_type type;
    int r = above ? 0 : -ENOMEM;

    if (r < 0)
        return r;
    type = item ? place_of(item).type : place_newest_type(place_schema_at(ipc_text(above)));
    if (!type.schema || schema_property_find(type, ipc_text(slash + 1), &property) != 0 ||
        property.kind != SCHEMA_LINK || (property.flags & SCHEMA_ARRAY))
        return 0;
    if (is_new)
        resource = new_above(above, type);
    else
        r = bmc_read(bmc, ipc_text(above), &resource);
    if (r == 0)
        r = resource ? json_put(resource, slash + 1, json_link("%s", path)) : -ENOMEM;
    if (r == 0)
        r = bmc_write(bmc, above, resource);
    return r == 0 && is_new ? link_from_above(bmc, above) : r;
}

int collection_read(const struct target *target, json_t **ret_collection)
{
    if (target->item)
        return bmc_read(target->bmc, ipc_text(target->path), ret_collection);
    *ret_collection = new_collection(target);
    return *ret_collection ? 0 : -ENOMEM;
}

int collection_write(const struct target *target, const json_t *collection)
{
    bool is_new = !target->item;
    int r = bmc_write(target->bmc, target->path, collection);

    return r == 0 && is_new ? link_from_above(target->bmc, target->path) : r;
}

/* -- the type -- */

/* Of a sibling, else the newest that the facts know. */
static void find_type(struct creation *creation)
{
    const struct target *target = creation->target;
    const json_t *members = json_object_get(creation->collection, "Members"), *member;
    const char *own = json_string_value(json_object_get(creation->resource, "@odata.type"));
    const struct schema *schema = place_member_schema(&target->place);
    size_t index;

    creation->type = place_newest_type(schema);
    json_array_foreach (members, index, member) {
        const char *uri = json_string_value(json_object_get(member, "@odata.id"));
        char path[IPC_URI_BYTES_MAX + 1];
        const struct mockup_item *item = links_path(uri, path)
                                             ? bmc_find(target->bmc, ipc_text(path))
                                             : NULL;
        struct place place = item ? place_of(item) : (struct place){0};

        if (place.type.schema) {
            creation->type = place.type;
            break;
        }
    }
    if (own && own[0] == '#' && schema &&
        schema_type_parse(schema, ipc_text(own), &creation->type) != 0)
        creation->type = place_newest_type(schema);
    if (own && own[0] == '#' && !schema)
        snprintf(creation->odata_type, sizeof(creation->odata_type), "%s", own);
    else if (creation->type.schema)
        place_odata_type(creation->type, creation->odata_type);
}

/* -- the body -- */

/* What the body has that is no annotation and no Oem; the schema judges that. */
static bool refuse_body(struct service_request *request, const struct creation *creation)
{
    json_t *ruled CLEANUP(json_decrefp) = json_copy((json_t *)service_request_body(request));
    struct patch_result result = {0};
    struct form form;
    int r = ruled ? 0 : -ENOMEM;

    json_object_del(ruled, "Oem");
    if (r == 0)
        r = form_init(&form, creation->type, NULL);
    if (r < 0) {
        emulator_fail(request, "form", r);
        return true;
    }
    r = patch_check(&form.form, ruled, NULL, &result);
    if (r == PATCH_E_REFUSED)
        service_reply_messages(request, TAKE(result.messages));
    else if (r < 0)
        emulator_fail(request, "check", r);
    patch_result_deinit(&result);
    form_deinit(&form);
    return r != 0;
}

/* -- the resource -- */

/* What the schema wants in every resource, and nobody said: null where it may be, else nothing can
 * be made up. */
static int add_required(struct creation *creation)
{
    struct schema_property property;
    int r = 0;

    if (!creation->type.schema)
        return 0;
    for (size_t i = 0; r == 0 && schema_property_at(creation->type, i, &property) == 0; i++) {
        if ((property.flags & SCHEMA_REQUIRED) && (property.flags & SCHEMA_NULLABLE) &&
            !(property.flags & SCHEMA_ARRAY) && !json_object_get(creation->resource, property.name))
            r = json_put(creation->resource, property.name, json_null());
    }
    return r;
}

static bool has_status(const struct creation *creation)
{
    struct schema_property property;

    return creation->type.schema &&
           schema_property_find(creation->type, ipc_text("Status"), &property) == 0 &&
           property.kind == SCHEMA_OBJECT;
}

/* What a new account is, where nobody said: no client could tell it from what is missing. */
static int add_account_defaults(const struct creation *creation, json_t *resource)
{
    static const struct {
        const char *name;
        bool value;
    } rows[] = {{"Enabled", true}, {"Locked", false}, {"PasswordChangeRequired", false}};
    int r = 0;

    if (!creation->type.schema || strcmp(schema_name(creation->type.schema), "ManagerAccount") != 0)
        return 0;
    for (size_t i = 0; i < ARRAY_SIZE(rows) && r == 0; i++) {
        struct schema_property property;

        if (!json_object_get(resource, rows[i].name) &&
            schema_property_find(creation->type, ipc_text(rows[i].name), &property) == 0)
            r = json_put(resource, rows[i].name, json_boolean(rows[i].value));
    }
    return r;
}

static int fill(struct creation *creation)
{
    json_t *resource CLEANUP(json_decrefp) = json_object();
    json_t *body = creation->resource;
    const char *name = json_string_value(json_object_get(body, "Name"));
    CLEANUP(buffer_deinit) struct buffer uri = BUFFER_INIT(0);
    int r = resource ? uri_append_path(&uri, ipc_text(creation->where.path)) : -ENOMEM;

    if (r == 0)
        r = json_put(resource, "@odata.id", json_stringn(uri.data, uri.size));
    if (r == 0 && creation->odata_type[0])
        r = json_put(resource, "@odata.type", json_string(creation->odata_type));
    if (r == 0)
        r = json_put(resource, "Id", json_string(creation->where.id));
    if (r == 0)
        r = json_put(resource, "Name", json_string(name ? name : creation->where.id));
    if (r == 0 && json_object_update_missing(resource, body) != 0)
        r = -ENOMEM;
    json_object_del(resource, "@odata.etag");
    if (r == 0 && has_status(creation) && !json_object_get(resource, "Status"))
        r = json_put(resource, "Status",
                     json_pack("{s:s, s:s}", "State", "Enabled", "Health", "OK"));
    if (r == 0)
        r = add_account_defaults(creation, resource);
    if (r < 0)
        return r;
    json_decref(creation->resource);
    creation->resource = TAKE(resource);
    return add_required(creation);
}

static bool is_named(const struct creation *creation, const char *name)
{
    return creation->type.schema && strcmp(schema_name(creation->type.schema), name) == 0;
}

static int put(struct creation *creation)
{
    const struct target *target = creation->target;
    int r = links_add(creation->collection, "Members", creation->where.path);

    if (r == 0 && is_named(creation, "ManagerAccount"))
        r = account_take_password(target->emulator, target->bmc, creation->where.path,
                                  creation->resource);
    if (r == 0 && is_named(creation, "EventDestination"))
        r = subscription_prepare(target->emulator, target->bmc, creation->where.path,
                                 creation->resource);
    if (r == 0)
        r = mask_blank(creation->resource, NULL, creation->type);
    if (r == 0)
        r = bmc_write(target->bmc, creation->where.path, creation->resource);
    return r == 0 ? collection_write(target, creation->collection) : r;
}

/* Of a collection that is there, or is to be. */
static int begin(struct creation *creation, const json_t *body)
{
    int r = collection_read(creation->target, &creation->collection);

    creation->resource = json_deep_copy(body);
    if (r == 0 && !creation->resource)
        r = -ENOMEM;
    if (r == 0)
        find_type(creation);
    return r;
}

static struct occasion occasion_of(struct service_request *request, const struct creation *creation)
{
    const struct schema *schema = creation->type.schema;

    return (struct occasion){
        .emulator = creation->target->emulator,
        .bmc = creation->target->bmc,
        .path = creation->where.path,
        .type = ipc_text(schema ? schema_name(schema) : NULL),
        .method = IPC_POST,
        .body = service_request_body(request),
    };
}

void create_resource(struct service_request *request, const struct target *target)
{
    CLEANUP(creation_deinit) struct creation creation = {.target = target};
    bool is_ruled = target->enforce == ENFORCE_SCHEMA;
    const struct rule *rule;
    struct occasion occasion;
    int r = begin(&creation, service_request_body(request));

    if (r < 0) {
        emulator_fail(request, "create", r);
        return;
    }
    if (is_ruled && creation.type.schema && refuse_body(request, &creation))
        return;
    if (!member_id_find(request, target, creation.collection, creation.type.schema,
                        &creation.where))
        return;
    if (is_named(&creation, "ManagerAccount") &&
        account_refuses(request, target->bmc, creation.where.path, creation.resource))
        return;
    occasion = occasion_of(request, &creation);
    rule = behavior_find(&occasion);
    if (behavior_refuses(request, rule, &occasion))
        return;
    r = fill(&creation);
    if (r == 0)
        r = put(&creation);
    if (r == 0)
        r = behavior_follow(rule, &occasion);
    if (r < 0)
        emulator_fail(request, "create", r);
    else
        service_reply_created_at(request, creation.where.path);
}

int create_member(struct emulator *emulator, struct bmc *bmc, const char *collection,
                  const json_t *body, char path[static IPC_URI_BYTES_MAX + 1])
{
    struct target target = {.emulator = emulator, .bmc = bmc, .path = collection};
    CLEANUP(creation_deinit) struct creation creation = {.target = &target};
    int r;

    target.item = bmc_find(bmc, ipc_text(collection));
    if (!target.item || target.item->kind != MOCKUP_RESOURCE)
        return -ENOENT;
    target.place = place_of(target.item);
    r = begin(&creation, body);
    if (r == 0)
        r = member_id_make(&target, creation.collection, creation.type.schema, body,
                           &creation.where);
    if (r == 0)
        r = fill(&creation);
    if (r == 0)
        r = put(&creation);
    if (r == 0)
        snprintf(path, IPC_URI_BYTES_MAX + 1, "%s", creation.where.path);
    return r;
}
