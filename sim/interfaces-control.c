/*
 * The D-Bus interfaces of controls and LEDs, those that any object may have, and entity-manager's
 * configurations; see interfaces-table.h.
 */
#include "sim/interfaces-table.h"

static const struct interface_enumeration chassis_intrusion_rearm_mode = {
    PREFIX "Chassis.Intrusion.RearmMode", "Automatic Manual"};

static const struct interface_enumeration chassis_intrusion_status = {
    PREFIX "Chassis.Intrusion.Status", "Normal HardwareIntrusion TamperingDetected"};

static const struct interface_enumeration control_boot_mode_modes = {
    PREFIX "Control.Boot.Mode.Modes", "Regular Safe Setup"};

static const struct interface_enumeration control_boot_source_sources = {
    PREFIX "Control.Boot.Source.Sources", "Disk ExternalMedia Network Default RemovableMedia HTTP"};

static const struct interface_enumeration control_boot_type_types = {
    PREFIX "Control.Boot.Type.Types", "Legacy EFI"};

static const struct interface_enumeration control_fan_redundancy_state = {
    PREFIX "Control.FanRedundancy.State", "Full Degraded Failed"};

static const struct interface_enumeration control_power_acpi_power_state_acpi = {
    PREFIX "Control.Power.ACPIPowerState.ACPI",
    "S0_G0_D0 S1_D1 S2_D2 S3_D3 S4 S5_G2 S4_S5 G3 SLEEP G1_SLEEP OVERRIDE LEGACY_ON "
    "LEGACY_OFF Unknown",
};

static const struct interface_enumeration control_power_cap_exception_actions = {
    PREFIX "Control.Power.Cap.ExceptionActions", "NoAction HardPowerOff LogEventOnly Oem"};

static const struct interface_enumeration control_power_mode_power_mode = {
    PREFIX "Control.Power.Mode.PowerMode",
    "BalancedPerformance EfficiencyFavorPerformance EfficiencyFavorPower "
    "MaximumPerformance OEM PowerSaving Static",
};

static const struct interface_enumeration control_power_restore_policy_policy = {
    PREFIX "Control.Power.RestorePolicy.Policy", "None AlwaysOn AlwaysOff Restore"};

static const struct interface_enumeration control_power_throttle_throttle_reasons = {
    PREFIX "Control.Power.Throttle.ThrottleReasons",
    "ClockLimit ManagementDetectedFault PowerLimit ThermalLimit Unknown"};

static const struct interface_enumeration control_power_supply_redundancy_algo = {
    PREFIX "Control.PowerSupplyRedundancy.Algo", "bmcSpecific userSpecific"};

static const struct interface_enumeration control_power_supply_redundancy_status = {
    PREFIX "Control.PowerSupplyRedundancy.Status", "inProgress completed"};

static const struct interface_enumeration control_security_restriction_mode_modes = {
    PREFIX "Control.Security.RestrictionMode.Modes",
    "None Allowlist Blocklist Provisioning ProvisionedHostAllowlist "
    "ProvisionedHostDisabled",
};

static const struct interface_enumeration led_physical_action = {PREFIX "Led.Physical.Action",
                                                                 "Off On Blink"};

static const struct interface_enumeration led_physical_palette = {PREFIX "Led.Physical.Palette",
                                                                  "Unknown Red Green Blue Yellow"};

