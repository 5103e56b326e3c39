/*
 * A mockup in memory: what a Redfish service answers, by path. Items are immutable and counted, so
 * that several sets (the instances of an emulated fleet) share those that are equal; a set is an
 * ordered hash of them. Reading: read.h and fish.h; writing: write.h and fish.h; judging: check.h.
 * Nothing here knows what a resource means. Not for more than one thread at a time.
 */
#pragma once

#include <stddef.h>

#include "base/hash.h"
#include "ipc/message.h"

enum mockup_kind {
    MOCKUP_RESOURCE, /* a JSON object, compact, without its own "@odata.etag" */
    MOCKUP_XML,      /* the bytes of an index.xml: $metadata */
    MOCKUP_FILE,     /* any other bytes; mockup_media_type() says what they are */
};

/** What one path answers. All texts lie within the item's own memory. */
struct mockup_item {
    char *path; /* decoded, starts with "/redfish", no trailing slash */
    enum mockup_kind kind;
    char *text;    /* NUL-terminated beyond `size` */
    size_t size;   /* bytes of text */
    char *headers; /* compact JSON of the headers.json beside it; NULL: none */
    char *times;   /* of the time.json; NULL: none */
    unsigned int references;
};

/** Copies everything. headers, times: .data NULL for none. Returns NULL when out of memory. */
struct mockup_item *mockup_item_new(struct ipc_text path, enum mockup_kind kind,
                                    struct ipc_text text, struct ipc_text headers,
                                    struct ipc_text times);
struct mockup_item *mockup_item_ref(struct mockup_item *item);
void mockup_item_unref(struct mockup_item *item);

/** The media type of a MOCKUP_FILE by the end of its name; "application/octet-stream" where that
 * tells nothing. */
const char *mockup_media_type(const char *path);

struct mockup_entry {
    struct mockup_item *item; /* the set holds a reference */
    UT_hash_handle hh;
};

/**
 * A set of items by path. To see all of them, in the order in which their paths were first put:
 * `for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next)`.
 */
struct mockup {
    struct mockup_entry *entries; /* NULL: empty */
};

/** Returns NULL when out of memory. */
struct mockup *mockup_new(void);
void mockup_free(struct mockup *mockup);

size_t mockup_count(const struct mockup *mockup);

/** The item at a path, borrowed; NULL: none. */
struct mockup_item *mockup_find(const struct mockup *mockup, struct ipc_text path);

/** Adds an item (a reference of its own), in place of the one with the same path. Returns 0 or
 * -ENOMEM, when nothing has changed. */
int mockup_put(struct mockup *mockup, struct mockup_item *item);

/** Removes the item at a path; nothing happens where there is none. */
void mockup_remove(struct mockup *mockup, struct ipc_text path);

/** As strcmp(), by segments: a path comes before those below it, and those before its neighbours.
 */
int mockup_path_compare(const char *left, const char *right);

/** Brings the items into the order of their paths, see mockup_path_compare(). */
void mockup_sort(struct mockup *mockup);
