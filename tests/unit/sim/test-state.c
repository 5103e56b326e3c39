/* Hosts, chassis, BMC, watchdogs and drives on a fake clock: what requests show over time, several
 * hosts side by side, crashes and NMIs. No bus. */
#include "sim/state.h"
#include "tests/unit/cunit-main.h"

#include <stdio.h>
#include <string.h>

#define P SIM_PATH_PREFIX
#define HOST SIM_PREFIX "State.Host"
#define CHASSIS SIM_PREFIX "State.Chassis"
#define PROGRESS SIM_PREFIX "State.Boot.Progress"
#define ATTEMPTS SIM_PREFIX "Control.Boot.RebootAttempts"
#define POLICY SIM_PREFIX "Control.Boot.RebootPolicy"
#define WATCHDOG SIM_PREFIX "State.Watchdog"
#define DRIVE SIM_PREFIX "State.Drive"
#define ENABLE SIM_PREFIX "Object.Enable"
#define SOURCE SIM_PREFIX "Control.Boot.Source"
#define MODE SIM_PREFIX "Control.Boot.Mode"

static const char board_text[] =
    "{\"name\": \"b\", \"power\": {\"chassis_ms\": 1000, \"host_ms\": 7000},"
    "\"objects\": ["
    " {\"repeat\": {\"count\": 3}, \"owner\": \"State.Host\", \"path\": \"state/host{n}\","
    "  \"interfaces\": {\"State.Host\": {}, \"State.Boot.Progress\": {},"
    "   \"Control.Boot.RebootAttempts\": {\"AttemptsLeft\": 2, \"RetryAttempts\": 2}}},"
    " {\"repeat\": {\"count\": 3}, \"owner\": \"State.Chassis\", \"path\": \"state/chassis{n}\","
    "  \"interfaces\": {\"State.Chassis\": {}}},"
    " {\"owner\": \"State.Chassis\", \"path\": \"state/chassis_system0\","
    "  \"interfaces\": {\"State.Chassis\": {}}},"
    " {\"owner\": \"State.BMC\", \"path\": \"state/bmc0\", \"interfaces\": {\"State.BMC\": {}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"Settings\", \"path\": \"control/host{n}/boot\","
    "  \"interfaces\": {\"Control.Boot.Source\": {\"BootSource\": \"Network\"},"
    "   \"Control.Boot.Mode\": {\"BootMode\": \"Setup\"}, \"Object.Enable\": {\"Enabled\": true}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"Settings\","
    "  \"path\": \"control/host{n}/boot/one_time\","
    "  \"interfaces\": {\"Control.Boot.Source\": {}, \"Object.Enable\": {\"Enabled\": true}}},"
    " {\"owner\": \"Settings\", \"path\": \"control/host0/auto_reboot\","
    "  \"interfaces\": {\"Control.Boot.RebootPolicy\": {\"AutoReboot\": true}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"Watchdog\", \"path\": \"watchdog/host{n}\","
    "  \"interfaces\": {\"State.Watchdog\": {\"Interval\": 5000, \"CurrentTimerUse\": "
    "\"OSLoad\"}}},"
    " {\"owner\": \"EntityManager\", \"path\": \"inventory/drive0\","
    "  \"interfaces\": {\"State.Drive\": {\"RequestedDriveTransition\": \"None\","
    "   \"CurrentDriveState\": \"Ready\"}}}]}";

static uint64_t now_usec;
static struct board board;
static struct state state;
static char signals[256];
static char seen[1024]; /* words of host0 and chassis0, in the order of their coming */

static uint64_t fake_now(void *context)
{
    (void)context;
    return now_usec;
}

static const struct clock fake_clock = {fake_now, fake_now, NULL};

static void note_signal(const struct object *object, const char *interface, const char *member,
                        const char *text)
{
    (void)interface;
    snprintf(signals + strlen(signals), sizeof(signals) - strlen(signals), "%s %s %s;",
             object->path + strlen(P), member, strrchr(text, '.') + 1);
}

