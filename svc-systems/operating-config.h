/* Operating configurations of a processor: which there are, and the one that is applied. */
#pragma once

#include "hardware/resource.h"

#define OPERATING_CONFIG_CURRENT_ROWS 2
/** Rows of the processor itself. */
extern const struct property_map operating_config_current_rows[OPERATING_CONFIG_CURRENT_ROWS];

/** True when the processor (scope->parent) has some. */
bool operating_config_exists(const struct scope *scope);
/** Adds AppliedOperatingConfig and HighSpeedCoreIDs to the processor. Returns 0 or -ENOMEM. */
int operating_config_put_applied(const struct scope *scope, json_t *resource);
/** AppliedOperatingConfig of a PATCH: a link to one of this processor. Returns 0 or negative errno.
 */
int operating_config_set_applied(const struct scope *scope, const struct patch_value *value,
                                 struct write_batch *batch, json_t *messages);
