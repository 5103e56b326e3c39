/* See probe.h. */
#include "probe.h"

#include <ftw.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LIMIT_MS 20000

static void add_event(struct probe *probe, const char *kind, struct ipc_text text)
{
    size_t used = strlen(probe->events);

    snprintf(probe->events + used, sizeof(probe->events) - used, "%s%s%.*s", used > 0 ? " " : "",
             kind, (int)text.size, text.size > 0 ? text.data : "");
}

static void on_hello(const struct ipc_hello *hello, void *context)
{
    ((struct probe *)context)->hello = true;
}

static void on_invalidate(struct ipc_text instance, const struct ipc_text *uris, size_t uri_count,
                          void *context)
{
    for (size_t i = 0; i < uri_count; i++)
        add_event(context, "I:", uris[i]);
}

/* Topics of these services carry one array of one short text. */
static void on_publish(struct ipc_text topic, struct ipc_text data, void *context)
{
    char words[160];
    size_t skip = data.size > 2 && (unsigned char)data.data[1] == 0xd9 ? 3 : 2;

    snprintf(words, sizeof(words), "P:%.*s:%.*s", (int)topic.size, topic.data,
             data.size > skip ? (int)(data.size - skip) : 0,
             data.size > skip ? data.data + skip : "");
    add_event(context, "", ipc_text(words));
}

static void on_limit(uv_timer_t *timer)
{
    ((struct probe *)timer->data)->timed_out = true;
}

static uint64_t probe_monotonic(void *context)
{
    return ((struct probe *)context)->monotonic_usec;
}

static uint64_t probe_realtime(void *context)
{
    return ((struct probe *)context)->realtime_usec;
}

void probe_init(struct probe *probe, const char *service_name, const char *file_name)
{
    memset(probe, 0, sizeof(*probe));
    snprintf(probe->dir, sizeof(probe->dir), "/tmp/shoal-test-%s-XXXXXX", service_name);
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(probe->dir));
    snprintf(probe->socket_path, sizeof(probe->socket_path), "%s/%s.sock", probe->dir,
             service_name);
    snprintf(probe->state_dir, sizeof(probe->state_dir), "%s/state", probe->dir);
    snprintf(probe->file_path, sizeof(probe->file_path), "%s/%s/%s", probe->state_dir, service_name,
             file_name);
    probe->monotonic_usec = UINT64_C(1000) * 1000000;
    probe->realtime_usec = UINT64_C(1800000000) * 1000000;
    probe->clock = (struct clock){probe_monotonic, probe_realtime, probe};
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&probe->loop), 0);
    uv_timer_init(&probe->loop, &probe->limit);
    probe->limit.data = probe;
}

int probe_start(struct probe *probe, const struct service_definition *definition)
{
    struct service_settings settings = {
        .listen_fd = -1,
        .socket_path = probe->socket_path,
        .run_dir = probe->dir,
        .state_dir = probe->state_dir,
        .config_dir = probe->dir,
        .clock = &probe->clock,
    };
    int r;

    uv_timer_start(&probe->limit, on_limit, LIMIT_MS, LIMIT_MS);
    r = service_open(&probe->loop, definition, &settings, &probe->service);
    if (r == 0)
        probe_connect(probe);
    return r;
}

void probe_connect(struct probe *probe)
{
    struct ipc_client_options options = {
        .loop = &probe->loop,
        .socket_path = probe->socket_path,
        .name = "test",
        .events = {.hello = on_hello, .invalidate = on_invalidate, .publish = on_publish},
        .context = probe,
    };

    probe->hello = false;
    uv_timer_start(&probe->limit, on_limit, LIMIT_MS, LIMIT_MS);
    CU_ASSERT_EQUAL_FATAL(ipc_client_new(&options, &probe->client), 0);
    probe_run_until(probe, &probe->hello);
}

static void set_flag(void *context)
{
    *(bool *)context = true;
}

void probe_stop(struct probe *probe)
{
    bool client_closed = false, service_closed = false;

    if (probe->client) {
        ipc_client_close(probe->client, set_flag, &client_closed);
        probe_run_until(probe, &client_closed);
        probe->client = NULL;
    }
    if (probe->service) {
        service_close(probe->service, set_flag, &service_closed);
        probe_run_until(probe, &service_closed);
        probe->service = NULL;
    }
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *ftw)
{
    return remove(path);
}

void probe_deinit(struct probe *probe)
{
    probe_stop(probe);
    uv_close((uv_handle_t *)&probe->limit, NULL);
    uv_run(&probe->loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&probe->loop), 0);
    CU_ASSERT_EQUAL(nftw(probe->dir, remove_entry, 8, FTW_DEPTH | FTW_PHYS), 0);
}

