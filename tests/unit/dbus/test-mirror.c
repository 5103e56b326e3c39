/*
 * The mirror against owners on a real bus that a test controls step by step: snapshot, signals,
 * owners that come, go, are slow or fail, associations, and the loss of the bus.
 */
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/fake-bmc.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#define SENSOR_OWNER "xyz.openbmc_project.HwmonTempSensor"
#define INVENTORY_OWNER "xyz.openbmc_project.EntityManager"

static struct fake_bmc bmc;
static struct fake_owner *sensors, *inventory;

/* One owner with an ObjectManager, one without; synchronised. */
static void start(void)
{
    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, SENSOR_OWNER, SENSORS);
    fake_owner_connect(sensors);
    fake_put_sensor(sensors, CPU0, 40.5);
    fake_put_sensor(sensors, SENSORS "/temperature/CPU10", 41);
    fake_put_sensor(sensors, SENSORS "/temperature/CPU2", 42);
    inventory = fake_owner_new(&bmc, INVENTORY_OWNER, NULL);
    fake_owner_connect(inventory);
    fake_put(inventory, CHASSIS, ITEM_CHASSIS, NULL, NULL);
    fake_put(inventory, CHASSIS, ASSET, "SerialNumber", "s", "S1");
    fake_put(inventory, CHASSIS, "test.Unwanted", "Secret", "s", "no");
    fake_put(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints", "as", 2,
             SENSORS "/temperature/CPU10", CPU0);
    fake_put(&bmc.mapper, CHASSIS "/other", ASSOCIATION, "endpoints", "as", 1, CPU0);
    fake_bmc_mirror(&bmc);
}

static void start_synchronised(void)
{
    start();
    WAIT_FOR(&bmc, bmc.synchronised == 1);
}

static const struct mirror_object *find(const char *path)
{
    return mirror_find(bmc.mirror, path);
}

static bool text_is(const char *path, const char *interface, const char *property,
                    const char *expected)
{
    const char *text;

    return find(path) && mirror_read_text(find(path), interface, property, &text) &&
           strcmp(text, expected) == 0;
}

static int collect(const struct mirror_object *object, void *context)
{
    strcat(context, mirror_object_leaf(object));
    strcat(context, " ");
    return 0;
}

static void mirror_new_with_owners_takes_their_snapshot(void)
{
    size_t count;
    const char *const *endpoints;
    const char *word;
    bool available = false;

    start();
    CU_ASSERT(!mirror_was_synchronised(bmc.mirror));
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT(mirror_was_synchronised(bmc.mirror));
    CU_ASSERT(fake_number(&bmc, CPU0) == 40.5);
    CU_ASSERT(mirror_read_boolean(find(CPU0), AVAILABILITY, "Available", &available));
    CU_ASSERT(available);
    CU_ASSERT(mirror_read_enum(find(CPU0), SENSOR_VALUE, "Unit", &word));
    CU_ASSERT_STRING_EQUAL(word, "DegreesC");
    CU_ASSERT(text_is(CHASSIS, ASSET, "SerialNumber", "S1"));
    CU_ASSERT(mirror_object_has(find(CHASSIS), ITEM_CHASSIS));
    CU_ASSERT(!mirror_object_has(find(CHASSIS), "test.Unwanted"));
    CU_ASSERT(mirror_object_is_available(find(CHASSIS)));
    CU_ASSERT_STRING_EQUAL(mirror_object_owner(find(CPU0), SENSOR_VALUE), SENSOR_OWNER);
    endpoints = mirror_endpoints(bmc.mirror, CHASSIS, "all_sensors", &count);
    CU_ASSERT_EQUAL_FATAL(count, 2);
    CU_ASSERT_STRING_EQUAL(endpoints[0], CPU0);
    mirror_endpoints(bmc.mirror, CHASSIS, "other", &count);
    CU_ASSERT_EQUAL(count, 0);
    CU_ASSERT_PTR_NULL(find(CHASSIS "/all_sensors"));
    CU_ASSERT_EQUAL(sensors->get_all_count, 0);
    CU_ASSERT_EQUAL(inventory->get_all_count, 2);
    fake_bmc_stop(&bmc);
}

static void mirror_each_below_prefix_visits_in_path_order(void)
{
    static const char *const chassis_only[] = {ITEM_CHASSIS, "not.kept", NULL};
    char leaves[128] = "";

    start_synchronised();
    CU_ASSERT_EQUAL(mirror_each(bmc.mirror, SENSORS "/temperature", NULL, collect, leaves), 0);
    CU_ASSERT_STRING_EQUAL(leaves, "CPU0 CPU2 CPU10 ");
    leaves[0] = '\0';
    mirror_each(bmc.mirror, NULL, chassis_only, collect, leaves);
    CU_ASSERT_STRING_EQUAL(leaves, "Chassis0 ");
    leaves[0] = '\0';
    mirror_each(bmc.mirror, SENSORS "/temp", NULL, collect, leaves);
    CU_ASSERT_STRING_EQUAL(leaves, "");
    mirror_each(bmc.mirror, CPU0, NULL, collect, leaves);
    CU_ASSERT_STRING_EQUAL(leaves, "");
    fake_bmc_stop(&bmc);
}

static void mirror_object_leaf_encoded_is_decoded(void)
{
    static const char *const cases[][2] = {
        {SENSORS "/temperature/_43PU_2d1", "CPU-1"},
        {SENSORS "/temperature/CPU_2d1", "CPU_2d1"}, /* not encoded: it does not start with '_' */
        {SENSORS "/temperature/_4", "_4"},
        {SENSORS "/temperature/_zz", "_zz"},
        {SENSORS "/temperature/_43_00", "_43_00"},
        {SENSORS "/temperature/_ff", "_ff"},
        {SENSORS "/temperature/_2e_2e", "_2e_2e"},
    };

    start_synchronised();
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        fake_put_sensor(sensors, cases[i][0], 1);
        fake_signal_added(sensors, cases[i][0]);
        WAIT_FOR(&bmc, find(cases[i][0]) != NULL);
        CU_ASSERT_STRING_EQUAL(mirror_object_leaf(find(cases[i][0])), cases[i][1]);
    }
    fake_bmc_stop(&bmc);
}

