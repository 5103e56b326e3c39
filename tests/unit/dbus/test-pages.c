/*
 * Pages, and the order of objects that follows what comes and goes. The order's inner state is
 * looked at where its cost is the point.
 */
#include "dbus/mirror-internal.h"
#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/fake-bmc.h"

#include <string.h>

#define LOG INVENTORY "/log"

static struct fake_bmc bmc;
static struct fake_owner *logging, *other;

static void put_entry(struct fake_owner *owner, unsigned int number)
{
    char path[128];

    snprintf(path, sizeof(path), LOG "/%u", number);
    fake_put(owner, path, ASSET, "Model", "s", "M");
}

static void add_entry(unsigned int number)
{
    char path[128];

    put_entry(logging, number);
    snprintf(path, sizeof(path), LOG "/%u", number);
    fake_signal_added(logging, path);
}

static void remove_entry(unsigned int number)
{
    char path[128];

    snprintf(path, sizeof(path), LOG "/%u", number);
    fake_take_away(logging, path, ASSET);
    fake_signal_removed(logging, path, ASSET);
}

/* Entries 1 to `count`; below and beside them what must not be seen. */
static void start(unsigned int count)
{
    fake_bmc_start(&bmc);
    logging = fake_owner_new(&bmc, "xyz.openbmc_project.Logging", INVENTORY);
    other = fake_owner_new(&bmc, "xyz.openbmc_project.Other", INVENTORY);
    fake_owner_connect(logging);
    fake_owner_connect(other);
    for (unsigned int i = 1; i <= count; i++)
        put_entry(logging, i);
    fake_put(logging, LOG "/2/callout", ASSET, "Model", "s", "deeper");
    fake_put(logging, LOG "/3a", ITEM_CHASSIS, NULL, NULL);
    fake_put(logging, LOG "2/1", ASSET, "Model", "s", "beside");
    fake_put(logging, LOG, ASSET, "Model", "s", "the top");
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
}

static int collect(const struct mirror_object *object, void *context)
{
    strcat(context, mirror_object_leaf(object));
    strcat(context, " ");
    return 0;
}

static char leaves[16384];
static size_t total;

static const char *page(size_t skip, size_t count)
{
    leaves[0] = '\0';
    CU_ASSERT_EQUAL(mirror_page(bmc.mirror, LOG, ASSET, skip, count, collect, leaves, &total), 0);
    return leaves;
}

static const char *page_backwards(size_t skip, size_t count)
{
    leaves[0] = '\0';
    CU_ASSERT_EQUAL(
        mirror_page_backwards(bmc.mirror, LOG, ASSET, skip, count, collect, leaves, &total), 0);
    return leaves;
}

static size_t count_entries(void)
{
    page(0, 0);
    return total;
}

static int stop_at_once(const struct mirror_object *object, void *context)
{
    (*(int *)context)++;
    return 7;
}

static void page_shows_what_is_directly_below(void)
{
    int visited = 0;

    start(12);
    CU_ASSERT_STRING_EQUAL(page(0, 3), "1 2 3 ");
    CU_ASSERT_EQUAL(total, 12);
    CU_ASSERT_STRING_EQUAL(page(8, 3), "9 10 11 ");
    CU_ASSERT_STRING_EQUAL(page(10, 5), "11 12 ");
    CU_ASSERT_STRING_EQUAL(page(10, SIZE_MAX), "11 12 ");
    CU_ASSERT_STRING_EQUAL(page(12, 5), "");
    CU_ASSERT_STRING_EQUAL(page(SIZE_MAX, SIZE_MAX), "");
    CU_ASSERT_EQUAL(total, 12);
    CU_ASSERT_STRING_EQUAL(page(3, 0), "");
    CU_ASSERT_STRING_EQUAL(page_backwards(0, 3), "12 11 10 ");
    CU_ASSERT_STRING_EQUAL(page_backwards(10, 3), "2 1 ");
    CU_ASSERT_EQUAL(total, 12);
    CU_ASSERT_EQUAL(mirror_page(bmc.mirror, LOG, ASSET, 1, 5, stop_at_once, &visited, &total), 7);
    CU_ASSERT_EQUAL(visited, 1);
    fake_bmc_stop(&bmc);
}

static void page_of_other_lists_does_not_mix(void)
{
    static const struct {
        const char *prefix, *interface, *leaves;
    } lists[] = {
        {LOG, ITEM_CHASSIS, "3a "},    {LOG "/2", ASSET, "callout "}, {LOG "2", ASSET, "1 "},
        {LOG "/callout", ASSET, ""},   {INVENTORY, ASSET, "log "},    {"/", ASSET, ""},
        {LOG, "not.kept", ""},         {LOG, ASSOCIATION, ""},        {SENSORS, ASSET, ""},
        {INVENTORY, ITEM_CHASSIS, ""},
    };

    start(3);
    for (size_t i = 0; i < ARRAY_SIZE(lists); i++) {
        leaves[0] = '\0';
        total = 99;
        CU_ASSERT_EQUAL(mirror_page(bmc.mirror, lists[i].prefix, lists[i].interface, 0, 9, collect,
                                    leaves, &total),
                        0);
        CU_ASSERT_STRING_EQUAL(leaves, lists[i].leaves);
        CU_ASSERT_EQUAL(total, lists[i].leaves[0] ? 1 : 0);
    }
    fake_bmc_stop(&bmc);
}

