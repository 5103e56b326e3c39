/* Unit tests of mockup/mockup: items, sets of them, media types. */
#include "mockup/mockup.h"

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static struct mockup_item *item(const char *path, const char *text)
{
    struct mockup_item *made = mockup_item_new(ipc_text(path), MOCKUP_RESOURCE, ipc_text(text),
                                               (struct ipc_text){0}, ipc_text("{}"));

    CU_ASSERT_FATAL(made != NULL);
    return made;
}

static void put(struct mockup *mockup, const char *path, const char *text)
{
    struct mockup_item *made = item(path, text);

    CU_ASSERT(mockup_put(mockup, made) == 0);
    mockup_item_unref(made);
}

static void mockup_item_new_copies_texts(void)
{
    char text[] = "{\"a\":1}";
    struct mockup_item *made = item("/redfish/v1", text);

    text[0] = 'x';
    CU_ASSERT_STRING_EQUAL(made->path, "/redfish/v1");
    CU_ASSERT_STRING_EQUAL(made->text, "{\"a\":1}");
    CU_ASSERT(made->size == 7 && made->references == 1);
    CU_ASSERT(!made->headers);
    CU_ASSERT_STRING_EQUAL(made->times, "{}");
    mockup_item_unref(made);
    mockup_item_unref(NULL);
}

static void mockup_put_keeps_order_and_replaces(void)
{
    struct mockup *mockup = mockup_new();
    static const char *const expected[] = {"/redfish/v1", "/redfish/v1/B", "/redfish/v1/A"};
    size_t i = 0;

    CU_ASSERT_FATAL(mockup != NULL);
    CU_ASSERT(mockup_count(mockup) == 0 && !mockup_find(mockup, ipc_text("/redfish/v1")));
    for (size_t n = 0; n < ARRAY_SIZE(expected); n++)
        put(mockup, expected[n], "{}");
    put(mockup, "/redfish/v1/B", "{\"new\":true}");
    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next)
        CU_ASSERT_STRING_EQUAL(at->item->path, expected[i++]);
    CU_ASSERT(i == 3);
    CU_ASSERT_STRING_EQUAL(mockup_find(mockup, ipc_text("/redfish/v1/B"))->text, "{\"new\":true}");
    CU_ASSERT(!mockup_find(mockup, ipc_text("/redfish/v1/")));
    CU_ASSERT(!mockup_find(mockup, (struct ipc_text){0}));
    mockup_remove(mockup, ipc_text("/redfish/v1/B"));
    mockup_remove(mockup, ipc_text("/redfish/v1/B"));
    CU_ASSERT(mockup_count(mockup) == 2 && !mockup_find(mockup, ipc_text("/redfish/v1/B")));
    mockup_free(mockup);
    mockup_free(NULL);
}

static void mockup_put_shares_items(void)
{
    struct mockup *one = mockup_new(), *two = mockup_new();
    struct mockup_item *made = item("/redfish/v1", "{}");

    CU_ASSERT_FATAL(one && two);
    CU_ASSERT(mockup_put(one, made) == 0 && mockup_put(two, made) == 0);
    CU_ASSERT(made->references == 3);
    CU_ASSERT(mockup_put(two, made) == 0); /* in place of itself */
    CU_ASSERT(made->references == 3);
    mockup_free(one);
    mockup_item_unref(made);
    CU_ASSERT(mockup_find(two, ipc_text("/redfish/v1")) == made && made->references == 1);
    mockup_free(two);
}

static void mockup_media_type_by_end_of_name(void)
{
    static const struct {
        const char *path, *expected;
    } cases[] = {
        {"/redfish/v1/schemas/Chassis.json", "application/json"},
        {"/redfish/v1/Chassis_v1.XML", "application/xml"},
        {"/redfish/v1/Dump.tar.gz", "application/gzip"},
        {"/redfish/v1/a.json/Entry", "application/octet-stream"},
        {"/redfish/v1/a.", "application/octet-stream"},
        {"/redfish/v1/firmware.bin", "application/octet-stream"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        CU_ASSERT_STRING_EQUAL(mockup_media_type(cases[i].path), cases[i].expected);
}

static const struct unit_case cases[] = {
    UNIT_CASE(mockup_item_new_copies_texts),
    UNIT_CASE(mockup_put_keeps_order_and_replaces),
    UNIT_CASE(mockup_put_shares_items),
    UNIT_CASE(mockup_media_type_by_end_of_name),
    UNIT_CASES_END,
};

UNIT_MAIN("mockup/mockup", cases)
