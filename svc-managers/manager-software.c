/* See manager-software.h. Source: phosphor-bmc-code-mgmt, phosphor-dbus-interfaces
 * xyz/openbmc_project/Software. */
#include "svc-managers/manager-software.h"

#include <string.h>

#include "base/cleanup.h"
#include "svc-managers/manager-reset.h"
#include "svc-managers/names.h"
#include "svc-managers/refuse.h"

#define INVENTORY_URI "/redfish/v1/UpdateService/FirmwareInventory"

/* Where what runs is told: for all software, or for the BMC alone. */
static const char *const functional_paths[] = {SOFTWARE_PATH, SOFTWARE_PATH "/bmc"};

const struct property_map manager_software_rows[MANAGER_SOFTWARE_ROW_COUNT] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Version", "FirmwareVersion", PROPERTY_TEXT),
};

static const char *const image_interfaces[] = {INTERFACE_SOFTWARE_VERSION, NULL};

static bool is_of_bmc(const struct scope *scope, const struct mirror_object *object)
{
    const char *purpose;

    return mirror_read_enum(object, INTERFACE_SOFTWARE_VERSION, "Purpose", &purpose) &&
           strcmp(purpose, "BMC") == 0;
}

static const struct scope_set images = {
    .below = SOFTWARE_PATH, .interfaces = image_interfaces, .belongs = is_of_bmc};

struct running_search {
    const struct scope *scope;
    const struct mirror_object *found;
};

static int match_image(const struct mirror_object *object, void *context)
{
    struct running_search *search = context;

    if (!is_of_bmc(search->scope, object))
        return 0;
    search->found = object;
    return 1;
}

const struct mirror_object *manager_software_running(const struct scope *scope)
{
    struct running_search search = {.scope = scope};

    for (size_t i = 0; i < ARRAY_SIZE(functional_paths) && !search.found; i++)
        scope_each_endpoint(scope, functional_paths[i], "functional", image_interfaces, match_image,
                            &search);
    return search.found;
}

int manager_software_put_links(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *running = manager_software_running(scope);
    int error = scope_put_links(scope, resource, "Links/SoftwareImages", &images, NULL,
                                INVENTORY_URI, "/");

    if (!error && running)
        error = property_put(resource, "Links/ActiveSoftwareImage",
                             scope_link(INVENTORY_URI, "/", mirror_object_leaf(running)));
    return error;
}

/* The image that a link points to; NULL when it is none that can be chosen. */
static const struct mirror_object *find_linked(const struct scope *scope, const json_t *link)
{
    const char *uri = json_string_value(json_object_get(link, "@odata.id"));
    const struct mirror_object *image;

    if (!uri || strncmp(uri, INVENTORY_URI "/", strlen(INVENTORY_URI "/")) != 0)
        return NULL;
    image = scope_find(scope, &images, NULL, uri + strlen(INVENTORY_URI "/"));
    return image && mirror_object_has(image, INTERFACE_REDUNDANCY_PRIORITY) ? image : NULL;
}

int manager_software_set_active(const struct scope *scope, const struct patch_value *value,
                                struct write_batch *batch, json_t *messages)
{
    const struct mirror_object *image = find_linked(scope, value->value);
    int error;

    if (!image)
        return refuse_value(messages, BASE_PROPERTY_VALUE_NOT_IN_LIST, value->pointer,
                            json_object_get(value->value, "@odata.id"));
    if (image == manager_software_running(scope))
        return 0; /* it is what it shall be, and needs no restart */
    error = write_add(batch, value->pointer, mirror_object_path(image),
                      INTERFACE_REDUNDANCY_PRIORITY, "Priority", "y", json_integer(0));
    if (!error)
        error = manager_reset_add(batch, value->pointer, "Reboot");
    if (!error)
        write_follows(batch);
    return error;
}
