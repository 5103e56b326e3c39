/*
 * The table of what this service answers. The types name the schema versions of DMTF release
 * 2025.4.
 */
#include "svc-chassis/routes.h"

#include "redfish/facts/facts.h"
#include "svc-chassis/resource.h"

/* Handlers know only their request: each kind of resource gets a pair that names it. */
#define GET_HANDLER(kind)                                                                          \
    static void kind##_get(struct service_request *request)                                        \
    {                                                                                              \
        resource_get(request, &kind##_kind);                                                       \
    }
#define PATCH_HANDLER(kind)                                                                        \
    static void kind##_patch(struct service_request *request)                                      \
    {                                                                                              \
        resource_patch(request, &kind##_kind);                                                     \
    }

GET_HANDLER(assembly)
GET_HANDLER(chassis)
GET_HANDLER(chassis_collection)
GET_HANDLER(control)
GET_HANDLER(control_collection)
GET_HANDLER(environment_metrics)
GET_HANDLER(fan)
GET_HANDLER(fan_collection)
GET_HANDLER(legacy_power)
GET_HANDLER(legacy_thermal)
GET_HANDLER(power_subsystem)
GET_HANDLER(power_supply)
GET_HANDLER(power_supply_collection)
GET_HANDLER(power_supply_metrics)
GET_HANDLER(reset_action_info)
GET_HANDLER(sensor)
GET_HANDLER(sensor_collection)
GET_HANDLER(thermal_metrics)
GET_HANDLER(thermal_subsystem)

PATCH_HANDLER(assembly)
PATCH_HANDLER(chassis)
PATCH_HANDLER(control)
PATCH_HANDLER(environment_metrics)
PATCH_HANDLER(fan)
PATCH_HANDLER(legacy_power)
PATCH_HANDLER(legacy_thermal)
PATCH_HANDLER(power_supply)

#define CHASSIS "/redfish/v1/Chassis/{ChassisId}"
#define SUPPLY CHASSIS "/PowerSubsystem/PowerSupplies/{PowerSupplyId}"
#define READ_ONLY(uri, name, version, kind)                                                        \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = kind##_get                                              \
    }
#define WRITABLE(uri, name, version, kind)                                                         \
    {                                                                                              \
        .uri_template = uri, .type = #name version "." #name, .schema = &schema_##name,            \
        .flags = SERVICE_CACHEABLE, .get = kind##_get, .patch = kind##_patch                       \
    }

const struct service_route chassis_routes[CHASSIS_ROUTE_COUNT] = {
    READ_ONLY("/redfish/v1/Chassis", ChassisCollection, "", chassis_collection),
    WRITABLE(CHASSIS, Chassis, ".v1_28_0", chassis),
    {.uri_template = CHASSIS "/Actions/Chassis.Reset",
     .type = "Chassis.v1_28_0.Chassis",
     .flags = SERVICE_ACTION,
     .post = reset_post},
    {.uri_template = CHASSIS "/ResetActionInfo",
     .type = "ActionInfo.v1_5_0.ActionInfo",
     .schema = &schema_ActionInfo,
     .flags = SERVICE_CACHEABLE | SERVICE_ACTION_INFO,
     .get = reset_action_info_get},
    WRITABLE(CHASSIS "/Assembly", Assembly, ".v1_6_1", assembly),
    READ_ONLY(CHASSIS "/Controls", ControlCollection, "", control_collection),
    WRITABLE(CHASSIS "/Controls/{ControlId}", Control, ".v1_7_0", control),
    WRITABLE(CHASSIS "/EnvironmentMetrics", EnvironmentMetrics, ".v1_5_0", environment_metrics),
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
