/*
 * POSTs to anywhere by http and https, over libcurl on the loop: nothing here blocks. No redirect,
 * proxy, cookie or netrc is followed or used, so that what is sent goes to the URL alone. Knows
 * nothing of events.
 */
#pragma once

#include <uv.h>

#include "ipc/message.h"

struct poster;
struct post; /* one in flight */

/** Called once, from the loop, never before post_start() returned. status: of the answer; 0: there
 * was none, and `reason`, for people, says why. */
typedef void (*post_done_fn)(long status, const char *reason, void *context);

struct post_request {
    const char *url;
    struct ipc_text body;       /* JSON; has to stay until done, or cancelled */
    const char *const *headers; /* "Name: value" each, besides ours; copied */
    size_t header_count;
    bool is_verified; /* the certificate has to be trusted and the host's */
};

/** Returns 0 or -ENOMEM. */
int poster_new(uv_loop_t *loop, struct poster **ret_poster);
/** Drops what is in flight, without a call. Takes NULL. */
void poster_close(struct poster *poster);

/** Starts one. Returns 0, or -ENOMEM or -EINVAL (a URL or header that curl does not take). */
int post_start(struct poster *poster, const struct post_request *request, post_done_fn done,
               void *context, struct post **ret_post);
/** Its function will not be called. */
void post_cancel(struct post *post);
