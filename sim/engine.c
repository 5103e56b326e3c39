/*
 * Models and storms over time; see engine.h. What the hosts do is in engine-host.c, what follows a
 * change (alarms, LEDs, redundancy) in engine-follow.c.
 */
#include "sim/engine.h"

#include "base/cleanup.h"
#include "base/log.h"
#include "sim/engine-internal.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SENSOR_VALUE SIM_PREFIX "Sensor.Value"
#define AVAILABILITY SIM_PREFIX "State.Decorator.Availability"

/** Sensors move in turn, but the loop wakes at most so often. */
#define WAKE_USEC_MIN 10000
#define STORM_WAKE_USEC 1000

double engine_reading(const struct sensor *sensor)
{
    return sensor->object ? object_get_number(sensor->object, SENSOR_VALUE, "Value", NAN) : NAN;
}

/* -- one sensor ---------------------------------------------------------------------------- */

/* Those that share a load carry it alone when the others are gone: 1 while all are there. */
static double share_of(const struct sensor *sensor)
{
    size_t there = 0;

    for (size_t i = 0; i < sensor->shared.count; i++)
        there += sensor->shared.sensors[i]->object != NULL;
    return there > 0 ? (double)sensor->shared.count / (double)there : 1;
}

static double input_sum(const struct sensor *sensor)
{
    double sum = 0;

    for (size_t i = 0; i < sensor->inputs.count; i++) {
        double reading = engine_reading(sensor->inputs.sensors[i]);

        if (isfinite(reading))
            sum += reading;
    }
    return sum * share_of(sensor);
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
        .load = engine_load(engine, sensor->host),
        .powered = engine_is_powered(engine, sensor->host),
    };
    double reading;

    if (!sensor->object || sensor->overridden)
        return 0;
    input.sum = input_sum(sensor);
    sensor->stepped_usec = now_usec;
    if (sensor->has_off && !input.powered) {
        reading = sensor->off_value;
        /* With power it starts anew, not from where it was; only energy is kept. */
        sensor->model.started = sensor->model.started && sensor->model.kind == MODEL_ENERGY;
    } else {
        reading = model_round(model_step(&sensor->model, &input, &engine->random_state),
                              sensor->resolution);
    }
    return set_reading(sensor, reading);
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
                engine_step_hosts(engine, now_usec);
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
    double reading = engine_reading(sensor);

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
    int error;

    *engine = (struct engine){
        .event = event,
        .clock = clock,
        .board = board,
        .state = state,
        .signal = signal,
        .started_usec = now_usec,
        .random_state = board->seed,
    };
    error = engine_init_hosts(engine);
    if (error < 0)
        return error;
    engine_step_hosts(engine, now_usec);
    /* Twice: what comes first in the file may depend on what comes later. */
    for (size_t i = 0; i < 2 * board->sensor_count; i++) {
        error = step_sensor(engine, board->sensors[i % board->sensor_count], now_usec);
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
    free(engine->hosts);
    engine->hosts = NULL;
}
