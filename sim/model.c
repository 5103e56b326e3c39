/*
 * The formulas of moving readings; see model.h.
 */
#include "sim/model.h"

#include "base/cleanup.h"

#include <math.h>
#include <string.h>

static const char *const kind_names[MODEL_KIND_COUNT] = {
    [MODEL_CONSTANT] = "constant", [MODEL_SINE] = "sine",     [MODEL_WALK] = "walk",
    [MODEL_LOAD] = "load",         [MODEL_LINEAR] = "linear", [MODEL_SUM] = "sum",
    [MODEL_ENERGY] = "energy",
};

const char *model_kind_name(enum model_kind kind)
{
    return kind_names[kind];
}

enum model_kind model_kind_find(const char *name)
{
    for (size_t i = 0; i < ARRAY_SIZE(kind_names); i++) {
        if (strcmp(kind_names[i], name) == 0)
            return (enum model_kind)i;
    }
    return MODEL_KIND_COUNT;
}

/* Steele, Lea, Flood: "Fast splittable pseudorandom number generators" (2014) */
double model_random(uint64_t *random_state)
{
    uint64_t z = *random_state += 0x9e3779b97f4a7c15U;

    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return (double)((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
}

/* Near enough to a standard normal deviate: twelve uniform ones, so never beyond 6. */
static double normal(uint64_t *random_state)
{
    double sum = -6;

    for (int i = 0; i < 12; i++)
        sum += model_random(random_state);
    return sum;
}

/* The share of a step that a first-order lag goes in the elapsed time. */
static double lag(double elapsed_seconds, double constant_seconds)
{
    return constant_seconds > 0 ? 1 - exp(-elapsed_seconds / constant_seconds) : 1;
}

static double approach(struct model *model, double target, const struct model_input *input)
{
    if (!model->started)
        model->state = target;
    model->state += (target - model->state) * lag(input->elapsed_seconds, model->period_seconds);
    return model->state;
}

/* An Ornstein-Uhlenbeck walk: its deviation stays `amplitude` however often it is stepped. */
static double walk(struct model *model, const struct model_input *input, uint64_t *random_state)
{
    double keep = 1 - lag(input->elapsed_seconds, model->period_seconds);

    if (!model->started)
        model->state = model->amplitude * normal(random_state);
    else
        model->state = model->state * keep +
                       model->amplitude * sqrt(1 - keep * keep) * normal(random_state);
    return model->mean + model->state;
}

static double map_linear(const struct model *model, double value)
{
    double share = (value - model->input_low) / (model->input_high - model->input_low);

    if (!(share > 0))
        share = 0;
    if (share > 1)
        share = 1;
    return model->low + (model->high - model->low) * share;
}

double model_step(struct model *model, const struct model_input *input, uint64_t *random_state)
{
    double value = 0;

    switch (model->kind) {
    case MODEL_CONSTANT:
        value = model->mean;
        break;
    case MODEL_SINE:
        value = model->mean +
                model->amplitude *
                    sin(2 * M_PI * input->now_seconds / model->period_seconds + model->phase);
        break;
    case MODEL_WALK:
        value = walk(model, input, random_state);
        break;
    case MODEL_LOAD:
        value = approach(
            model, model->low + (model->high - model->low) * (input->powered ? input->load : 0),
            input);
        break;
    case MODEL_LINEAR:
        value = approach(model, map_linear(model, input->sum), input);
        break;
    case MODEL_SUM:
        value = input->sum * model->factor + model->offset;
        break;
    case MODEL_ENERGY:
        if (!model->started)
            model->state = model->offset;
        model->state += input->sum * input->elapsed_seconds * model->factor;
        value = model->state;
        break;
    case MODEL_KIND_COUNT:
        break;
    }
    model->started = true;
    return model->noise > 0 ? value + model->noise * normal(random_state) : value;
}

double model_round(double value, double resolution)
{
    if (!(resolution > 0) || !isfinite(value))
        return value;
    /* Dividing by the inverse yields the double next to the decimal number where the inverse is
     * whole: 0.1 -> 10. */
    if (resolution < 1 && fabs(1 / resolution - round(1 / resolution)) < 1e-9)
        return round(value * round(1 / resolution)) / round(1 / resolution);
    return round(value / resolution) * resolution;
}
