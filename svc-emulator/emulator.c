/*
 * Life of the emulator: what to load, the BMCs, and what follows from each change. Owns the loaded
 * mockup and the BMCs.
 */
#include "svc-emulator/emulator.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "base/state-file.h"
#include "ipc/proto/account.h"
#include "ipc/proto/session.h"
#include "svc-emulator/account.h"
#include "svc-emulator/behavior.h"
#include "svc-emulator/event.h"
#include "svc-emulator/live.h"
#include "svc-emulator/load.h"
#include "svc-emulator/operation.h"
#include "svc-emulator/record.h"
#include "svc-emulator/resume.h"
#include "svc-emulator/save.h"
#include "svc-emulator/session.h"
#include "svc-emulator/subscription.h"

#define EXPIRE_MS 1000u
#define SECONDS_MAX 86400
#define PASSWORD_FILE_BYTES_MAX 4096u

static const struct service_option options[] = {
    {"imockup", "SOURCE", "folder, .zip or .tar.gz of a mockup to load"},
    {"ifish", "FILE", "fish file to load, before the mockup"},
    {"omockup", "DIR", "write the state as a mockup at the end"},
    {"ofish", "FILE", "write the state as a fish file at the end"},
    {"long", NULL, "--omockup in the long form, with redfish/v1 in it"},
    {"lastfish", "FILE", "write the state as a fish file at the end, and by --autosave"},
    {"autosave", "SECONDS", "write --lastfish so often while things change; 0: after each change"},
    {"fishdoctorEnabled", NULL, "/fishdoctor/redfish/... changes anything"},
    {"strict", NULL, "do not start when something is wrong with what was loaded"},
    {"enforce", "WHAT", "none, capabilities or schema (schema)"},
    {"auth", "WHO", "none, basic, session or all (none)"},
    {"user", "NAME", "who may log in where the mockup has no accounts (root)"},
    {"password-file", "FILE", "whose first line is the password of all accounts (0penBmc)"},
    {"delay", "SECONDS", "of every answer, besides the mockup's time.json (0)"},
    {"behaviors", "FILE", "rules for what requests do, asked before the built-in ones"},
    {"transition", "SECONDS", "the unit of time of these rules; 0: all at once (1)"},
    {"live", "SECONDS", "readings move so often"},
    {"seed", "N", "of how they move (1)"},
    {"record", "FILE", "append a line of JSON for each request that is no GET"},
    {"events", "WHICH", "all or none: what subscriptions are sent (all)"},
    {"instances", "N", "as many BMCs of the same mockup, named bmc1, bmc2 … (1)"},
};

/* -- BMCs -- */

struct bmc *emulator_bmc(const struct emulator *emulator, const char *instance)
{
    unsigned long number;
    char *end;

    if (emulator->bmc_count == 1)
        return emulator->bmcs[0];
    if (strncmp(instance, "bmc", 3) != 0 || instance[3] < '1' || instance[3] > '9')
        return NULL;
    number = strtoul(instance + 3, &end, 10);
    return *end == '\0' && number <= emulator->bmc_count ? emulator->bmcs[number - 1] : NULL;
}

size_t emulator_bmc_index(const struct emulator *emulator, const struct bmc *bmc)
{
    return emulator->bmc_count == 1 ? 0 : strtoul(bmc_name(bmc) + strlen("bmc"), NULL, 10) - 1;
}

static void on_changed(struct bmc *bmc, enum bmc_change change, const char *path, void *context)
{
    struct emulator *emulator = context;

    service_invalidate_at(emulator->service, ipc_text(bmc_name(bmc)), ipc_text(path));
    save_changed(emulator->save, bmc);
    event_changed(emulator, bmc, change, path);
    account_changed(emulator, bmc, path);
    session_account_changed(emulator, bmc, path);
    if (change == BMC_REMOVED) {
        session_removed(emulator, bmc, path);
        behavior_removed(emulator, bmc, path);
    }
}