static void mirror_path_leaf_is_that_of_an_object(void)
{
    static const char *const cases[][2] = {
        {"/a/_43PU_2d1", "CPU-1"},
        {"/a/CPU_2d1", "CPU_2d1"},
        {"/a/_4", "_4"},
        {"/_", "_"},
        {"/a/_zz", "_zz"},
        {"/a/_43_00", "_43_00"},
        {"/a/_ff", "_ff"}, /* not UTF-8 */
        {"/a/_c3", "_c3"},
        {"/a/_c3_a9", "\xc3\xa9"},
        {"/a/_0d_0aX", "_0d_0aX"}, /* control characters */
        {"/a/_7f", "_7f"},
        {"/a/_2e", "_2e"}, /* segments that a URI can't have */
        {"/a/_2e_2e", "_2e_2e"},
        {"/a/_2e_2e_2e", "..."},
        {"/a/_2e_2fetc", "_2e_2fetc"},
        {"/a/", NULL},
        {"/", NULL},
        {"none", NULL},
        {"", NULL},
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char *leaf = mirror_path_leaf(cases[i][0]);

        CU_ASSERT_EQUAL(leaf != NULL, cases[i][1] != NULL);
        CU_ASSERT(!leaf || strcmp(leaf, cases[i][1]) == 0);
        free(leaf);
    }
}

static void properties_changed_new_value_fires_changed(void)
{
    start_synchronised();
    bmc.changed = bmc.structure = 0;
    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", 50.0);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Value");
    WAIT_FOR(&bmc, bmc.changed == 1);
    CU_ASSERT_STRING_EQUAL(bmc.last_changed, CPU0);
    CU_ASSERT(fake_number(&bmc, CPU0) == 50);
    CU_ASSERT_EQUAL(bmc.structure, 0);
    fake_bmc_stop(&bmc);
}

static void properties_changed_equal_value_fires_nothing(void)
{
    double nan_value = 0;

    start_synchronised();
    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", NAN);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Value");
    WAIT_FOR(&bmc,
             mirror_read_number(find(CPU0), SENSOR_VALUE, "Value", &nan_value) && isnan(nan_value));
    fake_bmc_settle(&bmc, sensors);
    bmc.changed = 0;
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Value");
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Unit");
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_EQUAL(bmc.changed, 1); /* the marker of settle */
    CU_ASSERT_STRING_EQUAL(bmc.last_changed, SENSORS "/temperature/marker");
    fake_bmc_stop(&bmc);
}

static void properties_changed_invalidated_is_read_again(void)
{
    start_synchronised();
    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", 77.0);
    fake_signal_invalidated(sensors, CPU0, SENSOR_VALUE, "Value");
    WAIT_FOR(&bmc, fake_number(&bmc, CPU0) == 77);
    CU_ASSERT_EQUAL(sensors->get_all_count, 1);
    fake_bmc_stop(&bmc);
}

static void properties_changed_of_other_owner_is_ignored(void)
{
    start_synchronised();
    fake_put(inventory, CPU0, "test.Unwanted", "Value", "d", 1.0);
    fake_signal_changed(inventory, CPU0, "test.Unwanted", "Value");
    fake_put(sensors, INVENTORY "_not/a", SENSOR_VALUE, "Value", "d", 1.0);
    fake_signal_added(sensors, INVENTORY "_not/a");
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_PTR_NULL(find(INVENTORY "_not/a"));
    CU_ASSERT(fake_number(&bmc, CPU0) == 40.5);
    fake_bmc_stop(&bmc);
}

static void properties_changed_unannounced_object_is_read(void)
{
    start_synchronised();
    fake_put(inventory, INVENTORY "/fan", ASSET, "Model", "s", "F");
    fake_put(inventory, INVENTORY "/fan", ASSET, "SerialNumber", "s", "S2");
    fake_signal_changed(inventory, INVENTORY "/fan", ASSET, "Model");
    WAIT_FOR(&bmc, text_is(INVENTORY "/fan", ASSET, "SerialNumber", "S2"));
    CU_ASSERT(text_is(INVENTORY "/fan", ASSET, "Model", "F"));
    fake_bmc_stop(&bmc);
}

static void interfaces_added_and_removed_fire_structure(void)
{
    const char *path = SENSORS "/temperature/new";

    start_synchronised();
    bmc.structure = 0;
    fake_put_sensor(sensors, path, 9);
    fake_signal_added(sensors, path);
    WAIT_FOR(&bmc, find(path) != NULL);
    CU_ASSERT_EQUAL(bmc.structure, 1);
    CU_ASSERT(mirror_object_is_available(find(path)));
    fake_signal_removed(sensors, path, AVAILABILITY);
    WAIT_FOR(&bmc, !mirror_object_has(find(path), AVAILABILITY));
    CU_ASSERT_EQUAL(bmc.structure, 2);
    fake_signal_removed(sensors, path, SENSOR_VALUE);
    WAIT_FOR(&bmc, !find(path));
    CU_ASSERT_EQUAL(bmc.structure, 3);
    fake_bmc_stop(&bmc);
}

static void read_wrong_type_leaves_the_property_out(void)
{
    uint64_t number = 7;
    double value;
    bool flag;
    const char *text;

    start_synchronised();
    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "s", "hot");
    fake_put(sensors, CPU0, SENSOR_VALUE, "MaxValue", "i", -5);
    fake_put(sensors, CPU0, SENSOR_VALUE, "Odd", "a(ii)", 1, 2, 3);
    fake_put(sensors, CPU0, SENSOR_VALUE, "Unit", "s", "other.Unit.DegreesC");
    fake_signal_added(sensors, CPU0);
    WAIT_FOR(&bmc, text_is(CPU0, SENSOR_VALUE, "Value", "hot"));
    CU_ASSERT(!mirror_read_number(find(CPU0), SENSOR_VALUE, "Value", &value));
    CU_ASSERT(!mirror_read_number(find(CPU0), SENSOR_VALUE, "Value", &value)); /* logged once */
    CU_ASSERT(!mirror_read_boolean(find(CPU0), SENSOR_VALUE, "MaxValue", &flag));
    CU_ASSERT(mirror_read_number(find(CPU0), SENSOR_VALUE, "MaxValue", &value));
    CU_ASSERT(value == -5);
    CU_ASSERT(!mirror_read_unsigned(find(CPU0), SENSOR_VALUE, "MaxValue", &number));
    CU_ASSERT_EQUAL(number, 7);
    CU_ASSERT(!mirror_read_text(find(CPU0), SENSOR_VALUE, "Odd", &text));
    CU_ASSERT(!mirror_read_enum(find(CPU0), SENSOR_VALUE, "Unit", &text));
    CU_ASSERT_EQUAL(mirror_object_value(find(CPU0), SENSOR_VALUE, "Odd").type, MIRROR_JSON);
    CU_ASSERT_EQUAL(mirror_object_value(find(CPU0), SENSOR_VALUE, "None").type, MIRROR_NONE);
    fake_bmc_stop(&bmc);
}

