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
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "mockup/fish.h"
#include "mockup/write.h"
#include "svc-emulator/load.h"
#include "svc-emulator/resume.h"
#include "svc-emulator/snapshot.h"

#define AUTOSAVE_S_MAX 86400.0
#define RETRY_MS 1000u /* after a failure, where no period is set */

/* Something was not written at the end, which nobody but the exit status can tell. */
static bool has_failed;

/* One writing of one BMC. */
struct job {
    struct save *save;
    struct bmc *bmc;
    struct mockup *snapshot;
    char *path;
    const char *run_dir;
    int outcome;
    uv_work_t work;
    uv_sem_t written;
};

struct save {
    struct emulator *emulator;
    const char *lastfish, *ofish; /* NULL: not wanted */
    char *omockup;                /* without a slash at its end; NULL likewise */
    bool is_long, is_autosave, is_stopping;
    uint64_t period_ms; /* 0: after each change */
    uv_timer_t timer;
    struct job *job;   /* under way */
    unsigned int open; /* with is_stopping: what still points here, timer and job */
    bool *dirty;       /* by BMC: has changes that were not written */
    size_t dirty_count;
    size_t next;       /* BMC to look at next, so that each has its turn */
    size_t round_left; /* BMCs that are to be written by this round of the timer */
};

/* -- what is written -- */

char *save_path(const char *path, const struct bmc *bmc)
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
static void on_timer(uv_timer_t *timer);

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
    free(save->omockup);
    free(save->dirty);
    free(save);
}

/* In the thread pool: the job's own things only. */
static void on_work(uv_work_t *work)
{
    struct job *job = work->data;

    job->outcome = write_fish(job->snapshot, job->path);
    if (job->outcome == 0)
        job->outcome = resume_note(job->run_dir, bmc_name(job->bmc));
    uv_sem_post(&job->written);
}

static void mark_dirty(struct save *save, struct bmc *bmc)
{
    size_t i = emulator_bmc_index(save->emulator, bmc);

    if (!save->dirty[i])
        save->dirty_count++;
    save->dirty[i] = true;
}

static void schedule(struct save *save, uint64_t timeout_ms)
{
    if (!uv_is_active((uv_handle_t *)&save->timer))
        uv_timer_start(&save->timer, on_timer, timeout_ms, save->period_ms);
}

static void on_written(uv_work_t *work, int status)
{
    struct job *job = work->data;
    struct save *save = job->save;

    save->job = NULL;
    if (!save->is_stopping) {
        tell(job->path, job->bmc, job->outcome);
        if (job->outcome != 0) {
            mark_dirty(save, job->bmc);
            schedule(save, save->period_ms ? save->period_ms : RETRY_MS);
        }
        save_next(save);
    }
    job_free(job);
    release(save);
}

/* There is one. */
static size_t next_dirty(const struct save *save)
{
    size_t i = save->next;

    while (!save->dirty[i])
        i = (i + 1) % save->emulator->bmc_count;
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
    job->run_dir = service_run_dir(save->emulator->service);
    job->work.data = job;
    job->snapshot = snapshot_make(bmc);
    job->path = save_path(save->lastfish, bmc);
    if (job->snapshot && job->path &&
        uv_queue_work(service_loop(save->emulator->service), &job->work, on_work, on_written) == 0)
        return job;
    job_free(job);
    return NULL;
}

static void save_next(struct save *save)
{
    size_t i;

    if (save->job || save->dirty_count == 0 || save->round_left == 0)
        return;
    i = next_dirty(save);
    save->job = job_new(save, save->emulator->bmcs[i]);
    if (!save->job) {
        log_error("step=autosave cause=memory");
        schedule(save, save->period_ms ? save->period_ms : RETRY_MS);
        return;
    }
    save->open++;
    save->dirty[i] = false;
    save->dirty_count--;
    save->round_left--;
    save->next = (i + 1) % save->emulator->bmc_count;
}

/* A round writes what is dirty now, one after the other. */
static void on_timer(uv_timer_t *timer)
{
    struct save *save = timer->data;

    if (save->dirty_count == 0)
        uv_timer_stop(timer);
    save->round_left = save->dirty_count;
    save_next(save);
}

void save_changed(struct save *save, struct bmc *bmc)
{
    mark_dirty(save, bmc);
    /* By the timer also when at once: further changes of the same request are one. */
    if (save->is_autosave)
        schedule(save, save->period_ms);
}

/* -- life -- */

static const char *option(const struct emulator *emulator, const char *name)
{
    const char *value = service_option_value(emulator->service, name);

    return value && *value ? value : NULL;
}

