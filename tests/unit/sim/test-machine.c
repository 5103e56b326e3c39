/* The hosts and parts of the real shoal-sim seen by a client: a supply pulled and pushed in, an
 * NMI, a watchdog's end, a mode that is refused, configurations that come and go, several hosts,
 * what is associated with what. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

#include <stdio.h>
#include <stdlib.h>

#define RACK P "inventory/system/chassis/rack/"
#define PSU_POWER P "sensors/power/PSU0_Input_Power"

static const struct place present = {X "EntityManager", RACK "powersupply0", X "Inventory.Item",
                                     "Present"};
static const struct place mode = {X "Settings", P "control/host0/power_mode",
                                  X "Control.Power.Mode", "PowerMode"};

static int pull(const char *path, int pulled, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), SIM, "Pull", error, NULL, "sb", path, pulled);
}

static void pull_supply_and_its_sensors_go_and_return(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT_TRUE(has_object(X "PSUSensor", PSU_POWER));
    CU_ASSERT(pull(RACK "powersupply0", 1, NULL) >= 0);
    CU_ASSERT_FALSE(read_boolean(&present));
    CU_ASSERT_TRUE(wait_for_object(X "PSUSensor", PSU_POWER, false));
    CU_ASSERT_TRUE(has_object(X "PSUSensor", P "sensors/power/PSU1_Input_Power"));
    assert_refused(pull(RACK "powersupply0", 1, &error), &error,
                   "org.freedesktop.DBus.Error.InvalidArgs");
    assert_refused(pull(RACK "powersupply7", 1, &error), &error,
                   "org.freedesktop.DBus.Error.UnknownObject");
    CU_ASSERT(pull(RACK "powersupply0", 0, NULL) >= 0);
    CU_ASSERT_TRUE(read_boolean(&present));
    CU_ASSERT_TRUE(wait_for_object(X "PSUSensor", PSU_POWER, true));
    sim_client_stop();
}

static void pull_part_that_stays_out_is_freed_at_the_end(void)
{
    sim_client_start("rack-1u");
    CU_ASSERT(pull(RACK "drive0", 1, NULL) >= 0);
    CU_ASSERT_TRUE(wait_for_object(X "NVMeSensor", P "sensors/temperature/Drive0", false));
    sim_client_stop();
}

static void set_power_mode_only_allowed_ones(void)
{
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(write_text(&mode, X "Control.Power.Mode.PowerMode.PowerSaving", NULL) >= 0);
    assert_refused(write_text(&mode, X "Control.Power.Mode.PowerMode.OEM", &error), &error,
                   X "Common.Error.InvalidArgument");
    CU_ASSERT_STRING_EQUAL(read_text(&mode), X "Control.Power.Mode.PowerMode.PowerSaving");
    sim_client_stop();
}

static void nmi_and_watchdog_act_on_their_host(void)
{
    static const struct place host0 = {X "State.Host", P "state/host0", X "State.Host",
                                       "CurrentHostState"};
    static const struct place host1 = {X "State.Host1", P "state/host1", X "State.Host",
                                       "CurrentHostState"};
    static const struct place cause1 = {X "State.Host1", P "state/host1", X "State.Host",
                                        "RestartCause"};
    static const struct place enabled = {X "Watchdog", P "watchdog/host1", X "State.Watchdog",
                                         "Enabled"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("multi-host");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), X "Control.Host.NMI", P "control/host0/nmi",
                                 X "Control.Host.NMI", "NMI", NULL, NULL, "") >= 0);
    CU_ASSERT_TRUE(wait_for_text(&host0, "DiagnosticMode"));
    assert_refused(sd_bus_call_method(sim_client_bus(), X "Control.Host.NMI", P "control/host0/nmi",
                                      X "Control.Host.NMI", "NMI", &error, NULL, ""),
                   &error, X "Common.Error.InternalFailure");
    CU_ASSERT(sd_bus_set_property(sim_client_bus(), X "Watchdog", P "watchdog/host1",
                                  X "State.Watchdog", "Interval", NULL, "t", (uint64_t)200) >= 0);
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), X "Watchdog", P "watchdog/host1",
                                 X "State.Watchdog", "ResetTimeRemaining", NULL, NULL, "b",
                                 1) >= 0);
    CU_ASSERT_TRUE(wait_for_text(&host1, "TransitioningToRunning"));
    CU_ASSERT_TRUE(wait_for_text(&cause1, "WatchdogTimer"));
    CU_ASSERT_TRUE(wait_for_boolean(&enabled, false));
    sim_client_stop();
}

static void crash_host_is_quiesced(void)
{
    static const struct place host = {X "State.Host", P "state/host0", X "State.Host",
                                      "CurrentHostState"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), SIM, "CrashHost", NULL, NULL, "u", 0) >= 0);
    CU_ASSERT_TRUE(wait_for_text(&host, "Quiesced"));
    assert_refused(sd_bus_call_method(sim_client_bus(), SIM, "CrashHost", &error, NULL, "u", 1),
                   &error, "org.freedesktop.DBus.Error.InvalidArgs");
    sim_client_stop();
}

#define BOARD P "inventory/system/board/motherboard/"

/* What the mapper publishes of the inventory's associations, at both ends. */
static const struct {
    const char *path;
    size_t count;
} ends[] = {
    {BOARD "cpu0/containing", 32},
    {BOARD "cpu1/cpu1_core31/contained_by", 1},
    {BOARD "cpu0/controlled_by", 1},
    {P "control/host0/cpu0_power_cap/controlling", 1},
    {BOARD "gpu0/controlled_by", 1},
    {BOARD "gpu0/ran_on", 1},
    {BOARD "dimm0/identifying", 1},
    {BOARD "dimm0/leds", 1},
    {BOARD "bmc/identifying", 1},
    {RACK "panel0/identifying", 1},
    {RACK "drive", 6},
    {RACK "drive5/chassis", 1},
    {RACK "storage", 1},
    {RACK "storage0/containing", 2},
    {RACK "storage0/volume0/drive", 2},
    {RACK "drive4/volume", 1},
    {RACK "pcie_slot", 8},
    {RACK "pcieslot0/chassis", 1},
    {RACK "pcieslot0/containing", 1},
    {RACK "pcieslot0/pcie_gpu0/connected_to", 1},
    {RACK "cable0/connecting", 1},
    {BOARD "pcieswitch0/connecting", 4},
    {BOARD "pcieswitch0/pcieswitch0_port3/measured_by", 9},
    {P "metric/port_pcieswitch0_port3/pcie/replay_count/measuring", 1},
    {BOARD "fabricadapter0/connecting", 2},
    {RACK "nic0/connecting", 2},
    {RACK "nic0/nic0_port1/measured_by", 21},
    {RACK "nic0/containing", 4},
    {P "control/FanRedundancy/Fans/chassis", 1},
};

