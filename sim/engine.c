/*
 * Models, power cap and storms over time; see engine.h. What follows a change (alarms, LEDs,
 * redundancy) is in engine-follow.c.
 */
#include "sim/engine.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#define SENSOR_VALUE SIM_PREFIX "Sensor.Value"
#define AVAILABILITY SIM_PREFIX "State.Decorator.Availability"
#define POWER_CAP SIM_PREFIX "Control.Power.Cap"

/** Sensors move in turn, but the loop wakes at most so often. */
#define WAKE_USEC_MIN 10000
#define STORM_WAKE_USEC 1000

static double reading_of(const struct sensor *sensor)
{
    return sensor->object ? object_get_number(sensor->object, SENSOR_VALUE, "Value", NAN) : NAN;
}

/* -- one sensor ---------------------------------------------------------------------------- */

static double input_sum(const struct sensor *sensor)
{
    double sum = 0;

    for (size_t i = 0; i < sensor->input_count; i++) {
        double reading = reading_of(sensor->inputs[i]);

        if (isfinite(reading))
            sum += reading;
    }
    return sum;
}

static double effective_load(const struct engine *engine)
{
    if (!engine->state->host_running)
        return 0;
    return engine->load < engine->allowed_load ? engine->load : engine->allowed_load;
}

static int set_reading(struct sensor *sensor, double reading)
{
    struct object *object = sensor->object;

    if (object_find_property(object, AVAILABILITY, "Available")) {
        /* A sensor without reading because its rail is off is not there for the moment. */
        int error = object_set(object, AVAILABILITY, "Available", value_boolean(!isnan(reading)));

        if (error < 0)
            return error;
    }
    return object_set(object, SENSOR_VALUE, "Value", value_number(reading));
}

static int step_sensor(struct engine *engine, struct sensor *sensor, uint64_t now_usec)
{
    struct model_input input = {
        .now_seconds = (double)(now_usec - engine->started_usec) / 1e6,
        .elapsed_seconds = sensor->stepped_usec ? (double)(now_usec - sensor->stepped_usec) / 1e6
                                                : 0,
        .load = effective_load(engine),
        .powered = engine->state->chassis_on,
    };
    double reading;

    if (!sensor->object || sensor->overridden)
        return 0;
    input.sum = input_sum(sensor);
    sensor->stepped_usec = now_usec;
    if (sensor->has_off && !engine->state->chassis_on) {
        reading = sensor->off_value;
        /* With power it starts anew, not from where it was; only energy is kept. */
        sensor->model.started = sensor->model.started && sensor->model.kind == MODEL_ENERGY;
    } else {
        reading = model_round(model_step(&sensor->model, &input, &engine->random_state),
                              sensor->resolution);
    }
    return set_reading(sensor, reading);
}

/* -- the board as a whole -------------------------------------------------------------------- */

static const struct sensor *find_total_power(const struct board *board)
{
    for (size_t i = 0; i < board->sensor_count; i++) {
        const struct sensor *sensor = board->sensors[i];

        if (sensor->object &&
            object_find_property(sensor->object, SIM_PREFIX "Sensor.Purpose", "Purpose"))
            return sensor;
    }
    return NULL;
}

static const struct object *find_enabled_cap(struct board *board)
{
    for (struct owner *owner = board->tree.owners; owner; owner = owner->hh.next) {
        for (struct object *object = owner->objects; object; object = object->hh.next) {
            if (object_get_boolean(object, POWER_CAP, "PowerCapEnable", false))
                return object;
        }
    }
    return NULL;
}

