/*
 * Processor: written by tools/generate-facts.py, do not edit. Source: Processor_v1.xml, 208
 * versions, the newest is 1.22.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Processor\0" "Oem\0" "Actions\0" "Disabled\0" "Enabled\0" "BaseSpeedPriorityState\0"
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
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {40, 0, 2, 0, 2, 2, 0, 0}, /* BaseSpeedPriorityState */
    {92, 1, 3, 0, 1, 3, 0, 0}, /* EthernetInterface */
    {269, 4, 11, 0, 1, 3, 0, 0}, /* FPGA */
    {307, 15, 4, 0, 1, 3, 0, 0}, /* FpgaReconfigurationSlot */
    {177, 2, 2, 0, 2, 3, 0, 0}, /* FpgaType */
    {421, 4, 11, 0, 2, 5, 0, 0}, /* InstructionSet */
    {621, 19, 10, 0, 1, 1, 0, 0}, /* Links */
    {706, 29, 4, 0, 1, 9, 0, 0}, /* MemorySummary */
    {720, 33, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 33, 62, 0, 0, 5, 0, 0}, /* Processor */
    {1258, 15, 7, 0, 2, 5, 0, 0}, /* ProcessorArchitecture */
    {1280, 95, 7, 0, 1, 5, 0, 0}, /* ProcessorId */
    {1770, 102, 3, 0, 1, 3, 0, 0}, /* ProcessorInterface */
    {1307, 105, 4, 0, 1, 3, 0, 0}, /* ProcessorMemory */
    {2016, 22, 30, 0, 2, 3, 0, 0}, /* ProcessorMemoryType */
    {1323, 52, 9, 0, 2, 5, 0, 0}, /* ProcessorType */
    {2104, 61, 8, 0, 2, 3, 0, 0}, /* SystemInterfaceType */
    {2191, 69, 6, 0, 2, 15, 0, 0}, /* ThrottleCause */
    {1564, 75, 2, 0, 2, 2, 0, 0}, /* TurboState */
    {1575, 109, 1, 0, 1, 21, 0, 0}, /* UALink */
    {2229, 110, 1, 0, 3, 23, 0, 0}, /* Reset */
    {2235, 111, 0, 0, 3, 11, 0, 0}, /* ResetToDefaults */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 9, 0, 8, 0, 1, 0}, /* Oem */
    {63, 2, 0, 0, 2, 0, 3, 0}, /* MaxLanes */
    {72, 2, 0, 1, 2, 0, 3, 0}, /* MaxSpeedMbps */
    {11, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {110, 1, 13, 0, 8, 0, 3, 0}, /* ExternalInterfaces */
    {129, 0, 0, 0, 0, 0, 3, 0}, /* FirmwareId */
    {140, 0, 0, 0, 0, 0, 3, 0}, /* FirmwareManufacturer */
    {161, 0, 0, 0, 0, 0, 3, 2}, /* FirmwareVersion */
    {177, 0, 5, 0, 7, 0, 3, 0}, /* FpgaType */
    {186, 0, 13, 0, 8, 0, 3, 4}, /* HostInterface */
    {200, 0, 0, 0, 0, 0, 3, 0}, /* Model */
    {11, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {206, 4, 0, 0, 2, 0, 3, 0}, /* PCIeVirtualFunctions */
    {227, 6, 0, 0, 1, 0, 3, 0}, /* ProgrammableFromHost */
    {248, 5, 4, 0, 8, 0, 3, 0}, /* ReconfigurationSlots */
    {274, 0, 274, 0, 9, 255, 3, 0}, /* AccelerationFunction */
    {227, 6, 0, 0, 1, 0, 3, 0}, /* ProgrammableFromHost */
    {295, 2, 0, 0, 0, 0, 3, 0}, /* SlotId */
    {302, 2, 0, 0, 6, 0, 3, 0}, /* UUID */
    {436, 0, 436, 0, 9, 255, 1, 0}, /* Chassis */
    {444, 1, 10, 0, 9, 0, 3, 0}, /* ConnectedProcessors */
    {473, 1, 464, 0, 9, 255, 3, 0}, /* Endpoints */
    {497, 1, 483, 0, 9, 255, 7, 0}, /* FabricAdapters */
    {512, 2, 512, 0, 9, 255, 8, 0}, /* GraphicsController */
    {531, 1, 531, 0, 9, 255, 9, 0}, /* Memory */
    {560, 1, 538, 0, 9, 255, 10, 0}, /* NetworkDeviceFunctions */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {583, 0, 583, 0, 9, 255, 3, 0}, /* PCIeDevice */
    {607, 1, 594, 0, 9, 255, 3, 0}, /* PCIeFunctions */
    {627, 6, 0, 0, 1, 0, 10, 0}, /* ECCModeEnabled */
    {656, 0, 642, 0, 9, 255, 9, 0}, /* Metrics */
    {664, 2, 0, 2, 2, 0, 9, 0}, /* TotalCacheSizeMiB */
    {687, 2, 0, 2, 2, 0, 9, 0}, /* TotalMemorySizeMiB */
    {762, 0, 731, 0, 9, 255, 3, 0}, /* AccelerationFunctions */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {784, 0, 1, 0, 8, 2, 11, 0}, /* AdditionalFirmwareVersions */
    {827, 4, 811, 0, 9, 255, 2, 0}, /* AppliedOperatingConfig */
    {850, 0, 850, 0, 9, 255, 12, 0}, /* Assembly */
    {859, 2, 0, 3, 2, 0, 13, 0}, /* BaseSpeedMHz */
    {40, 2, 1, 0, 7, 0, 2, 0}, /* BaseSpeedPriorityState */
    {893, 0, 876, 0, 9, 255, 14, 0}, /* CacheMemory */
    {927, 0, 905, 0, 9, 255, 9, 0}, /* Certificates */
    {940, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {32, 4, 0, 0, 1, 0, 8, 0}, /* Enabled */
    {952, 0, 952, 0, 9, 255, 9, 0}, /* EnvironmentMetrics */
    {269, 4, 3, 0, 8, 0, 3, 0}, /* FPGA */
    {971, 2, 0, 0, 0, 0, 15, 0}, /* Family */
    {161, 0, 0, 0, 0, 0, 16, 0}, /* FirmwareVersion */
    {978, 3, 0, 0, 2, 0, 2, 0}, /* HighSpeedCoreIDs */
    {995, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {421, 2, 6, 0, 7, 0, 5, 0}, /* InstructionSet */
    {621, 0, 7, 0, 8, 0, 1, 0}, /* Links */
    {998, 4, 11, 0, 8, 1, 12, 0}, /* Location */
    {1007, 6, 0, 0, 1, 0, 13, 0}, /* LocationIndicatorActive */
    {1031, 2, 0, 0, 0, 0, 5, 0}, /* Manufacturer */
    {1044, 2, 0, 4, 2, 0, 5, 0}, /* MaxSpeedMHz */
    {1056, 2, 0, 5, 2, 0, 3, 0}, /* MaxTDPWatts */
    {1070, 1, 3, 0, 8, 2, 9, 17}, /* Measurements */
    {706, 4, 8, 0, 8, 0, 9, 0}, /* MemorySummary */
    {656, 0, 1083, 0, 9, 255, 3, 0}, /* Metrics */
    {1100, 2, 0, 4, 2, 0, 4, 0}, /* MinSpeedMHz */
    {200, 2, 0, 0, 0, 0, 5, 0}, /* Model */
    {1112, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1143, 0, 1117, 0, 9, 255, 2, 0}, /* OperatingConfigs */
    {1160, 2, 0, 4, 2, 0, 4, 0}, /* OperatingSpeedMHz */
    {1186, 262, 1178, 6, 9, 255, 10, 0}, /* OperatingSpeedRangeMHz */
    {1215, 2, 0, 0, 0, 0, 16, 0}, /* PartNumber */
    {1241, 0, 1226, 0, 9, 255, 10, 0}, /* Ports */
    {1247, 2, 20, 0, 7, 1, 7, 0}, /* PowerState */
    {1258, 2, 11, 0, 7, 0, 5, 0}, /* ProcessorArchitecture */
    {1280, 0, 12, 0, 8, 0, 5, 0}, /* ProcessorId */
    {1292, 2, 0, 0, 2, 0, 15, 0}, /* ProcessorIndex */
    {1307, 1, 14, 0, 8, 0, 3, 0}, /* ProcessorMemory */
    {1323, 2, 16, 0, 7, 0, 5, 0}, /* ProcessorType */
    {1337, 2, 0, 0, 1, 0, 15, 0}, /* Replaceable */
    {1349, 2, 0, 0, 0, 0, 16, 0}, /* SerialNumber */
    {1362, 2, 0, 0, 0, 0, 5, 0}, /* Socket */
    {1369, 2, 0, 0, 0, 0, 9, 0}, /* SparePartNumber */
    {1385, 6, 0, 3, 2, 0, 13, 0}, /* SpeedLimitMHz */
    {1399, 6, 0, 0, 1, 0, 13, 0}, /* SpeedLocked */
    {1411, 0, 28, 0, 8, 1, 5, 0}, /* Status */
    {1438, 0, 1418, 0, 9, 255, 18, 0}, /* SubProcessors */
    {1452, 0, 13, 0, 8, 0, 4, 0}, /* SystemInterface */
    {1468, 2, 0, 5, 2, 0, 3, 0}, /* TDPWatts */
    {1477, 3, 18, 0, 7, 0, 15, 0}, /* ThrottleCauses */
    {1492, 2, 0, 0, 1, 0, 15, 0}, /* Throttled */
    {1502, 2, 0, 0, 2, 0, 5, 0}, /* TotalCores */
    {1513, 2, 0, 0, 2, 0, 19, 0}, /* TotalEnabledCores */
    {1531, 2, 0, 0, 2, 0, 20, 0}, /* TotalEnabledThreads */
    {1551, 2, 0, 0, 2, 0, 5, 0}, /* TotalThreads */
    {1564, 2, 19, 0, 7, 0, 2, 0}, /* TurboState */
    {1575, 4, 20, 0, 8, 0, 21, 0}, /* UALink */
    {302, 2, 0, 0, 6, 0, 3, 0}, /* UUID */
    {1582, 2, 0, 0, 0, 0, 16, 0}, /* Version */
    {1612, 2, 0, 0, 0, 0, 5, 0}, /* EffectiveFamily */
    {1628, 2, 0, 0, 0, 0, 5, 0}, /* EffectiveModel */
    {1643, 2, 0, 7, 0, 0, 5, 0}, /* IdentificationRegisters */
    {1684, 2, 0, 0, 0, 0, 5, 0}, /* MicrocodeInfo */
    {1698, 2, 0, 0, 0, 0, 13, 0}, /* ProtectedIdentificationNumber */
    {1728, 2, 0, 0, 0, 0, 5, 0}, /* Step */
    {1733, 2, 0, 0, 0, 0, 5, 0}, /* VendorId */
    {1742, 0, 2, 0, 8, 0, 3, 0}, /* Ethernet */
    {1751, 2, 17, 0, 7, 0, 3, 0}, /* InterfaceType */
    {1765, 0, 14, 0, 8, 3, 3, 0}, /* PCIe */
    {1789, 2, 0, 2, 2, 0, 3, 0}, /* CapacityMiB */
    {1801, 2, 0, 0, 1, 0, 3, 0}, /* IntegratedMemory */
    {1818, 2, 15, 0, 7, 0, 3, 0}, /* MemoryType */
    {1829, 2, 0, 0, 2, 0, 3, 0}, /* SpeedMHz */
    {2205, 4, 0, 8, 2, 0, 21, 0}, /* AcceleratorID */
    {2219, 4, 24, 0, 7, 1, 23, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 85, 0}, {NAN, NAN, 0, 682, 0}, {0, NAN, 0, 872, 0}, {NAN,
    NAN, 0, 872, 0}, {NAN, NAN, 0, 1068, 0}, {NAN, NAN, 0, 0, 1209}, {NAN, NAN, 1667, 0, 0}, {0,
    1023, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {23, 2, 0}, /* Disabled */
    {32, 2, 0}, /* Enabled */
    {331, 3, 0}, /* Discrete */
    {340, 3, 0}, /* Integrated */
    {351, 5, 0}, /* ARM-A32 */
    {359, 5, 0}, /* ARM-A64 */
    {367, 5, 0}, /* IA-64 */
    {373, 5, 0}, /* MIPS32 */
    {380, 5, 0}, /* MIPS64 */
    {387, 5, 0}, /* OEM */
    {391, 3, 0}, /* PowerISA */
    {400, 6, 0}, /* RV32 */
    {405, 6, 0}, /* RV64 */
    {410, 5, 0}, /* x86 */
    {414, 5, 0}, /* x86-64 */
    {1590, 5, 0}, /* ARM */
    {367, 5, 0}, /* IA-64 */
    {1594, 5, 0}, /* MIPS */
    {387, 5, 0}, /* OEM */
    {1599, 3, 0}, /* Power */
    {1605, 6, 0}, /* RISC-V */
    {410, 5, 0}, /* x86 */
    {1838, 7, 0}, /* Cache */
    {1844, 3, 0}, /* DDR */
    {1848, 3, 0}, /* DDR2 */
    {1853, 3, 0}, /* DDR3 */
    {1858, 3, 0}, /* DDR4 */
    {1863, 3, 0}, /* DDR5 */
    {1868, 3, 0}, /* Flash */
    {1874, 3, 0}, /* GDDR */
    {1879, 3, 0}, /* GDDR2 */
    {1885, 3, 0}, /* GDDR3 */
    {1891, 3, 0}, /* GDDR4 */
    {1897, 3, 0}, /* GDDR5 */
    {1903, 3, 0}, /* GDDR5X */
    {1910, 3, 0}, /* GDDR6 */
    {1916, 20, 0}, /* GDDR7 */
    {1922, 3, 0}, /* HBM1 */
    {1927, 3, 0}, /* HBM2 */
    {1932, 7, 0}, /* HBM2E */
    {1938, 3, 0}, /* HBM3 */
    {1943, 3, 0}, /* L1Cache */
    {1951, 3, 0}, /* L2Cache */
    {1959, 3, 0}, /* L3Cache */
    {1967, 3, 0}, /* L4Cache */
    {1975, 3, 0}, /* L5Cache */
    {1983, 3, 0}, /* L6Cache */
    {1991, 3, 0}, /* L7Cache */
    {387, 3, 0}, /* OEM */
    {1999, 3, 0}, /* SDRAM */
    {2005, 3, 0}, /* SGRAM */
    {2011, 3, 0}, /* SRAM */
    {2036, 5, 0}, /* Accelerator */
    {2048, 5, 0}, /* CPU */
    {2052, 18, 0}, /* Core */
    {2057, 5, 0}, /* DSP */
    {269, 5, 0}, /* FPGA */
    {2061, 5, 0}, /* GPU */
    {387, 5, 0}, /* OEM */
    {2065, 6, 0}, /* Partition */
    {2075, 18, 0}, /* Thread */
    {2082, 4, 0}, /* AMBA */
    {2087, 4, 0}, /* CCIX */
    {2092, 4, 0}, /* CXL */
    {1742, 3, 0}, /* Ethernet */
    {387, 3, 0}, /* OEM */
    {1765, 3, 0}, /* PCIe */
    {2096, 3, 0}, /* QPI */
    {2100, 3, 0}, /* UPI */
    {2124, 15, 0}, /* ClockLimit */
    {2135, 22, 0}, /* ManagementDetectedFault */
    {387, 15, 0}, /* OEM */
    {2159, 15, 0}, /* PowerLimit */
    {2170, 15, 0}, /* ThermalLimit */
    {2183, 15, 0}, /* Unknown */
    {23, 2, 0}, /* Disabled */
    {32, 2, 0}, /* Enabled */
};
static const struct schema_fact_action actions[] = {
    {2229, 10, 21, 65535, 23, 0}, /* Reset */
    {2235, 10, 22, 65535, 11, 0}, /* ResetToDefaults */
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
