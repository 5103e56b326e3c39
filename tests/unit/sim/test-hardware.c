/* Parts pulled and pushed back, settings of the hosts and what they do to consumption, and what is
 * refused; on a fake clock, without a bus. */
#include "sim/engine.h"
#include "sim/pull.h"
#include "sim/rules.h"
#include "tests/unit/cunit-main.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define P SIM_PATH_PREFIX
#define VALUE SIM_PREFIX "Sensor.Value"
#define ITEM SIM_PREFIX "Inventory.Item"
#define MODE SIM_PREFIX "Control.Power.Mode"
#define SAVER SIM_PREFIX "Control.Power.IdlePowerSaver"
#define CAP SIM_PREFIX "Control.Power.Cap"
#define THROTTLE SIM_PREFIX "Control.Power.Throttle"
#define CONFIG SIM_PREFIX "Control.Processor.CurrentOperatingConfig"
#define INVALID SIM_PREFIX "Common.Error.InvalidArgument"

/* Two hosts in one enclosure, with two supplies and two fans. */
static const char board_text[] =
    "{\"name\": \"b\", \"load\": {\"type\": \"constant\", \"mean\": 0.5},"
    "\"objects\": ["
    " {\"repeat\": {\"count\": 2}, \"owner\": \"EntityManager\", \"path\": \"inventory/psu{n}\","
    "  \"interfaces\": {\"Inventory.Item\": {\"Present\": true}, \"Inventory.Item.PowerSupply\": "
    "{},"
    "   \"State.Decorator.Availability\": {}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"EntityManager\", \"path\": \"inventory/fan{n}\","
    "  \"interfaces\": {\"Inventory.Item\": {\"Present\": true}}},"
    " {\"owner\": \"EntityManager\", \"path\": \"inventory/psu0/port\","
    "  \"interfaces\": {\"Inventory.Connector.Port\": {}}},"
    " {\"owner\": \"Control\", \"path\": \"control/fans\", \"interfaces\":"
    "  {\"Control.FanRedundancy\": {\"AllowedFailures\": 1,"
    "    \"Collection\": [\"inventory/fan0\", \"inventory/fan1\"]}}},"
    " {\"owner\": \"Control\", \"path\": \"control/supplies\", \"interfaces\":"
    "  {\"Control.PowerSupplyRedundancy\": {\"PSUNumber\": 2}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"State.Host\", \"path\": \"state/host{n}\","
    "  \"interfaces\": {\"State.Host\": {}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"Settings\", \"path\": "
    "\"control/host{n}/power_mode\","
    "  \"interfaces\": {\"Control.Power.Mode\":"
    "   {\"AllowedPowerModes\": [\"Static\", \"PowerSaving\"]}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"Settings\", \"path\": "
    "\"control/host{n}/power_ips\","
    "  \"interfaces\": {\"Control.Power.IdlePowerSaver\": {\"EnterUtilizationPercent\": 60,"
    "   \"EnterDwellTime\": 5000, \"ExitUtilizationPercent\": 80, \"ExitDwellTime\": 2000}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"Settings\", \"path\": "
    "\"control/host{n}/power_cap\","
    "  \"interfaces\": {\"Control.Power.Cap\": {\"PowerCap\": 200}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"EntityManager\", \"path\": \"inventory/node{n}\","
    "  \"interfaces\": {\"Inventory.Decorator.ManagedHost\": {\"HostIndex\": \"{n}\"}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"EntityManager\", \"path\": "
    "\"inventory/node{n}/cpu\","
    "  \"interfaces\": {\"Control.Power.Throttle\": {},"
    "   \"Control.Processor.CurrentOperatingConfig\": {}}},"
    " {\"owner\": \"EntityManager\", \"path\": \"inventory/node0/cpu/config0\","
    "  \"interfaces\": {\"Inventory.Item.Cpu.OperatingConfig\": {}}},"
    " {\"repeat\": {\"count\": 2}, \"owner\": \"EntityManager\", \"path\": \"inventory/drive{n}\","
    "  \"interfaces\": {\"State.Drive\": {}}}],"
    "\"groups\": [{\"repeat\": {\"count\": 2, \"as\": \"h\"}, \"host\": \"{h}\", \"sensors\": ["
    " {\"type\": \"power\", \"name\": \"Node{h}\", \"off\": 0,"
    "  \"interfaces\": {\"Sensor.Purpose\": {\"Purpose\": [\"TotalPower\"]}},"
    "  \"model\": {\"type\": \"load\", \"low\": 100, \"high\": 500}}]}],"
    "\"sensors\": ["
    " {\"type\": \"power\", \"name\": \"All\", \"off\": 0,"
    "  \"model\": {\"type\": \"load\", \"low\": 10, \"high\": 30}},"
    " {\"repeat\": {\"count\": 2}, \"type\": \"power\", \"name\": \"PSU{n}\","
    "  \"item\": \"inventory/psu{n}\", \"model\": {\"type\": \"sum\", \"factor\": 0.5,"
    "   \"inputs\": [\"power/Node0\", \"power/Node1\"], \"shared\": [\"power/PSU0\", "
    "\"power/PSU1\"]}},"
    " {\"type\": \"power\", \"name\": \"Total\","
    "  \"model\": {\"type\": \"sum\", \"inputs\": [\"power/PSU0\", \"power/PSU1\"]}}]}";

