/*
 * The gateway process: what its parts share. HTTP edge (http.h) -> request.c (life of a request) ->
 * documents, response cache, authentication, upstreams.
 */
#pragma once

#include <uv.h>

#include "base/clock.h"
#include "base/latency.h"
#include "gateway/authentication.h"
#include "gateway/documents.h"
#include "gateway/http.h"
#include "gateway/limits.h"
#include "gateway/policy.h"
#include "gateway/response-cache.h"
#include "gateway/tls.h"
#include "gateway/upstream.h"
#include "ipc/server.h"

#define GATEWAY_ALLOW_UIDS_MAX 16
#define GATEWAY_UUID_BYTES 37

/** Tags of listeners. */
enum gateway_listener {
    GATEWAY_LISTENER_HTTPS,
    GATEWAY_LISTENER_HTTP,
    GATEWAY_LISTENER_UNIX, /* plain http from a reverse proxy on this machine: always served */
};

struct gateway_options {
    const char *run_dir, *state_dir, *config_dir,
        *data_dir; /* config_dir/routes.d in the place of data_dir/routes.d; gateway.json of both */
    const char *schema_dir, *registry_dir; /* NULL: none */
    bool hide_deprecated;                  /* in what the gateway serves itself */
    const char *address;                   /* to listen on, when no descriptors are passed */
    unsigned int https_port, http_port;    /* 0: do not listen */
    unsigned int redirect_port;       /* where 308 points to; https_port unless a proxy or launcher
                                         listens elsewhere */
    const char *cert_path, *key_path; /* NULL: self-signed in state_dir/gateway */
    const char *http_socket;          /* path of a Unix socket for a reverse proxy; NULL: none */
    enum policy_http http_mode;       /* unless gateway.json says otherwise */
    struct http_limits limits;
    unsigned int service_requests_max, service_deadline_ms;
    size_t cache_bytes_max;
    unsigned int allow_uids[GATEWAY_ALLOW_UIDS_MAX];
    size_t allow_uid_count;
    bool ignore_credentials; /* nobody is logged in, whatever a request says */
    bool instance_by_host;   /* the first label of Host names one of several emulated systems */
    int log_level;
};

struct gateway_statistics {
    uint64_t requests, errors;
    struct latency latency;
    uint64_t started_usec;
};

struct gateway {
    uv_loop_t *loop;
    const struct clock *clock;
    struct gateway_options options;
    struct policy policy; /* changes at settings_reload() */
    char uuid[GATEWAY_UUID_BYTES];
    struct http_server *http;
    bool has_http_socket; /* options.http_socket is ours to remove */
    struct tls_context *tls;
    struct ipc_server *control; /* answers `shoal status` */
    uv_timer_t stop_timer;
    struct upstream *upstreams[UPSTREAMS_MAX];
    size_t upstream_count;
    struct authentication *authentication;
    struct response_cache *cache;
    struct documents documents;
    struct gateway_statistics statistics;
    struct gateway_request *in_flight_gets; /* by path (uthash), see forward.c */
    /* queries under way, see query.c */
    struct query_gathering *gatherings;       /* all (utlist) */
    struct query_gathering *joinable_queries; /* by path and query (uthash) */
    unsigned int gathering_count;
    size_t gathering_bytes;
    uint32_t request_id_prefix;
    uint64_t request_id_next;
    struct buffer head, body, not_modified_head; /* scratch for answers that are not cached */
    struct buffer encoded_head, encoded_body;    /* the same for those that are compressed */
    struct encoder_job *encoder_jobs;            /* see encoder.c */
    unsigned int encoder_job_count;
    struct buffer common_lines[2]; /* of every answer: in the clear, by TLS */
    struct buffer lines;           /* scratch: those of one answer */
    struct http_response faults[HTTP_FAULT_COUNT];
    struct buffer fault_texts[HTTP_FAULT_COUNT][2];
};

/** Parses argv. Returns 0, or the exit status + 1 when the process is to end (help, version, wrong
 * usage). */
int gateway_options_parse(int argc, char **argv, struct gateway_options *ret_options);

/** Opens everything and starts listening. Logs its errors. Returns 0 or negative errno. */
int gateway_start(struct gateway *gateway);
/** Closes everything; the loop ends by itself after that. */
void gateway_stop(struct gateway *gateway);
/** Frees what is left when the loop has ended. */
void gateway_deinit(struct gateway *gateway);

/* -- request-arrival.c -- */
/** For http_server_options: a request has come; it is answered, now or later. */
void request_handle(struct http_exchange *exchange, const struct http_request *http, void *context);

/* -- what upstreams tell -- */
void gateway_table_changed(struct gateway *gateway);
/** instance: of which emulated system; empty with uri_count 0: of all. */
void gateway_invalidate(struct gateway *gateway, struct upstream *upstream,
                        struct ipc_text instance, const struct ipc_text *uris, size_t uri_count);

/* -- settings.c -- */
/** Reads gateway.json and the certificate (making one where it is missing) for the first time. Logs
 * its errors. Returns 0 or negative errno. */
int settings_start(struct gateway *gateway);
/** Reads both again; what is wrong is refused with one line in the log, and the old one stays. */
void settings_reload(struct gateway *gateway);

/* -- listen.c -- */
/** Listens on what was passed, else on the options' address and ports; and on --http-socket. */
int gateway_listen(struct gateway *gateway);
/** Removes the socket of --http-socket. */
void gateway_unlisten(struct gateway *gateway);

/* -- control.c -- */
int control_start(struct gateway *gateway);
