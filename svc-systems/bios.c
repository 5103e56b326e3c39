/*
 * Bios and its Settings: images, attributes, ResetBios and ChangePassword. The attributes are those
 * of the BIOS configuration manager, of which a machine with several hosts has none that tells its
 * host; ResetBios falls back to the factory reset of the host's updater, as in bmcweb.
 */
#include "svc-systems/bios.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-systems/bios-attribute.h"
#include "hardware/host.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"

#define FIRMWARE_URI "/redfish/v1/UpdateService/FirmwareInventory"
#define BIOS_MANAGER_PATH BIOS_CONFIG_PATH "/manager"
#define HOST_UPDATER OPENBMC "Software.Host.Updater"

/* -- images -- */

const struct property_map bios_version_rows[BIOS_VERSION_ROWS] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Version", "BiosVersion", PROPERTY_TEXT),
};

static const char *const version_interfaces[] = {INTERFACE_SOFTWARE_VERSION, NULL};

static bool is_host_image(const struct mirror_object *image)
{
    const char *purpose;

    return mirror_read_enum(image, INTERFACE_SOFTWARE_VERSION, "Purpose", &purpose) &&
           strcmp(purpose, "Host") == 0;
}

static int take_host_image(const struct mirror_object *image, void *context)
{
    if (!is_host_image(image))
        return 0;
    *(const struct mirror_object **)context = image;
    return 1;
}

const struct mirror_object *bios_running_image(const struct scope *scope)
{
    static const char *const paths[] = {SOFTWARE_PATH "/bios", SOFTWARE_PATH};
    const struct mirror_object *image = NULL;

    for (size_t i = 0; !image && i < ARRAY_SIZE(paths); i++)
        scope_each_endpoint(scope, paths[i], "functional", version_interfaces, take_host_image,
                            &image);
    return image;
}

static bool belongs_to_host(const struct scope *scope, const struct mirror_object *image)
{
    return is_host_image(image);
}

static int put_images(const struct scope *scope, json_t *resource)
{
    static const struct scope_set images = {
        .below = SOFTWARE_PATH, .interfaces = version_interfaces, .belongs = belongs_to_host};
    const struct mirror_object *running = bios_running_image(scope);
    int error = scope_put_links(scope, resource, "Links/SoftwareImages", &images, NULL,
                                FIRMWARE_URI, "/");

    return error || !running
               ? error
               : property_put(resource, "Links/ActiveSoftwareImage",
                              scope_link(FIRMWARE_URI, "/", mirror_object_leaf(running)));
}

/* -- attributes -- */

static const struct mirror_object *find_manager(const struct scope *scope)
{
    const struct mirror_object *manager = mirror_find(scope->mirror, BIOS_MANAGER_PATH);

    return manager && mirror_object_has(manager, INTERFACE_BIOS_MANAGER) && !host_are_several(scope)
               ? manager
               : NULL;
}

const json_t *bios_table(const struct scope *scope)
{
    const struct mirror_object *manager = find_manager(scope);
    const json_t *table;

    return manager && mirror_read_json(manager, INTERFACE_BIOS_MANAGER, "BaseBIOSTable",
                                       BIOS_TABLE_SIGNATURE, &table)
               ? table
               : NULL;
}

static const json_t *find_pending(const struct scope *scope)
{
    const struct mirror_object *manager = find_manager(scope);
    const json_t *pending;

    return manager && mirror_read_json(manager, INTERFACE_BIOS_MANAGER, "PendingAttributes",
                                       BIOS_PENDING_SIGNATURE, &pending)
               ? pending
               : NULL;
}

static int put_attributes(const struct scope *scope, json_t *resource)
{
    const json_t *table = bios_table(scope);
    int error;

    if (!table)
        return 0;
    error = json_put(resource, "AttributeRegistry", json_string(BIOS_REGISTRY_ID));
    if (!error)
        error = json_put(resource, "Attributes", bios_attribute_values(table));
    return error
               ? error
               : json_put(resource, "@Redfish.Settings",
                          json_pack("{s:s, s:o, s:[s]}", "@odata.type", "#Settings.v1_4_0.Settings",
                                    "SettingsObject", scope_link(scope->uri, "/Settings", NULL),
                                    "SupportedApplyTimes", "OnReset"));
}

