/*
 * Fuzz target of svc-emulator/rule and value: a file of rules is refused with a reason, or each of
 * its conditions can be asked and each of its values made.
 */
#include <stdlib.h>

#include "svc-emulator/rule.h"
#include "svc-emulator/value.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void follow(const struct step *step, const struct scope *scope)
{
    const char *pointer;
    json_t *value;

    (void)condition_holds(step->condition, scope->resource);
    if (step->verb != STEP_SET)
        return;
    json_object_foreach ((json_t *)step->argument, pointer, value) {
        json_t *made = NULL;

        require(value_make(value, scope, &made) == 0);
        json_decref(made);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    json_t *object = json_pack("{s:s, s:[s,i], s:{s:n}}", "PowerState", "On", "MediaTypes", "CD", 1,
                               "Boot", "Target");
    const struct scope scope = {object, object, object, "/redfish/v1/Systems/1", 0};
    char problem[RULES_PROBLEM_BYTES] = "";
    struct rules rules;
    int r;

    require(object != NULL);
    r = rules_init(&rules, (struct ipc_text){(const char *)data, size}, NULL, problem);
    require(r == 0 || (r == RULES_E_WRONG && problem[0]));
    for (size_t i = 0; i < rules.count && r == 0; i++) {
        (void)rule_matches(&rules.rules[i], IPC_POST, "ComputerSystem.Reset",
                           ipc_text("ComputerSystem"), object, object);
        for (size_t j = 0; j < rules.rules[i].step_count; j++)
            follow(&rules.rules[i].steps[j], &scope);
    }
    rules_deinit(&rules);
    json_decref(object);
    return 0;
}
