/*
 * The URIs whose answer the gateway may keep: served as cacheable since they were last invalidated.
 * An invalidated one moves from the set to a queue, so it is told once however often it changes.
 * Room-private; knows no sockets.
 */
#pragma once

#include "ipc/message.h"

/*
 * Each instance of several emulated systems has URIs of its own; its name is empty where there is
 * only one. Neither has a slash in it, so name and URI together are the key.
 */

/** More URIs than this are not remembered: those that were remembered first make room. */
#define SERVED_URIS_MAX 16384u
/** So many at a time, so that telling costs a frame for many of them. */
#define SERVED_EVICTED 1024u

struct served_uri;

struct served {
    struct served_uri *set;   /* uthash */
    struct served_uri *queue; /* invalidated, not told yet */
    size_t queue_count;
    bool has_instances; /* some in the queue are of an instance with a name */
    bool everything;    /* everything is to be told; queue is empty then */
};

/** Frees everything; the set is empty after that. */
void served_deinit(struct served *served);
/** Remembers a URI. Where there is no room, others are queued as if they had been invalidated.
 * Returns true when it is in the set, false without memory: then nobody may keep the answer. */
bool served_add(struct served *served, struct ipc_text instance, struct ipc_text uri);
bool served_contains(const struct served *served, struct ipc_text instance, struct ipc_text uri);
/** Moves the URI to the queue if it is in the set. Returns true when something is queued by this.
 */
bool served_invalidate(struct served *served, struct ipc_text instance, struct ipc_text uri);
/** Moves all to the queue. Returns true when something is queued by this. */
bool served_invalidate_all(struct served *served);
/** Something is queued. */
bool served_is_queued(const struct served *served);
/**
 * Empties the queue into `tell` (one call for each instance, none when nothing is queued).
 * uri_count 0: everything of all, also where memory for the list was missing. Returns the first
 * that tell returned and that is not 0, else 0.
 */
int served_flush(struct served *served,
                 int (*tell)(void *context, struct ipc_text instance, const struct ipc_text *uris,
                             size_t uri_count),
                 void *context);
