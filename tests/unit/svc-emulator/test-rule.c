/* Unit tests of svc-emulator/rule.c and rule-steps.c: what is refused, and which rule is meant. */
#include "svc-emulator/rule.h"

#include <string.h>

#include "base/cleanup.h"
#include "svc-emulator/behaviors-builtin.h"
#include "svc-emulator/operation.h"
#include "tests/unit/cunit-main.h"

static char problem[RULES_PROBLEM_BYTES];

static int read_text(const char *text, struct rules *rules)
{
    problem[0] = '\0';
    return rules_init(rules, ipc_text(text), NULL, problem);
}

#define FILE_OF(rule) "{\"Rules\":[" rule "]}"
#define STEPS_OF(steps) FILE_OF("{\"Action\":\"A.B\",\"Steps\":[" steps "]}")
#define SEQUENCE_OF(steps)                                                                         \
    "{\"Sequences\":{\"s\":[" steps "]},\"Rules\":[{\"Action\":\"A.B\",\"Steps\":["                \
    "{\"Sequence\":\"s\"}]}]}"

static void check_wrong(const char *text, const char *expected)
{
    struct rules rules;

    CU_ASSERT_EQUAL(read_text(text, &rules), RULES_E_WRONG);
    if (!strstr(problem, expected)) {
        fputs(text, stderr);
        fputs(": ", stderr);
        fputs(problem, stderr);
        fputs("\n", stderr);
    }
    CU_ASSERT_PTR_NOT_NULL(strstr(problem, expected));
    rules_deinit(&rules);
}

