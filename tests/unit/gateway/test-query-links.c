/* Unit tests of gateway/query-links.c: which objects are links, where they are, and texts that are
 * no resources. */
#include "gateway/query-links.h"

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

struct found {
    const char *text;
    char places[1024]; /* the links as they stand, one after the other */
    unsigned int count, stop_at;
};

static int on_link(const struct query_link_place *place, void *context)
{
    struct found *found = context;
    size_t used = strlen(found->places);

    CU_ASSERT_TRUE(place->uri.data > found->text + place->start);
    CU_ASSERT_TRUE(place->uri.data + place->uri.size < found->text + place->start + place->size);
    snprintf(found->places + used, sizeof(found->places) - used, "%.*s|", (int)place->size,
             found->text + place->start);
    found->count++;
    return found->count == found->stop_at ? -5 : 0;
}

static int scan(const char *text, enum query_expand expand, struct found *found)
{
    *found = (struct found){.text = text, .stop_at = found->stop_at};
    return query_links_scan(ipc_text(text), expand, on_link, found);
}

static void query_links_scan_finds_what_the_option_names(void)
{
    static const char resource[] =
        "{\"@odata.id\":\"/r\",\"Id\":\"r\",\"Name\":\"say \\\"{\\\\\",\"Reading\":-1.5e3,"
        "\"Sensors\":{\"@odata.id\":\"/r/s\"},\"None\":null,\"Yes\":true,\"Empty\":{},\"List\":[],"
        "\"Related\":[{\"@odata.id\":\"/x/1\"},{\"@odata.id\":\"/x/2\"}],"
        "\"Inline\":[{\"@odata.id\":\"/r#/Inline/0\",\"Deep\":{\"@odata.id\":\"/y\"}}],"
        "\"Links\":{\"Chassis\":[{\"@odata.id\":\"/c\"}],\"Oem\":{\"V\":{\"@odata.id\":\"/o\"}}},"
        "\"@Redfish.Settings\":{\"SettingsObject\":{\"@odata.id\":\"/r/settings\"}},"
        "\"NotOne\":{\"@odata.id\":5},\"Two\":{\"@odata.id\":\"/two\",\"A\":1},"
        "\"Parts\":{\"Links\":{\"Up\":{\"@odata.id\":\"/up\"}}},\"Last\":{\"@odata.id\":\"/l\"}}";
    static const char outside[] =
        "{\"@odata.id\":\"/r/s\"}|{\"@odata.id\":\"/x/1\"}|{\"@odata.id\":\"/x/2\"}|"
        "{\"@odata.id\":\"/y\"}|{\"@odata.id\":\"/r/settings\"}|{\"@odata.id\":\"/l\"}|";
    static const char inside[] =
        "{\"@odata.id\":\"/c\"}|{\"@odata.id\":\"/o\"}|{\"@odata.id\":\"/up\"}|";
    struct found found = {0};

    CU_ASSERT_EQUAL(scan(resource, QUERY_EXPAND_SUBORDINATE, &found), 0);
    CU_ASSERT_STRING_EQUAL(found.places, outside);
    CU_ASSERT_EQUAL(scan(resource, QUERY_EXPAND_LINKS, &found), 0);
    CU_ASSERT_STRING_EQUAL(found.places, inside);
    CU_ASSERT_EQUAL(scan(resource, QUERY_EXPAND_ALL, &found), 0);
    CU_ASSERT_EQUAL(found.count, 9);
}

/* What a member that is there as a whole links to is a level further down than the collection's own
 * links; "Members" of an object inside is nothing special. */
static int note_place(const struct query_link_place *place, void *context)
{
    char *places = context;
    size_t used = strlen(places);

    snprintf(places + used, 64 - used, "%.*s%s ", (int)place->uri.size, place->uri.data,
             place->is_in_member ? "!" : "");
    return 0;
}

