/* Reading of certificates: see certificates.h. Source: phosphor-certificate-manager. */
#include "svc-managers/certificates.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

static const char *const certificate_interfaces[] = {INTERFACE_CERTIFICATE, NULL};
static const struct scope_set https_certificates = {.below = CERTIFICATES_PATH "/server/https",
                                                    .interfaces = certificate_interfaces};
static const struct scope_set ldap_certificates = {.below = CERTIFICATES_PATH "/client/ldap",
                                                   .interfaces = certificate_interfaces};
static const struct scope_set trusted_certificates = {
    .below = CERTIFICATES_PATH "/authority/truststore", .interfaces = certificate_interfaces};

const struct certificate_store certificate_stores[CERTIFICATE_STORE_COUNT] = {
    [CERTIFICATE_STORE_HTTPS] = {.path = CERTIFICATES_PATH "/server/https",
                                 .uri = MANAGER_URI "/NetworkProtocol/HTTPS/Certificates",
                                 .usage = "Web",
                                 .csr_key_usage = "ServerAuthentication",
                                 .certificates = &https_certificates},
    [CERTIFICATE_STORE_LDAP] = {.path = CERTIFICATES_PATH "/client/ldap",
                                .uri = LDAP_CERTIFICATES_URI,
                                .csr_key_usage = "ClientAuthentication",
                                .certificates = &ldap_certificates},
    /* Authorities ask nobody for a signature: they have no requests. */
    [CERTIFICATE_STORE_TRUSTED] = {.path = CERTIFICATES_PATH "/authority/truststore",
                                   .uri = MANAGER_URI
                                   "/SecurityPolicy/TLS/Server/TrustedCertificates",
                                   .other_uri = MANAGER_URI "/Truststore/Certificates",
                                   .certificates = &trusted_certificates},
};

/* What of `uri` is behind a collection's, "" or "/1"; NULL: it is not there. collection: may be
 * NULL. */
static const char *behind(const char *uri, const char *collection)
{
    size_t size = collection ? strlen(collection) : 0;

    return collection && strncmp(uri, collection, size) == 0 &&
                   (uri[size] == '\0' || uri[size] == '/')
               ? uri + size
               : NULL;
}

const struct certificate_store *certificate_store_of(const char *uri, const char **ret_leaf)
{
    for (size_t i = 0; i < CERTIFICATE_STORE_COUNT; i++) {
        const char *rest = behind(uri, certificate_stores[i].uri);

        if (!rest)
            rest = behind(uri, certificate_stores[i].other_uri);
        if (!rest)
            continue;
        *ret_leaf = rest[0] && rest[1] ? rest + 1 : NULL;
        return &certificate_stores[i];
    }
    return NULL;
}

bool certificates_of_https_are_there(const struct scope *scope)
{
    return mirror_find(scope->mirror, certificate_stores[CERTIFICATE_STORE_HTTPS].path) != NULL;
}

bool certificates_of_authorities_are_there(const struct scope *scope)
{
    return mirror_find(scope->mirror, certificate_stores[CERTIFICATE_STORE_TRUSTED].path) != NULL;
}

/* -- names: attributes of X.500 with commas between -- */

static const struct {
    const char *type, *property;
} attribute_rows[] = {
    {"CN", "CommonName"}, {"O", "Organization"}, {"OU", "OrganizationalUnit"}, {"L", "City"},
    {"ST", "State"},      {"C", "Country"},      {"emailAddress", "Email"},
};

/* True when an attribute begins here: "O=". A comma inside of a value is not followed by one. */
static bool begins_attribute(const char *text)
{
    size_t size = 0;

    while (isalpha((unsigned char)text[size]))
        size++;
    return size > 0 && text[size] == '=';
}

/* The size of the attribute at `text`, up to the comma before the next one. */
static size_t attribute_size(const char *text)
{
    size_t size = 0;

    while (text[size] && !(text[size] == ',' && begins_attribute(text + size + 1)))
        size++;
    return size;
}

/* Of several values of one type the first counts. */
static int put_attribute(json_t *identifier, const char *text, size_t size)
{
    const char *equals = memchr(text, '=', size);
    size_t type_size = equals ? (size_t)(equals - text) : 0;

    for (size_t i = 0; equals && i < ARRAY_SIZE(attribute_rows); i++) {
        if (strlen(attribute_rows[i].type) != type_size ||
            strncmp(attribute_rows[i].type, text, type_size) != 0 ||
            json_object_get(identifier, attribute_rows[i].property))
            continue;
        return json_put(identifier, attribute_rows[i].property,
                        json_stringn_nocheck(equals + 1, size - type_size - 1));
    }
    return 0;
}

json_t *certificate_identifier(const char *name)
{
    json_t *identifier = json_object();
    int error = identifier ? 0 : -ENOMEM;

    while (!error && *name) {
        size_t size = attribute_size(name);

        error = put_attribute(identifier, name, size);
        name += size;
        if (*name == ',')
            name++;
    }
    if (error) {
        json_decref(identifier);
        return NULL;
    }
    return identifier;
}

static int put_identifier(const struct property_map *row, const struct mirror_object *object,
                          json_t *resource)
{
    const char *text;

    if (!mirror_read_text(object, row->interface, row->property, &text))
        return 0;
    return json_put(resource, row->pointer, certificate_identifier(text));
}

/* -- certificates -- */

/* A daemon that puts a private key beside its certificate is not followed. */
static int put_pem(const struct property_map *row, const struct mirror_object *object,
                   json_t *resource)
{
    const char *text;

    if (!mirror_read_text(object, row->interface, row->property, &text) || !text[0] ||
        strstr(text, "PRIVATE KEY"))
        return 0;
    return json_put(resource, row->pointer, json_string(text));
}

