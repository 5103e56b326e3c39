/*
 * The D-Bus interfaces of sensors, metrics and states; see interfaces-table.h.
 */
#include "sim/interfaces-table.h"

static const struct interface_enumeration metric_value_unit = {
    PREFIX "Metric.Value.Unit", "Bytes Count Frequency Percent Seconds"};

static const struct interface_enumeration sensor_purpose_sensor_purpose = {
    PREFIX "Sensor.Purpose.SensorPurpose", "TotalPower"};

static const struct interface_enumeration sensor_type_implementation_type = {
    PREFIX "Sensor.Type.ImplementationType", "Unknown Physical Reported Synthesized"};

static const struct interface_enumeration sensor_type_reading_basis_type = {
    PREFIX "Sensor.Type.ReadingBasisType", "Unknown Zero Delta Headroom"};

static const struct interface_enumeration sensor_value_unit = {
    PREFIX "Sensor.Value.Unit",
    "Amperes CFM DegreesC Hertz Joules LPM AmpereHours Meters Percent PercentRH "
    "Pascals Radians RPMS Volts Watts",
};

static const struct interface_enumeration state_bmc_bmc_state = {
    PREFIX "State.BMC.BMCState", "Ready NotReady UpdateInProgress Quiesced"};

static const struct interface_enumeration state_bmc_reboot_cause = {
    PREFIX "State.BMC.RebootCause", "POR PinholeReset Watchdog Software Unknown"};

static const struct interface_enumeration state_bmc_transition = {PREFIX "State.BMC.Transition",
                                                                  "Reboot HardReboot None"};

static const struct interface_enumeration state_boot_progress_progress_stages = {
    PREFIX "State.Boot.Progress.ProgressStages",
    "Unspecified PrimaryProcInit BusInit MemoryInit SecondaryProcInit PCIInit "
    "SystemInitComplete OSStart OSRunning SystemSetup MotherboardInit OEM",
};

static const struct interface_enumeration state_chassis_power_state = {
    PREFIX "State.Chassis.PowerState", "Off TransitioningToOff On TransitioningToOn"};

static const struct interface_enumeration state_chassis_power_status = {
    PREFIX "State.Chassis.PowerStatus", "Undefined BrownOut UninterruptiblePowerSupply Good"};

static const struct interface_enumeration state_chassis_transition = {
    PREFIX "State.Chassis.Transition", "Off On PowerCycle"};

static const struct interface_enumeration state_decorator_power_state_state = {
    PREFIX "State.Decorator.PowerState.State", "On Off PoweringOn PoweringOff Unknown"};

static const struct interface_enumeration state_decorator_power_system_inputs_status = {
    PREFIX "State.Decorator.PowerSystemInputs.Status", "Fault Good"};

static const struct interface_enumeration state_drive_drive_state = {
    PREFIX "State.Drive.DriveState", "Unknown Ready NotReady Offline Debug UpdateInProgress"};

static const struct interface_enumeration state_drive_transition = {
    PREFIX "State.Drive.Transition", "Reboot HardReboot Powercycle None NotSupported"};

static const struct interface_enumeration state_host_host_state = {
    PREFIX "State.Host.HostState",
    "Off TransitioningToOff Standby Running TransitioningToRunning Quiesced "
    "DiagnosticMode",
};

static const struct interface_enumeration state_host_restart_cause = {
    PREFIX "State.Host.RestartCause",
    "Unknown RemoteCommand ResetButton PowerButton WatchdogTimer "
    "PowerPolicyAlwaysOn PowerPolicyPreviousState SoftReset ScheduledPowerOn "
    "HostCrash",
};

static const struct interface_enumeration state_host_transition = {
    PREFIX "State.Host.Transition", "Off On Reboot GracefulWarmReboot ForceWarmReboot"};

static const struct interface_enumeration state_operating_system_status_osstatus = {
    PREFIX "State.OperatingSystem.Status.OSStatus",
    "CBoot PXEBoot DiagBoot CDROMBoot ROMBoot BootComplete Inactive Standby"};

static const struct interface_enumeration state_watchdog_action = {
    PREFIX "State.Watchdog.Action", "None HardReset PowerOff PowerCycle"};

static const struct interface_enumeration state_watchdog_timer_use = {
    PREFIX "State.Watchdog.TimerUse", "Reserved BIOSFRB2 BIOSPOST OSLoad SMSOS OEM"};

