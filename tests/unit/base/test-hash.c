/* A hash table without memory: what base/hash.h promises to those who add. */
#include <stdbool.h>
#include <stdlib.h>

static bool memory_is_out;

static void *scarce_malloc(size_t size)
{
    return memory_is_out ? NULL : malloc(size);
}

#define uthash_malloc(size) scarce_malloc(size)
#include "base/hash.h"

#include "tests/unit/cunit-main.h"

struct element {
    UT_hash_handle hh;
    int key;
};

#define COUNT 400 /* the table grows several times on the way */

static struct element elements[COUNT];

static void hash_add_first_without_memory_leaves_it_out(void)
{
    struct element *table = NULL, element = {.key = 1}, *found;
    int key = 1;

    memory_is_out = true;
    HASH_ADD_INT(table, key, &element);
    memory_is_out = false;
    CU_ASSERT_PTR_NULL(element.hh.tbl);
    HASH_FIND_INT(table, &key, found);
    CU_ASSERT_PTR_NULL(found);
    HASH_ADD_INT(table, key, &element);
    CU_ASSERT_PTR_NOT_NULL(element.hh.tbl);
    HASH_DEL(table, &element);
    CU_ASSERT_PTR_NULL(table);
}

static void hash_add_that_cannot_grow_leaves_out_just_that_element(void)
{
    struct element *table = NULL, *found;
    unsigned int left_out = 0;

    for (int i = 0; i < COUNT; i++) {
        struct element *element = &elements[i];

        *element = (struct element){.key = i};
        memory_is_out = i > 0 && i % 2;
        HASH_ADD_INT(table, key, element);
        left_out += !element->hh.tbl;
    }
    memory_is_out = false;
    CU_ASSERT(left_out > 0);
    CU_ASSERT_EQUAL(HASH_COUNT(table), COUNT - left_out);
    for (int i = 0; i < COUNT; i++) {
        HASH_FIND_INT(table, &i, found);
        CU_ASSERT_PTR_EQUAL(found, elements[i].hh.tbl ? &elements[i] : NULL);
    }
    HASH_CLEAR(hh, table);
}

static const struct unit_case cases[] = {
    UNIT_CASE(hash_add_first_without_memory_leaves_it_out),
    UNIT_CASE(hash_add_that_cannot_grow_leaves_out_just_that_element),
    UNIT_CASES_END,
};

UNIT_MAIN("base/hash", cases)
