/*
 * EnvironmentMetrics: written by tools/generate-facts.py, do not edit. Source:
 * EnvironmentMetrics_v1.xml, 20 versions, the newest is 1.5.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "EnvironmentMetrics\0" "Oem\0" "Actions\0" "Sensor\0" "AbsoluteHumidity\0"
    "AmbientTemperatureCelsius\0" "CurrentAmps\0" "Current\0" "Description\0" "DewPointCelsius\0"
    "EnergyJoules\0" "EnergykWh\0" "FanSpeedsPercent\0" "FanArray\0" "HumidityPercent\0" "Id\0"
    "Name\0" "Control\0" "PowerLimitWatts\0" "Single\0" "PowerLoadPercent\0" "PowerWatts\0"
    "Power\0" "TemperatureCelsius\0" "Voltage\0" "OemActions\0" "ResetMetrics\0"
    "ResetToDefaults";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/PCIeDevices/{PCIeDeviceId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/Memory/{MemoryId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/Drives/{DriveId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/MediaControllers/{MediaControllerId}/EnvironmentMetrics\0"
    "/redfish/v1/Facilities/{FacilityId}/EnvironmentMetrics\0"
    "/redfish/v1/Facilities/{FacilityId}/AmbientMetrics\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/EnvironmentMetrics\0"
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/EnvironmentMetrics\0"
    "/redfish/v1/Fabrics/{FabricId}/Switches/{SwitchId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/MediaControllers/{MediaControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Storage/{StorageId}/StorageControllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Storage/{StorageId}/Controllers/{StorageControllerId}/Ports/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Managers/{ManagerId}/USBPorts/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/Managers/{ManagerId}/DedicatedNetworkPorts/{PortId}/EnvironmentMetrics\0"
    "/redfish/v1/ThermalEquipment/CDUs/{CoolingUnitId}/EnvironmentMetrics\0"
    "/redfish/v1/ThermalEquipment/ImmersionUnits/{CoolingUnitId}/EnvironmentMetrics\0"
    "/redfish/v1/ThermalEquipment/HeatExchangers/{CoolingUnitId}/EnvironmentMetrics\0"
    "/redfish/v1/ThermalEquipment/RPUs/{CoolingUnitId}/EnvironmentMetrics";
static const uint32_t uris[] = {
    0, 83, 159 | SCHEMA_URI_DEPRECATED, 254, 339, 451, 559, 660 | SCHEMA_URI_DEPRECATED, 780,
    880, 1015, 1143, 1280 | SCHEMA_URI_DEPRECATED, 1427, 1591, 1728, 1817, 1899 |
    SCHEMA_URI_DEPRECATED, 2000, 2118, 2199, 2315, 2424, 2542 | SCHEMA_URI_DEPRECATED, 2670,
    2815, 2884, 2952, 3003, 3081, 3167, 3255, 3310, 3361, 3431, 3516, 3601, 3735, 3862, 3968,
    4084, 4190, 4288, 4391, 4490, 4591, 4750, 4902, 5025, 5211, 5390, 5548, 5716, 5874, 6024,
    6164, 6297, 6401, 6568, 6728, 6867, 7016, 7155, 7286, 7393, 7493, 7563, 7646, 7715, 7794,
    7873,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 4}, {1, 2, 0, 3}, {1, 3, 0, 3}, {1, 4, 0, 0}, {1, 5, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10400, 0x10500, 0x10100, 0x10300,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 18, 0, 0, 1, 0, 0}, /* EnvironmentMetrics */
    {295, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {306, 19, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
    {319, 19, 0, 0, 3, 6, 0, 0}, /* ResetToDefaults */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {39, 258, 32, 0, 9, 255, 2, 0}, /* AbsoluteHumidity */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {56, 258, 32, 0, 9, 255, 3, 0}, /* AmbientTemperatureCelsius */
    {82, 258, 32, 1, 9, 255, 4, 0}, /* CurrentAmps */
    {102, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {114, 258, 32, 0, 9, 255, 5, 0}, /* DewPointCelsius */
    {130, 258, 32, 0, 9, 255, 2, 0}, /* EnergyJoules */
    {143, 258, 32, 2, 9, 255, 1, 0}, /* EnergykWh */
    {153, 257, 32, 3, 9, 255, 1, 0}, /* FanSpeedsPercent */
    {179, 258, 32, 0, 9, 255, 1, 0}, /* HumidityPercent */
    {195, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {198, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {211, 262, 203, 4, 9, 255, 5, 0}, /* PowerLimitWatts */
    {234, 258, 32, 0, 9, 255, 5, 0}, /* PowerLoadPercent */
    {251, 258, 32, 5, 9, 255, 1, 0}, /* PowerWatts */
    {268, 258, 32, 0, 9, 255, 1, 0}, /* TemperatureCelsius */
    {287, 258, 32, 6, 9, 255, 4, 0}, /* Voltage */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 94}, {NAN, NAN, 0, 0, 143}, {NAN, NAN, 0, 0, 170},
    {NAN, NAN, 0, 0, 227}, {NAN, NAN, 0, 0, 262}, {NAN, NAN, 0, 0, 287},
};
static const struct schema_fact_action actions[] = {
    {306, 1, 3, 65535, 1, 0}, /* ResetMetrics */
    {319, 1, 4, 65535, 6, 0}, /* ResetToDefaults */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_EnvironmentMetrics = {
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
    .uri_count = 71,
    .run_count = 6,
    .type_count = 3,
    .action_count = 2,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
