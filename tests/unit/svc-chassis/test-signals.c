/* What changes on D-Bus shows in the next GET, and the gateway is told of just the answers that are
 * affected. */
#include <math.h>
#include <string.h>

#include "tests/unit/hardware/hardware-fixture.h"

#define UNIT "/redfish/v1/Chassis/1U"
#define CPU UNIT "/Sensors/temperature_CPU0"
#define CPU_PATH "/xyz/openbmc_project/sensors/temperature/CPU0"
#define VALUE "xyz.openbmc_project.Sensor.Value"

static void set_value(struct hardware_fixture *fixture, double value)
{
    hardware_fixture_control(fixture, "SetProperty", "sssv", CPU_PATH, VALUE, "Value", "d", value);
}

static void forget_events(struct hardware_fixture *fixture)
{
    fixture->service.events[0] = '\0';
}

static void changed_value_invalidates_just_what_shows_it(void)
{
    static const char *const with[] = {CPU, UNIT "/Thermal",
                                       UNIT "/ThermalSubsystem/ThermalMetrics"};
    static const char *const without[] = {UNIT,
                                          UNIT "/Sensors",
                                          UNIT "/Sensors/power_total_power",
                                          UNIT "/Power",
                                          UNIT "/ThermalSubsystem/Fans/fan0",
                                          UNIT "/EnvironmentMetrics"};
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < sizeof(with) / sizeof(with[0]); i++)
        json_decref(hardware_fixture_get(&fixture, with[i]));
    for (size_t i = 0; i < sizeof(without) / sizeof(without[0]); i++)
        json_decref(hardware_fixture_get(&fixture, without[i]));
    forget_events(&fixture);
    set_value(&fixture, 77);
    for (size_t i = 0; i < sizeof(with) / sizeof(with[0]); i++)
        hardware_fixture_wait_invalidated(&fixture, with[i]);
    for (size_t i = 0; i < sizeof(without) / sizeof(without[0]); i++) {
        char word[256];

        snprintf(word, sizeof(word), "I%s ", without[i]);
        CU_ASSERT_PTR_NULL(strstr(fixture.service.events, word));
    }
    CU_ASSERT_PTR_NULL(strstr(fixture.service.events, "I*"));
    hardware_fixture_wait_value(&fixture, CPU, "Reading", "77");
    hardware_fixture_close(&fixture);
}

static void changed_value_that_nobody_asked_for_tells_nobody(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    json_decref(hardware_fixture_get(&fixture, UNIT "/Sensors/power_total_power"));
    json_decref(hardware_fixture_get(&fixture, CPU));
    forget_events(&fixture);
    for (int i = 0; i < 50; i++)
        set_value(&fixture, 40 + i);
    hardware_fixture_wait_invalidated(&fixture, CPU);
    hardware_fixture_control(&fixture, "SetProperty", "sssv",
                             "/xyz/openbmc_project/sensors/power/total_power", VALUE, "Value", "d",
                             99.0);
    hardware_fixture_wait_invalidated(&fixture, UNIT "/Sensors/power_total_power");
    /* 50 changes, one answer out there: one invalidation. */
    CU_ASSERT_PTR_NULL(strstr(strstr(fixture.service.events, "I" CPU) + 1, "I" CPU));
    hardware_fixture_close(&fixture);
}

static void alarm_and_functional_show_in_health(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, CPU, "Status/Health", "\"OK\"");
    set_value(&fixture, 95);
    hardware_fixture_wait_value(&fixture, CPU, "Status/Health", "\"Warning\"");
    set_value(&fixture, 102);
    hardware_fixture_wait_value(&fixture, CPU, "Status/Health", "\"Critical\"");
    set_value(&fixture, 50);
    hardware_fixture_wait_value(&fixture, CPU, "Status/Health", "\"OK\"");
    hardware_fixture_control(
        &fixture, "SetProperty", "sssv", "/xyz/openbmc_project/inventory/system/chassis/1U/fan0",
        "xyz.openbmc_project.State.Decorator.OperationalStatus", "Functional", "b", 0);
    hardware_fixture_wait_value(&fixture, UNIT "/ThermalSubsystem/Fans/fan0", "Status/Health",
                                "\"Critical\"");
    hardware_fixture_wait_value(&fixture, UNIT "/Sensors/fantach_fan0", "Status/Health",
                                "\"Critical\"");
    hardware_fixture_close(&fixture);
}

static void owner_that_leaves_makes_its_sensors_offline_until_it_is_back(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    json_decref(hardware_fixture_get(&fixture, CPU));
    hardware_fixture_control(&fixture, "DropOwner", "s", "HwmonTempSensor");
    hardware_fixture_wait_value(&fixture, CPU, "Status/State", "\"UnavailableOffline\"");
    hardware_fixture_wait_value(&fixture, CPU, "Reading", "61.5"); /* the last known value */
    hardware_fixture_wait_value(&fixture, UNIT "/Sensors/power_total_power", "Status/State",
                                "\"Enabled\"");
    hardware_fixture_wait_value(&fixture, UNIT "/Sensors", "Members@odata.count", "25");
    hardware_fixture_wait_value(&fixture, UNIT "/ThermalSubsystem/ThermalMetrics",
                                "TemperatureReadingsCelsius/0/DataSourceUri", "\"" CPU "\"");
    hardware_fixture_control(&fixture, "RestoreOwner", "s", "HwmonTempSensor");
    hardware_fixture_wait_value(&fixture, CPU, "Status/State", "\"Enabled\"");
    hardware_fixture_close(&fixture);
}