/* -- the resource -- */

static const struct mirror_object *find_password(const struct scope *scope)
{
    static const char *const interfaces[] = {INTERFACE_BIOS_PASSWORD, NULL};
    static const struct scope_set set = {.below = BIOS_CONFIG_PATH, .interfaces = interfaces};

    return host_are_several(scope) ? NULL : scope_find(scope, &set, NULL, NULL);
}

static const struct property_word reset_words[] = {
    {"NoAction", "false"}, {"FactoryDefaults", "true"}, {"FailSafeDefaults", "true"}, {NULL, NULL}};

static int put_reset_pending(const struct property_map *row, const struct mirror_object *object,
                             json_t *resource)
{
    const char *word, *pending;

    if (!mirror_read_enum(object, row->interface, row->property, &word) ||
        !(pending = property_word_redfish(row->words, word)))
        return 0;
    return property_put(resource, row->pointer, json_boolean(strcmp(pending, "true") == 0));
}

static const struct property_map manager_rows[] = {
    PROPERTY_ROW(INTERFACE_BIOS_MANAGER, "ResetBIOSSettings", "ResetBiosToDefaultsPending",
                 PROPERTY_CUSTOM, .words = reset_words, .put = put_reset_pending),
};

/* Put by code; for docs/mapping. */
static const struct property_map attribute_rows[] = {
    PROPERTY_ROW(INTERFACE_BIOS_MANAGER, "BaseBIOSTable", "Attributes", PROPERTY_CUSTOM),
};
static const struct property_map image_rows[] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_VERSION, "Purpose", "Links/SoftwareImages", PROPERTY_CUSTOM),
};

static const struct resource_map bios_maps[] = {
    {.source = BIOS_MANAGER_PATH,
     .locate = find_manager,
     .rows = manager_rows,
     .row_count = ARRAY_SIZE(manager_rows)},
    {.source = "the same: current values",
     .rows = attribute_rows,
     .row_count = ARRAY_SIZE(attribute_rows),
     .by_code = true},
    {.source = "software with the purpose Host",
     .rows = image_rows,
     .row_count = ARRAY_SIZE(image_rows),
     .by_code = true},
};

static int put_bios(const struct scope *scope, json_t *resource)
{
    int error = put_images(scope, resource);

    if (!error)
        error = put_attributes(scope, resource);
    if (!error)
        error = resource_put_action(scope, resource, "Bios.ResetBios", NULL);
    if (!error && find_password(scope))
        error = resource_put_action(scope, resource, "Bios.ChangePassword", NULL);
    return error;
}

const struct resource_kind bios_kind = {
    .find = host_find_system,
    .name = "BIOS Configuration",
    .maps = bios_maps,
    .map_count = ARRAY_SIZE(bios_maps),
    .put = put_bios,
};

/* -- Settings -- */

static int find_settings(struct scope *scope)
{
    int outcome = host_find_system(scope);

    if (outcome == 0 && !bios_table(scope))
        return SCOPE_E_NOT_FOUND;
    return outcome;
}

static int put_settings(const struct scope *scope, json_t *resource)
{
    const json_t *table = bios_table(scope);
    json_t *values = bios_attribute_values(table);

    if (json_put(resource, "Attributes", values))
        return -ENOMEM;
    return bios_attribute_put_pending(values, table, find_pending(scope));
}

static json_t *type_message(const json_t *value)
{
    CLEANUP(free_cleanup) char *text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT);

    return text ? message_new("/Attributes", BASE_PROPERTY_VALUE_TYPE_ERROR, text, "Attributes",
                              NULL)
                : NULL;
}

