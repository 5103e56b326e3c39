/*
 * Unit tests of redfish/json.
 */
#include "redfish/json.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define DEPTH 4

static void json_text_parse_object_table_of_texts_gives_outcome(void)
{
    static const struct {
        const char *text;
        int expected;
    } cases[] = {
        {"{}", 0},
        {" {\"a\": 1}\r\n", 0},
        {"{\"a\": [[{}]]}", 0}, /* four deep */
        {"{\"a\": {\"b\": {\"c\": {}}}}", 0},
        {"{\"a\": \"[[[[[[{{{{\"}", 0},
        {"{\"a\": \"\\\"[[[[[[\"}", 0},
        {"{\"a\": \"\\\\\", \"b\": []}", 0},
        {"{\"a\": [], \"b\": [], \"c\": [], \"d\": [], \"e\": []}", 0},
        {"[]", JSON_TEXT_E_NOT_OBJECT},
        {"[{}]", JSON_TEXT_E_NOT_OBJECT},
        {"", JSON_TEXT_E_MALFORMED},
        {" ", JSON_TEXT_E_MALFORMED},
        {"1", JSON_TEXT_E_MALFORMED},
        {"null", JSON_TEXT_E_MALFORMED},
        {"{", JSON_TEXT_E_MALFORMED},
        {"}", JSON_TEXT_E_MALFORMED},
        {"{\"a\"}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": 1,}", JSON_TEXT_E_MALFORMED},
        {"{'a': 1}", JSON_TEXT_E_MALFORMED},
        {"{} {}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": 1, \"a\": 2}", JSON_TEXT_E_DUPLICATE},
        {"{\"a\": {\"b\": 1, \"b\": 1}}", JSON_TEXT_E_DUPLICATE},
        {"{\"a\": NaN}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": 01}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": 1e999}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": 99999999999999999999}", 0}, /* a real, then */
        {"{\"a\": -99999999999999999999, \"a\": 1}", JSON_TEXT_E_DUPLICATE},
        {"{\"a\": \"\xc3\"}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": \"\\ud800\"}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": \"\\u0000\"}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": \"\n\"}", JSON_TEXT_E_MALFORMED},
        {"\xef\xbb\xbf{}", JSON_TEXT_E_MALFORMED},
        {"{\"a\": [[[[]]]]}", JSON_TEXT_E_MALFORMED}, /* five deep */
        {"[[[[[", JSON_TEXT_E_MALFORMED},
        {"{\"a\": \"", JSON_TEXT_E_MALFORMED},
        {"{\"a\": \"\\", JSON_TEXT_E_MALFORMED},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        json_t *object CLEANUP(json_decrefp) = NULL;

        CU_ASSERT(json_text_parse_object(ipc_text(cases[i].text), DEPTH, &object) ==
                  cases[i].expected);
        CU_ASSERT((object != NULL) == (cases[i].expected == 0));
    }
}

static void json_text_parse_object_raw_nul_is_malformed(void)
{
    static const char text[] = "{\"a\":\"\0\"}";
    json_t *object = NULL;

    CU_ASSERT(json_text_parse_object((struct ipc_text){text, sizeof text - 1}, DEPTH, &object) ==
              JSON_TEXT_E_MALFORMED);
    CU_ASSERT(!object);
}

static void json_text_parse_object_megabyte_of_brackets_is_malformed(void)
{
    size_t size = 1024 * 1024;
    char *text CLEANUP(free_cleanup) = malloc(size);
    json_t *object = NULL;

    CU_ASSERT_FATAL(text != NULL);
    memset(text, '[', size);
    CU_ASSERT(json_text_parse_object((struct ipc_text){text, size}, JSON_TEXT_DEPTH_MAX, &object) ==
              JSON_TEXT_E_MALFORMED);
}

