/*
 * What the BMC is called: its UUID, and what the operator wrote into ServiceIdentification, both in
 * the service's state folder. Loading blocks; writing is done in the thread pool.
 */
#pragma once

#include "hardware/resource.h"
#include "svc-managers/managers-service.h"

/**
 * Fills uuid and service_identification. The UUID is the one that ipmid and bmcweb tell: made of
 * the machine's id, which itself stays secret. A machine without id gets a random UUID, which is
 * kept. Returns 0 or negative errno after logging the cause.
 */
int manager_identity_load(struct managers *managers, struct service *service);

/** Adds UUID and ServiceIdentification, "" while there is none. Returns 0 or -ENOMEM. */
int manager_identity_put(const struct scope *scope, json_t *resource);
/** Letters, digits, spaces, '-' and '_'. */
int manager_identity_set(const struct scope *scope, const struct patch_value *value,
                         struct write_batch *batch, json_t *messages);
