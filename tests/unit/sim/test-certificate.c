/* Certificates and BIOS attributes of rack-1u. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define SERVER X "Certs.Manager.Server.Https"
#define HTTPS P "certs/server/https"
#define TRUST X "Certs.Manager.Authority.Truststore"
#define AUTHORITY P "certs/authority/truststore"
#define CERTIFICATE X "Certs.Certificate"
#define INVALID X "Common.Error.InvalidArgument"
#define BIOS X "BIOSConfigManager", P "bios_config/manager", X "BIOSConfig.Manager"
#define ERROR_ATTRIBUTE X "BIOSConfig.Common.Error.Attribute"
#define HOST X "State.Host", P "state/host0", X "State.Host"

/* A test certificate, made for this test and of use to nobody. */
static const char certificate[] =
    "-----BEGIN CERTIFICATE-----\n"
    "MIIB0jCCAXigAwIBAgICEAUwCgYIKoZIzj0EAwIwPDELMAkGA1UEBhMCQ0gxEzAR\n"
    "BgNVBAoMClNob2FsIHRlc3QxGDAWBgNVBAMMD25ldy5leGFtcGxlLmNvbTAgFw0y\n"
    "NjExMjkyMTU3MjdaGA8yMDc2MTExNjIxNTcyN1owPDELMAkGA1UEBhMCQ0gxEzAR\n"
    "BgNVBAoMClNob2FsIHRlc3QxGDAWBgNVBAMMD25ldy5leGFtcGxlLmNvbTBZMBMG\n"
    "ByqGSM49AgEGCCqGSM49AwEHA0IABGKmydm0ES35blXAqYJlGUEaHMqwPmwTHx1Y\n"
    "zieeG4fr7KrpQYaSw1XiAHRiVl4IekI4zjs1kuQMXIcfA4zw8+mjaDBmMB0GA1Ud\n"
    "DgQWBBQAE7FWw+ysfNp0W1XlLs2AqkNybTAfBgNVHSMEGDAWgBQAE7FWw+ysfNp0\n"
    "W1XlLs2AqkNybTAPBgNVHRMBAf8EBTADAQH/MBMGA1UdJQQMMAoGCCsGAQUFBwMB\n"
    "MAoGCCqGSM49BAMCA0gAMEUCIDnquM32jE9+9GWOb22uwNd2uEXJLCaoRzz4jR9r\n"
    "iwJhAiEAqq4t/nkozb92bByHzIfAqLreYR4NZVagh0eESIMr5u8=\n"
    "-----END CERTIFICATE-----\n";
static const char private_key[] =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSObBnF+QJhgJYNMj\n"
    "yy3nEFXkm1ijL31oNrTP4EIzpuWhRANCAARipsnZtBEt+W5VwKmCZRlBGhzKsD5s\n"
    "Ex8dWM4nnhuH6+yq6UGGksNV4gB0YlZeCHpCOM47NZLkDFyHHwOM8PPp\n"
    "-----END PRIVATE KEY-----\n";

