/*
 * What requests lead to: the rules (rule.h) of the emulator and of its user, and the runs that
 * follow them. One timer for all BMCs. docs/emulator-behaviors.md. Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

struct behaviors;
struct rule;

/** A request that a rule may be for. */
struct occasion {
    struct emulator *emulator;
    struct bmc *bmc;
    const char *path; /* of the resource; of a POST to a collection, of the new member */
    struct ipc_text type;
    enum ipc_method method;
    const char *action;     /* "Chassis.Reset"; NULL: no action */
    const json_t *body;     /* NULL: none */
    const json_t *resource; /* as it was before; NULL: it is new */
};

/** Reads the rules, into emulator->behaviors. file: of the user's; NULL: none. Logs what is wrong.
 * Returns 0 or negative errno. */
int behavior_open(struct emulator *emulator, const char *file);
/** Ends all runs; memory goes once the loop has run. */
void behavior_close(struct emulator *emulator);

/** The first rule for it, the user's before ours; NULL: none. */
const struct rule *behavior_find(const struct occasion *occasion);

/** When the rule refuses the request, answers it and returns true. rule: NULL is allowed. */
bool behavior_refuses(struct service_request *request, const struct rule *rule,
                      const struct occasion *occasion);

/** Begins to follow the rule, when there is one: what is to be done at once is done when it
 * returns. Returns 0 or negative errno. */
int behavior_follow(const struct rule *rule, const struct occasion *occasion);

/** The action of the target has been checked: does it, and answers the request. name:
 * "Chassis.Reset". resource: what the target is now, borrowed. */
void behavior_act(struct service_request *request, const struct target *target, const char *name,
                  const json_t *resource);

/** A resource is gone: a Task that a client deleted takes its work with it. */
void behavior_removed(struct emulator *emulator, const struct bmc *bmc, const char *path);

/** Does all that is due, which the timer does by itself. */
void behavior_advance(struct emulator *emulator);
