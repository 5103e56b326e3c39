/*
 * The D-Bus interfaces of the inventory; see interfaces-table.h.
 */
#include "sim/interfaces-table.h"

static const struct interface_enumeration inventory_connector_port_port_protocol = {
    PREFIX "Inventory.Connector.Port.PortProtocol", "PCIe Unknown"};

static const struct interface_enumeration inventory_connector_port_port_type = {
    PREFIX "Inventory.Connector.Port.PortType", "Downstream Upstream Unknown"};

static const struct interface_enumeration inventory_decorator_thermal_direction_direction = {
    PREFIX "Inventory.Decorator.ThermalDirection.Direction",
    "BackToFront FrontToBack Sealed TopExhaust Unknown"};

static const struct interface_enumeration inventory_item_accelerator_accelerator_type = {
    PREFIX "Inventory.Item.Accelerator.AcceleratorType", "ASIC FPGA GPU Unknown"};

static const struct interface_enumeration inventory_item_chassis_chassis_type = {
    PREFIX "Inventory.Item.Chassis.ChassisType",
    "Blade Component Enclosure Module RackMount StandAlone StorageEnclosure Unknown "
    "Zone",
};

static const struct interface_enumeration inventory_item_cpu_capability = {
    PREFIX "Inventory.Item.Cpu.Capability",
    "Capable64bit MultiCore HardwareThread ExecuteProtection EnhancedVirtualization "
    "PowerPerformanceControl",
};

static const struct interface_enumeration inventory_item_dimm_device_type = {
    PREFIX "Inventory.Item.Dimm.DeviceType",
    "Other Unknown DRAM EDRAM VRAM SRAM RAM ROM FLASH EEPROM FEPROM EPROM CDRAM "
    "ThreeDRAM SDRAM DDR_SGRAM RDRAM DDR DDR2 DDR2_SDRAM_FB_DIMM EDO FastPageMode "
    "PipelinedNibble DDR3 FBD2 DDR4 LPDDR_SDRAM LPDDR2_SDRAM LPDDR3_SDRAM "
    "LPDDR4_SDRAM Logical HBM HBM2 HBM3 DDR2_SDRAM_FB_DIMM_PROB DDR4E_SDRAM DDR5 "
    "LPDDR5_SDRAM",
};

static const struct interface_enumeration inventory_item_dimm_ecc = {
    PREFIX "Inventory.Item.Dimm.Ecc", "NoECC SingleBitECC MultiBitECC AddressParity"};

static const struct interface_enumeration inventory_item_dimm_form_factor = {
    PREFIX "Inventory.Item.Dimm.FormFactor",
    "RDIMM UDIMM SO_DIMM LRDIMM Mini_RDIMM Mini_UDIMM SO_RDIMM_72b SO_UDIMM_72b "
    "SO_DIMM_16b SO_DIMM_32b Die",
};

static const struct interface_enumeration inventory_item_dimm_memory_tech = {
    PREFIX "Inventory.Item.Dimm.MemoryTech",
    "Other Unknown DRAM NVDIMM_N NVDIMM_F NVDIMM_P IntelOptane"};

static const struct interface_enumeration inventory_item_drive_drive_encryption_state = {
    PREFIX "Inventory.Item.Drive.DriveEncryptionState", "Encrypted Unencrypted Unknown"};

static const struct interface_enumeration inventory_item_drive_drive_lock_state = {
    PREFIX "Inventory.Item.Drive.DriveLockState", "Locked Unlocked Unknown"};

static const struct interface_enumeration inventory_item_drive_drive_protocol = {
    PREFIX "Inventory.Item.Drive.DriveProtocol", "SAS SATA NVMe FC eMMC Unknown"};

static const struct interface_enumeration inventory_item_drive_drive_type = {
    PREFIX "Inventory.Item.Drive.DriveType", "HDD SMR SSD Unknown"};

static const struct interface_enumeration inventory_item_pcie_device_device_types = {
    PREFIX "Inventory.Item.PCIeDevice.DeviceTypes",
    "MultiFunction Retimer Simulated SingleFunction Unknown"};

