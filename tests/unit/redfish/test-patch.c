/*
 * Unit tests of redfish/patch: bodies against a table of properties. What is expected is written as
 * text: good values as "key=json", messages as "Id pointer argument|argument".
 */
#include "redfish/patch.h"

#include "base/buffer.h"
#include "base/cleanup.h"
#include "redfish/json.h"
#include "tests/unit/cunit-main.h"

enum {
    TAG = 1,
    LED,
    ACTIVE,
    COUNT,
    RATIO,
    SECRET,
    SET_POINT,
    LIMIT_0,
    LIMIT_1,
    FREE,
    ODD,
};

static const char *const led_values[] = {"Lit", "Off", "Blinking", NULL};

static const struct patch_property table[] = {
    {.pointer = "/AssetTag",
     .type = PATCH_STRING,
     .flags = PATCH_NULLABLE,
     .minimum = 2,
     .maximum = 5,
     .key = TAG},
    {.pointer = "/IndicatorLED", .type = PATCH_ENUM, .values = led_values, .key = LED},
    {.pointer = "/LocationIndicatorActive", .type = PATCH_BOOLEAN, .key = ACTIVE},
    {.pointer = "/Count", .type = PATCH_INTEGER, .minimum = -2, .maximum = 10, .key = COUNT},
    {.pointer = "/Ratio", .type = PATCH_NUMBER, .minimum = 0.5, .maximum = 1.5, .key = RATIO},
    {.pointer = "/Password",
     .type = PATCH_STRING,
     .flags = PATCH_SECRET,
     .maximum = 6,
     .key = SECRET},
    {.pointer = "/PowerLimitWatts/SetPoint",
     .type = PATCH_INTEGER,
     .flags = PATCH_NULLABLE,
     .key = SET_POINT},
    {.pointer = "/PowerControl/0/PowerLimit/LimitInWatts", .type = PATCH_NUMBER, .key = LIMIT_0},
    {.pointer = "/PowerControl/1/PowerLimit/LimitInWatts", .type = PATCH_NUMBER, .key = LIMIT_1},
    {.pointer = "/Free", .type = PATCH_STRING, .key = FREE},
    {.pointer = "/Odd~0na~1me", .type = PATCH_BOOLEAN, .key = ODD},
};

static const char resource[] = "{\"@odata.id\":\"/redfish/v1/X\",\"Id\":\"X\",\"AssetTag\":null,"
                               "\"SerialNumber\":null,"
                               "\"Status\":{\"State\":\"Enabled\",\"Health\":\"OK\"},"
                               "\"PowerLimitWatts\":{\"SetPoint\":1,\"Reading\":2},"
                               "\"PowerControl\":[{\"PowerConsumedWatts\":3},{}],"
                               "\"Members\":[{\"@odata.id\":\"/a\"}]}";

struct body_case {
    const char *body, *values, *messages;
};

static void append_text(struct buffer *out, const char *text)
{
    CU_ASSERT_FATAL(buffer_append(out, text, strlen(text)) == 0);
}

static void append_values(struct buffer *out, const struct patch_value *values, int count)
{
    for (int i = 0; i < count; i++) {
        CU_ASSERT_FATAL(buffer_printf(out, "%s%d=", i ? " " : "", values[i].property->key) == 0);
        CU_ASSERT_FATAL(json_text_append(out, values[i].value) == 0);
    }
}

static void append_messages(struct buffer *out, const json_t *messages)
{
    for (size_t i = 0; i < json_array_size(messages); i++) {
        const json_t *message = json_array_get(messages, i);
        const json_t *arguments = json_object_get(message, "MessageArgs");
        const json_t *related = json_object_get(message, "RelatedProperties");
        const char *id = json_string_value(json_object_get(message, "MessageId"));

        append_text(out, i ? "; " : "");
        append_text(out, id + strlen("Base.1.22."));
        append_text(out, " ");
        if (related)
            append_text(out, json_string_value(json_array_get(related, 0)));
        for (size_t n = 0; n < json_array_size(arguments); n++) {
            append_text(out, n ? "|" : " ");
            append_text(out, json_string_value(json_array_get(arguments, n)));
        }
    }
}

