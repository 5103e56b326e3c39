/*
 * FirmwareInventory: each D-Bus object with Software.Version below /xyz/openbmc_project/software.
 * Rules: docs/svc-update.md.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/status.h"
#include "svc-update/kinds.h"
#include "svc-update/names.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

static const char *const version_interfaces[] = {INTERFACE_SOFTWARE_VERSION, NULL};

static const struct scope_set images = {.below = SOFTWARE_PATH, .interfaces = version_interfaces};

const struct resource_kind firmware_collection_kind = {.name = "Firmware Inventory Collection",
                                                       .members = &images};

static int find_image(struct scope *scope)
{
    scope->object = scope_find(scope, &images, NULL, scope->parameters[0]);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

/* -- Software.Version -- */

/* What an image of this purpose belongs to. */
static const struct {
    const char *purpose, *uri;
} related_rows[] = {
    {"BMC", "/redfish/v1/Managers/bmc"},
    {"Host", "/redfish/v1/Systems/system/Bios"},
};

static int put_related(const struct property_map *row, const struct mirror_object *image,
                       json_t *resource)
{
    const char *purpose;
    json_t *items;

    if (!mirror_read_enum(image, row->interface, row->property, &purpose))
        return 0;
    for (size_t i = 0; i < ARRAY_SIZE(related_rows); i++) {
        if (strcmp(related_rows[i].purpose, purpose) != 0)
            continue;
        items = json_array();
        if (json_array_append_new(items, scope_link(related_rows[i].uri, "", NULL))) {
            json_decref(items);
            return -ENOMEM;
        }
        return resource_put_array(resource, row->pointer, items);
    }
    return 0;
}

static int put_description(const struct property_map *row, const struct mirror_object *image,
                           json_t *resource)
{
    const char *purpose;

    if (!mirror_read_enum(image, row->interface, row->property, &purpose))
        return 0;
    return property_put(resource, row->pointer, json_sprintf("%s image", purpose));
}

/*
 * What the software is, whatever its version: the same for all images of the BMC, and of the host;
 * others are told by their Id. As a UUID made of that (RFC 9562 §5.8, version 8): fwupd takes a
 * SoftwareId for a GUID when it is one, and lists nothing that can be updated without a GUID.
 */
static int put_software_id(const struct property_map *row, const struct mirror_object *image,
                           json_t *resource)
{
    XXH128_hash_t hash;
    const char *label;

    if (!mirror_read_enum(image, row->interface, row->property, &label) ||
        (strcmp(label, "BMC") != 0 && strcmp(label, "Host") != 0))
        label = mirror_object_leaf(image);
    hash = XXH3_128bits(label, strlen(label));
    return property_put(
        resource, row->pointer,
        json_sprintf("%08x-%04x-8%03x-%04x-%04x%08x", (unsigned int)(hash.high64 >> 32),
                     (unsigned int)(hash.high64 >> 16 & 0xffff),
                     (unsigned int)(hash.high64 & 0xfff),
                     (unsigned int)(hash.low64 >> 48 & 0x3fff) | 0x8000u,
                     (unsigned int)(hash.low64 >> 32 & 0xffff), (unsigned int)hash.low64));
}

static const struct property_map image_rows[] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Version", "Version", PROPERTY_ANY_TEXT),
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Purpose", "Description", PROPERTY_CUSTOM,
                 .put = put_description),
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Purpose", "SoftwareId", PROPERTY_CUSTOM,
                 .put = put_software_id),
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Purpose", "RelatedItem", PROPERTY_CUSTOM,
                 .put = put_related),
    PROPERTY_ROW(INTERFACE_SOFTWARE_MINIMUM_VERSION, "MinimumVersion", "LowestSupportedVersion",
                 PROPERTY_TEXT),
};

/* -- Software.Activation -- */

/* The last row is for all other words. */
static const struct {
    const char *activation, *state, *health;
} activation_rows[] = {
    {"Active", "Enabled", "OK"},
    {"Activating", "Updating", "OK"},
    {"StandbySpare", "StandbySpare", "Warning"},
    {"Ready", "Disabled", "OK"},
    {NULL, "Disabled", "Warning"},
};

static const struct property_map activation_map_rows[] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_ACTIVATION, "Activation", "Status", PROPERTY_CUSTOM),
};

/* Devices whose firmware is only listed have no Activation: the word is "Active" for them. */
static const char *activation_of(const struct mirror_object *image)
{
    const char *text;

    if (mirror_object_has(image, INTERFACE_SOFTWARE_ACTIVATION) &&
        mirror_read_text(image, INTERFACE_SOFTWARE_ACTIVATION, "Activation", &text))
        return property_last_word(text);
    return "Active";
}

static int put_status(const struct mirror_object *image, json_t *resource)
{
    const char *word = activation_of(image), *state;
    size_t row = 0;
    int error;

    while (activation_rows[row].activation && strcmp(activation_rows[row].activation, word) != 0)
        row++;
    state = mirror_object_is_available(image) ? activation_rows[row].state : "UnavailableOffline";
    error = status_put(resource, state, activation_rows[row].health);
    return error ? error
                 : property_put(resource, "Status/HealthRollup",
                                json_string(activation_rows[row].health));
}

/* -- whether it can be updated -- */

static const struct property_map update_rows[] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_UPDATE, "AllowedApplyTimes", "Updateable", PROPERTY_CUSTOM),
};

/* Where phosphor-bmc-code-mgmt and others list what can be updated. */
static const char *const updateable_paths[] = {SOFTWARE_PATH, SOFTWARE_PATH "/bmc",
                                               SOFTWARE_PATH "/bios"};

static bool is_updateable(const struct scope *scope)
{
    const char *path = mirror_object_path(scope->object);

    for (size_t i = 0; i < ARRAY_SIZE(updateable_paths); i++) {
        size_t count;
        const char *const *endpoints = mirror_endpoints(scope->mirror, updateable_paths[i],
                                                        "updateable", &count);

        for (size_t endpoint = 0; endpoint < count; endpoint++) {
            if (strcmp(endpoints[endpoint], path) == 0)
                return true;
        }
    }
    return mirror_object_has(scope->object, INTERFACE_SOFTWARE_UPDATE);
}

static int put_image(const struct scope *scope, json_t *resource)
{
    int error = put_status(scope->object, resource);

    return error ? error : property_put(resource, "Updateable", json_boolean(is_updateable(scope)));
}

static const struct resource_map maps[] = {
    {.rows = image_rows, .row_count = ARRAY_SIZE(image_rows)},
    {.rows = activation_map_rows, .row_count = ARRAY_SIZE(activation_map_rows), .by_code = true},
    {.rows = update_rows, .row_count = ARRAY_SIZE(update_rows), .by_code = true},
};

const struct resource_kind firmware_kind = {
    .find = find_image,
    .name = "Software Inventory",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_image,
};
