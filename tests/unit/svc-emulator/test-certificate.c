/* Unit tests of svc-emulator/csr.c, certificate.c and the actions of certificates. */
#include "svc-emulator/certificate.h"

#include <errno.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <string.h>

#include "base/cleanup.h"
#include "emulated.h"

#define V "/redfish/v1"
#define COLLECTION V "/Managers/1/NetworkProtocol/HTTPS/Certificates"
#define GENERATE V "/CertificateService/Actions/CertificateService.GenerateCSR"
#define REPLACE V "/CertificateService/Actions/CertificateService.ReplaceCertificate"
#define SUBJECT                                                                                    \
    "\"CommonName\":\"bmc.example\",\"Organization\":\"Contoso\",\"OrganizationalUnit\":\"ABC\","  \
    "\"City\":\"Portland\",\"State\":\"Oregon\",\"Country\":\"US\",\"CertificateCollection\":"     \
    "{\"@odata.id\":\"" COLLECTION "\"}"

/* -- what OpenSSL says of a request -- */

static void check_request(const char *pem, const char *subject, int kind, int bits,
                          const char *alternative)
{
    BIO *in = BIO_new_mem_buf(pem, -1);
    X509_REQ *request = PEM_read_bio_X509_REQ(in, NULL, NULL, NULL);
    char *text;
    EVP_PKEY *key;

    CU_ASSERT_PTR_NOT_NULL_FATAL(request);
    key = X509_REQ_get0_pubkey(request);
    CU_ASSERT_EQUAL(X509_REQ_verify(request, key), 1);
    CU_ASSERT_EQUAL(EVP_PKEY_get_base_id(key), kind);
    CU_ASSERT_EQUAL(EVP_PKEY_get_bits(key), bits);
    text = X509_NAME_oneline(X509_REQ_get_subject_name(request), NULL, 0);
    CU_ASSERT_STRING_EQUAL(text, subject);
    OPENSSL_free(text);
    if (alternative) {
        STACK_OF(X509_EXTENSION) *extensions = X509_REQ_get_extensions(request);
        GENERAL_NAMES *names = X509V3_get_d2i(extensions, NID_subject_alt_name, NULL, NULL);
        int type;
        const ASN1_STRING *name = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names, 0), &type);

        CU_ASSERT_EQUAL(type, GEN_DNS);
        CU_ASSERT_EQUAL(
            strncmp((const char *)ASN1_STRING_get0_data(name), alternative, strlen(alternative)),
            0);
        GENERAL_NAMES_free(names);
        sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
    }
    X509_REQ_free(request);
    BIO_free(in);
}

/* A certificate of a year from 2020, signed by itself. */
static char *make_certificate(void)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_EXTENSION *usage = X509V3_EXT_conf_nid(NULL, NULL, NID_key_usage, "digitalSignature");
    X509_EXTENSION *extended = X509V3_EXT_conf_nid(NULL, NULL, NID_ext_key_usage, "serverAuth");
    X509_EXTENSION *names = X509V3_EXT_conf_nid(NULL, NULL, NID_subject_alt_name,
                                                "DNS:new.example,IP:192.0.2.1,IP:2001:db8::1");
    BIO *out = BIO_new(BIO_s_mem());
    const char *data;
    char *pem;
    long size;

    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 0x1234);
    ASN1_TIME_set_string(X509_getm_notBefore(certificate), "20200102030405Z");
    ASN1_TIME_set_string(X509_getm_notAfter(certificate), "20210102030405Z");
    X509_NAME_add_entry_by_txt(name, "C", MBSTRING_ASC, (const unsigned char *)"DE", -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, (const unsigned char *)"n\xc3\xa9w", -1,
                               -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_add_ext(certificate, usage, -1);
    X509_add_ext(certificate, extended, -1);
    X509_add_ext(certificate, names, -1);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    PEM_write_bio_X509(out, certificate);
    size = BIO_get_mem_data(out, &data);
    pem = strndup(data, (size_t)size);
    BIO_free(out);
    X509_EXTENSION_free(usage);
    X509_EXTENSION_free(extended);
    X509_EXTENSION_free(names);
    X509_free(certificate);
    EVP_PKEY_free(key);
    CU_ASSERT_PTR_NOT_NULL_FATAL(pem);
    return pem;
}

/* -- parts -- */

