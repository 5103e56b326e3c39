/*
 * --hide-deprecated: resources without the properties that their schema calls deprecated, at every
 * level that the facts describe. Marks count whatever version the resource has, as DMTF's
 * Service-Validator takes them. Required properties stay: without them the resource is invalid.
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
        if (property.deprecated && !(property.flags & SCHEMA_REQUIRED))
            json_object_del(object, key);
        else
            hide_in_value(&property, value);
    }
}

json_t *service_shown(const struct service_request *request, json_t *resource)
{
    const struct service_route *route = request->route;
    struct schema_type type;
    json_t *shown;

    if (!resource || !request->service->settings.hide_deprecated || !route->schema ||
        schema_type_parse(route->schema, ipc_text(route->type), &type) != 0)
        return json_incref(resource);
    shown = json_deep_copy(resource);
    if (shown)
        hide_in(type, shown);
    return shown;
}
