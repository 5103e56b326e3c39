/* The kinds of resources of this service, by file; what they have in common is hardware/resource.h.
 */
#pragma once

#include "hardware/resource.h"

/* Type of the resource that can be written. */
#define UPDATE_SERVICE_TYPE "UpdateService.v1_17_0.UpdateService"

extern const struct resource_kind update_service_kind;                     /* update.c */
extern const struct resource_kind firmware_collection_kind, firmware_kind; /* firmware.c */
