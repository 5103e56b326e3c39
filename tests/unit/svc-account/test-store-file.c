/* accounts.json: there and back, and what is refused. */
#include "../cunit-main.h"

#include <string.h>

#include "svc-account/store-file.h"

#define POLICY                                                                                     \
    "\"policy\":{\"password_length_min\":8,\"password_length_max\":64,\"lockout_threshold\":0,"    \
    "\"lockout_duration_s\":30,\"lockout_counter_reset_after_s\":30,\"lockout_counter_reset_"      \
    "enabled\":true}"
#define ACCOUNT(name, role, enabled)                                                               \
    "{\"user_name\":\"" name "\",\"role\":\"" role                                                 \
    "\",\"password_hash\":\"$y$x\",\"enabled\":" enabled                                           \
    ",\"locked\":false,\"password_change_required\":false,\"generation\":1}"
#define ROOT ACCOUNT("root", "Administrator", "true")
#define FILE_OF(version, accounts)                                                                 \
    "{\"version\":" version ",\"last_generation\":7," POLICY ",\"accounts\":[" accounts "]}"

static int parse(const char *text, struct account_records *ret_records)
{
    const char *problem;

    memset(ret_records, 0, sizeof(*ret_records));
    return store_file_parse(text, strlen(text), ret_records, &problem);
}

static void store_file_parse_formatted_gives_the_same(void)
{
    static struct account_records written, read;
    char *text;
    size_t size;
    const char *problem;

    written.policy = (struct account_policy){8, 64, 5, 60, 30, false};
    written.last_generation = 12;
    written.count = 2;
    written.records[0] = (struct account_record){
        .account = {"root", ACCOUNT_ROLE_ADMINISTRATOR, true, false, false, 3}, .hash = "$y$one"};
    written.records[1] = (struct account_record){
        .account = {"ann", ACCOUNT_ROLE_READ_ONLY, false, true, true, 12},
        .hash = "$y$two",
        .key = 1};
    CU_ASSERT_EQUAL_FATAL(store_file_format(&written, &text, &size), 0);
    CU_ASSERT_EQUAL(store_file_parse(text, size, &read, &problem), 0);
    CU_ASSERT_EQUAL(memcmp(&written.policy, &read.policy, sizeof(read.policy)), 0);
    CU_ASSERT_EQUAL(read.last_generation, 12);
    CU_ASSERT_EQUAL(read.count, 2);
    for (size_t i = 0; i < 2; i++) {
        const struct account *before = &written.records[i].account,
                             *after = &read.records[i].account;

        CU_ASSERT_STRING_EQUAL(after->user_name, before->user_name);
        CU_ASSERT_STRING_EQUAL(read.records[i].hash, written.records[i].hash);
        CU_ASSERT_EQUAL(after->role, before->role);
        CU_ASSERT_EQUAL(after->enabled, before->enabled);
        CU_ASSERT_EQUAL(after->locked, before->locked);
        CU_ASSERT_EQUAL(after->password_change_required, before->password_change_required);
        CU_ASSERT_EQUAL(after->generation, before->generation);
        CU_ASSERT_EQUAL(read.records[i].key, written.records[i].key);
    }
    free(text);
}

static void store_file_parse_faults_are_refused(void)
{
    static const char *const cases[] = {
        "",
        "{",
        "[]",
        "{}",
        "{\"version\":\"1\"}",
        FILE_OF("1", ""),                                          /* nobody */
        FILE_OF("1", ACCOUNT("op", "Operator", "true")),           /* no Administrator */
        FILE_OF("1", ACCOUNT("root", "Administrator", "false")),   /* none enabled */
        FILE_OF("1", ROOT "," ROOT),                               /* twice */
        FILE_OF("1", ROOT "," ACCOUNT("x:y", "Operator", "true")), /* a name that is none */
        FILE_OF("1", ROOT "," ACCOUNT("x", "God", "true")),
        FILE_OF("1", ROOT "," ACCOUNT("x", "Operator", "1")),
        FILE_OF("1", ROOT ",{}"),
        FILE_OF("1", ROOT ",7"),
        "{\"version\":1,\"last_generation\":0," POLICY ",\"accounts\":[" ROOT
        "]}", /* generation past the last one */
        "{\"version\":1,\"last_generation\":7,\"policy\":{},\"accounts\":[" ROOT "]}",
        "{\"version\":1,\"last_generation\":7," POLICY "}",
    };
    static struct account_records records;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        CU_ASSERT_EQUAL(parse(cases[i], &records), STORE_FILE_E_CORRUPT);
        CU_ASSERT_EQUAL(records.count, 0);
    }
    CU_ASSERT_EQUAL(parse(FILE_OF("1", ROOT), &records), 0);
}

static void store_file_parse_too_many_is_refused(void)
{
    static struct account_records records;
    char text[16384] = "{\"version\":1,\"last_generation\":7," POLICY ",\"accounts\":[" ROOT;

    for (int i = 1; i <= ACCOUNT_STORE_ACCOUNTS_MAX; i++) {
        char one[512];

        snprintf(
            one, sizeof(one),
            ",{\"user_name\":\"u%d\",\"role\":\"Operator\",\"password_hash\":\"x\",\"enabled\":"
            "true,\"locked\":false,\"password_change_required\":false,\"generation\":1}",
            i);
        strncat(text, one, sizeof(text) - strlen(text) - 1);
    }
    strncat(text, "]}", sizeof(text) - strlen(text) - 1);
    CU_ASSERT_EQUAL(parse(text, &records), STORE_FILE_E_CORRUPT);
}

static void store_file_parse_newer_version_is_told(void)
{
    static struct account_records records;

    CU_ASSERT_EQUAL(parse(FILE_OF("2", ROOT), &records), STORE_FILE_E_NEWER);
    CU_ASSERT_EQUAL(parse("{\"version\":99}", &records), STORE_FILE_E_NEWER);
}

static const struct unit_case cases[] = {
    UNIT_CASE(store_file_parse_formatted_gives_the_same),
    UNIT_CASE(store_file_parse_faults_are_refused),
    UNIT_CASE(store_file_parse_too_many_is_refused),
    UNIT_CASE(store_file_parse_newer_version_is_told),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-account/store-file", cases)
