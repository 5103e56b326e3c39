/*
 * A daemon that leaves the bus and comes back: its URIs, links and last known values stay, only
 * Status tells. The ObjectMapper drops the associations of its objects meanwhile.
 */
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define CHASSIS "/redfish/v1/Chassis"
#define UNIT CHASSIS "/1U"
#define SENSORS "/xyz/openbmc_project/sensors"
#define ASSOCIATION "xyz.openbmc_project.Association"
#define MAPPER "xyz.openbmc_project.ObjectMapper"

/* What leaves, one of its resources, and one of its associations. */
static const struct {
    const char *owner, *uri, *association;
} rows[] = {
    {"HwmonTempSensor", UNIT "/Sensors/temperature_CPU0", SENSORS "/temperature/CPU0/chassis"},
    {"FanSensor", UNIT "/Sensors/fantach_fan0", SENSORS "/fan_tach/fan0/inventory"},
    {"PSUSensor", UNIT "/Sensors/power_PSU0_Input_Power",
     SENSORS "/power/PSU0_Input_Power/inventory"},
    {"ADCSensor", UNIT "/Sensors/voltage_12V-A", SENSORS "/voltage/_31_32V_2dA/chassis"},
    {"ExternalSensor", UNIT "/Sensors/airflow_chassis", SENSORS "/airflow/chassis/chassis"},
    {"EntityManager", UNIT, "/xyz/openbmc_project/inventory/system/chassis/1U/all_sensors"},
};

/* -- everything that a client can reach -- */

static void gather(struct hardware_fixture *fixture, json_t *resources, const char *uri);

static void follow(struct hardware_fixture *fixture, json_t *resources, json_t *value)
{
    const char *name;
    json_t *member;
    size_t index;

    json_array_foreach (value, index, member)
        follow(fixture, resources, member);
    json_object_foreach (value, name, member) {
        if (strcmp(name, "@odata.id") == 0 || strcmp(name, "DataSourceUri") == 0)
            gather(fixture, resources, json_string_value(member));
        else
            follow(fixture, resources, member);
    }
}

static void gather(struct hardware_fixture *fixture, json_t *resources, const char *uri)
{
    json_t *resource;

    if (!uri || strchr(uri, '#') || json_object_get(resources, uri))
        return;
    resource = hardware_fixture_get(fixture, uri);
    json_object_set_new(resources, uri, resource);
    follow(fixture, resources, resource);
}

static json_t *gather_all(struct hardware_fixture *fixture)
{
    json_t *resources = json_object();

    gather(fixture, resources, CHASSIS);
    return resources;
}

/* A copy without Status, which is all that may differ. */
static json_t *without_status(const json_t *value)
{
    json_t *copy = json_is_array(value) ? json_array() : json_object();
    const char *name;
    json_t *member;
    size_t index;

    if (!json_is_array(value) && !json_is_object(value)) {
        json_decref(copy);
        return json_deep_copy(value);
    }
    json_array_foreach (value, index, member)
        json_array_append_new(copy, without_status(member));
    json_object_foreach ((json_t *)value, name, member) {
        if (strcmp(name, "Status") != 0)
            json_object_set_new(copy, name, without_status(member));
    }
    return copy;
}

static void report_difference(json_t *before, json_t *after)
{
    const char *uri;
    json_t *resource;

    json_object_foreach (before, uri, resource) {
        if (!json_equal(resource, json_object_get(after, uri))) {
            fprintf(stderr, "differs: ");
            json_dumpf(resource, stderr, JSON_COMPACT);
            fprintf(stderr, "\n     from: ");
            json_dumpf(json_object_get(after, uri), stderr, JSON_COMPACT | JSON_ENCODE_ANY);
            fprintf(stderr, "\n");
        }
    }
}

static void assert_equal(const char *owner, json_t *before, json_t *after)
{
    bool equal = json_equal(before, after);

    if (!equal) {
        fprintf(stderr, "owner %s: %zu resources, then %zu\n", owner, json_object_size(before),
                json_object_size(after));
        report_difference(before, after);
    }
    CU_ASSERT_TRUE(equal);
}

/* -- what the mapper says -- */

static bool mapper_has(struct hardware_fixture *fixture, const char *association)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    char **endpoints = NULL;
    int result = sd_bus_get_property_strv(fixture->control, MAPPER, association, ASSOCIATION,
                                          "endpoints", &error, &endpoints);

    sd_bus_error_free(&error);
    for (char **endpoint = endpoints; endpoint && *endpoint; endpoint++)
        free(*endpoint);
    free(endpoints);
    return result >= 0;
}

/* The mapper's signals are on their way to the service before its answer is on the way to us. */
static void wait_until_mapper(struct hardware_fixture *fixture, const char *association, bool has)
{
    while (mapper_has(fixture, association) != has)
        CU_ASSERT_FALSE_FATAL(fixture->service.timed_out);
    for (int turn = 0; turn < 10; turn++)
        json_decref(hardware_fixture_get(fixture, CHASSIS)); /* the loop turns, and reads the bus */
}

static void owner_that_leaves_changes_status_alone(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        json_t *before, *away, *back, *before_bare, *away_bare;
        struct hardware_fixture fixture;

        hardware_fixture_open(&fixture, &(struct hardware_start){0});
        before = gather_all(&fixture);
        CU_ASSERT(json_object_size(before) > 60);
        CU_ASSERT_TRUE(mapper_has(&fixture, rows[i].association));

        hardware_fixture_control(&fixture, "DropOwner", "s", rows[i].owner);
        hardware_fixture_wait_value(&fixture, rows[i].uri, "Status/State",
                                    "\"UnavailableOffline\"");
        wait_until_mapper(&fixture, rows[i].association, false);
        away = gather_all(&fixture);
        before_bare = without_status(before);
        away_bare = without_status(away);
        assert_equal(rows[i].owner, before_bare, away_bare);

        hardware_fixture_control(&fixture, "RestoreOwner", "s", rows[i].owner);
        hardware_fixture_wait_value(&fixture, rows[i].uri, "Status/State", "\"Enabled\"");
        back = gather_all(&fixture);
        assert_equal(rows[i].owner, before, back);
        wait_until_mapper(&fixture, rows[i].association, true);
        json_decref(back);
        back = gather_all(&fixture);
        assert_equal(rows[i].owner, before, back);

        json_decref(before);
        json_decref(away);
        json_decref(back);
        json_decref(before_bare);
        json_decref(away_bare);
        hardware_fixture_close(&fixture);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(owner_that_leaves_changes_status_alone),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-chassis/owners", cases)
