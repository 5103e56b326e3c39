/*
 * How a reading moves: small formulas over time, load and other readings. Pure: the caller hands in
 * what the machine does and a random state, so that tests know every value. Nothing here knows
 * D-Bus.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum model_kind {
    MODEL_CONSTANT, /* mean */
    MODEL_SINE,     /* mean + amplitude * sin(2 pi t / period_seconds + phase) */
    MODEL_WALK,     /* wanders about mean with standard deviation `amplitude`, forgetting over
                       period_seconds */
    MODEL_LOAD,     /* goes to low + (high - low) * load, with time constant period_seconds */
    MODEL_LINEAR,   /* sum of the inputs, moved from [input_low, input_high] to [low, high] */
    MODEL_SUM,      /* sum of the inputs * factor + offset */
    MODEL_ENERGY,   /* integral of the inputs' sum over seconds, * factor */
    MODEL_KIND_COUNT,
};

struct model {
    enum model_kind kind;
    double mean;
    double amplitude;
    double period_seconds; /* of a sine; time constant of walk, load and linear (0: at once) */
    double phase;          /* radians */
    double low, high;
    double input_low, input_high;
    double factor, offset;
    double noise; /* standard deviation that is added to the reading but not kept */
    double state; /* walk: distance from the mean; load, linear: value without noise; energy: sum */
    bool started; /* state is valid */
};

/** What a model may look at. */
struct model_input {
    double now_seconds;     /* since the start */
    double elapsed_seconds; /* since the last step of this model */
    double load;            /* 0 idle … 1 full */
    double sum;             /* of the readings that the model names, finite ones only */
    bool powered; /* the chassis is on: without, load counts as 0 and load models go to `low` */
};

/** A small random generator (splitmix64); the state is the caller's. Uniform in [0, 1). */
double model_random(uint64_t *random_state);

/** Name in board files, such as "walk". */
const char *model_kind_name(enum model_kind kind);

/** Finds a kind by its name; MODEL_KIND_COUNT when there is none. */
enum model_kind model_kind_find(const char *name);

/** Steps the model and returns the new reading, not rounded. */
double model_step(struct model *model, const struct model_input *input, uint64_t *random_state);

/** Rounds to a multiple of `resolution`; 0 leaves the value. */
double model_round(double value, double resolution);
