/*
 * Properties, ObjectManager and Introspectable from the tree, with the errors that sd-bus gives
 * (D-Bus Specification 0.38 "Standard Interfaces"); sd-bus itself answers Peer.
 */
#include "sim/bus-internal.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int unknown_interface(sd_bus_message *call, const char *interface)
{
    return sd_bus_reply_method_errorf(call, "org.freedesktop.DBus.Error.UnknownInterface",
                                      "Unknown interface '%s'.", interface);
}

static int unknown_property(sd_bus_message *call, const struct object *object,
                            const char *interface, const char *property)
{
    if (!object_find_interface(object, interface))
        return unknown_interface(call, interface);
    return sd_bus_reply_method_errorf(call, "org.freedesktop.DBus.Error.UnknownProperty",
                                      "Unknown property or interface: '%s'.", property);
}

static bool is_standard(const char *interface)
{
    return strcmp(interface, BUS_PROPERTIES) == 0 || strcmp(interface, BUS_PEER) == 0 ||
           strcmp(interface, BUS_INTROSPECTABLE) == 0 || strcmp(interface, BUS_OBJECT_MANAGER) == 0;
}

/* -- appending --------------------------------------------------------------------------- */

static int append_entries(sd_bus_message *message, const struct object_interface *interface)
{
    int error = 0;

    for (size_t i = 0; error >= 0 && i < interface->property_count; i++) {
        error = sd_bus_message_open_container(message, 'e', "sv");
        if (error >= 0)
            error = sd_bus_message_append(message, "s", interface->properties[i].name);
        if (error >= 0)
            error = value_append_variant(message, &interface->properties[i].value);
        if (error >= 0)
            error = sd_bus_message_close_container(message);
    }
    return error;
}

int bus_append_properties(sd_bus_message *message, const struct object_interface *interface)
{
    int error = sd_bus_message_open_container(message, 'a', "{sv}");

    if (error >= 0)
        error = append_entries(message, interface);
    return error < 0 ? error : sd_bus_message_close_container(message);
}

int bus_append_object(sd_bus_message *message, const struct object *object)
{
    int error = sd_bus_message_append(message, "{sa{sv}}{sa{sv}}{sa{sv}}", BUS_PEER, 0,
                                      BUS_INTROSPECTABLE, 0, BUS_PROPERTIES, 0);

    for (size_t i = 0; error >= 0 && i < object->interface_count; i++) {
        error = sd_bus_message_open_container(message, 'e', "sa{sv}");
        if (error >= 0)
            error = sd_bus_message_append(message, "s", object->interfaces[i].name);
        if (error >= 0)
            error = bus_append_properties(message, &object->interfaces[i]);
        if (error >= 0)
            error = sd_bus_message_close_container(message);
    }
    return error;
}

/* -- Properties ---------------------------------------------------------------------------- */

