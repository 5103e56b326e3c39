/*
 * systemd's units, as far as Redfish services look at them, and OpenBMC's service-config-manager,
 * which starts, enables and moves them: x.Control.Service.Attributes and SocketAttributes at
 * control/service/<unit without suffix, escaped>. No process is run.
 */
#include "sim/systemd.h"

#include "base/cleanup.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SERVICE_OWNER SIM_PREFIX "Control.Service.Manager"
#define SERVICE_PATH SIM_PATH_PREFIX "control/service/"
#define ATTRIBUTES SIM_PREFIX "Control.Service.Attributes"
#define SOCKET_ATTRIBUTES SIM_PREFIX "Control.Service.SocketAttributes"

/* -- units --------------------------------------------------------------------------------- */

struct object *systemd_find_unit(const struct systemd *systemd, const char *name)
{
    struct object *object = systemd->owner ? systemd->owner->objects : NULL;

    for (; object; object = object->hh.next) {
        if (strcmp(object_get_text(object, SYSTEMD_UNIT, "Id"), name) == 0)
            return object;
    }
    return NULL;
}

static bool is_active(const struct object *unit)
{
    return strcmp(object_get_text(unit, SYSTEMD_UNIT, "ActiveState"), "active") == 0;
}

/* What a running unit of its kind is called. */
static const char *running_state(const struct object *unit)
{
    const char *suffix = strrchr(object_get_text(unit, SYSTEMD_UNIT, "Id"), '.');

    if (suffix && strcmp(suffix, ".socket") == 0)
        return "listening";
    return suffix && strcmp(suffix, ".service") == 0 ? "running" : "active";
}

static int stamp(const struct systemd *systemd, struct object *unit)
{
    const struct clock *clock = systemd->machine->clock;
    int error = object_set(unit, SYSTEMD_UNIT, "ActiveEnterTimestamp",
                           value_unsigned('t', clock_realtime_usec(clock)));

    return error != 0 ? error
                      : object_set(unit, SYSTEMD_UNIT, "ActiveEnterTimestampMonotonic",
                                   value_unsigned('t', clock_monotonic_usec(clock)));
}

int systemd_run_unit(struct systemd *systemd, struct object *unit, bool running)
{
    int error = object_set_text(unit, SYSTEMD_UNIT, "SubState",
                                running ? running_state(unit) : "dead");

    if (error == 0)
        error = object_set_text(unit, SYSTEMD_UNIT, "ActiveState", running ? "active" : "inactive");
    return error == 0 && running ? stamp(systemd, unit) : error;
}

/* -- the service manager -------------------------------------------------------------------- */

/* Undoes machine_escape(), and puts a suffix behind. NULL: no memory. */
static char *unit_name(const char *escaped, const char *suffix)
{
    char *name = malloc(strlen(escaped) + strlen(suffix) + 1), *at = name;

    if (!name)
        return NULL;
    while (*escaped) {
        if (*escaped == '_' && isxdigit((unsigned char)escaped[1]) &&
            isxdigit((unsigned char)escaped[2])) {
            char digits[3] = {escaped[1], escaped[2], '\0'};

            *at++ = (char)strtoul(digits, NULL, 16);
            escaped += 3;
        } else {
            *at++ = *escaped++;
        }
    }
    memcpy(at, suffix, strlen(suffix) + 1);
    return name;
}

/* The unit that a service object stands for: its socket, else its service. */
static struct object *unit_of(const struct systemd *systemd, const struct object *service)
{
    static const char *const suffixes[] = {".socket", ".service"};
    struct object *unit = NULL;

    if (strncmp(service->path, SERVICE_PATH, strlen(SERVICE_PATH)) != 0)
        return NULL;
    for (size_t i = 0; !unit && i < ARRAY_SIZE(suffixes); i++) {
        CLEANUP(free_cleanup)
        char *name = unit_name(service->path + strlen(SERVICE_PATH), suffixes[i]);

        unit = name ? systemd_find_unit(systemd, name) : NULL;
    }
    return unit;
}

/* Port of the first address that a socket listens at; 0: none. */
static unsigned int listen_port(const struct object *unit)
{
    const struct property *listen = object_find_property(unit, SYSTEMD_SOCKET, "Listen");
    const char *colon;

    if (!listen || strcmp(value_signature(&listen->value), "a(ss)") != 0 ||
        listen->value.container->count == 0)
        return 0;
    colon = strrchr(listen->value.container->items[0].container->items[1].text, ':');
    return colon ? (unsigned int)strtoul(colon + 1, NULL, 10) : 0;
}

static int set_listen_port(struct object *unit, unsigned int port)
{
    CLEANUP(free_cleanup) char *address = NULL;

    if (asprintf(&address, "[::]:%u", port) < 0) {
        address = NULL;
        return -ENOMEM;
    }
    return object_set_json(unit, SYSTEMD_SOCKET, "Listen", json_pack("[[s,s]]", "Stream", address));
}

