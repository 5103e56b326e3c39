/*
 * The actions of certificates. Requests for new ones are made in a thread of the pool, since keys
 * take their time; the answer comes when they are there.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "svc-emulator/certificate.h"
#include "svc-emulator/merge.h"
#include "svc-emulator/operation.h"

/* -- signing requests -- */

struct generation {
    uv_work_t work;
    struct csr csr;
    struct service_request *request;
    const char *action;    /* for messages */
    const char *link_name; /* of the member of the answer that says what it is for */
    char *link;            /* its URI; NULL: none */
    char *pem;
    int result;
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

    generation->result = csr_generate(&generation->csr, &generation->pem);
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

static void on_generated(uv_work_t *work, int status)
{
    struct generation *generation = work->data;
    json_t *answer;

    if (status < 0)
        generation->result = status;
    if (generation->result == CERTIFICATE_E_INVALID) {
        service_reply_message(generation->request, NULL, BASE_ACTION_PARAMETER_VALUE_ERROR,
                              "CommonName", generation->action, NULL);
    } else if (generation->result < 0) {
        emulator_fail(generation->request, "csr", generation->result);
    } else {
        answer = json_pack("{s:s}", "CSRString", generation->pem);
        if (generation->link &&
            json_put(answer, generation->link_name, json_link("%s", generation->link)) < 0) {
            json_decref(answer);
            answer = NULL;
        }
        reply_object(generation->request, answer);
    }
    generation_free(generation);
}

/* The key by the parameters, the subject by those or by the certificate. link: where the answer
 * says it belongs. */
static int begin(struct run *run, const json_t *subject, const char *action, const char *link_name,
                 const char *link)
{
    struct generation *generation = calloc(1, sizeof(*generation));
    struct service_request *request = run->waiting;
    const char *wrong;

    if (!generation)
        return -ENOMEM;
    generation->link = link ? strdup(link) : NULL;
    if (link && !generation->link) {
        generation_free(generation);
        return -ENOMEM;
    }
    wrong = csr_choose_key(&generation->csr, run->request);
    if (!wrong)
        wrong = csr_take_subject(&generation->csr, subject);
    run->waiting = NULL;
    if (wrong) {
        service_reply_message(request, NULL, BASE_ACTION_PARAMETER_VALUE_ERROR, wrong, action,
                              NULL);
        generation_free(generation);
        return 0;
    }
    generation->request = request;
    generation->action = action;
    generation->link_name = link_name;
    generation->work.data = generation;
    uv_queue_work(service_loop(run->emulator->service), &generation->work, generate, on_generated);
    return 0;
}

static void refuse(struct run *run, const char *parameter)
{
    struct service_request *request = run->waiting;

    run->waiting = NULL;
    service_reply_message(request, NULL, BASE_ACTION_PARAMETER_VALUE_ERROR, parameter,
                          "CertificateService.ReplaceCertificate", NULL);
}

int operation_generate_csr(struct run *run, const char *path)
{
    return begin(run, run->request, "CertificateService.GenerateCSR", "CertificateCollection",
                 json_string_value(merge_get(run->request, "/CertificateCollection/@odata.id")));
}

int operation_renew(struct run *run, const char *path)
{
    json_t *certificate CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(run->bmc, ipc_text(path), &certificate);

    return r == 0 ? begin(run, json_object_get(certificate, "Subject"), "Certificate.Rekey",
                          "Certificate", path)
                  : r;
}

/* -- certificates -- */

int operation_replace_certificate(struct run *run, const char *path)
{
    const char *pem = json_string_value(json_object_get(run->request, "CertificateString"));
    const char *uri = json_string_value(merge_get(run->request, "/CertificateUri/@odata.id"));
    json_t *certificate CLEANUP(json_decrefp) = NULL;
    int r = uri ? bmc_read(run->bmc, ipc_text(uri), &certificate) : -ENOENT;

    if (r == -ENOENT) {
        refuse(run, "CertificateUri");
        return 0;
    }
    if (r == 0)
        r = pem ? certificate_describe(pem, certificate) : CERTIFICATE_E_INVALID;
    if (r == CERTIFICATE_E_INVALID) {
        refuse(run, "CertificateString");
        return 0;
    }
    return r == 0 ? bmc_write(run->bmc, uri, certificate) : r;
}

/* A new certificate says what is in it; a text that is none stays what it is. */
int operation_read_certificate(struct run *run, const char *path)
{
    json_t *certificate CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(run->bmc, ipc_text(path), &certificate);
    const char *pem = json_string_value(json_object_get(certificate, "CertificateString"));
    CLEANUP(free_cleanup) char *copy = pem ? strdup(pem) : NULL;

    if (r < 0 || !pem)
        return r;
    r = copy ? certificate_describe(copy, certificate) : -ENOMEM;
    if (r != 0)
        return r < 0 ? r : 0;
    return bmc_write(run->bmc, path, certificate);
}
