/*
 * What the emulator starts with, see load.h. The check looks at texts that nobody changes any more,
 * so it can go on in the thread pool while they are served. Owns the check that goes on.
 */
#include "svc-emulator/load.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "mockup/check.h"
#include "mockup/fish.h"
#include "mockup/read.h"
#include "svc-emulator/documents.h"

#define FINDINGS_LOGGED_MAX 20u

/* A check of what was loaded, off the loop. */
struct load_check {
    struct emulator *emulator; /* NULL: it stops, and wants to hear nothing */
    const struct mockup *loaded;
    const char *source;
    struct mockup_report report;
    atomic_bool is_cancelled;
    int outcome;
    uv_work_t work;
    uv_sem_t done;
};

static const char *option(const struct emulator *emulator, const char *name)
{
    return service_option_value(emulator->service, name);
}

static const char *source_of(const struct emulator *emulator)
{
    const char *source = option(emulator, "imockup");

    return source && *source ? source : option(emulator, "ifish");
}

/* -- reading -- */

void load_log_report(const struct mockup_report *report, const char *source)
{
    char place[LOG_ESCAPED_MAX], pointer[LOG_ESCAPED_MAX], text[LOG_ESCAPED_MAX];
    size_t shown = 0, total = 0;

    for (size_t i = 0; i < report->count; i++) {
        const struct mockup_finding *finding = &report->findings[i];
        const char *at = finding->pointer ? finding->pointer : "";

        if (finding->level == MOCKUP_NOTE || total++ >= FINDINGS_LOGGED_MAX)
            continue;
        log_warning("place=%s pointer=%s finding=%s cause=\"%s\"",
                    log_escape(finding->place, strlen(finding->place), place),
                    log_escape(at, strlen(at), pointer), finding->kind,
                    log_quote(finding->text, strlen(finding->text), text));
        shown++;
    }
    if (total > shown)
        log_warning("source=%s findings=%zu cause=\"more: see shoal check\"", source, total);
}

static int refuse_source(const char *source, int outcome)
{
    log_error("source=%s cause=\"%s\"", source,
              outcome == MOCKUP_E_TOO_LARGE ? "too large: see docs/mockup.md for the limits"
              : outcome == MOCKUP_E_EMPTY   ? "no resource in it"
                                            : "not a readable mockup or fish file");
    return -EINVAL;
}

/* The fish file first, so that the mockup wins where both have something, as fishem does. */
static int load(struct emulator *emulator, struct mockup_report *report)
{
    const char *fish = option(emulator, "ifish"), *mockup = option(emulator, "imockup");
    int r = 0;

    if (fish && *fish)
        r = fish_read(fish, emulator->loaded, report);
    if (r > 0)
        return refuse_source(fish, r);
    if (r == 0 && mockup && *mockup)
        r = mockup_read(mockup, NULL, emulator->loaded, report);
    return r > 0 ? refuse_source(mockup, r) : r;
}

static bool is_refused(const struct emulator *emulator, const struct mockup_report *report)
{
    if (!option(emulator, "strict") ||
        (report->level_counts[MOCKUP_ERROR] == 0 && report->level_counts[MOCKUP_WARNING] == 0))
        return false;
    log_error("option=--strict cause=\"the mockup has errors or warnings\"");
    return true;
}

/* Returns 0 or negative errno (logged). */
static int read_sources(struct emulator *emulator)
{
    CLEANUP(mockup_report_deinit) struct mockup_report report = {0};
    bool is_strict = option(emulator, "strict");
    int r = load(emulator, &report);

    if (r == 0 && is_strict)
        r = mockup_check(emulator->loaded, NULL, &report);
    load_log_report(&report, source_of(emulator));
    if (r == 0 && is_refused(emulator, &report))
        r = -EBADMSG;
    return r;
}

/* -- checking while it serves -- */

/* In the thread pool. */
static void on_work(uv_work_t *work)
{
    struct load_check *check = work->data;
    const struct mockup_check_options links_and_identities = {.without_schema = true,
                                                              .is_cancelled = &check->is_cancelled};

    check->outcome = mockup_check(check->loaded, &links_and_identities, &check->report);
    uv_sem_post(&check->done);
}

static void check_free(struct load_check *check)
{
    mockup_report_deinit(&check->report);
    uv_sem_destroy(&check->done);
    free(check);
}

static void on_checked(uv_work_t *work, int status)
{
    struct load_check *check = work->data;

    if (check->emulator) {
        check->emulator->check = NULL;
        if (check->outcome < 0)
            log_warning("source=%s step=check cause=memory", check->source);
        load_log_report(&check->report, check->source);
        log_info("source=%s event=checked findings=%zu", check->source, check->report.count);
    }
    check_free(check);
}

void load_check_start(struct emulator *emulator)
{
    struct load_check *check;

    if (!source_of(emulator) || option(emulator, "strict"))
        return;
    check = calloc(1, sizeof(*check));
    if (check && uv_sem_init(&check->done, 0) < 0) {
        free(check);
        check = NULL;
    }
    if (!check) {
        log_warning("step=check cause=memory");
        return;
    }
    check->emulator = emulator;
    check->loaded = emulator->loaded;
    check->source = source_of(emulator);
    check->work.data = check;
    if (uv_queue_work(service_loop(emulator->service), &check->work, on_work, on_checked) < 0) {
        log_warning("step=check cause=queue");
        check_free(check);
        return;
    }
    emulator->check = check;
}

void load_check_stop(struct emulator *emulator)
{
    struct load_check *check = emulator->check;

    if (!check)
        return;
    check->emulator = NULL;
    emulator->check = NULL;
    atomic_store(&check->is_cancelled, true);
    if (uv_cancel((uv_req_t *)&check->work) < 0)
        uv_sem_wait(&check->done);
}

/* -- at start -- */

int load_start(struct emulator *emulator)
{
    int r;

    emulator->loaded = mockup_new();
    emulator->documents = mockup_new();
    if (!emulator->loaded || !emulator->documents)
        return -ENOMEM;
    r = read_sources(emulator);
    if (r < 0)
        return r;
    read_check_headers(emulator->loaded);
    return documents_make(emulator->loaded, emulator->documents);
}
