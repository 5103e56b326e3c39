/*
 * The D-Bus interfaces that the simulated hardware knows: names, signatures, defaults and
 * enumerations as published in phosphor-dbus-interfaces (341308f4), each in one row.
 * Association.endpoints is "as", which is what phosphor-objmgr registers. A new interface is a new
 * row, at its place in the alphabet (interface_find() searches by halves).
 */
#include "sim/interfaces.h"

#include "base/cleanup.h"

#define PREFIX SIM_PREFIX

static const struct interface_enumeration chassis_intrusion_rearm_mode = {
    PREFIX "Chassis.Intrusion.RearmMode",
    "Automatic Manual",
};

static const struct interface_enumeration chassis_intrusion_status = {
    PREFIX "Chassis.Intrusion.Status",
    "Normal HardwareIntrusion TamperingDetected",
};

static const struct interface_enumeration control_boot_mode_modes = {
    PREFIX "Control.Boot.Mode.Modes",
    "Regular Safe Setup",
};

static const struct interface_enumeration control_boot_source_sources = {
    PREFIX "Control.Boot.Source.Sources",
    "Disk ExternalMedia Network Default RemovableMedia HTTP",
};

static const struct interface_enumeration control_boot_type_types = {
    PREFIX "Control.Boot.Type.Types",
    "Legacy EFI",
};

static const struct interface_enumeration control_fan_redundancy_state = {
    PREFIX "Control.FanRedundancy.State",
    "Full Degraded Failed",
};

static const struct interface_enumeration control_power_cap_exception_actions = {
    PREFIX "Control.Power.Cap.ExceptionActions",
    "NoAction HardPowerOff LogEventOnly Oem",
};

static const struct interface_enumeration control_power_mode_power_mode = {
    PREFIX "Control.Power.Mode.PowerMode",
    "BalancedPerformance EfficiencyFavorPerformance EfficiencyFavorPower "
    "MaximumPerformance OEM PowerSaving Static",
};

static const struct interface_enumeration control_power_restore_policy_policy = {
    PREFIX "Control.Power.RestorePolicy.Policy",
    "None AlwaysOn AlwaysOff Restore",
};

static const struct interface_enumeration control_power_throttle_throttle_reasons = {
    PREFIX "Control.Power.Throttle.ThrottleReasons",
    "ClockLimit ManagementDetectedFault PowerLimit ThermalLimit Unknown",
};

static const struct interface_enumeration inventory_connector_port_port_protocol = {
    PREFIX "Inventory.Connector.Port.PortProtocol",
    "PCIe Unknown",
};

static const struct interface_enumeration inventory_connector_port_port_type = {
    PREFIX "Inventory.Connector.Port.PortType",
    "Downstream Upstream Unknown",
};

static const struct interface_enumeration inventory_item_accelerator_accelerator_type = {
    PREFIX "Inventory.Item.Accelerator.AcceleratorType",
    "ASIC FPGA GPU Unknown",
};

static const struct interface_enumeration inventory_item_chassis_chassis_type = {
    PREFIX "Inventory.Item.Chassis.ChassisType",
    "Blade Component Enclosure Module RackMount StandAlone StorageEnclosure "
    "Unknown Zone",
};

static const struct interface_enumeration inventory_item_cpu_capability = {
    PREFIX "Inventory.Item.Cpu.Capability",
    "Capable64bit MultiCore HardwareThread ExecuteProtection "
    "EnhancedVirtualization PowerPerformanceControl",
};

static const struct interface_enumeration inventory_item_dimm_device_type = {
    PREFIX "Inventory.Item.Dimm.DeviceType",
    "Other Unknown DRAM EDRAM VRAM SRAM RAM ROM FLASH EEPROM FEPROM EPROM "
    "CDRAM ThreeDRAM SDRAM DDR_SGRAM RDRAM DDR DDR2 DDR2_SDRAM_FB_DIMM EDO "
    "FastPageMode PipelinedNibble DDR3 FBD2 DDR4 LPDDR_SDRAM LPDDR2_SDRAM "
    "LPDDR3_SDRAM LPDDR4_SDRAM Logical HBM HBM2 HBM3 "
    "DDR2_SDRAM_FB_DIMM_PROB DDR4E_SDRAM DDR5 LPDDR5_SDRAM",
};

static const struct interface_enumeration inventory_item_dimm_ecc = {
    PREFIX "Inventory.Item.Dimm.Ecc",
    "NoECC SingleBitECC MultiBitECC AddressParity",
};

static const struct interface_enumeration inventory_item_dimm_form_factor = {
    PREFIX "Inventory.Item.Dimm.FormFactor",
    "RDIMM UDIMM SO_DIMM LRDIMM Mini_RDIMM Mini_UDIMM SO_RDIMM_72b "
    "SO_UDIMM_72b SO_DIMM_16b SO_DIMM_32b Die",
};

static const struct interface_enumeration inventory_item_dimm_memory_tech = {
    PREFIX "Inventory.Item.Dimm.MemoryTech",
    "Other Unknown DRAM NVDIMM_N NVDIMM_F NVDIMM_P IntelOptane",
};

static const struct interface_enumeration inventory_item_drive_drive_encryption_state = {
    PREFIX "Inventory.Item.Drive.DriveEncryptionState",
    "Encrypted Unencrypted Unknown",
};

static const struct interface_enumeration inventory_item_drive_drive_lock_state = {
    PREFIX "Inventory.Item.Drive.DriveLockState",
    "Locked Unlocked Unknown",
};

static const struct interface_enumeration inventory_item_drive_drive_protocol = {
    PREFIX "Inventory.Item.Drive.DriveProtocol",
    "SAS SATA NVMe FC eMMC Unknown",
};

