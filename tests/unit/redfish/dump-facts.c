/*
 * Prints what the query API says about the newest version of each schema as JSON, for
 * test-facts-json.py: `dump-facts NAME...`. Only the list of types is taken from the tables.
 */
#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

static void set(json_t *object, const char *key, json_t *value)
{
    if (json_object_set_new(object, key, value) != 0)
        abort();
}

static json_t *version_text(uint32_t version)
{
    return version ? json_sprintf("v%u_%u_%u", version >> 16, version >> 8 & 255, version & 255)
                   : json_null();
}

static json_t *text_or_null(const char *text)
{
    return text ? json_string(text) : json_null();
}

static json_t *values_of(const struct schema_property *property)
{
    json_t *values = json_object();
    const char *value;
    bool deprecated;

    for (size_t i = 0; (value = schema_property_value_at(property, i, &deprecated)); i++) {
        if (!schema_property_allows(property, ipc_text(value)))
            abort();
        set(values, value, json_boolean(deprecated));
    }
    return values;
}

static json_t *property_of(const struct schema_property *property)
{
    json_t *object = json_object();

    set(object, "kind", json_integer(property->kind));
    set(object, "flags", json_integer(property->flags));
    set(object, "minimum", isnan(property->minimum) ? json_null() : json_real(property->minimum));
    set(object, "maximum", isnan(property->maximum) ? json_null() : json_real(property->maximum));
    set(object, "pattern", text_or_null(property->pattern));
    set(object, "unit", text_or_null(property->unit));
    set(object, "keys", text_or_null(property->excerpt_keys));
    set(object, "target", text_or_null(property->target));
    set(object, "added", version_text(property->added));
    set(object, "deprecated", version_text(property->deprecated));
    if (property->schema)
        set(object, "type",
            json_sprintf("%s.%s", schema_name(property->schema),
                         schema_type_name((struct schema_type){property->schema, property->index,
                                                               property->version})));
    if (property->kind == SCHEMA_ENUM)
        set(object, "values", values_of(property));
    return object;
}

static json_t *properties_of(struct schema_type type)
{
    json_t *properties = json_object();
    struct schema_property property, found;

    for (size_t i = 0; schema_property_at(type, i, &property) == 0; i++) {
        if (schema_property_find(type, ipc_text(property.name), &found) != 0)
            abort();
        set(properties, property.name, property_of(&found));
    }
    return properties;
}

static json_t *actions_of(struct schema_type type)
{
    json_t *actions = json_object();
    struct schema_action action;

    for (size_t i = 0; schema_action_at(type, i, &action) == 0; i++) {
        json_t *object = json_object();

        set(object, "added", version_text(action.added));
        set(object, "deprecated", version_text(action.deprecated));
        set(object, "parameters", properties_of(action.parameters));
        set(object, "response", text_or_null(schema_type_name(action.response)));
        set(actions, action.name, object);
    }
    return actions;
}

static json_t *type_of(struct schema_type type)
{
    const struct schema_fact_type *row = schema_type_row(type);
    json_t *object = json_object();

    set(object, "kind", json_integer(row->kind));
    if (row->kind == SCHEMA_FACT_ENUM) {
        struct schema_property property = {.kind = SCHEMA_ENUM,
                                           .schema = type.schema,
                                           .index = type.index,
                                           .version = type.version};

        set(object, "values", values_of(&property));
    } else {
        struct schema_property pattern;
        json_t *patterns = json_object();

        for (size_t i = 0; schema_pattern_at(type, i, &pattern) == 0; i++)
            set(patterns, pattern.name, property_of(&pattern));
        set(object, "patterns", patterns);
        set(object, "open", json_boolean(schema_type_is_open(type)));
        set(object, "properties", properties_of(type));
        set(object, "actions", actions_of(type));
    }
    return object;
}

static json_t *schema_of(const struct schema *schema)
{
    json_t *object = json_object(), *types = json_object(), *uris = json_object();
    const char *uri;
    bool deprecated;

    for (size_t i = 0; (uri = schema_uri_at(schema, i, &deprecated)); i++)
        set(uris, uri, json_boolean(deprecated));
    for (uint16_t i = 0; i < schema->type_count; i++) {
        struct schema_type type = {schema, i, schema_newest(schema)};

        set(types, schema_type_name(type), type_of(type));
    }
    set(object, "version", version_text(schema_newest(schema)));
    set(object, "collection", json_boolean(schema_is_collection(schema)));
    set(object, "capabilities", json_integer(schema_capabilities(schema)));
    set(object, "uris", uris);
    set(object, "types", types);
    return object;
}

int main(int argc, char **argv)
{
    json_t *all = json_object();

    for (int i = 1; i < argc; i++) {
        const struct schema *schema = schema_find(ipc_text(argv[i]));

        set(all, argv[i], schema ? schema_of(schema) : json_null());
    }
    json_dumpf(all, stdout, JSON_INDENT(1));
    json_decref(all);
    return 0;
}