/* Calls a method with the path of a file that has this text. */
static int hand_over(const char *owner, const char *path, const char *method, const char *text,
                     const char *more, sd_bus_error *error)
{
    char file[] = "/tmp/shoal-test-XXXXXX", interface[64];
    int fd = mkstemp(file), result;

    CU_ASSERT_FATAL(fd >= 0);
    CU_ASSERT_EQUAL(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    CU_ASSERT_EQUAL(write(fd, more, strlen(more)), (ssize_t)strlen(more));
    snprintf(interface, sizeof(interface), X "Certs.%s", method);
    result = sd_bus_call_method(sim_client_bus(), owner, path, interface, method, error, NULL, "s",
                                file);
    close(fd);
    unlink(file);
    return result;
}

static void certificates_tell_what_their_text_says(void)
{
    struct place subject = {SERVER, HTTPS "/1", CERTIFICATE, "Subject"},
                 usage = {SERVER, HTTPS "/1", CERTIFICATE, "KeyUsage"},
                 begin = {SERVER, HTTPS "/1", CERTIFICATE, "ValidNotBefore"},
                 end = {SERVER, HTTPS "/1", CERTIFICATE, "ValidNotAfter"},
                 authority = {TRUST, AUTHORITY "/2", CERTIFICATE, "Issuer"};

    sim_client_start("rack-1u");
    CU_ASSERT_STRING_EQUAL(read_text(&subject), "C=CH,ST=Zurich,L=Zurich,O=Shoal test,OU=Not for "
                                                "use,CN=rack-1u-bmc.lab.example.com");
    CU_ASSERT_STRING_EQUAL(read_texts(&usage), "ServerAuthentication");
    CU_ASSERT_EQUAL(read_unsigned(&end, 't') - read_unsigned(&begin, 't'), 18250ULL * 86400);
    CU_ASSERT_STRING_EQUAL(read_text(&authority), "C=CH,O=Shoal test,CN=Shoal test authority 2");
    usage = (struct place){TRUST, AUTHORITY "/2", CERTIFICATE, "KeyUsage"};
    CU_ASSERT_STRING_EQUAL(read_texts(&usage), "KeyCertSign CRLSigning");
    sim_client_stop();
}

static void install_and_replace_take_the_content_of_a_file(void)
{
    struct place subject = {SERVER, HTTPS "/1", CERTIFICATE, "Subject"},
                 text = {SERVER, HTTPS "/1", CERTIFICATE, "CertificateString"},
                 trusted = {TRUST, AUTHORITY "/3", CERTIFICATE, "Subject"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    assert_refused(hand_over(SERVER, HTTPS "/1", "Replace", certificate, "", &error), &error,
                   X "Certs.Error.InvalidCertificate"); /* no key */
    assert_refused(hand_over(SERVER, HTTPS "/1", "Replace", private_key, "", &error), &error,
                   X "Certs.Error.InvalidCertificate");
    CU_ASSERT(hand_over(SERVER, HTTPS "/1", "Replace", private_key, certificate, NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&subject), "C=CH,O=Shoal test,CN=new.example.com");
    CU_ASSERT_STRING_EQUAL(read_text(&text), certificate);
    assert_refused(hand_over(SERVER, HTTPS, "Install", private_key, certificate, &error), &error,
                   X "Common.Error.NotAllowed");

    CU_ASSERT(hand_over(TRUST, AUTHORITY, "Install", certificate, "", NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&trusted), "C=CH,O=Shoal test,CN=new.example.com");
    assert_refused(hand_over(TRUST, AUTHORITY, "Install", certificate, "", &error), &error,
                   X "Common.Error.NotAllowed"); /* it is there already */
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), TRUST, AUTHORITY "/3", X "Object.Delete",
                                 "Delete", NULL, NULL, "") >= 0);
    CU_ASSERT(!has_object(TRUST, AUTHORITY "/3"));
    sim_client_stop();
}

static int generate(const char *algorithm, int64_t bits, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), SERVER, HTTPS, X "Certs.CSR.Create", "GenerateCSR",
                              error, NULL, "asssssssssxssassssss", 0, "", "Zurich", "bmc", "", "CH",
                              "", "", "", bits, "", algorithm, 0, "Shoal", "", "ZH", "", "");
}

static void request_for_signature_appears_later(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *reply = NULL;
    const char *text = "";

    sim_client_start("rack-1u");
    CU_ASSERT(generate("EC", 0, NULL) >= 0);
    CU_ASSERT(!has_object(SERVER, HTTPS "/csr"));
    CU_ASSERT(wait_for_object(SERVER, HTTPS "/csr", true));
    CU_ASSERT_FATAL(sd_bus_call_method(sim_client_bus(), SERVER, HTTPS "/csr", X "Certs.CSR", "CSR",
                                       NULL, &reply, "") >= 0);
    CU_ASSERT_FATAL(sd_bus_message_read(reply, "s", &text) > 0);
    CU_ASSERT_PTR_EQUAL(strstr(text, "-----BEGIN CERTIFICATE REQUEST-----"), text);
    sd_bus_message_unref(reply);
    /* The key of the request is known now. */
    CU_ASSERT(hand_over(SERVER, HTTPS "/1", "Replace", certificate, "", NULL) >= 0);
    assert_refused(generate("DSA", 2048, &error), &error, INVALID);
    assert_refused(generate("RSA", 1024, &error), &error, INVALID);
    sim_client_stop();
}

/* -- BIOS attributes ----------------------------------------------------------------------------
 */

static int set_text(const char *name, const char *text, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), BIOS, "SetAttribute", error, NULL, "sv", name, "s",
                              text);
}

static int set_number(const char *name, int64_t number, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), BIOS, "SetAttribute", error, NULL, "sv", name, "x",
                              number);
}

