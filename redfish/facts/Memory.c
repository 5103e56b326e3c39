/*
 * Memory: written by tools/generate-facts.py, do not edit. Source: Memory_v1.xml, 161 versions,
 * the newest is 1.23.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Memory\0" "Oem\0" "Actions\0" "CAMM\0" "Die\0" "LRDIMM\0" "Mini_RDIMM\0" "Mini_UDIMM\0"
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
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {128, 0, 12, 0, 2, 1, 0, 0}, /* BaseModuleType */
    {220, 1, 3, 0, 1, 4, 0, 0}, /* CXL */
    {269, 12, 4, 0, 2, 1, 0, 0}, /* ErrorCorrection */
    {317, 4, 1, 0, 1, 4, 0, 0}, /* HealthData */
    {464, 5, 7, 0, 1, 7, 0, 0}, /* Links */
    {1, 12, 78, 0, 0, 1, 0, 0}, /* Memory */
    {1825, 16, 3, 0, 2, 1, 0, 0}, /* MemoryClassification */
    {930, 19, 36, 0, 2, 1, 0, 0}, /* MemoryDeviceType */
    {947, 90, 4, 0, 1, 1, 0, 0}, /* MemoryLocation */
    {962, 55, 4, 0, 2, 1, 0, 0}, /* MemoryMedia */
    {1081, 59, 6, 0, 2, 1, 0, 0}, /* MemoryType */
    {2271, 94, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1205, 65, 3, 0, 2, 1, 0, 0}, /* OperatingMemoryModes */
    {1467, 94, 4, 0, 1, 1, 0, 0}, /* PowerManagementPolicy */
    {2441, 98, 7, 0, 1, 1, 0, 0}, /* RegionSet */
    {1522, 105, 6, 0, 1, 1, 0, 0}, /* SecurityCapabilities */
    {2619, 111, 2, 0, 1, 4, 0, 0}, /* SecurityStateInfo */
    {1557, 68, 6, 0, 2, 1, 0, 0}, /* SecurityStates */
    {2696, 113, 2, 0, 3, 4, 0, 0}, /* DisableMasterPassphrase */
    {2720, 115, 2, 0, 3, 1, 0, 0}, /* DisablePassphrase */
    {2738, 117, 0, 0, 3, 4, 0, 0}, /* FreezeSecurityState */
    {2791, 117, 1, 0, 3, 4, 0, 0}, /* InjectPersistentPoison */
    {2814, 118, 2, 0, 3, 21, 0, 0}, /* OverwriteUnit */
    {2838, 120, 1, 0, 3, 23, 0, 0}, /* Reset */
    {2844, 121, 0, 0, 3, 24, 0, 0}, /* ResetToDefaults */
    {2878, 121, 3, 0, 3, 4, 0, 0}, /* ScanMedia */
    {2888, 124, 2, 0, 3, 1, 0, 0}, /* SecureEraseUnit */
    {2904, 126, 2, 0, 3, 4, 0, 0}, /* SetMasterPassphrase */
    {2924, 128, 2, 0, 3, 1, 0, 0}, /* SetPassphrase */
    {2938, 130, 2, 0, 3, 1, 0, 0}, /* UnlockUnit */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 12, 0, 8, 0, 1, 0}, /* Oem */
    {143, 0, 0, 1, 2, 0, 4, 0}, /* LabelStorageSizeBytes */
    {168, 4, 0, 2, 2, 0, 4, 0}, /* StagedNonVolatileSizeMiB */
    {198, 4, 0, 2, 2, 0, 4, 0}, /* StagedVolatileSizeMiB */
    {285, 2, 0, 3, 3, 0, 4, 5}, /* PredictedMediaLifeLeftPercent */
    {336, 1, 328, 0, 9, 255, 6, 0}, /* Batteries */
    {346, 0, 346, 0, 9, 255, 7, 0}, /* Chassis */
    {363, 1, 354, 0, 9, 255, 4, 0}, /* Endpoints */
    {386, 1, 373, 0, 9, 255, 4, 0}, /* MemoryMediaSources */
    {418, 1, 405, 0, 9, 255, 8, 0}, /* MemoryRegionMediaSources */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {453, 1, 443, 0, 9, 255, 9, 0}, /* Processors */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {470, 2, 0, 2, 2, 0, 7, 0}, /* AllocationAlignmentMiB */
    {493, 2, 0, 2, 2, 0, 7, 0}, /* AllocationIncrementMiB */
    {516, 1, 0, 4, 2, 0, 1, 0}, /* AllowedSpeedsMHz */
    {537, 0, 537, 0, 9, 255, 10, 0}, /* Assembly */
    {128, 2, 1, 0, 7, 0, 1, 0}, /* BaseModuleType */
    {546, 2, 0, 0, 2, 0, 1, 0}, /* BusWidthBits */
    {220, 4, 2, 0, 8, 0, 4, 0}, /* CXL */
    {559, 0, 0, 0, 2, 0, 11, 0}, /* CacheLevel */
    {570, 2, 0, 2, 2, 0, 10, 0}, /* CacheSizeMiB */
    {583, 2, 0, 2, 2, 0, 1, 0}, /* CapacityMiB */
    {617, 0, 595, 0, 9, 255, 9, 0}, /* Certificates */
    {630, 2, 0, 0, 1, 0, 3, 0}, /* ConfigurationLocked */
    {650, 2, 0, 0, 2, 0, 1, 0}, /* DataWidthBits */
    {664, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {676, 2, 0, 0, 0, 0, 1, 12}, /* DeviceID */
    {685, 2, 0, 0, 0, 0, 1, 13}, /* DeviceLocator */
    {699, 4, 0, 0, 1, 0, 14, 0}, /* Enabled */
    {707, 0, 707, 0, 9, 255, 9, 0}, /* EnvironmentMetrics */
    {269, 2, 3, 0, 7, 0, 1, 0}, /* ErrorCorrection */
    {726, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareApiVersion */
    {745, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareRevision */
    {762, 1, 0, 0, 0, 0, 1, 12}, /* FunctionClasses */
    {317, 0, 4, 0, 8, 0, 4, 0}, /* HealthData */
    {778, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {781, 2, 0, 0, 1, 0, 1, 0}, /* IsRankSpareEnabled */
    {800, 2, 0, 0, 1, 0, 1, 0}, /* IsSpareDeviceEnabled */
    {464, 0, 5, 0, 8, 0, 7, 0}, /* Links */
    {821, 4, 11, 0, 8, 1, 10, 0}, /* Location */
    {830, 6, 0, 0, 1, 0, 15, 0}, /* LocationIndicatorActive */
    {865, 0, 854, 0, 9, 255, 16, 0}, /* Log */
    {869, 2, 0, 2, 2, 0, 10, 0}, /* LogicalSizeMiB */
    {884, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {897, 1, 0, 5, 2, 0, 1, 0}, /* MaxTDPMilliWatts */
    {917, 1, 3, 0, 8, 2, 9, 17}, /* Measurements */
    {930, 2, 8, 0, 7, 0, 1, 0}, /* MemoryDeviceType */
    {947, 0, 9, 0, 8, 0, 1, 0}, /* MemoryLocation */
    {962, 1, 10, 0, 7, 0, 1, 0}, /* MemoryMedia */
    {974, 2, 0, 6, 0, 0, 12, 0}, /* MemorySubsystemControllerManufacturerID */
    {1046, 2, 0, 6, 0, 0, 12, 0}, /* MemorySubsystemControllerProductID */
    {1081, 2, 11, 0, 7, 0, 1, 0}, /* MemoryType */
    {1106, 0, 1092, 0, 9, 255, 1, 0}, /* Metrics */
    {1114, 2, 0, 0, 0, 0, 9, 0}, /* Model */
    {1120, 2, 0, 6, 0, 0, 12, 0}, /* ModuleManufacturerID */
    {1141, 2, 0, 6, 0, 0, 12, 0}, /* ModuleProductID */
    {1157, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {1162, 4, 0, 2, 2, 0, 4, 0}, /* NonVolatileSizeLimitMiB */
    {1186, 2, 0, 2, 2, 0, 10, 0}, /* NonVolatileSizeMiB */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1205, 1, 13, 0, 7, 0, 1, 0}, /* OperatingMemoryModes */
    {1226, 2, 0, 4, 2, 0, 1, 0}, /* OperatingSpeedMhz */
    {1252, 262, 1244, 7, 9, 255, 16, 0}, /* OperatingSpeedRangeMHz */
    {1281, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {1292, 2, 0, 0, 2, 0, 7, 0}, /* PersistentRegionNumberLimit */
    {1320, 2, 0, 2, 2, 0, 1, 0}, /* PersistentRegionSizeLimitMiB */
    {1349, 2, 0, 2, 2, 0, 7, 0}, /* PersistentRegionSizeMaxMiB */
    {1376, 4, 0, 0, 2, 0, 4, 0}, /* PoisonListMaxMediaErrorRecords */
    {1407, 2, 0, 6, 0, 0, 11, 0}, /* PowerManagementICManufacturerID */
    {1439, 2, 0, 6, 0, 0, 11, 0}, /* PowerManagementICRevisionID */
    {1467, 0, 14, 0, 8, 0, 1, 0}, /* PowerManagementPolicy */
    {1489, 2, 0, 0, 4, 0, 18, 0}, /* ProductionDate */
    {1504, 2, 0, 0, 2, 0, 1, 0}, /* RankCount */
    {1514, 1, 15, 0, 8, 0, 1, 0}, /* Regions */
    {1522, 0, 16, 0, 8, 0, 1, 0}, /* SecurityCapabilities */
    {1543, 6, 18, 0, 7, 0, 3, 0}, /* SecurityState */
    {1557, 0, 17, 0, 8, 0, 4, 0}, /* SecurityStates */
    {1572, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {1585, 2, 0, 0, 2, 0, 1, 0}, /* SpareDeviceCount */
    {1602, 2, 0, 0, 0, 0, 9, 0}, /* SparePartNumber */
    {1618, 0, 28, 0, 8, 1, 19, 0}, /* Status */
    {1625, 2, 0, 0, 0, 0, 1, 12}, /* SubsystemDeviceID */
    {1643, 2, 0, 0, 0, 0, 1, 12}, /* SubsystemVendorID */
    {1661, 2, 0, 0, 0, 0, 1, 12}, /* VendorID */
    {1670, 2, 0, 0, 2, 0, 7, 0}, /* VolatileRegionNumberLimit */
    {1696, 2, 0, 2, 2, 0, 1, 0}, /* VolatileRegionSizeLimitMiB */
    {1723, 2, 0, 2, 2, 0, 7, 0}, /* VolatileRegionSizeMaxMiB */
    {1748, 4, 0, 2, 2, 0, 4, 0}, /* VolatileSizeLimitMiB */
    {1769, 2, 0, 2, 2, 0, 10, 0}, /* VolatileSizeMiB */
    {2153, 2, 0, 0, 2, 0, 1, 0}, /* Channel */
    {2161, 2, 0, 0, 2, 0, 1, 0}, /* MemoryController */
    {2178, 2, 0, 0, 2, 0, 1, 0}, /* Slot */
    {2183, 2, 0, 0, 2, 0, 1, 0}, /* Socket */
    {2287, 2, 0, 5, 2, 0, 1, 0}, /* AveragePowerBudgetMilliWatts */
    {897, 2, 0, 5, 2, 0, 1, 0}, /* MaxTDPMilliWatts */
    {2316, 2, 0, 5, 2, 0, 1, 0}, /* PeakPowerBudgetMilliWatts */
    {2342, 2, 0, 0, 1, 0, 1, 0}, /* PolicyEnabled */
    {2356, 2, 0, 0, 1, 0, 4, 0}, /* MasterPassphraseEnabled */
    {1825, 2, 7, 0, 7, 0, 1, 0}, /* MemoryClassification */
    {2380, 2, 0, 2, 2, 0, 1, 0}, /* OffsetMiB */
    {2390, 2, 0, 0, 1, 0, 22, 0}, /* PassphraseEnabled */
    {2408, 2, 0, 0, 1, 0, 1, 22}, /* PassphraseState */
    {2424, 2, 0, 0, 0, 0, 1, 0}, /* RegionId */
    {2433, 2, 0, 2, 2, 0, 1, 0}, /* SizeMiB */
    {2451, 2, 0, 0, 1, 0, 3, 0}, /* ConfigurationLockCapable */
    {2476, 2, 0, 0, 1, 0, 3, 0}, /* DataLockCapable */
    {2492, 2, 0, 0, 2, 0, 1, 0}, /* MaxPassphraseCount */
    {2511, 2, 0, 0, 1, 0, 1, 0}, /* PassphraseCapable */
    {2529, 2, 0, 0, 2, 0, 3, 0}, /* PassphraseLockLimit */
    {1557, 1, 18, 0, 7, 0, 1, 3}, /* SecurityStates */
    {2549, 2, 0, 0, 1, 0, 4, 0}, /* MasterPassphraseAttemptCountReached */
    {2585, 2, 0, 0, 1, 0, 4, 0}, /* UserPassphraseAttemptCountReached */
    {2685, 20, 0, 0, 0, 0, 4, 0}, /* Passphrase */
    {2424, 20, 0, 0, 0, 0, 4, 0}, /* RegionId */
    {2685, 20, 0, 0, 0, 0, 1, 0}, /* Passphrase */
    {2424, 20, 0, 0, 0, 0, 1, 0}, /* RegionId */
    {2758, 20, 0, 8, 0, 0, 4, 0}, /* PhysicalAddress */
    {2685, 20, 0, 0, 0, 0, 21, 0}, /* Passphrase */
    {2424, 20, 0, 0, 0, 0, 21, 0}, /* RegionId */
    {2828, 4, 24, 0, 7, 1, 23, 0}, /* ResetType */
    {2860, 20, 0, 0, 2, 0, 4, 0}, /* Length */
    {2867, 4, 0, 0, 1, 0, 4, 0}, /* NoEventLog */
    {2758, 20, 0, 8, 0, 0, 4, 0}, /* PhysicalAddress */
    {2685, 20, 0, 0, 0, 0, 1, 0}, /* Passphrase */
    {2424, 20, 0, 0, 0, 0, 1, 0}, /* RegionId */
    {2685, 20, 0, 0, 0, 0, 4, 0}, /* Passphrase */
    {2424, 20, 0, 0, 0, 0, 4, 0}, /* RegionId */
    {2685, 20, 0, 0, 0, 0, 1, 0}, /* Passphrase */
    {2424, 20, 0, 0, 0, 0, 1, 0}, /* RegionId */
    {2685, 20, 0, 0, 0, 0, 1, 0}, /* Passphrase */
    {2424, 20, 0, 0, 0, 0, 1, 0}, /* RegionId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 165, 0}, {NAN, NAN, 0, 193, 0}, {0, 100, 0, 315, 0},
    {NAN, NAN, 0, 533, 0}, {NAN, NAN, 0, 914, 0}, {NAN, NAN, 1014, 0, 0}, {NAN, NAN, 0, 0,
    1275}, {NAN, NAN, 2774, 0, 0},
};
static const struct schema_fact_value values[] = {
    {20, 2, 0}, /* CAMM */
    {25, 3, 0}, /* Die */
    {29, 1, 0}, /* LRDIMM */
    {36, 1, 0}, /* Mini_RDIMM */
    {47, 1, 0}, /* Mini_UDIMM */
    {58, 1, 0}, /* RDIMM */
    {64, 1, 0}, /* SO_DIMM */
    {72, 1, 0}, /* SO_DIMM_16b */
    {84, 1, 0}, /* SO_DIMM_32b */
    {96, 1, 0}, /* SO_RDIMM_72b */
    {109, 1, 0}, /* SO_UDIMM_72b */
    {122, 1, 0}, /* UDIMM */
    {224, 1, 0}, /* AddressParity */
    {238, 1, 0}, /* MultiBitECC */
    {250, 1, 0}, /* NoECC */
    {256, 1, 0}, /* SingleBitECC */
    {1785, 1, 0}, /* Block */
    {1791, 1, 0}, /* ByteAccessiblePersistent */
    {1816, 1, 0}, /* Volatile */
    {1846, 1, 0}, /* DDR */
    {1850, 1, 0}, /* DDR2 */
    {1855, 1, 0}, /* DDR2_SDRAM */
    {1866, 1, 0}, /* DDR2_SDRAM_FB_DIMM */
    {1885, 1, 0}, /* DDR2_SDRAM_FB_DIMM_PROBE */
    {1910, 1, 0}, /* DDR3 */
    {1915, 1, 0}, /* DDR3_SDRAM */
    {1926, 1, 0}, /* DDR4 */
    {1931, 1, 0}, /* DDR4E_SDRAM */
    {1943, 1, 0}, /* DDR4_SDRAM */
    {1954, 9, 0}, /* DDR5 */
    {1959, 2, 0}, /* DDR5_MRDIMM */
    {1971, 1, 0}, /* DDR_SDRAM */
    {1981, 1, 0}, /* DDR_SGRAM */
    {1991, 1, 0}, /* EDO */
    {1995, 1, 0}, /* FastPageMode */
    {2008, 9, 0}, /* GDDR */
    {2013, 9, 0}, /* GDDR2 */
    {2019, 9, 0}, /* GDDR3 */
    {2025, 9, 0}, /* GDDR4 */
    {2031, 9, 0}, /* GDDR5 */
    {2037, 9, 0}, /* GDDR5X */
    {2044, 9, 0}, /* GDDR6 */
    {2050, 20, 0}, /* GDDR7 */
    {2056, 3, 0}, /* HBM */
    {2060, 3, 0}, /* HBM2 */
    {2065, 4, 0}, /* HBM2E */
    {2071, 9, 0}, /* HBM3 */
    {2076, 1, 0}, /* LPDDR3_SDRAM */
    {2089, 1, 0}, /* LPDDR4_SDRAM */
    {2102, 5, 0}, /* LPDDR5_SDRAM */
    {2115, 10, 0}, /* Logical */
    {2123, 9, 0}, /* OEM */
    {2127, 1, 0}, /* PipelinedNibble */
    {2143, 1, 0}, /* ROM */
    {2147, 1, 0}, /* SDRAM */
    {2190, 1, 0}, /* DRAM */
    {2195, 3, 0}, /* Intel3DXPoint */
    {2209, 1, 0}, /* NAND */
    {2214, 1, 0}, /* Proprietary */
    {2226, 11, 0}, /* Cache */
    {2190, 1, 0}, /* DRAM */
    {2232, 21, 0}, /* IntelOptane */
    {2244, 1, 0}, /* NVDIMM_F */
    {2253, 1, 0}, /* NVDIMM_N */
    {2262, 1, 0}, /* NVDIMM_P */
    {1785, 1, 0}, /* Block */
    {2282, 1, 0}, /* PMEM */
    {1816, 1, 0}, /* Volatile */
    {2637, 1, 0}, /* Disabled */
    {699, 1, 0}, /* Enabled */
    {2646, 1, 3}, /* Frozen */
    {2653, 1, 0}, /* Locked */
    {2660, 1, 0}, /* Passphraselimit */
    {2676, 1, 3}, /* Unlocked */
};
static const struct schema_fact_action actions[] = {
    {2696, 6, 19, 65535, 4, 0}, /* DisableMasterPassphrase */
    {2720, 6, 20, 65535, 1, 0}, /* DisablePassphrase */
    {2738, 6, 21, 65535, 4, 0}, /* FreezeSecurityState */
    {2791, 6, 22, 65535, 4, 0}, /* InjectPersistentPoison */
    {2814, 6, 23, 65535, 21, 0}, /* OverwriteUnit */
    {2838, 6, 24, 65535, 23, 0}, /* Reset */
    {2844, 6, 25, 65535, 24, 0}, /* ResetToDefaults */
    {2878, 6, 26, 65535, 4, 0}, /* ScanMedia */
    {2888, 6, 27, 65535, 1, 0}, /* SecureEraseUnit */
    {2904, 6, 28, 65535, 4, 0}, /* SetMasterPassphrase */
    {2924, 6, 29, 65535, 1, 0}, /* SetPassphrase */
    {2938, 6, 30, 65535, 1, 0}, /* UnlockUnit */
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
