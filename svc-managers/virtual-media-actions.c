/*
 * InsertMedia and EjectMedia. A daemon may answer Mount at once and connect afterwards, or answer
 * when it has connected: ours waits for it, bounded, and then asks the daemon whether the image is
 * in. User name and password
 * go through a pipe, as "user\0password\0", so that they are in no argument and no log. Source:
 * Intel-BMC virtual-media, "Mount" of legacy mode.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/secret.h"
#include "svc-managers/kinds.h"
#include "svc-managers/names.h"
#include "svc-managers/virtual-media.h"

#define CONNECT_MS 10000 /* how long an image server may take */
#define URL_CHARACTERS_MAX 2048

enum insert_parameter {
    INSERT_IMAGE,
    INSERT_INSERTED,
    INSERT_PASSWORD,
    INSERT_TRANSFER_METHOD,
    INSERT_TRANSFER_PROTOCOL_TYPE,
    INSERT_USER_NAME,
    INSERT_WRITE_PROTECTED,
    INSERT_COUNT,
};

static const char *const transfer_methods[] = {"Stream", NULL};
static const char *const transfer_protocols[] = {"CIFS", "HTTPS", NULL};

static const struct patch_property insert_parameters[] = {
    {.pointer = "/Image",
     .key = INSERT_IMAGE,
     .flags = PATCH_REQUIRED,
     .length_min = 1,
     .length_max = URL_CHARACTERS_MAX},
    {.pointer = "/Inserted", .key = INSERT_INSERTED},
    {.pointer = "/Password",
     .key = INSERT_PASSWORD,
     .flags = PATCH_SECRET,
     .length_max = VIRTUAL_MEDIA_CREDENTIAL_CHARACTERS_MAX},
    {.pointer = "/TransferMethod", .key = INSERT_TRANSFER_METHOD, .values = transfer_methods},
    {.pointer = "/TransferProtocolType",
     .key = INSERT_TRANSFER_PROTOCOL_TYPE,
     .values = transfer_protocols},
    {.pointer = "/UserName",
     .key = INSERT_USER_NAME,
     .length_max = VIRTUAL_MEDIA_CREDENTIAL_CHARACTERS_MAX},
    {.pointer = "/WriteProtected", .key = INSERT_WRITE_PROTECTED},
};

static const struct patch_form insert_form = {
    .schema = &schema_VirtualMedia,
    .type = VIRTUAL_MEDIA_TYPE,
    .action = "InsertMedia",
    .properties = insert_parameters,
    .property_count = ARRAY_SIZE(insert_parameters),
};

/* -- the image's URL -- */

static const struct {
    const char *protocol, *scheme;
} protocol_rows[] = {
    {"HTTPS", "https://"},
    {"CIFS", "smb://"},
};

/* The URL as the daemon wants it: a scheme is added where the protocol says which ("//server/share"
 * of CIFS, too). 0 and *ret_url (free()); 1 when image and protocol do not go together, or the
 * image names a user, who belongs into UserName; -ENOMEM. */
static int make_url(const char *image, const char *protocol, char **ret_url)
{
    const char *rest = strncmp(image, "//", 2) == 0 ? image + 2 : image;
    bool has_scheme = strstr(image, "://") != NULL;

    if (virtual_media_behind_user(image))
        return 1;
    for (size_t i = 0; i < ARRAY_SIZE(protocol_rows); i++) {
        const char *scheme = protocol_rows[i].scheme;
        bool is_scheme = strncasecmp(image, scheme, strlen(scheme)) == 0;
        bool is_protocol = protocol && strcmp(protocol, protocol_rows[i].protocol) == 0;

        if (has_scheme ? !is_scheme || (protocol && !is_protocol) : !is_protocol)
            continue;
        if (asprintf(ret_url, "%s%s", scheme, has_scheme ? image + strlen(scheme) : rest) < 0)
            return -ENOMEM;
        return 0;
    }
    return 1;
}

/* -- Mount -- */

struct mount {
    char *path, *url;
    bool writable;
    char credentials[VIRTUAL_MEDIA_CREDENTIALS_MAX];
    size_t credentials_size; /* 0: none */
    bool failed;             /* the answer to Mount said so */
    bool had_url;            /* the slot has had an image's URL since */
};

