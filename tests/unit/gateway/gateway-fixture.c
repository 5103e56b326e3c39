/* See gateway-fixture.h. */
#include "tests/unit/gateway/gateway-fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "ipc/proto/account.h"
#include "ipc/proto/resources.h"
#include "ipc/proto/session.h"

#define WAIT_MS 20000

/* -- the edge: what gateway/http.h promises, without sockets -- */

struct http_server {
    struct http_server_options options;
};

const struct http_limits http_limits_default = {.connections_max = 512};

int http_server_new(const struct http_server_options *options, struct http_server **ret_server)
{
    struct http_server *server = calloc(1, sizeof(*server));

    if (!server)
        return -ENOMEM;
    server->options = *options;
    *ret_server = server;
    return 0;
}

int http_server_listen(struct http_server *server, const struct http_listener *listener)
{
    close(listener->fd);
    CU_FAIL("nothing listens in these tests");
    return -ENOTSUP;
}

void http_server_replace_tls(struct http_server *server, const struct tls_context *old,
                             struct tls_context *fresh)
{
}

void http_server_close(struct http_server *server, unsigned int grace_ms,
                       void (*closed)(void *context), void *context)
{
    free(server);
    closed(context);
}

void http_respond(struct http_exchange *exchange, const struct http_response *response)
{
    exchange->answer_count++;
    CU_ASSERT_EQUAL_FATAL(exchange->answer_count, 1);
    if (asprintf(&exchange->head, "%.*s%.*s", (int)response->head.size, response->head.data,
                 (int)response->lines.size, response->lines.data ? response->lines.data : "") < 0)
        exchange->head = NULL;
    CU_ASSERT_PTR_NOT_NULL_FATAL(exchange->head);
    exchange->body = strndup(response->body.data ? response->body.data : "", response->body.size);
    exchange->close = response->close;
    if (response->stream) {
        exchange->stream = *response->stream;
        exchange->stream_size = response->stream_size;
        *response->stream = -1;
    }
    CU_ASSERT_EQUAL(sscanf(exchange->head, "HTTP/1.1 %u", &exchange->status), 1);
    free(exchange->texts);
    exchange->texts = NULL;
    memset(&exchange->request, 0, sizeof(exchange->request));
    if (exchange->answered)
        exchange->answered(exchange->context);
}

const struct http_request *http_exchange_request(const struct http_exchange *exchange)
{
    return &exchange->request;
}

/* -- exchanges -- */

static char *put_text(char *at, const char *text, struct ipc_text *ret_text)
{
    if (!text)
        return at;
    *ret_text = (struct ipc_text){at, strlen(text)};
    memcpy(at, text, ret_text->size);
    return at + ret_text->size;
}

void exchange_init(struct http_exchange *exchange, const struct ask *ask)
{
    const char *content_type = ask->content_type || !ask->body ? ask->content_type
                                                               : "application/json";
    const struct {
        const char *text;
        enum http_header header;
    } headers[] = {
        {ask->token, HTTP_HEADER_X_AUTH_TOKEN},
        {ask->authorization, HTTP_HEADER_AUTHORIZATION},
        {ask->if_match, HTTP_HEADER_IF_MATCH},
        {ask->if_none_match, HTTP_HEADER_IF_NONE_MATCH},
        {content_type && strcmp(content_type, "none") == 0 ? NULL : content_type,
         HTTP_HEADER_CONTENT_TYPE},
        {ask->accept, HTTP_HEADER_ACCEPT},
        {ask->accept_encoding, HTTP_HEADER_ACCEPT_ENCODING},
        {ask->origin, HTTP_HEADER_ORIGIN},
        {ask->content_encoding, HTTP_HEADER_CONTENT_ENCODING},
        {ask->host, HTTP_HEADER_HOST},
        {ask->odata_version, HTTP_HEADER_ODATA_VERSION},
        {ask->forwarded, HTTP_HEADER_FORWARDED},
        {ask->x_forwarded_for, HTTP_HEADER_X_FORWARDED_FOR},
        {ask->x_forwarded_host, HTTP_HEADER_X_FORWARDED_HOST},
        {ask->x_forwarded_proto, HTTP_HEADER_X_FORWARDED_PROTO},
    };
    size_t size = strlen(ask->target) + (ask->body ? strlen(ask->body) : 0);
    struct http_request *request = &exchange->request;
    char *at;

    for (size_t i = 0; i < ARRAY_SIZE(headers); i++)
        size += headers[i].text ? strlen(headers[i].text) : 0;
    *exchange = (struct http_exchange){.texts = malloc(size + 1)};
    CU_ASSERT_PTR_NOT_NULL_FATAL(exchange->texts);
    request->method = ask->method;
    request->listener_tag = ask->listener_tag;
    request->is_tls = ask->listener_tag == GATEWAY_LISTENER_HTTPS;
    request->client_address = ipc_text(ask->client_address ? ask->client_address : "192.0.2.1");
    at = put_text(exchange->texts, ask->target, &request->target);
    at = put_text(at, ask->body, &request->body);
    for (size_t i = 0; i < ARRAY_SIZE(headers); i++)
        at = put_text(at, headers[i].text, &request->headers[headers[i].header]);
}

