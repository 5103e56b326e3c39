/*
 * The Task of a run: made in the mockup's task service, told how far the run is, and ended. A
 * client that deletes it ends the run (behavior.c). DSP0266 1.21 §12.2 "Asynchronous operations".
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "redfish/json.h"
#include "redfish/uri.h"
#include "svc-emulator/mask.h"
#include "svc-emulator/run.h"

#define ROOT "/redfish/v1"
#define SERVICE ROOT "/TaskService"
#define TICKS 10u /* how often a Task says how far it is, from beginning to end */

/* -- the service -- */

static int put_named(json_t *resource, const char *path, const struct schema *schema,
                     const char *name)
{
    char type[PLACE_TYPE_BYTES];
    int r = json_put(resource, "@odata.id", json_string(path));

    if (r == 0)
        r = json_put(resource, "@odata.type",
                     json_string(place_odata_type(place_newest_type(schema), type)));
    return r == 0 ? json_put(resource, "Name", json_string(name)) : r;
}

static int make_service(struct bmc *bmc)
{
    json_t *service CLEANUP(json_decrefp) = json_pack(
        "{s:s, s:b, s:b, s:{s:s, s:s}}", "Id", "TaskService", "ServiceEnabled", 1,
        "LifeCycleEventOnTaskStateChange", 0, "Status", "State", "Enabled", "Health", "OK");
    json_t *root CLEANUP(json_decrefp) = NULL;
    int r = service ? put_named(service, SERVICE, &schema_TaskService, "Task Service") : -ENOMEM;

    if (r == 0)
        r = bmc_write(bmc, SERVICE, service);
    if (r == 0)
        r = bmc_read(bmc, ipc_text(ROOT), &root);
    if (r == 0)
        r = json_put(root, "Tasks", json_link(SERVICE));
    return r == 0 ? bmc_write(bmc, ROOT, root) : r;
}

static int make_collection(struct bmc *bmc, const char *service_path, const char *path,
                           json_t *service)
{
    json_t *collection CLEANUP(json_decrefp) = json_pack("{s:[], s:i}", "Members",
                                                         "Members@odata.count", 0);
    int r = collection ? put_named(collection, path, &schema_TaskCollection, "Tasks") : -ENOMEM;
    if (r == 0)
        r = bmc_write(bmc, path, collection);
    if (r == 0)
        r = json_put(service, "Tasks", json_link("%s", path));
    return r == 0 ? bmc_write(bmc, service_path, service) : r;
}

static const char *link_of(const json_t *resource, const char *name)
{
    return json_string_value(json_object_get(json_object_get(resource, name), "@odata.id"));
}

/* The task service, which is made where there is none. path: of it. */
static int find_service(struct bmc *bmc, char path[static IPC_URI_BYTES_MAX + 1],
                        json_t **ret_service)
{
    json_t *root CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(bmc, ipc_text(ROOT), &root);

    if (r < 0)
        return r;
    r = links_read(bmc, link_of(root, "Tasks"), path, ret_service);
    if (r != -ENOENT)
        return r;
    snprintf(path, IPC_URI_BYTES_MAX + 1, "%s", SERVICE);
    r = bmc_read(bmc, ipc_text(SERVICE), ret_service);
    if (r != -ENOENT)
        return r;
    r = make_service(bmc);
    return r == 0 ? bmc_read(bmc, ipc_text(SERVICE), ret_service) : r;
}

/* Where tasks are made; what leads there is made where it is missing. */
static int find_collection(struct bmc *bmc, char path[static IPC_URI_BYTES_MAX + 1])
{
    json_t *service CLEANUP(json_decrefp) = NULL;
    char service_path[IPC_URI_BYTES_MAX + 1];
    int r = find_service(bmc, service_path, &service);

    if (r < 0)
        return r;
    if (links_path(link_of(service, "Tasks"), path) && bmc_find(bmc, ipc_text(path)))
        return 0;
    snprintf(path, IPC_URI_BYTES_MAX + 1, "%.*s/Tasks", IPC_URI_BYTES_MAX - 8, service_path);
    return bmc_find(bmc, ipc_text(path)) ? 0 : make_collection(bmc, service_path, path, service);
}

