/* Text from a service, made fit for a terminal. */
#pragma once

#define PRINTABLE_MAX 400

/** Copies text; what is no printable ASCII becomes '?', and what is longer than the buffer is cut
 * with "...". Returns `buffer`. */
const char *printable(const char *text, char buffer[static PRINTABLE_MAX]);
