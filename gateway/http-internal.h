/*
 * What the files of the HTTP edge share: http-server.c (the whole, and time), listener.c
 * (accepting), http-peers.c (who is connected), connection.c (reading and exchanges),
 * connection-output.c (writing and closing). Nothing else includes it, but for the edge's own
 * tests.
 *
 * Bytes. All connections read into one chunk of the server. A request that came whole is parsed
 * there, and its views point there. When its answer does not come before the handler returns, the
 * connection keeps the chunk and the server takes another, so views never move while an exchange is
 * under way. Only what is left of an unfinished message is copied, into `kept`. Likewise the
 * buffers for output belong to the server until bytes are left that the kernel did not take. So an
 * idle connection owns nothing but its struct (and OpenSSL's state).
 */
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>
#include <uv.h>

#include "base/buffer.h"
#include "base/hash.h"
#include "gateway/http-parse-internal.h"
#include "gateway/http.h"
#include "gateway/limits.h"
#include "gateway/tls.h"

/** Time-outs are looked at this often, so they come up to two steps late, never early. */
#define HTTP_SWEEP_MS 250u
/** Connections accepted by one listener in one turn of the loop. */
#define HTTP_ACCEPTS_PER_TURN 16u
/** Steps of TLS handshakes (about 0.5 ms each) in one turn of the loop. */
#define HTTP_HANDSHAKES_PER_TURN 4u
/** Connections past the limit that are told so, at one time; the others are just closed. */
#define HTTP_REFUSALS_MAX 16u
/** Read ahead while an exchange is under way or output waits; past it reading stops. */
#define HTTP_WAITING_BYTES_MAX GATEWAY_READ_CHUNK_BYTES
/** Answers to pipelined requests are gathered up to this size before they are written. */
#define HTTP_GATHER_BYTES (64u * 1024)
/** A larger output buffer is not kept for the next connection. */
#define HTTP_SPARE_BYTES_MAX (256u * 1024)
/** After the last answer, a client's further bytes are read and dropped within these bounds, so
 * that no reset destroys the answer. */
#define HTTP_LINGER_MS 2000u
#define HTTP_LINGER_BYTES (4u * 1024 * 1024)
/** After this many connections were closed, the memory that they used is given back; at most that
 * often. */
#define HTTP_TRIM_CONNECTIONS 16u
#define HTTP_TRIM_INTERVAL_MS 2000u
/** Of a body that is read while it is sent, this much is in memory. */
#define HTTP_STREAM_PIECE_BYTES (64 * 1024)
/** What a client must take of its answer within the write time-out. */
#define HTTP_WRITE_PROGRESS_BYTES (16u * 1024)

/** Clients are counted by IPv4 address or IPv6 /64; all clients of Unix sockets are one. */
struct http_peer_key {
    uint8_t family;
    uint8_t prefix[8];
};

struct http_peer {
    UT_hash_handle hh;
    struct http_peer_key key;
    unsigned int connection_count;
};

struct http_listening {
    uv_poll_t poll;
    struct http_server *server;
    struct http_listening *previous, *next;
    struct tls_context *tls; /* borrowed; NULL: plain */
    int fd;
    int family;
    unsigned int tag;
    struct ipc_text name; /* borrowed */
    bool is_paused;       /* until the next sweep */
};

enum http_phase {
    HTTP_PHASE_HANDSHAKE,
    HTTP_PHASE_IDLE,
    HTTP_PHASE_HEAD,
    HTTP_PHASE_BODY,
    HTTP_PHASE_EXCHANGE,
    HTTP_PHASE_WRITE,
    HTTP_PHASE_STREAM, /* the source of the body has nothing now */
    HTTP_PHASE_LINGER,
};

enum http_connection_state {
    HTTP_CONNECTION_OPEN,
    HTTP_CONNECTION_ENDING,    /* the last answer is in `out` or on its way; no more parsing */
    HTTP_CONNECTION_LINGERING, /* everything is sent and our side is closed: reading to drop */
    HTTP_CONNECTION_GONE,      /* uv_close was called */
};

