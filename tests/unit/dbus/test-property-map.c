/* Rows of a property map against values of all types: what goes into the resource, and what stays
 * out. */
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/fake-bmc.h"

#include "dbus/property-map.h"

#include <errno.h>
#include <math.h>
#include <string.h>

static const struct property_word words[] = {
    {"DegreesC", "Cel"}, {"Volts", "V"}, {"true", "Yes"}, {"false", "No"}, {NULL, NULL},
};

struct map_case {
    enum property_conversion conversion;
    const char *signature;
    union {
        double number;
        uint64_t integer;
        const char *text;
    } value;
    const char *expected; /* JSON of the resource */
    unsigned int divisor;
};

static const struct map_case cases_of_values[] = {
    {PROPERTY_TEXT, "s", {.text = "abc"}, "{\"V\": \"abc\"}", 0},
    {PROPERTY_TEXT, "s", {.text = ""}, "{}", 0},
    {PROPERTY_TEXT, "d", {.number = 1}, "{}", 0},
    {PROPERTY_BOOLEAN, "b", {.integer = 1}, "{\"V\": true}", 0},
    {PROPERTY_BOOLEAN, "b", {.integer = 0}, "{\"V\": false}", 0},
    {PROPERTY_BOOLEAN, "s", {.text = "true"}, "{}", 0},
    {PROPERTY_NUMBER, "d", {.number = 1.5}, "{\"V\": 1.5}", 0},
    {PROPERTY_NUMBER, "u", {.integer = 3}, "{\"V\": 3.0}", 0},
    {PROPERTY_NUMBER, "d", {.number = NAN}, "{\"V\": null}", 0},
    {PROPERTY_NUMBER, "d", {.number = INFINITY}, "{\"V\": null}", 0},
    {PROPERTY_NUMBER, "s", {.text = "1"}, "{}", 0},
    {PROPERTY_FINITE_NUMBER, "d", {.number = NAN}, "{}", 0},
    {PROPERTY_FINITE_NUMBER, "d", {.number = -2.25}, "{\"V\": -2.25}", 0},
    {PROPERTY_INTEGER, "u", {.integer = UINT32_MAX}, "{\"V\": 4294967295}", 0},
    {PROPERTY_INTEGER, "i", {.integer = (uint64_t)-7}, "{\"V\": -7}", 0},
    {PROPERTY_INTEGER, "d", {.number = 7}, "{}", 0},
    {PROPERTY_INTEGER, "t", {.integer = UINT64_MAX}, "{}", 0},
    {PROPERTY_INTEGER_OR_MAX, "u", {.integer = UINT32_MAX}, "{}", 0},
    {PROPERTY_INTEGER_OR_MAX, "u", {.integer = 65535}, "{\"V\": 65535}", 0},
    {PROPERTY_INTEGER_OR_MAX, "q", {.integer = 65535}, "{}", 0},
    {PROPERTY_INTEGER_OR_MAX, "y", {.integer = 255}, "{}", 0},
    {PROPERTY_INTEGER_OR_MAX, "t", {.integer = UINT64_MAX}, "{}", 0},
    {PROPERTY_ENUM, "s", {.text = SENSOR_VALUE ".Unit.Volts"}, "{\"V\": \"V\"}", 0},
    {PROPERTY_ENUM, "s", {.text = SENSOR_VALUE ".Unit.Other"}, "{}", 0},
    {PROPERTY_ENUM, "s", {.text = "Volts"}, "{}", 0},
    {PROPERTY_ENUM, "b", {.integer = 1}, "{}", 0},
    {PROPERTY_WORD, "s", {.text = "Volts"}, "{\"V\": \"V\"}", 0},
    {PROPERTY_WORD, "s", {.text = "com.example.Other.Unit.Volts"}, "{\"V\": \"V\"}", 0},
    {PROPERTY_WORD, "s", {.text = "Other"}, "{}", 0},
    {PROPERTY_WORD, "s", {.text = ""}, "{}", 0},
    {PROPERTY_WORD, "b", {.integer = 1}, "{}", 0},
    {PROPERTY_ANY_TEXT, "s", {.text = ""}, "{\"V\": \"\"}", 0},
    {PROPERTY_BOOLEAN_WORD, "b", {.integer = 1}, "{\"V\": \"Yes\"}", 0},
    {PROPERTY_BOOLEAN_WORD, "b", {.integer = 0}, "{\"V\": \"No\"}", 0},
    {PROPERTY_BOOLEAN_WORD, "s", {.text = "true"}, "{}", 0},
    {PROPERTY_INTEGER, "u", {.integer = 4097}, "{\"V\": 4}", 1024},
    {PROPERTY_NUMBER, "d", {.number = 5}, "{\"V\": 2.5}", 2},
    {PROPERTY_WHOLE_NUMBER, "d", {.number = 7.9}, "{\"V\": 7}", 0},
    {PROPERTY_WHOLE_NUMBER, "d", {.number = INFINITY}, "{}", 0},
    {PROPERTY_WHOLE_NUMBER, "d", {.number = NAN}, "{}", 0},
    {PROPERTY_WHOLE_NUMBER, "d", {.number = 1e300}, "{}", 0},
    {PROPERTY_NONZERO, "u", {.integer = 0}, "{}", 0},
    {PROPERTY_NONZERO, "u", {.integer = UINT32_MAX}, "{}", 0},
    {PROPERTY_NONZERO, "u", {.integer = 3}, "{\"V\": 3}", 0},
    {PROPERTY_HEX, "q", {.integer = 0x1AB}, "{\"V\": \"0x01AB\"}", 0},
    {PROPERTY_HEX, "q", {.integer = 0xFFFF}, "{}", 0},
    {PROPERTY_INTEGER_OR_NULL, "t", {.integer = UINT64_MAX}, "{\"V\": null}", 0},
    {PROPERTY_INTEGER_OR_NULL, "t", {.integer = UINT64_MAX - 1}, "{}", 0},
    {PROPERTY_INTEGER_OR_NULL, "y", {.integer = 255}, "{\"V\": null}", 0},
    {PROPERTY_INTEGER_OR_NULL, "u", {.integer = 16}, "{\"V\": 16}", 0},
    {PROPERTY_INTEGER_OR_NULL, "s", {.text = "16"}, "{}", 0},
    {PROPERTY_SCALED_INTEGER, "t", {.integer = 2500}, "{\"V\": 2.5}", 1000},
    {PROPERTY_SCALED_INTEGER, "i", {.integer = (uint64_t)-5}, "{\"V\": -5.0}", 0},
    {PROPERTY_SCALED_INTEGER, "t", {.integer = UINT64_MAX}, "{}", 1000},
    {PROPERTY_SCALED_INTEGER, "d", {.number = 1}, "{}", 1000},
    {PROPERTY_HEX_TEXT, "s", {.text = "0x27b8"}, "{\"V\": \"0x27b8\"}", 0},
    {PROPERTY_HEX_TEXT, "s", {.text = "0XB8"}, "{\"V\": \"0x00B8\"}", 0},
    {PROPERTY_HEX_TEXT, "s", {.text = "27b8"}, "{\"V\": \"0x27b8\"}", 0},
    {PROPERTY_HEX_TEXT, "s", {.text = "0x127b8"}, "{}", 0},
    {PROPERTY_HEX_TEXT, "s", {.text = "0x"}, "{}", 0},
    {PROPERTY_HEX_TEXT, "s", {.text = "0x27 "}, "{}", 0},
    {PROPERTY_HEX_TEXT, "u", {.integer = 16}, "{}", 0},
    {PROPERTY_NONZERO_HEX, "q", {.integer = 0x1AB}, "{\"V\": \"0x01AB\"}", 0},
    {PROPERTY_NONZERO_HEX, "q", {.integer = 0}, "{}", 0},
    {PROPERTY_INTEGERS, "aq", {.integer = 9}, "{\"V\": [9, 4097]}", 0},
    {PROPERTY_INTEGERS, "aq", {.integer = 9}, "{\"V\": [0, 4]}", 1024},
    {PROPERTY_INTEGERS, "s", {.text = "9"}, "{}", 0},
    {PROPERTY_INTEGERS, "as", {.text = "9"}, "{}", 0},
    {PROPERTY_INTEGERS, "ab", {.integer = 1}, "{\"V\": []}", 0},
    {PROPERTY_TIME_S, "t", {.integer = 1}, "{\"V\": \"1970-01-01T00:00:01+00:00\"}", 0},
    {PROPERTY_TIME_MS, "t", {.integer = 86400000}, "{\"V\": \"1970-01-02T00:00:00+00:00\"}", 0},
    {PROPERTY_TIME_USEC, "t", {.integer = 1000000}, "{\"V\": \"1970-01-01T00:00:01+00:00\"}", 0},
    {PROPERTY_TIME_S, "t", {.integer = UINT64_MAX}, "{}", 0},
    {PROPERTY_TIME_MS, "t", {.integer = UINT64_MAX / 1000}, "{}", 0},
    {PROPERTY_TIME_MS, "t", {.integer = 0}, "{}", 0},
    {PROPERTY_TIME_MS, "s", {.text = "1"}, "{}", 0},
};

