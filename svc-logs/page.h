/*
 * One page of log entries: what the request asks for, and what it gets. A source goes through its
 * entries; this says which are shown, and ends the answer. Entries stand whole in their collection
 * (DSP0268, "LogEntryCollection"). May be filled in a thread of the pool, while the request waits.
 */
#pragma once

#include "service/service.h"

/* As bmcweb has it: of a request without $top, and at most. */
#define LOG_PAGE_ENTRIES_MAX 1000
/* Entries with long texts: the page ends earlier, and the next one goes on from there. */
#define LOG_PAGE_BYTES_MAX (4u * 1024 * 1024)

struct log_page {
    struct service_page asked;
    json_t *members;
    uint64_t passed;   /* entries that pass the filter, so far */
    size_t bytes;      /* of the texts of `members`, about */
    bool needs_little; /* the filter asks for nothing but log_page_little */
};

/** Reads the request's query. Returns false when the request was answered. */
bool log_page_init(struct log_page *ret_page, struct service_request *request);
void log_page_deinit(struct log_page *page);

/** Whether there is a filter: then each entry is to be offered. Else those from asked.skip on,
 * asked.top of them, are. */
static inline bool log_page_is_filtered(const struct log_page *page)
{
    return page->asked.filter != NULL;
}

/** Makes the whole entry. Returns 0, or what log_page_offer() is to return. */
typedef int (*log_page_build_fn)(void *context, json_t **ret_entry);
/** Puts those of log_page_little that the whole entry has, with the same values. Returns 0, or what
 * log_page_offer() is to return. */
typedef int (*log_page_put_little_fn)(void *context, json_t *entry);
/** What most filters ask for, the last one NULL: then only the entries that are shown are made. */
extern const char *const log_page_little[];
/** Offers an entry: it is counted and shown when it passes the filter (if there is one) and lies on
 * the page. put_little NULL: it is always judged by the whole entry. Returns 0, -ENOMEM, or what
 * the callbacks returned. */
int log_page_offer(struct log_page *page, log_page_put_little_fn put_little,
                   log_page_build_fn build, void *context);
/** True when no more fits. */
bool log_page_is_full(const struct log_page *page);

/** Answers. total: of all entries, when there is no filter. Deinits the page. error: negative errno
 * of the source, or 0. */
void log_page_reply(struct log_page *page, struct service_request *request, const char *name,
                    uint64_t total, int error);
