/*
 * Every kind of resource of hosts as it goes out, beside readable files: golden/<name>.json is the
 * answer for board.json (tests/unit/hardware/golden.h). What the values must be follows from the
 * tables of docs/mapping/svc-systems.md and docs/svc-systems.md.
 */
#include "base/cleanup.h"
#include "tests/unit/hardware/golden.h"

#define SYSTEM "/redfish/v1/Systems/system"
#define REGISTRIES "/redfish/v1/Registries"
#define HYPERVISOR "/redfish/v1/Systems/hypervisor"

static const struct golden_row rows[] = {
    {"system-collection", "/redfish/v1/Systems"},
    {"system", SYSTEM},
    {"reset-action-info", SYSTEM "/ResetActionInfo"},
    {"processor-collection", SYSTEM "/Processors"},
    {"processor", SYSTEM "/Processors/cpu0"},
    {"processor-absent", SYSTEM "/Processors/cpu1"},
    {"processor-accelerator", SYSTEM "/Processors/gpu0"},
    {"processor-environment", SYSTEM "/Processors/cpu0/EnvironmentMetrics"},
    {"core-collection", SYSTEM "/Processors/cpu0/SubProcessors"},
    {"core", SYSTEM "/Processors/cpu0/SubProcessors/core0"},
    {"core-broken", SYSTEM "/Processors/cpu0/SubProcessors/core1"},
    {"operating-config-collection", SYSTEM "/Processors/cpu0/OperatingConfigs"},
    {"operating-config", SYSTEM "/Processors/cpu0/OperatingConfigs/config1"},
    {"operating-config-sparse", SYSTEM "/Processors/cpu0/OperatingConfigs/config2"},
    {"bios", SYSTEM "/Bios"},
    {"bios-settings", SYSTEM "/Bios/Settings"},
    {"registry-collection", REGISTRIES},
    {"bios-registry-file", REGISTRIES "/BiosAttributeRegistry"},
    {"bios-registry", REGISTRIES "/BiosAttributeRegistry/BiosAttributeRegistry.1.0.0"},
    {"secure-boot", SYSTEM "/SecureBoot"},
    {"ethernet-collection", SYSTEM "/EthernetInterfaces"},
    {"ethernet", SYSTEM "/EthernetInterfaces/eth0"},
    {"ethernet-wrong-mac", SYSTEM "/EthernetInterfaces/eth1"},
    {"hypervisor", HYPERVISOR},
    {"hypervisor-reset-action-info", HYPERVISOR "/ResetActionInfo"},
    {"hypervisor-ethernet-collection", HYPERVISOR "/EthernetInterfaces"},
    {"hypervisor-ethernet", HYPERVISOR "/EthernetInterfaces/eth0"},
    {"hypervisor-ethernet-unset", HYPERVISOR "/EthernetInterfaces/eth1"},
    {"memory-collection", SYSTEM "/Memory"},
    {"memory", SYSTEM "/Memory/dimm0"},
    {"memory-persistent", SYSTEM "/Memory/dimm1"},
    {"memory-absent", SYSTEM "/Memory/dimm2"},
    {"memory-wrong-types", SYSTEM "/Memory/dimm3"},
};

/* The simulation's hosts boot when it starts: their times are those of the test's run. */
static void still_time(struct hardware_fixture *fixture)
{
    hardware_fixture_control(fixture, "SetProperty", "sssv", "/xyz/openbmc_project/state/chassis0",
                             "xyz.openbmc_project.State.Chassis", "LastStateChangeTime", "t",
                             UINT64_C(1790000000000));
    hardware_fixture_control(fixture, "SetProperty", "sssv", "/xyz/openbmc_project/state/host0",
                             "xyz.openbmc_project.State.Boot.Progress", "BootProgress", "s",
                             "xyz.openbmc_project.State.Boot.Progress.ProgressStages."
                             "MotherboardInit");
    hardware_fixture_control(fixture, "SetProperty", "sssv", "/xyz/openbmc_project/state/host0",
                             "xyz.openbmc_project.State.Boot.Progress", "BootProgressLastUpdate",
                             "t", UINT64_C(1790000001000000));
    hardware_fixture_wait_value(fixture, SYSTEM, "BootProgress/LastStateTime",
                                "\"2026-09-21T14:13:21+00:00\"");
}

static void get_each_kind_as_golden_file(void)
{
    struct hardware_fixture fixture;

    hardware_fixture_open(&fixture, &(struct hardware_start){0});
    still_time(&fixture);
    hardware_fixture_wait_value(&fixture, SYSTEM, "SerialConsole/SSH/Port", "2200");
    hardware_fixture_wait_value(&fixture, SYSTEM, "SerialConsole/IPMI/ServiceEnabled", "false");
    hardware_fixture_wait_value(&fixture, SYSTEM, "GraphicalConsole/ServiceEnabled", "true");
    golden_compare_rows(&fixture, rows, ARRAY_SIZE(rows));
    hardware_fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(get_each_kind_as_golden_file),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-systems/golden", cases)
