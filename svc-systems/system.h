/*
 * The parts of ComputerSystem that need more than a row of a table, one file each; system.c puts
 * them together. Each `put` adds to the resource and returns 0 or -ENOMEM.
 */
#pragma once

#include "hardware/resource.h"

/** Keys of the properties that no row writes. */
enum system_property {
    SYSTEM_BY_ROW, /* the default */
    SYSTEM_BOOT_TARGET,
    SYSTEM_BOOT_ENABLED,
    SYSTEM_POWER_MODE,
    SYSTEM_LOCATION_INDICATOR_ACTIVE,
    SYSTEM_INDICATOR_LED,
};

enum {
    SYSTEM_BOOT_ROWS = 4,
    SYSTEM_STATE_ROWS = 7,
    SYSTEM_POWER_MODE_ROWS = 2,
    SYSTEM_PROCESSOR_ROWS = 5,
    SYSTEM_MEMORY_ROWS = 3,
    SYSTEM_CONSOLE_ROWS = 4,
    SYSTEM_FIRMWARE_ROWS = 4,
};

/* system-boot.c: Boot */
extern const struct property_map system_boot_rows[SYSTEM_BOOT_ROWS];
extern const char *const system_boot_targets[], *const system_boot_enabled_values[];
/** The object that has them: of the boot override. */
const struct mirror_object *system_boot_object(const struct scope *scope);
int system_boot_put(const struct scope *scope, json_t *resource);
int system_boot_set_target(const struct scope *scope, const struct patch_value *value,
                           struct write_batch *batch, json_t *messages);
int system_boot_set_enabled(const struct scope *scope, const struct patch_value *value,
                            struct write_batch *batch);

/* system-power.c: PowerState, Status, PowerMode, HostWatchdogTimer */
extern const struct property_map system_state_rows[SYSTEM_STATE_ROWS];
extern const struct property_map system_power_mode_rows[SYSTEM_POWER_MODE_ROWS];
const struct mirror_object *system_state_object(const struct scope *scope);
const struct mirror_object *system_power_mode_object(const struct scope *scope);
int system_state_put(const struct scope *scope, json_t *resource);
int system_watchdog_put(const struct scope *scope, json_t *resource);
int system_power_mode_set(const struct scope *scope, const struct patch_value *value,
                          const struct resource_kind *kind, struct write_batch *batch,
                          json_t *messages);

/* system-summary.c: ProcessorSummary, MemorySummary, TrustedModules */
extern const struct property_map system_processor_rows[SYSTEM_PROCESSOR_ROWS];
extern const struct property_map system_memory_rows[SYSTEM_MEMORY_ROWS];
int system_summary_put(const struct scope *scope, json_t *resource);

/* system-console.c: SerialConsole, GraphicalConsole */
extern const struct property_map system_console_rows[SYSTEM_CONSOLE_ROWS];
/** Patterns of the units that they are about, NULL-terminated. */
extern const char *const system_console_units[];
int system_console_put(const struct scope *scope, json_t *resource);

/* system-firmware.c: Oem.OpenBmc.FirmwareProvisioning */
extern const struct property_map system_firmware_rows[SYSTEM_FIRMWARE_ROWS];
/** The object that has them; NULL where there is none, or several hosts. */
const struct mirror_object *system_firmware_object(const struct scope *scope);
int system_firmware_put(const struct scope *scope, json_t *resource);

/* system-reset.c */
int system_reset_put(const struct scope *scope, json_t *resource);
