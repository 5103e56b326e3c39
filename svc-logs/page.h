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
    uint64_t passed; /* entries that pass the filter, so far */
    size_t bytes;    /* of the texts of `members`, about */
};

/** Reads the request's query. Returns false when the request was answered. */
bool log_page_init(struct log_page *ret_page, struct service_request *request);
void log_page_deinit(struct log_page *page);

/** Whether there is a filter: then each entry is to be offered to log_page_passes(). Else those
 * from asked.skip on, asked.top of them, are shown. */
static inline bool log_page_is_filtered(const struct log_page *page)
{
    return page->asked.filter != NULL;
}
/** What log_page_passes() is to see of an entry: true: Created and Severity are enough. */
bool log_page_needs_little(const struct log_page *page);
/** True when the entry passes the filter and lies on the page; counts it. */
bool log_page_passes(struct log_page *page, const json_t *entry);
/** Adds an entry (stolen; NULL: out of memory), if there is room. Returns 0 or -ENOMEM. */
int log_page_add(struct log_page *page, json_t *entry);
/** True when no more fits. */
bool log_page_is_full(const struct log_page *page);

/** Answers. total: of all entries, when there is no filter. Deinits the page. error: negative errno
 * of the source, or 0. */
void log_page_reply(struct log_page *page, struct service_request *request, const char *name,
                    uint64_t total, int error);
