/*
 * Requests to one origin, several at once, over libcurl; answers are read under limits. Redirects
 * are told, not followed; no proxy, cookie or netrc of the environment is used, so that credentials
 * go to the service and nowhere else. Blocks in http_wait() only, which also watches a descriptor
 * (signals).
 */
#pragma once

#include <jansson.h>
#include <stdbool.h>

#include "base/buffer.h"
#include "base/secret.h"

/** Why there is no answer. */
enum {
    HTTP_E_UNREACHABLE = 1, /* no connection, or it broke */
    HTTP_E_UNTRUSTED = 2,   /* the certificate is not trusted, or is another host's */
    HTTP_E_TLS = 3,         /* TLS failed otherwise */
    HTTP_E_TIMEOUT = 4,
    HTTP_E_TOO_LARGE = 5, /* more bytes or headers than the limits */
    HTTP_E_BROKEN = 6,    /* no HTTP, fewer bytes than announced, a coding that is wrong */
    HTTP_E_FILES = 7,     /* --cacert, --cert or --key cannot be used */
};

struct http_options {
    const char *origin;                                /* "https://bmc" */
    const char *ca_file, *certificate_file, *key_file; /* NULL: none */
    bool is_insecure;
    unsigned int parallel, timeout_seconds;
    size_t body_bytes_max;
    int watch_fd; /* readable: http_wait() returns; -1: none */
};

enum http_method { HTTP_GET, HTTP_POST, HTTP_DELETE };

/** A request and its answer; the caller's, and alive until http_wait() gave it back. */
struct http_request {
    enum http_method method;
    const char *target; /* percent-encoded path and query */
    const char *body;   /* of a POST: JSON; NULL: none */
    bool is_anonymous;  /* sent without credentials */
    void *context;

    // The answer.
    int outcome;      /* 0 or HTTP_E_…; what follows holds for 0, reason for the others */
    char reason[256]; /* for people */
    long status;
    struct buffer bytes; /* http_request_deinit() */
    json_t *headers;     /* by name; those that come more than once are joined with ", " */
    double seconds;      /* until the last byte */
    size_t header_bytes;
};

struct http;

/** Copies what options name, but for the descriptor. Returns 0, HTTP_E_FILES (said in reason) or
 * negative errno. */
int http_new(const struct http_options *options, char reason[static 256], struct http **ret_http);
void http_free(struct http *http);

/** Credentials of all later requests that are not anonymous; both return 0 or -ENOMEM. token: of a
 * session. Both texts NULL: none any more. */
int http_set_basic(struct http *http, const char *user, const struct secret *password);
int http_set_token(struct http *http, const char *token);

/** Whether another request may be started. */
bool http_has_room(const struct http *http);
bool http_is_idle(const struct http *http);

/** Starts one; there has to be room. Returns 0 or negative errno. */
int http_start(struct http *http, struct http_request *request);

/** Waits until an answer is complete, the descriptor is readable, or the time is over. Returns 0
 * and the request, or NULL; or negative errno. */
int http_wait(struct http *http, unsigned int timeout_ms, struct http_request **ret_done);

/** Gives up all that runs; their owners may free them. */
void http_abort(struct http *http);

/** One request alone, while no other runs. is_patient: the descriptor does not end it. Returns 0,
 * -EINTR when the descriptor became readable, or other negative errno. */
int http_ask(struct http *http, struct http_request *request, bool is_patient);

/** The time-out of requests that start later. */
void http_set_timeout(struct http *http, unsigned int seconds);

/** The header of an answer, borrowed; NULL: none. */
const char *http_header(const struct http_request *request, const char *name);

/** Frees the answer; the request may be started again. */
void http_request_deinit(struct http_request *request);

/** What a user can do about an outcome; "" where nothing is known. */
const char *http_hint(int outcome);
