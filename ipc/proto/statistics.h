/*
 * The call that every process answers (the skeleton and the gateway do): how it is doing. Asked by
 * `shoal status`. docs/ipc.md "Typed calls" has the wire form.
 *
 * - "statistics" {}: {name, version, pid, started_usec, requests, errors, p50_usec, p99_usec,
 * pss_bytes}
 */
#pragma once

#include "ipc/client.h"
#include "ipc/server.h"

#define STATISTICS_CALL "statistics"

struct statistics {
    struct ipc_text name, version;
    uint64_t pid;
    uint64_t started_usec;       /* realtime, since 1970 */
    uint64_t requests;           /* answered */
    uint64_t errors;             /* of these, with status 500 and more */
    uint64_t p50_usec, p99_usec; /* time from request to answer */
    uint64_t pss_bytes; /* proportional set size as the process sees it itself; 0: unknown */
};

/** statistics is NULL unless outcome is 0. */
typedef void (*statistics_fn)(int outcome, const struct statistics *statistics, void *context);

int statistics_call(struct ipc_client *client, uint32_t deadline_ms, statistics_fn done,
                    void *context);
int statistics_respond(struct ipc_call *call, const struct statistics *statistics);
