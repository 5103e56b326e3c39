/*
 * SoftwareInventory: written by tools/generate-facts.py, do not edit. Source:
 * SoftwareInventory_v1.xml, 44 versions, the newest is 1.13.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "SoftwareInventory\0" "Oem\0" "Actions\0" "BootParameters\0" "Bootloader\0"
    "FactoryConfiguration\0" "Kernel\0" "Microcode\0" "OSDistribution\0" "AdditionalVersions\0"
    "Item\0" "ActiveTargets\0" "StagedTargets\0" "Links\0" "Measurement\0" "^[0-9a-fA-F]+$\0"
    "MeasurementIndex\0" "MeasurementSize\0" "MeasurementSpecification\0" "MeasurementBlock\0"
    "OemActions\0" "Other\0" "Production\0" "Prototype\0" "ReleaseType\0" "Active\0"
    "AssociatedPhysicalContext\0" "Description\0" "Id\0" "ImageDataURI\0"
    "LowestSupportedVersion\0" "Manufacturer\0" "Name\0" "RelatedItem\0" "ReleaseDate\0"
    "ResetRequiredOnUpdate\0" "SizeBytes\0" "SoftwareId\0" "Staged\0" "Status\0"
    "UefiDevicePaths\0" "Updateable\0" "Version\0" "VersionScheme\0" "WriteProtected\0"
    "DotIntegerNotation\0" "OEM\0" "SemVer\0" "Targets\0" "Activate";
static const char uri_texts[] =
    "/redfish/v1/UpdateService/SoftwareInventory/{SoftwareInventoryId}\0"
    "/redfish/v1/UpdateService/FirmwareInventory/{SoftwareInventoryId}\0"
    "/redfish/v1/UpdateService/LocalImageStore/{SoftwareInventoryId}";
static const uint32_t uris[] = {
    0, 66, 132,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 6}, {1, 1, 0, 5}, {1, 2, 0, 4}, {1, 3, 0, 1}, {1, 4, 0, 2}, {1, 5, 0, 2}, {1, 6,
    0, 2}, {1, 7, 0, 2}, {1, 8, 0, 2}, {1, 9, 0, 2}, {1, 10, 0, 2}, {1, 11, 0, 0}, {1, 12, 0,
    0}, {1, 13, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10b00, 0x10700, 0x10800, 0x10c00, 0x10400, 0x10500, 0x10a00, 0x10d00,
    0x10100, 0x10200, 0x10600, 0x10900, 0x10300,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {109, 1, 7, 0, 1, 1, 0, 0}, /* AdditionalVersions */
    {161, 8, 2, 0, 1, 5, 0, 0}, /* Links */
    {252, 10, 4, 0, 1, 1, 0, 0}, /* MeasurementBlock */
    {269, 14, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {307, 0, 3, 0, 2, 8, 0, 0}, /* ReleaseType */
    {0, 14, 26, 0, 0, 1, 0, 0}, /* SoftwareInventory */
    {537, 3, 3, 0, 2, 13, 0, 0}, /* VersionScheme */
    {604, 40, 1, 0, 3, 5, 0, 0}, /* Activate */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {30, 2, 0, 0, 0, 0, 2, 0}, /* BootParameters */
    {45, 2, 0, 0, 0, 0, 3, 0}, /* Bootloader */
    {56, 2, 0, 0, 0, 0, 2, 0}, /* FactoryConfiguration */
    {77, 2, 0, 0, 0, 0, 3, 0}, /* Kernel */
    {84, 2, 0, 0, 0, 0, 3, 0}, /* Microcode */
    {94, 2, 0, 0, 0, 0, 4, 0}, /* OSDistribution */
    {18, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {133, 3, 128, 0, 9, 255, 5, 0}, /* ActiveTargets */
    {147, 3, 128, 0, 9, 255, 5, 0}, /* StagedTargets */
    {167, 2, 0, 1, 0, 0, 6, 0}, /* Measurement */
    {194, 2, 0, 0, 2, 0, 7, 0}, /* MeasurementIndex */
    {211, 2, 0, 0, 2, 0, 6, 0}, /* MeasurementSize */
    {227, 2, 0, 0, 2, 0, 6, 0}, /* MeasurementSpecification */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {319, 2, 0, 0, 1, 0, 5, 0}, /* Active */
    {109, 0, 1, 0, 8, 0, 3, 0}, /* AdditionalVersions */
    {326, 0, 1, 0, 7, 2, 8, 0}, /* AssociatedPhysicalContext */
    {352, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {364, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {367, 1026, 0, 0, 0, 0, 9, 0}, /* ImageDataURI */
    {161, 0, 2, 0, 8, 0, 5, 0}, /* Links */
    {380, 2, 0, 0, 0, 0, 10, 0}, /* LowestSupportedVersion */
    {403, 2, 0, 0, 0, 0, 11, 0}, /* Manufacturer */
    {167, 0, 3, 0, 8, 0, 6, 12}, /* Measurement */
    {416, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {421, 3, 128, 0, 9, 255, 10, 0}, /* RelatedItem */
    {433, 2, 0, 0, 4, 0, 11, 0}, /* ReleaseDate */
    {307, 2, 5, 0, 7, 0, 8, 0}, /* ReleaseType */
    {445, 2, 0, 0, 1, 0, 5, 0}, /* ResetRequiredOnUpdate */
    {467, 2, 0, 0, 2, 0, 9, 0}, /* SizeBytes */
    {477, 0, 0, 0, 0, 0, 10, 0}, /* SoftwareId */
    {488, 2, 0, 0, 1, 0, 5, 0}, /* Staged */
    {495, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {502, 3, 0, 0, 0, 0, 10, 0}, /* UefiDevicePaths */
    {518, 2, 0, 0, 1, 0, 1, 0}, /* Updateable */
    {529, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {537, 2, 7, 0, 7, 0, 13, 0}, /* VersionScheme */
    {551, 6, 0, 0, 1, 0, 14, 0}, /* WriteProtected */
    {596, 5, 8, 0, 9, 1, 5, 0}, /* Targets */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 179, 0, 0},
};
static const struct schema_fact_value values[] = {
    {280, 8, 0}, /* Other */
    {286, 8, 0}, /* Production */
    {297, 8, 0}, /* Prototype */
    {566, 13, 0}, /* DotIntegerNotation */
    {585, 13, 0}, /* OEM */
    {589, 13, 0}, /* SemVer */
};
static const struct schema_fact_action actions[] = {
    {604, 6, 8, 65535, 5, 0}, /* Activate */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_SoftwareInventory = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 3,
    .run_count = 14,
    .type_count = 8,
    .action_count = 1,
    .main = 6,
    .capabilities = 6,
};
// clang-format on
