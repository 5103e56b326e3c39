/*
 * Saving, see save.h. A snapshot shares its texts with the BMC, so it costs little to take; writing
 * it is the work of the thread pool, one file at a time. Owns the timer and the job under way.
 */
#include "svc-emulator/save.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "mockup/fish.h"
#include "mockup/write.h"
#include "svc-emulator/session.h"

#define AUTOSAVE_S_MAX 86400.0

/* One writing of one BMC. */
struct job {
    struct save *save;
    struct bmc *bmc;
    struct mockup *snapshot;
    char *path;
    int outcome;
    uv_work_t work;
    uv_sem_t written;
};

struct save {
    struct emulator *emulator;
    const char *lastfish, *ofish, *omockup; /* NULL: not wanted */
    bool is_long, is_autosave, is_stopping;
    uint64_t period_ms; /* 0: after each change */
    uv_timer_t timer;
    struct job *job;   /* under way */
    unsigned int open; /* with is_stopping: what still points here, timer and job */
    bool *dirty;       /* by BMC: has changes that were not written */
    size_t dirty_count;
};

/* -- what is written -- */

static void ignore(struct bmc *bmc, enum bmc_change change, const char *path, void *context)
{
}

static int remove_live(struct bmc *copy, const struct bmc *bmc)
{
    char path[IPC_URI_BYTES_MAX + 1];
    size_t index = 0;
    int r = 0;

    while (r == 0 && session_live_at(bmc, index++, path))
        r = remove_tree(copy, path);
    return r;
}

/* Without the sessions that were opened here: nobody will have their tokens. */
static struct mockup *snapshot_of(const struct bmc *bmc)
{
    struct mockup *snapshot = bmc_snapshot(bmc), *cleaned = NULL;
    struct bmc *copy = NULL;

    if (!snapshot || !bmc_sessions(bmc))
        return snapshot;
    if (bmc_new("", snapshot, ignore, NULL, &copy) == 0 && remove_live(copy, bmc) == 0)
        cleaned = bmc_snapshot(copy);
    bmc_free(copy);
    mockup_free(snapshot);
    return cleaned;
}

/* "lastfish.json" of "bmc2" becomes "lastfish-bmc2.json". NULL: no memory. */
static char *path_of(const char *path, const struct bmc *bmc)
{
    const char *name = bmc_name(bmc), *slash = strrchr(path, '/');
    const char *dot = strrchr(slash ? slash : path, '.');
    size_t stem = dot ? (size_t)(dot - path) : strlen(path);
    char *result;

    if (!*name)
        return strdup(path);
    if (asprintf(&result, "%.*s-%s%s", (int)stem, path, name, path + stem) < 0)
        return NULL;
    return result;
}

static int write_fish(const struct mockup *mockup, const char *path)
{
    const char *slash = strrchr(path, '/');
    CLEANUP(free_cleanup)
    char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    CLEANUP(close_cleanup) int fd = -1;

    if (!folder)
        return -ENOMEM;
    fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return fd < 0 ? -errno : fish_write(mockup, fd, slash ? slash + 1 : path);
}

static void tell(const char *path, const struct bmc *bmc, int outcome)
{
    char escaped[LOG_ESCAPED_MAX];

    log_escape(path, strlen(path), escaped);
    if (outcome == 0)
        log_info("bmc=%s event=saved file=%s", bmc_name(bmc), escaped);
    else if (outcome == MOCKUP_E_INCOMPLETE)
        log_warning("bmc=%s event=saved-in-part file=%s cause=\"no file can have some paths\"",
                    bmc_name(bmc), escaped);
    else
        log_error("bmc=%s event=not-saved file=%s cause=\"%s\"", bmc_name(bmc), escaped,
                  outcome > 0 ? "there is a folder that is no mockup" : strerror(-outcome));
}

/* -- while it runs -- */

static void save_next(struct save *save);

static void job_free(struct job *job)
{
    mockup_free(job->snapshot);
    free(job->path);
    uv_sem_destroy(&job->written);
    free(job);
}

static void release(struct save *save)
{
    if (--save->open > 0)
        return;
    free(save->dirty);
    free(save);
}

/* In the thread pool: the job's own things only. */
static void on_work(uv_work_t *work)
{
    struct job *job = work->data;

    job->outcome = write_fish(job->snapshot, job->path);
    uv_sem_post(&job->written);
}

static void on_written(uv_work_t *work, int status)
{
    struct job *job = work->data;
    struct save *save = job->save;

    save->job = NULL;
    if (!save->is_stopping)
        tell(job->path, job->bmc, job->outcome);
    job_free(job);
    if (!save->is_stopping && save->period_ms == 0)
        save_next(save);
    release(save);
}

static size_t next_dirty(const struct save *save)
{
    size_t i = 0;

    while (i < save->emulator->bmc_count && !save->dirty[i])
        i++;
    return i;
}

static struct job *job_new(struct save *save, struct bmc *bmc)
{
    struct job *job = calloc(1, sizeof(*job));