void exchange_deinit(struct http_exchange *exchange)
{
    free(exchange->texts);
    free(exchange->head);
    free(exchange->body);
    if (exchange->stream)
        close(exchange->stream);
    memset(exchange, 0, sizeof(*exchange));
}

const char *exchange_header(const struct http_exchange *exchange, const char *name)
{
    static char value[512];
    char start[64];
    const char *at;

    snprintf(start, sizeof(start), "\r\n%s: ", name);
    at = strstr(exchange->head, start);
    if (!at)
        return "";
    at += strlen(start);
    snprintf(value, sizeof(value), "%.*s", (int)strcspn(at, "\r"), at);
    return value;
}

static const char *message_part(const struct http_exchange *exchange, bool is_argument)
{
    static char part[512];
    json_t *document = exchange->body ? json_loads(exchange->body, 0, NULL) : NULL;
    const json_t *entry = json_array_get(
        json_object_get(json_object_get(document, "error"), "@Message.ExtendedInfo"), 0);
    const char *text = json_string_value(
        is_argument ? json_array_get(json_object_get(entry, "MessageArgs"), 0)
                    : json_object_get(entry, "MessageId"));
    const char *dot = text && !is_argument ? strrchr(text, '.') : NULL;

    snprintf(part, sizeof(part), "%s", dot ? dot + 1 : text ? text : "");
    json_decref(document);
    return part;
}

const char *exchange_message(const struct http_exchange *exchange)
{
    return message_part(exchange, false);
}

const char *exchange_argument(const struct http_exchange *exchange)
{
    return message_part(exchange, true);
}

/* -- waiting -- */

static void on_tick(uv_timer_t *tick)
{
}

void world_wait(struct world *world, bool (*condition)(void *context), void *context)
{
    uint64_t end;

    uv_update_time(&world->loop);
    end = uv_now(&world->loop) + WAIT_MS;
    uv_timer_start(&world->tick, on_tick, 1, 1);
    while (!condition(context) && uv_now(&world->loop) < end)
        uv_run(&world->loop, UV_RUN_ONCE);
    uv_timer_stop(&world->tick);
    CU_ASSERT_TRUE_FATAL(condition(context));
}

/* -- services -- */

#define READ IPC_METHOD_BIT(IPC_GET)

static const struct ipc_route account_routes[] = {
    {{"/redfish/v1/AccountService/Accounts", 35},
     {"ManagerAccountCollection.ManagerAccountCollection", 49},
     READ | IPC_METHOD_BIT(IPC_POST),
     0,
     {{0}}},
    {{"/redfish/v1/AccountService/Accounts/{Id}", 40},
     {"ManagerAccount.v1_13_0.ManagerAccount", 37},
     READ | IPC_METHOD_BIT(IPC_PATCH),
     0,
     {{0}}},
};

static const struct ipc_route session_routes[] = {
    {{"/redfish/v1/SessionService/Sessions", 35},
     {"SessionCollection.SessionCollection", 35},
     READ | IPC_METHOD_BIT(IPC_POST),
     0,
     {[IPC_POST] = {IPC_PRIVILEGE_NO_AUTH}}},
    {{"/redfish/v1/SessionService/Sessions/{Id}", 40},
     {"Session.v1_7_1.Session", 22},
     READ | IPC_METHOD_BIT(IPC_DELETE),
     0,
     {{0}}},
};