/* -- the task -- */

static const char *now(const struct run *run, char text[static CLOCK_ISO8601_MAX])
{
    return clock_format_iso8601(clock_realtime_usec(service_clock(run->emulator->service)), text);
}

static int add_message(json_t *task, const char *id, const char *severity, const char *what)
{
    json_t *messages = json_object_get(task, "Messages");
    const char *task_id = json_string_value(json_object_get(task, "Id"));
    char message_id[64], text[256];
    json_t *message;

    if (!json_is_array(messages)) {
        messages = json_array();
        if (json_put(task, "Messages", messages) < 0)
            return -ENOMEM;
    }
    snprintf(message_id, sizeof(message_id), "TaskEvent.1.0.%s", id);
    snprintf(text, sizeof(text), "Task %s %s.", task_id ? task_id : "", what);
    message = json_pack("{s:s, s:s, s:[s], s:s}", "MessageId", message_id, "Message", text,
                        "MessageArgs", task_id ? task_id : "", "MessageSeverity", severity);
    return json_array_append_new(messages, message) == 0 ? 0 : -ENOMEM;
}

/* What was asked for, without its secrets. */
static json_t *payload(const struct run *run)
{
    json_t *body CLEANUP(json_decrefp) = json_deep_copy(run->request);
    CLEANUP(free_cleanup) char *text = NULL;

    if (run->request && (!body || mask_secrets(body) < 0))
        return NULL;
    text = body ? json_dumps(body, JSON_COMPACT) : strdup("");
    return text ? json_pack("{s:s, s:s, s:[], s:s}", "TargetUri", run->path, "HttpOperation",
                            ipc_method_name(run->rule->method), "HttpHeaders", "JsonBody", text)
                : NULL;
}

static json_t *task_new(const struct run *run)
{
    char text[CLOCK_ISO8601_MAX];
    json_t *of_request CLEANUP(json_decrefp) = NULL;
    json_t *task CLEANUP(json_decrefp) = json_pack("{s:s, s:s, s:s, s:i, s:[]}", "TaskState", "New",
                                                   "TaskStatus", "OK", "StartTime", now(run, text),
                                                   "PercentComplete", 0, "Messages");
    json_t *name = NULL;
    struct scope scope;
    int r = task ? run_scope(run, &scope, &of_request) : -ENOMEM;

    if (r == 0)
        r = value_make(run->rule->task, &scope, &name);
    if (r == 0 && name && !json_is_string(name)) {
        json_decref(name);
        name = json_string(run->rule->name);
    }
    if (r == 0 && name)
        r = json_put(task, "Name", name);
    if (r == 0)
        r = json_put(task, "Payload", payload(run));
    return r == 0 ? TAKE(task) : NULL;
}

/* The Id is known once it is made. */
static int add_monitor(const struct run *run)
{
    json_t *task CLEANUP(json_decrefp) = NULL;
    CLEANUP(free_cleanup) char *monitor = NULL;
    int r = bmc_read(run->bmc, ipc_text(run->task), &task);

    if (r == 0 && asprintf(&monitor, "%s/Monitor", run->task) < 0) {
        monitor = NULL;
        r = -ENOMEM;
    }
    if (r == 0)
        r = json_put(task, "TaskMonitor", json_string(monitor));
    return r == 0 ? bmc_write(run->bmc, run->task, task) : r;
}

int task_begin(struct run *run)
{
    json_t *task CLEANUP(json_decrefp) = NULL;
    char collection[IPC_URI_BYTES_MAX + 1], path[IPC_URI_BYTES_MAX + 1];
    int r = find_collection(run->bmc, collection);

    if (r < 0)
        return r;
    task = task_new(run);
    r = task ? create_member(run->emulator, run->bmc, collection, task, path) : -ENOMEM;
    if (r < 0)
        return r;
    run->task = strdup(path);
    run->tick_due_usec = run->started_usec + (run->end_usec - run->started_usec) / TICKS;
    return run->task ? add_monitor(run) : -ENOMEM;
}

