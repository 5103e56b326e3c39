/*
 * The asking side, see client.h: keeps the connection up, sends requests or lets them wait, watches
 * deadlines and the circuit. The requests themselves are kept by pending.c, the socket by link.c
 * (one link for each connection). Errors reach the caller from the loop only, never before the call
 * that caused them has returned.
 */
#include "ipc/client.h"

#include <assert.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/un.h>
#include <utlist.h>

#include "base/log.h"
#include "ipc/frame.h"
#include "ipc/link-internal.h"
#include "ipc/message-internal.h"
#include "ipc/pending-internal.h"

enum client_state {
    CLIENT_WAITING,    /* for the next attempt to connect */
    CLIENT_CONNECTING, /* from the attempt to the peer's hello */
    CLIENT_READY,
    CLIENT_CLOSING,
};

struct ipc_client {
    struct ipc_client_options options;
    char socket_path[sizeof(((struct sockaddr_un *)0)->sun_path)];
    enum client_state state;
    struct link *link; /* NULL in CLIENT_WAITING and CLIENT_CLOSING */
    uv_connect_t connect;
    int peer_pid;
    unsigned int reconnect_ms; /* before the next attempt */

    struct pending_table table;
    uint64_t frames_received;
    bool is_circuit_open;

    uv_timer_t deadline_timer;
    uint64_t armed_usec;       /* what deadline_timer runs for; UINT64_MAX: it does not run */
    uv_timer_t state_timer;    /* backoff, hello timeout, or pings while the circuit is open */
    uv_idle_t idle;            /* runs while `finished` holds any */
    unsigned int open_handles; /* ours, and links */
    void (*closed)(void *context);
    void *closed_context;
};

static void start_connecting(struct ipc_client *client);
static void on_finished(uv_idle_t *idle);

static uint64_t now_usec(const struct ipc_client *client)
{
    return clock_monotonic_usec(client->options.clock);
}

/* -- requests and their ends -------------------------------------------------------------- */

static void finish(struct ipc_client *client, struct pending *pending, int outcome)
{
    pending_finish(&client->table, pending, outcome);
    if (client->state != CLIENT_CLOSING)
        uv_idle_start(&client->idle, on_finished);
}

static void on_finished(uv_idle_t *idle)
{
    struct ipc_client *client = idle->data;

    uv_idle_stop(idle);
    pending_deliver(&client->table);
}

/* -- deadlines and circuit ---------------------------------------------------------------- */

static void on_deadline(uv_timer_t *timer);

static void arm_deadline(struct ipc_client *client, uint64_t deadline_usec)
{
    uint64_t now;

    if (deadline_usec >= client->armed_usec)
        return;
    now = now_usec(client);
    client->armed_usec = deadline_usec;
    uv_timer_start(&client->deadline_timer, on_deadline,
                   deadline_usec > now ? (deadline_usec - now + 999) / 1000 : 0, 0);
}

static void on_ping(uv_timer_t *timer)
{
    struct ipc_client *client = timer->data;

    /* A ping that waits already is enough. Without memory for one, the next second has another. */
    if (link_queued_bytes(client->link) == 0 && frame_encode_ping(link_output(client->link)) == 0)
        link_send(client->link, false);
}

static void open_circuit(struct ipc_client *client)
{
    if (client->is_circuit_open)
        return;
    client->is_circuit_open = true;
    log_debug("event=ipc-circuit-open socket=%s", client->socket_path);
    uv_timer_start(&client->state_timer, on_ping, IPC_PING_INTERVAL_MS, IPC_PING_INTERVAL_MS);
    on_ping(&client->state_timer);
}

static void close_circuit(struct ipc_client *client)
{
    if (!client->is_circuit_open)
        return;
    client->is_circuit_open = false;
    uv_timer_stop(&client->state_timer);
    log_debug("event=ipc-circuit-closed socket=%s", client->socket_path);
}

