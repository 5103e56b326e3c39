/*
 * Gets sessions.json onto the disk, in the thread pool: one write at a time, each with everything
 * that is known when it starts. Who wants to know waits for the first write that started after the
 * change. Mere uses of sessions are written late.
 */
#pragma once

#include <uv.h>

#include "base/state-file.h"

struct session_writer;

/** outcome: 0 when everything up to the call is on disk, else negative errno. */
typedef void (*session_written_fn)(int outcome, void *context);

struct session_writer_options {
    uv_loop_t *loop;
    int state_dir_fd; /* duplicated */
    const char *file_name;
    const struct state_file_ops *file_ops; /* NULL: the real ones */
    uint64_t touch_interval_ms;
    /** Makes the text (free()d by the writer). On the loop. Returns 0 or -ENOMEM. */
    int (*format)(void *context, char **ret_text, size_t *ret_size);
    void *context;
};

int session_writer_new(const struct session_writer_options *options,
                       struct session_writer **ret_writer);

/** Writes now. written (may be NULL) is called once, never before the return, when the result is 0.
 * Returns 0 or -ENOMEM. */
int session_writer_save(struct session_writer *writer, session_written_fn written, void *context);

/** Something changed that need not be on disk at once: writes within touch_interval_ms. */
void session_writer_touch(struct session_writer *writer);

/** Writes what is unwritten, frees, then calls closed (may be NULL). */
void session_writer_close(struct session_writer *writer, void (*closed)(void *context),
                          void *context);
