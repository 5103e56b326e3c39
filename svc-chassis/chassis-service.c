/*
 * Start and stop, options, what is mirrored, and how the events of the mirror become
 * invalidations.
 */
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
                                         LED_PATH,       INTRUSION_PATH, NULL};

static const char *const associations[] = {
    "all_sensors", "chassis",   "contained_by", "containing", "controlled_by", "cooled_by", "drive",
    "identifying", "inventory", "leds",         "powered_by", "sensors",       "storage",   NULL,
};

/*
 * Requests wait in the socket for the first snapshot, as after a restart under load it takes some
 * ten milliseconds. A bus or mapper that is not there is not waited for longer than this (the
 * mirror itself waits 2 s for slow owners); then the answer is 503 with Retry-After.
 */
#define SERVE_AT_LATEST_MS 2500

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

    mirror_forget_notes(owner->mirror);
    service_invalidate_all(owner->service);
}

static void serve(struct chassis_service *owner)
{
    uv_timer_stop(&owner->serve_timer);
    (void)service_serve(owner->service); /* has logged a failure */
}

static void on_serve_timer(uv_timer_t *timer)
{
    serve(timer->data);
}

static void on_synchronised(void *context)
{
    struct chassis_service *owner = context;
    struct mirror_statistics statistics;

    mirror_get_statistics(owner->mirror, &statistics);
    log_info("event=synchronised objects=%llu properties=%llu",
             (unsigned long long)statistics.objects, (unsigned long long)statistics.properties);
    on_structure(context);
    serve(owner);
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

static void part_closed(void *context)
{
    struct chassis_service *owner = context;

    if (--owner->closing > 0)
        return;
    free(owner);
}

static void timer_closed(uv_handle_t *handle)
{
    part_closed(handle->data);
}

/* Frees what start() made, as far as it came. */
static void close_parts(struct chassis_service *owner)
{
    owner->closing = 1;
    if (owner->mirror) {
        owner->closing++;
        mirror_close(owner->mirror, part_closed, owner);
    }
    uv_close((uv_handle_t *)&owner->serve_timer, timer_closed);
}

static int start_mirror(struct chassis_service *owner)
{
    const struct mirror_options options = {
        .loop = service_loop(owner->service),
        .address = service_option_value(owner->service, "bus"),
        .interfaces = interfaces,
        .namespaces = namespaces,
        .associations = associations,
        .events = {.changed = on_changed,
                   .structure = on_structure,
                   .synchronised = on_synchronised,
                   .bus_lost = on_bus_lost},
        .context = owner,
    };
    int error = mirror_new(&options, &owner->mirror);

    if (error)
        log_error("event=mirror-failed error=\"%s\"", strerror(-error));
    return error;
}

static int start(struct service *service)
{
    struct chassis_service *owner = calloc(1, sizeof(*owner));
    int error;

    if (!owner)
        return -ENOMEM;
    owner->service = service;
    uv_timer_init(service_loop(service), &owner->serve_timer);
    owner->serve_timer.data = owner;
    service_set_data(service, owner);
    error = read_options(owner);
    if (!error)
        error = start_mirror(owner);
    if (!error)
        error = uv_timer_start(&owner->serve_timer, on_serve_timer, SERVE_AT_LATEST_MS, 0);
    if (error) {
        service_set_data(service, NULL);
        close_parts(owner);
    }
    return error;
}

static void stop(struct service *service)
{
    close_parts(service_data(service));
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
    .serves_later = true,
    .stop = stop,
};
