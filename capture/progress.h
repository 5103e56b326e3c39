/*
 * What a user sees while a capture runs: on a terminal one line that is written anew, else a line
 * every few seconds; nothing when quiet. Texts of the service are escaped.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct progress {
    bool is_quiet, is_terminal, is_line_open;
    uint64_t start_usec, next_usec; /* monotonic */
};

void progress_init(struct progress *progress, bool is_quiet);

/** Shows how far it is, if it is time. known: done ones and those that are known to come. current:
 * the URI that was read last. */
void progress_show(struct progress *progress, size_t done, size_t known, size_t failed,
                   const char *current);

/** Ends the line, so that other lines may follow. */
void progress_end(struct progress *progress);

/** Seconds since the start. */
double progress_seconds(const struct progress *progress);