static struct fake_bmc bmc;
static struct fake_owner *sensors;

static void put(const char *path, const struct map_case *row)
{
    if (strcmp(row->signature, "d") == 0)
        fake_put(sensors, path, SENSOR_VALUE, "V", "d", row->value.number);
    else if (strcmp(row->signature, "s") == 0)
        fake_put(sensors, path, SENSOR_VALUE, "V", "s", row->value.text);
    else if (strcmp(row->signature, "as") == 0)
        fake_put(sensors, path, SENSOR_VALUE, "V", "as", 1, row->value.text);
    else if (row->signature[0] == 'a')
        fake_put(sensors, path, SENSOR_VALUE, "V", row->signature, 2, (int)row->value.integer,
                 4097);
    else if (strcmp(row->signature, "t") == 0)
        fake_put(sensors, path, SENSOR_VALUE, "V", "t", row->value.integer);
    else
        fake_put(sensors, path, SENSOR_VALUE, "V", row->signature, (uint32_t)row->value.integer);
}

static void start(void)
{
    char path[96];

    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, "xyz.openbmc_project.HwmonTempSensor", SENSORS);
    fake_owner_connect(sensors);
    for (size_t i = 0; i < sizeof(cases_of_values) / sizeof(cases_of_values[0]); i++) {
        snprintf(path, sizeof(path), SENSORS "/test/T%zu", i);
        put(path, &cases_of_values[i]);
    }
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
}

