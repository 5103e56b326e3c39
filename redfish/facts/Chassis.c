/*
 * Chassis: written by tools/generate-facts.py, do not edit. Source: Chassis_v1.xml, 262 versions,
 * the newest is 1.28.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Chassis\0" "Oem\0" "Actions\0" "Assembly\0" "AssetTag\0" "CertificateCollection\0"
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
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 67, 0, 0, 1, 0, 0}, /* Chassis */
    {73, 0, 24, 0, 2, 1, 0, 0}, /* ChassisType */
    {1405, 68, 3, 0, 1, 6, 0, 0}, /* Door */
    {1378, 24, 4, 0, 2, 6, 0, 0}, /* DoorState */
    {135, 71, 2, 0, 1, 6, 0, 0}, /* Doors */
    {233, 28, 4, 0, 2, 9, 0, 0}, /* EnvironmentalClass */
    {387, 32, 4, 0, 2, 1, 0, 0}, /* IndicatorLED */
    {1527, 36, 3, 0, 2, 21, 0, 0}, /* IntrusionSensor */
    {1560, 39, 2, 0, 2, 21, 0, 0}, /* IntrusionSensorReArm */
    {437, 73, 23, 0, 1, 1, 0, 0}, /* Links */
    {1958, 96, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {775, 96, 3, 0, 1, 21, 0, 0}, /* PhysicalSecurity */
    {911, 41, 4, 0, 2, 12, 0, 0}, /* RackMountWidth */
    {926, 45, 2, 0, 2, 12, 0, 0}, /* RackUnits */
    {1035, 47, 4, 0, 2, 10, 0, 0}, /* ThermalDirection */
    {2081, 99, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 11, 0, 8, 0, 1, 0}, /* Oem */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {20, 0, 20, 0, 9, 255, 2, 0}, /* Assembly */
    {29, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {60, 0, 38, 0, 9, 255, 3, 0}, /* Certificates */
    {73, 16, 2, 0, 7, 0, 1, 0}, /* ChassisType */
    {103, 0, 85, 0, 9, 255, 4, 0}, /* Controls */
    {112, 2, 0, 1, 3, 0, 5, 0}, /* DepthMm */
    {123, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {135, 4, 5, 0, 8, 0, 6, 0}, /* Doors */
    {157, 0, 141, 0, 9, 255, 7, 0}, /* Drives */
    {164, 1031, 0, 0, 0, 0, 8, 0}, /* ElectricalSourceManagerURIs */
    {192, 7, 0, 0, 0, 0, 8, 0}, /* ElectricalSourceNames */
    {214, 0, 214, 0, 9, 255, 3, 0}, /* EnvironmentMetrics */
    {233, 6, 6, 0, 7, 0, 9, 0}, /* EnvironmentalClass */
    {276, 0, 252, 0, 9, 255, 10, 0}, /* FabricAdapters */
    {291, 7, 0, 0, 0, 0, 11, 0}, /* HeatingCoolingEquipmentNames */
    {320, 1031, 0, 0, 0, 0, 11, 0}, /* HeatingCoolingManagerURIs */
    {346, 2, 0, 1, 3, 0, 5, 0}, /* HeightMm */
    {355, 2, 0, 0, 3, 0, 12, 0}, /* HeightRackUnits */
    {371, 2, 0, 0, 1, 0, 13, 0}, /* HotPluggable */
    {384, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {387, 6, 7, 0, 7, 0, 1, 7}, /* IndicatorLED */
    {423, 0, 400, 0, 9, 255, 14, 0}, /* LeakDetectors */
    {437, 4, 10, 0, 8, 0, 1, 0}, /* Links */
    {443, 4, 11, 0, 8, 1, 15, 0}, /* Location */
    {452, 6, 0, 0, 1, 0, 7, 0}, /* LocationIndicatorActive */
    {497, 0, 476, 0, 9, 255, 1, 0}, /* LogServices */
    {509, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {522, 2, 0, 2, 3, 0, 16, 0}, /* MaxPowerWatts */
    {538, 1, 3, 0, 8, 2, 3, 17}, /* Measurements */
    {577, 0, 551, 0, 9, 255, 18, 10}, /* MediaControllers */
    {611, 0, 594, 0, 9, 255, 18, 0}, /* Memory */
    {641, 0, 618, 0, 9, 255, 18, 0}, /* MemoryDomains */
    {655, 2, 0, 2, 3, 0, 16, 0}, /* MinPowerWatts */
    {669, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {675, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {705, 0, 680, 0, 9, 255, 5, 0}, /* NetworkAdapters */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {742, 0, 721, 0, 9, 255, 19, 0}, /* PCIeDevices */
    {754, 0, 754, 0, 9, 255, 20, 6}, /* PCIeSlots */
    {764, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {775, 4, 12, 0, 8, 0, 21, 0}, /* PhysicalSecurity */
    {792, 0, 792, 0, 9, 255, 1, 3}, /* Power */
    {798, 2, 20, 0, 7, 1, 22, 0}, /* PowerState */
    {809, 0, 809, 0, 9, 255, 3, 0}, /* PowerSubsystem */
    {824, 2, 0, 0, 1, 0, 10, 0}, /* PoweredByParent */
    {860, 0, 840, 0, 9, 255, 23, 0}, /* Processors */
    {871, 6, 0, 0, 3, 0, 12, 0}, /* RackMountCapacityUnits */
    {894, 6, 0, 1, 3, 0, 12, 0}, /* RackMountDepthMm */
    {911, 6, 13, 0, 7, 0, 12, 0}, /* RackMountWidth */
    {926, 6, 14, 0, 7, 0, 12, 0}, /* RackUnits */
    {936, 6, 0, 0, 1, 0, 12, 0}, /* ReadyToRemove */
    {950, 2, 0, 0, 1, 0, 13, 0}, /* Replaceable */
    {962, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {983, 0, 966, 0, 9, 255, 9, 0}, /* Sensors */
    {991, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {1004, 2, 0, 0, 0, 0, 24, 0}, /* SparePartNumber */
    {1020, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {1027, 0, 1027, 0, 9, 255, 1, 3}, /* Thermal */
    {1035, 2, 15, 0, 7, 0, 10, 0}, /* ThermalDirection */
    {1052, 2, 0, 0, 1, 0, 10, 0}, /* ThermalManagedByParent */
    {1075, 0, 1075, 0, 9, 255, 3, 0}, /* ThermalSubsystem */
    {1119, 0, 1092, 0, 9, 255, 13, 0}, /* TrustedComponents */
    {1137, 2, 0, 0, 6, 0, 25, 0}, /* UUID */
    {1142, 2, 0, 0, 0, 0, 13, 0}, /* Version */
    {1150, 2, 0, 3, 3, 0, 5, 0}, /* WeightKg */
    {1162, 2, 0, 1, 3, 0, 5, 0}, /* WidthMm */
    {1378, 2, 4, 0, 7, 0, 6, 0}, /* DoorState */
    {1388, 6, 0, 0, 1, 0, 6, 0}, /* Locked */
    {1395, 4, 0, 0, 0, 0, 6, 0}, /* UserLabel */
    {1436, 6, 3, 0, 8, 0, 6, 0}, /* Front */
    {1442, 6, 3, 0, 8, 0, 6, 0}, /* Rear */
    {1596, 3, 1581, 0, 9, 255, 28, 0}, /* AutomationNodes */
    {1618, 3, 1612, 0, 9, 255, 4, 0}, /* Cables */
    {1640, 3, 1625, 0, 9, 255, 1, 0}, /* ComputerSystems */
    {1668, 7, 1656, 0, 9, 255, 26, 0}, /* ConnectedCoolingLoops */
    {1690, 4, 1, 0, 9, 0, 1, 0}, /* ContainedBy */
    {1702, 7, 1, 0, 9, 0, 1, 0}, /* Contains */
    {1716, 3, 1711, 0, 9, 255, 1, 10}, /* CooledBy */
    {1737, 7, 1725, 0, 9, 255, 26, 0}, /* CoolingUnits */
    {157, 3, 1750, 0, 9, 255, 15, 0}, /* Drives */
    {1756, 4, 1756, 0, 9, 255, 18, 0}, /* Facility */
    {1769, 3, 1765, 0, 9, 255, 10, 0}, /* Fans */
    {1782, 3, 1774, 0, 9, 255, 1, 0}, /* ManagedBy */
    {1792, 3, 1774, 0, 9, 255, 15, 0}, /* ManagersInChassis */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {742, 3, 1810, 0, 9, 255, 5, 19}, /* PCIeDevices */
    {1821, 2, 1821, 0, 9, 255, 10, 0}, /* PowerDistribution */
    {1846, 7, 1839, 0, 9, 255, 8, 0}, /* PowerOutlets */
    {1871, 3, 1859, 0, 9, 255, 10, 0}, /* PowerSupplies */
    {1885, 3, 1711, 0, 9, 255, 1, 10}, /* PoweredBy */
    {860, 3, 1895, 0, 9, 255, 9, 0}, /* Processors */
    {1919, 3, 1905, 0, 9, 255, 29, 0}, /* ResourceBlocks */
    {1934, 3, 1934, 0, 9, 255, 15, 0}, /* Storage */
    {1949, 3, 1942, 0, 9, 255, 25, 0}, /* Switches */
    {1527, 6, 8, 0, 7, 0, 21, 0}, /* IntrusionSensor */
    {1969, 2, 0, 0, 2, 0, 21, 23}, /* IntrusionSensorNumber */
    {1560, 6, 9, 0, 7, 0, 21, 0}, /* IntrusionSensorReArm */
    {2071, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 120, 0}, {NAN, NAN, 0, 536, 0}, {0, NAN, 0, 1159, 0},
};
static const struct schema_fact_value values[] = {
    {1170, 1, 0}, /* Blade */
    {1176, 1, 0}, /* Card */
    {1181, 1, 0}, /* Cartridge */
    {1191, 1, 0}, /* Component */
    {1201, 1, 0}, /* Drawer */
    {1208, 1, 0}, /* Enclosure */
    {1218, 1, 0}, /* Expansion */
    {1228, 26, 0}, /* HeatExchanger */
    {1242, 27, 0}, /* IPBasedDrive */
    {1255, 26, 0}, /* ImmersionTank */
    {1269, 1, 0}, /* Module */
    {1276, 1, 0}, /* Other */
    {1282, 1, 0}, /* Pod */
    {1286, 11, 0}, /* PowerStrip */
    {1297, 1, 0}, /* Rack */
    {1302, 5, 0}, /* RackGroup */
    {1312, 1, 0}, /* RackMount */
    {1322, 1, 0}, /* Row */
    {1326, 1, 0}, /* Shelf */
    {1332, 1, 0}, /* Sidecar */
    {1340, 1, 0}, /* Sled */
    {1345, 1, 0}, /* StandAlone */
    {1356, 2, 0}, /* StorageEnclosure */
    {1373, 1, 0}, /* Zone */
    {1410, 6, 0}, /* Closed */
    {1388, 6, 0}, /* Locked */
    {1417, 6, 0}, /* LockedAndOpen */
    {1431, 6, 0}, /* Open */
    {1447, 9, 0}, /* A1 */
    {1450, 9, 0}, /* A2 */
    {1453, 9, 0}, /* A3 */
    {1456, 9, 0}, /* A4 */
    {1459, 1, 0}, /* Blinking */
    {1468, 1, 0}, /* Lit */
    {1472, 1, 0}, /* Off */
    {1476, 1, 15}, /* Unknown */
    {1484, 21, 0}, /* HardwareIntrusion */
    {1502, 21, 0}, /* Normal */
    {1509, 21, 0}, /* TamperingDetected */
    {1543, 21, 0}, /* Automatic */
    {1553, 21, 0}, /* Manual */
    {1991, 12, 0}, /* EIA_310 */
    {1999, 12, 0}, /* EIA_310_Telco */
    {2013, 12, 0}, /* HalfWidth */
    {2023, 12, 0}, /* OpenU */
    {1991, 12, 0}, /* EIA_310 */
    {2023, 12, 0}, /* OpenU */
    {2029, 10, 0}, /* BackToFront */
    {2041, 10, 0}, /* FrontToBack */
    {2053, 10, 0}, /* Sealed */
    {2060, 10, 0}, /* TopExhaust */
};
static const struct schema_fact_action actions[] = {
    {2081, 1, 16, 65535, 1, 0}, /* Reset */
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