static void read_every_type_gives_its_value(void)
{
    static const char path[] = SENSORS "/temperature/types";
    struct mirror_value value;

    start_synchronised();
    fake_put(sensors, path, SENSOR_VALUE, "y", "y", 255);
    fake_put(sensors, path, SENSOR_VALUE, "n", "n", -3);
    fake_put(sensors, path, SENSOR_VALUE, "q", "q", 65535);
    fake_put(sensors, path, SENSOR_VALUE, "i", "i", -70000);
    fake_put(sensors, path, SENSOR_VALUE, "u", "u", 4000000000U);
    fake_put(sensors, path, SENSOR_VALUE, "x", "x", INT64_C(-5000000000));
    fake_put(sensors, path, SENSOR_VALUE, "t", "t", UINT64_MAX);
    fake_put(sensors, path, SENSOR_VALUE, "o", "o", "/a/b");
    fake_put(sensors, path, SENSOR_VALUE, "g", "g", "as");
    fake_put(sensors, path, SENSOR_VALUE, "as", "as", 2, "z", "a");
    fake_put(sensors, path, SENSOR_VALUE, "empty", "as", 0);
    fake_put(sensors, path, SENSOR_VALUE, "ao", "ao", 1, "/x");
    fake_signal_added(sensors, path);
    WAIT_FOR(&bmc, find(path) != NULL);
#define VALUE(name) mirror_object_value(find(path), SENSOR_VALUE, name)
    CU_ASSERT(VALUE("y").unsigned_integer == 255 && VALUE("y").type == MIRROR_UNSIGNED);
    CU_ASSERT(VALUE("n").integer == -3 && VALUE("n").signature == 'n');
    CU_ASSERT(VALUE("q").unsigned_integer == 65535 && VALUE("q").signature == 'q');
    CU_ASSERT(VALUE("i").integer == -70000 && VALUE("i").type == MIRROR_INTEGER);
    CU_ASSERT(VALUE("u").unsigned_integer == 4000000000U);
    CU_ASSERT(VALUE("x").integer == INT64_C(-5000000000));
    CU_ASSERT(VALUE("t").unsigned_integer == UINT64_MAX);
    CU_ASSERT_STRING_EQUAL(VALUE("o").text, "/a/b");
    CU_ASSERT_STRING_EQUAL(VALUE("g").text, "as");
    value = VALUE("as");
    CU_ASSERT_FATAL(value.type == MIRROR_TEXTS && value.texts.count == 2);
    CU_ASSERT_STRING_EQUAL(value.texts.items[0], "z"); /* only endpoints are sorted */
    CU_ASSERT(VALUE("empty").type == MIRROR_TEXTS && VALUE("empty").texts.count == 0);
    CU_ASSERT_STRING_EQUAL(VALUE("ao").texts.items[0], "/x");
    fake_bmc_stop(&bmc);
}

static void read_report_gives_readings_and_metrics(void)
{
    static const char path[] = SENSORS "/temperature/types";
    static const char many[] = "(ta(sdt))";
    struct mirror_value value;

    start_synchronised();
    fake_put(sensors, path, SENSOR_VALUE, "four", "(ta(ssdt))", UINT64_C(9), 2, "id", "meta", 1.5,
             UINT64_C(7), "b", "", (double)NAN, UINT64_C(8));
    fake_put(sensors, path, SENSOR_VALUE, "three", many, UINT64_C(9), 1, "meta", -2.5, UINT64_C(6));
    fake_put(sensors, path, SENSOR_VALUE, "none", many, UINT64_C(9), 0);
    fake_put(sensors, path, SENSOR_VALUE, "metrics4", "a(a(os)sst)", 2, 1, CPU0, "", "Max", "Point",
             UINT64_C(1), 0, "Min", "Interval", UINT64_C(2));
    fake_put(sensors, path, SENSOR_VALUE, "metrics5", "a(a(os)ssst)", 1, 2, CPU0, "", CPU0, "",
             "Max", "id", "Point", UINT64_C(1));
    fake_put(sensors, path, SENSOR_VALUE, "other", "(ta(sdd))", UINT64_C(9), 0);
    fake_signal_added(sensors, path);
    WAIT_FOR(&bmc, find(path) != NULL);
    value = VALUE("four");
    CU_ASSERT_FATAL(value.type == MIRROR_READINGS && value.readings.count == 2);
    CU_ASSERT_STRING_EQUAL(value.readings.items[0].name, "id");
    CU_ASSERT(value.readings.items[0].number == 1.5);
    CU_ASSERT_EQUAL(value.readings.items[0].timestamp_ms, 7);
    CU_ASSERT(isnan(value.readings.items[1].number));
    value = VALUE("three");
    CU_ASSERT_FATAL(value.type == MIRROR_READINGS && value.readings.count == 1);
    CU_ASSERT_STRING_EQUAL(value.readings.items[0].name, "meta");
    CU_ASSERT(value.readings.items[0].number == -2.5);
    CU_ASSERT_EQUAL(value.readings.items[0].timestamp_ms, 6);
    CU_ASSERT(VALUE("none").type == MIRROR_READINGS && VALUE("none").readings.count == 0);
    value = VALUE("metrics4");
    CU_ASSERT_FATAL(value.type == MIRROR_TEXTS && value.texts.count == 4);
    CU_ASSERT_STRING_EQUAL(value.texts.items[0], "Max");
    CU_ASSERT_STRING_EQUAL(value.texts.items[3], "Interval");
    value = VALUE("metrics5");
    CU_ASSERT_FATAL(value.type == MIRROR_TEXTS && value.texts.count == 2);
    CU_ASSERT_STRING_EQUAL(value.texts.items[1], "id");
    CU_ASSERT_EQUAL(VALUE("other").type, MIRROR_JSON);
    CU_ASSERT(mirror_read_value(find(path), SENSOR_VALUE, "none", MIRROR_READINGS, &value));
    CU_ASSERT(!mirror_read_value(find(path), SENSOR_VALUE, "other", MIRROR_READINGS, &value));
    CU_ASSERT(!mirror_read_value(find(path), SENSOR_VALUE, "absent", MIRROR_READINGS, &value));

    bmc.changed = 0;
    fake_signal_changed(sensors, path, SENSOR_VALUE, "four"); /* equal: also its NaN */
    fake_bmc_settle(&bmc, inventory);
    CU_ASSERT_EQUAL(bmc.changed, 0); /* the marker is new, and no change */
    fake_put(sensors, path, SENSOR_VALUE, "four", "(ta(ssdt))", UINT64_C(9), 1, "id", "meta", 1.75,
             UINT64_C(10));
    fake_signal_changed(sensors, path, SENSOR_VALUE, "four");
    WAIT_FOR(&bmc, VALUE("four").readings.count == 1);
    CU_ASSERT(VALUE("four").readings.items[0].number == 1.75);
    fake_bmc_stop(&bmc);
}

