/* What resource.c and change.c share. */
#pragma once

#include "hardware/resource.h"

/** scope_init() and find in one. Deinit the scope in any case. */
int resource_scope(struct scope *ret_scope, struct hardware *hardware,
                   struct service_request *request, resource_find_fn find);
/** The resource with what its form says. Returns as resource_build_fn. */
int resource_build(const struct scope *scope, const struct resource_kind *kind,
                   json_t **ret_resource);
/** 404 for SCOPE_E_NOT_FOUND, else 500. */
void resource_reply_outcome(struct service_request *request, int outcome);
