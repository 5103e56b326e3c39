/*
 * Reading of the steps of a rule, see rule.h. Sequences are put in the place of the steps that name
 * them, so that a rule is one list in the end.
 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-emulator/operation.h"
#include "svc-emulator/rule.h"
#include "svc-emulator/value.h"

#define STEPS_MAX 200
#define SEQUENCE_DEPTH_MAX 8 /* of sequences in sequences: also what ends a circle */
#define AFTER_MAX 1e6

/** The list that is being read. */
struct list {
    const struct rule_reader *reader;
    const char *sequence; /* NULL: the rule's own */
    const json_t *hops;   /* of those who named this sequence, to be put in front; NULL: none */
    double after;         /* that the first step gets */
    unsigned int depth;
};

static int read_list(const struct list *list, const json_t *steps);

void rule_steps_free(struct rule *rule)
{
    for (size_t i = 0; i < rule->step_count; i++)
        json_decref(rule->steps[i].hops);
    free(rule->steps);
    rule->steps = NULL;
    rule->step_count = 0;
}

/* -- what is common to all steps -- */

static int read_after(const struct list *list, const json_t *object, double *ret_after)
{
    const json_t *value = json_object_get(object, "After");
    double after = json_number_value(value);

    if (value && (!json_is_number(value) || !(after >= 0) || after > AFTER_MAX))
        return rule_wrong(list->reader, "After is a number of units of time, from 0 to %g",
                          AFTER_MAX);
    *ret_after = after;
    return 0;
}

static bool is_hop(const json_t *value)
{
    static const char request[] = "$request";
    const char *text = json_string_value(value);

    if (!text)
        return false;
    if (strncmp(text, request, strlen(request)) == 0)
        text += strlen(request);
    else if (strncmp(text, "./", 2) == 0)
        text++;
    return value_is_pointer(text);
}

/* One or a list, behind those of the list that this step is in. */
static int read_hops(const struct list *list, const json_t *object, json_t **ret_hops)
{
    json_t *value = json_object_get(object, "In");
    json_t *hops CLEANUP(json_decrefp) = list->hops ? json_copy((json_t *)list->hops)
                                                    : json_array();
    json_t *own CLEANUP(json_decrefp) = json_is_array(value) ? json_incref(value) : json_array();
    const json_t *hop;
    size_t index;

    if (!hops || !own || (value && value != own && json_array_append(own, value) != 0))
        return -ENOMEM;
    json_array_foreach (own, index, hop) {
        if (!is_hop(hop))
            return rule_wrong(list->reader, "In is one or a list of \"/Pointer\", \"./below\", "
                                            "\"/redfish/v1/…\" and \"$request/…\"");
    }
    if (json_array_extend(hops, own) != 0)
        return -ENOMEM;
    *ret_hops = TAKE(hops);
    return 0;
}

static int read_condition(const struct list *list, const json_t *object,
                          const json_t **ret_condition)
{
    const json_t *value = json_object_get(object, "If");
    const char *problem = value ? condition_check(value) : NULL;

    *ret_condition = value;
    return problem ? rule_wrong(list->reader, "If: %s", problem) : 0;
}

/* -- verbs and their arguments; each returns what is wrong, NULL: nothing -- */

static const char *check_set(const json_t *argument)
{
    const char *pointer, *problem;
    json_t *value;

    if (json_object_size(argument) == 0)
        return "an object of JSON pointers";
    json_object_foreach ((json_t *)argument, pointer, value) {
        if (!value_is_pointer(pointer))
            return "names are JSON pointers (\"/PowerState\")";
        problem = value_check(value);
        if (problem)
            return problem;
    }
    return NULL;
}

static const char *check_pointers(const json_t *argument)
{
    const json_t *pointer;
    size_t index;

    json_array_foreach (argument, index, pointer) {
        if (!json_is_string(pointer) || !value_is_pointer(json_string_value(pointer)))
            return "a list of JSON pointers";
    }
    return json_array_size(argument) ? NULL : "a list of JSON pointers";
}

static const char *check_true(const json_t *argument)
{
    return json_is_true(argument) ? NULL : "it is true or not there";
}

static const char *check_restore(const json_t *argument)
{
    return json_is_true(argument) || !check_pointers(argument) ? NULL
                                                               : "true or a list of JSON pointers";
}

static const char *check_create(const json_t *argument)
{
    return json_is_object(argument) ? value_check(argument) : "an object";
}

static const char *check_operation(const json_t *argument)
{
    return json_is_string(argument) && operation_find(json_string_value(argument))
               ? NULL
               : "no such operation";
}

static const struct {
    const char *name;
    enum step_verb verb;
    const char *(*check)(const json_t *argument);
} verbs[] = {
    {"Set", STEP_SET, check_set},          {"Remove", STEP_REMOVE, check_pointers},
    {"Clear", STEP_CLEAR, check_true},     {"Delete", STEP_DELETE, check_true},
    {"Create", STEP_CREATE, check_create}, {"Restore", STEP_RESTORE, check_restore},
    {"Apply", STEP_APPLY, check_true},     {"Do", STEP_DO, check_operation},
};

