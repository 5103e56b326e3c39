/*
 * The set and the queue of served.h: one node a URI, in a uthash table or in a singly linked list,
 * so that invalidating takes no memory. The list that goes to the wire is the only allocation of a
 * flush; without it "everything" is told, which is always right.
 */
#include "service/served.h"

#include <stdlib.h>

#include "base/hash.h"

struct served_uri {
    UT_hash_handle hh;       /* while in the set */
    struct served_uri *next; /* while in the queue */
    size_t size;
    char uri[];
};

static struct served_uri *find(const struct served *served, struct ipc_text uri)
{
    struct served_uri *found = NULL;

    HASH_FIND(hh, served->set, uri.data, uri.size, found);
    return found;
}

static void free_set(struct served *served)
{
    struct served_uri *at, *next;

    HASH_ITER (hh, served->set, at, next) {
        HASH_DEL(served->set, at);
        free(at);
    }
}

static void free_queue(struct served *served)
{
    while (served->queue) {
        struct served_uri *next = served->queue->next;

        free(served->queue);
        served->queue = next;
    }
    served->queue_count = 0;
    served->everything = false;
}

void served_deinit(struct served *served)
{
    free_set(served);
    free_queue(served);
}

bool served_add(struct served *served, struct ipc_text uri)
{
    struct served_uri *added;

    if (find(served, uri))
        return true;
    if (HASH_COUNT(served->set) >= SERVED_URIS_MAX)
        return false;
    added = malloc(sizeof(*added) + uri.size);
    if (!added)
        return false;
    *added = (struct served_uri){.size = uri.size};
    memcpy(added->uri, uri.data, uri.size);
    HASH_ADD(hh, served->set, uri, uri.size, added);
    if (!added->hh.tbl) {
        free(added);
        return false;
    }
    return true;
}

bool served_contains(const struct served *served, struct ipc_text uri)
{
    return find(served, uri) != NULL;
}

bool served_invalidate(struct served *served, struct ipc_text uri)
{
    struct served_uri *found = find(served, uri);

    if (!found)
        return false;
    HASH_DEL(served->set, found);
    found->next = served->queue;
    served->queue = found;
    served->queue_count++;
    return true;
}

bool served_invalidate_all(struct served *served)
{
    if (!served->set && !served->queue)
        return false;
    free_set(served);
    free_queue(served);
    served->everything = true;
    return true;
}

bool served_is_queued(const struct served *served)
{
    return served->everything || served->queue;
}

int served_flush(struct served *served,
                 int (*tell)(void *context, const struct ipc_text *uris, size_t uri_count),
                 void *context)
{
    struct ipc_text *uris = NULL;
    size_t count = 0;
    int r;

    if (!served_is_queued(served))
        return 0;
    if (!served->everything)
        uris = calloc(served->queue_count, sizeof(uris[0]));
    for (struct served_uri *at = served->queue; uris && at; at = at->next)
        uris[count++] = (struct ipc_text){at->uri, at->size};
    if (!uris)
        free_set(served);
    r = tell(context, uris, count);
    free(uris);
    free_queue(served);
    return r;
}
