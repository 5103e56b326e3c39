/*
 * A hash table of nodes that hold their key (a text) inside, for what the mirror has thousands of:
 * a node costs 16 bytes, where a UT_hash_handle costs 56. Private to dbus/.
 * The table does not own its nodes.
 */
#pragma once

#include <stdint.h>

struct table_node {
    struct table_node *next;
    uint32_t hash;
};

struct table {
    struct table_node **buckets;
    uint32_t bucket_count; /* 0, or a power of two */
    uint32_t count;
    uint32_t key_offset; /* from a node to its text */
};

/** Frees the buckets. */
void table_deinit(struct table *table);
struct table_node *table_find(const struct table *table, const char *key);
/** Adds a node whose key is not there yet. Returns 0 or -ENOMEM. */
int table_add(struct table *table, struct table_node *node);
void table_remove(struct table *table, struct table_node *node);

/** For walks: the first node, and the one after `node`. Ask before the current node is removed; no
 * other may be. */
struct table_node *table_first(const struct table *table);
struct table_node *table_next(const struct table *table, const struct table_node *node);
