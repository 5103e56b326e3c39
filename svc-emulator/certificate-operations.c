/*
 * The actions of certificates. Requests for new ones are made in a thread of the pool, since keys
 * take their time; the answer comes when they are there. One at a time, so that the pool's other
 * thread is free for what else has to be done (saving); a few more wait in emulator->generations.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "redfish/json.h"
#include "redfish/uri.h"
#include "svc-emulator/certificate.h"
#include "svc-emulator/merge.h"
#include "svc-emulator/operation.h"

/* -- signing requests -- */

#define GENERATIONS_MAX 4u
#define RETRY_AFTER_S 5u

struct generation {
    uv_work_t work;
    struct emulator *emulator; /* NULL: it has stopped meanwhile */
    struct csr csr;
    atomic_bool is_cancelled;
    struct service_request *request;
    const char *action;    /* for messages */
    const char *link_name; /* of the member of the answer that says what it is for */
    char *link;            /* its URI; NULL: none */
    char *pem;
    int result;
    struct generation *prev, *next; /* in emulator->generations; the first one is being made */
};

static void generation_free(struct generation *generation)
{
    free(generation->link);
    free(generation->pem);
    free(generation);
}

static void generate(uv_work_t *work)
{
    struct generation *generation = work->data;

    generation->result = csr_generate(&generation->csr, &generation->is_cancelled,
                                      &generation->pem);
}

static void reply_object(struct service_request *request, json_t *object)
{
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    int r = object ? json_text_append(&text, object) : -ENOMEM;

    json_decref(object);
    if (r < 0)
        emulator_fail(request, "answer", r);
    else
        service_reply_text(request, (struct ipc_text){text.data, text.size}, "application/json");
}

static void reply_generated(struct generation *generation)
{
    json_t *answer = json_pack("{s:s}", "CSRString", generation->pem);

    if (generation->link &&
        json_put(answer, generation->link_name, json_link("%s", generation->link)) < 0) {
        json_decref(answer);
        answer = NULL;
    }
    reply_object(generation->request, answer);
}

static void on_generated(uv_work_t *work, int status);

static void start_first(struct emulator *emulator)
{
    struct generation *generation = emulator->generations;

    if (generation)
        uv_queue_work(service_loop(emulator->service), &generation->work, generate, on_generated);
}

static void on_generated(uv_work_t *work, int status)
{
    struct generation *generation = work->data;
    struct emulator *emulator = generation->emulator;
    int r = status < 0 ? -ECANCELED : generation->result;

    if (r == CERTIFICATE_E_INVALID)
        service_reply_message(generation->request, NULL, BASE_ACTION_PARAMETER_VALUE_ERROR,
                              generation->csr.wrong, generation->action, NULL);
    else if (r == -ECANCELED)
        service_reply_unavailable(generation->request, RETRY_AFTER_S);
    else if (r < 0)
        emulator_fail(generation->request, "csr", r);
    else
        reply_generated(generation);
    if (emulator) {
        DL_DELETE(emulator->generations, generation);
        start_first(emulator);
    }
    generation_free(generation);
}

void certificate_operations_stop(struct emulator *emulator)
{
    struct generation *first = emulator->generations, *generation, *next;

    DL_FOREACH_SAFE (emulator->generations, generation, next) {
        DL_DELETE(emulator->generations, generation);
        if (generation == first)
            continue;
        service_reply_unavailable(generation->request, RETRY_AFTER_S);
        generation_free(generation);
    }
    if (!first)
        return;
    first->emulator = NULL;
    first->is_cancelled = true;
    uv_cancel((uv_req_t *)&first->work); /* it may not have begun, or be done */
}

static unsigned int generation_count(const struct emulator *emulator)
{
    const struct generation *generation;
    unsigned int count;

    DL_COUNT(emulator->generations, generation, count);
    return count;
}

static void refuse(struct run *run, const char *parameter, const char *action)
{
    struct service_request *request = run->waiting;

    run->waiting = NULL;
    if (request)
        service_reply_message(request, NULL, BASE_ACTION_PARAMETER_VALUE_ERROR, parameter, action,
                              NULL);
}

/* Takes the generation over. */
static void begin(struct run *run, struct generation *generation)
{
    struct emulator *emulator = run->emulator;

    generation->emulator = emulator;
    generation->request = run->waiting;
    generation->work.data = generation;
    run->waiting = NULL;
    DL_APPEND(emulator->generations, generation);
    if (emulator->generations == generation)
        start_first(emulator);
}

/* The key by the parameters, the subject by those or by the certificate. link: where the answer
 * says it belongs. */
