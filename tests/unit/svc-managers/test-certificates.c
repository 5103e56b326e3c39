/*
 * Installing, replacing and deleting of certificates, and requests for signature, with the
 * simulated certificate managers. No file may be left behind.
 */
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "svc-managers/certificates.h"
#include "svc-managers/kinds.h"
#include "tests/unit/svc-managers/managers-test.h"

#define HTTPS MANAGER "/NetworkProtocol/HTTPS/Certificates"
#define TRUSTED MANAGER "/SecurityPolicy/TLS/Server/TrustedCertificates"
#define TRUSTSTORE MANAGER "/Truststore/Certificates"
#define LDAP "/redfish/v1/AccountService/LDAP/Certificates"
#define SERVICE "/redfish/v1/CertificateService"
#define REPLACE SERVICE "/Actions/CertificateService.ReplaceCertificate"
#define CSR SERVICE "/Actions/CertificateService.GenerateCSR"
#define LINK(name, uri) "\"" name "\":{\"@odata.id\":\"" uri "\"}"

static struct hardware_fixture fixture;

/* A certificate that is not installed, as a body; with a key where the store wants one. */
static json_t *certificate_body(bool with_key)
{
    CLEANUP(fclose_cleanup) FILE *file = fopen(getenv("MANAGERS_CERTIFICATE"), "re");
    char text[4096] = "";
    size_t size;

    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    size = fread(text, 1, sizeof(text) - 256, file);
    if (with_key)
        snprintf(text + size, 256,
                 "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    return json_pack("{s:s, s:s}", "CertificateString", text, "CertificateType", "PEM");
}

/* Sends a body, and frees it. */
static void ask(const char *uri, json_t *body, struct answer *ret_answer)
{
    CLEANUP(free_cleanup) char *text = json_dumps(body, JSON_COMPACT);

    fixture_ask(&fixture.service, IPC_POST, uri, (struct ask){.body = text}, ret_answer);
    json_decref(body);
}

static void check_no_file_left(void)
{
    glob_t found;

    CU_ASSERT_EQUAL(glob("/tmp/shoal-certificate-*", 0, NULL, &found), GLOB_NOMATCH);
    globfree(&found);
}

static void install_and_delete_of_authority_change_the_collection(void)
{
    static const struct write_row delete_row = {IPC_DELETE, TRUSTED "/1", NULL, 204,
                                                "",         NULL,         NULL};
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    ask(TRUSTED, certificate_body(false), &answer);
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), TRUSTED "/10");
    CU_ASSERT_PTR_NOT_NULL(strstr(answer_text(&answer, "CertificateString"), "BEGIN CERTIFICATE"));
    answer_deinit(&answer);
    managers_run_rows(&fixture, &delete_row, 1);
    hardware_fixture_wait_value(&fixture, TRUSTED, "Members@odata.count", "2");
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_DELETE, HTTPS "/1", NULL, NULL), 405);
    hardware_fixture_close(&fixture);
    check_no_file_left();
}

/* bmcweb's URIs of the same store. */
static void truststore_is_the_store_of_trusted_certificates(void)
{
    static const struct write_row rows[] = {
        {IPC_GET, TRUSTED, NULL, 200, "", "Members@odata.count", "3"},
        {IPC_GET, TRUSTSTORE "/10", NULL, 200, "", "@odata.id", "\"" TRUSTSTORE "/10\""},
        {IPC_DELETE, TRUSTSTORE "/10", NULL, 204, "", NULL, NULL},
        {IPC_GET, TRUSTED "/10", NULL, 404, "ResourceNotFound", NULL, NULL},
    };
    struct answer answer;
    json_t *body = certificate_body(false);

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    ask(TRUSTSTORE, certificate_body(false), &answer);
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), TRUSTSTORE "/10");
    answer_deinit(&answer);
    managers_run_rows(&fixture, rows, ARRAY_SIZE(rows));
    json_object_set_new(body, "CertificateUri", json_pack("{s:s}", "@odata.id", TRUSTSTORE "/1"));
    ask(REPLACE, body, &answer);
    CU_ASSERT_EQUAL(answer.status, 204);
    answer_deinit(&answer);
    hardware_fixture_wait_value(&fixture, TRUSTED "/1", "Subject/CommonName",
                                "\"Shoal test authority 2\"");
    hardware_fixture_close(&fixture);
    check_no_file_left();
}

