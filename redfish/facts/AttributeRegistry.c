/*
 * AttributeRegistry: written by tools/generate-facts.py, do not edit. Source:
 * AttributeRegistry_v1.xml, 52 versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AttributeRegistry\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "Language\0" "Name\0"
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
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 10, 0, 0, 2, 0, 0}, /* AttributeRegistry */
    {182, 0, 5, 0, 2, 2, 0, 0}, /* AttributeType */
    {223, 11, 2, 0, 1, 2, 0, 0}, /* AttributeValue */
    {614, 13, 28, 0, 1, 2, 0, 0}, /* Attributes */
    {650, 41, 3, 0, 1, 2, 0, 0}, /* Dependencies */
    {625, 44, 4, 0, 1, 2, 0, 0}, /* Dependency */
    {715, 5, 1, 0, 2, 2, 0, 0}, /* DependencyType */
    {663, 48, 5, 0, 1, 2, 0, 0}, /* MapFrom */
    {747, 6, 6, 0, 2, 2, 0, 0}, /* MapFromCondition */
    {764, 12, 11, 0, 2, 2, 0, 0}, /* MapFromProperty */
    {793, 23, 2, 0, 2, 2, 0, 0}, /* MapTerms */
    {686, 25, 17, 0, 2, 2, 0, 0}, /* MapToProperty */
    {850, 53, 8, 0, 1, 2, 0, 0}, /* Menus */
    {856, 61, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {73, 61, 3, 0, 1, 2, 0, 0}, /* RegistryEntries */
    {458, 64, 1, 0, 1, 4, 0, 0}, /* RequiredPrivileges */
    {121, 65, 3, 0, 1, 2, 0, 0}, /* SupportedSystems */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 14, 0, 8, 0, 1, 0}, /* Oem */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {31, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {43, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {46, 16, 0, 0, 0, 0, 2, 0}, /* Language */
    {55, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {60, 16, 0, 0, 0, 0, 2, 0}, /* OwningEntity */
    {73, 0, 15, 0, 8, 0, 2, 0}, /* RegistryEntries */
    {89, 16, 0, 1, 0, 0, 2, 0}, /* RegistryVersion */
    {121, 1, 17, 0, 8, 0, 2, 0}, /* SupportedSystems */
    {196, 2, 0, 0, 0, 0, 2, 0}, /* ValueDisplayName */
    {213, 16, 0, 0, 0, 0, 2, 0}, /* ValueName */
    {238, 16, 0, 2, 0, 0, 2, 0}, /* AttributeName */
    {276, 2, 0, 0, 10, 0, 2, 0}, /* CurrentValue */
    {289, 2, 0, 0, 10, 0, 2, 0}, /* DefaultValue */
    {302, 2, 0, 0, 0, 0, 2, 0}, /* DisplayName */
    {314, 2, 0, 0, 2, 0, 2, 0}, /* DisplayOrder */
    {327, 2, 0, 0, 1, 0, 2, 0}, /* GrayOut */
    {335, 2, 0, 0, 0, 0, 2, 0}, /* HelpText */
    {344, 2, 0, 0, 1, 0, 2, 0}, /* Hidden */
    {351, 2, 0, 0, 1, 0, 2, 0}, /* Immutable */
    {361, 2, 0, 0, 1, 0, 2, 0}, /* IsSystemUniqueProperty */
    {384, 2, 0, 0, 2, 0, 2, 0}, /* LowerBound */
    {395, 2, 0, 0, 2, 0, 2, 0}, /* MaxLength */
    {405, 2, 0, 3, 0, 0, 2, 0}, /* MenuPath */
    {439, 2, 0, 0, 2, 0, 2, 0}, /* MinLength */
    {19, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {449, 2, 0, 0, 1, 0, 2, 0}, /* ReadOnly */
    {458, 1, 16, 0, 8, 0, 4, 0}, /* RequiredPrivileges */
    {477, 2, 0, 0, 1, 0, 5, 0}, /* ResetRequired */
    {491, 2, 0, 0, 2, 0, 2, 0}, /* ScalarIncrement */
    {507, 0, 2, 0, 7, 0, 2, 0}, /* Type */
    {512, 2, 0, 0, 0, 0, 5, 0}, /* UefiDevicePath */
    {527, 0, 0, 0, 0, 0, 5, 0}, /* UefiKeywordName */
    {543, 0, 0, 0, 0, 0, 5, 0}, /* UefiNamespaceId */
    {559, 2, 0, 0, 2, 0, 2, 0}, /* UpperBound */
    {570, 1, 3, 0, 8, 0, 2, 0}, /* Value */
    {576, 2, 0, 0, 0, 0, 2, 0}, /* ValueExpression */
    {592, 2, 0, 0, 0, 0, 2, 0}, /* WarningText */
    {604, 2, 0, 0, 1, 0, 2, 0}, /* WriteOnly */
    {625, 0, 6, 0, 8, 0, 2, 0}, /* Dependency */
    {636, 0, 0, 2, 0, 0, 2, 0}, /* DependencyFor */
    {507, 0, 7, 0, 7, 0, 2, 0}, /* Type */
    {663, 1, 8, 0, 8, 0, 2, 0}, /* MapFrom */
    {671, 0, 0, 2, 0, 0, 2, 0}, /* MapToAttribute */
    {686, 0, 12, 0, 7, 0, 2, 0}, /* MapToProperty */
    {700, 2, 0, 0, 10, 0, 2, 0}, /* MapToValue */
    {730, 0, 0, 2, 0, 0, 2, 0}, /* MapFromAttribute */
    {747, 0, 9, 0, 7, 0, 2, 0}, /* MapFromCondition */
    {764, 0, 10, 0, 7, 0, 2, 0}, /* MapFromProperty */
    {780, 2, 0, 0, 10, 0, 2, 0}, /* MapFromValue */
    {793, 0, 11, 0, 7, 0, 2, 0}, /* MapTerms */
    {302, 2, 0, 0, 0, 0, 2, 0}, /* DisplayName */
    {314, 2, 0, 0, 2, 0, 2, 0}, /* DisplayOrder */
    {327, 2, 0, 0, 1, 0, 2, 0}, /* GrayOut */
    {344, 2, 0, 0, 1, 0, 3, 0}, /* Hidden */
    {833, 0, 0, 4, 0, 0, 2, 0}, /* MenuName */
    {405, 2, 0, 3, 0, 0, 2, 0}, /* MenuPath */
    {19, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {449, 2, 0, 0, 1, 0, 2, 0}, /* ReadOnly */
    {614, 1, 4, 0, 8, 0, 2, 0}, /* Attributes */
    {650, 1, 5, 0, 8, 0, 2, 0}, /* Dependencies */
    {850, 1, 13, 0, 8, 0, 2, 0}, /* Menus */
    {867, 1, 0, 0, 0, 0, 4, 0}, /* Privileges */
    {878, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {894, 2, 0, 0, 0, 0, 2, 0}, /* ProductName */
    {906, 2, 0, 5, 0, 0, 2, 0}, /* SystemId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 105, 0, 0}, {NAN, NAN, 252, 0, 0}, {NAN, NAN, 414, 0, 0},
    {NAN, NAN, 842, 0, 0}, {NAN, NAN, 915, 0, 0},
};
static const struct schema_fact_value values[] = {
    {138, 2, 0}, /* Boolean */
    {146, 2, 0}, /* Enumeration */
    {158, 2, 0}, /* Integer */
    {166, 2, 0}, /* Password */
    {175, 2, 0}, /* String */
    {711, 2, 0}, /* Map */
    {802, 2, 0}, /* EQU */
    {806, 2, 0}, /* GEQ */
    {810, 2, 0}, /* GTR */
    {814, 2, 0}, /* LEQ */
    {818, 2, 0}, /* LSS */
    {822, 2, 0}, /* NEQ */
    {276, 2, 0}, /* CurrentValue */
    {289, 2, 0}, /* DefaultValue */
    {327, 2, 0}, /* GrayOut */
    {344, 2, 0}, /* Hidden */
    {384, 2, 0}, /* LowerBound */
    {395, 2, 0}, /* MaxLength */
    {439, 2, 0}, /* MinLength */
    {449, 2, 0}, /* ReadOnly */
    {491, 2, 0}, /* ScalarIncrement */
    {559, 2, 0}, /* UpperBound */
    {604, 2, 0}, /* WriteOnly */
    {826, 2, 0}, /* AND */
    {830, 2, 0}, /* OR */
    {276, 2, 0}, /* CurrentValue */
    {289, 2, 0}, /* DefaultValue */
    {302, 2, 0}, /* DisplayName */
    {314, 2, 0}, /* DisplayOrder */
    {327, 2, 0}, /* GrayOut */
    {335, 2, 0}, /* HelpText */
    {344, 2, 0}, /* Hidden */
    {351, 2, 0}, /* Immutable */
    {384, 2, 0}, /* LowerBound */
    {395, 2, 0}, /* MaxLength */
    {439, 2, 0}, /* MinLength */
    {449, 2, 0}, /* ReadOnly */
    {491, 2, 0}, /* ScalarIncrement */
    {559, 2, 0}, /* UpperBound */
    {576, 2, 0}, /* ValueExpression */
    {592, 2, 0}, /* WarningText */
    {604, 2, 0}, /* WriteOnly */
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
