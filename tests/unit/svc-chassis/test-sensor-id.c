/* Ids and types of sensors: openbmc-dbus model, bmcweb's sensor_utils; escapes as sdbusplus
 * object_path::filename(). */
#include <math.h>
#include <string.h>

#include "base/cleanup.h"
#include "svc-chassis/sensor-id.h"
#include "svc-chassis/sensors.h"
#include "tests/unit/cunit-main.h"

#define SENSORS "/xyz/openbmc_project/sensors/"

static const struct {
    const char *path, *id;
} id_rows[] = {
    {SENSORS "temperature/CPU0", "temperature_CPU0"},
    {SENSORS "fan_tach/Fan_1", "fantach_Fan_1"},
    {SENSORS "fan_pwm/Pwm_1", "fanpwm_Pwm_1"},
    {SENSORS "power/total_power", "power_total_power"},
    {SENSORS "voltage/_31_32V_2dA", "voltage_12V-A"},
    {SENSORS "voltage/P_2dA", "voltage_P_2dA"}, /* does not start with '_': not escaped */
};

static void sensor_id_of_path_known_forms_as_bmcweb(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(id_rows); i++) {
        char id[SENSOR_ID_BYTES];

        CU_ASSERT_TRUE(sensor_id_of_path(id_rows[i].path, id));
        CU_ASSERT_STRING_EQUAL(id, id_rows[i].id);
    }
}

static void sensor_id_matches_path_each_id_only_its_own_path(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(id_rows); i++) {
        for (size_t j = 0; j < ARRAY_SIZE(id_rows); j++)
            CU_ASSERT_EQUAL(sensor_id_matches_path(id_rows[i].id, id_rows[j].path), i == j);
    }
}

static const char *const bad_paths[] = {
    "",
    "/",
    SENSORS,
    SENSORS "temperature",
    SENSORS "temperature/",
    SENSORS "/CPU0",
    SENSORS "temperature/CPU0/more",
    "/xyz/openbmc_project/inventory/temperature/CPU0",
    SENSORS "temperature/_zz",
    SENSORS "temperature/_00",
    SENSORS "temperature/_4",
};

static void sensor_id_of_path_no_sensor_refused(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(bad_paths); i++) {
        char id[SENSOR_ID_BYTES];

        CU_ASSERT_FALSE(sensor_id_of_path(bad_paths[i], id));
        CU_ASSERT_FALSE(sensor_id_matches_path("temperature_CPU0", bad_paths[i]));
    }
}

static void sensor_id_of_path_longer_than_buffer_refused(void)
{
    char path[512], id[SENSOR_ID_BYTES];

    memset(path, 'a', sizeof(path));
    memcpy(path, SENSORS "power/", strlen(SENSORS "power/"));
    path[sizeof(path) - 1] = '\0';
    CU_ASSERT_FALSE(sensor_id_of_path(path, id));
    CU_ASSERT_FALSE(sensor_id_matches_path("power_a", path));
}

/* Every row of the reference's table of types. */
static const struct {
    const char *dbus, *reading_type, *units;
} type_rows[] = {
    {"temperature", "Temperature", "Cel"}, {"voltage", "Voltage", "V"},
    {"current", "Current", "A"},           {"power", "Power", "W"},
    {"energy", "EnergyJoules", "J"},       {"fan_tach", "Rotational", "RPM"},
    {"fan_pwm", "Percent", "%"},           {"utilization", "Percent", "%"},
    {"humidity", "Humidity", "%"},         {"altitude", "Altitude", "m"},
    {"airflow", "AirFlow", "cft_i/min"},   {"liquidflow", "LiquidFlowLPM", "L/min"},
    {"pressure", "PressurePa", "Pa"},      {"frequency", "Frequency", "Hz"},
    {"charge", "ChargeAh", "Ah"},
};

static void sensor_type_of_path_each_type_as_in_reference(void)
{
    for (size_t i = 0; i < ARRAY_SIZE(type_rows); i++) {
        char path[128];
        const struct sensor_type *type;

        snprintf(path, sizeof(path), SENSORS "%s/x", type_rows[i].dbus);
        type = sensor_type_of_path(path);
        CU_ASSERT_PTR_NOT_NULL_FATAL(type);
        CU_ASSERT_STRING_EQUAL(type->reading_type, type_rows[i].reading_type);
        CU_ASSERT_STRING_EQUAL(type->reading_units, type_rows[i].units);
        CU_ASSERT_TRUE(sensor_path_has_type(path, type_rows[i].dbus));
    }
}

static void sensor_type_of_path_unmapped_type_is_null(void)
{
    CU_ASSERT_PTR_NULL(sensor_type_of_path(SENSORS "valve/x"));
    CU_ASSERT_PTR_NULL(sensor_type_of_path(SENSORS "temp/x"));
    CU_ASSERT_FALSE(sensor_path_has_type(SENSORS "temperature/x", "temp"));
    CU_ASSERT_FALSE(sensor_path_has_type(SENSORS "temp/x", "temperature"));
}

static void sensor_percent_of_range_inside_is_share(void)
{
    CU_ASSERT_DOUBLE_EQUAL(sensor_percent_of_range(5000, 0, 20000), 25, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(sensor_percent_of_range(3000, 1000, 5000), 50, 1e-9);
}

static void sensor_percent_of_range_without_range_is_nan(void)
{
    CU_ASSERT_TRUE(isnan(sensor_percent_of_range(NAN, 0, 100)));
    CU_ASSERT_TRUE(isnan(sensor_percent_of_range(1, -INFINITY, INFINITY)));
    CU_ASSERT_TRUE(isnan(sensor_percent_of_range(1, 5, 5)));
    CU_ASSERT_TRUE(isnan(sensor_percent_of_range(1, 9, 5)));
}

static const struct unit_case cases[] = {
    UNIT_CASE(sensor_id_of_path_known_forms_as_bmcweb),
    UNIT_CASE(sensor_id_matches_path_each_id_only_its_own_path),
    UNIT_CASE(sensor_id_of_path_no_sensor_refused),
    UNIT_CASE(sensor_id_of_path_longer_than_buffer_refused),
    UNIT_CASE(sensor_type_of_path_each_type_as_in_reference),
    UNIT_CASE(sensor_type_of_path_unmapped_type_is_null),
    UNIT_CASE(sensor_percent_of_range_inside_is_share),
    UNIT_CASE(sensor_percent_of_range_without_range_is_nan),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-chassis/sensor-id", cases)