static const struct ipc_route chassis_routes[] = {
    {{"/redfish/v1/Chassis", 19}, {"ChassisCollection.ChassisCollection", 35}, READ, 0, {{0}}},
    {{"/redfish/v1/Chassis/{Id}", 24},
     {"Chassis.v1_25_0.Chassis", 23},
     READ | IPC_METHOD_BIT(IPC_PATCH),
     0,
     {{0}}},
    {{"/redfish/v1/Chassis/{Id}/Actions/Chassis.Reset", 46},
     {"Chassis.v1_25_0.Chassis", 23},
     IPC_METHOD_BIT(IPC_POST),
     IPC_ROUTE_ACTION,
     {{0}}},
    {{"/redfish/v1/Chassis/{Id}/Secret", 31},
     {"Secret.Secret", 13},
     READ,
     0,
     {[IPC_GET] = {IPC_PRIVILEGE_CONFIGURE_MANAGER}}},
    {{"/redfish/v1/Chassis/{Id}/Guarded", 32},
     {"Bios.v1_2_3.Bios", 16},
     READ | IPC_METHOD_BIT(IPC_POST) | IPC_METHOD_BIT(IPC_PATCH) | IPC_METHOD_BIT(IPC_PUT) |
         IPC_METHOD_BIT(IPC_DELETE),
     IPC_ROUTE_MATCH_REQUIRED | IPC_ROUTE_SETTINGS,
     {{0}}},
};

static const struct {
    const char *name, *drop_in;
    const struct ipc_route *routes;
    size_t route_count;
} definitions[SERVICE_COUNT] = {
    [ACCOUNT] = {"account",
                 "{\"name\":\"account\",\"socket\":\"account.sock\","
                 "\"prefixes\":[\"/redfish/v1/AccountService\"]}",
                 account_routes, ARRAY_SIZE(account_routes)},
    [SESSION] = {"session",
                 "{\"name\":\"session\",\"socket\":\"session.sock\","
                 "\"prefixes\":[\"/redfish/v1/SessionService\"]}",
                 session_routes, ARRAY_SIZE(session_routes)},
    [CHASSIS] = {"chassis",
                 "{\"name\":\"chassis\",\"socket\":\"chassis.sock\","
                 "\"prefixes\":[\"/redfish/v1/Chassis\"]}",
                 chassis_routes, ARRAY_SIZE(chassis_routes)},
};

/* Who is known, by token and by password. */
static const struct {
    const char *name, *password;
    uint32_t privileges;
    bool password_change_required;
} people[] = {
    {"admin", "0penBmc", 31, false},
    {"operator", "a:b",
     IPC_PRIVILEGE_LOGIN | IPC_PRIVILEGE_CONFIGURE_SELF | IPC_PRIVILEGE_CONFIGURE_COMPONENTS,
     false},
    {"reader", "", IPC_PRIVILEGE_LOGIN | IPC_PRIVILEGE_CONFIGURE_SELF, false},
    {"guest", "guest", IPC_PRIVILEGE_LOGIN | IPC_PRIVILEGE_CONFIGURE_SELF, false}, /* no account */
    {"new one", "old", IPC_PRIVILEGE_CONFIGURE_SELF, true},
};

static int find_person(struct ipc_text name, struct ipc_identity *ret_identity)
{
    for (size_t i = 0; i < ARRAY_SIZE(people); i++) {
        if (!ipc_text_equal(name, people[i].name))
            continue;
        *ret_identity = (struct ipc_identity){
            .user = ipc_text(people[i].name),
            .role = ipc_text("Role"),
            .privileges = people[i].privileges,
            .password_change_required = people[i].password_change_required,
        };
        return (int)i;
    }
    return -1;
}

static void answer_account_call(struct fake_service *service, struct ipc_call *call,
                                struct ipc_text body)
{
    struct account_identity answer = {.cache_ms = service->cache_ms};
    struct account_credentials credentials;
    int person, r;

    CU_ASSERT_EQUAL_FATAL(account_parse_verify_password(body, &credentials), 0);
    CU_ASSERT_TRUE(ipc_text_equal(credentials.client_address, "192.0.2.1"));
    person = find_person(credentials.user, &answer.identity);
    if (service->status)
        r = account_respond_failed(call);
    else if (person >= 0 && ipc_text_equal(credentials.password, people[person].password))
        r = account_respond_identity(call, &answer);
    else
        r = account_respond_denied(call);
    CU_ASSERT_EQUAL(r, 0);
}

static void answer_session_call(struct fake_service *service, struct ipc_call *call,
                                struct ipc_text body)
{
    struct session_identity answer = {.cache_ms = service->cache_ms};
    struct ipc_text token, address;
    bool is_known;
    int r;

