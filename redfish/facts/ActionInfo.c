/*
 * ActionInfo: written by tools/generate-facts.py, do not edit. Source: ActionInfo_v1.xml, 23
 * versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ActionInfo\0" "Description\0" "Id\0" "Name\0" "Oem\0" "Parameters\0" "Boolean\0" "Number\0"
    "NumberArray\0" "Object\0" "ObjectArray\0" "String\0" "StringArray\0" "ParameterTypes\0"
    "AllowableNumbers\0" "AllowablePattern\0" "AllowableValueDescriptions\0" "AllowableValues\0"
    "ArraySizeMaximum\0" "ArraySizeMinimum\0" "DataType\0" "DefaultValue\0" "MaximumValue\0"
    "MinimumValue\0" "NoDefaultValue\0" "ObjectDataType\0" "Required";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 4}, {1, 2, 0, 1}, {1, 3, 0, 2}, {1, 4, 0, 2}, {1, 5, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10400, 0x10200, 0x10500, 0x10100,
};
static const struct schema_fact_type types[] = {
    {0, 0, 5, 0, 0, 1, 0, 0}, /* ActionInfo */
    {111, 0, 7, 0, 2, 1, 0, 0}, /* ParameterTypes */
    {35, 5, 14, 0, 1, 1, 0, 0}, /* Parameters */
};
static const struct schema_fact_property properties[] = {
    {11, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {23, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {26, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {31, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {35, 1, 2, 0, 8, 0, 1, 0}, /* Parameters */
    {126, 3, 0, 0, 0, 0, 2, 0}, /* AllowableNumbers */
    {143, 2, 0, 0, 0, 0, 2, 0}, /* AllowablePattern */
    {160, 3, 0, 0, 0, 0, 3, 0}, /* AllowableValueDescriptions */
    {187, 3, 0, 0, 0, 0, 1, 0}, /* AllowableValues */
    {203, 2, 0, 0, 2, 0, 4, 0}, /* ArraySizeMaximum */
    {220, 2, 0, 0, 2, 0, 4, 0}, /* ArraySizeMinimum */
    {237, 2, 1, 0, 7, 0, 1, 0}, /* DataType */
    {246, 2, 0, 0, 0, 0, 5, 0}, /* DefaultValue */
    {259, 2, 0, 0, 3, 0, 6, 0}, /* MaximumValue */
    {272, 2, 0, 0, 3, 0, 6, 0}, /* MinimumValue */
    {26, 16, 0, 0, 0, 0, 1, 0}, /* Name */
    {285, 2, 0, 0, 1, 0, 5, 0}, /* NoDefaultValue */
    {300, 2, 0, 0, 0, 0, 1, 0}, /* ObjectDataType */
    {315, 0, 0, 0, 1, 0, 1, 0}, /* Required */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {46, 1, 0}, /* Boolean */
    {54, 1, 0}, /* Number */
    {61, 1, 0}, /* NumberArray */
    {73, 1, 0}, /* Object */
    {80, 1, 0}, /* ObjectArray */
    {92, 1, 0}, /* String */
    {99, 1, 0}, /* StringArray */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ActionInfo = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 6,
    .type_count = 3,
    .action_count = 0,
    .main = 0,
    .capabilities = 0,
};
// clang-format on
