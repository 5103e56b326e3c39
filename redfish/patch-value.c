/*
 * Checks of scalars and links: type, null, form, list and bounds, first by the schema, then by the
 * service's row, which can only be narrower. An array's row is about each of its elements.
 */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "redfish/patch-internal.h"
#include "redfish/schema-value.h"
#include "base/utf8.h"

/* Reals that are whole, up to here, are integers too: what 5.0 says is beyond doubt. */
#define WHOLE_MAX 9007199254740992.0

static bool is_nullable(const struct patch_place *place)
{
    if (!(place->fact.flags & SCHEMA_NULLABLE))
        return false;
    /* Within a value that is taken as a whole, what has no row of its own is up to the schema. */
    return !place->row || (place->row->flags & PATCH_NULLABLE);
}

static bool is_listed(const struct patch_place *place, const char *text)
{
    const char *const *values = place->row ? place->row->values : NULL;

    if (place->fact.kind == SCHEMA_ENUM && !schema_property_allows(&place->fact, ipc_text(text)))
        return false;
    for (; values && *values; values++) {
        if (strcmp(*values, text) == 0)
            return true;
    }
    return !place->row || !place->row->values;
}

/* The checks below return 1 when the value is good, 0 when it was reported, or negative errno. */

static int check_text(struct patch_check *check, const struct patch_place *place,
                      const json_t *value)
{
    const struct patch_property *row = place->row;
    const char *text = json_string_value(value);
    size_t length = utf8_character_count(text, json_string_length(value));
    int matches;

    if (!is_listed(place, text))
        return patch_report_value(check, BASE_PROPERTY_VALUE_NOT_IN_LIST, value, place);
    if (row && row->length_max && length > row->length_max)
        return patch_report_length(check, BASE_STRING_VALUE_TOO_LONG, value, place,
                                   row->length_max);
    if (row && length < row->length_min)
        return patch_report_length(check, BASE_STRING_VALUE_TOO_SHORT, value, place,
                                   row->length_min);
    matches = schema_value_has_format(&place->fact, text);
    if (matches == 0)
        return patch_report_value(check, BASE_PROPERTY_VALUE_FORMAT_ERROR, value, place);
    return matches;
}

static int check_number(struct patch_check *check, const struct patch_place *place,
                        const json_t *value)
{
    const struct patch_property *row = place->row;
    double number = json_number_value(value);
    bool is_narrowed = row && (row->minimum != 0 || row->maximum != 0);

    /* A comparison with NAN, which is no bound, is false. */
    if (number < place->fact.minimum || number > place->fact.maximum ||
        (is_narrowed && (number < row->minimum || number > row->maximum)) ||
        (place->fact.kind == SCHEMA_INTEGER && json_is_real(value) && fabs(number) > WHOLE_MAX))
        return patch_report_value(check, BASE_PROPERTY_VALUE_OUT_OF_RANGE, value, place);
    return 1;
}

static int check_bounds(struct patch_check *check, const struct patch_place *place,
                        const json_t *value)
{
    if (json_is_string(value))
        return check_text(check, place, value);
    if (json_is_number(value))
        return check_number(check, place, value);
    return 1;
}

int patch_scalar(struct patch_check *check, const struct patch_place *place, const json_t *value,
                 json_t **ret_value)
{
    int good;

    if (json_is_null(value) && is_nullable(place))
        good = 1;
    else if (!schema_value_has_type(&place->fact, value))
        good = patch_report_value(check, BASE_PROPERTY_VALUE_TYPE_ERROR, value, place);
    else
        good = check_bounds(check, place, value);
    if (good <= 0)
        return good;
    if (place->fact.kind == SCHEMA_INTEGER && json_is_real(value))
        *ret_value = json_integer((json_int_t)json_real_value(value));
    else
        *ret_value = json_incref((json_t *)value); /* jansson counts references in const ones too */
    return *ret_value ? 0 : -ENOMEM;
}
