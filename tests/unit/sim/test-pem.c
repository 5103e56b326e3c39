/* Reading certificates: what is none is told, whole or cut. */
#include "sim/pem.h"
#include "tests/unit/cunit-main.h"

#include <stdio.h>
#include <string.h>

#define BEGIN "-----BEGIN CERTIFICATE-----"
#define END "-----END CERTIFICATE-----"

/* A test certificate, of use to nobody. */
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

static void pem_read_certificate_reads_names_times_and_usages(void)
{
    struct pem_certificate read;

    CU_ASSERT_EQUAL_FATAL(pem_read_certificate(certificate, &read), 0);
    CU_ASSERT_STRING_EQUAL(read.subject, "C=CH,O=Shoal test,CN=new.example.com");
    CU_ASSERT_STRING_EQUAL(read.issuer, read.subject);
    CU_ASSERT_EQUAL(read.not_after - read.not_before, 18250ULL * 86400);
    CU_ASSERT_EQUAL_FATAL(read.usage_count, 1);
    CU_ASSERT_STRING_EQUAL(read.usages[0], "ServerAuthentication");
}

static void pem_read_certificate_what_is_none_is_invalid(void)
{
    static const char *const texts[] = {
        "",
        BEGIN,
        BEGIN "\n" END,
        "-----BEGIN CERTIFICATE-----END CERTIFICATE-----",
        BEGIN "\nMIIB\n" END,
        END BEGIN,
    };
    struct pem_certificate read;

    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        CU_ASSERT_EQUAL(pem_read_certificate(texts[i], &read), PEM_E_INVALID);
}

/* The signature at the end is not looked at, all before it must be there. */
static void pem_read_certificate_cut_anywhere_before_the_key_is_invalid(void)
{
    struct pem_certificate read;
    char text[1024];

    for (size_t length = strlen(BEGIN); length < 300; length++) {
        snprintf(text, sizeof(text), "%.*s\n" END "\n", (int)length, certificate);
        CU_ASSERT_EQUAL(pem_read_certificate(text, &read), PEM_E_INVALID);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(pem_read_certificate_reads_names_times_and_usages),
    UNIT_CASE(pem_read_certificate_what_is_none_is_invalid),
    UNIT_CASE(pem_read_certificate_cut_anywhere_before_the_key_is_invalid),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/pem", cases)
