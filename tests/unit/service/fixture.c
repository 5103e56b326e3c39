/* See fixture.h. */
#include "fixture.h"

#include <ftw.h>
#include <string.h>
#include <unistd.h>

#define LIMIT_MS 10000

static void add_event(struct fixture *fixture, const char *kind, struct ipc_text text)
{
    size_t used = strlen(fixture->events);

    snprintf(fixture->events + used, sizeof(fixture->events) - used, "%s%s%.*s", used ? " " : "",
             kind, (int)text.size, text.size ? text.data : "");
}

static void on_hello(const struct ipc_hello *hello, void *context)
{
    struct fixture *fixture = context;

    snprintf(fixture->hello_name, sizeof(fixture->hello_name), "%.*s", (int)hello->name.size,
             hello->name.data);
    fixture->hello_route_count = hello->route_count;
    for (size_t i = 0; i < hello->route_count && i < 16; i++) {
        fixture->hello_routes[i] = hello->routes[i];
        snprintf(fixture->hello_types[i], sizeof(fixture->hello_types[i]), "%.*s",
                 (int)hello->routes[i].type.size, hello->routes[i].type.data);
    }
    fixture->hello = true;
}

static void on_invalidate(struct ipc_text instance, const struct ipc_text *uris, size_t uri_count,
                          void *context)
{
    char kind[IPC_NAME_BYTES_MAX + 2];

    snprintf(kind, sizeof(kind), "I%.*s", (int)instance.size, instance.size ? instance.data : "");
    if (uri_count == 0)
        add_event(context, kind, ipc_text("*"));
    for (size_t i = 0; i < uri_count; i++)
        add_event(context, kind, uris[i]);
}

static void on_limit(uv_timer_t *timer)
{
    struct fixture *fixture = timer->data;

    fixture->timed_out = true;
}

static uint64_t fake_usec(void *context)
{
    struct fixture *fixture = context;

    return fixture->now_usec;
}

void fixture_connect(struct fixture *fixture)
{
    struct ipc_client_options options = {
        .loop = &fixture->loop,
        .socket_path = fixture->socket_path,
        .name = "test",
        .root_uuid = FIXTURE_ROOT_UUID,
        .events = {.hello = on_hello, .invalidate = on_invalidate},
        .context = fixture,
    };

    CU_ASSERT_EQUAL_FATAL(ipc_client_new(&options, &fixture->client), 0);
    fixture_run_until(fixture, &fixture->hello);
}

void fixture_open_alone(struct fixture *fixture)
{
    memset(fixture, 0, sizeof(*fixture));
    strncpy(fixture->dir, "/tmp/shoal-test-service-XXXXXX", sizeof(fixture->dir) - 1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(fixture->dir));
    snprintf(fixture->socket_path, sizeof(fixture->socket_path), "%s/s", fixture->dir);
    snprintf(fixture->state_dir, sizeof(fixture->state_dir), "%s/state", fixture->dir);
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&fixture->loop), 0);
    uv_timer_init(&fixture->loop, &fixture->limit);
    fixture->limit.data = fixture;
    uv_timer_start(&fixture->limit, on_limit, LIMIT_MS, 0);
}

void fixture_open(struct fixture *fixture, const struct service_definition *definition)
{
    fixture_open_hiding(fixture, definition, false);
}

void fixture_open_hiding(struct fixture *fixture, const struct service_definition *definition,
                         bool hide_deprecated)
{
    struct service_settings settings = {.listen_fd = -1, .hide_deprecated = hide_deprecated};

    fixture_open_alone(fixture);
    fixture->now_usec = 1000000;
    fixture->fake_clock = (struct clock){fake_usec, fake_usec, fixture};
    settings.socket_path = fixture->socket_path;
    settings.run_dir = settings.config_dir = fixture->dir;
    settings.state_dir = fixture->state_dir;
    settings.clock = &fixture->fake_clock;
    CU_ASSERT_EQUAL_FATAL(service_open(&fixture->loop, definition, &settings, &fixture->service),
                          0);
    fixture_connect(fixture);
}

static void on_closed(void *context)
{
    bool *closed = context;

    *closed = true;
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *place)
{
    return remove(path);
}

void fixture_close(struct fixture *fixture)
{
    bool client_closed = !fixture->client;

    ipc_client_close(fixture->client, on_closed, &client_closed);
    fixture_run_until(fixture, &client_closed);
    if (fixture->service) {
        service_close(fixture->service, on_closed, &fixture->closed);
        fixture_run_until(fixture, &fixture->closed);
    }
    uv_close((uv_handle_t *)&fixture->limit, NULL);
    uv_run(&fixture->loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&fixture->loop), 0);
    unlink(fixture->socket_path);
    nftw(fixture->state_dir, remove_entry, 4, FTW_DEPTH | FTW_PHYS); /* there is none as a rule */
    CU_ASSERT_EQUAL(rmdir(fixture->dir), 0);
}

