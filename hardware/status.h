/*
 * Resource.Status from what D-Bus says: Present, Functional, Available, the owner's presence on the
 * bus, and the alarms of thresholds. Pure functions over flags, so that the rules can be tested row
 * by row; status_read_item() fills the flags from an object.
 */
#pragma once

#include <jansson.h>

#include "dbus/mirror.h"

struct status_flags {
    bool absent; /* Inventory.Item.Present is false */
    bool
        unavailable; /* Availability.Available is false, or nobody on the bus owns the object now */
    bool not_functional; /* OperationalStatus.Functional is false */
    bool critical_alarm; /* sensors only */
    bool warning_alarm;  /* sensors only */
};

/** Adds what `object` says about itself; flags that are set already stay. A property that is
 * missing changes nothing. */
void status_read_item(const struct mirror_object *object, struct status_flags *flags);
/** Adds the alarms of a sensor's thresholds. */
void status_read_alarms(const struct mirror_object *sensor, struct status_flags *flags);

/** "Absent", "UnavailableOffline" or "Enabled". */
const char *status_state(const struct status_flags *flags);
/** "Critical", "Warning" or "OK". */
const char *status_health(const struct status_flags *flags);

/** Sets resource.Status. Returns 0 or -ENOMEM. */
int status_put(json_t *resource, const char *state, const char *health);
int status_put_flags(json_t *resource, const struct status_flags *flags);
/** status_read_item() and status_put_flags() in one. */
int status_put_item(json_t *resource, const struct mirror_object *object);
