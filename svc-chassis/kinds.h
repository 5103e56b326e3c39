/* The kinds of resources of this service, by file; what they have in common is hardware/resource.h.
 */
#pragma once

#include "hardware/resource.h"
#include "svc-chassis/chassis-service.h"

/* Types of the resources that can be written. */
#define ASSEMBLY_TYPE "Assembly.v1_6_1.Assembly"
#define CHASSIS_TYPE "Chassis.v1_28_0.Chassis"
#define CONTROL_TYPE "Control.v1_7_0.Control"
#define ENVIRONMENT_METRICS_TYPE "EnvironmentMetrics.v1_5_0.EnvironmentMetrics"
#define FAN_TYPE "Fan.v1_6_0.Fan"
#define LEGACY_POWER_TYPE "Power.v1_7_3.Power"
#define LEGACY_THERMAL_TYPE "Thermal.v1_7_3.Thermal"
#define PCIE_SLOTS_TYPE "PCIeSlots.v1_6_1.PCIeSlots"
#define POWER_SUPPLY_TYPE "PowerSupply.v1_6_0.PowerSupply"

extern const struct resource_kind chassis_collection_kind, chassis_kind;           /* chassis.c */
extern const struct resource_kind reset_action_info_kind;                          /* reset.c */
extern const struct resource_kind assembly_kind;                                   /* assembly.c */
extern const struct resource_kind sensor_collection_kind, sensor_kind;             /* sensors.c */
extern const struct resource_kind thermal_subsystem_kind, thermal_metrics_kind;    /* thermal.c */
extern const struct resource_kind fan_collection_kind, fan_kind;                   /* fans.c */
extern const struct resource_kind power_subsystem_kind;                            /* power.c */
extern const struct resource_kind power_supply_collection_kind, power_supply_kind; /* power.c */
extern const struct resource_kind power_supply_metrics_kind;             /* power-metrics.c */
extern const struct resource_kind environment_metrics_kind;              /* environment.c */
extern const struct resource_kind control_collection_kind, control_kind; /* controls.c */
extern const struct resource_kind legacy_thermal_kind;                   /* legacy-thermal.c */
extern const struct resource_kind legacy_power_kind;                     /* legacy-power.c */

extern const struct resource_kind drive_collection_kind, drive_kind; /* drives.c */
extern const struct resource_kind drive_reset_info_kind;
extern const struct resource_action drive_reset_action;
extern const struct resource_kind network_adapter_collection_kind,
    network_adapter_kind; /* network-adapters.c */
extern const struct resource_kind network_port_collection_kind, network_port_kind;
extern const struct resource_kind network_port_metrics_kind;
extern const struct resource_kind pcie_slots_kind; /* pcie-slots.c */

/* Chassis.Reset (reset.c). */
extern const struct patch_form reset_form;
extern const struct resource_action reset_action;
