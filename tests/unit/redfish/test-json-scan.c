/* Unit tests of redfish/json-scan.c. Each text is looked at in memory of exactly its size, so that
 * the sanitizer sees a byte too far. */
#include "redfish/json-scan.h"

#include <stdlib.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static struct ipc_text exact(const char *text, char **ret_copy)
{
    size_t size = strlen(text);

    *ret_copy = malloc(size ? size : 1);
    CU_ASSERT_PTR_NOT_NULL_FATAL(*ret_copy);
    for (size_t i = 0; i < size; i++)
        (*ret_copy)[i] = text[i];
    return (struct ipc_text){*ret_copy, size};
}

static void json_scan_member_gives_the_text_of_the_value(void)
{
    static const struct {
        const char *text, *value;
    } table[] = {
        {"{\"a\":1}", "1"},
        {"{\"a\":\"x\"}", "\"x\""},
        {" { \"a\" : 1.5e3 }", "1.5e3 "},
        {"{\"b\":2,\"a\":[1,{\"a\":2}],\"c\":3}", "[1,{\"a\":2}]"},
        {"{\"b\":{\"a\":1},\"a\":{\"x\":\"}\"}}", "{\"x\":\"}\"}"},
        {"{\"b\":[\"a\",\":\"],\"a\":null}", "null"},
        {"{\"b\":\"\\\"a\\\":9,\\\\\",\"a\":true}", "true"},
        {"{\"a\":1,\"a\":2}", "1"},
        {"{\n\t\"a\": \"x\"\r\n}", "\"x\"\r\n"},
        /* not there */
        {"", ""},
        {"{", ""},
        {"{}", ""},
        {"[]", ""},
        {"\"a\"", ""},
        {"{\"b\":1}", ""},
        {"{\"A\":1}", ""},
        {"{\"b\":{\"a\":1}}", ""},
        {"[{\"a\":1}]", ""},
        /* cut short, or no JSON */
        {"{\"a", ""},
        {"{\"a\"", ""},
        {"{\"a\":", ""},
        {"{\"a\":1", ""},
        {"{\"a\":\"x", ""},
        {"{\"a\":\"x\\", ""},
        {"{\"a\":[1", ""},
        {"{\"b\":\"x\\\"", ""},
        {"{\"b\" 1,\"a\":1}", ""},
        {"{b:1,\"a\":1}", ""},
        {"{\"b\":,\"a\":1}", ""},
        {"{\"b\":1]\"a\":1}", ""},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        CLEANUP(free_cleanup) char *copy = NULL;
        struct ipc_text value = json_scan_member(exact(table[i].text, &copy), "a");

        if (!ipc_text_equal(value, table[i].value))
            fprintf(stderr, "%s gave \"%.*s\"\n", table[i].text, (int)value.size, value.data);
        CU_ASSERT_TRUE(ipc_text_equal(value, table[i].value));
    }
}

static void json_scan_string_gives_strings_without_escapes(void)
{
    static const struct {
        const char *text, *value;
    } table[] = {
        {"{\"@odata.id\":\"/x\",\"a\":\"#Chassis.v1_2_3.Chassis\"}", "#Chassis.v1_2_3.Chassis"},
        {"{\"a\":\"\"}", ""},
        {"{\"a\":\"x\\n\"}", ""},
        {"{\"a\":1}", ""},
        {"{\"a\":[\"x\"]}", ""},
        {"{}", ""},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        CLEANUP(free_cleanup) char *copy = NULL;

        CU_ASSERT_TRUE(
            ipc_text_equal(json_scan_string(exact(table[i].text, &copy), "a"), table[i].value));
    }
    CU_ASSERT_EQUAL(json_scan_string((struct ipc_text){0}, "a").size, 0);
}

static const struct unit_case cases[] = {
    UNIT_CASE(json_scan_member_gives_the_text_of_the_value),
    UNIT_CASE(json_scan_string_gives_strings_without_escapes),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/json-scan", cases)
