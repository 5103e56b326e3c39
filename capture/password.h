/* Where the password comes from: a file, the environment, or a person at a terminal. */
#pragma once

#include "base/secret.h"

enum {
    PASSWORD_E_NONE = 1,        /* there is none: said in reason */
    PASSWORD_E_INTERRUPTED = 2, /* the descriptor became readable while it was asked for */
};

/**
 * file: a file whose first line it is, "-" for standard input; NULL: SHOAL_PASSWORD, which is taken
 * out of the environment, or else the terminal, without echo. watch_fd: readable ends the asking.
 * Returns 0, a named outcome or -ENOMEM.
 */
int password_read(const char *file, const char *user, int watch_fd, struct secret *ret_password,
                  char reason[static 256]);
