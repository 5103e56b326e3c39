/*
 * Certificates as phosphor-certificate-manager keeps them: one for the HTTPS server, one for the
 * LDAP client, several authorities. Clients hand them over as files; a request for signature is the
 * board's. Source: phosphor-certificate-manager certs_manager.cpp, certificate.cpp.
 */
#include "sim/machine.h"

#include "base/cleanup.h"
#include "sim/pem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CERTIFICATE SIM_PREFIX "Certs.Certificate"
#define STORE SIM_PREFIX "Shoal.Sim.Certificates"
#define REQUEST SIM_PREFIX "Certs.CSR"
#define ERROR_CERTIFICATE SIM_PREFIX "Certs.Error.InvalidCertificate"
#define REQUEST_MS 1000
#define FILE_BYTES_MAX 65536
#define AUTHORITIES_MAX 10
#define KEY_BITS_MIN 2048

static const struct {
    const char *owner;
    size_t certificates_max;
    bool needs_key;
} stores[] = {
    {SIM_PREFIX "Certs.Manager.Authority.Truststore", AUTHORITIES_MAX, false},
    {SIM_PREFIX "Certs.Manager.Client.Ldap", 1, true},
    {SIM_PREFIX "Certs.Manager.Server.Https", 1, true},
};

struct certificates {
    struct machine *machine;
};

static size_t store_of(const struct object *object)
{
    size_t i = 0;

    while (i + 1 < ARRAY_SIZE(stores) && strcmp(stores[i].owner, object->owner->name) != 0)
        i++;
    return i;
}

/* -- content --------------------------------------------------------------------------------- */

/* The whole file with a NUL behind it. NULL: it can't be read, or is too big. */
static char *read_file(const char *path)
{
    CLEANUP(free_cleanup) char *text = malloc(FILE_BYTES_MAX + 1);
    CLEANUP(close_cleanup) int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    ssize_t size = text && fd >= 0 ? read(fd, text, FILE_BYTES_MAX + 1) : -1;

    if (size < 0 || size > FILE_BYTES_MAX)
        return NULL;
    text[size] = '\0';
    return TAKE(text);
}

/* The certificate alone, without the key that may be in the file. NULL: no memory. */
static char *certificate_only(const char *text)
{
    static const char begin_line[] = "-----BEGIN CERTIFICATE-----",
                      end_line[] = "-----END CERTIFICATE-----\n";
    const char *begin = strstr(text, begin_line), *end = begin ? strstr(begin, end_line) : NULL;

    return end ? strndup(begin, (size_t)(end - begin) + strlen(end_line)) : strdup(text);
}

static json_t *describe(const char *text, const struct pem_certificate *certificate)
{
    json_t *usages = json_array();

    for (size_t i = 0; i < certificate->usage_count; i++)
        json_array_append_new(usages, json_string(certificate->usages[i]));
    return json_pack("{s:s,s:s,s:s,s:I,s:I,s:o}", "CertificateString", text, "Issuer",
                     certificate->issuer, "Subject", certificate->subject, "ValidNotBefore",
                     (json_int_t)certificate->not_before, "ValidNotAfter",
                     (json_int_t)certificate->not_after, "KeyUsage", usages);
}

static bool has_request(const struct object *store)
{
    for (struct object *object = store->owner->objects; object; object = object->hh.next) {
        if (object_find_interface(object, REQUEST))
            return true;
    }
    return false;
}

/* Reads the file that a call names, as {property: value}. Answers the call and yields NULL when
 * there is no good certificate with its key in it. */
static json_t *read_certificate(const struct object *object, sd_bus_message *call, int *ret_result)
{
    CLEANUP(free_cleanup) char *text = NULL;
    CLEANUP(free_cleanup) char *alone = NULL;
    struct pem_certificate certificate;
    const char *path;

    *ret_result = sd_bus_message_read(call, "s", &path);
    if (*ret_result < 0)
        return NULL;
    text = read_file(path);
    if (!text || pem_read_certificate(text, &certificate) != 0 ||
        (stores[store_of(object)].needs_key && !strstr(text, "PRIVATE KEY-----") &&
         !has_request(object))) {
        *ret_result = machine_refuse(call, ERROR_CERTIFICATE, path);
        return NULL;
    }
    alone = certificate_only(text);
    *ret_result = -ENOMEM;
    return alone ? describe(alone, &certificate) : NULL;
}

/* Gives an object what was read. Takes `properties`. */
static int set_all(struct object *object, json_t *properties)
{
    const char *key;
    json_t *member;
    int error = 0;

    json_object_foreach (properties, key, member) {
        if (error == 0)
            error = object_set_json(object, CERTIFICATE, key, json_incref(member));
    }
    json_decref(properties);
    return error;
}

/* -- methods ------------------------------------------------------------------------------------
 */

/* Whether there is room for it; else the name of the error. ret_id: the next number. */
static const char *find_room(const struct object *store, const json_t *properties,
                             unsigned long *ret_id)
{
    const char *text = json_string_value(json_object_get(properties, "CertificateString"));
    size_t count = 0;

    *ret_id = 1;
    for (struct object *object = store->owner->objects; object; object = object->hh.next) {
        unsigned long id;

        if (!object_find_interface(object, CERTIFICATE))
            continue;
        count++;
        id = strtoul(strrchr(object->path, '/') + 1, NULL, 10);
        *ret_id = id >= *ret_id ? id + 1 : *ret_id;
        if (strcmp(object_get_text(object, CERTIFICATE, "CertificateString"), text) == 0)
            return ERROR_NOT_ALLOWED;
    }
    return count >= stores[store_of(store)].certificates_max ? ERROR_NOT_ALLOWED : NULL;
}

