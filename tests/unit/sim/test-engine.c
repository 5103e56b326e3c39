/* The living board on a fake clock: readings, alarms and their signals, power cap, freezing, LEDs,
 * fan redundancy. No bus. */
#include "sim/engine.h"
#include "tests/unit/cunit-main.h"

#include <math.h>
#include <string.h>

#define SENSORS "/xyz/openbmc_project/sensors/"
#define VALUE SIM_PREFIX "Sensor.Value"
#define WARNING SIM_PREFIX "Sensor.Threshold.Warning"

static const char board_text[] =
    "{\"name\": \"b\", \"period_ms\": 1000, \"load\": {\"type\": \"constant\", \"mean\": 0.5},"
    "\"sensors\": ["
    " {\"type\": \"temperature\", \"name\": \"T\", \"hysteresis\": 2, \"warning\": {\"high\": 80},"
    "  \"model\": {\"type\": \"constant\", \"mean\": 40}},"
    " {\"type\": \"fan_tach\", \"name\": \"F\", \"off\": 0, \"warning\": {\"low\": 500},"
    "  \"model\": {\"type\": \"linear\", \"inputs\": [\"temperature/T\"], \"input_low\": 0,"
    "   \"input_high\": 100, \"low\": 1000, \"high\": 11000}},"
    " {\"type\": \"temperature\", \"name\": \"C\", \"off\": \"NaN\","
    "  \"interfaces\": {\"Telemetry.Report\": {\"ReadingParameters\": [[[], \"" SIM_PREFIX
    "Telemetry.Report.OperationType.Maximum\", \"peak\", \"\", 0]]}},"
    "  \"model\": {\"type\": \"load\", \"low\": 30, \"high\": 50}},"
    " {\"type\": \"power\", \"name\": \"total_power\","
    "  \"interfaces\": {\"Sensor.Purpose\": {\"Purpose\": [\"TotalPower\"]}},"
    "  \"model\": {\"type\": \"load\", \"low\": 100, \"high\": 500}},"
    " {\"type\": \"energy\", \"name\": \"E\","
    "  \"model\": {\"type\": \"energy\", \"inputs\": [\"power/total_power\"]}}],"
    "\"objects\": ["
    " {\"owner\": \"Settings\", \"path\": \"control/host0/power_cap\", \"interfaces\":"
    "  {\"Control.Power.Cap\": {\"PowerCap\": 200}}},"
    " {\"repeat\": {\"count\": 3}, \"owner\": \"EntityManager\", \"path\": \"inventory/fan{n}\","
    "  \"interfaces\": {\"State.Decorator.OperationalStatus\": {\"Functional\": true}}},"
    " {\"owner\": \"Control\", \"path\": \"control/fans\", \"interfaces\": "
    "{\"Control.FanRedundancy\":"
    "  {\"AllowedFailures\": 1, \"Collection\": [\"inventory/fan0\", \"inventory/fan1\","
    "   \"inventory/fan2\"]}}}],"
    "\"leds\": ["
    " {\"group\": \"blink\", \"leds\": [{\"led\": \"l\", \"action\": \"Blink\"}]},"
    " {\"group\": \"on\", \"leds\": [{\"led\": \"l\"}, {\"led\": \"m\"}]}]}";

static uint64_t now_usec;
static struct board board;
static struct state state;
static struct engine engine;
static char signals[512];

static uint64_t fake_now(void *context)
{
    (void)context;
    return now_usec;
}

static const struct clock fake_clock = {fake_now, fake_now, NULL};

static void note_signal(const struct object *object, const char *interface, const char *member,
                        double number)
{
    (void)object;
    (void)interface;
    snprintf(signals + strlen(signals), sizeof(signals) - strlen(signals), "%s(%g) ", member,
             number);
}

static void on_changed(void *context, struct object *object,
                       const struct object_interface *interface, const struct property *property)
{
    (void)context;
    engine_property_changed(&engine, object, interface->name, property->name);
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
    board.tree.listener = (struct tree_listener){.property_changed = on_changed};
    CU_ASSERT_EQUAL_FATAL(state_init(&state, NULL, &fake_clock, &board, NULL), 0);
    CU_ASSERT_EQUAL_FATAL(engine_init(&engine, NULL, &fake_clock, &board, &state, note_signal), 0);
}