static void on_changed(void *context, struct object *object,
                       const struct object_interface *interface, const struct property *property)
{
    (void)context;
    if (property->value.type == 's' && (strcmp(object->path, P "state/host0") == 0 ||
                                        strcmp(object->path, P "state/chassis0") == 0))
        snprintf(seen + strlen(seen), sizeof(seen) - strlen(seen), "%s ",
                 object_get_word(object, interface->name, property->name));
}

static void set_up(void)
{
    char error_line[BOARD_ERROR_MAX] = "";
    int outcome = board_parse(board_text, strlen(board_text), "b.json", &board, error_line);

    if (outcome != 0)
        puts(error_line);
    CU_ASSERT_EQUAL_FATAL(outcome, 0);
    now_usec = 5000000;
    signals[0] = '\0';
    CU_ASSERT_EQUAL_FATAL(state_init(&state, NULL, &fake_clock, &board, note_signal), 0);
    seen[0] = '\0';
    board.tree.listener = (struct tree_listener){.property_changed = on_changed};
}

static void tear_down(void)
{
    state_deinit(&state);
    board_deinit(&board);
}

static void pass_ms(unsigned int ms)
{
    for (unsigned int i = 0; i < ms; i += 100) {
        now_usec += 100000;
        state_step_due(&state);
    }
}

static struct object *find(const char *path)
{
    char full[128];
    struct object *object;

    snprintf(full, sizeof(full), P "%s", path);
    object = tree_find_object(&board.tree, full);
    CU_ASSERT_FATAL(object != NULL);
    return object;
}

static const char *word(const char *path, const char *interface, const char *property)
{
    return object_get_word(find(path), interface, property);
}

static uint64_t number(const char *path, const char *interface, const char *property)
{
    const struct property *found = object_find_property(find(path), interface, property);

    CU_ASSERT_FATAL(found != NULL);
    return found->value.unsigned_integer;
}

/* As a client's Set of an enumeration. */
static void request(const char *path, const char *interface, const char *property,
                    const char *value)
{
    CU_ASSERT_EQUAL(object_set_word(find(path), interface, property, value), 0);
    state_written(&state, find(path), interface, property);
}

static void set_value(const char *path, const char *interface, const char *property,
                      struct value value)
{
    CU_ASSERT_EQUAL(object_set(find(path), interface, property, value), 0);
    state_written(&state, find(path), interface, property);
}

static const char *host(const char *path)
{
    return word(path, HOST, "CurrentHostState");
}

static const char *chassis(const char *path)
{
    return word(path, CHASSIS, "CurrentPowerState");
}

static void state_init_shows_what_is_on(void)
{
    set_up();
    CU_ASSERT_EQUAL(state.host_count, 3);
    CU_ASSERT_STRING_EQUAL(host("state/host2"), "Running");
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis2"), "On");
    CU_ASSERT_STRING_EQUAL(word("state/host0", PROGRESS, "BootProgress"), "OSRunning");
    CU_ASSERT_STRING_EQUAL(word("state/bmc0", SIM_PREFIX "State.BMC", "CurrentBMCState"), "Ready");
    CU_ASSERT_STRING_EQUAL(word("control/host0/boot", SOURCE, "BootSource"), "Network");
    tear_down();
}

static void state_written_reboot_passes_all_states_and_stages(void)
{
    set_up();
    request("state/host0", HOST, "RequestedHostTransition", "Reboot");
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "TransitioningToOff");
    pass_ms(7000);
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis0"), "TransitioningToOff");
    pass_ms(1000);
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis0"), "TransitioningToOn");
    CU_ASSERT_FALSE(state.hosts[0].chassis_on);
    pass_ms(8000);
    CU_ASSERT_STRING_EQUAL(
        seen, "Reboot TransitioningToOff Off Unspecified TransitioningToOff Off TransitioningToOn "
              "On RemoteCommand TransitioningToRunning PrimaryProcInit BusInit MemoryInit "
              "SecondaryProcInit PCIInit SystemInitComplete OSStart Running OSRunning ");
    CU_ASSERT_EQUAL(number("state/host0", PROGRESS, "BootProgressLastUpdate"), now_usec);
    CU_ASSERT_EQUAL(number("state/chassis0", CHASSIS, "LastStateChangeTime"),
                    (now_usec - 7000000) / 1000);
    CU_ASSERT(state.hosts[0].host_running);
    tear_down();
}

