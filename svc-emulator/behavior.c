/*
 * Runs, see behavior.h. Owns the rules, the runs and the timer, which waits for the run that is due
 * first; they are in the order in which they began, and as many as RUNS_MAX.
 */
#include "svc-emulator/behavior.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/state-file.h"
#include "redfish/json.h"
#include "svc-emulator/behaviors-builtin.h"
#include "svc-emulator/run.h"

#define RUNS_MAX 20000u
#define RETRY_AFTER_S 5u

struct behaviors {
    struct rules builtin, own;
    struct run *runs; /* utlist */
    size_t run_count;
    uv_timer_t timer;
};

/* -- rules -- */

static int read_rules(struct rules *rules, const char *place, struct ipc_text text,
                      const struct rules *base)
{
    char problem[RULES_PROBLEM_BYTES] = "";
    int r = rules_init(rules, text, base, problem);

    if (r != RULES_E_WRONG)
        return r;
    for (char *quote = problem; (quote = strchr(quote, '"'));)
        *quote = '\''; /* what else is not for a line, the log takes out */
    log_error("behaviors=%s cause=\"%s\"", place, problem);
    return -EINVAL;
}

static int read_own(struct behaviors *behaviors, const char *file)
{
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size = 0;
    int r = state_file_read(AT_FDCWD, file, RULES_BYTES_MAX, &text, &size);

    if (r > 0)
        r = -ENOENT;
    if (r < 0) {
        log_error("behaviors=%s cause=\"%s\"", file, strerror(-r));
        return -EINVAL;
    }
    return read_rules(&behaviors->own, file, (struct ipc_text){text, size}, &behaviors->builtin);
}

static void on_timer(uv_timer_t *timer)
{
    behavior_advance(timer->data);
}

int behavior_open(struct emulator *emulator, const char *file)
{
    struct behaviors *behaviors = calloc(1, sizeof(*behaviors));
    int r;

    if (!behaviors)
        return -ENOMEM;
    uv_timer_init(service_loop(emulator->service), &behaviors->timer);
    behaviors->timer.data = emulator;
    emulator->behaviors = behaviors;
    r = read_rules(&behaviors->builtin, "built-in", ipc_text(behaviors_builtin), NULL);
    return r == 0 && file ? read_own(behaviors, file) : r;
}

static void run_free(struct behaviors *behaviors, struct run *run)
{
    DL_DELETE(behaviors->runs, run);
    behaviors->run_count--;
    json_decref(run->request);
    json_decref(run->removed);
    free(run->path);
    free(run->task);
    free(run);
}

static void on_closed(uv_handle_t *timer)
{
    free(timer->data);
}

void behavior_close(struct emulator *emulator)
{
    struct behaviors *behaviors = emulator->behaviors;

    if (!behaviors)
        return;
    while (behaviors->runs)
        run_free(behaviors, behaviors->runs);
    rules_deinit(&behaviors->own);
    rules_deinit(&behaviors->builtin);
    emulator->behaviors = NULL;
    behaviors->timer.data = behaviors;
    uv_close((uv_handle_t *)&behaviors->timer, on_closed);
}

static const struct rule *find_in(const struct rules *rules, const struct occasion *occasion)
{
    for (size_t i = 0; i < rules->count; i++) {
        if (rule_matches(&rules->rules[i], occasion->method, occasion->action, occasion->type,
                         occasion->body, occasion->resource))
            return &rules->rules[i];
    }
    return NULL;
}

const struct rule *behavior_find(const struct occasion *occasion)
{
    const struct behaviors *behaviors = occasion->emulator->behaviors;
    const struct rule *rule = find_in(&behaviors->own, occasion);

    return rule ? rule : find_in(&behaviors->builtin, occasion);
}

/* -- refusals -- */

static json_t *message_of(const struct rule *rule, const json_t *arguments)
{
    const char *texts[MESSAGE_ARGUMENTS_MAX] = {NULL};
    const json_t *value;
    size_t index;

    json_array_foreach (arguments, index, value)
        texts[index] = json_is_string(value) ? json_string_value(value) : "";
    return message_new(NULL, rule->message, texts[0], texts[1], texts[2], texts[3], NULL);
}

