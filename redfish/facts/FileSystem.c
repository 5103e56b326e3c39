/*
 * FileSystem: written by tools/generate-facts.py, do not edit. Source: FileSystem_v1.xml, 17
 * versions, the newest is 1.4.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "FileSystem\0" "Oem\0" "Actions\0" "ASCII\0" "ExtendedUNIXCode\0" "ISO2022\0"
    "ISO8859_1\0" "UCS_2\0" "UTF_16\0" "UTF_8\0" "Unicode\0" "CharacterCodeSet\0" "NFSv3\0"
    "NFSv4_0\0" "NFSv4_1\0" "SMBv2_0\0" "SMBv2_1\0" "SMBv3_0\0" "SMBv3_0_2\0" "SMBv3_1_1\0"
    "FileProtocol\0" "AccessCapabilities\0" "BlockSizeBytes\0" "By\0" "Capacity\0"
    "CapacitySource\0" "CapacitySources\0" "CasePreserved\0" "CaseSensitive\0"
    "ClusterSizeBytes\0" "Description\0" "FileShareCollection\0" "ExportedShares\0"
    "IOStatistics\0" "Id\0" "Identifiers\0" "ImportedShares\0" "Links\0"
    "LowSpaceWarningThresholdPercents\0" "%\0" "MaxFileNameLengthBytes\0" "FileSystemMetrics\0"
    "Metrics\0" "Name\0" "RecoverableCapacitySourceCount\0" "RemainingCapacity\0"
    "RemainingCapacityPercent\0" "ReplicaInfo\0" "Item\0" "ReplicaTargets\0"
    "ReplicationEnabled\0" "FileSharePath\0" "FileShare\0" "ImportedShare\0" "ClassOfService\0"
    "ReplicaCollection\0" "SpareResourceSet\0" "SpareResourceSets\0" "OemActions";
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
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {92, 0, 8, 0, 2, 2, 0, 0}, /* CharacterCodeSet */
    {175, 8, 8, 0, 2, 2, 0, 0}, /* FileProtocol */
    {1, 1, 27, 0, 0, 2, 0, 0}, /* FileSystem */
    {644, 28, 2, 0, 1, 2, 0, 0}, /* ImportedShare */
    {400, 30, 4, 0, 1, 2, 0, 0}, /* Links */
    {726, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {188, 7, 4, 0, 7, 1, 2, 0}, /* AccessCapabilities */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {207, 2, 0, 1, 2, 0, 2, 0}, /* BlockSizeBytes */
    {225, 4, 1, 0, 8, 2, 2, 0}, /* Capacity */
    {249, 5, 234, 0, 9, 255, 2, 0}, /* CapacitySources */
    {265, 6, 0, 0, 1, 0, 2, 0}, /* CasePreserved */
    {279, 6, 0, 0, 1, 0, 2, 0}, /* CaseSensitive */
    {92, 7, 1, 0, 7, 0, 2, 0}, /* CharacterCodeSet */
    {293, 6, 0, 2, 2, 0, 2, 0}, /* ClusterSizeBytes */
    {310, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {342, 4, 322, 0, 9, 255, 2, 0}, /* ExportedShares */
    {357, 4, 0, 0, 8, 3, 3, 4}, /* IOStatistics */
    {370, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {373, 1, 5, 0, 8, 4, 5, 0}, /* Identifiers */
    {385, 1, 4, 0, 8, 0, 6, 0}, /* ImportedShares */
    {400, 4, 5, 0, 8, 0, 2, 0}, /* Links */
    {406, 7, 0, 3, 2, 0, 2, 0}, /* LowSpaceWarningThresholdPercents */
    {441, 6, 0, 2, 2, 0, 2, 0}, /* MaxFileNameLengthBytes */
    {482, 2, 464, 0, 9, 255, 4, 0}, /* Metrics */
    {490, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 4, 0, 0}, /* Oem */
    {495, 6, 0, 0, 2, 0, 3, 0}, /* RecoverableCapacitySourceCount */
    {526, 4, 1, 0, 8, 2, 2, 2}, /* RemainingCapacity */
    {544, 2, 0, 0, 2, 0, 1, 0}, /* RemainingCapacityPercent */
    {569, 4, 6, 0, 8, 5, 2, 0}, /* ReplicaInfo */
    {586, 1, 581, 0, 9, 255, 7, 0}, /* ReplicaTargets */
    {601, 6, 0, 0, 1, 0, 8, 0}, /* ReplicationEnabled */
    {620, 2, 0, 0, 0, 0, 2, 0}, /* FileSharePath */
    {644, 0, 634, 0, 9, 255, 2, 0}, /* ImportedShare */
    {658, 0, 658, 0, 9, 255, 2, 0}, /* ClassOfService */
    {12, 0, 13, 0, 8, 4, 0, 0}, /* Oem */
    {673, 1, 3, 0, 9, 0, 2, 2}, /* ReplicaCollection */
    {708, 5, 691, 0, 9, 255, 3, 0}, /* SpareResourceSets */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 222, 0}, {1, NAN, 0, 222, 0}, {0, 100, 0, 439, 0},
};
static const struct schema_fact_value values[] = {
    {24, 2, 0}, /* ASCII */
    {30, 2, 0}, /* ExtendedUNIXCode */
    {47, 2, 0}, /* ISO2022 */
    {55, 2, 0}, /* ISO8859_1 */
    {65, 2, 0}, /* UCS_2 */
    {71, 2, 0}, /* UTF_16 */
    {78, 2, 0}, /* UTF_8 */
    {84, 2, 0}, /* Unicode */
    {109, 2, 0}, /* NFSv3 */
    {115, 2, 0}, /* NFSv4_0 */
    {123, 2, 0}, /* NFSv4_1 */
    {131, 2, 0}, /* SMBv2_0 */
    {139, 2, 0}, /* SMBv2_1 */
    {147, 2, 0}, /* SMBv3_0 */
    {155, 2, 0}, /* SMBv3_0_2 */
    {165, 2, 0}, /* SMBv3_1_1 */
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
