/*
 * Logs that are read from files: in a thread of libuv's pool, one request of a log after the other,
 * so that the loop never waits for a disk. What a log's files are, its reader knows; readers run in
 * that thread only, and never in two at once.
 */
#pragma once

#include "svc-logs/page.h"

enum {
    FILE_LOG_E_NONE = 1, /* no such entry */
};

struct file_log_reader {
    const char *name; /* of the collection of entries */
    /** Fills the page; uri: of the collection, encoded. Returns 0 or negative errno. */
    int (*read_page)(void *reader, struct log_page *page, const char *uri, uint64_t *ret_total);
    /** Returns 0, FILE_LOG_E_NONE or negative errno. */
    int (*read_entry)(void *reader, const char *id, const char *uri, json_t **ret_entry);
    void (*free)(void *reader);
};

struct file_log;

/** reader: taken, also when this returns NULL (out of memory). */
struct file_log *file_log_new(uv_loop_t *loop, const struct file_log_reader *functions,
                              void *reader);
/** Requests that wait are still answered; frees after the last one. NULL allowed. */
void file_log_close(struct file_log *log);

/** Answers a GET of the collection, or of an entry (its last parameter), of an existing log. */
void file_log_get_page(struct file_log *log, struct service_request *request);
void file_log_get_entry(struct file_log *log, struct service_request *request);

/** The size of a text that is at most size_max bytes long, cut between characters. */
size_t file_log_text_cut(const char *text, size_t size, size_t size_max);
/** Text of a log as a JSON string: what is not UTF-8 has U+FFFD for each byte that is not ASCII.
 * NULL when out of memory. */
json_t *file_log_text(const char *text, size_t size);