static uint64_t now_usec;
static struct board board;
static struct state state;
static struct engine engine;
static struct pull pull;
static char removed[256];

static uint64_t fake_now(void *context)
{
    (void)context;
    return now_usec;
}

static const struct clock fake_clock = {fake_now, fake_now, NULL};

static void no_signal(const struct object *object, const char *interface, const char *member,
                      double number)
{
    (void)object;
    (void)interface;
    (void)member;
    (void)number;
}

static void on_changed(void *context, struct object *object,
                       const struct object_interface *interface, const struct property *property)
{
    (void)context;
    engine_property_changed(&engine, object, interface->name, property->name);
}

static void on_removed(void *context, struct object *object)
{
    (void)context;
    snprintf(removed + strlen(removed), sizeof(removed) - strlen(removed), "%s ",
             object->path + strlen(P));
    if (object->sensor)
        object->sensor->object = NULL;
}

static void set_up(void)
{
    char error_line[BOARD_ERROR_MAX] = "";
    int outcome = board_parse(board_text, strlen(board_text), "b.json", &board, error_line);

    if (outcome != 0)
        puts(error_line);
    CU_ASSERT_EQUAL_FATAL(outcome, 0);
    now_usec = 5000000;
    removed[0] = '\0';
    board.tree.listener = (struct tree_listener){.property_changed = on_changed,
                                                 .object_removed = on_removed};
    CU_ASSERT_EQUAL_FATAL(state_init(&state, NULL, &fake_clock, &board, NULL), 0);
    CU_ASSERT_EQUAL_FATAL(engine_init(&engine, NULL, &fake_clock, &board, &state, no_signal), 0);
    pull_init(&pull, &board.tree);
}

static void tear_down(void)
{
    pull_deinit(&pull);
    engine_deinit(&engine);
    state_deinit(&state);
    board_deinit(&board);
}

static void pass_seconds(unsigned int seconds)
{
    for (unsigned int i = 0; i < seconds * 10; i++) {
        now_usec += 100000;
        engine_step_due(&engine);
    }
}

static struct object *find(const char *path)
{
    char full[128];

    snprintf(full, sizeof(full), P "%s", path);
    return tree_find_object(&board.tree, full);
}

static double watts(const char *name)
{
    char path[64];
    struct object *object;

    snprintf(path, sizeof(path), "sensors/power/%s", name);
    object = find(path);
    return object ? object_get_number(object, VALUE, "Value", -1) : -1;
}

static void set_word(const char *path, const char *interface, const char *property,
                     const char *word)
{
    CU_ASSERT_EQUAL(object_set_word(find(path), interface, property, word), 0);
}

