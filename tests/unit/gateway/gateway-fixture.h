/*
 * What the tests of the gateway's core share: a whole gateway in this process, made by
 * gateway_start() from files in a temporary folder, with the HTTP edge replaced by a fake (an
 * exchange is a struct that keeps its answer; what the request points to is freed with the answer,
 * as at the real one), and with three services that speak ipc in the same loop: account, session,
 * and chassis.
 */
#pragma once

#include <uv.h>

#include "base/cleanup.h"
#include "gateway/gateway.h"
#include "tests/unit/cunit-main.h"

/* -- exchanges -- */

struct http_exchange {
    struct http_request request;
    char *texts; /* what the request points to; freed by the answer */
    unsigned int answer_count;
    unsigned int status;
    char *head, *body; /* with a NUL; NULL until answered */
    int stream;        /* the descriptor in place of the body; 0: none */
    int64_t stream_size;
    bool close;
    /* Called within http_respond(), as the edge does with the next pipelined request. NULL: none */
    void (*answered)(void *context);
    void *context;
};

/** What a client asks. NULL: the header is absent; but a body without Content-Type gets
 * application/json unless that says "none". */
struct ask {
    enum http_method method;
    const char *target;
    const char *token, *authorization, *if_match, *if_none_match, *content_type, *content_encoding,
        *accept, *accept_encoding, *origin, *host, *odata_version, *forwarded, *x_forwarded_for,
        *x_forwarded_host, *x_forwarded_proto;
    const char *client_address; /* NULL: 192.0.2.1 */
    const char *body;
    unsigned int listener_tag;
};

/** Fills in an exchange as the edge would, without handing it to anybody. */
void exchange_init(struct http_exchange *exchange, const struct ask *ask);
void exchange_deinit(struct http_exchange *exchange);
/** The value of a header of the answer up to its CRLF, in a buffer of this function; "" when
 * absent.
 */
const char *exchange_header(const struct http_exchange *exchange, const char *name);
/** The last word of the first message's MessageId ("InternalError"), in a buffer of this function.
 */
const char *exchange_message(const struct http_exchange *exchange);
/** Its first argument. */
const char *exchange_argument(const struct http_exchange *exchange);

/* -- services -- */

#define HELD_MAX 64

enum service_id {
    ACCOUNT,
    SESSION,
    CHASSIS,
    SERVICE_COUNT,
};

/** What a service answers about one URI, alone or in a batch. */
struct fake_resource {
    const char *uri, *body;
    unsigned int status; /* 0: 200 */
    bool is_not_cacheable;
    const char *query; /* of the GET; NULL: any */
};

struct fake_service {
    struct world *world;
    struct ipc_hello hello;
    struct ipc_server *server; /* NULL: not running */
    /* what it does */
    bool hold;           /* keeps what is asked in `held` */
    bool hold_calls;     /* the same for typed calls */
    bool is_cacheable;   /* flags its GET answers so */
    uint32_t cache_ms;   /* with identities */
    unsigned int status; /* answers with this instead, and `body`; 0: as it should */
    const char *body;
    struct ipc_header header;              /* added to what is answered; no name: none */
    const struct fake_resource *resources; /* NULL: all URIs are there and look alike */
    size_t resource_count;
    const char *stream; /* the content of a file that is the answer to GET; NULL: none */
    bool stream_is_folder;
    unsigned int room; /* resources in the answer to a batch; 0: all */
    /* what it saw */
    unsigned int requests, calls; /* HTTP ones, and typed ones */
    unsigned int batches;         /* of the calls, "get-resources" */
    char last_batch[1024];        /* the URIs of the last one, with blanks between them */
    unsigned int version;         /* of its content: goes up with each write */
    struct ipc_call *held[HELD_MAX];
    struct ipc_request held_requests[HELD_MAX];
    unsigned int held_count;
    enum ipc_method last_method;
    char last_uri[256], last_body[256], last_user[64], last_if_match[64], last_query[64],
        last_client_address[64], last_if_none_match[64];
    uint32_t last_privileges;
    struct buffer call_bodies[HELD_MAX];
    char held_uris[HELD_MAX][256];
};

/* -- the whole -- */

struct world {
    uv_loop_t loop;
    uv_timer_t tick;
    char folder[32];
    char config_dir[64], state_dir[64];
    struct clock clock;
    uint64_t ahead_usec; /* of the machine's clock */
    struct gateway gateway;
    struct fake_service services[SERVICE_COUNT];
    unsigned int closed_count; /* services */
};

/** A loop, a folder with routes.d, services that are not running; gateway->options may be changed
 * before world_start(). */
void world_init(struct world *world);
/** Starts all services, and the gateway; waits for the connections. */
void world_start(struct world *world);
/** Starts the gateway only. */
void world_start_gateway(struct world *world);
/** Stops everything; everything has to end by itself. */
void world_deinit(struct world *world);
/** Waits until condition(context) holds; fails the test when that takes too long. */
void world_wait(struct world *world, bool (*condition)(void *context), void *context);
void world_write_file(struct world *world, const char *directory, const char *name,
                      const char *text);

void service_start(struct world *world, enum service_id id);
/** Closes it, and waits until the gateway knows; what is held goes without an answer. */
void service_stop(struct world *world, enum service_id id);
/** Waits until the gateway has its hello. */
void service_wait_connected(struct world *world, enum service_id id);
/** Waits until so many are held. */
void service_wait_held(struct world *world, enum service_id id, unsigned int count);
/** Answers what is held, in order. */
void service_release(struct world *world, enum service_id id);
/** Sends it. It arrives before any answer that is given later. */
void service_publish(struct world *world, enum service_id id, const char *topic, const char *name);
/** Sends it (NULL: everything) and waits until the gateway has handled it. */
void service_invalidate(struct world *world, enum service_id id, const char *uri);

/** Hands a request to the gateway. */
void world_ask(struct world *world, const struct ask *ask, struct http_exchange *ret_exchange);
/** Waits for the answer. */
void world_wait_answer(struct world *world, struct http_exchange *exchange);
/** Both. */
void world_get_answer(struct world *world, const struct ask *ask,
                      struct http_exchange *ret_exchange);
/** Asks, waits, and gives the status only. */
unsigned int world_status(struct world *world, const struct ask *ask);
