/*
 * Work that comes later, and answers; see machine.h.
 */
#include "sim/machine.h"

#include "base/log.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utlist.h>

struct machine_work {
    struct machine *machine;
    machine_work_fn run;
    void *context;
    char *text;
    sd_event_source *timer;
    struct machine_work *prev, *next;
};

static void work_free(struct machine_work *work)
{
    DL_DELETE(work->machine->work, work);
    sd_event_source_disable_unref(work->timer);
    free(work->text);
    free(work);
}

static int on_work_due(sd_event_source *source, uint64_t usec, void *context)
{
    struct machine_work *work = context;

    (void)source;
    (void)usec;
    work->run(work->context, work->text);
    work_free(work);
    return 0;
}

int machine_later(struct machine *machine, uint32_t delay_ms, machine_work_fn run, void *context,
                  const char *text)
{
    struct machine_work *work = calloc(1, sizeof(*work));
    int error = 0;

    if (!work)
        return -ENOMEM;
    work->machine = machine;
    work->run = run;
    work->context = context;
    DL_APPEND(machine->work, work);
    if (text) {
        work->text = strdup(text);
        error = work->text ? 0 : -ENOMEM;
    }
    if (error == 0)
        error = sd_event_add_time_relative(machine->event, &work->timer, CLOCK_MONOTONIC,
                                           (uint64_t)delay_ms * 1000, 1000, on_work_due, work);
    if (error < 0)
        work_free(work);
    return error < 0 ? error : 0;
}

void machine_forget_work(struct machine *machine)
{
    struct machine_work *work, *next;

    DL_FOREACH_SAFE (machine->work, work, next)
        work_free(work);
}

uint64_t machine_now_ms(const struct machine *machine)
{
    return clock_realtime_usec(machine->clock) / 1000;
}

int machine_refuse(sd_bus_message *call, const char *error_name, const char *cause)
{
    return sd_bus_reply_method_errorf(call, error_name, "%s", cause);
}

int machine_done(sd_bus_message *call, int error)
{
    return error < 0 ? error : sd_bus_reply_method_return(call, "");
}

void machine_report(const char *what, int error)
{
    if (error != 0)
        log_error("event=device-failed what=%s error=%s", what,
                  error < 0 ? strerror(-error) : "object exists");
}

int machine_open_text(const void *bytes, size_t size)
{
    int fd = memfd_create("shoal-sim", MFD_CLOEXEC);
    int error;

    if (fd < 0)
        return -errno;
    for (size_t done = 0; done < size;) {
        ssize_t written = write(fd, (const char *)bytes + done, size - done);

        if (written < 0) {
            error = -errno;
            close(fd);
            return error;
        }
        done += (size_t)written;
    }
    if (lseek(fd, 0, SEEK_SET) < 0) {
        error = -errno;
        close(fd);
        return error;
    }
    return fd;
}

struct object *machine_find(const struct machine *machine, const char *owner, const char *path)
{
    struct owner *found = tree_find_owner(machine->tree, owner);

    return found ? owner_find_object(found, path) : NULL;
}
