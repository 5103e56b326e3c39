/*
 * StorageService: written by tools/generate-facts.py, do not edit. Source: StorageService_v1.xml,
 * 21 versions, the newest is 1.7.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "StorageService\0" "Oem\0" "Actions\0" "DataProtectionLoSCapabilities\0"
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
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {231, 1, 8, 0, 1, 1, 0, 0}, /* Links */
    {237, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 9, 32, 0, 0, 1, 0, 0}, /* StorageService */
    {837, 41, 1, 0, 3, 1, 0, 0}, /* SetEncryptionKey */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {27, 4, 27, 0, 9, 255, 1, 1}, /* DataProtectionLoSCapabilities */
    {57, 4, 57, 0, 9, 255, 1, 1}, /* DataSecurityLoSCapabilities */
    {85, 4, 85, 0, 9, 255, 1, 1}, /* DataStorageLoSCapabilities */
    {127, 4, 112, 0, 9, 255, 1, 1}, /* DefaultClassOfService */
    {158, 0, 149, 0, 9, 255, 1, 0}, /* HostingSystem */
    {172, 4, 172, 0, 9, 255, 1, 1}, /* IOConnectivityLoSCapabilities */
    {202, 4, 202, 0, 9, 255, 1, 1}, /* IOPerformanceLoSCapabilities */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {273, 4, 248, 0, 9, 255, 1, 0}, /* ClassesOfService */
    {314, 4, 290, 0, 9, 255, 1, 1}, /* ClientEndpointGroups */
    {356, 0, 335, 0, 9, 255, 2, 0}, /* Connections */
    {395, 4, 368, 0, 9, 255, 3, 0}, /* ConsistencyGroups */
    {27, 4, 27, 0, 9, 255, 4, 0}, /* DataProtectionLoSCapabilities */
    {57, 4, 57, 0, 9, 255, 4, 0}, /* DataSecurityLoSCapabilities */
    {85, 4, 85, 0, 9, 255, 4, 0}, /* DataStorageLoSCapabilities */
    {127, 4, 112, 0, 9, 255, 4, 0}, /* DefaultClassOfService */
    {413, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {441, 0, 425, 0, 9, 255, 1, 0}, /* Drives */
    {448, 4, 290, 0, 9, 255, 1, 0}, /* EndpointGroups */
    {482, 0, 463, 0, 9, 255, 1, 0}, /* Endpoints */
    {513, 4, 492, 0, 9, 255, 1, 0}, /* FileSystems */
    {172, 4, 172, 0, 9, 255, 4, 0}, /* IOConnectivityLoSCapabilities */
    {202, 4, 202, 0, 9, 255, 4, 0}, /* IOPerformanceLoSCapabilities */
    {525, 4, 0, 0, 8, 2, 4, 5}, /* IOStatistics */
    {538, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {541, 0, 5, 0, 8, 1, 1, 0}, /* Identifier */
    {576, 7, 552, 0, 9, 255, 6, 0}, /* LinesOfService */
    {231, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {613, 2, 591, 0, 9, 255, 5, 0}, /* Metrics */
    {621, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {626, 67, 2, 0, 9, 3, 1, 0}, /* Redundancy */
    {637, 4, 290, 0, 9, 255, 1, 1}, /* ServerEndpointGroups */
    {675, 7, 658, 0, 9, 255, 4, 0}, /* SpareResourceSets */
    {693, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {723, 0, 700, 0, 9, 255, 1, 2}, /* StorageGroups */
    {759, 0, 737, 0, 9, 255, 1, 0}, /* StoragePools */
    {780, 3, 772, 0, 9, 255, 7, 0}, /* StorageSubsystems */
    {815, 4, 798, 0, 9, 255, 1, 0}, /* Volumes */
    {823, 4, 0, 0, 0, 0, 1, 0}, /* EncryptionKey */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {837, 3, 4, 65535, 1, 0}, /* SetEncryptionKey */
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
