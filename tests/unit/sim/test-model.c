/* How readings move: each model, rounding, thresholds with hysteresis, and the steps of power
 * requests. */
#include "sim/model.h"
#include "sim/power.h"
#include "sim/threshold.h"
#include "tests/unit/cunit-main.h"

#include <math.h>

static double step(struct model *model, struct model_input input)
{
    uint64_t random_state = 7;

    return model_step(model, &input, &random_state);
}

static void model_kind_find_all_names_round_trip(void)
{
    for (int kind = 0; kind < MODEL_KIND_COUNT; kind++)
        CU_ASSERT_EQUAL((int)model_kind_find(model_kind_name((enum model_kind)kind)), kind);
    CU_ASSERT_EQUAL(model_kind_find("sinus"), MODEL_KIND_COUNT);
}

static void model_step_constant_and_sine_follow_their_formula(void)
{
    struct model constant = {.kind = MODEL_CONSTANT, .mean = 3.06};
    struct model sine = {.kind = MODEL_SINE, .mean = 20, .amplitude = 5, .period_seconds = 40};

    CU_ASSERT_DOUBLE_EQUAL(step(&constant, (struct model_input){0}), 3.06, 1e-12);
    CU_ASSERT_DOUBLE_EQUAL(step(&sine, (struct model_input){.now_seconds = 0}), 20, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(step(&sine, (struct model_input){.now_seconds = 10}), 25, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(step(&sine, (struct model_input){.now_seconds = 30}), 15, 1e-9);
}

static void model_step_walk_keeps_mean_and_deviation(void)
{
    struct model walk = {.kind = MODEL_WALK, .mean = 45, .amplitude = 2, .period_seconds = 5};
    struct model_input input = {.elapsed_seconds = 1};
    uint64_t random_state = 1;
    double sum = 0, squares = 0;
    int count = 20000;

    for (int i = 0; i < count; i++) {
        double value = model_step(&walk, &input, &random_state);

        sum += value;
        squares += (value - 45) * (value - 45);
    }
    CU_ASSERT_DOUBLE_EQUAL(sum / count, 45, 0.3);
    CU_ASSERT_DOUBLE_EQUAL(sqrt(squares / count), 2, 0.3);
}

static void model_step_load_lags_and_falls_without_power(void)
{
    struct model model = {.kind = MODEL_LOAD, .low = 30, .high = 80, .period_seconds = 10};
    struct model_input idle = {.elapsed_seconds = 0, .load = 0, .powered = true};
    struct model_input busy = {.elapsed_seconds = 10, .load = 1, .powered = true};
    struct model_input off = {.elapsed_seconds = 1000, .load = 1, .powered = false};

    CU_ASSERT_DOUBLE_EQUAL(step(&model, idle), 30, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(step(&model, busy), 30 + 50 * (1 - exp(-1)), 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(step(&model, off), 30, 1e-6);
}

static void model_step_linear_maps_and_clamps_inputs(void)
{
    struct model fan = {
        .kind = MODEL_LINEAR, .input_low = 40, .input_high = 80, .low = 2000, .high = 10000};

    CU_ASSERT_DOUBLE_EQUAL(step(&fan, (struct model_input){.sum = 60}), 6000, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(step(&fan, (struct model_input){.sum = 10}), 2000, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(step(&fan, (struct model_input){.sum = 99}), 10000, 1e-9);
}

static void model_step_sum_and_energy_use_inputs(void)
{
    struct model sum = {.kind = MODEL_SUM, .factor = 0.5, .offset = 10};
    struct model energy = {.kind = MODEL_ENERGY, .factor = 1, .offset = 100};
    struct model_input input = {.sum = 200, .elapsed_seconds = 2};

    CU_ASSERT_DOUBLE_EQUAL(step(&sum, input), 110, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(step(&energy, input), 500, 1e-9);
    CU_ASSERT_DOUBLE_EQUAL(step(&energy, input), 900, 1e-9);
}

static void model_round_multiples_are_the_nearest_doubles(void)
{
    CU_ASSERT_EQUAL(model_round(12.34567, 0.001), 12.346);
    CU_ASSERT_EQUAL(model_round(0.30000000001, 0.1), 0.3);
    CU_ASSERT_EQUAL(model_round(41.19, 0.125), 41.25);
    CU_ASSERT_EQUAL(model_round(9014, 10), 9010);
    CU_ASSERT_EQUAL(model_round(1.23, 0), 1.23);
    CU_ASSERT(isnan(model_round(NAN, 1)));
}

static void threshold_alarm_clears_only_beyond_hysteresis(void)
{
    static const struct {
        enum threshold_direction direction;
        double limit, reading;
        bool before, after;
    } cases[] = {
        {THRESHOLD_HIGH, 80, 79.9, false, false}, {THRESHOLD_HIGH, 80, 80, false, true},
        {THRESHOLD_HIGH, 80, 78.5, true, true},   {THRESHOLD_HIGH, 80, 78, true, true},
        {THRESHOLD_HIGH, 80, 77.9, true, false},  {THRESHOLD_HIGH, 80, 78.5, false, false},
        {THRESHOLD_LOW, 5, 5.1, false, false},    {THRESHOLD_LOW, 5, 5, false, true},
        {THRESHOLD_LOW, 5, 6.9, true, true},      {THRESHOLD_LOW, 5, 7.1, true, false},
    };

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        CU_ASSERT_EQUAL(threshold_alarm(cases[i].direction, cases[i].limit, 2, cases[i].reading,
                                        cases[i].before),
                        cases[i].after);
}

static void threshold_alarm_without_number_is_no_alarm(void)
{
    CU_ASSERT_FALSE(threshold_alarm(THRESHOLD_HIGH, NAN, 1, 100, true));
    CU_ASSERT_FALSE(threshold_alarm(THRESHOLD_HIGH, 80, 1, NAN, true));
    CU_ASSERT_FALSE(threshold_alarm(THRESHOLD_LOW, 5, 1, NAN, true));
    CU_ASSERT_TRUE(threshold_alarm(THRESHOLD_HIGH, 80, 1, INFINITY, false));
}

static const struct power_timing timing = {1000, 3000};

static bool plan_is(enum power_request request, bool chassis_on, bool host_running,
                    const enum power_step *steps, size_t count)
{
    struct power_plan plan;

    power_plan(request, chassis_on, host_running, &timing, &plan);
    for (size_t i = 0; i < count && i < plan.count; i++) {
        if (plan.steps[i].step != steps[i])
            return false;
    }
    return plan.count == count;
}

#define STEPS(...)                                                                                 \
    (const enum power_step[]){__VA_ARGS__},                                                        \
        sizeof((const enum power_step[]){__VA_ARGS__}) / sizeof(enum power_step)

#define BOOT                                                                                       \
    POWER_HOST_TO_RUNNING, POWER_HOST_BUS_INIT, POWER_HOST_MEMORY_INIT, POWER_HOST_SECONDARY_INIT, \
        POWER_HOST_PCI_INIT, POWER_HOST_INIT_COMPLETE, POWER_HOST_OS_START, POWER_HOST_RUNNING

static void power_plan_passes_transitional_states(void)
{
    CU_ASSERT(plan_is(POWER_REQUEST_CHASSIS_ON, false, false,
                      STEPS(POWER_CHASSIS_TO_ON, POWER_CHASSIS_ON)));
    CU_ASSERT(plan_is(POWER_REQUEST_CHASSIS_OFF, true, true,
                      STEPS(POWER_HOST_OFF, POWER_CHASSIS_TO_OFF, POWER_CHASSIS_OFF)));
    CU_ASSERT(plan_is(POWER_REQUEST_HOST_ON, false, false,
                      STEPS(POWER_CHASSIS_TO_ON, POWER_CHASSIS_ON, BOOT)));
    CU_ASSERT(
        plan_is(POWER_REQUEST_HOST_OFF, true, true,
                STEPS(POWER_HOST_TO_OFF, POWER_HOST_OFF, POWER_CHASSIS_TO_OFF, POWER_CHASSIS_OFF)));
    CU_ASSERT(plan_is(POWER_REQUEST_CHASSIS_CYCLE, true, true,
                      STEPS(POWER_HOST_OFF, POWER_CHASSIS_TO_OFF, POWER_CHASSIS_OFF,
                            POWER_CHASSIS_TO_ON, POWER_CHASSIS_ON, BOOT)));
    CU_ASSERT(plan_is(POWER_REQUEST_HOST_FORCE_REBOOT, true, true, STEPS(POWER_HOST_OFF, BOOT)));
    CU_ASSERT(plan_is(POWER_REQUEST_HOST_OFF, true, false,
                      STEPS(POWER_HOST_OFF, POWER_CHASSIS_TO_OFF, POWER_CHASSIS_OFF)));
    CU_ASSERT(plan_is(POWER_REQUEST_HOST_NMI, true, true,
                      STEPS(POWER_HOST_DIAGNOSTIC, POWER_HOST_OFF, BOOT)));
    CU_ASSERT(plan_is(POWER_REQUEST_HOST_RECOVER, true, true,
                      STEPS(POWER_HOST_QUIESCED, POWER_HOST_OFF, BOOT)));
    CU_ASSERT(plan_is(POWER_REQUEST_HOST_CRASH, true, true, STEPS(POWER_HOST_QUIESCED)));
    CU_ASSERT(
        plan_is(POWER_REQUEST_BMC_REBOOT, true, true, STEPS(POWER_BMC_NOT_READY, POWER_BMC_READY)));
}

static void power_plan_already_there_has_no_steps(void)
{
    struct power_plan plan;

    power_plan(POWER_REQUEST_HOST_ON, true, true, &timing, &plan);
    CU_ASSERT_EQUAL(plan.count, 0);
    power_plan(POWER_REQUEST_CHASSIS_ON, true, false, &timing, &plan);
    CU_ASSERT_EQUAL(plan.count, 0);
    power_plan(POWER_REQUEST_HOST_OFF, false, false, &timing, &plan);
    CU_ASSERT_EQUAL(plan.count, 0);
}

static void power_plan_boot_takes_the_boards_time(void)
{
    struct power_plan plan;
    uint32_t total_ms = 0;

    power_plan(POWER_REQUEST_HOST_ON, true, false, &timing, &plan);
    for (size_t i = 0; i < plan.count; i++)
        total_ms += plan.steps[i].delay_ms;
    CU_ASSERT_EQUAL(total_ms, timing.host_ms);
}

static const struct unit_case cases[] = {
    UNIT_CASE(model_kind_find_all_names_round_trip),
    UNIT_CASE(model_step_constant_and_sine_follow_their_formula),
    UNIT_CASE(model_step_walk_keeps_mean_and_deviation),
    UNIT_CASE(model_step_load_lags_and_falls_without_power),
    UNIT_CASE(model_step_linear_maps_and_clamps_inputs),
    UNIT_CASE(model_step_sum_and_energy_use_inputs),
    UNIT_CASE(model_round_multiples_are_the_nearest_doubles),
    UNIT_CASE(threshold_alarm_clears_only_beyond_hysteresis),
    UNIT_CASE(threshold_alarm_without_number_is_no_alarm),
    UNIT_CASE(power_plan_passes_transitional_states),
    UNIT_CASE(power_plan_already_there_has_no_steps),
    UNIT_CASE(power_plan_boot_takes_the_boards_time),
    UNIT_CASES_END,
};

UNIT_MAIN("sim/model", cases)