static void page_more_lists_than_indices_all_are_right(void)
{
    char prefix[128];

    start(3);
    for (int turn = 0; turn < 2; turn++) {
        for (unsigned int i = 0; i < 2 * MIRROR_PAGES_MAX; i++) {
            snprintf(prefix, sizeof(prefix), INVENTORY "/other%u", i);
            CU_ASSERT_EQUAL(mirror_page(bmc.mirror, prefix, ASSET, 0, 9, collect, leaves, &total),
                            0);
            CU_ASSERT_EQUAL(total, 0);
            CU_ASSERT_STRING_EQUAL(page(0, 9), "1 2 3 "); /* the newest of all, so it stays */
        }
    }
    CU_ASSERT_EQUAL(bmc.mirror->page_count, MIRROR_PAGES_MAX);
    fake_bmc_stop(&bmc);
}

static void page_follows_what_comes_and_goes(void)
{
    start(3);
    CU_ASSERT_STRING_EQUAL(page(0, 9), "1 2 3 ");
    add_entry(20);
    add_entry(5);
    WAIT_FOR(&bmc, count_entries() == 5);
    CU_ASSERT_STRING_EQUAL(page(0, 9), "1 2 3 5 20 ");
    remove_entry(1);
    remove_entry(20);
    WAIT_FOR(&bmc, count_entries() == 3);
    CU_ASSERT_STRING_EQUAL(page(0, 9), "2 3 5 ");
    /* The object stays, the interface goes. */
    fake_put(logging, LOG "/3", ITEM_CHASSIS, NULL, NULL);
    fake_signal_added(logging, LOG "/3");
    fake_signal_removed(logging, LOG "/3", ASSET);
    WAIT_FOR(&bmc, count_entries() == 2);
    CU_ASSERT_STRING_EQUAL(page(0, 9), "2 5 ");
    CU_ASSERT_PTR_NOT_NULL(mirror_find(bmc.mirror, LOG "/3"));
    fake_bmc_stop(&bmc);
}

static void page_object_of_two_owners_is_there_once(void)
{
    start(2);
    CU_ASSERT_EQUAL(count_entries(), 2);
    put_entry(other, 2);
    fake_signal_added(other, LOG "/2");
    fake_bmc_settle(&bmc, other);
    CU_ASSERT_STRING_EQUAL(page(0, 9), "1 2 ");
    fake_signal_removed(logging, LOG "/2", ASSET);
    WAIT_FOR(&bmc, strcmp(mirror_object_owner(mirror_find(bmc.mirror, LOG "/2"), ASSET),
                          other->name) == 0);
    CU_ASSERT_STRING_EQUAL(page(0, 9), "1 2 ");
    fake_signal_removed(other, LOG "/2", ASSET);
    WAIT_FOR(&bmc, count_entries() == 1);
    fake_bmc_stop(&bmc);
}

static void on_key(const char *key, void *context)
{
    (*(unsigned int *)context)++;
}

static unsigned int count_keys(const char *path)
{
    unsigned int count = 0;

    mirror_take_dependents(bmc.mirror, mirror_find(bmc.mirror, path), on_key, &count);
    return count;
}

static void page_notes_only_what_it_visits(void)
{
    start(4);
    mirror_note_begin(bmc.mirror);
    page(1, 2);
    CU_ASSERT_EQUAL(mirror_note_end(bmc.mirror, "/page"), 0);
    CU_ASSERT_EQUAL(count_keys(LOG "/1"), 0);
    CU_ASSERT_EQUAL(count_keys(LOG "/4"), 0);
    CU_ASSERT_EQUAL(count_keys(LOG "/2/callout"), 0);
    CU_ASSERT_EQUAL(count_keys(LOG "/3"), 1);
    fake_bmc_stop(&bmc);
}

static void assert_order_is_right(size_t expected)
{
    const struct order *order = &bmc.mirror->order;

    CU_ASSERT_EQUAL_FATAL(order_all(bmc.mirror), 0);
    CU_ASSERT_EQUAL(order->count, expected);
    for (size_t i = 1; i < order->count; i++)
        CU_ASSERT(strverscmp(order->items[i - 1]->path, order->items[i]->path) < 0);
}

