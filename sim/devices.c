/*
 * The table of device classes and its one reader; see devices.h.
 */
#include "sim/devices.h"

#include "base/cleanup.h"

#include <errno.h>

static const struct device_class *const device_classes[] = {
    &bios_class,          &certificate_class, &dump_class,     &entity_manager_class,
    &event_log_class,     &ldap_class,        &network_class,  &post_code_class,
    &software_class,      &systemd_class,     &timedate_class, &user_class,
    &virtual_media_class,
};

_Static_assert(ARRAY_SIZE(device_classes) <= DEVICES_MAX, "DEVICES_MAX is too small");

int devices_init(struct devices *devices, sd_event *event, const struct clock *clock,
                 struct bus *bus, struct board *board)
{
    *devices = (struct devices){.machine = {event, clock, bus, board, &board->tree, NULL}};
    for (size_t i = 0; i < ARRAY_SIZE(device_classes); i++) {
        int error = device_classes[i]->start(&devices->machine, &devices->contexts[i]);

        if (error != 0)
            return error < 0 ? error : -EINVAL;
        devices->started++;
    }
    return 0;
}

void devices_deinit(struct devices *devices)
{
    machine_forget_work(&devices->machine);
    while (devices->started > 0) {
        devices->started--;
        if (device_classes[devices->started]->stop)
            device_classes[devices->started]->stop(devices->contexts[devices->started]);
    }
}

void devices_property_changed(struct devices *devices, struct object *object, const char *interface,
                              const char *property)
{
    for (size_t i = 0; i < devices->started; i++) {
        if (device_classes[i]->property_changed)
            device_classes[i]->property_changed(devices->contexts[i], object, interface, property);
    }
}

void devices_written(struct devices *devices, struct object *object, const char *interface,
                     const char *property)
{
    for (size_t i = 0; i < devices->started; i++) {
        if (device_classes[i]->written)
            device_classes[i]->written(devices->contexts[i], object, interface, property);
    }
}

const char *devices_check(struct devices *devices, const struct object *object,
                          const char *interface, const char *property, const struct value *value)
{
    for (size_t i = 0; i < devices->started; i++) {
        const char *error = NULL;

        if (device_classes[i]->check)
            error = device_classes[i]->check(devices->contexts[i], object, interface, property,
                                             value);
        if (error)
            return error;
    }
    return NULL;
}

void devices_reading(struct devices *devices, struct object *object)
{
    for (size_t i = 0; i < devices->started; i++) {
        if (device_classes[i]->reading)
            device_classes[i]->reading(devices->contexts[i], object);
    }
}
