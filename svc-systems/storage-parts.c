/*
 * What is below a storage: drives, controllers and volumes. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Item/{StorageController,Volume}; drives are in hardware/drive.h.
 */
#include <string.h>

#include "base/cleanup.h"
#include "hardware/drive.h"
#include "hardware/status.h"
#include "svc-systems/devices.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"

/* bmcweb has all drives and controllers below this one, which need not be there by itself. */
#define ANY_STORAGE "1"

static const char *const controller_interfaces[] = {INTERFACE_STORAGE_CONTROLLER, NULL};
static const struct scope_set controller_set = {
    .below = INVENTORY_PATH, .interfaces = controller_interfaces, .belongs = host_owns};

/* The storage of the URI is there, or need not be. */
static int find_any_storage(struct scope *scope)
{
    return strcmp(scope->parameters[1], ANY_STORAGE) == 0 ? host_find_system(scope)
                                                          : storage_find(scope);
}

static int find_part(struct scope *scope, const struct scope_set *set)
{
    int outcome = find_any_storage(scope);

    return outcome ? outcome : scope_enter(scope, set, 2);
}

/* -- drives -- */

static int find_drive(struct scope *scope)
{
    return find_part(scope, &drive_set);
}

static int find_resettable_drive(struct scope *scope)
{
    int outcome = find_drive(scope);

    return outcome == 0 && !drive_can_reset(scope->object) ? SCOPE_E_NOT_FOUND : outcome;
}

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

/* -- controllers -- */

static int find_controller(struct scope *scope)
{
    return find_part(scope, &controller_set);
}

const struct resource_kind storage_controller_collection_kind = {
    .find = find_any_storage, .name = "Storage Controller Collection", .members = &controller_set};
const struct resource_kind storage_controller_kind = {
    .find = find_controller, .item = ITEM_ASSET_WITHOUT_SPARE | ITEM_LOCATION | ITEM_STATUS};

/* -- volumes: those that are contained by the storage, and the host's that no storage contains --
 */

static const char *const volume_interfaces[] = {INTERFACE_VOLUME, NULL};
static const char *const storage_interfaces[] = {INTERFACE_STORAGE, NULL};
static const struct scope_set volume_drive_set = {.association = "drive",
                                                  .interfaces = drive_interfaces};

static int match_object(const struct mirror_object *object, void *context)
{
    return object == context;
}

static bool belongs_to_storage(const struct scope *scope, const struct mirror_object *volume)
{
    const char *path = mirror_object_path(volume);

    if (!scope_first_endpoint(scope, path, "contained_by", storage_interfaces))
        return host_owns(scope, volume);
    return scope_each_endpoint(scope, path, "contained_by", storage_interfaces, match_object,
                               (void *)scope->parent) != 0;
}

static const struct scope_set volume_set = {
    .below = INVENTORY_PATH, .interfaces = volume_interfaces, .belongs = belongs_to_storage};

bool storage_has_volumes(const struct scope *scope)
{
    struct scope below = *scope;

    scope_enter_collection(&below);
    return scope_find(&below, &volume_set, below.parent, NULL) != NULL;
}

static int find_volumes(struct scope *scope)
{
    int outcome = storage_find(scope);

    return outcome ? outcome : scope_enter_collection(scope);
}

static int find_volume(struct scope *scope)
{
    int outcome = storage_find(scope);

    return outcome ? outcome : scope_enter(scope, &volume_set, 2);
}

/* A locked volume is there, but nobody can use it. */
static const struct property_word lock_words[] = {{"true", "UnavailableOffline"}, {NULL, NULL}};
static const struct property_map lock_rows[] = {
    PROPERTY_ROW(INTERFACE_VOLUME, "Locked", "Status/State", PROPERTY_BOOLEAN_WORD,
                 .words = lock_words),
};
static const struct resource_map volume_maps[] = {
    {.source = "of a volume that is Enabled by the rows below",
     .rows = lock_rows,
     .row_count = ARRAY_SIZE(lock_rows),
     .by_code = true},
};

static int put_volume(const struct scope *scope, json_t *resource)
{
    struct status_flags flags = {0};
    int error = 0;

    status_read_item(scope->object, &flags);
    if (!flags.absent && !flags.unavailable)
        error = property_map_apply(lock_rows, ARRAY_SIZE(lock_rows), scope->object, resource);
    return error ? error
                 : storage_put_drive_links(scope, resource, "Links/Drives", &volume_drive_set,
                                           scope->object);
}

const struct resource_kind volume_collection_kind = {
    .find = find_volumes, .name = "Volume Collection", .members = &volume_set};
const struct resource_kind volume_kind = {.find = find_volume,
                                          .maps = volume_maps,
                                          .map_count = ARRAY_SIZE(volume_maps),
                                          .item = ITEM_STATUS,
                                          .put = put_volume};
