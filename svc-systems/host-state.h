/*
 * What State.Host says, of a host and of the hypervisor: PowerState and Status.State by a table,
 * and which transitions are allowed now. Source: phosphor-dbus-interfaces
 * xyz/openbmc_project/State/Host.
 */
#pragma once

#include "dbus/property-map.h"

struct host_state_words {
    const char *dbus; /* NULL ends the table */
    const char *power_state, *state;
};

/** Puts both; nothing for a word that is not in the table. Returns 0 or -ENOMEM. */
int host_state_put(const struct host_state_words *words, const struct property_map *row,
                   const struct mirror_object *object, json_t *resource);

/** Whether AllowedHostTransitions has this one ("On"). untold: of a state without that property. */
bool host_state_allows(const struct mirror_object *state, const char *transition, bool untold);
