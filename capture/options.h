/* The command line of `shoal capture`. */
#pragma once

#include <stdbool.h>
#include <stddef.h>

struct capture_options {
    const char *url, *folder;
    const char *user, *password_file; /* NULL: not given */
    const char *ca_file, *certificate_file, *key_file;
    const char *start;
    bool is_basic, has_no_auth, is_insecure;
    bool is_short, is_partial, is_quiet;
    bool skips_schemas, keeps_headers, keeps_times;
    unsigned int parallel, timeout_seconds, seconds_max, depth_max, resources_max, mib_max;
};

/** Texts point into argv. Prints help, version or what is wrong. Returns 0, 1 when all is said and
 * done, or -EINVAL. */
int capture_options_parse(int argc, char **argv, struct capture_options *ret_options);