static void read_report_with_too_many_readings_is_other(void)
{
    static const char path[] = SENSORS "/temperature/types";
    sd_bus_message *message;

    start_synchronised();
    fake_put(sensors, path, SENSOR_VALUE, "Value", "d", 1.0);
    fake_signal_added(sensors, path);
    CU_ASSERT_FATAL(sd_bus_message_new_signal(sensors->bus, &message, path,
                                              "org.freedesktop.DBus.Properties",
                                              "PropertiesChanged") >= 0);
    CU_ASSERT(sd_bus_message_append(message, "s", SENSOR_VALUE) >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "{sv}") >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'e', "sv") >= 0);
    CU_ASSERT(sd_bus_message_append(message, "s", "many") >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'v', "(ta(sdt))") >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'r', "ta(sdt)") >= 0);
    CU_ASSERT(sd_bus_message_append(message, "t", UINT64_C(1)) >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "(sdt)") >= 0);
    for (uint64_t i = 0; i < 65; i++)
        CU_ASSERT(sd_bus_message_append(message, "(sdt)", "r", (double)i, i) >= 0);
    for (int depth = 0; depth < 5; depth++)
        CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    CU_ASSERT(sd_bus_message_append(message, "as", 0) >= 0);
    CU_ASSERT(sd_bus_send(sensors->bus, message, NULL) >= 0);
    sd_bus_message_unref(message);
    WAIT_FOR(&bmc, find(path) && VALUE("many").type == MIRROR_OTHER);
    fake_bmc_stop(&bmc);
}

static void put_table(int32_t bound, const char *current)
{
    fake_put(sensors, CPU0, SENSOR_VALUE, "Table", "a{s(sbsvvvva(sv))}", 1, "Turbo", "Integer", 0,
             "Turbo mode", "s", current, "s", "Off", "x", INT64_C(0), "x", INT64_C(-1), 1, "Upper",
             "i", bound);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Table");
}

static void read_structured_value_gives_json(void)
{
    static const char signature[] = "a{s(sbsvvvva(sv))}";
    const json_t *table = NULL;
    struct mirror_value value;
    json_t *expected;

    start_synchronised();
    put_table(5, "On");
    WAIT_FOR(&bmc, mirror_read_json(find(CPU0), SENSOR_VALUE, "Table", signature, &table));
    expected = json_loads("{\"Turbo\": [\"Integer\", false, \"Turbo mode\", \"On\", \"Off\", 0, "
                          "-1, [[\"Upper\", 5]]]}",
                          0, NULL);
    CU_ASSERT(json_equal(table, expected));
    json_decref(expected);
    CU_ASSERT(mirror_read_json(find(CPU0), SENSOR_VALUE, "Table", NULL, &table));
    CU_ASSERT(!mirror_read_json(find(CPU0), SENSOR_VALUE, "Table", "a{sv}", &table));
    CU_ASSERT(!mirror_read_json(find(CPU0), SENSOR_VALUE, "Value", NULL, &table));
    CU_ASSERT(!mirror_read_json(find(CPU0), SENSOR_VALUE, "Absent", NULL, &table));
    CU_ASSERT(mirror_read_value(find(CPU0), SENSOR_VALUE, "Table", MIRROR_JSON, &value));
    CU_ASSERT_STRING_EQUAL(value.json.signature, signature);
    CU_ASSERT_EQUAL(value.signature, 'a');
    CU_ASSERT_PTR_EQUAL(value.json.value, table);
    fake_bmc_stop(&bmc);
}

static const json_t *table(void)
{
    const json_t *value = NULL;

    mirror_read_json(find(CPU0), SENSOR_VALUE, "Table", NULL, &value);
    return value;
}

static void structured_value_fires_changed_only_when_it_differs(void)
{
    const json_t *first;

    start_synchronised();
    put_table(5, "On");
    WAIT_FOR(&bmc, table() != NULL);
    first = table();
    bmc.changed = 0;
    put_table(5, "On");
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_EQUAL(bmc.changed, 0); /* the marker is new, and no change */
    CU_ASSERT_PTR_EQUAL(table(), first);
    put_table(6, "On");
    WAIT_FOR(&bmc, bmc.changed == 1);
    CU_ASSERT_EQUAL(
        json_integer_value(json_array_get(
            json_array_get(json_array_get(json_object_get(table(), "Turbo"), 7), 0), 1)),
        6);
    /* Equal items of another type are another value. */
    fake_put(sensors, CPU0, SENSOR_VALUE, "Table", "ai", 1, 5);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Table");
    WAIT_FOR(&bmc, bmc.changed == 2);
    fake_put(sensors, CPU0, SENSOR_VALUE, "Table", "au", 1, 5);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Table");
    WAIT_FOR(&bmc, bmc.changed == 3);
    CU_ASSERT_STRING_EQUAL(mirror_object_value(find(CPU0), SENSOR_VALUE, "Table").json.signature,
                           "au");
    fake_put(sensors, CPU0, SENSOR_VALUE, "Table", "d", 1.0);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Table");
    WAIT_FOR(&bmc, bmc.changed == 4);
    CU_ASSERT_PTR_NULL(table());
    fake_bmc_stop(&bmc);
}

static void structured_value_past_its_limit_is_other_and_counted(void)
{
    enum { COUNT = 40000 };
    struct mirror_statistics before, after;
    sd_bus_message *message;
    uint8_t *bytes;

    start_synchronised();
    mirror_get_statistics(bmc.mirror, &before);
    CU_ASSERT_FATAL(sd_bus_message_new_signal(sensors->bus, &message, CPU0,
                                              "org.freedesktop.DBus.Properties",
                                              "PropertiesChanged") >= 0);
    CU_ASSERT(sd_bus_message_append(message, "s", SENSOR_VALUE) >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'a', "{sv}") >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'e', "sv") >= 0);
    CU_ASSERT(sd_bus_message_append(message, "s", "Table") >= 0);
    CU_ASSERT(sd_bus_message_open_container(message, 'v', "ay") >= 0);
    CU_ASSERT(sd_bus_message_append_array_space(message, 'y', COUNT, (void **)&bytes) >= 0);
    memset(bytes, 7, COUNT);
    for (int depth = 0; depth < 2; depth++)
        CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    CU_ASSERT(sd_bus_message_append(message, "{sv}", "Value", "d", 99.0) >= 0);
    CU_ASSERT(sd_bus_message_close_container(message) >= 0);
    CU_ASSERT(sd_bus_message_append(message, "as", 0) >= 0);
    CU_ASSERT(sd_bus_send(sensors->bus, message, NULL) >= 0);
    sd_bus_message_unref(message);
    WAIT_FOR(&bmc, fake_number(&bmc, CPU0) == 99); /* what follows is read all the same */
    CU_ASSERT_EQUAL(mirror_object_value(find(CPU0), SENSOR_VALUE, "Table").type, MIRROR_OTHER);
    mirror_get_statistics(bmc.mirror, &after);
    CU_ASSERT_EQUAL(after.dropped_values, before.dropped_values + 1);
    fake_bmc_stop(&bmc);
}

