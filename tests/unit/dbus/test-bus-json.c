/* D-Bus messages to JSON and back: every type, ranges, what does not fit, and the limits. */
#include "dbus/bus-json.h"
#include "tests/unit/cunit-main.h"

#include <errno.h>
#include <math.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static sd_bus *bus;
static int peer = -1;

/* Messages belong to a bus that was started; nobody needs to answer at its other end. */
static void start(void)
{
    int fds[2];

    CU_ASSERT_EQUAL_FATAL(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
    CU_ASSERT_FATAL(sd_bus_new(&bus) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_fd(bus, fds[0], fds[0]) >= 0);
    CU_ASSERT_FATAL(sd_bus_negotiate_fds(bus, 1) >= 0);
    CU_ASSERT_FATAL(sd_bus_start(bus) >= 0);
    peer = fds[1];
}

static void stop(void)
{
    bus = sd_bus_close_unref(bus);
    close(peer);
}

static sd_bus_message *new_message(void)
{
    sd_bus_message *message = NULL;

    CU_ASSERT_FATAL(sd_bus_message_new_signal(bus, &message, "/a", "a.B", "C") >= 0);
    return message;
}

static json_t *parse(const char *text)
{
    json_t *value = json_loads(text, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);

    CU_ASSERT_PTR_NOT_NULL_FATAL(value);
    return value;
}

static int append(sd_bus_message *message, const char *signature, const char *text)
{
    json_t *value = parse(text);
    int result = bus_json_append(message, signature, value);

    json_decref(value);
    return result;
}

static void assert_reads_as(sd_bus_message *message, const char *expected_text)
{
    json_t *expected = parse(expected_text), *value = NULL;

    CU_ASSERT(sd_bus_message_seal(message, 1, 0) >= 0);
    CU_ASSERT_EQUAL_FATAL(bus_json_read(message, &value), 0);
    if (!json_equal(value, expected)) {
        char *got = json_dumps(value, JSON_ENCODE_ANY);

        CU_FAIL("not equal");
        fprintf(stderr, "expected %s, got %s\n", expected_text, got);
        free(got);
    }
    CU_ASSERT(sd_bus_message_at_end(message, 1) > 0);
    json_decref(value);
    json_decref(expected);
    sd_bus_message_unref(message);
}

static const struct {
    const char *signature, *value;
    const char *read_as; /* NULL: as `value` */
} fitting[] = {
    {"y", "255", NULL},
    {"n", "-32768", NULL},
    {"n", "32767", NULL},
    {"q", "65535", NULL},
    {"i", "-2147483648", NULL},
    {"i", "2147483647", NULL},
    {"u", "4294967295", NULL},
    {"x", "-9223372036854775808", NULL},
    {"x", "9223372036854775807", NULL},
    {"t", "9223372036854775807", NULL},
    {"t", "9223372036854777856.0", NULL}, /* past INT64_MAX */
    {"u", "5.0", "5"},                    /* a whole number */
    {"i", "-5e2", "-500"},
    {"b", "true", NULL},
    {"b", "false", NULL},
    {"d", "1.5", NULL},
    {"d", "3", "3.0"},
    {"d", "null", NULL}, /* NaN both ways */
    {"s", "\"\"", NULL},
    {"s", "\"h\\u00e9\"", NULL},
    {"o", "\"/a/b\"", NULL},
    {"g", "\"a{sv}\"", NULL},
    {"as", "[\"b\", \"a\"]", NULL},
    {"as", "[]", NULL},
    {"ay", "[0, 255]", NULL},
    {"aad", "[[1.5], []]", NULL},
    {"(sib)", "[\"a\", -1, true]", NULL},
    {"a(yau)", "[[1, [2, 3]], [4, []]]", NULL},
    {"a{ss}", "{\"a\": \"1\", \"b\": \"2\"}", NULL},
    {"a{sv}", "{}", NULL},
    {"a{ib}", "{\"-7\": true, \"2147483647\": false}", NULL},
    {"a{td}", "{\"18446744073709551615\": 1.5}", NULL},
    {"a{bs}", "{\"true\": \"yes\", \"false\": \"no\"}", NULL},
    {"a{dy}", "{\"0.5\": 1}", NULL},
    {"a{oas}", "{\"/a\": [\"x\"], \"/b\": []}", NULL},
    {"a{sa{sas}}", "{\"/a\": {\"owner\": [\"x\"]}}", NULL},
    {"v", "{\"signature\": \"u\", \"value\": 7}", "7"},
    {"v", "{\"signature\": \"v\", \"value\": {\"signature\": \"as\", \"value\": [\"x\"]}}",
     "[\"x\"]"},
    {"a{sv}", "{\"k\": {\"signature\": \"(sx)\", \"value\": [\"a\", 2]}}", "{\"k\": [\"a\", 2]}"},
    /* a BIOS attribute table: xyz.openbmc_project.BIOSConfig.Manager BaseBIOSTable */
    {"a{s(sbsvvvva(sv))}",
     "{\"Turbo\": [\"…Enumeration\", false, \"Turbo\", {\"signature\": \"s\", \"value\": \"On\"}, "
     "{\"signature\": \"s\", \"value\": \"Off\"}, {\"signature\": \"x\", \"value\": 0}, "
     "{\"signature\": \"x\", \"value\": -1}, [[\"…OneOf\", {\"signature\": \"s\", \"value\": "
     "\"On\"}]]]}",
     "{\"Turbo\": [\"…Enumeration\", false, \"Turbo\", \"On\", \"Off\", 0, -1, [[\"…OneOf\", "
     "\"On\"]]]}"},
};

static void append_fitting_value_reads_as_itself(void)
{
    start();
    for (size_t i = 0; i < sizeof(fitting) / sizeof(fitting[0]); i++) {
        sd_bus_message *message = new_message();

        CU_ASSERT_EQUAL(append(message, fitting[i].signature, fitting[i].value), 0);
        CU_ASSERT(sd_bus_message_has_signature(message, fitting[i].signature) > 0);
        assert_reads_as(message, fitting[i].read_as ? fitting[i].read_as : fitting[i].value);
    }
    stop();
}

static const struct {
    const char *signature, *value;
} unfit[] = {
    /* ranges */
    {"y", "256"},
    {"y", "-1"},
    {"n", "32768"},
    {"n", "-32769"},
    {"q", "65536"},
    {"i", "2147483648"},
    {"i", "-2147483649"},
    {"u", "4294967296"},
    {"u", "-1"},
    {"x", "9223372036854775808.0"},
    {"t", "-1"},
    {"t", "18446744073709551616.0"},
    {"u", "5.5"},
    /* types */
    {"y", "\"1\""},
    {"u", "null"},
    {"b", "1"},
    {"d", "\"1.5\""},
    {"s", "1"},
    {"s", "null"},
    {"s", "\"a\\u0000b\""},
    {"o", "\"no/path\""},
    {"o", "\"\""},
    {"g", "\"a\""},
    {"h", "0"},
    {"as", "\"a\""},
    {"as", "[1]"},
    {"as", "{\"a\": \"b\"}"},
    {"a{ss}", "[\"a\", \"b\"]"},
    {"a{ss}", "{\"a\": 1}"},
    {"a{ys}", "{\"256\": \"a\"}"},
    {"a{is}", "{\"1x\": \"a\"}"},
    {"a{is}", "{\"\": \"a\"}"},
    {"a{is}", "{\" 1\": \"a\"}"},
    {"a{ts}", "{\"18446744073709551616\": \"a\"}"},
    {"a{bs}", "{\"1\": \"a\"}"},
    {"a{ds}", "{\"1.5x\": \"a\"}"},
    {"a{os}", "{\"a\": \"b\"}"},
    {"(si)", "[\"a\"]"},
    {"(si)", "[\"a\", 1, 2]"},
    {"(si)", "{\"a\": 1}"},
    /* variants */
    {"v", "7"},
    {"v", "{\"signature\": \"u\"}"},
    {"v", "{\"value\": 7}"},
    {"v", "{\"signature\": 1, \"value\": 7}"},
    {"v", "{\"signature\": \"u\", \"value\": 7, \"more\": 1}"},
    {"v", "{\"signature\": \"uu\", \"value\": [7, 7]}"},
    {"v", "{\"signature\": \"\", \"value\": 7}"},
    {"v", "{\"signature\": \"{sv}\", \"value\": {}}"},
    /* signatures */
    {"", "1"},
    {"ss", "[\"a\", \"b\"]"},
    {"a", "[]"},
    {"(s", "[\"a\"]"},
    {"(s}", "[\"a\"]"},
    {"s)", "[\"a\"]"},
    {"()", "[]"},
    {"a()", "[]"},
    {"a()", "[[]]"},
    {"{ss}", "{\"a\": \"b\"}"},
    {"a{vs}", "{}"},
    {"a{sss}", "{}"},
    {"a(s}", "[]"},
    {"z", "1"},
};

static void append_unfit_value_is_refused(void)
{
    start();
    for (size_t i = 0; i < sizeof(unfit) / sizeof(unfit[0]); i++) {
        sd_bus_message *message = new_message();
        int result = append(message, unfit[i].signature, unfit[i].value);

        CU_ASSERT_EQUAL(result, -EINVAL);
        if (result != -EINVAL)
            fprintf(stderr, "%s %s: %d\n", unfit[i].signature, unfit[i].value, result);
        sd_bus_message_unref(message);
    }
    stop();
}

static void append_all_takes_one_item_for_each_type(void)
{
    static const struct {
        const char *values;
        int result;
    } cases[] = {
        {"[\"a\", {\"1\": [true]}, -2]", 0},
        {"[\"a\", {}]", -EINVAL},
        {"[\"a\", {}, -2, 3]", -EINVAL},
        {"{}", -EINVAL},
    };
    const char *text;
    json_t *values;

    start();
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        sd_bus_message *message = new_message();

        values = parse(cases[i].values);
        CU_ASSERT_EQUAL(bus_json_append_all(message, "sa{uab}i", values), cases[i].result);
        json_decref(values);
        if (cases[i].result == 0) {
            CU_ASSERT(sd_bus_message_seal(message, 1, 0) >= 0);
            CU_ASSERT(sd_bus_message_has_signature(message, "sa{uab}i") > 0);
            CU_ASSERT(sd_bus_message_read(message, "s", &text) > 0);
            CU_ASSERT_STRING_EQUAL(text, "a");
            CU_ASSERT_EQUAL(bus_json_read(message, &values), 0); /* not at the start */
            CU_ASSERT_EQUAL(json_object_size(values), 1);
            json_decref(values);
        }
        sd_bus_message_unref(message);
    }
    values = parse("[]");
    sd_bus_message *empty = new_message();
    CU_ASSERT_EQUAL(bus_json_append_all(empty, "", values), 0);
    json_decref(values);
    sd_bus_message_unref(empty);
    stop();
}

