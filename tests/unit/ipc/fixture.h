/*
 * What the tests of ipc/ share: a loop and a temporary folder, waiting for a condition with a
 * deadline, and a raw peer that speaks bytes instead of using the room's own client or server.
 */
#pragma once

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <uv.h>

#include "base/cleanup.h"
#include "ipc/client.h"
#include "ipc/frame.h"
#include "ipc/server.h"
#include "tests/unit/cunit-main.h"

#define FIXTURE_WAIT_MS 20000

struct fixture {
    uv_loop_t loop;
    uv_timer_t tick; /* so that conditions outside the loop are looked at */
    char folder[32];
    char path[48];
};

static inline void fixture_tick(uv_timer_t *tick)
{
}

static inline void fixture_init(struct fixture *fixture)
{
    CU_ASSERT_EQUAL_FATAL(uv_loop_init(&fixture->loop), 0);
    uv_timer_init(&fixture->loop, &fixture->tick);
    snprintf(fixture->folder, sizeof(fixture->folder), "/tmp/shoal-ipc-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(fixture->folder));
    snprintf(fixture->path, sizeof(fixture->path), "%s/sock", fixture->folder);
}

/* Runs the loop until condition(context) holds; false when that takes too long. */
static inline bool fixture_wait(struct fixture *fixture, bool (*condition)(void *context),
                                void *context)
{
    uint64_t end;

    uv_update_time(&fixture->loop);
    end = uv_now(&fixture->loop) + FIXTURE_WAIT_MS;
    uv_timer_start(&fixture->tick, fixture_tick, 1, 1);
    while (!condition(context) && uv_now(&fixture->loop) < end)
        uv_run(&fixture->loop, UV_RUN_ONCE);
    uv_timer_stop(&fixture->tick);
    return condition(context);
}

/* Everything must have been closed by the test: runs the loop to its end and leaves nothing behind.
 */
static inline void fixture_deinit(struct fixture *fixture)
{
    uv_close((uv_handle_t *)&fixture->tick, NULL);
    uv_run(&fixture->loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&fixture->loop), 0);
    unlink(fixture->path);
    CU_ASSERT_EQUAL(rmdir(fixture->folder), 0);
}

/* -- raw peers ---------------------------------------------------------------------------- */

struct raw_peer {
    int fd;
    struct buffer in;
    struct frame_decoder *decoder;
    struct frame frame; /* the last one; views valid until the next raw_next() */
    size_t used;        /* bytes of `in` that `frame` points into */
    bool ended;         /* the other end closed */
};

static inline void raw_init(struct raw_peer *peer, int fd)
{
    *peer = (struct raw_peer){.fd = fd};
    CU_ASSERT_TRUE_FATAL(fd >= 0);
    CU_ASSERT_EQUAL_FATAL(frame_decoder_new(&peer->decoder), 0);
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

static inline void raw_deinit(struct raw_peer *peer)
{
    if (peer->fd >= 0)
        close(peer->fd);
    peer->fd = -1;
    buffer_deinit(&peer->in);
    frame_decoder_free(peer->decoder);
    peer->decoder = NULL;
}

static inline struct sockaddr_un raw_address(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};

    memcpy(address.sun_path, path, strlen(path));
    return address;
}

static inline int raw_listen(const char *path)
{
    struct sockaddr_un address = raw_address(path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    CU_ASSERT_EQUAL_FATAL(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
    CU_ASSERT_EQUAL_FATAL(listen(fd, 16), 0);
    return fd;
}

static inline void raw_connect(struct raw_peer *peer, const char *path)
{
    struct sockaddr_un address = raw_address(path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    CU_ASSERT_EQUAL_FATAL(connect(fd, (struct sockaddr *)&address, sizeof(address)), 0);
    raw_init(peer, fd);
}

struct raw_accept {
    int listen_fd, fd;
};

static inline bool raw_try_accept(void *context)
{
    struct raw_accept *accept_context = context;

    if (accept_context->fd < 0)
        accept_context->fd = accept(accept_context->listen_fd, NULL, NULL);
    return accept_context->fd >= 0;
}

/* Waits for a connection. */
static inline void raw_accept(struct fixture *fixture, struct raw_peer *peer, int listen_fd)
{
    struct raw_accept context = {listen_fd, -1};

    CU_ASSERT_TRUE_FATAL(fixture_wait(fixture, raw_try_accept, &context));
    raw_init(peer, context.fd);
}

/* Sends all of a buffer that fits the socket's buffer, and empties it. */
static inline void raw_send(struct raw_peer *peer, struct buffer *out)
{
    CU_ASSERT_EQUAL(send(peer->fd, out->data, out->size, MSG_NOSIGNAL), (ssize_t)out->size);
    out->size = 0;
}

static inline void raw_send_hello(struct raw_peer *peer, const char *name)
{
    const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = ipc_text(name)};
    struct buffer out = BUFFER_INIT(0);

    CU_ASSERT_EQUAL_FATAL(frame_encode_hello(&out, &hello), 0);
    raw_send(peer, &out);
    buffer_deinit(&out);
}

static inline bool raw_try_next(void *context)
{
    struct raw_peer *peer = context;
    char chunk[65536];
    ssize_t size;
    size_t consumed;

    if (peer->used) {
        buffer_consume(&peer->in, peer->used);
        peer->used = 0;
    }
    for (;;) {
        if (frame_decode(peer->decoder, peer->in.data, peer->in.size, &consumed, &peer->frame) ==
            0) {
            peer->used = consumed;
            return true;
        }
        size = recv(peer->fd, chunk, sizeof(chunk), 0);
        if (size <= 0) {
            peer->ended = size == 0 || errno != EAGAIN;
            return peer->ended;
        }
        CU_ASSERT_EQUAL_FATAL(buffer_append(&peer->in, chunk, (size_t)size), 0);
    }
}

/* fixture_wait() asks its condition once more at the end: keep the answer. */
struct raw_wait {
    struct raw_peer *peer;
    bool done;
};

static inline bool raw_is_next(void *context)
{
    struct raw_wait *wait = context;

    if (!wait->done)
        wait->done = raw_try_next(wait->peer);
    return wait->done;
}

/* Waits for the next frame. False when the other end closed instead. */
static inline bool raw_next(struct fixture *fixture, struct raw_peer *peer)
{
    struct raw_wait wait = {peer, false};

    CU_ASSERT_TRUE_FATAL(fixture_wait(fixture, raw_is_next, &wait));
    return !peer->ended;
}

/* Waits for the next frame, which must be of this kind. */
static inline void raw_expect(struct fixture *fixture, struct raw_peer *peer, enum ipc_kind kind)
{
    CU_ASSERT_TRUE_FATAL(raw_next(fixture, peer));
    CU_ASSERT_EQUAL_FATAL(peer->frame.kind, kind);
}

/* -- requests ----------------------------------------------------------------------------- */

static inline struct ipc_request get_request(const char *uri, uint32_t deadline_ms)
{
    return (struct ipc_request){
        .method = IPC_GET, .uri = ipc_text(uri), .deadline_ms = deadline_ms};
}

static inline struct ipc_response text_response(unsigned int status, const char *body)
{
    return (struct ipc_response){.status = status, .body = ipc_text(body)};
}
