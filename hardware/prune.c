/* See prune.h. */
#include "hardware/prune.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

static int prune_object(struct schema_type type, json_t *object);

/* "4c4c4544-0038-4a10-8053-b4c04f4d3233" */
static bool is_guid(const char *text)
{
    static const char picture[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

    if (strlen(text) != sizeof(picture) - 1)
        return false;
    for (size_t i = 0; picture[i]; i++) {
        if (picture[i] == '-' ? text[i] != '-' : !isxdigit((unsigned char)text[i]))
            return false;
    }
    return true;
}

/* A bound that is not there is NAN, which nothing is less or greater than. */
static bool is_allowed(const struct schema_property *fact, const json_t *value)
{
    if (json_is_number(value))
        return !(json_number_value(value) < fact->minimum ||
                 json_number_value(value) > fact->maximum);
    if (fact->kind == SCHEMA_GUID && json_is_string(value))
        return is_guid(json_string_value(value));
    return true;
}

static int prune_array(const struct schema_property *fact, json_t *array)
{
    int error = 0;

    for (size_t i = json_array_size(array); !error && i-- > 0;) {
        json_t *element = json_array_get(array, i);

        if (!is_allowed(fact, element))
            json_array_remove(array, i);
        else if (json_is_object(element))
            error = prune_object(schema_property_type(fact), element);
    }
    return error;
}

static int prune_member(const struct schema_property *fact, json_t *object, json_t *value)
{
    if (json_is_array(value))
        return prune_array(fact, value);
    if (json_is_object(value))
        return prune_object(schema_property_type(fact), value);
    if (is_allowed(fact, value))
        return 0;
    if (fact->flags & SCHEMA_REQUIRED)
        return json_object_set_new(object, fact->name, json_null()) ? -ENOMEM : 0;
    return json_object_del(object, fact->name) ? -ENOMEM : 0;
}

static int prune_object(struct schema_type type, json_t *object)
{
    const char *name;
    void *next;
    json_t *value;
    int error = 0;

    if (!type.schema)
        return 0;
    json_object_foreach_safe(object, next, name, value)
    {
        struct schema_property fact;

        if (!error &&
            (json_is_number(value) || json_is_string(value) || json_is_array(value) ||
             json_is_object(value)) &&
            !strchr(name, '@') && schema_property_find(type, ipc_text(name), &fact) == 0)
            error = prune_member(&fact, object, value);
    }
    return error;
}

int prune_resource(const struct schema *schema, const char *type, json_t *resource)
{
    struct schema_type parsed;

    return schema && schema_type_parse(schema, ipc_text(type), &parsed) == 0
               ? prune_object(parsed, resource)
               : 0;
}
