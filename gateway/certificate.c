/*
 * The self-signed certificate of the first start, see tls_self_signed_ensure() in gateway/tls.h.
 * The key is written before the certificate: whatever the power does, a certificate never stands
 * without its key. Sources: RFC 5280, RFC 9525 (names in subjectAltName).
 */
#include <arpa/inet.h>
#include <errno.h>
#include <ifaddrs.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "base/state-file.h"
#include "gateway/tls.h"

#define CERT_NAME "cert.pem"
#define KEY_NAME "key.pem"
#define PEM_BYTES_MAX (64u * 1024)
#define SECONDS_OF_A_DAY (24L * 60 * 60)
#define VALIDITY_DAYS 3650L
#define SERIAL_BITS 127 /* positive and within the 20 octets of RFC 5280 §4.1.2.2 */
#define HOST_NAME_BYTES_MAX 254
#define COMMON_NAME_BYTES_MAX 64

DEFINE_CLEANUP(EVP_PKEY *, EVP_PKEY_free)
DEFINE_CLEANUP(X509 *, X509_free)
DEFINE_CLEANUP(BIO *, BIO_free_all)
DEFINE_CLEANUP(BIGNUM *, BN_free)
DEFINE_CLEANUP(GENERAL_NAMES *, GENERAL_NAMES_free)
DEFINE_CLEANUP(struct ifaddrs *, freeifaddrs)

static int add_name(GENERAL_NAMES *names, int type, const void *data, size_t size)
{
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_STRING *text = type == GEN_DNS ? (ASN1_STRING *)ASN1_IA5STRING_new()
                                        : (ASN1_STRING *)ASN1_OCTET_STRING_new();

    if (!name || !text || !ASN1_STRING_set(text, data, (int)size)) {
        GENERAL_NAME_free(name);
        ASN1_STRING_free(text);
        return -ENOMEM;
    }
    GENERAL_NAME_set0_value(name, type, text);
    for (int i = 0; i < sk_GENERAL_NAME_num(names); i++) {
        if (GENERAL_NAME_cmp(sk_GENERAL_NAME_value(names, i), name) == 0) {
            GENERAL_NAME_free(name);
            return 0;
        }
    }
    if (sk_GENERAL_NAME_push(names, name) == 0) {
        GENERAL_NAME_free(name);
        return -ENOMEM;
    }
    return 0;
}

static int add_address(GENERAL_NAMES *names, const struct sockaddr *address)
{
    if (address && address->sa_family == AF_INET)
        return add_name(names, GEN_IPADD, &((const struct sockaddr_in *)address)->sin_addr, 4);
    if (address && address->sa_family == AF_INET6)
        return add_name(names, GEN_IPADD, &((const struct sockaddr_in6 *)address)->sin6_addr, 16);
    return 0;
}

/* The names by which a client may call this machine. */
static int collect_names(GENERAL_NAMES *names, const char *host_name)
{
    CLEANUP(freeifaddrs_cleanup) struct ifaddrs *addresses = NULL;
    const struct in_addr loopback = {htonl(INADDR_LOOPBACK)};
    int r = 0;

    if (host_name[0])
        r = add_name(names, GEN_DNS, host_name, strlen(host_name));
    if (r == 0)
        r = add_name(names, GEN_DNS, "localhost", strlen("localhost"));
    if (r == 0)
        r = add_name(names, GEN_IPADD, &loopback, sizeof(loopback));
    if (r == 0)
        r = add_name(names, GEN_IPADD, &in6addr_loopback, sizeof(in6addr_loopback));
    if (r == 0 && getifaddrs(&addresses) < 0)
        return -errno;
    for (const struct ifaddrs *at = addresses; at && r == 0; at = at->ifa_next)
        r = add_address(names, at->ifa_addr);
    return r;
}

static int add_extension(X509 *certificate, int id, const char *value)
{
    X509V3_CTX context;
    X509_EXTENSION *extension;
    int added;

    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, NULL, NULL, 0);
    extension = X509V3_EXT_conf_nid(NULL, &context, id, value);
    added = extension && X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return added ? 0 : -ENOMEM;
}

static int set_subject(X509 *certificate, const char *host_name)
{
    CLEANUP(GENERAL_NAMES_free_cleanup) GENERAL_NAMES *names = GENERAL_NAMES_new();
    X509_NAME *subject = X509_get_subject_name(certificate);
    const char *common_name = host_name[0] && strlen(host_name) <= COMMON_NAME_BYTES_MAX
                                  ? host_name
                                  : "localhost";
    int r;

    if (!names)
        return -ENOMEM;
    r = collect_names(names, host_name);
    if (r < 0)
        return r;
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      (const unsigned char *)common_name, -1, -1, 0) &&
                   X509_set_issuer_name(certificate, subject) &&
                   X509_add1_ext_i2d(certificate, NID_subject_alt_name, names, 0,
                                     X509V3_ADD_DEFAULT) == 1
               ? 0
               : -ENOMEM;
}

static int set_serial(X509 *certificate)
{
    CLEANUP(BN_free_cleanup) BIGNUM *serial = BN_new();

    return serial && BN_rand(serial, SERIAL_BITS, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) &&
                   BN_to_ASN1_INTEGER(serial, X509_get_serialNumber(certificate))
               ? 0
               : -EIO;
}

