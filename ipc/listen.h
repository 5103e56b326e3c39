/*
 * Makes the Unix socket that a process listens on when no supervisor passed one; safe against what
 * was left by a process that was killed, and against somebody who still lives there.
 */
#pragma once

/**
 * Binds a socket at `path` with mode 0660, in place of one that nobody answers at; listen(2) is
 * left to the caller, and removing the path too. Returns 0 with a descriptor, -EADDRINUSE when
 * somebody answers there, -EEXIST when something else than a socket is there, -EINVAL for a path
 * that does not fit an address, or another negative errno.
 */
int listen_bind(const char *path, int *ret_fd);