static void security_policy_without_authorities_is_404(void)
{
    hardware_fixture_open(&fixture,
                          &(struct hardware_start){.board = getenv("MANAGERS_BARE_BOARD")});
    CU_ASSERT_EQUAL(
        hardware_fixture_status(&fixture, IPC_GET, MANAGER "/SecurityPolicy", NULL, NULL), 404);
    hardware_fixture_wait_value(&fixture, MANAGER, "SecurityPolicy", "absent");
    hardware_fixture_close(&fixture);
}

/* -- the service stops while a file waits for a thread -- */

#define POOL_THREADS 4 /* libuv's default */

static uv_sem_t release;

static void wait_for_release(uv_work_t *work)
{
    uv_sem_wait(&release);
}

static void released(uv_work_t *work, int status)
{
}

/* In the first turn of the loop after the service was told to stop. */
static void release_all(uv_timer_t *timer)
{
    for (size_t i = 0; i < POOL_THREADS; i++)
        uv_sem_post(&release);
    uv_close((uv_handle_t *)timer, NULL);
}

static void on_service_closed(void *context)
{
    *(bool *)context = true;
}

/* What goes to standard error until stop_capture(). */
static int start_capture(int *ret_saved)
{
    int fds[2];

    CU_ASSERT_EQUAL_FATAL(pipe2(fds, O_CLOEXEC | O_NONBLOCK), 0);
    *ret_saved = dup(STDERR_FILENO);
    dup2(fds[1], STDERR_FILENO);
    close(fds[1]);
    return fds[0];
}

static void stop_capture(int fd, int saved, char *ret_text, size_t size)
{
    ssize_t got;

    dup2(saved, STDERR_FILENO);
    close(saved);
    got = read(fd, ret_text, size - 1);
    close(fd);
    ret_text[got > 0 ? got : 0] = '\0';
}

static void stop_during_install_is_no_error_of_the_file(void)
{
    CLEANUP(json_decrefp) json_t *body = certificate_body(false);
    CLEANUP(free_cleanup) char *text = json_dumps(body, JSON_COMPACT);
    uv_work_t works[POOL_THREADS];
    uv_timer_t timer;
    struct answer answer;
    char log[4096];
    int fd, saved;

    uv_sem_init(&release, 0);
    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < POOL_THREADS; i++)
        uv_queue_work(&fixture.service.loop, &works[i], wait_for_release, released);
    fixture_send(&fixture.service, IPC_POST, TRUSTED, (struct ask){.body = text}, &answer);
    json_decref(hardware_fixture_get(&fixture, TRUSTED)); /* behind it, so it has begun */
    uv_timer_init(&fixture.service.loop, &timer);
    uv_timer_start(&timer, release_all, 0, 0);
    fd = start_capture(&saved);
    service_close(fixture.service.service, on_service_closed, &fixture.service.closed);
    fixture.service.service = NULL;
    fixture_run_until(&fixture.service, &fixture.service.closed);
    hardware_fixture_close(&fixture);
    stop_capture(fd, saved, log, sizeof(log));
    CU_ASSERT_PTR_NULL(strstr(log, "file-not-written"));
    answer_deinit(&answer);
    uv_sem_destroy(&release);
    check_no_file_left();
}

static void replace_of_https_certificate_is_shown(void)
{
    struct answer answer;
    json_t *body = certificate_body(true);

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    json_object_set_new(body, "CertificateUri", json_pack("{s:s}", "@odata.id", HTTPS "/1"));
    ask(REPLACE, body, &answer);
    CU_ASSERT_EQUAL(answer.status, 204);
    answer_deinit(&answer);
    hardware_fixture_wait_value(&fixture, HTTPS "/1", "Subject/CommonName",
                                "\"Shoal test authority 2\"");
    hardware_fixture_close(&fixture);
    check_no_file_left();
}

