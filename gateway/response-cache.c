/*
 * Finished answers to GET, see response-cache.h. uthash by key; a list by time of use (utlist). An
 * entry and its texts are one piece of memory. What was put together is in a second list, which is
 * walked when a resource changes: each entry is asked first by a filter of 64 bits, then by its
 * sorted names. There are some hundred at most (the budget sees to that), most of them with one
 * name, so that costs less than an index of all names would in memory.
 */
#include "gateway/response-cache.h"

#include <errno.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/hash.h"

struct cache_entry {
    struct cached_response response;
    struct cache_entry *prev, *next; /* by use, the freshest first */
    /* of what was put together */
    struct cache_entry *composed_prev, *composed_next;
    uint64_t filter; /* a bit for each of response.resources */
    UT_hash_handle hh;
    size_t bytes;
    size_t key_size;
    /* resources, owners, routes; key, head, body, etag */
    _Alignas(uint64_t) char texts[];
};

struct response_cache {
    struct cache_entry *by_key;
    struct cache_entry *by_use;
    struct cache_entry *composed;
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
    if (entry->response.resource_count)
        DL_DELETE2(cache->composed, entry, composed_prev, composed_next);
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

/* FNV-1a, 64 bits. */
uint64_t response_cache_resource(struct ipc_text uri)
{
    uint64_t hash = 0xcbf29ce484222325u;

    for (size_t i = 0; i < uri.size; i++)
        hash = (hash ^ (unsigned char)uri.data[i]) * 0x100000001b3u;
    return hash;
}

static uint64_t filter_bit(uint64_t resource)
{
    return UINT64_C(1) << (resource >> 58);
}

/* -- putting -- */

static char *copy_text(char *at, struct ipc_text text, struct ipc_text *ret_copy)
{
    if (text.size)
        memcpy(at, text.data, text.size);
    *ret_copy = (struct ipc_text){at, text.size};
    return at + text.size;
}

static char *copy_array(char *at, const void *from, size_t size)
{
    if (size)
        memcpy(at, from, size);
    return at + size;
}

static int compare_names(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;

    return left < right ? -1 : left > right;
}

/* The arrays first: they need to be aligned. Names are sorted, since they are looked for. */
static char *copy_composition(struct cache_entry *entry, const struct cached_response *response)
{
    struct cached_response *copy = &entry->response;
    char *at = entry->texts;

    copy->resources = (const void *)at;
    at = copy_array(at, response->resources, response->resource_count * sizeof(uint64_t));
    if (response->resource_count)
        qsort(entry->texts, response->resource_count, sizeof(uint64_t), compare_names);
    copy->owners = (const void *)at;
    at = copy_array(at, response->owners, response->owner_count * sizeof(void *));
    copy->routes = (const void *)at;
    at = copy_array(at, response->routes, response->route_count * sizeof(void *));
    entry->filter = 0;
    for (size_t i = 0; i < response->resource_count; i++)
        entry->filter |= filter_bit(response->resources[i]);
    return at;
}

static size_t texts_size(struct ipc_text key, const struct cached_response *response)
{
    return response->resource_count * sizeof(uint64_t) +
           (response->owner_count + response->route_count) * sizeof(void *) + key.size +
           response->head.size + response->body.size + response->etag.size;
}

static struct cache_entry *entry_new(size_t bytes, struct ipc_text key,
                                     const struct cached_response *response,
                                     struct ipc_text *ret_key)
{
    struct cache_entry *entry = malloc(bytes);
    char *at;

    if (!entry)
        return NULL;
    entry->response = *response;
    entry->bytes = bytes;
    entry->key_size = key.size;
    at = copy_composition(entry, response);
    at = copy_text(at, key, ret_key);
    at = copy_text(at, response->head, &entry->response.head);
    at = copy_text(at, response->body, &entry->response.body);
    copy_text(at, response->etag, &entry->response.etag);
    return entry;
}

int response_cache_put(struct response_cache *cache, struct ipc_text key,
                       const struct cached_response *response)
{
    size_t bytes = sizeof(struct cache_entry) + texts_size(key, response);
    struct cache_entry *entry = entry_find(cache, key);
    struct ipc_text key_copy;

    if (entry)
        entry_remove(cache, entry);
    if (bytes > cache->bytes_max)
        return 0;
    while (cache->statistics.bytes + bytes > cache->bytes_max) {
        entry_remove(cache, cache->by_use->prev); /* the head's prev is the tail */
        cache->statistics.evictions++;
    }
    entry = entry_new(bytes, key, response, &key_copy);
    if (!entry)
        return -ENOMEM;
    HASH_ADD_KEYPTR(hh, cache->by_key, key_copy.data, key_copy.size, entry);
    if (!entry->hh.tbl) {
        free(entry);
        return -ENOMEM;
    }
    DL_PREPEND(cache->by_use, entry);
    if (response->resource_count)
        DL_PREPEND2(cache->composed, entry, composed_prev, composed_next);
    cache->statistics.bytes += bytes;
    cache->statistics.entries++;
    return 0;
}

/* -- removing -- */

static bool entry_uses(const struct cache_entry *entry, uint64_t resource)
{
    return (entry->filter & filter_bit(resource)) &&
           bsearch(&resource, entry->response.resources, entry->response.resource_count,
                   sizeof(resource), compare_names);
}

void response_cache_remove(struct response_cache *cache, struct ipc_text uri)
{
    struct cache_entry *entry = entry_find(cache, uri), *next;
    uint64_t resource;

    if (entry)
        entry_remove(cache, entry);
    if (!cache->composed)
        return;
    resource = response_cache_resource(uri);
    DL_FOREACH_SAFE2 (cache->composed, entry, next, composed_next) {
        if (entry_uses(entry, resource))
            entry_remove(cache, entry);
    }
}

static bool entry_is_of(const struct cache_entry *entry, const void *owner)
{
    if (entry->response.owner == owner)
        return true;
    for (size_t i = 0; i < entry->response.owner_count; i++) {
        if (entry->response.owners[i] == owner)
            return true;
    }
    return false;
}

void response_cache_remove_owner(struct response_cache *cache, const void *owner)
{
    struct cache_entry *entry, *next;

    DL_FOREACH_SAFE (cache->by_use, entry, next) {
        if (entry_is_of(entry, owner))
            entry_remove(cache, entry);
    }
}

/* The name stands in front of the first slash, behind that of a coding (encoder.c): "gzip:bmc1/…".
 */
static bool entry_is_at(const struct cache_entry *entry, struct ipc_text instance)
{
    const char *key = entry->hh.key, *end = memchr(key, '/', entry->key_size), *colon;

    if (!end)
        return false;
    colon = memchr(key, ':', (size_t)(end - key));
    if (colon)
        key = colon + 1;
    return (size_t)(end - key) == instance.size && memcmp(key, instance.data, instance.size) == 0;
}

void response_cache_remove_instance(struct response_cache *cache, const void *owner,
                                    struct ipc_text instance)
{
    struct cache_entry *entry, *next;

    DL_FOREACH_SAFE (cache->by_use, entry, next) {
        if (entry_is_of(entry, owner) && entry_is_at(entry, instance))
            entry_remove(cache, entry);
    }
}

void response_cache_remove_composed(struct response_cache *cache)
{
    struct cache_entry *entry, *next;

    DL_FOREACH_SAFE2 (cache->composed, entry, next, composed_next)
        entry_remove(cache, entry);
}

struct response_cache_statistics response_cache_statistics(const struct response_cache *cache)
{
    return cache->statistics;
}