    CU_ASSERT_EQUAL_FATAL(session_parse_identity(body, &token, &address), 0);
    is_known = find_person(token, &answer.identity) >= 0;
    answer.identity.session_id = ipc_text("s1");
    if (service->status)
        r = session_respond_failed(call);
    else
        r = is_known ? session_respond_identity(call, &answer) : session_respond_unknown(call);
    CU_ASSERT_EQUAL(r, 0);
}

static const struct fake_resource *find_resource(const struct fake_service *service,
                                                 struct ipc_text uri, const char *query)
{
    for (size_t i = 0; i < service->resource_count; i++) {
        const struct fake_resource *resource = &service->resources[i];

        if (ipc_text_equal(uri, resource->uri) &&
            (!resource->query || strcmp(resource->query, query) == 0))
            return resource;
    }
    return NULL;
}

/* A resource of the table, as it stands there. Its tag is its own hash, as in a real service. */
static struct resource_answer known_answer(const struct fake_service *service, struct ipc_text uri,
                                           const char *query, char etag[static ETAG_BYTES])
{
    const struct fake_resource *resource = find_resource(service, uri, query);
    struct resource_answer answer = {.status = 404};

    if (!resource)
        return answer;
    answer.status = service->status ? service->status : resource->status ? resource->status : 200;
    if (answer.status != 200)
        return answer;
    answer.flags = service->is_cacheable && !resource->is_not_cacheable ? IPC_RESPONSE_CACHEABLE
                                                                        : 0;
    answer.body = ipc_text(resource->body);
    answer.etag = ipc_text(etag_of(answer.body, etag));
    return answer;
}

static void answer_known(struct fake_service *service, struct ipc_call *call, struct ipc_text uri)
{
    static const char missing[] = "{\"error\":{}}";
    char etag[ETAG_BYTES];
    struct resource_answer known = known_answer(service, uri, service->last_query, etag);
    struct ipc_response response = {.status = known.status,
                                    .flags = known.flags,
                                    .etag = known.etag,
                                    .body = known.status == 200 ? known.body : ipc_text(missing)};

    CU_ASSERT_EQUAL(ipc_call_respond(call, &response), 0);
}

static void answer_batch(struct fake_service *service, struct ipc_call *call,
                         const struct ipc_text *uris, size_t count)
{
    struct buffer body = BUFFER_INIT(0);
    struct resource_answer answers[64];
    char etags[64][ETAG_BYTES];

    CU_ASSERT_TRUE_FATAL(count <= ARRAY_SIZE(answers));
    for (size_t i = 0; i < count; i++) {
        answers[i] = known_answer(service, uris[i], "", etags[i]);
        if (service->room && i >= service->room)
            answers[i] = (struct resource_answer){.status = RESOURCES_NOT_INCLUDED};
    }
    CU_ASSERT_EQUAL(resources_append_answers(&body, answers, count), 0);
    CU_ASSERT_EQUAL(ipc_call_respond(call, &(struct ipc_response){.status = 200,
                                                                  .body = {body.data, body.size}}),
                    0);
    buffer_deinit(&body);
}

/* Of `body` no other call can be read as this one: it starts with an array. */
static bool answer_if_batch(struct fake_service *service, struct ipc_call *call,
                            struct ipc_text body)
{
    struct ipc_text uris[IPC_BATCH_URIS_MAX];
    size_t count;

    if (resources_parse_get(body, uris, &count) != 0)
        return false;
    answer_batch(service, call, uris, count);
    return true;
}

static void note_batch(struct fake_service *service, struct ipc_text body)
{
    struct ipc_text uris[IPC_BATCH_URIS_MAX];
    size_t count, used = 0;

    if (resources_parse_get(body, uris, &count) != 0)
        return;
    service->batches++;
    service->last_batch[0] = '\0';
    for (size_t i = 0; i < count && used < sizeof(service->last_batch); i++)
        used += (size_t)snprintf(service->last_batch + used, sizeof(service->last_batch) - used,
                                 "%s%.*s", i ? " " : "", (int)uris[i].size, uris[i].data);
}

static void answer_resource(struct fake_service *service, struct ipc_call *call,
                            enum ipc_method method)
{
    struct ipc_response response = {.status = 200};
    char etag[16], body[32];

