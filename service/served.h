/*
 * The URIs whose answer the gateway may keep: served as cacheable since they were last invalidated.
 * An invalidated one moves from the set to a queue, so it is told once however often it changes.
 * Room-private; knows no sockets.
 */
#pragma once

#include "ipc/message.h"

/** More URIs than this are not remembered, and so are answered as not cacheable. */
#define SERVED_URIS_MAX 16384u

struct served_uri;

struct served {
    struct served_uri *set;   /* uthash */
    struct served_uri *queue; /* invalidated, not told yet */
    size_t queue_count;
    bool everything; /* everything is to be told; queue is empty then */
};

/** Frees everything; the set is empty after that. */
void served_deinit(struct served *served);
/** Remembers a URI. Returns true when it is in the set, false past the limit or without memory:
 * then nobody may keep the answer. */
bool served_add(struct served *served, struct ipc_text uri);
bool served_contains(const struct served *served, struct ipc_text uri);
/** Moves the URI to the queue if it is in the set. Returns true when something is queued by this.
 */
bool served_invalidate(struct served *served, struct ipc_text uri);
/** Moves all to the queue. Returns true when something is queued by this. */
bool served_invalidate_all(struct served *served);
/** Something is queued. */
bool served_is_queued(const struct served *served);
/**
 * Empties the queue into `tell` (one call, none when nothing is queued). uri_count 0: everything,
 * also where memory for the list was missing. Returns what tell returned, else 0.
 */
int served_flush(struct served *served,
                 int (*tell)(void *context, const struct ipc_text *uris, size_t uri_count),
                 void *context);