/* Arguments that are not there are empty, so that there are as many as there have to be. */
static json_t *make_arguments(const json_t *list, const struct scope *scope)
{
    json_t *arguments CLEANUP(json_decrefp) = json_array();
    const json_t *one;
    size_t index;

    json_array_foreach (list, index, one) {
        json_t *value = NULL;

        if (!arguments || value_make(one, scope, &value) < 0 ||
            json_array_append_new(arguments, value ? value : json_string("")) != 0)
            return NULL;
    }
    return TAKE(arguments);
}

bool behavior_refuses(struct service_request *request, const struct rule *rule,
                      const struct occasion *occasion)
{
    const struct scope scope = {
        .request = occasion->body,
        .resource = occasion->resource,
        .current = occasion->resource,
        .path = occasion->path,
        .now_usec = clock_realtime_usec(service_clock(occasion->emulator->service)),
    };
    json_t *arguments CLEANUP(json_decrefp) = NULL;
    json_t *message;

    if (!rule || !rule->refusal)
        return false;
    arguments = make_arguments(json_object_get(rule->refusal, "Args"), &scope);
    message = arguments ? message_of(rule, arguments) : NULL;
    service_reply_messages(request, message ? json_pack("[o]", message) : NULL);
    return true;
}

/* -- runs -- */

static uint64_t now_of(const struct emulator *emulator)
{
    return clock_monotonic_usec(service_clock(emulator->service));
}

static uint64_t usec_of(const struct emulator *emulator, double after)
{
    return (uint64_t)(after * emulator->transition_s * 1e6);
}

static void end_task(struct run *run, const char *state)
{
    int r = task_end(run, state);

    if (r < 0)
        log_warning("bmc=%s rule=\"%s\" step=task cause=\"%s\"", bmc_name(run->bmc),
                    run->rule->name, strerror(-r));
}

static uint64_t due_of(const struct run *run)
{
    return run->task && run->tick_due_usec < run->step_due_usec ? run->tick_due_usec
                                                                : run->step_due_usec;
}

/* The steps that are due. Returns 0 or negative errno. */
static int do_steps(struct run *run, uint64_t now_usec)
{
    const struct rule *rule = run->rule;
    int r = 0;

    while (r == 0 && !run->is_abandoned && run->next_step < rule->step_count &&
           run->step_due_usec <= now_usec) {
        r = step_run(run, &rule->steps[run->next_step++]);
        if (run->next_step < rule->step_count)
            run->step_due_usec += usec_of(run->emulator, rule->steps[run->next_step].after);
    }
    return r;
}

/* It may be in the middle of a step, so that it goes when it is looked at next: soon. */
static void abandon(struct run *run)
{
    run->is_abandoned = true;
    run->step_due_usec = 0;
}

/* Does what is due. Returns 0 when there is more to come, 1 when it is done, negative errno when it
 * failed. */
static int advance(struct run *run, uint64_t now_usec)
{
    int r = do_steps(run, now_usec);

    if (r != 0)
        return r;
    if (run->is_abandoned)
        return 1;
    if (run->next_step == run->rule->step_count) {
        end_task(run, "Completed");
        return 1;
    }
    return run->task && run->tick_due_usec <= now_usec ? task_progress(run, now_usec) : 0;
}

static void schedule(struct emulator *emulator)
{
    struct behaviors *behaviors = emulator->behaviors;
    uint64_t now_usec = now_of(emulator), first_usec = UINT64_MAX;
    const struct run *run;

    DL_FOREACH (behaviors->runs, run)
        first_usec = due_of(run) < first_usec ? due_of(run) : first_usec;
    if (!behaviors->runs)
        uv_timer_stop(&behaviors->timer);
    else
        uv_timer_start(&behaviors->timer, on_timer,
                       first_usec > now_usec ? (first_usec - now_usec + 999) / 1000 : 0, 0);
}

/* Nobody asks any more, so what went wrong is logged. */
static void finish(struct run *run, int result)
{
    if (result < 0) {
        log_warning("bmc=%s rule=\"%s\" step=%zu cause=\"%s\"", bmc_name(run->bmc), run->rule->name,
                    run->next_step, strerror(-result));
        end_task(run, "Exception");
    }
    run_free(run->emulator->behaviors, run);
}

void behavior_advance(struct emulator *emulator)
{
    uint64_t now_usec = now_of(emulator);
    struct run *run, *next;

    DL_FOREACH_SAFE (emulator->behaviors->runs, run, next) {
        int r = due_of(run) <= now_usec ? advance(run, now_usec) : 0;

        if (r != 0)
            finish(run, r);
    }
    schedule(emulator);
}

/* -- beginning -- */

