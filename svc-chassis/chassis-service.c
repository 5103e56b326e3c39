#include "svc-chassis/chassis-service.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "svc-chassis/names.h"
#include "svc-chassis/routes.h"

/* -- what is mirrored: nothing that no resource shows -- */

static const char *const interfaces[] = {
    INTERFACE_ITEM,
    INTERFACE_ACCELERATOR,
    INTERFACE_BOARD,
    INTERFACE_MOTHERBOARD,
    INTERFACE_CHASSIS,
    INTERFACE_CPU,
    INTERFACE_DIMM,
    INTERFACE_DRIVE,
    INTERFACE_FAN,
    INTERFACE_PANEL,
    INTERFACE_POWER_SUPPLY,
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
    INTERFACE_FAN_REDUNDANCY,
    INTERFACE_POWER_CAP,
    INTERFACE_POWER_SUPPLY_ATTRIBUTES,
    INTERFACE_SOFTWARE_VERSION,
    INTERFACE_LED_GROUP,
    INTERFACE_LED_PHYSICAL,
    NULL,
};

static const char *const namespaces[] = {INVENTORY_PATH, SENSORS_PATH,   CONTROL_PATH, STATE_PATH,
                                         LED_PATH,       INTRUSION_PATH, NULL};

static const char *const associations[] = {
    "all_sensors", "chassis",   "contained_by", "containing", "controlled_by", "cooled_by", "drive",
    "identifying", "inventory", "leds",         "powered_by", "sensors",       "storage",   NULL,
};

/* -- the mirror's events become invalidations -- */

static void invalidate_uri(const char *uri, void *context)
{
    service_invalidate(context, ipc_text(uri));
}

static void on_changed(const struct mirror_object *object, void *context)
{
    struct chassis_service *owner = context;

    mirror_take_dependents(owner->mirror, object, invalidate_uri, owner->service);
}

static void on_structure(void *context)
{
    struct chassis_service *owner = context;

    if (membership_refresh(owner->membership, owner->mirror) < 0)
        log_error("event=out-of-memory effect=\"lists of chassis may be out of date\"");
    mirror_forget_notes(owner->mirror);
    service_invalidate_all(owner->service);
}

static void on_synchronised(void *context)
{
    struct chassis_service *owner = context;
    struct mirror_statistics statistics;

    mirror_get_statistics(owner->mirror, &statistics);
    log_info("event=synchronised objects=%llu properties=%llu",
             (unsigned long long)statistics.objects, (unsigned long long)statistics.properties);
    on_structure(context);
}

static void on_bus_lost(void *context)
{
    log_warning("event=bus-lost effect=\"last known values are served as UnavailableOffline\"");
    on_structure(context);
}

/* -- life -- */

static int read_options(struct chassis_service *owner)
{
    const char *fan_reading = service_option_value(owner->service, "fan-reading");

    owner->computer_system = service_option_value(owner->service, "computer-system");
    owner->manager = service_option_value(owner->service, "manager");
    if (fan_reading && strcmp(fan_reading, "percent") != 0 && strcmp(fan_reading, "rpm") != 0) {
        char escaped[LOG_ESCAPED_MAX];

        log_error("event=wrong-option option=fan-reading value=%s expected=\"rpm or percent\"",
                  log_escape(fan_reading, strlen(fan_reading), escaped));
        return -EINVAL;
    }
    owner->fan_reading_percent = fan_reading && strcmp(fan_reading, "percent") == 0;
    return 0;
}

static int start(struct service *service)
{
    struct chassis_service *owner = calloc(1, sizeof(*owner));
    int error;

    if (!owner)
        return -ENOMEM;
    owner->service = service;
    error = read_options(owner);
    if (!error)
        error = membership_new(&owner->membership);
    if (!error) {
        const struct mirror_options options = {
            .loop = service_loop(service),
            .address = service_option_value(service, "bus"),
            .interfaces = interfaces,
            .namespaces = namespaces,
            .associations = associations,
            .events = {.changed = on_changed,
                       .structure = on_structure,
                       .synchronised = on_synchronised,
                       .bus_lost = on_bus_lost},
            .context = owner,
        };

        error = mirror_new(&options, &owner->mirror);
        if (error)
            log_error("event=mirror-failed error=\"%s\"", strerror(-error));
    }
    if (error) {
        membership_free(owner->membership);
        free(owner);
        return error;
    }
    service_set_data(service, owner);
    return 0;
}

static void mirror_closed(void *context)
{
    struct chassis_service *owner = context;

    membership_free(owner->membership);
    free(owner);
}

static void stop(struct service *service)
{
    struct chassis_service *owner = service_data(service);

    mirror_close(owner->mirror, mirror_closed, owner);
}

static const struct service_option options[] = {
    {"bus", "ADDRESS", "D-Bus address (default: the system bus)"},
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
    .stop = stop,
};