static void tear_down(void)
{
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

static struct object *sensor(const char *name)
{
    char path[128];
    struct object *object;

    snprintf(path, sizeof(path), SENSORS "%s", name);
    object = tree_find_object(&board.tree, path);
    CU_ASSERT_FATAL(object != NULL);
    return object;
}

static double reading(const char *name)
{
    return object_get_number(sensor(name), VALUE, "Value", -1);
}

static void write_reading(const char *name, double number)
{
    CU_ASSERT_EQUAL(object_set(sensor(name), VALUE, "Value", value_number(number)), 0);
    engine_written(&engine, sensor(name), VALUE, "Value");
}

static struct object *find(const char *path)
{
    return tree_find_object(&board.tree, path);
}

static void engine_init_first_readings_are_there(void)
{
    set_up();
    CU_ASSERT_EQUAL(reading("temperature/T"), 40);
    CU_ASSERT_EQUAL(reading("fan_tach/F"), 5000);
    CU_ASSERT_EQUAL(reading("temperature/C"), 40);
    CU_ASSERT_EQUAL(reading("power/total_power"), 300);
    tear_down();
}

static void engine_step_due_sensors_move_in_turn(void)
{
    set_up();
    write_reading("temperature/T", 60);
    CU_ASSERT_EQUAL(reading("fan_tach/F"), 5000);
    now_usec += 200000; /* one of five sensors: T itself */
    engine_step_due(&engine);
    CU_ASSERT_EQUAL(reading("fan_tach/F"), 5000);
    now_usec += 200000;
    engine_step_due(&engine);
    CU_ASSERT_EQUAL(reading("fan_tach/F"), 7000);
    tear_down();
}

static void engine_step_due_energy_integrates_power(void)
{
    set_up();
    pass_seconds(1);
    double before = reading("energy/E");
    pass_seconds(10);
    CU_ASSERT_DOUBLE_EQUAL(reading("energy/E") - before, 3000, 1);
    tear_down();
}

static void engine_step_due_after_long_sleep_does_one_round(void)
{
    set_up();
    now_usec += (uint64_t)86400 * 1000000;
    engine_step_due(&engine);
    CU_ASSERT_EQUAL(engine.rounds, 86400);
    CU_ASSERT_EQUAL(engine.next, 0);
    tear_down();
}

static void engine_written_value_stays_until_released(void)
{
    set_up();
    write_reading("temperature/T", 55);
    pass_seconds(5);
    CU_ASSERT_EQUAL(reading("temperature/T"), 55);
    engine_release(&engine);
    pass_seconds(2);
    CU_ASSERT_EQUAL(reading("temperature/T"), 40);
    tear_down();
}

static void engine_freeze_nothing_moves(void)
{
    set_up();
    pass_seconds(2);
    double energy = reading("energy/E");
    engine_freeze(&engine, true);
    write_reading("temperature/T", 90);
    pass_seconds(100);
    CU_ASSERT_EQUAL(reading("fan_tach/F"), 5000);
    CU_ASSERT_EQUAL(reading("energy/E"), energy);
    engine_freeze(&engine, false);
    pass_seconds(1);
    CU_ASSERT_EQUAL(reading("fan_tach/F"), 10000);
    CU_ASSERT(reading("energy/E") - energy < 400);
    tear_down();
}

static void engine_property_changed_alarm_rises_and_clears_with_hysteresis(void)
{
    static const struct {
        double reading;
        bool alarm;
    } steps[] = {{79, false}, {80.5, true}, {79, true}, {78, true}, {77, false}, {79, false}};

    set_up();
    for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        write_reading("temperature/T", steps[i].reading);
        CU_ASSERT_EQUAL(object_get_boolean(sensor("temperature/T"), WARNING, "WarningAlarmHigh",
                                           !steps[i].alarm),
                        steps[i].alarm);
    }
    CU_ASSERT_STRING_EQUAL(signals,
                           "WarningHighAlarmAsserted(80.5) WarningHighAlarmDeasserted(77) ");
    tear_down();
}

