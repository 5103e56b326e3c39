/* Rules of BIOS attributes over JSON of tables: what is shown, what is refused, what is written. */
#include "tests/unit/cunit-main.h"

#include "base/cleanup.h"
#include "svc-systems/bios-attribute.h"

#include <string.h>

#define TYPE "xyz.openbmc_project.BIOSConfig.Manager.AttributeType."
#define BOUND "xyz.openbmc_project.BIOSConfig.Manager.BoundType."

/* Some of it as it should not be. */
static const char table_text[] =
    "{\"Number\":[\"" TYPE "Integer\",false,\"\",\"\",\"\",8,0,[[\"" BOUND
    "LowerBound\",-4,\"\"],[\"" BOUND "UpperBound\",12,\"\"],[\"" BOUND
    "ScalarIncrement\",4,\"\"],[7],[\"" BOUND "LowerBound\",\"x\",\"\"],null]],"
    "\"Choice\":[\"Enumeration\",false,\"\",\"\",\"\",\"a\",\"b\",[[\"" BOUND
    "OneOf\",\"a\",\"\"],[\"" BOUND "OneOf\",\"b\",\"\"]]],"
    "\"Level\":[\"" TYPE "Integer\",false,\"\",\"\",\"\",2,1,[[\"" BOUND "OneOf\",1,\"\"],[\"" BOUND
    "OneOf\",2,\"\"]]],"
    "\"Text\":[\"" TYPE "String\",false,\"\",\"\",\"\",\"\xc3\xa4\",\"\",[[\"" BOUND
    "MaxStringLength\",2,\"\"]]],"
    "\"Flag\":[\"" TYPE "Boolean\",false,\"\",\"\",\"\",true,true,[]],"
    "\"Fixed\":[\"" TYPE "Boolean\",true,\"\",\"\",\"\",true,true,[]],"
    "\"Secret\":[\"" TYPE "Password\",false,\"\",\"\",\"\",\"p\",\"\",[]],"
    "\"Odd\":[\"" TYPE "Colour\",false,\"\",\"\",\"\",\"red\",\"\",[]],"
    "\"Wrong\":[\"" TYPE "Boolean\",false,\"\",\"\",\"\",7,true,[]],"
    "\"Short\":[\"" TYPE "Boolean\"],\"None\":[],\"Null\":null,\"No-name\":[\"" TYPE
    "Boolean\",false,\"\",\"\",\"\",true,true,[]]}";

static json_t *table;

static void expect(json_t *actual, const char *expected_text)
{
    json_t *expected CLEANUP(json_decrefp) = json_loads(expected_text, 0, NULL);

    CU_ASSERT_PTR_NOT_NULL_FATAL(expected);
    if (!json_equal(actual, expected))
        json_dumpf(actual, stderr, JSON_ENCODE_ANY);
    CU_ASSERT_TRUE(json_equal(actual, expected));
}

static void bios_attribute_values_leaves_out_what_does_not_fit(void)
{
    json_t *values = bios_attribute_values(table);

    expect(values, "{\"Number\":8,\"Choice\":\"a\",\"Level\":2,\"Text\":\"\xc3\xa4\",\"Flag\":true,"
                   "\"Fixed\":true}");
    json_decref(values);
}

static void bios_attribute_put_pending_covers_current_values(void)
{
    json_t *values = bios_attribute_values(table);
    json_t *pending CLEANUP(json_decrefp) = json_loads(
        "{\"Number\":[\"t\",4],\"Flag\":[\"t\",\"no\"],\"Bogus\":[\"t\",1],\"Secret\":[\"t\",\"x\"]"
        ","
        "\"Choice\":[]}",
        0, NULL);

    CU_ASSERT_EQUAL(bios_attribute_put_pending(values, table, pending), 0);
    CU_ASSERT_EQUAL(bios_attribute_put_pending(values, table, NULL), 0);
    expect(values, "{\"Number\":4,\"Choice\":\"a\",\"Level\":2,\"Text\":\"\xc3\xa4\",\"Flag\":true,"
                   "\"Fixed\":true}");
    json_decref(values);
}