    if (!job)
        return NULL;
    if (uv_sem_init(&job->written, 0) < 0) {
        free(job);
        return NULL;
    }
    job->save = save;
    job->bmc = bmc;
    job->work.data = job;
    job->snapshot = snapshot_of(bmc);
    job->path = path_of(save->lastfish, bmc);
    if (job->snapshot && job->path &&
        uv_queue_work(service_loop(save->emulator->service), &job->work, on_work, on_written) == 0)
        return job;
    job_free(job);
    return NULL;
}

static void save_next(struct save *save)
{
    size_t i = next_dirty(save);

    if (save->job || save->dirty_count == 0)
        return;
    save->job = job_new(save, save->emulator->bmcs[i]);
    if (!save->job) {
        log_error("step=autosave cause=memory");
        return;
    }
    save->open++;
    save->dirty[i] = false;
    save->dirty_count--;
}

static void on_timer(uv_timer_t *timer)
{
    struct save *save = timer->data;

    if (save->dirty_count == 0)
        uv_timer_stop(timer);
    save_next(save);
}

void save_changed(struct save *save, struct bmc *bmc)
{
    size_t i = emulator_bmc_index(save->emulator, bmc);

    if (!save->dirty[i])
        save->dirty_count++;
    save->dirty[i] = true;
    if (!save->is_autosave)
        return;
    /* By the timer also when at once: further changes of the same request are one. */
    if (!uv_is_active((uv_handle_t *)&save->timer))
        uv_timer_start(&save->timer, on_timer, save->period_ms, save->period_ms);
}

/* -- life -- */

static const char *option(const struct emulator *emulator, const char *name)
{
    const char *value = service_option_value(emulator->service, name);

    return value && *value ? value : NULL;
}

static int check_folder(const char *path)
{
    const char *slash = path ? strrchr(path, '/') : NULL;
    CLEANUP(free_cleanup)
    char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    int r;

    if (!path)
        return 0;
    if (!folder)
        return -ENOMEM;
    if (access(folder, W_OK) == 0)
        return 0;
    r = -errno;
    log_error("folder=%s cause=\"%s\": nothing could be saved there", folder, strerror(-r));
    return r;
}

int save_start(struct emulator *emulator, struct save **ret_save)
{
    struct save *save = calloc(1, sizeof(*save));
    double seconds = 0;
    int r = 0;

    if (!save)
        return -ENOMEM;
    save->emulator = emulator;
    save->lastfish = option(emulator, "lastfish");
    save->ofish = option(emulator, "ofish");
    save->omockup = option(emulator, "omockup");
    save->is_long = service_option_value(emulator->service, "long");
    save->is_autosave = option(emulator, "autosave") && save->lastfish;
    save->dirty = calloc(emulator->bmc_count, sizeof(save->dirty[0]));
    if (!save->dirty)
        r = -ENOMEM;
    if (r == 0)
        r = emulator_read_number(emulator, "autosave", AUTOSAVE_S_MAX, &seconds);
    if (r == 0)
        r = check_folder(save->lastfish);
    if (r == 0)
        r = check_folder(save->ofish);
    if (r == 0)
        r = check_folder(save->omockup);
    save->open = 1;
    if (r < 0) {
        release(save);
        return r;
    }
    save->period_ms = (uint64_t)(seconds * 1000);
    uv_timer_init(service_loop(emulator->service), &save->timer);
    save->timer.data = save;
    *ret_save = save;
    return 0;
}

/* Of several BMCs those that are still as they were loaded need no file. */
static void save_bmc(struct save *save, struct bmc *bmc)
{
    const struct mockup_write_options options = {.long_form = save->is_long};
    const char *const fishes[] = {save->lastfish, save->ofish};
    CLEANUP(free_cleanup) char *folder = NULL;
    struct mockup *snapshot;

    if (*bmc_name(bmc) && bmc_own_count(bmc) == 0)
        return;
    snapshot = snapshot_of(bmc);
    for (size_t i = 0; i < ARRAY_SIZE(fishes); i++) {
        CLEANUP(free_cleanup) char *path = fishes[i] ? path_of(fishes[i], bmc) : NULL;

        if (fishes[i])
            tell(path ? path : fishes[i], bmc,
                 path && snapshot ? write_fish(snapshot, path) : -ENOMEM);
    }
    folder = save->omockup ? path_of(save->omockup, bmc) : NULL;
    if (save->omockup)
        tell(folder ? folder : save->omockup, bmc,
             folder && snapshot ? mockup_write(snapshot, folder, &options, NULL) : -ENOMEM);
    mockup_free(snapshot);
}

static void on_closed(uv_handle_t *handle)
{
    release(handle->data);
}

/* What is under way would come after, and is older. */
static void wait_for_job(struct job *job)
{
    if (job && uv_cancel((uv_req_t *)&job->work) < 0)
        uv_sem_wait(&job->written);
}

void save_stop(struct save *save)
{
    save->is_stopping = true;
    wait_for_job(save->job);
    for (size_t i = 0; i < save->emulator->bmc_count; i++) {
        save_bmc(save, save->emulator->bmcs[i]);
        service_stop_goes_on(save->emulator->service);
    }
    uv_close((uv_handle_t *)&save->timer, on_closed);
}