static void expect_buffer(struct buffer *text, const char *expected)
{
    append_text(text, "");
    CU_ASSERT_FATAL(buffer_append(text, "", 1) == 0);
    if (strcmp(text->data, expected) != 0)
        fprintf(stderr, "\n  expected: %s\n  got:      %s\n", expected, text->data);
    CU_ASSERT_STRING_EQUAL(text->data, expected);
    buffer_deinit(text);
}

static void check_against(const struct body_case *body_case,
                          const struct patch_property *properties, size_t property_count,
                          const char *current_text)
{
    json_t *body CLEANUP(json_decrefp) = json_loads(body_case->body, 0, NULL);
    json_t *current CLEANUP(json_decrefp) = current_text ? json_loads(current_text, 0, NULL) : NULL;
    json_t *messages CLEANUP(json_decrefp) = json_array();
    struct patch_value values[PATCH_VALUES_MAX];
    struct buffer text = BUFFER_INIT(0);
    int count;

    CU_ASSERT_FATAL(body && messages && !current == !current_text);
    count = patch_check(body, properties, property_count, current, values, messages);
    CU_ASSERT_FATAL(count >= 0);
    append_values(&text, values, count);
    expect_buffer(&text, body_case->values);
    append_messages(&text, messages);
    expect_buffer(&text, body_case->messages);
}

static void check_cases(const struct body_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        check_against(&cases[i], table, ARRAY_SIZE(table), resource);
}

static void patch_check_good_values_are_given_in_body_order(void)
{
    static const struct body_case cases[] = {
        {"{\"AssetTag\": \"abc\"}", "1=\"abc\"", ""},
        {"{\"Count\": 3, \"AssetTag\": null, \"IndicatorLED\": \"Off\"}", "4=3 1=null 2=\"Off\"",
         ""},
        {"{\"LocationIndicatorActive\": false}", "3=false", ""},
        {"{\"Ratio\": 1}", "5=1", ""},
        {"{\"Ratio\": 0.75}", "5=0.75", ""},
        {"{\"Password\": \"secret\"}", "6=\"secret\"", ""},
        {"{\"Free\": \"\"}", "10=\"\"", ""},
        {"{\"Odd~na/me\": true}", "11=true", ""},
        {"{\"@odata.id\": \"/redfish/v1/X\", \"@odata.etag\": 1, "
         "\"AssetTag@Message.ExtendedInfo\": [], "
         "\"AssetTag\": \"ab\"}",
         "1=\"ab\"", ""},
    };

    check_cases(cases, ARRAY_SIZE(cases));
}

static void patch_check_bounds_are_inclusive(void)
{
    static const struct body_case cases[] = {
        {"{\"Count\": -2}", "4=-2", ""},
        {"{\"Count\": 10}", "4=10", ""},
        {"{\"Count\": -3}", "", "PropertyValueOutOfRange #/Count -3|Count"},
        {"{\"Count\": 11}", "", "PropertyValueOutOfRange #/Count 11|Count"},
        {"{\"Ratio\": 0.5}", "5=0.5", ""},
        {"{\"Ratio\": 1.5}", "5=1.5", ""},
        {"{\"Ratio\": 0.49}", "", "PropertyValueOutOfRange #/Ratio 0.49|Ratio"},
        {"{\"Ratio\": 2}", "", "PropertyValueOutOfRange #/Ratio 2|Ratio"},
        {"{\"AssetTag\": \"ab\"}", "1=\"ab\"", ""},
        {"{\"AssetTag\": \"abcde\"}", "1=\"abcde\"", ""},
        {"{\"AssetTag\": \"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\"}",
         "1=\"\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\"", ""}, /* characters, not bytes */
        {"{\"AssetTag\": \"a\"}", "", "StringValueTooShort #/AssetTag a|2"},
        {"{\"AssetTag\": \"abcdef\"}", "", "StringValueTooLong #/AssetTag abcdef|5"},
    };

    check_cases(cases, ARRAY_SIZE(cases));
}

