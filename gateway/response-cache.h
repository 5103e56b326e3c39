/*
 * Finished answers to GET, by instance and path, within a byte budget; the one used longest ago
 * makes room. Only answers whose service promised to say when they change are put here. A pure
 * table: it knows neither HTTP nor services (an owner is only compared).
 */
#pragma once

#include <stdint.h>

#include "ipc/message.h"

struct response_cache;

/** One finished answer. Borrowed by readers until the loop turns. */
struct cached_response {
    struct ipc_text head, body, etag; /* as struct http_response wants them */
    const void *owner;                /* the upstream that it came from */
    const void *route;                /* the route that it was authorized by */
};

int response_cache_new(size_t bytes_max, struct response_cache **ret_cache);
void response_cache_free(struct response_cache *cache);

/** NULL when there is none. */
const struct cached_response *response_cache_find(struct response_cache *cache,
                                                  struct ipc_text key);
/** Copies everything; replaces what was there. Too large for the budget: 0, and nothing is kept.
 * Returns 0 or -ENOMEM. */
int response_cache_put(struct response_cache *cache, struct ipc_text key,
                       const struct cached_response *response);
void response_cache_remove(struct response_cache *cache, struct ipc_text key);
void response_cache_remove_owner(struct response_cache *cache, const void *owner);

struct response_cache_statistics {
    uint64_t hits, misses, evictions;
    size_t bytes;
    unsigned int entries;
};
struct response_cache_statistics response_cache_statistics(const struct response_cache *cache);
