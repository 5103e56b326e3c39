/* See hardware.h: start and stop, what is mirrored, and how events become invalidations. */
#include "hardware/hardware.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "hardware/resource.h"
#include "hardware/systemd-unit.h"
#include "hardware/write.h"

/*
 * Requests wait in the socket for the first snapshot, as after a restart under load it takes some
 * ten milliseconds. A bus or mapper that is not there is not waited for longer than this (the
 * mirror itself waits 2 s for slow owners); then the answer is 503 with Retry-After.
 */
#define SERVE_AT_LATEST_MS 2500

/* Before the first snapshot nothing is known, not even what does not exist. */
#define SYNCHRONISATION_RETRY_S 2

/* -- what is mirrored: nothing that no resource shows -- */

/* NULL-terminated, without doubles. The names are borrowed from tables. */
struct name_list {
    const char **names;
    size_t count;
};

static int add_name(struct name_list *list, const char *name)
{
    const char **grown;

    for (size_t i = 0; i < list->count; i++) {
        if (strcmp(list->names[i], name) == 0)
            return 0;
    }
    grown = reallocarray(list->names, list->count + 2, sizeof(*grown));
    if (!grown)
        return -ENOMEM;
    list->names = grown;
    list->names[list->count++] = name;
    list->names[list->count] = NULL;
    return 0;
}

static int add_kind(struct name_list *list, const struct resource_kind *kind)
{
    int error = 0;

    for (size_t i = 0; !error && i < kind->map_count; i++) {
        for (size_t row = 0; !error && row < kind->maps[i].row_count; row++)
            error = add_name(list, kind->maps[i].rows[row].interface);
    }
    for (const char *const *name = kind->members ? kind->members->interfaces : NULL;
         !error && name && *name; name++)
        error = add_name(list, *name);
    return error;
}

static int gather_interfaces(const struct hardware_definition *definition, struct name_list *list)
{
    int error = 0;

    for (const char *const *name = definition->interfaces; !error && name && *name; name++)
        error = add_name(list, *name);
    for (const char *const *name = item_interfaces; !error && !definition->without_items && *name;
         name++)
        error = add_name(list, *name);
    for (const char *const *name = definition->systemd_units ? systemd_unit_interfaces : NULL;
         !error && name && *name; name++)
        error = add_name(list, *name);
    for (size_t i = 0; !error && i < definition->route_count; i++) {
        if (definition->routes[i].get == resource_get)
            error = add_kind(list, definition->routes[i].data);
    }
    return error;
}

bool hardware_object_has_any(const struct mirror_object *object, const char *const *interfaces)
{
    for (; *interfaces; interfaces++) {
        if (mirror_object_has(object, *interfaces))
            return true;
    }
    return false;
}

/* -- the mirror's events become invalidations -- */

static void invalidate_uri(const char *uri, void *context)
{
    service_invalidate(context, ipc_text(uri));
}

static void on_changed(const struct mirror_object *object, void *context)
{
    struct hardware *hardware = context;

    mirror_take_dependents(hardware->mirror, object, invalidate_uri, hardware->service);
    systemd_units_check(hardware);
    if (hardware->definition->changed)
        hardware->definition->changed(hardware, object);
    write_waits_check(hardware);
}

static void on_structure(void *context)
{
    struct hardware *hardware = context;

    mirror_forget_notes(hardware->mirror);
    service_invalidate_all(hardware->service);
    systemd_units_check(hardware);
    write_waits_check(hardware);
}

static void serve(struct hardware *hardware)
{
    uv_timer_stop(&hardware->serve_timer);
    (void)service_serve(hardware->service); /* has logged a failure */
}

static void on_serve_timer(uv_timer_t *timer)
{
    serve(timer->data);
}

