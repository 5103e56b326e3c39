/* See drive.h. */
#include "hardware/drive.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "hardware/names.h"
#include "hardware/status.h"
#include "redfish/json.h"

#define CHASSIS_URI "/redfish/v1/Chassis"

const char *const drive_interfaces[] = {INTERFACE_DRIVE, NULL};

/* -- reading -- */

static const struct property_word media_words[] = {
    {"HDD", "HDD"}, {"SSD", "SSD"}, {"SMR", "SMR"}, {NULL, NULL}};

static const struct property_word protocol_words[] = {{"SAS", "SAS"},   {"SATA", "SATA"},
                                                      {"NVMe", "NVMe"}, {"FC", "FC"},
                                                      {"eMMC", "eMMC"}, {NULL, NULL}};

/* An encrypted drive is Locked or Unlocked in Redfish. bmcweb reads Locked; the published interface
 * has LockedStatus. */
static const struct property_word lock_words[] = {{"Locked", "Locked"},
                                                  {"Unlocked", "Unlocked"},
                                                  {"true", "Locked"},
                                                  {"false", "Unlocked"},
                                                  {NULL, NULL}};

static const struct property_map lock_rows[] = {
    PROPERTY_ROW(INTERFACE_DRIVE, "LockedStatus", "EncryptionStatus", PROPERTY_ENUM,
                 .words = lock_words),
    PROPERTY_ROW(INTERFACE_DRIVE, "Locked", "EncryptionStatus", PROPERTY_BOOLEAN_WORD,
                 .words = lock_words),
};

static const struct property_word encryption_words[] = {
    {"Unencrypted", "Unencrypted"}, {"Encrypted", "Locked or Unlocked"}, {NULL, NULL}};

static int put_encryption(const struct property_map *row, const struct mirror_object *drive,
                          json_t *resource)
{
    const char *word;

    if (!mirror_read_enum(drive, row->interface, row->property, &word))
        return 0;
    if (strcmp(word, "Unencrypted") == 0)
        return json_put(resource, row->pointer, json_string(word));
    if (strcmp(word, "Encrypted") != 0)
        return 0;
    return property_map_apply(lock_rows, ARRAY_SIZE(lock_rows), drive, resource);
}

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_DRIVE, "Type", "MediaType", PROPERTY_ENUM, .words = media_words),
    PROPERTY_ROW(INTERFACE_DRIVE, "Capacity", "CapacityBytes", PROPERTY_NONZERO),
    PROPERTY_ROW(INTERFACE_DRIVE, "Protocol", "Protocol", PROPERTY_ENUM, .words = protocol_words),
    PROPERTY_ROW(INTERFACE_DRIVE, "PredictedMediaLifeLeftPercent", "PredictedMediaLifeLeftPercent",
                 PROPERTY_INTEGER_OR_MAX),
    PROPERTY_ROW(INTERFACE_REVISION, "Version", "Revision", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_DRIVE, "EncryptionStatus", "EncryptionStatus", PROPERTY_CUSTOM,
                 .words = encryption_words, .put = put_encryption),
};

static const struct property_word rebuilding_words[] = {{"true", "Updating"}, {NULL, NULL}};
/* What the drive says of itself; "Ready" and words that are not listed change nothing. */
static const struct property_word state_words[] = {{"UpdateInProgress", "Updating"},
                                                   {"NotReady", "Starting"},
                                                   {"Offline", "UnavailableOffline"},
                                                   {"Debug", "InTest"},
                                                   {NULL, NULL}};

static const struct property_map state_rows[] = {
    PROPERTY_ROW(INTERFACE_STATE_DRIVE, "CurrentDriveState", "Status/State", PROPERTY_ENUM,
                 .words = state_words),
    PROPERTY_ROW(INTERFACE_STATE_DRIVE, "Rebuilding", "Status/State", PROPERTY_BOOLEAN_WORD,
                 .words = rebuilding_words), /* last: it is what counts */
};

