/*
 * The HTTP/1.1 edge: listeners, connections, TLS, parsing, limits and time-outs; one exchange
 * (request and answer) at a time for each connection, pipelined ones in order. It knows nothing of
 * Redfish services: it hands complete requests to a handler and writes what the handler answers.
 * Sources: RFC 9110, RFC 9112, DSP0266 1.21 §6 "Protocol details". One thread, one uv_loop_t.
 */
#pragma once

#include <uv.h>

#include "base/clock.h"
#include "ipc/message.h"

struct http_server;   /* all listeners and connections of this process */
struct http_exchange; /* one request that waits for its answer */

enum http_method {
    HTTP_GET,
    HTTP_HEAD,
    HTTP_POST,
    HTTP_PATCH,
    HTTP_PUT,
    HTTP_DELETE,
    HTTP_OPTIONS,
    HTTP_OTHER, /* any other token, see method_name: 501 or 405 is for the handler to say */
};

/**
 * Headers that the handler wants to see; the rest is parsed and dropped. Of Host, Content-Length,
 * Authorization, X-Auth-Token, Content-Type and Transfer-Encoding a second line is a 400; lines of
 * any other one are joined by ", ". White space around values is gone.
 */
enum http_header {
    HTTP_HEADER_HOST,
    HTTP_HEADER_AUTHORIZATION,
    HTTP_HEADER_X_AUTH_TOKEN,
    HTTP_HEADER_IF_MATCH,
    HTTP_HEADER_IF_NONE_MATCH,
    HTTP_HEADER_ACCEPT,
    HTTP_HEADER_ACCEPT_ENCODING,
    HTTP_HEADER_CONTENT_TYPE,
    HTTP_HEADER_CONTENT_ENCODING,
    HTTP_HEADER_ODATA_VERSION,
    HTTP_HEADER_ORIGIN,
    HTTP_HEADER_FORWARDED,
    HTTP_HEADER_X_FORWARDED_FOR,
    HTTP_HEADER_X_FORWARDED_HOST,
    HTTP_HEADER_X_FORWARDED_PROTO,
    HTTP_HEADER_COUNT,
};

/**
 * A complete request. Views are valid, and stay where they are, until http_respond(). An absent
 * header has data NULL (an empty one has size 0 and data not NULL).
 */
struct http_request {
    enum http_method method;
    struct ipc_text method_name;
    /* As on the request line, printable ASCII, not decoded: origin-form; the path and query of an
     * absolute-form (whose authority replaces Host); or "*" with OPTIONS. A fragment is cut off. */
    struct ipc_text target;
    struct ipc_text headers[HTTP_HEADER_COUNT];
    struct ipc_text body;
    struct ipc_text client_address; /* "192.0.2.1", "2001:db8::1"; "unix" for a Unix socket */
    bool is_tls;
    unsigned int listener_tag; /* of struct http_listener */
    struct ipc_text listener_name;
};

/** A finished answer. The edge adds `lines`, Date, Connection and the blank line, leaves out the
 * body for HEAD, 204 and 304, and copies everything before return. */
struct http_response {
    /* Status line ("HTTP/1.1 200 OK") and header lines, each ended by CRLF; with Content-Length
     * where a body may be, without Date, Connection and the final CRLF. */
    struct ipc_text head;
    struct ipc_text body;
    bool close;            /* close the connection after it */
    struct ipc_text lines; /* further header lines, each ended by CRLF; may be empty */
    /**
     * A descriptor that is read in place of `body`, from where it stands, while the answer is sent
     * (http_stream_is_possible()); NULL: none. The edge takes it: *stream is -1 then.
     */
    int *stream;
    /* With stream: the bytes that head announces by Content-Length. -1: until its end; head has no
     * Content-Length then, and the edge marks the end: chunked, by closing for HTTP/1.0. */
    int64_t stream_size;
};

/** Whether a descriptor can be the body of an answer: a file, pipe or socket that can be read. */
bool http_stream_is_possible(int fd);

/**
 * A request is complete. Answer by http_respond(), before or after return, exactly once. Never
 * called from within itself. When the client goes away first (a client that ended its side of the
 * connection counts as gone), `cancelled` is called and the exchange must still be answered, within
 * `cancelled` or later (the answer is dropped).
 */
typedef void (*http_handler_fn)(struct http_exchange *exchange, const struct http_request *request,
                                void *context);

