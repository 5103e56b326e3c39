/* Rules for names, passwords, roles and policies. */
#include "../cunit-main.h"

#include <string.h>

#include "svc-account/store-rules.h"

static void account_name_is_valid_table_tells(void)
{
    static const struct {
        const char *name;
        bool valid;
    } cases[] = {
        {"root", true},
        {"_svc", true},
        {"a", true},
        {"Alice.B-1_x", true},
        {"abcdefghijklmnopqrstuvwxyz012345", true},
        {"abcdefghijklmnopqrstuvwxyz0123456", false},
        {"", false},
        {"1st", false},
        {"-x", false},
        {".x", false},
        {"a:b", false},
        {"a b", false},
        {"a/b", false},
        {"a%62", false},
        {"j\xc3\xb6rg", false},
        {"a\n", false},
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        CU_ASSERT_EQUAL(account_name_is_valid(cases[i].name), cases[i].valid);
}

static void account_password_length_counts_characters(void)
{
    CU_ASSERT_EQUAL(account_password_length(""), 0);
    CU_ASSERT_EQUAL(account_password_length("0penBmc"), 7);
    CU_ASSERT_EQUAL(account_password_length("\xc3\xa4\xe2\x82\xac\xf0\x9f\x90\x9f"), 3);
}

static void account_password_is_printable_control_characters_are_not(void)
{
    CU_ASSERT_TRUE(account_password_is_printable("with space: \xc3\xa4"));
    CU_ASSERT_FALSE(account_password_is_printable("tab\there"));
    CU_ASSERT_FALSE(account_password_is_printable("del\x7f"));
}

static void account_role_parse_only_the_three(void)
{
    enum account_role role;

    for (int i = 0; i < ACCOUNT_ROLE_COUNT; i++) {
        CU_ASSERT_TRUE(account_role_parse(account_role_id((enum account_role)i), &role));
        CU_ASSERT_EQUAL((int)role, i);
    }
    CU_ASSERT_FALSE(account_role_parse("administrator", &role));
    CU_ASSERT_FALSE(account_role_parse("", &role));
}

static void account_policy_is_valid_durations_fit(void)
{
    struct account_policy policy = {8, 64, 5, 30, 30, true};

    CU_ASSERT_TRUE(account_policy_is_valid(&policy));
    policy.lockout_counter_reset_after_s = 31;
    CU_ASSERT_FALSE(account_policy_is_valid(&policy));
    policy = (struct account_policy){65, 64, 5, 30, 30, true};
    CU_ASSERT_FALSE(account_policy_is_valid(&policy));
}

static void account_can_administer_enabled_administrators_only(void)
{
    struct account account = {.role = ACCOUNT_ROLE_ADMINISTRATOR, .enabled = true};

    CU_ASSERT_TRUE(account_can_administer(&account));
    account.enabled = false;
    CU_ASSERT_FALSE(account_can_administer(&account));
    account.enabled = true;
    account.role = ACCOUNT_ROLE_OPERATOR;
    CU_ASSERT_FALSE(account_can_administer(&account));
}

static const struct unit_case cases[] = {
    UNIT_CASE(account_name_is_valid_table_tells),
    UNIT_CASE(account_password_length_counts_characters),
    UNIT_CASE(account_password_is_printable_control_characters_are_not),
    UNIT_CASE(account_role_parse_only_the_three),
    UNIT_CASE(account_policy_is_valid_durations_fit),
    UNIT_CASE(account_can_administer_enabled_administrators_only),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-account/store-rules", cases)
