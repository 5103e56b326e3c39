/*
 * The excerpt parameter: a resource is cut down to what its schema marks with Redfish.Excerpt,
 * whatever the key of the mark is, since a resource that is read by itself is nobody's copy.
 * DSP0266 1.21 §7.3 "Query parameters", excerpt. The marks are in excerpt-facts.c.
 */
#include "redfish/excerpt-facts-internal.h"
#include "redfish/query.h"

/** "Sensor" of "#Sensor.v1_12_0.Sensor"; empty for types of objects inside a resource. */
static struct ipc_text entity_of(const json_t *type)
{
    const char *name = json_string_value(type);
    const char *last = name ? strrchr(name, '.') : NULL;
    struct ipc_text entity = {NULL, 0};

    if (!last || name[0] != '#')
        return entity;
    entity = ipc_text(last + 1);
    if (strncmp(name + 1, entity.data, entity.size) != 0 || name[1 + entity.size] != '.')
        entity.size = 0;
    return entity;
}

/** Whether the property `name` (size bytes) of the object `within` (NULL: the resource) is marked.
 */
static bool is_marked(const struct excerpt_fact *fact, const char *within, const char *name,
                      size_t size)
{
    for (const struct excerpt_property *property = fact->properties; property->name; property++) {
        bool here = within ? property->within && strcmp(property->within, within) == 0
                           : !property->within;

        if (here && strlen(property->name) == size && memcmp(property->name, name, size) == 0)
            return true;
    }
    return false;
}

/** True when some properties of this object are marked by themselves. */
static bool has_marks_within(const struct excerpt_fact *fact, const char *within)
{
    for (const struct excerpt_property *property = fact->properties; property->name; property++) {
        if (property->within && strcmp(property->within, within) == 0)
            return true;
    }
    return false;
}

static void cut_object(const struct excerpt_fact *fact, const char *within, json_t *object)
{
    const char *name;
    json_t *value;
    void *next;

    json_object_foreach_safe(object, next, name, value)
    {
        size_t size = strcspn(name, "@"); /* an annotation goes with its property */

        if (size == 0)
            continue; /* @odata.id and the like tell which resource this is */
        if (!within && (strcmp(name, "Id") == 0 || strcmp(name, "Name") == 0))
            continue; /* so do these, and every schema requires them */
        if (!is_marked(fact, within, name, size))
            json_object_del(object, name);
        else if (!within && json_is_object(value) && has_marks_within(fact, name))
            cut_object(fact, name, value);
    }
}

int query_apply_excerpt(json_t *resource)
{
    const struct excerpt_fact *fact = excerpt_fact_find(
        entity_of(json_object_get(resource, "@odata.type")));
    const char *name;
    json_t *value;

    if (fact) {
        cut_object(fact, NULL, resource);
        return 0;
    }
    for (size_t i = 0; i < json_array_size(resource); i++)
        query_apply_excerpt(json_array_get(resource, i));
    json_object_foreach (resource, name, value) {
        query_apply_excerpt(value);
    }
    return 0;
}