    if (method != IPC_GET)
        service->version++;
    snprintf(etag, sizeof(etag), "\"%u\"", service->version);
    snprintf(body, sizeof(body), "{\"version\":%u}", service->version);
    response.etag = ipc_text(etag);
    response.body = ipc_text(body);
    if (method == IPC_GET && service->is_cacheable)
        response.flags = IPC_RESPONSE_CACHEABLE;
    if (service->status) {
        response.status = service->status;
        response.body = ipc_text(service->body);
    }
    if (service->header.name.size) {
        response.header_count = 1;
        response.headers[0] = service->header;
    }
    CU_ASSERT_EQUAL(ipc_call_respond(call, &response), 0);
}

static void answer_stream(struct fake_service *service, struct ipc_call *call)
{
    int fd = service->stream_is_folder ? open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
                                       : memfd_create("stream", MFD_CLOEXEC);
    struct ipc_response response = {
        .status = 200, .stream = &fd, .stream_size = (int64_t)strlen(service->stream)};

    if (!service->stream_is_folder) {
        CU_ASSERT_EQUAL(write(fd, service->stream, strlen(service->stream)),
                        (ssize_t)strlen(service->stream));
        CU_ASSERT_EQUAL(lseek(fd, 0, SEEK_SET), 0);
    }
    if (service->header.name.size) {
        response.header_count = 1;
        response.headers[0] = service->header;
    }
    CU_ASSERT_EQUAL(ipc_call_respond(call, &response), 0);
    CU_ASSERT_EQUAL(fd, -1);
}

static void answer(struct fake_service *service, struct ipc_call *call, enum ipc_method method,
                   struct ipc_text uri, struct ipc_text body)
{
    if (method != IPC_CALL && service->stream)
        answer_stream(service, call);
    else if (method == IPC_GET && service->resources)
        answer_known(service, call, uri);
    else if (method != IPC_CALL)
        answer_resource(service, call, method);
    else if (answer_if_batch(service, call, body))
        return;
    else if (service == &service->world->services[ACCOUNT])
        answer_account_call(service, call, body);
    else
        answer_session_call(service, call, body);
}

static void keep_text(char *copy, size_t size, struct ipc_text text)
{
    snprintf(copy, size, "%.*s", (int)text.size, text.data ? text.data : "");
}

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct fake_service *service = context;
    bool is_call = request->method == IPC_CALL;
    unsigned int at = service->held_count;

    if (is_call) {
        service->calls++;
        note_batch(service, request->body);
    } else {
        service->requests++;
        service->last_method = request->method;
        service->last_privileges = request->identity.privileges;
        keep_text(service->last_uri, sizeof(service->last_uri), request->uri);
        keep_text(service->last_query, sizeof(service->last_query), request->query);
        keep_text(service->last_body, sizeof(service->last_body), request->body);
        keep_text(service->last_user, sizeof(service->last_user), request->identity.user);
        keep_text(service->last_if_match, sizeof(service->last_if_match), request->if_match);
        keep_text(service->last_if_none_match, sizeof(service->last_if_none_match),
                  request->if_none_match);
        keep_text(service->last_client_address, sizeof(service->last_client_address),
                  request->identity.client_address);
        CU_ASSERT_TRUE(request->request_id.size > 0);
    }
    if (!(is_call ? service->hold_calls : service->hold)) {
        answer(service, call, request->method, request->uri, request->body);
        return;
    }
    CU_ASSERT_TRUE_FATAL(at < HELD_MAX);
    service->held[at] = call;
    service->held_requests[at].method = request->method;
    keep_text(service->held_uris[at], sizeof(service->held_uris[at]), request->uri);
    CU_ASSERT_EQUAL(
        buffer_append(&service->call_bodies[at], request->body.data, request->body.size), 0);
    service->held_count++;
}

void service_start(struct world *world, enum service_id id)
{
    struct fake_service *service = &world->services[id];
    char path[64];

    service->world = world;
    service->hello = (struct ipc_hello){.version = IPC_PROTOCOL_VERSION,
                                        .name = ipc_text(definitions[id].name),
                                        .route_count = service->hello.route_count,
                                        .routes = service->hello.routes};
    snprintf(path, sizeof(path), "%s/%s.sock", world->folder, definitions[id].name);
    CU_ASSERT_EQUAL_FATAL(
        ipc_server_new(&(struct ipc_server_options){.loop = &world->loop,
                                                    .listen_fd = -1,
                                                    .socket_path = path,
                                                    .hello = &service->hello,
                                                    .events = {.request = on_request},
                                                    .context = service},
                       &service->server),
        0);
}

