/*
 * StorageController: written by tools/generate-facts.py, do not edit. Source:
 * StorageController_v1.xml, 44 versions, the newest is 1.11.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StorageController\0" "Inaccessible\0" "NonOptimized\0" "Optimized\0" "PersistentLoss\0"
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
    {70, 0, 4, 0, 2, 1, 0, 0}, /* ANAAccessState */
    {104, 0, 2, 0, 1, 1, 0, 0}, /* ANACharacteristics */
    {127, 2, 1, 0, 1, 1, 0, 0}, /* Actions */
    {151, 3, 1, 0, 1, 2, 0, 0}, /* AttachDetachNamespacesResponse */
    {235, 4, 3, 0, 1, 1, 0, 0}, /* CacheSummary */
    {390, 7, 7, 0, 1, 1, 0, 0}, /* Links */
    {409, 14, 1, 0, 1, 5, 0, 0}, /* MPFProperties */
    {704, 15, 11, 0, 1, 1, 0, 0}, /* NVMeControllerAttributes */
    {897, 26, 10, 0, 1, 1, 0, 0}, /* NVMeControllerProperties */
    {941, 4, 3, 0, 2, 1, 0, 0}, /* NVMeControllerType */
    {859, 36, 5, 0, 1, 1, 0, 0}, /* NVMeSMARTCriticalWarnings */
    {1054, 41, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1140, 41, 3, 0, 1, 1, 0, 0}, /* Rates */
    {1151, 44, 1, 0, 1, 2, 0, 0}, /* SecurityReceiveResponse */
    {1, 45, 32, 0, 0, 1, 0, 0}, /* StorageController */
    {1559, 77, 1, 0, 3, 2, 0, 0}, /* AttachNamespaces */
    {1576, 78, 1, 0, 3, 2, 0, 0}, /* DetachNamespaces */
    {1603, 79, 1, 0, 3, 12, 0, 0}, /* Reset */
    {1668, 80, 3, 0, 3, 2, 0, 0}, /* SecurityReceive */
    {1684, 83, 3, 0, 3, 2, 0, 0}, /* SecuritySend */
};
static const struct schema_fact_property properties[] = {
    {85, 2, 0, 0, 7, 0, 1, 0}, /* AccessState */
    {97, 0, 97, 0, 9, 255, 1, 0}, /* Volume */
    {123, 0, 11, 0, 8, 0, 1, 0}, /* Oem */
    {135, 17, 97, 0, 9, 255, 2, 0}, /* AttachedVolumes */
    {182, 2, 0, 1, 2, 0, 1, 0}, /* PersistentCacheSizeMiB */
    {210, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {217, 18, 0, 1, 2, 0, 1, 0}, /* TotalCacheSizeMiB */
    {135, 1, 97, 0, 9, 255, 1, 0}, /* AttachedVolumes */
    {256, 1, 248, 0, 9, 255, 3, 0}, /* Batteries */
    {275, 1, 266, 0, 9, 255, 1, 0}, /* Endpoints */
    {293, 1, 285, 0, 9, 255, 2, 0}, /* NVMeDiscoveredSubsystems */
    {340, 1, 318, 0, 9, 255, 4, 0}, /* NetworkDeviceFunctions */
    {123, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {376, 1, 363, 0, 9, 255, 1, 0}, /* PCIeFunctions */
    {396, 2, 0, 0, 1, 0, 5, 0}, /* IsSupervisor */
    {423, 2, 0, 0, 1, 0, 1, 0}, /* ReportsNamespaceGranularity */
    {451, 2, 0, 0, 1, 0, 1, 0}, /* ReportsUUIDList */
    {467, 2, 0, 0, 1, 0, 1, 0}, /* Supports128BitHostId */
    {488, 2, 0, 0, 1, 0, 1, 0}, /* SupportsEnduranceGroups */
    {512, 2, 0, 0, 1, 0, 1, 0}, /* SupportsExceedingPowerOfNonOperationalState */
    {556, 2, 0, 0, 1, 0, 1, 0}, /* SupportsNVMSets */
    {572, 2, 0, 0, 1, 0, 1, 0}, /* SupportsPredictableLatencyMode */
    {603, 2, 0, 0, 1, 0, 1, 0}, /* SupportsReadRecoveryLevels */
    {630, 2, 0, 0, 1, 0, 6, 0}, /* SupportsReservations */
    {651, 2, 0, 0, 1, 0, 1, 0}, /* SupportsSQAssociations */
    {674, 2, 0, 0, 1, 0, 1, 0}, /* SupportsTrafficBasedKeepAlive */
    {104, 3, 1, 0, 8, 0, 1, 0}, /* ANACharacteristics */
    {729, 2, 0, 0, 2, 0, 7, 0}, /* AllocatedCompletionQueues */
    {755, 2, 0, 0, 2, 0, 7, 0}, /* AllocatedSubmissionQueues */
    {781, 2, 9, 0, 7, 0, 1, 0}, /* ControllerType */
    {796, 2, 0, 0, 2, 0, 8, 0}, /* DiscoveryTransportServiceId */
    {824, 2, 0, 2, 2, 0, 9, 0}, /* MaxAttachedNamespaces */
    {846, 2, 0, 0, 2, 0, 1, 0}, /* MaxQueueSize */
    {704, 2, 7, 0, 8, 0, 1, 0}, /* NVMeControllerAttributes */
    {859, 2, 10, 0, 8, 0, 1, 0}, /* NVMeSMARTCriticalWarnings */
    {885, 2, 0, 0, 0, 0, 1, 0}, /* NVMeVersion */
    {960, 2, 0, 0, 1, 0, 1, 0}, /* MediaInReadOnly */
    {976, 2, 0, 0, 1, 0, 1, 0}, /* OverallSubsystemDegraded */
    {1001, 2, 0, 0, 1, 0, 1, 0}, /* PMRUnreliable */
    {1015, 2, 0, 0, 1, 0, 1, 0}, /* PowerBackupFailed */
    {1033, 2, 0, 0, 1, 0, 1, 0}, /* SpareCapacityWornOut */
    {1065, 6, 0, 3, 2, 0, 1, 0}, /* ConsistencyCheckRatePercent */
    {1095, 6, 0, 3, 2, 0, 1, 0}, /* RebuildRatePercent */
    {1114, 6, 0, 3, 2, 0, 1, 0}, /* TransformationRatePercent */
    {1146, 0, 0, 0, 0, 0, 2, 0}, /* Data */
    {127, 0, 2, 0, 8, 0, 1, 0}, /* Actions */
    {1175, 0, 1175, 0, 9, 255, 1, 0}, /* Assembly */
    {1184, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {235, 0, 4, 0, 8, 0, 1, 0}, /* CacheSummary */
    {1215, 0, 1193, 0, 9, 255, 10, 0}, /* Certificates */
    {1228, 4, 12, 0, 8, 0, 1, 0}, /* ControllerRates */
    {1244, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1256, 0, 1256, 0, 9, 255, 6, 0}, /* EnvironmentMetrics */
    {1275, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {1291, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1294, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {1306, 2, 0, 0, 1, 0, 5, 0}, /* IsLogical */
    {390, 0, 5, 0, 8, 0, 1, 0}, /* Links */
    {1316, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {409, 2, 6, 0, 8, 0, 5, 0}, /* MPFProperties */
    {1325, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {1338, 1, 3, 0, 8, 2, 10, 11}, /* Measurements */
    {1376, 2, 1351, 0, 9, 255, 2, 0}, /* Metrics */
    {1384, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {897, 0, 8, 0, 8, 0, 1, 0}, /* NVMeControllerProperties */
    {1390, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {123, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1395, 0, 14, 0, 8, 3, 1, 0}, /* PCIeInterface */
    {1409, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {1435, 0, 1420, 0, 9, 255, 1, 0}, /* Ports */
    {1441, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {1445, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {1458, 2, 0, 4, 3, 0, 1, 0}, /* SpeedGbps */
    {210, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {1475, 1, 0, 0, 7, 4, 1, 0}, /* SupportedControllerProtocols */
    {1504, 1, 0, 0, 7, 4, 1, 0}, /* SupportedDeviceProtocols */
    {1529, 3, 15, 0, 7, 5, 1, 0}, /* SupportedRAIDTypes */
    {1548, 21, 17, 0, 9, 5, 2, 0}, /* Namespaces */
    {1548, 21, 17, 0, 9, 5, 2, 0}, /* Namespaces */
    {1593, 4, 24, 0, 7, 1, 12, 0}, /* ResetType */
    {1609, 20, 0, 0, 2, 0, 2, 0}, /* AllocationLength */
    {1626, 20, 0, 0, 2, 0, 2, 0}, /* SecurityProtocol */
    {1643, 20, 0, 0, 2, 0, 2, 0}, /* SecurityProtocolSpecific */
    {1146, 20, 0, 0, 0, 0, 2, 0}, /* Data */
    {1626, 20, 0, 0, 2, 0, 2, 0}, /* SecurityProtocol */
    {1643, 20, 0, 0, 2, 0, 2, 0}, /* SecurityProtocolSpecific */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 205, 0}, {0, NAN, 0, 0, 0}, {0, 100, 0, 1093, 0}, {0, NAN,
    0, 1468, 0},
};
static const struct schema_fact_value values[] = {
    {19, 1, 0}, /* Inaccessible */
    {32, 1, 0}, /* NonOptimized */
    {45, 1, 0}, /* Optimized */
    {55, 1, 0}, /* PersistentLoss */
    {922, 1, 0}, /* Admin */
    {928, 1, 0}, /* Discovery */
    {938, 1, 0}, /* IO */
};
static const struct schema_fact_action actions[] = {
    {1559, 14, 15, 3, 2, 0}, /* AttachNamespaces */
    {1576, 14, 16, 3, 2, 0}, /* DetachNamespaces */
    {1603, 14, 17, 65535, 12, 0}, /* Reset */
    {1668, 14, 18, 13, 2, 0}, /* SecurityReceive */
    {1684, 14, 19, 65535, 2, 0}, /* SecuritySend */
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
