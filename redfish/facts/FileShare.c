/*
 * FileShare: written by tools/generate-facts.py, do not edit. Source: FileShare_v1.xml, 9
 * versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "FileShare\0" "Oem\0" "Actions\0" "CASupported\0" "DefaultAccessCapabilities\0"
    "Description\0" "EthernetInterfaceCollection\0" "EthernetInterfaces\0" "ExecuteSupport\0"
    "FileSharePath\0" "FileShareQuotaType\0" "FileShareRemainingQuotaBytes\0" "By\0"
    "FileShareTotalQuotaBytes\0" "FileSharingProtocols\0" "Id\0" "Links\0"
    "LowSpaceWarningThresholdPercents\0" "%\0" "Name\0" "RemainingCapacityPercent\0"
    "ReplicationEnabled\0" "RootAccess\0" "Status\0" "WritePolicy\0" "ClassOfService\0"
    "FileSystem\0" "OemActions\0" "Hard\0" "Soft\0" "QuotaType";
static const char uri_texts[] =
    "/redfish/v1/Storage/{StorageId}/FileSystems/{FileSystemsId}/ExportedFileShares/{ExportedFileSharesId}\0"
    "/redfish/v1/Systems/{ComputerSystemsId}/Storage/{StorageId}/FileSystems/{FileSystemsId}/ExportedFileShares/{ExportedFileSharesId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/FileSystems/{FileSystemsId}/ExportedFileShares/{ExportedFileSharesId}";
static const uint32_t uris[] = {
    0, 102, 232,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 3}, {1, 2, 0, 0}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10300,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 21, 0, 0, 2, 0, 0}, /* FileShare */
    {249, 22, 3, 0, 1, 2, 0, 0}, /* Links */
    {395, 25, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {416, 0, 2, 0, 2, 2, 0, 0}, /* QuotaType */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {23, 6, 0, 0, 1, 0, 2, 0}, /* CASupported */
    {35, 3, 4, 0, 7, 1, 2, 0}, /* DefaultAccessCapabilities */
    {61, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {101, 0, 73, 0, 9, 255, 2, 0}, /* EthernetInterfaces */
    {120, 2, 0, 0, 1, 0, 2, 0}, /* ExecuteSupport */
    {135, 2, 0, 0, 0, 0, 2, 0}, /* FileSharePath */
    {149, 6, 4, 0, 7, 0, 2, 0}, /* FileShareQuotaType */
    {168, 2, 0, 1, 2, 0, 2, 0}, /* FileShareRemainingQuotaBytes */
    {200, 6, 0, 1, 2, 0, 2, 0}, /* FileShareTotalQuotaBytes */
    {225, 3, 2, 0, 7, 2, 2, 0}, /* FileSharingProtocols */
    {246, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {249, 0, 2, 0, 8, 0, 2, 0}, /* Links */
    {255, 7, 0, 2, 2, 0, 2, 0}, /* LowSpaceWarningThresholdPercents */
    {290, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {295, 2, 0, 0, 2, 0, 1, 0}, /* RemainingCapacityPercent */
    {320, 6, 0, 0, 1, 0, 3, 0}, /* ReplicationEnabled */
    {339, 2, 0, 0, 1, 0, 2, 0}, /* RootAccess */
    {350, 0, 28, 0, 8, 3, 2, 0}, /* Status */
    {357, 2, 14, 0, 7, 4, 2, 0}, /* WritePolicy */
    {369, 0, 369, 0, 9, 255, 2, 0}, /* ClassOfService */
    {384, 0, 384, 0, 9, 255, 2, 0}, /* FileSystem */
    {11, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 197, 0}, {0, 100, 0, 288, 0},
};
static const struct schema_fact_value values[] = {
    {406, 2, 0}, /* Hard */
    {411, 2, 0}, /* Soft */
};
static const struct schema *const uses[] = {
    &schema_DataStorageLoSCapabilities, &schema_FileSystem, &schema_Resource,
    &schema_StorageReplicaInfo,
};
const struct schema schema_FileShare = {
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
    .uri_count = 3,
    .run_count = 4,
    .type_count = 5,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
