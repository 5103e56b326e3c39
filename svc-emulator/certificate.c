/* What a certificate says, see certificate.h. RFC 5280. */
#include "svc-emulator/certificate.h"

#include <arpa/inet.h>
#include <errno.h>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/cleanup.h"
#include "redfish/json.h"

DEFINE_CLEANUP(X509 *, X509_free)
DEFINE_CLEANUP(BIO *, BIO_free_all)
DEFINE_CLEANUP(GENERAL_NAMES *, GENERAL_NAMES_free)

/* -- names -- */

static int put_field(json_t *object, const char *property, X509_NAME *name, int nid)
{
    int index = X509_NAME_get_index_by_NID(name, nid, -1);
    const ASN1_STRING *value;
    unsigned char *text = NULL;
    int size, r;

    if (index < 0)
        return 0;
    value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index));
    size = ASN1_STRING_to_UTF8(&text, value);
    if (size < 0)
        return CERTIFICATE_E_INVALID;
    r = json_put(object, property, json_stringn((const char *)text, (size_t)size));
    OPENSSL_free(text);
    return r;
}

static json_t *describe_name(X509_NAME *name)
{
    static const struct {
        const char *property;
        int nid;
    } fields[] = {{"Country", NID_countryName},
                  {"State", NID_stateOrProvinceName},
                  {"City", NID_localityName},
                  {"Organization", NID_organizationName},
                  {"OrganizationalUnit", NID_organizationalUnitName},
                  {"CommonName", NID_commonName},
                  {"Email", NID_pkcs9_emailAddress}};
    json_t *object CLEANUP(json_decrefp) = json_object();
    int r = object ? 0 : -ENOMEM;

    for (size_t i = 0; i < ARRAY_SIZE(fields) && r == 0; i++)
        r = put_field(object, fields[i].property, name, fields[i].nid);
    return r == 0 ? TAKE(object) : NULL;
}

/* NULL: of a kind that we don't show. */
static json_t *describe_alternative(const GENERAL_NAME *name)
{
    char text[INET6_ADDRSTRLEN];
    int kind;
    const ASN1_STRING *value = GENERAL_NAME_get0_value(name, &kind);

    if (kind == GEN_DNS || kind == GEN_EMAIL || kind == GEN_URI)
        return json_stringn((const char *)ASN1_STRING_get0_data(value),
                            (size_t)ASN1_STRING_length(value));
    if (kind != GEN_IPADD || !inet_ntop(ASN1_STRING_length(value) == 4 ? AF_INET : AF_INET6,
                                        ASN1_STRING_get0_data(value), text, sizeof(text)))
        return NULL;
    return json_string(text);
}

static int put_alternatives(json_t *subject, const X509 *certificate)
{
    CLEANUP(GENERAL_NAMES_free_cleanup)
    GENERAL_NAMES *names = X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
    json_t *list;

    if (!names)
        return 0;
    list = json_array();
    for (int i = 0; i < sk_GENERAL_NAME_num(names); i++) {
        json_t *one = describe_alternative(sk_GENERAL_NAME_value(names, i));

        if (one && json_array_append_new(list, one) != 0) {
            json_decref(list);
            return -ENOMEM;
        }
    }
    return json_put(subject, "AlternativeNames", list);
}

/* -- the rest -- */

static json_t *describe_time(const ASN1_TIME *at)
{
    struct tm tm;
    char text[32];

    if (ASN1_TIME_to_tm(at, &tm) != 1 ||
        strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm) == 0)
        return NULL;
    return json_string(text);
}

/* "5d:7a:…". */
static json_t *describe_bytes(const unsigned char *bytes, size_t size)
{
    char text[3 * EVP_MAX_MD_SIZE + 1] = "";

    for (size_t i = 0; i < size && i < EVP_MAX_MD_SIZE; i++)
        snprintf(text + 3 * i, 4, "%02X%s", bytes[i], i + 1 < size ? ":" : "");
    return json_string(text);
}

static json_t *describe_serial(const X509 *certificate)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);

    return describe_bytes(ASN1_STRING_get0_data(serial), (size_t)ASN1_STRING_length(serial));
}

static json_t *describe_fingerprint(const X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size;

    return X509_digest(certificate, EVP_sha256(), digest, &size) == 1 ? describe_bytes(digest, size)
                                                                      : NULL;
}