static void query_links_scan_tells_links_of_members_in_line(void)
{
    static const char collection[] =
        "{\"A\":{\"@odata.id\":\"/a\"},\"Members\":[{\"@odata.id\":\"/1\"},"
        "{\"@odata.id\":\"/2\",\"B\":{\"@odata.id\":\"/b\"},\"C\":[{\"@odata.id\":\"/c\"}]}],"
        "\"Oem\":{\"Members\":[{\"D\":{\"@odata.id\":\"/d\"}}]},\"E\":[[{\"@odata.id\":\"/e\"}]]}";
    char places[64] = "";

    CU_ASSERT_EQUAL(query_links_scan(ipc_text(collection), QUERY_EXPAND_ALL, note_place, places),
                    0);
    CU_ASSERT_STRING_EQUAL(places, "/a /1 /b! /c! /d /e ");
}

/* A service in another language writes JSON as it likes. */
static void query_links_scan_reads_any_layout(void)
{
    struct found found = {0};

    CU_ASSERT_EQUAL(
        scan(" {\n \"A\" : { \"@odata.id\" :\t\"/a\" } ,\r\n \"B\" : [ 1 , \"}\" ] } \n",
             QUERY_EXPAND_SUBORDINATE, &found),
        0);
    CU_ASSERT_STRING_EQUAL(found.places, "{ \"@odata.id\" :\t\"/a\" }|");
}

static void query_links_scan_resource_that_is_only_a_link_is_one(void)
{
    struct found found = {0};

    CU_ASSERT_EQUAL(scan("{\"@odata.id\":\"/a\"}", QUERY_EXPAND_ALL, &found), 0);
    CU_ASSERT_EQUAL(found.count, 1);
    CU_ASSERT_EQUAL(scan("{\"@odata.id\":\"\"}", QUERY_EXPAND_ALL, &found), 0);
    CU_ASSERT_EQUAL(found.count, 0);
}

static void query_links_scan_callback_ends_it(void)
{
    struct found found = {.stop_at = 2};

    CU_ASSERT_EQUAL(scan("{\"A\":[{\"@odata.id\":\"/1\"},{\"@odata.id\":\"/2\"},"
                         "{\"@odata.id\":\"/3\"}]}",
                         QUERY_EXPAND_ALL, &found),
                    -5);
    CU_ASSERT_EQUAL(found.count, 2);
}

static void query_links_scan_what_is_no_object_is_malformed(void)
{
    static const char *const texts[] = {
        "",          "[]",        "5",          "\"a\"",        "{",
        "{\"a\"",    "{\"a\":",   "{\"a\":1",   "{\"a\":1,",    "{\"a\":1,}",
        "{a:1}",     "{\"a\":[}", "{\"a\":[1}", "{\"a\":[1,]}", "{\"a\":\"\\\"}",
        "{}{}",      "{} x",      "{\"a\":}",   "{\"a\" 1}",    "{\"@odata.id\":\"/a}",
        "{\"a\":{]}"};
    struct found found = {0};

    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        CU_ASSERT_EQUAL(scan(texts[i], QUERY_EXPAND_ALL, &found), QUERY_LINKS_E_MALFORMED);
    }
}

static void query_links_scan_depth_is_limited(void)
{
    char text[4 * QUERY_LINKS_DEPTH_MAX + 64];
    struct found found = {0};

    for (unsigned int depth = QUERY_LINKS_DEPTH_MAX; depth <= QUERY_LINKS_DEPTH_MAX + 1; depth++) {
        size_t size = (size_t)snprintf(text, sizeof(text), "{\"a\":");

        for (unsigned int i = 0; i < depth - 1; i++)
            text[size++] = '[';
        for (unsigned int i = 0; i < depth - 1; i++)
            text[size++] = ']';
        text[size++] = '}';
        text[size] = '\0';
        CU_ASSERT_EQUAL(scan(text, QUERY_EXPAND_ALL, &found),
                        depth > QUERY_LINKS_DEPTH_MAX ? QUERY_LINKS_E_MALFORMED : 0);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(query_links_scan_finds_what_the_option_names),
    UNIT_CASE(query_links_scan_tells_links_of_members_in_line),
    UNIT_CASE(query_links_scan_reads_any_layout),
    UNIT_CASE(query_links_scan_resource_that_is_only_a_link_is_one),
    UNIT_CASE(query_links_scan_callback_ends_it),
    UNIT_CASE(query_links_scan_what_is_no_object_is_malformed),
    UNIT_CASE(query_links_scan_depth_is_limited),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/query-links", cases)
