/* The command line of `shoal demo`. */
#pragma once

#include <stdbool.h>

struct demo_options {
    unsigned int port, http_port;
    const char *address, *board, *state, *config, *http_mode, *log_level;
    bool hide_deprecated;     /* of services */
    char **gateway_arguments; /* what follows "--"; ends with NULL */
};

/**
 * Texts are borrowed from argv. Returns 0, or the exit status + 1 when the process is to end (help,
 * wrong usage, which was said on stderr).
 */
int demo_options_parse(int argc, char **argv, struct demo_options *options);
