/* Random bytes from the kernel, for tokens and keys. */
#pragma once

#include <stddef.h>

/** Fills `bytes`; blocks only before the kernel's pool was ever seeded. Returns 0 or negative
 * errno. */
int random_bytes(void *bytes, size_t size);

/** Writes 2*size lower-case hexadecimal digits and a NUL; `text` holds 2*size+1 bytes. */
void hex_encode(const void *bytes, size_t size, char *text);
