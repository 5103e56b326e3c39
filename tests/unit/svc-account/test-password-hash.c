/* Hashing and checking of passwords. */
#include "../cunit-main.h"

#include <stdbool.h>
#include <string.h>

#include "svc-account/password-hash.h"

#define CHECKS (PASSWORD_CHECKS_RUNNING_MAX + PASSWORD_CHECKS_WAITING_MAX)

struct result {
    int outcome;
    unsigned int calls;
};

static void on_checked(int outcome, void *context)
{
    struct result *result = context;

    result->outcome = outcome;
    result->calls++;
}

static void set_flag(void *context)
{
    *(bool *)context = true;
}

static int check(const char *hash, const char *password)
{
    struct password_checker *checker;
    struct result result = {-1, 0};
    bool closed = false;
    uv_loop_t loop;

    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&loop), 0);
    CU_ASSERT_EQUAL_FATAL(password_checker_new(&loop, &checker), 0);
    CU_ASSERT_EQUAL(password_checker_check(checker, hash, password, on_checked, &result), 0);
    CU_ASSERT_EQUAL(result.calls, 0);
    uv_run(&loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(result.calls, 1);
    password_checker_close(checker, set_flag, &closed);
    CU_ASSERT_TRUE(closed);
    CU_ASSERT_EQUAL(uv_loop_close(&loop), 0);
    return result.outcome;
}

static void password_hash_new_twice_differs(void)
{
    char one[PASSWORD_HASH_BYTES_MAX + 1], two[PASSWORD_HASH_BYTES_MAX + 1];

    CU_ASSERT_EQUAL_FATAL(password_hash_new("secret", one), 0);
    CU_ASSERT_EQUAL_FATAL(password_hash_new("secret", two), 0);
    CU_ASSERT_EQUAL(strncmp(one, "$y$", 3), 0);
    CU_ASSERT_NOT_EQUAL(strcmp(one, two), 0);
}

static void password_checker_check_right_and_wrong_are_told(void)
{
    char hash[PASSWORD_HASH_BYTES_MAX + 1], long_password[1000];

    CU_ASSERT_EQUAL_FATAL(password_hash_new("secret", hash), 0);
    memset(long_password, 'x', sizeof(long_password) - 1);
    long_password[sizeof(long_password) - 1] = '\0';
    CU_ASSERT_EQUAL(check(hash, "secret"), 0);
    CU_ASSERT_EQUAL(check(hash, "Secret"), PASSWORD_E_MISMATCH);
    CU_ASSERT_EQUAL(check(hash, ""), PASSWORD_E_MISMATCH);
    CU_ASSERT_EQUAL(check(hash, long_password), PASSWORD_E_MISMATCH);
    CU_ASSERT_EQUAL(check(NULL, "secret"), PASSWORD_E_MISMATCH);
}

/* Too long for crypt() must not become the empty password. */
static void password_checker_check_overlong_never_matches(void)
{
    char hash[PASSWORD_HASH_BYTES_MAX + 1], long_password[1000];

    CU_ASSERT_EQUAL_FATAL(password_hash_new("", hash), 0);
    memset(long_password, 'x', sizeof(long_password) - 1);
    long_password[sizeof(long_password) - 1] = '\0';
    CU_ASSERT_EQUAL(check(hash, long_password), PASSWORD_E_MISMATCH);
}

/* crypt(5): SHA-512 of an /etc/shadow, for accounts that come from elsewhere. */
static void password_checker_check_foreign_hash_is_understood(void)
{
    CU_ASSERT_EQUAL(
        check("$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLi"
              "BFdcbYEdFCoEOfaS35inz1",
              "Hello world!"),
        0);
    CU_ASSERT_TRUE(check("!locked", "secret") < 0);
}

static void password_checker_check_past_the_limit_is_busy(void)
{
    struct password_checker *checker;
    struct result results[CHECKS] = {0}, extra = {0};
    bool closed = false;
    uv_loop_t loop;

    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&loop), 0);
    CU_ASSERT_EQUAL_FATAL(password_checker_new(&loop, &checker), 0);
    for (int i = 0; i < CHECKS; i++)
        CU_ASSERT_EQUAL(password_checker_check(checker, NULL, "x", on_checked, &results[i]), 0);
    CU_ASSERT_EQUAL(password_checker_check(checker, NULL, "x", on_checked, &extra),
                    PASSWORD_E_BUSY);
    /* Closed at once: what runs ends, what waits is told. */
    password_checker_close(checker, set_flag, &closed);
    CU_ASSERT_FALSE(closed);
    for (int i = PASSWORD_CHECKS_RUNNING_MAX; i < CHECKS; i++)
        CU_ASSERT_EQUAL(results[i].outcome, PASSWORD_E_BUSY);
    uv_run(&loop, UV_RUN_DEFAULT);
    CU_ASSERT_TRUE(closed);
    for (int i = 0; i < CHECKS; i++)
        CU_ASSERT_EQUAL(results[i].calls, 1);
    CU_ASSERT_EQUAL(results[0].outcome, PASSWORD_E_MISMATCH);
    CU_ASSERT_EQUAL(extra.calls, 0);
    CU_ASSERT_EQUAL(uv_loop_close(&loop), 0);
}

static const struct unit_case cases[] = {
    UNIT_CASE(password_hash_new_twice_differs),
    UNIT_CASE(password_checker_check_right_and_wrong_are_told),
    UNIT_CASE(password_checker_check_overlong_never_matches),
    UNIT_CASE(password_checker_check_foreign_hash_is_understood),
    UNIT_CASE(password_checker_check_past_the_limit_is_busy),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-account/password-hash", cases)
