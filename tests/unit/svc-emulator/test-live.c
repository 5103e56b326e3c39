/* Unit tests of svc-emulator/live.c and walk.c: readings that move. */
#include "svc-emulator/live.h"

#include <math.h>
#include <string.h>

#include "base/cleanup.h"
#include "emulated.h"
#include "svc-emulator/walk.h"

#define CHASSIS "/redfish/v1/Chassis/1"
#define TEMP CHASSIS "/Sensors/Temp"
#define FAN CHASSIS "/Sensors/Fan"

/* -- walks -- */

static double value_at(const struct walk *walk, uint64_t tick)
{
    json_t *value CLEANUP(json_decrefp) = walk_at(walk, tick);

    return json_number_value(value);
}

static void walk_at_stays_within_its_bounds_and_moves(void)
{
    static const struct {
        double base, low, high;
        bool is_integer;
    } table[] = {{40.5, 10, 41, false},
                 {100, 99, 101, true},
                 {3000, -INFINITY, INFINITY, true},
                 {12.05, 11.9, 12.1, false},
                 {-5.5, -6, -5, false}};

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        json_t *base CLEANUP(json_decrefp) = table[i].is_integer
                                                 ? json_integer((json_int_t)table[i].base)
                                                 : json_real(table[i].base);
        json_t *low CLEANUP(json_decrefp) = json_real(table[i].low == -INFINITY ? 0 : table[i].low);
        json_t *high CLEANUP(json_decrefp) = json_real(table[i].high == INFINITY ? 0
                                                                                 : table[i].high);
        double lowest = INFINITY, highest = -INFINITY;
        struct walk walk;

        walk_init(&walk, base, i);
        if (isfinite(table[i].low))
            walk_bound(&walk, low);
        if (isfinite(table[i].high))
            walk_bound(&walk, high);
        walk_bound(&walk, json_null());
        for (uint64_t tick = 0; tick < 5000; tick++) {
            double value = value_at(&walk, tick);

            lowest = fmin(lowest, value);
            highest = fmax(highest, value);
        }
        CU_ASSERT_TRUE(lowest >= table[i].low && highest <= table[i].high);
        CU_ASSERT_TRUE(lowest < table[i].base && highest > table[i].base);
        CU_ASSERT_TRUE(fabs(highest - table[i].base) <= fmax(fabs(table[i].base) * 0.0501, 1));
    }
}

static void walk_at_keeps_the_kind_of_number(void)
{
    json_t *integer CLEANUP(json_decrefp) = json_integer(3000);
    json_t *real CLEANUP(json_decrefp) = json_real(12.05);
    json_t *zero CLEANUP(json_decrefp) = json_integer(0);
    struct walk walk;

    walk_init(&walk, integer, 7);
    for (uint64_t tick = 0; tick < 50; tick++) {
        json_t *value CLEANUP(json_decrefp) = walk_at(&walk, tick);

        CU_ASSERT_TRUE(json_is_integer(value));
    }
    walk_init(&walk, real, 7);
    for (uint64_t tick = 0; tick < 50; tick++) {
        double hundredths = value_at(&walk, tick) * 100;

        CU_ASSERT_TRUE(fabs(hundredths - round(hundredths)) < 1e-6);
    }
    walk_init(&walk, zero, 7);
    CU_ASSERT_EQUAL(value_at(&walk, 3), 0);
}

static void walk_at_depends_on_its_key_alone(void)
{
    json_t *base CLEANUP(json_decrefp) = json_integer(3000);
    struct walk a, b, c;
    unsigned int different = 0;

    walk_init(&a, base, walk_hash(1, "x"));
    walk_init(&b, base, walk_hash(1, "x"));
    walk_init(&c, base, walk_hash(2, "x"));
    for (uint64_t tick = 0; tick < 100; tick++) {
        CU_ASSERT_EQUAL(value_at(&a, tick), value_at(&b, tick));
        different += value_at(&a, tick) != value_at(&c, tick);
    }
    CU_ASSERT_TRUE(different > 80);
    CU_ASSERT_NOT_EQUAL(walk_hash(1, "x"), walk_hash(1, "y"));
}

/* -- resources -- */

static double reading(struct emulated *emulated, const char *uri, const char *instance)
{
    struct answer answer;
    double value;

    fixture_ask(&emulated->fixture, IPC_GET, uri, (struct ask){.instance = instance}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    value = json_number_value(json_object_get(answer.body, "Reading"));
    answer_deinit(&answer);
    return value;
}

static void readings_move_with_the_time_and_nothing_else_does(void)
{
    const struct emulated_option options[] = {{"live", "5"}, {NULL, NULL}};
    struct emulated emulated;
    struct answer answer;
    unsigned int moves = 0;
    double last;

    emulated_open(&emulated, options);
    last = reading(&emulated, FAN, NULL);
    for (int i = 0; i < 50; i++) {
        double value;

        CU_ASSERT_EQUAL(reading(&emulated, FAN, NULL), last);
        emulated.fixture.now_usec += 5000000;
        value = reading(&emulated, FAN, NULL);
        moves += value != last;
        last = value;
        CU_ASSERT_TRUE(reading(&emulated, TEMP, NULL) <= 41);
    }
    CU_ASSERT_TRUE(moves > 25);
    /* what is stored stays, and so does what has no number */
    CU_ASSERT_TRUE(emulated_has(&emulated, FAN, "/Reading", "3000"));
    fixture_ask(&emulated.fixture, IPC_GET, CHASSIS "/Sensors/Still", (struct ask){0}, &answer);
    CU_ASSERT_TRUE(json_is_null(json_object_get(answer.body, "Reading")));
    answer_deinit(&answer);
    fixture_ask(&emulated.fixture, IPC_GET, TEMP, (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(answer.body, "PeakReading")), 99);
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(
                        json_object_get(json_object_get(answer.body, "Thresholds"), "UpperCaution"),
                        "Reading")),
                    41);
    answer_deinit(&answer);
    emulated_close(&emulated);
}