static void patch_check_wrong_values_are_reported(void)
{
    static const struct body_case cases[] = {
        {"{\"AssetTag\": 5}", "", "PropertyValueTypeError #/AssetTag 5|AssetTag"},
        {"{\"AssetTag\": [\"a\"]}", "", "PropertyValueTypeError #/AssetTag [\"a\"]|AssetTag"},
        {"{\"AssetTag\": {}}", "", "PropertyValueTypeError #/AssetTag {}|AssetTag"},
        {"{\"Count\": \"3\"}", "", "PropertyValueTypeError #/Count 3|Count"},
        {"{\"Count\": 3.5}", "", "PropertyValueTypeError #/Count 3.5|Count"},
        {"{\"Count\": true}", "", "PropertyValueTypeError #/Count true|Count"},
        {"{\"Count\": null}", "", "PropertyValueTypeError #/Count null|Count"},
        {"{\"Ratio\": \"1\"}", "", "PropertyValueTypeError #/Ratio 1|Ratio"},
        {"{\"LocationIndicatorActive\": \"true\"}", "",
         "PropertyValueTypeError #/LocationIndicatorActive true|LocationIndicatorActive"},
        {"{\"LocationIndicatorActive\": null}", "",
         "PropertyValueTypeError #/LocationIndicatorActive null|LocationIndicatorActive"},
        {"{\"IndicatorLED\": \"lit\"}", "",
         "PropertyValueNotInList #/IndicatorLED lit|IndicatorLED"},
        {"{\"IndicatorLED\": 1}", "", "PropertyValueTypeError #/IndicatorLED 1|IndicatorLED"},
        {"{\"IndicatorLED\": null}", "", "PropertyValueTypeError #/IndicatorLED null|IndicatorLED"},
    };

    check_cases(cases, ARRAY_SIZE(cases));
}

static void patch_check_unknown_and_read_only_are_told_apart(void)
{
    static const struct body_case cases[] = {
        {"{\"Foo\": 1}", "", "PropertyUnknown #/Foo Foo"},
        {"{\"assettag\": \"abc\"}", "", "PropertyUnknown #/assettag assettag"},
        {"{\"\": 1}", "", "PropertyUnknown #/ "},
        {"{\"A/b~c\": 1}", "", "PropertyUnknown #/A~1b~0c A/b~c"},
        {"{\"Id\": \"Y\"}", "", "PropertyNotWritable #/Id Id"},
        {"{\"SerialNumber\": \"1\"}", "", "PropertyNotWritable #/SerialNumber SerialNumber"},
        {"{\"Status\": {\"State\": \"Disabled\", \"Foo\": 1}}", "",
         "PropertyNotWritable #/Status/State State; PropertyUnknown #/Status/Foo Foo"},
        {"{\"Status\": null}", "", "PropertyNotWritable #/Status Status"},
        {"{\"Members\": []}", "", "PropertyNotWritable #/Members Members"},
        {"{\"Foo\": {\"Bar\": {\"Baz\": 1}}}", "", "PropertyUnknown #/Foo Foo"},
    };

    check_cases(cases, ARRAY_SIZE(cases));
}

static void patch_check_mixed_body_gives_both(void)
{
    static const struct body_case cases[] = {
        {"{\"Foo\": 1, \"AssetTag\": \"abc\", \"Id\": \"Y\", \"Count\": 99}", "1=\"abc\"",
         "PropertyUnknown #/Foo Foo; PropertyNotWritable #/Id Id; "
         "PropertyValueOutOfRange #/Count 99|Count"},
    };

    check_cases(cases, ARRAY_SIZE(cases));
}