/* Its key comes with it: what the file holds, not the answer. */
static void certificate_of_ldap_client_is_replaced_deleted_and_installed(void)
{
    static const struct write_row delete_row = {IPC_DELETE, LDAP "/1", NULL, 204, "", NULL, NULL};
    struct answer answer;
    json_t *body = certificate_body(true);

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    json_object_set_new(body, "CertificateUri", json_pack("{s:s}", "@odata.id", LDAP "/1"));
    ask(REPLACE, body, &answer);
    CU_ASSERT_EQUAL(answer.status, 204);
    answer_deinit(&answer);
    hardware_fixture_wait_value(&fixture, LDAP "/1", "Subject/CommonName",
                                "\"Shoal test authority 2\"");
    managers_run_rows(&fixture, &delete_row, 1);
    hardware_fixture_wait_value(&fixture, LDAP, "Members@odata.count", "0");
    ask(LDAP, certificate_body(false), &answer);
    CU_ASSERT_EQUAL(answer.status, 400);
    answer_deinit(&answer);
    ask(LDAP, certificate_body(true), &answer);
    CU_ASSERT_EQUAL(answer.status, 201);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Location"), LDAP "/1");
    CU_ASSERT_PTR_NULL(strstr(answer.text, "PRIVATE KEY"));
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
    check_no_file_left();
}

static void certificates_of_ldap_client_without_its_manager_are_404(void)
{
    CLEANUP(json_decrefp) json_t *locations = NULL;

    hardware_fixture_open(&fixture,
                          &(struct hardware_start){.board = getenv("MANAGERS_BARE_BOARD")});
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, LDAP, NULL, NULL), 404);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_GET, LDAP "/1", NULL, NULL), 404);
    CU_ASSERT_EQUAL(hardware_fixture_status(&fixture, IPC_POST, LDAP, "{}", NULL), 404);
    locations = hardware_fixture_get(&fixture, SERVICE "/CertificateLocations");
    CU_ASSERT_EQUAL(json_array_size(hardware_value_at(locations, "Links/Certificates")), 0);
    hardware_fixture_close(&fixture);
}

static void install_of_second_https_certificate_is_refused(void)
{
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    ask(HTTPS, certificate_body(true), &answer);
    CU_ASSERT_EQUAL(answer.status, 400);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyNotWritable");
    /* No message repeats what was sent. */
    CU_ASSERT_PTR_NULL(strstr(answer.text, "PRIVATE KEY"));
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
    check_no_file_left();
}

#define CSR_BODY(collection)                                                                       \
    "{" LINK("CertificateCollection", collection) ",\"CommonName\":\"bmc.example.com\""

static void write_with_fault_is_refused_with_message(void)
{
    static const struct write_row rows[] = {
        {IPC_POST, TRUSTED, "{\"CertificateType\":\"PEM\"}", 400,
         "CreateFailedMissingReqProperties", NULL, NULL},
        {IPC_POST, TRUSTED, "{\"CertificateString\":\"x\",\"CertificateType\":\"PEM\"}", 400,
         "PropertyValueFormatError", NULL, NULL},
        {IPC_POST, TRUSTED, "{\"CertificateString\":\"x\",\"CertificateType\":\"PKCS7\"}", 400,
         "PropertyValueNotInList", NULL, NULL},
        {IPC_POST, REPLACE,
         "{\"CertificateString\":\"x\",\"CertificateType\":\"PEM\"," LINK("CertificateUri",
                                                                          HTTPS "/1") "}",
         400, "ActionParameterValueFormatError", NULL, NULL},
        {IPC_POST, REPLACE,
         "{\"CertificateString\":\"x\",\"CertificateType\":\"PEM\"," LINK("CertificateUri",
                                                                          HTTPS "/7") "}",
         400, "ActionParameterValueNotInList", NULL, NULL},
        {IPC_POST, REPLACE, "{\"CertificateType\":\"PEM\"}", 400, "ActionParameterMissing", NULL,
         NULL},
        {IPC_POST, CSR, "{\"CommonName\":\"x\"}", 400, "ActionParameterMissing", NULL, NULL},
        {IPC_POST, CSR, CSR_BODY(TRUSTED) "}", 400, "ActionParameterValueNotInList", NULL, NULL},
        {IPC_POST, CSR, CSR_BODY(HTTPS "/1") "}", 400, "ActionParameterValueNotInList", NULL, NULL},
        {IPC_POST, CSR, CSR_BODY(HTTPS) ",\"KeyBitLength\":1024}", 400,
         "ActionParameterValueOutOfRange", NULL, NULL},
        {IPC_POST, CSR, CSR_BODY(HTTPS) ",\"KeyPairAlgorithm\":\"DSA\"}", 400,
         "ActionParameterValueNotInList", NULL, NULL},
        {IPC_POST, CSR, CSR_BODY(HTTPS) ",\"Country\":\"CHE\"}", 400, "StringValueTooLong", NULL,
         NULL},
        {IPC_DELETE, TRUSTED "/7", NULL, 404, "ResourceNotFound", NULL, NULL},
    };

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    managers_run_rows(&fixture, rows, ARRAY_SIZE(rows));
    hardware_fixture_close(&fixture);
}

