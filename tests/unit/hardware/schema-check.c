/* See schema-check.h. DSP0266 1.21 §9 "Data model". */
#include "tests/unit/hardware/schema-check.h"

#include <stdio.h>
#include <string.h>

#include "redfish/facts/facts.h"

static bool fault(char *ret_fault, const char *what, const char *name)
{
    snprintf(ret_fault, SCHEMA_CHECK_FAULT_BYTES, "%s: %s", name, what);
    return false;
}

static bool check_object(struct schema_type type, json_t *object, char *ret_fault);

static bool has_kind(enum schema_kind kind, const json_t *value)
{
    switch (kind) {
    case SCHEMA_BOOLEAN:
        return json_is_boolean(value);
    case SCHEMA_INTEGER:
        return json_is_integer(value);
    case SCHEMA_NUMBER:
        return json_is_number(value);
    case SCHEMA_ANY:
        return !json_is_object(value) && !json_is_array(value);
    case SCHEMA_OBJECT:
    case SCHEMA_LINK:
        return json_is_object(value);
    default:
        return json_is_string(value);
    }
}

static bool check_value(const struct schema_property *fact, json_t *value, char *ret_fault)
{
    if (json_is_null(value))
        return (fact->flags & SCHEMA_NULLABLE) || fault(ret_fault, "is null", fact->name);
    if (!has_kind(fact->kind, value))
        return fault(ret_fault, "has another type", fact->name);
    if (fact->kind == SCHEMA_ENUM &&
        !schema_property_allows(fact, ipc_text(json_string_value(value))))
        return fault(ret_fault, json_string_value(value), fact->name);
    if (json_is_number(value) &&
        (json_number_value(value) < fact->minimum || json_number_value(value) > fact->maximum))
        return fault(ret_fault, "out of range", fact->name);
    if (fact->kind == SCHEMA_GUID && strlen(json_string_value(value)) != 36)
        return fault(ret_fault, "is no UUID", fact->name);
    if (fact->kind == SCHEMA_OBJECT)
        return check_object(schema_property_type(fact), value, ret_fault);
    if (fact->kind == SCHEMA_LINK && !(fact->flags & (SCHEMA_EXPANDED | SCHEMA_EXCERPT_COPY)))
        return json_is_string(json_object_get(value, "@odata.id")) ||
               fault(ret_fault, "is no link", fact->name);
    return true;
}

/* What is in Oem has a schema of its own, by what it says that it is. */
static bool check_oem(json_t *oem, char *ret_fault)
{
    const char *name;
    json_t *value;

    json_object_foreach (oem, name, value) {
        const char *type = json_string_value(json_object_get(value, "@odata.type"));
        size_t size = type ? strcspn(type, ".") : 0;
        const struct schema *schema = size ? schema_find((struct ipc_text){type + 1, size - 1})
                                           : NULL;

        if (!schema)
            return fault(ret_fault, "has no schema", name);
        if (!schema_check(schema, type + 1, value, ret_fault))
            return false;
    }
    return true;
}

/* Of a dictionary: what all its members are, whatever their names. */
static bool find_fact(struct schema_type type, const char *name, struct schema_property *ret_fact)
{
    return schema_property_find(type, ipc_text(name), ret_fact) == 0 ||
           (schema_pattern_at(type, 0, ret_fact) == 0 && ret_fact->kind == SCHEMA_OBJECT);
}

static bool check_member(struct schema_type type, const char *name, json_t *value, char *ret_fault)
{
    struct schema_property fact;
    size_t index;
    json_t *element;

    if (strcmp(name, "Oem") == 0)
        return check_oem(value, ret_fault);
    if (strchr(name, '@') || name[0] == '#' || strcmp(name, "Actions") == 0)
        return true;
    if (!find_fact(type, name, &fact))
        return schema_type_is_open(type) || fault(ret_fault, "is unknown", name);
    if (!(fact.flags & SCHEMA_ARRAY))
        return check_value(&fact, value, ret_fault);
    if (!json_is_array(value))
        return fault(ret_fault, "is no array", name);
    json_array_foreach (value, index, element) {
        if (!check_value(&fact, element, ret_fault))
            return false;
    }
    return true;
}

static bool check_object(struct schema_type type, json_t *object, char *ret_fault)
{
    struct schema_property fact;
    const char *name;
    json_t *value;

    if (!type.schema)
        return true;
    json_object_foreach (object, name, value) {
        if (!check_member(type, name, value, ret_fault))
            return false;
    }
    for (size_t i = 0; schema_property_at(type, i, &fact) == 0; i++) {
        if ((fact.flags & SCHEMA_REQUIRED) && !json_object_get(object, fact.name))
            return fault(ret_fault, "is missing", fact.name);
    }
    return true;
}

bool schema_check(const struct schema *schema, const char *type, json_t *resource,
                  char ret_fault[static SCHEMA_CHECK_FAULT_BYTES])
{
    struct schema_type parsed;

    if (schema_type_parse(schema, ipc_text(type), &parsed) != 0)
        return fault(ret_fault, "is no type", type);
    return check_object(parsed, resource, ret_fault);
}
