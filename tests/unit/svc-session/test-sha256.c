/* SHA-256 against the examples of FIPS 180-4 (CSRC "SHA256.pdf") and against libcrypto. */
#include "../cunit-main.h"

#include <openssl/evp.h>
#include <string.h>

#include "base/random.h"
#include "svc-session/sha256.h"

static void sha256_examples_of_the_standard_match(void)
{
    static const struct {
        const char *text, *digest;
    } cases[] = {
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        unsigned char digest[SHA256_BYTES];
        char text[2 * SHA256_BYTES + 1];

        sha256(cases[i].text, strlen(cases[i].text), digest);
        hex_encode(digest, sizeof(digest), text);
        CU_ASSERT_STRING_EQUAL(text, cases[i].digest);
    }
}

/* Every length around one, two and three blocks. */
static void sha256_all_lengths_match_libcrypto(void)
{
    unsigned char data[300], digest[SHA256_BYTES], expected[SHA256_BYTES];

    CU_ASSERT_EQUAL_FATAL(random_bytes(data, sizeof(data)), 0);
    for (size_t size = 0; size <= sizeof(data); size++) {
        CU_ASSERT_EQUAL_FATAL(EVP_Digest(data, size, expected, NULL, EVP_sha256(), NULL), 1);
        sha256(data, size, digest);
        CU_ASSERT_EQUAL(memcmp(digest, expected, SHA256_BYTES), 0);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(sha256_examples_of_the_standard_match),
    UNIT_CASE(sha256_all_lengths_match_libcrypto),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-session/sha256", cases)