static void on_service_closed(void *context)
{
    struct world *world = context;

    world->closed_count++;
}

static bool is_closed(void *context)
{
    return ((struct world *)context)->closed_count == 1;
}

static struct upstream *upstream_of(struct world *world, enum service_id id)
{
    return upstream_by_name(world->gateway.upstreams, world->gateway.upstream_count,
                            definitions[id].name);
}

struct service_wait {
    struct world *world;
    enum service_id id;
    unsigned int count;
};

static bool is_connected(void *context)
{
    const struct service_wait *wait = context;

    return ipc_client_is_connected(upstream_of(wait->world, wait->id)->client);
}

static bool is_lost(void *context)
{
    return !is_connected(context);
}

void service_stop(struct world *world, enum service_id id)
{
    struct fake_service *service = &world->services[id];

    if (!service->server)
        return;
    world->closed_count = 0;
    ipc_server_close(service->server, on_service_closed, world);
    service->server = NULL;
    if (world->gateway.upstream_count)
        world_wait(world, is_lost, &(struct service_wait){world, id, 0});
    /* Nobody gets these, but the server waits for them. */
    for (unsigned int i = 0; i < service->held_count; i++) {
        (void)ipc_call_respond(service->held[i], &(struct ipc_response){.status = 200});
        buffer_deinit(&service->call_bodies[i]);
    }
    service->held_count = 0;
    world_wait(world, is_closed, world);
}

void service_wait_connected(struct world *world, enum service_id id)
{
    world_wait(world, is_connected, &(struct service_wait){world, id, 0});
}

static bool is_held(void *context)
{
    const struct service_wait *wait = context;

    return wait->world->services[wait->id].held_count >= wait->count;
}

void service_wait_held(struct world *world, enum service_id id, unsigned int count)
{
    world_wait(world, is_held, &(struct service_wait){world, id, count});
    CU_ASSERT_EQUAL(world->services[id].held_count, count);
}

void service_release(struct world *world, enum service_id id)
{
    struct fake_service *service = &world->services[id];
    unsigned int count = service->held_count;

    service->held_count = 0;
    for (unsigned int i = 0; i < count; i++) {
        struct buffer *body = &service->call_bodies[i];

        answer(service, service->held[i], service->held_requests[i].method,
               ipc_text(service->held_uris[i]), (struct ipc_text){body->data, body->size});
        buffer_deinit(body);
    }
}

/* One more question after what was sent: frames stay in order. */
static void wait_for_stream(struct world *world, enum service_id id)
{
    static const char *const uris[] = {
        [ACCOUNT] = "/redfish/v1/AccountService/Accounts/fence",
        [SESSION] = "/redfish/v1/SessionService/Sessions/fence",
        [CHASSIS] = "/redfish/v1/Chassis/fence",
    };
    struct fake_service *service = &world->services[id];
    struct fake_service before = *service;

    service->hold = false;
    service->status = 0;
    service->is_cacheable = false;
    service->resources = NULL;
    service->stream = NULL;
    service->header.name.size = 0;
    CU_ASSERT_EQUAL(world_status(world, &(struct ask){.target = uris[id], .token = "admin"}), 200);
    service->hold = before.hold;
    service->status = before.status;
    service->is_cacheable = before.is_cacheable;
    service->header = before.header;
    service->resources = before.resources;
    service->stream = before.stream;
    service->requests = before.requests;
}

void service_publish(struct world *world, enum service_id id, const char *topic, const char *name)
{
    struct ipc_server *server = world->services[id].server;
    int r = strcmp(topic, ACCOUNT_TOPIC_CHANGED) == 0
                ? account_publish_changed(server, ipc_text(name))
                : session_publish_ended(server, ipc_text(name));

    CU_ASSERT_EQUAL(r, 0);
}

void service_invalidate(struct world *world, enum service_id id, const char *uri)
{
    struct ipc_text text = ipc_text(uri);

    CU_ASSERT_EQUAL(
        ipc_server_invalidate(world->services[id].server, ipc_text(NULL), &text, uri ? 1 : 0), 0);
    wait_for_stream(world, id);
}

/* -- the whole -- */

static uint64_t world_monotonic_usec(void *context)
{
    return clock_monotonic_usec(&clock_system) + ((struct world *)context)->ahead_usec;
}

static uint64_t world_realtime_usec(void *context)
{
    return clock_realtime_usec(&clock_system);
}

