/* Values and the schema facts, see schema-value.h. Forms of texts: patch-format.c. */
#include "redfish/schema-value.h"

#include <math.h>

#include "redfish/date-time.h"
#include "redfish/patch-internal.h"

bool schema_value_has_type(const struct schema_property *fact, const json_t *value)
{
    switch (fact->kind) {
    case SCHEMA_BOOLEAN:
        return json_is_boolean(value);
    case SCHEMA_INTEGER:
        return json_is_integer(value) ||
               (json_is_real(value) && json_real_value(value) == floor(json_real_value(value)));
    case SCHEMA_NUMBER:
        return json_is_number(value);
    case SCHEMA_STRING:
    case SCHEMA_DATE_TIME:
    case SCHEMA_DURATION:
    case SCHEMA_GUID:
    case SCHEMA_ENUM:
        return json_is_string(value);
    case SCHEMA_ANY:
        return !json_is_object(value) && !json_is_array(value);
    case SCHEMA_LINK:
        return json_is_string(json_object_get(value, "@odata.id")) && json_object_size(value) == 1;
    case SCHEMA_OBJECT:
        return json_is_object(value);
    }
    return false;
}

int schema_value_has_format(const struct schema_property *property, const char *text)
{
    struct date_time instant;

    if (property->kind == SCHEMA_DATE_TIME && !date_time_parse(ipc_text(text), &instant))
        return 0;
    if (property->kind == SCHEMA_DURATION && !patch_format_is_duration(text))
        return 0;
    if (property->kind == SCHEMA_GUID && !patch_format_is_guid(text))
        return 0;
    if ((property->flags & SCHEMA_URL) && !patch_format_is_url(text))
        return 0;
    return property->pattern ? patch_format_matches(text, property->pattern) : 1;
}

int schema_value_matches(const char *text, const char *pattern)
{
    return patch_format_matches(text, pattern);
}