static const struct interface_enumeration inventory_item_pcie_function_device_classes = {
    PREFIX "Inventory.Item.PCIeFunction.DeviceClasses",
    "Unknown Bridge CommunicationController Coprocessor DisplayController "
    "DockingStation EncryptionController GenericSystemPeripheral "
    "InputDeviceController IntelligentController MassStorageController "
    "MemoryController MultimediaController NetworkController "
    "NonEssentialInstrumentation Other ProcessingAccelerators Processor "
    "SatelliteCommunicationsController SerialBusController "
    "SignalProcessingController UnassignedClass UnclassifiedDevice "
    "WirelessController",
};

static const struct interface_enumeration inventory_item_pcie_function_function_types = {
    PREFIX "Inventory.Item.PCIeFunction.FunctionTypes", "Unknown Physical Virtual"};

static const struct interface_enumeration inventory_item_pcie_slot_generations = {
    PREFIX "Inventory.Item.PCIeSlot.Generations", "Gen1 Gen2 Gen3 Gen4 Gen5 Gen6 Unknown"};

static const struct interface_enumeration inventory_item_pcie_slot_slot_types = {
    PREFIX "Inventory.Item.PCIeSlot.SlotTypes",
    "FullLength HalfLength LowProfile Mini M_2 OEM OCP3Small OCP3Large U_2 Unknown"};

static const struct interface_enumeration inventory_item_persistent_memory_memory_modes = {
    PREFIX "Inventory.Item.PersistentMemory.MemoryModes", "Volatile Persistent Block"};

static const struct interface_enumeration inventory_item_trusted_component_component_attach_type = {
    PREFIX "Inventory.Item.TrustedComponent.ComponentAttachType", "Discrete Integrated Unknown"};