void fixture_run_until(struct fixture *fixture, const bool *flag)
{
    while (!*flag && !fixture->timed_out)
        uv_run(&fixture->loop, UV_RUN_ONCE);
    CU_ASSERT_FALSE_FATAL(fixture->timed_out);
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
    add_event(answer->fixture, "R", ipc_text(status));
    answer->status = response->status;
    answer->flags = response->flags;
    snprintf(answer->etag, sizeof(answer->etag), "%.*s", (int)response->etag.size,
             response->etag.size ? response->etag.data : "");
    for (size_t i = 0; i < response->header_count && i < ANSWER_HEADERS_MAX; i++) {
        const struct ipc_header *header = &response->headers[i];

        snprintf(answer->names[i], sizeof(answer->names[i]), "%.*s", (int)header->name.size,
                 header->name.data);
        snprintf(answer->values[i], sizeof(answer->values[i]), "%.*s", (int)header->value.size,
                 header->value.data);
    }
    answer->header_count = response->header_count;
    memcpy(answer->privileges, response->privileges, sizeof(answer->privileges));
    if (response->stream) {
        answer->stream = *response->stream;
        answer->stream_size = response->stream_size;
        *response->stream = -1;
    }
    answer->text = strndup(response->body.size ? response->body.data : "", response->body.size);
    answer->body = json_loads(answer->text, 0, NULL);
}

uint64_t fixture_send(struct fixture *fixture, enum ipc_method method, const char *uri,
                      struct ask ask, struct answer *ret_answer)
{
    struct ipc_request request = {
        .method = method,
        .uri = ipc_text(uri),
        .request_id = ipc_text("r-1"),
        .identity = {.user = ipc_text("alice"), .role = ipc_text("Operator"), .privileges = 1},
        .if_match = ipc_text(ask.if_match),
        .if_none_match = ipc_text(ask.if_none_match),
        .query = ipc_text(ask.query),
        .instance = ipc_text(ask.instance),
        .body = ipc_text(ask.body),
        .deadline_ms = LIMIT_MS,
    };
    uint64_t id = 0;

    if (ask.is_nobody)
        request.identity = (struct ipc_identity){0};
    memset(ret_answer, 0, sizeof(*ret_answer));
    ret_answer->fixture = fixture;
    CU_ASSERT_EQUAL_FATAL(
        ipc_client_request(fixture->client, &request, false, on_reply, ret_answer, &id), 0);
    return id;
}

void fixture_ask(struct fixture *fixture, enum ipc_method method, const char *uri, struct ask ask,
                 struct answer *ret_answer)
{
    fixture_send(fixture, method, uri, ask, ret_answer);
    fixture_run_until(fixture, &ret_answer->done);
    CU_ASSERT_EQUAL_FATAL(ret_answer->outcome, 0);
}

void fixture_settle(struct fixture *fixture)
{
    char kept[sizeof(fixture->events)];
    struct answer answer;

    /* One stream in order: when this answer is here, so is all that was sent before. It leaves no
     * word of its own. */
    fixture_send(fixture, IPC_CALL, "echo", (struct ask){.body = "x"}, &answer);
    fixture_run_until(fixture, &answer.done);
    memcpy(kept, fixture->events, sizeof(kept));
    kept[strlen(kept) - strlen("R200")] = '\0';
    if (kept[0])
        kept[strlen(kept) - 1] = '\0';
    memcpy(fixture->events, kept, sizeof(kept));
    answer_deinit(&answer);
}

void answer_deinit(struct answer *answer)
{
    free(answer->text);
    if (answer->stream)
        close(answer->stream);
    json_decref(answer->body);
    memset(answer, 0, sizeof(*answer));
}

const char *answer_text(const struct answer *answer, const char *name)
{
    const char *text = json_string_value(json_object_get(answer->body, name));

    return text ? text : "";
}

static json_t *message_at(const struct answer *answer, size_t index)
{
    json_t *holder = json_object_get(answer->body, "error");

    return json_array_get(json_object_get(holder ? holder : answer->body, "@Message.ExtendedInfo"),
                          index);
}

const char *answer_message(const struct answer *answer, size_t index)
{
    const char *id = json_string_value(json_object_get(message_at(answer, index), "MessageId"));
    const char *key = id ? strrchr(id, '.') : NULL;

    return key ? key + 1 : "";
}

const char *answer_argument(const struct answer *answer, size_t index)
{
    json_t *arguments = json_object_get(message_at(answer, 0), "MessageArgs");
    const char *text = json_string_value(json_array_get(arguments, index));

    return text ? text : "";
}

const char *answer_header(const struct answer *answer, const char *name)
{
    for (size_t i = 0; i < answer->header_count && i < ANSWER_HEADERS_MAX; i++) {
        if (strcmp(answer->names[i], name) == 0)
            return answer->values[i];
    }
    return "";
}