static void state_written_requests_lead_to_their_end(void)
{
    static const struct {
        const char *path, *interface, *property, *word;
        const char *host, *chassis; /* at the end */
        unsigned int ms;            /* until then */
    } rows[] = {
        {"state/host0", HOST, "RequestedHostTransition", "Off", "Off", "Off", 8000},
        {"state/host0", HOST, "RequestedHostTransition", "On", "Running", "On", 8000},
        {"state/host0", HOST, "RequestedHostTransition", "GracefulWarmReboot", "Running", "On",
         14000},
        {"state/host0", HOST, "RequestedHostTransition", "ForceWarmReboot", "Running", "On", 7000},
        {"state/host0", HOST, "RequestedHostTransition", "Reboot", "Running", "On", 16000},
        {"state/chassis0", CHASSIS, "RequestedPowerTransition", "PowerCycle", "Running", "On",
         9000},
        {"state/chassis0", CHASSIS, "RequestedPowerTransition", "Off", "Off", "Off", 1000},
        {"state/chassis0", CHASSIS, "RequestedPowerTransition", "On", "Off", "On", 1000},
    };

    set_up();
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        request(rows[i].path, rows[i].interface, rows[i].property, rows[i].word);
        pass_ms(rows[i].ms - 100);
        CU_ASSERT(state.hosts[0].run.next < state.hosts[0].run.plan.count);
        pass_ms(100);
        CU_ASSERT_EQUAL(state.hosts[0].run.next, state.hosts[0].run.plan.count);
        CU_ASSERT_STRING_EQUAL(host("state/host0"), rows[i].host);
        CU_ASSERT_STRING_EQUAL(chassis("state/chassis0"), rows[i].chassis);
    }
    tear_down();
}

static void state_written_off_while_booting_ends_off(void)
{
    set_up();
    request("state/host0", HOST, "RequestedHostTransition", "ForceWarmReboot");
    pass_ms(3000);
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "TransitioningToRunning");
    request("state/host0", HOST, "RequestedHostTransition", "Off");
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "Off");
    pass_ms(20000);
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "Off");
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis0"), "Off");
    CU_ASSERT_STRING_EQUAL(word("state/host0", PROGRESS, "BootProgress"), "Unspecified");
    tear_down();
}

static void state_hosts_have_transitions_of_their_own(void)
{
    set_up();
    request("state/host1", HOST, "RequestedHostTransition", "ForceWarmReboot");
    pass_ms(2000);
    request("state/host2", HOST, "RequestedHostTransition", "Off");
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "Running");
    CU_ASSERT_STRING_EQUAL(host("state/host1"), "TransitioningToRunning");
    CU_ASSERT_STRING_EQUAL(host("state/host2"), "TransitioningToOff");
    pass_ms(5000);
    CU_ASSERT_STRING_EQUAL(host("state/host1"), "Running");
    CU_ASSERT_STRING_EQUAL(host("state/host2"), "TransitioningToOff");
    pass_ms(3000);
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis2"), "Off");
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis1"), "On");
    CU_ASSERT_STRING_EQUAL(seen, "");
    CU_ASSERT_TRUE(state_any_on(&state));
    tear_down();
}

static void state_written_chassis_system_cycles_all(void)
{
    set_up();
    request("state/chassis_system0", CHASSIS, "RequestedPowerTransition", "PowerCycle");
    for (unsigned int i = 0; i < 3; i++)
        CU_ASSERT_FALSE(state.hosts[i].host_running);
    pass_ms(1000);
    CU_ASSERT_FALSE(state_any_on(&state));
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis_system0"), "Off");
    pass_ms(8000);
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis_system0"), "On");
    for (unsigned int i = 0; i < 3; i++)
        CU_ASSERT_TRUE(state.hosts[i].host_running);
    tear_down();
}

