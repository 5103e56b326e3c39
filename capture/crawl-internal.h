/* What the parts of a crawl share: crawl.c has the queue, crawl-answer.c what answers become.
 * Room-private. */
#pragma once

#include "base/hash.h"
#include "capture/body.h"
#include "capture/crawl.h"

/** A URI to be asked for. It stays in the table of those that were seen until the end. */
struct target {
    char *key;  /* path; of a further page: target, with the query; of what is no URI: its text */
    char *path; /* of the item */
    struct http_request request; /* .target is owned */
    char *uri;                   /* request.target */
    unsigned int attempts, redirects;
    uint64_t not_before_usec; /* monotonic; 0: at once */
    struct body_pages *pages; /* of a further page: those that came before */
    struct target *first;     /* of a further page: the first one, with headers and time */
    json_t *headers;          /* of a first page, kept until all pages are there */
    double seconds;
    struct target *next; /* in the queue */
    UT_hash_handle hh;
};

struct crawl {
    const struct crawl_options *options;
    const struct link_base *base;
    struct http *http;
    struct crawl_result *result;
    struct target *seen;         /* by key */
    struct target *queue, **end; /* to be asked for */
    size_t seen_count, done_count;
    bool is_full;            /* there were more links than are kept */
    unsigned int dead_count; /* failed connections in a row */
};

/** Notes that a target could not be read. Returns 0 or -ENOMEM. */
int crawl_fail(struct crawl *crawl, const char *target, long status, const char *reason);

/** Puts a link of the document `from` into the queue, if it leads to something that is to be read
 * and was not seen. Past CAPTURE_SEEN_MAX, crawl->is_full is set. Returns 0 or -ENOMEM. */
int crawl_add(struct crawl *crawl, const char *from, const char *text, bool is_document);

#define CRAWL_E_AGAIN 1000 /* beyond LINK_E_… */

/** Asks for the page that follows one of `first`. Takes `pages` when it returns 0. Returns 0,
 * LINK_E_… when there is no such page, CRAWL_E_AGAIN when it was read before, or -ENOMEM. */
int crawl_add_page(struct crawl *crawl, struct target *first, struct body_pages *pages,
                   const char *from, const char *text);

/** Puts a target into the queue again, for `delay_seconds` later. */
void crawl_requeue(struct crawl *crawl, struct target *target, unsigned int delay_seconds);

/** Makes an item of an answer, or a failure, or asks again. Returns 0 or -ENOMEM. */
int crawl_take(struct crawl *crawl, struct target *target);

/** Makes an item of the pages that a target has until now, if any. Returns 0 or -ENOMEM. */
int crawl_finish_pages(struct crawl *crawl, struct target *target);
