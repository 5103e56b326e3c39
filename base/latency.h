/*
 * Quantiles of durations in fixed memory: a log-linear histogram (8 steps for each power of two, 1
 * µs to 1 hour), so a quantile is right within 1/8. Adding is a shift and an increment.
 */
#pragma once

#include <stdint.h>

#define LATENCY_BUCKETS 264

struct latency {
    uint64_t count;
    uint32_t buckets[LATENCY_BUCKETS];
};

void latency_add(struct latency *latency, uint64_t usec);

/** The duration, in µs, that `permille` of 1000 durations do not pass (its bucket's upper end). 0
 * when nothing was added. */
uint64_t latency_quantile(const struct latency *latency, unsigned int permille);