/* A slow controller, such as an ME or a BMC has: throttles above the cap, lets go well below it. */
static void hold_power_cap(struct engine *engine)
{
    const struct object *cap = find_enabled_cap(engine->board);
    const struct sensor *total = cap ? find_total_power(engine->board) : NULL;
    const struct property *limit = cap ? object_find_property(cap, POWER_CAP, "PowerCap") : NULL;
    double watts = total ? reading_of(total) : NAN;

    if (!limit || limit->value.type != 'u' || isnan(watts))
        engine->allowed_load = 1;
    else if (watts > (double)limit->value.unsigned_integer)
        engine->allowed_load = fmax(0, effective_load(engine) - 0.05);
    else if (watts < 0.95 * (double)limit->value.unsigned_integer)
        engine->allowed_load = fmin(1, engine->allowed_load + 0.02);
}

static void step_board(struct engine *engine, uint64_t now_usec)
{
    struct model_input input = {
        .now_seconds = (double)(now_usec - engine->started_usec) / 1e6,
        .elapsed_seconds = engine->board->period_ms / 1e3,
        .powered = true,
    };

    engine->load = fmin(1,
                        fmax(0, model_step(&engine->board->load, &input, &engine->random_state)));
    hold_power_cap(engine);
}

static void report(int error)
{
    if (error < 0)
        log_error("event=step-failed error=%s", strerror(-error));
}

void engine_step_due(struct engine *engine)
{
    const struct board *board = engine->board;
    uint64_t now_usec = clock_monotonic_usec(engine->clock);
    uint64_t period_usec = (uint64_t)board->period_ms * 1000;
    uint64_t passed_usec = now_usec - engine->started_usec;
    uint64_t due = passed_usec / period_usec * board->sensor_count +
                   passed_usec % period_usec * board->sensor_count / period_usec;
    uint64_t done = engine->rounds * board->sensor_count + engine->next;

    if (board->sensor_count == 0)
        return;
    /* After a long sleep of the machine one round is enough. */
    if (due > done + board->sensor_count) {
        engine->rounds = (due - board->sensor_count) / board->sensor_count;
        engine->next = (due - board->sensor_count) % board->sensor_count;
        done = due - board->sensor_count;
    }
    for (; done < due; done++) {
        if (!engine->frozen)
            report(step_sensor(engine, board->sensors[engine->next], now_usec));
        if (++engine->next == board->sensor_count) {
            engine->next = 0;
            engine->rounds++;
            if (!engine->frozen)
                step_board(engine, now_usec);
        }
    }
}

static uint64_t wake_usec(const struct engine *engine)
{
    uint64_t usec = (uint64_t)engine->board->period_ms * 1000 / engine->board->sensor_count;

    return usec < WAKE_USEC_MIN ? WAKE_USEC_MIN : usec;
}

static int on_wake(sd_event_source *source, uint64_t usec, void *context)
{
    struct engine *engine = context;
    int error;

    (void)usec;
    engine_step_due(engine);
    error = sd_event_source_set_time_relative(source, wake_usec(engine));
    if (error >= 0)
        error = sd_event_source_set_enabled(source, SD_EVENT_ONESHOT);
    report(error);
    return 0;
}

int engine_start(struct engine *engine)
{
    int error;

    if (engine->board->sensor_count == 0)
        return 0;
    error = sd_event_add_time_relative(engine->event, &engine->timer, CLOCK_MONOTONIC,
                                       wake_usec(engine), 1000, on_wake, engine);
    return error < 0 ? error : 0;
}

void engine_freeze(struct engine *engine, bool frozen)
{
    uint64_t now_usec = clock_monotonic_usec(engine->clock);

    /* The frozen time has not been: nothing jumps, and no energy flowed. */
    for (size_t i = 0; engine->frozen && !frozen && i < engine->board->sensor_count; i++)
        engine->board->sensors[i]->stepped_usec = now_usec;
    engine->frozen = frozen;
}

void engine_release(struct engine *engine)
{
    uint64_t now_usec = clock_monotonic_usec(engine->clock);

    for (size_t i = 0; i < engine->board->sensor_count; i++) {
        if (engine->board->sensors[i]->overridden)
            engine->board->sensors[i]->stepped_usec = now_usec;
        engine->board->sensors[i]->overridden = false;
    }
}

