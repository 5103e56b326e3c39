/*
 * Rules: what follows when a request comes (docs/emulator-behaviors.md). A file of rules is read
 * and checked once; what is in a struct rule needs no further checks. The table knows nothing of
 * BMCs: behavior.c finds the rule of a request, step.c does what it says. Room-private.
 */
#pragma once

#include <jansson.h>

#include "ipc/message.h"
#include "redfish/message.h"

struct operation; /* operation.h */

enum step_verb {
    STEP_WAIT, /* nothing: lets time pass */
    STEP_SET,
    STEP_REMOVE,
    STEP_CLEAR,   /* the members of a collection go */
    STEP_DELETE,  /* the resource goes */
    STEP_CREATE,  /* a member of a collection comes */
    STEP_RESTORE, /* as it was loaded */
    STEP_APPLY,   /* pending settings */
    STEP_DO,      /* an operation */
};

struct step {
    double after; /* units of time since the step before */
    json_t *hops; /* own, an array: from the resource of the request to those that are meant */
    const json_t *condition; /* of each of them; NULL: none */
    enum step_verb verb;
    const json_t *argument;            /* as the verb wants it; NULL: it has none */
    const struct operation *operation; /* with STEP_DO */
};

struct rule {
    char *name;                /* for people: of its own, or what it is about */
    const json_t *actions;     /* an array of names; NULL: no rule for actions */
    enum ipc_method method;    /* IPC_POST with actions, too */
    const json_t *types;       /* an array of names; NULL: any */
    const json_t *with;        /* condition on the body; NULL: none */
    const json_t *condition;   /* on the resource, as it is before; NULL: none */
    const char *track;         /* a run of the same track at the same resource ends; NULL: none */
    const json_t *task;        /* the value of its Name; NULL: no task */
    const json_t *refusal;     /* an array of values, the message's arguments; NULL: none */
    enum base_message message; /* with a refusal */
    struct step *steps;
    size_t step_count;
};

/** What was read from one file. */
struct rules {
    json_t *document; /* own; everything points into it */
    const json_t *sequences;
    struct rule *rules;
    size_t count;
};

#define RULES_PROBLEM_BYTES 384
#define RULES_BYTES_MAX (1024u * 1024u)

enum {
    RULES_E_WRONG = 1, /* and why */
};

/**
 * Reads the text of a file. base: sequences that may be used, too, while it lives; NULL: none.
 * problem: with RULES_E_WRONG, "rule 3 (Blink), step 2: …", a line of text. Deinit in any case.
 * Returns 0, RULES_E_WRONG or -ENOMEM.
 */
int rules_init(struct rules *rules, struct ipc_text text, const struct rules *base,
               char problem[static RULES_PROBLEM_BYTES]);
void rules_deinit(struct rules *rules);

/** Whether a rule is for this action ("Chassis.Reset"; NULL: none) or method, on a resource of this
 * type ("Chassis"), with this body and state. */
bool rule_matches(const struct rule *rule, enum ipc_method method, const char *action,
                  struct ipc_text type, const json_t *body, const json_t *resource);

/* -- rule-steps.c -- */
struct rule_reader {
    const struct rules *rules, *base;
    struct rule *rule;
    char *problem;
};

/** Says what is wrong. Returns RULES_E_WRONG. */
int rule_wrong(const struct rule_reader *reader, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** Whether an object has no other members than these; "Comment" is always one. */
int rule_check_names(const struct rule_reader *reader, const json_t *object,
                     const char *const *names, size_t name_count);

/** Appends the steps of an array, with those of the sequences that it names. */
int rule_read_steps(const struct rule_reader *reader, const json_t *steps);
void rule_steps_free(struct rule *rule);
