/*
 * How every resource of this service is answered: GET builds it from the mirror alone and notes
 * what it was made of; PATCH checks the whole body, applies it over D-Bus and answers with the
 * resource as it is then. A family of resources gives a builder, and a form where it can be
 * written.
 */
#pragma once

#include "redfish/facts/facts.h"
#include "redfish/patch.h"
#include "svc-chassis/scope.h"
#include "svc-chassis/write.h"

/* Types of the resources that can be written. */
#define ASSEMBLY_TYPE "Assembly.v1_6_1.Assembly"
#define CHASSIS_TYPE "Chassis.v1_28_0.Chassis"
#define CONTROL_TYPE "Control.v1_7_0.Control"
#define ENVIRONMENT_METRICS_TYPE "EnvironmentMetrics.v1_5_0.EnvironmentMetrics"
#define FAN_TYPE "Fan.v1_6_0.Fan"
#define LEGACY_POWER_TYPE "Power.v1_7_3.Power"
#define LEGACY_THERMAL_TYPE "Thermal.v1_7_3.Thermal"
#define POWER_SUPPLY_TYPE "PowerSupply.v1_6_0.PowerSupply"

/** Makes the resource. Returns 0, SCOPE_E_NOT_FOUND (404), or negative errno (500). */
typedef int (*resource_build_fn)(const struct scope *scope, json_t **ret_resource);

/**
 * Adds to `batch` what one checked value means on D-Bus; a value that can not be applied gets a
 * message in `messages` (then nothing of the body is applied). Returns 0 or negative errno.
 */
typedef int (*resource_apply_fn)(const struct scope *scope, const struct patch_value *value,
                                 struct write_batch *batch, json_t *messages);

/**
 * Takes what it knows out of a copy of the body and adds the writes for it, before the table is
 * consulted; whatever is wrong gets a message. For bodies that a table can not describe. Returns 0
 * or negative errno.
 */
typedef int (*resource_collect_fn)(const struct scope *scope, json_t *body,
                                   struct write_batch *batch, json_t *messages);

struct resource_kind {
    size_t parameter_count; /* of the URI template */
    resource_build_fn build;
    const struct patch_form *form; /* what PATCH may write; NULL: read-only */
    resource_apply_fn apply;       /* with form */
    resource_collect_fn collect;   /* may be NULL */
};

void resource_get(struct service_request *request, const struct resource_kind *kind);
void resource_patch(struct service_request *request, const struct resource_kind *kind);

/** The process of a request whose mirror is filled; NULL after having answered 503. */
struct chassis_service *resource_ready_owner(struct service_request *request);

/** The start of every resource. Steals `uri`. NULL when out of memory. type:
 * "Chassis.v1_28_0.Chassis"; id: NULL for collections. */
json_t *resource_new(const char *type, json_t *uri, const char *id, const char *name);

/** A collection whose members come from `members` (stolen, array of links). */
int resource_new_collection(const char *type, json_t *uri, const char *name, json_t *members,
                            json_t **ret_resource);

/** Sets parent[name] to the array and parent[name@odata.count] to its size. Steals `array`. */
int resource_put_array(json_t *parent, const char *name, json_t *array);

/* The kinds, by file. */
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

/** POST of Chassis.Reset (reset.c). */
extern const struct patch_form reset_form;
void reset_post(struct service_request *request);