static void read_special_numbers_and_descriptors(void)
{
    sd_bus_message *message;

    start();
    message = new_message();
    CU_ASSERT(sd_bus_message_append(message, "(dddth)", (double)NAN, (double)INFINITY,
                                    (double)-INFINITY, UINT64_MAX, 0) >= 0);
    assert_reads_as(message, "[null, null, null, 18446744073709551616.0, null]");
    message = new_message();
    CU_ASSERT(sd_bus_message_append(message, "a{ss}", 2, "same", "first", "same", "last") >= 0);
    assert_reads_as(message, "{\"same\": \"last\"}");
    stop();
}

static void read_nothing_there_is_malformed(void)
{
    sd_bus_message *message;
    json_t *value = NULL;

    start();
    message = new_message();
    CU_ASSERT(sd_bus_message_seal(message, 1, 0) >= 0);
    CU_ASSERT_EQUAL(bus_json_read(message, &value), -EBADMSG);
    CU_ASSERT_PTR_NULL(value);
    sd_bus_message_unref(message);
    stop();
}

/* An array of so many items, then a marker that must be read right after it. */
static int read_array(const char *element, unsigned int count, const char *text)
{
    sd_bus_message *message = new_message();
    json_t *value = NULL, *item = text ? json_string(text) : json_integer(1);
    uint32_t marker = 0;
    int result;

    CU_ASSERT(sd_bus_message_open_container(message, 'a', element) >= 0);
    for (unsigned int i = 0; i < count; i++)
        CU_ASSERT(bus_json_append(message, element, item) == 0);
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    CU_ASSERT(sd_bus_message_append(message, "u", 4711) >= 0);
    CU_ASSERT(sd_bus_message_seal(message, 1, 0) >= 0);
    result = bus_json_read(message, &value);
    CU_ASSERT_EQUAL(value != NULL, result == 0);
    CU_ASSERT(sd_bus_message_read(message, "u", &marker) > 0);
    CU_ASSERT_EQUAL(marker, 4711);
    json_decref(value);
    json_decref(item);
    sd_bus_message_unref(message);
    return result;
}

