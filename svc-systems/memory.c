/* Memory modules of a host, persistent ones among them, whose partitions are regions. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"

#define KIB_PER_MIB 1024

static const char *const memory_interfaces[] = {INTERFACE_DIMM, NULL};
static const struct scope_set memory_set = {
    .below = INVENTORY_PATH, .interfaces = memory_interfaces, .belongs = host_owns};

static int find_memory(struct scope *scope)
{
    int outcome = host_find_system(scope);

    if (outcome)
        return outcome;
    scope->object = scope_find(scope, &memory_set, NULL, scope->parameters[1]);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

const struct resource_kind memory_collection_kind = {
    .find = host_find_system, .name = "Memory Module Collection", .members = &memory_set};

/* -- what every module has -- */

static const struct property_word device_words[] = {
    {"DDR", "DDR"},
    {"DDR2", "DDR2_SDRAM"},
    {"DDR3", "DDR3_SDRAM"},
    {"DDR4", "DDR4_SDRAM"},
    {"DDR4E_SDRAM", "DDR4E_SDRAM"},
    {"DDR5", "DDR5"},
    {"DDR2_SDRAM_FB_DIMM", "DDR2_SDRAM_FB_DIMM"},
    {"DDR2_SDRAM_FB_DIMM_PROB", "DDR2_SDRAM_FB_DIMM_PROBE"},
    {"DDR_SGRAM", "DDR_SGRAM"},
    {"LPDDR3_SDRAM", "LPDDR3_SDRAM"},
    {"LPDDR4_SDRAM", "LPDDR4_SDRAM"},
    {"LPDDR5_SDRAM", "LPDDR5_SDRAM"},
    {"ROM", "ROM"},
    {"SDRAM", "SDRAM"},
    {"EDO", "EDO"},
    {"FastPageMode", "FastPageMode"},
    {"PipelinedNibble", "PipelinedNibble"},
    {"Logical", "Logical"},
    {"HBM", "HBM"},
    {"HBM2", "HBM2"},
    {"HBM3", "HBM3"},
    {NULL, NULL},
};

/* As in bmcweb: what has DDR in its name is DRAM, Logical is Optane. */
static const struct property_word type_words[] = {
    {"DDR", "DRAM"},
    {"DDR2", "DRAM"},
    {"DDR3", "DRAM"},
    {"DDR4", "DRAM"},
    {"DDR4E_SDRAM", "DRAM"},
    {"DDR5", "DRAM"},
    {"DDR2_SDRAM_FB_DIMM", "DRAM"},
    {"DDR2_SDRAM_FB_DIMM_PROB", "DRAM"},
    {"DDR_SGRAM", "DRAM"},
    {"LPDDR_SDRAM", "DRAM"},
    {"LPDDR2_SDRAM", "DRAM"},
    {"LPDDR3_SDRAM", "DRAM"},
    {"LPDDR4_SDRAM", "DRAM"},
    {"LPDDR5_SDRAM", "DRAM"},
    {"Logical", "IntelOptane"},
    {NULL, NULL},
};

/* Where the media says more than the type. */
static const struct property_word media_type_words[] = {
    {"NVDIMM_N", "NVDIMM_N"}, {"NVDIMM_F", "NVDIMM_F"},       {"NVDIMM_P", "NVDIMM_P"},
    {"DRAM", "DRAM"},         {"IntelOptane", "IntelOptane"}, {NULL, NULL},
};

static const struct property_word form_words[] = {
    {"RDIMM", "RDIMM"},
    {"UDIMM", "UDIMM"},
    {"SO_DIMM", "SO_DIMM"},
    {"LRDIMM", "LRDIMM"},
    {"Mini_RDIMM", "Mini_RDIMM"},
    {"Mini_UDIMM", "Mini_UDIMM"},
    {"SO_RDIMM_72b", "SO_RDIMM_72b"},
    {"SO_UDIMM_72b", "SO_UDIMM_72b"},
    {"SO_DIMM_16b", "SO_DIMM_16b"},
    {"SO_DIMM_32b", "SO_DIMM_32b"},
    {"Die", "Die"},
    {NULL, NULL},
};

static const struct property_word ecc_words[] = {
    {"NoECC", "NoECC"},
    {"SingleBitECC", "SingleBitECC"},
    {"MultiBitECC", "MultiBitECC"},
    {"AddressParity", "AddressParity"},
    {NULL, NULL},
};

/* bmcweb's words, and those of phosphor-dbus-interfaces. */
static const struct property_word media_words[] = {
    {"DRAM", "DRAM"},
    {"NAND", "NAND"},
    {"NVDIMM_F", "NAND"},
    {"Intel3DXPoint", "Intel3DXPoint"},
    {"IntelOptane", "Intel3DXPoint"},
    {"NVDIMM_N", "DRAM"},
    {NULL, NULL},
};

