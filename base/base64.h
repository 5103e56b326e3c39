/* Base64 (RFC 4648 §4), and its alphabet for URIs (§5). */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** As text, to be freed: padded; with for_uri '-' and '_', without padding. NULL when out of
 * memory. */
char *base64_encode(const void *bytes, size_t size, bool for_uri);

/** Reads either alphabet, with or without padding. Returns what free() takes, with a NUL behind it
 * that does not count; NULL when it is no Base64, or memory is short. */
char *base64_decode(const char *text, size_t *ret_size);