static void state_start_of_host_clears_one_time_boot(void)
{
    set_up();
    request("state/host0", HOST, "RequestedHostTransition", "GracefulWarmReboot");
    CU_ASSERT_STRING_EQUAL(word("control/host0/boot", SOURCE, "BootSource"), "Network");
    pass_ms(7000);
    CU_ASSERT_STRING_EQUAL(word("control/host0/boot", SOURCE, "BootSource"), "Default");
    CU_ASSERT_STRING_EQUAL(word("control/host0/boot", MODE, "BootMode"), "Regular");
    CU_ASSERT_FALSE(object_get_boolean(find("control/host0/boot"), ENABLE, "Enabled", true));
    CU_ASSERT_FALSE(
        object_get_boolean(find("control/host0/boot/one_time"), ENABLE, "Enabled", true));
    CU_ASSERT_STRING_EQUAL(word("control/host1/boot", SOURCE, "BootSource"), "Network");
    tear_down();
}

static void state_start_of_host_keeps_lasting_boot(void)
{
    set_up();
    object_set(find("control/host0/boot/one_time"), ENABLE, "Enabled", value_boolean(false));
    request("state/host0", HOST, "RequestedHostTransition", "ForceWarmReboot");
    pass_ms(7000);
    CU_ASSERT_STRING_EQUAL(word("control/host0/boot", SOURCE, "BootSource"), "Network");
    CU_ASSERT_TRUE(object_get_boolean(find("control/host0/boot"), ENABLE, "Enabled", false));
    tear_down();
}

static void state_crash_restarts_while_attempts_are_left(void)
{
    set_up();
    for (unsigned int left = 2; left > 0; left--) {
        CU_ASSERT_EQUAL(number("state/host0", ATTEMPTS, "AttemptsLeft"), left);
        CU_ASSERT_EQUAL(state_crash(&state, &state.hosts[0]), 0);
        CU_ASSERT_STRING_EQUAL(host("state/host0"), "Quiesced");
        pass_ms(8000);
        CU_ASSERT_STRING_EQUAL(host("state/host0"), "TransitioningToRunning");
        CU_ASSERT_STRING_EQUAL(word("state/host0", HOST, "RestartCause"), "HostCrash");
    }
    CU_ASSERT_EQUAL(state_crash(&state, &state.hosts[0]), 0);
    pass_ms(60000);
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "Quiesced");
    request("state/host0", HOST, "RequestedHostTransition", "On");
    pass_ms(7000);
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "Running");
    CU_ASSERT_EQUAL(number("state/host0", ATTEMPTS, "AttemptsLeft"), 2);
    tear_down();
}

static void state_crash_without_auto_reboot_stays(void)
{
    set_up();
    set_value("control/host0/auto_reboot", POLICY, "AutoReboot", value_boolean(false));
    CU_ASSERT_EQUAL(state_crash(&state, &state.hosts[0]), 0);
    pass_ms(60000);
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "Quiesced");
    CU_ASSERT_EQUAL(number("state/host0", ATTEMPTS, "AttemptsLeft"), 2);
    tear_down();
}

static void state_nmi_dumps_then_restarts(void)
{
    set_up();
    CU_ASSERT_EQUAL(state_nmi(&state, &state.hosts[0]), 0);
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "DiagnosticMode");
    CU_ASSERT_EQUAL(state_nmi(&state, &state.hosts[0]), STATE_E_NO_HOST);
    pass_ms(7000);
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "TransitioningToRunning");
    pass_ms(7000);
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "Running");
    CU_ASSERT_STRING_EQUAL(word("state/host0", HOST, "RestartCause"), "SoftReset");
    request("state/chassis0", CHASSIS, "RequestedPowerTransition", "Off");
    CU_ASSERT_EQUAL(state_nmi(&state, &state.hosts[0]), STATE_E_NO_HOST);
    CU_ASSERT_EQUAL(state_nmi(&state, NULL), STATE_E_NO_HOST);
    tear_down();
}

