/*
 * A service inside somebody else's loop: what service_main() is made of, for tests and for programs
 * that hold several services. No process-wide things here: options, signals, readiness and watchdog
 * belong to service_main(). The owner keeps the loop and everything that the settings point to
 * until `closed` was called.
 */
#pragma once

#include "service/service.h"

struct service_settings {
    int listen_fd; /* a listening AF_UNIX socket, owned by the service from now on (also on
                      failure); -1: bind socket_path */
    const char *socket_path; /* used when listen_fd is -1 */
    const char *run_dir;     /* where the sockets of the other services are */
    const char *state_dir;   /* the service's own folder is below it, under its name */
    const char *config_dir;
    const unsigned int *peer_uids; /* further users that may connect; besides root and our own */
    size_t peer_uid_count;
    bool hide_deprecated; /* resources lose what their routes' schemas call deprecated */
    const char *const *option_values; /* by index in definition->options, NULL where not given;
                                         NULL: none is given */
    const struct clock *clock;        /* NULL: clock_system */
};

/**
 * Builds the route table, listens and calls definition->start(). Requests are handled as soon as
 * the loop runs. Returns 0, or negative errno after logging the cause: -EINVAL for a route table
 * with a fault, else what start() or the socket gave. After a failure the loop needs to run once
 * more before uv_loop_close(), so that handles are closed.
 */
int service_open(uv_loop_t *loop, const struct service_definition *definition,
                 const struct service_settings *settings, struct service **ret_service);

/**
 * Calls definition->stop(), closes the socket, and frees the service after the last open request
 * was answered; then calls `closed` (may be NULL) from the loop. NULL is allowed for `service`:
 * nothing happens then.
 */
void service_close(struct service *service, void (*closed)(void *context), void *context);
