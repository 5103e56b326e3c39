/*
 * The D-Bus interfaces of software images, telemetry and virtual media; see interfaces-table.h.
 */
#include "sim/interfaces-table.h"

static const struct interface_enumeration software_activation_activations = {
    PREFIX "Software.Activation.Activations",
    "NotReady Invalid Ready Activating Active Failed Staged Staging"};

static const struct interface_enumeration software_activation_requested_activations = {
    PREFIX "Software.Activation.RequestedActivations", "None Active"};

static const struct interface_enumeration software_apply_time_requested_apply_times = {
    PREFIX "Software.ApplyTime.RequestedApplyTimes", "Immediate OnReset OnActivationRequest"};

static const struct interface_enumeration software_version_version_purpose = {
    PREFIX "Software.Version.VersionPurpose", "Unknown Other System BMC Host PSU"};

static const struct interface_enumeration telemetry_report_operation_type = {
    PREFIX "Telemetry.Report.OperationType", "Maximum Minimum Average Summation"};

static const struct interface_enumeration telemetry_report_report_actions = {
    PREFIX "Telemetry.Report.ReportActions", "EmitsReadingsUpdate LogToMetricReportsCollection"};

static const struct interface_enumeration telemetry_report_report_updates = {
    PREFIX "Telemetry.Report.ReportUpdates", "Overwrite AppendWrapsWhenFull AppendStopsWhenFull"};

static const struct interface_enumeration telemetry_report_reporting_type = {
    PREFIX "Telemetry.Report.ReportingType", "OnChange OnRequest Periodic"};

static const struct interface_enumeration telemetry_trigger_trigger_action = {
    PREFIX "Telemetry.Trigger.TriggerAction", "LogToRedfishEventLog UpdateReport"};

