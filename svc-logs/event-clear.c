/* See event-clear.h. */
#include "svc-logs/event-clear.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

#include "base/log.h"
#include "hardware/hardware.h"
#include "hardware/systemd-unit.h"
#include "svc-logs/event-index.h"

#define RSYSLOG_UNIT "rsyslog.service"

struct deletion {
    uv_work_t work;
    struct hardware *hardware;
    mirror_call_fn done;
    void *done_context;
    int error;
    char path[];
};

static void delete_files(uv_work_t *work)
{
    struct deletion *deletion = work->data;

    deletion->error = event_index_delete_files(deletion->path);
}

/* The deletion itself is freed with its batch, which `done` may end. */
static void files_deleted(uv_work_t *work, int status)
{
    struct deletion *deletion = work->data;
    struct hardware *hardware = deletion->hardware;
    int error = status < 0 ? status : deletion->error;

    if (error)
        log_error("event=log-not-deleted error=\"%s\"", strerror(-error));
    /* Before the answer: the watch may tell of it only later. */
    if (hardware->mirror)
        service_invalidate_all(hardware->service);
    deletion->done(error, NULL, NULL, deletion->done_context);
    hardware_release(hardware);
}

static int start_deletion(struct hardware *hardware, uint32_t timeout_ms, mirror_call_fn done,
                          void *done_context, void *context)
{
    struct deletion *deletion = context;
    int error;

    deletion->work.data = deletion;
    deletion->hardware = hardware;
    deletion->done = done;
    deletion->done_context = done_context;
    error = uv_queue_work(service_loop(hardware->service), &deletion->work, delete_files,
                          files_deleted);
    if (!error)
        hardware_hold(hardware);
    return error;
}

int event_clear_add(const char *path, struct write_batch *batch)
{
    size_t size = strlen(path) + 1;
    struct deletion *deletion = calloc(1, sizeof(*deletion) + size);
    int error;

    if (!deletion)
        return -ENOMEM;
    memcpy(deletion->path, path, size);
    error = write_add_own(batch, NULL, "log-files", "", start_deletion, deletion, free);
    if (error)
        return error;
    /* rsyslog still writes to the file that was deleted. */
    write_then(batch);
    return write_add_call(batch, NULL, SYSTEMD_OWNER, SYSTEMD_PATH, INTERFACE_SYSTEMD_MANAGER,
                          "ReloadUnit", "ss", json_pack("[s, s]", RSYSLOG_UNIT, "replace"));
}
