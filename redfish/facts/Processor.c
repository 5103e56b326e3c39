/*
 * Processor: written by tools/generate-facts.py, do not edit. Source: Processor_v1.xml, 208
 * versions, the newest is 1.22.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Processor\0" "Oem\0" "Actions\0" "Disabled\0" "Enabled\0" "BaseSpeedPriorityState\0"
    "MaxLanes\0" "MaxSpeedMbps\0" "Mbit/s\0" "EthernetInterface\0" "ExternalInterfaces\0"
    "FirmwareId\0" "FirmwareManufacturer\0" "FirmwareVersion\0" "FpgaType\0" "HostInterface\0"
    "Model\0" "PCIeVirtualFunctions\0" "ProgrammableFromHost\0" "ReconfigurationSlots\0" "FPGA\0"
    "AccelerationFunction\0" "SlotId\0" "UUID\0" "FpgaReconfigurationSlot\0" "Discrete\0"
    "Integrated\0" "ARM-A32\0" "ARM-A64\0" "IA-64\0" "MIPS32\0" "MIPS64\0" "OEM\0" "PowerISA\0"
    "RV32\0" "RV64\0" "x86\0" "x86-64\0" "InstructionSet\0" "Chassis\0" "ConnectedProcessors\0"
    "Endpoint\0" "Endpoints\0" "FabricAdapter\0" "FabricAdapters\0" "GraphicsController\0"
    "Memory\0" "NetworkDeviceFunction\0" "NetworkDeviceFunctions\0" "PCIeDevice\0"
    "PCIeFunction\0" "PCIeFunctions\0" "Links\0" "ECCModeEnabled\0" "MemoryMetrics\0" "Metrics\0"
    "TotalCacheSizeMiB\0" "MiBy\0" "TotalMemorySizeMiB\0" "MemorySummary\0" "OemActions\0"
    "AccelerationFunctionCollection\0" "AccelerationFunctions\0" "AdditionalFirmwareVersions\0"
    "OperatingConfig\0" "AppliedOperatingConfig\0" "Assembly\0" "BaseSpeedMHz\0" "MHz\0"
    "MemoryCollection\0" "CacheMemory\0" "CertificateCollection\0" "Certificates\0"
    "Description\0" "EnvironmentMetrics\0" "Family\0" "HighSpeedCoreIDs\0" "Id\0" "Location\0"
    "LocationIndicatorActive\0" "Manufacturer\0" "MaxSpeedMHz\0" "MaxTDPWatts\0" "W\0"
    "Measurements\0" "ProcessorMetrics\0" "MinSpeedMHz\0" "Name\0" "OperatingConfigCollection\0"
    "OperatingConfigs\0" "OperatingSpeedMHz\0" "Control\0" "OperatingSpeedRangeMHz\0" "Range\0"
    "PartNumber\0" "PortCollection\0" "Ports\0" "PowerState\0" "ProcessorArchitecture\0"
    "ProcessorId\0" "ProcessorIndex\0" "ProcessorMemory\0" "ProcessorType\0" "Replaceable\0"
    "SerialNumber\0" "Socket\0" "SparePartNumber\0" "SpeedLimitMHz\0" "SpeedLocked\0" "Status\0"
    "ProcessorCollection\0" "SubProcessors\0" "SystemInterface\0" "TDPWatts\0" "ThrottleCauses\0"
    "Throttled\0" "TotalCores\0" "TotalEnabledCores\0" "TotalEnabledThreads\0" "TotalThreads\0"
    "TurboState\0" "UALink\0" "Version\0" "ARM\0" "MIPS\0" "Power\0" "RISC-V\0"
    "EffectiveFamily\0" "EffectiveModel\0" "IdentificationRegisters\0" "^0x[0-9A-Fa-f]+$\0"
    "MicrocodeInfo\0" "ProtectedIdentificationNumber\0" "Step\0" "VendorId\0" "Ethernet\0"
    "InterfaceType\0" "PCIe\0" "ProcessorInterface\0" "CapacityMiB\0" "IntegratedMemory\0"
    "MemoryType\0" "SpeedMHz\0" "Cache\0" "DDR\0" "DDR2\0" "DDR3\0" "DDR4\0" "DDR5\0" "Flash\0"
    "GDDR\0" "GDDR2\0" "GDDR3\0" "GDDR4\0" "GDDR5\0" "GDDR5X\0" "GDDR6\0" "GDDR7\0" "HBM1\0"
    "HBM2\0" "HBM2E\0" "HBM3\0" "L1Cache\0" "L2Cache\0" "L3Cache\0" "L4Cache\0" "L5Cache\0"
    "L6Cache\0" "L7Cache\0" "SDRAM\0" "SGRAM\0" "SRAM\0" "ProcessorMemoryType\0" "Accelerator\0"
    "CPU\0" "Core\0" "DSP\0" "GPU\0" "Partition\0" "Thread\0" "AMBA\0" "CCIX\0" "CXL\0" "QPI\0"
    "UPI\0" "SystemInterfaceType\0" "ClockLimit\0" "ManagementDetectedFault\0" "PowerLimit\0"
    "ThermalLimit\0" "Unknown\0" "ThrottleCause\0" "AcceleratorID\0" "ResetType\0" "Reset\0"
    "ResetToDefaults";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}\0"
    "/redfish/v1/Chassis/{ChassisId}/NetworkAdapters/{NetworkAdapterId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}\0"
    "/redfish/v1/Chassis/{ChassisId}/Processors/{ProcessorId}\0"
    "/redfish/v1/Chassis/{ChassisId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}\0"
    "/redfish/v1/Chassis/{ChassisId}/Processors/{ProcessorId}/SubProcessors/{ProcessorId2}/SubProcessors/{ProcessorId3}";
static const uint32_t uris[] = {
    0, 64, 157, 279, 368, 486, 633, 749, 894, 1068, 1138, 1237, 1365, 1462, 1588, 1743, 1835,
    1956, 2106, 2163, 2249,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 17}, {1, 1, 0, 13}, {1, 2, 0, 13}, {1, 3, 0, 14}, {1, 4, 0, 14}, {1,
    5, 0, 13}, {1, 6, 0, 11}, {1, 7, 0, 10}, {1, 8, 0, 9}, {1, 9, 0, 8}, {1, 10, 0, 8}, {1, 11,
    0, 8}, {1, 12, 0, 7}, {1, 13, 0, 8}, {1, 14, 0, 7}, {1, 15, 0, 6}, {1, 16, 0, 6}, {1, 17, 0,
    5}, {1, 18, 0, 4}, {1, 19, 0, 3}, {1, 20, 0, 2}, {1, 21, 0, 0}, {1, 22, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10900, 0x10400, 0x10800, 0x10000, 0x11300, 0x11100, 0x10c00, 0x10b00,
    0x10d00, 0x10f00, 0x10200, 0x10a00, 0x11400, 0x11000, 0x10700, 0x10e00, 0x10300, 0x10500,
    0x11500, 0x11600, 0x11200, 0x10600,
};
static const struct schema_fact_type types[] = {
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {39, 0, 2, 0, 2, 2, 0, 0}, /* BaseSpeedPriorityState */
    {91, 1, 3, 0, 1, 3, 0, 0}, /* EthernetInterface */
    {268, 4, 11, 0, 1, 3, 0, 0}, /* FPGA */
    {306, 15, 4, 0, 1, 3, 0, 0}, /* FpgaReconfigurationSlot */
    {176, 2, 2, 0, 2, 3, 0, 0}, /* FpgaType */
    {420, 4, 11, 0, 2, 5, 0, 0}, /* InstructionSet */
    {620, 19, 10, 0, 1, 1, 0, 0}, /* Links */
    {705, 29, 4, 0, 1, 9, 0, 0}, /* MemorySummary */
    {719, 33, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 33, 62, 0, 0, 5, 0, 0}, /* Processor */
    {1257, 15, 7, 0, 2, 5, 0, 0}, /* ProcessorArchitecture */
    {1279, 95, 7, 0, 1, 5, 0, 0}, /* ProcessorId */
    {1769, 102, 3, 0, 1, 3, 0, 0}, /* ProcessorInterface */
    {1306, 105, 4, 0, 1, 3, 0, 0}, /* ProcessorMemory */
    {2015, 22, 30, 0, 2, 3, 0, 0}, /* ProcessorMemoryType */
    {1322, 52, 9, 0, 2, 5, 0, 0}, /* ProcessorType */
    {2103, 61, 8, 0, 2, 3, 0, 0}, /* SystemInterfaceType */
    {2190, 69, 6, 0, 2, 15, 0, 0}, /* ThrottleCause */
    {1563, 75, 2, 0, 2, 2, 0, 0}, /* TurboState */
    {1574, 109, 1, 0, 1, 21, 0, 0}, /* UALink */
    {2228, 110, 1, 0, 3, 23, 0, 0}, /* Reset */
    {2234, 111, 0, 0, 3, 11, 0, 0}, /* ResetToDefaults */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {62, 2, 0, 0, 2, 0, 3, 0}, /* MaxLanes */
    {71, 2, 0, 1, 2, 0, 3, 0}, /* MaxSpeedMbps */
    {10, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {109, 1, 13, 0, 8, 0, 3, 0}, /* ExternalInterfaces */
    {128, 0, 0, 0, 0, 0, 3, 0}, /* FirmwareId */
    {139, 0, 0, 0, 0, 0, 3, 0}, /* FirmwareManufacturer */
    {160, 0, 0, 0, 0, 0, 3, 2}, /* FirmwareVersion */
    {176, 0, 5, 0, 7, 0, 3, 0}, /* FpgaType */
    {185, 0, 13, 0, 8, 0, 3, 4}, /* HostInterface */
    {199, 0, 0, 0, 0, 0, 3, 0}, /* Model */
    {10, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {205, 4, 0, 0, 2, 0, 3, 0}, /* PCIeVirtualFunctions */
    {226, 6, 0, 0, 1, 0, 3, 0}, /* ProgrammableFromHost */
    {247, 5, 4, 0, 8, 0, 3, 0}, /* ReconfigurationSlots */
    {273, 0, 273, 0, 9, 255, 3, 0}, /* AccelerationFunction */
    {226, 6, 0, 0, 1, 0, 3, 0}, /* ProgrammableFromHost */
    {294, 2, 0, 0, 0, 0, 3, 0}, /* SlotId */
    {301, 2, 0, 0, 6, 0, 3, 0}, /* UUID */
    {435, 0, 435, 0, 9, 255, 1, 0}, /* Chassis */
    {443, 3, 10, 0, 9, 0, 3, 0}, /* ConnectedProcessors */
    {472, 3, 463, 0, 9, 255, 3, 0}, /* Endpoints */
    {496, 3, 482, 0, 9, 255, 7, 0}, /* FabricAdapters */
    {511, 2, 511, 0, 9, 255, 8, 0}, /* GraphicsController */
    {530, 3, 530, 0, 9, 255, 9, 0}, /* Memory */
    {559, 3, 537, 0, 9, 255, 10, 0}, /* NetworkDeviceFunctions */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {582, 0, 582, 0, 9, 255, 3, 0}, /* PCIeDevice */
    {606, 3, 593, 0, 9, 255, 3, 0}, /* PCIeFunctions */
    {626, 6, 0, 0, 1, 0, 10, 0}, /* ECCModeEnabled */
    {655, 0, 641, 0, 9, 255, 9, 0}, /* Metrics */
    {663, 2, 0, 2, 2, 0, 9, 0}, /* TotalCacheSizeMiB */
    {686, 2, 0, 2, 2, 0, 9, 0}, /* TotalMemorySizeMiB */
    {761, 0, 730, 0, 9, 255, 3, 0}, /* AccelerationFunctions */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {783, 0, 1, 0, 8, 2, 11, 0}, /* AdditionalFirmwareVersions */
    {826, 4, 810, 0, 9, 255, 2, 0}, /* AppliedOperatingConfig */
    {849, 0, 849, 0, 9, 255, 12, 0}, /* Assembly */
    {858, 2, 0, 3, 2, 0, 13, 0}, /* BaseSpeedMHz */
    {39, 2, 1, 0, 7, 0, 2, 0}, /* BaseSpeedPriorityState */
    {892, 0, 875, 0, 9, 255, 14, 0}, /* CacheMemory */
    {926, 0, 904, 0, 9, 255, 9, 0}, /* Certificates */
    {939, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {31, 4, 0, 0, 1, 0, 8, 0}, /* Enabled */
    {951, 0, 951, 0, 9, 255, 9, 0}, /* EnvironmentMetrics */
    {268, 4, 3, 0, 8, 0, 3, 0}, /* FPGA */
    {970, 2, 0, 0, 0, 0, 15, 0}, /* Family */
    {160, 0, 0, 0, 0, 0, 16, 0}, /* FirmwareVersion */
    {977, 3, 0, 0, 2, 0, 2, 0}, /* HighSpeedCoreIDs */
    {994, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {420, 2, 6, 0, 7, 0, 5, 0}, /* InstructionSet */
    {620, 0, 7, 0, 8, 0, 1, 0}, /* Links */
    {997, 4, 11, 0, 8, 1, 12, 0}, /* Location */
    {1006, 6, 0, 0, 1, 0, 13, 0}, /* LocationIndicatorActive */
    {1030, 2, 0, 0, 0, 0, 5, 0}, /* Manufacturer */
    {1043, 2, 0, 4, 2, 0, 5, 0}, /* MaxSpeedMHz */
    {1055, 2, 0, 5, 2, 0, 3, 0}, /* MaxTDPWatts */
    {1069, 1, 3, 0, 8, 2, 9, 17}, /* Measurements */
    {705, 4, 8, 0, 8, 0, 9, 0}, /* MemorySummary */
    {655, 0, 1082, 0, 9, 255, 3, 0}, /* Metrics */
    {1099, 2, 0, 4, 2, 0, 4, 0}, /* MinSpeedMHz */
    {199, 2, 0, 0, 0, 0, 5, 0}, /* Model */
    {1111, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1142, 0, 1116, 0, 9, 255, 2, 0}, /* OperatingConfigs */
    {1159, 2, 0, 4, 2, 0, 4, 0}, /* OperatingSpeedMHz */
    {1185, 262, 1177, 6, 9, 255, 10, 0}, /* OperatingSpeedRangeMHz */
    {1214, 2, 0, 0, 0, 0, 16, 0}, /* PartNumber */
    {1240, 0, 1225, 0, 9, 255, 10, 0}, /* Ports */
    {1246, 2, 20, 0, 7, 1, 7, 0}, /* PowerState */
    {1257, 2, 11, 0, 7, 0, 5, 0}, /* ProcessorArchitecture */
    {1279, 0, 12, 0, 8, 0, 5, 0}, /* ProcessorId */
    {1291, 2, 0, 0, 2, 0, 15, 0}, /* ProcessorIndex */
    {1306, 1, 14, 0, 8, 0, 3, 0}, /* ProcessorMemory */
    {1322, 2, 16, 0, 7, 0, 5, 0}, /* ProcessorType */
    {1336, 2, 0, 0, 1, 0, 15, 0}, /* Replaceable */
    {1348, 2, 0, 0, 0, 0, 16, 0}, /* SerialNumber */
    {1361, 2, 0, 0, 0, 0, 5, 0}, /* Socket */
    {1368, 2, 0, 0, 0, 0, 9, 0}, /* SparePartNumber */
    {1384, 6, 0, 3, 2, 0, 13, 0}, /* SpeedLimitMHz */
    {1398, 6, 0, 0, 1, 0, 13, 0}, /* SpeedLocked */
    {1410, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {1437, 0, 1417, 0, 9, 255, 18, 0}, /* SubProcessors */
    {1451, 0, 13, 0, 8, 0, 4, 0}, /* SystemInterface */
    {1467, 2, 0, 5, 2, 0, 3, 0}, /* TDPWatts */
    {1476, 3, 18, 0, 7, 0, 15, 0}, /* ThrottleCauses */
    {1491, 2, 0, 0, 1, 0, 15, 0}, /* Throttled */
    {1501, 2, 0, 0, 2, 0, 5, 0}, /* TotalCores */
    {1512, 2, 0, 0, 2, 0, 19, 0}, /* TotalEnabledCores */
    {1530, 2, 0, 0, 2, 0, 20, 0}, /* TotalEnabledThreads */
    {1550, 2, 0, 0, 2, 0, 5, 0}, /* TotalThreads */
    {1563, 2, 19, 0, 7, 0, 2, 0}, /* TurboState */
    {1574, 4, 20, 0, 8, 0, 21, 0}, /* UALink */
    {301, 2, 0, 0, 6, 0, 3, 0}, /* UUID */
    {1581, 2, 0, 0, 0, 0, 16, 0}, /* Version */
    {1611, 2, 0, 0, 0, 0, 5, 0}, /* EffectiveFamily */
    {1627, 2, 0, 0, 0, 0, 5, 0}, /* EffectiveModel */
    {1642, 2, 0, 7, 0, 0, 5, 0}, /* IdentificationRegisters */
    {1683, 2, 0, 0, 0, 0, 5, 0}, /* MicrocodeInfo */
    {1697, 2, 0, 0, 0, 0, 13, 0}, /* ProtectedIdentificationNumber */
    {1727, 2, 0, 0, 0, 0, 5, 0}, /* Step */
    {1732, 2, 0, 0, 0, 0, 5, 0}, /* VendorId */
    {1741, 0, 2, 0, 8, 0, 3, 0}, /* Ethernet */
    {1750, 2, 17, 0, 7, 0, 3, 0}, /* InterfaceType */
    {1764, 0, 14, 0, 8, 3, 3, 0}, /* PCIe */
    {1788, 2, 0, 2, 2, 0, 3, 0}, /* CapacityMiB */
    {1800, 2, 0, 0, 1, 0, 3, 0}, /* IntegratedMemory */
    {1817, 2, 15, 0, 7, 0, 3, 0}, /* MemoryType */
    {1828, 2, 0, 0, 2, 0, 3, 0}, /* SpeedMHz */
    {2204, 4, 0, 8, 2, 0, 21, 0}, /* AcceleratorID */
    {2218, 4, 24, 0, 7, 1, 23, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 84, 0}, {NAN, NAN, 0, 681, 0}, {0, NAN, 0, 871, 0}, {NAN,
    NAN, 0, 871, 0}, {NAN, NAN, 0, 1067, 0}, {NAN, NAN, 0, 0, 1208}, {NAN, NAN, 1666, 0, 0}, {0,
    1023, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {22, 2, 0}, /* Disabled */
    {31, 2, 0}, /* Enabled */
    {330, 3, 0}, /* Discrete */
    {339, 3, 0}, /* Integrated */
    {350, 5, 0}, /* ARM-A32 */
    {358, 5, 0}, /* ARM-A64 */
    {366, 5, 0}, /* IA-64 */
    {372, 5, 0}, /* MIPS32 */
    {379, 5, 0}, /* MIPS64 */
    {386, 5, 0}, /* OEM */
    {390, 3, 0}, /* PowerISA */
    {399, 6, 0}, /* RV32 */
    {404, 6, 0}, /* RV64 */
    {409, 5, 0}, /* x86 */
    {413, 5, 0}, /* x86-64 */
    {1589, 5, 0}, /* ARM */
    {366, 5, 0}, /* IA-64 */
    {1593, 5, 0}, /* MIPS */
    {386, 5, 0}, /* OEM */
    {1598, 3, 0}, /* Power */
    {1604, 6, 0}, /* RISC-V */
    {409, 5, 0}, /* x86 */
    {1837, 7, 0}, /* Cache */
    {1843, 3, 0}, /* DDR */
    {1847, 3, 0}, /* DDR2 */
    {1852, 3, 0}, /* DDR3 */
    {1857, 3, 0}, /* DDR4 */
    {1862, 3, 0}, /* DDR5 */
    {1867, 3, 0}, /* Flash */
    {1873, 3, 0}, /* GDDR */
    {1878, 3, 0}, /* GDDR2 */
    {1884, 3, 0}, /* GDDR3 */
    {1890, 3, 0}, /* GDDR4 */
    {1896, 3, 0}, /* GDDR5 */
    {1902, 3, 0}, /* GDDR5X */
    {1909, 3, 0}, /* GDDR6 */
    {1915, 20, 0}, /* GDDR7 */
    {1921, 3, 0}, /* HBM1 */
    {1926, 3, 0}, /* HBM2 */
    {1931, 7, 0}, /* HBM2E */
    {1937, 3, 0}, /* HBM3 */
    {1942, 3, 0}, /* L1Cache */
    {1950, 3, 0}, /* L2Cache */
    {1958, 3, 0}, /* L3Cache */
    {1966, 3, 0}, /* L4Cache */
    {1974, 3, 0}, /* L5Cache */
    {1982, 3, 0}, /* L6Cache */
    {1990, 3, 0}, /* L7Cache */
    {386, 3, 0}, /* OEM */
    {1998, 3, 0}, /* SDRAM */
    {2004, 3, 0}, /* SGRAM */
    {2010, 3, 0}, /* SRAM */
    {2035, 5, 0}, /* Accelerator */
    {2047, 5, 0}, /* CPU */
    {2051, 18, 0}, /* Core */
    {2056, 5, 0}, /* DSP */
    {268, 5, 0}, /* FPGA */
    {2060, 5, 0}, /* GPU */
    {386, 5, 0}, /* OEM */
    {2064, 6, 0}, /* Partition */
    {2074, 18, 0}, /* Thread */
    {2081, 4, 0}, /* AMBA */
    {2086, 4, 0}, /* CCIX */
    {2091, 4, 0}, /* CXL */
    {1741, 3, 0}, /* Ethernet */
    {386, 3, 0}, /* OEM */
    {1764, 3, 0}, /* PCIe */
    {2095, 3, 0}, /* QPI */
    {2099, 3, 0}, /* UPI */
    {2123, 15, 0}, /* ClockLimit */
    {2134, 22, 0}, /* ManagementDetectedFault */
    {386, 15, 0}, /* OEM */
    {2158, 15, 0}, /* PowerLimit */
    {2169, 15, 0}, /* ThermalLimit */
    {2182, 15, 0}, /* Unknown */
    {22, 2, 0}, /* Disabled */
    {31, 2, 0}, /* Enabled */
};
static const struct schema_fact_action actions[] = {
    {2228, 10, 21, 65535, 23, 0}, /* Reset */
    {2234, 10, 22, 65535, 11, 0}, /* ResetToDefaults */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory, &schema_PCIeDevice,
};
const struct schema schema_Processor = {
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
    .uri_count = 21,
    .run_count = 24,
    .type_count = 21,
    .action_count = 2,
    .main = 10,
    .capabilities = 2,
};
// clang-format on