static int make_certificate(EVP_PKEY *key, X509 **ret_certificate)
{
    static const struct {
        int id;
        const char *value;
    } extensions[] = {
        {NID_basic_constraints, "critical,CA:FALSE"},
        {NID_key_usage, "critical,digitalSignature"},
        {NID_ext_key_usage, "serverAuth"},
        {NID_subject_key_identifier, "hash"},
    };
    CLEANUP(X509_free_cleanup) X509 *certificate = X509_new();
    char host_name[HOST_NAME_BYTES_MAX] = "";
    int r;

    if (!certificate)
        return -ENOMEM;
    if (gethostname(host_name, sizeof(host_name) - 1) < 0)
        return -errno;
    /* A day back, because a BMC's clock may still be behind its clients' at first start. */
    if (!X509_set_version(certificate, X509_VERSION_3) || !X509_set_pubkey(certificate, key) ||
        !X509_gmtime_adj(X509_getm_notBefore(certificate), -SECONDS_OF_A_DAY) ||
        !X509_gmtime_adj(X509_getm_notAfter(certificate), VALIDITY_DAYS * SECONDS_OF_A_DAY))
        return -ENOMEM;
    r = set_serial(certificate);
    if (r == 0)
        r = set_subject(certificate, host_name);
    for (size_t i = 0; i < ARRAY_SIZE(extensions) && r == 0; i++)
        r = add_extension(certificate, extensions[i].id, extensions[i].value);
    if (r < 0)
        return r;
    if (X509_sign(certificate, key, EVP_sha256()) == 0)
        return -EIO;
    *ret_certificate = TAKE(certificate);
    return 0;
}

static int write_pem(int dir_fd, const char *name, mode_t mode, BIO *pem)
{
    char *data;
    long size = BIO_get_mem_data(pem, &data);

    return state_file_write(dir_fd, name, mode, data, (size_t)size, NULL);
}

/* The key that is there, or a new one. */
static int ensure_key(int dir_fd, EVP_PKEY **ret_key)
{
    CLEANUP(EVP_PKEY_free_cleanup) EVP_PKEY *key = NULL;
    CLEANUP(BIO_free_all_cleanup) BIO *pem = NULL;
    char *data = NULL;
    size_t size;
    int r = state_file_read(dir_fd, KEY_NAME, PEM_BYTES_MAX, &data, &size);

    if (r < 0)
        return r;
    if (r == 0) {
        pem = BIO_new_mem_buf(data, (int)size);
        key = pem ? PEM_read_bio_PrivateKey(pem, NULL, NULL, (void *)"") : NULL;
        secret_wipe(data, size);
        free(data);
        *ret_key = TAKE(key);
        return *ret_key ? 0 : -EINVAL;
    }
    key = EVP_EC_gen("P-256");
    pem = BIO_new(BIO_s_secmem());
    if (!key || !pem || !PEM_write_bio_PKCS8PrivateKey(pem, key, NULL, NULL, 0, NULL, NULL))
        return -ENOMEM;
    r = write_pem(dir_fd, KEY_NAME, 0600, pem);
    if (r < 0)
        return r;
    *ret_key = TAKE(key);
    return 0;
}

static int ensure_certificate(int dir_fd)
{
    CLEANUP(EVP_PKEY_free_cleanup) EVP_PKEY *key = NULL;
    CLEANUP(X509_free_cleanup) X509 *certificate = NULL;
    CLEANUP(BIO_free_all_cleanup) BIO *pem = NULL;
    struct stat status;
    int r;

    if (fstatat(dir_fd, CERT_NAME, &status, 0) == 0 && fstatat(dir_fd, KEY_NAME, &status, 0) == 0)
        return 0;
    r = ensure_key(dir_fd, &key);
    if (r < 0)
        return r;
    r = make_certificate(key, &certificate);
    if (r < 0)
        return r;
    pem = BIO_new(BIO_s_mem());
    if (!pem || !PEM_write_bio_X509(pem, certificate))
        return -ENOMEM;
    r = write_pem(dir_fd, CERT_NAME, 0644, pem);
    if (r == 0)
        log_info("msg=\"made a self-signed TLS certificate\" file=" CERT_NAME);
    return r;
}

int tls_self_signed_ensure(int state_dir_fd, const char *state_dir_path, char **ret_cert_path,
                           char **ret_key_path)
{
    CLEANUP(free_cleanup) char *cert_path = NULL;
    CLEANUP(free_cleanup) char *key_path = NULL;
    int r = ensure_certificate(state_dir_fd);

    ERR_clear_error();
    if (r < 0)
        return r;
    if (asprintf(&cert_path, "%s/" CERT_NAME, state_dir_path) < 0) {
        cert_path = NULL;
        return -ENOMEM;
    }
    if (asprintf(&key_path, "%s/" KEY_NAME, state_dir_path) < 0) {
        key_path = NULL;
        return -ENOMEM;
    }
    *ret_cert_path = TAKE(cert_path);
    *ret_key_path = TAKE(key_path);
    return 0;
}
