/*
 * A real edge on loopback sockets, its clients, and a clock that only moves by hand, all in one
 * loop and one thread. Clients are plain non-blocking descriptors; reading from one turns the loop
 * until the awaited bytes are there or a deadline has passed. fixture_stop() proves that nothing is
 * left (uv_loop_close() == 0).
 *
 * The handler answers by target: /later waits for fixture_answer(), /answer-others answers all that
 * wait, /big/N has a body of N bytes, /close ends the connection, /stop closes the server, /204 and
 * /304 have no body, /stream has that of a descriptor; everything else gives method, target and
 * body back.
 */
#pragma once

#include <stdbool.h>
#include <uv.h>

#include "base/buffer.h"
#include "gateway/http-internal.h"

#define FIXTURE_PENDING_MAX 64

struct fixture {
    uv_loop_t loop;
    struct clock clock;
    uint64_t now_usec;
    struct http_limits limits; /* change before fixture_start() */
    struct http_server *server;
    struct tls_context *tls; /* set before fixture_listen() for a TLS listener */
    struct http_exchange *pending[FIXTURE_PENDING_MAX];
    unsigned int pending_count, request_count, cancelled_count;
    unsigned int depth, depth_max; /* nesting of the handler */
    bool is_closed;
    int stream; /* answers the next request to /stream; taken by that */
    int64_t stream_size;
    struct buffer received; /* of the last fixture_read_… */
};

void fixture_start(struct fixture *fixture);
/** Closes the server with `grace_ms` and the loop; checks that both are empty. */
void fixture_stop(struct fixture *fixture, unsigned int grace_ms);
/** fixture_start() with the default limits. */
void fixture_start_default(struct fixture *fixture);

/** Adds a listener on 127.0.0.1; returns its port. */
unsigned int fixture_listen(struct fixture *fixture);
/** Connects ; from: NULL, or a source address such as "127.0.0.2". Returns the descriptor. */
int fixture_connect(struct fixture *fixture, unsigned int port, const char *from);
void fixture_send(int fd, const char *data, size_t size);
void fixture_send_text(int fd, const char *text);

/** Turns the loop a few times without waiting. */
void fixture_turn(struct fixture *fixture);
/** Turns the loop once and waits up to 1 ms for `fd` to be readable. *deadline_ms: 0 at first.
 * False: five seconds have passed. */
bool fixture_wait(struct fixture *fixture, int fd, uint64_t *deadline_ms);
/** Turns the loop until *value is at least `wanted` (or five seconds have passed: false). */
bool fixture_await(struct fixture *fixture, const unsigned int *value, unsigned int wanted);
/** Reads until `end` is in fixture->received. False: the connection ended, or five seconds passed.
 */
bool fixture_read_until(struct fixture *fixture, int fd, const char *end);
/** Reads until the server closes. False: it did not, or by a reset. */
bool fixture_read_end(struct fixture *fixture, int fd);
/** Nothing came, and the connection is open. */
bool fixture_is_silent(struct fixture *fixture, int fd);
bool fixture_received(const struct fixture *fixture, const char *text);
unsigned int fixture_count(const struct fixture *fixture, const char *text);

/** Moves the clock and sweeps. */
void fixture_advance(struct fixture *fixture, unsigned int ms);
/** Answers the oldest pending exchange: 200 with `body`. */
void fixture_answer(struct fixture *fixture, const char *body);