/* Attributes are no part of a schema: they are checked by the table. */
static int collect_settings(const struct scope *scope, json_t *body, struct write_batch *batch,
                            json_t *messages)
{
    json_t *values CLEANUP(json_decrefp) = json_incref(json_object_get(body, "Attributes"));
    const json_t *table = bios_table(scope);
    int error;

    if (!values)
        return 0;
    json_object_del(body, "Attributes");
    if (!json_is_object(values))
        return json_array_append_new(messages, type_message(values)) ? -ENOMEM : 0;
    error = bios_attribute_check(table, values, messages);
    if (error || json_array_size(messages) > 0)
        return error;
    return write_add(batch, "/Attributes", BIOS_MANAGER_PATH, INTERFACE_BIOS_MANAGER,
                     "PendingAttributes", BIOS_PENDING_SIGNATURE,
                     bios_attribute_encode(table, find_pending(scope), values));
}

static const struct patch_property settings_properties[] = {
    {.pointer = "/Attributes"},
};

static const struct patch_form settings_form = {
    .schema = &schema_Bios,
    .type = BIOS_TYPE,
    .properties = settings_properties,
    .property_count = ARRAY_SIZE(settings_properties),
};

static const struct property_map settings_rows[] = {
    PROPERTY_ROW(INTERFACE_BIOS_MANAGER, "PendingAttributes", "Attributes", PROPERTY_CUSTOM,
                 .write = BIOS_PENDING_SIGNATURE),
};
static const struct resource_map settings_maps[] = {
    {.source = BIOS_MANAGER_PATH " over the current values",
     .rows = settings_rows,
     .row_count = ARRAY_SIZE(settings_rows),
     .by_code = true},
};

const struct resource_kind bios_settings_kind = {
    .find = find_settings,
    .name = "BIOS Settings",
    .maps = settings_maps,
    .map_count = ARRAY_SIZE(settings_maps),
    .put = put_settings,
    .form = &settings_form,
    .collect = collect_settings,
};

/* -- actions -- */

static int run_reset(const struct scope *scope, const struct patch_result *values,
                     struct write_batch *batch, json_t *messages)
{
    const struct mirror_object *manager = find_manager(scope);
    char updater[sizeof(HOST_UPDATER) + 16];

    if (manager)
        return write_add_word(batch, NULL, mirror_object_path(manager), INTERFACE_BIOS_MANAGER,
                              "ResetBIOSSettings", "ResetFlag", "FactoryDefaults");
    snprintf(updater, sizeof(updater), HOST_UPDATER "%u", scope->host);
    return write_add_call(batch, NULL, updater, SOFTWARE_PATH, INTERFACE_FACTORY_RESET, "Reset",
                          NULL, NULL);
}

static const struct patch_form reset_form = {
    .schema = &schema_Bios, .type = BIOS_TYPE, .action = "ResetBios"};

const struct resource_action bios_reset_action = {
    .find = host_find_system, .form = &reset_form, .run = run_reset};

static int find_password_owner(struct scope *scope)
{
    int outcome = host_find_system(scope);

    if (outcome)
        return outcome;
    scope->object = find_password(scope);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

static const struct patch_property password_parameters[] = {
    {.pointer = "/PasswordName", .flags = PATCH_REQUIRED},
    {.pointer = "/OldPassword", .flags = PATCH_REQUIRED | PATCH_SECRET},
    {.pointer = "/NewPassword", .flags = PATCH_REQUIRED | PATCH_SECRET},
};

static const struct patch_form password_form = {
    .schema = &schema_Bios,
    .type = BIOS_TYPE,
    .action = "ChangePassword",
    .properties = password_parameters,
    .property_count = ARRAY_SIZE(password_parameters),
};

/* In the order of the method's arguments, which is that of the table above. */
static int run_change_password(const struct scope *scope, const struct patch_result *values,
                               struct write_batch *batch, json_t *messages)
{
    json_t *arguments = json_array();

    for (size_t i = 0; i < ARRAY_SIZE(password_parameters); i++) {
        for (size_t j = 0; j < values->value_count; j++) {
            if (values->values[j].property == &password_parameters[i] &&
                json_array_append(arguments, values->values[j].value)) {
                json_decref(arguments);
                return -ENOMEM;
            }
        }
    }
    return write_add_call(batch, "/OldPassword", NULL, mirror_object_path(scope->object),
                          INTERFACE_BIOS_PASSWORD, "ChangePassword", "sss", arguments);
}

const struct resource_action bios_change_password_action = {
    .find = find_password_owner, .form = &password_form, .run = run_change_password};
