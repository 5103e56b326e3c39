/* Bodies: links are found, pages become one collection, our session and tags go. */
#include <string.h>

#include "base/buffer.h"
#include "capture/body.h"
#include "tests/unit/cunit-main.h"

static json_t *parse(const char *text)
{
    json_t *value = json_loads(text, 0, NULL);

    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    return value;
}

static void check(json_t *value, const char *expected)
{
    json_t *wanted = parse(expected);

    if (!json_equal(value, wanted)) {
        char *text = json_dumps(value, JSON_COMPACT);

        fprintf(stderr, "%s\n  instead of %s\n", text, expected);
        free(text);
        CU_FAIL("another body");
    }
    json_decref(wanted);
}

static int append(const char *text, bool is_document, void *context)
{
    return buffer_printf(context, is_document ? "%s! " : "%s ", text);
}

static int refuse(const char *text, bool is_document, void *context)
{
    (*(int *)context)++;
    return 7;
}

static void links_finds_all_of_them(void)
{
    json_t *body = parse(
        "{\"@odata.id\":\"/a\",\"@odata.type\":\"#T\",\"Members\":[{\"@odata.id\":"
        "\"/b\"}],\"Location\":[{\"Uri\":\"/c\",\"PublicationUri\":\"https://d\"}],"
        "\"Actions\":{\"#X.Y\":{\"target\":\"/e\",\"@Redfish.ActionInfo\":\"/f\"}},"
        "\"Members@odata.nextLink\":\"/g\",\"Deep\":[[{\"@odata.id\":\"/h\"}]],"
        "\"Uri\":{\"@odata.id\":\"/i\"}}");
    struct buffer found = BUFFER_INIT(0);
    int count = 0;

    CU_ASSERT_EQUAL(body_links(body, append, &found), 0);
    CU_ASSERT_EQUAL(found.size, strlen("/a /b /c! /f /h /i "));
    CU_ASSERT_EQUAL(memcmp(found.data, "/a /b /c! /f /h /i ", found.size), 0);
    CU_ASSERT_EQUAL(body_links(body, refuse, &count), 7);
    CU_ASSERT_EQUAL(count, 1);
    buffer_deinit(&found);
    json_decref(body);
}

static void pages_add_makes_one_collection(void)
{
    json_t *pages[] = {
        parse("{\"@odata.id\":\"/c\",\"Members@odata.count\":9,\"Members@odata.nextLink\":\"/c?2\","
              "\"Members\":[{\"@odata.id\":\"/c/1\"},{\"@odata.id\":\"/c/2\"}]}"),
        parse("{\"Members@odata.nextLink\":\"/c?3\",\"Members\":[{\"@odata.id\":\"/c/2\"},"
              "{\"@odata.id\":\"/c/3\",\"Name\":\"whole\"}]}"),
        parse("{\"Members\":[{\"Name\":\"without\"},{\"Name\":\"without\"}]}"),
    };
    struct body_pages all = {0};

    CU_ASSERT_STRING_EQUAL(body_next_page(pages[0]), "/c?2");
    CU_ASSERT_PTR_NULL(body_next_page(pages[2]));
    for (size_t i = 0; i < 3; i++)
        CU_ASSERT_EQUAL(body_pages_add(&all, pages[i]), 0);
    CU_ASSERT_EQUAL(body_pages_finish(&all), 0);
    check(all.body,
          "{\"@odata.id\":\"/c\",\"Members@odata.count\":5,\"Members\":[{\"@odata.id\":"
          "\"/c/1\"},{\"@odata.id\":\"/c/2\"},{\"@odata.id\":\"/c/3\",\"Name\":\"whole\"},"
          "{\"Name\":\"without\"},{\"Name\":\"without\"}]}");
    body_pages_deinit(&all);
    for (size_t i = 0; i < 3; i++)
        json_decref(pages[i]);
}

static void pages_add_without_members_is_told(void)
{
    json_t *page = parse("{\"error\":{}}");
    struct body_pages all = {0};

    CU_ASSERT_EQUAL(body_pages_add(&all, page), BODY_E_NO_PAGE);
    CU_ASSERT_PTR_NULL(all.body);
    body_pages_deinit(&all);
    json_decref(page);
}

static void remove_links_lowers_the_count(void)
{
    json_t *body = parse(
        "{\"Members@odata.count\":2,\"Members\":[{\"@odata.id\":\"/redfish/v1/S/1\"}"
        ",{\"@odata.id\":\"https://bmc/redfish/v1/S/2/\"}],\"Links\":{\"Own\":["
        "{\"@odata.id\":\"/redfish/v1/S/2\"}]},\"One\":{\"@odata.id\":"
        "\"/redfish/v1/S/2\"}}");
    struct link_base base = {0};

    CU_ASSERT_EQUAL_FATAL(link_base_init(&base, "bmc"), 0);
    CU_ASSERT_EQUAL(body_remove_links(body, &base, "/redfish/v1/S/2"), 0);
    check(body, "{\"Members@odata.count\":1,\"Members\":[{\"@odata.id\":\"/redfish/v1/S/1\"}],"
                "\"Links\":{\"Own\":[]},\"One\":{\"@odata.id\":\"/redfish/v1/S/2\"}}");
    link_base_deinit(&base);
    json_decref(body);
}

static void remove_tags_at_any_depth(void)
{
    json_t *body = parse(
        "{\"@odata.etag\":\"1\",\"Members\":[{\"@odata.etag\":\"2\",\"Id\":\"x\"}]}");

    body_remove_tags(body);
    check(body, "{\"Members\":[{\"Id\":\"x\"}]}");
    json_decref(body);
}

static const struct unit_case cases[] = {
    UNIT_CASE(links_finds_all_of_them),           UNIT_CASE(pages_add_makes_one_collection),
    UNIT_CASE(pages_add_without_members_is_told), UNIT_CASE(remove_links_lowers_the_count),
    UNIT_CASE(remove_tags_at_any_depth),          UNIT_CASES_END,
};

UNIT_MAIN("capture/body", cases)
