/* Reading of rules and finding out whether one is meant, see rule.h. Owns the document of a file.
 */
#include "svc-emulator/rule.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-emulator/operation.h"
#include "svc-emulator/value.h"

int rule_wrong(const struct rule_reader *reader, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    vsnprintf(reader->problem, RULES_PROBLEM_BYTES, format, list);
    va_end(list);
    return RULES_E_WRONG;
}

int rule_check_names(const struct rule_reader *reader, const json_t *object,
                     const char *const *names, size_t name_count)
{
    const char *name;
    json_t *value;

    if (!json_is_object(object))
        return rule_wrong(reader, "not an object");
    json_object_foreach ((json_t *)object, name, value) {
        bool is_known = strcmp(name, "Comment") == 0;

        for (size_t i = 0; i < name_count && !is_known; i++)
            is_known = strcmp(names[i], name) == 0;
        if (!is_known)
            return rule_wrong(reader, "unknown member '%.64s'", name);
    }
    return 0;
}

/* -- members of a rule -- */

/* A name or a list of them becomes a list, in the document itself. NULL: it is not there. */
static int read_names(const struct rule_reader *reader, json_t *object, const char *member,
                      const json_t **ret_names)
{
    json_t *value = json_object_get(object, member), *list;
    const json_t *name;
    size_t index;

    *ret_names = NULL;
    if (!value)
        return 0;
    if (json_is_string(value)) {
        list = json_pack("[O]", value);
        if (json_put(object, member, list) < 0)
            return -ENOMEM;
        value = list;
    }
    if (json_array_size(value) == 0)
        return rule_wrong(reader, "%s is a name or a list of names", member);
    json_array_foreach (value, index, name) {
        if (!json_is_string(name) || json_string_length(name) == 0)
            return rule_wrong(reader, "%s is a name or a list of names", member);
    }
    *ret_names = value;
    return 0;
}

static int read_method(const struct rule_reader *reader, json_t *object)
{
    static const enum ipc_method methods[] = {IPC_POST, IPC_PATCH, IPC_PUT, IPC_DELETE};
    const json_t *value = json_object_get(object, "Method");
    struct rule *rule = reader->rule;

    rule->method = IPC_POST;
    if (!value == !rule->actions)
        return rule_wrong(reader, "a rule has either Action or Method");
    if (!value)
        return 0;
    if (!rule->types)
        return rule_wrong(reader, "a rule with Method has Type");
    for (size_t i = 0; i < ARRAY_SIZE(methods); i++) {
        if (json_is_string(value) &&
            strcmp(json_string_value(value), ipc_method_name(methods[i])) == 0) {
            rule->method = methods[i];
            return 0;
        }
    }
    return rule_wrong(reader, "Method is POST, PATCH, PUT or DELETE");
}

static int read_condition(const struct rule_reader *reader, const json_t *object,
                          const char *member, const json_t **ret_condition)
{
    const json_t *value = json_object_get(object, member);
    const char *problem = value ? condition_check(value) : NULL;

    *ret_condition = value;
    return problem ? rule_wrong(reader, "%s: %s", member, problem) : 0;
}

static int read_track(const struct rule_reader *reader, const json_t *object)
{
    const json_t *value = json_object_get(object, "Track");

    if (value && json_string_length(value) == 0)
        return rule_wrong(reader, "Track is a name");
    reader->rule->track = json_string_value(value);
    return 0;
}

static int read_task(const struct rule_reader *reader, const json_t *object)
{
    static const char *const names[] = {"Name"};
    const json_t *task = json_object_get(object, "Task"), *name;
    const char *problem;
    int r = task ? rule_check_names(reader, task, names, ARRAY_SIZE(names)) : 0;

    if (r != 0 || !task)
        return r;
    name = json_object_get(task, "Name");
    problem = name ? value_check(name) : "it is missing";
    if (problem)
        return rule_wrong(reader, "Task, Name: %s", problem);
    reader->rule->task = name;
    return 0;
}