static void patch_check_nothing_to_do_is_no_operation(void)
{
    static const struct body_case cases[] = {
        {"{}", "", "NoOperation "},
        {"{\"@odata.id\": \"/redfish/v1/X\", \"AssetTag@x\": 1}", "", "NoOperation "},
        {"{\"PowerLimitWatts\": {}}", "", "NoOperation "},
        {"{\"PowerControl\": []}", "", "NoOperation "},
        {"{\"PowerControl\": [{}, {}]}", "", "NoOperation "},
        {"{\"Status\": {}}", "", "NoOperation "},
    };

    check_cases(cases, ARRAY_SIZE(cases));
}

static void patch_check_nested_objects_are_followed(void)
{
    static const struct body_case cases[] = {
        {"{\"PowerLimitWatts\": {\"SetPoint\": 500}}", "7=500", ""},
        {"{\"PowerLimitWatts\": {\"SetPoint\": null}}", "7=null", ""},
        {"{\"PowerLimitWatts\": {\"SetPoint\": 500, \"Reading\": 1, \"Foo\": 1, \"@odata.id\": 1}}",
         "7=500",
         "PropertyNotWritable #/PowerLimitWatts/Reading Reading; "
         "PropertyUnknown #/PowerLimitWatts/Foo Foo"},
        {"{\"PowerLimitWatts\": null}", "",
         "PropertyValueTypeError #/PowerLimitWatts null|PowerLimitWatts"},
        {"{\"PowerLimitWatts\": 500}", "",
         "PropertyValueTypeError #/PowerLimitWatts 500|PowerLimitWatts"},
        {"{\"PowerLimitWatts\": [{\"SetPoint\": 500}]}", "",
         "PropertyValueTypeError #/PowerLimitWatts [{\"SetPoint\":500}]|PowerLimitWatts"},
        {"{\"PowerLimit\": {\"SetPoint\": 5}}", "", "PropertyUnknown #/PowerLimit PowerLimit"},
        {"{\"PowerLimitWattsX\": {\"SetPoint\": 5}}", "",
         "PropertyUnknown #/PowerLimitWattsX PowerLimitWattsX"},
        {"{\"PowerLimitWatts/SetPoint\": 5}", "",
         "PropertyUnknown #/PowerLimitWatts~1SetPoint PowerLimitWatts/SetPoint"},
    };

    check_cases(cases, ARRAY_SIZE(cases));
}

static void patch_check_arrays_are_followed_by_index(void)
{
    static const struct body_case cases[] = {
        {"{\"PowerControl\": [{\"PowerLimit\": {\"LimitInWatts\": 400}}]}", "8=400", ""},
        {"{\"PowerControl\": [{}, {\"PowerLimit\": {\"LimitInWatts\": 400.5}}]}", "9=400.5", ""},
        {"{\"PowerControl\": [{\"PowerLimit\": {\"LimitInWatts\": 1}}, {\"PowerLimit\": "
         "{\"LimitInWatts\": 2}}]}",
         "8=1 9=2", ""},
        {"{\"PowerControl\": [{\"PowerConsumedWatts\": 1, \"Foo\": 2}]}", "",
         "PropertyNotWritable #/PowerControl/0/PowerConsumedWatts PowerConsumedWatts; "
         "PropertyUnknown #/PowerControl/0/Foo Foo"},
        {"{\"PowerControl\": [null, {}]}", "",
         "PropertyValueTypeError #/PowerControl/0 null|PowerControl/0"},
        {"{\"PowerControl\": [{}, 5]}", "",
         "PropertyValueTypeError #/PowerControl/1 5|PowerControl/1"},
        {"{\"PowerControl\": [{}, {}, {}, {}]}", "",
         "ArraySizeTooLong #/PowerControl PowerControl|2"},
        {"{\"PowerControl\": {\"0\": {}}}", "",
         "PropertyValueTypeError #/PowerControl {\"0\":{}}|PowerControl"},
        {"{\"PowerControl\": null}", "", "PropertyValueTypeError #/PowerControl null|PowerControl"},
        {"{\"PowerControl\": \"x\"}", "", "PropertyValueTypeError #/PowerControl x|PowerControl"},
    };

    check_cases(cases, ARRAY_SIZE(cases));
}

