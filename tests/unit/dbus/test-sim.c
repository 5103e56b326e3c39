/*
 * The mirror against the real simulated BMC (sim/): its mapper, its many owners, and what its
 * control interface can do to them.
 */
#include "tests/unit/cunit-main.h"
#include "tests/unit/dbus/sim-bmc.h"

#include <math.h>
#include <string.h>

static struct sim_bmc bmc;

#define RACK SIM_INVENTORY "/system/chassis/rack"

struct first {
    char path[256];
    unsigned int count;
};

static int remember_first(const struct mirror_object *object, void *context)
{
    struct first *first = context;

    if (first->count++ == 0)
        snprintf(first->path, sizeof(first->path), "%s", mirror_object_path(object));
    return 0;
}

static struct first find_first(const char *prefix, const char *interface)
{
    const char *const interfaces[] = {interface, NULL};
    struct first first = {0};

    mirror_each(bmc.mirror, prefix, interfaces, remember_first, &first);
    return first;
}

static struct first first_temperature(void)
{
    return find_first(SIM_SENSORS "/temperature", SIM_SENSOR_VALUE);
}

static double reading(const char *path)
{
    const struct mirror_object *object = mirror_find(bmc.mirror, path);
    double value = -1000;

    if (object)
        mirror_read_number(object, SIM_SENSOR_VALUE, "Value", &value);
    return value;
}

static void rack_board_is_mirrored_whole(void)
{
    struct first sensor;
    struct mirror_statistics statistics;
    const char *text;
    size_t count;

    sim_bmc_start(&bmc, "rack-1u");
    sensor = first_temperature();
    CU_ASSERT(mirror_find(bmc.mirror, RACK) != NULL);
    CU_ASSERT(find_first(SIM_SENSORS, SIM_SENSOR_VALUE).count >= 40);
    CU_ASSERT(
        mirror_read_enum(mirror_find(bmc.mirror, sensor.path), SIM_SENSOR_VALUE, "Unit", &text));
    CU_ASSERT_STRING_EQUAL(text, "DegreesC");
    mirror_endpoints(bmc.mirror, RACK, "all_sensors", &count);
    CU_ASSERT(count >= 40);
    mirror_endpoints(bmc.mirror, sensor.path, "chassis", &count);
    CU_ASSERT_EQUAL(count, 1);
    CU_ASSERT(mirror_read_enum(mirror_find(bmc.mirror, "/xyz/openbmc_project/state/chassis0"),
                               "xyz.openbmc_project.State.Chassis", "CurrentPowerState", &text));
    mirror_get_statistics(bmc.mirror, &statistics);
    printf("[objects=%llu properties=%llu] ", (unsigned long long)statistics.objects,
           (unsigned long long)statistics.properties);
    CU_ASSERT_EQUAL(statistics.dropped_values, 0);
    sim_bmc_stop(&bmc);
}

static void set_property_by_control_is_seen(void)
{
    struct first sensor;
    double value;

    sim_bmc_start(&bmc, "rack-1u");
    sim_bmc_control(&bmc, "Freeze", "b", 1);
    sensor = first_temperature();
    sim_bmc_control(&bmc, "SetProperty", "sssv", sensor.path, SIM_SENSOR_VALUE, "Value", "d",
                    123.5);
    SIM_WAIT_FOR(&bmc, reading(sensor.path) == 123.5);
    sim_bmc_control(&bmc, "SetProperty", "sssv", sensor.path, SIM_SENSOR_VALUE, "Value", "d", NAN);
    SIM_WAIT_FOR(&bmc, isnan(reading(sensor.path)));
    sim_bmc_control(&bmc, "SetProperty", "sssv", sensor.path, SIM_SENSOR_VALUE, "Value", "s",
                    "warm");
    SIM_WAIT_FOR(
        &bmc,
        mirror_object_value(mirror_find(bmc.mirror, sensor.path), SIM_SENSOR_VALUE, "Value").type ==
            MIRROR_TEXT);
    CU_ASSERT(!mirror_read_number(mirror_find(bmc.mirror, sensor.path), SIM_SENSOR_VALUE, "Value",
                                  &value));
    sim_bmc_control(&bmc, "RemoveProperty", "sss", sensor.path, SIM_SENSOR_VALUE, "Value");
    SIM_WAIT_FOR(
        &bmc,
        mirror_object_value(mirror_find(bmc.mirror, sensor.path), SIM_SENSOR_VALUE, "Value").type ==
            MIRROR_NONE);
    sim_bmc_stop(&bmc);
}

/* As the control interface wants it: without "xyz.openbmc_project.". */
static void owner_name(const char *path, char name[static 256])
{
    const struct mirror_object *object = mirror_find(bmc.mirror, path);
    const char *full_name = object ? mirror_object_owner(object, SIM_SENSOR_VALUE) : NULL;

    CU_ASSERT_PTR_NOT_NULL_FATAL(full_name);
    snprintf(name, 256, "%s", full_name + strlen("xyz.openbmc_project."));
}

static void drop_and_restore_owner_follows(void)
{
    struct first sensor;
    char name[256];

    sim_bmc_start(&bmc, "rack-1u");
    sensor = first_temperature();
    owner_name(sensor.path, name);
    sim_bmc_control(&bmc, "DropOwner", "s", name);
    SIM_WAIT_FOR(&bmc, !mirror_object_is_available(mirror_find(bmc.mirror, sensor.path)));
    CU_ASSERT(reading(sensor.path) > -1000);
    sim_bmc_control(&bmc, "RestoreOwner", "s", name);
    SIM_WAIT_FOR(&bmc, mirror_find(bmc.mirror, sensor.path) &&
                           mirror_object_is_available(mirror_find(bmc.mirror, sensor.path)));
    sim_bmc_stop(&bmc);
}

