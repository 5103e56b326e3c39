/* Unit tests of svc-emulator/value.c: conditions, and values that are taken from elsewhere. */
#include "svc-emulator/value.h"

#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

static json_t *parse(const char *text)
{
    json_t *value = json_loads(text, JSON_DECODE_ANY, NULL);

    if (!value)
        fprintf(stderr, "not JSON: %s\n", text);
    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    return value;
}

static void condition_holds_as_its_tests_do(void)
{
    static const struct {
        const char *condition, *object;
        bool holds;
    } table[] = {
        {"{}", "{}", true},
        {"{\"/a\":1}", "{\"a\":1}", true},
        {"{\"/a\":1}", "{\"a\":2}", false},
        {"{\"/a\":1}", "{}", false},
        {"{\"/a\":null}", "{\"a\":null}", true},
        {"{\"/a\":null}", "{}", false},
        {"{\"/a\":[1,null]}", "{\"a\":null}", true},
        {"{\"/a\":[]}", "{\"a\":1}", false},
        {"{\"/a/b\":\"x\",\"/c\":true}", "{\"a\":{\"b\":\"x\"},\"c\":true}", true},
        {"{\"/a/b\":\"x\",\"/c\":true}", "{\"a\":{\"b\":\"x\"},\"c\":false}", false},
        {"{\"/a/1\":{\"Exists\":false}}", "{\"a\":[1]}", true},
        {"{\"/a/1\":{\"Exists\":false}}", "{\"a\":[1,2]}", false},
        {"{\"/a\":{\"Exists\":true}}", "{\"a\":null}", true},
        {"{\"/a\":{\"Not\":[\"Off\"]}}", "{\"a\":\"On\"}", true},
        {"{\"/a\":{\"Not\":[\"Off\"]}}", "{\"a\":\"Off\"}", false},
        {"{\"/a\":{\"Not\":[\"Off\"]}}", "{}", false},
        {"{\"/a\":{\"Ends\":[\".iso\",\".img\"]}}", "{\"a\":\"b.ISO\"}", true},
        {"{\"/a\":{\"Ends\":[\".iso\"]}}", "{\"a\":\"b.img\"}", false},
        {"{\"/a\":{\"Ends\":[\".iso\"]}}", "{\"a\":\"o\"}", false},
        {"{\"/a\":{\"Ends\":[\".iso\"]}}", "{\"a\":1}", false},
        {"{\"/a\":{\"Has\":[\"CD\"]}}", "{\"a\":[\"DVD\",\"CD\"]}", true},
        {"{\"/a\":{\"Has\":[\"CD\"]}}", "{}", false},
        {"{\"/a\":{\"Lacks\":[\"CD\"]}}", "{\"a\":[\"DVD\"]}", true},
        {"{\"/a\":{\"Lacks\":[\"CD\"]}}", "{\"a\":[\"CD\"]}", false},
        {"{\"/a\":{\"Lacks\":[\"CD\"]}}", "{}", false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *condition CLEANUP(json_decrefp) = parse(table[i].condition);
        json_t *object CLEANUP(json_decrefp) = parse(table[i].object);

        CU_ASSERT_PTR_NULL(condition_check(condition));
        if (condition_holds(condition, object) != table[i].holds) {
            fprintf(stderr, "%s of %s\n", table[i].condition, table[i].object);
            CU_FAIL("condition_holds()");
        }
    }
    CU_ASSERT_TRUE(condition_holds(NULL, NULL));
}

static void value_make_takes_from_its_scope(void)
{
    static const struct {
        const char *value, *expected; /* NULL: nothing */
    } table[] = {
        {"1", "1"},
        {"null", "null"},
        {"\"a\"", "\"a\""},
        {"\"$$a\"", "\"$a\""},
        {"\"$now\"", "\"1970-01-01T00:00:02+00:00\""},
        {"\"$uri\"", "\"/redfish/v1/X\""},
        {"\"$request/r\"", "\"http://h/dir/file-2.14.0-rc1.tar.gz?x=1.2\""},
        {"\"$request/none\"", NULL},
        {"\"$resource/a/b\"", "[1,2]"},
        {"\"$this/c\"", "3"},
        {"{\"$first\":[\"$request/none\",\"$this/c\",4]}", "3"},
        {"{\"$first\":[\"$request/none\"]}", NULL},
        {"{\"$join\":[\"a \",\"$this/c\",\"$request/none\",\"$resource/a/b\"]}", "\"a 3[1,2]\""},
        {"{\"$join\":[]}", "\"\""},
        {"{\"$name\":\"$request/r\"}", "\"file-2.14.0-rc1.tar.gz\""},
        {"{\"$name\":\"$request/none\"}", NULL},
        {"{\"$name\":\"http://h/a/\"}", "\"a\""},
        {"{\"$name\":\"ftp://user:secret@host\"}", NULL},
        {"{\"$name\":\"ftp://user:secret@host/\"}", NULL},
        {"{\"$name\":\"ftp://user:secret@host?x\"}", NULL},
        {"{\"$name\":\"a/b://c\"}", "\"c\""},
        {"{\"$version\":\"http://192.0.2.1\"}", NULL},
        {"{\"$version\":\"$request/r\"}", "\"2.14.0-rc1\""},
        {"{\"$version\":\"http://h/image.bin\"}", NULL},
        {"{\"a\":\"$request/none\",\"b\":[\"$this/c\",\"$request/none\"]}", "{\"b\":[3]}"},
    };
    json_t *request CLEANUP(json_decrefp) = parse(
        "{\"r\":\"http://h/dir/file-2.14.0-rc1.tar.gz?x=1.2\"}");
    json_t *resource CLEANUP(json_decrefp) = parse("{\"a\":{\"b\":[1,2]}}");
    json_t *current CLEANUP(json_decrefp) = parse("{\"c\":3}");
    const struct scope scope = {request, resource, current, "/redfish/v1/X", 2000000};

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *value CLEANUP(json_decrefp) = parse(table[i].value);
        json_t *expected CLEANUP(json_decrefp) = table[i].expected ? parse(table[i].expected)
                                                                   : NULL;
        json_t *made CLEANUP(json_decrefp) = NULL;

        CU_ASSERT_PTR_NULL(value_check(value));
        CU_ASSERT_EQUAL(value_make(value, &scope, &made), 0);
        if (expected ? !json_equal(made, expected) : made != NULL) {
            fprintf(stderr, "%s\n", table[i].value);
            CU_FAIL("value_make()");
        }
    }
}

