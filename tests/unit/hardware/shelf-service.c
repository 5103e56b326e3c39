/* See shelf-service.h. */
#include "tests/unit/hardware/shelf-service.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"

#define NETWORK_PATH "/xyz/openbmc_project/network"
#define ETHERNET "xyz.openbmc_project.Network.EthernetInterface"
#define MAC "xyz.openbmc_project.Network.MACAddress"
#define VLAN "xyz.openbmc_project.Network.VLAN"

resource_run_fn shelf_run;
resource_apply_fn shelf_apply;

static const char *const ethernet[] = {ETHERNET, NULL};
static const struct scope_set interfaces = {.below = NETWORK_PATH, .interfaces = ethernet};

static int find_interface(struct scope *scope)
{
    scope->object = scope_find(scope, &interfaces, NULL, scope->parameters[1]);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

static const struct property_word link_words[] = {
    {"true", "LinkUp"}, {"false", "LinkDown"}, {NULL, NULL}};

static int put_full_duplex(const struct property_map *row, const struct mirror_object *object,
                           json_t *resource)
{
    bool full;

    if (!mirror_read_boolean(object, row->interface, row->property, &full))
        return 0;
    return property_put(resource, row->pointer, json_boolean(!full));
}

static const struct property_map rows[] = {
    PROPERTY_ROW(ETHERNET, "MTU", "MTUSize", PROPERTY_INTEGER, .write = "t"),
    PROPERTY_ROW(ETHERNET, "LinkUp", "LinkStatus", PROPERTY_BOOLEAN_WORD, .words = link_words),
    PROPERTY_ROW(ETHERNET, "NICEnabled", "InterfaceEnabled", PROPERTY_BOOLEAN, .write = "b"),
    PROPERTY_ROW(ETHERNET, "FullDuplex", "FullDuplex", PROPERTY_CUSTOM, .put = put_full_duplex),
    PROPERTY_ROW(ETHERNET, "StaticNameServers", "StaticNameServers", PROPERTY_TEXTS, .write = "as"),
    PROPERTY_ROW(MAC, "MACAddress", "MACAddress", PROPERTY_TEXT, .write = "s"),
};

static const struct mirror_object *find_card(const struct scope *scope)
{
    return mirror_find(scope->mirror, "/xyz/openbmc_project/inventory/system/board/nic");
}

static const struct property_map card_rows[] = {
    PROPERTY_ROW("xyz.openbmc_project.Inventory.Item", "PrettyName", "Description", PROPERTY_TEXT),
};

static const struct resource_map maps[] = {
    {.rows = rows, .row_count = ARRAY_SIZE(rows)},
    {.source = "the card",
     .locate = find_card,
     .rows = card_rows,
     .row_count = ARRAY_SIZE(card_rows)},
};

static bool is_first(const struct scope *scope)
{
    return strcmp(scope->parameters[1], "eth0") == 0;
}

static const struct resource_link links[] = {
    {"VLANs", "/VLANs", is_first},
    {"Links/Ports", "/Ports", NULL},
};

static const struct patch_property writable[] = {
    {.pointer = "/MTUSize"},
    {.pointer = "/InterfaceEnabled"},
    {.pointer = "/MACAddress"},
    {.pointer = "/StaticNameServers", .count_max = 3},
};
static const struct patch_form form = {
    .schema = &schema_EthernetInterface,
    .type = "EthernetInterface.v1_12_4.EthernetInterface",
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int delete_vlan(const struct scope *scope, const struct patch_result *values,
                       struct write_batch *batch, json_t *messages)
{
    int error = write_add_call(batch, NULL, NULL, mirror_object_path(scope->object),
                               "xyz.openbmc_project.Object.Delete", "Delete", NULL, NULL);

    if (!error)
        write_until(batch, write_path_is_gone, 0);
    return error;
}

static int apply(const struct scope *scope, const struct patch_value *value,
                 struct write_batch *batch, json_t *messages);

static const struct resource_kind interface_kind = {
    .find = find_interface,
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_STATUS,
    .links = links,
    .link_count = ARRAY_SIZE(links),
    .form = &form,
    .apply = apply,
    .remove = delete_vlan,
};

static int apply(const struct scope *scope, const struct patch_value *value,
                 struct write_batch *batch, json_t *messages)
{
    if (shelf_apply)
        return shelf_apply(scope, value, batch, messages);
    return resource_apply(scope, &interface_kind, value, batch, messages);
}

static const struct patch_property create_properties[] = {
    {.pointer = "/VLAN/VLANId", .flags = PATCH_REQUIRED},
};
static const struct patch_form create_form = {
    .schema = &schema_EthernetInterface,
    .type = "EthernetInterface.v1_12_4.EthernetInterface",
    .properties = create_properties,
    .property_count = ARRAY_SIZE(create_properties),
};

static int create_vlan(const struct scope *scope, const struct patch_result *values,
                       struct write_batch *batch, json_t *messages)
{
    int error = write_add_call(batch, NULL, NULL, NETWORK_PATH,
                               "xyz.openbmc_project.Network.VLAN.Create", "VLAN", "su",
                               json_pack("[sO]", "eth0", values->values[0].value));

    if (error)
        return error;
    write_replies_path(batch);
    write_until(batch, write_path_exists, 0);
    write_creates(batch);
    return 0;
}

static const struct resource_action create = {.form = &create_form, .run = create_vlan};
static const struct resource_kind collection_kind = {
    .name = "Ethernet Interface Collection", .members = &interfaces, .create = &create};

static const struct patch_property parameters[] = {{.pointer = "/ResetType"}};
static const struct patch_form reset_form = {
    .schema = &schema_Manager,
    .type = "Manager.v1_24_0.Manager",
    .action = "Reset",
    .properties = parameters,
    .property_count = ARRAY_SIZE(parameters),
};

static int run_chosen(const struct scope *scope, const struct patch_result *values,
                      struct write_batch *batch, json_t *messages)
{
    return shelf_run(scope, values, batch, messages);
}

static const struct resource_action reset = {.form = &reset_form, .run = run_chosen};

static const struct service_route routes[] = {
    {.uri_template = "/redfish/v1/Managers/{ManagerId}/EthernetInterfaces",
     .type = "EthernetInterfaceCollection.EthernetInterfaceCollection",
     .schema = &schema_EthernetInterfaceCollection,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .post = resource_create,
     .data = &collection_kind},
    {.uri_template = "/redfish/v1/Managers/{ManagerId}/EthernetInterfaces/{EthernetInterfaceId}",
     .type = "EthernetInterface.v1_12_4.EthernetInterface",
     .schema = &schema_EthernetInterface,
     .flags = SERVICE_CACHEABLE,
     .get = resource_get,
     .patch = resource_patch,
     .delete_ = resource_delete,
     .data = &interface_kind},
    {.uri_template = "/redfish/v1/Managers/{ManagerId}/Actions/Manager.Reset",
     .type = "Manager.v1_24_0.Manager",
     .flags = SERVICE_ACTION,
     .post = resource_action_post,
     .data = &reset},
};

static const char *const others[] = {"xyz.openbmc_project.Object.Delete",
                                     "xyz.openbmc_project.Network.VLAN.Create", VLAN, NULL};
static const char *const namespaces[] = {NETWORK_PATH, "/xyz/openbmc_project/inventory", NULL};
static const char *const associations[] = {"identifying", NULL};

static const struct hardware_definition hardware = {
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .interfaces = others,
    .namespaces = namespaces,
    .associations = associations,
};

static int start(struct service *service)
{
    return hardware_start(service, &hardware, NULL);
}

static const struct service_option options[] = {HARDWARE_BUS_OPTION};

const struct service_definition shelf_service_definition = {
    .name = "shelf",
    .summary = "for tests",
    .routes = routes,
    .route_count = ARRAY_SIZE(routes),
    .options = options,
    .option_count = ARRAY_SIZE(options),
    .start = start,
    .serves_later = true,
    .stop = hardware_stop,
};
