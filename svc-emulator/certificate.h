/*
 * Certificates as Redfish shows them, and requests for new ones. Keys are made and forgotten, and
 * those of clients are never kept: an emulator has no use for them. Room-private.
 */
#pragma once

#include <jansson.h>
#include <stdatomic.h>

enum {
    CERTIFICATE_E_INVALID = 1, /* no certificate in PEM form */
};

/** Sets CertificateString (the certificates of `pem`, and nothing else that it has) and what the
 * first of them says (Issuer, Subject, ValidNotBefore, ValidNotAfter,
 * SerialNumber, SignatureAlgorithm, Fingerprint …), in the place of what was there. Returns 0,
 * CERTIFICATE_E_INVALID or -ENOMEM. */
int certificate_describe(const char *pem, json_t *resource);

enum csr_key {
    CSR_RSA_2048,
    CSR_RSA_3072,
    CSR_RSA_4096,
    CSR_P256,
    CSR_P384,
    CSR_P521,
};

#define CSR_FIELDS_MAX 8
#define CSR_NAMES_BYTES 2048

/** What a request is to say. Texts are the caller's. */
struct csr {
    enum csr_key key;
    struct csr_field {
        const char *name;     /* of the X.500 attribute: "CN" */
        const char *property; /* "CommonName" */
        char value[256];
    } fields[CSR_FIELDS_MAX];
    size_t field_count;
    const char *wrong; /* with CERTIFICATE_E_INVALID: the parameter that is to blame */
    char alternative_names[CSR_NAMES_BYTES]; /* "DNS:a,IP:192.0.2.1"; "": none */
};

/** What its key is to be, of the parameters of GenerateCSR or Rekey. Returns the name of a
 * parameter that has another value than we know; NULL: none. */
const char *csr_choose_key(struct csr *csr, const json_t *parameters);

/** Its subject, of the parameters of GenerateCSR or of the Subject of a certificate. Returns the
 * name of what is too long; NULL: none. */
const char *csr_take_subject(struct csr *csr, const json_t *subject);

/** Makes key and request; may run in any thread, and takes its time. is_cancelled: once it is true,
 * it ends soon. *ret_pem: free(). Returns 0, CERTIFICATE_E_INVALID (a field that can't be said, a
 * Country of three letters: csr->wrong), -ECANCELED or -ENOMEM. */
int csr_generate(struct csr *csr, const atomic_bool *is_cancelled, char **ret_pem);
