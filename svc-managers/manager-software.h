/*
 * The images of the BMC's software: which one runs, and which one is started next. An image is an
 * object below /xyz/openbmc_project/software with Software.Version and Purpose BMC.
 */
#pragma once

#include "hardware/resource.h"

#define MANAGER_SOFTWARE_ROW_COUNT 1
extern const struct property_map manager_software_rows[MANAGER_SOFTWARE_ROW_COUNT];

/** The image that runs, NULL when D-Bus does not tell. */
const struct mirror_object *manager_software_running(const struct scope *scope);
/** Adds Links.SoftwareImages and Links.ActiveSoftwareImage. Returns 0 or -ENOMEM. */
int manager_software_put_links(const struct scope *scope, json_t *resource);
/** Makes another image the one that is started first, and restarts the BMC. */
int manager_software_set_active(const struct scope *scope, const struct patch_value *value,
                                struct write_batch *batch, json_t *messages);
