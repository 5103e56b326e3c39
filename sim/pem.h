/*
 * What a certificate in PEM says of itself, as far as x.Certs.Certificate has it. A small reader of
 * DER for the simulation: it checks no signature and must not be used to trust anybody.
 * Source: RFC 5280 §4.1 "Basic Certificate Fields", RFC 7468 §5.
 */
#pragma once

#include <stddef.h>
#include <stdint.h>

#define PEM_NAME_MAX 512
#define PEM_USAGES_MAX 16

/** Named outcomes. */
enum pem_outcome {
    PEM_E_INVALID = 1, /* there is no certificate, or it does not read */
};

struct pem_certificate {
    char issuer[PEM_NAME_MAX]; /* "C=CH,O=Shoal,CN=bmc" */
    char subject[PEM_NAME_MAX];
    uint64_t not_before; /* seconds since 1970 */
    uint64_t not_after;
    const char *usages[PEM_USAGES_MAX]; /* "ServerAuthentication" …; constant texts */
    size_t usage_count;
};

/** Reads the first certificate of a text. Returns 0, PEM_E_INVALID or -ENOMEM. */
int pem_read_certificate(const char *text, struct pem_certificate *ret_certificate);
