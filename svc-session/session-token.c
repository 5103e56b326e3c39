/* Tokens, see session-token.h. */
#include "svc-session/session-token.h"

#include "base/random.h"
#include "base/secret.h"

int session_token_new(char ret_token[static SESSION_TOKEN_DIGITS + 1],
                      unsigned char ret_digest[static SHA256_BYTES])
{
    unsigned char bytes[SESSION_TOKEN_BYTES];
    int r = random_bytes(bytes, sizeof(bytes));

    if (r < 0)
        return r;
    hex_encode(bytes, sizeof(bytes), ret_token);
    secret_wipe(bytes, sizeof(bytes));
    sha256(ret_token, SESSION_TOKEN_DIGITS, ret_digest);
    return 0;
}

bool session_token_digest(struct ipc_text token, unsigned char ret_digest[static SHA256_BYTES])
{
    if (token.size != SESSION_TOKEN_DIGITS)
        return false;
    for (size_t i = 0; i < token.size; i++) {
        char c = token.data[i];

        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f'))
            return false;
    }
    sha256(token.data, token.size, ret_digest);
    return true;
}