static void property_map_apply_each_conversion_follows_the_table(void)
{
    char path[96];

    start();
    for (size_t i = 0; i < sizeof(cases_of_values) / sizeof(cases_of_values[0]); i++) {
        const struct map_case *row = &cases_of_values[i];
        struct property_map map = PROPERTY_ROW(SENSOR_VALUE, "V", "V", row->conversion,
                                               .words = words, .divisor = row->divisor,
                                               .digits = 4);
        json_t *resource = json_object(), *expected = json_loads(row->expected, 0, NULL);

        snprintf(path, sizeof(path), SENSORS "/test/T%zu", i);
        CU_ASSERT_EQUAL(property_map_apply(&map, 1, mirror_find(bmc.mirror, path), resource), 0);
        CU_ASSERT(json_equal(resource, expected));
        if (!json_equal(resource, expected))
            printf("\n  case %zu: expected %s\n", i, row->expected);
        json_decref(resource);
        json_decref(expected);
    }
    fake_bmc_stop(&bmc);
}

static void property_map_encode_each_conversion_goes_back(void)
{
    static const struct {
        struct property_map row;
        const char *value, *expected; /* expected NULL: PROPERTY_E_VALUE */
    } rows[] = {
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_TEXT, .write = "s"), "\"a\"", "\"a\""},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_BOOLEAN, .write = "b"), "true", "true"},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_BOOLEAN_WORD, .words = words, .write = "b"),
         "\"No\"", "false"},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_BOOLEAN_WORD, .words = words, .write = "b"),
         "\"Maybe\"", NULL},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_ENUM, .words = words, .write = "s",
                      .enumeration = "Unit"),
         "\"Cel\"", "\"" SENSOR_VALUE ".Unit.DegreesC\""},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_ENUM, .words = words, .write = "s",
                      .enumeration = "Unit"),
         "\"K\"", NULL},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_WORD, .words = words, .write = "s"),
         "\"Cel\"", "\"DegreesC\""},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_WORD, .words = words, .write = "s"), "\"K\"",
         NULL},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_INTEGER, .divisor = 1000, .write = "t"), "7",
         "7000"},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_INTEGER, .write = "t"), "7.0", "7"},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_INTEGER, .divisor = 1000, .write = "t"),
         "9007199254740991000", NULL},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_INTEGER, .write = "t"), "\"7\"", NULL},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_NUMBER, .write = "d"), "1.5", "1.5"},
        {PROPERTY_ROW(SENSOR_VALUE, "V", "V", PROPERTY_TEXTS, .write = "as"), "[\"a\"]", "[\"a\"]"},
    };

    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        json_t *value = json_loads(rows[i].value, JSON_DECODE_ANY, NULL), *encoded = NULL;
        int outcome = property_map_encode(&rows[i].row, value, &encoded);

        CU_ASSERT_EQUAL(outcome, rows[i].expected ? 0 : PROPERTY_E_VALUE);
        if (rows[i].expected) {
            json_t *expected = json_loads(rows[i].expected, JSON_DECODE_ANY, NULL);

            CU_ASSERT(json_equal(encoded, expected));
            json_decref(expected);
        }
        json_decref(encoded);
        json_decref(value);
    }
}

