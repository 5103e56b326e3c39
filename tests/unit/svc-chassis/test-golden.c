/*
 * Every kind of resource as it goes out, beside readable files: golden/<name>.json is the answer
 * for board.json. What the values must be follows from docs/mapping/svc-chassis.md and the rules of
 * docs/svc-chassis.md.
 */
#include "base/cleanup.h"
#include "tests/unit/hardware/golden.h"

#define CHASSIS "/redfish/v1/Chassis"
#define UNIT CHASSIS "/1U"

static const struct golden_row rows[] = {
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
    {"drive-collection", UNIT "/Drives"},
    {"drive", UNIT "/Drives/drive0"},
    {"drive-reset-action-info", UNIT "/Drives/drive0/ResetActionInfo"},
    {"drives-of-board-without-any", CHASSIS "/Mainboard/Drives"},
    {"network-adapter-collection", UNIT "/NetworkAdapters"},
    {"network-adapter", UNIT "/NetworkAdapters/nic0"},
    {"network-port-collection", UNIT "/NetworkAdapters/nic0/Ports"},
    {"network-port", UNIT "/NetworkAdapters/nic0/Ports/nic_port0"},
    {"network-port-metrics", UNIT "/NetworkAdapters/nic0/Ports/nic_port0/Metrics"},
    {"pcie-slots", UNIT "/PCIeSlots"},
    {"pcie-slots-of-board-without-any", CHASSIS "/Mainboard/PCIeSlots"},
    {"sensors-of-board-without-any", CHASSIS "/Mainboard/Sensors"},
};

static void get_each_kind_as_golden_file(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    golden_compare_rows(&fixture, rows, ARRAY_SIZE(rows));
    hardware_fixture_close(&fixture);
}

static void get_with_links_and_percent_as_golden_file(void)
{
    const struct hardware_start start = {
        .options = {"percent", "/redfish/v1/Systems/system", "/redfish/v1/Managers/bmc"}};
    static const struct golden_row with_options[] = {
        {"chassis-with-links", UNIT},
        {"pcie-slots-with-links", UNIT "/PCIeSlots"},
        {"sensor-fan-percent", UNIT "/Sensors/fantach_fan0"},
    };
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &start);
    golden_compare_rows(&fixture, with_options, ARRAY_SIZE(with_options));
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_each_kind_as_golden_file),
    UNIT_CASE(get_with_links_and_percent_as_golden_file),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-chassis/golden", cases)