static void rack_associations_are_published_at_both_ends(void)
{
    sim_client_start("rack-1u");
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        char **list = NULL;
        size_t count = 0;

        if (sd_bus_get_property_strv(sim_client_bus(), X "ObjectMapper", ends[i].path,
                                     X "Association", "endpoints", NULL, &list) < 0)
            list = NULL;
        for (; list && list[count]; count++)
            free(list[count]);
        free(list);
        if (count != ends[i].count)
            printf("%s: %zu\n", ends[i].path, count);
        CU_ASSERT_EQUAL(count, ends[i].count);
    }
    sim_client_stop();
}

static int add_zone(const char *name, double output, sd_bus_error *error)
{
    return sd_bus_call_method(sim_client_bus(), X "EntityManager",
                              P "inventory/system/chassis/rack", X "AddObject", "AddObject", error,
                              NULL, "a{sv}", 4, "Name", "s", name, "Type", "s", "Pid.Zone",
                              "FailSafePercent", "d", 70.0, "MinThermalOutput", "d", output);
}

static void add_configuration_is_there_until_it_is_deleted(void)
{
    static const struct place name = {X "EntityManager", RACK "Side_1", X "Configuration.Pid.Zone",
                                      "Name"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(add_zone("Side 1", 30, NULL) >= 0);
    CU_ASSERT_STRING_EQUAL(read_text(&name), "Side 1");
    assert_refused(add_zone("Side 1", 30, &error), &error,
                   "org.freedesktop.DBus.Error.InvalidArgs");
    assert_refused(add_zone("", 30, &error), &error, "org.freedesktop.DBus.Error.InvalidArgs");
    CU_ASSERT(sd_bus_call_method(sim_client_bus(), name.owner, name.path, name.interface, "Delete",
                                 NULL, NULL, "") >= 0);
    CU_ASSERT_FALSE(has_object(name.owner, name.path));
    sim_client_stop();
}

static void add_configuration_that_the_schema_refuses(void)
{
    static const struct {
        const char *key, *signature, *text;
    } rows[] = {
        {"Type", "s", "Pid"},      /* much is missing */
        {"Type", "s", "Nobody"},   /* no such kind */
        {"Type", "s", "Pid.Zone"}, /* its numbers are missing */
        {"Type", "o", "/"},        /* no text */
    };
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
        assert_refused(sd_bus_call_method(sim_client_bus(), X "EntityManager",
                                          P "inventory/system/chassis/rack", X "AddObject",
                                          "AddObject", &error, NULL, "a{sv}", 2, "Name", "s", "New",
                                          rows[i].key, rows[i].signature, rows[i].text),
                       &error, "org.freedesktop.DBus.Error.InvalidArgs");
    assert_refused(sd_bus_call_method(sim_client_bus(), X "EntityManager",
                                      P "inventory/system/chassis/rack", X "AddObject", "AddObject",
                                      &error, NULL, "a{sv}", 4, "Name", "s", "New", "Type", "s",
                                      "Pid.Zone", "FailSafePercent", "s", "much",
                                      "MinThermalOutput", "d", 1.0),
                   &error, "org.freedesktop.DBus.Error.InvalidArgs");
    CU_ASSERT_FALSE(has_object(X "EntityManager", RACK "New"));
    sim_client_stop();
}

static void set_thermal_mode_only_supported_ones(void)
{
    static const struct place thermal = {X "Control", P "control/thermal_mode",
                                         X "Control.ThermalMode", "Current"};
    sd_bus_error error = SD_BUS_ERROR_NULL;

    sim_client_start("rack-1u");
    CU_ASSERT(write_text(&thermal, "Quiet", NULL) >= 0);
    assert_refused(write_text(&thermal, "Loud", &error), &error, X "Common.Error.InvalidArgument");
    CU_ASSERT_STRING_EQUAL(read_text(&thermal), "Quiet");
    sim_client_stop();
}

static const struct unit_case cases[] = {
    UNIT_CASE(pull_supply_and_its_sensors_go_and_return),
    UNIT_CASE(pull_part_that_stays_out_is_freed_at_the_end),
    UNIT_CASE(set_power_mode_only_allowed_ones),
    UNIT_CASE(nmi_and_watchdog_act_on_their_host),
    UNIT_CASE(crash_host_is_quiesced),
    UNIT_CASE(add_configuration_is_there_until_it_is_deleted),
    UNIT_CASE(add_configuration_that_the_schema_refuses),
    UNIT_CASE(set_thermal_mode_only_supported_ones),
    UNIT_CASE(rack_associations_are_published_at_both_ends),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/machine", cases)