static void install_of_nonsense_is_refused_by_the_daemon(void)
{
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    ask(TRUSTED,
        json_pack("{s:s, s:s}", "CertificateString",
                  "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n",
                  "CertificateType", "PEM"),
        &answer);
    CU_ASSERT_EQUAL(answer.status, 400);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyValueIncorrect");
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
    check_no_file_left();
}

static void check_csr(const char *body, const char *collection)
{
    struct answer answer;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    fixture_ask(&fixture.service, IPC_POST, CSR, (struct ask){.body = body}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_PTR_NOT_NULL(strstr(answer_text(&answer, "CSRString"), "BEGIN CERTIFICATE REQUEST"));
    CU_ASSERT_STRING_EQUAL(
        json_string_value(hardware_value_at(answer.body, "CertificateCollection/@odata.id")),
        collection);
    answer_deinit(&answer);
    hardware_fixture_close(&fixture);
}

static void generate_csr_answers_the_request(void)
{
    check_csr(CSR_BODY(HTTPS) ",\"AlternativeNames\":[\"a.example.com\"],"
                              "\"KeyUsage\":[\"ServerAuthentication\"],"
                              "\"KeyPairAlgorithm\":\"RSA\","
                              "\"KeyBitLength\":2048,\"Country\":\"CH\"}",
              HTTPS);
    check_csr(CSR_BODY(LDAP) "}", LDAP);
}

static void identifier_of_each_name_is_as_in_the_table(void)
{
    static const struct {
        const char *name, *expected;
    } rows[] = {
        {"CN=bmc", "{\"CommonName\":\"bmc\"}"},
        {"C=CH,ST=Zurich,L=Zurich,O=Shoal, Ltd.,OU=a,OU=b,CN=x",
         "{\"Country\":\"CH\",\"State\":\"Zurich\",\"City\":\"Zurich\",\"Organization\":\"Shoal, "
         "Ltd.\",\"OrganizationalUnit\":\"a\",\"CommonName\":\"x\"}"},
        {"CN=a=b", "{\"CommonName\":\"a=b\"}"},
        {"emailAddress=a@example.com,UID=7", "{\"Email\":\"a@example.com\"}"},
        {"", "{}"},
        {",,=", "{}"},
        {"nonsense", "{}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        json_t *identifier = certificate_identifier(rows[i].name);
        CLEANUP(free_cleanup) char *text = json_dumps(identifier, JSON_COMPACT);

        CU_ASSERT_STRING_EQUAL(text, rows[i].expected);
        json_decref(identifier);
    }
}

static void forms_agree_with_the_schema(void)
{
    CU_ASSERT_PTR_NULL(patch_form_flaw(certificate_install.form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(certificate_replace_action.form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(certificate_csr_action.form));
}

static const struct unit_case cases[] = {
    UNIT_CASE(install_and_delete_of_authority_change_the_collection),
    UNIT_CASE(truststore_is_the_store_of_trusted_certificates),
    UNIT_CASE(security_policy_without_authorities_is_404),
    UNIT_CASE(stop_during_install_is_no_error_of_the_file),
    UNIT_CASE(replace_of_https_certificate_is_shown),
    UNIT_CASE(certificate_of_ldap_client_is_replaced_deleted_and_installed),
    UNIT_CASE(certificates_of_ldap_client_without_its_manager_are_404),
    UNIT_CASE(install_of_second_https_certificate_is_refused),
    UNIT_CASE(write_with_fault_is_refused_with_message),
    UNIT_CASE(install_of_nonsense_is_refused_by_the_daemon),
    UNIT_CASE(generate_csr_answers_the_request),
    UNIT_CASE(identifier_of_each_name_is_as_in_the_table),
    UNIT_CASE(forms_agree_with_the_schema),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-managers/certificates", cases)
