/* D-Bus values: from JSON, through a message and back, copies and comparison; and the order of the
 * table of interfaces. */
#include "sim/interfaces.h"
#include "sim/value.h"
#include "tests/unit/cunit-main.h"

#include <math.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int from_text(const char *text, const char *signature, struct value *ret_value)
{
    json_t *json = text ? json_loads(text, JSON_DECODE_ANY, NULL) : NULL;
    int result = value_from_json(json, signature, ret_value);

    CU_ASSERT(json || !text);
    json_decref(json);
    return result;
}

static const struct {
    const char *json;
    const char *signature;
} fitting[] = {
    {"5", "y"},
    {"true", "b"},
    {"-3", "n"},
    {"65535", "q"},
    {"-70000", "i"},
    {"\"max\"", "u"},
    {"-5", "x"},
    {"\"max\"", "t"},
    {"1.5", "d"},
    {"\"NaN\"", "d"},
    {"\"-Infinity\"", "d"},
    {"\"a\"", "s"},
    {"\"/a\"", "o"},
    {"[\"a\", \"b\"]", "as"},
    {"[]", "as"},
    {"[[\"a\", \"b\", \"c\"]]", "a(sss)"},
    {"{\"k\": {\"signature\": \"u\", \"value\": 3}}", "a{sv}"},
    {"[[1, [2, 3]], [4, []]]", "a(yau)"},
    {"{\"signature\": \"as\", \"value\": [\"x\"]}", "v"},
};

