/*
 * ComputerSystem.Boot: from where the host boots next. OpenBMC has two objects for it: "boot" with
 * source, mode, type and whether they override the host's own order, and "boot/one_time", whose
 * Enabled says that they do so only once. A mode other than Regular wins over the source.
 */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/message.h"
#include "hardware/host.h"
#include "svc-systems/names.h"
#include "svc-systems/system.h"

#define TARGET "Boot/BootSourceOverrideTarget"
#define ENABLED "Boot/BootSourceOverrideEnabled"
#define MODE "Boot/BootSourceOverrideMode"
#define ALLOWABLE "@Redfish.AllowableValues"

/* The two that a target is written to, and read from. */
static const struct {
    const char *target, *source, *mode;
} target_rows[] = {
    {"None", "Default", "Regular"},       {"Pxe", "Network", "Regular"},
    {"Hdd", "Disk", "Regular"},           {"Cd", "ExternalMedia", "Regular"},
    {"Usb", "RemovableMedia", "Regular"}, {"UefiHttp", "HTTP", "Regular"},
    {"Diags", "Default", "Safe"},         {"BiosSetup", "Default", "Setup"},
};

const char *const system_boot_targets[] = {"None",      "Pxe", "Hdd",      "Cd", "Diags",
                                           "BiosSetup", "Usb", "UefiHttp", NULL};
const char *const system_boot_enabled_values[] = {"Disabled", "Once", "Continuous", NULL};

static const char *const mode_values[] = {"Legacy", "UEFI", NULL};
static const struct property_word type_words[] = {{"Legacy", "Legacy"}, {"EFI", "UEFI"}, {0}};

/* Source, mode and Enabled meet in code; they are here for docs/mapping. */
static int put_nothing(const struct property_map *row, const struct mirror_object *object,
                       json_t *resource)
{
    return 0;
}

const struct property_map system_boot_rows[SYSTEM_BOOT_ROWS] = {
    PROPERTY_ROW(INTERFACE_BOOT_SOURCE, "BootSource", TARGET, PROPERTY_CUSTOM, .put = put_nothing,
                 .write = "s"),
    PROPERTY_ROW(INTERFACE_BOOT_MODE, "BootMode", TARGET, PROPERTY_CUSTOM, .put = put_nothing,
                 .write = "s"),
    PROPERTY_ROW(INTERFACE_ENABLE, "Enabled", ENABLED, PROPERTY_CUSTOM, .put = put_nothing,
                 .write = "b"),
    PROPERTY_ROW(INTERFACE_BOOT_TYPE, "BootType", MODE, PROPERTY_ENUM, .words = type_words,
                 .write = "s", .enumeration = "Types"),
};

const struct mirror_object *system_boot_object(const struct scope *scope)
{
    return host_object(scope, CONTROL_PATH "/host", "/boot", INTERFACE_BOOT_SOURCE);
}

static const struct mirror_object *one_time_object(const struct scope *scope)
{
    return host_object(scope, CONTROL_PATH "/host", "/boot/one_time", INTERFACE_ENABLE);
}

/* -- reading -- */

static const char *read_target(const struct mirror_object *boot)
{
    const char *source, *mode;

    if (!mirror_read_enum(boot, INTERFACE_BOOT_MODE, "BootMode", &mode))
        mode = "Regular";
    if (!mirror_read_enum(boot, INTERFACE_BOOT_SOURCE, "BootSource", &source))
        source = NULL;
    for (size_t i = 0; i < ARRAY_SIZE(target_rows); i++) {
        if (strcmp(target_rows[i].mode, mode) == 0 &&
            (strcmp(mode, "Regular") != 0 ||
             (source && strcmp(target_rows[i].source, source) == 0)))
            return target_rows[i].target;
    }
    return NULL;
}

static const char *read_enabled(const struct scope *scope, const struct mirror_object *boot)
{
    const struct mirror_object *one_time = one_time_object(scope);
    bool enabled, once = false;

    if (!mirror_read_boolean(boot, INTERFACE_ENABLE, "Enabled", &enabled))
        return NULL;
    if (!enabled)
        return "Disabled";
    return one_time && mirror_read_boolean(one_time, INTERFACE_ENABLE, "Enabled", &once) && once
               ? "Once"
               : "Continuous";
}