static void engine_hosts_have_loads_of_their_own(void)
{
    set_up();
    CU_ASSERT_EQUAL(watts("Node0"), 300);
    CU_ASSERT_EQUAL(watts("Node1"), 300);
    CU_ASSERT_EQUAL(watts("All"), 20);
    state.hosts[1].host_running = false;
    pass_seconds(2);
    CU_ASSERT_EQUAL(watts("Node0"), 300);
    CU_ASSERT_EQUAL(watts("Node1"), 100);
    CU_ASSERT_EQUAL(watts("All"), 15);
    state.hosts[1].chassis_on = false;
    pass_seconds(2);
    CU_ASSERT_EQUAL(watts("Node1"), 0);
    CU_ASSERT_EQUAL(watts("All"), 15);
    state.hosts[0].chassis_on = false;
    state.hosts[0].host_running = false;
    pass_seconds(2);
    CU_ASSERT_EQUAL(watts("All"), 0);
    tear_down();
}

static void engine_halted_host_does_nothing(void)
{
    set_up();
    state.hosts[0].halted = true;
    pass_seconds(2);
    CU_ASSERT_EQUAL(watts("Node0"), 100);
    CU_ASSERT_EQUAL(watts("Node1"), 300);
    tear_down();
}

static void engine_power_mode_changes_consumption_of_its_host(void)
{
    set_up();
    set_word("control/host0/power_mode", MODE, "PowerMode", "PowerSaving");
    pass_seconds(3);
    CU_ASSERT_DOUBLE_EQUAL(watts("Node0"), 100 + 400 * 0.5 * 0.6, 0.001);
    CU_ASSERT_EQUAL(watts("Node1"), 300);
    set_word("control/host0/power_mode", MODE, "PowerMode", "Static");
    pass_seconds(3);
    CU_ASSERT_EQUAL(watts("Node0"), 300);
    tear_down();
}

static void engine_idle_power_saver_waits_and_saves(void)
{
    struct object *saver;

    set_up();
    saver = find("control/host0/power_ips");
    CU_ASSERT_EQUAL(object_set(saver, SAVER, "Enabled", value_boolean(true)), 0);
    pass_seconds(4);
    CU_ASSERT_FALSE(object_get_boolean(saver, SAVER, "Active", true));
    pass_seconds(4);
    CU_ASSERT_TRUE(object_get_boolean(saver, SAVER, "Active", false));
    CU_ASSERT(watts("Node0") < 250);
    engine.hosts[0].model.mean = 0.9;
    pass_seconds(5);
    CU_ASSERT_FALSE(object_get_boolean(saver, SAVER, "Active", true));
    engine.hosts[0].model.mean = 0.5;
    pass_seconds(8);
    CU_ASSERT_TRUE(object_get_boolean(saver, SAVER, "Active", false));
    CU_ASSERT_EQUAL(object_unset(saver, SAVER, "Active"), 0);
    pass_seconds(20);
    CU_ASSERT_PTR_NULL(object_find_property(saver, SAVER, "Active"));
    CU_ASSERT_EQUAL(object_set(saver, SAVER, "Active", value_boolean(true)), 0);
    CU_ASSERT_EQUAL(object_set(saver, SAVER, "Enabled", value_boolean(false)), 0);
    pass_seconds(2);
    CU_ASSERT_FALSE(object_get_boolean(saver, SAVER, "Active", true));
    tear_down();
}

