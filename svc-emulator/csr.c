/* Certificate signing requests, see certificate.h. RFC 2986; DSP0268 "CertificateService". */
#include <arpa/inet.h>
#include <errno.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-emulator/certificate.h"

DEFINE_CLEANUP(EVP_PKEY *, EVP_PKEY_free)
DEFINE_CLEANUP(EVP_PKEY_CTX *, EVP_PKEY_CTX_free)
DEFINE_CLEANUP(X509_REQ *, X509_REQ_free)
DEFINE_CLEANUP(BIO *, BIO_free_all)

/* -- what is asked for -- */

static const char *choose_curve(struct csr *csr, const char *curve)
{
    static const struct {
        const char *name;
        enum csr_key key;
    } curves[] = {{"TPM_ECC_NIST_P256", CSR_P256},
                  {"TPM_ECC_NIST_P384", CSR_P384},
                  {"TPM_ECC_NIST_P521", CSR_P521}};

    csr->key = CSR_P384;
    for (size_t i = 0; curve && i < ARRAY_SIZE(curves); i++) {
        if (strcmp(curves[i].name, curve) == 0) {
            csr->key = curves[i].key;
            return NULL;
        }
    }
    return curve ? "KeyCurveId" : NULL;
}

static const char *choose_size(struct csr *csr, const json_t *bits)
{
    switch (bits ? json_integer_value(bits) : 2048) {
    case 2048:
        csr->key = CSR_RSA_2048;
        return NULL;
    case 3072:
        csr->key = CSR_RSA_3072;
        return NULL;
    case 4096:
        csr->key = CSR_RSA_4096;
        return NULL;
    default:
        return "KeyBitLength";
    }
}

static bool is_one_of(const char *text, const char *const *list)
{
    for (; *list; list++) {
        if (strcmp(*list, text) == 0)
            return true;
    }
    return false;
}

const char *csr_choose_key(struct csr *csr, const json_t *parameters)
{
    static const char *const rsa[] = {"TPM_ALG_RSA", "TPM_ALG_RSASSA", "TPM_ALG_RSAES",
                                      "TPM_ALG_RSAPSS", NULL};
    static const char *const elliptic[] = {"TPM_ALG_ECDSA", "TPM_ALG_ECC", "TPM_ALG_ECDH", NULL};
    const char *algorithm = json_string_value(json_object_get(parameters, "KeyPairAlgorithm"));
    const json_t *bits = json_object_get(parameters, "KeyBitLength");
    const char *curve = json_string_value(json_object_get(parameters, "KeyCurveId"));

    if (json_is_null(bits))
        bits = NULL;
    if (!algorithm)
        return bits ? choose_size(csr, bits) : choose_curve(csr, curve);
    if (is_one_of(algorithm, rsa))
        return choose_size(csr, bits);
    return is_one_of(algorithm, elliptic) ? choose_curve(csr, curve) : "KeyPairAlgorithm";
}

static bool add_alternative(struct csr *csr, const char *name)
{
    unsigned char address[16];
    bool is_address = inet_pton(AF_INET, name, address) == 1 ||
                      inet_pton(AF_INET6, name, address) == 1;
    size_t used = strlen(csr->alternative_names), room = sizeof(csr->alternative_names) - used;

    /* A comma would be the next name, a colon another kind of it. */
    if (!is_address && strpbrk(name, ",:"))
        return false;
    return (size_t)snprintf(csr->alternative_names + used, room, "%s%s:%s", used ? "," : "",
                            is_address ? "IP" : "DNS", name) < room;
}

const char *csr_take_subject(struct csr *csr, const json_t *subject)
{
    static const struct {
        const char *property, *field;
    } fields[] = {{"Country", "C"},         {"State", "ST"},      {"City", "L"},
                  {"Organization", "O"},    {"CommonName", "CN"}, {"OrganizationalUnit", "OU"},
                  {"Email", "emailAddress"}};
    const json_t *name;
    size_t index;

    for (size_t i = 0; i < ARRAY_SIZE(fields); i++) {
        const char *value = json_string_value(json_object_get(subject, fields[i].property));
        struct csr_field *field = &csr->fields[csr->field_count];

        if (!value || !*value)
            continue;
        field->name = fields[i].field;
        field->property = fields[i].property;
        if ((size_t)snprintf(field->value, sizeof(field->value), "%s", value) >=
            sizeof(field->value))
            return fields[i].property;
        csr->field_count++;
    }
    json_array_foreach (json_object_get(subject, "AlternativeNames"), index, name) {
        if (json_is_string(name) && !add_alternative(csr, json_string_value(name)))
            return "AlternativeNames";
    }
    return NULL;
}

