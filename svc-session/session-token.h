/*
 * Tokens: 128 random bits as 32 lower-case hexadecimal digits. A token leaves this process once, in
 * the answer to the log-in; what is kept is its SHA-256. No salt and no slow hash: nobody can guess
 * 128 random bits, which is not true of passwords.
 */
#pragma once

#include <sha2.h>

#include "ipc/message.h"

#define SESSION_TOKEN_BYTES 16
#define SESSION_TOKEN_DIGITS (2 * SESSION_TOKEN_BYTES)

/** Makes a token with its NUL, and its digest. The caller wipes the token. Returns 0 or negative
 * errno. */
int session_token_new(char ret_token[static SESSION_TOKEN_DIGITS + 1],
                      unsigned char ret_digest[static SHA256_DIGEST_LENGTH]);

/** False when the text is no token of ours (length, digits). */
bool session_token_digest(struct ipc_text token,
                          unsigned char ret_digest[static SHA256_DIGEST_LENGTH]);