static void engine_power_cap_throttles_processors_of_its_host(void)
{
    set_up();
    CU_ASSERT_EQUAL(
        object_set(find("control/host1/power_cap"), CAP, "PowerCapEnable", value_boolean(true)), 0);
    pass_seconds(30);
    CU_ASSERT(watts("Node1") <= 220);
    CU_ASSERT_EQUAL(watts("Node0"), 300);
    CU_ASSERT_TRUE(object_get_boolean(find("inventory/node1/cpu"), THROTTLE, "Throttled", false));
    CU_ASSERT_FALSE(object_get_boolean(find("inventory/node0/cpu"), THROTTLE, "Throttled", true));
    CU_ASSERT_STRING_EQUAL(
        object_find_property(find("inventory/node1/cpu"), THROTTLE, "ThrottleCauses")
            ->value.container->items[0]
            .text,
        THROTTLE ".ThrottleReasons.PowerLimit");
    CU_ASSERT_EQUAL(
        object_set(find("control/host1/power_cap"), CAP, "PowerCapEnable", value_boolean(false)),
        0);
    pass_seconds(3);
    CU_ASSERT_FALSE(object_get_boolean(find("inventory/node1/cpu"), THROTTLE, "Throttled", true));
    CU_ASSERT_EQUAL(object_find_property(find("inventory/node1/cpu"), THROTTLE, "ThrottleCauses")
                        ->value.container->count,
                    0);
    tear_down();
}

static uint64_t supply_count(void)
{
    return object_find_property(find("control/supplies"),
                                SIM_PREFIX "Control.PowerSupplyRedundancy", "PSUNumber")
        ->value.unsigned_integer;
}

static void pull_out_supply_goes_with_its_sensors_and_the_other_carries_all(void)
{
    set_up();
    pass_seconds(2);
    CU_ASSERT_EQUAL(watts("PSU0"), 300);
    CU_ASSERT_EQUAL(pull_out(&pull, P "inventory/psu0"), 0);
    CU_ASSERT_STRING_EQUAL(removed, "inventory/psu0/port sensors/power/PSU0 ");
    CU_ASSERT_FALSE(object_get_boolean(find("inventory/psu0"), ITEM, "Present", true));
    CU_ASSERT_FALSE(object_get_boolean(
        find("inventory/psu0"), SIM_PREFIX "State.Decorator.Availability", "Available", true));
    CU_ASSERT_PTR_NULL(find("sensors/power/PSU0"));
    CU_ASSERT_EQUAL(supply_count(), 1);
    pass_seconds(3);
    CU_ASSERT_EQUAL(watts("PSU1"), 600);
    CU_ASSERT_EQUAL(watts("Total"), 600);
    CU_ASSERT_EQUAL(pull_out(&pull, P "inventory/psu0"), PULL_E_SAME);
    tear_down();
}

static void pull_in_brings_all_back(void)
{
    set_up();
    CU_ASSERT_EQUAL(pull_in(&pull, P "inventory/psu0"), PULL_E_SAME);
    CU_ASSERT_EQUAL(pull_out(&pull, P "inventory/psu0"), 0);
    pass_seconds(3);
    CU_ASSERT_EQUAL(pull_in(&pull, P "inventory/psu0"), 0);
    CU_ASSERT_TRUE(object_get_boolean(find("inventory/psu0"), ITEM, "Present", false));
    CU_ASSERT_PTR_NOT_NULL(find("inventory/psu0/port"));
    CU_ASSERT_EQUAL(supply_count(), 2);
    pass_seconds(3);
    CU_ASSERT_EQUAL(watts("PSU0"), 300);
    CU_ASSERT_EQUAL(watts("PSU1"), 300);
    CU_ASSERT_EQUAL(watts("Total"), 600);
    tear_down();
}

static void pull_out_fan_counts_as_failed(void)
{
    static const char redundancy[] = SIM_PREFIX "Control.FanRedundancy";

    set_up();
    CU_ASSERT_EQUAL(pull_out(&pull, P "inventory/fan0"), 0);
    CU_ASSERT_STRING_EQUAL(object_get_word(find("control/fans"), redundancy, "Status"), "Degraded");
    CU_ASSERT_EQUAL(pull_out(&pull, P "inventory/fan1"), 0);
    CU_ASSERT_STRING_EQUAL(object_get_word(find("control/fans"), redundancy, "Status"), "Failed");
    CU_ASSERT_EQUAL(pull_in(&pull, P "inventory/fan0"), 0);
    CU_ASSERT_EQUAL(pull_in(&pull, P "inventory/fan1"), 0);
    CU_ASSERT_STRING_EQUAL(object_get_word(find("control/fans"), redundancy, "Status"), "Full");
    tear_down();
}