static void csr_choose_key_knows_what_redfish_does(void)
{
    static const struct {
        const char *parameters, *wrong;
        enum csr_key key;
    } table[] = {
        {"{}", NULL, CSR_P384},
        {"{\"KeyPairAlgorithm\":\"TPM_ALG_RSA\"}", NULL, CSR_RSA_2048},
        {"{\"KeyPairAlgorithm\":\"TPM_ALG_RSA\",\"KeyBitLength\":4096}", NULL, CSR_RSA_4096},
        {"{\"KeyPairAlgorithm\":\"TPM_ALG_RSA\",\"KeyBitLength\":null}", NULL, CSR_RSA_2048},
        {"{\"KeyBitLength\":3072}", NULL, CSR_RSA_3072},
        {"{\"KeyPairAlgorithm\":\"TPM_ALG_RSA\",\"KeyBitLength\":512}", "KeyBitLength", 0},
        {"{\"KeyPairAlgorithm\":\"TPM_ALG_ECDSA\"}", NULL, CSR_P384},
        {"{\"KeyPairAlgorithm\":\"TPM_ALG_ECDSA\",\"KeyCurveId\":\"TPM_ECC_NIST_P256\"}", NULL,
         CSR_P256},
        {"{\"KeyCurveId\":\"TPM_ECC_NIST_P521\"}", NULL, CSR_P521},
        {"{\"KeyCurveId\":\"TPM_ECC_BN_P256\"}", "KeyCurveId", 0},
        {"{\"KeyPairAlgorithm\":\"TPM_ALG_MD5\"}", "KeyPairAlgorithm", 0},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *parameters CLEANUP(json_decrefp) = json_loads(table[i].parameters, 0, NULL);
        struct csr csr = {0};
        const char *wrong = csr_choose_key(&csr, parameters);

        CU_ASSERT_EQUAL(wrong == NULL, table[i].wrong == NULL);
        if (wrong && table[i].wrong)
            CU_ASSERT_STRING_EQUAL(wrong, table[i].wrong);
        if (!table[i].wrong)
            CU_ASSERT_EQUAL(csr.key, table[i].key);
    }
}

static void csr_take_subject_refuses_what_no_request_can_say(void)
{
    json_t *names CLEANUP(json_decrefp) = json_pack("{s:[s]}", "AlternativeNames", "a,DNS:b");
    json_t *addresses CLEANUP(json_decrefp) = json_pack("{s:[s,s]}", "AlternativeNames",
                                                        "2001:db8::1", "b");
    json_t *name CLEANUP(json_decrefp) = json_object();
    char text[300];
    struct csr csr = {0};

    memset(text, 'x', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    json_object_set_new(name, "CommonName", json_string(text));
    CU_ASSERT_STRING_EQUAL(csr_take_subject(&csr, names), "AlternativeNames");
    csr = (struct csr){0};
    CU_ASSERT_STRING_EQUAL(csr_take_subject(&csr, name), "CommonName");
    csr = (struct csr){0};
    CU_ASSERT_PTR_NULL(csr_take_subject(&csr, addresses));
    CU_ASSERT_STRING_EQUAL(csr.alternative_names, "IP:2001:db8::1,DNS:b");
}

static void certificate_describe_shows_what_it_says(void)
{
    CLEANUP(free_cleanup) char *pem = make_certificate();
    json_t *resource CLEANUP(json_decrefp) = json_object();
    json_t *shown CLEANUP(json_decrefp) = NULL;
    json_t *expected CLEANUP(json_decrefp) = json_loads(
        "{\"Subject\":{\"Country\":\"DE\",\"CommonName\":\"n\xc3\xa9w\",\"AlternativeNames\":["
        "\"new.example\",\"192.0.2.1\",\"2001:db8::1\"]},\"Issuer\":{\"Country\":\"DE\","
        "\"CommonName\":\"n\xc3\xa9w\"},\"ValidNotBefore\":\"2020-01-02T03:04:05Z\","
        "\"ValidNotAfter\":\"2021-01-02T03:04:05Z\",\"SerialNumber\":\"12:34\","
        "\"SignatureAlgorithm\":\"ecdsa-with-SHA256\",\"FingerprintHashAlgorithm\":"
        "\"TPM_ALG_SHA256\",\"KeyUsage\":[\"DigitalSignature\",\"ServerAuthentication\"],"
        "\"CertificateType\":\"PEM\"}",
        0, NULL);

    CU_ASSERT_EQUAL(certificate_describe(pem, resource), 0);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(resource, "CertificateString")), pem);
    CU_ASSERT_EQUAL(strlen(json_string_value(json_object_get(resource, "Fingerprint"))), 95);
    shown = json_copy(resource);
    json_object_del(shown, "CertificateString");
    json_object_del(shown, "Fingerprint");
    if (!json_equal(shown, expected))
        json_dumpf(shown, stderr, JSON_INDENT(1));
    CU_ASSERT_TRUE(json_equal(shown, expected));
    CU_ASSERT_EQUAL(certificate_describe("no certificate", resource), CERTIFICATE_E_INVALID);
}