static int make_bmcs(struct emulator *emulator, size_t count)
{
    char name[BMC_NAME_BYTES_MAX] = "";
    int r = 0;

    emulator->bmcs = calloc(count, sizeof(emulator->bmcs[0]));
    if (!emulator->bmcs)
        return -ENOMEM;
    for (size_t i = 0; i < count && r == 0; i++) {
        if (count > 1)
            snprintf(name, sizeof(name), "bmc%zu", i + 1);
        r = bmc_new(name, emulator->loaded, on_changed, emulator, &emulator->bmcs[i]);
        emulator->bmc_count += r == 0;
    }
    return r;
}

/* -- options -- */

static const char *option(const struct emulator *emulator, const char *name)
{
    return service_option_value(emulator->service, name);
}

static int wrong(const char *name, const char *value, const char *expected)
{
    log_error("option=--%s value=%s cause=\"%s\"", name, value, expected);
    return -EINVAL;
}

static int choose(const struct emulator *emulator, const char *name, const char *const names[],
                  int *ret_choice)
{
    const char *value = option(emulator, name);

    for (int i = 0; value && names[i]; i++) {
        if (strcmp(value, names[i]) == 0) {
            *ret_choice = i;
            return 0;
        }
    }
    return value ? wrong(name, value, "no such choice") : 0;
}

int emulator_read_number(const struct emulator *emulator, const char *name, double maximum,
                         double *ret_number)
{
    const char *value = option(emulator, name);
    char *end;
    double number;

    if (!value)
        return 0;
    number = strtod(value, &end);
    if (end == value || *end || !(number >= 0) || number > maximum)
        return wrong(name, value, "not a number, or too large");
    *ret_number = number;
    return 0;
}

/* The first line of a file. */
static int read_password(struct emulator *emulator)
{
    const char *path = option(emulator, "password-file");
    size_t size;
    int r;

    emulator->password = "0penBmc";
    if (!path)
        return 0;
    r = state_file_read(AT_FDCWD, path, PASSWORD_FILE_BYTES_MAX, &emulator->password_file, &size);
    if (r != 0) {
        log_error("file=%s cause=\"%s\"", path, r > 0 ? "there is none" : strerror(-r));
        return -EINVAL;
    }
    emulator->password_file[strcspn(emulator->password_file, "\r\n")] = '\0';
    emulator->password = emulator->password_file;
    return *emulator->password ? 0 : wrong("password-file", path, "its first line is empty");
}

static int read_options(struct emulator *emulator, double *ret_instances)
{
    static const char *const enforcements[] = {"none", "capabilities", "schema", NULL};
    static const char *const auths[] = {"none", "basic", "session", "all", NULL};
    static const char *const events[] = {"all", "none", NULL};
    int enforce = ENFORCE_SCHEMA, auth = 0, silent = 0;
    int r = choose(emulator, "enforce", enforcements, &enforce);

    if (r == 0)
        r = choose(emulator, "auth", auths, &auth);
    if (r == 0)
        r = choose(emulator, "events", events, &silent);
    if (r == 0)
        r = emulator_read_number(emulator, "delay", EMULATOR_DELAY_S_MAX, &emulator->delay_s);
    if (r == 0)
        r = emulator_read_number(emulator, "instances", EMULATOR_BMCS_MAX, ret_instances);
    emulator->enforce = (enum enforce)enforce;
    emulator->is_silent = silent;
    emulator->has_auth = auth != 0;
    emulator->has_sessions = auth >= 2;
    emulator->user = option(emulator, "user") ? option(emulator, "user") : "root";
    emulator->has_fishdoctor = option(emulator, "fishdoctorEnabled");
    if (r == 0)
        r = read_password(emulator);
    return r;
}

/* -- life -- */

static void emulator_deinit(struct emulator *emulator)
{
    behavior_close(emulator);
    live_close(emulator);
    close_cleanup(&emulator->record_fd);
    event_free(emulator->events);
    for (size_t i = 0; i < emulator->bmc_count; i++)
        bmc_free(emulator->bmcs[i]);
    free(emulator->bmcs);
    mockup_free(emulator->loaded);
    mockup_free(emulator->documents);
    place_deinit();
    if (emulator->password_file)
        secret_wipe(emulator->password_file, strlen(emulator->password_file));
    free(emulator->password_file);
}