static int put_word(json_t *resource, const char *pointer, const char *word,
                    const char *allowable_pointer, const char *const *allowable)
{
    int error = 0;

    if (word)
        error = property_put(resource, pointer, json_string(word));
    if (!error && word)
        error = property_put(resource, allowable_pointer, resource_words(allowable));
    return error;
}

/* OpenBMC has no path of a UEFI boot option: null says that none is set. */
static int put_mode(json_t *resource)
{
    const json_t *boot = json_object_get(resource, "Boot");
    const char *mode = json_string_value(json_object_get(boot, "BootSourceOverrideMode"));
    int error;

    if (!mode)
        return 0;
    error = property_put(resource, MODE ALLOWABLE, resource_words(mode_values));
    if (!error && strcmp(mode, "UEFI") == 0)
        error = property_put(resource, "Boot/UefiTargetBootSourceOverride", json_null());
    return error;
}

/* A host without modes can't be told to enter its setup or diagnostics. */
static bool takes_target(const struct mirror_object *boot, size_t row)
{
    return strcmp(target_rows[row].mode, "Regular") == 0 ||
           mirror_object_has(boot, INTERFACE_BOOT_MODE);
}

static size_t find_row(const char *target)
{
    size_t row = 0;

    while (strcmp(target_rows[row].target, target) != 0)
        row++;
    return row;
}

static int put_target(const struct mirror_object *boot, json_t *resource)
{
    const char *allowable[ARRAY_SIZE(target_rows) + 1];
    size_t count = 0;

    for (const char *const *target = system_boot_targets; *target; target++) {
        if (takes_target(boot, find_row(*target)))
            allowable[count++] = *target;
    }
    allowable[count] = NULL;
    return put_word(resource, TARGET, read_target(boot), TARGET ALLOWABLE, allowable);
}

int system_boot_put(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *boot = system_boot_object(scope);
    int error;

    if (!boot)
        return 0;
    error = put_target(boot, resource);
    if (!error)
        error = put_word(resource, ENABLED, read_enabled(scope, boot), ENABLED ALLOWABLE,
                         system_boot_enabled_values);
    return error ? error : put_mode(resource);
}

/* -- writing -- */

int system_boot_set_target(const struct scope *scope, const struct patch_value *value,
                           struct write_batch *batch, json_t *messages)
{
    const struct mirror_object *boot = system_boot_object(scope);
    const char *path = mirror_object_path(boot);
    const char *target = json_string_value(value->value);
    size_t row = find_row(target); /* the form has checked that it is one of them */
    int error;

    if (!takes_target(boot, row)) {
        json_t *refusal = message_new(value->pointer, BASE_PROPERTY_VALUE_NOT_IN_LIST, target,
                                      strrchr(value->pointer, '/') + 1, NULL);

        return json_array_append_new(messages, refusal) ? -ENOMEM : 0;
    }
    error = write_add_word(batch, value->pointer, path, INTERFACE_BOOT_SOURCE, "BootSource",
                           "Sources", target_rows[row].source);
    if (!error && mirror_object_has(boot, INTERFACE_BOOT_MODE))
        error = write_add_word(batch, value->pointer, path, INTERFACE_BOOT_MODE, "BootMode",
                               "Modes", target_rows[row].mode);
    return error;
}

int system_boot_set_enabled(const struct scope *scope, const struct patch_value *value,
                            struct write_batch *batch)
{
    const struct mirror_object *one_time = one_time_object(scope);
    const char *word = json_string_value(value->value);
    int error = write_add_boolean(batch, value->pointer,
                                  mirror_object_path(system_boot_object(scope)), INTERFACE_ENABLE,
                                  "Enabled", strcmp(word, "Disabled") != 0);

    if (!error && one_time && strcmp(word, "Disabled") != 0)
        error = write_add_boolean(batch, value->pointer, mirror_object_path(one_time),
                                  INTERFACE_ENABLE, "Enabled", strcmp(word, "Once") == 0);
    return error;
}
