/*
 * Histogram of durations, see latency.h. Bucket of a value v of 8 and more: 8 for each power of
 * two, then the three bits below the highest one. Values below 8 have a bucket each. The last
 * bucket takes all that is longer.
 */
#include "base/latency.h"

#define STEP_BITS 3
#define STEPS (1u << STEP_BITS)

static unsigned int bucket_of(uint64_t usec)
{
    unsigned int power, bucket;

    if (usec < STEPS)
        return (unsigned int)usec;
    power = 63u - (unsigned int)__builtin_clzll(usec) - STEP_BITS;
    bucket = (power + 1) * STEPS + (unsigned int)(usec >> power & (STEPS - 1));
    return bucket < LATENCY_BUCKETS ? bucket : LATENCY_BUCKETS - 1;
}

static uint64_t bucket_end(unsigned int bucket)
{
    unsigned int power;

    if (bucket < STEPS)
        return bucket;
    power = bucket / STEPS - 1;
    return ((uint64_t)(STEPS + bucket % STEPS + 1) << power) - 1;
}

void latency_add(struct latency *latency, uint64_t usec)
{
    uint32_t *bucket = &latency->buckets[bucket_of(usec)];

    /* A full bucket stays full rather than starting again from 0; count goes with it. */
    if (*bucket == UINT32_MAX)
        return;
    (*bucket)++;
    latency->count++;
}

uint64_t latency_quantile(const struct latency *latency, unsigned int permille)
{
    uint64_t rank = (latency->count * permille + 999) / 1000, seen = 0;

    if (latency->count == 0)
        return 0;
    if (rank == 0)
        rank = 1;
    for (unsigned int bucket = 0; bucket < LATENCY_BUCKETS; bucket++) {
        seen += latency->buckets[bucket];
        if (seen >= rank)
            return bucket_end(bucket);
    }
    return bucket_end(LATENCY_BUCKETS - 1);
}