static void pull_out_needs_a_part(void)
{
    set_up();
    CU_ASSERT_EQUAL(pull_out(&pull, P "inventory/none"), PULL_E_NO_PART);
    CU_ASSERT_EQUAL(pull_out(&pull, P "control/fans"), PULL_E_NO_PART);
    CU_ASSERT_EQUAL(pull_in(&pull, P "inventory/none"), PULL_E_NO_PART);
    tear_down();
}

static const char *refusal(const char *path, const char *interface, const char *property, char type,
                           const char *text)
{
    struct value value;
    const char *name;

    CU_ASSERT_EQUAL_FATAL(value_text(type, text, &value), 0);
    name = rules_refuse(&board.tree, find(path), interface, property, &value);
    value_deinit(&value);
    return name;
}

static void rules_refuse_power_mode_that_is_not_allowed(void)
{
    set_up();
    CU_ASSERT_PTR_NULL(
        refusal("control/host0/power_mode", MODE, "PowerMode", 's', MODE ".PowerMode.PowerSaving"));
    CU_ASSERT_STRING_EQUAL(refusal("control/host0/power_mode", MODE, "PowerMode", 's',
                                   MODE ".PowerMode.MaximumPerformance"),
                           INVALID);
    object_set(find("control/host0/power_mode"), MODE, "AllowedPowerModes", value_boolean(true));
    CU_ASSERT_PTR_NULL(refusal("control/host0/power_mode", MODE, "PowerMode", 's',
                               MODE ".PowerMode.MaximumPerformance"));
    tear_down();
}

static void rules_refuse_operating_config_of_another_processor(void)
{
    set_up();
    CU_ASSERT_PTR_NULL(refusal("inventory/node0/cpu", CONFIG, "AppliedConfig", 'o',
                               P "inventory/node0/cpu/config0"));
    CU_ASSERT_STRING_EQUAL(refusal("inventory/node0/cpu", CONFIG, "AppliedConfig", 'o', "/x"),
                           INVALID);
    CU_ASSERT_STRING_EQUAL(refusal("inventory/node1/cpu", CONFIG, "AppliedConfig", 'o',
                                   P "inventory/node0/cpu/config0"),
                           INVALID);
    tear_down();
}

static void rules_refuse_restart_of_drive_that_cannot(void)
{
    static const char drive[] = SIM_PREFIX "State.Drive";
    static const char reboot[] = SIM_PREFIX "State.Drive.Transition.Reboot";

    set_up();
    CU_ASSERT_STRING_EQUAL(
        refusal("inventory/drive0", drive, "RequestedDriveTransition", 's', reboot),
        SIM_PREFIX "Common.Error.NotAllowed");
    set_word("inventory/drive1", drive, "RequestedDriveTransition", "None");
    CU_ASSERT_PTR_NULL(refusal("inventory/drive1", drive, "RequestedDriveTransition", 's', reboot));
    CU_ASSERT_PTR_NULL(refusal("inventory/drive1", drive, "CurrentDriveState", 's', reboot));
    tear_down();
}

static const struct unit_case cases[] = {
    UNIT_CASE(engine_hosts_have_loads_of_their_own),
    UNIT_CASE(engine_halted_host_does_nothing),
    UNIT_CASE(engine_power_mode_changes_consumption_of_its_host),
    UNIT_CASE(engine_idle_power_saver_waits_and_saves),
    UNIT_CASE(engine_power_cap_throttles_processors_of_its_host),
    UNIT_CASE(pull_out_supply_goes_with_its_sensors_and_the_other_carries_all),
    UNIT_CASE(pull_in_brings_all_back),
    UNIT_CASE(pull_out_fan_counts_as_failed),
    UNIT_CASE(pull_out_needs_a_part),
    UNIT_CASE(rules_refuse_power_mode_that_is_not_allowed),
    UNIT_CASE(rules_refuse_operating_config_of_another_processor),
    UNIT_CASE(rules_refuse_restart_of_drive_that_cannot),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/hardware", cases)