static const struct interface_type types[] = {
    {
        .name = PREFIX "Software.Activation",
        .properties = PROPERTIES(
            PROPERTY("s", "Activation", .enumeration = &software_activation_activations),
            PROPERTY("s", "RequestedActivation",
                     .enumeration = &software_activation_requested_activations)),
    },
    {
        .name = PREFIX "Software.ActivationProgress",
        .properties = PROPERTIES(PROPERTY("y", "Progress")),
    },
    {
        .name = PREFIX "Software.ApplyOptions",
        .properties = PROPERTIES(PROPERTY("b", "ClearConfig")),
    },
    {
        .name = PREFIX "Software.ApplyTime",
        .properties = PROPERTIES(PROPERTY(
            "s", "RequestedApplyTime", .enumeration = &software_apply_time_requested_apply_times)),
    },
    {
        .name = PREFIX "Software.ExtendedVersion",
        .properties = PROPERTIES(PROPERTY("s", "ExtendedVersion")),
    },
    {
        .name = PREFIX "Software.MinimumVersion",
        .properties = PROPERTIES(PROPERTY("s", "MinimumVersion")),
    },
    {
        .name = PREFIX "Software.MultipartUpdate",
    },
    {
        .name = PREFIX "Software.RedundancyPriority",
        .properties = PROPERTIES(PROPERTY("y", "Priority")),
    },
    {
        .name = PREFIX "Software.RequestedRedundancyPriority",
        .properties = PROPERTIES(PROPERTY("y", "Priority")),
    },
    {
        .name = PREFIX "Software.Settings",
        .properties = PROPERTIES(PROPERTY("b", "WriteProtected")),
    },
    {
        .name = PREFIX "Software.Update",
        .properties = PROPERTIES(PROPERTY("as", "AllowedApplyTimes",
                                          .enumeration = &software_apply_time_requested_apply_times,
                                          .read_only = true)),
        .methods = METHODS({"StartUpdate", "hs", "o"}),
    },
    {
        .name = PREFIX "Software.Version",
        .properties = PROPERTIES(
            PROPERTY("s", "Version"),
            PROPERTY("s", "Purpose", .enumeration = &software_version_version_purpose)),
    },
    {
        .name = PREFIX "Telemetry.Report",
        .properties = PROPERTIES(
            PROPERTY("b", "Persistency"), PROPERTY("a(a(os)ssst)", "ReadingParameters"),
            PROPERTY("(ta(ssdt))", "Readings", .read_only = true),
            PROPERTY("s", "ReportingType", .enumeration = &telemetry_report_reporting_type,
                     .fallback = "\"OnChange\"", .read_only = true),
            PROPERTY("s", "ReportUpdates", .enumeration = &telemetry_report_report_updates,
                     .fallback = "\"Overwrite\""),
            PROPERTY("t", "AppendLimit", .read_only = true),
            PROPERTY("t", "Interval", .read_only = true),
            PROPERTY("b", "Enabled", .fallback = "true"), PROPERTY("s", "Name", .read_only = true),
            PROPERTY("as", "ReportActions", .enumeration = &telemetry_report_report_actions),
            PROPERTY("ao", "Triggers", .read_only = true)),
    },
    {
        .name = PREFIX "Telemetry.ReportManager",
        .properties = PROPERTIES(PROPERTY("t", "MaxReports", .read_only = true),
                                 PROPERTY("t", "MinInterval", .read_only = true),
                                 PROPERTY("as", "SupportedOperationTypes",
                                          .enumeration = &telemetry_report_operation_type,
                                          .read_only = true)),
        .methods = METHODS({"AddReport", "sssstasta(a(os)ssst)b", "o"}),
    },
    {
        .name = PREFIX "Telemetry.Trigger",
        .properties = PROPERTIES(
            PROPERTY("b", "Discrete", .read_only = true),
            PROPERTY("as", "TriggerActions", .enumeration = &telemetry_trigger_trigger_action,
                     .read_only = true),
            PROPERTY("b", "Persistent"), PROPERTY("ao", "Reports"), PROPERTY("aa{os}", "Sensors"),
            PROPERTY("a(stsd)", "numericThresholds"), PROPERTY("a(ssts)", "discreteThresholds"),
            PROPERTY("s", "Name")),
    },
    {
        .name = PREFIX "Telemetry.TriggerManager",
        .methods = METHODS({"AddTrigger", "ssasaa{os}aoa(stsd)a(ssts)", "o"}),
    },
    {
        .name = PREFIX "VirtualMedia.Legacy",
        .methods = METHODS({"Mount", "sbv", "b"}, {"Unmount", "", "b"}),
        .signals = SIGNALS({"Completion", "i"}),
    },
    {
        .name = PREFIX "VirtualMedia.MountPoint",
        .properties = PROPERTIES(
            PROPERTY("s", "EndPointId", .read_only = true),
            PROPERTY("y", "Mode", .read_only = true), PROPERTY("s", "Device", .read_only = true),
            PROPERTY("s", "Socket", .read_only = true), PROPERTY("q", "Timeout", .read_only = true),
            PROPERTY("q", "BlockSize", .read_only = true),
            PROPERTY("q", "RemainingInactivityTimeout", .read_only = true),
            PROPERTY("s", "ImageURL", .read_only = true),
            PROPERTY("b", "WriteProtected", .read_only = true)),
    },
    {
        .name = PREFIX "VirtualMedia.Process",
        .properties = PROPERTIES(PROPERTY("b", "Active", .read_only = true),
                                 PROPERTY("i", "ExitCode", .read_only = true)),
    },
    {
        .name = PREFIX "VirtualMedia.Proxy",
        .methods = METHODS({"Mount", "", "b"}, {"Unmount", "", "b"}),
        .signals = SIGNALS({"Completion", "i"}),
    },
    {
        .name = PREFIX "VirtualMedia.Stats",
        .properties = PROPERTIES(PROPERTY("t", "ReadIO", .read_only = true),
                                 PROPERTY("t", "WriteIO", .read_only = true)),
    },
};

const struct interface_table interface_table_software = {types, ARRAY_SIZE(types)};