static bool find_message(const char *id, enum base_message *ret_message)
{
    for (int i = 0; id && i < BASE_MESSAGE_COUNT; i++) {
        if (strcmp(message_fact((enum base_message)i)->id, id) == 0) {
            *ret_message = (enum base_message)i;
            return true;
        }
    }
    return false;
}

static int read_refusal(const struct rule_reader *reader, const json_t *object)
{
    static const char *const names[] = {"Message", "Args"};
    const json_t *refusal = json_object_get(object, "Refuse"), *arguments;
    const char *id = json_string_value(json_object_get(refusal, "Message")), *problem;
    struct rule *rule = reader->rule;
    int r = refusal ? rule_check_names(reader, refusal, names, ARRAY_SIZE(names)) : 0;

    if (r != 0 || !refusal)
        return r;
    if (!find_message(id, &rule->message) || message_fact(rule->message)->status < 400)
        return rule_wrong(reader, "Refuse, Message: not the id of an error of the Base registry");
    arguments = json_object_get(refusal, "Args");
    if (json_array_size(arguments) != message_fact(rule->message)->arguments)
        return rule_wrong(reader, "Refuse, Args: %s has %u", id,
                          message_fact(rule->message)->arguments);
    problem = arguments ? value_check(arguments) : NULL;
    if (problem)
        return rule_wrong(reader, "Refuse, Args: %s", problem);
    rule->refusal = refusal;
    return 0;
}

/* -- a rule -- */

/* What answers the request itself has to run before the answer, once, and alone. */
static int check_answers(const struct rule_reader *reader)
{
    const struct rule *rule = reader->rule;

    for (size_t i = 0; i < rule->step_count; i++) {
        const struct step *step = &rule->steps[i];

        if (step->verb == STEP_DO && step->operation->answers &&
            (rule->step_count > 1 || json_array_size(step->hops) > 0 || step->after > 0 ||
             rule->task || !rule->actions))
            return rule_wrong(reader,
                              "step %zu: %s answers the request, so its rule is for an action, has "
                              "no Task and no other step, and it has neither After nor In",
                              i + 1, step->operation->name);
    }
    return 0;
}

static int read_body(const struct rule_reader *reader, const json_t *object)
{
    const json_t *steps = json_object_get(object, "Steps");
    int r = read_refusal(reader, object);

    if (r != 0)
        return r;
    if (!steps == !reader->rule->refusal)
        return rule_wrong(reader, "a rule has either Steps or Refuse");
    if (!steps)
        return reader->rule->task ? rule_wrong(reader, "what is refused has no Task") : 0;
    r = rule_read_steps(reader, steps);
    return r == 0 ? check_answers(reader) : r;
}

static int read_rule(const struct rule_reader *reader, json_t *object)
{
    static const char *const names[] = {"Name", "Action", "Method", "Type",   "With",
                                        "If",   "Track",  "Task",   "Refuse", "Steps"};
    struct rule *rule = reader->rule;
    int r = rule_check_names(reader, object, names, ARRAY_SIZE(names));

    if (r == 0 && json_object_get(object, "Name") &&
        !json_is_string(json_object_get(object, "Name")))
        r = rule_wrong(reader, "Name is a text");
    if (r == 0)
        r = read_names(reader, object, "Action", &rule->actions);
    if (r == 0)
        r = read_names(reader, object, "Type", &rule->types);
    if (r == 0)
        r = read_method(reader, object);
    if (r == 0)
        r = read_condition(reader, object, "With", &rule->with);
    if (r == 0)
        r = read_condition(reader, object, "If", &rule->condition);
    if (r == 0)
        r = read_track(reader, object);
    if (r == 0)
        r = read_task(reader, object);
    return r == 0 ? read_body(reader, object) : r;
}

