/* Between secrets.c, which walks a body, and secrets-text.c, which looks into its strings.
 * Room-private. */
#pragma once

#include <jansson.h>

/** Takes secrets out of a string. Returns as secrets_remove(). */
int secrets_clean_string(json_t *value, size_t *count);
