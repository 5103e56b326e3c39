/*
 * CertificateService: where certificates are, replacing one, and requests for signature, whose keys
 * phosphor-certificate-manager makes and keeps.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-managers/certificates.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

#define SERVICE_URI "/redfish/v1/CertificateService"
#define SERVICE_TYPE "CertificateService.v1_2_1.CertificateService"
#define KEY_MS 15000 /* how long a long RSA key may take */
#define TEXT_CHARACTERS_MAX 256
#define NAMES_MAX 16
#define KEY_BITS_MIN 2048
#define KEY_BITS_MAX 4096

/* -- the service and its locations -- */

static int put_service(const struct scope *scope, json_t *resource)
{
    int error = json_put(resource, "Description",
                         json_string("Actions available to manage "
                                     "certificates"));

    if (!error)
        error = resource_put_action(scope, resource, "CertificateService.GenerateCSR", NULL);
    return error ? error
                 : resource_put_action(scope, resource, "CertificateService.ReplaceCertificate",
                                       NULL);
}

static const struct resource_link links[] = {
    {.pointer = "CertificateLocations", .suffix = "/CertificateLocations"},
};

const struct resource_kind certificate_service_kind = {
    .name = "Certificate Service",
    .links = links,
    .link_count = ARRAY_SIZE(links),
    .put = put_service,
};

struct location_list {
    json_t *array;
    const char *uri;
};

static int append_location(const struct mirror_object *certificate, void *context)
{
    const struct location_list *list = context;

    return json_array_append_new(list->array,
                                 scope_link(list->uri, "/", mirror_object_leaf(certificate)))
               ? -ENOMEM
               : 0;
}

static int put_locations(const struct scope *scope, json_t *resource)
{
    struct location_list list = {.array = json_array()};
    int error = list.array ? 0 : -ENOMEM;

    for (size_t i = 0; !error && i < CERTIFICATE_STORE_COUNT; i++) {
        list.uri = certificate_stores[i].uri;
        error = scope_each(scope, certificate_stores[i].certificates, NULL, append_location, &list);
    }
    if (error) {
        json_decref(list.array);
        return error;
    }
    return resource_put_array_at(resource, "Links/Certificates", list.array);
}

const struct resource_kind certificate_locations_kind = {
    .name = "Certificate Locations",
    .put = put_locations,
};

/* -- links in parameters -- */

static const json_t *find_value(const struct patch_result *values, int key)
{
    for (size_t i = 0; i < values->value_count; i++) {
        if (values->values[i].property->key == key)
            return values->values[i].value;
    }
    return NULL;
}

static const char *uri_of(const json_t *link)
{
    const char *uri = json_string_value(json_object_get(link, "@odata.id"));

    return uri ? uri : "";
}

/* The parameter's pointer is "/<name>"; value: what of it may be repeated. */
static int refuse_parameter(json_t *messages, enum base_message message, const char *pointer,
                            const char *value, const char *action)
{
    json_t *refusal = message_new(pointer, message, value, pointer + 1, action, NULL);

    return refusal && json_array_append_new(messages, refusal) == 0 ? 0 : -ENOMEM;
}

/* -- ReplaceCertificate -- */

enum replace_parameter {
    REPLACE_CERTIFICATE_STRING,
    REPLACE_CERTIFICATE_TYPE,
    REPLACE_CERTIFICATE_URI,
};

static const char *const certificate_types[] = {"PEM", NULL};

static const struct patch_property replace_parameters[] = {
    {.pointer = "/CertificateString",
     .key = REPLACE_CERTIFICATE_STRING,
     .flags = PATCH_REQUIRED | PATCH_SECRET},
    {.pointer = "/CertificateType",
     .key = REPLACE_CERTIFICATE_TYPE,
     .flags = PATCH_REQUIRED,
     .values = certificate_types},
    {.pointer = "/CertificateUri", .key = REPLACE_CERTIFICATE_URI, .flags = PATCH_REQUIRED},
};

static const struct patch_form replace_form = {
    .schema = &schema_CertificateService,
    .type = SERVICE_TYPE,
    .action = "ReplaceCertificate",
    .properties = replace_parameters,
    .property_count = ARRAY_SIZE(replace_parameters),
};

static int run_replace(const struct scope *scope, const struct patch_result *values,
                       struct write_batch *batch, json_t *messages)
{
    static const char action[] = "CertificateService.ReplaceCertificate";
    const char *uri = uri_of(find_value(values, REPLACE_CERTIFICATE_URI)), *leaf = NULL;
    const struct certificate_store *store = certificate_store_of(uri, &leaf);
    const char *pem = json_string_value(find_value(values, REPLACE_CERTIFICATE_STRING));
    const struct mirror_object *certificate = store && leaf ? scope_find(scope, store->certificates,
                                                                         NULL, leaf)
                                                            : NULL;

