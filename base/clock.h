/*
 * Time, behind a seam: modules that decide by time hold a `const struct clock *`, tests hand in
 * their own.
 */
#pragma once

#include <stdint.h>

struct clock {
    /** Microseconds since an arbitrary start; never goes back. For intervals and deadlines. */
    uint64_t (*monotonic_usec)(void *context);
    /** Microseconds since 1970-01-01 UTC. For what people see and what is stored. */
    uint64_t (*realtime_usec)(void *context);
    void *context;
};

/** The machine's clocks (CLOCK_MONOTONIC, CLOCK_REALTIME). */
extern const struct clock clock_system;

static inline uint64_t clock_monotonic_usec(const struct clock *clock)
{
    return clock->monotonic_usec(clock->context);
}

static inline uint64_t clock_realtime_usec(const struct clock *clock)
{
    return clock->realtime_usec(clock->context);
}

/** Space for "2026-11-20T11:24:00+00:00" and its NUL. */
#define CLOCK_ISO8601_MAX 32

/** Writes a Redfish date-time (DSP0266 §9.5.5 "Date-Time values"), UTC, whole seconds. Returns
 * `buffer`. */
const char *clock_format_iso8601(uint64_t realtime_usec, char buffer[static CLOCK_ISO8601_MAX]);
