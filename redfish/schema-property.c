/*
 * Properties, enumerations and actions of schema types. The tables are redfish/facts/; what OData
 * itself adds to every resource is here.
 */
#include "redfish/schema.h"

#include <math.h>

#include "base/cleanup.h"
#include "redfish/schema-internal.h"

#define COUNT_SUFFIX "@odata.count"
#define NEXT_LINK_SUFFIX "@odata.nextLink"

/** A text of the schema, where 0 stands for none. */
static const char *optional(const struct schema *schema, uint16_t offset)
{
    return offset ? schema->names + offset : NULL;
}

/** The entity that a link leads to. */
static const char *target_of(const struct schema *schema, const struct schema_fact_property *row)
{
    const struct schema *linked = schema_used(schema, row->uses);

    return linked ? linked->names + linked->types[row->index].name : schema->names + row->index;
}

static struct schema_property fill(struct schema_type type, const struct schema_fact_property *row)
{
    const struct schema *schema = type.schema;
    const struct schema_fact_limits *limits = &schema->limits[row->limits];
    struct schema_property property = {
        .name = schema->names + row->name,
        .kind = (enum schema_kind)row->kind,
        .flags = row->flags,
        .minimum = limits->minimum,
        .maximum = limits->maximum,
        .pattern = optional(schema, limits->pattern),
        .unit = optional(schema, limits->unit),
        .excerpt_keys = optional(schema, limits->keys),
        .added = schema->marks[row->added],
        .deprecated = schema->marks[row->deprecated],
    };

    if (row->kind == SCHEMA_LINK)
        property.target = target_of(schema, row);
    if (row->kind == SCHEMA_LINK || row->kind == SCHEMA_OBJECT || row->kind == SCHEMA_ENUM) {
        property.schema = schema_used(schema, row->uses);
        if (property.schema) {
            property.index = row->index;
            property.version = property.schema == schema ? type.version
                                                         : schema_newest(property.schema);
        }
    }
    return property;
}

/** The row of a type that has properties; NULL for others. */
static const struct schema_fact_type *structure_row(struct schema_type type)
{
    const struct schema_fact_type *row = schema_type_row(type);

    return row && row->kind != SCHEMA_FACT_ENUM ? row : NULL;
}

// -- OData's own --------------------------------------------------------------

static struct schema_property odata_property(const char *name, enum schema_kind kind,
                                             unsigned int flags)
{
    return (struct schema_property){
        .name = name, .kind = kind, .flags = flags, .minimum = NAN, .maximum = NAN};
}

static bool ends_with(struct ipc_text text, const char *suffix)
{
    size_t size = strlen(suffix);

    return text.size > size && memcmp(text.data + text.size - size, suffix, size) == 0;
}

/** "Members@odata.count" and the like, of an array of links. */
static int find_of_links(struct schema_type type, struct ipc_text name, const char *suffix,
                         enum schema_kind kind, struct schema_property *ret_property)
{
    struct ipc_text array = {name.data, name.size - strlen(suffix)};
    struct schema_property property;
    int ret = schema_property_find(type, array, &property);

    if (ret < 0)
        return ret;
    if (ret != 0 || property.kind != SCHEMA_LINK || !(property.flags & SCHEMA_ARRAY))
        return SCHEMA_E_UNKNOWN;
    *ret_property = odata_property(suffix, kind, 0);
    return 0;
}

static int find_odata(struct schema_type type, struct ipc_text name,
                      struct schema_property *ret_property)
{
    static const struct {
        const char *name;
        unsigned int flags;
    } always[] = {
        {"@odata.id", SCHEMA_REQUIRED | SCHEMA_URL},
        {"@odata.type", SCHEMA_REQUIRED},
        {"@odata.context", SCHEMA_URL},
        {"@odata.etag", 0},
    };
    const struct schema_fact_type *row = schema_type_row(type);

    if (!row || row->kind == SCHEMA_FACT_PARAMETERS)
        return SCHEMA_E_UNKNOWN;
    if (ends_with(name, COUNT_SUFFIX))
        return find_of_links(type, name, COUNT_SUFFIX, SCHEMA_INTEGER, ret_property);
    if (ends_with(name, NEXT_LINK_SUFFIX))
        return find_of_links(type, name, NEXT_LINK_SUFFIX, SCHEMA_STRING, ret_property);
    for (size_t i = 0; i < ARRAY_SIZE(always) && row->kind == SCHEMA_FACT_ENTITY; i++) {
        if (ipc_text_equal(name, always[i].name)) {
            *ret_property = odata_property(always[i].name, SCHEMA_STRING, always[i].flags);
            return 0;
        }
    }
    return SCHEMA_E_UNKNOWN;
}

