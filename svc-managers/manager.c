/*
 * The BMC itself: collection and member. OpenBMC has one manager, "bmc"; its piece of inventory is
 * the object with Item.Bmc, which a machine may lack. Rules: docs/svc-managers.md, "Manager".
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/host.h"
#include "hardware/status.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "hardware/systemd-unit.h"
#include "svc-managers/manager-console.h"
#include "svc-managers/manager-fan.h"
#include "svc-managers/manager-identity.h"
#include "svc-managers/manager-reset.h"
#include "svc-managers/manager-software.h"
#include "svc-managers/manager-time.h"
#include "svc-managers/managers-service.h"
#include "svc-managers/names.h"

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

/* Put by code: here for docs/mapping. */
static const struct property_map systemd_rows[] = {
    PROPERTY_ROW(INTERFACE_SYSTEMD_MANAGER, "Progress", "Status/State", PROPERTY_CUSTOM),
    PROPERTY_ROW(INTERFACE_SYSTEMD_UNIT, "ActiveState", "Status/State", PROPERTY_CUSTOM),
};

static const struct resource_map manager_maps[] = {
    {.source = BMC_STATE_PATH,
     .locate = locate_state,
     .rows = state_rows,
     .row_count = ARRAY_SIZE(state_rows)},
    {.source = "systemd, and its unit " QUIESCE_UNIT,
     .rows = systemd_rows,
     .row_count = ARRAY_SIZE(systemd_rows),
     .by_code = true},
    {.source = "the units " SHELL_UNITS " (CommandShell), " SERIAL_CONSOLE_UNITS
               " (SerialConsole), " GRAPHICAL_CONSOLE_UNITS " (GraphicalConsole)",
     .rows = manager_console_rows,
     .row_count = MANAGER_CONSOLE_ROW_COUNT,
     .by_code = true},
    {.source = TIMEDATE_PATH,
     .locate = manager_timedate,
     .rows = manager_time_rows,
     .row_count = MANAGER_TIME_ROW_COUNT},
    {.source = "the image that runs: association `functional` of " SOFTWARE_PATH
               " or its /bmc, Purpose BMC",
     .locate = manager_software_running,
     .rows = manager_software_rows,
     .row_count = MANAGER_SOFTWARE_ROW_COUNT},
    {.source = "the first object below " CONTROL_PATH "; to Oem/OpenBmc/Fan",
     .rows = manager_fan_mode_rows,
     .row_count = MANAGER_FAN_MODE_ROWS,
     .by_code = true},
    {.source = "each object below " INVENTORY_PATH
               " of Class fan; to a member of Oem/OpenBmc/Fan/FanControllers, of another Class; to "
               "one of PidControllers",
     .rows = manager_fan_pid_rows,
     .row_count = MANAGER_FAN_PID_ROWS,
     .by_code = true},
    {.source = "likewise; to a member of Oem/OpenBmc/Fan/StepwiseControllers",
     .rows = manager_fan_stepwise_rows,
     .row_count = MANAGER_FAN_STEPWISE_ROWS,
     .by_code = true},
    {.source = "likewise; to a member of Oem/OpenBmc/Fan/FanZones",
     .rows = manager_fan_zone_rows,
     .row_count = MANAGER_FAN_ZONE_ROWS,
     .by_code = true},
};

static const struct resource_link manager_links[] = {
    {.pointer = "EthernetInterfaces", .suffix = "/EthernetInterfaces"},
    {.pointer = "HostInterfaces", .suffix = "/HostInterfaces", .shown = host_interfaces_are_there},
    {.pointer = "LogServices", .suffix = "/LogServices"}, /* of svc-logs */
    {.pointer = "ManagerDiagnosticData", .suffix = "/ManagerDiagnosticData"},
    {.pointer = "NetworkProtocol", .suffix = "/NetworkProtocol"},
    {.pointer = "SecurityPolicy",
     .suffix = "/SecurityPolicy",
     .shown = certificates_of_authorities_are_there},
    {.pointer = "SerialInterfaces", .suffix = "/SerialInterfaces", .shown = serial_is_there},
    {.pointer = "VirtualMedia", .suffix = "/VirtualMedia", .shown = virtual_media_is_there},
};

/* -- what no table says -- */

static int put_identity(const struct scope *scope, json_t *resource)
{
    if (json_put(resource, "Description", json_string("Baseboard Management Controller")) ||
        json_put(resource, "ManagerType", json_string("BMC")) ||
        json_put(resource, "PowerState", json_string("On")))
        return -ENOMEM;
    return manager_identity_put(scope, resource);
}

/* Its target is started when a daemon that must run can not. */
static bool is_quiesced(const struct scope *scope)
{
    const struct mirror_object *unit = systemd_unit_find(scope->mirror, QUIESCE_UNIT);
    const char *state;

    return unit && mirror_read_text(unit, INTERFACE_SYSTEMD_UNIT, "ActiveState", &state) &&
           strcmp(state, "active") == 0;
}

static bool is_starting(const struct scope *scope)
{
    const struct mirror_object *manager = systemd_manager(scope->mirror);
    double progress;

    return manager &&
           mirror_read_number(manager, INTERFACE_SYSTEMD_MANAGER, "Progress", &progress) &&
           progress < 1;
}

