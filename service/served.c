/*
 * The set and the queue of served.h: one node a URI, in a uthash table or in a singly linked list,
 * so that invalidating takes no memory. The lists that go to the wire are the only allocations of a
 * flush; without them "everything" is told, which is always right.
 */
#include "service/served.h"

#include <stdlib.h>

#include "base/hash.h"

struct served_uri {
    UT_hash_handle hh;          /* while in the set */
    struct served_uri *next;    /* while in the queue */
    size_t instance_size, size; /* of all: instance and URI */
    char key[];
};

#define KEY_BYTES_MAX (IPC_NAME_BYTES_MAX + IPC_URI_BYTES_MAX)

/* The usual one needs no copy. False: no key of this room, nothing was served by it. */
static bool make_key(struct ipc_text instance, struct ipc_text uri, char text[static KEY_BYTES_MAX],
                     struct ipc_text *ret_key)
{
    *ret_key = uri;
    if (instance.size == 0)
        return true;
    if (instance.size > IPC_NAME_BYTES_MAX || uri.size > IPC_URI_BYTES_MAX)
        return false;
    memcpy(text, instance.data, instance.size);
    memcpy(text + instance.size, uri.data, uri.size);
    *ret_key = (struct ipc_text){text, instance.size + uri.size};
    return true;
}

static struct served_uri *find(const struct served *served, struct ipc_text instance,
                               struct ipc_text uri)
{
    char text[KEY_BYTES_MAX];
    struct served_uri *found = NULL;
    struct ipc_text key;

    if (make_key(instance, uri, text, &key))
        HASH_FIND(hh, served->set, key.data, key.size, found);
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
    served->has_instances = false;
    served->everything = false;
}

void served_deinit(struct served *served)
{
    free_set(served);
    free_queue(served);
}

static void enqueue(struct served *served, struct served_uri *uri)
{
    HASH_DEL(served->set, uri);
    uri->next = served->queue;
    served->queue = uri;
    served->queue_count++;
    served->has_instances = served->has_instances || uri->instance_size > 0;
}

/* The oldest ones: the gateway, whose cache holds far fewer, has hardly any of them. One that it
 * has is asked for once more. */
static void make_room(struct served *served)
{
    for (unsigned int i = 0; i < SERVED_EVICTED; i++)
        enqueue(served, served->set); /* a hash is in the order in which it was filled */
}

bool served_add(struct served *served, struct ipc_text instance, struct ipc_text uri)
{
    char text[KEY_BYTES_MAX];
    struct served_uri *added;
    struct ipc_text key;

    if (!make_key(instance, uri, text, &key))
        return false;
    HASH_FIND(hh, served->set, key.data, key.size, added);
    if (added)
        return true;
    if (HASH_COUNT(served->set) >= SERVED_URIS_MAX)
        make_room(served);
    added = malloc(sizeof(*added) + key.size);
    if (!added)
        return false;
    *added = (struct served_uri){.instance_size = instance.size, .size = key.size};
    memcpy(added->key, key.data, key.size);
    HASH_ADD(hh, served->set, key, key.size, added);
    if (!added->hh.tbl) {
        free(added);
        return false;
    }
    return true;
}

bool served_contains(const struct served *served, struct ipc_text instance, struct ipc_text uri)
{
    return find(served, instance, uri) != NULL;
}

bool served_invalidate(struct served *served, struct ipc_text instance, struct ipc_text uri)
{
    struct served_uri *found = find(served, instance, uri);

    if (!found)
        return false;
    enqueue(served, found);
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

static struct ipc_text instance_of(const struct served_uri *of)
{
    return (struct ipc_text){of->key, of->instance_size};
}

static int compare_instances(struct ipc_text a, struct ipc_text b)
{
    if (a.size != b.size)
        return a.size < b.size ? -1 : 1;
    return a.size ? memcmp(a.data, b.data, a.size) : 0;
}

static int compare(const void *a, const void *b)
{
    return compare_instances(instance_of(*(struct served_uri *const *)a),
                             instance_of(*(struct served_uri *const *)b));
}

/* What is queued, with those of one instance beside each other. Both arrays have room for all. */
static int tell_queue(struct served *served, struct served_uri **all, struct ipc_text *uris,
                      int (*tell)(void *context, struct ipc_text instance,
                                  const struct ipc_text *uris, size_t uri_count),
                      void *context)
{
    size_t total = 0, count;
    int result = 0;

    for (struct served_uri *at = served->queue; at; at = at->next)
        all[total++] = at;
    if (served->has_instances)
        qsort(all, total, sizeof(struct served_uri *), compare);
    for (size_t i = 0; i < total; i += count) {
        struct ipc_text instance = instance_of(all[i]);
        int r;

        for (count = 0; i + count < total; count++) {
            const struct served_uri *at = all[i + count];

            if (compare_instances(instance, instance_of(at)) != 0)
                break;
            uris[count] = (struct ipc_text){at->key + at->instance_size,
                                            at->size - at->instance_size};
        }
        r = tell(context, instance, uris, count);
        result = result ? result : r;
    }
    return result;
}

int served_flush(struct served *served,
                 int (*tell)(void *context, struct ipc_text instance, const struct ipc_text *uris,
                             size_t uri_count),
                 void *context)
{
    struct served_uri **all = NULL;
    struct ipc_text *uris = NULL;
    int r;

    if (!served_is_queued(served))
        return 0;
    if (!served->everything) {
        all = calloc(served->queue_count, sizeof(struct served_uri *));
        uris = calloc(served->queue_count, sizeof(uris[0]));
    }
    if (all && uris) {
        r = tell_queue(served, all, uris, tell, context);
    } else {
        free_set(served);
        r = tell(context, (struct ipc_text){0}, NULL, 0);
    }
    free(all);
    free(uris);
    free_queue(served);
    return r;
}
