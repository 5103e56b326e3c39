/*
 * AttributeRegistry: written by tools/generate-facts.py, do not edit. Source:
 * AttributeRegistry_v1.xml, 52 versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "AttributeRegistry\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "Language\0" "Name\0"
    "OwningEntity\0" "RegistryEntries\0" "RegistryVersion\0" "^\\d+\\.\\d+\\.\\d+$\0"
    "SupportedSystems\0" "Boolean\0" "Enumeration\0" "Integer\0" "Password\0" "String\0"
    "AttributeType\0" "ValueDisplayName\0" "ValueName\0" "AttributeValue\0" "AttributeName\0"
    "^[A-Za-z][A-Za-z0-9_]+$\0" "CurrentValue\0" "DefaultValue\0" "DisplayName\0"
    "DisplayOrder\0" "GrayOut\0" "HelpText\0" "Hidden\0" "Immutable\0" "IsSystemUniqueProperty\0"
    "LowerBound\0" "MaxLength\0" "MenuPath\0" "^\\.\\/([^/]+(\\/[^/]+)*)\?$\0" "MinLength\0"
    "ReadOnly\0" "RequiredPrivileges\0" "ResetRequired\0" "ScalarIncrement\0" "Type\0"
    "UefiDevicePath\0" "UefiKeywordName\0" "UefiNamespaceId\0" "UpperBound\0" "Value\0"
    "ValueExpression\0" "WarningText\0" "WriteOnly\0" "Attributes\0" "Dependency\0"
    "DependencyFor\0" "Dependencies\0" "MapFrom\0" "MapToAttribute\0" "MapToProperty\0"
    "MapToValue\0" "Map\0" "DependencyType\0" "MapFromAttribute\0" "MapFromCondition\0"
    "MapFromProperty\0" "MapFromValue\0" "MapTerms\0" "EQU\0" "GEQ\0" "GTR\0" "LEQ\0" "LSS\0"
    "NEQ\0" "AND\0" "OR\0" "MenuName\0" "^[^/]+$\0" "Menus\0" "OemActions\0" "Privileges\0"
    "FirmwareVersion\0" "ProductName\0" "SystemId\0" "^[A-Za-z0-9]+$";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 14}, {1, 1, 0, 13}, {1, 2, 0, 11}, {1, 3, 0, 9}, {1, 4, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10300, 0x10400, 0x10200,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 10, 0, 0, 2, 0, 0}, /* AttributeRegistry */
    {181, 0, 5, 0, 2, 2, 0, 0}, /* AttributeType */
    {222, 11, 2, 0, 1, 2, 0, 0}, /* AttributeValue */
    {613, 13, 28, 0, 1, 2, 0, 0}, /* Attributes */
    {649, 41, 3, 0, 1, 2, 0, 0}, /* Dependencies */
    {624, 44, 4, 0, 1, 2, 0, 0}, /* Dependency */
    {714, 5, 1, 0, 2, 2, 0, 0}, /* DependencyType */
    {662, 48, 5, 0, 1, 2, 0, 0}, /* MapFrom */
    {746, 6, 6, 0, 2, 2, 0, 0}, /* MapFromCondition */
    {763, 12, 11, 0, 2, 2, 0, 0}, /* MapFromProperty */
    {792, 23, 2, 0, 2, 2, 0, 0}, /* MapTerms */
    {685, 25, 17, 0, 2, 2, 0, 0}, /* MapToProperty */
    {849, 53, 8, 0, 1, 2, 0, 0}, /* Menus */
    {855, 61, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {72, 61, 3, 0, 1, 2, 0, 0}, /* RegistryEntries */
    {457, 64, 1, 0, 1, 4, 0, 0}, /* RequiredPrivileges */
    {120, 65, 3, 0, 1, 2, 0, 0}, /* SupportedSystems */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 14, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {30, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {42, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {45, 16, 0, 0, 0, 0, 2, 0}, /* Language */
    {54, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {59, 16, 0, 0, 0, 0, 2, 0}, /* OwningEntity */
    {72, 0, 15, 0, 8, 0, 2, 0}, /* RegistryEntries */
    {88, 16, 0, 1, 0, 0, 2, 0}, /* RegistryVersion */
    {120, 1, 17, 0, 8, 0, 2, 0}, /* SupportedSystems */
    {195, 2, 0, 0, 0, 0, 2, 0}, /* ValueDisplayName */
    {212, 16, 0, 0, 0, 0, 2, 0}, /* ValueName */
    {237, 16, 0, 2, 0, 0, 2, 0}, /* AttributeName */
    {275, 2, 0, 0, 10, 0, 2, 0}, /* CurrentValue */
    {288, 2, 0, 0, 10, 0, 2, 0}, /* DefaultValue */
    {301, 2, 0, 0, 0, 0, 2, 0}, /* DisplayName */
    {313, 2, 0, 0, 2, 0, 2, 0}, /* DisplayOrder */
    {326, 2, 0, 0, 1, 0, 2, 0}, /* GrayOut */
    {334, 2, 0, 0, 0, 0, 2, 0}, /* HelpText */
    {343, 2, 0, 0, 1, 0, 2, 0}, /* Hidden */
    {350, 2, 0, 0, 1, 0, 2, 0}, /* Immutable */
    {360, 2, 0, 0, 1, 0, 2, 0}, /* IsSystemUniqueProperty */
    {383, 2, 0, 0, 2, 0, 2, 0}, /* LowerBound */
    {394, 2, 0, 0, 2, 0, 2, 0}, /* MaxLength */
    {404, 2, 0, 3, 0, 0, 2, 0}, /* MenuPath */
    {438, 2, 0, 0, 2, 0, 2, 0}, /* MinLength */
    {18, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {448, 2, 0, 0, 1, 0, 2, 0}, /* ReadOnly */
    {457, 1, 16, 0, 8, 0, 4, 0}, /* RequiredPrivileges */
    {476, 2, 0, 0, 1, 0, 5, 0}, /* ResetRequired */
    {490, 2, 0, 0, 2, 0, 2, 0}, /* ScalarIncrement */
    {506, 0, 2, 0, 7, 0, 2, 0}, /* Type */
    {511, 2, 0, 0, 0, 0, 5, 0}, /* UefiDevicePath */
    {526, 0, 0, 0, 0, 0, 5, 0}, /* UefiKeywordName */
    {542, 0, 0, 0, 0, 0, 5, 0}, /* UefiNamespaceId */
    {558, 2, 0, 0, 2, 0, 2, 0}, /* UpperBound */
    {569, 1, 3, 0, 8, 0, 2, 0}, /* Value */
    {575, 2, 0, 0, 0, 0, 2, 0}, /* ValueExpression */
    {591, 2, 0, 0, 0, 0, 2, 0}, /* WarningText */
    {603, 2, 0, 0, 1, 0, 2, 0}, /* WriteOnly */
    {624, 0, 6, 0, 8, 0, 2, 0}, /* Dependency */
    {635, 0, 0, 2, 0, 0, 2, 0}, /* DependencyFor */
    {506, 0, 7, 0, 7, 0, 2, 0}, /* Type */
    {662, 1, 8, 0, 8, 0, 2, 0}, /* MapFrom */
    {670, 0, 0, 2, 0, 0, 2, 0}, /* MapToAttribute */
    {685, 0, 12, 0, 7, 0, 2, 0}, /* MapToProperty */
    {699, 2, 0, 0, 10, 0, 2, 0}, /* MapToValue */
    {729, 0, 0, 2, 0, 0, 2, 0}, /* MapFromAttribute */
    {746, 0, 9, 0, 7, 0, 2, 0}, /* MapFromCondition */
    {763, 0, 10, 0, 7, 0, 2, 0}, /* MapFromProperty */
    {779, 2, 0, 0, 10, 0, 2, 0}, /* MapFromValue */
    {792, 0, 11, 0, 7, 0, 2, 0}, /* MapTerms */
    {301, 2, 0, 0, 0, 0, 2, 0}, /* DisplayName */
    {313, 2, 0, 0, 2, 0, 2, 0}, /* DisplayOrder */
    {326, 2, 0, 0, 1, 0, 2, 0}, /* GrayOut */
    {343, 2, 0, 0, 1, 0, 3, 0}, /* Hidden */
    {832, 0, 0, 4, 0, 0, 2, 0}, /* MenuName */
    {404, 2, 0, 3, 0, 0, 2, 0}, /* MenuPath */
    {18, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {448, 2, 0, 0, 1, 0, 2, 0}, /* ReadOnly */
    {613, 1, 4, 0, 8, 0, 2, 0}, /* Attributes */
    {649, 1, 5, 0, 8, 0, 2, 0}, /* Dependencies */
    {849, 1, 13, 0, 8, 0, 2, 0}, /* Menus */
    {866, 1, 0, 0, 0, 0, 4, 0}, /* Privileges */
    {877, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {893, 2, 0, 0, 0, 0, 2, 0}, /* ProductName */
    {905, 2, 0, 5, 0, 0, 2, 0}, /* SystemId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 104, 0, 0}, {NAN, NAN, 251, 0, 0}, {NAN, NAN, 413, 0, 0},
    {NAN, NAN, 841, 0, 0}, {NAN, NAN, 914, 0, 0},
};
static const struct schema_fact_value values[] = {
    {137, 2, 0}, /* Boolean */
    {145, 2, 0}, /* Enumeration */
    {157, 2, 0}, /* Integer */
    {165, 2, 0}, /* Password */
    {174, 2, 0}, /* String */
    {710, 2, 0}, /* Map */
    {801, 2, 0}, /* EQU */
    {805, 2, 0}, /* GEQ */
    {809, 2, 0}, /* GTR */
    {813, 2, 0}, /* LEQ */
    {817, 2, 0}, /* LSS */
    {821, 2, 0}, /* NEQ */
    {275, 2, 0}, /* CurrentValue */
    {288, 2, 0}, /* DefaultValue */
    {326, 2, 0}, /* GrayOut */
    {343, 2, 0}, /* Hidden */
    {383, 2, 0}, /* LowerBound */
    {394, 2, 0}, /* MaxLength */
    {438, 2, 0}, /* MinLength */
    {448, 2, 0}, /* ReadOnly */
    {490, 2, 0}, /* ScalarIncrement */
    {558, 2, 0}, /* UpperBound */
    {603, 2, 0}, /* WriteOnly */
    {825, 2, 0}, /* AND */
    {829, 2, 0}, /* OR */
    {275, 2, 0}, /* CurrentValue */
    {288, 2, 0}, /* DefaultValue */
    {301, 2, 0}, /* DisplayName */
    {313, 2, 0}, /* DisplayOrder */
    {326, 2, 0}, /* GrayOut */
    {334, 2, 0}, /* HelpText */
    {343, 2, 0}, /* Hidden */
    {350, 2, 0}, /* Immutable */
    {383, 2, 0}, /* LowerBound */
    {394, 2, 0}, /* MaxLength */
    {438, 2, 0}, /* MinLength */
    {448, 2, 0}, /* ReadOnly */
    {490, 2, 0}, /* ScalarIncrement */
    {558, 2, 0}, /* UpperBound */
    {575, 2, 0}, /* ValueExpression */
    {591, 2, 0}, /* WarningText */
    {603, 2, 0}, /* WriteOnly */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_AttributeRegistry = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 5,
    .type_count = 18,
    .action_count = 0,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
