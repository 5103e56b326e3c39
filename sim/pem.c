/*
 * A reader of certificates; see pem.h.
 */
#include "sim/pem.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define BEGIN "-----BEGIN CERTIFICATE-----"
#define END "-----END CERTIFICATE-----"

/* Tags of X.690 that a certificate is made of. */
enum {
    TAG_BIT_STRING = 0x03,
    TAG_OCTET_STRING = 0x04,
    TAG_UTC_TIME = 0x17,
    TAG_SEQUENCE = 0x30,
    TAG_SET = 0x31,
    TAG_VERSION = 0xa0,
    TAG_EXTENSIONS = 0xa3,
};

struct bytes {
    const uint8_t *at;
    size_t count;
};

/* -- DER --------------------------------------------------------------------------------- */

/* Takes the next element off the front. Returns its tag, or -1 when there is none or it is broken.
 */
static int next(struct bytes *rest, struct bytes *ret_contents)
{
    size_t header = 2, length;
    int tag;

    if (rest->count < 2)
        return -1;
    tag = rest->at[0];
    length = rest->at[1];
    if (length & 0x80) {
        size_t digits = length & 0x7f;

        if (digits == 0 || digits > 3 || rest->count < 2 + digits)
            return -1;
        length = 0;
        for (size_t i = 0; i < digits; i++)
            length = length << 8 | rest->at[2 + i];
        header += digits;
    }
    if (rest->count - header < length)
        return -1;
    *ret_contents = (struct bytes){rest->at + header, length};
    rest->at += header + length;
    rest->count -= header + length;
    return tag;
}

static bool expect(struct bytes *rest, int tag, struct bytes *ret_contents)
{
    return next(rest, ret_contents) == tag;
}

static bool skip(struct bytes *rest, size_t count)
{
    struct bytes contents;

    for (size_t i = 0; i < count; i++) {
        if (next(rest, &contents) < 0)
            return false;
    }
    return true;
}

static bool is(const struct bytes *bytes, const char *text, size_t count)
{
    return bytes->count == count && memcmp(bytes->at, text, count) == 0;
}

/* -- names, times, usages -------------------------------------------------------------------- */

static void append_name(char *name, const struct bytes *type, const struct bytes *text)
{
    /* last byte of 2.5.4.x */
    static const struct {
        uint8_t number;
        const char *key;
    } keys[] = {{3, "CN"}, {6, "C"}, {7, "L"}, {8, "ST"}, {10, "O"}, {11, "OU"}};
    size_t length = strlen(name);

    if (type->count != 3 || memcmp(type->at, "\x55\x04", 2) != 0)
        return;
    for (size_t i = 0; i < ARRAY_SIZE(keys); i++) {
        if (keys[i].number == type->at[2])
            snprintf(name + length, PEM_NAME_MAX - length, "%s%s=%.*s", length ? "," : "",
                     keys[i].key, (int)text->count, (const char *)text->at);
    }
    /* What is not ASCII might be no UTF-8, which D-Bus does not take. */
    for (char *at = name + length; *at; at++) {
        if ((unsigned char)*at < ' ' || (unsigned char)*at > '~')
            *at = '?';
    }
}

static bool read_name(struct bytes name, char *ret_name)
{
    struct bytes set, pair, type, text;

    ret_name[0] = '\0';
    while (name.count > 0) {
        if (!expect(&name, TAG_SET, &set) || !expect(&set, TAG_SEQUENCE, &pair) ||
            next(&pair, &type) < 0 || next(&pair, &text) < 0)
            return false;
        append_name(ret_name, &type, &text);
    }
    return true;
}

/* UTCTime "YYMMDDHHMMSSZ" or GeneralizedTime with four digits of the year. */
static bool read_time(struct bytes *rest, uint64_t *ret_seconds)
{
    struct tm time = {0};
    struct bytes contents;
    char text[16] = "";
    int tag = next(rest, &contents), century = 0, length = 0;
    time_t seconds;

    if (tag < 0 || contents.count >= sizeof(text))
        return false;
    memcpy(text, contents.at, contents.count);
    if (sscanf(text, tag == TAG_UTC_TIME ? "%2d%2d%2d%2d%2d%2dZ%n" : "%4d%2d%2d%2d%2d%2dZ%n",
               &time.tm_year, &time.tm_mon, &time.tm_mday, &time.tm_hour, &time.tm_min,
               &time.tm_sec, &length) != 6 ||
        length == 0)
        return false;
    if (tag == TAG_UTC_TIME)
        century = time.tm_year < 50 ? 2000 : 1900;
    time.tm_year += century - 1900;
    time.tm_mon -= 1;
    seconds = timegm(&time);
    *ret_seconds = (uint64_t)seconds;
    return seconds >= 0;
}

static void add_usage(struct pem_certificate *certificate, const char *usage)
{
    if (certificate->usage_count < PEM_USAGES_MAX)
        certificate->usages[certificate->usage_count++] = usage;
}

