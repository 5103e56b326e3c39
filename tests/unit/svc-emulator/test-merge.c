/* Unit tests of svc-emulator/merge.c. */
#include "svc-emulator/merge.h"

#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/facts/facts.h"
#include "tests/unit/cunit-main.h"

static json_t *parse(const char *text)
{
    json_t *value = json_loads(text, JSON_DECODE_ANY, NULL);

    if (!value)
        fprintf(stderr, "not JSON: %s\n", text);
    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    return value;
}

static void check_equal(const json_t *value, const char *expected)
{
    json_t *wanted CLEANUP(json_decrefp) = parse(expected);
    CLEANUP(free_cleanup) char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);

    if (!json_equal(value, wanted))
        fprintf(stderr, "%s instead of %s\n", text, expected);
    CU_ASSERT_TRUE(json_equal(value, wanted));
}

static void merge_patch_without_a_schema_gives(void)
{
    static const struct {
        const char *resource, *body, *expected;
    } table[] = {
        {"{}", "{}", "{}"},
        {"{\"a\":1}", "{\"a\":2}", "{\"a\":2}"},
        {"{\"a\":1}", "{\"b\":2}", "{\"a\":1,\"b\":2}"},
        {"{\"a\":1,\"b\":2}", "{\"a\":null}", "{\"b\":2}"},
        {"{\"a\":{\"b\":1,\"c\":2}}", "{\"a\":{\"b\":3}}", "{\"a\":{\"b\":3,\"c\":2}}"},
        {"{\"a\":{\"b\":1,\"c\":2}}", "{\"a\":{\"b\":null}}", "{\"a\":{\"c\":2}}"},
        {"{\"a\":1}", "{\"a\":{\"b\":3}}", "{\"a\":{\"b\":3}}"},
        {"{\"a\":{\"b\":1}}", "{\"a\":3}", "{\"a\":3}"},
        /* which resource is meant stays; other annotations are as any property */
        {"{\"@odata.id\":\"/x\"}", "{\"@odata.id\":\"/y\",\"@odata.etag\":\"z\",\"a@Redfish.x\":1}",
         "{\"@odata.id\":\"/x\",\"a@Redfish.x\":1}"},
        /* arrays: DSP0266 §7.7.1 */
        {"{\"a\":[1,2,3]}", "{\"a\":[4]}", "{\"a\":[4]}"},
        {"{\"a\":[1,2]}", "{\"a\":[1,2,3]}", "{\"a\":[1,2,3]}"},
        {"{\"a\":[1,2,3]}", "{\"a\":[{},null,{}]}", "{\"a\":[1,3]}"},
        {"{\"a\":[{\"b\":1,\"c\":2},{\"b\":3}]}", "{\"a\":[{\"b\":9},{}]}",
         "{\"a\":[{\"b\":9,\"c\":2},{\"b\":3}]}"},
        {"{\"a\":[1,2]}", "{\"a\":[]}", "{\"a\":[]}"},
        {"{\"a\":[1,2],\"a@odata.count\":2}", "{\"a\":[1,null]}",
         "{\"a\":[1],\"a@odata.count\":1}"},
        {"{\"a\":[[1,2]]}", "{\"a\":[[3]]}", "{\"a\":[[3]]}"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *resource CLEANUP(json_decrefp) = parse(table[i].resource);
        json_t *body CLEANUP(json_decrefp) = parse(table[i].body);

        CU_ASSERT_EQUAL(merge_patch(resource, body, (struct schema_type){0}), 0);
        check_equal(resource, table[i].expected);
    }
}

/* A property that may be null stays, with null as its value; another one goes. */
static void merge_patch_with_a_schema_keeps_nullable_properties(void)
{
    json_t *resource CLEANUP(json_decrefp) = parse(
        "{\"AssetTag\":\"x\",\"Name\":\"y\",\"Location\":{\"Info\":\"z\"},\"Own\":1}");
    json_t *body CLEANUP(json_decrefp) = parse(
        "{\"AssetTag\":null,\"Name\":null,\"Location\":{\"Info\":null},\"Own\":null}");
    struct schema_type type;

    CU_ASSERT_EQUAL_FATAL(
        schema_type_parse(&schema_Chassis, ipc_text("Chassis.v1_25_0.Chassis"), &type), 0);
    CU_ASSERT_EQUAL(merge_patch(resource, body, type), 0);
    check_equal(resource, "{\"AssetTag\":null,\"Location\":{\"Info\":null}}");
}

static void merge_set_sets_and_removes_at_pointers(void)
{
    static const struct {
        const char *resource, *pointer, *value, *expected;
        int outcome;
    } table[] = {
        {"{}", "/a", "1", "{\"a\":1}", 0},
        {"{\"a\":1}", "/a", NULL, "{}", 0},
        {"{}", "/a/b/c", "1", "{\"a\":{\"b\":{\"c\":1}}}", 0},
        {"{\"a\":1}", "/a/b", "1", "{\"a\":{\"b\":1}}", 0},
        {"{}", "/a/b", NULL, "{}", 0},
        {"{\"a\":[1,2]}", "/a/0", "9", "{\"a\":[9,2]}", 0},
        {"{\"a\":[1,2]}", "/a/2", "9", "{\"a\":[1,2,9]}", 0},
        {"{\"a\":[1,2]}", "/a/0", NULL, "{\"a\":[2]}", 0},
        {"{\"a\":[{\"b\":1}]}", "/a/0/b", "2", "{\"a\":[{\"b\":2}]}", 0},
        {"{}", "/a~1b/c~0d", "1", "{\"a/b\":{\"c~d\":1}}", 0},
        {"{\"a\":[1]}", "/a/3", "9", "{\"a\":[1]}", -EINVAL},
        {"{\"a\":[1]}", "/a/x", "9", "{\"a\":[1]}", -EINVAL},
        {"{}", "a", "1", "{}", -EINVAL},
        {"{}", "", "1", "{}", -EINVAL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *resource CLEANUP(json_decrefp) = parse(table[i].resource);

        CU_ASSERT_EQUAL(
            merge_set(resource, table[i].pointer, table[i].value ? parse(table[i].value) : NULL),
            table[i].outcome);
        check_equal(resource, table[i].expected);
    }
}

static void merge_get_finds_what_is_at_a_pointer(void)
{
    json_t *resource CLEANUP(json_decrefp) = parse("{\"a\":[{\"b/c\":1}],\"d\":{}}");

    CU_ASSERT_EQUAL(json_integer_value(merge_get(resource, "/a/0/b~1c")), 1);
    CU_ASSERT_PTR_EQUAL(merge_get(resource, ""), resource);
    CU_ASSERT_PTR_NULL(merge_get(resource, "/a/1"));
    CU_ASSERT_PTR_NULL(merge_get(resource, "/d/x"));
    CU_ASSERT_PTR_NULL(merge_get(resource, "x"));
}

static const struct unit_case cases[] = {
    UNIT_CASE(merge_patch_without_a_schema_gives),
    UNIT_CASE(merge_patch_with_a_schema_keeps_nullable_properties),
    UNIT_CASE(merge_set_sets_and_removes_at_pointers),
    UNIT_CASE(merge_get_finds_what_is_at_a_pointer),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/merge", cases)