static void rules_init_of_wrong_files_says_why(void)
{
    static const struct {
        const char *text, *problem;
    } table[] = {
        {"", "line "},
        {"{\"Rules\":[],\"Rules\":[]}", "duplicate"},
        {"[]", "not an object"},
        {"{}", "Rules is a list"},
        {"{\"Rules\":{}}", "Rules is a list"},
        {"{\"Rules\":[],\"Rule\":1}", "unknown member 'Rule'"},
        {"{\"Rules\":[],\"Sequences\":[]}", "Sequences is an object"},
        /* rules */
        {FILE_OF("1"), "rule 1 (unnamed): not an object"},
        {FILE_OF("{\"Action\":\"A.B\",\"Steps\":[]},{\"Name\":\"two\"}"),
         "rule 2 (two): a rule has either Action or Method"},
        {FILE_OF("{\"Name\":1,\"Action\":\"A.B\",\"Steps\":[]}"), "Name is a text"},
        {FILE_OF("{\"Acton\":\"A.B\",\"Steps\":[]}"), "unknown member 'Acton'"},
        {FILE_OF("{\"Action\":\"A.B\",\"Method\":\"PATCH\",\"Type\":\"T\",\"Steps\":[]}"),
         "either Action or Method"},
        {FILE_OF("{\"Action\":\"\",\"Steps\":[]}"), "Action is a name or a list of names"},
        {FILE_OF("{\"Action\":[],\"Steps\":[]}"), "Action is a name or a list of names"},
        {FILE_OF("{\"Action\":[1],\"Steps\":[]}"), "Action is a name or a list of names"},
        {FILE_OF("{\"Action\":\"A.B\",\"Type\":1,\"Steps\":[]}"),
         "rule 1 (A.B): Type is a name or a list of names"},
        {FILE_OF("{\"Method\":\"PATCH\",\"Steps\":[]}"), "a rule with Method has Type"},
        {FILE_OF("{\"Method\":\"GET\",\"Type\":\"T\",\"Steps\":[]}"), "Method is POST, PATCH"},
        {FILE_OF("{\"Method\":1,\"Type\":\"T\",\"Steps\":[]}"), "Method is POST, PATCH"},
        {FILE_OF("{\"Action\":\"A.B\",\"With\":1,\"Steps\":[]}"), "With: a condition is an object"},
        {FILE_OF("{\"Action\":\"A.B\",\"If\":{\"a\":1},\"Steps\":[]}"), "If: a condition names"},
        {FILE_OF("{\"Action\":\"A.B\",\"If\":{\"/a\":{\"Is\":1}},\"Steps\":[]}"), "If: a test is"},
        {FILE_OF("{\"Action\":\"A.B\",\"If\":{\"/a\":{\"Not\":1}},\"Steps\":[]}"), "If: a test is"},
        {FILE_OF("{\"Action\":\"A.B\",\"If\":{\"/a\":{\"Exists\":[]}},\"Steps\":[]}"),
         "If: a test is"},
        {FILE_OF("{\"Action\":\"A.B\",\"Track\":1,\"Steps\":[]}"), "Track is a name"},
        {FILE_OF("{\"Action\":\"A.B\",\"Task\":1,\"Steps\":[]}"), "not an object"},
        {FILE_OF("{\"Action\":\"A.B\",\"Task\":{},\"Steps\":[]}"), "Task, Name: it is missing"},
        {FILE_OF("{\"Action\":\"A.B\",\"Task\":{\"Name\":\"$x\"},\"Steps\":[]}"), "Task, Name: a"},
        {FILE_OF("{\"Action\":\"A.B\",\"Task\":{\"Name\":\"x\",\"Size\":1},\"Steps\":[]}"),
         "unknown member 'Size'"},
        {FILE_OF("{\"Action\":\"A.B\"}"), "a rule has either Steps or Refuse"},
        {FILE_OF("{\"Action\":\"A.B\",\"Steps\":[],\"Refuse\":{\"Message\":\"ResourceInUse\"}}"),
         "a rule has either Steps or Refuse"},
        {FILE_OF("{\"Action\":\"A.B\",\"Refuse\":{\"Message\":\"Nonsense\"}}"),
         "not the id of an error"},
        {FILE_OF("{\"Action\":\"A.B\",\"Refuse\":{\"Message\":\"Success\"}}"),
         "not the id of an error"},
        {FILE_OF("{\"Action\":\"A.B\",\"Refuse\":{}}"), "not the id of an error"},
        {FILE_OF("{\"Action\":\"A.B\",\"Refuse\":{\"Message\":\"ActionParameterMissing\"}}"),
         "ActionParameterMissing has 2"},
        {FILE_OF("{\"Action\":\"A.B\",\"Refuse\":{\"Message\":\"ActionNotSupported\","
                 "\"Args\":[\"$x\"]}}"),
         "Refuse, Args: a text that starts with $"},
        {FILE_OF("{\"Action\":\"A.B\",\"Task\":{\"Name\":\"x\"},"
                 "\"Refuse\":{\"Message\":\"ResourceInUse\"}}"),
         "what is refused has no Task"},
        {FILE_OF("{\"Action\":\"A.B\",\"Steps\":{}}"), "steps are a list"},
        /* steps */
        {STEPS_OF("1"), "step 1: not an object"},
        {STEPS_OF("{\"After\":1},{}"), "step 2: it does nothing"},
        {STEPS_OF("{\"Set\":{\"/a\":1},\"Sett\":1}"), "step 1: unknown member 'Sett'"},
        {STEPS_OF("{\"After\":-1}"), "After is a number"},
        {STEPS_OF("{\"After\":\"1\"}"), "After is a number"},
        {STEPS_OF("{\"After\":1e9}"), "After is a number"},
        {STEPS_OF("{\"Set\":{\"/a\":1},\"Clear\":true}"), "a step does one thing"},
        {STEPS_OF("{\"Set\":{}}"), "Set: an object of JSON pointers"},
        {STEPS_OF("{\"Set\":{\"a\":1}}"), "Set: names are JSON pointers"},
        {STEPS_OF("{\"Set\":{\"/a\":\"$no\"}}"), "Set: a text that starts with $"},
        {STEPS_OF("{\"Set\":{\"/a\":{\"$first\":1}}}"), "Set: $first and $join have a list"},
        {STEPS_OF("{\"Set\":{\"/a\":{\"$x\":1}}}"), "Set: an operator is the only member"},
        {STEPS_OF("{\"Set\":{\"/a\":{\"$name\":1,\"b\":2}}}"), "Set: an operator is the only"},
        {STEPS_OF("{\"Set\":{\"/a\":[{\"b\":\"$request\"}]}}"), "Set: a text that starts with $"},
        {STEPS_OF("{\"Remove\":\"/a\"}"), "Remove: a list of JSON pointers"},
        {STEPS_OF("{\"Remove\":[]}"), "Remove: a list of JSON pointers"},
        {STEPS_OF("{\"Remove\":[\"a\"]}"), "Remove: a list of JSON pointers"},
        {STEPS_OF("{\"Clear\":1}"), "Clear: it is true"},
        {STEPS_OF("{\"Delete\":false}"), "Delete: it is true"},
        {STEPS_OF("{\"Apply\":\"now\"}"), "Apply: it is true"},
        {STEPS_OF("{\"Create\":[]}"), "Create: an object"},
        {STEPS_OF("{\"Create\":{\"Name\":\"$\"}}"), "Create: a text"},
        {STEPS_OF("{\"Restore\":1}"), "Restore: true or a list"},
        {STEPS_OF("{\"Do\":\"nothing\"}"), "Do: no such operation"},
        {STEPS_OF("{\"Do\":1}"), "Do: no such operation"},
        {STEPS_OF("{\"If\":[],\"Clear\":true}"), "If: a condition is an object"},
        {STEPS_OF("{\"In\":1,\"Clear\":true}"), "In is one or a list"},
        {STEPS_OF("{\"In\":\"Entries\",\"Clear\":true}"), "In is one or a list"},
        {STEPS_OF("{\"In\":[\"/a\",\"$resource/b\"],\"Clear\":true}"), "In is one or a list"},
        {STEPS_OF("{\"Sequence\":\"s\"}"), "step 1: Sequence: there is none of this name"},
        {STEPS_OF("{\"Sequence\":1}"), "Sequence: there is none"},
        {SEQUENCE_OF("{\"Clear\":1}"), "step 1: step 1 of sequence s: Clear"},
        {SEQUENCE_OF("{\"Sequence\":\"s\"}"), "contains itself"},
        {"{\"Sequences\":{\"s\":1},\"Rules\":[{\"Action\":\"A.B\",\"Steps\":[{\"Sequence\":\"s\"}]}"
         "]"
         "}",
         "steps are a list"},
        {STEPS_OF("{\"Sequence\":\"s\",\"If\":{}}"), "unknown member 'If'"},
        /* operations that answer */
        {STEPS_OF("{\"After\":1,\"Do\":\"generate-csr\"}"), "generate-csr answers the request"},
        {FILE_OF("{\"Action\":\"A.B\",\"Task\":{\"Name\":\"x\"},"
                 "\"Steps\":[{\"Do\":\"generate-csr\"}]}"),
         "step 1: generate-csr answers the request"},
        {STEPS_OF("{\"Do\":\"generate-csr\"},{\"Do\":\"generate-csr\"}"),
         "step 1: generate-csr answers the request"},
        {STEPS_OF("{\"Set\":{\"/a\":1}},{\"Do\":\"generate-csr\"}"),
         "step 2: generate-csr answers the request"},
        {STEPS_OF("{\"In\":\"/Members\",\"Do\":\"generate-csr\"}"),
         "step 1: generate-csr answers the request"},
        {FILE_OF("{\"Method\":\"PATCH\",\"Type\":\"T\",\"Steps\":[{\"Do\":\"generate-csr\"}]}"),
         "generate-csr answers the request"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++)
        check_wrong(table[i].text, table[i].problem);
}

static void rules_init_of_too_many_steps_is_refused(void)
{
    char text[32768] = "{\"Rules\":[{\"Action\":\"A.B\",\"Steps\":[{\"After\":1}";
    struct rules rules;

    for (int i = 0; i < 200; i++)
        strcat(text, ",{\"After\":1}"); /* NOLINT: there is room */
    strcat(text, "]}]}");
    CU_ASSERT_EQUAL(read_text(text, &rules), RULES_E_WRONG);
    CU_ASSERT_PTR_NOT_NULL(strstr(problem, "more than 200 steps"));
    rules_deinit(&rules);
}

static void rules_init_of_the_built_in_ones_is_good(void)
{
    struct rules rules;

    CU_ASSERT_EQUAL(read_text(behaviors_builtin, &rules), 0);
    CU_ASSERT_STRING_EQUAL(problem, "");
    CU_ASSERT_TRUE(rules.count > 50);
    rules_deinit(&rules);
}

static void rules_init_puts_sequences_in_their_place(void)
{
    struct rules base, rules;

    CU_ASSERT_EQUAL_FATAL(
        read_text("{\"Sequences\":{\"a\":[{\"Set\":{\"/x\":1}},{\"After\":2,\"Clear\":true}],"
                  "\"b\":[{\"In\":\"/q\",\"Sequence\":\"a\"}]},\"Rules\":[]}",
                  &base),
        0);
    CU_ASSERT_EQUAL_FATAL(
        rules_init(&rules,
                   ipc_text("{\"Rules\":[{\"Action\":\"A.B\",\"Steps\":[{\"After\":1,\"In\":"
                            "[\"/p\"],\"Sequence\":\"b\"}]}]}"),
                   &base, problem),
        0);
    CU_ASSERT_EQUAL_FATAL(rules.rules[0].step_count, 2);
    CU_ASSERT_EQUAL(rules.rules[0].steps[0].after, 1);
    CU_ASSERT_EQUAL(rules.rules[0].steps[0].verb, STEP_SET);
    CU_ASSERT_EQUAL(rules.rules[0].steps[1].after, 2);
    CU_ASSERT_EQUAL(rules.rules[0].steps[1].verb, STEP_CLEAR);
    CU_ASSERT_EQUAL_FATAL(json_array_size(rules.rules[0].steps[1].hops), 2);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(rules.rules[0].steps[1].hops, 0)),
                           "/p");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(rules.rules[0].steps[1].hops, 1)),
                           "/q");
    rules_deinit(&rules);
    rules_deinit(&base);
}

