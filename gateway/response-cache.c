/*
 * Finished answers to GET, see response-cache.h. uthash by key; a list by time of use (utlist). An
 * entry and its texts are one piece of memory.
 */
#include "gateway/response-cache.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/hash.h"

struct cache_entry {
    struct cached_response response;
    struct cache_entry *prev, *next; /* by use, the freshest first */
    UT_hash_handle hh;
    size_t bytes;
    size_t key_size;
    char texts[]; /* key, head, body, etag */
};

struct response_cache {
    struct cache_entry *by_key;
    struct cache_entry *by_use;
    size_t bytes_max;
    struct response_cache_statistics statistics;
};

int response_cache_new(size_t bytes_max, struct response_cache **ret_cache)
{
    struct response_cache *cache = calloc(1, sizeof(*cache));

    if (!cache)
        return -ENOMEM;
    cache->bytes_max = bytes_max;
    *ret_cache = cache;
    return 0;
}

static void entry_remove(struct response_cache *cache, struct cache_entry *entry)
{
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what is in a table has neighbours */
    HASH_DEL(cache->by_key, entry);
    DL_DELETE(cache->by_use, entry);
    cache->statistics.bytes -= entry->bytes;
    cache->statistics.entries--;
    free(entry);
}

void response_cache_free(struct response_cache *cache)
{
    struct cache_entry *entry, *next;

    if (!cache)
        return;
    DL_FOREACH_SAFE (cache->by_use, entry, next)
        entry_remove(cache, entry);
    free(cache);
}

static struct cache_entry *entry_find(struct response_cache *cache, struct ipc_text key)
{
    struct cache_entry *entry;

    HASH_FIND(hh, cache->by_key, key.data, key.size, entry);
    return entry;
}

const struct cached_response *response_cache_find(struct response_cache *cache, struct ipc_text key)
{
    struct cache_entry *entry = entry_find(cache, key);

    if (!entry) {
        cache->statistics.misses++;
        return NULL;
    }
    cache->statistics.hits++;
    if (cache->by_use != entry) {
        DL_DELETE(cache->by_use, entry);
        DL_PREPEND(cache->by_use, entry);
    }
    return &entry->response;
}

static char *copy_text(char *at, struct ipc_text text, struct ipc_text *ret_copy)
{
    if (text.size)
        memcpy(at, text.data, text.size);
    *ret_copy = (struct ipc_text){at, text.size};
    return at + text.size;
}

int response_cache_put(struct response_cache *cache, struct ipc_text key,
                       const struct cached_response *response)
{
    size_t texts = key.size + response->head.size + response->body.size + response->etag.size;
    size_t bytes = sizeof(struct cache_entry) + texts;
    struct cache_entry *entry;
    struct ipc_text key_copy;
    char *at;

    response_cache_remove(cache, key);
    if (bytes > cache->bytes_max)
        return 0;
    while (cache->statistics.bytes + bytes > cache->bytes_max) {
        entry_remove(cache, cache->by_use->prev); /* the head's prev is the tail */
        cache->statistics.evictions++;
    }
    entry = malloc(bytes);
    if (!entry)
        return -ENOMEM;
    entry->response = *response;
    entry->bytes = bytes;
    entry->key_size = key.size;
    at = copy_text(entry->texts, key, &key_copy);
    at = copy_text(at, response->head, &entry->response.head);
    at = copy_text(at, response->body, &entry->response.body);
    copy_text(at, response->etag, &entry->response.etag);
    HASH_ADD_KEYPTR(hh, cache->by_key, key_copy.data, key_copy.size, entry);
    if (!entry->hh.tbl) {
        free(entry);
        return -ENOMEM;
    }
    DL_PREPEND(cache->by_use, entry);
    cache->statistics.bytes += bytes;
    cache->statistics.entries++;
    return 0;
}

void response_cache_remove(struct response_cache *cache, struct ipc_text key)
{
    struct cache_entry *entry = entry_find(cache, key);

    if (entry)
        entry_remove(cache, entry);
}

void response_cache_remove_owner(struct response_cache *cache, const void *owner)
{
    struct cache_entry *entry, *next;

    DL_FOREACH_SAFE (cache->by_use, entry, next) {
        if (entry->response.owner == owner)
            entry_remove(cache, entry);
    }
}

struct response_cache_statistics response_cache_statistics(const struct response_cache *cache)
{
    return cache->statistics;
}