static char *make_key(void)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    BIO *out = BIO_new(BIO_s_mem());
    const char *data;
    long size;
    char *pem;

    PEM_write_bio_PrivateKey(out, key, NULL, NULL, 0, NULL, NULL);
    size = BIO_get_mem_data(out, &data);
    pem = strndup(data, (size_t)size);
    BIO_free(out);
    EVP_PKEY_free(key);
    CU_ASSERT_PTR_NOT_NULL_FATAL(strstr(pem, "PRIVATE KEY"));
    return pem;
}

static void certificate_describe_keeps_certificates_only(void)
{
    CLEANUP(free_cleanup) char *pem = make_certificate(), *key = make_key();
    const struct {
        const char *parts[3], *type;
    } table[] = {
        {{pem, key, ""}, "PEM"},
        {{key, pem, ""}, "PEM"},
        {{"Bag: x\n", pem, "y\n"}, "PEM"},
        {{pem, key, pem}, "PEMchain"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *resource CLEANUP(json_decrefp) = json_object();
        json_t *text CLEANUP(json_decrefp) = json_sprintf("%s%s%s", table[i].parts[0],
                                                          table[i].parts[1], table[i].parts[2]);
        json_t *expected CLEANUP(json_decrefp) = json_sprintf(
            "%s%s", pem, strcmp(table[i].type, "PEM") == 0 ? "" : pem);

        CU_ASSERT_EQUAL(certificate_describe(json_string_value(text), resource), 0);
        CU_ASSERT_TRUE(json_equal(json_object_get(resource, "CertificateString"), expected));
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(resource, "CertificateType")),
                               table[i].type);
    }
}

/* -- actions -- */

static void generate_csr_makes_a_real_one(void)
{
    static const struct {
        const char *parameters, *subject;
        int kind, bits;
        const char *alternative;
    } table[] = {
        {"{" SUBJECT ",\"KeyPairAlgorithm\":\"TPM_ALG_RSA\",\"KeyBitLength\":2048}",
         "/C=US/ST=Oregon/L=Portland/O=Contoso/CN=bmc.example/OU=ABC", EVP_PKEY_RSA, 2048, NULL},
        {"{" SUBJECT ",\"KeyPairAlgorithm\":\"TPM_ALG_ECDSA\",\"KeyCurveId\":"
         "\"TPM_ECC_NIST_P384\",\"AlternativeNames\":[\"bmc2.example\",\"192.0.2.1\"]}",
         "/C=US/ST=Oregon/L=Portland/O=Contoso/CN=bmc.example/OU=ABC", EVP_PKEY_EC, 384,
         "bmc2.example"},
    };
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct answer answer;

        CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, GENERATE, table[i].parameters, &answer),
                        200);
        check_request(answer_text(&answer, "CSRString"), table[i].subject, table[i].kind,
                      table[i].bits, table[i].alternative);
        CU_ASSERT_STRING_EQUAL(
            json_string_value(json_object_get(json_object_get(answer.body, "CertificateCollection"),
                                              "@odata.id")),
            COLLECTION);
        CU_ASSERT_PTR_NULL(json_object_get(answer.body, "@odata.etag"));
        answer_deinit(&answer);
    }
    emulated_close(&emulated);
}

static void generate_csr_refuses_what_it_can_not_do(void)
{
    struct emulated emulated;
    struct answer answer;

    emulated_open(&emulated, NULL);
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, GENERATE,
                                 "{" SUBJECT
                                 ",\"KeyPairAlgorithm\":\"TPM_ALG_RSA\",\"KeyBitLength\":512}",
                                 &answer),
                    400);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "ActionParameterValueError");
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "KeyBitLength");
    answer_deinit(&answer);
    /* a country has two letters */
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, GENERATE,
                                 "{\"CommonName\":\"a\",\"Organization\":\"b\","
                                 "\"OrganizationalUnit\":\"c\",\"City\":\"d\",\"State\":\"e\","
                                 "\"Country\":\"USA\",\"CertificateCollection\":{\"@odata.id\":"
                                 "\"" COLLECTION "\"}}",
                                 &answer),
                    400);
    CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "Country");
    answer_deinit(&answer);
    emulated_close(&emulated);
}

