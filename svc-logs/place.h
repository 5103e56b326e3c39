/*
 * Where log services stand: below a system, or below a manager. Both places share their kinds of
 * resources; what differs is the first parameter of the URI, and which services there are. Systems
 * are those of hardware/host.h.
 */
#pragma once

#include "hardware/resource.h"

#define PLACE_SYSTEMS "/redfish/v1/Systems/{ComputerSystemId}/LogServices"
#define PLACE_MANAGERS "/redfish/v1/Managers/{ManagerId}/LogServices"

/** A resource_find_fn: whether the system or manager is there; sets scope->host. */
int place_find(struct scope *scope);

bool place_is_manager(const struct scope *scope);

/** What GETs of "<place>/LogServices<suffix>" say has changed, in every place of the kind. */
void place_invalidate(struct hardware *hardware, bool is_manager, const char *suffix);
