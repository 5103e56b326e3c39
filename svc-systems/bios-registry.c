/*
 * The attribute registry of the BIOS: what the BIOS configuration manager's table says of each
 * attribute beside its value, its MessageRegistryFile, and this service's part of the collection
 * Registries, which is the gateway's (gateway/registry-members.h). All are there where Bios shows
 * attributes. Current values are left to Bios, so that the registry stays when they change; default
 * values of passwords are never shown. Schema AttributeRegistry; sources as of bios-attribute.h.
 */
#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-systems/bios-attribute.h"
#include "svc-systems/bios.h"
#include "svc-systems/kinds.h"
#include "svc-systems/names.h"

#define LANGUAGE "en"

/* -- one attribute -- */

/* Empty texts say nothing. */
static int put_text(json_t *entry, const char *name, const json_t *text)
{
    const char *value = json_string_value(text);

    return value && value[0] ? json_put(entry, name, json_string(value)) : 0;
}

/* "Advanced/CPU" of D-Bus as "./Advanced/CPU". */
static int put_menu_path(json_t *entry, const char *path)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    int error = buffer_append(&text, ".", 1);

    while (!error && *path) {
        size_t size = strcspn(path, "/");

        if (size > 0 && !(size == 1 && path[0] == '.' && text.size == 1))
            error = buffer_printf(&text, "/%.*s", (int)size, path);
        path += size + (path[size] == '/');
    }
    if (error || text.size == 1)
        return error;
    return json_put(entry, "MenuPath", json_stringn(text.data, text.size));
}

static int put_number(json_t *entry, const char *name, const json_t *value)
{
    if (!bios_attribute_is_whole(value))
        return 0;
    return json_put(entry, name,
                    json_integer(json_is_integer(value) ? json_integer_value(value)
                                                        : (json_int_t)json_real_value(value)));
}

static const struct {
    const char *word, *property;
    enum bios_attribute_type type, other_type;
} limit_rows[] = {
    {"LowerBound", "LowerBound", BIOS_ATTRIBUTE_INTEGER, BIOS_ATTRIBUTE_INTEGER},
    {"UpperBound", "UpperBound", BIOS_ATTRIBUTE_INTEGER, BIOS_ATTRIBUTE_INTEGER},
    {"ScalarIncrement", "ScalarIncrement", BIOS_ATTRIBUTE_INTEGER, BIOS_ATTRIBUTE_INTEGER},
    {"MinStringLength", "MinLength", BIOS_ATTRIBUTE_STRING, BIOS_ATTRIBUTE_PASSWORD},
    {"MaxStringLength", "MaxLength", BIOS_ATTRIBUTE_STRING, BIOS_ATTRIBUTE_PASSWORD},
};

static int put_limit(json_t *entry, enum bios_attribute_type type, const json_t *bound)
{
    const char *word = bios_attribute_word(bound, BIOS_BOUND_TYPE);

    for (size_t i = 0; i < ARRAY_SIZE(limit_rows); i++) {
        if (strcmp(limit_rows[i].word, word) == 0 &&
            (type == limit_rows[i].type || type == limit_rows[i].other_type))
            return put_number(entry, limit_rows[i].property,
                              json_array_get(bound, BIOS_BOUND_VALUE));
    }
    return 0;
}

/* One of the values that an enumeration may have. */
static int append_choice(json_t *choices, const json_t *bound)
{
    const json_t *name = json_array_get(bound, BIOS_BOUND_VALUE);
    json_t *choice;

    if (strcmp(bios_attribute_word(bound, BIOS_BOUND_TYPE), "OneOf") != 0 || !json_is_string(name))
        return 0;
    choice = json_pack("{s:O}", "ValueName", name);
    if (json_array_append_new(choices, choice))
        return -ENOMEM;
    return put_text(choice, "ValueDisplayName", json_array_get(bound, BIOS_BOUND_DISPLAY_NAME));
}

static int put_bounds(json_t *entry, enum bios_attribute_type type, const json_t *bounds)
{
    json_t *choices = NULL, *bound;
    size_t index;
    int error = 0;

    if (type == BIOS_ATTRIBUTE_ENUMERATION) {
        choices = json_array();
        error = json_put(entry, "Value", choices);
    }
    json_array_foreach (bounds, index, bound) {
        if (!error)
            error = choices ? append_choice(choices, bound) : put_limit(entry, type, bound);
    }
    return error;
}

