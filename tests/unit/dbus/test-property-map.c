/* Rows of a property map against values of all types: what goes into the resource, and what stays
 * out. */
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/fake-bmc.h"

#include "dbus/property-map.h"

#include <errno.h>
#include <math.h>
#include <string.h>

static const struct property_word words[] = {
    {"DegreesC", "Cel"},
    {"Volts", "V"},
    {NULL, NULL},
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
};

static const struct map_case cases_of_values[] = {
    {PROPERTY_TEXT, "s", {.text = "abc"}, "{\"V\": \"abc\"}"},
    {PROPERTY_TEXT, "s", {.text = ""}, "{}"},
    {PROPERTY_TEXT, "d", {.number = 1}, "{}"},
    {PROPERTY_BOOLEAN, "b", {.integer = 1}, "{\"V\": true}"},
    {PROPERTY_BOOLEAN, "b", {.integer = 0}, "{\"V\": false}"},
    {PROPERTY_BOOLEAN, "s", {.text = "true"}, "{}"},
    {PROPERTY_NUMBER, "d", {.number = 1.5}, "{\"V\": 1.5}"},
    {PROPERTY_NUMBER, "u", {.integer = 3}, "{\"V\": 3.0}"},
    {PROPERTY_NUMBER, "d", {.number = NAN}, "{\"V\": null}"},
    {PROPERTY_NUMBER, "d", {.number = INFINITY}, "{\"V\": null}"},
    {PROPERTY_NUMBER, "s", {.text = "1"}, "{}"},
    {PROPERTY_FINITE_NUMBER, "d", {.number = NAN}, "{}"},
    {PROPERTY_FINITE_NUMBER, "d", {.number = -2.25}, "{\"V\": -2.25}"},
    {PROPERTY_INTEGER, "u", {.integer = UINT32_MAX}, "{\"V\": 4294967295}"},
    {PROPERTY_INTEGER, "i", {.integer = (uint64_t)-7}, "{\"V\": -7}"},
    {PROPERTY_INTEGER, "d", {.number = 7}, "{}"},
    {PROPERTY_INTEGER, "t", {.integer = UINT64_MAX}, "{}"},
    {PROPERTY_INTEGER_OR_MAX, "u", {.integer = UINT32_MAX}, "{}"},
    {PROPERTY_INTEGER_OR_MAX, "u", {.integer = 65535}, "{\"V\": 65535}"},
    {PROPERTY_INTEGER_OR_MAX, "q", {.integer = 65535}, "{}"},
    {PROPERTY_INTEGER_OR_MAX, "y", {.integer = 255}, "{}"},
    {PROPERTY_INTEGER_OR_MAX, "t", {.integer = UINT64_MAX}, "{}"},
    {PROPERTY_ENUM, "s", {.text = SENSOR_VALUE ".Unit.Volts"}, "{\"V\": \"V\"}"},
    {PROPERTY_ENUM, "s", {.text = SENSOR_VALUE ".Unit.Other"}, "{}"},
    {PROPERTY_ENUM, "s", {.text = "Volts"}, "{}"},
    {PROPERTY_ENUM, "b", {.integer = 1}, "{}"},
};

static struct fake_bmc bmc;
static struct fake_owner *sensors;

static void put(const char *path, const struct map_case *row)
{
    if (strcmp(row->signature, "d") == 0)
        fake_put(sensors, path, SENSOR_VALUE, "V", "d", row->value.number);
    else if (strcmp(row->signature, "s") == 0)
        fake_put(sensors, path, SENSOR_VALUE, "V", "s", row->value.text);
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
        struct property_map map = {SENSOR_VALUE, "V", "V", row->conversion, words};
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

static void property_map_apply_missing_property_is_left_out(void)
{
    static const struct property_map maps[] = {
        {SENSOR_VALUE, "Missing", "A", PROPERTY_NUMBER, NULL},
        {ASSET, "Model", "B", PROPERTY_TEXT, NULL},
        {"not.Kept", "Model", "C", PROPERTY_TEXT, NULL},
        {SENSOR_VALUE, "V", "D/E", PROPERTY_TEXT, NULL},
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
    UNIT_CASE(property_map_apply_missing_property_is_left_out),
    UNIT_CASE(property_put_nested_pointer_makes_objects),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/property-map", cases)
