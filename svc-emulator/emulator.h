/*
 * The emulator: what its parts share. A request comes by the one route (routes.c), is resolved to a
 * BMC and a resource, judged (access.h), delayed where the mockup says so, and answered by one of
 * read.c, change.c, create.c, remove.c and action.c. Room-private.
 */
#pragma once

#include "service/service.h"
#include "svc-emulator/access.h"
#include "svc-emulator/bmc.h"

#define EMULATOR_BMCS_MAX 5000u
/** Of an answer; the longest deadline of a request is 600 s (ipc/limits.h). */
#define EMULATOR_DELAY_S_MAX 590.0

struct emulator {
    struct service *service;
    enum enforce enforce;
    bool has_sessions;           /* with has_auth: log-ins are not refused */
    bool has_auth;               /* credentials count; else everybody may do everything */
    const char *user, *password; /* of who may log in where the mockup doesn't say (account.h) */
    double delay_s;              /* of every answer, --delay */
    struct mockup *loaded;       /* shared by all BMCs */
    struct mockup *documents;    /* what is served besides, and never written (documents.h) */
    struct bmc **bmcs;
    size_t bmc_count;
    char *password_file; /* what `password` points into; NULL: the default */
    bool has_fishdoctor;
    bool is_silent;   /* no subscription is sent anything, --events none */
    uv_timer_t timer; /* sessions expire */
    struct save *save;
    struct load_check *check; /* goes on (load.h); NULL: it has ended */
    struct events *events;    /* NULL before the loop runs, and after it */
    struct delayed *delayed;  /* requests that wait for their time (utlist) */
    double transition_s;      /* the unit of time of behaviours, --transition */
    struct behaviors *behaviors;
    struct generation *generations; /* signing requests in the making (utlist) */
    struct live *live;              /* NULL: readings stay */
    int record_fd;                  /* -1: nothing is recorded */
};

/** What a request is about. */
struct target {
    struct emulator *emulator;
    struct bmc *bmc;
    const char *path; /* of the resource: without "/Actions/…" and "/Members"; the request's own */
    const struct mockup_item *item; /* NULL: nothing there; until the BMC is written */
    struct place place;             /* of the item, or what the schemas say of the path */
    enum enforce enforce;           /* the emulator's; none by /fishdoctor */
    const char *action; /* "ComputerSystem.Reset", "Oem/Contoso.Blink": what follows "/Actions/" */
    bool is_monitor;    /* of the Task that the item is */
};

/** The BMC of an instance name; NULL: there is none. */
struct bmc *emulator_bmc(const struct emulator *emulator, const char *instance);
/** Its place in emulator->bmcs. */
size_t emulator_bmc_index(const struct emulator *emulator, const struct bmc *bmc);
/** The value of one of our options as a number from 0; *ret_number stays when it was not given.
 * Returns 0 or -EINVAL (logged). */
int emulator_read_number(const struct emulator *emulator, const char *name, double maximum,
                         double *ret_number);

extern const struct service_definition emulator_definition;

/* -- routes.c -- */
extern const struct service_route emulator_routes[];
#define EMULATOR_ROUTE_COUNT 3
/** What the request is about, looked up anew: a delay or a question may have been in between.
 * path: memory for target->path, of IPC_URI_BYTES_MAX + 1. */
void target_of(struct service_request *request, char *path, struct target *ret_target);
/** Ends the request: 500 with the cause of a negative errno, else 404. */
void emulator_fail(struct service_request *request, const char *step, int error);

/* -- delay.c -- */
/** Calls `then` after so many seconds, at once for none. Requests that still wait when the service
 * stops are answered by 503. */
void delay_then(struct service_request *request, struct emulator *emulator, double seconds,
                void (*then)(struct service_request *request));
/** The delay of this method at an item: its time.json ("GET_Time"), else --delay. */
double delay_of(const struct emulator *emulator, const struct mockup_item *item,
                enum ipc_method method);
void delay_stop(struct emulator *emulator);

/* -- one file for each of what can be asked; each answers the request -- */
void read_resource(struct service_request *request, const struct target *target);
void change_resource(struct service_request *request, const struct target *target);
void create_resource(struct service_request *request, const struct target *target);
void remove_resource(struct service_request *request, const struct target *target);
void run_action(struct service_request *request, const struct target *target);

/* -- read.c -- */
/** A line in the log for each resource with headers that GET leaves out, since they can't be sent.
 */
void read_check_headers(const struct mockup *mockup);

/* -- remove.c -- */
/** Removes a resource, what is below it, and all links to them. Returns 0 or -ENOMEM. */
int remove_tree(struct bmc *bmc, const char *path);
/** Removes all members of a collection, likewise. Returns 0 or negative errno. */
int remove_members(struct bmc *bmc, const char *path);

/* -- create.c -- */
/** The collection that a target is, or what is to be made where there is none yet. Returns 0 or
 * negative errno. */
int collection_read(const struct target *target, json_t **ret_collection);
/** Writes it; a new one gets its link from the resource above. Likewise. */
int collection_write(const struct target *target, const json_t *collection);
/** Makes a member of a collection as a POST of `body` does, without rules. path: memory for where
 * it is. Returns 0, -ENOENT for no collection, -EINVAL for an Id that is none or is taken, or
 * -ENOMEM. */
int create_member(struct emulator *emulator, struct bmc *bmc, const char *collection,
                  const json_t *body, char path[static IPC_URI_BYTES_MAX + 1]);

/* -- links.c -- */
/** The path that a URI leads to, as a BMC has it: decoded, without a fragment, a query or the slash
 * at its end, of which links may have all. uri: NULL is none. Returns whether it is one. */
bool links_path(const char *uri, char path[static IPC_URI_BYTES_MAX + 1]);
/** Reads what is there. path: memory for where that is. Returns as bmc_read(). */
int links_read(const struct bmc *bmc, const char *uri, char path[static IPC_URI_BYTES_MAX + 1],
               json_t **ret_resource);
/** Takes every link to this path (with_itself), and to what is below it, out of the resources of a
 * BMC, with the counts of the arrays that they were in. Returns 0 or -ENOMEM. */
int links_remove(struct bmc *bmc, const char *path, bool with_itself);
/** Adds a link to an array of links ("Members") and counts. Returns 0 or -ENOMEM. */
int links_add(json_t *object, const char *name, const char *path);
