/* See peer.h. */
#include "peer.h"

#include <ftw.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LIMIT_MS 20000

static void add_event(struct peer *peer, const char *kind, struct ipc_text text)
{
    size_t used = strlen(peer->events);

    snprintf(peer->events + used, sizeof(peer->events) - used, "%s%s%.*s", used > 0 ? " " : "",
             kind, (int)text.size, text.size > 0 ? text.data : "");
}

static void on_hello(const struct ipc_hello *hello, void *context)
{
    ((struct peer *)context)->hello = true;
}

static void on_invalidate(const struct ipc_text *uris, size_t uri_count, void *context)
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
    ((struct peer *)timer->data)->timed_out = true;
}

static uint64_t peer_monotonic(void *context)
{
    return ((struct peer *)context)->monotonic_usec;
}

static uint64_t peer_realtime(void *context)
{
    return ((struct peer *)context)->realtime_usec;
}

void peer_init(struct peer *peer, const char *service_name, const char *file_name)
{
    memset(peer, 0, sizeof(*peer));
    snprintf(peer->dir, sizeof(peer->dir), "/tmp/shoal-test-%s-XXXXXX", service_name);
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(peer->dir));
    snprintf(peer->socket_path, sizeof(peer->socket_path), "%s/%s.sock", peer->dir, service_name);
    snprintf(peer->state_dir, sizeof(peer->state_dir), "%s/state", peer->dir);
    snprintf(peer->file_path, sizeof(peer->file_path), "%s/%s/%s", peer->state_dir, service_name,
             file_name);
    peer->monotonic_usec = UINT64_C(1000) * 1000000;
    peer->realtime_usec = UINT64_C(1800000000) * 1000000;
    peer->clock = (struct clock){peer_monotonic, peer_realtime, peer};
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&peer->loop), 0);
    uv_timer_init(&peer->loop, &peer->limit);
    peer->limit.data = peer;
}

int peer_start(struct peer *peer, const struct service_definition *definition)
{
    struct service_settings settings = {
        .listen_fd = -1,
        .socket_path = peer->socket_path,
        .run_dir = peer->dir,
        .state_dir = peer->state_dir,
        .config_dir = peer->dir,
        .clock = &peer->clock,
    };
    int r;

    uv_timer_start(&peer->limit, on_limit, LIMIT_MS, 0);
    r = service_open(&peer->loop, definition, &settings, &peer->service);
    if (r == 0)
        peer_connect(peer);
    return r;
}

void peer_connect(struct peer *peer)
{
    struct ipc_client_options options = {
        .loop = &peer->loop,
        .socket_path = peer->socket_path,
        .name = "test",
        .events = {.hello = on_hello, .invalidate = on_invalidate, .publish = on_publish},
        .context = peer,
    };

    peer->hello = false;
    uv_timer_start(&peer->limit, on_limit, LIMIT_MS, 0);
    CU_ASSERT_EQUAL_FATAL(ipc_client_new(&options, &peer->client), 0);
    peer_run_until(peer, &peer->hello);
}

static void set_flag(void *context)
{
    *(bool *)context = true;
}

void peer_stop(struct peer *peer)
{
    bool client_closed = false, service_closed = false;

    if (peer->client) {
        ipc_client_close(peer->client, set_flag, &client_closed);
        peer_run_until(peer, &client_closed);
        peer->client = NULL;
    }
    if (peer->service) {
        service_close(peer->service, set_flag, &service_closed);
        peer_run_until(peer, &service_closed);
        peer->service = NULL;
    }
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *ftw)
{
    return remove(path);
}

void peer_deinit(struct peer *peer)
{
    peer_stop(peer);
    uv_close((uv_handle_t *)&peer->limit, NULL);
    uv_run(&peer->loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&peer->loop), 0);
    CU_ASSERT_EQUAL(nftw(peer->dir, remove_entry, 8, FTW_DEPTH | FTW_PHYS), 0);
}

void peer_run_until(struct peer *peer, const bool *flag)
{
    while (!*flag && !peer->timed_out)
        uv_run(&peer->loop, UV_RUN_ONCE);
    CU_ASSERT_FALSE_FATAL(peer->timed_out);
}

void peer_run_once(struct peer *peer)
{
    uv_run(&peer->loop, UV_RUN_ONCE);
    CU_ASSERT_FALSE_FATAL(peer->timed_out);
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
    add_event(answer->peer, "R:", ipc_text(status));
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

void peer_send(struct peer *peer, struct who who, enum ipc_method method, const char *uri,
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
    ret_answer->peer = peer;
    CU_ASSERT_EQUAL_FATAL(
        ipc_client_request(peer->client, &request, false, on_reply, ret_answer, &id), 0);
}

void peer_ask(struct peer *peer, struct who who, enum ipc_method method, const char *uri,
              const char *body, struct answer *ret_answer)
{
    peer_send(peer, who, method, uri, body, ret_answer);
    peer_run_until(peer, &ret_answer->done);
    CU_ASSERT_EQUAL_FATAL(ret_answer->outcome, 0);
}

unsigned int peer_status(struct peer *peer, struct who who, enum ipc_method method, const char *uri,
                         const char *body)
{
    struct answer answer;
    unsigned int status;

    peer_ask(peer, who, method, uri, body, &answer);
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

void peer_write_file(struct peer *peer, const char *text)
{
    char *slash = strrchr(peer->file_path, '/');
    FILE *file;

    *slash = '\0';
    (void)mkdir(peer->state_dir, 0700);
    (void)mkdir(peer->file_path, 0700);
    *slash = '/';
    file = fopen(peer->file_path, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_EQUAL(fwrite(text, 1, strlen(text), file), strlen(text));
    CU_ASSERT_EQUAL(fclose(file), 0);
}

char *peer_read_file(struct peer *peer)
{
    FILE *file = fopen(peer->file_path, "re");
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
