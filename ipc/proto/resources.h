/*
 * The call by which the gateway reads several resources of one service in one message, for
 * `$expand` and `$filter` (gateway/query.h). Answered by the skeleton of every service
 * (service/batch.c), by the GET handlers. docs/ipc.md "Typed calls" has the wire form.
 *
 * - "get-resources" {uris}: for each URI in order its status, flags, etag and body. The caller's
 *   identity is in the request, as in any other. Repeatable.
 */
#pragma once

#include "base/buffer.h"
#include "ipc/client.h"
#include "ipc/server.h"

#define RESOURCES_CALL_GET "get-resources"

/** Status of a resource for which the answer had no more room (IPC_BATCH_BYTES_MAX): to be asked
 * for again. An answer holds at least one that was asked for. */
#define RESOURCES_NOT_INCLUDED 0u

/** Outcomes beyond IPC_E_…. */
enum {
    RESOURCES_E_FAILED = 64, /* the service answered that it can't (its log says why) */
};

/** One resource as a GET would answer it. */
struct resource_answer {
    unsigned int status;  /* HTTP status, or RESOURCES_NOT_INCLUDED */
    uint32_t flags;       /* enum ipc_response_flags, with the meaning that they have for a GET */
    struct ipc_text etag; /* empty: none */
    struct ipc_text body; /* finished JSON text; empty unless status is 200 */
    uint32_t privileges[IPC_PRIVILEGE_SETS_MAX]; /* as in struct ipc_response */
};

/** answers: NULL unless outcome is 0; as many as there were URIs, in their order; views are valid
 * until return. */
typedef void (*resources_fn)(int outcome, const struct resource_answer *answers,
                             size_t answer_count, void *context);

/** Who asks, and how. */
struct resources_question {
    const struct ipc_text *uris; /* paths as in a GET */
    size_t uri_count;            /* 1 … IPC_BATCH_URIS_MAX */
    struct ipc_identity identity;
    struct ipc_text instance; /* empty: the only one */
    struct ipc_text request_id;
    uint32_t deadline_ms;
};

/** Returns as ipc_client_request(), and IPC_E_TOO_LARGE for too many URIs. */
int resources_call_get(struct ipc_client *client, const struct resources_question *question,
                       resources_fn done, void *context);

/* For services. */
/** Views point into `body`. Returns 0, IPC_E_MALFORMED (also for no URI at all, too many, and what
 * is no URI). */
int resources_parse_get(struct ipc_text body, struct ipc_text ret_uris[static IPC_BATCH_URIS_MAX],
                        size_t *ret_count);
/** Makes the body of the answer. Appends to `out`. Returns 0, IPC_E_TOO_LARGE or -ENOMEM. */
int resources_append_answers(struct buffer *out, const struct resource_answer *answers,
                             size_t answer_count);
