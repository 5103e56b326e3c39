/* One capture from log-in to the written folder. */
#pragma once

#include "capture/options.h"

enum capture_status {
    CAPTURE_ALL = 0,
    CAPTURE_SOME = 1, /* written, but something is missing */
    CAPTURE_USAGE = 2,
    CAPTURE_NONE = 3, /* nothing was written */
};

/** watch_fd: readable when a signal wants the end. Says what is wrong. Returns the exit status. */
enum capture_status capture_run(const struct capture_options *options, int watch_fd);
