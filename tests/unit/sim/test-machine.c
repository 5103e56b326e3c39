/* The hosts and parts of the real shoal-sim seen by a client: a supply pulled and pushed in, an
 * NMI, a watchdog's end, a mode that is refused, several hosts. */
#include "sim-client.h"
#include "tests/unit/cunit-main.h"

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

static const struct unit_case cases[] = {
    UNIT_CASE(pull_supply_and_its_sensors_go_and_return),
    UNIT_CASE(pull_part_that_stays_out_is_freed_at_the_end),
    UNIT_CASE(set_power_mode_only_allowed_ones),
    UNIT_CASE(nmi_and_watchdog_act_on_their_host),
    UNIT_CASE(crash_host_is_quiesced),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/machine", cases)
