/*
 * Chassis: written by tools/generate-facts.py, do not edit. Source: Chassis_v1.xml, 262 versions,
 * the newest is 1.28.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Chassis\0" "Oem\0" "Actions\0" "Assembly\0" "AssetTag\0" "CertificateCollection\0"
    "Certificates\0" "ChassisType\0" "ControlCollection\0" "Controls\0" "DepthMm\0" "mm\0"
    "Description\0" "Doors\0" "DriveCollection\0" "Drives\0" "ElectricalSourceManagerURIs\0"
    "ElectricalSourceNames\0" "EnvironmentMetrics\0" "EnvironmentalClass\0"
    "FabricAdapterCollection\0" "FabricAdapters\0" "HeatingCoolingEquipmentNames\0"
    "HeatingCoolingManagerURIs\0" "HeightMm\0" "HeightRackUnits\0" "HotPluggable\0" "Id\0"
    "IndicatorLED\0" "LeakDetectorCollection\0" "LeakDetectors\0" "Links\0" "Location\0"
    "LocationIndicatorActive\0" "LogServiceCollection\0" "LogServices\0" "Manufacturer\0"
    "MaxPowerWatts\0" "W\0" "Measurements\0" "MediaControllerCollection\0" "MediaControllers\0"
    "MemoryCollection\0" "Memory\0" "MemoryDomainCollection\0" "MemoryDomains\0"
    "MinPowerWatts\0" "Model\0" "Name\0" "NetworkAdapterCollection\0" "NetworkAdapters\0"
    "PCIeDeviceCollection\0" "PCIeDevices\0" "PCIeSlots\0" "PartNumber\0" "PhysicalSecurity\0"
    "Power\0" "PowerState\0" "PowerSubsystem\0" "PoweredByParent\0" "ProcessorCollection\0"
    "Processors\0" "RackMountCapacityUnits\0" "RackMountDepthMm\0" "RackMountWidth\0"
    "RackUnits\0" "ReadyToRemove\0" "Replaceable\0" "SKU\0" "SensorCollection\0" "Sensors\0"
    "SerialNumber\0" "SparePartNumber\0" "Status\0" "Thermal\0" "ThermalDirection\0"
    "ThermalManagedByParent\0" "ThermalSubsystem\0" "TrustedComponentCollection\0"
    "TrustedComponents\0" "UUID\0" "Version\0" "WeightKg\0" "kg\0" "WidthMm\0" "Blade\0" "Card\0"
    "Cartridge\0" "Component\0" "Drawer\0" "Enclosure\0" "Expansion\0" "HeatExchanger\0"
    "IPBasedDrive\0" "ImmersionTank\0" "Module\0" "Other\0" "Pod\0" "PowerStrip\0" "Rack\0"
    "RackGroup\0" "RackMount\0" "Row\0" "Shelf\0" "Sidecar\0" "Sled\0" "StandAlone\0"
    "StorageEnclosure\0" "Zone\0" "DoorState\0" "Locked\0" "UserLabel\0" "Door\0" "Closed\0"
    "LockedAndOpen\0" "Open\0" "Front\0" "Rear\0" "A1\0" "A2\0" "A3\0" "A4\0" "Blinking\0"
    "Lit\0" "Off\0" "Unknown\0" "HardwareIntrusion\0" "Normal\0" "TamperingDetected\0"
    "IntrusionSensor\0" "Automatic\0" "Manual\0" "IntrusionSensorReArm\0" "AutomationNode\0"
    "AutomationNodes\0" "Cable\0" "Cables\0" "ComputerSystem\0" "ComputerSystems\0"
    "CoolingLoop\0" "ConnectedCoolingLoops\0" "ContainedBy\0" "Contains\0" "Item\0" "CooledBy\0"
    "CoolingUnit\0" "CoolingUnits\0" "Drive\0" "Facility\0" "Fan\0" "Fans\0" "Manager\0"
    "ManagedBy\0" "ManagersInChassis\0" "PCIeDevice\0" "PowerDistribution\0" "Outlet\0"
    "PowerOutlets\0" "PowerSupply\0" "PowerSupplies\0" "PoweredBy\0" "Processor\0"
    "ResourceBlock\0" "ResourceBlocks\0" "Storage\0" "Switch\0" "Switches\0" "OemActions\0"
    "IntrusionSensorNumber\0" "EIA_310\0" "EIA_310_Telco\0" "HalfWidth\0" "OpenU\0"
    "BackToFront\0" "FrontToBack\0" "Sealed\0" "TopExhaust\0" "ResetType\0" "Reset";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 17}, {1, 1, 0, 0}, {1, 1, 2, 18}, {1, 2, 0, 16}, {1, 3, 0, 16}, {1, 4, 0, 15}, {1,
    5, 0, 14}, {1, 6, 0, 12}, {1, 7, 0, 12}, {1, 8, 0, 11}, {1, 9, 0, 11}, {1, 10, 0, 9}, {1,
    11, 0, 9}, {1, 12, 0, 8}, {1, 13, 0, 7}, {1, 14, 0, 6}, {1, 15, 0, 7}, {1, 16, 0, 6}, {1,
    17, 0, 6}, {1, 18, 0, 6}, {1, 19, 0, 6}, {1, 20, 0, 5}, {1, 21, 0, 5}, {1, 22, 0, 4}, {1,
    23, 0, 3}, {1, 24, 0, 3}, {1, 25, 0, 2}, {1, 26, 0, 0}, {1, 27, 0, 0}, {1, 28, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10600, 0x10f00, 0x11100, 0x10400, 0x11800, 0x10e00, 0x11200, 0x10900,
    0x11400, 0x11900, 0x11c00, 0x11500, 0x11a00, 0x10200, 0x10c00, 0x11300, 0x10b00, 0x10a00,
    0x10800, 0x10100, 0x10001, 0x11600, 0x11000, 0x10700, 0x11700, 0x10300, 0x11b00, 0x10500,
};
static const struct schema_fact_type types[] = {
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 67, 0, 0, 1, 0, 0}, /* Chassis */
    {74, 0, 24, 0, 2, 1, 0, 0}, /* ChassisType */
    {1406, 68, 3, 0, 1, 6, 0, 0}, /* Door */
    {1379, 24, 4, 0, 2, 6, 0, 0}, /* DoorState */
    {136, 71, 2, 0, 1, 6, 0, 0}, /* Doors */
    {234, 28, 4, 0, 2, 9, 0, 0}, /* EnvironmentalClass */
    {388, 32, 4, 0, 2, 1, 0, 0}, /* IndicatorLED */
    {1528, 36, 3, 0, 2, 21, 0, 0}, /* IntrusionSensor */
    {1561, 39, 2, 0, 2, 21, 0, 0}, /* IntrusionSensorReArm */
    {438, 73, 23, 0, 1, 1, 0, 0}, /* Links */
    {1959, 96, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {776, 96, 3, 0, 1, 21, 0, 0}, /* PhysicalSecurity */
    {912, 41, 4, 0, 2, 12, 0, 0}, /* RackMountWidth */
    {927, 45, 2, 0, 2, 12, 0, 0}, /* RackUnits */
    {1036, 47, 4, 0, 2, 10, 0, 0}, /* ThermalDirection */
    {2082, 99, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 11, 0, 8, 0, 1, 0}, /* Oem */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {21, 0, 21, 0, 9, 255, 2, 0}, /* Assembly */
    {30, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {61, 0, 39, 0, 9, 255, 3, 0}, /* Certificates */
    {74, 16, 2, 0, 7, 0, 1, 0}, /* ChassisType */
    {104, 0, 86, 0, 9, 255, 4, 0}, /* Controls */
    {113, 2, 0, 1, 3, 0, 5, 0}, /* DepthMm */
    {124, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {136, 4, 5, 0, 8, 0, 6, 0}, /* Doors */
    {158, 0, 142, 0, 9, 255, 7, 0}, /* Drives */
    {165, 1031, 0, 0, 0, 0, 8, 0}, /* ElectricalSourceManagerURIs */
    {193, 7, 0, 0, 0, 0, 8, 0}, /* ElectricalSourceNames */
    {215, 0, 215, 0, 9, 255, 3, 0}, /* EnvironmentMetrics */
    {234, 6, 6, 0, 7, 0, 9, 0}, /* EnvironmentalClass */
    {277, 0, 253, 0, 9, 255, 10, 0}, /* FabricAdapters */
    {292, 7, 0, 0, 0, 0, 11, 0}, /* HeatingCoolingEquipmentNames */
    {321, 1031, 0, 0, 0, 0, 11, 0}, /* HeatingCoolingManagerURIs */
    {347, 2, 0, 1, 3, 0, 5, 0}, /* HeightMm */
    {356, 2, 0, 0, 3, 0, 12, 0}, /* HeightRackUnits */
    {372, 2, 0, 0, 1, 0, 13, 0}, /* HotPluggable */
    {385, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {388, 6, 7, 0, 7, 0, 1, 7}, /* IndicatorLED */
    {424, 0, 401, 0, 9, 255, 14, 0}, /* LeakDetectors */
    {438, 4, 10, 0, 8, 0, 1, 0}, /* Links */
    {444, 4, 11, 0, 8, 1, 15, 0}, /* Location */
    {453, 6, 0, 0, 1, 0, 7, 0}, /* LocationIndicatorActive */
    {498, 0, 477, 0, 9, 255, 1, 0}, /* LogServices */
    {510, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {523, 2, 0, 2, 3, 0, 16, 0}, /* MaxPowerWatts */
    {539, 1, 3, 0, 8, 2, 3, 17}, /* Measurements */
    {578, 0, 552, 0, 9, 255, 18, 10}, /* MediaControllers */
    {612, 0, 595, 0, 9, 255, 18, 0}, /* Memory */
    {642, 0, 619, 0, 9, 255, 18, 0}, /* MemoryDomains */
    {656, 2, 0, 2, 3, 0, 16, 0}, /* MinPowerWatts */
    {670, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {676, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {706, 0, 681, 0, 9, 255, 5, 0}, /* NetworkAdapters */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {743, 0, 722, 0, 9, 255, 19, 0}, /* PCIeDevices */
    {755, 0, 755, 0, 9, 255, 20, 6}, /* PCIeSlots */
    {765, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {776, 4, 12, 0, 8, 0, 21, 0}, /* PhysicalSecurity */
    {793, 0, 793, 0, 9, 255, 1, 3}, /* Power */
    {799, 2, 20, 0, 7, 1, 22, 0}, /* PowerState */
    {810, 0, 810, 0, 9, 255, 3, 0}, /* PowerSubsystem */
    {825, 2, 0, 0, 1, 0, 10, 0}, /* PoweredByParent */
    {861, 0, 841, 0, 9, 255, 23, 0}, /* Processors */
    {872, 6, 0, 0, 3, 0, 12, 0}, /* RackMountCapacityUnits */
    {895, 6, 0, 1, 3, 0, 12, 0}, /* RackMountDepthMm */
    {912, 6, 13, 0, 7, 0, 12, 0}, /* RackMountWidth */
    {927, 6, 14, 0, 7, 0, 12, 0}, /* RackUnits */
    {937, 6, 0, 0, 1, 0, 12, 0}, /* ReadyToRemove */
    {951, 2, 0, 0, 1, 0, 13, 0}, /* Replaceable */
    {963, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {984, 0, 967, 0, 9, 255, 9, 0}, /* Sensors */
    {992, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {1005, 2, 0, 0, 0, 0, 24, 0}, /* SparePartNumber */
    {1021, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {1028, 0, 1028, 0, 9, 255, 1, 3}, /* Thermal */
    {1036, 2, 15, 0, 7, 0, 10, 0}, /* ThermalDirection */
    {1053, 2, 0, 0, 1, 0, 10, 0}, /* ThermalManagedByParent */
    {1076, 0, 1076, 0, 9, 255, 3, 0}, /* ThermalSubsystem */
    {1120, 0, 1093, 0, 9, 255, 13, 0}, /* TrustedComponents */
    {1138, 2, 0, 0, 6, 0, 25, 0}, /* UUID */
    {1143, 2, 0, 0, 0, 0, 13, 0}, /* Version */
    {1151, 2, 0, 3, 3, 0, 5, 0}, /* WeightKg */
    {1163, 2, 0, 1, 3, 0, 5, 0}, /* WidthMm */
    {1379, 2, 4, 0, 7, 0, 6, 0}, /* DoorState */
    {1389, 6, 0, 0, 1, 0, 6, 0}, /* Locked */
    {1396, 4, 0, 0, 0, 0, 6, 0}, /* UserLabel */
    {1437, 6, 3, 0, 8, 0, 6, 0}, /* Front */
    {1443, 6, 3, 0, 8, 0, 6, 0}, /* Rear */
    {1597, 1, 1582, 0, 9, 255, 28, 0}, /* AutomationNodes */
    {1619, 1, 1613, 0, 9, 255, 4, 0}, /* Cables */
    {1641, 1, 1626, 0, 9, 255, 1, 0}, /* ComputerSystems */
    {1669, 5, 1657, 0, 9, 255, 26, 0}, /* ConnectedCoolingLoops */
    {1691, 4, 1, 0, 9, 0, 1, 0}, /* ContainedBy */
    {1703, 5, 1, 0, 9, 0, 1, 0}, /* Contains */
    {1717, 1, 1712, 0, 9, 255, 1, 10}, /* CooledBy */
    {1738, 5, 1726, 0, 9, 255, 26, 0}, /* CoolingUnits */
    {158, 1, 1751, 0, 9, 255, 15, 0}, /* Drives */
    {1757, 4, 1757, 0, 9, 255, 18, 0}, /* Facility */
    {1770, 1, 1766, 0, 9, 255, 10, 0}, /* Fans */
    {1783, 1, 1775, 0, 9, 255, 1, 0}, /* ManagedBy */
    {1793, 1, 1775, 0, 9, 255, 15, 0}, /* ManagersInChassis */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {743, 1, 1811, 0, 9, 255, 5, 19}, /* PCIeDevices */
    {1822, 2, 1822, 0, 9, 255, 10, 0}, /* PowerDistribution */
    {1847, 5, 1840, 0, 9, 255, 8, 0}, /* PowerOutlets */
    {1872, 1, 1860, 0, 9, 255, 10, 0}, /* PowerSupplies */
    {1886, 1, 1712, 0, 9, 255, 1, 10}, /* PoweredBy */
    {861, 1, 1896, 0, 9, 255, 9, 0}, /* Processors */
    {1920, 1, 1906, 0, 9, 255, 29, 0}, /* ResourceBlocks */
    {1935, 1, 1935, 0, 9, 255, 15, 0}, /* Storage */
    {1950, 1, 1943, 0, 9, 255, 25, 0}, /* Switches */
    {1528, 6, 8, 0, 7, 0, 21, 0}, /* IntrusionSensor */
    {1970, 2, 0, 0, 2, 0, 21, 23}, /* IntrusionSensorNumber */
    {1561, 6, 9, 0, 7, 0, 21, 0}, /* IntrusionSensorReArm */
    {2072, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 121, 0}, {NAN, NAN, 0, 537, 0}, {0, NAN, 0, 1160, 0},
};
static const struct schema_fact_value values[] = {
    {1171, 1, 0}, /* Blade */
    {1177, 1, 0}, /* Card */
    {1182, 1, 0}, /* Cartridge */
    {1192, 1, 0}, /* Component */
    {1202, 1, 0}, /* Drawer */
    {1209, 1, 0}, /* Enclosure */
    {1219, 1, 0}, /* Expansion */
    {1229, 26, 0}, /* HeatExchanger */
    {1243, 27, 0}, /* IPBasedDrive */
    {1256, 26, 0}, /* ImmersionTank */
    {1270, 1, 0}, /* Module */
    {1277, 1, 0}, /* Other */
    {1283, 1, 0}, /* Pod */
    {1287, 11, 0}, /* PowerStrip */
    {1298, 1, 0}, /* Rack */
    {1303, 5, 0}, /* RackGroup */
    {1313, 1, 0}, /* RackMount */
    {1323, 1, 0}, /* Row */
    {1327, 1, 0}, /* Shelf */
    {1333, 1, 0}, /* Sidecar */
    {1341, 1, 0}, /* Sled */
    {1346, 1, 0}, /* StandAlone */
    {1357, 2, 0}, /* StorageEnclosure */
    {1374, 1, 0}, /* Zone */
    {1411, 6, 0}, /* Closed */
    {1389, 6, 0}, /* Locked */
    {1418, 6, 0}, /* LockedAndOpen */
    {1432, 6, 0}, /* Open */
    {1448, 9, 0}, /* A1 */
    {1451, 9, 0}, /* A2 */
    {1454, 9, 0}, /* A3 */
    {1457, 9, 0}, /* A4 */
    {1460, 1, 0}, /* Blinking */
    {1469, 1, 0}, /* Lit */
    {1473, 1, 0}, /* Off */
    {1477, 1, 15}, /* Unknown */
    {1485, 21, 0}, /* HardwareIntrusion */
    {1503, 21, 0}, /* Normal */
    {1510, 21, 0}, /* TamperingDetected */
    {1544, 21, 0}, /* Automatic */
    {1554, 21, 0}, /* Manual */
    {1992, 12, 0}, /* EIA_310 */
    {2000, 12, 0}, /* EIA_310_Telco */
    {2014, 12, 0}, /* HalfWidth */
    {2024, 12, 0}, /* OpenU */
    {1992, 12, 0}, /* EIA_310 */
    {2024, 12, 0}, /* OpenU */
    {2030, 10, 0}, /* BackToFront */
    {2042, 10, 0}, /* FrontToBack */
    {2054, 10, 0}, /* Sealed */
    {2061, 10, 0}, /* TopExhaust */
};
static const struct schema_fact_action actions[] = {
    {2082, 1, 16, 65535, 1, 0}, /* Reset */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory,
};
const struct schema schema_Chassis = {
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
    .uri_count = 1,
    .run_count = 30,
    .type_count = 16,
    .action_count = 1,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
