/*
 * Certificates of the BMC's stores, each an object of phosphor-certificate-manager with its
 * certificates below: of the HTTPS server, of the LDAP client, and of the authorities whose clients
 * are trusted. What certificates.c (reading), certificate-write.c and certificate-service.c share.
 */
#pragma once

#include "hardware/resource.h"

struct certificate_store {
    const char *path;          /* "/xyz/openbmc_project/certs/server/https" */
    const char *uri;           /* of its collection */
    const char *other_uri;     /* of the same collection, of a time without a schema's; or NULL */
    const char *usage;         /* CertificateUsageTypes, NULL: none of its words fits */
    const char *csr_key_usage; /* of a request that names none */
    const struct scope_set *certificates;
};

enum certificate_store_id {
    CERTIFICATE_STORE_HTTPS,
    CERTIFICATE_STORE_LDAP,
    CERTIFICATE_STORE_TRUSTED,
    CERTIFICATE_STORE_COUNT,
};
extern const struct certificate_store certificate_stores[CERTIFICATE_STORE_COUNT];

/** The store whose collection or certificate a URI names, NULL when it is none. ret_leaf: what
 * stands behind the collection's URI and '/', NULL when nothing does. */
const struct certificate_store *certificate_store_of(const char *uri, const char **ret_leaf);

/** For collections: what its URI names is there. resource_find_fn. */
int certificate_find_store(struct scope *scope);

/** "CN=bmc,O=Shoal" as an Identifier, in a new object. NULL when out of memory. */
json_t *certificate_identifier(const char *name);

/* -- writing -- */
extern const struct resource_action certificate_install;
/** Hands a PEM text to `member` ("Install", "Replace") of the interface at path, in a private file
 * that lives as long as the call. Returns 0 or -ENOMEM. related, interface, member: live for ever.
 */
int certificate_add_file_call(struct write_batch *batch, const char *related, const char *path,
                              const char *interface, const char *member, const char *pem);
/** True when the text looks like PEM; whether it is a certificate the daemon judges. */
bool certificate_is_pem(const char *text);