struct http_exchange {
    struct http_connection *connection;
    void *data;
    bool is_open; /* the handler has it */
};

struct http_connection {
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_tcp_t tcp;
        uv_pipe_t pipe;
    } socket;
    uv_write_t write;
    struct http_server *server;
    struct http_connection *previous, *next; /* server->connections, until GONE */
    struct http_connection *next_deferred;   /* server->deferred, if is_deferred */
    struct http_connection *next_ready;      /* server->ready, if is_ready */
    struct http_peer *peer;                  /* NULL for a refused one, and once GONE */
    struct tls_connection *tls;              /* NULL: plain */
    struct http_parse parse;
    struct http_exchange exchange;
    struct http_stream *stream; /* the body that is being sent; NULL: none */
    char *
        input; /* received, not yet parsed: in the server's chunk during a run, in `kept` at rest */
    size_t input_size;
    struct buffer
        kept; /* an unfinished message; or that of the exchange, and the input behind it */
    struct buffer waiting; /* read ahead; before the handshake's turn: records */
    struct buffer out;     /* plain text to be sent */
    struct buffer wire;    /* TLS: records to be sent */
    struct buffer sending; /* owned by `write` while is_sending */
    uint64_t since_ms;     /* when the phase began, rounded up to a sweep */
    uint64_t activity;     /* the server's count at the last request: orders the idle ones */
    size_t progress_bytes; /* WRITE: left to be sent at since_ms; LINGER: dropped so far */
    enum http_connection_state state;
    enum http_phase phase;
    bool input_is_shared; /* input is in the server's chunk */
    bool in_handler;
    bool is_sending;
    bool is_reading;
    bool is_established; /* TLS: the handshake is over */
    bool is_deferred;
    bool is_ready;
    bool is_closed;    /* libuv is done with it; the struct waits for the exchange */
    bool has_progress; /* a request was completed since the phase was found */
    bool has_spoken;   /* TLS: a byte was received */
    bool peer_is_done; /* the peer sent its end while output was waiting */
    char address[INET6_ADDRSTRLEN];
};

struct http_server {
    uv_loop_t *loop;
    const struct clock *clock;
    struct http_limits limits;
    struct http_server_options options;
    struct http_response fault_responses[HTTP_FAULT_COUNT];
    struct http_statistics statistics;
    struct http_listening *listenings;
    struct http_connection *connections; /* all that are not GONE */
    struct http_connection *deferred;    /* handshakes that wait for the next turn */
    struct http_connection *ready;       /* answered while another connection was run */
    struct http_peer *peers;
    uv_timer_t sweep;
    uv_idle_t turn;               /* runs when handshakes were made in this turn */
    unsigned int handshakes_left; /* of this turn */
    unsigned int refusals_open;
    unsigned int allocated;        /* structs of connections and listenings that are not freed */
    unsigned int own_handles_open; /* sweep and turn */
    bool is_running;               /* some connection is being run */
    bool is_closing;
    uint64_t close_deadline_ms;
    void (*closed)(void *context);
    void *closed_context;
    char *chunk;       /* read into; NULL after a connection kept it */
    char *chunk_spare; /* NULL, or the next chunk */
    char *records;     /* TLS records are read into this one */
    struct buffer spare_out, spare_wire;
    uint64_t now_ms;              /* monotonic, at the last sweep */
    uint64_t trimmed_ms;          /* when memory was given back */
    unsigned int untrimmed_count; /* connections closed since */
    uint64_t activity;
    uint64_t date_second;
    size_t date_size;
    char date[48]; /* "Date: …\r\n" */
    int reserved_fd;
};

