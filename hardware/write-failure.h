/*
 * What a client is told when a write to D-Bus failed. The rules are those of bmcweb for errors of
 * Set, but that an owner who is away is a matter of waiting (503), not of a resource that does not
 * exist.
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>

/**
 * The message for a failed write, as a new reference; NULL when out of memory. outcome: of enum
 * MIRROR_E_*, or negative errno. error_name: of the D-Bus error, NULL without one. action:
 * name of the action, NULL for other requests. related: JSON pointer of the Redfish property or
 * parameter, NULL without one. value: the new value as text.
 */
json_t *write_failure_message(int outcome, const char *error_name, const char *action,
                              const char *related, const char *value);

/** True when the object is not there (any more): an action or a DELETE of it is answered by 404. */
bool write_failure_is_not_found(int outcome, const char *error_name);

/** True when the failure passes by itself: the answer is 503 with Retry-After if nothing was
 * written. */
bool write_failure_is_temporary(int outcome, const char *error_name);