static void drop_and_restore_mapper_follows(void)
{
    struct first sensor;
    size_t count;

    sim_bmc_start(&bmc, "rack-1u");
    sensor = first_temperature();
    sim_bmc_control(&bmc, "DropOwner", "s", "ObjectMapper");
    sim_bmc_control(&bmc, "SetProperty", "sssv", sensor.path, SIM_SENSOR_VALUE, "Value", "d",
                    99.25);
    SIM_WAIT_FOR(&bmc, reading(sensor.path) == 99.25);
    mirror_endpoints(bmc.mirror, sensor.path, "chassis", &count);
    CU_ASSERT_EQUAL(count, 1);
    bmc.structure = 0;
    sim_bmc_control(&bmc, "RestoreOwner", "s", "ObjectMapper");
    SIM_WAIT_FOR(&bmc, bmc.structure > 0); /* the associations are current again */
    mirror_endpoints(bmc.mirror, sensor.path, "chassis", &count);
    CU_ASSERT_EQUAL(count, 1);
    CU_ASSERT(mirror_object_is_available(mirror_find(bmc.mirror, sensor.path)));
    sim_bmc_stop(&bmc);
}

static void removed_object_leaves_its_associations(void)
{
    struct first sensor;
    size_t before, after;

    sim_bmc_start(&bmc, "rack-1u");
    sensor = first_temperature();
    mirror_endpoints(bmc.mirror, RACK, "all_sensors", &before);
    sim_bmc_control(&bmc, "RemoveObject", "s", sensor.path);
    SIM_WAIT_FOR(&bmc, !mirror_find(bmc.mirror, sensor.path));
    SIM_WAIT_FOR(&bmc,
                 (mirror_endpoints(bmc.mirror, RACK, "all_sensors", &after), after == before - 1));
    sim_bmc_stop(&bmc);
}

static void delayed_owner_comes_in_the_end(void)
{
    struct first sensor;
    char name[256];

    sim_bmc_start(&bmc, "rack-1u");
    sensor = first_temperature();
    owner_name(sensor.path, name);
    sim_bmc_control(&bmc, "DelayMethod", "ssu", name, "GetManagedObjects", 500U);
    sim_bmc_control(&bmc, "DropOwner", "s", name);
    SIM_WAIT_FOR(&bmc, !mirror_object_is_available(mirror_find(bmc.mirror, sensor.path)));
    sim_bmc_control(&bmc, "RestoreOwner", "s", name);
    SIM_WAIT_FOR(&bmc, mirror_find(bmc.mirror, sensor.path) &&
                           mirror_object_is_available(mirror_find(bmc.mirror, sensor.path)));
    sim_bmc_stop(&bmc);
}

static int written_outcome;

static void on_written(int outcome, sd_bus_message *reply, const sd_bus_error *error, void *context)
{
    written_outcome = outcome;
}

static void write_by_mirror_arrives(void)
{
    const char *interface = "xyz.openbmc_project.Inventory.Decorator.AssetTag", *tag;
    struct first item;

    sim_bmc_start(&bmc, "rack-1u");
    item = find_first(SIM_INVENTORY, interface);
    CU_ASSERT_FATAL(item.count > 0);
    written_outcome = -1;
    CU_ASSERT_EQUAL(mirror_set_property(bmc.mirror, item.path, interface, "AssetTag", 2000,
                                        on_written, NULL, "s", "rack 7"),
                    0);
    SIM_WAIT_FOR(&bmc, written_outcome == 0);
    CU_ASSERT(mirror_read_text(mirror_find(bmc.mirror, item.path), interface, "AssetTag", &tag));
    CU_ASSERT_STRING_EQUAL(tag, "rack 7");
    sim_bmc_stop(&bmc);
}

static void big_board_in_a_storm_stays_true(void)
{
    struct first sensors;

    sim_bmc_start(&bmc, "big");
    sensors = find_first(SIM_SENSORS, SIM_SENSOR_VALUE);
    CU_ASSERT(sensors.count >= 1000);
    sim_bmc_control(&bmc, "Freeze", "b", 1);
    sim_bmc_control(&bmc, "Storm", "uu", 5000U, 1U);
    bmc.changed = 0;
    SIM_WAIT_FOR(&bmc, bmc.changed > 2000);
    sim_bmc_control(&bmc, "Storm", "uu", 0U, 0U);
    sim_bmc_control(&bmc, "SetProperty", "sssv", sensors.path, SIM_SENSOR_VALUE, "Value", "d",
                    77.75);
    SIM_WAIT_FOR(&bmc, reading(sensors.path) == 77.75);
    sim_bmc_stop(&bmc);
}

static const struct unit_case cases[] = {
    UNIT_CASE(rack_board_is_mirrored_whole),
    UNIT_CASE(set_property_by_control_is_seen),
    UNIT_CASE(drop_and_restore_owner_follows),
    UNIT_CASE(drop_and_restore_mapper_follows),
    UNIT_CASE(removed_object_leaves_its_associations),
    UNIT_CASE(delayed_owner_comes_in_the_end),
    UNIT_CASE(write_by_mirror_arrives),
    UNIT_CASE(big_board_in_a_storm_stays_true),
    UNIT_CASES_END,
};

UNIT_MAIN("dbus/sim", cases)