static const struct interface_type types[] = {
    {
        .name = PREFIX "Metric.Reset",
        .methods = METHODS({"Reset", "", ""}),
    },
    {
        .name = PREFIX "Metric.Value",
        .properties = PROPERTIES(
            PROPERTY("d", "Value", .read_only = true),
            PROPERTY("d", "MaxValue", .fallback = "\"Infinity\"", .read_only = true),
            PROPERTY("d", "MinValue", .fallback = "\"-Infinity\"", .read_only = true),
            PROPERTY("s", "Unit", .enumeration = &metric_value_unit, .read_only = true)),
    },
    {
        .name = PREFIX "Sensor.Accuracy",
        .properties = PROPERTIES(
            PROPERTY("d", "Accuracy", .fallback = "\"NaN\"", .read_only = true)),
    },
    {
        .name = PREFIX "Sensor.Purpose",
        .properties = PROPERTIES(PROPERTY(
            "as", "Purpose", .enumeration = &sensor_purpose_sensor_purpose, .read_only = true)),
    },
    {
        .name = PREFIX "Sensor.Threshold.Critical",
        .properties = PROPERTIES(PROPERTY("d", "CriticalHigh", .fallback = "\"NaN\""),
                                 PROPERTY("d", "CriticalLow", .fallback = "\"NaN\""),
                                 PROPERTY("b", "CriticalAlarmHigh"),
                                 PROPERTY("b", "CriticalAlarmLow")),
        .signals = SIGNALS({"CriticalHighAlarmAsserted", "d"}, {"CriticalHighAlarmDeasserted", "d"},
                           {"CriticalLowAlarmAsserted", "d"}, {"CriticalLowAlarmDeasserted", "d"}),
    },
    {
        .name = PREFIX "Sensor.Threshold.HardShutdown",
        .properties = PROPERTIES(PROPERTY("d", "HardShutdownHigh", .fallback = "\"NaN\""),
                                 PROPERTY("d", "HardShutdownLow", .fallback = "\"NaN\""),
                                 PROPERTY("b", "HardShutdownAlarmHigh"),
                                 PROPERTY("b", "HardShutdownAlarmLow")),
        .signals = SIGNALS(
            {"HardShutdownHighAlarmAsserted", "d"}, {"HardShutdownHighAlarmDeasserted", "d"},
            {"HardShutdownLowAlarmAsserted", "d"}, {"HardShutdownLowAlarmDeasserted", "d"}),
    },
    {
        .name = PREFIX "Sensor.Threshold.PerformanceLoss",
        .properties = PROPERTIES(PROPERTY("d", "PerformanceLossHigh", .fallback = "\"NaN\""),
                                 PROPERTY("d", "PerformanceLossLow", .fallback = "\"NaN\""),
                                 PROPERTY("b", "PerformanceLossAlarmHigh"),
                                 PROPERTY("b", "PerformanceLossAlarmLow")),
        .signals = SIGNALS(
            {"PerformanceLossHighAlarmAsserted", "d"}, {"PerformanceLossHighAlarmDeasserted", "d"},
            {"PerformanceLossLowAlarmAsserted", "d"}, {"PerformanceLossLowAlarmDeasserted", "d"}),
    },
    {
        .name = PREFIX "Sensor.Threshold.SoftShutdown",
        .properties = PROPERTIES(PROPERTY("d", "SoftShutdownHigh", .fallback = "\"NaN\""),
                                 PROPERTY("d", "SoftShutdownLow", .fallback = "\"NaN\""),
                                 PROPERTY("b", "SoftShutdownAlarmHigh"),
                                 PROPERTY("b", "SoftShutdownAlarmLow")),
        .signals = SIGNALS(
            {"SoftShutdownHighAlarmAsserted", "d"}, {"SoftShutdownHighAlarmDeasserted", "d"},
            {"SoftShutdownLowAlarmAsserted", "d"}, {"SoftShutdownLowAlarmDeasserted", "d"}),
    },
    {
        .name = PREFIX "Sensor.Threshold.Warning",
        .properties = PROPERTIES(PROPERTY("d", "WarningHigh", .fallback = "\"NaN\""),
                                 PROPERTY("d", "WarningLow", .fallback = "\"NaN\""),
                                 PROPERTY("b", "WarningAlarmHigh"),
                                 PROPERTY("b", "WarningAlarmLow")),
        .signals = SIGNALS({"WarningHighAlarmAsserted", "d"}, {"WarningHighAlarmDeasserted", "d"},
                           {"WarningLowAlarmAsserted", "d"}, {"WarningLowAlarmDeasserted", "d"}),
    },
    {
        .name = PREFIX "Sensor.Type",
        .properties = PROPERTIES(
            PROPERTY("s", "ReadingBasis", .enumeration = &sensor_type_reading_basis_type,
                     .fallback = "\"Unknown\"", .read_only = true),
            PROPERTY("s", "Implementation", .enumeration = &sensor_type_implementation_type,
                     .fallback = "\"Unknown\"", .read_only = true)),
    },
    {
        .name = PREFIX "Sensor.Value",
        .properties = PROPERTIES(PROPERTY("d", "Value"),
                                 PROPERTY("d", "MaxValue", .fallback = "\"Infinity\""),
                                 PROPERTY("d", "MinValue", .fallback = "\"-Infinity\""),
                                 PROPERTY("s", "Unit", .enumeration = &sensor_value_unit)),
    },
    {
        .name = PREFIX "State.BMC",
        .properties = PROPERTIES(
            PROPERTY("s", "RequestedBMCTransition", .enumeration = &state_bmc_transition,
                     .fallback = "\"None\""),
            PROPERTY("s", "CurrentBMCState", .enumeration = &state_bmc_bmc_state,
                     .fallback = "\"NotReady\""),
            PROPERTY("t", "LastRebootTime"),
            PROPERTY("s", "LastRebootCause", .enumeration = &state_bmc_reboot_cause,
                     .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "State.Boot.PostCode",
        .properties = PROPERTIES(PROPERTY("q", "CurrentBootCycleCount"),
                                 PROPERTY("q", "MaxBootCycleNum")),
        .methods = METHODS({"GetPostCodesWithTimeStamp", "q", "a{t(ayay)}"},
                           {"GetPostCodes", "q", "a(ayay)"}),
    },
    {
        .name = PREFIX "State.Boot.Progress",
        .properties = PROPERTIES(PROPERTY("s", "BootProgress",
                                          .enumeration = &state_boot_progress_progress_stages,
                                          .fallback = "\"Unspecified\""),
                                 PROPERTY("t", "BootProgressLastUpdate")),
    },
    {
        .name = PREFIX "State.Boot.Raw",
        .properties = PROPERTIES(PROPERTY("(ayay)", "Value")),
    },
    {
        .name = PREFIX "State.Chassis",
        .properties = PROPERTIES(
            PROPERTY("s", "RequestedPowerTransition", .enumeration = &state_chassis_transition,
                     .fallback = "\"Off\""),
            PROPERTY("s", "CurrentPowerState", .enumeration = &state_chassis_power_state),
            PROPERTY("s", "CurrentPowerStatus", .enumeration = &state_chassis_power_status),
            PROPERTY("t", "LastStateChangeTime")),
    },
    {
        .name = PREFIX "State.Decorator.Availability",
        .properties = PROPERTIES(PROPERTY("b", "Available", .fallback = "true")),
    },
    {
        .name = PREFIX "State.Decorator.OperationalStatus",
        .properties = PROPERTIES(PROPERTY("b", "Functional")),
    },
    {
        .name = PREFIX "State.Decorator.PowerState",
        .properties = PROPERTIES(PROPERTY("s", "PowerState",
                                          .enumeration = &state_decorator_power_state_state,
                                          .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "State.Decorator.PowerSystemInputs",
        .properties = PROPERTIES(
            PROPERTY("s", "Status", .enumeration = &state_decorator_power_system_inputs_status,
                     .fallback = "\"Good\"")),
    },
    {
        .name = PREFIX "State.Drive",
        .properties = PROPERTIES(
            PROPERTY("b", "Rebuilding"),
            PROPERTY("s", "RequestedDriveTransition", .enumeration = &state_drive_transition,
                     .fallback = "\"NotSupported\""),
            PROPERTY("s", "CurrentDriveState", .enumeration = &state_drive_drive_state,
                     .fallback = "\"Unknown\"", .read_only = true),
            PROPERTY("t", "LastRebootTime", .fallback = "\"max\"", .read_only = true)),
    },
    {
        .name = PREFIX "State.Host",
        .properties = PROPERTIES(
            PROPERTY("s", "RequestedHostTransition", .enumeration = &state_host_transition,
                     .fallback = "\"Off\""),
            PROPERTY("as", "AllowedHostTransitions", .enumeration = &state_host_transition,
                     .read_only = true),
            PROPERTY("s", "CurrentHostState", .enumeration = &state_host_host_state),
            PROPERTY("s", "RestartCause", .enumeration = &state_host_restart_cause,
                     .fallback = "\"Unknown\"")),
    },
    {
        .name = PREFIX "State.OperatingSystem.Status",
        .properties = PROPERTIES(PROPERTY("s", "OperatingSystemState",
                                          .enumeration = &state_operating_system_status_osstatus,
                                          .fallback = "\"Inactive\"")),
    },
    {
        .name = PREFIX "State.PowerOnHours",
        .properties = PROPERTIES(PROPERTY("u", "POHCounter")),
    },
    {
        .name = PREFIX "State.ScheduledHostTransition",
        .properties = PROPERTIES(PROPERTY("t", "ScheduledTime"),
                                 PROPERTY("s", "ScheduledTransition",
                                          .enumeration = &state_host_transition,
                                          .fallback = "\"On\"")),
    },
    {
        .name = PREFIX "State.Watchdog",
        .properties = PROPERTIES(
            PROPERTY("b", "Initialized"), PROPERTY("b", "Enabled"),
            PROPERTY("b", "LogTimeout", .fallback = "true"),
            PROPERTY("s", "ExpireAction", .enumeration = &state_watchdog_action,
                     .fallback = "\"HardReset\""),
            PROPERTY("t", "Interval", .fallback = "30000"), PROPERTY("t", "TimeRemaining"),
            PROPERTY("s", "CurrentTimerUse", .enumeration = &state_watchdog_timer_use,
                     .fallback = "\"Reserved\""),
            PROPERTY("s", "ExpiredTimerUse", .enumeration = &state_watchdog_timer_use,
                     .fallback = "\"Reserved\"")),
        .methods = METHODS({"ResetTimeRemaining", "b", ""}),
        .signals = SIGNALS({"Timeout", "s"}),
    },
};

const struct interface_table interface_table_sensor = {types, ARRAY_SIZE(types)};
