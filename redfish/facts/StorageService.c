/*
 * StorageService: written by tools/generate-facts.py, do not edit. Source: StorageService_v1.xml,
 * 21 versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StorageService\0" "Oem\0" "Actions\0" "DataProtectionLoSCapabilities\0"
    "DataSecurityLoSCapabilities\0" "DataStorageLoSCapabilities\0" "ClassOfService\0"
    "DefaultClassOfService\0" "Resource\0" "HostingSystem\0" "IOConnectivityLoSCapabilities\0"
    "IOPerformanceLoSCapabilities\0" "Links\0" "OemActions\0" "ClassOfServiceCollection\0"
    "ClassesOfService\0" "EndpointGroupCollection\0" "ClientEndpointGroups\0"
    "ConnectionCollection\0" "Connections\0" "ConsistencyGroupCollection\0" "ConsistencyGroups\0"
    "Description\0" "DriveCollection\0" "Drives\0" "EndpointGroups\0" "EndpointCollection\0"
    "Endpoints\0" "FileSystemCollection\0" "FileSystems\0" "IOStatistics\0" "Id\0" "Identifier\0"
    "LineOfServiceCollection\0" "LinesOfService\0" "StorageServiceMetrics\0" "Metrics\0" "Name\0"
    "Redundancy\0" "ServerEndpointGroups\0" "SpareResourceSet\0" "SpareResourceSets\0" "Status\0"
    "StorageGroupCollection\0" "StorageGroups\0" "StoragePoolCollection\0" "StoragePools\0"
    "Storage\0" "StorageSubsystems\0" "VolumeCollection\0" "Volumes\0" "EncryptionKey\0"
    "SetEncryptionKey";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/StorageServices/{StorageServiceId}";
static const uint32_t uris[] = {
    0, 47,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 3}, {1, 2, 0, 2}, {1, 3, 0, 1}, {1, 4, 0, 1}, {1, 5, 0, 1}, {1, 6,
    0, 0}, {1, 7, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10600, 0x10300, 0x10200, 0x10700, 0x10400, 0x10001,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {232, 1, 8, 0, 1, 1, 0, 0}, /* Links */
    {238, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 9, 32, 0, 0, 1, 0, 0}, /* StorageService */
    {838, 41, 1, 0, 3, 1, 0, 0}, /* SetEncryptionKey */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {28, 4, 28, 0, 9, 255, 1, 1}, /* DataProtectionLoSCapabilities */
    {58, 4, 58, 0, 9, 255, 1, 1}, /* DataSecurityLoSCapabilities */
    {86, 4, 86, 0, 9, 255, 1, 1}, /* DataStorageLoSCapabilities */
    {128, 4, 113, 0, 9, 255, 1, 1}, /* DefaultClassOfService */
    {159, 0, 150, 0, 9, 255, 1, 0}, /* HostingSystem */
    {173, 4, 173, 0, 9, 255, 1, 1}, /* IOConnectivityLoSCapabilities */
    {203, 4, 203, 0, 9, 255, 1, 1}, /* IOPerformanceLoSCapabilities */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {274, 4, 249, 0, 9, 255, 1, 0}, /* ClassesOfService */
    {315, 4, 291, 0, 9, 255, 1, 1}, /* ClientEndpointGroups */
    {357, 0, 336, 0, 9, 255, 2, 0}, /* Connections */
    {396, 4, 369, 0, 9, 255, 3, 0}, /* ConsistencyGroups */
    {28, 4, 28, 0, 9, 255, 4, 0}, /* DataProtectionLoSCapabilities */
    {58, 4, 58, 0, 9, 255, 4, 0}, /* DataSecurityLoSCapabilities */
    {86, 4, 86, 0, 9, 255, 4, 0}, /* DataStorageLoSCapabilities */
    {128, 4, 113, 0, 9, 255, 4, 0}, /* DefaultClassOfService */
    {414, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {442, 0, 426, 0, 9, 255, 1, 0}, /* Drives */
    {449, 4, 291, 0, 9, 255, 1, 0}, /* EndpointGroups */
    {483, 0, 464, 0, 9, 255, 1, 0}, /* Endpoints */
    {514, 4, 493, 0, 9, 255, 1, 0}, /* FileSystems */
    {173, 4, 173, 0, 9, 255, 4, 0}, /* IOConnectivityLoSCapabilities */
    {203, 4, 203, 0, 9, 255, 4, 0}, /* IOPerformanceLoSCapabilities */
    {526, 4, 0, 0, 8, 2, 4, 5}, /* IOStatistics */
    {539, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {542, 0, 5, 0, 8, 1, 1, 0}, /* Identifier */
    {577, 5, 553, 0, 9, 255, 6, 0}, /* LinesOfService */
    {232, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {614, 2, 592, 0, 9, 255, 5, 0}, /* Metrics */
    {622, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {627, 65, 2, 0, 9, 3, 1, 0}, /* Redundancy */
    {638, 4, 291, 0, 9, 255, 1, 1}, /* ServerEndpointGroups */
    {676, 5, 659, 0, 9, 255, 4, 0}, /* SpareResourceSets */
    {694, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {724, 0, 701, 0, 9, 255, 1, 2}, /* StorageGroups */
    {760, 0, 738, 0, 9, 255, 1, 0}, /* StoragePools */
    {781, 1, 773, 0, 9, 255, 7, 0}, /* StorageSubsystems */
    {816, 4, 799, 0, 9, 255, 1, 0}, /* Volumes */
    {824, 4, 0, 0, 0, 0, 1, 0}, /* EncryptionKey */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {838, 3, 4, 65535, 1, 0}, /* SetEncryptionKey */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_IOStatistics, &schema_Redundancy,
};
const struct schema schema_StorageService = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 2,
    .run_count = 8,
    .type_count = 4,
    .action_count = 1,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