static void value_from_json_fitting_survives_a_message(void)
{
    int fds[2];
    sd_bus *bus;

    /* Messages belong to a bus that was started; nobody needs to answer at its other end. */
    CU_ASSERT_EQUAL_FATAL(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
    CU_ASSERT_FATAL(sd_bus_new(&bus) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_fd(bus, fds[0], fds[0]) >= 0);
    CU_ASSERT_FATAL(sd_bus_start(bus) >= 0);
    for (size_t i = 0; i < sizeof(fitting) / sizeof(fitting[0]); i++) {
        sd_bus_message *message = NULL;
        struct value value, copy, back;

        CU_ASSERT_EQUAL_FATAL(from_text(fitting[i].json, fitting[i].signature, &value), 0);
        if (fitting[i].signature[0] != 'v')
            CU_ASSERT_STRING_EQUAL(value_signature(&value), fitting[i].signature);
        CU_ASSERT_EQUAL_FATAL(value_copy(&value, &copy), 0);
        CU_ASSERT_TRUE(value_equal(&value, &copy));
        CU_ASSERT_FATAL(sd_bus_message_new(bus, &message, SD_BUS_MESSAGE_METHOD_CALL) >= 0);
        CU_ASSERT_EQUAL(value_append_variant(message, &value), 0);
        CU_ASSERT(sd_bus_message_seal(message, 1, 0) >= 0);
        CU_ASSERT_EQUAL_FATAL(value_read_variant(message, &back), 0);
        CU_ASSERT_TRUE(value_equal(&value, &back));
        value_deinit(&back);
        sd_bus_message_unref(message);
        value_deinit(&copy);
        value_deinit(&value);
    }
    sd_bus_close_unref(bus);
    close(fds[1]);
}

static void value_from_json_unfit_is_mismatch(void)
{
    static const struct {
        const char *json;
        const char *signature;
    } unfit[] = {
        {"256", "y"},
        {"-1", "u"},
        {"2", "b"},
        {"1.5", "i"},
        {"\"x\"", "d"},
        {"5", "s"},
        {"\"no path\"", "o"},
        {"\"a\"", "as"},
        {"[1]", "as"},
        {"[\"a\"]", "(ss)"},
        {"[\"a\", \"b\", \"c\"]", "(ss)"},
        {"5", "v"},
    };
    struct value value;

    for (size_t i = 0; i < sizeof(unfit) / sizeof(unfit[0]); i++)
        CU_ASSERT_EQUAL(from_text(unfit[i].json, unfit[i].signature, &value), VALUE_E_MISMATCH);
}

static void value_from_json_bad_signature_is_invalid(void)
{
    static const char *const signatures[] = {"", "z", "a", "(s", "ss", "a{", "h"};
    struct value value;

    for (size_t i = 0; i < sizeof(signatures) / sizeof(signatures[0]); i++)
        CU_ASSERT_EQUAL(from_text("1", signatures[i], &value), -EINVAL);
}

static void value_from_json_nothing_is_zero_of_the_type(void)
{
    static const char *const signatures[] = {"u", "d", "s", "o", "as", "(sd)", "a{sv}"};
    struct value value;

    for (size_t i = 0; i < sizeof(signatures) / sizeof(signatures[0]); i++) {
        CU_ASSERT_EQUAL_FATAL(from_text(NULL, signatures[i], &value), 0);
        CU_ASSERT_STRING_EQUAL(value_signature(&value), signatures[i]);
        value_deinit(&value);
    }
}

static void value_equal_tells_types_and_contents_apart(void)
{
    struct value a = value_number(NAN), b = value_number(NAN), c = value_unsigned('u', 1),
                 d = value_unsigned('t', 1);

    CU_ASSERT_TRUE(value_equal(&a, &b));
    CU_ASSERT_FALSE(value_equal(&c, &d));
    b = value_number(1);
    CU_ASSERT_FALSE(value_equal(&a, &b));
}

static void interface_find_every_row_is_found(void)
{
    for (size_t i = 0; i < interface_table_count; i++) {
        const struct interface_table *table = interface_tables[i];

        for (size_t j = 0; j < table->count; j++)
            CU_ASSERT_PTR_EQUAL(interface_find(table->types[j].name), &table->types[j]);
    }
    CU_ASSERT_PTR_NULL(interface_find("xyz.openbmc_project.None"));
}

static void check_defaults(const struct interface_type *type)
{
    const struct interface_property *property = type->properties;

    for (; property && property->name; property++) {
        struct value value;

        CU_ASSERT_EQUAL_FATAL(from_text(property->fallback, property->signature, &value), 0);
        if (property->enumeration && property->fallback && value.type == 's')
            CU_ASSERT_TRUE(interface_enumeration_has_word(property->enumeration, value.text));
        value_deinit(&value);
    }
}

/* Each default of the tables must fit its own type and enumeration. */
static void interface_tables_defaults_fit(void)
{
    for (size_t i = 0; i < interface_table_count; i++) {
        for (size_t j = 0; j < interface_tables[i]->count; j++)
            check_defaults(&interface_tables[i]->types[j]);
    }
}

static void interface_enumeration_has_whole_words_only(void)
{
    static const struct interface_enumeration enumeration = {"x.E", "On Off OffLine"};

    CU_ASSERT_TRUE(interface_enumeration_has(&enumeration, "x.E.Off"));
    CU_ASSERT_TRUE(interface_enumeration_has(&enumeration, "x.E.OffLine"));
    CU_ASSERT_FALSE(interface_enumeration_has(&enumeration, "x.E.Of"));
    CU_ASSERT_FALSE(interface_enumeration_has(&enumeration, "Off"));
    CU_ASSERT_FALSE(interface_enumeration_has(&enumeration, "x.E."));
    CU_ASSERT_FALSE(interface_enumeration_has(&enumeration, "x.EOff"));
}

static const struct unit_case cases[] = {
    UNIT_CASE(value_from_json_fitting_survives_a_message),
    UNIT_CASE(value_from_json_unfit_is_mismatch),
    UNIT_CASE(value_from_json_bad_signature_is_invalid),
    UNIT_CASE(value_from_json_nothing_is_zero_of_the_type),
    UNIT_CASE(value_equal_tells_types_and_contents_apart),
    UNIT_CASE(interface_find_every_row_is_found),
    UNIT_CASE(interface_tables_defaults_fit),
    UNIT_CASE(interface_enumeration_has_whole_words_only),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/value", cases)