static void state_find_host_knows_the_paths_of_hosts(void)
{
    set_up();
    CU_ASSERT_PTR_EQUAL(state_find_host(&state, P "control/host1/nmi"), &state.hosts[1]);
    CU_ASSERT_PTR_EQUAL(state_find_host(&state, P "watchdog/host2"), &state.hosts[2]);
    CU_ASSERT_PTR_EQUAL(state_find_host(&state, P "state/chassis0"), &state.hosts[0]);
    CU_ASSERT_PTR_NULL(state_find_host(&state, P "state/host3"));
    CU_ASSERT_PTR_NULL(state_find_host(&state, P "state/host1x"));
    CU_ASSERT_PTR_NULL(state_find_host(&state, P "state/chassis_system0"));
    CU_ASSERT_PTR_NULL(state_find_host(&state, P "state/bmc0"));
    tear_down();
}

static void state_written_watchdog_counts_down_and_acts(void)
{
    static const struct {
        const char *action, *host, *cause;
        unsigned int ms; /* until the host is where it shall be */
    } rows[] = {
        {"None", "Running", "Unknown", 100},
        {"HardReset", "Running", "WatchdogTimer", 7100},
        {"PowerCycle", "Running", "WatchdogTimer", 9100},
        {"PowerOff", "Off", "WatchdogTimer", 1100},
    };

    set_up();
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        signals[0] = '\0';
        object_set_word(find("watchdog/host0"), WATCHDOG, "ExpireAction", rows[i].action);
        set_value("watchdog/host0", WATCHDOG, "Enabled", value_boolean(true));
        CU_ASSERT_EQUAL(number("watchdog/host0", WATCHDOG, "TimeRemaining"), 5000);
        pass_ms(3000);
        CU_ASSERT_EQUAL(number("watchdog/host0", WATCHDOG, "TimeRemaining"), 2000);
        pass_ms(1900);
        CU_ASSERT_STRING_EQUAL(host("state/host0"), "Running");
        pass_ms(100);
        CU_ASSERT_EQUAL(number("watchdog/host0", WATCHDOG, "TimeRemaining"), 0);
        CU_ASSERT_FALSE(object_get_boolean(find("watchdog/host0"), WATCHDOG, "Enabled", true));
        CU_ASSERT_STRING_EQUAL(word("watchdog/host0", WATCHDOG, "ExpiredTimerUse"), "OSLoad");
        CU_ASSERT_EQUAL(strncmp(signals, "watchdog/host0 Timeout ", 23), 0);
        pass_ms(rows[i].ms);
        CU_ASSERT_STRING_EQUAL(host("state/host0"), rows[i].host);
        CU_ASSERT_STRING_EQUAL(word("state/host0", HOST, "RestartCause"), rows[i].cause);
    }
    CU_ASSERT_STRING_EQUAL(host("state/host1"), "Running");
    tear_down();
}

static void state_written_watchdog_is_kicked_and_stopped(void)
{
    set_up();
    set_value("watchdog/host1", WATCHDOG, "Enabled", value_boolean(true));
    pass_ms(4000);
    set_value("watchdog/host1", WATCHDOG, "TimeRemaining", value_unsigned('t', 9000));
    pass_ms(8000);
    CU_ASSERT_EQUAL(number("watchdog/host1", WATCHDOG, "TimeRemaining"), 1000);
    CU_ASSERT_EQUAL(state_reset_watchdog(&state, &state.hosts[1], false), 0);
    CU_ASSERT_EQUAL(number("watchdog/host1", WATCHDOG, "TimeRemaining"), 5000);
    set_value("watchdog/host1", WATCHDOG, "Enabled", value_boolean(false));
    pass_ms(60000);
    CU_ASSERT_STRING_EQUAL(host("state/host1"), "Running");
    CU_ASSERT_STRING_EQUAL(signals, "");
    CU_ASSERT_EQUAL(state_reset_watchdog(&state, &state.hosts[1], true), 0);
    CU_ASSERT_TRUE(object_get_boolean(find("watchdog/host1"), WATCHDOG, "Enabled", false));
    pass_ms(5000);
    CU_ASSERT_STRING_EQUAL(signals, "watchdog/host1 Timeout HardReset;");
    CU_ASSERT_EQUAL(state_reset_watchdog(&state, &state.hosts[2], true), STATE_E_NO_HOST);
    tear_down();
}