static int put_media(const struct property_map *row, const struct mirror_object *object,
                     json_t *resource)
{
    const char *word, *media;
    json_t *array;

    if (!mirror_read_enum(object, row->interface, row->property, &word) ||
        !(media = property_word_redfish(row->words, word)))
        return 0;
    array = json_array();
    if (json_array_append_new(array, json_string(media)) ||
        (strcmp(word, "NVDIMM_N") == 0 && json_array_append_new(array, json_string("NAND")))) {
        json_decref(array);
        return -ENOMEM;
    }
    return property_put(resource, row->pointer, array);
}

/* A number that Redfish shows as text. */
static int put_decimal(const struct property_map *row, const struct mirror_object *object,
                       json_t *resource)
{
    uint64_t value;

    if (!mirror_read_unsigned(object, row->interface, row->property, &value))
        return 0;
    return property_put(resource, row->pointer, json_sprintf("%llu", (unsigned long long)value));
}

static const struct property_map dimm_rows[] = {
    PROPERTY_ROW(INTERFACE_DIMM, "MemorySizeInKB", "CapacityMiB", PROPERTY_INTEGER_OR_MAX,
                 .divisor = KIB_PER_MIB),
    PROPERTY_ROW(INTERFACE_DIMM, "MemoryDataWidth", "DataWidthBits", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_DIMM, "MemoryTotalWidth", "BusWidthBits", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_DIMM, "MemoryType", "MemoryDeviceType", PROPERTY_ENUM,
                 .words = device_words),
    PROPERTY_ROW(INTERFACE_DIMM, "MemoryType", "MemoryType", PROPERTY_ENUM, .words = type_words),
    PROPERTY_ROW(INTERFACE_DIMM, "MemoryMedia", "MemoryType", PROPERTY_ENUM,
                 .words = media_type_words),
    PROPERTY_ROW(INTERFACE_DIMM, "MemoryMedia", "MemoryMedia", PROPERTY_CUSTOM,
                 .words = media_words, .put = put_media),
    PROPERTY_ROW(INTERFACE_DIMM, "FormFactor", "BaseModuleType", PROPERTY_ENUM,
                 .words = form_words),
    PROPERTY_ROW(INTERFACE_DIMM, "ECC", "ErrorCorrection", PROPERTY_ENUM, .words = ecc_words),
    PROPERTY_ROW(INTERFACE_DIMM, "AllowedSpeedsMT", "AllowedSpeedsMHz", PROPERTY_INTEGERS),
    PROPERTY_ROW(INTERFACE_DIMM, "MemoryConfiguredSpeedInMhz", "OperatingSpeedMhz",
                 PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_DIMM, "MemoryAttributes", "RankCount", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_DIMM, "RevisionCode", "FirmwareRevision", PROPERTY_CUSTOM,
                 .put = put_decimal),
    PROPERTY_ROW(INTERFACE_MEMORY_LOCATION, "Socket", "MemoryLocation/Socket",
                 PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_MEMORY_LOCATION, "MemoryController", "MemoryLocation/MemoryController",
                 PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_MEMORY_LOCATION, "Channel", "MemoryLocation/Channel",
                 PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_MEMORY_LOCATION, "Slot", "MemoryLocation/Slot", PROPERTY_INTEGER_OR_MAX),
};

/* -- persistent memory -- */

static const struct property_word mode_words[] = {
    {"Volatile", "Volatile"}, {"PMEM", "PMEM"}, {"Persistent", "PMEM"},
    {"Block", "Block"},       {NULL, NULL},
};

static const struct property_word security_words[] = {
    {"Enabled", "Enabled"}, {"Disabled", "Disabled"}, {"Unlocked", "Unlocked"},
    {"Locked", "Locked"},   {"Frozen", "Frozen"},     {"Passphraselimit", "Passphraselimit"},
    {NULL, NULL},
};

#define KIB_ROW(name, pointer)                                                                     \
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, name, pointer, PROPERTY_INTEGER_OR_MAX,              \
                 .divisor = KIB_PER_MIB)
#define ID_ROW(name, pointer)                                                                      \
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, name, pointer, PROPERTY_HEX, .digits = 4)