static void order_one_object_keeps_it_valid_many_give_it_up(void)
{
    struct mirror_statistics statistics;

    start(3);
    CU_ASSERT(!bmc.mirror->order.valid); /* nobody asked */
    CU_ASSERT_EQUAL(count_entries(), 3);
    CU_ASSERT(bmc.mirror->order.valid);
    add_entry(4);
    WAIT_FOR(&bmc, mirror_find(bmc.mirror, LOG "/4") != NULL);
    remove_entry(1);
    WAIT_FOR(&bmc, !mirror_find(bmc.mirror, LOG "/1"));
    CU_ASSERT(bmc.mirror->order.valid);
    CU_ASSERT_STRING_EQUAL(page(0, 9), "2 3 4 ");
    for (unsigned int i = 100; i < 400; i++)
        add_entry(i);
    WAIT_FOR(&bmc, mirror_find(bmc.mirror, LOG "/399") != NULL);
    CU_ASSERT(!bmc.mirror->order.valid);
    CU_ASSERT_EQUAL(count_entries(), 303);
    mirror_get_statistics(bmc.mirror, &statistics);
    assert_order_is_right(statistics.objects);
    fake_bmc_stop(&bmc);
}

static void order_after_random_changes_is_right(void)
{
    bool there[64] = {false};
    size_t expected = 0;
    uint32_t random = 1;
    char last[128], wanted[256] = "";
    int used = 0;

    start(0);
    CU_ASSERT_EQUAL(count_entries(), 0);
    for (unsigned int i = 0; i < 1000; i++) {
        unsigned int number;

        random = random * 1664525 + 1013904223;
        number = random >> 26;
        if (there[number])
            remove_entry(number);
        else
            add_entry(number);
        there[number] = !there[number];
        expected = there[number] ? expected + 1 : expected - 1;
        if (i % 50 == 49) {
            snprintf(last, sizeof(last), LOG "/%u", number);
            WAIT_FOR(&bmc, (mirror_find(bmc.mirror, last) != NULL) == there[number] &&
                               count_entries() == expected);
            assert_order_is_right(expected + 4);
        }
    }
    for (unsigned int number = 0; number < 64; number++) {
        if (there[number])
            used += snprintf(wanted + used, sizeof(wanted) - (size_t)used, "%u ", number);
    }
    CU_ASSERT_STRING_EQUAL(page(0, 99), wanted);
    fake_bmc_stop(&bmc);
}

/* Numbers with zeros before them sort in an odd way, but stay with what is below them. */
static void each_below_numbers_with_zeros_keeps_together(void)
{
    static const char *const paths[] = {"0", "00", "01", "0/x", "00/x", "01/x", "010", "1/x"};
    char path[128];

    start(0);
    CU_ASSERT_EQUAL(count_entries(), 0);
    for (size_t i = 0; i < ARRAY_SIZE(paths); i++) {
        snprintf(path, sizeof(path), LOG "/%s", paths[i]);
        fake_put(logging, path, ASSET, "Model", "s", "M");
        fake_signal_added(logging, path);
    }
    WAIT_FOR(&bmc, mirror_find(bmc.mirror, path) != NULL);
    for (size_t i = 0; i < 3; i++) {
        snprintf(path, sizeof(path), LOG "/%s", paths[i]);
        leaves[0] = '\0';
        CU_ASSERT_EQUAL(mirror_each(bmc.mirror, path, NULL, collect, leaves), 0);
        CU_ASSERT_STRING_EQUAL(leaves, "x ");
    }
    CU_ASSERT_EQUAL(count_entries(), 4);
    assert_order_is_right(ARRAY_SIZE(paths) + 4);
    fake_bmc_stop(&bmc);
}

static void interfaces_added_with_all_it_needs_asks_nothing(void)
{
    unsigned int before, mapper_before;

    start(3);
    fake_bmc_settle(&bmc, logging);
    before = logging->call_count;
    mapper_before = bmc.mapper.call_count;
    CU_ASSERT(before > 0 && mapper_before > 0);
    fake_put(logging, LOG "/4", ITEM_CHASSIS, NULL, NULL);
    add_entry(4);
    WAIT_FOR(&bmc, mirror_find(bmc.mirror, LOG "/4") != NULL);
    CU_ASSERT(mirror_object_has(mirror_find(bmc.mirror, LOG "/4"), ITEM_CHASSIS));
    fake_bmc_settle(&bmc, logging);
    CU_ASSERT_EQUAL(logging->call_count, before);
    CU_ASSERT_EQUAL(bmc.mapper.call_count, mapper_before);
    fake_bmc_stop(&bmc);
}

static const struct unit_case cases[] = {
    UNIT_CASE(page_shows_what_is_directly_below),
    UNIT_CASE(page_of_other_lists_does_not_mix),
    UNIT_CASE(page_more_lists_than_indices_all_are_right),
    UNIT_CASE(page_follows_what_comes_and_goes),
    UNIT_CASE(page_object_of_two_owners_is_there_once),
    UNIT_CASE(page_notes_only_what_it_visits),
    UNIT_CASE(order_one_object_keeps_it_valid_many_give_it_up),
    UNIT_CASE(order_after_random_changes_is_right),
    UNIT_CASE(each_below_numbers_with_zeros_keeps_together),
    UNIT_CASE(interfaces_added_with_all_it_needs_asks_nothing),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/pages", cases)