/* "rule 3 (Blink)". */
static char *name_of(const json_t *object, size_t number)
{
    const char *name = json_string_value(json_object_get(object, "Name"));
    const json_t *action = json_object_get(object, "Action");
    char *text;

    if (json_is_array(action))
        action = json_array_get(action, 0);
    if (!name)
        name = json_string_value(action);
    if (!name)
        name = json_string_value(json_object_get(object, "Method"));
    return asprintf(&text, "rule %zu (%.64s)", number, name ? name : "unnamed") < 0 ? NULL : text;
}

/* -- a file -- */

static int read_rules(struct rules *rules, const struct rules *base, const json_t *list,
                      char *problem)
{
    char inner[RULES_PROBLEM_BYTES] = "";
    struct rule_reader reader = {.rules = rules, .base = base, .problem = inner};
    json_t *object;
    size_t index;

    rules->rules = calloc(json_array_size(list) + 1, sizeof(rules->rules[0]));
    if (!rules->rules)
        return -ENOMEM;
    json_array_foreach (list, index, object) {
        int r;

        reader.rule = &rules->rules[rules->count++];
        reader.rule->name = name_of(object, index + 1);
        r = reader.rule->name ? read_rule(&reader, object) : -ENOMEM;
        if (r == RULES_E_WRONG)
            snprintf(problem, RULES_PROBLEM_BYTES, "%.96s: %.256s", reader.rule->name, inner);
        if (r != 0)
            return r;
    }
    return 0;
}

int rules_init(struct rules *rules, struct ipc_text text, const struct rules *base,
               char problem[static RULES_PROBLEM_BYTES])
{
    static const char *const names[] = {"Sequences", "Rules"};
    const struct rule_reader reader = {.problem = problem};
    const json_t *list;
    json_error_t error;
    int r;

    *rules = (struct rules){0};
    rules->document = json_loadb(text.size ? text.data : "", text.size, JSON_REJECT_DUPLICATES,
                                 &error);
    if (!rules->document)
        return rule_wrong(&reader, "line %d: %s", error.line, error.text);
    r = rule_check_names(&reader, rules->document, names, ARRAY_SIZE(names));
    if (r != 0)
        return r;
    rules->sequences = json_object_get(rules->document, "Sequences");
    list = json_object_get(rules->document, "Rules");
    if (rules->sequences && !json_is_object(rules->sequences))
        return rule_wrong(&reader, "Sequences is an object of lists of steps");
    if (!json_is_array(list))
        return rule_wrong(&reader, "Rules is a list of rules");
    return read_rules(rules, base, list, problem);
}

void rules_deinit(struct rules *rules)
{
    for (size_t i = 0; i < rules->count; i++) {
        rule_steps_free(&rules->rules[i]);
        free(rules->rules[i].name);
    }
    free(rules->rules);
    json_decref(rules->document);
    *rules = (struct rules){0};
}

/* -- which rule -- */

/* "*.Reset" is that action of any type. */
static bool has_action(const json_t *names, const char *action)
{
    const char *slash = strrchr(action, '/'), *dot = strchr(action, '.');
    const json_t *one;
    size_t index;

    json_array_foreach (names, index, one) {
        const char *name = json_string_value(one);

        if (strcmp(name, action) == 0 || (slash && strcmp(name, slash + 1) == 0) ||
            (name[0] == '*' && dot && strcmp(name + 1, dot) == 0))
            return true;
    }
    return false;
}

static bool has_type(const json_t *names, struct ipc_text type)
{
    const json_t *one;
    size_t index;

    json_array_foreach (names, index, one) {
        if (ipc_text_equal(type, json_string_value(one)) ||
            strcmp(json_string_value(one), "*") == 0)
            return true;
    }
    return false;
}

bool rule_matches(const struct rule *rule, enum ipc_method method, const char *action,
                  struct ipc_text type, const json_t *body, const json_t *resource)
{
    if (rule->method != method || !rule->actions == (action != NULL))
        return false;
    if (action && !has_action(rule->actions, action))
        return false;
    if (rule->types && !has_type(rule->types, type))
        return false;
    return condition_holds(rule->with, body) && condition_holds(rule->condition, resource);
}