/* http-server.c */
/** Reads the clock: now_ms and the Date line. Starts the sweep where it sleeps. */
void http_server_wake(struct http_server *server);
/** Applies every time-out that has passed. The timer calls it; tests with a fake clock do, too. */
void http_server_sweep(struct http_server *server);
/** A step of a handshake was made: a new turn will allow more. */
void http_server_spend_handshake(struct http_server *server);
/** A connection or listening was freed. */
void http_server_release(struct http_server *server);
/** The chunk to read into, NULL when there is no memory. */
char *http_server_chunk(struct http_server *server);
/** Takes back what a connection kept; may be a chunk. */
void http_server_recycle_chunk(struct http_server *server, struct buffer *kept);

/* http-peers.c */
struct http_peer_key http_peer_key(const struct sockaddr_storage *address);
/** "192.0.2.1", "2001:db8::1", "unix". */
void http_peer_text(const struct sockaddr_storage *address, char text[static INET6_ADDRSTRLEN]);
/** Finds or makes; counts nothing yet. NULL: no memory. */
struct http_peer *http_peer_get(struct http_server *server, const struct http_peer_key *key);
void http_peer_put(struct http_server *server, struct http_peer *peer);
/** Closes the longest idle connection of `peer`, or (NULL) of the peer with the most connections
 * that has an idle one. False: nobody is idle. */
bool http_peer_evict(struct http_server *server, const struct http_peer *peer);

/* listener.c */
void http_listening_close(struct http_listening *listening);
void http_listening_resume(struct http_listening *listening);

/* connection.c */
/** Takes `fd` and counts for `peer` (NULL: is told HTTP_FAULT_BUSY and closed). Closes fd on error.
 */
int http_connection_new(struct http_listening *listening, int fd, struct http_peer *peer,
                        const struct sockaddr_storage *address);
/** At once; an exchange under way is cancelled. */
void http_connection_close(struct http_connection *connection);
/** An idle one: with good manners, without an answer. */
void http_connection_dismiss(struct http_connection *connection);
void http_connection_fault(struct http_connection *connection, enum http_fault fault);
/** Parses and answers until there is nothing more to do, then writes. */
void http_connection_run(struct http_connection *connection);
/** Finds the phase anew; since_ms moves when it is another one, or a request was completed. */
void http_connection_update_phase(struct http_connection *connection);
/** Neither an exchange nor output is in the way. */
bool http_connection_can_parse(const struct http_connection *connection);
/** Received bytes (in the server's chunk, or copied) become the input. Only while it can parse, and
 * input is empty. Returns 0 or -ENOMEM. */
int http_connection_take_input(struct http_connection *connection, char *data, size_t size);

/* connection-input.c */
int http_connection_start_reading(struct http_connection *connection);
void http_connection_stop_reading(struct http_connection *connection);
/** Goes on with a handshake that was deferred. */
void http_connection_undefer(struct http_connection *connection);

/* http-stream.c */
/** Takes `fd`: its bytes are the body of the answer whose head was appended. size as
 * http_response.stream_size. Returns 0 or negative errno. */
int http_stream_new(struct http_connection *connection, int fd, int64_t size, bool close_after);
/** Nothing more is read; does nothing where there is no stream. */
void http_stream_close(struct http_connection *connection);
/** Reads on where there is a stream and nothing waits to be sent. */
void http_stream_pump(struct http_connection *connection);

/* connection-output.c */
/** RFC 9110 §6.4.1: 204 and 304 have no body, and no answer to HEAD has. */
bool http_connection_has_body(const struct http_connection *connection,
                              const struct http_response *response);
/** Appends the answer to the request in connection->parse. Returns 0 or -ENOMEM. */
int http_connection_append(struct http_connection *connection, const struct http_response *response,
                           bool close);
int http_connection_append_continue(struct http_connection *connection);
/** Writes what it can; goes on by itself when the socket takes more. */
void http_connection_flush(struct http_connection *connection);
/** Takes an output buffer of the server where the connection has none. */
void http_connection_borrow_wire(struct http_connection *connection);
