/*
 * Assembly: written by tools/generate-facts.py, do not edit. Source: Assembly_v1.xml, 36 versions,
 * the newest is 1.6.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Assembly\0" "Oem\0" "Actions\0" "Assemblies\0" "Description\0" "Id\0" "Name\0"
    "BinaryDataURI\0" "EngineeringChangeLevel\0" "ISOCountryCodeOfOrigin\0"
    "^([A-Z]{2}|[A-Z]{3})$\0" "Location\0" "LocationIndicatorActive\0" "MemberId\0" "Model\0"
    "PartNumber\0" "PhysicalContext\0" "Producer\0" "ProductionDate\0" "ReadyToRemove\0"
    "Replaceable\0" "SKU\0" "SerialNumber\0" "SparePartNumber\0" "Status\0" "Vendor\0"
    "Version\0" "AssemblyData\0" "AssemblyDataActions\0" "AssemblyDataOemActions\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Cables/{CableId}/Assembly\0" "/redfish/v1/Chassis/{ChassisId}/Assembly\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/Drives/{DriveId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Assembly\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}/Assembly\0"
    "/redfish/v1/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/Power/PowerSupplies/{PowerSupplyId}/Assembly\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Assembly\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/Assembly\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}/Assembly\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/Thermal/Fans/{FanId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/Fans/{FanId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem/PowerSupplies/{PowerSupplyId}/Assembly\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/PowerSupplies/{PowerSupplyId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/PowerSubsystem/Batteries/{BatteryId}/Assembly\0"
    "/redfish/v1/Chassis/{ChassisId}/ThermalSubsystem/Heaters/{HeaderId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Reservoirs/{ReservoirId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Reservoirs/{ReservoirId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Reservoirs/{ReservoirId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Reservoirs/{ReservoirId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Pumps/{PumpId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Pumps/{PumpId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Pumps/{PumpId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Pumps/{PumpId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Reservoirs/{ReservoirId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/Pumps/{PumpId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Reservoirs/{ReservoirId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/Pumps/{PumpId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Reservoirs/{ReservoirId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/Pumps/{PumpId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Reservoirs/{ReservoirId}/Filters/{FilterId}/Assembly\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/Pumps/{PumpId}/Filters/{FilterId}/Assembly";
static const uint32_t uris[] = {
    0, 38, 79 | SCHEMA_URI_DEPRECATED, 164, 222 | SCHEMA_URI_DEPRECATED, 332, 422 |
    SCHEMA_URI_DEPRECATED, 559 | SCHEMA_URI_DEPRECATED, 650, 721 | SCHEMA_URI_DEPRECATED, 839,
    905, 996, 1114, 1186, 1285, 1361, 1429, 1504, 1581, 1654, 1756, 1887, 1985, 2112, 2268,
    2393, 2547, 2730, 2809, 2917, 3054, 3160, 3295, 3459, 3560, 3690, 3849, 3958, 4060, 4194,
    4321, 4482, 4636, 4751, 4859, 5001, 5136, 5218, 5293, 5355, 5426, 5512, 5613, 5691, 5768,
    5827, 5896, 5965, 6024, 6108, 6202, 6296, 6380, 6454, 6538, 6622, 6696, 6774, 6877, 6970,
    7058, 7171, 7274, 7362, 7475, 7578, 7656, 7759,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 7}, {1, 1, 0, 7}, {1, 2, 0, 6}, {1, 3, 0, 3}, {1, 4, 0, 3}, {1, 5, 0, 2}, {1, 6,
    0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10500, 0x10300, 0x10200, 0x10600, 0x10400, 0x10100,
};
static const struct schema_fact_type types[] = {
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 6, 0, 0, 1, 0, 0}, /* Assembly */
    {315, 7, 23, 0, 0, 1, 0, 0}, /* AssemblyData */
    {328, 30, 1, 0, 1, 1, 0, 0}, /* AssemblyDataActions */
    {348, 31, 0, 0, 1, 1, 0, 1}, /* AssemblyDataOemActions */
    {371, 31, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {22, 69, 2, 0, 9, 0, 1, 0}, /* Assemblies */
    {33, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {45, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {48, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {14, 0, 3, 0, 8, 0, 1, 0}, /* Actions */
    {53, 1026, 0, 0, 0, 0, 1, 0}, /* BinaryDataURI */
    {33, 2, 0, 0, 0, 0, 1, 0}, /* Description */
    {67, 2, 0, 0, 0, 0, 1, 0}, /* EngineeringChangeLevel */
    {90, 2, 0, 1, 0, 0, 2, 0}, /* ISOCountryCodeOfOrigin */
    {135, 4, 11, 0, 8, 1, 3, 0}, /* Location */
    {144, 6, 0, 0, 1, 0, 3, 0}, /* LocationIndicatorActive */
    {168, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {177, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {48, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {183, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {194, 0, 1, 0, 7, 2, 4, 0}, /* PhysicalContext */
    {210, 2, 0, 0, 0, 0, 1, 0}, /* Producer */
    {219, 2, 0, 0, 4, 0, 1, 0}, /* ProductionDate */
    {234, 6, 0, 0, 1, 0, 5, 0}, /* ReadyToRemove */
    {248, 2, 0, 0, 1, 0, 6, 0}, /* Replaceable */
    {260, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {264, 2, 0, 0, 0, 0, 4, 0}, /* SerialNumber */
    {277, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {293, 0, 28, 0, 8, 1, 7, 0}, /* Status */
    {300, 2, 0, 0, 0, 0, 1, 0}, /* Vendor */
    {307, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {10, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 113, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext,
};
const struct schema schema_Assembly = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 79,
    .run_count = 7,
    .type_count = 6,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
