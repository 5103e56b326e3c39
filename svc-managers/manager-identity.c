/* See manager-identity.h. Source of the application id: phosphor-host-ipmid, "Get Device GUID". */
#include "svc-managers/manager-identity.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/state-file.h"
#include "redfish/json.h"
#include "svc-managers/refuse.h"

#define UUID_FILE "uuid"
#define IDENTIFICATION_FILE "service-identification"
#define APPLICATION_ID SD_ID128_MAKE(e0, e1, 73, 76, 64, 61, 47, da, a5, 0c, d0, cc, 64, 12, 45, 78)

/* -- loading -- */

/* The kept one; anything else than a UUID in the file counts as none. */
static int read_kept(int state_fd, sd_id128_t *ret_id)
{
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size;
    int error = state_file_read(state_fd, UUID_FILE, SD_ID128_UUID_STRING_MAX, &text, &size);

    if (error == 0 && sd_id128_from_string(text, ret_id) < 0)
        return STATE_FILE_E_ABSENT;
    return error;
}

static int make_kept(int state_fd, sd_id128_t *ret_id)
{
    char text[SD_ID128_UUID_STRING_MAX];
    int error = read_kept(state_fd, ret_id);

    if (error != STATE_FILE_E_ABSENT)
        return error;
    error = sd_id128_randomize(ret_id);
    if (error < 0)
        return error;
    return state_file_write(state_fd, UUID_FILE, 0600, sd_id128_to_uuid_string(*ret_id, text),
                            SD_ID128_UUID_STRING_MAX - 1, NULL);
}

static bool is_identification(const char *text)
{
    size_t size = strlen(text);

    for (size_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];

        if (c >= 128 || (!isalnum(c) && !strchr(" _-", c)))
            return false;
    }
    return size <= SERVICE_IDENTIFICATION_CHARACTERS_MAX;
}

static void set_identification(struct managers *managers, const char *text)
{
    snprintf(managers->service_identification, sizeof(managers->service_identification), "%s",
             text);
}

static int load_identification(struct managers *managers, int state_fd)
{
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size;
    int error = state_file_read(state_fd, IDENTIFICATION_FILE,
                                SERVICE_IDENTIFICATION_CHARACTERS_MAX, &text, &size);

    if (error == STATE_FILE_E_ABSENT || error == -EMSGSIZE ||
        (error == 0 && !is_identification(text)))
        return 0;
    if (error == 0)
        set_identification(managers, text);
    return error;
}

int manager_identity_load(struct managers *managers, struct service *service)
{
    int state_fd = service_state_dir(service);
    sd_id128_t id;
    int error = state_fd < 0 ? state_fd : sd_id128_get_machine_app_specific(APPLICATION_ID, &id);

    if (error < 0 && state_fd >= 0)
        error = make_kept(state_fd, &id);
    if (error >= 0)
        error = load_identification(managers, state_fd);
    if (error < 0) {
        log_error("event=identity-failed error=\"%s\"", strerror(-error));
        return error;
    }
    sd_id128_to_uuid_string(id, managers->uuid);
    return 0;
}

int manager_identity_put(const struct scope *scope, json_t *resource)
{
    const struct managers *managers = managers_of(scope);
    int error = json_put(resource, "UUID", json_string(managers->uuid));

    const char *root_uuid = service_root_uuid(scope->hardware->service);

    if (!error && root_uuid[0])
        error = json_put(resource, "ServiceEntryPointUUID", json_string(root_uuid));
    return error ? error
                 : json_put(resource, "ServiceIdentification",
                            json_string(managers->service_identification));
}

/* -- writing -- */

struct identification_job {
    uv_work_t work;
    struct hardware *hardware;
    mirror_call_fn done;
    void *done_context;
    int state_fd;
    int error;
    char text[SERVICE_IDENTIFICATION_CHARACTERS_MAX + 1];
};

static void write_file(uv_work_t *work)
{
    struct identification_job *job = work->data;

    job->error = state_file_write(job->state_fd, IDENTIFICATION_FILE, 0600, job->text,
                                  strlen(job->text), NULL);
}

/* The job itself is freed with its batch, which `done` may end. */
static void file_written(uv_work_t *work, int status)
{
    struct identification_job *job = work->data;
    struct hardware *hardware = job->hardware;
    int error = status < 0 ? status : job->error;

    if (error)
        log_error("event=state-not-written file=" IDENTIFICATION_FILE " error=\"%s\"",
                  strerror(-error));
    if (!error && hardware->mirror) /* still in service */
        set_identification(hardware->data, job->text);
    job->done(error, NULL, NULL, job->done_context);
    hardware_release(hardware);
}

static int start_writing(struct hardware *hardware, uint32_t timeout_ms, mirror_call_fn done,
                         void *done_context, void *context)
{
    struct identification_job *job = context;
    int error;

    job->work.data = job;
    job->hardware = hardware;
    job->done = done;
    job->done_context = done_context;
    job->state_fd = service_state_dir(hardware->service);
    error = job->state_fd < 0 ? job->state_fd
                              : uv_queue_work(service_loop(hardware->service), &job->work,
                                              write_file, file_written);
    if (!error)
        hardware_hold(hardware);
    return error;
}

int manager_identity_set(const struct scope *scope, const struct patch_value *value,
                         struct write_batch *batch, json_t *messages)
{
    const char *text = json_string_value(value->value);
    struct identification_job *job;

    if (!is_identification(text))
        return refuse_value(messages, BASE_PROPERTY_VALUE_FORMAT_ERROR, value->pointer,
                            value->value);
    job = calloc(1, sizeof(*job));
    if (!job)
        return -ENOMEM;
    snprintf(job->text, sizeof(job->text), "%s", text);
    return write_add_own(batch, value->pointer, "state-file", text, start_writing, job, free);
}