static int set_flag(struct object *service, const char *property, bool flag)
{
    return object_set(service, ATTRIBUTES, property, value_boolean(flag));
}

/* The service object tells what its unit is. */
static int follow_unit(struct object *service, const struct object *unit)
{
    const char *file_state = object_get_text(unit, SYSTEMD_UNIT, "UnitFileState");
    int error = set_flag(service, "Running", is_active(unit));

    if (error == 0)
        error = set_flag(service, "Enabled", strcmp(file_state, "enabled") == 0);
    if (error == 0)
        error = set_flag(service, "Masked", strcmp(file_state, "masked") == 0);
    if (error == 0 && object_find_interface(service, SOCKET_ATTRIBUTES))
        error = object_set(service, SOCKET_ATTRIBUTES, "Port",
                           value_unsigned('q', listen_port(unit)));
    return error;
}

static int follow_service(struct systemd *systemd, struct object *service, struct object *unit,
                          const char *property)
{
    bool flag = object_get_boolean(service, ATTRIBUTES, property, false);
    int error = 0;

    if (strcmp(property, "Port") == 0)
        return set_listen_port(
            unit, (unsigned int)object_get_unsigned(service, SOCKET_ATTRIBUTES, "Port", 0));
    if (strcmp(property, "Running") == 0)
        return systemd_run_unit(systemd, unit, flag);
    if (strcmp(property, "Enabled") == 0)
        return object_set_text(unit, SYSTEMD_UNIT, "UnitFileState", flag ? "enabled" : "disabled");
    if (strcmp(property, "Masked") != 0)
        return 0;
    /* What is masked can't run. */
    if (flag)
        error = systemd_run_unit(systemd, unit, false);
    return error != 0
               ? error
               : object_set_text(unit, SYSTEMD_UNIT, "UnitFileState", flag ? "masked" : "disabled");
}

static void written(void *device, struct object *object, const char *interface,
                    const char *property)
{
    struct systemd *systemd = device;
    struct object *unit;

    if (strcmp(interface, ATTRIBUTES) != 0 && strcmp(interface, SOCKET_ATTRIBUTES) != 0)
        return;
    unit = unit_of(systemd, object);
    if (unit)
        machine_report("service", follow_service(systemd, object, unit, property));
}

static void property_changed(void *device, struct object *object, const char *interface,
                             const char *property)
{
    struct systemd *systemd = device;
    struct owner *services;

    (void)property;
    if (object->owner != systemd->owner || strcmp(interface, SYSTEMD_UNIT) != 0)
        return;
    services = tree_find_owner(systemd->machine->tree, SERVICE_OWNER);
    for (struct object *service = services ? services->objects : NULL; service;
         service = service->hh.next) {
        if (unit_of(systemd, service) == object)
            machine_report("service", follow_unit(service, object));
    }
}

static const char *check(void *device, const struct object *object, const char *interface,
                         const char *property, const struct value *value)
{
    (void)device;
    if (strcmp(interface, SOCKET_ATTRIBUTES) == 0 && strcmp(property, "Port") == 0 &&
        value->unsigned_integer == 0)
        return ERROR_INVALID_ARGUMENT;
    /* A service that is masked neither runs nor is enabled. */
    if (strcmp(interface, ATTRIBUTES) == 0 && strcmp(property, "Masked") != 0 &&
        value->unsigned_integer && object_get_boolean(object, ATTRIBUTES, "Masked", false))
        return ERROR_NOT_ALLOWED;
    return NULL;
}

/* -- life ----------------------------------------------------------------------------------- */

static int start_units(struct systemd *systemd)
{
    int error = 0;

    for (struct object *unit = systemd->owner->objects; error == 0 && unit; unit = unit->hh.next) {
        if (object_find_interface(unit, SYSTEMD_UNIT) && is_active(unit))
            error = stamp(systemd, unit);
    }
    return error;
}

static int start(struct machine *machine, void **ret_device)
{
    struct systemd *systemd = calloc(1, sizeof(*systemd));
    struct owner *services = tree_find_owner(machine->tree, SERVICE_OWNER);
    int error;

    if (!systemd)
        return -ENOMEM;
    systemd->machine = machine;
    systemd->owner = tree_find_owner(machine->tree, SYSTEMD_OWNER);
    error = systemd_methods_start(systemd);
    if (error == 0 && systemd->owner)
        error = start_units(systemd);
    for (struct object *service = services ? services->objects : NULL; error == 0 && service;
         service = service->hh.next) {
        const struct object *unit = unit_of(systemd, service);

        if (unit)
            error = follow_unit(service, unit);
    }
    if (error != 0) {
        free(systemd);
        return error;
    }
    *ret_device = systemd;
    return 0;
}

const struct device_class systemd_class = {
    .start = start,
    .stop = free,
    .property_changed = property_changed,
    .written = written,
    .check = check,
};
