/*
 * Reads a service: from /redfish and /redfish/v1 over every link, each document once, several at a
 * time, into a mockup. What single URIs answer instead is noted, and the rest goes on. The caller
 * has logged in, and logs out.
 */
#pragma once

#include "capture/http.h"
#include "capture/link.h"
#include "capture/progress.h"
#include "mockup/mockup.h"

struct crawl_options {
    const char *start;       /* decoded path: only this and what is below it; NULL: everything */
    const char *own_session; /* decoded path of our own session, which is left out; NULL: none */
    bool skips_schemas;      /* documents below JsonSchemas and Registries */
    bool keeps_headers, keeps_times;
    size_t resources_max, bytes_max;
    unsigned int depth_max, seconds_max;
    int watch_fd; /* readable: stop */
};

/** What could not be read. */
struct crawl_failure {
    char *target; /* as the service wrote it */
    long status;  /* HTTP; 0: there was no answer */
    char *reason; /* for people; free text */
};

struct crawl_result {
    struct mockup *mockup;
    struct crawl_failure *failures; /* in the order in which they came */
    size_t failure_count, failure_capacity;
    size_t bytes;        /* of all answers */
    size_t secret_count; /* values that were taken out */
    size_t deep_count;   /* links that --max-depth left out */
    char stop[128];      /* why it ended early; empty: it did not */
};

enum {
    CRAWL_E_INTERRUPTED = 1, /* the descriptor became readable */
    CRAWL_E_STOPPED = 2,     /* a limit, or the service is gone: result->stop */
};

/** Returns 0, also with failures; a named outcome, with what was read until then; or negative
 * errno. The result is the caller's in each case. */
int crawl_run(const struct crawl_options *options, const struct link_base *base, struct http *http,
              struct progress *progress, struct crawl_result *ret_result);
void crawl_result_deinit(struct crawl_result *result);