static void owner_leaves_and_returns_objects_follow(void)
{
    start_synchronised();
    bmc.changed = 0;
    fake_owner_disconnect(sensors);
    WAIT_FOR(&bmc, !mirror_object_is_available(find(CPU0)));
    CU_ASSERT_EQUAL(bmc.changed, 3);
    CU_ASSERT(fake_number(&bmc, CPU0) == 40.5); /* the last known value */
    CU_ASSERT_PTR_NULL(mirror_object_owner(find(CPU0), SENSOR_VALUE));
    CU_ASSERT(mirror_object_is_available(find(CHASSIS)));
    CU_ASSERT(mirror_is_synchronised(bmc.mirror));

    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", 44.0);
    fake_take_away(sensors, SENSORS "/temperature/CPU2", SENSOR_VALUE);
    fake_take_away(sensors, SENSORS "/temperature/CPU2", AVAILABILITY);
    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, find(CPU0) && mirror_object_is_available(find(CPU0)));
    CU_ASSERT(fake_number(&bmc, CPU0) == 44);
    CU_ASSERT_PTR_NULL(find(SENSORS "/temperature/CPU2"));
    CU_ASSERT_PTR_NOT_NULL(find(SENSORS "/temperature/CPU10"));
    fake_bmc_stop(&bmc);
}

static void owner_new_after_start_is_discovered(void)
{
    struct fake_owner *late;

    start_synchronised();
    late = fake_owner_new(&bmc, "xyz.openbmc_project.Late", NULL);
    fake_put(late, INVENTORY "/late", ASSET, "Model", "s", "L");
    fake_owner_connect(late);
    WAIT_FOR(&bmc, text_is(INVENTORY "/late", ASSET, "Model", "L"));
    CU_ASSERT(mirror_object_is_available(find(INVENTORY "/late")));
    fake_bmc_stop(&bmc);
}

static void mapper_tells_of_introspection_owner_is_discovered_soon(void)
{
    struct fake_owner *late;
    uint64_t start_ms;

    start_synchronised();
    late = fake_owner_new(&bmc, "xyz.openbmc_project.Late", NULL);
    fake_put(late, INVENTORY "/late", ASSET, "Model", "s", "L");
    fake_owner_connect(late);
    CU_ASSERT(sd_bus_emit_signal(bmc.mapper.bus, "/xyz/openbmc_project/object_mapper",
                                 "xyz.openbmc_project.ObjectMapper.Private",
                                 "IntrospectionComplete", "s", late->name) >= 0);
    start_ms = fake_now_ms();
    WAIT_FOR(&bmc, text_is(INVENTORY "/late", ASSET, "Model", "L"));
    CU_ASSERT(fake_now_ms() - start_ms < 900);
    fake_bmc_stop(&bmc);
}

static void owner_with_two_names_is_there_once(void)
{
    start();
    CU_ASSERT(sd_bus_request_name(sensors->bus, "xyz.openbmc_project.Alias", 0) >= 0);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT(fake_number(&bmc, CPU0) == 40.5);
    CU_ASSERT_EQUAL(sensors->managed_count, 1);
    CU_ASSERT(sd_bus_release_name(sensors->bus, SENSOR_OWNER) >= 0);
    sensors->name = "xyz.openbmc_project.Alias";
    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", 46.0);
    WAIT_FOR(&bmc,
             find(CPU0) && mirror_object_is_available(find(CPU0)) && fake_number(&bmc, CPU0) == 46);
    CU_ASSERT_STRING_EQUAL(mirror_object_owner(find(CPU0), SENSOR_VALUE),
                           "xyz.openbmc_project.Alias");
    fake_bmc_stop(&bmc);
}

static void object_of_two_owners_shows_both(void)
{
    start_synchronised();
    fake_put(inventory, CPU0, ASSET, "Model", "s", "decorated");
    fake_signal_added(inventory, CPU0);
    WAIT_FOR(&bmc, text_is(CPU0, ASSET, "Model", "decorated"));
    CU_ASSERT(fake_number(&bmc, CPU0) == 40.5);
    fake_owner_disconnect(inventory);
    WAIT_FOR(&bmc, !mirror_object_is_available(find(CPU0)));
    CU_ASSERT_STRING_EQUAL(mirror_object_owner(find(CPU0), SENSOR_VALUE), SENSOR_OWNER);
    fake_bmc_stop(&bmc);
}

static void interface_moves_to_another_owner_follows(void)
{
    struct fake_owner *heir;

    start_synchronised();
    fake_owner_disconnect(inventory);
    WAIT_FOR(&bmc, !mirror_object_is_available(find(CHASSIS)));
    heir = fake_owner_new(&bmc, "xyz.openbmc_project.Inventory.Manager", INVENTORY);
    fake_put(heir, CHASSIS, ITEM_CHASSIS, NULL, NULL);
    fake_put(heir, CHASSIS, ASSET, "SerialNumber", "s", "S9");
    fake_owner_connect(heir);
    WAIT_FOR(&bmc, text_is(CHASSIS, ASSET, "SerialNumber", "S9"));
    CU_ASSERT(mirror_object_is_available(find(CHASSIS)));
    CU_ASSERT_STRING_EQUAL(mirror_object_owner(find(CHASSIS), ASSET), heir->name);
    fake_bmc_stop(&bmc);
}

static void slow_owner_does_not_hold_back_others(void)
{
    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, SENSOR_OWNER, SENSORS);
    fake_owner_connect(sensors);
    fake_put_sensor(sensors, CPU0, 1);
    sensors->hold_member = "GetManagedObjects";
    inventory = fake_owner_new(&bmc, INVENTORY_OWNER, NULL);
    fake_owner_connect(inventory);
    fake_put(inventory, CHASSIS, ASSET, "SerialNumber", "s", "S1");
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, text_is(CHASSIS, ASSET, "SerialNumber", "S1"));
    CU_ASSERT_EQUAL(bmc.synchronised, 0);
    WAIT_FOR(&bmc, bmc.synchronised == 1); /* patience is at its end */
    CU_ASSERT_PTR_NULL(find(CPU0));
    fake_owner_release(sensors);
    WAIT_FOR(&bmc, fake_number(&bmc, CPU0) == 1);
    fake_bmc_stop(&bmc);
}

