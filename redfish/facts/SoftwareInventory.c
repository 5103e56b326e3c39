/*
 * SoftwareInventory: written by tools/generate-facts.py, do not edit. Source:
 * SoftwareInventory_v1.xml, 44 versions, the newest is 1.13.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SoftwareInventory\0" "Oem\0" "Actions\0" "BootParameters\0" "Bootloader\0"
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
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {110, 1, 7, 0, 1, 1, 0, 0}, /* AdditionalVersions */
    {162, 8, 2, 0, 1, 5, 0, 0}, /* Links */
    {253, 10, 4, 0, 1, 1, 0, 0}, /* MeasurementBlock */
    {270, 14, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {308, 0, 3, 0, 2, 8, 0, 0}, /* ReleaseType */
    {1, 14, 26, 0, 0, 1, 0, 0}, /* SoftwareInventory */
    {538, 3, 3, 0, 2, 13, 0, 0}, /* VersionScheme */
    {605, 40, 1, 0, 3, 5, 0, 0}, /* Activate */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {31, 2, 0, 0, 0, 0, 2, 0}, /* BootParameters */
    {46, 2, 0, 0, 0, 0, 3, 0}, /* Bootloader */
    {57, 2, 0, 0, 0, 0, 2, 0}, /* FactoryConfiguration */
    {78, 2, 0, 0, 0, 0, 3, 0}, /* Kernel */
    {85, 2, 0, 0, 0, 0, 3, 0}, /* Microcode */
    {95, 2, 0, 0, 0, 0, 4, 0}, /* OSDistribution */
    {19, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {134, 1, 129, 0, 9, 255, 5, 0}, /* ActiveTargets */
    {148, 1, 129, 0, 9, 255, 5, 0}, /* StagedTargets */
    {168, 2, 0, 1, 0, 0, 6, 0}, /* Measurement */
    {195, 2, 0, 0, 2, 0, 7, 0}, /* MeasurementIndex */
    {212, 2, 0, 0, 2, 0, 6, 0}, /* MeasurementSize */
    {228, 2, 0, 0, 2, 0, 6, 0}, /* MeasurementSpecification */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {320, 2, 0, 0, 1, 0, 5, 0}, /* Active */
    {110, 0, 1, 0, 8, 0, 3, 0}, /* AdditionalVersions */
    {327, 0, 1, 0, 7, 2, 8, 0}, /* AssociatedPhysicalContext */
    {353, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {365, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {368, 1026, 0, 0, 0, 0, 9, 0}, /* ImageDataURI */
    {162, 0, 2, 0, 8, 0, 5, 0}, /* Links */
    {381, 2, 0, 0, 0, 0, 10, 0}, /* LowestSupportedVersion */
    {404, 2, 0, 0, 0, 0, 11, 0}, /* Manufacturer */
    {168, 0, 3, 0, 8, 0, 6, 12}, /* Measurement */
    {417, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {422, 1, 129, 0, 9, 255, 10, 0}, /* RelatedItem */
    {434, 2, 0, 0, 4, 0, 11, 0}, /* ReleaseDate */
    {308, 2, 5, 0, 7, 0, 8, 0}, /* ReleaseType */
    {446, 2, 0, 0, 1, 0, 5, 0}, /* ResetRequiredOnUpdate */
    {468, 2, 0, 0, 2, 0, 9, 0}, /* SizeBytes */
    {478, 0, 0, 0, 0, 0, 10, 0}, /* SoftwareId */
    {489, 2, 0, 0, 1, 0, 5, 0}, /* Staged */
    {496, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {503, 3, 0, 0, 0, 0, 10, 0}, /* UefiDevicePaths */
    {519, 2, 0, 0, 1, 0, 1, 0}, /* Updateable */
    {530, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {538, 2, 7, 0, 7, 0, 13, 0}, /* VersionScheme */
    {552, 6, 0, 0, 1, 0, 14, 0}, /* WriteProtected */
    {597, 5, 8, 0, 9, 1, 5, 0}, /* Targets */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 180, 0, 0},
};
static const struct schema_fact_value values[] = {
    {281, 8, 0}, /* Other */
    {287, 8, 0}, /* Production */
    {298, 8, 0}, /* Prototype */
    {567, 13, 0}, /* DotIntegerNotation */
    {586, 13, 0}, /* OEM */
    {590, 13, 0}, /* SemVer */
};
static const struct schema_fact_action actions[] = {
    {605, 6, 8, 65535, 5, 0}, /* Activate */
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