static int prepare(struct run *run, const json_t *subject, const char *action,
                   const char *link_name, const char *link)
{
    struct generation *generation;
    const char *wrong;

    if (!run->waiting)
        return 0;
    if (generation_count(run->emulator) >= GENERATIONS_MAX)
        return -EAGAIN;
    generation = calloc(1, sizeof(*generation));
    if (!generation)
        return -ENOMEM;
    generation->action = action;
    generation->link_name = link_name;
    generation->link = link ? strdup(link) : NULL;
    if (link && !generation->link) {
        generation_free(generation);
        return -ENOMEM;
    }
    wrong = csr_choose_key(&generation->csr, run->request);
    if (!wrong)
        wrong = csr_take_subject(&generation->csr, subject);
    if (!wrong) {
        begin(run, generation);
        return 0;
    }
    generation_free(generation);
    refuse(run, wrong, action);
    return 0;
}

int operation_generate_csr(struct run *run, const char *path)
{
    static const char action[] = "CertificateService.GenerateCSR";
    static const char name[] = "CertificateCollection";
    const char *uri = json_string_value(
        merge_get(run->request, "/CertificateCollection/@odata.id"));
    char collection[IPC_URI_BYTES_MAX + 1];
    const struct mockup_item *item = links_path(uri, collection)
                                         ? bmc_find(run->bmc, ipc_text(collection))
                                         : NULL;

    if (!item || !ipc_text_equal(place_of(item).entity, name)) {
        refuse(run, name, action);
        return 0;
    }
    return prepare(run, run->request, action, name, uri);
}

int operation_renew(struct run *run, const char *path)
{
    json_t *certificate CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(run->bmc, ipc_text(path), &certificate);

    return r == 0 ? prepare(run, json_object_get(certificate, "Subject"), "Certificate.Rekey",
                            "Certificate", path)
                  : r;
}

/* -- certificates -- */

/* The certificate that is meant is where it was: that is the URI of the new one, too. */
static int add_location(struct run *run, const char *path)
{
    CLEANUP(buffer_deinit) struct buffer location = BUFFER_INIT(IPC_HEADER_BYTES_MAX);
    int r = uri_append_path(&location, ipc_text(path));

    if (r == 0)
        r = buffer_append(&location, "", 1);
    return r == 0 && run->waiting
               ? service_request_add_header(run->waiting, "Location", location.data)
               : r;
}

/* Of the parameters: NULL, or which one is wrong. */
static const char *find_replaced(const struct run *run, char path[static IPC_URI_BYTES_MAX + 1])
{
    const char *type = json_string_value(json_object_get(run->request, "CertificateType"));
    const char *uri = json_string_value(merge_get(run->request, "/CertificateUri/@odata.id"));
    const struct mockup_item *item = links_path(uri, path) ? bmc_find(run->bmc, ipc_text(path))
                                                           : NULL;

    if (!item || !ipc_text_equal(place_of(item).entity, "Certificate"))
        return "CertificateUri";
    return type && (strcmp(type, "PEM") == 0 || strcmp(type, "PEMchain") == 0) ? NULL
                                                                               : "CertificateType";
}

int operation_replace_certificate(struct run *run, const char *path)
{
    static const char action[] = "CertificateService.ReplaceCertificate";
    const char *pem = json_string_value(json_object_get(run->request, "CertificateString"));
    json_t *certificate CLEANUP(json_decrefp) = NULL;
    char replaced[IPC_URI_BYTES_MAX + 1];
    const char *wrong = find_replaced(run, replaced);
    int r = wrong ? 0 : bmc_read(run->bmc, ipc_text(replaced), &certificate);

    if (!wrong && r == 0) {
        r = pem ? certificate_describe(pem, certificate) : CERTIFICATE_E_INVALID;
        wrong = r == CERTIFICATE_E_INVALID ? "CertificateString" : NULL;
    }
    if (wrong) {
        refuse(run, wrong, action);
        return 0;
    }
    if (r == 0)
        r = bmc_write(run->bmc, replaced, certificate);
    return r == 0 ? add_location(run, replaced) : r;
}

/* A new certificate says what is in it; a text that is none stays what it is, unless a private key
 * is in it. */
int operation_read_certificate(struct run *run, const char *path)
{
    json_t *certificate CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(run->bmc, ipc_text(path), &certificate);
    const char *pem = json_string_value(json_object_get(certificate, "CertificateString"));
    CLEANUP(free_cleanup) char *copy = pem ? strdup(pem) : NULL;

    if (r < 0 || !pem)
        return r;
    r = copy ? certificate_describe(copy, certificate) : -ENOMEM;
    if (r == CERTIFICATE_E_INVALID)
        r = strstr(copy, "PRIVATE KEY") ? json_put(certificate, "CertificateString", json_null())
                                        : 0;
    return r == 0 ? bmc_write(run->bmc, path, certificate) : r;
}