static void rule_matches_what_it_says(void)
{
    static const struct {
        const char *rule;
        enum ipc_method method;
        const char *action, *type, *body, *resource;
        bool is_meant;
    } table[] = {
        {"{\"Action\":\"A.B\",\"Steps\":[]}", IPC_POST, "A.B", "A", "{}", "{}", true},
        {"{\"Action\":\"A.B\",\"Steps\":[]}", IPC_POST, "A.C", "A", "{}", "{}", false},
        {"{\"Action\":\"A.B\",\"Steps\":[]}", IPC_POST, NULL, "A", "{}", "{}", false},
        {"{\"Action\":[\"A.C\",\"A.B\"],\"Steps\":[]}", IPC_POST, "A.B", "A", "{}", "{}", true},
        {"{\"Action\":\"*.B\",\"Steps\":[]}", IPC_POST, "Z.B", "Z", "{}", "{}", true},
        {"{\"Action\":\"*.B\",\"Steps\":[]}", IPC_POST, "Z.BB", "Z", "{}", "{}", false},
        {"{\"Action\":\"C.Blink\",\"Steps\":[]}", IPC_POST, "Oem/C.Blink", "A", "{}", "{}", true},
        {"{\"Action\":\"Oem/C.Blink\",\"Steps\":[]}", IPC_POST, "Oem/C.Blink", "A", "{}", "{}",
         true},
        {"{\"Action\":\"A.B\",\"Type\":\"A\",\"Steps\":[]}", IPC_POST, "A.B", "B", "{}", "{}",
         false},
        {"{\"Action\":\"A.B\",\"With\":{\"/R\":[\"x\",\"y\"]},\"Steps\":[]}", IPC_POST, "A.B", "A",
         "{\"R\":\"y\"}", "{}", true},
        {"{\"Action\":\"A.B\",\"With\":{\"/R\":\"x\"},\"Steps\":[]}", IPC_POST, "A.B", "A", "{}",
         "{}", false},
        {"{\"Action\":\"A.B\",\"With\":{\"/R\":\"x\"},\"Steps\":[]}", IPC_POST, "A.B", "A", NULL,
         "{}", false},
        {"{\"Action\":\"A.B\",\"If\":{\"/P\":\"On\"},\"Steps\":[]}", IPC_POST, "A.B", "A", "{}",
         "{\"P\":\"Off\"}", false},
        {"{\"Method\":\"PATCH\",\"Type\":[\"T\",\"U\"],\"Steps\":[]}", IPC_PATCH, NULL, "U", "{}",
         "{}", true},
        {"{\"Method\":\"PATCH\",\"Type\":\"T\",\"Steps\":[]}", IPC_PUT, NULL, "T", "{}", "{}",
         false},
        {"{\"Method\":\"POST\",\"Type\":\"T\",\"Steps\":[]}", IPC_POST, "T.B", "T", "{}", "{}",
         false},
        {"{\"Method\":\"DELETE\",\"Type\":\"T\",\"Steps\":[]}", IPC_DELETE, NULL, "T", NULL, NULL,
         true},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *body CLEANUP(json_decrefp) = table[i].body ? json_loads(table[i].body, 0, NULL)
                                                           : NULL;
        json_t *resource CLEANUP(json_decrefp) = table[i].resource
                                                     ? json_loads(table[i].resource, 0, NULL)
                                                     : NULL;
        char text[512];
        struct rules rules;

        snprintf(text, sizeof(text), "{\"Rules\":[%s]}", table[i].rule);
        CU_ASSERT_EQUAL_FATAL(read_text(text, &rules), 0);
        if (rule_matches(&rules.rules[0], table[i].method, table[i].action, ipc_text(table[i].type),
                         body, resource) != table[i].is_meant) {
            fprintf(stderr, "case %zu: %s\n", i, table[i].rule);
            CU_FAIL("rule_matches()");
        }
        rules_deinit(&rules);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(rules_init_of_wrong_files_says_why),
    UNIT_CASE(rules_init_of_too_many_steps_is_refused),
    UNIT_CASE(rules_init_of_the_built_in_ones_is_good),
    UNIT_CASE(rules_init_puts_sequences_in_their_place),
    UNIT_CASE(rule_matches_what_it_says),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/rule", cases)