static const struct {
    const char *values, *message; /* NULL: good */
} check_rows[] = {
    {"{\"Number\":-4}", NULL},
    {"{\"Number\":12.0}", NULL},
    {"{\"Number\":2}", "PropertyValueOutOfRange"},
    {"{\"Number\":-8}", "PropertyValueOutOfRange"},
    {"{\"Number\":16}", "PropertyValueOutOfRange"},
    {"{\"Number\":1e300}", "PropertyValueTypeError"},
    {"{\"Number\":null}", "PropertyValueTypeError"},
    {"{\"Choice\":\"b\"}", NULL},
    {"{\"Choice\":\"c\"}", "PropertyValueNotInList"},
    {"{\"Level\":1.0}", NULL},
    {"{\"Level\":3}", "PropertyValueNotInList"},
    {"{\"Text\":\"\xc3\xa4\xc3\xb6\"}", NULL},
    {"{\"Text\":\"abc\"}", "PropertyValueIncorrect"},
    {"{\"Flag\":{}}", "PropertyValueTypeError"},
    {"{\"Fixed\":false}", "PropertyNotWritable"},
    {"{\"Secret\":\"x\"}", "PropertyNotWritable"},
    {"{\"Odd\":\"x\"}", "PropertyNotWritable"},
    {"{\"Wrong\":true}", NULL},
    {"{\"Null\":true}", "PropertyNotWritable"},
    {"{\"No-name\":true}", "PropertyUnknown"},
    {"{\"Bogus\":true}", "PropertyUnknown"},
    {"{\"Flag@odata.x\":7}", NULL},
};

static void bios_attribute_check_of_each_row_is_as_in_the_table(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(check_rows); i++) {
        json_t *values CLEANUP(json_decrefp) = json_loads(check_rows[i].values, 0, NULL);
        json_t *messages CLEANUP(json_decrefp) = json_array();
        const char *id;

        CU_ASSERT_EQUAL(bios_attribute_check(table, values, messages), 0);
        id = json_string_value(json_object_get(json_array_get(messages, 0), "MessageId"));
        if ((id != NULL) != (check_rows[i].message != NULL) ||
            (id && !strstr(id, check_rows[i].message)))
            fprintf(stderr, "%s: %s\n", check_rows[i].values, id ? id : "good");
        CU_ASSERT_EQUAL(id != NULL, check_rows[i].message != NULL);
        CU_ASSERT(!id || !check_rows[i].message || strstr(id, check_rows[i].message));
    }
}

/* A name is the client's: of any length and alphabet, and the message tells it whole. */
static void bios_attribute_check_of_long_unknown_name_tells_it(void)
{
    char name[400], pointer[420];
    json_t *values CLEANUP(json_decrefp) = json_object();
    json_t *messages CLEANUP(json_decrefp) = json_array();
    json_t *related;

    for (size_t i = 0; i + 2 < sizeof(name); i += 2)
        memcpy(name + i, "\xc3\xa4", 3);
    snprintf(pointer, sizeof(pointer), "#/Attributes/%s", name);
    CU_ASSERT_EQUAL(json_object_set_new(values, name, json_true()), 0);
    CU_ASSERT_EQUAL(bios_attribute_check(table, values, messages), 0);
    related = json_object_get(json_array_get(messages, 0), "RelatedProperties");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_array_get(related, 0)), pointer);
}

/* RFC 6901 §3 */
static void bios_attribute_check_of_unknown_name_escapes_its_pointer(void)
{
    json_t *values CLEANUP(json_decrefp) = json_pack("{s:b}", "a/b~c", 1);
    json_t *messages CLEANUP(json_decrefp) = json_array();
    json_t *message;

    CU_ASSERT_EQUAL(bios_attribute_check(table, values, messages), 0);
    message = json_array_get(messages, 0);
    expect(json_object_get(message, "RelatedProperties"), "[\"#/Attributes/a~1b~0c\"]");
    expect(json_object_get(message, "MessageArgs"), "[\"a/b~c\"]");
}

static void bios_attribute_encode_writes_new_over_pending(void)
{
    json_t *pending CLEANUP(json_decrefp) = json_loads(
        "{\"Flag\":[\"t\",false],\"Choice\":[\"t\",\"b\"],\"Gone\":[\"t\",1]}", 0, NULL);
    json_t *values CLEANUP(json_decrefp) = json_loads("{\"Number\":4.0,\"Choice\":\"a\"}", 0, NULL);
    json_t *encoded = bios_attribute_encode(table, pending, values);

    expect(encoded, "{\"Flag\":[\"" TYPE "Boolean\",{\"signature\":\"b\",\"value\":false}],"
                    "\"Choice\":[\"Enumeration\",{\"signature\":\"s\",\"value\":\"a\"}],"
                    "\"Number\":[\"" TYPE "Integer\",{\"signature\":\"x\",\"value\":4}]}");
    json_decref(encoded);
}

