/*
 * Finished answers to GET, by path, or by path and query, behind the name of an emulated system
 * where there are several ("bmc1/redfish/v1"); within a byte budget; the one used
 * longest ago makes room. Only answers whose service promised to say when they change are put here;
 * what was made of several resources ($expand) names them all, and goes when one of them does. A
 * pure table: it knows neither HTTP nor services (owners and routes are only compared).
 */
#pragma once

#include <stdint.h>

#include "ipc/message.h"

struct response_cache;

/** One finished answer. Borrowed by readers until the loop turns. */
struct cached_response {
    struct ipc_text head, body, etag; /* as struct http_response wants them */
    const void *owner;                /* the upstream that it came from */
    const void *route;                /* the route that it was authorized by; NULL: open to all */
    uint32_t allow;                   /* methods that its head names */
    /* of one that was put together; all counts are 0 else */
    const uint64_t *resources; /* response_cache_resource() of each that was used */
    size_t resource_count;
    const void *const *owners; /* all upstreams that they came from */
    size_t owner_count;
    const void *const *routes; /* all routes but `route` that a reader must be allowed to read */
    size_t route_count;
};

/** How a resource is named in cached_response.resources. Two URIs may have the same name, which
 * costs an answer that could have stayed. */
uint64_t response_cache_resource(struct ipc_text uri);

int response_cache_new(size_t bytes_max, struct response_cache **ret_cache);
void response_cache_free(struct response_cache *cache);

/** NULL when there is none. */
const struct cached_response *response_cache_find(struct response_cache *cache,
                                                  struct ipc_text key);
/** Copies everything; replaces what was there. Too large for the budget: 0, and nothing is kept.
 * Returns 0 or -ENOMEM. */
int response_cache_put(struct response_cache *cache, struct ipc_text key,
                       const struct cached_response *response);
/** This resource changed: removes its answer, and all that was made of it. */
void response_cache_remove(struct response_cache *cache, struct ipc_text uri);
/** Everything of this owner, and all that was made of it. */
void response_cache_remove_owner(struct response_cache *cache, const void *owner);
/** The same for one of several emulated systems: keys that begin with its name. */
void response_cache_remove_instance(struct response_cache *cache, const void *owner,
                                    struct ipc_text instance);
/** Everything that was put together: routes changed, so links may lead elsewhere now. */
void response_cache_remove_composed(struct response_cache *cache);

struct response_cache_statistics {
    uint64_t hits, misses, evictions;
    size_t bytes;
    unsigned int entries;
};
struct response_cache_statistics response_cache_statistics(const struct response_cache *cache);
