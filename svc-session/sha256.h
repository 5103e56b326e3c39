/*
 * SHA-256 (FIPS 180-4 §6.2) of short texts, for the digests of tokens. Not for anything else: no
 * streaming, no keys, no speed. Written out here because it is the only cryptography of this
 * process: libcrypto would cost it 3.5 MiB of memory, nettle 0.3 MiB (docs/svc-session.md). The
 * unit test compares it with libcrypto over all lengths that matter.
 */
#pragma once

#include <stddef.h>

#define SHA256_BYTES 32

void sha256(const void *data, size_t size, unsigned char ret_digest[static SHA256_BYTES]);