// -- properties ---------------------------------------------------------------

int schema_property_find(struct schema_type type, struct ipc_text name,
                         struct schema_property *ret_property)
{
    const struct schema_fact_type *row = structure_row(type);
    size_t low = row ? row->first : 0, high = row ? low + row->count : 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct schema_fact_property *found = &type.schema->properties[middle];
        int order = schema_compare(name, type.schema->names + found->name);

        if (order == 0) {
            if (!schema_seen(type.schema, found->added, type.version))
                return SCHEMA_E_UNKNOWN;
            *ret_property = fill(type, found);
            return 0;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return find_odata(type, name, ret_property);
}

/** The index-th of the rows first … end - 1 that are seen in the type's version. */
static int seen_at(struct schema_type type, size_t first, size_t end, size_t index,
                   struct schema_property *ret_property)
{
    for (size_t i = first; i < end; i++) {
        const struct schema_fact_property *row = &type.schema->properties[i];

        if (schema_seen(type.schema, row->added, type.version) && index-- == 0) {
            *ret_property = fill(type, row);
            return 0;
        }
    }
    return SCHEMA_E_UNKNOWN;
}

int schema_property_at(struct schema_type type, size_t index, struct schema_property *ret_property)
{
    const struct schema_fact_type *row = structure_row(type);

    if (!row)
        return SCHEMA_E_UNKNOWN;
    return seen_at(type, row->first, (size_t)row->first + row->count, index, ret_property);
}

int schema_pattern_at(struct schema_type type, size_t index, struct schema_property *ret_property)
{
    const struct schema_fact_type *row = structure_row(type);
    size_t first;

    if (!row)
        return SCHEMA_E_UNKNOWN;
    first = (size_t)row->first + row->count;
    return seen_at(type, first, first + row->patterns, index, ret_property);
}

struct schema_type schema_property_type(const struct schema_property *property)
{
    if (!property->schema || property->kind == SCHEMA_ENUM)
        return (struct schema_type){0};
    return (struct schema_type){property->schema, property->index, property->version};
}

// -- enumerations -------------------------------------------------------------

static const struct schema_fact_value *values_of(const struct schema_property *property,
                                                 size_t *ret_count)
{
    const struct schema_fact_type *row;

    *ret_count = 0;
    if (!property->schema || property->kind != SCHEMA_ENUM)
        return NULL;
    row = &property->schema->types[property->index];
    *ret_count = row->count;
    return property->schema->values + row->first;
}

bool schema_property_allows(const struct schema_property *property, struct ipc_text value)
{
    size_t low = 0, high;
    const struct schema_fact_value *values = values_of(property, &high);

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = schema_compare(value, property->schema->names + values[middle].name);

        if (order == 0)
            return schema_seen(property->schema, values[middle].added, property->version);
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

const char *schema_property_value_at(const struct schema_property *property, size_t index,
                                     bool *ret_deprecated)
{
    size_t count;
    const struct schema_fact_value *values = values_of(property, &count);

    for (size_t i = 0; i < count; i++) {
        if (schema_seen(property->schema, values[i].added, property->version) && index-- == 0) {
            if (ret_deprecated)
                *ret_deprecated = values[i].deprecated &&
                                  schema_seen(property->schema, values[i].deprecated,
                                              property->version);
            return property->schema->names + values[i].name;
        }
    }
    return NULL;
}

// -- actions ------------------------------------------------------------------

static struct schema_action fill_action(struct schema_type type,
                                        const struct schema_fact_action *row)
{
    struct schema_action action = {
        .name = type.schema->names + row->name,
        .added = type.schema->marks[row->added],
        .deprecated = type.schema->marks[row->deprecated],
        .parameters = {type.schema, row->parameters, type.version},
    };

    if (row->response != SCHEMA_NO_TYPE)
        action.response = (struct schema_type){type.schema, row->response, type.version};
    return action;
}

int schema_action_at(struct schema_type type, size_t index, struct schema_action *ret_action)
{
    for (size_t i = 0; type.schema && i < type.schema->action_count; i++) {
        const struct schema_fact_action *row = &type.schema->actions[i];

        if (row->owner == type.index && schema_seen(type.schema, row->added, type.version) &&
            index-- == 0) {
            *ret_action = fill_action(type, row);
            return 0;
        }
    }
    return SCHEMA_E_UNKNOWN;
}

int schema_action_find(struct schema_type type, struct ipc_text name,
                       struct schema_action *ret_action)
{
    struct schema_action action;

    for (size_t i = 0; schema_action_at(type, i, &action) == 0; i++) {
        if (ipc_text_equal(name, action.name)) {
            *ret_action = action;
            return 0;
        }
    }
    return SCHEMA_E_UNKNOWN;
}
