/* See table.h. Chained buckets, doubled at a load of one; FNV-1a (draft-eastlake-fnv). */
#include "dbus/table.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_BUCKET_COUNT 64

static uint32_t hash_text(const char *text)
{
    uint32_t hash = 2166136261U;

    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 16777619U;
    return hash;
}

static const char *node_key(const struct table *table, const struct table_node *node)
{
    return (const char *)node + table->key_offset;
}

void table_deinit(struct table *table)
{
    free(table->buckets);
    table->buckets = NULL;
    table->bucket_count = 0;
    table->count = 0;
}

struct table_node *table_find(const struct table *table, const char *key)
{
    uint32_t hash = hash_text(key);
    struct table_node *node;

    if (table->bucket_count == 0)
        return NULL;
    node = table->buckets[hash & (table->bucket_count - 1)];
    while (node && (node->hash != hash || strcmp(node_key(table, node), key) != 0))
        node = node->next;
    return node;
}

static int grow(struct table *table)
{
    uint32_t count = table->bucket_count ? table->bucket_count * 2 : FIRST_BUCKET_COUNT;
    struct table_node **buckets = calloc(count, sizeof(struct table_node *));

    if (!buckets)
        return -ENOMEM;
    for (uint32_t i = 0; i < table->bucket_count; i++) {
        struct table_node *node = table->buckets[i];

        while (node) {
            struct table_node *next = node->next, **bucket = &buckets[node->hash & (count - 1)];

            node->next = *bucket;
            *bucket = node;
            node = next;
        }
    }
    free(table->buckets);
    table->buckets = buckets;
    table->bucket_count = count;
    return 0;
}

int table_add(struct table *table, struct table_node *node)
{
    struct table_node **bucket;
    int result;

    if (table->count == table->bucket_count) {
        result = grow(table);
        if (result < 0)
            return result;
    }
    node->hash = hash_text(node_key(table, node));
    bucket = &table->buckets[node->hash & (table->bucket_count - 1)];
    node->next = *bucket;
    *bucket = node;
    table->count++;
    return 0;
}

void table_remove(struct table *table, struct table_node *node)
{
    struct table_node **link = &table->buckets[node->hash & (table->bucket_count - 1)];

    while (*link != node)
        link = &(*link)->next;
    *link = node->next;
    table->count--;
}

static struct table_node *first_from(const struct table *table, uint32_t index)
{
    for (; index < table->bucket_count; index++) {
        if (table->buckets[index])
            return table->buckets[index];
    }
    return NULL;
}

struct table_node *table_first(const struct table *table)
{
    return first_from(table, 0);
}

struct table_node *table_next(const struct table *table, const struct table_node *node)
{
    if (node->next)
        return node->next;
    return first_from(table, (node->hash & (table->bucket_count - 1)) + 1);
}
