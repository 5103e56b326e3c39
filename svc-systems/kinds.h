/* The kinds of resources of this service, by file; what they have in common is hardware/resource.h.
 */
#pragma once

#include "hardware/resource.h"

/* Types of the resources that can be written. */
#define COMPUTER_SYSTEM_TYPE "ComputerSystem.v1_27_0.ComputerSystem"

extern const struct resource_kind system_collection_kind, system_kind; /* system.c */
extern const struct resource_kind system_reset_info_kind;              /* system-reset.c */
extern const struct resource_action system_reset_action;               /* system-reset.c */
