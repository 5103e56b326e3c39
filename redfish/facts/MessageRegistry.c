/*
 * MessageRegistry: written by tools/generate-facts.py, do not edit. Source:
 * MessageRegistry_v1.xml, 48 versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "MessageRegistry\0" "Oem\0" "Actions\0" "ClearsAll\0" "ClearsIf\0" "ClearsMessage\0"
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
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {61, 1, 3, 0, 1, 2, 0, 0}, /* ClearingLogic */
    {97, 0, 1, 0, 2, 2, 0, 0}, /* ClearingType */
    {228, 4, 17, 0, 1, 5, 0, 0}, /* Message */
    {367, 21, 0, 1, 1, 5, 0, 1}, /* MessageProperty */
    {0, 22, 11, 0, 0, 5, 0, 0}, /* MessageRegistry */
    {461, 33, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {486, 1, 2, 0, 2, 5, 0, 0}, /* ParamType */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {28, 2, 0, 0, 1, 0, 2, 0}, /* ClearsAll */
    {38, 2, 2, 0, 7, 0, 2, 0}, /* ClearsIf */
    {47, 3, 0, 0, 0, 0, 2, 0}, /* ClearsMessage */
    {110, 3, 0, 0, 0, 0, 3, 0}, /* ArgDescriptions */
    {126, 3, 0, 0, 0, 0, 3, 0}, /* ArgLongDescriptions */
    {61, 0, 1, 0, 8, 0, 2, 0}, /* ClearingLogic */
    {146, 2, 0, 0, 0, 0, 4, 0}, /* Deprecated */
    {157, 16, 0, 0, 0, 0, 5, 0}, /* Description */
    {169, 2, 0, 0, 0, 0, 3, 0}, /* LongDescription */
    {185, 3, 0, 1, 0, 0, 6, 0}, /* MapsToGeneralMessages */
    {228, 16, 0, 0, 0, 0, 5, 0}, /* Message */
    {236, 18, 4, 0, 7, 1, 7, 0}, /* MessageSeverity */
    {252, 16, 0, 2, 2, 0, 5, 0}, /* NumberOfArgs */
    {16, 0, 13, 0, 8, 1, 5, 0}, /* Oem */
    {265, 1, 7, 0, 7, 0, 5, 0}, /* ParamTypes */
    {276, 2, 0, 1, 0, 0, 6, 0}, /* ReplacedBy */
    {287, 16, 0, 0, 0, 0, 5, 0}, /* Resolution */
    {298, 16, 0, 0, 0, 0, 5, 7}, /* Severity */
    {307, 2, 0, 3, 0, 0, 4, 0}, /* VersionAdded */
    {336, 2, 0, 3, 0, 0, 4, 0}, /* VersionDeprecated */
    {354, 2, 3, 0, 8, 0, 5, 0}, /* [A-Za-z0-9]+ */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {157, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {383, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {386, 16, 0, 0, 0, 0, 5, 0}, /* Language */
    {395, 16, 4, 0, 8, 0, 5, 0}, /* Messages */
    {404, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {409, 16, 0, 0, 0, 0, 5, 0}, /* OwningEntity */
    {422, 16, 0, 0, 0, 0, 5, 0}, /* RegistryPrefix */
    {437, 16, 0, 3, 0, 0, 5, 0}, /* RegistryVersion */
    {453, 2, 0, 0, 0, 0, 8, 0}, /* Release */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 207, 0, 0}, {0, NAN, 0, 0, 0}, {NAN, NAN, 320, 0, 0},
};
static const struct schema_fact_value values[] = {
    {75, 2, 0}, /* SameOriginOfCondition */
    {472, 5, 0}, /* number */
    {479, 5, 0}, /* string */
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
