/*
 * Handing PEM texts to phosphor-certificate-manager, which reads them from a file: a private one in
 * /tmp, made in the thread pool, and removed when the daemon has answered. A key may be in it, so
 * our own copies are wiped.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/secret.h"
#include "svc-managers/certificates.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"

#define FILE_TEMPLATE "/tmp/shoal-certificate-XXXXXX"

bool certificate_is_pem(const char *text)
{
    return strstr(text, "-----BEGIN ") && strstr(text, "-----END ");
}

/* -- a call with a file -- */

struct file_call {
    uv_work_t work;
    struct hardware *hardware;
    char *path; /* on D-Bus */
    const char *interface, *member;
    char *pem;
    size_t pem_size;
    char file[sizeof(FILE_TEMPLATE)];
    bool has_file;
    uint32_t timeout_ms;
    mirror_call_fn done;
    void *done_context;
    int error;
};

static void remove_file(struct file_call *call)
{
    if (call->has_file && unlink(call->file) < 0)
        log_warning("event=file-not-removed path=%s error=\"%s\"", call->file, strerror(errno));
    call->has_file = false;
}

static void file_call_free(void *context)
{
    struct file_call *call = context;

    remove_file(call);
    if (call->pem)
        secret_wipe(call->pem, call->pem_size);
    free(call->pem);
    free(call->path);
    free(call);
}

static int write_all(int fd, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t written = write(fd, data, size);

        if (written < 0 && errno != EINTR)
            return -errno;
        if (written > 0) {
            data += written;
            size -= (size_t)written;
        }
    }
    return 0;
}

static void write_file(uv_work_t *work)
{
    struct file_call *call = work->data;
    int fd = mkostemp(call->file, O_CLOEXEC); /* mode 0600 */

    if (fd < 0) {
        call->error = -errno;
        return;
    }
    call->has_file = true;
    call->error = write_all(fd, call->pem, call->pem_size);
    if (close(fd) < 0 && call->error == 0)
        call->error = -errno;
}

/* `done` may free the call. */
static void called(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    struct file_call *call = context;

    remove_file(call);
    call->done(outcome, reply, error, call->done_context);
}

static void file_written(uv_work_t *work, int status)
{
    struct file_call *call = work->data;
    struct hardware *hardware = call->hardware;
    int error = status < 0 ? status : call->error;

    if (error && error != -ECANCELED) /* which is the loop's end */
        log_error("event=file-not-written template=" FILE_TEMPLATE " error=\"%s\"",
                  strerror(-error));
    if (error == 0 && !hardware->mirror)
        error = -ECANCELED; /* the service has stopped */
    if (error == 0)
        error = mirror_call(hardware->mirror, NULL, call->path, call->interface, call->member,
                            call->timeout_ms, called, call, "s", call->file);
    if (error)
        call->done(error, NULL, NULL, call->done_context);
    hardware_release(hardware);
}

static int start_file_call(struct hardware *hardware, uint32_t timeout_ms, mirror_call_fn done,
                           void *done_context, void *context)
{
    struct file_call *call = context;
    int error;

    call->work.data = call;
    call->hardware = hardware;
    call->timeout_ms = timeout_ms;
    call->done = done;
    call->done_context = done_context;
    error = uv_queue_work(service_loop(hardware->service), &call->work, write_file, file_written);
    if (!error)
        hardware_hold(hardware);
    return error;
}

int certificate_add_file_call(struct write_batch *batch, const char *related, const char *path,
                              const char *interface, const char *member, const char *pem)
{
    struct file_call *call = calloc(1, sizeof(*call));

    if (!call)
        return -ENOMEM;
    *call = (struct file_call){.path = strdup(path),
                               .interface = interface,
                               .member = member,
                               .pem = strdup(pem),
                               .pem_size = strlen(pem),
                               .file = FILE_TEMPLATE};
    if (!call->path || !call->pem) {
        file_call_free(call);
        return -ENOMEM;
    }
    /* No message repeats it. */
    return write_add_own(batch, related, member, "******", start_file_call, call, file_call_free);
}

/* -- POST to a collection -- */

enum install_property {
    INSTALL_CERTIFICATE_STRING,
    INSTALL_CERTIFICATE_TYPE,
};

static const char *const certificate_types[] = {"PEM", NULL};

static const struct patch_property installable[] = {
    {.pointer = "/CertificateString",
     .key = INSTALL_CERTIFICATE_STRING,
     .flags = PATCH_REQUIRED | PATCH_SECRET | PATCH_CREATE_ONLY},
    {.pointer = "/CertificateType",
     .key = INSTALL_CERTIFICATE_TYPE,
     .flags = PATCH_REQUIRED | PATCH_CREATE_ONLY,
     .values = certificate_types},
};

static const struct patch_form install_form = {
    .schema = &schema_Certificate,
    .type = CERTIFICATE_TYPE,
    .properties = installable,
    .property_count = ARRAY_SIZE(installable),
};

static const char *find_pem(const struct patch_result *values)
{
    for (size_t i = 0; i < values->value_count; i++) {
        if (values->values[i].property->key == INSTALL_CERTIFICATE_STRING)
            return json_string_value(values->values[i].value);
    }
    return "";
}

static int run_install(const struct scope *scope, const struct patch_result *values,
                       struct write_batch *batch, json_t *messages)
{
    const char *leaf, *pem = find_pem(values);
    const struct certificate_store *store = certificate_store_of(
        service_request_uri(scope->request), &leaf);
    int error;

    if (!store)
        return SCOPE_E_NOT_FOUND;
    if (!certificate_is_pem(pem))
        return json_array_append_new(messages, message_new("/CertificateString",
                                                           BASE_PROPERTY_VALUE_FORMAT_ERROR,
                                                           "******", "CertificateString", NULL))
                   ? -ENOMEM
                   : 0;
    error = certificate_add_file_call(batch, "/CertificateString", store->path,
                                      INTERFACE_CERTIFICATE_INSTALL, "Install", pem);
    if (error)
        return error;
    write_replies_path(batch);
    write_until(batch, write_path_exists, 0);
    write_creates(batch);
    return 0;
}

const struct resource_action certificate_install = {
    .find = certificate_find_store, .form = &install_form, .run = run_install};