static void state_written_drive_restarts(void)
{
    set_up();
    request("inventory/drive0", DRIVE, "RequestedDriveTransition", "Powercycle");
    CU_ASSERT_STRING_EQUAL(word("inventory/drive0", DRIVE, "CurrentDriveState"), "NotReady");
    pass_ms(900);
    CU_ASSERT_STRING_EQUAL(word("inventory/drive0", DRIVE, "CurrentDriveState"), "NotReady");
    pass_ms(100);
    CU_ASSERT_STRING_EQUAL(word("inventory/drive0", DRIVE, "CurrentDriveState"), "Ready");
    CU_ASSERT_STRING_EQUAL(word("inventory/drive0", DRIVE, "RequestedDriveTransition"), "None");
    CU_ASSERT_EQUAL(number("inventory/drive0", DRIVE, "LastRebootTime"), now_usec / 1000);
    tear_down();
}

static void state_written_bmc_is_not_ready_for_a_while(void)
{
    static const char bmc[] = SIM_PREFIX "State.BMC";

    set_up();
    request("state/bmc0", bmc, "RequestedBMCTransition", "Reboot");
    CU_ASSERT_STRING_EQUAL(word("state/bmc0", bmc, "CurrentBMCState"), "NotReady");
    pass_ms(7000);
    CU_ASSERT_STRING_EQUAL(word("state/bmc0", bmc, "CurrentBMCState"), "Ready");
    CU_ASSERT_STRING_EQUAL(word("state/bmc0", bmc, "RequestedBMCTransition"), "None");
    CU_ASSERT_EQUAL(number("state/bmc0", bmc, "LastRebootTime"), now_usec / 1000);
    CU_ASSERT_STRING_EQUAL(word("state/bmc0", bmc, "LastRebootCause"), "Software");
    CU_ASSERT_STRING_EQUAL(host("state/host0"), "Running");
    tear_down();
}

static void state_objects_may_be_missing(void)
{
    set_up();
    object_remove(find("state/host0"));
    object_remove(find("watchdog/host0"));
    request("state/chassis0", CHASSIS, "RequestedPowerTransition", "PowerCycle");
    pass_ms(20000);
    CU_ASSERT_TRUE(state.hosts[0].host_running);
    CU_ASSERT_STRING_EQUAL(chassis("state/chassis0"), "On");
    tear_down();
}

static const struct unit_case cases[] = {
    UNIT_CASE(state_init_shows_what_is_on),
    UNIT_CASE(state_written_reboot_passes_all_states_and_stages),
    UNIT_CASE(state_written_requests_lead_to_their_end),
    UNIT_CASE(state_written_off_while_booting_ends_off),
    UNIT_CASE(state_hosts_have_transitions_of_their_own),
    UNIT_CASE(state_written_chassis_system_cycles_all),
    UNIT_CASE(state_start_of_host_clears_one_time_boot),
    UNIT_CASE(state_start_of_host_keeps_lasting_boot),
    UNIT_CASE(state_crash_restarts_while_attempts_are_left),
    UNIT_CASE(state_crash_without_auto_reboot_stays),
    UNIT_CASE(state_nmi_dumps_then_restarts),
    UNIT_CASE(state_find_host_knows_the_paths_of_hosts),
    UNIT_CASE(state_written_watchdog_counts_down_and_acts),
    UNIT_CASE(state_written_watchdog_is_kicked_and_stopped),
    UNIT_CASE(state_written_drive_restarts),
    UNIT_CASE(state_written_bmc_is_not_ready_for_a_while),
    UNIT_CASE(state_objects_may_be_missing),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/state", cases)