    if (!certificate)
        return refuse_parameter(messages, BASE_ACTION_PARAMETER_VALUE_NOT_IN_LIST,
                                "/CertificateUri", uri, action);
    if (!certificate_is_pem(pem))
        return refuse_parameter(messages, BASE_ACTION_PARAMETER_VALUE_FORMAT_ERROR,
                                "/CertificateString", "******", action);
    return certificate_add_file_call(batch, "/CertificateString", mirror_object_path(certificate),
                                     INTERFACE_CERTIFICATE_REPLACE, "Replace", pem);
}

const struct resource_action certificate_replace_action = {.form = &replace_form,
                                                           .run = run_replace};

/* -- GenerateCSR -- */

/* In the order of the arguments on D-Bus; the collection says where, and is none of them. */
enum csr_parameter {
    CSR_ALTERNATIVE_NAMES,
    CSR_CHALLENGE_PASSWORD,
    CSR_CITY,
    CSR_COMMON_NAME,
    CSR_CONTACT_PERSON,
    CSR_COUNTRY,
    CSR_EMAIL,
    CSR_GIVEN_NAME,
    CSR_INITIALS,
    CSR_KEY_BIT_LENGTH,
    CSR_KEY_CURVE_ID,
    CSR_KEY_PAIR_ALGORITHM,
    CSR_KEY_USAGE,
    CSR_ORGANIZATION,
    CSR_ORGANIZATIONAL_UNIT,
    CSR_STATE,
    CSR_SURNAME,
    CSR_UNSTRUCTURED_NAME,
    CSR_ARGUMENT_COUNT,
    CSR_CERTIFICATE_COLLECTION = CSR_ARGUMENT_COUNT,
};
#define CSR_SIGNATURE "asssssssssxssassssss"

static const char *const algorithms[] = {"EC", "RSA", NULL};
#define CSR_TEXT(name, number)                                                                     \
    {                                                                                              \
        .pointer = "/" name, .key = (number), .length_max = TEXT_CHARACTERS_MAX                    \
    }

static const struct patch_property csr_parameters[] = {
    {.pointer = "/AlternativeNames", .key = CSR_ALTERNATIVE_NAMES, .count_max = NAMES_MAX},
    {.pointer = "/CertificateCollection",
     .key = CSR_CERTIFICATE_COLLECTION,
     .flags = PATCH_REQUIRED},
    {.pointer = "/ChallengePassword",
     .key = CSR_CHALLENGE_PASSWORD,
     .flags = PATCH_SECRET,
     .length_max = TEXT_CHARACTERS_MAX},
    CSR_TEXT("City", CSR_CITY),
    {.pointer = "/CommonName",
     .key = CSR_COMMON_NAME,
     .flags = PATCH_REQUIRED,
     .length_min = 1,
     .length_max = TEXT_CHARACTERS_MAX},
    CSR_TEXT("ContactPerson", CSR_CONTACT_PERSON),
    {.pointer = "/Country", .key = CSR_COUNTRY, .length_min = 2, .length_max = 2},
    CSR_TEXT("Email", CSR_EMAIL),
    CSR_TEXT("GivenName", CSR_GIVEN_NAME),
    CSR_TEXT("Initials", CSR_INITIALS),
    {.pointer = "/KeyBitLength",
     .key = CSR_KEY_BIT_LENGTH,
     .minimum = KEY_BITS_MIN,
     .maximum = KEY_BITS_MAX},
    CSR_TEXT("KeyCurveId", CSR_KEY_CURVE_ID),
    {.pointer = "/KeyPairAlgorithm", .key = CSR_KEY_PAIR_ALGORITHM, .values = algorithms},
    {.pointer = "/KeyUsage", .key = CSR_KEY_USAGE, .count_max = NAMES_MAX},
    CSR_TEXT("Organization", CSR_ORGANIZATION),
    CSR_TEXT("OrganizationalUnit", CSR_ORGANIZATIONAL_UNIT),
    CSR_TEXT("State", CSR_STATE),
    CSR_TEXT("Surname", CSR_SURNAME),
    CSR_TEXT("UnstructuredName", CSR_UNSTRUCTURED_NAME),
};

static const struct patch_form csr_form = {
    .schema = &schema_CertificateService,
    .type = SERVICE_TYPE,
    .action = "GenerateCSR",
    .properties = csr_parameters,
    .property_count = ARRAY_SIZE(csr_parameters),
};

