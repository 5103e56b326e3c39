/*
 * Memory: written by tools/generate-facts.py, do not edit. Source: Memory_v1.xml, 161 versions,
 * the newest is 1.23.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Memory\0" "Oem\0" "Actions\0" "CAMM\0" "Die\0" "LRDIMM\0" "Mini_RDIMM\0" "Mini_UDIMM\0"
    "RDIMM\0" "SO_DIMM\0" "SO_DIMM_16b\0" "SO_DIMM_32b\0" "SO_RDIMM_72b\0" "SO_UDIMM_72b\0"
    "UDIMM\0" "BaseModuleType\0" "LabelStorageSizeBytes\0" "By\0" "StagedNonVolatileSizeMiB\0"
    "MiBy\0" "StagedVolatileSizeMiB\0" "CXL\0" "AddressParity\0" "MultiBitECC\0" "NoECC\0"
    "SingleBitECC\0" "ErrorCorrection\0" "PredictedMediaLifeLeftPercent\0" "%\0" "HealthData\0"
    "Battery\0" "Batteries\0" "Chassis\0" "Endpoint\0" "Endpoints\0" "MemoryChunks\0"
    "MemoryMediaSources\0" "MemoryRegion\0" "MemoryRegionMediaSources\0" "Processor\0"
    "Processors\0" "Links\0" "AllocationAlignmentMiB\0" "AllocationIncrementMiB\0"
    "AllowedSpeedsMHz\0" "MHz\0" "Assembly\0" "BusWidthBits\0" "CacheLevel\0" "CacheSizeMiB\0"
    "CapacityMiB\0" "CertificateCollection\0" "Certificates\0" "ConfigurationLocked\0"
    "DataWidthBits\0" "Description\0" "DeviceID\0" "DeviceLocator\0" "Enabled\0"
    "EnvironmentMetrics\0" "FirmwareApiVersion\0" "FirmwareRevision\0" "FunctionClasses\0" "Id\0"
    "IsRankSpareEnabled\0" "IsSpareDeviceEnabled\0" "Location\0" "LocationIndicatorActive\0"
    "LogService\0" "Log\0" "LogicalSizeMiB\0" "Manufacturer\0" "MaxTDPMilliWatts\0" "mW\0"
    "Measurements\0" "MemoryDeviceType\0" "MemoryLocation\0" "MemoryMedia\0"
    "MemorySubsystemControllerManufacturerID\0" "^0[xX](([a-fA-F]|[0-9]){2}){2}$\0"
    "MemorySubsystemControllerProductID\0" "MemoryType\0" "MemoryMetrics\0" "Metrics\0" "Model\0"
    "ModuleManufacturerID\0" "ModuleProductID\0" "Name\0" "NonVolatileSizeLimitMiB\0"
    "NonVolatileSizeMiB\0" "OperatingMemoryModes\0" "OperatingSpeedMhz\0" "Control\0"
    "OperatingSpeedRangeMHz\0" "Range\0" "PartNumber\0" "PersistentRegionNumberLimit\0"
    "PersistentRegionSizeLimitMiB\0" "PersistentRegionSizeMaxMiB\0"
    "PoisonListMaxMediaErrorRecords\0" "PowerManagementICManufacturerID\0"
    "PowerManagementICRevisionID\0" "PowerManagementPolicy\0" "ProductionDate\0" "RankCount\0"
    "Regions\0" "SecurityCapabilities\0" "SecurityState\0" "SecurityStates\0" "SerialNumber\0"
    "SpareDeviceCount\0" "SparePartNumber\0" "Status\0" "SubsystemDeviceID\0"
    "SubsystemVendorID\0" "VendorID\0" "VolatileRegionNumberLimit\0"
    "VolatileRegionSizeLimitMiB\0" "VolatileRegionSizeMaxMiB\0" "VolatileSizeLimitMiB\0"
    "VolatileSizeMiB\0" "Block\0" "ByteAccessiblePersistent\0" "Volatile\0"
    "MemoryClassification\0" "DDR\0" "DDR2\0" "DDR2_SDRAM\0" "DDR2_SDRAM_FB_DIMM\0"
    "DDR2_SDRAM_FB_DIMM_PROBE\0" "DDR3\0" "DDR3_SDRAM\0" "DDR4\0" "DDR4E_SDRAM\0" "DDR4_SDRAM\0"
    "DDR5\0" "DDR5_MRDIMM\0" "DDR_SDRAM\0" "DDR_SGRAM\0" "EDO\0" "FastPageMode\0" "GDDR\0"
    "GDDR2\0" "GDDR3\0" "GDDR4\0" "GDDR5\0" "GDDR5X\0" "GDDR6\0" "GDDR7\0" "HBM\0" "HBM2\0"
    "HBM2E\0" "HBM3\0" "LPDDR3_SDRAM\0" "LPDDR4_SDRAM\0" "LPDDR5_SDRAM\0" "Logical\0" "OEM\0"
    "PipelinedNibble\0" "ROM\0" "SDRAM\0" "Channel\0" "MemoryController\0" "Slot\0" "Socket\0"
    "DRAM\0" "Intel3DXPoint\0" "NAND\0" "Proprietary\0" "Cache\0" "IntelOptane\0" "NVDIMM_F\0"
    "NVDIMM_N\0" "NVDIMM_P\0" "OemActions\0" "PMEM\0" "AveragePowerBudgetMilliWatts\0"
    "PeakPowerBudgetMilliWatts\0" "PolicyEnabled\0" "MasterPassphraseEnabled\0" "OffsetMiB\0"
    "PassphraseEnabled\0" "PassphraseState\0" "RegionId\0" "SizeMiB\0" "RegionSet\0"
    "ConfigurationLockCapable\0" "DataLockCapable\0" "MaxPassphraseCount\0" "PassphraseCapable\0"
    "PassphraseLockLimit\0" "MasterPassphraseAttemptCountReached\0"
    "UserPassphraseAttemptCountReached\0" "SecurityStateInfo\0" "Disabled\0" "Frozen\0"
    "Locked\0" "Passphraselimit\0" "Unlocked\0" "Passphrase\0" "DisableMasterPassphrase\0"
    "DisablePassphrase\0" "FreezeSecurityState\0" "PhysicalAddress\0" "^0x[0-9a-fA-F]+$\0"
    "InjectPersistentPoison\0" "OverwriteUnit\0" "ResetType\0" "Reset\0" "ResetToDefaults\0"
    "Length\0" "NoEventLog\0" "ScanMedia\0" "SecureEraseUnit\0" "SetMasterPassphrase\0"
    "SetPassphrase\0" "UnlockUnit";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/CacheMemory/{MemoryId}\0"
    "/redfish/v1/Chassis/{ChassisId}/Memory/{MemoryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Memory/{MemoryId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Memory/{MemoryId}";
static const uint32_t uris[] = {
    0, 57, 144, 194, 276, 385, 448,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 14}, {1, 1, 0, 13}, {1, 2, 0, 12}, {1, 3, 0, 12}, {1, 4, 0, 12}, {1, 5, 0, 11},
    {1, 6, 0, 10}, {1, 7, 0, 9}, {1, 8, 0, 7}, {1, 9, 0, 7}, {1, 10, 0, 4}, {1, 11, 0, 3}, {1,
    12, 0, 3}, {1, 13, 0, 4}, {1, 14, 0, 3}, {1, 15, 0, 3}, {1, 16, 0, 3}, {1, 17, 0, 4}, {1,
    18, 0, 2}, {1, 19, 0, 1}, {1, 20, 0, 0}, {1, 21, 0, 0}, {1, 22, 0, 0}, {1, 23, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x11500, 0x10700, 0x11100, 0x11300, 0x10f00, 0x10200, 0x11200, 0x10b00,
    0x10400, 0x11400, 0x10300, 0x10900, 0x10c00, 0x10a00, 0x10d00, 0x10e00, 0x11700, 0x10100,
    0x11600, 0x10600, 0x10500, 0x10800, 0x11000,
};
static const struct schema_fact_type types[] = {
    {11, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {127, 0, 12, 0, 2, 1, 0, 0}, /* BaseModuleType */
    {219, 1, 3, 0, 1, 4, 0, 0}, /* CXL */
    {268, 12, 4, 0, 2, 1, 0, 0}, /* ErrorCorrection */
    {316, 4, 1, 0, 1, 4, 0, 0}, /* HealthData */
    {463, 5, 7, 0, 1, 7, 0, 0}, /* Links */
    {0, 12, 78, 0, 0, 1, 0, 0}, /* Memory */
    {1824, 16, 3, 0, 2, 1, 0, 0}, /* MemoryClassification */
    {929, 19, 36, 0, 2, 1, 0, 0}, /* MemoryDeviceType */
    {946, 90, 4, 0, 1, 1, 0, 0}, /* MemoryLocation */
    {961, 55, 4, 0, 2, 1, 0, 0}, /* MemoryMedia */
    {1080, 59, 6, 0, 2, 1, 0, 0}, /* MemoryType */
    {2270, 94, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1204, 65, 3, 0, 2, 1, 0, 0}, /* OperatingMemoryModes */
    {1466, 94, 4, 0, 1, 1, 0, 0}, /* PowerManagementPolicy */
    {2440, 98, 7, 0, 1, 1, 0, 0}, /* RegionSet */
    {1521, 105, 6, 0, 1, 1, 0, 0}, /* SecurityCapabilities */
    {2618, 111, 2, 0, 1, 4, 0, 0}, /* SecurityStateInfo */
    {1556, 68, 6, 0, 2, 1, 0, 0}, /* SecurityStates */
    {2695, 113, 2, 0, 3, 4, 0, 0}, /* DisableMasterPassphrase */
    {2719, 115, 2, 0, 3, 1, 0, 0}, /* DisablePassphrase */
    {2737, 117, 0, 0, 3, 4, 0, 0}, /* FreezeSecurityState */
    {2790, 117, 1, 0, 3, 4, 0, 0}, /* InjectPersistentPoison */
    {2813, 118, 2, 0, 3, 21, 0, 0}, /* OverwriteUnit */
    {2837, 120, 1, 0, 3, 23, 0, 0}, /* Reset */
    {2843, 121, 0, 0, 3, 24, 0, 0}, /* ResetToDefaults */
    {2877, 121, 3, 0, 3, 4, 0, 0}, /* ScanMedia */
    {2887, 124, 2, 0, 3, 1, 0, 0}, /* SecureEraseUnit */
    {2903, 126, 2, 0, 3, 4, 0, 0}, /* SetMasterPassphrase */
    {2923, 128, 2, 0, 3, 1, 0, 0}, /* SetPassphrase */
    {2937, 130, 2, 0, 3, 1, 0, 0}, /* UnlockUnit */
};
static const struct schema_fact_property properties[] = {
    {7, 0, 12, 0, 8, 0, 1, 0}, /* Oem */
    {142, 0, 0, 1, 2, 0, 4, 0}, /* LabelStorageSizeBytes */
    {167, 4, 0, 2, 2, 0, 4, 0}, /* StagedNonVolatileSizeMiB */
    {197, 4, 0, 2, 2, 0, 4, 0}, /* StagedVolatileSizeMiB */
    {284, 2, 0, 3, 3, 0, 4, 5}, /* PredictedMediaLifeLeftPercent */
    {335, 3, 327, 0, 9, 255, 6, 0}, /* Batteries */
    {345, 0, 345, 0, 9, 255, 7, 0}, /* Chassis */
    {362, 3, 353, 0, 9, 255, 4, 0}, /* Endpoints */
    {385, 3, 372, 0, 9, 255, 4, 0}, /* MemoryMediaSources */
    {417, 3, 404, 0, 9, 255, 8, 0}, /* MemoryRegionMediaSources */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {452, 3, 442, 0, 9, 255, 9, 0}, /* Processors */
    {11, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {469, 2, 0, 2, 2, 0, 7, 0}, /* AllocationAlignmentMiB */
    {492, 2, 0, 2, 2, 0, 7, 0}, /* AllocationIncrementMiB */
    {515, 1, 0, 4, 2, 0, 1, 0}, /* AllowedSpeedsMHz */
    {536, 0, 536, 0, 9, 255, 10, 0}, /* Assembly */
    {127, 2, 1, 0, 7, 0, 1, 0}, /* BaseModuleType */
    {545, 2, 0, 0, 2, 0, 1, 0}, /* BusWidthBits */
    {219, 4, 2, 0, 8, 0, 4, 0}, /* CXL */
    {558, 0, 0, 0, 2, 0, 11, 0}, /* CacheLevel */
    {569, 2, 0, 2, 2, 0, 10, 0}, /* CacheSizeMiB */
    {582, 2, 0, 2, 2, 0, 1, 0}, /* CapacityMiB */
    {616, 0, 594, 0, 9, 255, 9, 0}, /* Certificates */
    {629, 2, 0, 0, 1, 0, 3, 0}, /* ConfigurationLocked */
    {649, 2, 0, 0, 2, 0, 1, 0}, /* DataWidthBits */
    {663, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {675, 2, 0, 0, 0, 0, 1, 12}, /* DeviceID */
    {684, 2, 0, 0, 0, 0, 1, 13}, /* DeviceLocator */
    {698, 4, 0, 0, 1, 0, 14, 0}, /* Enabled */
    {706, 0, 706, 0, 9, 255, 9, 0}, /* EnvironmentMetrics */
    {268, 2, 3, 0, 7, 0, 1, 0}, /* ErrorCorrection */
    {725, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareApiVersion */
    {744, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareRevision */
    {761, 1, 0, 0, 0, 0, 1, 12}, /* FunctionClasses */
    {316, 0, 4, 0, 8, 0, 4, 0}, /* HealthData */
    {777, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {780, 2, 0, 0, 1, 0, 1, 0}, /* IsRankSpareEnabled */
    {799, 2, 0, 0, 1, 0, 1, 0}, /* IsSpareDeviceEnabled */
    {463, 0, 5, 0, 8, 0, 7, 0}, /* Links */
    {820, 4, 11, 0, 8, 1, 10, 0}, /* Location */
    {829, 6, 0, 0, 1, 0, 15, 0}, /* LocationIndicatorActive */
    {864, 0, 853, 0, 9, 255, 16, 0}, /* Log */
    {868, 2, 0, 2, 2, 0, 10, 0}, /* LogicalSizeMiB */
    {883, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {896, 1, 0, 5, 2, 0, 1, 0}, /* MaxTDPMilliWatts */
    {916, 1, 3, 0, 8, 2, 9, 17}, /* Measurements */
    {929, 2, 8, 0, 7, 0, 1, 0}, /* MemoryDeviceType */
    {946, 0, 9, 0, 8, 0, 1, 0}, /* MemoryLocation */
    {961, 1, 10, 0, 7, 0, 1, 0}, /* MemoryMedia */
    {973, 2, 0, 6, 0, 0, 12, 0}, /* MemorySubsystemControllerManufacturerID */
    {1045, 2, 0, 6, 0, 0, 12, 0}, /* MemorySubsystemControllerProductID */
    {1080, 2, 11, 0, 7, 0, 1, 0}, /* MemoryType */
    {1105, 0, 1091, 0, 9, 255, 1, 0}, /* Metrics */
    {1113, 2, 0, 0, 0, 0, 9, 0}, /* Model */
    {1119, 2, 0, 6, 0, 0, 12, 0}, /* ModuleManufacturerID */
    {1140, 2, 0, 6, 0, 0, 12, 0}, /* ModuleProductID */
    {1156, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1161, 4, 0, 2, 2, 0, 4, 0}, /* NonVolatileSizeLimitMiB */
    {1185, 2, 0, 2, 2, 0, 10, 0}, /* NonVolatileSizeMiB */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1204, 1, 13, 0, 7, 0, 1, 0}, /* OperatingMemoryModes */
    {1225, 2, 0, 4, 2, 0, 1, 0}, /* OperatingSpeedMhz */
    {1251, 262, 1243, 7, 9, 255, 16, 0}, /* OperatingSpeedRangeMHz */
    {1280, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {1291, 2, 0, 0, 2, 0, 7, 0}, /* PersistentRegionNumberLimit */
    {1319, 2, 0, 2, 2, 0, 1, 0}, /* PersistentRegionSizeLimitMiB */
    {1348, 2, 0, 2, 2, 0, 7, 0}, /* PersistentRegionSizeMaxMiB */
    {1375, 4, 0, 0, 2, 0, 4, 0}, /* PoisonListMaxMediaErrorRecords */
    {1406, 2, 0, 6, 0, 0, 11, 0}, /* PowerManagementICManufacturerID */
    {1438, 2, 0, 6, 0, 0, 11, 0}, /* PowerManagementICRevisionID */
    {1466, 0, 14, 0, 8, 0, 1, 0}, /* PowerManagementPolicy */
    {1488, 2, 0, 0, 4, 0, 18, 0}, /* ProductionDate */
    {1503, 2, 0, 0, 2, 0, 1, 0}, /* RankCount */
    {1513, 1, 15, 0, 8, 0, 1, 0}, /* Regions */
    {1521, 0, 16, 0, 8, 0, 1, 0}, /* SecurityCapabilities */
    {1542, 6, 18, 0, 7, 0, 3, 0}, /* SecurityState */
    {1556, 0, 17, 0, 8, 0, 4, 0}, /* SecurityStates */
    {1571, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {1584, 2, 0, 0, 2, 0, 1, 0}, /* SpareDeviceCount */
    {1601, 2, 0, 0, 0, 0, 9, 0}, /* SparePartNumber */
    {1617, 0, 28, 0, 8, 1, 19, 0}, /* Status */
    {1624, 2, 0, 0, 0, 0, 1, 12}, /* SubsystemDeviceID */
    {1642, 2, 0, 0, 0, 0, 1, 12}, /* SubsystemVendorID */
    {1660, 2, 0, 0, 0, 0, 1, 12}, /* VendorID */
    {1669, 2, 0, 0, 2, 0, 7, 0}, /* VolatileRegionNumberLimit */
    {1695, 2, 0, 2, 2, 0, 1, 0}, /* VolatileRegionSizeLimitMiB */
    {1722, 2, 0, 2, 2, 0, 7, 0}, /* VolatileRegionSizeMaxMiB */
    {1747, 4, 0, 2, 2, 0, 4, 0}, /* VolatileSizeLimitMiB */
    {1768, 2, 0, 2, 2, 0, 10, 0}, /* VolatileSizeMiB */
    {2152, 2, 0, 0, 2, 0, 1, 0}, /* Channel */
    {2160, 2, 0, 0, 2, 0, 1, 0}, /* MemoryController */
    {2177, 2, 0, 0, 2, 0, 1, 0}, /* Slot */
    {2182, 2, 0, 0, 2, 0, 1, 0}, /* Socket */
    {2286, 2, 0, 5, 2, 0, 1, 0}, /* AveragePowerBudgetMilliWatts */
    {896, 2, 0, 5, 2, 0, 1, 0}, /* MaxTDPMilliWatts */
    {2315, 2, 0, 5, 2, 0, 1, 0}, /* PeakPowerBudgetMilliWatts */
    {2341, 2, 0, 0, 1, 0, 1, 0}, /* PolicyEnabled */
    {2355, 2, 0, 0, 1, 0, 4, 0}, /* MasterPassphraseEnabled */
    {1824, 2, 7, 0, 7, 0, 1, 0}, /* MemoryClassification */
    {2379, 2, 0, 2, 2, 0, 1, 0}, /* OffsetMiB */
    {2389, 2, 0, 0, 1, 0, 22, 0}, /* PassphraseEnabled */
    {2407, 2, 0, 0, 1, 0, 1, 22}, /* PassphraseState */
    {2423, 2, 0, 0, 0, 0, 1, 0}, /* RegionId */
    {2432, 2, 0, 2, 2, 0, 1, 0}, /* SizeMiB */
    {2450, 2, 0, 0, 1, 0, 3, 0}, /* ConfigurationLockCapable */
    {2475, 2, 0, 0, 1, 0, 3, 0}, /* DataLockCapable */
    {2491, 2, 0, 0, 2, 0, 1, 0}, /* MaxPassphraseCount */
    {2510, 2, 0, 0, 1, 0, 1, 0}, /* PassphraseCapable */
    {2528, 2, 0, 0, 2, 0, 3, 0}, /* PassphraseLockLimit */
    {1556, 1, 18, 0, 7, 0, 1, 3}, /* SecurityStates */
    {2548, 2, 0, 0, 1, 0, 4, 0}, /* MasterPassphraseAttemptCountReached */
    {2584, 2, 0, 0, 1, 0, 4, 0}, /* UserPassphraseAttemptCountReached */
    {2684, 20, 0, 0, 0, 0, 4, 0}, /* Passphrase */
    {2423, 20, 0, 0, 0, 0, 4, 0}, /* RegionId */
    {2684, 20, 0, 0, 0, 0, 1, 0}, /* Passphrase */
    {2423, 20, 0, 0, 0, 0, 1, 0}, /* RegionId */
    {2757, 20, 0, 8, 0, 0, 4, 0}, /* PhysicalAddress */
    {2684, 20, 0, 0, 0, 0, 21, 0}, /* Passphrase */
    {2423, 20, 0, 0, 0, 0, 21, 0}, /* RegionId */
    {2827, 4, 24, 0, 7, 1, 23, 0}, /* ResetType */
    {2859, 20, 0, 0, 2, 0, 4, 0}, /* Length */
    {2866, 4, 0, 0, 1, 0, 4, 0}, /* NoEventLog */
    {2757, 20, 0, 8, 0, 0, 4, 0}, /* PhysicalAddress */
    {2684, 20, 0, 0, 0, 0, 1, 0}, /* Passphrase */
    {2423, 20, 0, 0, 0, 0, 1, 0}, /* RegionId */
    {2684, 20, 0, 0, 0, 0, 4, 0}, /* Passphrase */
    {2423, 20, 0, 0, 0, 0, 4, 0}, /* RegionId */
    {2684, 20, 0, 0, 0, 0, 1, 0}, /* Passphrase */
    {2423, 20, 0, 0, 0, 0, 1, 0}, /* RegionId */
    {2684, 20, 0, 0, 0, 0, 1, 0}, /* Passphrase */
    {2423, 20, 0, 0, 0, 0, 1, 0}, /* RegionId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 164, 0}, {NAN, NAN, 0, 192, 0}, {0, 100, 0, 314, 0},
    {NAN, NAN, 0, 532, 0}, {NAN, NAN, 0, 913, 0}, {NAN, NAN, 1013, 0, 0}, {NAN, NAN, 0, 0,
    1274}, {NAN, NAN, 2773, 0, 0},
};
static const struct schema_fact_value values[] = {
    {19, 2, 0}, /* CAMM */
    {24, 3, 0}, /* Die */
    {28, 1, 0}, /* LRDIMM */
    {35, 1, 0}, /* Mini_RDIMM */
    {46, 1, 0}, /* Mini_UDIMM */
    {57, 1, 0}, /* RDIMM */
    {63, 1, 0}, /* SO_DIMM */
    {71, 1, 0}, /* SO_DIMM_16b */
    {83, 1, 0}, /* SO_DIMM_32b */
    {95, 1, 0}, /* SO_RDIMM_72b */
    {108, 1, 0}, /* SO_UDIMM_72b */
    {121, 1, 0}, /* UDIMM */
    {223, 1, 0}, /* AddressParity */
    {237, 1, 0}, /* MultiBitECC */
    {249, 1, 0}, /* NoECC */
    {255, 1, 0}, /* SingleBitECC */
    {1784, 1, 0}, /* Block */
    {1790, 1, 0}, /* ByteAccessiblePersistent */
    {1815, 1, 0}, /* Volatile */
    {1845, 1, 0}, /* DDR */
    {1849, 1, 0}, /* DDR2 */
    {1854, 1, 0}, /* DDR2_SDRAM */
    {1865, 1, 0}, /* DDR2_SDRAM_FB_DIMM */
    {1884, 1, 0}, /* DDR2_SDRAM_FB_DIMM_PROBE */
    {1909, 1, 0}, /* DDR3 */
    {1914, 1, 0}, /* DDR3_SDRAM */
    {1925, 1, 0}, /* DDR4 */
    {1930, 1, 0}, /* DDR4E_SDRAM */
    {1942, 1, 0}, /* DDR4_SDRAM */
    {1953, 9, 0}, /* DDR5 */
    {1958, 2, 0}, /* DDR5_MRDIMM */
    {1970, 1, 0}, /* DDR_SDRAM */
    {1980, 1, 0}, /* DDR_SGRAM */
    {1990, 1, 0}, /* EDO */
    {1994, 1, 0}, /* FastPageMode */
    {2007, 9, 0}, /* GDDR */
    {2012, 9, 0}, /* GDDR2 */
    {2018, 9, 0}, /* GDDR3 */
    {2024, 9, 0}, /* GDDR4 */
    {2030, 9, 0}, /* GDDR5 */
    {2036, 9, 0}, /* GDDR5X */
    {2043, 9, 0}, /* GDDR6 */
    {2049, 20, 0}, /* GDDR7 */
    {2055, 3, 0}, /* HBM */
    {2059, 3, 0}, /* HBM2 */
    {2064, 4, 0}, /* HBM2E */
    {2070, 9, 0}, /* HBM3 */
    {2075, 1, 0}, /* LPDDR3_SDRAM */
    {2088, 1, 0}, /* LPDDR4_SDRAM */
    {2101, 5, 0}, /* LPDDR5_SDRAM */
    {2114, 10, 0}, /* Logical */
    {2122, 9, 0}, /* OEM */
    {2126, 1, 0}, /* PipelinedNibble */
    {2142, 1, 0}, /* ROM */
    {2146, 1, 0}, /* SDRAM */
    {2189, 1, 0}, /* DRAM */
    {2194, 3, 0}, /* Intel3DXPoint */
    {2208, 1, 0}, /* NAND */
    {2213, 1, 0}, /* Proprietary */
    {2225, 11, 0}, /* Cache */
    {2189, 1, 0}, /* DRAM */
    {2231, 21, 0}, /* IntelOptane */
    {2243, 1, 0}, /* NVDIMM_F */
    {2252, 1, 0}, /* NVDIMM_N */
    {2261, 1, 0}, /* NVDIMM_P */
    {1784, 1, 0}, /* Block */
    {2281, 1, 0}, /* PMEM */
    {1815, 1, 0}, /* Volatile */
    {2636, 1, 0}, /* Disabled */
    {698, 1, 0}, /* Enabled */
    {2645, 1, 3}, /* Frozen */
    {2652, 1, 0}, /* Locked */
    {2659, 1, 0}, /* Passphraselimit */
    {2675, 1, 3}, /* Unlocked */
};
static const struct schema_fact_action actions[] = {
    {2695, 6, 19, 65535, 4, 0}, /* DisableMasterPassphrase */
    {2719, 6, 20, 65535, 1, 0}, /* DisablePassphrase */
    {2737, 6, 21, 65535, 4, 0}, /* FreezeSecurityState */
    {2790, 6, 22, 65535, 4, 0}, /* InjectPersistentPoison */
    {2813, 6, 23, 65535, 21, 0}, /* OverwriteUnit */
    {2837, 6, 24, 65535, 23, 0}, /* Reset */
    {2843, 6, 25, 65535, 24, 0}, /* ResetToDefaults */
    {2877, 6, 26, 65535, 4, 0}, /* ScanMedia */
    {2887, 6, 27, 65535, 1, 0}, /* SecureEraseUnit */
    {2903, 6, 28, 65535, 4, 0}, /* SetMasterPassphrase */
    {2923, 6, 29, 65535, 1, 0}, /* SetPassphrase */
    {2937, 6, 30, 65535, 1, 0}, /* UnlockUnit */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory,
};
const struct schema schema_Memory = {
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
    .uri_count = 7,
    .run_count = 24,
    .type_count = 19,
    .action_count = 12,
    .main = 6,
    .capabilities = 2,
};
// clang-format on