static void on_synchronised(void *context)
{
    struct hardware *hardware = context;
    struct mirror_statistics statistics;

    mirror_get_statistics(hardware->mirror, &statistics);
    log_info("event=synchronised objects=%llu properties=%llu",
             (unsigned long long)statistics.objects, (unsigned long long)statistics.properties);
    on_structure(context);
    if (hardware->definition->synchronised)
        hardware->definition->synchronised(hardware);
    serve(hardware);
}

static void on_bus_lost(void *context)
{
    log_warning("event=bus-lost effect=\"last known values are served as UnavailableOffline\"");
    on_structure(context);
}

struct hardware *hardware_of(struct service_request *request)
{
    struct hardware *hardware = service_data(service_request_service(request));

    if (hardware->mirror && mirror_was_synchronised(hardware->mirror))
        return hardware;
    service_reply_unavailable(request, SYNCHRONISATION_RETRY_S);
    return NULL;
}

/* -- life -- */

static void part_closed(void *context)
{
    struct hardware *hardware = context;

    hardware_release(hardware);
}

void hardware_hold(struct hardware *hardware)
{
    hardware->closing++;
}

void hardware_release(struct hardware *hardware)
{
    if (--hardware->closing == 0 && hardware->is_stopped)
        free(hardware);
}

static void timer_closed(uv_handle_t *handle)
{
    part_closed(handle->data);
}

/* Frees what start() made, as far as it came. */
static void close_parts(struct hardware *hardware)
{
    struct mirror *mirror = hardware->mirror;

    hardware->is_stopped = true;
    hardware->closing += 2;
    hardware->mirror = NULL;
    if (mirror) {
        hardware->closing++;
        mirror_close(mirror, part_closed, hardware);
    }
    uv_close((uv_handle_t *)&hardware->serve_timer, timer_closed);
    uv_close((uv_handle_t *)&hardware->wait_timer, timer_closed);
}

static int start_mirror(struct hardware *hardware)
{
    const struct hardware_definition *definition = hardware->definition;
    struct name_list interfaces = {0};
    struct mirror_options options = {
        .loop = service_loop(hardware->service),
        .address = service_option_value(hardware->service, "bus"),
        .namespaces = definition->namespaces,
        .associations = definition->associations,
        .dictionary_keys = definition->dictionary_keys,
        .events = {.changed = on_changed,
                   .structure = on_structure,
                   .synchronised = on_synchronised,
                   .bus_lost = on_bus_lost},
        .context = hardware,
    };
    int error = gather_interfaces(definition, &interfaces);

    options.interfaces = interfaces.names;
    if (!error)
        error = mirror_new(&options, &hardware->mirror);
    if (!error)
        error = systemd_units_start(hardware);
    if (error)
        log_error("event=mirror-failed error=\"%s\"", strerror(-error));
    free(interfaces.names);
    return error;
}

int hardware_start(struct service *service, const struct hardware_definition *definition,
                   void *data)
{
    struct hardware *hardware = calloc(1, sizeof(*hardware));
    int error = 0;

    if (!hardware)
        return -ENOMEM;
    *hardware = (struct hardware){.definition = definition, .service = service, .data = data};
    uv_timer_init(service_loop(service), &hardware->serve_timer);
    uv_timer_init(service_loop(service), &hardware->wait_timer);
    hardware->serve_timer.data = hardware;
    hardware->wait_timer.data = hardware;
    service_set_data(service, hardware);
    if (definition->start)
        error = definition->start(hardware);
    if (!error)
        error = start_mirror(hardware);
    if (!error)
        error = uv_timer_start(&hardware->serve_timer, on_serve_timer, SERVE_AT_LATEST_MS, 0);
    if (error) {
        service_set_data(service, NULL);
        close_parts(hardware);
    }
    return error;
}

void hardware_stop(struct service *service)
{
    struct hardware *hardware = service_data(service);

    if (hardware->definition->stop)
        hardware->definition->stop(hardware);
    write_waits_end(hardware);
    close_parts(hardware);
}