static void json_text_find_duplicate_names_the_key_and_its_place(void)
{
    static const struct {
        const char *text, *name, *pointer;
    } cases[] = {
        {"{\"a\": 1, \"a\": 2}", "a", "/a"},
        {"{\"b\": {\"a\": 1}, \"c\": {\"x\": {\"y\": [], \"y\": []}}}", "y", "/c/x/y"},
        {"{\"l\": [1, [2, 3], {\"a\": \"b\", \"b\": \"a\", \"a\": 1}]}", "a", "/l/2/a"},
        {"{\"l\": [[], {\"a\": {}}, {\"p\": \",{[\\\"\", \"q\": 0, \"p\"", "p", "/l/2/p"},
        {"{\"\": 1, \"\": 2}", "", "/"},
        {"{\"~/\": 1, \"\\u007e\\/\": 2}", "~/", "/~0~1"},
        {"{\"n\": 99999999999999999999, \"n\": 2}", "n", "/n"},
        {"{\"\xc3\xa9\": 1, \"\\u00e9\": 2}", "\xc3\xa9", "/\xc3\xa9"},
        {"[0, {\"a\": 1, \"a\": 2}]", "a", "/1/a"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        char *name CLEANUP(free_cleanup) = NULL, *pointer CLEANUP(free_cleanup) = NULL;

        CU_ASSERT_FATAL(json_text_find_duplicate(ipc_text(cases[i].text), &name, &pointer) == 0);
        CU_ASSERT_STRING_EQUAL(name, cases[i].name);
        CU_ASSERT_STRING_EQUAL(pointer, cases[i].pointer);
    }
}

static void json_text_find_duplicate_without_one_is_malformed(void)
{
    static const char *const texts[] = {"", "{", "{}", "{\"a\": 1}", "{\"a\": \"\\"};

    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        char *name = NULL, *pointer = NULL;

        CU_ASSERT(json_text_find_duplicate(ipc_text(texts[i]), &name, &pointer) ==
                  JSON_TEXT_E_MALFORMED);
        CU_ASSERT(!name && !pointer);
    }
}

/** Appends a value, steals it, and compares. */
static void expect_text(json_t *value, const char *expected)
{
    struct buffer out = BUFFER_INIT(0);

    CU_ASSERT_FATAL(value != NULL);
    CU_ASSERT(json_text_append(&out, value) == 0);
    CU_ASSERT(ipc_text_equal((struct ipc_text){out.data, out.size}, expected));
    buffer_deinit(&out);
    json_decref(value);
}

