/*
 * MessageRegistry: written by tools/generate-facts.py, do not edit. Source:
 * MessageRegistry_v1.xml, 48 versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MessageRegistry\0" "Oem\0" "Actions\0" "ClearsAll\0" "ClearsIf\0" "ClearsMessage\0"
    "ClearingLogic\0" "SameOriginOfCondition\0" "ClearingType\0" "ArgDescriptions\0"
    "ArgLongDescriptions\0" "Deprecated\0" "Description\0" "LongDescription\0"
    "MapsToGeneralMessages\0" "^[A-Z]\\w+\\.[A-Z]\\w+$\0" "Message\0" "MessageSeverity\0"
    "NumberOfArgs\0" "ParamTypes\0" "ReplacedBy\0" "Resolution\0" "Severity\0" "VersionAdded\0"
    "^\\d+\\.\\d+\\.\\d+$\0" "VersionDeprecated\0" "[A-Za-z0-9]+\0" "MessageProperty\0" "Id\0"
    "Language\0" "Messages\0" "Name\0" "OwningEntity\0" "RegistryPrefix\0" "RegistryVersion\0"
    "Release\0" "OemActions\0" "number\0" "string\0" "ParamType";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 12}, {1, 1, 0, 8}, {1, 2, 0, 6}, {1, 3, 0, 5}, {1, 4, 0, 4}, {1, 5,
    0, 3}, {1, 6, 0, 3}, {1, 7, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10200, 0x10300, 0x10500, 0x10000, 0x10600, 0x10400, 0x10700,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {62, 1, 3, 0, 1, 2, 0, 0}, /* ClearingLogic */
    {98, 0, 1, 0, 2, 2, 0, 0}, /* ClearingType */
    {229, 4, 17, 0, 1, 5, 0, 0}, /* Message */
    {368, 21, 0, 1, 1, 5, 0, 1}, /* MessageProperty */
    {1, 22, 11, 0, 0, 5, 0, 0}, /* MessageRegistry */
    {462, 33, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {487, 1, 2, 0, 2, 5, 0, 0}, /* ParamType */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {29, 2, 0, 0, 1, 0, 2, 0}, /* ClearsAll */
    {39, 2, 2, 0, 7, 0, 2, 0}, /* ClearsIf */
    {48, 3, 0, 0, 0, 0, 2, 0}, /* ClearsMessage */
    {111, 3, 0, 0, 0, 0, 3, 0}, /* ArgDescriptions */
    {127, 3, 0, 0, 0, 0, 3, 0}, /* ArgLongDescriptions */
    {62, 0, 1, 0, 8, 0, 2, 0}, /* ClearingLogic */
    {147, 2, 0, 0, 0, 0, 4, 0}, /* Deprecated */
    {158, 16, 0, 0, 0, 0, 5, 0}, /* Description */
    {170, 2, 0, 0, 0, 0, 3, 0}, /* LongDescription */
    {186, 3, 0, 1, 0, 0, 6, 0}, /* MapsToGeneralMessages */
    {229, 16, 0, 0, 0, 0, 5, 0}, /* Message */
    {237, 18, 4, 0, 7, 1, 7, 0}, /* MessageSeverity */
    {253, 16, 0, 2, 2, 0, 5, 0}, /* NumberOfArgs */
    {17, 0, 13, 0, 8, 1, 5, 0}, /* Oem */
    {266, 1, 7, 0, 7, 0, 5, 0}, /* ParamTypes */
    {277, 2, 0, 1, 0, 0, 6, 0}, /* ReplacedBy */
    {288, 16, 0, 0, 0, 0, 5, 0}, /* Resolution */
    {299, 16, 0, 0, 0, 0, 5, 7}, /* Severity */
    {308, 2, 0, 3, 0, 0, 4, 0}, /* VersionAdded */
    {337, 2, 0, 3, 0, 0, 4, 0}, /* VersionDeprecated */
    {355, 2, 3, 0, 8, 0, 5, 0}, /* [A-Za-z0-9]+ */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {158, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {384, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {387, 16, 0, 0, 0, 0, 5, 0}, /* Language */
    {396, 16, 4, 0, 8, 0, 5, 0}, /* Messages */
    {405, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {410, 16, 0, 0, 0, 0, 5, 0}, /* OwningEntity */
    {423, 16, 0, 0, 0, 0, 5, 0}, /* RegistryPrefix */
    {438, 16, 0, 3, 0, 0, 5, 0}, /* RegistryVersion */
    {454, 2, 0, 0, 0, 0, 8, 0}, /* Release */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 208, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 321, 0, 0},
};
static const struct schema_fact_value values[] = {
    {76, 2, 0}, /* SameOriginOfCondition */
    {473, 5, 0}, /* number */
    {480, 5, 0}, /* string */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MessageRegistry = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 9,
    .type_count = 8,
    .action_count = 0,
    .main = 5,
    .capabilities = 0,
};
// clang-format on
