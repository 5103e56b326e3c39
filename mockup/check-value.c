/* Single values against what the schema says of their property. */
#include <errno.h>

#include "base/cleanup.h"
#include "mockup/check-internal.h"
#include "redfish/facts/facts.h"
#include "redfish/schema-value.h"

static const char *const kind_names[] = {
    [SCHEMA_STRING] = "a string",
    [SCHEMA_BOOLEAN] = "true or false",
    [SCHEMA_INTEGER] = "an integer",
    [SCHEMA_NUMBER] = "a number",
    [SCHEMA_DATE_TIME] = "a string",
    [SCHEMA_DURATION] = "a string",
    [SCHEMA_GUID] = "a string",
    [SCHEMA_ENUM] = "a string",
    [SCHEMA_OBJECT] = "an object",
    [SCHEMA_LINK] = "a link",
    [SCHEMA_ANY] = "a string, number or boolean",
};

static int report_type(struct check *check, const struct schema_property *property)
{
    return check_report(check, MOCKUP_ERROR, "type", "has to be %s", kind_names[property->kind]);
}

// -- objects --------------------------------------------------------------------

/** The type that an object says it has; else that of its property. .schema NULL: not known. */
static struct schema_type type_of(const struct schema_property *property, const json_t *object)
{
    const char *odata_type = json_string_value(json_object_get(object, "@odata.type"));
    const struct schema *schema;
    struct schema_type type;

    if (odata_type && check_find_type(odata_type, &schema, &type) == 0)
        return type;
    return schema_property_type(property);
}

/** An excerpt of another resource: some of its properties, of no certain version. */
static int check_excerpt(struct check *check, const struct schema_property *property,
                         json_t *object)
{
    const struct schema *schema = property->target ? schema_find(ipc_text(property->target)) : NULL;
    CLEANUP(free_cleanup) char *name = NULL;
    struct schema_type type;
    const char *member;
    json_t *value;
    int r = 0;

    if (!schema)
        return 0;
    if (asprintf(&name, "%s.%s", property->target, property->target) < 0) {
        name = NULL;
        return -ENOMEM;
    }
    if (schema_type_parse(schema, ipc_text(name), &type) != 0)
        return 0;
    json_object_foreach (object, member, value) {
        struct schema_property of_member;
        size_t size;

        if (r != 0 || strchr(member, '@'))
            continue;
        if (schema_property_find(type, ipc_text(member), &of_member) != 0 ||
            !(of_member.flags & (SCHEMA_EXCERPT | SCHEMA_EXCERPT_ONLY))) {
            r = check_report_member(check, MOCKUP_ERROR, "unknown-property", member,
                                    "is not in excerpts of %s", property->target);
            continue;
        }
        r = check_enter(check, member, &size);
        if (r == 0)
            r = check_value(check, &of_member, type, value);
        check_leave(check, size);
    }
    return r;
}

/** A link, or what it leads to, inline. */
static int check_link(struct check *check, const struct schema_property *property,
                      struct schema_type parent, json_t *value)
{
    struct schema_type type;

    if (!json_is_object(value))
        return report_type(check, property);
    if (property->flags & SCHEMA_EXCERPT_COPY)
        return check_excerpt(check, property, value);
    if (schema_value_has_type(property, value))
        return 0;
    if (!json_object_get(value, "@odata.id"))
        return check_report_member(check, MOCKUP_ERROR, "missing-property", "@odata.id",
                                   "is required");
    if (!(property->flags & SCHEMA_EXPANDED) && !json_object_get(value, "@odata.type"))
        return check_report(check, MOCKUP_WARNING, "link", "a link has @odata.id and nothing else");
    type = type_of(property, value);
    return type.schema ? check_object(check, type, parent, value) : 0;
}

static int check_complex(struct check *check, const struct schema_property *property,
                         struct schema_type parent, json_t *value)
{
    struct schema_type type;

    if (!json_is_object(value))
        return report_type(check, property);
    type = type_of(property, value);
    return type.schema ? check_object(check, type, parent, value) : 0;
}

// -- scalars --------------------------------------------------------------------

static int check_text(struct check *check, const struct schema_property *property, const char *text)
{
    int r;

    if (property->kind == SCHEMA_ENUM && !schema_property_allows(property, ipc_text(text)))
        return check_report(check, MOCKUP_ERROR, "value", "\"%s\" is not in the list of values",
                            text);
    /* "/redfish/v1/Chassis/{Id}" of metric definitions is no URI, and is meant to be none. */
    if ((property->flags & SCHEMA_URL) && strchr(text, '{'))
        return 0;
    r = schema_value_has_format(property, text);
    if (r == -EINVAL) /* a pattern that POSIX cannot read; tests say there is none */
        return 0;
    if (r != 0)
        return r < 0 ? r : 0;
    return check_report(check, MOCKUP_ERROR, "format",
                        "\"%s\" does not have the form that the schema wants", text);
}

static int check_number(struct check *check, const struct schema_property *property, double number)
{
    if (number < property->minimum) /* false where there is no bound, which is NAN */
        return check_report(check, MOCKUP_ERROR, "range", "%g is less than %g", number,
                            property->minimum);
    if (number > property->maximum)
        return check_report(check, MOCKUP_ERROR, "range", "%g is more than %g", number,
                            property->maximum);
    return 0;
}

static int check_one(struct check *check, const struct schema_property *property,
                     struct schema_type parent, json_t *value)
{
    if (json_is_null(value)) {
        if (property->flags & SCHEMA_NULLABLE)
            return 0;
        return check_report(check, MOCKUP_ERROR, "null", "may not be null");
    }
    if (property->kind == SCHEMA_LINK)
        return check_link(check, property, parent, value);
    if (property->kind == SCHEMA_OBJECT)
        return check_complex(check, property, parent, value);
    if (!schema_value_has_type(property, value))
        return report_type(check, property);
    if (json_is_string(value))
        return check_text(check, property, json_string_value(value));
    return json_is_number(value) ? check_number(check, property, json_number_value(value)) : 0;
}

int check_value(struct check *check, const struct schema_property *property,
                struct schema_type parent, json_t *value)
{
    json_t *element;
    size_t i, size;
    int r = 0;

    if (!(property->flags & SCHEMA_ARRAY))
        return check_one(check, property, parent, value);
    if (!json_is_array(value))
        return check_report(check, MOCKUP_ERROR, "type", "has to be an array");
    json_array_foreach (value, i, element) {
        if (r == 0)
            r = check_enter_index(check, i, &size);
        if (r == 0) {
            r = check_one(check, property, parent, element);
            check_leave(check, size);
        }
    }
    return r;
}