static void on_deadline(uv_timer_t *timer)
{
    struct ipc_client *client = timer->data;
    uint64_t now = now_usec(client), next = UINT64_MAX;
    struct pending *pending, *following;

    DL_FOREACH_SAFE (client->table.active, pending, following) {
        if (pending->deadline_usec > now) {
            next = pending->deadline_usec < next ? pending->deadline_usec : next;
        } else if (!pending->sent) {
            finish(client, pending, IPC_E_UNAVAILABLE);
        } else {
            if (pending->frames_before == client->frames_received)
                open_circuit(client);
            finish(client, pending, IPC_E_TIMEOUT);
        }
    }
    client->armed_usec = UINT64_MAX;
    arm_deadline(client, next);
}

/* -- sending ------------------------------------------------------------------------------ */

/* Appends a request to the link's output. Returns as frame_encode_request(). */
static int send_request(struct ipc_client *client, struct pending *pending,
                        const struct ipc_request *request, uint64_t now)
{
    struct ipc_request sent = *request;
    uint64_t left_ms = pending->deadline_usec > now ? (pending->deadline_usec - now + 999) / 1000
                                                    : 1;
    int r;

    sent.deadline_ms = (uint32_t)left_ms;
    r = frame_encode_request(link_output(client->link), pending->id, &sent);
    if (r != 0)
        return r;
    pending->sent = true;
    pending->frames_before = client->frames_received;
    link_send(client->link, request->method == IPC_CALL);
    return 0;
}

static void send_waiting(struct ipc_client *client)
{
    struct pending *pending, *following;
    uint64_t now = now_usec(client);

    DL_FOREACH_SAFE (client->table.active, pending, following) {
        int r = pending->sent ? 0 : send_request(client, pending, &pending->request, now);

        if (r != 0)
            finish(client, pending, r);
    }
}

static size_t queued_bytes(const struct ipc_client *client)
{
    return client->table.stored_bytes + (client->link ? link_queued_bytes(client->link) : 0);
}

int ipc_client_request(struct ipc_client *client, const struct ipc_request *request,
                       bool repeatable, ipc_client_reply_fn reply, void *context, uint64_t *ret_id)
{
    bool is_ready = client->state == CLIENT_READY;
    struct pending *pending;
    uint64_t now;
    int r;

    if (client->state == CLIENT_CLOSING)
        return -ESHUTDOWN;
    r = message_check_request(request);
    if (r != 0)
        return r;
    if (client->is_circuit_open)
        return IPC_E_UNRESPONSIVE;
    if (client->table.free_slot_count == 0 ||
        queued_bytes(client) + message_request_bytes(request) > IPC_WRITE_QUEUE_BYTES_MAX)
        return IPC_E_BUSY;
    pending = pending_add(&client->table, request, repeatable || !is_ready);
    if (!pending)
        return -ENOMEM;
    now = now_usec(client);
    pending->deadline_usec = now + (uint64_t)request->deadline_ms * 1000;
    pending->repeatable = repeatable;
    pending->reply = reply;
    pending->context = context;
    if (is_ready) {
        r = send_request(client, pending, request, now);
        if (r != 0) {
            pending_remove(&client->table, pending);
            pending_free(pending);
            return r;
        }
    }
    arm_deadline(client, pending->deadline_usec);
    if (ret_id)
        *ret_id = pending->id;
    return 0;
}

void ipc_client_cancel(struct ipc_client *client, uint64_t id)
{
    struct pending *pending = client->state == CLIENT_CLOSING ? NULL
                                                              : pending_find(&client->table, id);

    if (!pending)
        return;
    /* Without memory for the frame the peer works until its deadline, for nobody. */
    if (pending->sent && frame_encode_cancel(link_output(client->link), id) == 0)
        link_send(client->link, false);
    finish(client, pending, IPC_E_CANCELLED);
}

/* -- connection --------------------------------------------------------------------------- */

static void on_backoff_over(uv_timer_t *timer)
{
    start_connecting(timer->data);
}