#define REPORT "xyz.openbmc_project.Telemetry.Report"
#define POWER UNIT "/Sensors/power_total_power"
#define POWER_PATH "/xyz/openbmc_project/sensors/power/total_power"
#define MAXIMUM REPORT ".OperationType.Maximum"
#define AVERAGE REPORT ".OperationType.Average"

static void set_metrics(struct hardware_fixture *fixture, const char *first, const char *second)
{
    hardware_fixture_control(fixture, "SetProperty", "sssv", POWER_PATH, REPORT,
                             "ReadingParameters", "a(a(os)sst)", 2, 1, POWER_PATH, "", first, "a",
                             (uint64_t)0, 1, POWER_PATH, "", second, "b", (uint64_t)0);
}

/* The shapes and cases beside that of the golden file. */
static void report_on_sensor_shows_its_maximum_as_peak(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, POWER, "PeakReading", "487.5");
    hardware_fixture_wait_value(&fixture, CPU, "PeakReading", "absent");

    /* By id, the greatest of those that were appended; a reading that is none does not count. */
    hardware_fixture_control(&fixture, "SetProperty", "sssv", POWER_PATH, REPORT, "Readings",
                             "(ta(ssdt))", (uint64_t)1, 4, "b", "", 9.5, (uint64_t)86400000, "a",
                             "", 99.5, (uint64_t)1, "b", "", 8.5, (uint64_t)2, "b", "",
                             (double)INFINITY, (uint64_t)3);
    set_metrics(&fixture, AVERAGE, MAXIMUM);
    hardware_fixture_wait_value(&fixture, POWER, "PeakReading", "9.5");
    hardware_fixture_wait_value(&fixture, POWER, "PeakReadingTime",
                                "\"1970-01-02T00:00:00+00:00\"");

    /* Without ids: by place. */
    hardware_fixture_control(&fixture, "SetProperty", "sssv", POWER_PATH, REPORT, "Readings",
                             "(ta(sdt))", (uint64_t)1, 2, "", 20.5, (uint64_t)1000, "", 30.5,
                             UINT64_MAX);
    hardware_fixture_wait_value(&fixture, POWER, "PeakReading", "30.5");
    hardware_fixture_wait_value(&fixture, POWER, "PeakReadingTime", "absent"); /* no such year */
    set_metrics(&fixture, MAXIMUM, AVERAGE);
    hardware_fixture_wait_value(&fixture, POWER, "PeakReading", "20.5");

    set_metrics(&fixture, AVERAGE, AVERAGE);
    hardware_fixture_wait_value(&fixture, POWER, "PeakReading", "absent");
    set_metrics(&fixture, MAXIMUM, AVERAGE);
    hardware_fixture_control(&fixture, "SetProperty", "sssv", POWER_PATH, REPORT, "Readings", "d",
                             7.0);
    hardware_fixture_wait_value(&fixture, POWER, "PeakReading", "absent"); /* wrong type */
    hardware_fixture_wait_value(&fixture, POWER, "Reading", "312.5");
    hardware_fixture_close(&fixture);
}

static void object_that_comes_and_goes_changes_the_collection(void)
{
    struct hardware_fixture fixture;
    const char *path = "/xyz/openbmc_project/sensors/temperature/PSU0_Temp";

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_wait_value(&fixture, UNIT "/Sensors", "Members@odata.count", "25");
    hardware_fixture_control(&fixture, "RemoveObject", "s", path);
    hardware_fixture_wait_value(&fixture, UNIT "/Sensors", "Members@odata.count", "24");
    hardware_fixture_close(&fixture);
}

static void property_that_goes_is_left_out(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    hardware_fixture_control(
        &fixture, "SetProperty", "sssv", "/xyz/openbmc_project/inventory/system/chassis/1U",
        "xyz.openbmc_project.Inventory.Decorator.Asset", "Model", "t", (uint64_t)7);
    hardware_fixture_wait_value(&fixture, UNIT, "Model", "absent");
    hardware_fixture_wait_value(&fixture, UNIT, "SerialNumber", "\"SN-1\"");
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(changed_value_invalidates_just_what_shows_it),
    UNIT_CASE(changed_value_that_nobody_asked_for_tells_nobody),
    UNIT_CASE(alarm_and_functional_show_in_health),
    UNIT_CASE(owner_that_leaves_makes_its_sensors_offline_until_it_is_back),
    UNIT_CASE(report_on_sensor_shows_its_maximum_as_peak),
    UNIT_CASE(object_that_comes_and_goes_changes_the_collection),
    UNIT_CASE(property_that_goes_is_left_out),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-chassis/signals", cases)
