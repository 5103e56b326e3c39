/* What the computer system shows of its BIOS. */
#pragma once

#include "hardware/resource.h"

#define BIOS_VERSION_ROWS 1
extern const struct property_map bios_version_rows[BIOS_VERSION_ROWS];
/** The BIOS image that runs, by the association `functional`; NULL when D-Bus does not tell. */
const struct mirror_object *bios_running_image(const struct scope *scope);

/** The table of attributes (bios-attribute.h); NULL: there is none, or several hosts. */
const json_t *bios_table(const struct scope *scope);
/** The Id of the registry that tells about them, for the property AttributeRegistry. */
#define BIOS_REGISTRY_ID "BiosAttributeRegistry"
#define BIOS_REGISTRY_VERSION "1.0" /* of what Shoal makes of the table, which has no version */
#define REGISTRIES_URI "/redfish/v1/Registries"
#define BIOS_REGISTRY_URI                                                                          \
    REGISTRIES_URI "/" BIOS_REGISTRY_ID "/" BIOS_REGISTRY_ID "." BIOS_REGISTRY_VERSION ".0"

/** True when D-Bus has a SecureBoot for the host (secure-boot.c). */
bool secure_boot_exists(const struct scope *scope);