static void generate_csr_wants_a_collection_that_there_is(void)
{
    static const char *const uris[] = {COLLECTION "/None", V "/Systems/1", "nowhere"};
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    for (size_t i = 0; i < ARRAY_SIZE(uris); i++) {
        struct answer answer;
        char body[512];

        snprintf(body, sizeof(body),
                 "{\"CommonName\":\"a\",\"Organization\":\"b\",\"OrganizationalUnit\":\"c\","
                 "\"City\":\"d\",\"State\":\"e\",\"Country\":\"US\",\"CertificateCollection\":"
                 "{\"@odata.id\":\"%s\"}}",
                 uris[i]);
        CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, GENERATE, body, &answer), 400);
        CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), "CertificateCollection");
        answer_deinit(&answer);
    }
    emulated_close(&emulated);
}

#define MANY 24

/* Stopping while keys are made: who asked is answered, those that are too many at once, and the
 * threads have ended when the loop has. */
static void generate_csr_has_a_bound_and_outlives_a_stop(void)
{
    struct emulated emulated;
    struct answer answers[MANY];
    size_t refused = 0;

    emulated_open(&emulated, NULL);
    for (size_t i = 0; i < MANY; i++)
        fixture_send(&emulated.fixture, IPC_POST, GENERATE,
                     (struct ask){.body = "{" SUBJECT ",\"KeyPairAlgorithm\":\"TPM_ALG_RSA\","
                                          "\"KeyBitLength\":4096}"},
                     &answers[i]);
    fixture_settle(&emulated.fixture);
    for (size_t i = 0; i < MANY; i++)
        refused += answers[i].done && answers[i].status == 503;
    CU_ASSERT_TRUE(refused >= MANY - 6); /* two may be done by now */
    emulated_close(&emulated);
    for (size_t i = 0; i < MANY; i++)
        answer_deinit(&answers[i]);
}

static void renew_and_rekey_make_requests_for_what_is_there(void)
{
    static const char *const actions[] = {"Certificate.Renew", "Certificate.Rekey"};
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    for (size_t i = 0; i < ARRAY_SIZE(actions); i++) {
        struct answer answer;
        char uri[256];

        snprintf(uri, sizeof(uri), COLLECTION "/1/Actions/%s", actions[i]);
        CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_POST, uri,
                                     i ? "{\"KeyPairAlgorithm\":\"TPM_ALG_ECDSA\"}" : "{}",
                                     &answer),
                        200);
        check_request(answer_text(&answer, "CSRString"),
                      "/C=US/ST=Oregon/L=Portland/O=Contoso/CN=old.example/OU=ABC", EVP_PKEY_EC,
                      384, NULL);
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(
                                   json_object_get(answer.body, "Certificate"), "@odata.id")),
                               COLLECTION "/1");
        answer_deinit(&answer);
    }
    emulated_close(&emulated);
}

/* Of a body with this certificate; the status. */
static unsigned int replace(struct emulated *emulated, const char *pem, const char *type,
                            const char *uri, struct answer *ret_answer)
{
    json_t *parameters CLEANUP(json_decrefp) = json_pack("{s:s, s:s, s:{s:s}}", "CertificateString",
                                                         pem, "CertificateType", type,
                                                         "CertificateUri", "@odata.id", uri);
    CLEANUP(free_cleanup) char *body = json_dumps(parameters, 0);

    return emulated_ask(emulated, IPC_POST, REPLACE, body, ret_answer);
}

static void replace_certificate_shows_the_new_one(void)
{
    CLEANUP(free_cleanup) char *pem = make_certificate(), *key = make_key();
    json_t *both CLEANUP(json_decrefp) = json_sprintf("%s%s", pem, key);
    json_t *expected CLEANUP(json_decrefp) = json_string(pem);
    CLEANUP(free_cleanup) char *text = json_dumps(expected, JSON_ENCODE_ANY);
    struct emulated emulated;
    struct answer answer;

    emulated_open(&emulated, NULL);
    CU_ASSERT_EQUAL(replace(&emulated, json_string_value(both), "PEM", COLLECTION "/1/", &answer),
                    204);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), COLLECTION "/1");
    answer_deinit(&answer);
    CU_ASSERT_TRUE(
        emulated_has(&emulated, COLLECTION "/1", "/ValidNotAfter", "\"2021-01-02T03:04:05Z\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, COLLECTION "/1", "/Subject/Country", "\"DE\""));
    CU_ASSERT_TRUE(emulated_has(&emulated, COLLECTION "/1", "/Subject/City", "absent"));
    CU_ASSERT_TRUE(emulated_has(&emulated, COLLECTION "/1", "/CertificateString", text));
    emulated_close(&emulated);
}