static void property_map_apply_missing_property_is_left_out(void)
{
    static const struct property_map maps[] = {
        PROPERTY_ROW(SENSOR_VALUE, "Missing", "A", PROPERTY_NUMBER),
        PROPERTY_ROW(ASSET, "Model", "B", PROPERTY_TEXT),
        PROPERTY_ROW("not.Kept", "Model", "C", PROPERTY_TEXT),
        PROPERTY_ROW(SENSOR_VALUE, "V", "D/E", PROPERTY_TEXT),
    };
    json_t *resource = json_object(), *expected;

    start();
    CU_ASSERT_EQUAL(
        property_map_apply(maps, 4, mirror_find(bmc.mirror, SENSORS "/test/T0"), resource), 0);
    expected = json_loads("{\"D\": {\"E\": \"abc\"}}", 0, NULL);
    CU_ASSERT(json_equal(resource, expected));
    json_decref(expected);
    json_decref(resource);
    fake_bmc_stop(&bmc);
}

static void property_put_nested_pointer_makes_objects(void)
{
    json_t *resource = json_object(), *expected;

    CU_ASSERT_EQUAL(property_put(resource, "A/B/C", json_integer(1)), 0);
    CU_ASSERT_EQUAL(property_put(resource, "A/B/D", json_null()), 0);
    CU_ASSERT_EQUAL(property_put(resource, "E", json_true()), 0);
    CU_ASSERT_EQUAL(property_put(resource, "E/F", json_true()),
                    0); /* what is no object gives way */
    CU_ASSERT_EQUAL(property_put(resource, "G", NULL), -ENOMEM);
    expected = json_loads("{\"A\": {\"B\": {\"C\": 1, \"D\": null}}, \"E\": {\"F\": true}}", 0,
                          NULL);
    CU_ASSERT(json_equal(resource, expected));
    json_decref(expected);
    json_decref(resource);
}

static const struct unit_case cases[] = {
    UNIT_CASE(property_map_apply_each_conversion_follows_the_table),
    UNIT_CASE(property_map_encode_each_conversion_goes_back),
    UNIT_CASE(property_map_apply_missing_property_is_left_out),
    UNIT_CASE(property_put_nested_pointer_makes_objects),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/property-map", cases)