static int on_install(void *context, struct object *store, sd_bus_message *call)
{
    CLEANUP(free_cleanup) char *path = NULL;
    const char *refusal;
    unsigned long id;
    int result;
    json_t *properties = read_certificate(store, call, &result);

    (void)context;
    if (!properties)
        return result;
    refusal = find_room(store, properties, &id);
    if (refusal) {
        json_decref(properties);
        return machine_refuse(call, refusal, "no room for one more");
    }
    if (asprintf(&path, "%s/%lu", store->path, id) < 0) {
        path = NULL;
        json_decref(properties);
        return -ENOMEM;
    }
    result = machine_make_object(store->owner, path,
                                 json_pack("{s:o,s:{},s:{}}", CERTIFICATE, properties,
                                           SIM_PREFIX "Certs.Replace", SIM_PREFIX "Object.Delete"),
                                 NULL);
    return result < 0 ? result : sd_bus_reply_method_return(call, "s", path);
}

static int on_replace(void *context, struct object *object, sd_bus_message *call)
{
    int result;
    json_t *properties = read_certificate(object, call, &result);

    (void)context;
    return properties ? machine_done(call, set_all(object, properties)) : result;
}

/* `path` is that of the store. */
static void on_request_due(void *context, const char *path)
{
    struct certificates *certificates = context;
    struct object *store = tree_find_object(certificates->machine->tree, path);
    char request_path[160];

    if (!store)
        return;
    snprintf(request_path, sizeof(request_path), "%s/csr", path);
    object_remove(owner_find_object(store->owner, request_path));
    machine_report(
        "csr", machine_make_object(store->owner, request_path, json_pack("{s:{}}", REQUEST), NULL));
}

static int on_generate(void *context, struct object *store, sd_bus_message *call)
{
    struct certificates *certificates = context;
    const char *curve, *algorithm;
    char path[160];
    int64_t bits;
    int error = sd_bus_message_skip(call, "asssssssss");

    if (error >= 0)
        error = sd_bus_message_read(call, "xss", &bits, &curve, &algorithm);
    if (error < 0)
        return error;
    if (strcmp(algorithm, "RSA") == 0 ? bits < KEY_BITS_MIN
                                      : algorithm[0] && strcmp(algorithm, "EC") != 0)
        return machine_refuse(call, ERROR_INVALID_ARGUMENT, "KEYPAIRALGORITHM");
    error = machine_later(certificates->machine, REQUEST_MS, on_request_due, certificates,
                          store->path);
    snprintf(path, sizeof(path), "%s/csr", store->path);
    return error < 0 ? error : sd_bus_reply_method_return(call, "s", path);
}

static int on_request(void *context, struct object *request, sd_bus_message *call)
{
    const char *text = "";

    (void)context;
    for (struct object *object = request->owner->objects; object; object = object->hh.next) {
        if (object_find_interface(object, STORE))
            text = object_get_text(object, STORE, "CSR");
    }
    if (text[0] == '\0')
        return machine_refuse(call, ERROR_INTERNAL, "the board has no request");
    return sd_bus_reply_method_return(call, "s", text);
}

/* -- life ----------------------------------------------------------------------------------------
 */

/* A board has only the text: the rest is what it says. */
static int complete(struct owner *owner)
{
    int error = 0;

    for (struct object *object = owner ? owner->objects : NULL; error == 0 && object;
         object = object->hh.next) {
        struct pem_certificate certificate;
        const char *text;
        int outcome;

        if (!object_find_interface(object, CERTIFICATE))
            continue;
        text = object_get_text(object, CERTIFICATE, "CertificateString");
        outcome = pem_read_certificate(text, &certificate);
        if (outcome < 0)
            return outcome;
        if (outcome == 0)
            error = set_all(object, describe(text, &certificate));
    }
    return error;
}

static int start(struct machine *machine, void **ret_device)
{
    static const struct {
        const char *interface;
        bus_method_fn handle;
    } methods[] = {
        {SIM_PREFIX "Certs.Install", on_install},
        {SIM_PREFIX "Certs.Replace", on_replace},
        {SIM_PREFIX "Certs.CSR.Create", on_generate},
        {REQUEST, on_request},
    };
    struct certificates *certificates = calloc(1, sizeof(*certificates));
    int error = 0;

    if (!certificates)
        return -ENOMEM;
    certificates->machine = machine;
    for (size_t i = 0; error == 0 && i < ARRAY_SIZE(stores); i++) {
        for (size_t k = 0; error == 0 && k < ARRAY_SIZE(methods); k++)
            error = bus_register_for(machine->bus, stores[i].owner, methods[k].interface,
                                     methods[k].handle, certificates);
        if (error == 0)
            error = complete(tree_find_owner(machine->tree, stores[i].owner));
    }
    if (error != 0) {
        free(certificates);
        return error;
    }
    *ret_device = certificates;
    return 0;
}

const struct device_class certificate_class = {.start = start, .stop = free};