static void engine_property_changed_limit_moves_alarm_follows(void)
{
    set_up();
    CU_ASSERT_EQUAL(object_set(sensor("temperature/T"), WARNING, "WarningHigh", value_number(35)),
                    0);
    CU_ASSERT_TRUE(object_get_boolean(sensor("temperature/T"), WARNING, "WarningAlarmHigh", false));
    tear_down();
}

static void engine_chassis_off_readings_fall_without_alarms(void)
{
    set_up();
    state.hosts[0].chassis_on = false;
    state.hosts[0].host_running = false;
    pass_seconds(2);
    CU_ASSERT_EQUAL(reading("fan_tach/F"), 0);
    CU_ASSERT_FALSE(object_get_boolean(sensor("fan_tach/F"), WARNING, "WarningAlarmLow", true));
    CU_ASSERT(isnan(reading("temperature/C")));
    CU_ASSERT_FALSE(object_get_boolean(
        sensor("temperature/C"), SIM_PREFIX "State.Decorator.Availability", "Available", true));
    CU_ASSERT_EQUAL(reading("power/total_power"), 100);
    CU_ASSERT_STRING_EQUAL(signals, "");
    state.hosts[0].chassis_on = true;
    pass_seconds(2);
    CU_ASSERT_EQUAL(reading("temperature/C"), 30);
    CU_ASSERT_EQUAL(reading("fan_tach/F"), 5000);
    tear_down();
}

static void engine_fan_that_stops_while_on_is_an_alarm(void)
{
    set_up();
    write_reading("fan_tach/F", 0);
    CU_ASSERT_TRUE(object_get_boolean(sensor("fan_tach/F"), WARNING, "WarningAlarmLow", false));
    CU_ASSERT_STRING_EQUAL(signals, "WarningLowAlarmAsserted(0) ");
    tear_down();
}

static void engine_power_cap_throttles_and_lets_go(void)
{
    static const char interface[] = SIM_PREFIX "Control.Power.Cap";
    struct object *cap;

    set_up();
    cap = find("/xyz/openbmc_project/control/host0/power_cap");
    CU_ASSERT_EQUAL(object_set(cap, interface, "PowerCapEnable", value_boolean(true)), 0);
    pass_seconds(30);
    CU_ASSERT(reading("power/total_power") <= 220);
    CU_ASSERT(reading("power/total_power") > 150);
    CU_ASSERT_EQUAL(object_set(cap, interface, "PowerCapEnable", value_boolean(false)), 0);
    pass_seconds(3);
    CU_ASSERT_EQUAL(reading("power/total_power"), 300);
    tear_down();
}

static void assert_group(const char *path, bool asserted)
{
    CU_ASSERT_EQUAL(
        object_set(find(path), SIM_PREFIX "Led.Group", "Asserted", value_boolean(asserted)), 0);
}

static const char *led(const char *path)
{
    return object_get_word(find(path), SIM_PREFIX "Led.Physical", "State");
}

/* The report on a sensor's own object; NaN: it holds nothing. */
static double peak_of(const char *name, uint64_t *ret_time_ms)
{
    const struct property *readings = object_find_property(
        sensor(name), SIM_PREFIX "Telemetry.Report", "Readings");
    const struct value *list = &readings->value.container->items[1];
    const struct value *reading = list->container->items;

    if (list->container->count == 0)
        return NAN;
    CU_ASSERT_EQUAL(list->container->count, 1);
    CU_ASSERT_STRING_EQUAL(reading->container->items[0].text, "peak");
    *ret_time_ms = reading->container->items[3].unsigned_integer;
    return reading->container->items[2].number;
}