#define SAME(word)                                                                                 \
    {                                                                                              \
        word, word                                                                                 \
    }

static const struct property_word usage_words[] = {
    SAME("DigitalSignature"),     SAME("NonRepudiation"),
    SAME("KeyEncipherment"),      SAME("DataEncipherment"),
    SAME("KeyAgreement"),         SAME("KeyCertSign"),
    SAME("CRLSigning"),           SAME("EncipherOnly"),
    SAME("DecipherOnly"),         SAME("ServerAuthentication"),
    SAME("ClientAuthentication"), SAME("CodeSigning"),
    SAME("EmailProtection"),      SAME("Timestamping"),
    SAME("OCSPSigning"),          {NULL, NULL},
};

static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_CERTIFICATE, "CertificateString", "CertificateString", PROPERTY_CUSTOM,
                 .put = put_pem),
    PROPERTY_ROW(INTERFACE_CERTIFICATE, "Issuer", "Issuer", PROPERTY_CUSTOM, .put = put_identifier),
    PROPERTY_ROW(INTERFACE_CERTIFICATE, "Subject", "Subject", PROPERTY_CUSTOM,
                 .put = put_identifier),
    PROPERTY_ROW(INTERFACE_CERTIFICATE, "KeyUsage", "KeyUsage", PROPERTY_ENUMS,
                 .words = usage_words),
    PROPERTY_ROW(INTERFACE_CERTIFICATE, "ValidNotBefore", "ValidNotBefore", PROPERTY_TIME_S),
    PROPERTY_ROW(INTERFACE_CERTIFICATE, "ValidNotAfter", "ValidNotAfter", PROPERTY_TIME_S),
};

static const struct resource_map maps[] = {{.rows = rows, .row_count = ARRAY_SIZE(rows)}};

static int find_certificate(struct scope *scope, enum certificate_store_id id, const char *leaf)
{
    scope->object = scope_find(scope, certificate_stores[id].certificates, NULL, leaf);
    return scope->object ? 0 : SCOPE_E_NOT_FOUND;
}

/* The store of the LDAP client is there where D-Bus has it; its URI names no manager. */
int certificate_find_store(struct scope *scope)
{
    const char *leaf;
    const struct certificate_store *store = certificate_store_of(
        service_request_uri(scope->request), &leaf);

    if (store != &certificate_stores[CERTIFICATE_STORE_LDAP])
        return manager_find(scope);
    return mirror_find(scope->mirror, store->path) ? 0 : SCOPE_E_NOT_FOUND;
}

static int find_https(struct scope *scope)
{
    int outcome = manager_find(scope);

    return outcome ? outcome
                   : find_certificate(scope, CERTIFICATE_STORE_HTTPS, scope->parameters[1]);
}

static int find_trusted(struct scope *scope)
{
    int outcome = manager_find(scope);

    return outcome ? outcome
                   : find_certificate(scope, CERTIFICATE_STORE_TRUSTED, scope->parameters[1]);
}

static int find_ldap(struct scope *scope)
{
    return find_certificate(scope, CERTIFICATE_STORE_LDAP, scope->parameters[0]);
}

static int put_certificate(const struct scope *scope, json_t *resource)
{
    const char *leaf;
    const struct certificate_store *store = certificate_store_of(
        service_request_uri(scope->request), &leaf);
    int error = json_put(resource, "CertificateType", json_string("PEM"));

    if (!error && store && store->usage)
        error = json_put(resource, "CertificateUsageTypes", json_pack("[s]", store->usage));
    return error;
}

static int remove_certificate(const struct scope *scope, const struct patch_result *values,
                              struct write_batch *batch, json_t *messages)
{
    int error = write_add_call(batch, NULL, NULL, mirror_object_path(scope->object),
                               INTERFACE_DELETE, "Delete", NULL, NULL);

    if (!error)
        write_until(batch, write_path_is_gone, 0);
    return error;
}

const struct resource_kind https_certificate_collection_kind = {
    .find = certificate_find_store,
    .name = "HTTPS Certificates Collection",
    .members = &https_certificates,
    .create = &certificate_install,
};
const struct resource_kind ldap_certificate_collection_kind = {
    .find = certificate_find_store,
    .name = "LDAP Certificates Collection",
    .members = &ldap_certificates,
    .create = &certificate_install,
};
const struct resource_kind trusted_certificate_collection_kind = {
    .find = certificate_find_store,
    .name = "TrustStore Certificates Collection",
    .members = &trusted_certificates,
    .create = &certificate_install,
};
const struct resource_kind https_certificate_kind = {
    .find = find_https,
    .name = "HTTPS Certificate",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_certificate,
};
const struct resource_kind ldap_certificate_kind = {
    .find = find_ldap,
    .name = "LDAP Certificate",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_certificate,
    .remove = remove_certificate,
};
const struct resource_kind trusted_certificate_kind = {
    .find = find_trusted,
    .name = "TrustStore Certificate",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_certificate,
    .remove = remove_certificate,
};

/* -- SecurityPolicy: whose clients are trusted; of the rest no object tells -- */

static int find_policy(struct scope *scope)
{
    int outcome = manager_find(scope);

    return outcome == 0 && !certificates_of_authorities_are_there(scope) ? SCOPE_E_NOT_FOUND
                                                                         : outcome;
}

static const struct resource_link policy_links[] = {
    {.pointer = "TLS/Server/TrustedCertificates", .suffix = "/TLS/Server/TrustedCertificates"},
};

const struct resource_kind security_policy_kind = {
    .find = find_policy,
    .name = "Security Policy",
    .links = policy_links,
    .link_count = ARRAY_SIZE(policy_links),
};