static void read_past_a_limit_is_unfit_and_passed(void)
{
    char text[1024 + 1];

    memset(text, 'x', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    start();
    CU_ASSERT_EQUAL(read_array("y", BUS_JSON_NODES_MAX - 1, NULL), 0); /* the array counts too */
    CU_ASSERT_EQUAL(read_array("y", BUS_JSON_NODES_MAX, NULL), BUS_JSON_E_UNFIT);
    CU_ASSERT_EQUAL(read_array("s", BUS_JSON_TEXT_MAX / 1024, text), 0);
    CU_ASSERT_EQUAL(read_array("s", BUS_JSON_TEXT_MAX / 1024 + 1, text), BUS_JSON_E_UNFIT);
    stop();
}

static void read_dictionary_past_a_limit_is_unfit_and_passed(void)
{
    sd_bus_message *message;
    uint32_t marker = 0;
    json_t *value = NULL;
    char key[16];

    start();
    message = new_message();
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "{sav}") >= 0);
    for (unsigned int i = 0; i <= BUS_JSON_NODES_MAX / 2; i++) {
        snprintf(key, sizeof(key), "%u", i);
        CU_ASSERT(sd_bus_message_append(message, "{sav}", key, 1, "s", "x") >= 0);
    }
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    CU_ASSERT(sd_bus_message_append(message, "u", 4711) >= 0);
    CU_ASSERT(sd_bus_message_seal(message, 1, 0) >= 0);
    CU_ASSERT_EQUAL(bus_json_read(message, &value), BUS_JSON_E_UNFIT);
    CU_ASSERT_PTR_NULL(value);
    CU_ASSERT(sd_bus_message_read(message, "u", &marker) > 0);
    CU_ASSERT_EQUAL(marker, 4711);
    sd_bus_message_unref(message);

    message = new_message();
    CU_ASSERT(sd_bus_message_append(message, "a{hs}", 1, 0, "x") >= 0);
    CU_ASSERT(sd_bus_message_seal(message, 1, 0) >= 0);
    CU_ASSERT_EQUAL(bus_json_read(message, &value), BUS_JSON_E_UNFIT);
    sd_bus_message_unref(message);
    stop();
}