static void read_key_usage(struct bytes value, struct pem_certificate *certificate)
{
    static const char *const usages[] = {"DigitalSignature", "NonRepudiation", "KeyEncipherment",
                                         "DataEncipherment", "KeyAgreement",   "KeyCertSign",
                                         "CRLSigning",       "EncipherOnly"};
    struct bytes bits;

    if (!expect(&value, TAG_BIT_STRING, &bits) || bits.count < 2)
        return;
    for (size_t i = 0; i < ARRAY_SIZE(usages); i++) {
        if (bits.at[1] & (0x80 >> i))
            add_usage(certificate, usages[i]);
    }
}

static void read_extended_usage(struct bytes value, struct pem_certificate *certificate)
{
    /* last byte of 1.3.6.1.5.5.7.3.x */
    static const struct {
        uint8_t number;
        const char *usage;
    } usages[] = {{1, "ServerAuthentication"}, {2, "ClientAuthentication"}, {3, "CodeSigning"},
                  {4, "EmailProtection"},      {8, "Timestamping"},         {9, "OCSPSigning"}};
    struct bytes list, purpose;

    if (!expect(&value, TAG_SEQUENCE, &list))
        return;
    while (list.count > 0 && next(&list, &purpose) >= 0) {
        for (size_t i = 0; purpose.count == 8 && i < ARRAY_SIZE(usages); i++) {
            if (usages[i].number == purpose.at[7])
                add_usage(certificate, usages[i].usage);
        }
    }
}

static void read_extensions(struct bytes extensions, struct pem_certificate *certificate)
{
    struct bytes list, extension, type, value;

    if (!expect(&extensions, TAG_SEQUENCE, &list))
        return;
    while (expect(&list, TAG_SEQUENCE, &extension)) {
        int tag;

        if (next(&extension, &type) < 0)
            return;
        tag = next(&extension, &value);
        if (tag != TAG_OCTET_STRING) /* "critical" is before it */
            tag = next(&extension, &value);
        if (tag == TAG_OCTET_STRING && is(&type, "\x55\x1d\x0f", 3))
            read_key_usage(value, certificate);
        if (tag == TAG_OCTET_STRING && is(&type, "\x55\x1d\x25", 3))
            read_extended_usage(value, certificate);
    }
}

static bool read_certificate(struct bytes rest, struct pem_certificate *certificate)
{
    struct bytes whole, body, contents, times;

    if (!expect(&rest, TAG_SEQUENCE, &whole) || !expect(&whole, TAG_SEQUENCE, &body))
        return false;
    if (body.count > 0 && body.at[0] == TAG_VERSION && next(&body, &contents) < 0)
        return false;
    if (!skip(&body, 2)) /* serial number, algorithm */
        return false;
    if (!expect(&body, TAG_SEQUENCE, &contents) || !read_name(contents, certificate->issuer))
        return false;
    if (!expect(&body, TAG_SEQUENCE, &times) || !read_time(&times, &certificate->not_before) ||
        !read_time(&times, &certificate->not_after))
        return false;
    if (!expect(&body, TAG_SEQUENCE, &contents) || !read_name(contents, certificate->subject))
        return false;
    if (!expect(&body, TAG_SEQUENCE, &contents)) /* the key */
        return false;
    while (body.count > 0) {
        int tag = next(&body, &contents);

        if (tag < 0)
            return false;
        if (tag == TAG_EXTENSIONS)
            read_extensions(contents, certificate);
    }
    return true;
}

/* -- PEM ----------------------------------------------------------------------------------- */

static size_t decode(const char *text, const char *end, uint8_t *bytes)
{
    static const char alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint32_t bits = 0;
    size_t count = 0, have = 0;

    for (; text < end; text++) {
        const char *digit = *text ? strchr(alphabet, *text) : NULL;

        if (!digit)
            continue; /* line ends and padding */
        bits = bits << 6 | (uint32_t)(digit - alphabet);
        have += 6;
        if (have >= 8) {
            have -= 8;
            bytes[count++] = (uint8_t)(bits >> have);
        }
    }
    return count;
}

int pem_read_certificate(const char *text, struct pem_certificate *ret_certificate)
{
    const char *begin = strstr(text, BEGIN);
    const char *end = begin ? strstr(begin + strlen(BEGIN), END) : NULL;
    struct pem_certificate certificate = {0};
    CLEANUP(free_cleanup) uint8_t *bytes = NULL;

    if (!end)
        return PEM_E_INVALID;
    begin += strlen(BEGIN);
    bytes = malloc((size_t)(end - begin) + 1);
    if (!bytes)
        return -ENOMEM;
    if (!read_certificate((struct bytes){bytes, decode(begin, end, bytes)}, &certificate))
        return PEM_E_INVALID;
    *ret_certificate = certificate;
    return 0;
}