static void excerpts_show_what_their_sensor_does(void)
{
    const struct emulated_option options[] = {{"live", "1"}, {"seed", "3"}, {NULL, NULL}};
    struct emulated emulated;

    emulated_open(&emulated, options);
    for (int i = 0; i < 20; i++) {
        struct answer answer;

        if (i == 10) /* links of another form */
            emulated_set(&emulated, CHASSIS "/EnvironmentMetrics",
                         "/TemperatureCelsius/DataSourceUri", "\"" TEMP "/\"");
        emulated.fixture.now_usec += 1000000;
        fixture_ask(&emulated.fixture, IPC_GET, CHASSIS "/EnvironmentMetrics", (struct ask){0},
                    &answer);
        CU_ASSERT_EQUAL(json_number_value(json_object_get(
                            json_object_get(answer.body, "TemperatureCelsius"), "Reading")),
                        reading(&emulated, TEMP, NULL));
        answer_deinit(&answer);
    }
    emulated_close(&emulated);
}

static void elements_of_an_array_move_each_by_itself(void)
{
    const struct emulated_option options[] = {{"live", "1"}, {NULL, NULL}};
    struct emulated emulated;
    unsigned int moves = 0;

    emulated_open(&emulated, options);
    for (int i = 0; i < 50; i++) {
        struct answer answer;
        double celsius, rpm;

        emulated.fixture.now_usec += 1000000;
        fixture_ask(&emulated.fixture, IPC_GET, CHASSIS "/Thermal", (struct ask){0}, &answer);
        celsius = json_number_value(json_object_get(
            json_array_get(json_object_get(answer.body, "Temperatures"), 0), "ReadingCelsius"));
        rpm = json_number_value(
            json_object_get(json_array_get(json_object_get(answer.body, "Fans"), 0), "Reading"));
        CU_ASSERT_TRUE(celsius >= 40 && celsius <= 42);
        CU_ASSERT_TRUE(rpm >= 4750 && rpm <= 5250);
        moves += rpm != 5000;
        answer_deinit(&answer);
    }
    CU_ASSERT_TRUE(moves > 40);
    emulated_close(&emulated);
}

static void seed_and_instance_choose_the_walk(void)
{
    static const struct emulated_option options[][5] = {
        {{"live", "1"}, {"seed", "5"}, {"instances", "2"}, {NULL, NULL}},
        {{"live", "1"}, {"seed", "5"}, {"instances", "2"}, {NULL, NULL}},
        {{"live", "1"}, {"seed", "6"}, {"instances", "2"}, {NULL, NULL}},
    };
    double values[3][2][20];

    for (size_t i = 0; i < 3; i++) {
        struct emulated emulated;

        emulated_open(&emulated, options[i]);
        for (int k = 0; k < 20; k++) {
            emulated.fixture.now_usec += 1000000;
            values[i][0][k] = reading(&emulated, FAN, "bmc1");
            values[i][1][k] = reading(&emulated, FAN, "bmc2");
        }
        emulated_close(&emulated);
    }
    CU_ASSERT_EQUAL(memcmp(values[0], values[1], sizeof(values[0])), 0);
    CU_ASSERT_NOT_EQUAL(memcmp(values[0][0], values[0][1], sizeof(values[0][0])), 0);
    CU_ASSERT_NOT_EQUAL(memcmp(values[0][0], values[2][0], sizeof(values[0][0])), 0);
}

/* The gateway may keep an answer, and is told when there is another. */
static void what_was_looked_at_is_invalidated(void)
{
    const struct emulated_option options[] = {{"live", "0.02"}, {NULL, NULL}};
    struct emulated emulated;

    emulated_open(&emulated, options);
    reading(&emulated, FAN, NULL);
    reading(&emulated, FAN, NULL);
    emulated.fixture.events[0] = '\0';
    while (!emulated.fixture.events[0] && !emulated.fixture.timed_out)
        uv_run(&emulated.fixture.loop, UV_RUN_ONCE);
    CU_ASSERT_STRING_EQUAL(emulated.fixture.events, "I" FAN);
    emulated_close(&emulated);
}

static void without_the_option_nothing_moves(void)
{
    struct emulated emulated;

    emulated_open(&emulated, NULL);
    emulated.fixture.now_usec += 60000000;
    CU_ASSERT_EQUAL(reading(&emulated, FAN, NULL), 3000);
    CU_ASSERT_PTR_NULL(emulated.emulator->live);
    emulated_close(&emulated);
}

static const struct unit_case cases[] = {
    UNIT_CASE(walk_at_stays_within_its_bounds_and_moves),
    UNIT_CASE(walk_at_keeps_the_kind_of_number),
    UNIT_CASE(walk_at_depends_on_its_key_alone),
    UNIT_CASE(readings_move_with_the_time_and_nothing_else_does),
    UNIT_CASE(excerpts_show_what_their_sensor_does),
    UNIT_CASE(elements_of_an_array_move_each_by_itself),
    UNIT_CASE(seed_and_instance_choose_the_walk),
    UNIT_CASE(what_was_looked_at_is_invalidated),
    UNIT_CASE(without_the_option_nothing_moves),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/live", cases)
