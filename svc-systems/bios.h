/* What the computer system shows of its BIOS. */
#pragma once

#include "hardware/resource.h"

#define BIOS_VERSION_ROWS 1
extern const struct property_map bios_version_rows[BIOS_VERSION_ROWS];
/** The BIOS image that runs, by the association `functional`; NULL when D-Bus does not tell. */
const struct mirror_object *bios_running_image(const struct scope *scope);

/** True when D-Bus has a SecureBoot for the host (secure-boot.c). */
bool secure_boot_exists(const struct scope *scope);
