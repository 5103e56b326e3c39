/* Tokens and their digests. */
#include "../cunit-main.h"

#include <string.h>

#include "base/random.h"
#include "svc-session/session-token.h"

static void session_token_new_is_hexadecimal_and_random(void)
{
    char one[SESSION_TOKEN_DIGITS + 1], two[SESSION_TOKEN_DIGITS + 1];
    unsigned char digest[SHA256_DIGEST_LENGTH], same[SHA256_DIGEST_LENGTH];

    CU_ASSERT_EQUAL_FATAL(session_token_new(one, digest), 0);
    CU_ASSERT_EQUAL(strlen(one), 32);
    CU_ASSERT_EQUAL(strspn(one, "0123456789abcdef"), 32);
    CU_ASSERT_TRUE(session_token_digest(ipc_text(one), same));
    CU_ASSERT_EQUAL(memcmp(digest, same, SHA256_DIGEST_LENGTH), 0);
    CU_ASSERT_EQUAL_FATAL(session_token_new(two, same), 0);
    CU_ASSERT_STRING_NOT_EQUAL(one, two);
}

/* The digest is SHA-256: files of other builds stay readable. */
static void session_token_digest_is_sha256(void)
{
    unsigned char digest[SHA256_DIGEST_LENGTH];
    char text[2 * SHA256_DIGEST_LENGTH + 1];

    CU_ASSERT_TRUE(session_token_digest(ipc_text("0123456789abcdef0123456789abcdef"), digest));
    hex_encode(digest, sizeof(digest), text);
    CU_ASSERT_STRING_EQUAL(text,
                           "3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9");
}

static void session_token_digest_other_texts_are_none(void)
{
    static const char *const cases[] = {
        "",
        "0123456789abcdef0123456789abcde",
        "0123456789abcdef0123456789abcdef0",
        "0123456789ABCDEF0123456789abcdef",
        "0123456789abcdef0123456789abcdeg",
        "0123456789abcdef 123456789abcdef",
    };
    unsigned char digest[SHA256_DIGEST_LENGTH];

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        CU_ASSERT_FALSE(session_token_digest(ipc_text(cases[i]), digest));
    CU_ASSERT_TRUE(session_token_digest(ipc_text("0123456789abcdef0123456789abcdef"), digest));
}

static const struct unit_case cases[] = {
    UNIT_CASE(session_token_new_is_hexadecimal_and_random),
    UNIT_CASE(session_token_digest_is_sha256),
    UNIT_CASE(session_token_digest_other_texts_are_none),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-session/session-token", cases)