/** The resource says how many there are; without it the rows do. */
static void patch_check_array_beyond_resource_or_rows_is_too_long(void)
{
    static const struct body_case both = {
        "{\"PowerControl\": [{}, {\"PowerLimit\": {\"LimitInWatts\": 4}}]}",
        "",
        "ArraySizeTooLong #/PowerControl PowerControl|1",
    };
    static const struct body_case created = {
        "{\"PowerControl\": [{}, {\"PowerLimit\": {\"LimitInWatts\": 4}}, {}]}",
        "9=4",
        "ArraySizeTooLong #/PowerControl PowerControl|2",
    };

    check_against(&both, table, ARRAY_SIZE(table), "{\"PowerControl\":[{}]}");
    check_against(&created, table, ARRAY_SIZE(table), NULL);
}

static void patch_check_secret_never_appears_in_messages(void)
{
    static const struct patch_property nested[] = {
        {.pointer = "/Oem/Shoal/Key", .type = PATCH_STRING, .flags = PATCH_SECRET, .key = 1},
    };
    static const struct body_case cases[] = {
        {"{\"Password\": \"verysecret\"}", "", "StringValueTooLong #/Password ******|6"},
        {"{\"Password\": {\"a\": \"verysecret\"}}", "",
         "PropertyValueTypeError #/Password ******|Password"},
        {"{\"Password\": 123456}", "", "PropertyValueTypeError #/Password ******|Password"},
        {"{\"Password\": null}", "", "PropertyValueTypeError #/Password null|Password"},
    };
    static const struct body_case container = {
        "{\"Oem\": {\"Shoal\": [\"verysecret\"]}}",
        "",
        "PropertyValueTypeError #/Oem/Shoal ******|Shoal",
    };

    check_cases(cases, ARRAY_SIZE(cases));
    check_against(&container, nested, ARRAY_SIZE(nested), "{}");
}

static void patch_check_post_missing_properties_are_reported(void)
{
    static const struct patch_property account[] = {
        {.pointer = "/UserName",
         .type = PATCH_STRING,
         .flags = PATCH_REQUIRED,
         .minimum = 1,
         .maximum = 16,
         .key = 1},
        {.pointer = "/Password",
         .type = PATCH_STRING,
         .flags = PATCH_REQUIRED | PATCH_SECRET,
         .key = 2},
        {.pointer = "/Enabled", .type = PATCH_BOOLEAN, .key = 3},
        {.pointer = "/Links/Role", .type = PATCH_STRING, .flags = PATCH_REQUIRED, .key = 4},
    };
    static const struct body_case cases[] = {
        {"{\"UserName\": \"joe\", \"Password\": \"x\", \"Links\": {\"Role\": \"r\"}}",
         "1=\"joe\" 2=\"x\" 4=\"r\"", ""},
        {"{}", "",
         "PropertyMissing #/UserName UserName; PropertyMissing #/Password Password; "
         "PropertyMissing #/Links/Role Role"},
        {"{\"Password\": \"x\", \"Links\": {}, \"Id\": \"joe\"}", "2=\"x\"",
         "PropertyUnknown #/Id Id; PropertyMissing #/UserName UserName; "
         "PropertyMissing #/Links/Role Role"},
        {"{\"UserName\": null, \"Password\": \"x\", \"Links\": 1}", "2=\"x\"",
         "PropertyValueTypeError #/UserName null|UserName; "
         "PropertyValueTypeError #/Links 1|Links; PropertyMissing #/Links/Role Role"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        check_against(&cases[i], account, ARRAY_SIZE(account), NULL);
}

static void patch_check_post_without_required_and_empty_body_is_fine(void)
{
    static const struct body_case empty = {"{}", "", ""};

    check_against(&empty, table, ARRAY_SIZE(table), NULL);
}

/** A megabyte of nonsense is not answered by ten of explanations. */
static void patch_check_many_errors_are_cut(void)
{
    json_t *body CLEANUP(json_decrefp) = json_object();
    json_t *current CLEANUP(json_decrefp) = json_object();
    json_t *messages CLEANUP(json_decrefp) = json_array();
    struct patch_value values[PATCH_VALUES_MAX];
    const json_t *last;

    for (int i = 0; i < 1000; i++) {
        char name[16];

        snprintf(name, sizeof name, "Foo%d", i);
        CU_ASSERT_FATAL(json_put(body, name, json_integer(i)) == 0);
    }
    CU_ASSERT(patch_check(body, table, ARRAY_SIZE(table), current, values, messages) == 0);
    CU_ASSERT(json_array_size(messages) == 33);
    last = json_array_get(messages, 32);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(last, "MessageId")),
                           "Base.1.22.MaximumErrorsExceeded");
    CU_ASSERT(!json_object_get(last, "RelatedProperties"));
}

