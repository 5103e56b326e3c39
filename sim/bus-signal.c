/*
 * The signals that objects send when they change; see bus.h. Each goes out on its owner's
 * connection.
 */
#include "sim/bus-internal.h"

#include "base/log.h"

#include <errno.h>
#include <string.h>

static bool is_below(const char *path, const char *parent)
{
    size_t length = strcmp(parent, "/") == 0 ? 0 : strlen(parent);

    return strncmp(path, parent, length) == 0 && path[length] == '/' && path[length + 1] != '\0';
}

/* The queue of sd-bus is bounded: when the bus can't follow, signals get lost, as they do on a real
 * machine. */
static void finish(const struct object *object, sd_bus_message *message, int error)
{
    if (error >= 0)
        error = sd_bus_send(NULL, message, NULL);
    if (error < 0)
        log_debug("event=signal-lost owner=%s path=%s error=%s", object->owner->name, object->path,
                  strerror(-error));
    sd_bus_message_unref(message);
}

/* A signal of the object manager above the object; NULL when there is none or nobody to send it. */
static sd_bus_message *new_manager_signal(const struct object *object, const char *member)
{
    const struct owner *owner = object->owner;
    sd_bus_message *message = NULL;

    if (!bus_is_named(owner) || !owner->object_manager ||
        !is_below(object->path, owner->object_manager))
        return NULL;
    if (sd_bus_message_new_signal(bus_handle(owner), &message, owner->object_manager,
                                  BUS_OBJECT_MANAGER, member) < 0)
        return NULL;
    return message;
}

void bus_signal_object_added(const struct object *object)
{
    sd_bus_message *message = new_manager_signal(object, "InterfacesAdded");
    int error;

    if (!message)
        return;
    error = sd_bus_message_append(message, "o", object->path);
    if (error >= 0)
        error = sd_bus_message_open_container(message, 'a', "{sa{sv}}");
    if (error >= 0)
        error = bus_append_object(message, object);
    if (error >= 0)
        error = sd_bus_message_close_container(message);
    finish(object, message, error);
}

void bus_signal_interface_added(const struct object *object,
                                const struct object_interface *interface)
{
    sd_bus_message *message = new_manager_signal(object, "InterfacesAdded");
    int error;

    if (!message)
        return;
    error = sd_bus_message_append(message, "o", object->path);
    if (error >= 0)
        error = sd_bus_message_open_container(message, 'a', "{sa{sv}}");
    if (error >= 0)
        error = sd_bus_message_open_container(message, 'e', "sa{sv}");
    if (error >= 0)
        error = sd_bus_message_append(message, "s", interface->name);
    if (error >= 0)
        error = bus_append_properties(message, interface);
    if (error >= 0)
        error = sd_bus_message_close_container(message);
    if (error >= 0)
        error = sd_bus_message_close_container(message);
    finish(object, message, error);
}

void bus_signal_object_removed(const struct object *object)
{
    sd_bus_message *message = new_manager_signal(object, "InterfacesRemoved");
    int error;

    if (!message)
        return;
    error = sd_bus_message_append(message, "o", object->path);
    if (error >= 0)
        error = sd_bus_message_open_container(message, 'a', "s");
    if (error >= 0)
        error = sd_bus_message_append(message, "sss", BUS_PEER, BUS_INTROSPECTABLE, BUS_PROPERTIES);
    for (size_t i = 0; error >= 0 && i < object->interface_count; i++)
        error = sd_bus_message_append(message, "s", object->interfaces[i].name);
    if (error >= 0)
        error = sd_bus_message_close_container(message);
    finish(object, message, error);
}

static sd_bus_message *new_signal(const struct object *object, const char *interface,
                                  const char *member)
{
    sd_bus_message *message = NULL;

    if (!bus_is_named(object->owner) ||
        sd_bus_message_new_signal(bus_handle(object->owner), &message, object->path, interface,
                                  member) < 0)
        return NULL;
    return message;
}

void bus_signal_property_changed(const struct object *object,
                                 const struct object_interface *interface,
                                 const struct property *property)
{
    sd_bus_message *message = new_signal(object, BUS_PROPERTIES, "PropertiesChanged");
    int error;

    if (!message)
        return;
    error = sd_bus_message_append(message, "s", interface->name);
    if (error >= 0)
        error = sd_bus_message_open_container(message, 'a', "{sv}");
    if (error >= 0)
        error = sd_bus_message_open_container(message, 'e', "sv");
    if (error >= 0)
        error = sd_bus_message_append(message, "s", property->name);
    if (error >= 0)
        error = value_append_variant(message, &property->value);
    if (error >= 0)
        error = sd_bus_message_close_container(message);
    if (error >= 0)
        error = sd_bus_message_close_container(message);
    if (error >= 0)
        error = sd_bus_message_append(message, "as", 0);
    finish(object, message, error);
}

void bus_signal_property_invalidated(const struct object *object, const char *interface,
                                     const char *property)
{
    sd_bus_message *message = new_signal(object, BUS_PROPERTIES, "PropertiesChanged");

    if (message)
        finish(object, message,
               sd_bus_message_append(message, "sa{sv}as", interface, 0, 1, property));
}

void bus_signal_number(const struct object *object, const char *interface, const char *member,
                       double number)
{
    sd_bus_message *message = new_signal(object, interface, member);

    if (message)
        finish(object, message, sd_bus_message_append(message, "d", number));
}

void bus_signal_text(const struct object *object, const char *interface, const char *member,
                     const char *text)
{
    sd_bus_message *message = new_signal(object, interface, member);

    if (message)
        finish(object, message, sd_bus_message_append(message, "s", text));
}
