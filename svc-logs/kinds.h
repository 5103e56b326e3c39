/* The kinds of resources of this service, by file; what they have in common is hardware/resource.h.
 */
#pragma once

#include "hardware/resource.h"

extern const struct resource_kind log_service_collection_kind; /* log-services.c */
