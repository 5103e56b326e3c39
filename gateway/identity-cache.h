/*
 * Verified credentials: an HMAC of what the client sent, under a key made at start, maps to an
 * identity until it expires or somebody says that it changed. Neither tokens nor passwords are
 * kept. A pure table: asking the services is authentication.h's.
 */
#pragma once

#include "base/clock.h"
#include "ipc/message.h"

#define IDENTITY_KEY_BYTES 32

/** An identity with memory of its own, counted: requests under way keep it alive. */
struct identity {
    struct ipc_identity view; /* texts point into this object */
    unsigned int references;
    char texts[];
};

/** Copies an identity. Returns a reference, NULL when out of memory. */
struct identity *identity_new(const struct ipc_identity *from);
struct identity *identity_ref(struct identity *identity);
void identity_unref(struct identity *identity);

struct identity_cache;

int identity_cache_new(unsigned int entries_max, const struct clock *clock,
                       struct identity_cache **ret_cache);
void identity_cache_free(struct identity_cache *cache);

/** The table's name for credentials. kind tells tokens from Basic; instance is one of several
 * emulated systems, each with accounts of its own. Returns 0 or negative errno. */
int identity_cache_key(struct identity_cache *cache, char kind, struct ipc_text instance,
                       struct ipc_text credentials,
                       unsigned char ret_key[static IDENTITY_KEY_BYTES]);

/** Borrowed; NULL when unknown or expired. */
struct identity *identity_cache_find(struct identity_cache *cache,
                                     const unsigned char key[static IDENTITY_KEY_BYTES]);
/** Keeps a reference of its own, for ttl_ms (0: only removes what was there); the entry that was
 * used longest ago makes room. Returns 0 or -ENOMEM. */
int identity_cache_put(struct identity_cache *cache,
                       const unsigned char key[static IDENTITY_KEY_BYTES],
                       struct identity *identity, uint32_t ttl_ms);

/** Empty name: all users. */
void identity_cache_forget_user(struct identity_cache *cache, struct ipc_text user);
/** Empty id: all sessions. What came by Basic stays. */
void identity_cache_forget_session(struct identity_cache *cache, struct ipc_text session_id);