static const struct interface_type types[] = {
    {
        .name = PREFIX "AddObject",
        .methods = METHODS({"AddObject", "a{sv}", ""}),
    },
    {
        .name = PREFIX "Association",
        .properties = PROPERTIES(PROPERTY("as", "endpoints", .read_only = true)),
    },
    {
        .name = PREFIX "Association.Definitions",
        .properties = PROPERTIES(PROPERTY("a(sss)", "Associations")),
    },
    {
        .name = PREFIX "Chassis.Buttons.ID",
        .methods = METHODS({"simPress", "", ""}),
        .signals = SIGNALS({"Released", ""}, {"Pressed", ""}),
    },
    {
        .name = PREFIX "Chassis.Buttons.Power",
        .properties = PROPERTIES(PROPERTY("b", "Enabled", .fallback = "true")),
        .methods = METHODS({"simPress", "", ""}, {"simLongPress", "", ""}),
        .signals = SIGNALS({"Released", "t"}, {"Pressed", ""}, {"PressedLong", ""}),
    },
    {
        .name = PREFIX "Chassis.Buttons.Reset",
        .properties = PROPERTIES(PROPERTY("b", "Enabled", .fallback = "true")),
        .methods = METHODS({"simPress", "", ""}),
        .signals = SIGNALS({"Released", ""}, {"Pressed", ""}),
    },
    {
        .name = PREFIX "Chassis.Intrusion",
        .properties = PROPERTIES(PROPERTY("s", "Status", .enumeration = &chassis_intrusion_status,
                                          .fallback = "\"Normal\""),
                                 PROPERTY("s", "Rearm",
                                          .enumeration = &chassis_intrusion_rearm_mode,
                                          .fallback = "\"Automatic\"")),
    },
    {
        .name = PREFIX "Configuration.Pid",
        .properties = PROPERTIES(
            PROPERTY("s", "Name"), PROPERTY("s", "Type", .fallback = "\"Pid\""),
            PROPERTY("s", "Class"), PROPERTY("b", "CheckHysteresisWithSetpoint"),
            PROPERTY("d", "DCoefficient"), PROPERTY("d", "FFGainCoefficient"),
            PROPERTY("d", "FFOffCoefficient"), PROPERTY("d", "ICoefficient"),
            PROPERTY("d", "ILimitMax"), PROPERTY("d", "ILimitMin"), PROPERTY("as", "Inputs"),
            PROPERTY("d", "NegativeHysteresis"), PROPERTY("d", "OutLimitMax"),
            PROPERTY("d", "OutLimitMin"), PROPERTY("as", "Outputs"), PROPERTY("d", "PCoefficient"),
            PROPERTY("d", "PositiveHysteresis"), PROPERTY("as", "Profiles"),
            PROPERTY("d", "SetPoint"), PROPERTY("s", "SetPointOffset"), PROPERTY("d", "SlewNeg"),
            PROPERTY("d", "SlewPos"), PROPERTY("as", "Zones")),
        .methods = METHODS({"Delete", "", ""}),
    },
    {
        .name = PREFIX "Configuration.Pid.Zone",
        .properties = PROPERTIES(
            PROPERTY("s", "Name"), PROPERTY("s", "Type", .fallback = "\"Pid.Zone\""),
            PROPERTY("d", "FailSafePercent"), PROPERTY("d", "MinThermalOutput")),
        .methods = METHODS({"Delete", "", ""}),
    },
    {
        .name = PREFIX "Configuration.Stepwise",
        .properties = PROPERTIES(
            PROPERTY("s", "Name"), PROPERTY("s", "Type", .fallback = "\"Stepwise\""),
            PROPERTY("s", "Class"), PROPERTY("as", "Inputs"), PROPERTY("d", "NegativeHysteresis"),
            PROPERTY("ad", "Output"), PROPERTY("d", "PositiveHysteresis"),
            PROPERTY("as", "Profiles"), PROPERTY("ad", "Reading"), PROPERTY("as", "Zones")),
        .methods = METHODS({"Delete", "", ""}),
    },
    {
        .name = PREFIX "Control.Boot.Mode",
        .properties = PROPERTIES(
            PROPERTY("s", "BootMode", .enumeration = &control_boot_mode_modes)),
    },
    {
        .name = PREFIX "Control.Boot.RebootAttempts",
        .properties = PROPERTIES(PROPERTY("u", "AttemptsLeft"),
                                 PROPERTY("u", "RetryAttempts", .fallback = "3")),
    },
    {
        .name = PREFIX "Control.Boot.RebootPolicy",
        .properties = PROPERTIES(PROPERTY("b", "AutoReboot", .fallback = "true")),
    },
    {
        .name = PREFIX "Control.Boot.Source",
        .properties = PROPERTIES(
            PROPERTY("s", "BootSource", .enumeration = &control_boot_source_sources)),
    },
    {
        .name = PREFIX "Control.Boot.Type",
        .properties = PROPERTIES(PROPERTY("s", "BootType", .enumeration = &control_boot_type_types,
                                          .fallback = "\"EFI\"")),
    },
    {
        .name = PREFIX "Control.FanPwm",
        .properties = PROPERTIES(PROPERTY("t", "Target")),
    },
    {
        .name = PREFIX "Control.FanRedundancy",
        .properties = PROPERTIES(PROPERTY("y", "AllowedFailures", .read_only = true),
                                 PROPERTY("ao", "Collection", .read_only = true),
                                 PROPERTY("s", "Status",
                                          .enumeration = &control_fan_redundancy_state,
                                          .read_only = true)),
    },
    {
        .name = PREFIX "Control.FanSpeed",
        .properties = PROPERTIES(PROPERTY("t", "Target")),
    },
    {
        .name = PREFIX "Control.Host",
        .methods = METHODS({"Execute", "s", ""}),
        .signals = SIGNALS({"CommandComplete", "ss"}),
    },
    {
        .name = PREFIX "Control.Host.NMI",
        .methods = METHODS({"NMI", "", ""}),
    },
    {
        .name = PREFIX "Control.Power.ACPIPowerState",
        .properties = PROPERTIES(
            PROPERTY("s", "SysACPIStatus", .enumeration = &control_power_acpi_power_state_acpi,
                     .fallback = "\"Unknown\""),
            PROPERTY("s", "DevACPIStatus", .enumeration = &control_power_acpi_power_state_acpi,
                     .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "Control.Power.Cap",
        .properties = PROPERTIES(
            PROPERTY("u", "DefaultPowerCap", .fallback = "\"max\"", .read_only = true),
            PROPERTY("u", "PowerCap", .fallback = "\"max\""), PROPERTY("b", "PowerCapEnable"),
            PROPERTY("u", "MinPowerCapValue"),
            PROPERTY("u", "MaxPowerCapValue", .fallback = "\"max\""),
            PROPERTY("u", "MinSoftPowerCapValue"),
            PROPERTY("s", "ExceptionAction", .enumeration = &control_power_cap_exception_actions,
                     .fallback = "\"NoAction\""),
            PROPERTY("t", "CorrectionTime"),
            PROPERTY("t", "SamplingPeriod", .fallback = "1000000")),
    },
    {
        .name = PREFIX "Control.Power.CapLimits",
        .properties = PROPERTIES(
            PROPERTY("u", "MinPowerCapValue", .read_only = true),
            PROPERTY("u", "MaxPowerCapValue", .fallback = "\"max\"", .read_only = true),
            PROPERTY("u", "MinSoftPowerCapValue", .read_only = true)),
    },
    {
        .name = PREFIX "Control.Power.IdlePowerSaver",
        .properties = PROPERTIES(
            PROPERTY("b", "Enabled"), PROPERTY("y", "EnterUtilizationPercent"),
            PROPERTY("t", "EnterDwellTime"), PROPERTY("y", "ExitUtilizationPercent"),
            PROPERTY("t", "ExitDwellTime"), PROPERTY("b", "Active", .read_only = true)),
    },
    {
        .name = PREFIX "Control.Power.Mode",
        .properties = PROPERTIES(
            PROPERTY("s", "PowerMode", .enumeration = &control_power_mode_power_mode,
                     .fallback = "\"Static\""),
            PROPERTY("b", "SafeMode", .read_only = true),
            PROPERTY("as", "AllowedPowerModes", .enumeration = &control_power_mode_power_mode,
                     .read_only = true)),
    },
    {
        .name = PREFIX "Control.Power.RestorePolicy",
        .properties = PROPERTIES(PROPERTY("s", "PowerRestorePolicy",
                                          .enumeration = &control_power_restore_policy_policy,
                                          .fallback = "\"Restore\""),
                                 PROPERTY("t", "PowerRestoreDelay")),
    },
    {
        .name = PREFIX "Control.Power.Throttle",
        .properties = PROPERTIES(PROPERTY("as", "ThrottleCauses",
                                          .enumeration = &control_power_throttle_throttle_reasons,
                                          .read_only = true),
                                 PROPERTY("b", "Throttled", .read_only = true)),
    },
    {
        .name = PREFIX "Control.PowerSupplyAttributes",
        .properties = PROPERTIES(PROPERTY("u", "DeratingFactor", .read_only = true)),
    },
    {
        .name = PREFIX "Control.PowerSupplyRedundancy",
        .properties = PROPERTIES(
            PROPERTY("b", "PowerSupplyRedundancyEnabled", .read_only = true),
            PROPERTY("b", "RotationEnabled"),
            PROPERTY("s", "RotationAlgorithm",
                     .enumeration = &control_power_supply_redundancy_algo),
            PROPERTY("ay", "RotationRankOrder"), PROPERTY("u", "PeriodOfRotation"),
            PROPERTY("s", "ColdRedundancyStatus",
                     .enumeration = &control_power_supply_redundancy_status),
            PROPERTY("y", "PSUNumber"), PROPERTY("y", "RedundantCount", .fallback = "2")),
    },
    {
        .name = PREFIX "Control.Processor.CurrentOperatingConfig",
        .properties = PROPERTIES(PROPERTY("o", "AppliedConfig"),
                                 PROPERTY("b", "BaseSpeedPriorityEnabled")),
    },
    {
        .name = PREFIX "Control.Security.RestrictionMode",
        .properties = PROPERTIES(PROPERTY("s", "RestrictionMode",
                                          .enumeration = &control_security_restriction_mode_modes)),
    },
    {
        .name = PREFIX "Control.Service.Attributes",
        .properties = PROPERTIES(PROPERTY("b", "Enabled"), PROPERTY("b", "Masked"),
                                 PROPERTY("b", "Running")),
    },
    {
        .name = PREFIX "Control.Service.SocketAttributes",
        .properties = PROPERTIES(PROPERTY("q", "Port")),
    },
    {
        .name = PREFIX "Control.TPM.Policy",
        .properties = PROPERTIES(PROPERTY("b", "TPMEnable")),
    },
    {
        .name = PREFIX "Control.ThermalMode",
        .properties = PROPERTIES(PROPERTY("as", "Supported", .read_only = true),
                                 PROPERTY("s", "Current", .fallback = "\"Default\"")),
    },
    {
        .name = PREFIX "Led.Group",
        .properties = PROPERTIES(PROPERTY("b", "Asserted")),
    },
    {
        .name = PREFIX "Led.Physical",
        .properties = PROPERTIES(
            PROPERTY("s", "State", .enumeration = &led_physical_action, .fallback = "\"Off\""),
            PROPERTY("y", "DutyOn", .fallback = "50"),
            PROPERTY("s", "Color", .enumeration = &led_physical_palette, .fallback = "\"Unknown\""),
            PROPERTY("q", "Period", .fallback = "1000")),
    },
    {
        .name = PREFIX "Object.Delete",
        .methods = METHODS({"Delete", "", ""}),
    },
    {
        .name = PREFIX "Object.Enable",
        .properties = PROPERTIES(PROPERTY("b", "Enabled")),
    },
    {
        .name = PREFIX "ObjectMapper",
        .methods = METHODS({"GetObject", "sas", "a{sas}"}, {"GetAncestors", "sas", "a{sa{sas}}"},
                           {"GetSubTree", "sias", "a{sa{sas}}"}, {"GetSubTreePaths", "sias", "as"},
                           {"GetAssociatedSubTree", "ooias", "a{sa{sas}}"},
                           {"GetAssociatedSubTreePaths", "ooias", "as"},
                           {"GetAssociatedSubTreeById", "ssassas", "a{sa{sas}}"},
                           {"GetAssociatedSubTreePathsById", "ssassas", "as"}),
    },
    {
        .name = PREFIX "PFR.Attributes",
        .properties = PROPERTIES(PROPERTY("b", "Provisioned"), PROPERTY("b", "Locked")),
    },
    {
        .name = PREFIX "Shoal.Sim",
        .properties = PROPERTIES(PROPERTY("s", "Board", .read_only = true),
                                 PROPERTY("as", "Endpoints", .read_only = true),
                                 PROPERTY("as", "FactoryResets", .read_only = true),
                                 PROPERTY("b", "Frozen", .read_only = true),
                                 PROPERTY("t", "StormSignals", .read_only = true)),
        .methods = METHODS({"SetProperty", "sssv", ""}, {"RemoveProperty", "sss", ""},
                           {"AddObject", "ssa{sa{sv}}", ""}, {"RemoveObject", "s", ""},
                           {"DropOwner", "s", ""}, {"RestoreOwner", "s", ""},
                           {"DelayMethod", "ssu", ""}, {"FailMethod", "sss", ""},
                           {"ClearFaults", "", ""}, {"Storm", "uu", ""}, {"Freeze", "b", ""},
                           {"Pull", "sb", ""}, {"CrashHost", "u", ""}),
    },
    {
        .name = PREFIX "Shoal.Sim.Certificates",
        .properties = PROPERTIES(PROPERTY("s", "CSR", .read_only = true)),
    },
};

const struct interface_table interface_table_control = {types, ARRAY_SIZE(types)};
