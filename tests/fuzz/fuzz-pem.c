/*
 * Fuzz target of sim/pem: bytes are read as the inside of a certificate's PEM and as a whole text.
 * What comes out has to be what the header promises.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim/pem.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(int condition)
{
    if (!condition)
        abort();
}

static void check(const char *text)
{
    struct pem_certificate certificate;

    if (pem_read_certificate(text, &certificate) != 0)
        return;
    require(memchr(certificate.issuer, '\0', PEM_NAME_MAX) != NULL);
    require(memchr(certificate.subject, '\0', PEM_NAME_MAX) != NULL);
    require(certificate.usage_count <= PEM_USAGES_MAX);
    for (size_t i = 0; i < certificate.usage_count; i++)
        require(certificate.usages[i][0] != '\0');
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = NULL, *copy = strndup((const char *)data, size);

    require(copy != NULL);
    check(copy);
    require(asprintf(&text, "-----BEGIN CERTIFICATE-----\n%s-----END CERTIFICATE-----\n", copy) >=
            0);
    check(text);
    free(text);
    free(copy);
    return 0;
}
