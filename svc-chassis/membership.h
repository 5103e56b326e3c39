/*
 * What belongs to a chassis, also while a daemon is away. The ObjectMapper drops an association as
 * soon as the owner of one of its ends leaves the bus, but a client must find the same URIs then,
 * with Status UnavailableOffline. So the lists of each chassis are remembered: an endpoint that
 * went from a list while it, or the chassis, had no owner stays until the mapper names it again, or
 * until the object itself is gone. Lists of other objects come straight from the mirror.
 */
#pragma once

#include "dbus/mirror.h"

struct membership;

int membership_new(struct membership **ret_membership);
void membership_free(struct membership *membership);

/** Brings the lists up to date: at every `structure`, `synchronised` and `bus_lost` of the mirror.
 * Returns 0 or -ENOMEM (then lists may be older). */
int membership_refresh(struct membership *membership, const struct mirror *mirror);

/** As mirror_endpoints(), sorted by path. Valid until the loop turns. */
const char *const *membership_endpoints(const struct membership *membership,
                                        const struct mirror *mirror, const char *path,
                                        const char *association, size_t *ret_count);
