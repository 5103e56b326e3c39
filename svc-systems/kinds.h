/* The kinds of resources of this service, by file; what they have in common is hardware/resource.h.
 */
#pragma once

#include "hardware/resource.h"

extern const struct resource_kind system_collection_kind; /* system.c */
