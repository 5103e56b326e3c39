/* Verified credentials, see identity-cache.h. uthash by key; a list by time of use (utlist). */
#include "gateway/identity-cache.h"

#include <errno.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "base/random.h"

struct identity_entry {
    unsigned char key[IDENTITY_KEY_BYTES];
    struct identity *identity;
    uint64_t expires_usec;
    struct identity_entry *prev, *next; /* by use, the freshest first */
    UT_hash_handle hh;
};

struct identity_cache {
    EVP_MAC_CTX *mac; /* keyed once; each use starts again with the same key */
    const struct clock *clock;
    struct identity_entry *by_key;
    struct identity_entry *by_use;
    unsigned int entries_max;
};

static char *copy_text(char *at, struct ipc_text text, struct ipc_text *ret_copy)
{
    if (text.size)
        memcpy(at, text.data, text.size);
    *ret_copy = (struct ipc_text){at, text.size};
    return at + text.size;
}

struct identity *identity_new(const struct ipc_identity *from)
{
    size_t size = from->user.size + from->role.size + from->session_id.size +
                  from->client_address.size;
    struct identity *identity = malloc(sizeof(*identity) + size);
    char *at;

    if (!identity)
        return NULL;
    identity->view = *from;
    identity->references = 1;
    at = identity->texts;
    at = copy_text(at, from->user, &identity->view.user);
    at = copy_text(at, from->role, &identity->view.role);
    at = copy_text(at, from->session_id, &identity->view.session_id);
    copy_text(at, from->client_address, &identity->view.client_address);
    return identity;
}

struct identity *identity_ref(struct identity *identity)
{
    identity->references++;
    return identity;
}

void identity_unref(struct identity *identity)
{
    if (identity && --identity->references == 0)
        free(identity);
}

static EVP_MAC_CTX *mac_new(void)
{
    unsigned char key[32];
    char digest[] = "SHA256";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end(),
    };
    EVP_MAC *hmac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    EVP_MAC_CTX *mac = hmac ? EVP_MAC_CTX_new(hmac) : NULL;

    EVP_MAC_free(hmac);
    if (mac &&
        (random_bytes(key, sizeof(key)) < 0 || !EVP_MAC_init(mac, key, sizeof(key), parameters))) {
        EVP_MAC_CTX_free(mac);
        mac = NULL;
    }
    OPENSSL_cleanse(key, sizeof(key));
    return mac;
}

int identity_cache_new(unsigned int entries_max, const struct clock *clock,
                       struct identity_cache **ret_cache)
{
    struct identity_cache *cache = calloc(1, sizeof(*cache));

    if (!cache)
        return -ENOMEM;
    cache->mac = mac_new();
    if (!cache->mac) {
        free(cache);
        return -ENOMEM;
    }
    cache->clock = clock;
    cache->entries_max = entries_max;
    *ret_cache = cache;
    return 0;
}

static void entry_remove(struct identity_cache *cache, struct identity_entry *entry)
{
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): what is in a table has neighbours */
    HASH_DEL(cache->by_key, entry);
    DL_DELETE(cache->by_use, entry);
    identity_unref(entry->identity);
    free(entry);
}

void identity_cache_free(struct identity_cache *cache)
{
    struct identity_entry *entry, *next;

    if (!cache)
        return;
    DL_FOREACH_SAFE (cache->by_use, entry, next)
        entry_remove(cache, entry);
    EVP_MAC_CTX_free(cache->mac);
    free(cache);
}

/* kind, [0, instance, 0,] credentials: no header has a NUL in it, so no two of them are the same.
 */
int identity_cache_key(struct identity_cache *cache, char kind, struct ipc_text instance,
                       struct ipc_text credentials,
                       unsigned char ret_key[static IDENTITY_KEY_BYTES])
{
    static const unsigned char end = 0;
    size_t size;

    if (!EVP_MAC_init(cache->mac, NULL, 0, NULL) ||
        !EVP_MAC_update(cache->mac, (const unsigned char *)&kind, 1))
        return -EIO;
    if (instance.size > 0 &&
        (!EVP_MAC_update(cache->mac, &end, 1) ||
         !EVP_MAC_update(cache->mac, (const unsigned char *)instance.data, instance.size) ||
         !EVP_MAC_update(cache->mac, &end, 1)))
        return -EIO;
    if (!EVP_MAC_update(cache->mac, (const unsigned char *)credentials.data, credentials.size) ||
        !EVP_MAC_final(cache->mac, ret_key, &size, IDENTITY_KEY_BYTES))
        return -EIO;
    return 0;
}

struct identity *identity_cache_find(struct identity_cache *cache,
                                     const unsigned char key[static IDENTITY_KEY_BYTES])
{
    struct identity_entry *entry;

    HASH_FIND(hh, cache->by_key, key, IDENTITY_KEY_BYTES, entry);
    if (!entry)
        return NULL;
    if (clock_monotonic_usec(cache->clock) >= entry->expires_usec) {
        entry_remove(cache, entry);
        return NULL;
    }
    if (cache->by_use != entry) {
        DL_DELETE(cache->by_use, entry);
        DL_PREPEND(cache->by_use, entry);
    }
    return entry->identity;
}

int identity_cache_put(struct identity_cache *cache,
                       const unsigned char key[static IDENTITY_KEY_BYTES],
                       struct identity *identity, uint32_t ttl_ms)
{
    struct identity_entry *entry;

    HASH_FIND(hh, cache->by_key, key, IDENTITY_KEY_BYTES, entry);
    if (entry)
        entry_remove(cache, entry);
    if (ttl_ms == 0)
        return 0;
    if (HASH_COUNT(cache->by_key) >= cache->entries_max)
        entry_remove(cache, cache->by_use->prev); /* the head's prev is the tail */
    entry = calloc(1, sizeof(*entry));
    if (!entry)
        return -ENOMEM;
    memcpy(entry->key, key, IDENTITY_KEY_BYTES);
    HASH_ADD(hh, cache->by_key, key, IDENTITY_KEY_BYTES, entry);
    if (!entry->hh.tbl) {
        free(entry);
        return -ENOMEM;
    }
    DL_PREPEND(cache->by_use, entry);
    entry->identity = identity_ref(identity);
    entry->expires_usec = clock_monotonic_usec(cache->clock) + (uint64_t)ttl_ms * 1000;
    return 0;
}

static bool text_equal(struct ipc_text a, struct ipc_text b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

void identity_cache_forget_user(struct identity_cache *cache, struct ipc_text user)
{
    struct identity_entry *entry, *next;

    DL_FOREACH_SAFE (cache->by_use, entry, next) {
        if (user.size == 0 || text_equal(entry->identity->view.user, user))
            entry_remove(cache, entry);
    }
}

void identity_cache_forget_session(struct identity_cache *cache, struct ipc_text session_id)
{
    struct identity_entry *entry, *next;

    DL_FOREACH_SAFE (cache->by_use, entry, next) {
        struct ipc_text id = entry->identity->view.session_id;

        if (id.size && (session_id.size == 0 || text_equal(id, session_id)))
            entry_remove(cache, entry);
    }
}
