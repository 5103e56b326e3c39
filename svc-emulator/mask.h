/* What must not be written anywhere of what clients send: into no file that says what they did, and
 * into no resource. Room-private. */
#pragma once

#include <jansson.h>

#include "redfish/schema.h"

/** Puts "***" in the place of passwords, tokens, keys and their like, and of user and password in
 * URIs. Returns 0 or -ENOMEM. */
int mask_secrets(json_t *value);

/** Before a resource is written: the secrets that it has from what was sent, by its schema's
 * write-only properties and by their names, become null, or go where the schema lets them not be
 * null. sent: a body, or NULL for all of the resource; what it does not name stays. type: .schema
 * may be NULL. Returns 0 or -ENOMEM. */
int mask_blank(json_t *resource, const json_t *sent, struct schema_type type);
