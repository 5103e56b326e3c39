/*
 * Every kind of resource as it goes out, beside readable files: golden/<name>.json is the answer
 * for board.json. SHOAL_GOLDEN_UPDATE=1 writes them anew: look at the difference before you commit
 * it. What the values must be follows from the tables of docs/svc-chassis.md.
 */
#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/hardware/hardware-fixture.h"

#define CHASSIS "/redfish/v1/Chassis"
#define UNIT CHASSIS "/1U"

static const struct {
    const char *name, *uri;
} rows[] = {
    {"chassis-collection", CHASSIS},
    {"chassis", UNIT},
    {"chassis-board", CHASSIS "/Mainboard"},
    {"chassis-wrong-types", CHASSIS "/Riser"},
    {"reset-action-info", UNIT "/ResetActionInfo"},
    {"assembly", UNIT "/Assembly"},
    {"sensor-collection", UNIT "/Sensors"},
    {"sensor-temperature", UNIT "/Sensors/temperature_CPU0"},
    {"sensor-warning", UNIT "/Sensors/temperature_Outlet_Temp"},
    {"sensor-never-read", UNIT "/Sensors/voltage_never_read"},
    {"sensor-critical-escaped", UNIT "/Sensors/voltage_12V-A"},
    {"sensor-fan", UNIT "/Sensors/fantach_fan0"},
    {"sensor-of-absent-fan", UNIT "/Sensors/fantach_fan1"},
    {"sensor-pwm", UNIT "/Sensors/fanpwm_pwm0"},
    {"sensor-power", UNIT "/Sensors/power_total_power"},
    {"thermal-subsystem", UNIT "/ThermalSubsystem"},
    {"thermal-metrics", UNIT "/ThermalSubsystem/ThermalMetrics"},
    {"fan-collection", UNIT "/ThermalSubsystem/Fans"},
    {"fan", UNIT "/ThermalSubsystem/Fans/fan0"},
    {"fan-absent", UNIT "/ThermalSubsystem/Fans/fan1"},
    {"power-subsystem", UNIT "/PowerSubsystem"},
    {"power-supply-collection", UNIT "/PowerSubsystem/PowerSupplies"},
    {"power-supply", UNIT "/PowerSubsystem/PowerSupplies/psu0"},
    {"power-supply-broken", UNIT "/PowerSubsystem/PowerSupplies/psu1"},
    {"power-supply-metrics", UNIT "/PowerSubsystem/PowerSupplies/psu0/Metrics"},
    {"environment-metrics", UNIT "/EnvironmentMetrics"},
    {"control-collection", UNIT "/Controls"},
    {"control", UNIT "/Controls/power_limit"},
    {"legacy-thermal", UNIT "/Thermal"},
    {"legacy-power", UNIT "/Power"},
    {"sensors-of-board-without-any", CHASSIS "/Mainboard/Sensors"},
};

static void golden_path(const char *name, char path[static 512])
{
    snprintf(path, 512, "%s/%s.json", getenv("CHASSIS_GOLDEN"), name);
}

static void report(const char *name, json_t *expected, json_t *actual)
{
    CLEANUP(free_cleanup)
    char *expected_text = expected ? json_dumps(expected, JSON_INDENT(2)) : strdup("(no file)");
    CLEANUP(free_cleanup) char *actual_text = json_dumps(actual, JSON_INDENT(2));

    fprintf(stderr, "\n%s: expected\n%s\nbut got\n%s\n", name, expected_text, actual_text);
}

static void compare(const char *name, json_t *actual)
{
    char path[512];
    json_t *expected;

    golden_path(name, path);
    if (getenv("SHOAL_GOLDEN_UPDATE")) {
        CLEANUP(fclose_cleanup) FILE *file = fopen(path, "we");

        CU_ASSERT_PTR_NOT_NULL_FATAL(file);
        CU_ASSERT_EQUAL(json_dumpf(actual, file, JSON_INDENT(2)), 0);
        fputc('\n', file);
        return;
    }
    expected = json_load_file(path, 0, NULL);
    if (!expected || !json_equal(expected, actual)) {
        report(name, expected, actual);
        CU_FAIL("differs from the golden file");
    }
    json_decref(expected);
}

static void get_each_kind_as_golden_file(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        json_t *resource = hardware_fixture_get(&fixture, rows[i].uri);

        compare(rows[i].name, resource);
        json_decref(resource);
    }
    hardware_fixture_close(&fixture);
}

static void get_with_links_and_percent_as_golden_file(void)
{
    const struct hardware_start start = {
        .options = {"percent", "/redfish/v1/Systems/system", "/redfish/v1/Managers/bmc"}};
    struct hardware_fixture fixture;
    json_t *resource;

    hardware_fixture_open(&fixture, &start);
    resource = hardware_fixture_get(&fixture, UNIT);
    compare("chassis-with-links", resource);
    json_decref(resource);
    resource = hardware_fixture_get(&fixture, UNIT "/Sensors/fantach_fan0");
    compare("sensor-fan-percent", resource);
    json_decref(resource);
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_each_kind_as_golden_file),
    UNIT_CASE(get_with_links_and_percent_as_golden_file),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-chassis/golden", cases)