static void mount_free(void *context)
{
    struct mount *mount = context;

    secret_wipe(mount->credentials, sizeof(mount->credentials));
    free(mount->path);
    free(mount->url);
    free(mount);
}

int virtual_media_make_pipe(const char *data, size_t size)
{
    int ends[2];
    ssize_t written;

    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) < 0)
        return -errno;
    written = write(ends[1], data, size);
    close(ends[1]);
    if (written == (ssize_t)size)
        return ends[0];
    close(ends[0]);
    return -EIO;
}

size_t virtual_media_credentials(const char *user, const char *password,
                                 char ret_data[static VIRTUAL_MEDIA_CREDENTIALS_MAX])
{
    if (!user && !password)
        return 0;
    return (size_t)snprintf(ret_data, VIRTUAL_MEDIA_CREDENTIALS_MAX, "%s%c%s", user ? user : "",
                            '\0', password ? password : "") +
           1;
}

static int start_mount(struct hardware *hardware, uint32_t timeout_ms, mirror_call_fn done,
                       void *done_context, void *context)
{
    struct mount *mount = context;
    int error, fd;

    if (mount->credentials_size == 0)
        return mirror_call(hardware->mirror, NULL, mount->path, INTERFACE_MEDIA_LEGACY, "Mount",
                           timeout_ms, done, done_context, "sbv", mount->url, (int)mount->writable,
                           "i", -1);
    fd = virtual_media_make_pipe(mount->credentials, mount->credentials_size);
    if (fd < 0)
        return fd;
    error = mirror_call(hardware->mirror, NULL, mount->path, INTERFACE_MEDIA_LEGACY, "Mount",
                        timeout_ms, done, done_context, "sbv", mount->url, (int)mount->writable,
                        "h", fd);
    close(fd);
    return error;
}

/* false: the daemon has tried and given up. true: it has connected, or has begun to. */
static int read_mounted(sd_bus_message *reply, void *context)
{
    struct mount *mount = context;
    int mounted;

    mount->failed = sd_bus_message_read(reply, "b", &mounted) > 0 && !mounted;
    return 0;
}

/* The image is in, or the daemon has given up: it said so, or forgot the URL again, which it need
 * not have at once. What a daemon tells in no such way is waited for until the time is over. */
static bool mount_is_over(const struct mirror *mirror, void *context)
{
    struct mount *mount = context;
    const struct mirror_object *slot = mirror_find(mirror, mount->path);
    const char *url = "";

    if (!slot || !mirror_object_is_available(slot) || mount->failed ||
        virtual_media_is_active(slot))
        return true;
    mirror_read_text(slot, INTERFACE_MOUNT_POINT, "ImageURL", &url);
    mount->had_url |= url[0] != '\0';
    return mount->had_url && !url[0];
}

/* -- the answer -- */

struct outcome {
    char *image; /* as the client has it */
    bool active;
};

static void outcome_free(void *context)
{
    struct outcome *outcome = context;

    free(outcome->image);
    free(outcome);
}

static int read_active(sd_bus_message *reply, void *context)
{
    struct outcome *outcome = context;
    int active;

    if (sd_bus_message_read(reply, "v", "b", &active) <= 0)
        return -EBADMSG;
    outcome->active = active;
    return 0;
}

static void answer_insert(struct service_request *request, struct hardware *hardware, void *context)
{
    const struct outcome *outcome = context;

    if (outcome->active)
        service_reply_no_content(request);
    else
        service_reply_message(request, "/Image", BASE_COULD_NOT_ESTABLISH_CONNECTION,
                              outcome->image, NULL);
}

/* Asks the daemon itself, which not all tell by a signal. */
static int add_question(const struct scope *scope, const char *image, struct write_batch *batch)
{
    const char *owner = mirror_object_owner(scope->object, INTERFACE_MEDIA_PROCESS);
    struct outcome *outcome = calloc(1, sizeof(*outcome));
    int error;

    if (!outcome)
        return -ENOMEM;
    write_answers(batch, answer_insert, outcome, outcome_free);
    outcome->image = strdup(image);
    if (!outcome->image)
        return -ENOMEM;
    write_then(batch);
    error = write_add_call(batch, NULL, owner, mirror_object_path(scope->object),
                           "org.freedesktop.DBus.Properties", "Get", "ss",
                           json_pack("[s, s]", INTERFACE_MEDIA_PROCESS, "Active"));
    if (!error)
        write_replies_to(batch, read_active, outcome);
    return error;
}