/* So many variants inside each other, around a number. */
static json_t *nest(unsigned int depth)
{
    json_t *value = json_integer(1);
    const char *signature = "u";

    for (unsigned int i = 0; i < depth; i++) {
        value = json_pack("{s:s, s:o}", "signature", signature, "value", value);
        signature = "v";
    }
    return value;
}

static void nesting_is_limited_both_ways(void)
{
    json_t *value, *back = NULL;
    sd_bus_message *message;
    int result = 0;

    start();
    message = new_message();
    value = nest(BUS_JSON_DEPTH_MAX);
    CU_ASSERT_EQUAL(bus_json_append(message, "v", value), 0);
    json_decref(value);
    assert_reads_as(message, "1");

    message = new_message();
    value = nest(BUS_JSON_DEPTH_MAX + 1);
    CU_ASSERT_EQUAL(bus_json_append(message, "v", value), -EINVAL);
    json_decref(value);
    sd_bus_message_unref(message);

    message = new_message();
    for (unsigned int i = 0; i <= BUS_JSON_DEPTH_MAX && result >= 0; i++)
        result = sd_bus_message_open_container(message, 'v', i == BUS_JSON_DEPTH_MAX ? "u" : "v");
    if (result >= 0)
        result = sd_bus_message_append(message, "u", 1);
    for (unsigned int i = 0; i <= BUS_JSON_DEPTH_MAX && result >= 0; i++)
        result = sd_bus_message_close_container(message);
    CU_ASSERT(result >= 0);
    CU_ASSERT(sd_bus_message_seal(message, 1, 0) >= 0);
    CU_ASSERT_EQUAL(bus_json_read(message, &back), BUS_JSON_E_UNFIT);
    CU_ASSERT(sd_bus_message_at_end(message, 1) > 0);
    sd_bus_message_unref(message);
    stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(append_fitting_value_reads_as_itself),
    UNIT_CASE(append_unfit_value_is_refused),
    UNIT_CASE(append_all_takes_one_item_for_each_type),
    UNIT_CASE(read_special_numbers_and_descriptors),
    UNIT_CASE(read_nothing_there_is_malformed),
    UNIT_CASE(read_past_a_limit_is_unfit_and_passed),
    UNIT_CASE(read_dictionary_past_a_limit_is_unfit_and_passed),
    UNIT_CASE(nesting_is_limited_both_ways),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/bus-json", cases)