/* 0 before the first tick. */
static json_int_t percent_of(const struct run *run, uint64_t now_usec)
{
    uint64_t total = run->end_usec - run->started_usec, gone = now_usec - run->started_usec;

    return total == 0 || gone >= total ? 99 : (json_int_t)(gone * 100 / total);
}

int task_progress(struct run *run, uint64_t now_usec)
{
    json_t *task CLEANUP(json_decrefp) = NULL;
    uint64_t tick = (run->end_usec - run->started_usec) / TICKS;
    int r = bmc_read(run->bmc, ipc_text(run->task), &task);
    const char *state = json_string_value(json_object_get(task, "TaskState"));

    if (r == 0 && state && strcmp(state, "New") == 0)
        r = add_message(task, "TaskStarted", "OK", "has started");
    if (r == 0)
        r = json_put(task, "TaskState", json_string("Running"));
    if (r == 0)
        r = json_put(task, "PercentComplete", json_integer(percent_of(run, now_usec)));
    run->tick_due_usec = now_usec + (tick ? tick : 1);
    return r == 0 ? bmc_write(run->bmc, run->task, task) : r;
}

static const struct ending {
    const char *state, *message, *severity, *status, *text;
} endings[] = {
    {"Completed", "TaskCompletedOK", "OK", "OK", "has completed"},
    {"Exception", "TaskAborted", "Critical", "Critical", "has failed"},
    {"Cancelled", "TaskCancelled", "Warning", "Warning", "was ended by a later request"},
};

int task_end(struct run *run, const char *state)
{
    char text[CLOCK_ISO8601_MAX];
    json_t *task CLEANUP(json_decrefp) = NULL;
    const struct ending *ending = endings;
    int r = run->task ? bmc_read(run->bmc, ipc_text(run->task), &task) : -ENOENT;

    if (r < 0)
        return r == -ENOENT ? 0 : r;
    while (strcmp(ending->state, state) != 0)
        ending++;
    r = json_put(task, "TaskState", json_string(state));
    if (r == 0)
        r = json_put(task, "TaskStatus", json_string(ending->status));
    if (r == 0 && ending == endings)
        r = json_put(task, "PercentComplete", json_integer(100));
    if (r == 0)
        r = json_put(task, "EndTime", json_string(now(run, text)));
    if (r == 0)
        r = add_message(task, ending->message, ending->severity, ending->text);
    return r == 0 ? bmc_write(run->bmc, run->task, task) : r;
}

/* -- answers -- */

static unsigned int retry_after_s(const struct emulator *emulator)
{
    return emulator->transition_s < 1 ? 1 : (unsigned int)emulator->transition_s;
}

static void reply_accepted(struct service_request *request, const struct emulator *emulator,
                           json_t *task)
{
    CLEANUP(buffer_deinit) struct buffer location = BUFFER_INIT(IPC_HEADER_BYTES_MAX);
    const char *monitor = json_string_value(json_object_get(task, "TaskMonitor"));

    if (uri_append_path(&location, ipc_text(monitor ? monitor : "")) < 0 ||
        buffer_append(&location, "", 1) < 0) {
        json_decref(task);
        emulator_fail(request, "task", -ENOMEM);
        return;
    }
    service_reply_accepted_with(request, location.data, retry_after_s(emulator), task);
}

void task_reply_accepted(struct service_request *request, const struct run *run)
{
    json_t *task = NULL;
    int r = bmc_read(run->bmc, ipc_text(run->task), &task);

    if (r < 0)
        emulator_fail(request, "task", r);
    else
        reply_accepted(request, run->emulator, task);
}

void task_reply_monitor(struct service_request *request, const struct target *target)
{
    static const char *const open[] = {"New",     "Starting", "Running",    "Suspended",
                                       "Pending", "Stopping", "Cancelling", "Service"};
    json_t *task = NULL;
    int r = bmc_read(target->bmc, ipc_text(target->path), &task);
    const char *state = json_string_value(json_object_get(task, "TaskState"));

    if (r < 0) {
        emulator_fail(request, "task", r);
        return;
    }
    for (size_t i = 0; state && i < ARRAY_SIZE(open); i++) {
        if (strcmp(open[i], state) == 0) {
            reply_accepted(request, target->emulator, task);
            return;
        }
    }
    service_reply_resource(request, task);
}
