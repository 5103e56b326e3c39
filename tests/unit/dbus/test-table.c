/* The hash table of objects and texts: growth, removal, and walks that remove. */
#include "tests/unit/cunit-main.h"

#include "dbus/table.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#define COUNT 1000

struct item {
    struct table_node node;
    bool seen;
    char key[16];
};

static struct item items[COUNT];

static struct table fill(void)
{
    struct table table = {.key_offset = offsetof(struct item, key)};

    memset(items, 0, sizeof(items));
    for (int i = 0; i < COUNT; i++) {
        snprintf(items[i].key, sizeof(items[i].key), "key%d", i);
        CU_ASSERT_EQUAL(table_add(&table, &items[i].node), 0);
    }
    return table;
}

static void table_find_in_an_empty_table_gives_null(void)
{
    struct table table = {.key_offset = offsetof(struct item, key)};

    CU_ASSERT_PTR_NULL(table_find(&table, "key0"));
    CU_ASSERT_PTR_NULL(table_first(&table));
    table_deinit(&table);
}

static void table_add_many_all_are_found(void)
{
    struct table table = fill();

    CU_ASSERT_EQUAL(table.count, COUNT);
    for (int i = 0; i < COUNT; i++)
        CU_ASSERT_PTR_EQUAL(table_find(&table, items[i].key), &items[i].node);
    CU_ASSERT_PTR_NULL(table_find(&table, "key1000"));
    table_deinit(&table);
}

static void table_remove_some_the_rest_stays(void)
{
    struct table table = fill();

    for (int i = 0; i < COUNT; i += 2)
        table_remove(&table, &items[i].node);
    CU_ASSERT_EQUAL(table.count, COUNT / 2);
    for (int i = 0; i < COUNT; i++)
        CU_ASSERT_PTR_EQUAL(table_find(&table, items[i].key), i % 2 ? &items[i].node : NULL);
    table_deinit(&table);
}

static void table_walk_that_removes_sees_each_once(void)
{
    struct table table = fill();
    struct table_node *node = table_first(&table);
    int count = 0;

    while (node) {
        struct item *item = (struct item *)node;

        node = table_next(&table, node);
        CU_ASSERT(!item->seen);
        item->seen = true;
        table_remove(&table, &item->node);
        count++;
    }
    CU_ASSERT_EQUAL(count, COUNT);
    CU_ASSERT_EQUAL(table.count, 0);
    table_deinit(&table);
}

static const struct unit_case cases[] = {
    UNIT_CASE(table_find_in_an_empty_table_gives_null),
    UNIT_CASE(table_add_many_all_are_found),
    UNIT_CASE(table_remove_some_the_rest_stays),
    UNIT_CASE(table_walk_that_removes_sees_each_once),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/table", cases)