/* The answer was made before these signals, and comes after them. */
static void signals_during_snapshot_win_over_its_answer(void)
{
    const char *added = SENSORS "/temperature/added", *removed = SENSORS "/temperature/CPU2";

    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, SENSOR_OWNER, SENSORS);
    fake_owner_connect(sensors);
    fake_put_sensor(sensors, CPU0, 1);
    fake_put_sensor(sensors, removed, 2);
    sensors->hold_member = "GetManagedObjects";
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, sensors->held_count == 1);
    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", 10.0);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Value");
    fake_put_sensor(sensors, added, 3);
    fake_signal_added(sensors, added);
    fake_signal_removed(sensors, removed, SENSOR_VALUE);
    fake_signal_removed(sensors, removed, AVAILABILITY);
    fake_owner_release(sensors);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT(fake_number(&bmc, CPU0) == 10);
    CU_ASSERT(mirror_object_has(find(CPU0), AVAILABILITY));
    CU_ASSERT(fake_number(&bmc, added) == 3);
    CU_ASSERT_PTR_NULL(find(removed));
    fake_bmc_stop(&bmc);
}

static void owner_fails_managed_objects_is_read_one_by_one(void)
{
    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, SENSOR_OWNER, SENSORS);
    fake_owner_connect(sensors);
    for (int i = 0; i < 100; i++) {
        char path[96];

        snprintf(path, sizeof(path), SENSORS "/temperature/T%d", i);
        fake_put_sensor(sensors, path, i);
    }
    sensors->fail_member = "GetManagedObjects";
    sensors->fail_error = SD_BUS_ERROR_FAILED;
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT(fake_number(&bmc, SENSORS "/temperature/T99") == 99);
    CU_ASSERT_EQUAL(sensors->get_all_count, 200);
    fake_bmc_stop(&bmc);
}

static void owner_fails_everything_is_asked_again(void)
{
    start();
    inventory->fail_member = "GetAll";
    inventory->fail_error = SD_BUS_ERROR_FAILED;
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT_PTR_NULL(find(CHASSIS));
    CU_ASSERT(fake_number(&bmc, CPU0) == 40.5);
    inventory->fail_member = NULL;
    WAIT_FOR(&bmc, text_is(CHASSIS, ASSET, "SerialNumber", "S1"));
    fake_bmc_stop(&bmc);
}

static void mapper_knows_too_much_objects_are_dropped(void)
{
    start();
    inventory->fail_member = "GetAll";
    inventory->fail_error = SD_BUS_ERROR_UNKNOWN_OBJECT;
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT_PTR_NULL(find(CHASSIS));
    fake_bmc_stop(&bmc);
}

static void mapper_fails_is_asked_again(void)
{
    fake_bmc_start(&bmc);
    bmc.mapper.fail_member = "GetSubTree";
    bmc.mapper.fail_error = SD_BUS_ERROR_FAILED;
    sensors = fake_owner_new(&bmc, SENSOR_OWNER, SENSORS);
    fake_owner_connect(sensors);
    fake_put_sensor(sensors, CPU0, 1);
    fake_bmc_mirror(&bmc);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT_PTR_NULL(find(CPU0));
    bmc.mapper.fail_member = NULL;
    WAIT_FOR(&bmc, fake_number(&bmc, CPU0) == 1);
    fake_bmc_stop(&bmc);
}

static void mapper_comes_late_then_goes_mirror_lives_on(void)
{
    size_t count;

    fake_bmc_start(&bmc);
    sensors = fake_owner_new(&bmc, SENSOR_OWNER, SENSORS);
    fake_owner_connect(sensors);
    fake_put_sensor(sensors, CPU0, 1);
    fake_put(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints", "as", 1, CPU0);
    CU_ASSERT(sd_bus_release_name(bmc.mapper.bus, bmc.mapper.name) >= 0);
    fake_bmc_mirror(&bmc);
    for (int i = 0; i < 20; i++)
        fake_bmc_pump(&bmc);
    CU_ASSERT_EQUAL(bmc.synchronised, 0);
    CU_ASSERT(sd_bus_request_name(bmc.mapper.bus, bmc.mapper.name, 0) >= 0);
    WAIT_FOR(&bmc, bmc.synchronised == 1);
    CU_ASSERT(fake_number(&bmc, CPU0) == 1);
    CU_ASSERT(sd_bus_release_name(bmc.mapper.bus, bmc.mapper.name) >= 0);
    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", 2.0);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Value");
    WAIT_FOR(&bmc, fake_number(&bmc, CPU0) == 2);
    mirror_endpoints(bmc.mirror, CHASSIS, "all_sensors", &count);
    CU_ASSERT_EQUAL(count, 1);
    CU_ASSERT(mirror_is_synchronised(bmc.mirror));
    fake_bmc_stop(&bmc);
}

static size_t endpoint_count(const char *path, const char *name)
{
    size_t count;

    mirror_endpoints(bmc.mirror, path, name, &count);
    return count;
}

static void association_changes_fire_structure(void)
{
    start_synchronised();
    bmc.structure = bmc.changed = 0;
    fake_put(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints", "as", 1, CPU0);
    fake_signal_changed(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints");
    WAIT_FOR(&bmc, endpoint_count(CHASSIS, "all_sensors") == 1);
    CU_ASSERT_EQUAL(bmc.structure, 1);
    fake_put(&bmc.mapper, CPU0 "/inventory", ASSOCIATION, "endpoints", "as", 1, CHASSIS);
    fake_signal_added(&bmc.mapper, CPU0 "/inventory");
    WAIT_FOR(&bmc, endpoint_count(CPU0, "inventory") == 1);
    CU_ASSERT_EQUAL(bmc.structure, 2);
    fake_signal_removed(&bmc.mapper, CPU0 "/inventory", ASSOCIATION);
    WAIT_FOR(&bmc, endpoint_count(CPU0, "inventory") == 0);
    CU_ASSERT_EQUAL(bmc.structure, 3);
    CU_ASSERT_EQUAL(bmc.changed, 0);
    fake_bmc_stop(&bmc);
}

/* The sensors' owner goes, and with it the mapper drops what names its objects. */
static void drop_sensors(void)
{
    start_synchronised();
    fake_owner_disconnect(sensors);
    WAIT_FOR(&bmc, !mirror_object_is_available(find(CPU0)));
    fake_take_away(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION);
    fake_signal_removed(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION);
    fake_bmc_settle(&bmc, inventory);
}

static void tell_scanned(const struct fake_owner *owner)
{
    CU_ASSERT(sd_bus_emit_signal(bmc.mapper.bus, "/xyz/openbmc_project/object_mapper",
                                 "xyz.openbmc_project.ObjectMapper.Private",
                                 "IntrospectionComplete", "s", owner->name) >= 0);
}

static void association_of_absent_owner_stays_until_the_mapper_names_it_again(void)
{
    size_t count;

    drop_sensors();
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 2);
    CU_ASSERT_STRING_EQUAL(mirror_endpoints(bmc.mirror, CHASSIS, "all_sensors", &count)[0], CPU0);

    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, mirror_object_is_available(find(CPU0)));
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 2); /* read, but not scanned yet */
    bmc.structure = 0;
    fake_put(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints", "as", 2,
             SENSORS "/temperature/CPU10", CPU0);
    fake_signal_added(&bmc.mapper, CHASSIS "/all_sensors");
    tell_scanned(sensors);
    fake_bmc_settle(&bmc, inventory);
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 2);
    CU_ASSERT_EQUAL(bmc.structure, 0);

    /* Nothing is retained any more. */
    fake_put(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints", "as", 1, CPU0);
    fake_signal_changed(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints");
    WAIT_FOR(&bmc, endpoint_count(CHASSIS, "all_sensors") == 1);
    fake_bmc_stop(&bmc);
}

/* phosphor-objmgr holds back long lists, also beyond its word that it has scanned. */
static void association_that_the_mapper_holds_back_stays_until_it_comes(void)
{
    drop_sensors();
    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, mirror_object_is_available(find(CPU0)));
    tell_scanned(sensors);
    fake_bmc_settle(&bmc, inventory);
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 2);
    fake_put(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints", "as", 1, CPU0);
    fake_signal_added(&bmc.mapper, CHASSIS "/all_sensors");
    WAIT_FOR(&bmc, endpoint_count(CHASSIS, "all_sensors") == 1);
    fake_bmc_stop(&bmc);
}