static int add_mount(const struct scope *scope, const json_t *const *values, const char *url,
                     struct write_batch *batch)
{
    struct mount *mount = calloc(1, sizeof(*mount));
    int error;

    if (!mount)
        return -ENOMEM;
    mount->path = strdup(mirror_object_path(scope->object));
    mount->url = strdup(url);
    mount->writable = json_is_false(values[INSERT_WRITE_PROTECTED]);
    mount->credentials_size = virtual_media_credentials(json_string_value(values[INSERT_USER_NAME]),
                                                        json_string_value(values[INSERT_PASSWORD]),
                                                        mount->credentials);
    if (!mount->path || !mount->url) {
        mount_free(mount);
        return -ENOMEM;
    }
    error = write_add_own(batch, "/Image", "Mount", url, start_mount, mount, mount_free);
    if (error)
        return error;
    write_replies_to(batch, read_mounted, mount);
    write_until_own(batch, mount_is_over, CONNECT_MS);
    return 0;
}

static int refuse_parameter(json_t *messages, enum base_message message, const char *name,
                            const json_t *value)
{
    json_t *refusal = message_new(name, message,
                                  json_is_string(value) ? json_string_value(value) : "false",
                                  name + 1, "VirtualMedia.InsertMedia", NULL);

    return refusal && json_array_append_new(messages, refusal) == 0 ? 0 : -ENOMEM;
}

static int run_insert(const struct scope *scope, const struct patch_result *result,
                      struct write_batch *batch, json_t *messages)
{
    const json_t *values[INSERT_COUNT] = {NULL};
    CLEANUP(free_cleanup) char *url = NULL;
    int outcome;

    for (size_t i = 0; i < result->value_count; i++)
        values[result->values[i].property->key] = result->values[i].value;
    if (json_is_false(values[INSERT_INSERTED]))
        return refuse_parameter(messages, BASE_ACTION_PARAMETER_VALUE_NOT_IN_LIST, "/Inserted",
                                values[INSERT_INSERTED]);
    outcome = make_url(json_string_value(values[INSERT_IMAGE]),
                       json_string_value(values[INSERT_TRANSFER_PROTOCOL_TYPE]), &url);
    if (outcome == 1)
        return refuse_parameter(messages, BASE_ACTION_PARAMETER_VALUE_FORMAT_ERROR, "/Image",
                                values[INSERT_IMAGE]);
    if (outcome)
        return outcome;
    if (virtual_media_is_active(scope->object))
        return json_array_append_new(messages, message_new(NULL, BASE_RESOURCE_IN_USE, NULL))
                   ? -ENOMEM
                   : 0;
    outcome = add_mount(scope, values, url, batch);
    return outcome ? outcome : add_question(scope, json_string_value(values[INSERT_IMAGE]), batch);
}

static int find_legacy(struct scope *scope)
{
    int outcome = virtual_media_find(scope);

    return outcome == 0 && !virtual_media_takes_url(scope->object) ? SCOPE_E_NOT_FOUND : outcome;
}

const struct resource_action virtual_media_insert_action = {
    .find = find_legacy, .form = &insert_form, .run = run_insert};

/* -- EjectMedia -- */

static const struct patch_form eject_form = {
    .schema = &schema_VirtualMedia,
    .type = VIRTUAL_MEDIA_TYPE,
    .action = "EjectMedia",
};

static bool is_empty(const struct mirror *mirror, const char *path)
{
    const struct mirror_object *slot = mirror_find(mirror, path);

    return !slot || !virtual_media_is_active(slot);
}

static int run_eject(const struct scope *scope, const struct patch_result *values,
                     struct write_batch *batch, json_t *messages)
{
    int error = write_add_call(batch, NULL, NULL, mirror_object_path(scope->object),
                               virtual_media_takes_url(scope->object) ? INTERFACE_MEDIA_LEGACY
                                                                      : INTERFACE_MEDIA_PROXY,
                               "Unmount", NULL, NULL);

    if (!error)
        write_until(batch, is_empty, CONNECT_MS);
    return error;
}

const struct resource_action virtual_media_eject_action = {
    .find = virtual_media_find, .form = &eject_form, .run = run_eject};