/* The current value of a text. */
static const char *current_text(const char *name)
{
    static char text[128];
    sd_bus_message *reply = NULL;
    const char *current = "";

    CU_ASSERT_FATAL(
        sd_bus_call_method(sim_client_bus(), BIOS, "GetAttribute", NULL, &reply, "s", name) >= 0);
    CU_ASSERT_FATAL(sd_bus_message_skip(reply, "s") >= 0);
    CU_ASSERT_FATAL(sd_bus_message_read(reply, "v", "s", &current) > 0);
    snprintf(text, sizeof(text), "%s", current);
    sd_bus_message_unref(reply);
    return text;
}

static int64_t current_number(const char *name)
{
    sd_bus_message *reply = NULL;
    int64_t current = -1;

    CU_ASSERT_FATAL(
        sd_bus_call_method(sim_client_bus(), BIOS, "GetAttribute", NULL, &reply, "s", name) >= 0);
    CU_ASSERT_FATAL(sd_bus_message_skip(reply, "s") >= 0);
    CU_ASSERT_FATAL(sd_bus_message_read(reply, "v", "x", &current) > 0);
    sd_bus_message_unref(reply);
    return current;
}

static void restart_host(void)
{
    struct place request = {HOST, "RequestedHostTransition"}, state = {HOST, "CurrentHostState"};

    CU_ASSERT(write_text(&request, X "State.Host.Transition.ForceWarmReboot", NULL) >= 0);
    CU_ASSERT(wait_for_text(&state, "TransitioningToRunning"));
}

static void attributes_are_judged(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    assert_refused(set_text("None", "x", &error), &error, ERROR_ATTRIBUTE "NotFound");
    assert_refused(set_text("SystemSerialNumber", "x", &error), &error, ERROR_ATTRIBUTE "ReadOnly");
    assert_refused(set_text("WorkloadProfile", "Fast", &error), &error, INVALID);
    assert_refused(set_number("BootTimeoutSeconds", 65536, &error), &error, INVALID);
    assert_refused(set_text("BootTimeoutSeconds", "5", &error), &error, INVALID);
    assert_refused(set_text("AssetTag", "123456789012345678901234567890123", &error), &error,
                   INVALID);
    assert_refused(set_number("QuietBoot", 2, &error), &error, INVALID);
    assert_refused(sd_bus_set_property(sim_client_bus(), BIOS, "PendingAttributes", &error,
                                       "a{s(sv)}", 1, "AssetTag",
                                       X "BIOSConfig.Manager.AttributeType.Integer", "s", "x"),
                   &error, INVALID);
    sim_client_stop();
}

static void pending_values_are_current_when_the_host_has_started(void)
{
    struct place flag = {BIOS, "ResetBIOSSettings"};

    sim_client_start("rack-1u");
    CU_ASSERT(set_text("WorkloadProfile", "LowPower", NULL) >= 0);
    CU_ASSERT(set_number("BootTimeoutSeconds", 30, NULL) >= 0);
    CU_ASSERT(sd_bus_set_property(sim_client_bus(), BIOS, "PendingAttributes", NULL, "a{s(sv)}", 1,
                                  "AssetTag", X "BIOSConfig.Manager.AttributeType.String", "s",
                                  "mine") >= 0);
    CU_ASSERT_STRING_EQUAL(current_text("WorkloadProfile"), "Virtualization");
    restart_host();
    CU_ASSERT_STRING_EQUAL(current_text("WorkloadProfile"), "LowPower");
    CU_ASSERT_STRING_EQUAL(current_text("AssetTag"), "mine");
    CU_ASSERT_EQUAL(current_number("BootTimeoutSeconds"), 30);

    CU_ASSERT(write_text(&flag, X "BIOSConfig.Manager.ResetFlag.FactoryDefaults", NULL) >= 0);
    CU_ASSERT(wait_for_text(&(struct place){HOST, "CurrentHostState"}, "Running"));
    restart_host();
    CU_ASSERT_STRING_EQUAL(current_text("WorkloadProfile"), "Balanced");
    CU_ASSERT_EQUAL(current_number("BootTimeoutSeconds"), 5);
    CU_ASSERT_STRING_EQUAL(current_text("SystemSerialNumber"), "SH24110001");
    CU_ASSERT_STRING_EQUAL(read_text(&flag), X "BIOSConfig.Manager.ResetFlag.NoAction");
    sim_client_stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(certificates_tell_what_their_text_says),
    UNIT_CASE(install_and_replace_take_the_content_of_a_file),
    UNIT_CASE(request_for_signature_appears_later),
    UNIT_CASE(attributes_are_judged),
    UNIT_CASE(pending_values_are_current_when_the_host_has_started),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/certificate", cases)
