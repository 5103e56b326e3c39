/*
 * FileSystem: written by tools/generate-facts.py, do not edit. Source: FileSystem_v1.xml, 17
 * versions, the newest is 1.4.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "FileSystem\0" "Oem\0" "Actions\0" "ASCII\0" "ExtendedUNIXCode\0" "ISO2022\0" "ISO8859_1\0"
    "UCS_2\0" "UTF_16\0" "UTF_8\0" "Unicode\0" "CharacterCodeSet\0" "NFSv3\0" "NFSv4_0\0"
    "NFSv4_1\0" "SMBv2_0\0" "SMBv2_1\0" "SMBv3_0\0" "SMBv3_0_2\0" "SMBv3_1_1\0" "FileProtocol\0"
    "AccessCapabilities\0" "BlockSizeBytes\0" "By\0" "Capacity\0" "CapacitySource\0"
    "CapacitySources\0" "CasePreserved\0" "CaseSensitive\0" "ClusterSizeBytes\0" "Description\0"
    "FileShareCollection\0" "ExportedShares\0" "IOStatistics\0" "Id\0" "Identifiers\0"
    "ImportedShares\0" "Links\0" "LowSpaceWarningThresholdPercents\0" "%\0"
    "MaxFileNameLengthBytes\0" "FileSystemMetrics\0" "Metrics\0" "Name\0"
    "RecoverableCapacitySourceCount\0" "RemainingCapacity\0" "RemainingCapacityPercent\0"
    "ReplicaInfo\0" "Item\0" "ReplicaTargets\0" "ReplicationEnabled\0" "FileSharePath\0"
    "FileShare\0" "ImportedShare\0" "ClassOfService\0" "ReplicaCollection\0" "SpareResourceSet\0"
    "SpareResourceSets\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/FileSystems/{FileSystemId}\0"
    "/redfish/v1/Storage/{StorageId}/FileSystems/{FileSystemId}";
static const uint32_t uris[] = {
    0, 74,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 4}, {1, 2, 0, 3}, {1, 3, 0, 1}, {1, 4, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10200, 0x10400, 0x10101, 0x10001, 0x10201, 0x10300,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {91, 0, 8, 0, 2, 2, 0, 0}, /* CharacterCodeSet */
    {174, 8, 8, 0, 2, 2, 0, 0}, /* FileProtocol */
    {0, 1, 27, 0, 0, 2, 0, 0}, /* FileSystem */
    {643, 28, 2, 0, 1, 2, 0, 0}, /* ImportedShare */
    {399, 30, 4, 0, 1, 2, 0, 0}, /* Links */
    {725, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {187, 7, 4, 0, 7, 1, 2, 0}, /* AccessCapabilities */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {206, 2, 0, 1, 2, 0, 2, 0}, /* BlockSizeBytes */
    {224, 4, 1, 0, 8, 2, 2, 0}, /* Capacity */
    {248, 7, 233, 0, 9, 255, 2, 0}, /* CapacitySources */
    {264, 6, 0, 0, 1, 0, 2, 0}, /* CasePreserved */
    {278, 6, 0, 0, 1, 0, 2, 0}, /* CaseSensitive */
    {91, 7, 1, 0, 7, 0, 2, 0}, /* CharacterCodeSet */
    {292, 6, 0, 2, 2, 0, 2, 0}, /* ClusterSizeBytes */
    {309, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {341, 4, 321, 0, 9, 255, 2, 0}, /* ExportedShares */
    {356, 4, 0, 0, 8, 3, 3, 4}, /* IOStatistics */
    {369, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {372, 1, 5, 0, 8, 4, 5, 0}, /* Identifiers */
    {384, 1, 4, 0, 8, 0, 6, 0}, /* ImportedShares */
    {399, 4, 5, 0, 8, 0, 2, 0}, /* Links */
    {405, 7, 0, 3, 2, 0, 2, 0}, /* LowSpaceWarningThresholdPercents */
    {440, 6, 0, 2, 2, 0, 2, 0}, /* MaxFileNameLengthBytes */
    {481, 2, 463, 0, 9, 255, 4, 0}, /* Metrics */
    {489, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 4, 0, 0}, /* Oem */
    {494, 6, 0, 0, 2, 0, 3, 0}, /* RecoverableCapacitySourceCount */
    {525, 4, 1, 0, 8, 2, 2, 2}, /* RemainingCapacity */
    {543, 2, 0, 0, 2, 0, 1, 0}, /* RemainingCapacityPercent */
    {568, 4, 6, 0, 8, 5, 2, 0}, /* ReplicaInfo */
    {585, 3, 580, 0, 9, 255, 7, 0}, /* ReplicaTargets */
    {600, 6, 0, 0, 1, 0, 8, 0}, /* ReplicationEnabled */
    {619, 2, 0, 0, 0, 0, 2, 0}, /* FileSharePath */
    {643, 0, 633, 0, 9, 255, 2, 0}, /* ImportedShare */
    {657, 0, 657, 0, 9, 255, 2, 0}, /* ClassOfService */
    {11, 0, 13, 0, 8, 4, 0, 0}, /* Oem */
    {672, 3, 3, 0, 9, 0, 2, 2}, /* ReplicaCollection */
    {707, 7, 690, 0, 9, 255, 3, 0}, /* SpareResourceSets */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 221, 0}, {1, NAN, 0, 221, 0}, {0, 100, 0, 438, 0},
};
static const struct schema_fact_value values[] = {
    {23, 2, 0}, /* ASCII */
    {29, 2, 0}, /* ExtendedUNIXCode */
    {46, 2, 0}, /* ISO2022 */
    {54, 2, 0}, /* ISO8859_1 */
    {64, 2, 0}, /* UCS_2 */
    {70, 2, 0}, /* UTF_16 */
    {77, 2, 0}, /* UTF_8 */
    {83, 2, 0}, /* Unicode */
    {108, 2, 0}, /* NFSv3 */
    {114, 2, 0}, /* NFSv4_0 */
    {122, 2, 0}, /* NFSv4_1 */
    {130, 2, 0}, /* SMBv2_0 */
    {138, 2, 0}, /* SMBv2_1 */
    {146, 2, 0}, /* SMBv3_0 */
    {154, 2, 0}, /* SMBv3_0_2 */
    {164, 2, 0}, /* SMBv3_1_1 */
};
static const struct schema *const uses[] = {
    &schema_DataStorageLoSCapabilities, &schema_Capacity, &schema_IOStatistics,
    &schema_Resource, &schema_StorageReplicaInfo,
};
const struct schema schema_FileSystem = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 2,
    .run_count = 5,
    .type_count = 7,
    .action_count = 0,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