static void connect_later(struct ipc_client *client)
{
    client->state = CLIENT_WAITING;
    uv_timer_start(&client->state_timer, on_backoff_over, client->reconnect_ms, 0);
    client->reconnect_ms *= 2;
    if (client->reconnect_ms > IPC_RECONNECT_MAX_MS)
        client->reconnect_ms = IPC_RECONNECT_MAX_MS;
}

/* What was in flight: once more if it may be repeated, else lost. */
static void sort_out_sent(struct ipc_client *client)
{
    struct pending *pending, *following;

    DL_FOREACH_SAFE (client->table.active, pending, following) {
        if (!pending->sent)
            continue;
        if (!pending->repeatable) {
            finish(client, pending, IPC_E_LOST);
            continue;
        }
        pending->repeatable = false;
        pending->sent = false;
    }
}

static void drop_link(struct ipc_client *client)
{
    bool was_ready = client->state == CLIENT_READY;

    link_close(client->link, false);
    client->link = NULL;
    client->peer_pid = 0;
    close_circuit(client);
    connect_later(client);
    if (!was_ready)
        return;
    sort_out_sent(client);
    if (client->options.events.lost)
        client->options.events.lost(client->options.context);
}

static void on_hello_timeout(uv_timer_t *timer)
{
    struct ipc_client *client = timer->data;

    log_debug("event=ipc-hello-timeout socket=%s", client->socket_path);
    drop_link(client);
}

static int greet(struct ipc_client *client)
{
    const struct ipc_client_options *options = &client->options;
    const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION,
                                    .name = ipc_text(options->name),
                                    .root_uuid = ipc_text(options->root_uuid)};
    int r;

    r = link_check_peer(client->link, options->peer_uids, options->peer_uid_count,
                        &client->peer_pid);
    if (r == 0)
        r = link_start(client->link);
    if (r == 0)
        r = frame_encode_hello(link_output(client->link), &hello);
    if (r == 0)
        link_send(client->link, false);
    return r;
}

static void on_connect(uv_connect_t *connect, int status)
{
    struct ipc_client *client = connect->data;

    if (status == UV_ECANCELED) /* the link was closed meanwhile */
        return;
    if (status == 0)
        status = greet(client);
    if (status == 0)
        return;
    log_debug("event=ipc-connect-failed socket=%s error=%d", client->socket_path, status);
    drop_link(client);
}

static void handle_hello(struct ipc_client *client, const struct ipc_hello *hello)
{
    if (client->state == CLIENT_READY) {
        link_fail(client->link, IPC_E_MALFORMED);
        return;
    }
    client->state = CLIENT_READY;
    client->reconnect_ms = IPC_RECONNECT_FIRST_MS;
    uv_timer_stop(&client->state_timer);
    if (client->options.events.hello)
        client->options.events.hello(hello, client->options.context);
    if (client->state == CLIENT_READY)
        send_waiting(client);
}

static void handle_response(struct ipc_client *client, uint64_t id,
                            const struct ipc_response *response)
{
    struct pending *pending = pending_find(&client->table, id);

    if (!pending || !pending->sent)
        return;
    pending_remove(&client->table, pending);
    pending->reply(0, response, pending->context);
    pending_free(pending);
}

static void answer_ping(struct ipc_client *client)
{
    int r = frame_encode_pong(link_output(client->link));

    if (r == 0)
        link_send(client->link, false);
    else
        link_fail(client->link, r);
}

static void on_frame(const struct frame *frame, void *context)
{
    struct ipc_client *client = context;
    const struct ipc_client_events *events = &client->options.events;

    client->frames_received++;
    close_circuit(client);
    if (frame->kind == IPC_HELLO)
        handle_hello(client, &frame->hello);
    else if (client->state != CLIENT_READY)
        link_fail(client->link, IPC_E_MALFORMED); /* hello comes first */
    else if (frame->kind == IPC_RESPONSE)
        handle_response(client, frame->id, &frame->response);
    else if (frame->kind == IPC_INVALIDATE && events->invalidate)
        events->invalidate(frame->invalidate.instance, frame->invalidate.uris,
                           frame->invalidate.uri_count, client->options.context);
    else if (frame->kind == IPC_PUBLISH && events->publish)
        events->publish(frame->publish.topic, frame->publish.data, client->options.context);
    else if (frame->kind == IPC_PING)
        answer_ping(client);
}

