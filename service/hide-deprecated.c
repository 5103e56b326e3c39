/*
 * --hide-deprecated: resources without the properties that their schema calls deprecated, and
 * without those whose value is, at every level that the facts describe. A property's mark counts
 * whatever version the resource has, as DMTF's Service-Validator takes it. Required properties
 * stay: without them the resource is invalid.
 */
#include "base/cleanup.h"
#include "service/service-internal.h"

static void hide_in(struct schema_type type, json_t *object);

static void hide_in_value(const struct schema_property *property, json_t *value)
{
    struct schema_type type = schema_property_type(property);
    json_t *element;
    size_t index;

    if (!type.schema)
        return;
    if (json_is_object(value))
        hide_in(type, value);
    json_array_foreach (value, index, element) {
        if (json_is_object(element))
            hide_in(type, element);
    }
}

/** The property that a key is about: "Redundancy", and "Redundancy@odata.count" as well. */
static int find_property(struct schema_type type, const char *key,
                         struct schema_property *ret_property)
{
    struct ipc_text name = ipc_text(key);
    const char *at = memchr(key, '@', name.size);

    if (at && at > key)
        name.size = (size_t)(at - key);
    return schema_property_find(type, name, ret_property);
}

/** Whether the value is one of an enumeration's that are deprecated. Not looked at: elements of
 * arrays, where a place may have a meaning. */
static bool has_deprecated_value(const struct schema_property *property, const json_t *value)
{
    const char *name;
    bool deprecated;

    if (property->kind != SCHEMA_ENUM || !json_is_string(value))
        return false;
    for (size_t i = 0; (name = schema_property_value_at(property, i, &deprecated)); i++) {
        if (deprecated && strcmp(name, json_string_value(value)) == 0)
            return true;
    }
    return false;
}

static bool is_hidden(const struct schema_property *property, const json_t *value)
{
    return !(property->flags & SCHEMA_REQUIRED) &&
           (property->deprecated || has_deprecated_value(property, value));
}

static void hide_in(struct schema_type type, json_t *object)
{
    struct schema_property property;
    const char *key;
    json_t *value;
    void *next;

    json_object_foreach_safe(object, next, key, value)
    {
        if (find_property(type, key, &property) != 0)
            continue;
        if (is_hidden(&property, value))
            json_object_del(object, key);
        else
            hide_in_value(&property, value);
    }
}

/** The type of a resource: as a rule that of its route; what a POST to a collection made is of
 * another one. */
static bool find_type(const struct service_request *request, const json_t *resource,
                      struct schema_type *ret_type)
{
    const struct service_definition *definition = request->service->definition;
    const struct schema *schema = request->route->schema;
    const char *said = json_string_value(json_object_get(resource, "@odata.type"));
    struct ipc_text name = ipc_text(said ? said : request->route->type);

    if (schema && schema_type_parse(schema, name, ret_type) == 0)
        return true;
    for (size_t i = 0; i < definition->route_count; i++) {
        schema = definition->routes[i].schema;
        if (schema && schema_type_parse(schema, name, ret_type) == 0)
            return true;
    }
    return false;
}

json_t *service_shown(const struct service_request *request, json_t *resource)
{
    struct schema_type type;
    json_t *shown;

    if (!resource || !request->service->settings.hide_deprecated ||
        !find_type(request, resource, &type))
        return json_incref(resource);
    shown = json_deep_copy(resource);
    if (shown)
        hide_in(type, shown);
    return shown;
}