void world_write_file(struct world *world, const char *directory, const char *name,
                      const char *text)
{
    char path[256];
    FILE *file;

    snprintf(path, sizeof(path), "%s/%s", directory, name);
    file = fopen(path, "we");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    CU_ASSERT_TRUE(fputs(text, file) >= 0);
    CU_ASSERT_EQUAL(fclose(file), 0);
}

void world_init(struct world *world)
{
    struct gateway *gateway = &world->gateway;
    char routes[128], name[32];

    *world = (struct world){.clock = {world_monotonic_usec, world_realtime_usec, world}};
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&world->loop), 0);
    uv_timer_init(&world->loop, &world->tick);
    snprintf(world->folder, sizeof(world->folder), "/tmp/shoal-gateway-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(world->folder));
    snprintf(world->config_dir, sizeof(world->config_dir), "%s/config", world->folder);
    snprintf(world->state_dir, sizeof(world->state_dir), "%s/state", world->folder);
    snprintf(routes, sizeof(routes), "%s/routes.d", world->config_dir);
    CU_ASSERT_EQUAL_FATAL(mkdir(world->config_dir, 0700), 0);
    CU_ASSERT_EQUAL_FATAL(mkdir(world->state_dir, 0700), 0);
    CU_ASSERT_EQUAL_FATAL(mkdir(routes, 0700), 0);
    for (int id = 0; id < SERVICE_COUNT; id++) {
        snprintf(name, sizeof(name), "%s.json", definitions[id].name);
        world_write_file(world, routes, name, definitions[id].drop_in);
        world->services[id].hello.routes = definitions[id].routes;
        world->services[id].hello.route_count = definitions[id].route_count;
        world->services[id].cache_ms = 60000;
        world->services[id].is_cacheable = true;
    }
    gateway->loop = &world->loop;
    gateway->clock = &world->clock;
    gateway->options = (struct gateway_options){
        .run_dir = world->folder,
        .state_dir = world->state_dir,
        .config_dir = world->config_dir,
        .data_dir = "/nowhere",
        .redirect_port = 443,
        .service_requests_max = GATEWAY_SERVICE_REQUESTS_MAX,
        .service_deadline_ms = 60000,
        .cache_bytes_max = GATEWAY_CACHE_BYTES_MAX,
    };
}

void world_start_gateway(struct world *world)
{
    CU_ASSERT_EQUAL_FATAL(gateway_start(&world->gateway), 0);
    CU_ASSERT_EQUAL_FATAL(world->gateway.upstream_count, SERVICE_COUNT);
}

void world_start(struct world *world)
{
    for (int id = 0; id < SERVICE_COUNT; id++)
        service_start(world, (enum service_id)id);
    world_start_gateway(world);
    for (int id = 0; id < SERVICE_COUNT; id++)
        service_wait_connected(world, (enum service_id)id);
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    return remove(path);
}

void world_deinit(struct world *world)
{
    gateway_stop(&world->gateway);
    for (int id = 0; id < SERVICE_COUNT; id++)
        service_stop(world, (enum service_id)id);
    uv_close((uv_handle_t *)&world->tick, NULL);
    uv_run(&world->loop, UV_RUN_DEFAULT);
    gateway_deinit(&world->gateway);
    CU_ASSERT_EQUAL(uv_loop_close(&world->loop), 0);
    CU_ASSERT_EQUAL(nftw(world->folder, remove_entry, 8, FTW_DEPTH | FTW_PHYS), 0);
}

void world_ask(struct world *world, const struct ask *ask, struct http_exchange *ret_exchange)
{
    exchange_init(ret_exchange, ask);
    request_handle(ret_exchange, &ret_exchange->request, &world->gateway);
}

static bool is_answered(void *context)
{
    return ((struct http_exchange *)context)->answer_count > 0;
}

void world_wait_answer(struct world *world, struct http_exchange *exchange)
{
    world_wait(world, is_answered, exchange);
}

void world_get_answer(struct world *world, const struct ask *ask,
                      struct http_exchange *ret_exchange)
{
    world_ask(world, ask, ret_exchange);
    world_wait_answer(world, ret_exchange);
}

unsigned int world_status(struct world *world, const struct ask *ask)
{
    struct http_exchange exchange;
    unsigned int status;

    world_get_answer(world, ask, &exchange);
    status = exchange.status;
    exchange_deinit(&exchange);
    return status;
}