static void value_make_with_nothing_there_makes_nothing(void)
{
    const struct scope scope = {NULL, NULL, NULL, "/x", 0};
    json_t *value CLEANUP(json_decrefp) = parse("[\"$request/a\",\"$resource/a\",\"$this/a\"]");
    json_t *made CLEANUP(json_decrefp) = NULL;

    CU_ASSERT_EQUAL(value_make(value, &scope, &made), 0);
    CU_ASSERT_EQUAL(json_array_size(made), 0);
}

static void value_find_version_in_names(void)
{
    static const struct {
        const char *uri, *version; /* "": none */
    } table[] = {
        {"bmc-1.2.bin", "1.2"},
        {"http://h/1.2/bmc.bin", ""},
        {"v2.3.4", "2.3.4"},
        {"firmware_v2.3.4-dirty.static.mtd.tar", "2.3.4-dirty"},
        {"p10bios.zip", ""},
        {"bios7.img", ""},
        {"x86_64-2.0", "2.0"},
        {"a1.2", ""},
        {"3.", ""},
        {"", ""},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        size_t size = 0;
        const char *found = value_find_version(table[i].uri, &size);

        if (strlen(table[i].version) != size || (size && strncmp(found, table[i].version, size))) {
            fprintf(stderr, "%s: %.*s\n", table[i].uri, (int)size, found ? found : "");
            CU_FAIL("value_find_version()");
        }
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(condition_holds_as_its_tests_do),
    UNIT_CASE(value_make_takes_from_its_scope),
    UNIT_CASE(value_make_with_nothing_there_makes_nothing),
    UNIT_CASE(value_find_version_in_names),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/value", cases)