static void patch_check_long_value_is_cut_between_characters(void)
{
    json_t *body CLEANUP(json_decrefp) = json_object();
    json_t *current CLEANUP(json_decrefp) = json_object();
    json_t *messages CLEANUP(json_decrefp) = json_array();
    struct patch_value values[PATCH_VALUES_MAX];
    char text[2001] = "a", expected[128] = "a";
    const json_t *arguments;

    for (size_t i = 1; i + 3 <= sizeof text; i += 2)
        memcpy(text + i, "\xc3\xa9", 3);
    for (size_t i = 1; i < 123; i += 2)
        memcpy(expected + i, "\xc3\xa9", 3);
    memcpy(expected + 123, "...", 4);
    CU_ASSERT_FATAL(json_put(body, "AssetTag", json_string(text)) == 0);
    CU_ASSERT(patch_check(body, table, ARRAY_SIZE(table), current, values, messages) == 0);
    arguments = json_object_get(json_array_get(messages, 0), "MessageArgs");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(arguments, 0)), expected);
}

static void patch_check_existing_messages_are_kept(void)
{
    json_t *body CLEANUP(json_decrefp) = json_object();
    json_t *current CLEANUP(json_decrefp) = json_object();
    json_t *messages CLEANUP(json_decrefp) = json_array();
    struct patch_value values[PATCH_VALUES_MAX];

    json_array_append_new(messages, message_new(NULL, BASE_SUCCESS, NULL));
    CU_ASSERT(patch_check(body, table, ARRAY_SIZE(table), current, values, messages) == 0);
    CU_ASSERT(json_array_size(messages) == 2);
}

static const struct unit_case cases[] = {
    UNIT_CASE(patch_check_good_values_are_given_in_body_order),
    UNIT_CASE(patch_check_bounds_are_inclusive),
    UNIT_CASE(patch_check_wrong_values_are_reported),
    UNIT_CASE(patch_check_unknown_and_read_only_are_told_apart),
    UNIT_CASE(patch_check_mixed_body_gives_both),
    UNIT_CASE(patch_check_nothing_to_do_is_no_operation),
    UNIT_CASE(patch_check_nested_objects_are_followed),
    UNIT_CASE(patch_check_arrays_are_followed_by_index),
    UNIT_CASE(patch_check_array_beyond_resource_or_rows_is_too_long),
    UNIT_CASE(patch_check_secret_never_appears_in_messages),
    UNIT_CASE(patch_check_post_missing_properties_are_reported),
    UNIT_CASE(patch_check_post_without_required_and_empty_body_is_fine),
    UNIT_CASE(patch_check_many_errors_are_cut),
    UNIT_CASE(patch_check_long_value_is_cut_between_characters),
    UNIT_CASE(patch_check_existing_messages_are_kept),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/patch", cases)
