/*
 * Oem.OpenBmc.Fan of the manager: how phosphor-pid-control cools, and the thermal profile. The
 * configuration is entity-manager's: an object for each zone and controller below the piece of
 * inventory that it came with. Four objects of Redfish hold them by name, which is the object's
 * Name with '_' for what a D-Bus path does not take. Schema: redfish/oem/OpenBMCManager_v1.xml;
 * sources: entity-manager "xyz.openbmc_project.Configuration", phosphor-dbus-interfaces
 * xyz/openbmc_project/Control/ThermalMode.
 */
#pragma once

#include "hardware/resource.h"

#define MANAGER_OEM_POINTER "/Oem/OpenBmc"
#define MANAGER_OEM_TYPE "OpenBMCManager.v1_1_0.Manager"
#define MANAGER_FAN_POINTER MANAGER_OEM_POINTER "/Fan"
#define MANAGER_FAN_ZONE_POINTER MANAGER_FAN_POINTER "/FanZones/" /* a zone's name follows */

/** One of the four. */
struct manager_fan_container {
    const char *name;       /* "FanControllers" */
    const char *type;       /* of its members: "FanController" */
    const char *interface;  /* of their objects */
    const char *type_word;  /* Type of new ones: "Pid" */
    const char *class_word; /* Class of new ones: "fan"; NULL: a row has it, or there is none */
    const struct property_map
        *rows; /* pointers are within the member; CUSTOM ones are put by code */
    size_t row_count;
};

enum manager_fan_index {
    MANAGER_FAN_CONTROLLERS,
    MANAGER_FAN_ZONES,
    MANAGER_PID_CONTROLLERS,
    MANAGER_STEPWISE_CONTROLLERS,
    MANAGER_FAN_CONTAINERS,
};
extern const struct manager_fan_container manager_fan_containers[MANAGER_FAN_CONTAINERS];

/* For the maps of the manager. */
enum {
    MANAGER_FAN_PID_ROWS = 21,
    MANAGER_FAN_ZONE_ROWS = 3,
    MANAGER_FAN_STEPWISE_ROWS = 8,
    MANAGER_FAN_MODE_ROWS = 2,
};
extern const struct property_map manager_fan_pid_rows[MANAGER_FAN_PID_ROWS];
extern const struct property_map manager_fan_zone_rows[MANAGER_FAN_ZONE_ROWS];
extern const struct property_map manager_fan_stepwise_rows[MANAGER_FAN_STEPWISE_ROWS];
extern const struct property_map manager_fan_mode_rows[MANAGER_FAN_MODE_ROWS];

/** The object with the thermal profile, NULL where there is none. */
const struct mirror_object *manager_fan_mode(const struct scope *scope);
/** A container with its members, as the resource shows it. NULL when out of memory. */
json_t *manager_fan_read(const struct scope *scope, const struct manager_fan_container *container);
/** The object of a member; NULL when there is none. */
const struct mirror_object *manager_fan_find(const struct scope *scope,
                                             const struct manager_fan_container *container,
                                             const char *name);
/** The nearest object above a configuration's own that has one of the interfaces; NULL without. */
const struct mirror_object *manager_fan_holder(const struct scope *scope,
                                               const struct mirror_object *object,
                                               const char *const *interfaces);

/** Adds Oem.OpenBmc.Fan where D-Bus has any of it. Returns 0 or -ENOMEM. */
int manager_fan_put(const struct scope *scope, json_t *resource);

/* -- manager-fan-write.c: resource_apply_fn -- */
int manager_fan_set_profile(const struct scope *scope, const struct patch_value *value,
                            struct write_batch *batch, json_t *messages);
/** The value of a container: a member that is null is deleted, one with a new name is made, and of
 * the others what differs is written. */
int manager_fan_set(const struct scope *scope, const struct manager_fan_container *container,
                    const struct patch_value *value, struct write_batch *batch, json_t *messages);