/* Shells complete "out" to "out/", which would make "out/-bmc1" of a fleet's. */
static int take_folder(const char *path, char **ret_path)
{
    size_t size = path ? strlen(path) : 0;

    while (size > 1 && path[size - 1] == '/')
        size--;
    *ret_path = path ? strndup(path, size) : NULL;
    return path && !*ret_path ? -ENOMEM : 0;
}

static int refuse_path(const char *path, int error)
{
    if (error == -ENOMEM)
        return error;
    log_error("folder=%s cause=\"%s\": nothing could be saved there", path, strerror(-error));
    return -EINVAL;
}

/* Whether a mockup can be put there at the end. */
static int check_mockup(const char *path)
{
    CLEANUP(mockup_report_deinit) struct mockup_report report = {0};
    int r = path ? mockup_write_check(path, &report) : 0;

    load_log_report(&report, path);
    if (r > 0) /* reported */
        return -EINVAL;
    return r < 0 ? refuse_path(path, r) : 0;
}

/* Whether a file can be put there. */
static int check_file(const char *path)
{
    const char *slash = path ? strrchr(path, '/') : NULL;
    CLEANUP(free_cleanup)
    char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    struct stat status;

    if (!path)
        return 0;
    if (!folder)
        return -ENOMEM;
    if (stat(path, &status) == 0 && S_ISDIR(status.st_mode))
        return refuse_path(path, -EISDIR);
    return access(folder, W_OK) == 0 ? 0 : refuse_path(folder, -errno);
}

/* What is written at the end, of each BMC. */
static int check_paths(const struct save *save, const struct bmc *bmc)
{
    const char *const files[] = {save->lastfish, save->ofish};
    CLEANUP(free_cleanup) char *folder = save->omockup ? save_path(save->omockup, bmc) : NULL;
    int r = save->omockup && !folder ? -ENOMEM : 0;

    for (size_t i = 0; i < ARRAY_SIZE(files) && r == 0; i++) {
        CLEANUP(free_cleanup) char *file = files[i] ? save_path(files[i], bmc) : NULL;

        r = files[i] && !file ? -ENOMEM : check_file(file);
    }
    return r == 0 ? check_mockup(folder) : r;
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
    save->is_long = service_option_value(emulator->service, "long");
    save->is_autosave = option(emulator, "autosave") && save->lastfish;
    save->dirty = calloc(emulator->bmc_count, sizeof(save->dirty[0]));
    if (!save->dirty)
        r = -ENOMEM;
    if (r == 0)
        r = take_folder(option(emulator, "omockup"), &save->omockup);
    if (r == 0)
        r = emulator_read_number(emulator, "autosave", AUTOSAVE_S_MAX, &seconds);
    for (size_t i = 0; i < emulator->bmc_count && r == 0; i++)
        r = check_paths(save, emulator->bmcs[i]);
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

static void note_outcome(const char *path, const struct bmc *bmc, int outcome)
{
    has_failed |= outcome != 0;
    tell(path, bmc, outcome);
}

static void save_mockup(const struct save *save, const struct bmc *bmc,
                        const struct mockup *snapshot)
{
    const struct mockup_write_options options = {.long_form = save->is_long};
    CLEANUP(mockup_report_deinit) struct mockup_report report = {0};
    CLEANUP(free_cleanup) char *folder = save_path(save->omockup, bmc);
    int r = folder && snapshot ? mockup_write(snapshot, folder, &options, &report) : -ENOMEM;

    load_log_report(&report, folder);
    note_outcome(folder ? folder : save->omockup, bmc, r);
}

/* Of several BMCs those that are as they were loaded need no file, unless there is one of this run
 * that says otherwise. */
static bool needs_file(const struct save *save, const struct bmc *bmc)
{
    return !*bmc_name(bmc) || bmc_own_count(bmc) > 0 ||
           resume_is_noted(service_run_dir(save->emulator->service), bmc_name(bmc));
}

static void save_bmc(const struct save *save, const struct bmc *bmc)
{
    const char *const fishes[] = {save->lastfish, save->ofish};
    struct mockup *snapshot;

    if (!needs_file(save, bmc))
        return;
    snapshot = snapshot_make(bmc);
    for (size_t i = 0; i < ARRAY_SIZE(fishes); i++) {
        CLEANUP(free_cleanup) char *path = fishes[i] ? save_path(fishes[i], bmc) : NULL;

        if (fishes[i])
            note_outcome(path ? path : fishes[i], bmc,
                         path && snapshot ? write_fish(snapshot, path) : -ENOMEM);
    }
    if (save->omockup)
        save_mockup(save, bmc, snapshot);
    mockup_free(snapshot);
}

bool save_has_failed(void)
{
    return has_failed;
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