static void on_second(uv_timer_t *timer)
{
    session_expire(timer->data);
}

static int open_behaviors(struct emulator *emulator)
{
    const char *record = option(emulator, "record");
    double live_s = 0, seed = 1;
    int r;

    emulator->transition_s = 1;
    r = emulator_read_number(emulator, "transition", SECONDS_MAX, &emulator->transition_s);
    if (r == 0)
        r = emulator_read_number(emulator, "live", SECONDS_MAX, &live_s);
    if (r == 0)
        r = emulator_read_number(emulator, "seed", UINT32_MAX, &seed);
    if (r == 0)
        r = behavior_open(emulator, option(emulator, "behaviors"));
    if (r == 0 && live_s > 0)
        r = live_open(emulator, live_s, (uint64_t)seed);
    return r == 0 && record ? record_open(record, &emulator->record_fd) : r;
}

static int emulator_open(struct emulator *emulator)
{
    double instances = 1;
    int r = read_options(emulator, &instances);

    if (r == 0)
        r = place_init();
    if (r == 0)
        r = load_start(emulator);
    if (r == 0)
        r = make_bmcs(emulator, instances < 1 ? 1 : (size_t)instances);
    if (r == 0)
        r = resume_load(emulator);
    if (r == 0 && !(emulator->events = event_new(emulator)))
        r = -ENOMEM;
    if (r == 0)
        r = subscription_load(emulator);
    if (r == 0)
        r = open_behaviors(emulator);
    return r == 0 ? save_start(emulator, &emulator->save) : r;
}

static int emulator_start(struct service *service)
{
    struct emulator *emulator = calloc(1, sizeof(*emulator));
    int r;

    if (!emulator)
        return -ENOMEM;
    emulator->service = service;
    emulator->record_fd = -1;
    r = emulator_open(emulator);
    if (r < 0) {
        if (r == -ENOMEM)
            log_error("step=start cause=memory");
        emulator_deinit(emulator);
        free(emulator);
        return r;
    }
    uv_timer_init(service_loop(service), &emulator->timer);
    emulator->timer.data = emulator;
    uv_timer_start(&emulator->timer, on_second, EXPIRE_MS, EXPIRE_MS);
    event_start(emulator->events);
    load_check_start(emulator);
    service_set_data(service, emulator);
    log_info("resources=%zu bmcs=%zu", mockup_count(emulator->loaded), emulator->bmc_count);
    return 0;
}

static void on_closed(uv_handle_t *handle)
{
    struct emulator *emulator = handle->data;

    emulator_deinit(emulator);
    free(emulator);
}

static void emulator_stop(struct service *service)
{
    struct emulator *emulator = service_data(service);

    delay_stop(emulator);
    certificate_operations_stop(emulator);
    behavior_close(emulator);
    live_close(emulator);
    event_stop(emulator->events);
    save_stop(emulator->save);
    load_check_stop(emulator);
    service_set_data(service, NULL); /* answers may still come, and are not recorded */
    uv_close((uv_handle_t *)&emulator->timer, on_closed);
}

static void emulator_answering(const struct service_request *request, unsigned int status)
{
    const struct emulator *emulator = service_data(service_request_service(request));

    if (emulator && emulator->record_fd >= 0)
        record_answer(emulator->record_fd, request, status);
}

static const struct service_call calls[] = {
    {ACCOUNT_CALL_VERIFY_PASSWORD, account_handle_verify_password},
    {ACCOUNT_CALL_IDENTITY, account_handle_identity},
    {SESSION_CALL_IDENTITY, session_handle_identity},
};

const struct service_definition emulator_definition = {
    .name = "emulator",
    .summary = "A mockup as a Redfish service that lives.",
    .routes = emulator_routes,
    .route_count = EMULATOR_ROUTE_COUNT,
    .calls = calls,
    .call_count = ARRAY_SIZE(calls),
    .options = options,
    .option_count = ARRAY_SIZE(options),
    .start = emulator_start,
    .answering = emulator_answering,
    .stop = emulator_stop,
};