static void engine_report_of_maximum_keeps_the_peak(void)
{
    uint64_t time_ms = 0, peak_time_ms;

    set_up();
    object_set(sensor("temperature/C"), VALUE, "Value", value_number(70));
    CU_ASSERT(peak_of("temperature/C", &time_ms) == 70);
    CU_ASSERT_EQUAL(time_ms, now_usec / 1000);
    peak_time_ms = time_ms;
    pass_seconds(3); /* the model is below */
    object_set(sensor("temperature/C"), VALUE, "Value", value_number(NAN));
    object_set(sensor("temperature/C"), VALUE, "Value", value_number(70));
    CU_ASSERT(peak_of("temperature/C", &time_ms) == 70);
    CU_ASSERT_EQUAL(time_ms, peak_time_ms);
    object_set(sensor("temperature/C"), VALUE, "Value", value_number(71.5));
    CU_ASSERT(peak_of("temperature/C", &time_ms) == 71.5);
    CU_ASSERT_EQUAL(time_ms, now_usec / 1000);
    tear_down();
}

static void engine_led_groups_first_asserted_wins(void)
{
    static const char led_l[] = "/xyz/openbmc_project/led/physical/l";
    static const char led_m[] = "/xyz/openbmc_project/led/physical/m";

    set_up();
    CU_ASSERT_STRING_EQUAL(led(led_l), "Off");
    assert_group("/xyz/openbmc_project/led/groups/on", true);
    CU_ASSERT_STRING_EQUAL(led(led_l), "On");
    CU_ASSERT_STRING_EQUAL(led(led_m), "On");
    assert_group("/xyz/openbmc_project/led/groups/blink", true);
    CU_ASSERT_STRING_EQUAL(led(led_l), "Blink");
    assert_group("/xyz/openbmc_project/led/groups/blink", false);
    CU_ASSERT_STRING_EQUAL(led(led_l), "On");
    assert_group("/xyz/openbmc_project/led/groups/on", false);
    CU_ASSERT_STRING_EQUAL(led(led_l), "Off");
    CU_ASSERT_STRING_EQUAL(led(led_m), "Off");
    tear_down();
}

static void engine_fan_redundancy_counts_failures(void)
{
    static const char *const expected[] = {"Degraded", "Failed", "Failed"};
    static const char redundancy[] = "/xyz/openbmc_project/control/fans";

    set_up();
    CU_ASSERT_STRING_EQUAL(
        object_get_word(find(redundancy), SIM_PREFIX "Control.FanRedundancy", "Status"), "Full");
    for (int i = 0; i < 3; i++) {
        char path[64];

        snprintf(path, sizeof(path), "/xyz/openbmc_project/inventory/fan%d", i);
        CU_ASSERT_EQUAL(object_set(find(path), SIM_PREFIX "State.Decorator.OperationalStatus",
                                   "Functional", value_boolean(false)),
                        0);
        CU_ASSERT_STRING_EQUAL(
            object_get_word(find(redundancy), SIM_PREFIX "Control.FanRedundancy", "Status"),
            expected[i]);
    }
    tear_down();
}

static const struct unit_case cases[] = {
    UNIT_CASE(engine_init_first_readings_are_there),
    UNIT_CASE(engine_step_due_sensors_move_in_turn),
    UNIT_CASE(engine_step_due_energy_integrates_power),
    UNIT_CASE(engine_step_due_after_long_sleep_does_one_round),
    UNIT_CASE(engine_written_value_stays_until_released),
    UNIT_CASE(engine_freeze_nothing_moves),
    UNIT_CASE(engine_property_changed_alarm_rises_and_clears_with_hysteresis),
    UNIT_CASE(engine_property_changed_limit_moves_alarm_follows),
    UNIT_CASE(engine_chassis_off_readings_fall_without_alarms),
    UNIT_CASE(engine_fan_that_stops_while_on_is_an_alarm),
    UNIT_CASE(engine_power_cap_throttles_and_lets_go),
    UNIT_CASE(engine_report_of_maximum_keeps_the_peak),
    UNIT_CASE(engine_led_groups_first_asserted_wins),
    UNIT_CASE(engine_fan_redundancy_counts_failures),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/engine", cases)