const struct resource_map drive_maps[DRIVE_MAP_COUNT] = {
    {.rows = rows, .row_count = ARRAY_SIZE(rows)},
    {.source = "of a drive that is Encrypted",
     .rows = lock_rows,
     .row_count = ARRAY_SIZE(lock_rows),
     .by_code = true},
    {.source = "of a drive that is Enabled by the rows below",
     .rows = state_rows,
     .row_count = ARRAY_SIZE(state_rows),
     .by_code = true},
};

static int put_state(const struct mirror_object *drive, json_t *resource)
{
    struct status_flags flags = {0};

    status_read_item(drive, &flags);
    if (flags.absent || flags.unavailable)
        return 0;
    return property_map_apply(state_rows, ARRAY_SIZE(state_rows), drive, resource);
}

const struct mirror_object *drive_chassis(const struct scope *scope,
                                          const struct mirror_object *drive)
{
    static const char *const interfaces[] = {INTERFACE_BOARD, INTERFACE_CHASSIS, NULL};
    static const struct scope_set all = {.below = INVENTORY_PATH, .interfaces = interfaces};

    return scope_find_holder(scope, &all, "drive", drive);
}

static int put_chassis(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *chassis = drive_chassis(scope, scope->object);

    return chassis ? property_put(resource, "Links/Chassis",
                                  scope_link(CHASSIS_URI, "/", mirror_object_leaf(chassis)))
                   : 0;
}

int drive_put(const struct scope *scope, json_t *resource)
{
    int error = put_state(scope->object, resource);

    if (!error)
        error = put_chassis(scope, resource);
    if (!error && drive_can_reset(scope->object))
        error = resource_put_action(scope, resource, "Drive.Reset", "/ResetActionInfo");
    return error;
}

static const struct patch_property writable[] = {{.pointer = "/LocationIndicatorActive"}};

const struct patch_form drive_form = {
    .schema = &schema_Drive,
    .type = DRIVE_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

/* -- the action: DSP0266 1.21 §7.11 "POST (action)" -- */

#define RESET_TYPE "ResetType"
#define TRANSITION "RequestedDriveTransition"

static const struct property_word reset_words[] = {{"Powercycle", "PowerCycle"},
                                                   {"HardReboot", "ForceRestart"},
                                                   {"Reboot", "GracefulRestart"},
                                                   {NULL, NULL}};
static const char *const reset_types[] = {"PowerCycle", "ForceRestart", "GracefulRestart", NULL};

/* The schema lets a service choose by itself what to do without a ResetType; this one does not. */
static const struct patch_property parameters[] = {
    {.pointer = "/" RESET_TYPE, .flags = PATCH_REQUIRED, .values = reset_types},
};

const struct patch_form drive_reset_form = {
    .schema = &schema_Drive,
    .type = DRIVE_TYPE,
    .action = "Reset",
    .properties = parameters,
    .property_count = ARRAY_SIZE(parameters),
};

bool drive_can_reset(const struct mirror_object *drive)
{
    const char *word;

    return mirror_object_has(drive, INTERFACE_STATE_DRIVE) &&
           mirror_read_enum(drive, INTERFACE_STATE_DRIVE, TRANSITION, &word) &&
           strcmp(word, "NotSupported") != 0;
}

int drive_put_reset_info(const struct scope *scope, json_t *resource)
{
    return resource_put_parameter(resource, RESET_TYPE, true, "String",
                                  resource_words(reset_types));
}

int drive_run_reset(const struct scope *scope, const struct patch_result *values,
                    struct write_batch *batch, json_t *messages)
{
    const char *type = json_string_value(values->values[0].value);

    if (!drive_can_reset(scope->object))
        return SCOPE_E_NOT_FOUND;
    return write_add_word(batch, NULL, mirror_object_path(scope->object), INTERFACE_STATE_DRIVE,
                          TRANSITION, "Transition", property_word_dbus(reset_words, type));
}