static json_t *describe_usage(X509 *certificate)
{
    static const struct {
        uint32_t bit;
        bool is_extended;
        const char *name;
    } usages[] = {{KU_DIGITAL_SIGNATURE, false, "DigitalSignature"},
                  {KU_NON_REPUDIATION, false, "NonRepudiation"},
                  {KU_KEY_ENCIPHERMENT, false, "KeyEncipherment"},
                  {KU_DATA_ENCIPHERMENT, false, "DataEncipherment"},
                  {KU_KEY_AGREEMENT, false, "KeyAgreement"},
                  {KU_KEY_CERT_SIGN, false, "KeyCertSign"},
                  {KU_CRL_SIGN, false, "CRLSigning"},
                  {XKU_SSL_SERVER, true, "ServerAuthentication"},
                  {XKU_SSL_CLIENT, true, "ClientAuthentication"},
                  {XKU_CODE_SIGN, true, "CodeSigning"},
                  {XKU_SMIME, true, "EmailProtection"},
                  {XKU_TIMESTAMP, true, "Timestamping"},
                  {XKU_OCSP_SIGN, true, "OCSPSigning"}};
    /* Without the extension both are all bits. */
    uint32_t plain = X509_get_key_usage(certificate);
    uint32_t extended = X509_get_extended_key_usage(certificate);
    json_t *list = json_array();

    for (size_t i = 0; i < ARRAY_SIZE(usages) && list; i++) {
        uint32_t bits = usages[i].is_extended ? extended : plain;

        if (bits == UINT32_MAX || !(bits & usages[i].bit))
            continue;
        if (json_array_append_new(list, json_string(usages[i].name)) != 0) {
            json_decref(list);
            return NULL;
        }
    }
    return list;
}

static int describe(X509 *certificate, json_t *resource)
{
    json_t *subject = describe_name(X509_get_subject_name(certificate));
    int r = json_put(resource, "Subject", subject);

    if (r == 0)
        r = put_alternatives(subject, certificate);
    if (r == 0)
        r = json_put(resource, "Issuer", describe_name(X509_get_issuer_name(certificate)));
    if (r == 0)
        r = json_put(resource, "ValidNotBefore", describe_time(X509_get0_notBefore(certificate)));
    if (r == 0)
        r = json_put(resource, "ValidNotAfter", describe_time(X509_get0_notAfter(certificate)));
    if (r == 0)
        r = json_put(resource, "SerialNumber", describe_serial(certificate));
    if (r == 0)
        r = json_put(resource, "SignatureAlgorithm",
                     json_string(OBJ_nid2sn(X509_get_signature_nid(certificate))));
    if (r == 0)
        r = json_put(resource, "Fingerprint", describe_fingerprint(certificate));
    if (r == 0)
        r = json_put(resource, "FingerprintHashAlgorithm", json_string("TPM_ALG_SHA256"));
    return r == 0 ? json_put(resource, "KeyUsage", describe_usage(certificate)) : r;
}

/* All certificates of a text, written anew: what else it has, a private key above all, is dropped.
 * *ret_first: free it. Returns 0, CERTIFICATE_E_INVALID or -ENOMEM. */
static int read_all(const char *pem, BIO *out, X509 **ret_first, unsigned int *ret_count)
{
    CLEANUP(BIO_free_all_cleanup) BIO *in = BIO_new_mem_buf(pem, -1);
    X509 *certificate;

    if (!in || !out)
        return -ENOMEM;
    while ((certificate = PEM_read_bio_X509(in, NULL, NULL, NULL))) {
        bool is_written = PEM_write_bio_X509(out, certificate) == 1;

        if (*ret_first)
            X509_free(certificate);
        else
            *ret_first = certificate;
        if (!is_written)
            return -ENOMEM;
        ++*ret_count;
    }
    return *ret_first ? 0 : CERTIFICATE_E_INVALID;
}

int certificate_describe(const char *pem, json_t *resource)
{
    CLEANUP(BIO_free_all_cleanup) BIO *out = BIO_new(BIO_s_mem());
    CLEANUP(X509_free_cleanup) X509 *certificate = NULL;
    unsigned int count = 0;
    const char *text;
    long size;
    int r = read_all(pem, out, &certificate, &count);

    if (r == 0)
        r = describe(certificate, resource);
    if (r != 0)
        return r;
    size = BIO_get_mem_data(out, &text);
    r = json_put(resource, "CertificateString", json_stringn(text, (size_t)size));
    return r == 0
               ? json_put(resource, "CertificateType", json_string(count > 1 ? "PEMchain" : "PEM"))
               : r;
}
