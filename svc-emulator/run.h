/*
 * A rule that is being followed: where it stands, what it is about, and its task. Runs are made by
 * behavior.c; step.c does the steps, operation.c what steps can't say, task.c keeps the Task.
 * Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"
#include "svc-emulator/rule.h"
#include "svc-emulator/value.h"

struct run {
    struct emulator *emulator;
    struct bmc *bmc;
    const struct rule *rule;
    char *path;                      /* of the resource that the request was about */
    json_t *request;                 /* body of the request; NULL: it had none */
    json_t *removed;                 /* the resource, when the request took it away; else NULL */
    struct service_request *waiting; /* for its answer, which an operation may give (and then sets
                                        this to NULL); NULL: it is none of ours */
    bool is_abandoned; /* its Task is gone, or another run took over: no further step */
    size_t next_step;
    uint64_t started_usec, step_due_usec, end_usec; /* monotonic */
    char *task;                                     /* path of its Task; NULL: it has none */
    uint64_t tick_due_usec; /* when the Task says next how far it is; with `task` */
    struct run *prev, *next;
};

/* -- step.c -- */
/** Does one step at all resources that it means. Returns 0 or negative errno. */
int step_run(struct run *run, const struct step *step);
/** The scope of values; *ret_resource is to be freed. Returns 0 or -ENOMEM. */
int run_scope(const struct run *run, struct scope *ret_scope, json_t **ret_resource);

/* -- behavior.c -- */
/** What another rule of the same track still does at this path ends. Returns 0. */
int behavior_supersede(struct run *run, const char *path);

/* -- settings.c -- */
/** The resource takes over what is pending in its settings object, and says so. */
int settings_apply(struct run *run, const char *path);
/** path: of a settings object. The resource that it belongs to takes it over. */
int settings_apply_owner(struct run *run, const char *path);
/** What is pending becomes what the resource was when it was loaded. */
int settings_reset(struct run *run, const char *path);

/* -- task.c -- */
/** Makes the Task of a run (run->task), and the task service where there is none. Returns 0 or
 * negative errno. */
int task_begin(struct run *run);
/** How far the run is. */
int task_progress(struct run *run, uint64_t now_usec);
/** What has become of it: "Completed", "Exception", "Cancelled". */
int task_end(struct run *run, const char *state);
/** 202 with the Task and where its monitor is. */
void task_reply_accepted(struct service_request *request, const struct run *run);
/** GET of the monitor of a Task, the target: 202 while it goes on. */
void task_reply_monitor(struct service_request *request, const struct target *target);
