/*
 * Storage of a system, and the collection of all storage. As in bmcweb every storage shows all
 * drives, and these and the controllers are below "Storage/1", whatever the storage is called: no
 * association tells which belong to which. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/Inventory/Item/Storage.
 */
#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "hardware/drive.h"
#include "svc-systems/devices.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"

#define PARTS "/Storage/1" /* where controllers and drives are */

static const char *const storage_interfaces[] = {INTERFACE_STORAGE, NULL};

const struct scope_set storage_set = {
    .below = INVENTORY_PATH, .interfaces = storage_interfaces, .belongs = host_owns};
const struct scope_set drive_set = {
    .below = INVENTORY_PATH, .interfaces = drive_interfaces, .belongs = host_owns};

int storage_find(struct scope *scope)
{
    int outcome = host_find_system(scope);

    return outcome ? outcome : scope_enter(scope, &storage_set, 1);
}

/* -- links to drives -- */

struct drive_links {
    const struct scope *scope;
    const char *system_uri;
    json_t *links;
};

/* Redfish calls drives below a system's storage deprecated in favour of those below chassis. */
static json_t *drive_link(const struct drive_links *to, const struct mirror_object *drive)
{
    const struct mirror_object *chassis = service_hides_deprecated(to->scope->hardware->service)
                                              ? drive_chassis(to->scope, drive)
                                              : NULL;
    CLEANUP(free_cleanup) char *chassis_uri = NULL;

    if (!chassis)
        return scope_link(to->system_uri, PARTS "/Drives/", mirror_object_leaf(drive));
    chassis_uri = scope_uri_text(CHASSIS_URI, "/", mirror_object_leaf(chassis));
    return chassis_uri ? scope_link(chassis_uri, "/Drives/", mirror_object_leaf(drive)) : NULL;
}

static int append_drive(const struct mirror_object *drive, void *context)
{
    const struct drive_links *to = context;

    return json_array_append_new(to->links, drive_link(to, drive)) ? -ENOMEM : 0;
}

/* An array, perhaps an empty one; NULL when out of memory. */
static json_t *drive_links_new(const struct scope *scope, const struct scope_set *set,
                               const struct mirror_object *parent, const char *system_uri)
{
    struct drive_links to = {scope, system_uri, json_array()};

    if (to.links && scope_each(scope, set, parent, append_drive, &to)) {
        json_decref(to.links);
        return NULL;
    }
    return to.links;
}

int storage_put_drive_links(const struct scope *scope, json_t *resource, const char *pointer,
                            const struct scope_set *set, const struct mirror_object *parent)
{
    json_t *links = drive_links_new(scope, set, parent, scope->top_uri);

    if (links && json_array_size(links) == 0) {
        json_decref(links);
        return 0;
    }
    return links ? resource_put_array_at(resource, pointer, links) : -ENOMEM;
}

/* -- a storage -- */

static int put_enclosure(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *chassis = scope_find_holder(scope, &chassis_set, "storage",
                                                            scope->object);

    return chassis
               ? resource_put_one_link(resource, "Links/Enclosures",
                                       scope_link(CHASSIS_URI, "/", mirror_object_leaf(chassis)))
               : 0;
}

/* uri: of the storage below its system, system_uri. */
static int put_parts(const struct scope *scope, json_t *resource, const char *system_uri,
                     const char *uri)
{
    int error = property_put(resource, "Controllers",
                             scope_link(system_uri, PARTS "/Controllers", NULL));

    if (!error) {
        json_t *drives = drive_links_new(scope, &drive_set, NULL, system_uri);

        error = drives ? resource_put_array(resource, "Drives", drives) : -ENOMEM;
    }
    if (!error && storage_has_volumes(scope))
        error = property_put(resource, "Volumes", scope_link(uri, "/Volumes", NULL));
    return error ? error : put_enclosure(scope, resource);
}

static int put_storage(const struct scope *scope, json_t *resource)
{
    return put_parts(scope, resource, scope->top_uri, scope->uri);
}

const struct resource_kind storage_collection_kind = {
    .find = host_find_system, .name = "Storage Collection", .members = &storage_set};
const struct resource_kind storage_kind = {
    .find = storage_find, .item = ITEM_STATUS, .put = put_storage};

/* -- all storage -- */

static int find_storage(struct scope *scope)
{
    return scope_enter(scope, &storage_set, 0);
}

static int put_hosted_storage(const struct scope *scope, json_t *resource)
{
    CLEANUP(free_cleanup) char *system_uri = NULL;
    CLEANUP(free_cleanup) char *uri = NULL;
    int error = host_system_uri(scope, scope->object, &system_uri);

    if (error)
        return error;
    if (!system_uri)
        return put_enclosure(scope, resource);
    uri = scope_uri_text(system_uri, "/Storage/", mirror_object_leaf(scope->object));
    error = uri ? put_parts(scope, resource, system_uri, uri) : -ENOMEM;
    return error ? error
                 : resource_put_one_link(resource, "Links/HostingStorageSystems",
                                         scope_link(system_uri, "", NULL));
}

const struct resource_kind all_storage_collection_kind = {.name = "Storage Collection",
                                                          .members = &storage_set};
const struct resource_kind all_storage_kind = {
    .find = find_storage, .item = ITEM_STATUS, .put = put_hosted_storage};
