/* What must not be written anywhere of what clients send. Room-private. */
#pragma once

#include <jansson.h>

/** Puts "***" in the place of passwords, tokens, keys and their like, and of user and password in
 * URIs. Returns 0 or -ENOMEM. */
int mask_secrets(json_t *value);
