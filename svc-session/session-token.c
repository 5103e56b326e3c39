/* Tokens, see session-token.h. */
#include "svc-session/session-token.h"

#include "base/random.h"
#include "base/secret.h"

static void digest_of(const char *token, unsigned char ret_digest[static SHA256_DIGEST_LENGTH])
{
    SHA2_CTX context;

    SHA256Init(&context);
    SHA256Update(&context, (const uint8_t *)token, SESSION_TOKEN_DIGITS);
    SHA256Final(ret_digest, &context);
    secret_wipe(&context, sizeof(context));
}

int session_token_new(char ret_token[static SESSION_TOKEN_DIGITS + 1],
                      unsigned char ret_digest[static SHA256_DIGEST_LENGTH])
{
    unsigned char bytes[SESSION_TOKEN_BYTES];
    int r = random_bytes(bytes, sizeof(bytes));

    if (r < 0)
        return r;
    hex_encode(bytes, sizeof(bytes), ret_token);
    secret_wipe(bytes, sizeof(bytes));
    digest_of(ret_token, ret_digest);
    return 0;
}

bool session_token_digest(struct ipc_text token,
                          unsigned char ret_digest[static SHA256_DIGEST_LENGTH])
{
    if (token.size != SESSION_TOKEN_DIGITS)
        return false;
    for (size_t i = 0; i < token.size; i++) {
        char c = token.data[i];

        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f'))
            return false;
    }
    digest_of(token.data, ret_digest);
    return true;
}