/* -- storms ----------------------------------------------------------------------------------- */

/* Moves a reading by one step of its resolution, up and down in turn, so that each is a change. */
static bool storm_sensor(struct sensor *sensor, bool up)
{
    double step = sensor->resolution > 0 ? sensor->resolution : 1;
    double reading = reading_of(sensor);

    if (!isfinite(reading))
        return false;
    report(
        object_set(sensor->object, SENSOR_VALUE, "Value",
                   value_number(model_round(reading + (up ? step : -step), sensor->resolution))));
    return true;
}

static void storm_due(struct engine *engine, uint64_t due)
{
    size_t count = engine->board->sensor_count, skipped = 0;

    while (engine->storm_sent < due && skipped < count) {
        struct sensor *sensor = engine->board->sensors[engine->storm_next % count];
        bool up = engine->storm_next / count % 2 == 0;

        engine->storm_next++;
        if (!storm_sensor(sensor, up)) {
            skipped++;
            continue;
        }
        skipped = 0;
        engine->storm_sent++;
        engine->storm_signals++;
    }
}

static int on_storm(sd_event_source *source, uint64_t usec, void *context)
{
    struct engine *engine = context;
    uint64_t passed_usec = clock_monotonic_usec(engine->clock) - engine->storm_started_usec;
    uint64_t due = passed_usec * engine->storm_rate / 1000000;
    int error;

    (void)usec;
    if (due > engine->storm_total)
        due = engine->storm_total;
    storm_due(engine, due);
    if (due == engine->storm_total) {
        engine->storm_timer = sd_event_source_disable_unref(engine->storm_timer);
        log_info("event=storm-over signals=%llu msec=%llu", (unsigned long long)engine->storm_sent,
                 (unsigned long long)passed_usec / 1000);
        if (engine->storm_over)
            engine->storm_over(engine->storm_context);
        return 0;
    }
    error = sd_event_source_set_time_relative(source, STORM_WAKE_USEC);
    if (error >= 0)
        error = sd_event_source_set_enabled(source, SD_EVENT_ONESHOT);
    report(error);
    return 0;
}

int engine_storm(struct engine *engine, uint32_t signals_per_second, uint32_t seconds)
{
    int error;

    engine->storm_timer = sd_event_source_disable_unref(engine->storm_timer);
    engine->storm_rate = signals_per_second;
    engine->storm_total = (uint64_t)signals_per_second * seconds;
    engine->storm_sent = 0;
    engine->storm_started_usec = clock_monotonic_usec(engine->clock);
    if (engine->storm_total == 0 || engine->board->sensor_count == 0)
        return 0;
    error = sd_event_add_time_relative(engine->event, &engine->storm_timer, CLOCK_MONOTONIC,
                                       STORM_WAKE_USEC, 100, on_storm, engine);
    return error < 0 ? error : 0;
}

/* -- life ---------------------------------------------------------------------------------------
 */

int engine_init(struct engine *engine, sd_event *event, const struct clock *clock,
                struct board *board, const struct state *state, engine_signal_fn signal)
{
    uint64_t now_usec = clock_monotonic_usec(clock);

    *engine = (struct engine){
        .event = event,
        .clock = clock,
        .board = board,
        .state = state,
        .signal = signal,
        .started_usec = now_usec,
        .random_state = board->seed,
        .allowed_load = 1,
    };
    step_board(engine, now_usec);
    /* Twice: what comes first in the file may depend on what comes later. */
    for (size_t i = 0; i < 2 * board->sensor_count; i++) {
        int error = step_sensor(engine, board->sensors[i % board->sensor_count], now_usec);

        if (error < 0)
            return error;
    }
    engine_follow_all(engine);
    return 0;
}

void engine_deinit(struct engine *engine)
{
    engine->timer = sd_event_source_disable_unref(engine->timer);
    engine->storm_timer = sd_event_source_disable_unref(engine->storm_timer);
}
