/*
 * shoal-capture: `shoal capture`, a mockup of a live Redfish service. Reads: its arguments, the
 * password (environment, file or terminal), certificates that are named, what the service answers.
 * Writes: the mockup's folder. Trusts: the user who calls it; the service for nothing but what it
 * says about itself.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "capture/capture.h"

/* Signals become readable, so that the session is closed before the end. */
static int watch_signals(void)
{
    sigset_t set;

    signal(SIGPIPE, SIG_IGN);
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    if (sigprocmask(SIG_BLOCK, &set, NULL) < 0)
        return -errno;
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

int main(int argc, char **argv)
{
    CLEANUP(close_cleanup) int fd = -1;
    struct capture_options options;
    int r;

    log_init("shoal-capture", LOG_LEVEL_WARNING);
    secret_protect_process();
    r = capture_options_parse(argc, argv, &options);
    if (r != 0)
        return r < 0 ? CAPTURE_USAGE : 0;
    fd = watch_signals();
    if (fd < 0) {
        fprintf(stderr, "shoal capture: %s\n", strerror(errno));
        return CAPTURE_NONE;
    }
    return (int)capture_run(&options, fd);
}