static const struct interface_enumeration inventory_item_drive_drive_type = {
    PREFIX "Inventory.Item.Drive.DriveType",
    "HDD SMR SSD Unknown",
};

static const struct interface_enumeration inventory_item_pcie_device_device_types = {
    PREFIX "Inventory.Item.PCIeDevice.DeviceTypes",
    "MultiFunction Retimer Simulated SingleFunction Unknown",
};

static const struct interface_enumeration inventory_item_pcie_slot_generations = {
    PREFIX "Inventory.Item.PCIeSlot.Generations",
    "Gen1 Gen2 Gen3 Gen4 Gen5 Gen6 Unknown",
};

static const struct interface_enumeration inventory_item_pcie_slot_slot_types = {
    PREFIX "Inventory.Item.PCIeSlot.SlotTypes",
    "FullLength HalfLength LowProfile Mini M_2 OEM OCP3Small OCP3Large U_2 "
    "Unknown",
};

static const struct interface_enumeration inventory_item_persistent_memory_memory_modes = {
    PREFIX "Inventory.Item.PersistentMemory.MemoryModes",
    "Volatile Persistent Block",
};

static const struct interface_enumeration led_physical_action = {
    PREFIX "Led.Physical.Action",
    "Off On Blink",
};

static const struct interface_enumeration led_physical_palette = {
    PREFIX "Led.Physical.Palette",
    "Unknown Red Green Blue Yellow",
};

static const struct interface_enumeration sensor_purpose_sensor_purpose = {
    PREFIX "Sensor.Purpose.SensorPurpose",
    "TotalPower",
};

static const struct interface_enumeration sensor_type_implementation_type = {
    PREFIX "Sensor.Type.ImplementationType",
    "Unknown Physical Reported Synthesized",
};

static const struct interface_enumeration sensor_type_reading_basis_type = {
    PREFIX "Sensor.Type.ReadingBasisType",
    "Unknown Zero Delta Headroom",
};

static const struct interface_enumeration sensor_value_unit = {
    PREFIX "Sensor.Value.Unit",
    "Amperes CFM DegreesC Hertz Joules LPM AmpereHours Meters Percent "
    "PercentRH Pascals Radians RPMS Volts Watts",
};

static const struct interface_enumeration software_apply_time_requested_apply_times = {
    PREFIX "Software.ApplyTime.RequestedApplyTimes",
    "Immediate OnReset OnActivationRequest",
};

static const struct interface_enumeration software_version_version_purpose = {
    PREFIX "Software.Version.VersionPurpose",
    "Unknown Other System BMC Host PSU",
};

static const struct interface_enumeration state_bmc_bmcstate = {
    PREFIX "State.BMC.BMCState",
    "Ready NotReady UpdateInProgress Quiesced",
};

static const struct interface_enumeration state_bmc_reboot_cause = {
    PREFIX "State.BMC.RebootCause",
    "POR PinholeReset Watchdog Software Unknown",
};

static const struct interface_enumeration state_bmc_transition = {
    PREFIX "State.BMC.Transition",
    "Reboot HardReboot None",
};

static const struct interface_enumeration state_boot_progress_progress_stages = {
    PREFIX "State.Boot.Progress.ProgressStages",
    "Unspecified PrimaryProcInit BusInit MemoryInit SecondaryProcInit "
    "PCIInit SystemInitComplete OSStart OSRunning SystemSetup "
    "MotherboardInit OEM",
};

static const struct interface_enumeration state_chassis_power_state = {
    PREFIX "State.Chassis.PowerState",
    "Off TransitioningToOff On TransitioningToOn",
};

static const struct interface_enumeration state_chassis_power_status = {
    PREFIX "State.Chassis.PowerStatus",
    "Undefined BrownOut UninterruptiblePowerSupply Good",
};

static const struct interface_enumeration state_chassis_transition = {
    PREFIX "State.Chassis.Transition",
    "Off On PowerCycle",
};

static const struct interface_enumeration state_drive_drive_state = {
    PREFIX "State.Drive.DriveState",
    "Unknown Ready NotReady Offline Debug UpdateInProgress",
};

static const struct interface_enumeration state_drive_transition = {
    PREFIX "State.Drive.Transition",
    "Reboot HardReboot Powercycle None NotSupported",
};

static const struct interface_enumeration state_host_host_state = {
    PREFIX "State.Host.HostState",
    "Off TransitioningToOff Standby Running TransitioningToRunning Quiesced "
    "DiagnosticMode",
};

static const struct interface_enumeration state_host_restart_cause = {
    PREFIX "State.Host.RestartCause",
    "Unknown RemoteCommand ResetButton PowerButton WatchdogTimer "
    "PowerPolicyAlwaysOn PowerPolicyPreviousState SoftReset "
    "ScheduledPowerOn HostCrash",
};

static const struct interface_enumeration state_host_transition = {
    PREFIX "State.Host.Transition",
    "Off On Reboot GracefulWarmReboot ForceWarmReboot",
};

static const struct interface_enumeration telemetry_report_reporting_type = {
    PREFIX "Telemetry.Report.ReportingType",
    "OnChange OnRequest Periodic",
};

static const struct interface_enumeration telemetry_report_report_updates = {
    PREFIX "Telemetry.Report.ReportUpdates",
    "Overwrite AppendWrapsWhenFull AppendStopsWhenFull",
};

static const struct interface_enumeration telemetry_report_report_actions = {
    PREFIX "Telemetry.Report.ReportActions",
    "EmitsReadingsUpdate LogToMetricReportsCollection",
};