struct http_limits {
    unsigned int connections_max, connections_per_address_max;
    unsigned int uri_bytes_max, header_bytes_max, header_count_max;
    unsigned int body_bytes_max, body_unauthenticated_bytes_max;
    unsigned int handshake_timeout_ms, header_timeout_ms, body_timeout_ms, idle_timeout_ms,
        write_timeout_ms;
};

/** The defaults of gateway/limits.h. */
extern const struct http_limits http_limits_default;

/** What a client did wrong, for the edge's own answers (the connection is closed after them). */
enum http_fault {
    HTTP_FAULT_MALFORMED,         /* 400 */
    HTTP_FAULT_TIMEOUT,           /* 408 */
    HTTP_FAULT_BODY_TOO_LARGE,    /* 413 */
    HTTP_FAULT_URI_TOO_LONG,      /* 414 */
    HTTP_FAULT_EXPECTATION,       /* 417: an Expect other than 100-continue */
    HTTP_FAULT_HEADERS_TOO_LARGE, /* 431 */
    HTTP_FAULT_TRANSFER_CODING,   /* 501: a Transfer-Encoding other than chunked */
    HTTP_FAULT_BUSY,              /* 503 + Retry-After: too many connections */
    HTTP_FAULT_VERSION,           /* 505 */
    HTTP_FAULT_COUNT,
};

struct http_server_options {
    uv_loop_t *loop;
    const struct clock *clock;        /* NULL: clock_system */
    const struct http_limits *limits; /* NULL: http_limits_default; copied */
    http_handler_fn handler;
    void (*cancelled)(struct http_exchange *exchange, void *context); /* may be NULL */
    /** Called once for each fault at start: fills the finished answer (a Redfish error document)
     * that the edge sends; views live as long as the server. */
    void (*fault_response)(enum http_fault fault, struct http_response *ret_response,
                           void *context);
    /** Whether an address stands for many clients (a reverse proxy), so that the limit for one
     * address does not apply; asked when it is reached. NULL: none does. */
    bool (*is_many)(struct ipc_text address, void *context);
    void *context;
};

struct tls_context; /* gateway/tls.h */

struct http_listener {
    int fd; /* a bound, listening, non-blocking stream socket (TCP or Unix); owned by the server
               from now on */
    struct tls_context *tls; /* NULL: plain HTTP; borrowed, lives as long as the server, or until
                                http_server_replace_tls() */
    unsigned int tag;        /* handed on in requests */
    const char *name;        /* likewise; lives as long as the server; NULL: none */
};

/** Returns 0 or negative errno. SIGPIPE must be ignored by the process. */
int http_server_new(const struct http_server_options *options, struct http_server **ret_server);
/** Starts to accept. On error the descriptor is still the caller's, unless polling it failed (then
 * it is closed later). */
int http_server_listen(struct http_server *server, const struct http_listener *listener);
/** From now on, whoever connects to the listeners that had `old` gets `fresh` (borrowed as in
 * struct http_listener); connections that are there go on with what they have. */
void http_server_replace_tls(struct http_server *server, const struct tls_context *old,
                             struct tls_context *fresh);
/** Stops listening, closes idle connections, lets exchanges under way finish for up to `grace_ms`,
 * cancels the rest, and when all of them are answered frees the server and calls `closed` (may be
 * NULL). */
void http_server_close(struct http_server *server, unsigned int grace_ms,
                       void (*closed)(void *context), void *context);

/**
 * Answers and frees the exchange. May be called from anywhere, for any exchange. Outside of a
 * handler, the handler may be called for the client's next pipelined request before this returns;
 * so finish your own state first.
 */
void http_respond(struct http_exchange *exchange, const struct http_response *response);
void http_exchange_set_data(struct http_exchange *exchange, void *data);
void *http_exchange_data(const struct http_exchange *exchange);
const struct http_request *http_exchange_request(const struct http_exchange *exchange);

struct http_statistics {
    uint64_t connections_accepted; /* refused ones included */
    uint64_t connections_refused;  /* no room: 503, or closed (TLS, out of descriptors) */
    uint64_t connections_evicted;  /* idle, closed to make room */
    uint64_t accept_failures;      /* out of descriptors or memory */
    uint64_t faults[HTTP_FAULT_COUNT];
    unsigned int connections_open; /* refused ones that are being told so not included */
};
void http_server_get_statistics(const struct http_server *server,
                                struct http_statistics *ret_statistics);