/* What a rule of the same track does there ends, so that the last request wins. */
static void supersede(struct emulator *emulator, const struct bmc *bmc, const char *track,
                      const char *path)
{
    struct run *run;

    if (!track)
        return;
    DL_FOREACH (emulator->behaviors->runs, run) {
        if (run->bmc == bmc && run->rule->track && !run->is_abandoned &&
            strcmp(run->rule->track, track) == 0 && strcmp(run->path, path) == 0) {
            end_task(run, "Cancelled");
            abandon(run);
        }
    }
}

int behavior_supersede(struct run *run, const char *path)
{
    if (strcmp(run->path, path) != 0)
        supersede(run->emulator, run->bmc, run->rule->track, path);
    return 0;
}

void behavior_removed(struct emulator *emulator, const struct bmc *bmc, const char *path)
{
    struct run *run;

    if (!emulator->behaviors)
        return;
    DL_FOREACH (emulator->behaviors->runs, run) {
        if (run->bmc == bmc && run->task && strcmp(run->task, path) == 0)
            abandon(run);
    }
}

static struct run *run_new(const struct rule *rule, const struct occasion *occasion)
{
    struct behaviors *behaviors = occasion->emulator->behaviors;
    struct run *run = calloc(1, sizeof(*run));
    double total = 0;

    if (!run)
        return NULL;
    run->path = strdup(occasion->path);
    if (!run->path) {
        free(run);
        return NULL;
    }
    run->emulator = occasion->emulator;
    run->bmc = occasion->bmc;
    run->rule = rule;
    run->request = json_incref((json_t *)occasion->body);
    if (occasion->method == IPC_DELETE)
        run->removed = json_incref((json_t *)occasion->resource);
    for (size_t i = 0; i < rule->step_count; i++)
        total += rule->steps[i].after;
    run->started_usec = run->step_due_usec = now_of(run->emulator);
    run->end_usec = run->started_usec + usec_of(run->emulator, total);
    if (rule->step_count > 0)
        run->step_due_usec += usec_of(run->emulator, rule->steps[0].after);
    DL_APPEND(behaviors->runs, run);
    behaviors->run_count++;
    return run;
}

/* *waiting becomes NULL when the request was answered: by an operation, or with a Task. waiting
 * itself NULL: somebody else answers. */
static int begin(const struct rule *rule, const struct occasion *occasion,
                 struct service_request **waiting)
{
    struct behaviors *behaviors = occasion->emulator->behaviors;
    struct run *run;
    int r = 0;

    supersede(occasion->emulator, occasion->bmc, rule->track, occasion->path);
    run = behaviors->run_count < RUNS_MAX ? run_new(rule, occasion) : NULL;
    if (!run)
        return behaviors->run_count < RUNS_MAX ? -ENOMEM : -EAGAIN;
    run->waiting = waiting ? *waiting : NULL;
    if (rule->task)
        r = task_begin(run);
    if (r == 0)
        r = advance(run, run->started_usec);
    if (waiting) {
        *waiting = run->waiting;
        run->waiting = NULL;
    }
    if (waiting && *waiting && run->task && r >= 0) {
        task_reply_accepted(*waiting, run);
        *waiting = NULL;
    }
    if (r < 0)
        end_task(run, "Exception");
    if (r != 0)
        run_free(behaviors, run);
    schedule(occasion->emulator);
    return r < 0 ? r : 0;
}

int behavior_follow(const struct rule *rule, const struct occasion *occasion)
{
    return rule && !rule->refusal ? begin(rule, occasion, NULL) : 0;
}

void behavior_act(struct service_request *request, const struct target *target, const char *name,
                  const json_t *resource)
{
    const struct occasion occasion = {
        .emulator = target->emulator,
        .bmc = target->bmc,
        .path = target->path,
        .type = target->place.entity,
        .method = IPC_POST,
        .action = name,
        .body = service_request_body(request),
        .resource = resource,
    };
    const struct rule *rule = behavior_find(&occasion);
    struct service_request *waiting = request;
    int r;

    if (behavior_refuses(request, rule, &occasion))
        return;
    r = rule ? begin(rule, &occasion, &waiting) : 0;
    if (!waiting)
        return;
    if (r == -EAGAIN)
        service_reply_unavailable(request, RETRY_AFTER_S);
    else if (r < 0)
        emulator_fail(request, "behavior", r);
    else
        service_reply_no_content(request);
}