/* -- making it -- */

/* Called all the while; 0 ends it. */
static int on_progress(EVP_PKEY_CTX *context)
{
    const atomic_bool *is_cancelled = EVP_PKEY_CTX_get_app_data(context);

    return !*is_cancelled;
}

static EVP_PKEY *make_rsa(int bits, const atomic_bool *is_cancelled)
{
    CLEANUP(EVP_PKEY_CTX_free_cleanup)
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "RSA", NULL);
    EVP_PKEY *key = NULL;

    if (!context || EVP_PKEY_keygen_init(context) <= 0 ||
        EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits) <= 0)
        return NULL;
    EVP_PKEY_CTX_set_app_data(context, (void *)is_cancelled);
    EVP_PKEY_CTX_set_cb(context, on_progress);
    return EVP_PKEY_generate(context, &key) > 0 ? key : NULL;
}

static EVP_PKEY *make_key(enum csr_key key, const atomic_bool *is_cancelled)
{
    switch (key) {
    case CSR_RSA_2048:
        return make_rsa(2048, is_cancelled);
    case CSR_RSA_3072:
        return make_rsa(3072, is_cancelled);
    case CSR_RSA_4096:
        return make_rsa(4096, is_cancelled);
    case CSR_P256:
        return EVP_EC_gen("P-256");
    case CSR_P384:
        return EVP_EC_gen("P-384");
    case CSR_P521:
        break;
    }
    return EVP_EC_gen("P-521");
}

static int add_extension(X509_REQ *request, const struct csr *csr)
{
    STACK_OF(X509_EXTENSION) *extensions = sk_X509_EXTENSION_new_null();
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, NID_subject_alt_name,
                                                    csr->alternative_names);
    int r = extension ? 0 : CERTIFICATE_E_INVALID;

    if (r == 0 && (!extensions || sk_X509_EXTENSION_push(extensions, extension) <= 0)) {
        X509_EXTENSION_free(extension);
        r = -ENOMEM;
    }
    if (r == 0 && X509_REQ_add_extensions(request, extensions) != 1)
        r = -ENOMEM;
    sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
    return r;
}

static int fill(X509_REQ *request, struct csr *csr)
{
    X509_NAME *name = X509_REQ_get_subject_name(request);

    for (size_t i = 0; i < csr->field_count; i++) {
        csr->wrong = csr->fields[i].property;
        if (X509_NAME_add_entry_by_txt(name, csr->fields[i].name, MBSTRING_UTF8,
                                       (const unsigned char *)csr->fields[i].value, -1, -1, 0) != 1)
            return CERTIFICATE_E_INVALID;
    }
    csr->wrong = "AlternativeNames";
    return csr->alternative_names[0] ? add_extension(request, csr) : 0;
}

static int write_pem(X509_REQ *request, char **ret_pem)
{
    CLEANUP(BIO_free_all_cleanup) BIO *out = BIO_new(BIO_s_mem());
    const char *data;
    long size;

    if (!out || PEM_write_bio_X509_REQ(out, request) != 1)
        return -ENOMEM;
    size = BIO_get_mem_data(out, &data);
    *ret_pem = strndup(data, (size_t)size);
    return *ret_pem ? 0 : -ENOMEM;
}

int csr_generate(struct csr *csr, const atomic_bool *is_cancelled, char **ret_pem)
{
    CLEANUP(EVP_PKEY_free_cleanup) EVP_PKEY *key = NULL;
    CLEANUP(X509_REQ_free_cleanup) X509_REQ *request = X509_REQ_new();
    int r = request ? fill(request, csr) : -ENOMEM;

    if (r != 0)
        return r;
    key = make_key(csr->key, is_cancelled);
    if (!key)
        return *is_cancelled ? -ECANCELED : -ENOMEM;
    if (X509_REQ_set_version(request, X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_pubkey(request, key) != 1 || X509_REQ_sign(request, key, EVP_sha256()) <= 0)
        return -ENOMEM;
    return write_pem(request, ret_pem);
}
