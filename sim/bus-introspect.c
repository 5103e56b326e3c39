/*
 * Introspection data from the tree and the table of interfaces (D-Bus Specification 0.38
 * "Introspection Data Format").
 */
#include "sim/bus-internal.h"

#include "base/buffer.h"
#include "base/cleanup.h"

#include <stdlib.h>
#include <string.h>

static const char header[] =
    "<!DOCTYPE node PUBLIC \"-//freedesktop//DTD D-BUS Object Introspection 1.0//EN\"\n"
    "\"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd\">\n"
    "<node>\n"
    " <interface name=\"org.freedesktop.DBus.Peer\">\n"
    "  <method name=\"Ping\"/>\n"
    "  <method name=\"GetMachineId\"><arg type=\"s\" direction=\"out\"/></method>\n"
    " </interface>\n"
    " <interface name=\"org.freedesktop.DBus.Introspectable\">\n"
    "  <method name=\"Introspect\"><arg type=\"s\" direction=\"out\"/></method>\n"
    " </interface>\n"
    " <interface name=\"org.freedesktop.DBus.Properties\">\n"
    "  <method name=\"Get\"><arg type=\"s\" direction=\"in\"/><arg type=\"s\" direction=\"in\"/>"
    "<arg type=\"v\" direction=\"out\"/></method>\n"
    "  <method name=\"GetAll\"><arg type=\"s\" direction=\"in\"/>"
    "<arg type=\"a{sv}\" direction=\"out\"/></method>\n"
    "  <method name=\"Set\"><arg type=\"s\" direction=\"in\"/><arg type=\"s\" direction=\"in\"/>"
    "<arg type=\"v\" direction=\"in\"/></method>\n"
    "  <signal name=\"PropertiesChanged\"><arg type=\"s\"/><arg type=\"a{sv}\"/>"
    "<arg type=\"as\"/></signal>\n"
    " </interface>\n";

static const char object_manager[] =
    " <interface name=\"org.freedesktop.DBus.ObjectManager\">\n"
    "  <method name=\"GetManagedObjects\"><arg type=\"a{oa{sa{sv}}}\" "
    "direction=\"out\"/></method>\n"
    "  <signal name=\"InterfacesAdded\"><arg type=\"o\"/><arg type=\"a{sa{sv}}\"/></signal>\n"
    "  <signal name=\"InterfacesRemoved\"><arg type=\"o\"/><arg type=\"as\"/></signal>\n"
    " </interface>\n";

/* One <arg/> for each complete type of a signature. */
static int append_arguments(struct buffer *buffer, const char *signature, const char *direction)
{
    int error = 0;

    while (error == 0 && *signature) {
        size_t length = 0, depth = 0;

        do {
            depth += signature[length] == '(' || signature[length] == '{';
            depth -= signature[length] == ')' || signature[length] == '}';
        } while (signature[length++] == 'a' || depth > 0);
        error = buffer_printf(buffer, "<arg type=\"%.*s\"%s/>", (int)length, signature, direction);
        signature += length;
    }
    return error;
}

static int append_methods(struct buffer *buffer, const struct interface_type *type)
{
    int error = 0;

    for (const struct interface_method *method = type->methods;
         error == 0 && method && method->name; method++) {
        error = buffer_printf(buffer, "  <method name=\"%s\">", method->name);
        if (error == 0)
            error = append_arguments(buffer, method->in, " direction=\"in\"");
        if (error == 0)
            error = append_arguments(buffer, method->out, " direction=\"out\"");
        if (error == 0)
            error = buffer_printf(buffer, "</method>\n");
    }
    for (const struct interface_signal *signal = type->signals;
         error == 0 && signal && signal->name; signal++) {
        error = buffer_printf(buffer, "  <signal name=\"%s\">", signal->name);
        if (error == 0)
            error = append_arguments(buffer, signal->signature, "");
        if (error == 0)
            error = buffer_printf(buffer, "</signal>\n");
    }
    return error;
}

static int append_interface(struct buffer *buffer, const struct object_interface *interface)
{
    int error = buffer_printf(buffer, " <interface name=\"%s\">\n", interface->name);

    for (size_t i = 0; error == 0 && i < interface->property_count; i++) {
        const struct property *property = &interface->properties[i];
        bool read_only = property->type && property->type->read_only;

        error = buffer_printf(buffer, "  <property name=\"%s\" type=\"%s\" access=\"%s\"/>\n",
                              property->name, value_signature(&property->value),
                              read_only ? "read" : "readwrite");
    }
    if (error == 0 && interface->type)
        error = append_methods(buffer, interface->type);
    return error == 0 ? buffer_printf(buffer, " </interface>\n") : error;
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The first element below `path` of each object there, once. */
static int append_children(struct buffer *buffer, const struct owner *owner, const char *path)
{
    size_t length = strcmp(path, "/") == 0 ? 0 : strlen(path), count = 0;
    char **names = calloc(HASH_COUNT(owner->objects) + 1, sizeof(*names));
    int error = names ? 0 : -1;

    for (struct object *object = owner->objects; error == 0 && object; object = object->hh.next) {
        const char *rest = object->path + length;

        if (strncmp(object->path, path, length) != 0 || rest[0] != '/' || rest[1] == '\0')
            continue;
        names[count] = strndup(rest + 1, strcspn(rest + 1, "/"));
        if (!names[count])
            error = -1;
        else
            count++;
    }
    if (count > 0)
        qsort(names, count, sizeof(*names), compare_texts);
    for (size_t i = 0; error == 0 && i < count; i++) {
        if (i == 0 || strcmp(names[i], names[i - 1]) != 0)
            error = buffer_printf(buffer, " <node name=\"%s\"/>\n", names[i]);
    }
    for (size_t i = 0; i < count; i++)
        free(names[i]);
    free(names);
    return error;
}

char *bus_introspect(struct owner *owner, const char *path)
{
    struct buffer buffer = BUFFER_INIT(0);
    const struct object *object = owner_find_object(owner, path);
    char *xml = NULL;
    size_t size;
    int error;

    error = buffer_append(&buffer, header, sizeof(header) - 1);
    if (error == 0 && owner->object_manager && strcmp(owner->object_manager, path) == 0)
        error = buffer_append(&buffer, object_manager, sizeof(object_manager) - 1);
    for (size_t i = 0; error == 0 && object && i < object->interface_count; i++)
        error = append_interface(&buffer, &object->interfaces[i]);
    if (error == 0)
        error = append_children(&buffer, owner, path);
    if (error == 0)
        error = buffer_printf(&buffer, "</node>\n");
    if (error == 0)
        error = buffer_append(&buffer, "", 1);
    if (error == 0)
        xml = buffer_take(&buffer, &size);
    buffer_deinit(&buffer);
    return xml;
}
