/*
 * What the tests of redfish/schema share: types and properties by name, and comparisons.
 */
#pragma once

#include <math.h>

#include "redfish/schema.h"
#include "tests/unit/cunit-main.h"

/** The type; with .schema NULL (and a failed assertion) when it is unknown. */
static inline struct schema_type type_of(const struct schema *schema, const char *odata_type)
{
    struct schema_type type = {0};

    CU_ASSERT(schema_type_parse(schema, ipc_text(odata_type), &type) == 0);
    return type;
}

static inline struct schema_property property_of(const struct schema *schema,
                                                 const char *odata_type, const char *name)
{
    struct schema_property property = {0};

    CU_ASSERT_FATAL(schema_property_find(type_of(schema, odata_type), ipc_text(name), &property) ==
                    0);
    CU_ASSERT_STRING_EQUAL(property.name, name);
    return property;
}

static inline bool text_is(const char *text, const char *expected)
{
    return expected ? text && strcmp(text, expected) == 0 : !text;
}

static inline bool number_is(double number, double expected)
{
    return isnan(expected) ? isnan(number) : number == expected;
}
