/* Drives of a chassis, at its `drive` association; what they are is in hardware/drive.h. */
#include "hardware/drive.h"
#include "svc-chassis/chassis-links.h"
#include "svc-chassis/kinds.h"

const struct scope_set chassis_drive_set = {.association = "drive", .interfaces = drive_interfaces};

static int find_drive(struct scope *scope)
{
    return chassis_find_member(scope, &chassis_drive_set);
}

static int find_resettable_drive(struct scope *scope)
{
    int outcome = find_drive(scope);

    return outcome == 0 && !drive_can_reset(scope->object) ? SCOPE_E_NOT_FOUND : outcome;
}

const struct resource_kind drive_collection_kind = {
    .find = chassis_find, .name = "Drive Collection", .members = &chassis_drive_set};
const struct resource_kind drive_kind = {
    .find = find_drive,
    .maps = drive_maps,
    .map_count = DRIVE_MAP_COUNT,
    .item = DRIVE_ITEM_PARTS,
    .put = drive_put,
    .form = &drive_form,
};
const struct resource_kind drive_reset_info_kind = {
    .find = find_resettable_drive, .name = "Reset Action Info", .put = drive_put_reset_info};
const struct resource_action drive_reset_action = {
    .find = find_resettable_drive, .form = &drive_reset_form, .run = drive_run_reset};