/* Whether a client may write it is what bios_attribute_check() says. */
static int fill_entry(json_t *entry, enum bios_attribute_type type, const json_t *row)
{
    bool read_only = json_is_true(json_array_get(row, BIOS_ROW_READ_ONLY)) ||
                     type == BIOS_ATTRIBUTE_PASSWORD;
    const json_t *value = json_array_get(row, BIOS_ROW_DEFAULT);
    const char *menu = json_string_value(json_array_get(row, BIOS_ROW_MENU_PATH));
    int error = json_put(entry, "Type", json_string(bios_attribute_type_word(type)));

    if (!error)
        error = json_put(entry, "ReadOnly", json_boolean(read_only));
    if (!error && !read_only)
        error = json_put(entry, "ResetRequired", json_true());
    if (!error)
        error = put_text(entry, "DisplayName", json_array_get(row, BIOS_ROW_DISPLAY_NAME));
    if (!error)
        error = put_text(entry, "HelpText", json_array_get(row, BIOS_ROW_HELP_TEXT));
    if (!error && menu)
        error = put_menu_path(entry, menu);
    /* An empty text is what BIOSes say where there is no default. */
    if (!error && bios_attribute_has_type(type, value) &&
        !(json_is_string(value) && !*json_string_value(value)))
        error = json_put(entry, "DefaultValue", json_incref((json_t *)value));
    return error ? error : put_bounds(entry, type, json_array_get(row, BIOS_ROW_BOUNDS));
}

json_t *bios_attribute_entries(const json_t *table)
{
    CLEANUP(json_decrefp) json_t *entries = json_array();
    const char *name;
    json_t *row;

    json_object_foreach ((json_t *)table, name, row) {
        enum bios_attribute_type type = bios_attribute_type(row);
        json_t *entry;

        if (!bios_attribute_is_name(name) || type == BIOS_ATTRIBUTE_UNKNOWN)
            continue;
        entry = json_pack("{s:s}", "AttributeName", name);
        if (json_array_append_new(entries, entry) || fill_entry(entry, type, row))
            return NULL;
    }
    return TAKE(entries);
}

/* -- resources -- */

static int find_registry(struct scope *scope)
{
    return bios_table(scope) ? 0 : SCOPE_E_NOT_FOUND;
}

static int put_registry(const struct scope *scope, json_t *resource)
{
    json_t *entries = bios_attribute_entries(bios_table(scope));
    int error = json_put(resource, "Language", json_string(LANGUAGE));

    if (!error)
        error = json_put(resource, "OwningEntity", json_string("OpenBMC"));
    if (!error)
        error = json_put(resource, "RegistryVersion", json_string(BIOS_REGISTRY_VERSION ".0"));
    if (!error)
        error = json_put(resource, "Id", json_string(BIOS_REGISTRY_ID));
    if (error) {
        json_decref(entries);
        return error;
    }
    return property_put(resource, "RegistryEntries/Attributes", entries);
}

/* Put by code; for docs/mapping. */
static const struct property_map registry_rows[] = {
    PROPERTY_ROW(INTERFACE_BIOS_MANAGER, "BaseBIOSTable", "RegistryEntries/Attributes",
                 PROPERTY_CUSTOM),
};
static const struct resource_map registry_maps[] = {
    {.source = BIOS_CONFIG_PATH "/manager: all but current values",
     .rows = registry_rows,
     .row_count = ARRAY_SIZE(registry_rows),
     .by_code = true},
};

const struct resource_kind bios_registry_kind = {
    .find = find_registry,
    .name = "BIOS Attribute Registry",
    .maps = registry_maps,
    .map_count = ARRAY_SIZE(registry_maps),
    .put = put_registry,
};

static int put_file(const struct scope *scope, json_t *resource)
{
    int error = json_put(resource, "Languages", json_pack("[s]", LANGUAGE));

    if (!error)
        error = json_put(resource, "Registry",
                         json_string(BIOS_REGISTRY_ID "." BIOS_REGISTRY_VERSION));
    return error ? error
                 : json_put(
                       resource, "Location",
                       json_pack("[{s:s, s:s}]", "Language", LANGUAGE, "Uri", BIOS_REGISTRY_URI));
}

const struct resource_kind bios_registry_file_kind = {
    .find = find_registry,
    .name = BIOS_REGISTRY_ID " registry",
    .put = put_file,
};

static int put_members(const struct scope *scope, json_t *resource)
{
    json_t *members = json_array();

    if (members && bios_table(scope) &&
        json_array_append_new(members, scope_link(REGISTRIES_URI, "/", BIOS_REGISTRY_ID))) {
        json_decref(members);
        return -ENOMEM;
    }
    return resource_put_array(resource, "Members", members);
}

const struct resource_kind registry_collection_kind = {
    .name = "Registries",
    .is_collection = true,
    .put = put_members,
};