static int get(struct object *object, sd_bus_message *call)
{
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    const struct property *property;
    const char *interface, *name;
    int error;

    error = sd_bus_message_read(call, "ss", &interface, &name);
    if (error < 0)
        return error;
    property = object_find_property(object, interface, name);
    if (!property)
        return unknown_property(call, object, interface, name);
    error = sd_bus_message_new_method_return(call, &reply);
    if (error >= 0)
        error = value_append_variant(reply, &property->value);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

/* An empty interface asks for the properties of all: what bmcweb does to save calls. */
static int get_all(struct object *object, sd_bus_message *call)
{
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    const char *interface;
    int error;

    error = sd_bus_message_read(call, "s", &interface);
    if (error < 0)
        return error;
    if (interface[0] != '\0' && !is_standard(interface) &&
        !object_find_interface(object, interface))
        return unknown_interface(call, interface);
    error = sd_bus_message_new_method_return(call, &reply);
    if (error >= 0)
        error = sd_bus_message_open_container(reply, 'a', "{sv}");
    for (size_t i = 0; error >= 0 && i < object->interface_count; i++) {
        if (interface[0] == '\0' || strcmp(object->interfaces[i].name, interface) == 0)
            error = append_entries(reply, &object->interfaces[i]);
    }
    if (error >= 0)
        error = sd_bus_message_close_container(reply);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

static bool is_in_enumeration(const struct interface_property *type, const struct value *value)
{
    if (!type->enumeration)
        return true;
    if (value->type == 's')
        return interface_enumeration_has(type->enumeration, value->text);
    for (size_t i = 0; i < value->container->count; i++) {
        if (!interface_enumeration_has(type->enumeration, value->container->items[i].text))
            return false;
    }
    return true;
}

static int check_write(const struct property *property, const struct value *value,
                       sd_bus_message *call)
{
    const struct interface_property *type = property->type;
    const char *signature = type ? type->signature : value_signature(&property->value);

    if (type && type->read_only)
        return sd_bus_reply_method_errorf(call, "org.freedesktop.DBus.Error.PropertyReadOnly",
                                          "Property '%s' is not writable.", property->name);
    if (strcmp(value_signature(value), signature) != 0)
        return sd_bus_reply_method_errorf(call, BUS_ERROR_INVALID_ARGS,
                                          "Property '%s' has the type \"%s\".", property->name,
                                          signature);
    if (type && !is_in_enumeration(type, value))
        return sd_bus_reply_method_errorf(call,
                                          "xyz.openbmc_project.sdbusplus.Error.InvalidEnumString",
                                          "Not a value of %s.", type->enumeration->name);
    return 0;
}

static int ask_listener(struct bus *bus, const struct object *object,
                        const struct property *property, const char *interface,
                        const struct value *value, sd_bus_message *call)
{
    const struct bus_listener *listener = &bus->listener;
    const char *refusal = NULL;

    if (listener->check)
        refusal = listener->check(listener->context, object, interface, property->name, value);
    if (!refusal)
        return 0;
    return sd_bus_reply_method_errorf(call, refusal, "Property '%s' does not take this value.",
                                      property->name);
}

static int set(struct connection *connection, struct object *object, sd_bus_message *call)
{
    CLEANUP(value_deinit) struct value value = VALUE_NONE;
    const struct property *property;
    const char *interface, *name;
    struct value taken;
    int error;

    error = sd_bus_message_read(call, "ss", &interface, &name);
    if (error >= 0)
        error = value_read_variant(call, &value);
    if (error < 0)
        return error;
    property = object_find_property(object, interface, name);
    if (!property)
        return unknown_property(call, object, interface, name);
    error = check_write(property, &value, call);
    if (error == 0)
        error = ask_listener(connection->bus, object, property, interface, &value, call);
    if (error != 0)
        return error;
    taken = value;
    value = VALUE_NONE;
    error = bus_write(connection->bus, object, interface, name, taken);
    return error < 0 ? error : sd_bus_reply_method_return(call, "");
}

static int call_properties(struct connection *connection, sd_bus_message *call)
{
    struct object *object = owner_find_object(connection->owner, sd_bus_message_get_path(call));
    const char *member = sd_bus_message_get_member(call);

    if (!object)
        return sd_bus_reply_method_errorf(call, BUS_ERROR_UNKNOWN_OBJECT, "Unknown object '%s'.",
                                          sd_bus_message_get_path(call));
    if (strcmp(member, "Set") != 0 && connection->bus->listener.reading)
        connection->bus->listener.reading(connection->bus->listener.context, object);
    if (strcmp(member, "Get") == 0)
        return get(object, call);
    if (strcmp(member, "GetAll") == 0)
        return get_all(object, call);
    if (strcmp(member, "Set") == 0)
        return set(connection, object, call);
    return sd_bus_reply_method_errorf(call, "org.freedesktop.DBus.Error.UnknownMethod",
                                      "Unknown method %s.", member);
}

/* -- ObjectManager and Introspectable --------------------------------------------------------- */

static int get_managed_objects(struct owner *owner, sd_bus_message *call)
{
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    size_t length = strcmp(owner->object_manager, "/") == 0 ? 0 : strlen(owner->object_manager);
    int error;

    error = sd_bus_message_new_method_return(call, &reply);
    if (error >= 0)
        error = sd_bus_message_open_container(reply, 'a', "{oa{sa{sv}}}");
    for (struct object *object = owner->objects; error >= 0 && object; object = object->hh.next) {
        if (strncmp(object->path, owner->object_manager, length) != 0 ||
            object->path[length] != '/' || object->path[length + 1] == '\0')
            continue;
        error = sd_bus_message_open_container(reply, 'e', "oa{sa{sv}}");
        if (error >= 0)
            error = sd_bus_message_append(reply, "o", object->path);
        if (error >= 0)
            error = sd_bus_message_open_container(reply, 'a', "{sa{sv}}");
        if (error >= 0)
            error = bus_append_object(reply, object);
        if (error >= 0)
            error = sd_bus_message_close_container(reply);
        if (error >= 0)
            error = sd_bus_message_close_container(reply);
    }
    if (error >= 0)
        error = sd_bus_message_close_container(reply);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

static int introspect(struct owner *owner, sd_bus_message *call)
{
    CLEANUP(free_cleanup) char *xml = NULL;

    if (!owner_has_path(owner, sd_bus_message_get_path(call)))
        return sd_bus_reply_method_errorf(call, BUS_ERROR_UNKNOWN_OBJECT, "Unknown object '%s'.",
                                          sd_bus_message_get_path(call));
    xml = bus_introspect(owner, sd_bus_message_get_path(call));
    return xml ? sd_bus_reply_method_return(call, "s", xml) : -ENOMEM;
}

int bus_standard_call(struct connection *connection, sd_bus_message *call)
{
    const char *path = sd_bus_message_get_path(call);
    struct owner *owner = connection->owner;
    int result = 0;

    if (sd_bus_message_is_method_call(call, BUS_PROPERTIES, NULL))
        result = call_properties(connection, call);
    else if (sd_bus_message_is_method_call(call, BUS_INTROSPECTABLE, "Introspect"))
        result = introspect(owner, call);
    else if (sd_bus_message_is_method_call(call, BUS_OBJECT_MANAGER, "GetManagedObjects") &&
             owner->object_manager && strcmp(owner->object_manager, path) == 0)
        result = get_managed_objects(owner, call);
    else
        return 0;
    return result < 0 ? result : 1;
}
