/*
 * The BMC itself: collection and member. OpenBMC has one manager, "bmc"; its piece of inventory is
 * the object with Item.Bmc, which a machine may lack. Rules: docs/svc-managers.md, "Manager".
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "svc-managers/manager-reset.h"
#include "svc-managers/managers-service.h"
#include "svc-managers/names.h"

#define CHASSIS_URI "/redfish/v1/Chassis"

/* -- collection -- */

static int put_members(const struct scope *scope, json_t *resource)
{
    json_t *members = json_array();

    if (json_array_append_new(members, scope_link(scope->uri, "/", MANAGER_ID))) {
        json_decref(members);
        return -ENOMEM;
    }
    return resource_put_array(resource, "Members", members);
}

const struct resource_kind manager_collection_kind = {
    .name = "Manager Collection", .is_collection = true, .put = put_members};

/* -- what comes straight from D-Bus -- */

static const char *const bmc_interfaces[] = {INTERFACE_BMC, NULL};
static const struct scope_set bmc_items = {.below = INVENTORY_PATH, .interfaces = bmc_interfaces};

int manager_find(struct scope *scope)
{
    if (strcmp(scope->parameters[0], MANAGER_ID) != 0)
        return SCOPE_E_NOT_FOUND;
    scope->top = scope_find(scope, &bmc_items, NULL, NULL);
    scope->object = scope->top;
    return 0;
}

static const struct mirror_object *locate_state(const struct scope *scope)
{
    return mirror_find(scope->mirror, BMC_STATE_PATH);
}

/* State of the resource by the word of State.BMC; put_status() has the health. */
static const struct property_word state_words[] = {
    {"Ready", "Enabled"},
    {"NotReady", "Starting"},
    {"UpdateInProgress", "Updating"},
    {"Quiesced", "Quiesced"},
    {NULL, NULL},
};

static const struct property_map state_rows[] = {
    PROPERTY_ROW(INTERFACE_STATE_BMC, "LastRebootTime", "LastResetTime", PROPERTY_TIME_MS),
    PROPERTY_ROW(INTERFACE_STATE_BMC, "CurrentBMCState", "Status/State", PROPERTY_ENUM,
                 .words = state_words),
};

static const struct resource_map manager_maps[] = {
    {.source = BMC_STATE_PATH,
     .locate = locate_state,
     .rows = state_rows,
     .row_count = ARRAY_SIZE(state_rows)},
};

static const struct resource_link manager_links[] = {
    {.pointer = "EthernetInterfaces", .suffix = "/EthernetInterfaces"},
    {.pointer = "SerialInterfaces", .suffix = "/SerialInterfaces", .shown = serial_is_there},
};

/* -- what no table says -- */

static int put_identity(const struct scope *scope, json_t *resource)
{
    if (json_put(resource, "Description", json_string("Baseboard Management Controller")) ||
        json_put(resource, "ManagerType", json_string("BMC")) ||
        json_put(resource, "PowerState", json_string("On")) ||
        json_put(resource, "UUID", json_string(managers_of(scope)->uuid)))
        return -ENOMEM;
    return 0;
}

/* State is there already where D-Bus told it. */
static int put_status(const struct scope *scope, json_t *resource)
{
    const char *state = json_string_value(
        json_object_get(json_object_get(resource, "Status"), "State"));
    struct status_flags flags = {0};

    if (scope->object)
        status_read_item(scope->object, &flags);
    if (state && strcmp(state, "Quiesced") == 0)
        flags.not_functional = true;
    return status_put(resource, state ? state : status_state(&flags), status_health(&flags));
}

static const char *const chassis_interfaces[] = {INTERFACE_BOARD, INTERFACE_CHASSIS, NULL};
static const struct scope_set all_chassis = {.below = INVENTORY_PATH,
                                             .interfaces = chassis_interfaces};

/* The chassis that holds the BMC: what its piece of inventory is in, else the first one. */
static const struct mirror_object *find_own_chassis(const struct scope *scope)
{
    const struct mirror_object *chassis = NULL;

    if (scope->object)
        chassis = scope_first_endpoint(scope, mirror_object_path(scope->object), "contained_by",
                                       chassis_interfaces);
    return chassis ? chassis : scope_find(scope, &all_chassis, NULL, NULL);
}

static int put_links(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *chassis = find_own_chassis(scope);
    int error = scope_put_links(scope, resource, "Links/ManagerForChassis", &all_chassis, NULL,
                                CHASSIS_URI, "/");

    if (!error && chassis)
        error = property_put(resource, "Links/ManagerInChassis",
                             scope_link(CHASSIS_URI, "/", mirror_object_leaf(chassis)));
    return error;
}

static int put_manager(const struct scope *scope, json_t *resource)
{
    int error = put_identity(scope, resource);

    if (!error)
        error = put_status(scope, resource);
    if (!error)
        error = put_links(scope, resource);
    if (!error)
        error = manager_reset_put(scope, resource);
    return error;
}

static const struct patch_property writable[] = {
    {.pointer = "/LocationIndicatorActive"},
};

static const struct patch_form form = {
    .schema = &schema_Manager,
    .type = MANAGER_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

const struct resource_kind manager_kind = {
    .find = manager_find,
    .name = "OpenBmc Manager",
    .maps = manager_maps,
    .map_count = ARRAY_SIZE(manager_maps),
    .item = ITEM_ASSET | ITEM_LOCATION | ITEM_INDICATOR,
    .links = manager_links,
    .link_count = ARRAY_SIZE(manager_links),
    .put = put_manager,
    .form = &form,
};
