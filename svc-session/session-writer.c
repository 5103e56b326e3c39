/* Writing of sessions.json, see session-writer.h. */
#include "svc-session/session-writer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <utlist.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"

struct waiter {
    session_written_fn written;
    void *context;
    struct waiter *prev, *next;
};

struct session_writer {
    struct session_writer_options options;
    uv_timer_t timer; /* runs while touched */
    uv_work_t work;
    struct waiter *waiting; /* for the next write */
    struct waiter *writing; /* for the one that runs */
    bool wanted;            /* a write has to start when none runs */
    bool touched;
    bool running;
    char *text; /* while running */
    size_t size;
    int outcome;
    bool closing, timer_closed;
    void (*closed)(void *context);
    void *closed_context;
};

static void start_write(struct session_writer *writer);

static void free_when_closed(struct session_writer *writer)
{
    void (*closed)(void *context) = writer->closed;
    void *context = writer->closed_context;

    if (!writer->closing || writer->running || writer->wanted || !writer->timer_closed)
        return;
    close(writer->options.state_dir_fd);
    free(writer);
    if (closed)
        closed(context);
}

static void write_work(uv_work_t *work)
{
    struct session_writer *writer = work->data;

    if (writer->outcome == 0)
        writer->outcome = state_file_write(writer->options.state_dir_fd, writer->options.file_name,
                                           0600, writer->text, writer->size,
                                           writer->options.file_ops);
}

static void tell(struct waiter *waiters, int outcome)
{
    struct waiter *waiter, *following;

    DL_FOREACH_SAFE (waiters, waiter, following) {
        session_written_fn written = waiter->written;
        void *context = waiter->context;

        DL_DELETE(waiters, waiter);
        free(waiter);
        if (written)
            written(outcome, context);
    }
}

static void write_worked(uv_work_t *work, int status)
{
    struct session_writer *writer = work->data;
    struct waiter *waiters = TAKE(writer->writing);
    int outcome = status < 0 ? -ECANCELED : writer->outcome;

    if (writer->text)
        secret_wipe(writer->text, writer->size);
    free(TAKE(writer->text));
    if (outcome < 0) {
        log_error("event=sessions-not-written cause=\"%s\"", strerror(-outcome));
        if (!writer->closing)
            session_writer_touch(writer); /* once more, later */
    }
    tell(waiters, outcome); /* while running: a change that they make waits for the next write */
    writer->running = false;
    start_write(writer);
    free_when_closed(writer);
}

static void start_write(struct session_writer *writer)
{
    if (writer->running || !writer->wanted)
        return;
    writer->running = true;
    writer->wanted = false;
    writer->touched = false;
    if (!writer->timer_closed && !writer->closing)
        uv_timer_stop(&writer->timer);
    writer->writing = TAKE(writer->waiting);
    writer->outcome = writer->options.format(writer->options.context, &writer->text, &writer->size);
    writer->work.data = writer;
    (void)uv_queue_work(writer->options.loop, &writer->work, write_work, write_worked);
}

int session_writer_new(const struct session_writer_options *options,
                       struct session_writer **ret_writer)
{
    CLEANUP(free_cleanup) struct session_writer *writer = calloc(1, sizeof(*writer));

    if (!writer)
        return -ENOMEM;
    writer->options = *options;
    writer->options.state_dir_fd = fcntl(options->state_dir_fd, F_DUPFD_CLOEXEC, 0);
    if (writer->options.state_dir_fd < 0)
        return -errno;
    uv_timer_init(options->loop, &writer->timer);
    writer->timer.data = writer;
    *ret_writer = TAKE(writer);
    return 0;
}

int session_writer_save(struct session_writer *writer, session_written_fn written, void *context)
{
    struct waiter *waiter = calloc(1, sizeof(*waiter));

    if (!waiter)
        return -ENOMEM;
    waiter->written = written;
    waiter->context = context;
    DL_APPEND(writer->waiting, waiter);
    writer->wanted = true;
    start_write(writer);
    return 0;
}

static void on_timer(uv_timer_t *timer)
{
    struct session_writer *writer = timer->data;

    writer->wanted = true;
    start_write(writer);
}

void session_writer_touch(struct session_writer *writer)
{
    if (writer->touched || writer->closing)
        return;
    writer->touched = true;
    uv_timer_start(&writer->timer, on_timer, writer->options.touch_interval_ms, 0);
}

static void on_timer_closed(uv_handle_t *handle)
{
    struct session_writer *writer = handle->data;

    writer->timer_closed = true;
    free_when_closed(writer);
}

void session_writer_close(struct session_writer *writer, void (*closed)(void *context),
                          void *context)
{
    writer->closing = true;
    writer->closed = closed;
    writer->closed_context = context;
    if (writer->touched)
        writer->wanted = true;
    uv_close((uv_handle_t *)&writer->timer, on_timer_closed);
    start_write(writer);
}
