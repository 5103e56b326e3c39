/* Options of this service, what it mirrors, and how the chassis of a URI is found. */
#include "svc-chassis/chassis-service.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "hardware/names.h"
#include "svc-chassis/routes.h"

/* -- what is mirrored: nothing that no resource shows -- */

static const char *const interfaces[] = {
    INTERFACE_ITEM,
    INTERFACE_ACCELERATOR,
    INTERFACE_BOARD,
    INTERFACE_MANAGED_HOST,
    INTERFACE_MOTHERBOARD,
    INTERFACE_CABLE,
    INTERFACE_CHASSIS,
    INTERFACE_CPU,
    INTERFACE_DIMM,
    INTERFACE_DRIVE,
    INTERFACE_FAN,
    INTERFACE_PANEL,
    INTERFACE_PCIE_DEVICE,
    INTERFACE_PCIE_SWITCH,
    INTERFACE_POWER_SUPPLY,
    INTERFACE_STORAGE,
    INTERFACE_ASSET,
    INTERFACE_ASSET_TAG,
    INTERFACE_LOCATION_CODE,
    INTERFACE_REPLACEABLE,
    INTERFACE_REVISION,
    INTERFACE_EMBEDDED,
    INTERFACE_SLOT,
    INTERFACE_OPERATIONAL_STATUS,
    INTERFACE_AVAILABILITY,
    INTERFACE_UUID,
    INTERFACE_PHYSICAL_CONTEXT,
    INTERFACE_INTRUSION,
    INTERFACE_STATE_CHASSIS,
    INTERFACE_SENSOR_VALUE,
    INTERFACE_SENSOR_ACCURACY,
    INTERFACE_SENSOR_PURPOSE,
    INTERFACE_SENSOR_TYPE,
    INTERFACE_THRESHOLD_WARNING,
    INTERFACE_THRESHOLD_CRITICAL,
    INTERFACE_THRESHOLD_HARD_SHUTDOWN,
    INTERFACE_REPORT,
    INTERFACE_FAN_REDUNDANCY,
    INTERFACE_POWER_CAP,
    INTERFACE_POWER_SUPPLY_ATTRIBUTES,
    INTERFACE_SOFTWARE_VERSION,
    INTERFACE_LED_GROUP,
    INTERFACE_LED_PHYSICAL,
    NULL,
};

static const char *const namespaces[] = {INVENTORY_PATH, SENSORS_PATH,   CONTROL_PATH, STATE_PATH,
                                         LED_PATH,       INTRUSION_PATH, METRIC_PATH,  NULL};

static const char *const associations[] = {"all_sensors",
                                           "chassis",
                                           "connected_to",
                                           "connecting",
                                           "contained_by",
                                           "containing",
                                           "controlled_by",
                                           "cooled_by",
                                           "drive",
                                           "identifying",
                                           "inventory",
                                           "leds",
                                           "measured_by",
                                           "powered_by",
                                           "sensors",
                                           "storage",
                                           NULL};

const char *const chassis_interfaces[] = {INTERFACE_BOARD, INTERFACE_CHASSIS, NULL};

const struct chassis_options *chassis_options(const struct scope *scope)
{
    return scope->hardware->data;
}

/* -- where a URI points to -- */

int chassis_find(struct scope *scope)
{
    static const struct scope_set all = {.below = INVENTORY_PATH, .interfaces = chassis_interfaces};

    scope->top = scope_find(scope, &all, NULL, scope->parameters[0]);
    scope->parent = scope->top;
    return scope->top ? 0 : SCOPE_E_NOT_FOUND;
}

int chassis_find_member(struct scope *scope, const struct scope_set *set)
{
    int outcome = chassis_find(scope);

    if (outcome == 0)
        scope->object = scope_find(scope, set, scope->top, scope->parameters[1]);
    return outcome == 0 && !scope->object ? SCOPE_E_NOT_FOUND : outcome;
}

/* -- life -- */

static int read_options(struct hardware *hardware)
{
    struct chassis_options *options = hardware->data;
    const char *fan_reading = service_option_value(hardware->service, "fan-reading");

    options->computer_system = service_option_value(hardware->service, "computer-system");
    options->manager = service_option_value(hardware->service, "manager");
    if (fan_reading && strcmp(fan_reading, "percent") != 0 && strcmp(fan_reading, "rpm") != 0) {
        char escaped[LOG_ESCAPED_MAX];

        log_error("event=wrong-option option=fan-reading value=%s expected=\"rpm or percent\"",
                  log_escape(fan_reading, strlen(fan_reading), escaped));
        return -EINVAL;
    }
    options->fan_reading_percent = fan_reading && strcmp(fan_reading, "percent") == 0;
    return 0;
}

static void free_options(struct hardware *hardware)
{
    free(hardware->data);
}

static const struct hardware_definition hardware_definition = {
    .routes = chassis_routes,
    .route_count = CHASSIS_ROUTE_COUNT,
    .interfaces = interfaces,
    .namespaces = namespaces,
    .associations = associations,
    .start = read_options,
    .stop = free_options,
};

static int start(struct service *service)
{
    struct chassis_options *options = calloc(1, sizeof(*options));
    int error = options ? hardware_start(service, &hardware_definition, options) : -ENOMEM;

    if (error)
        free(options);
    return error;
}

static const struct service_option options[] = {
    HARDWARE_BUS_OPTION,
    {"fan-reading", "rpm|percent", "unit of tachometers in Sensor resources (default: rpm)"},
    {"computer-system", "URI", "link chassis, processors and storage to this ComputerSystem"},
    {"manager", "URI", "link chassis to this Manager"},
};

const struct service_definition chassis_service_definition = {
    .name = "chassis",
    .summary = "chassis, sensors, fans and power of OpenBMC as Redfish",
    .routes = chassis_routes,
    .route_count = CHASSIS_ROUTE_COUNT,
    .options = options,
    .option_count = ARRAY_SIZE(options),
    .start = start,
    .serves_later = true,
    .stop = hardware_stop,
};
