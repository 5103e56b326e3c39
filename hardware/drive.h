/*
 * Drives, which two services show: below their chassis and below the storage of a system. Tables
 * and rules are the same; how the drive of a URI is found is the service's. Source:
 * phosphor-dbus-interfaces xyz/openbmc_project/Inventory/Item/Drive and State/Drive.
 */
#pragma once

#include "hardware/resource.h"

#define DRIVE_TYPE "Drive.v1_22_0.Drive"
#define DRIVE_RESET_TARGET "/Actions/Drive.Reset"
#define DRIVE_MAP_COUNT 3
#define DRIVE_ITEM_PARTS (ITEM_ASSET | ITEM_PHYSICAL_LOCATION | ITEM_STATUS | ITEM_INDICATOR)

/** Interfaces that make an inventory object a drive, NULL-terminated. */
extern const char *const drive_interfaces[];

/** For the kind of the resource; scope->object is the drive. */
extern const struct resource_map drive_maps[DRIVE_MAP_COUNT];
extern const struct patch_form drive_form;
/** State, Links.Chassis, and the action where the drive can be reset: resource_put_fn. */
int drive_put(const struct scope *scope, json_t *resource);

/** The chassis that has the drive (association "drive"); NULL when none has. */
const struct mirror_object *drive_chassis(const struct scope *scope,
                                          const struct mirror_object *drive);

/** True when the owner lets the drive be reset. */
bool drive_can_reset(const struct mirror_object *drive);
/** Parameters of the ActionInfo: resource_put_fn. */
int drive_put_reset_info(const struct scope *scope, json_t *resource);
extern const struct patch_form drive_reset_form;
/** For the action: resource_run_fn. */
int drive_run_reset(const struct scope *scope, const struct patch_result *values,
                    struct write_batch *batch, json_t *messages);