static void replace_certificate_refuses_what_is_none(void)
{
    CLEANUP(free_cleanup) char *pem = make_certificate();
    const struct {
        const char *pem, *type, *uri, *wrong;
    } table[] = {
        {"nonsense", "PEM", COLLECTION "/1", "CertificateString"},
        {pem, "PKCS7", COLLECTION "/1", "CertificateType"},
        {pem, "PEM", COLLECTION "/None", "CertificateUri"},
        {pem, "PEM", V "/Systems/1", "CertificateUri"},
        {pem, "PEM", COLLECTION, "CertificateUri"},
    };
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct answer answer;

        CU_ASSERT_EQUAL(replace(&emulated, table[i].pem, table[i].type, table[i].uri, &answer),
                        400);
        CU_ASSERT_STRING_EQUAL(answer_argument(&answer, 0), table[i].wrong);
        answer_deinit(&answer);
    }
    CU_ASSERT_TRUE(emulated_has(&emulated, V "/Systems/1", "/CertificateString", "absent"));
    emulated_close(&emulated);
}

static void post(struct emulated *emulated, const char *pem)
{
    json_t *created CLEANUP(json_decrefp) = json_pack("{s:s, s:s}", "CertificateString", pem,
                                                      "CertificateType", "PEM");
    CLEANUP(free_cleanup) char *body = json_dumps(created, 0);

    CU_ASSERT_EQUAL(emulated_ask(emulated, IPC_POST, COLLECTION, body, NULL), 201);
}

static void a_new_certificate_says_what_is_in_it(void)
{
    CLEANUP(free_cleanup) char *pem = make_certificate(), *key = make_key();
    json_t *both CLEANUP(json_decrefp) = json_sprintf("%s%s", key, pem);
    struct emulated emulated;
    struct answer answer;

    emulated_open(&emulated, NULL);
    post(&emulated, json_string_value(both));
    CU_ASSERT_TRUE(emulated_has(&emulated, COLLECTION "/2", "/SerialNumber", "\"12:34\""));
    CU_ASSERT_EQUAL(emulated_ask(&emulated, IPC_GET, COLLECTION "/2", NULL, &answer), 200);
    CU_ASSERT_PTR_NOT_NULL(strstr(answer.text, "BEGIN CERTIFICATE"));
    CU_ASSERT_PTR_NULL(strstr(answer.text, "PRIVATE KEY"));
    answer_deinit(&answer);
    post(&emulated, "x");
    CU_ASSERT_TRUE(emulated_has(&emulated, COLLECTION "/3", "/SerialNumber", "absent"));
    CU_ASSERT_TRUE(emulated_has(&emulated, COLLECTION "/3", "/CertificateString", "\"x\""));
    post(&emulated, key);
    CU_ASSERT_TRUE(emulated_has(&emulated, COLLECTION "/4", "/CertificateString", "null"));
    emulated_close(&emulated);
}

static const struct unit_case cases[] = {
    UNIT_CASE(csr_choose_key_knows_what_redfish_does),
    UNIT_CASE(csr_take_subject_refuses_what_no_request_can_say),
    UNIT_CASE(certificate_describe_shows_what_it_says),
    UNIT_CASE(certificate_describe_keeps_certificates_only),
    UNIT_CASE(generate_csr_makes_a_real_one),
    UNIT_CASE(generate_csr_refuses_what_it_can_not_do),
    UNIT_CASE(generate_csr_wants_a_collection_that_there_is),
    UNIT_CASE(generate_csr_has_a_bound_and_outlives_a_stop),
    UNIT_CASE(renew_and_rekey_make_requests_for_what_is_there),
    UNIT_CASE(replace_certificate_shows_the_new_one),
    UNIT_CASE(replace_certificate_refuses_what_is_none),
    UNIT_CASE(a_new_certificate_says_what_is_in_it),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/certificate", cases)
