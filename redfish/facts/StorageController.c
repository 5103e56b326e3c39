/*
 * StorageController: written by tools/generate-facts.py, do not edit. Source:
 * StorageController_v1.xml, 44 versions, the newest is 1.11.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "StorageController\0" "Inaccessible\0" "NonOptimized\0" "Optimized\0" "PersistentLoss\0"
    "ANAAccessState\0" "AccessState\0" "Volume\0" "ANACharacteristics\0" "Oem\0" "Actions\0"
    "AttachedVolumes\0" "AttachDetachNamespacesResponse\0" "PersistentCacheSizeMiB\0" "MiBy\0"
    "Status\0" "TotalCacheSizeMiB\0" "CacheSummary\0" "Battery\0" "Batteries\0" "Endpoint\0"
    "Endpoints\0" "Storage\0" "NVMeDiscoveredSubsystems\0" "NetworkDeviceFunction\0"
    "NetworkDeviceFunctions\0" "PCIeFunction\0" "PCIeFunctions\0" "Links\0" "IsSupervisor\0"
    "MPFProperties\0" "ReportsNamespaceGranularity\0" "ReportsUUIDList\0"
    "Supports128BitHostId\0" "SupportsEnduranceGroups\0"
    "SupportsExceedingPowerOfNonOperationalState\0" "SupportsNVMSets\0"
    "SupportsPredictableLatencyMode\0" "SupportsReadRecoveryLevels\0" "SupportsReservations\0"
    "SupportsSQAssociations\0" "SupportsTrafficBasedKeepAlive\0" "NVMeControllerAttributes\0"
    "AllocatedCompletionQueues\0" "AllocatedSubmissionQueues\0" "ControllerType\0"
    "DiscoveryTransportServiceId\0" "MaxAttachedNamespaces\0" "MaxQueueSize\0"
    "NVMeSMARTCriticalWarnings\0" "NVMeVersion\0" "NVMeControllerProperties\0" "Admin\0"
    "Discovery\0" "IO\0" "NVMeControllerType\0" "MediaInReadOnly\0" "OverallSubsystemDegraded\0"
    "PMRUnreliable\0" "PowerBackupFailed\0" "SpareCapacityWornOut\0" "OemActions\0"
    "ConsistencyCheckRatePercent\0" "%\0" "RebuildRatePercent\0" "TransformationRatePercent\0"
    "Rates\0" "Data\0" "SecurityReceiveResponse\0" "Assembly\0" "AssetTag\0"
    "CertificateCollection\0" "Certificates\0" "ControllerRates\0" "Description\0"
    "EnvironmentMetrics\0" "FirmwareVersion\0" "Id\0" "Identifiers\0" "IsLogical\0" "Location\0"
    "Manufacturer\0" "Measurements\0" "StorageControllerMetrics\0" "Metrics\0" "Model\0" "Name\0"
    "PCIeInterface\0" "PartNumber\0" "PortCollection\0" "Ports\0" "SKU\0" "SerialNumber\0"
    "SpeedGbps\0" "Gbit/s\0" "SupportedControllerProtocols\0" "SupportedDeviceProtocols\0"
    "SupportedRAIDTypes\0" "Namespaces\0" "AttachNamespaces\0" "DetachNamespaces\0" "ResetType\0"
    "Reset\0" "AllocationLength\0" "SecurityProtocol\0" "SecurityProtocolSpecific\0"
    "SecurityReceive\0" "SecuritySend";
static const char uri_texts[] =
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}";
static const uint32_t uris[] = {
    0, 66, 159, 277, 422, 521,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 4}, {1, 2, 0, 3}, {1, 3, 0, 3}, {1, 4, 0, 3}, {1, 5, 0, 3}, {1, 6,
    0, 3}, {1, 7, 0, 5}, {1, 8, 0, 1}, {1, 9, 0, 1}, {1, 10, 0, 1}, {1, 11, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10700, 0x10600, 0x10300, 0x10a00, 0x10200, 0x10400, 0x10900, 0x10800,
    0x10100, 0x10500, 0x10b00,
};
static const struct schema_fact_type types[] = {
    {69, 0, 4, 0, 2, 1, 0, 0}, /* ANAAccessState */
    {103, 0, 2, 0, 1, 1, 0, 0}, /* ANACharacteristics */
    {126, 2, 1, 0, 1, 1, 0, 0}, /* Actions */
    {150, 3, 1, 0, 1, 2, 0, 0}, /* AttachDetachNamespacesResponse */
    {234, 4, 3, 0, 1, 1, 0, 0}, /* CacheSummary */
    {389, 7, 7, 0, 1, 1, 0, 0}, /* Links */
    {408, 14, 1, 0, 1, 5, 0, 0}, /* MPFProperties */
    {703, 15, 11, 0, 1, 1, 0, 0}, /* NVMeControllerAttributes */
    {896, 26, 10, 0, 1, 1, 0, 0}, /* NVMeControllerProperties */
    {940, 4, 3, 0, 2, 1, 0, 0}, /* NVMeControllerType */
    {858, 36, 5, 0, 1, 1, 0, 0}, /* NVMeSMARTCriticalWarnings */
    {1053, 41, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1139, 41, 3, 0, 1, 1, 0, 0}, /* Rates */
    {1150, 44, 1, 0, 1, 2, 0, 0}, /* SecurityReceiveResponse */
    {0, 45, 32, 0, 0, 1, 0, 0}, /* StorageController */
    {1558, 77, 1, 0, 3, 2, 0, 0}, /* AttachNamespaces */
    {1575, 78, 1, 0, 3, 2, 0, 0}, /* DetachNamespaces */
    {1602, 79, 1, 0, 3, 12, 0, 0}, /* Reset */
    {1667, 80, 3, 0, 3, 2, 0, 0}, /* SecurityReceive */
    {1683, 83, 3, 0, 3, 2, 0, 0}, /* SecuritySend */
};
static const struct schema_fact_property properties[] = {
    {84, 2, 0, 0, 7, 0, 1, 0}, /* AccessState */
    {96, 0, 96, 0, 9, 255, 1, 0}, /* Volume */
    {122, 0, 11, 0, 8, 0, 1, 0}, /* Oem */
    {134, 19, 96, 0, 9, 255, 2, 0}, /* AttachedVolumes */
    {181, 2, 0, 1, 2, 0, 1, 0}, /* PersistentCacheSizeMiB */
    {209, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {216, 18, 0, 1, 2, 0, 1, 0}, /* TotalCacheSizeMiB */
    {134, 3, 96, 0, 9, 255, 1, 0}, /* AttachedVolumes */
    {255, 3, 247, 0, 9, 255, 3, 0}, /* Batteries */
    {274, 3, 265, 0, 9, 255, 1, 0}, /* Endpoints */
    {292, 3, 284, 0, 9, 255, 2, 0}, /* NVMeDiscoveredSubsystems */
    {339, 3, 317, 0, 9, 255, 4, 0}, /* NetworkDeviceFunctions */
    {122, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {375, 3, 362, 0, 9, 255, 1, 0}, /* PCIeFunctions */
    {395, 2, 0, 0, 1, 0, 5, 0}, /* IsSupervisor */
    {422, 2, 0, 0, 1, 0, 1, 0}, /* ReportsNamespaceGranularity */
    {450, 2, 0, 0, 1, 0, 1, 0}, /* ReportsUUIDList */
    {466, 2, 0, 0, 1, 0, 1, 0}, /* Supports128BitHostId */
    {487, 2, 0, 0, 1, 0, 1, 0}, /* SupportsEnduranceGroups */
    {511, 2, 0, 0, 1, 0, 1, 0}, /* SupportsExceedingPowerOfNonOperationalState */
    {555, 2, 0, 0, 1, 0, 1, 0}, /* SupportsNVMSets */
    {571, 2, 0, 0, 1, 0, 1, 0}, /* SupportsPredictableLatencyMode */
    {602, 2, 0, 0, 1, 0, 1, 0}, /* SupportsReadRecoveryLevels */
    {629, 2, 0, 0, 1, 0, 6, 0}, /* SupportsReservations */
    {650, 2, 0, 0, 1, 0, 1, 0}, /* SupportsSQAssociations */
    {673, 2, 0, 0, 1, 0, 1, 0}, /* SupportsTrafficBasedKeepAlive */
    {103, 3, 1, 0, 8, 0, 1, 0}, /* ANACharacteristics */
    {728, 2, 0, 0, 2, 0, 7, 0}, /* AllocatedCompletionQueues */
    {754, 2, 0, 0, 2, 0, 7, 0}, /* AllocatedSubmissionQueues */
    {780, 2, 9, 0, 7, 0, 1, 0}, /* ControllerType */
    {795, 2, 0, 0, 2, 0, 8, 0}, /* DiscoveryTransportServiceId */
    {823, 2, 0, 2, 2, 0, 9, 0}, /* MaxAttachedNamespaces */
    {845, 2, 0, 0, 2, 0, 1, 0}, /* MaxQueueSize */
    {703, 2, 7, 0, 8, 0, 1, 0}, /* NVMeControllerAttributes */
    {858, 2, 10, 0, 8, 0, 1, 0}, /* NVMeSMARTCriticalWarnings */
    {884, 2, 0, 0, 0, 0, 1, 0}, /* NVMeVersion */
    {959, 2, 0, 0, 1, 0, 1, 0}, /* MediaInReadOnly */
    {975, 2, 0, 0, 1, 0, 1, 0}, /* OverallSubsystemDegraded */
    {1000, 2, 0, 0, 1, 0, 1, 0}, /* PMRUnreliable */
    {1014, 2, 0, 0, 1, 0, 1, 0}, /* PowerBackupFailed */
    {1032, 2, 0, 0, 1, 0, 1, 0}, /* SpareCapacityWornOut */
    {1064, 6, 0, 3, 2, 0, 1, 0}, /* ConsistencyCheckRatePercent */
    {1094, 6, 0, 3, 2, 0, 1, 0}, /* RebuildRatePercent */
    {1113, 6, 0, 3, 2, 0, 1, 0}, /* TransformationRatePercent */
    {1145, 0, 0, 0, 0, 0, 2, 0}, /* Data */
    {126, 0, 2, 0, 8, 0, 1, 0}, /* Actions */
    {1174, 0, 1174, 0, 9, 255, 1, 0}, /* Assembly */
    {1183, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {234, 0, 4, 0, 8, 0, 1, 0}, /* CacheSummary */
    {1214, 0, 1192, 0, 9, 255, 10, 0}, /* Certificates */
    {1227, 4, 12, 0, 8, 0, 1, 0}, /* ControllerRates */
    {1243, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1255, 0, 1255, 0, 9, 255, 6, 0}, /* EnvironmentMetrics */
    {1274, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {1290, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1293, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {1305, 2, 0, 0, 1, 0, 5, 0}, /* IsLogical */
    {389, 0, 5, 0, 8, 0, 1, 0}, /* Links */
    {1315, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {408, 2, 6, 0, 8, 0, 5, 0}, /* MPFProperties */
    {1324, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {1337, 1, 3, 0, 8, 2, 10, 11}, /* Measurements */
    {1375, 2, 1350, 0, 9, 255, 2, 0}, /* Metrics */
    {1383, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {896, 0, 8, 0, 8, 0, 1, 0}, /* NVMeControllerProperties */
    {1389, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {122, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1394, 0, 14, 0, 8, 3, 1, 0}, /* PCIeInterface */
    {1408, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {1434, 0, 1419, 0, 9, 255, 1, 0}, /* Ports */
    {1440, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {1444, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {1457, 2, 0, 4, 3, 0, 1, 0}, /* SpeedGbps */
    {209, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {1474, 1, 0, 0, 7, 4, 1, 0}, /* SupportedControllerProtocols */
    {1503, 1, 0, 0, 7, 4, 1, 0}, /* SupportedDeviceProtocols */
    {1528, 3, 15, 0, 7, 5, 1, 0}, /* SupportedRAIDTypes */
    {1547, 21, 17, 0, 9, 5, 2, 0}, /* Namespaces */
    {1547, 21, 17, 0, 9, 5, 2, 0}, /* Namespaces */
    {1592, 4, 24, 0, 7, 1, 12, 0}, /* ResetType */
    {1608, 20, 0, 0, 2, 0, 2, 0}, /* AllocationLength */
    {1625, 20, 0, 0, 2, 0, 2, 0}, /* SecurityProtocol */
    {1642, 20, 0, 0, 2, 0, 2, 0}, /* SecurityProtocolSpecific */
    {1145, 20, 0, 0, 0, 0, 2, 0}, /* Data */
    {1625, 20, 0, 0, 2, 0, 2, 0}, /* SecurityProtocol */
    {1642, 20, 0, 0, 2, 0, 2, 0}, /* SecurityProtocolSpecific */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 204, 0}, {0, NAN, 0, 0, 0}, {0, 100, 0, 1092, 0}, {0, NAN,
    0, 1467, 0},
};
static const struct schema_fact_value values[] = {
    {18, 1, 0}, /* Inaccessible */
    {31, 1, 0}, /* NonOptimized */
    {44, 1, 0}, /* Optimized */
    {54, 1, 0}, /* PersistentLoss */
    {921, 1, 0}, /* Admin */
    {927, 1, 0}, /* Discovery */
    {937, 1, 0}, /* IO */
};
static const struct schema_fact_action actions[] = {
    {1558, 14, 15, 3, 2, 0}, /* AttachNamespaces */
    {1575, 14, 16, 3, 2, 0}, /* DetachNamespaces */
    {1602, 14, 17, 65535, 12, 0}, /* Reset */
    {1667, 14, 18, 13, 2, 0}, /* SecurityReceive */
    {1683, 14, 19, 65535, 2, 0}, /* SecuritySend */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory, &schema_PCIeDevice, &schema_Protocol,
    &schema_Volume,
};
const struct schema schema_StorageController = {
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
    .uri_count = 6,
    .run_count = 12,
    .type_count = 15,
    .action_count = 5,
    .main = 14,
    .capabilities = 2,
};
// clang-format on