static void bios_attribute_is_name_takes_what_the_schema_takes(void)
{
    CU_ASSERT_TRUE(bios_attribute_is_name("Ab"));
    CU_ASSERT_TRUE(bios_attribute_is_name("a_9"));
    CU_ASSERT_FALSE(bios_attribute_is_name(""));
    CU_ASSERT_FALSE(bios_attribute_is_name("A"));
    CU_ASSERT_FALSE(bios_attribute_is_name("_a"));
    CU_ASSERT_FALSE(bios_attribute_is_name("9a"));
    CU_ASSERT_FALSE(bios_attribute_is_name("a b"));
    CU_ASSERT_FALSE(bios_attribute_is_name("\xc3\xa4z"));
}

/* Values that do not fit are left out, and so are bounds of other types and empty texts. */
static void bios_attribute_entries_of_each_row_is_as_in_the_table(void)
{
    static const struct {
        const char *row, *expected; /* of "Ab"; expected NULL: no entry */
    } rows[] = {
        {"[\"" TYPE "Integer\",false,\"N\",\"H\",\"A/B\",8,4,[[\"" BOUND
         "LowerBound\",-4,\"\"],[\"" BOUND "UpperBound\",12.0,\"\"],[\"" BOUND
         "ScalarIncrement\",0.5,\"\"],[\"" BOUND "MaxStringLength\",7,\"\"]]]",
         "{\"Type\":\"Integer\",\"ReadOnly\":false,\"ResetRequired\":true,\"DisplayName\":\"N\","
         "\"HelpText\":\"H\",\"MenuPath\":\"./A/B\",\"DefaultValue\":4,\"LowerBound\":-4,"
         "\"UpperBound\":12}"},
        {"[\"" TYPE "Enumeration\",true,\"\",\"\",\"./A//B/\",\"a\",7,[[\"" BOUND
         "OneOf\",\"a\",\"An a\"],[\"" BOUND "OneOf\",\"b\",\"\"],[\"" BOUND
         "OneOf\",7,\"\"],[\"" BOUND "LowerBound\",7,\"\"]]]",
         "{\"Type\":\"Enumeration\",\"ReadOnly\":true,\"MenuPath\":\"./A/B\",\"Value\":["
         "{\"ValueName\":\"a\",\"ValueDisplayName\":\"An a\"},{\"ValueName\":\"b\"}]}"},
        {"[\"" TYPE "Password\",false,\"\",\"\",\"/\",\"p\",\"q\",[[\"" BOUND
         "MinStringLength\",8,\"\"]]]",
         "{\"Type\":\"Password\",\"ReadOnly\":true,\"MinLength\":8}"},
        {"[\"" TYPE "String\",false,7,7,7,7,\"d\",{}]",
         "{\"Type\":\"String\",\"ReadOnly\":false,\"ResetRequired\":true,"
         "\"DefaultValue\":\"d\"}"},
        {"[\"" TYPE "Boolean\"]",
         "{\"Type\":\"Boolean\",\"ReadOnly\":false,\"ResetRequired\":true}"},
        {"[\"" TYPE "Colour\",false,\"\",\"\",\"\",\"red\",\"\",[]]", NULL},
        {"[]", NULL},
        {"null", NULL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        json_t *one CLEANUP(json_decrefp) = json_pack(
            "{s:o}", "Ab", json_loads(rows[i].row, JSON_DECODE_ANY, NULL));
        json_t *entries CLEANUP(json_decrefp) = bios_attribute_entries(one);
        json_t *entry = json_array_get(entries, 0);

        CU_ASSERT_EQUAL(json_array_size(entries), rows[i].expected ? 1 : 0);
        if (!rows[i].expected)
            continue;
        CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(entry, "AttributeName")), "Ab");
        json_object_del(entry, "AttributeName");
        expect(entry, rows[i].expected);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(bios_attribute_values_leaves_out_what_does_not_fit),
    UNIT_CASE(bios_attribute_put_pending_covers_current_values),
    UNIT_CASE(bios_attribute_check_of_each_row_is_as_in_the_table),
    UNIT_CASE(bios_attribute_check_of_long_unknown_name_tells_it),
    UNIT_CASE(bios_attribute_check_of_unknown_name_escapes_its_pointer),
    UNIT_CASE(bios_attribute_encode_writes_new_over_pending),
    UNIT_CASE(bios_attribute_entries_of_each_row_is_as_in_the_table),
    UNIT_CASE(bios_attribute_is_name_takes_what_the_schema_takes),
    UNIT_CASES_END,
};

int main(void)
{
    int status;

    table = json_loads(table_text, 0, NULL);
    if (!table)
        return 1;
    status = unit_run("svc-systems/bios-attribute", cases);
    json_decref(table);
    return status;
}
