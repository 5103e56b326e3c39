/*
 * The requests of one client that have no answer yet. Each has a slot in a table of fixed size,
 * which its id tells (so that a response is matched without a search), and is in one list: `active`
 * while it waits or is in flight, `finished` from its end without a response until its reply is
 * called. All failures go through `finished`: no reply runs while a list is walked. Private to
 * ipc/.
 */
#pragma once

#include "ipc/client.h"

struct pending {
    struct pending *prev, *next;
    uint64_t id;
    uint64_t deadline_usec;
    uint64_t frames_before; /* frames received before it was sent; valid when `sent` */
    ipc_client_reply_fn reply;
    void *context;
    struct ipc_request request; /* valid when `stored` */
    size_t stored_bytes;        /* of `storage` */
    int outcome;                /* valid in `finished` */
    bool stored;                /* a copy is kept, to be sent later or again */
    bool sent;
    bool repeatable; /* may be sent once more */
    char storage[];
};

struct pending_table {
    struct pending **slots;
    uint32_t *free_slots; /* a stack of free_slot_count indexes */
    uint32_t slot_count, free_slot_count;
    uint64_t sequence; /* makes ids unique */
    size_t stored_bytes;
    struct pending *active;   /* in the order of the requests */
    struct pending *finished; /* in the order of their ends */
};

/** Returns 0 or -ENOMEM. */
int pending_table_init(struct pending_table *table, unsigned int requests_max);
/** No request may be left. */
void pending_table_deinit(struct pending_table *table);

/** Adds a request, with a copy of it when `stored`. There must be a free slot. NULL: out of memory.
 */
struct pending *pending_add(struct pending_table *table, const struct ipc_request *request,
                            bool stored);

/** An active request, or NULL. */
struct pending *pending_find(const struct pending_table *table, uint64_t id);

/** Takes an active request out; free it with pending_free(). */
void pending_remove(struct pending_table *table, struct pending *pending);
/** Frees one that was removed; what a typed call said is wiped. */
void pending_free(struct pending *pending);

/** Ends an active request without a response; pending_deliver() tells who waits. */
void pending_finish(struct pending_table *table, struct pending *pending, int outcome);
/** Calls the replies of all finished requests. */
void pending_deliver(struct pending_table *table);