static void association_with_one_absent_end_keeps_that_end_alone(void)
{
    const char *const *endpoints;
    size_t count;

    start_synchronised();
    fake_put_sensor(inventory, SENSORS "/temperature/CPU1", 1);
    fake_signal_added(inventory, SENSORS "/temperature/CPU1");
    fake_put(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints", "as", 3, CPU0,
             SENSORS "/temperature/CPU1", SENSORS "/temperature/CPU10");
    fake_signal_changed(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints");
    WAIT_FOR(&bmc, endpoint_count(CHASSIS, "all_sensors") == 3);
    fake_owner_disconnect(sensors);
    WAIT_FOR(&bmc, !mirror_object_is_available(find(CPU0)));
    fake_put(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints", "as", 1,
             SENSORS "/temperature/CPU1");
    fake_signal_changed(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION, "endpoints");
    fake_bmc_settle(&bmc, inventory);
    endpoints = mirror_endpoints(bmc.mirror, CHASSIS, "all_sensors", &count);
    CU_ASSERT_EQUAL_FATAL(count, 3);
    CU_ASSERT_STRING_EQUAL(endpoints[0], CPU0);
    CU_ASSERT_STRING_EQUAL(endpoints[1], SENSORS "/temperature/CPU1");
    CU_ASSERT_STRING_EQUAL(endpoints[2], SENSORS "/temperature/CPU10");

    /* The other owner is there: what it loses is lost. */
    fake_take_away(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION);
    fake_signal_removed(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION);
    WAIT_FOR(&bmc, endpoint_count(CHASSIS, "all_sensors") == 2);
    fake_bmc_stop(&bmc);
}

static void association_of_absent_chassis_keeps_its_sensors(void)
{
    start_synchronised();
    fake_owner_disconnect(inventory);
    WAIT_FOR(&bmc, !mirror_object_is_available(find(CHASSIS)));
    fake_take_away(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION);
    fake_signal_removed(&bmc.mapper, CHASSIS "/all_sensors", ASSOCIATION);
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 2);
    fake_bmc_stop(&bmc);
}

static void association_that_the_mapper_does_not_make_again_goes(void)
{
    drop_sensors();
    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, mirror_object_is_available(find(CPU0)));
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 2);
    bmc.structure = 0;
    tell_scanned(sensors);
    WAIT_FOR(&bmc, endpoint_count(CHASSIS, "all_sensors") == 0);
    CU_ASSERT_EQUAL(bmc.structure, 1);
    fake_bmc_stop(&bmc);

    /* A mapper that tells nothing has a second. */
    drop_sensors();
    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, mirror_object_is_available(find(CPU0)));
    WAIT_FOR(&bmc, endpoint_count(CHASSIS, "all_sensors") == 0);
    fake_bmc_stop(&bmc);
}

static void association_of_object_that_did_not_return_goes(void)
{
    drop_sensors();
    fake_take_away(sensors, CPU0, SENSOR_VALUE);
    fake_take_away(sensors, CPU0, AVAILABILITY);
    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, !find(CPU0));
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 1);
    fake_bmc_stop(&bmc);
}

static void association_of_absent_owner_survives_a_restart_of_the_mapper(void)
{
    drop_sensors();
    fake_owner_disconnect(&bmc.mapper);
    fake_owner_connect(&bmc.mapper);
    fake_put_sensor(inventory, SENSORS "/temperature/Late", 1);
    WAIT_FOR(&bmc, find(SENSORS "/temperature/Late") != NULL); /* the mapper was read again */
    fake_bmc_settle(&bmc, inventory);
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 2);
    fake_bmc_stop(&bmc);
}

static void association_from_others_is_ignored(void)
{
    start_synchronised();
    fake_put(sensors, CPU0 "/inventory", ASSOCIATION, "endpoints", "as", 1, CHASSIS);
    fake_signal_added(sensors, CPU0 "/inventory");
    fake_bmc_settle(&bmc, sensors);
    CU_ASSERT_EQUAL(endpoint_count(CPU0, "inventory"), 0);
    fake_bmc_stop(&bmc);
}

static void bus_killed_and_restarted_is_synchronised_again(void)
{
    start_synchronised();
    memset(bmc.order, 0, sizeof(bmc.order));
    fake_bmc_kill_bus(&bmc);
    WAIT_FOR(&bmc, bmc.bus_lost == 1);
    CU_ASSERT(!mirror_is_synchronised(bmc.mirror));
    CU_ASSERT(mirror_was_synchronised(bmc.mirror));
    CU_ASSERT(!mirror_object_is_available(find(CPU0)));
    CU_ASSERT(fake_number(&bmc, CPU0) == 40.5);
    CU_ASSERT_EQUAL(endpoint_count(CHASSIS, "all_sensors"), 2);

    fake_bmc_restart_bus(&bmc);
    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", 45.0);
    fake_take_away(sensors, SENSORS "/temperature/CPU2", SENSOR_VALUE);
    fake_take_away(sensors, SENSORS "/temperature/CPU2", AVAILABILITY);
    fake_owner_connect(sensors);
    fake_owner_connect(inventory);
    WAIT_FOR(&bmc, bmc.synchronised == 2);
    CU_ASSERT(mirror_object_is_available(find(CPU0)));
    CU_ASSERT(fake_number(&bmc, CPU0) == 45);
    CU_ASSERT_PTR_NULL(find(SENSORS "/temperature/CPU2"));
    CU_ASSERT(mirror_object_is_available(find(CHASSIS)));
    CU_ASSERT_EQUAL(bmc.order[0], 'l');
    CU_ASSERT_EQUAL(bmc.order[strlen(bmc.order) - 1], 'y');
    CU_ASSERT_EQUAL(bmc.bus_lost, 1);

    fake_put(sensors, CPU0, SENSOR_VALUE, "Value", "d", 46.0);
    fake_signal_changed(sensors, CPU0, SENSOR_VALUE, "Value"); /* subscribed again */
    WAIT_FOR(&bmc, fake_number(&bmc, CPU0) == 46);
    fake_bmc_stop(&bmc);
}

