/*
 * Where the lines of an event log are, over all its files: FILE, and FILE.1, FILE.2 … that it was
 * rotated into, of which the higher number is the older one. What was indexed once is not read
 * again: files are known by device, inode and their first bytes, so that a rename is no change, and
 * a truncated file is another one. Runs in a thread of the pool.
 */
#pragma once

#include <stdbool.h>
#include <sys/types.h>

#include "svc-logs/event-line.h"

#define EVENT_PATH_BYTES_MAX 500
#define EVENT_FILES_MAX 16
/* The oldest quarter goes when there are more. */
#define EVENT_ENTRIES_MAX 65536
#define EVENT_HEAD_BYTES 64

struct event_entry {
    uint64_t offset; /* in its file */
    uint64_t seconds;
    uint32_t repeat; /* entries of the same second before it */
    uint16_t size;
    uint8_t severity; /* enum event_severity */
};

enum event_severity {
    EVENT_SEVERITY_UNKNOWN,
    EVENT_SEVERITY_OK,
    EVENT_SEVERITY_WARNING,
    EVENT_SEVERITY_CRITICAL,
    EVENT_SEVERITY_COUNT,
};

struct event_file {
    dev_t device;
    ino_t inode;
    char head[EVENT_HEAD_BYTES];
    size_t head_size;
    uint64_t size;    /* as it was when it was read last */
    uint64_t offset;  /* of the line that is next */
    bool is_too_long; /* that line; its start was dropped */
    size_t count;     /* of its entries */
    int fd;           /* -1 outside of event_index_open() … event_index_close() */
};

struct event_index {
    char *path;
    struct event_file files[EVENT_FILES_MAX]; /* the oldest first */
    size_t file_count;
    struct event_entry *entries; /* the oldest first, file by file */
    size_t count, capacity;
    uint64_t latest;                  /* highest time of all entries */
    bool told[EVENT_LINE_FLAW_COUNT]; /* it was logged */
    bool told_unreadable;
};

/** Returns 0 or -ENOMEM. */
int event_index_init(struct event_index *ret_index, const char *path);
void event_index_deinit(struct event_index *index);

/** Opens the files and reads what has come since the last time. Files that can not be read are as
 * none, and logged. Returns 0 or negative errno; then nothing is open. */
int event_index_open(struct event_index *index);
void event_index_close(struct event_index *index);

/** While it is open: reads an entry's line again. text: room for it. Returns false when it is not
 * there any more: the file was truncated in this moment. */
bool event_index_read(const struct event_index *index, size_t entry,
                      char text[static EVENT_LINE_BYTES_MAX], struct event_line *ret_line);

/** Deletes the files. Returns 0 or negative errno of the first that could not be. */
int event_index_delete_files(const char *path);
