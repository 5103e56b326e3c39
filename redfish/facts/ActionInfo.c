/*
 * ActionInfo: written by tools/generate-facts.py, do not edit. Source: ActionInfo_v1.xml, 23
 * versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ActionInfo\0" "Description\0" "Id\0" "Name\0" "Oem\0" "Parameters\0" "Boolean\0"
    "Number\0" "NumberArray\0" "Object\0" "ObjectArray\0" "String\0" "StringArray\0"
    "ParameterTypes\0" "AllowableNumbers\0" "AllowablePattern\0" "AllowableValueDescriptions\0"
    "AllowableValues\0" "ArraySizeMaximum\0" "ArraySizeMinimum\0" "DataType\0" "DefaultValue\0"
    "MaximumValue\0" "MinimumValue\0" "NoDefaultValue\0" "ObjectDataType\0" "Required";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 4}, {1, 2, 0, 1}, {1, 3, 0, 2}, {1, 4, 0, 2}, {1, 5, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10400, 0x10200, 0x10500, 0x10100,
};
static const struct schema_fact_type types[] = {
    {1, 0, 5, 0, 0, 1, 0, 0}, /* ActionInfo */
    {112, 0, 7, 0, 2, 1, 0, 0}, /* ParameterTypes */
    {36, 5, 14, 0, 1, 1, 0, 0}, /* Parameters */
};
static const struct schema_fact_property properties[] = {
    {12, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {24, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {27, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {32, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {36, 1, 2, 0, 8, 0, 1, 0}, /* Parameters */
    {127, 3, 0, 0, 0, 0, 2, 0}, /* AllowableNumbers */
    {144, 2, 0, 0, 0, 0, 2, 0}, /* AllowablePattern */
    {161, 3, 0, 0, 0, 0, 3, 0}, /* AllowableValueDescriptions */
    {188, 3, 0, 0, 0, 0, 1, 0}, /* AllowableValues */
    {204, 2, 0, 0, 2, 0, 4, 0}, /* ArraySizeMaximum */
    {221, 2, 0, 0, 2, 0, 4, 0}, /* ArraySizeMinimum */
    {238, 2, 1, 0, 7, 0, 1, 0}, /* DataType */
    {247, 2, 0, 0, 0, 0, 5, 0}, /* DefaultValue */
    {260, 2, 0, 0, 3, 0, 6, 0}, /* MaximumValue */
    {273, 2, 0, 0, 3, 0, 6, 0}, /* MinimumValue */
    {27, 16, 0, 0, 0, 0, 1, 0}, /* Name */
    {286, 2, 0, 0, 1, 0, 5, 0}, /* NoDefaultValue */
    {301, 2, 0, 0, 0, 0, 1, 0}, /* ObjectDataType */
    {316, 0, 0, 0, 1, 0, 1, 0}, /* Required */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {47, 1, 0}, /* Boolean */
    {55, 1, 0}, /* Number */
    {62, 1, 0}, /* NumberArray */
    {74, 1, 0}, /* Object */
    {81, 1, 0}, /* ObjectArray */
    {93, 1, 0}, /* String */
    {100, 1, 0}, /* StringArray */
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