const struct interface_type interface_types[] = {
    {
        .name = PREFIX "Association",
        .properties =
            (const struct interface_property[]){
                {.name = "endpoints", .signature = "as", .read_only = true}, {0}},
    },
    {
        .name = PREFIX "Association.Definitions",
        .properties = (const struct interface_property[]){{.name = "Associations",
                                                           .signature = "a(sss)"},
                                                          {0}},
    },
    {
        .name = PREFIX "Chassis.Intrusion",
        .properties =
            (const struct interface_property[]){{.name = "Status",
                                                 .signature = "s",
                                                 .enumeration = &chassis_intrusion_status,
                                                 .fallback = "\"Normal\""},
                                                {.name = "Rearm",
                                                 .signature = "s",
                                                 .enumeration = &chassis_intrusion_rearm_mode,
                                                 .fallback = "\"Automatic\""},
                                                {0}},
    },
    {
        .name = PREFIX "Common.UUID",
        .properties = (const struct interface_property[]){{.name = "UUID", .signature = "s"}, {0}},
    },
    {
        .name = PREFIX "Control.Boot.Mode",
        .properties = (const struct interface_property[]){{.name = "BootMode",
                                                           .signature = "s",
                                                           .enumeration = &control_boot_mode_modes},
                                                          {0}},
    },
    {
        .name = PREFIX "Control.Boot.RebootAttempts",
        .properties =
            (const struct interface_property[]){
                {.name = "AttemptsLeft", .signature = "u"},
                {.name = "RetryAttempts", .signature = "u", .fallback = "3"},
                {0}},
    },
    {
        .name = PREFIX "Control.Boot.RebootPolicy",
        .properties =
            (const struct interface_property[]){
                {.name = "AutoReboot", .signature = "b", .fallback = "true"}, {0}},
    },
    {
        .name = PREFIX "Control.Boot.Source",
        .properties =
            (const struct interface_property[]){{.name = "BootSource",
                                                 .signature = "s",
                                                 .enumeration = &control_boot_source_sources},
                                                {0}},
    },
    {
        .name = PREFIX "Control.Boot.Type",
        .properties = (const struct interface_property[]){{.name = "BootType",
                                                           .signature = "s",
                                                           .enumeration = &control_boot_type_types,
                                                           .fallback = "\"EFI\""},
                                                          {0}},
    },
    {
        .name = PREFIX "Control.FanRedundancy",
        .properties =
            (const struct interface_property[]){
                {.name = "AllowedFailures", .signature = "y", .read_only = true},
                {.name = "Collection", .signature = "ao", .read_only = true},
                {.name = "Status",
                 .signature = "s",
                 .enumeration = &control_fan_redundancy_state,
                 .read_only = true},
                {0}},
    },
    {
        .name = PREFIX "Control.Power.Cap",
        .properties =
            (const struct interface_property[]){
                {.name = "DefaultPowerCap",
                 .signature = "u",
                 .fallback = "\"max\"",
                 .read_only = true},
                {.name = "PowerCap", .signature = "u", .fallback = "\"max\""},
                {.name = "PowerCapEnable", .signature = "b"},
                {.name = "MinPowerCapValue", .signature = "u"},
                {.name = "MaxPowerCapValue", .signature = "u", .fallback = "\"max\""},
                {.name = "MinSoftPowerCapValue", .signature = "u"},
                {.name = "ExceptionAction",
                 .signature = "s",
                 .enumeration = &control_power_cap_exception_actions,
                 .fallback = "\"NoAction\""},
                {.name = "CorrectionTime", .signature = "t"},
                {.name = "SamplingPeriod", .signature = "t", .fallback = "1000000"},
                {0}},
    },
    {
        .name = PREFIX "Control.Power.IdlePowerSaver",
        .properties =
            (const struct interface_property[]){
                {.name = "Enabled", .signature = "b"},
                {.name = "EnterUtilizationPercent", .signature = "y"},
                {.name = "EnterDwellTime", .signature = "t"},
                {.name = "ExitUtilizationPercent", .signature = "y"},
                {.name = "ExitDwellTime", .signature = "t"},
                {.name = "Active", .signature = "b", .read_only = true},
                {0}},
    },
    {
        .name = PREFIX "Control.Power.Mode",
        .properties =
            (const struct interface_property[]){
                {.name = "PowerMode",
                 .signature = "s",
                 .enumeration = &control_power_mode_power_mode,
                 .fallback = "\"Static\""},
                {.name = "SafeMode", .signature = "b", .read_only = true},
                {.name = "AllowedPowerModes",
                 .signature = "as",
                 .enumeration = &control_power_mode_power_mode,
                 .read_only = true},
                {0}},
    },
    {
        .name = PREFIX "Control.Power.RestorePolicy",
        .properties =
            (const struct interface_property[]){
                {.name = "PowerRestorePolicy",
                 .signature = "s",
                 .enumeration = &control_power_restore_policy_policy,
                 .fallback = "\"Restore\""},
                {.name = "PowerRestoreDelay", .signature = "t"},
                {0}},
    },
    {
        .name = PREFIX "Control.Power.Throttle",
        .properties =
            (const struct interface_property[]){
                {.name = "ThrottleCauses",
                 .signature = "as",
                 .enumeration = &control_power_throttle_throttle_reasons,
                 .read_only = true},
                {.name = "Throttled", .signature = "b", .read_only = true},
                {0}},
    },
    {
        .name = PREFIX "Control.PowerSupplyAttributes",
        .properties =
            (const struct interface_property[]){
                {.name = "DeratingFactor", .signature = "u", .read_only = true}, {0}},
    },
    {
        .name = PREFIX "Control.Processor.CurrentOperatingConfig",
        .properties = (const struct interface_property[]){{.name = "AppliedConfig",
                                                           .signature = "o"},
                                                          {.name = "BaseSpeedPriorityEnabled",
                                                           .signature = "b"},
                                                          {0}},
    },
    {
        .name = PREFIX "Control.Service.Attributes",
        .properties = (const struct interface_property[]){{.name = "Enabled", .signature = "b"},
                                                          {.name = "Masked", .signature = "b"},
                                                          {.name = "Running", .signature = "b"},
                                                          {0}},
    },
    {
        .name = PREFIX "Control.TPM.Policy",
        .properties = (const struct interface_property[]){{.name = "TPMEnable", .signature = "b"},
                                                          {0}},
    },
    {
        .name = PREFIX "Control.ThermalMode",
        .properties =
            (const struct interface_property[]){
                {.name = "Supported", .signature = "as", .read_only = true},
                {.name = "Current", .signature = "s", .fallback = "\"Default\""},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Connector.Embedded",
    },
    {
        .name = PREFIX "Inventory.Connector.Port",
        .properties =
            (const struct interface_property[]){
                {.name = "PortProtocol",
                 .signature = "s",
                 .enumeration = &inventory_connector_port_port_protocol,
                 .fallback = "\"Unknown\""},
                {.name = "PortType",
                 .signature = "s",
                 .enumeration = &inventory_connector_port_port_type,
                 .fallback = "\"Unknown\""},
                {.name = "Speed", .signature = "t", .fallback = "\"max\""},
                {.name = "Width", .signature = "t", .fallback = "\"max\""},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Connector.Slot",
    },
    {
        .name = PREFIX "Inventory.Decorator.Asset",
        .properties =
            (const struct interface_property[]){{.name = "PartNumber", .signature = "s"},
                                                {.name = "SerialNumber", .signature = "s"},
                                                {.name = "Manufacturer", .signature = "s"},
                                                {.name = "BuildDate", .signature = "s"},
                                                {.name = "Model", .signature = "s"},
                                                {.name = "SubModel", .signature = "s"},
                                                {.name = "SparePartNumber", .signature = "s"},
                                                {0}},
    },
    {
        .name = PREFIX "Inventory.Decorator.AssetTag",
        .properties = (const struct interface_property[]){{.name = "AssetTag", .signature = "s"},
                                                          {0}},
    },
    {
        .name = PREFIX "Inventory.Decorator.LocationCode",
        .properties =
            (const struct interface_property[]){{.name = "LocationCode", .signature = "s"}, {0}},
    },
    {
        .name = PREFIX "Inventory.Decorator.ManagedHost",
        .properties = (const struct interface_property[]){{.name = "HostIndex", .signature = "t"},
                                                          {0}},
    },
    {
        .name = PREFIX "Inventory.Decorator.Replaceable",
        .properties =
            (const struct interface_property[]){{.name = "FieldReplaceable", .signature = "b"},
                                                {.name = "HotPluggable", .signature = "b"},
                                                {0}},
    },
    {
        .name = PREFIX "Inventory.Decorator.Revision",
        .properties = (const struct interface_property[]){{.name = "Version", .signature = "s"},
                                                          {0}},
    },
    {
        .name = PREFIX "Inventory.Decorator.UniqueIdentifier",
        .properties = (const struct interface_property[]){{.name = "UniqueIdentifier",
                                                           .signature = "s"},
                                                          {0}},
    },
    {
        .name = PREFIX "Inventory.Item",
        .properties = (const struct interface_property[]){{.name = "PrettyName", .signature = "s"},
                                                          {.name = "Present", .signature = "b"},
                                                          {0}},
    },
    {
        .name = PREFIX "Inventory.Item.Accelerator",
        .properties =
            (const struct interface_property[]){
                {.name = "BaseSpeedInHz",
                 .signature = "t",
                 .fallback = "\"max\"",
                 .read_only = true},
                {.name = "MaxSpeedInHz",
                 .signature = "t",
                 .fallback = "\"max\"",
                 .read_only = true},
                {.name = "MinSpeedInHz",
                 .signature = "t",
                 .fallback = "\"max\"",
                 .read_only = true},
                {.name = "Type",
                 .signature = "s",
                 .enumeration = &inventory_item_accelerator_accelerator_type,
                 .fallback = "\"Unknown\"",
                 .read_only = true},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.Bmc",
    },
    {
        .name = PREFIX "Inventory.Item.Board",
    },
    {
        .name = PREFIX "Inventory.Item.Board.Motherboard",
    },
    {
        .name = PREFIX "Inventory.Item.Cable",
        .properties =
            (const struct interface_property[]){
                {.name = "Length", .signature = "d", .fallback = "\"NaN\""},
                {.name = "CableTypeDescription", .signature = "s"},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.Chassis",
        .properties = (const struct interface_property[]){{.name = "Type",
                                                           .signature = "s",
                                                           .enumeration =
                                                               &inventory_item_chassis_chassis_type,
                                                           .fallback = "\"Unknown\""},
                                                          {0}},
    },
    {
        .name = PREFIX "Inventory.Item.Cpu",
        .properties =
            (const struct interface_property[]){
                {.name = "Socket", .signature = "s"},
                {.name = "Family", .signature = "s"},
                {.name = "EffectiveFamily", .signature = "q", .fallback = "2"},
                {.name = "EffectiveModel", .signature = "q"},
                {.name = "Id", .signature = "t"},
                {.name = "MaxSpeedInMhz", .signature = "u"},
                {.name = "Characteristics",
                 .signature = "as",
                 .enumeration = &inventory_item_cpu_capability},
                {.name = "CoreCount", .signature = "q"},
                {.name = "ThreadCount", .signature = "q"},
                {.name = "Step", .signature = "q", .fallback = "\"max\""},
                {.name = "Microcode", .signature = "u"},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.Cpu.OperatingConfig",
        .properties =
            (const struct interface_property[]){
                {.name = "BaseSpeed", .signature = "u", .read_only = true},
                {.name = "BaseSpeedPrioritySettings", .signature = "a(uau)", .read_only = true},
                {.name = "MaxJunctionTemperature", .signature = "u", .read_only = true},
                {.name = "MaxSpeed", .signature = "u", .read_only = true},
                {.name = "PowerLimit", .signature = "u", .read_only = true},
                {.name = "AvailableCoreCount", .signature = "t", .read_only = true},
                {.name = "TurboProfile", .signature = "a(ut)", .read_only = true},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.CpuCore",
        .properties = (const struct interface_property[]){{.name = "Microcode", .signature = "u"},
                                                          {0}},
    },
    {
        .name = PREFIX "Inventory.Item.Dimm",
        .properties =
            (const struct interface_property[]){
                {.name = "MemoryDataWidth", .signature = "q"},
                {.name = "MemorySizeInKB", .signature = "t"},
                {.name = "MemoryDeviceLocator", .signature = "s"},
                {.name = "MemoryType",
                 .signature = "s",
                 .enumeration = &inventory_item_dimm_device_type},
                {.name = "MemoryTypeDetail", .signature = "s"},
                {.name = "MaxMemorySpeedInMhz", .signature = "q"},
                {.name = "MemoryAttributes", .signature = "t"},
                {.name = "MemoryConfiguredSpeedInMhz", .signature = "q"},
                {.name = "ECC", .signature = "s", .enumeration = &inventory_item_dimm_ecc},
                {.name = "CASLatencies", .signature = "q"},
                {.name = "RevisionCode", .signature = "q"},
                {.name = "FormFactor",
                 .signature = "s",
                 .enumeration = &inventory_item_dimm_form_factor},
                {.name = "MemoryTotalWidth", .signature = "q"},
                {.name = "AllowedSpeedsMT", .signature = "aq"},
                {.name = "MemoryMedia",
                 .signature = "s",
                 .enumeration = &inventory_item_dimm_memory_tech,
                 .fallback = "\"Unknown\""},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.Drive",
        .properties =
            (const struct interface_property[]){
                {.name = "Capacity", .signature = "t"},
                {.name = "Protocol",
                 .signature = "s",
                 .enumeration = &inventory_item_drive_drive_protocol,
                 .fallback = "\"Unknown\""},
                {.name = "Type",
                 .signature = "s",
                 .enumeration = &inventory_item_drive_drive_type,
                 .fallback = "\"Unknown\""},
                {.name = "EncryptionStatus",
                 .signature = "s",
                 .enumeration = &inventory_item_drive_drive_encryption_state,
                 .fallback = "\"Unknown\""},
                {.name = "LockedStatus",
                 .signature = "s",
                 .enumeration = &inventory_item_drive_drive_lock_state,
                 .fallback = "\"Unknown\""},
                {.name = "PredictedMediaLifeLeftPercent", .signature = "y", .fallback = "\"max\""},
                {.name = "Resettable", .signature = "b", .read_only = true},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.FabricAdapter",
    },
    {
        .name = PREFIX "Inventory.Item.Fan",
    },
    {
        .name = PREFIX "Inventory.Item.PCIeDevice",
        .properties =
            (const struct interface_property[]){
                {.name = "DeviceType",
                 .signature = "s",
                 .enumeration = &inventory_item_pcie_device_device_types,
                 .fallback = "\"Unknown\""},
                {.name = "GenerationInUse",
                 .signature = "s",
                 .enumeration = &inventory_item_pcie_slot_generations,
                 .fallback = "\"Unknown\""},
                {.name = "GenerationSupported",
                 .signature = "s",
                 .enumeration = &inventory_item_pcie_slot_generations,
                 .fallback = "\"Unknown\""},
                {.name = "Function0ClassCode", .signature = "s"},
                {.name = "Function0DeviceClass", .signature = "s"},
                {.name = "Function0DeviceId", .signature = "s"},
                {.name = "Function0FunctionType", .signature = "s"},
                {.name = "Function0RevisionId", .signature = "s"},
                {.name = "Function0SubsystemId", .signature = "s"},
                {.name = "Function0SubsystemVendorId", .signature = "s"},
                {.name = "Function0VendorId", .signature = "s"},
                {.name = "Function1ClassCode", .signature = "s"},
                {.name = "Function1DeviceClass", .signature = "s"},
                {.name = "Function1DeviceId", .signature = "s"},
                {.name = "Function1FunctionType", .signature = "s"},
                {.name = "Function1RevisionId", .signature = "s"},
                {.name = "Function1SubsystemId", .signature = "s"},
                {.name = "Function1SubsystemVendorId", .signature = "s"},
                {.name = "Function1VendorId", .signature = "s"},
                {.name = "Function2ClassCode", .signature = "s"},
                {.name = "Function2DeviceClass", .signature = "s"},
                {.name = "Function2DeviceId", .signature = "s"},
                {.name = "Function2FunctionType", .signature = "s"},
                {.name = "Function2RevisionId", .signature = "s"},
                {.name = "Function2SubsystemId", .signature = "s"},
                {.name = "Function2SubsystemVendorId", .signature = "s"},
                {.name = "Function2VendorId", .signature = "s"},
                {.name = "Function3ClassCode", .signature = "s"},
                {.name = "Function3DeviceClass", .signature = "s"},
                {.name = "Function3DeviceId", .signature = "s"},
                {.name = "Function3FunctionType", .signature = "s"},
                {.name = "Function3RevisionId", .signature = "s"},
                {.name = "Function3SubsystemId", .signature = "s"},
                {.name = "Function3SubsystemVendorId", .signature = "s"},
                {.name = "Function3VendorId", .signature = "s"},
                {.name = "Function4ClassCode", .signature = "s"},
                {.name = "Function4DeviceClass", .signature = "s"},
                {.name = "Function4DeviceId", .signature = "s"},
                {.name = "Function4FunctionType", .signature = "s"},
                {.name = "Function4RevisionId", .signature = "s"},
                {.name = "Function4SubsystemId", .signature = "s"},
                {.name = "Function4SubsystemVendorId", .signature = "s"},
                {.name = "Function4VendorId", .signature = "s"},
                {.name = "Function5ClassCode", .signature = "s"},
                {.name = "Function5DeviceClass", .signature = "s"},
                {.name = "Function5DeviceId", .signature = "s"},
                {.name = "Function5FunctionType", .signature = "s"},
                {.name = "Function5RevisionId", .signature = "s"},
                {.name = "Function5SubsystemId", .signature = "s"},
                {.name = "Function5SubsystemVendorId", .signature = "s"},
                {.name = "Function5VendorId", .signature = "s"},
                {.name = "Function6ClassCode", .signature = "s"},
                {.name = "Function6DeviceClass", .signature = "s"},
                {.name = "Function6DeviceId", .signature = "s"},
                {.name = "Function6FunctionType", .signature = "s"},
                {.name = "Function6RevisionId", .signature = "s"},
                {.name = "Function6SubsystemId", .signature = "s"},
                {.name = "Function6SubsystemVendorId", .signature = "s"},
                {.name = "Function6VendorId", .signature = "s"},
                {.name = "Function7ClassCode", .signature = "s"},
                {.name = "Function7DeviceClass", .signature = "s"},
                {.name = "Function7DeviceId", .signature = "s"},
                {.name = "Function7FunctionType", .signature = "s"},
                {.name = "Function7RevisionId", .signature = "s"},
                {.name = "Function7SubsystemId", .signature = "s"},
                {.name = "Function7SubsystemVendorId", .signature = "s"},
                {.name = "Function7VendorId", .signature = "s"},
                {.name = "MaxLanes", .signature = "t"},
                {.name = "LanesInUse", .signature = "t", .fallback = "\"max\""},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.PCIeSlot",
        .properties =
            (const struct interface_property[]){
                {.name = "Generation",
                 .signature = "s",
                 .enumeration = &inventory_item_pcie_slot_generations,
                 .fallback = "\"Unknown\""},
                {.name = "Lanes", .signature = "t"},
                {.name = "SlotType",
                 .signature = "s",
                 .enumeration = &inventory_item_pcie_slot_slot_types,
                 .fallback = "\"Unknown\""},
                {.name = "HotPluggable", .signature = "b"},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.PCIeSwitch",
    },
    {
        .name = PREFIX "Inventory.Item.Panel",
    },
    {
        .name = PREFIX "Inventory.Item.PersistentMemory",
        .properties =
            (const struct interface_property[]){
                {.name = "ModuleManufacturerID", .signature = "q"},
                {.name = "ModuleProductID", .signature = "q"},
                {.name = "SubsystemVendorID", .signature = "q"},
                {.name = "SubsystemDeviceID", .signature = "q"},
                {.name = "VolatileRegionSizeLimitInKiB", .signature = "t"},
                {.name = "PmRegionSizeLimitInKiB", .signature = "t"},
                {.name = "VolatileSizeInKiB", .signature = "t"},
                {.name = "PmSizeInKiB", .signature = "t"},
                {.name = "CacheSizeInKiB", .signature = "t"},
                {.name = "VolatileRegionMaxSizeInKiB", .signature = "t"},
                {.name = "PmRegionMaxSizeInKiB", .signature = "t"},
                {.name = "AllocationIncrementInKiB", .signature = "t"},
                {.name = "AllocationAlignmentInKiB", .signature = "t"},
                {.name = "VolatileRegionNumberLimit", .signature = "u"},
                {.name = "PmRegionNumberLimit", .signature = "u"},
                {.name = "SpareDeviceCount", .signature = "u"},
                {.name = "IsSpareDeviceInUse", .signature = "b"},
                {.name = "IsRankSpareEnabled", .signature = "b"},
                {.name = "MaxAveragePowerLimitmW", .signature = "au"},
                {.name = "CurrentSecurityState", .signature = "s"},
                {.name = "ConfigurationLocked", .signature = "b"},
                {.name = "AllowedMemoryModes",
                 .signature = "as",
                 .enumeration = &inventory_item_persistent_memory_memory_modes},
                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.PersistentMemory.Partition",
        .properties =
            (const struct interface_property[]){{.name = "PartitionId", .signature = "s"},
                                                {.name = "SizeInKiB", .signature = "t"},
                                                {.name = "MemoryClassification", .signature = "s"},
                                                {.name = "OffsetInKiB", .signature = "t"},
                                                {.name = "PassphraseState", .signature = "b"},
                                                {0}},
    },
    {
        .name = PREFIX "Inventory.Item.PowerSupply",
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
        .name = PREFIX "Led.Group",
        .properties = (const struct interface_property[]){{.name = "Asserted", .signature = "b"},
                                                          {0}},
    },
    {
        .name = PREFIX "Led.Physical",
        .properties =
            (const struct interface_property[]){
                {.name = "State",
                 .signature = "s",
                 .enumeration = &led_physical_action,
                 .fallback = "\"Off\""},
                {.name = "DutyOn", .signature = "y", .fallback = "50"},
                {.name = "Color",
                 .signature = "s",
                 .enumeration = &led_physical_palette,
                 .fallback = "\"Unknown\""},
                {.name = "Period", .signature = "q", .fallback = "1000"},
                {0}},
    },
    {
        .name = PREFIX "Logging.Settings",
        .properties = (const struct interface_property[]){{.name = "QuiesceOnHwError",
                                                           .signature = "b"},
                                                          {0}},
    },
    {
        .name = PREFIX "Object.Delete",
        .methods = (const struct interface_method[]){{"Delete", "", ""}, {0}},
    },
    {
        .name = PREFIX "Object.Enable",
        .properties = (const struct interface_property[]){{.name = "Enabled", .signature = "b"},
                                                          {0}},
    },
    {
        .name = PREFIX "ObjectMapper",
        .methods =
            (const struct interface_method[]){{"GetObject", "sas", "a{sas}"},
                                              {"GetAncestors", "sas", "a{sa{sas}}"},
                                              {"GetSubTree", "sias", "a{sa{sas}}"},
                                              {"GetSubTreePaths", "sias", "as"},
                                              {"GetAssociatedSubTree", "ooias", "a{sa{sas}}"},
                                              {"GetAssociatedSubTreePaths", "ooias", "as"},
                                              {"GetAssociatedSubTreeById", "ssassas", "a{sa{sas}}"},
                                              {"GetAssociatedSubTreePathsById", "ssassas", "as"},
                                              {0}},
    },
    {
        .name = PREFIX "Sensor.Accuracy",
        .properties =
            (const struct interface_property[]){
                {.name = "Accuracy", .signature = "d", .fallback = "\"NaN\"", .read_only = true},
                {0}},
    },
    {
        .name = PREFIX "Sensor.Purpose",
        .properties =
            (const struct interface_property[]){{.name = "Purpose",
                                                 .signature = "as",
                                                 .enumeration = &sensor_purpose_sensor_purpose,
                                                 .read_only = true},
                                                {0}},
    },
    {
        .name = PREFIX "Sensor.Threshold.Critical",
        .properties =
            (const struct interface_property[]){
                {.name = "CriticalHigh", .signature = "d", .fallback = "\"NaN\""},
                {.name = "CriticalLow", .signature = "d", .fallback = "\"NaN\""},
                {.name = "CriticalAlarmHigh", .signature = "b"},
                {.name = "CriticalAlarmLow", .signature = "b"},
                {0}},
        .signals = (const struct interface_signal[]){{"CriticalHighAlarmAsserted", "d"},
                                                     {"CriticalHighAlarmDeasserted", "d"},
                                                     {"CriticalLowAlarmAsserted", "d"},
                                                     {"CriticalLowAlarmDeasserted", "d"},
                                                     {0}},
    },
    {
        .name = PREFIX "Sensor.Threshold.HardShutdown",
        .properties =
            (const struct interface_property[]){
                {.name = "HardShutdownHigh", .signature = "d", .fallback = "\"NaN\""},
                {.name = "HardShutdownLow", .signature = "d", .fallback = "\"NaN\""},
                {.name = "HardShutdownAlarmHigh", .signature = "b"},
                {.name = "HardShutdownAlarmLow", .signature = "b"},
                {0}},
        .signals = (const struct interface_signal[]){{"HardShutdownHighAlarmAsserted", "d"},
                                                     {"HardShutdownHighAlarmDeasserted", "d"},
                                                     {"HardShutdownLowAlarmAsserted", "d"},
                                                     {"HardShutdownLowAlarmDeasserted", "d"},
                                                     {0}},
    },
    {
        .name = PREFIX "Sensor.Threshold.Warning",
        .properties =
            (const struct interface_property[]){
                {.name = "WarningHigh", .signature = "d", .fallback = "\"NaN\""},
                {.name = "WarningLow", .signature = "d", .fallback = "\"NaN\""},
                {.name = "WarningAlarmHigh", .signature = "b"},
                {.name = "WarningAlarmLow", .signature = "b"},
                {0}},
        .signals = (const struct interface_signal[]){{"WarningHighAlarmAsserted", "d"},
                                                     {"WarningHighAlarmDeasserted", "d"},
                                                     {"WarningLowAlarmAsserted", "d"},
                                                     {"WarningLowAlarmDeasserted", "d"},
                                                     {0}},
    },
    {
        .name = PREFIX "Sensor.Type",
        .properties =
            (const struct interface_property[]){{.name = "ReadingBasis",
                                                 .signature = "s",
                                                 .enumeration = &sensor_type_reading_basis_type,
                                                 .fallback = "\"Unknown\"",
                                                 .read_only = true},
                                                {.name = "Implementation",
                                                 .signature = "s",
                                                 .enumeration = &sensor_type_implementation_type,
                                                 .fallback = "\"Unknown\"",
                                                 .read_only = true},
                                                {0}},
    },
    {
        .name = PREFIX "Sensor.Value",
        .properties =
            (const struct interface_property[]){
                {.name = "Value", .signature = "d"},
                {.name = "MaxValue", .signature = "d", .fallback = "\"Infinity\""},
                {.name = "MinValue", .signature = "d", .fallback = "\"-Infinity\""},
                {.name = "Unit", .signature = "s", .enumeration = &sensor_value_unit},
                {0}},
    },
    {
        .name = PREFIX "Shoal.Sim",
        .properties =
            (const struct interface_property[]){
                {.name = "Board", .signature = "s", .read_only = true},
                {.name = "Endpoints", .signature = "as", .read_only = true},
                {.name = "Frozen", .signature = "b", .read_only = true},
                {.name = "StormSignals", .signature = "t", .read_only = true},
                {0}},
        .methods = (const struct interface_method[]){{"SetProperty", "sssv", ""},
                                                     {"RemoveProperty", "sss", ""},
                                                     {"AddObject", "ssa{sa{sv}}", ""},
                                                     {"RemoveObject", "s", ""},
                                                     {"DropOwner", "s", ""},
                                                     {"RestoreOwner", "s", ""},
                                                     {"DelayMethod", "ssu", ""},
                                                     {"FailMethod", "sss", ""},
                                                     {"ClearFaults", "", ""},
                                                     {"Storm", "uu", ""},
                                                     {"Freeze", "b", ""},
                                                     {0}},
    },
    {
        .name = PREFIX "Software.ApplyTime",
        .properties =
            (const struct interface_property[]){
                {.name = "RequestedApplyTime",
                 .signature = "s",
                 .enumeration = &software_apply_time_requested_apply_times},
                {0}},
    },
    {
        .name = PREFIX "Software.Version",
        .properties =
            (const struct interface_property[]){{.name = "Version", .signature = "s"},
                                                {.name = "Purpose",
                                                 .signature = "s",
                                                 .enumeration = &software_version_version_purpose},
                                                {0}},
    },
    {
        .name = PREFIX "State.BMC",
        .properties = (const struct interface_property[]){{.name = "RequestedBMCTransition",
                                                           .signature = "s",
                                                           .enumeration = &state_bmc_transition,
                                                           .fallback = "\"None\""},
                                                          {.name = "CurrentBMCState",
                                                           .signature = "s",
                                                           .enumeration = &state_bmc_bmcstate,
                                                           .fallback = "\"NotReady\""},
                                                          {.name = "LastRebootTime",
                                                           .signature = "t"},
                                                          {.name = "LastRebootCause",
                                                           .signature = "s",
                                                           .enumeration = &state_bmc_reboot_cause,
                                                           .fallback = "\"Unknown\""},
                                                          {0}},
    },
    {
        .name = PREFIX "State.Boot.Progress",
        .properties =
            (const struct interface_property[]){
                {.name = "BootProgress",
                 .signature = "s",
                 .enumeration = &state_boot_progress_progress_stages,
                 .fallback = "\"Unspecified\""},
                {.name = "BootProgressLastUpdate", .signature = "t"},
                {0}},
    },
    {
        .name = PREFIX "State.Chassis",
        .properties =
            (const struct interface_property[]){{.name = "RequestedPowerTransition",
                                                 .signature = "s",
                                                 .enumeration = &state_chassis_transition,
                                                 .fallback = "\"Off\""},
                                                {.name = "CurrentPowerState",
                                                 .signature = "s",
                                                 .enumeration = &state_chassis_power_state},
                                                {.name = "CurrentPowerStatus",
                                                 .signature = "s",
                                                 .enumeration = &state_chassis_power_status},
                                                {.name = "LastStateChangeTime", .signature = "t"},
                                                {0}},
    },
    {
        .name = PREFIX "State.Decorator.Availability",
        .properties =
            (const struct interface_property[]){
                {.name = "Available", .signature = "b", .fallback = "true"}, {0}},
    },
    {
        .name = PREFIX "State.Decorator.OperationalStatus",
        .properties = (const struct interface_property[]){{.name = "Functional", .signature = "b"},
                                                          {0}},
    },
    {
        .name = PREFIX "State.Drive",
        .properties = (const struct interface_property[]){{.name = "Rebuilding", .signature = "b"},
                                                          {.name = "RequestedDriveTransition",
                                                           .signature = "s",
                                                           .enumeration = &state_drive_transition,
                                                           .fallback = "\"NotSupported\""},
                                                          {.name = "CurrentDriveState",
                                                           .signature = "s",
                                                           .enumeration = &state_drive_drive_state,
                                                           .fallback = "\"Unknown\"",
                                                           .read_only = true},
                                                          {.name = "LastRebootTime",
                                                           .signature = "t",
                                                           .fallback = "\"max\"",
                                                           .read_only = true},
                                                          {0}},
    },
    {
        .name = PREFIX "State.Host",
        .properties = (const struct interface_property[]){{.name = "RequestedHostTransition",
                                                           .signature = "s",
                                                           .enumeration = &state_host_transition,
                                                           .fallback = "\"Off\""},
                                                          {.name = "AllowedHostTransitions",
                                                           .signature = "as",
                                                           .enumeration = &state_host_transition,
                                                           .read_only = true},
                                                          {.name = "CurrentHostState",
                                                           .signature = "s",
                                                           .enumeration = &state_host_host_state},
                                                          {.name = "RestartCause",
                                                           .signature = "s",
                                                           .enumeration = &state_host_restart_cause,
                                                           .fallback = "\"Unknown\""},
                                                          {0}},
    },
    {
        .name = PREFIX "Telemetry.Report",
        .properties =
            (const struct interface_property[]){
                {.name = "Persistency", .signature = "b"},
                {.name = "ReadingParameters", .signature = "a(a(os)ssst)"},
                {.name = "Readings", .signature = "(ta(ssdt))", .read_only = true},
                {.name = "ReportingType",
                 .signature = "s",
                 .enumeration = &telemetry_report_reporting_type,
                 .fallback = "\"OnChange\"",
                 .read_only = true},
                {.name = "ReportUpdates",
                 .signature = "s",
                 .enumeration = &telemetry_report_report_updates,
                 .fallback = "\"Overwrite\""},
                {.name = "AppendLimit", .signature = "t", .read_only = true},
                {.name = "Interval", .signature = "t", .read_only = true},
                {.name = "Enabled", .signature = "b", .fallback = "true"},
                {.name = "Name", .signature = "s", .read_only = true},
                {.name = "ReportActions",
                 .signature = "as",
                 .enumeration = &telemetry_report_report_actions},
                {.name = "Triggers", .signature = "ao", .read_only = true},
                {0}},
    },
};

const size_t interface_type_count = ARRAY_SIZE(interface_types);
