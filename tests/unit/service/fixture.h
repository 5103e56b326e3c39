/*
 * A service and a client of it in one loop, on a socket in a folder of their own. What the client
 * receives is also kept as a line of words in order of arrival: "R200" for a response, "I*" and
 * "I/redfish/v1/…" for an invalidation, that of an instance with its name in between.
 */
#pragma once

#include <jansson.h>
#include <uv.h>

#include "../cunit-main.h"
#include "ipc/client.h"
#include "service/life.h"

#define ANSWER_HEADERS_MAX 4

struct answer {
    bool done;
    int outcome;
    unsigned int status;
    uint32_t flags;
    char etag[64];
    char names[ANSWER_HEADERS_MAX][64], values[ANSWER_HEADERS_MAX][256];
    size_t header_count;
    uint32_t privileges[IPC_PRIVILEGE_SETS_MAX];
    int stream; /* the descriptor in place of a body; 0: none */
    int64_t stream_size;
    char *text;
    json_t *body; /* NULL when there was no JSON */
    struct fixture *fixture;
};

/* Of the service root, as the client says it. */
#define FIXTURE_ROOT_UUID "11111111-2222-4333-8444-555555555555"

struct fixture {
    uv_loop_t loop;
    uv_timer_t limit;
    bool timed_out, closed, hello;
    char dir[64], socket_path[96], state_dir[96];
    struct service *service;
    struct ipc_client *client;
    char events[4096];
    /* What the last hello said. */
    char hello_name[32];
    size_t hello_route_count;
    struct ipc_route hello_routes[16]; /* only the numbers are valid */
    char hello_types[16][64];
    uint64_t now_usec; /* of the service's clock, when fake_clock */
    struct clock fake_clock;
};

/** What a request says beyond method and URI; all may be NULL. */
struct ask {
    const char *body, *if_match, *if_none_match, *query, *instance;
    bool is_nobody; /* without an identity */
};

/** Starts `definition` and connects. */
void fixture_open(struct fixture *fixture, const struct service_definition *definition);
/** The same with or without --hide-deprecated. */
void fixture_open_hiding(struct fixture *fixture, const struct service_definition *definition,
                         bool hide_deprecated);
/** The two halves of it: loop and folder only, for a service that is another process; and the
 * client. */
void fixture_open_alone(struct fixture *fixture);
void fixture_connect(struct fixture *fixture);
/** Closes both and the loop, which must be empty then. */
void fixture_close(struct fixture *fixture);
/** Runs the loop until *flag. Fails the test after some seconds. */
void fixture_run_until(struct fixture *fixture, const bool *flag);
/** Starts a request; the answer comes while the loop runs. Returns the id of the request. */
uint64_t fixture_send(struct fixture *fixture, enum ipc_method method, const char *uri,
                      struct ask ask, struct answer *ret_answer);
/** Sends and waits. The answer is to be freed with answer_deinit(). */
void fixture_ask(struct fixture *fixture, enum ipc_method method, const char *uri, struct ask ask,
                 struct answer *ret_answer);
/** Waits until everything that the service sent so far was received. */
void fixture_settle(struct fixture *fixture);
void answer_deinit(struct answer *answer);

/** A member of the body, "" when it is absent or no string. */
const char *answer_text(const struct answer *answer, const char *name);
/** The key of the n-th message ("PropertyUnknown") of an error, or of an annotated resource; ""
 * when there is none. */
const char *answer_message(const struct answer *answer, size_t index);
/** Argument of the first message. */
const char *answer_argument(const struct answer *answer, size_t index);
/** Value of a header, "" when absent. */
const char *answer_header(const struct answer *answer, const char *name);