static void bus_restarted_without_an_owner_keeps_its_objects(void)
{
    start_synchronised();
    fake_bmc_kill_bus(&bmc);
    WAIT_FOR(&bmc, bmc.bus_lost == 1);
    fake_bmc_restart_bus(&bmc);
    fake_owner_connect(inventory);
    WAIT_FOR(&bmc, bmc.synchronised == 2);
    CU_ASSERT_PTR_NOT_NULL_FATAL(find(CPU0));
    CU_ASSERT(!mirror_object_is_available(find(CPU0)));
    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, mirror_object_is_available(find(CPU0)));
    fake_bmc_stop(&bmc);
}

static void mirror_new_without_a_bus_waits_for_it(void)
{
    start_synchronised();
    fake_bmc_kill_bus(&bmc);
    mirror_close(bmc.mirror, NULL, NULL);
    bmc.bus_lost = 0;
    fake_bmc_mirror(&bmc);
    for (int i = 0; i < 10; i++)
        fake_bmc_pump(&bmc);
    CU_ASSERT(!mirror_was_synchronised(bmc.mirror));
    CU_ASSERT_EQUAL(bmc.bus_lost, 0); /* it was never there */
    fake_bmc_restart_bus(&bmc);
    fake_owner_connect(sensors);
    WAIT_FOR(&bmc, bmc.synchronised == 2);
    CU_ASSERT(fake_number(&bmc, CPU0) == 40.5);
    fake_bmc_stop(&bmc);
}

static void mirror_new_with_a_bad_namespace_is_refused(void)
{
    static const char *const bad[] = {"no/slash", NULL};
    struct mirror_options options = {.address = "unix:path=/nowhere", .namespaces = bad};
    struct mirror *mirror = NULL;
    uv_loop_t loop;

    CU_ASSERT_FATAL(uv_loop_init(&loop) == 0);
    options.loop = &loop;
    CU_ASSERT_EQUAL(mirror_new(&options, &mirror), -EINVAL);
    CU_ASSERT_PTR_NULL(mirror);
    CU_ASSERT_EQUAL(uv_loop_close(&loop), 0);
}

static void statistics_after_changes_count_what_is_there(void)
{
    struct mirror_statistics before, after;

    start_synchronised();
    mirror_get_statistics(bmc.mirror, &before);
    CU_ASSERT_EQUAL(before.objects, 4);
    CU_ASSERT_EQUAL(before.properties, 3 * 3 + 1 + 1);
    fake_signal_removed(sensors, CPU0, SENSOR_VALUE);
    fake_signal_removed(sensors, CPU0, AVAILABILITY);
    WAIT_FOR(&bmc, !find(CPU0));
    mirror_get_statistics(bmc.mirror, &after);
    CU_ASSERT_EQUAL(after.objects, 3);
    CU_ASSERT_EQUAL(after.properties, before.properties - 3);
    CU_ASSERT(after.signals >= before.signals + 2);
    fake_bmc_stop(&bmc);
}

static const struct unit_case cases[] = {
    UNIT_CASE(mirror_new_with_owners_takes_their_snapshot),
    UNIT_CASE(mirror_each_below_prefix_visits_in_path_order),
    UNIT_CASE(mirror_object_leaf_encoded_is_decoded),
    UNIT_CASE(mirror_path_leaf_is_that_of_an_object),
    UNIT_CASE(properties_changed_new_value_fires_changed),
    UNIT_CASE(properties_changed_equal_value_fires_nothing),
    UNIT_CASE(properties_changed_invalidated_is_read_again),
    UNIT_CASE(properties_changed_of_other_owner_is_ignored),
    UNIT_CASE(properties_changed_unannounced_object_is_read),
    UNIT_CASE(interfaces_added_and_removed_fire_structure),
    UNIT_CASE(read_wrong_type_leaves_the_property_out),
    UNIT_CASE(read_every_type_gives_its_value),
    UNIT_CASE(read_report_gives_readings_and_metrics),
    UNIT_CASE(read_report_with_too_many_readings_is_other),
    UNIT_CASE(read_structured_value_gives_json),
    UNIT_CASE(structured_value_fires_changed_only_when_it_differs),
    UNIT_CASE(structured_value_past_its_limit_is_other_and_counted),
    UNIT_CASE(owner_leaves_and_returns_objects_follow),
    UNIT_CASE(owner_new_after_start_is_discovered),
    UNIT_CASE(mapper_tells_of_introspection_owner_is_discovered_soon),
    UNIT_CASE(owner_with_two_names_is_there_once),
    UNIT_CASE(object_of_two_owners_shows_both),
    UNIT_CASE(interface_moves_to_another_owner_follows),
    UNIT_CASE(slow_owner_does_not_hold_back_others),
    UNIT_CASE(signals_during_snapshot_win_over_its_answer),
    UNIT_CASE(owner_fails_managed_objects_is_read_one_by_one),
    UNIT_CASE(owner_fails_everything_is_asked_again),
    UNIT_CASE(mapper_knows_too_much_objects_are_dropped),
    UNIT_CASE(mapper_fails_is_asked_again),
    UNIT_CASE(mapper_comes_late_then_goes_mirror_lives_on),
    UNIT_CASE(association_changes_fire_structure),
    UNIT_CASE(association_of_absent_owner_stays_until_the_mapper_names_it_again),
    UNIT_CASE(association_that_the_mapper_holds_back_stays_until_it_comes),
    UNIT_CASE(association_with_one_absent_end_keeps_that_end_alone),
    UNIT_CASE(association_of_absent_chassis_keeps_its_sensors),
    UNIT_CASE(association_that_the_mapper_does_not_make_again_goes),
    UNIT_CASE(association_of_object_that_did_not_return_goes),
    UNIT_CASE(association_of_absent_owner_survives_a_restart_of_the_mapper),
    UNIT_CASE(association_from_others_is_ignored),
    UNIT_CASE(bus_killed_and_restarted_is_synchronised_again),
    UNIT_CASE(bus_restarted_without_an_owner_keeps_its_objects),
    UNIT_CASE(mirror_new_without_a_bus_waits_for_it),
    UNIT_CASE(mirror_new_with_a_bad_namespace_is_refused),
    UNIT_CASE(statistics_after_changes_count_what_is_there),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/mirror", cases)