static int read_verb(const struct list *list, const json_t *object, struct step *step)
{
    const char *problem;

    for (size_t i = 0; i < ARRAY_SIZE(verbs); i++) {
        const json_t *argument = json_object_get(object, verbs[i].name);

        if (!argument)
            continue;
        if (step->verb != STEP_WAIT)
            return rule_wrong(list->reader, "a step does one thing");
        problem = verbs[i].check(argument);
        if (problem)
            return rule_wrong(list->reader, "%s: %s", verbs[i].name, problem);
        step->verb = verbs[i].verb;
        step->argument = argument;
        if (step->verb == STEP_DO)
            step->operation = operation_find(json_string_value(argument));
    }
    return step->verb == STEP_WAIT && step->after <= 0 ? rule_wrong(list->reader, "it does nothing")
                                                       : 0;
}

/* -- steps -- */

/* Takes the step's hops over. */
static int append(const struct list *list, const struct step *step)
{
    struct rule *rule = list->reader->rule;
    struct step *steps;

    if (rule->step_count == STEPS_MAX) {
        json_decref(step->hops);
        return rule_wrong(list->reader, "more than %d steps", STEPS_MAX);
    }
    steps = reallocarray(rule->steps, rule->step_count + 1, sizeof(steps[0]));
    if (!steps) {
        json_decref(step->hops);
        return -ENOMEM;
    }
    rule->steps = steps;
    rule->steps[rule->step_count++] = *step;
    return 0;
}

static int read_step(const struct list *list, const json_t *object, double added_after)
{
    static const char *const names[] = {"After",  "In",     "If",      "Set",   "Remove", "Clear",
                                        "Delete", "Create", "Restore", "Apply", "Do"};
    struct step step = {.verb = STEP_WAIT};
    int r = rule_check_names(list->reader, object, names, ARRAY_SIZE(names));

    if (r == 0)
        r = read_after(list, object, &step.after);
    step.after += added_after;
    if (r == 0)
        r = read_condition(list, object, &step.condition);
    if (r == 0)
        r = read_verb(list, object, &step);
    if (r == 0)
        r = read_hops(list, object, &step.hops);
    return r == 0 ? append(list, &step) : r;
}

static const json_t *find_sequence(const struct rule_reader *reader, const char *name)
{
    const json_t *found = json_object_get(reader->rules->sequences, name);

    if (!found && reader->base)
        found = json_object_get(reader->base->sequences, name);
    return found;
}

static int read_sequence(const struct list *list, const json_t *object, double added_after)
{
    static const char *const names[] = {"After", "In", "Sequence"};
    const char *name = json_string_value(json_object_get(object, "Sequence"));
    json_t *hops CLEANUP(json_decrefp) = NULL;
    struct list inner = {.reader = list->reader, .sequence = name, .depth = list->depth + 1};
    const json_t *steps;
    int r = rule_check_names(list->reader, object, names, ARRAY_SIZE(names));

    if (r == 0)
        r = read_after(list, object, &inner.after);
    if (r == 0)
        r = read_hops(list, object, &hops);
    if (r != 0)
        return r;
    steps = name ? find_sequence(list->reader, name) : NULL;
    if (!steps)
        return rule_wrong(list->reader, "Sequence: there is none of this name");
    if (inner.depth > SEQUENCE_DEPTH_MAX)
        return rule_wrong(list->reader, "sequence %.64s contains itself, or is nested too deep",
                          name);
    inner.after += added_after;
    inner.hops = hops;
    return read_list(&inner, steps);
}

/* Says where it is: the problem gets the number of the step in front. */
static int locate(const struct list *list, size_t number)
{
    char inner[RULES_PROBLEM_BYTES];

    snprintf(inner, sizeof(inner), "%s", list->reader->problem);
    if (list->sequence)
        snprintf(list->reader->problem, RULES_PROBLEM_BYTES, "step %zu of sequence %.64s: %.256s",
                 number, list->sequence, inner);
    else
        snprintf(list->reader->problem, RULES_PROBLEM_BYTES, "step %zu: %.256s", number, inner);
    return RULES_E_WRONG;
}

static int read_list(const struct list *list, const json_t *steps)
{
    const json_t *object;
    size_t index;

    if (!json_is_array(steps))
        return rule_wrong(list->reader, "steps are a list");
    json_array_foreach (steps, index, object) {
        double added = index == 0 ? list->after : 0;
        int r = json_object_get(object, "Sequence") ? read_sequence(list, object, added)
                                                    : read_step(list, object, added);

        if (r == RULES_E_WRONG)
            return list->depth < SEQUENCE_DEPTH_MAX ? locate(list, index + 1) : r;
        if (r != 0)
            return r;
    }
    return 0;
}

int rule_read_steps(const struct rule_reader *reader, const json_t *steps)
{
    const struct list list = {.reader = reader};

    return read_list(&list, steps);
}
