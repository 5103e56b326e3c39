/*
 * What a supervisor and a process say to each other: descriptors passed at start (LISTEN_FDS),
 * readiness, stop and watchdog. The protocols are those of sd_listen_fds(3), sd_notify(3) and
 * sd_watchdog_enabled(3), which promise to be stable. Spoken here in a few lines, so that processes
 * without D-Bus need no libsystemd (docs/decisions/no-libsystemd-in-the-gateway.md).
 */
#pragma once

#include <stdint.h>

/** The first descriptor that a supervisor passes. */
#define DAEMON_LISTEN_FDS_START 3
/** More descriptors than this are refused. */
#define DAEMON_LISTEN_FDS_MAX 8192

/** One descriptor that was passed. */
struct daemon_listen_fd {
    int fd;           /* close-on-exec and non-blocking; the caller closes it */
    const char *name; /* from LISTEN_FDNAMES; "unknown" where it says nothing; lives for ever */
};

/**
 * Fetches what the supervisor passed and clears the variables, so that children do not see them.
 * Call once, at start. Returns the number of descriptors (0: not started by a supervisor), at most
 * DAEMON_LISTEN_FDS_MAX, or negative errno.
 */
int daemon_listen_fds(struct daemon_listen_fd ret_fds[static DAEMON_LISTEN_FDS_MAX]);

/** As many descriptors as the system lets this process have: the soft limit is for programs that
 * use select(). Returns 0 or negative errno. */
int daemon_raise_fd_limit(void);

/**
 * Sends "READY=1", "STOPPING=1", "STATUS=…", "WATCHDOG=1" or several lines to the supervisor.
 * Returns 1 when sent, 0 when nobody listens (NOTIFY_SOCKET is not set), or negative errno.
 */
int daemon_notify(const char *state);

/** How often the supervisor wants WATCHDOG=1, in microseconds; 0 when it does not. Ping at half of
 * that. */
uint64_t daemon_watchdog_usec(void);
