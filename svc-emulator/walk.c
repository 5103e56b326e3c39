/* Random walks, see walk.h. */
#include "svc-emulator/walk.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define WIDTH 0.05 /* of the walk, as a part of its base */
#define OCTAVES 6  /* the longest takes 32 steps from one value to the next */
#define DECIMALS_MAX 6

uint64_t walk_hash(uint64_t hash, const char *text)
{
    /* FNV-1a, so that seeds give the same walks on every machine */
    hash ^= 0xcbf29ce484222325u;
    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 0x100000001b3u;
    return hash;
}

/* -1 … 1, by splitmix64 of both */
static double noise(uint64_t key, uint64_t step)
{
    uint64_t x = key + step * 0x9e3779b97f4a7c15u;

    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    x ^= x >> 31;
    return (double)(x >> 11) / (double)(1ull << 52) - 1;
}

static double smooth(uint64_t key, uint64_t tick, unsigned int octave)
{
    uint64_t length = 1ull << octave, step = tick >> octave;
    double part = (double)(tick & (length - 1)) / (double)length;
    double eased = part * part * (3 - 2 * part);
    double from = noise(key + octave, step), to = noise(key + octave, step + 1);

    return from + (to - from) * eased;
}

/* Longer waves are higher. -1 … 1. */
static double sum(uint64_t key, uint64_t tick)
{
    double value = 0, weight = 0;

    for (unsigned int octave = 0; octave < OCTAVES; octave++) {
        value += smooth(key, tick, octave) * (octave + 1);
        weight += octave + 1;
    }
    return value / weight;
}

/* As many as the shortest form of the number has. */
static int decimals_of(const json_t *value)
{
    char text[64];
    const char *dot;

    if (json_is_integer(value))
        return 0;
    snprintf(text, sizeof(text), "%.10g", json_number_value(value));
    dot = strchr(text, '.');
    if (!dot || strchr(text, 'e'))
        return 1;
    return strlen(dot + 1) > DECIMALS_MAX ? DECIMALS_MAX : (int)strlen(dot + 1);
}

void walk_init(struct walk *walk, const json_t *value, uint64_t key)
{
    *walk = (struct walk){
        .base = json_number_value(value),
        .low = -INFINITY,
        .high = INFINITY,
        .decimals = decimals_of(value),
        .key = key,
    };
}

void walk_bound(struct walk *walk, const json_t *value)
{
    double bound = json_number_value(value);

    if (!json_is_number(value))
        return;
    if (bound >= walk->base && bound < walk->high)
        walk->high = bound;
    if (bound <= walk->base && bound > walk->low)
        walk->low = bound;
}

json_t *walk_at(const struct walk *walk, uint64_t tick)
{
    double scale = pow(10, walk->decimals), width = fabs(walk->base) * WIDTH, value;
    double offset = sum(walk->key, tick);

    /* Small integers would never move. */
    if (walk->decimals == 0 && walk->base != 0 && width < 1)
        width = 1;
    if (offset > 0 && walk->high - walk->base < width)
        width = walk->high - walk->base;
    if (offset < 0 && walk->base - walk->low < width)
        width = walk->base - walk->low;
    offset = fmin(fmax(2 * offset, -1), 1); /* the sum rarely comes near its ends */
    value = round((walk->base + offset * width) * scale) / scale;
    value = fmin(fmax(value, walk->low), walk->high);
    return walk->decimals == 0 ? json_integer((json_int_t)round(value)) : json_real(value);
}
