/*
 * VLANs: made by POST to the collection, removed by DELETE; an interface that is hardware stays.
 * phosphor-networkd network_manager.cpp (VLAN.Create, Object.Delete).
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-managers/ethernet.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"
#include "svc-managers/refuse.h"

#define VLAN_ID_MIN 1
#define VLAN_ID_MAX 4094
#define VLAN_ID "/VLAN/VLANId"
#define RELATED_INTERFACES "/Links/RelatedInterfaces"

enum create_property {
    CREATE_VLAN_ID,
    CREATE_VLAN_ENABLE,
    CREATE_RELATED_INTERFACES,
};

static const struct patch_property creatable[] = {
    {.pointer = VLAN_ID,
     .key = CREATE_VLAN_ID,
     .flags = PATCH_REQUIRED,
     .minimum = VLAN_ID_MIN,
     .maximum = VLAN_ID_MAX},
    {.pointer = "/VLAN/VLANEnable", .key = CREATE_VLAN_ENABLE},
    {.pointer = RELATED_INTERFACES,
     .key = CREATE_RELATED_INTERFACES,
     .flags = PATCH_REQUIRED,
     .count_min = 1,
     .count_max = 1},
};

static const struct patch_form create_form = {
    .schema = &schema_EthernetInterface,
    .type = ETHERNET_TYPE,
    .properties = creatable,
    .property_count = ARRAY_SIZE(creatable),
};

static const json_t *find_value(const struct patch_result *values, int key)
{
    for (size_t i = 0; i < values->value_count; i++) {
        if (values->values[i].property->key == key)
            return values->values[i].value;
    }
    return NULL;
}

/* The interface that a link points to; NULL when it is none of ours. */
static const struct mirror_object *find_linked(const struct scope *scope, const json_t *link)
{
    const char *uri = json_string_value(json_object_get(link, "@odata.id"));

    if (!uri || strncmp(uri, ETHERNET_URI "/", strlen(ETHERNET_URI "/")) != 0)
        return NULL;
    return scope_find(scope, &ethernet_interfaces, NULL, uri + strlen(ETHERNET_URI "/"));
}

static int refuse_existing(json_t *messages, json_int_t vlan_id)
{
    CLEANUP(free_cleanup) char *text = NULL;

    if (asprintf(&text, "%" JSON_INTEGER_FORMAT, vlan_id) < 0) {
        text = NULL;
        return -ENOMEM;
    }
    return json_array_append_new(messages, message_new(VLAN_ID, BASE_RESOURCE_ALREADY_EXISTS,
                                                       "EthernetInterface", "VLANId", text, NULL))
               ? -ENOMEM
               : 0;
}

static int add_vlan(const struct scope *scope, const struct mirror_object *parent,
                    json_int_t vlan_id, struct write_batch *batch, json_t *messages)
{
    CLEANUP(free_cleanup) char *path = NULL;
    int error;

    if (asprintf(&path, "%s%c%" JSON_INTEGER_FORMAT, mirror_object_path(parent),
                 ETHERNET_VLAN_SEPARATOR, vlan_id) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    if (mirror_find(scope->mirror, path))
        return refuse_existing(messages, vlan_id);
    error = write_add_call(batch, VLAN_ID, NULL, NETWORK_PATH, INTERFACE_VLAN_CREATE, "VLAN", "su",
                           json_pack("[s, I]", mirror_object_leaf(parent), vlan_id));
    if (error)
        return error;
    write_replies_path(batch);
    write_until(batch, write_path_exists, 0);
    write_creates(batch);
    return write_says(batch, strrchr(path, ETHERNET_VLAN_SEPARATOR) + 1);
}

static int run_create(const struct scope *scope, const struct patch_result *values,
                      struct write_batch *batch, json_t *messages)
{
    const json_t *enable = find_value(values, CREATE_VLAN_ENABLE);
    const json_t *link = json_array_get(find_value(values, CREATE_RELATED_INTERFACES), 0);
    const struct mirror_object *parent = find_linked(scope, link);

    /* One that is not enabled would not be there. */
    if (json_is_false(enable))
        return json_array_append_new(messages,
                                     message_new("/VLAN/VLANEnable", BASE_PROPERTY_VALUE_INCORRECT,
                                                 "VLANEnable", "false", NULL))
                   ? -ENOMEM
                   : 0;
    if (!parent || mirror_object_has(parent, INTERFACE_VLAN))
        return refuse_value(messages, BASE_PROPERTY_VALUE_NOT_IN_LIST, RELATED_INTERFACES,
                            json_object_get(link, "@odata.id"));
    return add_vlan(scope, parent, json_integer_value(find_value(values, CREATE_VLAN_ID)), batch,
                    messages);
}

const struct resource_action ethernet_create = {
    .find = manager_find, .form = &create_form, .run = run_create};

int ethernet_remove(const struct scope *scope, const struct patch_result *values,
                    struct write_batch *batch, json_t *messages)
{
    int error;

    if (!mirror_object_has(scope->object, INTERFACE_VLAN))
        return json_array_append_new(messages,
                                     message_new(NULL, BASE_RESOURCE_CANNOT_BE_DELETED, NULL))
                   ? -ENOMEM
                   : 0;
    error = write_add_call(batch, NULL, NULL, mirror_object_path(scope->object), INTERFACE_DELETE,
                           "Delete", NULL, NULL);
    if (!error)
        write_until(batch, write_path_is_gone, 0);
    return error;
}
