/*
 * The table of what this service answers. The types name the schema versions of DMTF release
 * 2025.4.
 */
#include "svc-chassis/routes.h"

#include "redfish/facts/facts.h"
#include "svc-chassis/kinds.h"

#define CHASSIS "/redfish/v1/Chassis/{ChassisId}"
#define ADAPTER CHASSIS "/NetworkAdapters/{NetworkAdapterId}"
#define DRIVE CHASSIS "/Drives/{DriveId}"
#define SUPPLY CHASSIS "/PowerSubsystem/PowerSupplies/{PowerSupplyId}"
#define READ_ONLY(uri, name, version, kind)                                                        \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .data = &kind##_kind                      \
    }
#define WRITABLE(uri, name, version, kind)                                                         \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = resource_get, .patch = resource_patch,                  \
        .data = &kind##_kind                                                                       \
    }

const struct service_route chassis_routes[CHASSIS_ROUTE_COUNT] = {
    READ_ONLY("/redfish/v1/Chassis", ChassisCollection, "", chassis_collection),
    WRITABLE(CHASSIS, Chassis, ".v1_28_0", chassis),
    {.uri_template = CHASSIS "/Actions/Chassis.Reset",
     .type = "Chassis.v1_28_0.Chassis",
     .flags = SERVICE_ACTION,
     .post = resource_action_post,
     .data = &reset_action},
    {.uri_template = CHASSIS "/ResetActionInfo",
     .type = "ActionInfo.v1_5_0.ActionInfo",
     .schema = &schema_ActionInfo,
     .flags = SERVICE_CACHEABLE | SERVICE_ACTION_INFO,
     .get = resource_get,
     .data = &reset_action_info_kind},
    WRITABLE(CHASSIS "/Assembly", Assembly, ".v1_6_1", assembly),
    READ_ONLY(CHASSIS "/Controls", ControlCollection, "", control_collection),
    WRITABLE(CHASSIS "/Controls/{ControlId}", Control, ".v1_7_0", control),
    READ_ONLY(CHASSIS "/Drives", DriveCollection, "", drive_collection),
    WRITABLE(DRIVE, Drive, ".v1_22_0", drive),
    {.uri_template = DRIVE "/Actions/Drive.Reset",
     .type = "Drive.v1_22_0.Drive",
     .flags = SERVICE_ACTION,
     .post = resource_action_post,
     .data = &drive_reset_action},
    {.uri_template = DRIVE "/ResetActionInfo",
     .type = "ActionInfo.v1_5_0.ActionInfo",
     .schema = &schema_ActionInfo,
     .flags = SERVICE_CACHEABLE | SERVICE_ACTION_INFO,
     .get = resource_get,
     .data = &drive_reset_info_kind},
    WRITABLE(CHASSIS "/EnvironmentMetrics", EnvironmentMetrics, ".v1_5_0", environment_metrics),
    READ_ONLY(CHASSIS "/NetworkAdapters", NetworkAdapterCollection, "", network_adapter_collection),
    READ_ONLY(ADAPTER, NetworkAdapter, ".v1_14_0", network_adapter),
    READ_ONLY(ADAPTER "/Ports", PortCollection, "", network_port_collection),
    WRITABLE(ADAPTER "/Ports/{PortId}", Port, ".v1_18_0", network_port),
    READ_ONLY(ADAPTER "/Ports/{PortId}/Metrics", PortMetrics, ".v1_8_1", network_port_metrics),
    WRITABLE(CHASSIS "/PCIeSlots", PCIeSlots, ".v1_6_1", pcie_slots),
    WRITABLE(CHASSIS "/Power", Power, ".v1_7_3", legacy_power),
    READ_ONLY(CHASSIS "/PowerSubsystem", PowerSubsystem, ".v1_1_3", power_subsystem),
    READ_ONLY(CHASSIS "/PowerSubsystem/PowerSupplies", PowerSupplyCollection, "",
              power_supply_collection),
    WRITABLE(SUPPLY, PowerSupply, ".v1_6_0", power_supply),
    READ_ONLY(SUPPLY "/Metrics", PowerSupplyMetrics, ".v1_2_0", power_supply_metrics),
    READ_ONLY(CHASSIS "/Sensors", SensorCollection, "", sensor_collection),
    READ_ONLY(CHASSIS "/Sensors/{SensorId}", Sensor, ".v1_12_0", sensor),
    WRITABLE(CHASSIS "/Thermal", Thermal, ".v1_7_3", legacy_thermal),
    READ_ONLY(CHASSIS "/ThermalSubsystem", ThermalSubsystem, ".v1_5_0", thermal_subsystem),
    READ_ONLY(CHASSIS "/ThermalSubsystem/Fans", FanCollection, "", fan_collection),
    WRITABLE(CHASSIS "/ThermalSubsystem/Fans/{FanId}", Fan, ".v1_6_0", fan),
    READ_ONLY(CHASSIS "/ThermalSubsystem/ThermalMetrics", ThermalMetrics, ".v1_3_2",
              thermal_metrics),
};