static void json_text_append_reals_are_shortest(void)
{
    static const struct {
        double value;
        const char *expected;
    } cases[] = {
        {0.0, "0"},
        {-0.0, "0"},
        {1.0, "1"},
        {-1.0, "-1"},
        {2400.0, "2400"},
        {21.5, "21.5"},
        {-21.5, "-21.5"},
        {0.1, "0.1"},
        {-0.1, "-0.1"},
        {0.3, "0.3"},
        {0.1 + 0.2, "0.30000000000000004"},
        {1.0 / 3, "0.3333333333333333"},
        {12.05, "12.05"},
        {3.3, "3.3"},
        {0.000001, "0.000001"},
        {0.0000001, "1e-07"},
        {1e-300, "1e-300"},
        {123456.789012, "123456.789012"},
        {999999999.0, "999999999"},
        {1e15, "1e+15"},
        {4294967296.0, "4294967296"},
        {9007199254740993.0, "9007199254740992"},
        {1e22, "1e+22"},
        {5e-324, "4.94065645841247e-324"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        expect_text(json_real(cases[i].value), cases[i].expected);
}

/** Any bit pattern: what is written reads back as the same number. */
static void json_text_append_random_reals_read_back_equal(void)
{
    uint64_t state = 0x9e3779b97f4a7c15;
    unsigned int wrong = 0;

    for (unsigned int i = 0; i < 20000; i++) {
        struct buffer out = BUFFER_INIT(0);
        json_t *value;
        double number;

        state = state * 6364136223846793005u + 1442695040888963407u;
        memcpy(&number, &state, sizeof number);
        if (i % 2)
            number = (double)(int64_t)(state >> 20) / 1000; /* like a reading */
        if (!isfinite(number))
            continue;
        value = json_real(number);
        CU_ASSERT_FATAL(value && json_text_append(&out, value) == 0);
        CU_ASSERT_FATAL(buffer_append(&out, "", 1) == 0);
        wrong += strtod(out.data, NULL) != number;
        json_decref(value);
        buffer_deinit(&out);
    }
    CU_ASSERT(wrong == 0);
}

static void json_text_append_all_types_is_compact_in_insertion_order(void)
{
    static const char text[] = "{\"b\":1,\"a\":[true,false,null,-9223372036854775808,\"\",{},[]],"
                               "\"\\\"\\\\\":{\"x\":\"caf\xc3\xa9/\"}}";
    json_t *value = json_loads(text, 0, NULL);

    CU_ASSERT_FATAL(value != NULL);
    expect_text(json_incref(value), text);
    json_decref(value);
}

static void json_text_append_control_characters_are_escaped(void)
{
    expect_text(json_string("\b\t\n\f\r\"\\/\x01\x1f\x7f"),
                "\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\x7f\"");
    expect_text(json_stringn("a\0b", 3), "\"a\\u0000b\"");
}

static void json_text_append_past_limit_is_error(void)
{
    struct buffer out = BUFFER_INIT(8);
    json_t *value = json_pack("{s:s, s:[i, i]}", "a", "bcd", "e", 1, 2);

    CU_ASSERT_FATAL(value != NULL);
    for (out.limit_bytes = 1; out.limit_bytes < 21; out.limit_bytes++) {
        CU_ASSERT(json_text_append(&out, value) == -EMSGSIZE);
        buffer_deinit(&out);
    }
    CU_ASSERT(json_text_append(&out, value) == 0); /* {"a":"bcd","e":[1,2]} */
    buffer_deinit(&out);
    json_decref(value);
}

static void json_put_value_is_set_and_null_is_out_of_memory(void)
{
    json_t *object = json_object();

    CU_ASSERT(json_put(object, "a", json_integer(1)) == 0);
    CU_ASSERT(json_put(object, "a", json_integer(2)) == 0);
    CU_ASSERT(json_put(object, "b", NULL) == -ENOMEM);
    CU_ASSERT(json_integer_value(json_object_get(object, "a")) == 2);
    CU_ASSERT(json_object_size(object) == 1);
    json_decref(object);
}

static void json_link_formats_reference(void)
{
    expect_text(json_link("/redfish/v1/Chassis/%s/Sensors/%d", "1U", 7),
                "{\"@odata.id\":\"/redfish/v1/Chassis/1U/Sensors/7\"}");
}

static void json_number_or_null_not_finite_is_null(void)
{
    expect_text(json_number_or_null(0.5), "0.5");
    expect_text(json_number_or_null((double)NAN), "null");
    expect_text(json_number_or_null((double)INFINITY), "null");
    expect_text(json_number_or_null(-(double)INFINITY), "null");
}

static const struct unit_case cases[] = {
    UNIT_CASE(json_text_parse_object_table_of_texts_gives_outcome),
    UNIT_CASE(json_text_parse_object_raw_nul_is_malformed),
    UNIT_CASE(json_text_parse_object_megabyte_of_brackets_is_malformed),
    UNIT_CASE(json_text_find_duplicate_names_the_key_and_its_place),
    UNIT_CASE(json_text_find_duplicate_without_one_is_malformed),
    UNIT_CASE(json_text_append_reals_are_shortest),
    UNIT_CASE(json_text_append_random_reals_read_back_equal),
    UNIT_CASE(json_text_append_all_types_is_compact_in_insertion_order),
    UNIT_CASE(json_text_append_control_characters_are_escaped),
    UNIT_CASE(json_text_append_past_limit_is_error),
    UNIT_CASE(json_put_value_is_set_and_null_is_out_of_memory),
    UNIT_CASE(json_link_formats_reference),
    UNIT_CASE(json_number_or_null_not_finite_is_null),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/json", cases)
