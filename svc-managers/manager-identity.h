/*
 * What the BMC is called: its UUID. Read at start; blocking.
 */
#pragma once

#include "svc-managers/managers-service.h"

/**
 * Fills managers->uuid. It is the one that ipmid and bmcweb tell: made of the machine's id, which
 * itself stays secret. A machine without id gets a random UUID, kept in the state folder. Returns 0
 * or negative errno after logging the cause.
 */
int manager_identity_load(struct managers *managers, struct service *service);