static const struct property_map persistent_rows[] = {
    ID_ROW("ModuleManufacturerID", "ModuleManufacturerID"),
    ID_ROW("ModuleProductID", "ModuleProductID"),
    ID_ROW("SubsystemVendorID", "MemorySubsystemControllerManufacturerID"),
    ID_ROW("SubsystemDeviceID", "MemorySubsystemControllerProductID"),
    KIB_ROW("VolatileRegionSizeLimitInKiB", "VolatileRegionSizeLimitMiB"),
    KIB_ROW("PmRegionSizeLimitInKiB", "PersistentRegionSizeLimitMiB"),
    KIB_ROW("VolatileSizeInKiB", "VolatileSizeMiB"),
    KIB_ROW("PmSizeInKiB", "NonVolatileSizeMiB"),
    KIB_ROW("CacheSizeInKiB", "CacheSizeMiB"),
    KIB_ROW("VolatileRegionMaxSizeInKiB", "VolatileRegionSizeMaxMiB"),
    KIB_ROW("PmRegionMaxSizeInKiB", "PersistentRegionSizeMaxMiB"),
    KIB_ROW("AllocationIncrementInKiB", "AllocationIncrementMiB"),
    KIB_ROW("AllocationAlignmentInKiB", "AllocationAlignmentMiB"),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "VolatileRegionNumberLimit",
                 "VolatileRegionNumberLimit", PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "PmRegionNumberLimit", "PersistentRegionNumberLimit",
                 PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "SpareDeviceCount", "SpareDeviceCount",
                 PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "IsSpareDeviceInUse", "IsSpareDeviceEnabled",
                 PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "IsRankSpareEnabled", "IsRankSpareEnabled",
                 PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "MaxAveragePowerLimitmW", "MaxTDPMilliWatts",
                 PROPERTY_INTEGERS),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "CurrentSecurityState", "SecurityState",
                 PROPERTY_WORD, .words = security_words),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "ConfigurationLocked", "ConfigurationLocked",
                 PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_PERSISTENT_MEMORY, "AllowedMemoryModes", "OperatingMemoryModes",
                 PROPERTY_ENUMS, .words = mode_words),
};

static const struct property_word class_words[] = {
    {"Volatile", "Volatile"},
    {"ByteAccessiblePersistent", "ByteAccessiblePersistent"},
    {"Block", "Block"},
    {NULL, NULL},
};

static const struct property_map region_rows[] = {
    PROPERTY_ROW(INTERFACE_PARTITION, "PartitionId", "RegionId", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_PARTITION, "MemoryClassification", "MemoryClassification", PROPERTY_WORD,
                 .words = class_words),
    PROPERTY_ROW(INTERFACE_PARTITION, "OffsetInKiB", "OffsetMiB", PROPERTY_INTEGER_OR_MAX,
                 .divisor = KIB_PER_MIB),
    PROPERTY_ROW(INTERFACE_PARTITION, "SizeInKiB", "SizeMiB", PROPERTY_INTEGER_OR_MAX,
                 .divisor = KIB_PER_MIB),
    PROPERTY_ROW(INTERFACE_PARTITION, "PassphraseState", "PassphraseEnabled", PROPERTY_BOOLEAN),
    PROPERTY_ROW(INTERFACE_PARTITION, "PassphraseState", "PassphraseState", PROPERTY_BOOLEAN),
};

static int append_region(const struct mirror_object *partition, void *context)
{
    json_t *region = json_object();

    if (json_array_append_new(context, region))
        return -ENOMEM;
    return property_map_apply(region_rows, ARRAY_SIZE(region_rows), partition, region);
}

static int put_regions(const struct scope *scope, json_t *resource)
{
    static const char *const interfaces[] = {INTERFACE_PARTITION, NULL};
    json_t *regions = json_array();
    int error = regions ? mirror_each(scope->mirror, mirror_object_path(scope->object), interfaces,
                                      append_region, regions)
                        : -ENOMEM;

    if (error || json_array_size(regions) == 0) {
        json_decref(regions);
        return error;
    }
    return json_put(resource, "Regions", regions);
}

/* -- a module -- */

static const struct resource_map maps[] = {
    {.rows = dimm_rows, .row_count = ARRAY_SIZE(dimm_rows)},
    {.rows = persistent_rows, .row_count = ARRAY_SIZE(persistent_rows)},
    {.source = "each object below it with x.Inventory.Item.PersistentMemory.Partition: Regions[]",
     .rows = region_rows,
     .row_count = ARRAY_SIZE(region_rows),
     .by_code = true},
};

static int put_memory(const struct scope *scope, json_t *resource)
{
    int error = put_regions(scope, resource);

    return error ? error : host_put_chassis_link(scope, resource);
}

static const struct patch_property writable[] = {
    {.pointer = "/LocationIndicatorActive"},
};

static const struct patch_form form = {
    .schema = &schema_Memory,
    .type = MEMORY_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

const struct resource_kind memory_kind = {
    .find = find_memory,
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .item = ITEM_ASSET | ITEM_LOCATION | ITEM_STATUS | ITEM_INDICATOR,
    .put = put_memory,
    .form = &form,
};