static const struct interface_type types[] = {
    {
        .name = PREFIX "Inventory.Connector.Embedded",
    },
    {
        .name = PREFIX "Inventory.Connector.Port",
        .properties = PROPERTIES(
            PROPERTY("s", "PortProtocol", .enumeration = &inventory_connector_port_port_protocol,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "PortType", .enumeration = &inventory_connector_port_port_type,
                     .fallback = "\"Unknown\""),
            PROPERTY("t", "Speed", .fallback = "\"max\""),
            PROPERTY("t", "Width", .fallback = "\"max\"")),
    },
    {
        .name = PREFIX "Inventory.Connector.Slot",
    },
    {
        .name = PREFIX "Inventory.Decorator.Asset",
        .properties = PROPERTIES(PROPERTY("s", "PartNumber"), PROPERTY("s", "SerialNumber"),
                                 PROPERTY("s", "Manufacturer"), PROPERTY("s", "BuildDate"),
                                 PROPERTY("s", "Model"), PROPERTY("s", "SubModel"),
                                 PROPERTY("s", "SparePartNumber")),
    },
    {
        .name = PREFIX "Inventory.Decorator.AssetTag",
        .properties = PROPERTIES(PROPERTY("s", "AssetTag")),
    },
    {
        .name = PREFIX "Inventory.Decorator.CLEI",
        .properties = PROPERTIES(PROPERTY("s", "CLEINumber")),
    },
    {
        .name = PREFIX "Inventory.Decorator.Cacheable",
        .properties = PROPERTIES(PROPERTY("b", "Cached")),
    },
    {
        .name = PREFIX "Inventory.Decorator.Compatible",
        .properties = PROPERTIES(PROPERTY("as", "Names")),
    },
    {
        .name = PREFIX "Inventory.Decorator.CoolingType",
        .properties = PROPERTIES(PROPERTY("b", "AirCooled"), PROPERTY("b", "WaterCooled")),
    },
    {
        .name = PREFIX "Inventory.Decorator.Dimension",
        .properties = PROPERTIES(PROPERTY("d", "Height"), PROPERTY("d", "Width"),
                                 PROPERTY("d", "Depth")),
    },
    {
        .name = PREFIX "Inventory.Decorator.I2CDevice",
        .properties = PROPERTIES(PROPERTY("t", "Bus"), PROPERTY("t", "Address")),
    },
    {
        .name = PREFIX "Inventory.Decorator.LocationCode",
        .properties = PROPERTIES(PROPERTY("s", "LocationCode")),
    },
    {
        .name = PREFIX "Inventory.Decorator.ManagedHost",
        .properties = PROPERTIES(PROPERTY("t", "HostIndex")),
    },
    {
        .name = PREFIX "Inventory.Decorator.ManufacturerExt",
        .properties = PROPERTIES(PROPERTY("a{ss}", "ExtendedMFGData")),
    },
    {
        .name = PREFIX "Inventory.Decorator.Replaceable",
        .properties = PROPERTIES(PROPERTY("b", "FieldReplaceable"), PROPERTY("b", "HotPluggable")),
    },
    {
        .name = PREFIX "Inventory.Decorator.Revision",
        .properties = PROPERTIES(PROPERTY("s", "Version")),
    },
    {
        .name = PREFIX "Inventory.Decorator.Slot",
        .properties = PROPERTIES(PROPERTY("t", "SlotNumber")),
    },
    {
        .name = PREFIX "Inventory.Decorator.ThermalDirection",
        .properties = PROPERTIES(PROPERTY(
            "s", "Direction", .enumeration = &inventory_decorator_thermal_direction_direction,
            .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "Inventory.Decorator.UniqueIdentifier",
        .properties = PROPERTIES(PROPERTY("s", "UniqueIdentifier")),
    },
    {
        .name = PREFIX "Inventory.Decorator.VendorInformation",
        .properties = PROPERTIES(PROPERTY("s", "CustomField1"), PROPERTY("s", "CustomField2")),
    },
    {
        .name = PREFIX "Inventory.Decorator.VoltageControl",
    },
    {
        .name = PREFIX "Inventory.Item",
        .properties = PROPERTIES(PROPERTY("s", "PrettyName"), PROPERTY("b", "Present")),
    },
    {
        .name = PREFIX "Inventory.Item.Accelerator",
        .properties = PROPERTIES(
            PROPERTY("t", "BaseSpeedInHz", .fallback = "\"max\"", .read_only = true),
            PROPERTY("t", "MaxSpeedInHz", .fallback = "\"max\"", .read_only = true),
            PROPERTY("t", "MinSpeedInHz", .fallback = "\"max\"", .read_only = true),
            PROPERTY("s", "Type", .enumeration = &inventory_item_accelerator_accelerator_type,
                     .fallback = "\"Unknown\"", .read_only = true)),
    },
    {
        .name = PREFIX "Inventory.Item.Battery",
    },
    {
        .name = PREFIX "Inventory.Item.Bmc",
    },
    {
        .name = PREFIX "Inventory.Item.Board",
    },
    {
        .name = PREFIX "Inventory.Item.Board.IOBoard",
    },
    {
        .name = PREFIX "Inventory.Item.Board.Motherboard",
    },
    {
        .name = PREFIX "Inventory.Item.Cable",
        .properties = PROPERTIES(PROPERTY("d", "Length", .fallback = "\"NaN\""),
                                 PROPERTY("s", "CableTypeDescription")),
    },
    {
        .name = PREFIX "Inventory.Item.Chassis",
        .properties = PROPERTIES(PROPERTY("s", "Type",
                                          .enumeration = &inventory_item_chassis_chassis_type,
                                          .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "Inventory.Item.Connector",
    },
    {
        .name = PREFIX "Inventory.Item.Cpu",
        .properties = PROPERTIES(
            PROPERTY("s", "Socket"), PROPERTY("s", "Family"),
            PROPERTY("q", "EffectiveFamily", .fallback = "2"),
            PROPERTY("q", "EffectiveModel"), PROPERTY("t", "Id"), PROPERTY("u", "MaxSpeedInMhz"),
            PROPERTY("as", "Characteristics", .enumeration = &inventory_item_cpu_capability),
            PROPERTY("q", "CoreCount"), PROPERTY("q", "ThreadCount"),
            PROPERTY("q", "Step", .fallback = "\"max\""), PROPERTY("u", "Microcode")),
    },
    {
        .name = PREFIX "Inventory.Item.Cpu.OperatingConfig",
        .properties = PROPERTIES(PROPERTY("u", "BaseSpeed", .read_only = true),
                                 PROPERTY("a(uau)", "BaseSpeedPrioritySettings", .read_only = true),
                                 PROPERTY("u", "MaxJunctionTemperature", .read_only = true),
                                 PROPERTY("u", "MaxSpeed", .read_only = true),
                                 PROPERTY("u", "PowerLimit", .read_only = true),
                                 PROPERTY("t", "AvailableCoreCount", .read_only = true),
                                 PROPERTY("a(ut)", "TurboProfile", .read_only = true)),
    },
    {
        .name = PREFIX "Inventory.Item.CpuCore",
        .properties = PROPERTIES(PROPERTY("u", "Microcode")),
    },
    {
        .name = PREFIX "Inventory.Item.Dimm",
        .properties = PROPERTIES(
            PROPERTY("q", "MemoryDataWidth"), PROPERTY("t", "MemorySizeInKB"),
            PROPERTY("s", "MemoryDeviceLocator"),
            PROPERTY("s", "MemoryType", .enumeration = &inventory_item_dimm_device_type),
            PROPERTY("s", "MemoryTypeDetail"), PROPERTY("q", "MaxMemorySpeedInMhz"),
            PROPERTY("t", "MemoryAttributes"), PROPERTY("q", "MemoryConfiguredSpeedInMhz"),
            PROPERTY("s", "ECC", .enumeration = &inventory_item_dimm_ecc),
            PROPERTY("q", "CASLatencies"), PROPERTY("q", "RevisionCode"),
            PROPERTY("s", "FormFactor", .enumeration = &inventory_item_dimm_form_factor),
            PROPERTY("q", "MemoryTotalWidth"), PROPERTY("aq", "AllowedSpeedsMT"),
            PROPERTY("s", "MemoryMedia", .enumeration = &inventory_item_dimm_memory_tech,
                     .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "Inventory.Item.Dimm.MemoryLocation",
        .properties = PROPERTIES(PROPERTY("y", "Socket"), PROPERTY("y", "MemoryController"),
                                 PROPERTY("y", "Channel"), PROPERTY("y", "Slot")),
    },
    {
        .name = PREFIX "Inventory.Item.DiskBackplane",
    },
    {
        .name = PREFIX "Inventory.Item.Drive",
        .properties = PROPERTIES(
            PROPERTY("t", "Capacity"),
            PROPERTY("s", "Protocol", .enumeration = &inventory_item_drive_drive_protocol,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "Type", .enumeration = &inventory_item_drive_drive_type,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "EncryptionStatus",
                     .enumeration = &inventory_item_drive_drive_encryption_state,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "LockedStatus", .enumeration = &inventory_item_drive_drive_lock_state,
                     .fallback = "\"Unknown\""),
            PROPERTY("y", "PredictedMediaLifeLeftPercent", .fallback = "\"max\""),
            PROPERTY("b", "Resettable", .read_only = true)),
    },
    {
        .name = PREFIX "Inventory.Item.Ethernet",
    },
    {
        .name = PREFIX "Inventory.Item.FabricAdapter",
    },
    {
        .name = PREFIX "Inventory.Item.Fan",
    },
    {
        .name = PREFIX "Inventory.Item.Global",
    },
    {
        .name = PREFIX "Inventory.Item.NetworkAdapter",
    },
    {
        .name = PREFIX "Inventory.Item.NetworkInterface",
        .properties = PROPERTIES(PROPERTY("s", "MACAddress")),
    },
    {
        .name = PREFIX "Inventory.Item.PCIeDevice",
        .properties = PROPERTIES(
            PROPERTY("s", "DeviceType", .enumeration = &inventory_item_pcie_device_device_types,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "GenerationInUse", .enumeration = &inventory_item_pcie_slot_generations,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "GenerationSupported",
                     .enumeration = &inventory_item_pcie_slot_generations,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "Function0ClassCode"), PROPERTY("s", "Function0DeviceClass"),
            PROPERTY("s", "Function0DeviceId"), PROPERTY("s", "Function0FunctionType"),
            PROPERTY("s", "Function0RevisionId"), PROPERTY("s", "Function0SubsystemId"),
            PROPERTY("s", "Function0SubsystemVendorId"), PROPERTY("s", "Function0VendorId"),
            PROPERTY("s", "Function1ClassCode"), PROPERTY("s", "Function1DeviceClass"),
            PROPERTY("s", "Function1DeviceId"), PROPERTY("s", "Function1FunctionType"),
            PROPERTY("s", "Function1RevisionId"), PROPERTY("s", "Function1SubsystemId"),
            PROPERTY("s", "Function1SubsystemVendorId"), PROPERTY("s", "Function1VendorId"),
            PROPERTY("s", "Function2ClassCode"), PROPERTY("s", "Function2DeviceClass"),
            PROPERTY("s", "Function2DeviceId"), PROPERTY("s", "Function2FunctionType"),
            PROPERTY("s", "Function2RevisionId"), PROPERTY("s", "Function2SubsystemId"),
            PROPERTY("s", "Function2SubsystemVendorId"), PROPERTY("s", "Function2VendorId"),
            PROPERTY("s", "Function3ClassCode"), PROPERTY("s", "Function3DeviceClass"),
            PROPERTY("s", "Function3DeviceId"), PROPERTY("s", "Function3FunctionType"),
            PROPERTY("s", "Function3RevisionId"), PROPERTY("s", "Function3SubsystemId"),
            PROPERTY("s", "Function3SubsystemVendorId"), PROPERTY("s", "Function3VendorId"),
            PROPERTY("s", "Function4ClassCode"), PROPERTY("s", "Function4DeviceClass"),
            PROPERTY("s", "Function4DeviceId"), PROPERTY("s", "Function4FunctionType"),
            PROPERTY("s", "Function4RevisionId"), PROPERTY("s", "Function4SubsystemId"),
            PROPERTY("s", "Function4SubsystemVendorId"), PROPERTY("s", "Function4VendorId"),
            PROPERTY("s", "Function5ClassCode"), PROPERTY("s", "Function5DeviceClass"),
            PROPERTY("s", "Function5DeviceId"), PROPERTY("s", "Function5FunctionType"),
            PROPERTY("s", "Function5RevisionId"), PROPERTY("s", "Function5SubsystemId"),
            PROPERTY("s", "Function5SubsystemVendorId"), PROPERTY("s", "Function5VendorId"),
            PROPERTY("s", "Function6ClassCode"), PROPERTY("s", "Function6DeviceClass"),
            PROPERTY("s", "Function6DeviceId"), PROPERTY("s", "Function6FunctionType"),
            PROPERTY("s", "Function6RevisionId"), PROPERTY("s", "Function6SubsystemId"),
            PROPERTY("s", "Function6SubsystemVendorId"), PROPERTY("s", "Function6VendorId"),
            PROPERTY("s", "Function7ClassCode"), PROPERTY("s", "Function7DeviceClass"),
            PROPERTY("s", "Function7DeviceId"), PROPERTY("s", "Function7FunctionType"),
            PROPERTY("s", "Function7RevisionId"), PROPERTY("s", "Function7SubsystemId"),
            PROPERTY("s", "Function7SubsystemVendorId"), PROPERTY("s", "Function7VendorId"),
            PROPERTY("t", "MaxLanes"), PROPERTY("t", "LanesInUse", .fallback = "\"max\"")),
    },
    {
        .name = PREFIX "Inventory.Item.PCIeFunction",
        .properties = PROPERTIES(
            PROPERTY("y", "BusNumber"), PROPERTY("y", "DeviceNumber"),
            PROPERTY("y", "FunctionNumber"), PROPERTY("q", "DeviceId"), PROPERTY("y", "RevisionId"),
            PROPERTY("q", "SubsystemId"), PROPERTY("q", "SubsystemVendorId"),
            PROPERTY("q", "VendorId"), PROPERTY("y", "BaseClassCode"),
            PROPERTY("y", "SubClassCode"), PROPERTY("y", "ProgrammingInterface"),
            PROPERTY("s", "DeviceClass",
                     .enumeration = &inventory_item_pcie_function_device_classes,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "FunctionType",
                     .enumeration = &inventory_item_pcie_function_function_types,
                     .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "Inventory.Item.PCIeSlot",
        .properties = PROPERTIES(
            PROPERTY("s", "Generation", .enumeration = &inventory_item_pcie_slot_generations,
                     .fallback = "\"Unknown\""),
            PROPERTY("t", "Lanes"),
            PROPERTY("s", "SlotType", .enumeration = &inventory_item_pcie_slot_slot_types,
                     .fallback = "\"Unknown\""),
            PROPERTY("b", "HotPluggable")),
    },
    {
        .name = PREFIX "Inventory.Item.PCIeSwitch",
    },
    {
        .name = PREFIX "Inventory.Item.Panel",
    },
    {
        .name = PREFIX "Inventory.Item.PersistentMemory",
        .properties = PROPERTIES(
            PROPERTY("q", "ModuleManufacturerID"), PROPERTY("q", "ModuleProductID"),
            PROPERTY("q", "SubsystemVendorID"), PROPERTY("q", "SubsystemDeviceID"),
            PROPERTY("t", "VolatileRegionSizeLimitInKiB"), PROPERTY("t", "PmRegionSizeLimitInKiB"),
            PROPERTY("t", "VolatileSizeInKiB"), PROPERTY("t", "PmSizeInKiB"),
            PROPERTY("t", "CacheSizeInKiB"), PROPERTY("t", "VolatileRegionMaxSizeInKiB"),
            PROPERTY("t", "PmRegionMaxSizeInKiB"), PROPERTY("t", "AllocationIncrementInKiB"),
            PROPERTY("t", "AllocationAlignmentInKiB"), PROPERTY("u", "VolatileRegionNumberLimit"),
            PROPERTY("u", "PmRegionNumberLimit"), PROPERTY("u", "SpareDeviceCount"),
            PROPERTY("b", "IsSpareDeviceInUse"), PROPERTY("b", "IsRankSpareEnabled"),
            PROPERTY("au", "MaxAveragePowerLimitmW"), PROPERTY("s", "CurrentSecurityState"),
            PROPERTY("b", "ConfigurationLocked"),
            PROPERTY("as", "AllowedMemoryModes",
                     .enumeration = &inventory_item_persistent_memory_memory_modes)),
    },
    {
        .name = PREFIX "Inventory.Item.PersistentMemory.Partition",
        .properties = PROPERTIES(PROPERTY("s", "PartitionId"), PROPERTY("t", "SizeInKiB"),
                                 PROPERTY("s", "MemoryClassification"),
                                 PROPERTY("t", "OffsetInKiB"), PROPERTY("b", "PassphraseState")),
    },
    {
        .name = PREFIX "Inventory.Item.PersistentMemory.PowerManagementPolicy",
        .properties = PROPERTIES(PROPERTY("b", "PolicyEnabled"), PROPERTY("u", "MaxTDPmW"),
                                 PROPERTY("u", "PeakPowerBudgetmW"),
                                 PROPERTY("u", "AveragePowerBudgetmW")),
    },
    {
        .name = PREFIX "Inventory.Item.PersistentMemory.SecurityCapabilities",
        .properties = PROPERTIES(
            PROPERTY("u", "MaxPassphraseCount"), PROPERTY("b", "PassphraseCapable"),
            PROPERTY("b", "ConfigurationLockCapable"), PROPERTY("b", "DataLockCapable"),
            PROPERTY("u", "PassphraseLockLimit")),
    },
    {
        .name = PREFIX "Inventory.Item.PowerSupply",
    },
    {
        .name = PREFIX "Inventory.Item.Rotor",
        .properties = PROPERTIES(PROPERTY("d", "NominalVoltage"), PROPERTY("d", "NominalCurrent"),
                                 PROPERTY("d", "NominalRPM")),
    },
    {
        .name = PREFIX "Inventory.Item.Storage",
    },
    {
        .name = PREFIX "Inventory.Item.StorageController",
    },
    {
        .name = PREFIX "Inventory.Item.System",
    },
    {
        .name = PREFIX "Inventory.Item.Tpm",
    },
    {
        .name = PREFIX "Inventory.Item.TrustedComponent",
        .properties = PROPERTIES(
            PROPERTY("s", "TrustedComponentType",
                     .enumeration = &inventory_item_trusted_component_component_attach_type,
                     .fallback = "\"Unknown\"", .read_only = true)),
    },
    {
        .name = PREFIX "Inventory.Item.Volume",
        .properties = PROPERTIES(PROPERTY("b", "Locked")),
        .methods = METHODS({"FormatLuks", "ays", ""}, {"Erase", "s", ""}, {"Lock", "", ""},
                           {"Unlock", "ay", ""}, {"ChangePassword", "ayay", ""}),
    },
    {
        .name = PREFIX "Inventory.Item.Vrm",
    },
};

const struct interface_table interface_table_inventory = {types, ARRAY_SIZE(types)};
