/*
 * Whether a JSON value is what a schema property says: its type and, of texts, their form. Bounds
 * and enumerations are for the caller, who has words for them. Of an array: about one element.
 */
#pragma once

#include <jansson.h>

#include "redfish/schema.h"

/** Whether the value has the type; null has none. A real that is whole counts as an integer; a link
 * is an object of just "@odata.id". */
bool schema_value_has_type(const struct schema_property *property, const json_t *value);

/** 1 when the text has the form that the schema wants (date-time, duration, GUID, URI reference,
 * pattern), 0 when not, or negative errno. */
int schema_value_has_format(const struct schema_property *property, const char *text);

/** Whether a text matches a pattern of the schemas. Returns 0 or 1, -ENOMEM, or -EINVAL for a
 * pattern that cannot be read. */
int schema_value_matches(const char *text, const char *pattern);