/* What an argument is when the body does not say, as in bmcweb. */
static json_t *default_argument(int key, const struct certificate_store *store)
{
    switch (key) {
    case CSR_ALTERNATIVE_NAMES:
        return json_array();
    case CSR_KEY_USAGE:
        return json_pack("[s]", store->csr_key_usage);
    case CSR_KEY_BIT_LENGTH:
        return json_integer(KEY_BITS_MIN);
    case CSR_KEY_CURVE_ID:
        return json_string("secp384r1");
    case CSR_KEY_PAIR_ALGORITHM:
        return json_string("EC");
    default:
        return json_string("");
    }
}

static json_t *csr_arguments(const struct patch_result *values,
                             const struct certificate_store *store)
{
    json_t *arguments = json_array();

    for (int key = 0; arguments && key < CSR_ARGUMENT_COUNT; key++) {
        json_t *value = json_incref((json_t *)find_value(values, key));

        if (json_array_append_new(arguments, value ? value : default_argument(key, store))) {
            json_decref(arguments);
            return NULL;
        }
    }
    return arguments;
}

/* What becomes known on the way: where the request is, then its text. */
struct csr {
    const struct certificate_store *store;
    char *path, *text;
};

static void csr_free(void *context)
{
    struct csr *csr = context;

    free(csr->path);
    free(csr->text);
    free(csr);
}

static int read_text(sd_bus_message *reply, char **ret_text)
{
    const char *text;

    if (sd_bus_message_read(reply, "s", &text) <= 0)
        return -EBADMSG;
    *ret_text = strdup(text);
    return *ret_text ? 0 : -ENOMEM;
}

static int read_csr_path(sd_bus_message *reply, void *context)
{
    struct csr *csr = context;

    return read_text(reply, &csr->path);
}

static int read_csr_text(sd_bus_message *reply, void *context)
{
    struct csr *csr = context;

    return read_text(reply, &csr->text);
}

static int is_csr(const struct mirror_object *object, void *context)
{
    return 1;
}

/* The request is made when the key is: then its object appears below the store. */
static bool csr_is_there(const struct mirror *mirror, const char *store_path)
{
    static const char *const interfaces[] = {INTERFACE_CSR, NULL};

    return mirror_each(mirror, store_path, interfaces, is_csr, NULL) == 1;
}

static int start_csr(struct hardware *hardware, uint32_t timeout_ms, mirror_call_fn done,
                     void *done_context, void *context)
{
    const struct csr *csr = context;

    if (!csr->path || !csr_is_there(hardware->mirror, csr->store->path))
        return -ETIMEDOUT;
    return mirror_call(hardware->mirror, NULL, csr->path, INTERFACE_CSR, "CSR", timeout_ms, done,
                       done_context, NULL);
}

static void answer_csr(struct service_request *request, struct hardware *hardware, void *context)
{
    const struct csr *csr = context;

    service_reply_resource(request,
                           json_pack("{s:s, s:{s:s}}", "CSRString", csr->text,
                                     "CertificateCollection", "@odata.id", csr->store->uri));
}

static int run_csr(const struct scope *scope, const struct patch_result *values,
                   struct write_batch *batch, json_t *messages)
{
    const char *uri = uri_of(find_value(values, CSR_CERTIFICATE_COLLECTION)), *leaf = NULL;
    const struct certificate_store *store = certificate_store_of(uri, &leaf);
    const struct mirror_object *object = store && !leaf ? mirror_find(scope->mirror, store->path)
                                                        : NULL;
    struct csr *csr;
    int error;

    if (!object || !store->csr_key_usage || !mirror_object_has(object, INTERFACE_CSR_CREATE))
        return refuse_parameter(messages, BASE_ACTION_PARAMETER_VALUE_NOT_IN_LIST,
                                "/CertificateCollection", uri, "CertificateService.GenerateCSR");
    csr = calloc(1, sizeof(*csr));
    if (!csr)
        return -ENOMEM;
    csr->store = store;
    write_answers(batch, answer_csr, csr, csr_free);
    error = write_add_call(batch, NULL, NULL, store->path, INTERFACE_CSR_CREATE, "GenerateCSR",
                           CSR_SIGNATURE, csr_arguments(values, store));
    if (error)
        return error;
    write_replies_to(batch, read_csr_path, csr);
    write_until(batch, csr_is_there, KEY_MS);
    write_then(batch);
    error = write_add_own(batch, NULL, "CSR", "", start_csr, csr, NULL);
    if (!error)
        write_replies_to(batch, read_csr_text, csr);
    return error;
}

const struct resource_action certificate_csr_action = {.form = &csr_form, .run = run_csr};