/* State is there already where State.BMC told it. */
static int put_status(const struct scope *scope, json_t *resource)
{
    const char *state = json_string_value(
        json_object_get(json_object_get(resource, "Status"), "State"));
    struct status_flags flags = {0};

    if (scope->object)
        status_read_item(scope->object, &flags);
    if (is_quiesced(scope))
        state = "Quiesced";
    else if (is_starting(scope))
        state = "Starting";
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

static int append_server(const struct mirror_object *host, void *context)
{
    return json_array_append_new(context, scope_link(SYSTEMS_URI, "/", mirror_object_leaf(host)))
               ? -ENOMEM
               : 0;
}

static int put_servers(const struct scope *scope, json_t *resource)
{
    json_t *servers = json_array();
    int error = servers ? 0 : -ENOMEM;

    if (!error && host_are_several(scope))
        error = host_each(scope, append_server, servers);
    else if (!error)
        error = json_array_append_new(servers, scope_link(SYSTEMS_URI, "/", HOST_ONLY_ID));
    if (error) {
        json_decref(servers);
        return -ENOMEM;
    }
    return resource_put_array_at(resource, "Links/ManagerForServers", servers);
}

static int put_links(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *chassis = find_own_chassis(scope);
    int error = scope_put_links(scope, resource, "Links/ManagerForChassis", &all_chassis, NULL,
                                CHASSIS_URI, "/");

    if (!error && chassis)
        error = property_put(resource, "Links/ManagerInChassis",
                             scope_link(CHASSIS_URI, "/", mirror_object_leaf(chassis)));
    if (!error)
        error = put_servers(scope, resource);
    return error ? error : manager_software_put_links(scope, resource);
}

static int put_manager(const struct scope *scope, json_t *resource)
{
    int error = put_identity(scope, resource);

    if (!error)
        error = put_status(scope, resource);
    if (!error)
        error = manager_console_put(scope, resource);
    if (!error)
        error = manager_time_put(scope, resource);
    if (!error)
        error = put_links(scope, resource);
    if (!error)
        error = manager_fan_put(scope, resource);
    if (!error)
        error = manager_reset_put(scope, resource);
    return error;
}

enum manager_property {
    MANAGER_BY_ROW, /* resource_apply() */
    MANAGER_ACTIVE_SOFTWARE_IMAGE,
    MANAGER_DATE_TIME,
    MANAGER_FAN, /* with the index of its container */
    MANAGER_FAN_PROFILE = MANAGER_FAN + MANAGER_FAN_CONTAINERS,
    MANAGER_SERVICE_IDENTIFICATION,
    MANAGER_TIME_ZONE_NAME,
};

/* As a whole. The first one can be made where there is none. */
#define FAN_CONTAINER(container, index)                                                            \
    {                                                                                              \
        .pointer = MANAGER_FAN_POINTER "/" container, .key = MANAGER_FAN + (index),                \
        .flags = PATCH_UNSERVED                                                                    \
    }

static const struct patch_property writable[] = {
    {.pointer = "/DateTime", .key = MANAGER_DATE_TIME},
    {.pointer = "/Links/ActiveSoftwareImage", .key = MANAGER_ACTIVE_SOFTWARE_IMAGE},
    {.pointer = "/LocationIndicatorActive"},
    FAN_CONTAINER("FanControllers", MANAGER_FAN_CONTROLLERS),
    FAN_CONTAINER("FanZones", MANAGER_FAN_ZONES),
    FAN_CONTAINER("PidControllers", MANAGER_PID_CONTROLLERS),
    FAN_CONTAINER("StepwiseControllers", MANAGER_STEPWISE_CONTROLLERS),
    {.pointer = MANAGER_FAN_POINTER "/Profile", .key = MANAGER_FAN_PROFILE},
    {.pointer = "/ServiceIdentification",
     .key = MANAGER_SERVICE_IDENTIFICATION,
     .length_max = SERVICE_IDENTIFICATION_CHARACTERS_MAX},
    {.pointer = "/TimeZoneName", .key = MANAGER_TIME_ZONE_NAME, .length_max = 255},
};

static const struct patch_excerpt oem = {MANAGER_OEM_POINTER, &schema_OpenBMCManager,
                                         MANAGER_OEM_TYPE};
static const struct patch_form form = {
    .schema = &schema_Manager,
    .type = MANAGER_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
    .excerpts = &oem,
    .excerpt_count = 1,
};

static int apply(const struct scope *scope, const struct patch_value *value,
                 struct write_batch *batch, json_t *messages)
{
    int key = value->property->key;

    if (key >= MANAGER_FAN && key < MANAGER_FAN_PROFILE)
        return manager_fan_set(scope, &manager_fan_containers[key - MANAGER_FAN], value, batch,
                               messages);
    switch ((enum manager_property)key) {
    case MANAGER_ACTIVE_SOFTWARE_IMAGE:
        return manager_software_set_active(scope, value, batch, messages);
    case MANAGER_DATE_TIME:
        return manager_time_set(scope, value, batch, messages);
    case MANAGER_FAN_PROFILE:
        return manager_fan_set_profile(scope, value, batch, messages);
    case MANAGER_SERVICE_IDENTIFICATION:
        return manager_identity_set(scope, value, batch, messages);
    case MANAGER_TIME_ZONE_NAME:
        return manager_time_set_zone(scope, value, batch);
    default:
        return resource_apply(scope, &manager_kind, value, batch, messages);
    }
}

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
    .apply = apply,
};