void probe_run_until(struct probe *probe, const bool *flag)
{
    while (!*flag && !probe->timed_out)
        uv_run(&probe->loop, UV_RUN_ONCE);
    CU_ASSERT_FALSE_FATAL(probe->timed_out);
}

void probe_run_once(struct probe *probe)
{
    uv_run(&probe->loop, UV_RUN_ONCE);
    CU_ASSERT_FALSE_FATAL(probe->timed_out);
}

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct answer *answer = context;
    char status[16];

    answer->done = true;
    answer->outcome = outcome;
    if (!response)
        return;
    snprintf(status, sizeof(status), "%u", response->status);
    add_event(answer->probe, "R:", ipc_text(status));
    answer->status = response->status;
    answer->flags = response->flags;
    for (size_t i = 0; i < response->header_count; i++) {
        const struct ipc_header *header = &response->headers[i];

        if (ipc_text_equal(header->name, "Location"))
            snprintf(answer->location, sizeof(answer->location), "%.*s", (int)header->value.size,
                     header->value.data);
        if (ipc_text_equal(header->name, "X-Auth-Token"))
            snprintf(answer->token, sizeof(answer->token), "%.*s", (int)header->value.size,
                     header->value.data);
    }
    answer->text = strndup(response->body.size > 0 ? response->body.data : "", response->body.size);
    answer->body = json_loads(answer->text, 0, NULL);
}

void probe_send(struct probe *probe, struct who who, enum ipc_method method, const char *uri,
                const char *body, struct answer *ret_answer)
{
    struct ipc_request request = {
        .method = method,
        .uri = ipc_text(uri),
        .request_id = ipc_text("r-1"),
        .identity = {.user = ipc_text(who.user),
                     .role = ipc_text("any"),
                     .privileges = who.privileges,
                     .client_address = ipc_text("192.0.2.7")},
        .body = ipc_text(body),
        .deadline_ms = LIMIT_MS,
    };
    uint64_t id;

    memset(ret_answer, 0, sizeof(*ret_answer));
    ret_answer->probe = probe;
    CU_ASSERT_EQUAL_FATAL(
        ipc_client_request(probe->client, &request, false, on_reply, ret_answer, &id), 0);
}

void probe_ask(struct probe *probe, struct who who, enum ipc_method method, const char *uri,
               const char *body, struct answer *ret_answer)
{
    probe_send(probe, who, method, uri, body, ret_answer);
    probe_run_until(probe, &ret_answer->done);
    CU_ASSERT_EQUAL_FATAL(ret_answer->outcome, 0);
}

unsigned int probe_status(struct probe *probe, struct who who, enum ipc_method method,
                          const char *uri, const char *body)
{
    struct answer answer;
    unsigned int status;

    probe_ask(probe, who, method, uri, body, &answer);
    status = answer.status;
    answer_deinit(&answer);
    return status;
}

void answer_deinit(struct answer *answer)
{
    free(answer->text);
    json_decref(answer->body);
    memset(answer, 0, sizeof(*answer));
}

const char *answer_string(const struct answer *answer, const char *name)
{
    const char *text = json_string_value(json_object_get(answer->body, name));

    return text ? text : "";
}

const char *answer_message(const struct answer *answer)
{
    const json_t *error = json_object_get(answer->body, "error");
    const json_t *messages = json_object_get(error ? error : answer->body, "@Message.ExtendedInfo");
    const char *id = json_string_value(json_object_get(json_array_get(messages, 0), "MessageId"));
    const char *key = id ? strrchr(id, '.') : NULL;

    return key ? key + 1 : "";
}

void probe_write_file(struct probe *probe, const char *text)
{
    char *slash = strrchr(probe->file_path, '/');
    FILE *file;

    *slash = '\0';
    (void)mkdir(probe->state_dir, 0700);
    (void)mkdir(probe->file_path, 0700);
    *slash = '/';
    file = fopen(probe->file_path, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_EQUAL(fwrite(text, 1, strlen(text), file), strlen(text));
    CU_ASSERT_EQUAL(fclose(file), 0);
}

char *probe_read_file(struct probe *probe)
{
    FILE *file = fopen(probe->file_path, "re");
    char *text = NULL;
    size_t size = 0;

    if (!file)
        return NULL;
    if (getdelim(&text, &size, '\0', file) < 0) {
        free(text);
        text = strdup("");
    }
    fclose(file);
    return text;
}