static void on_lost(int reason, void *context)
{
    struct ipc_client *client = context;

    log_debug("event=ipc-lost socket=%s reason=%d", client->socket_path, reason);
    drop_link(client);
}

static void release_handle(struct ipc_client *client);

static void on_link_closed(void *context)
{
    release_handle(context);
}

static void start_connecting(struct ipc_client *client)
{
    static const struct link_events events = {on_frame, on_lost, on_link_closed, true};

    if (link_new(client->options.loop, &events, client, &client->link) < 0) {
        connect_later(client);
        return;
    }
    client->open_handles++;
    client->state = CLIENT_CONNECTING;
    client->connect.data = client;
    uv_pipe_connect(&client->connect, link_pipe(client->link), client->socket_path, on_connect);
    uv_timer_start(&client->state_timer, on_hello_timeout, IPC_HELLO_TIMEOUT_MS, 0);
}

/* -- life --------------------------------------------------------------------------------- */

/* After the last handle: nothing can come any more, so the rest is cancelled. */
static void release_handle(struct ipc_client *client)
{
    if (--client->open_handles > 0)
        return;
    while (client->table.active)
        finish(client, client->table.active, IPC_E_CANCELLED);
    pending_deliver(&client->table);
    if (client->closed)
        client->closed(client->closed_context);
    pending_table_deinit(&client->table);
    free(client);
}

static void on_handle_closed(uv_handle_t *handle)
{
    release_handle(handle->data);
}

int ipc_client_new(const struct ipc_client_options *options, struct ipc_client **ret_client)
{
    struct ipc_client *client;
    size_t path_size = strlen(options->socket_path) + 1;

    if (path_size < 2 || path_size > sizeof(client->socket_path))
        return -EINVAL;
    client = calloc(1, sizeof(*client));
    if (!client)
        return -ENOMEM;
    client->options = *options;
    client->options.socket_path = NULL; /* the copy is meant */
    memcpy(client->socket_path, options->socket_path, path_size);
    if (!client->options.clock)
        client->options.clock = &clock_system;
    if (client->options.requests_max == 0)
        client->options.requests_max = IPC_CLIENT_REQUESTS_MAX;
    if (pending_table_init(&client->table, client->options.requests_max) < 0) {
        free(client);
        return -ENOMEM;
    }
    client->reconnect_ms = IPC_RECONNECT_FIRST_MS;
    client->armed_usec = UINT64_MAX;
    /* These can't fail: they only fill in the handle. */
    (void)uv_timer_init(options->loop, &client->deadline_timer);
    (void)uv_timer_init(options->loop, &client->state_timer);
    (void)uv_idle_init(options->loop, &client->idle);
    client->deadline_timer.data = client;
    client->state_timer.data = client;
    client->idle.data = client;
    client->open_handles = 3;
    start_connecting(client);
    *ret_client = client;
    return 0;
}

void ipc_client_close(struct ipc_client *client, void (*closed)(void *context), void *context)
{
    if (!client)
        return;
    assert(client->state != CLIENT_CLOSING);
    client->state = CLIENT_CLOSING;
    client->closed = closed;
    client->closed_context = context;
    if (client->link)
        link_close(client->link, false);
    client->link = NULL;
    uv_close((uv_handle_t *)&client->deadline_timer, on_handle_closed);
    uv_close((uv_handle_t *)&client->state_timer, on_handle_closed);
    uv_close((uv_handle_t *)&client->idle, on_handle_closed);
}

bool ipc_client_is_connected(const struct ipc_client *client)
{
    return client->state == CLIENT_READY;
}

unsigned int ipc_client_pending_count(const struct ipc_client *client)
{
    return client->table.slot_count - client->table.free_slot_count;
}

int ipc_client_peer_pid(const struct ipc_client *client)
{
    return client->peer_pid;
}
