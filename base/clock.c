/* The machine's clocks and the date-time text of Redfish, see clock.h. */
#include "base/clock.h"

#include <time.h>

static uint64_t read_clock(clockid_t id)
{
    struct timespec now;

    clock_gettime(id, &now);
    return (uint64_t)now.tv_sec * 1000000u + (uint64_t)now.tv_nsec / 1000u;
}

static uint64_t system_monotonic_usec(void *context)
{
    return read_clock(CLOCK_MONOTONIC);
}

static uint64_t system_realtime_usec(void *context)
{
    return read_clock(CLOCK_REALTIME);
}

const struct clock clock_system = {
    .monotonic_usec = system_monotonic_usec,
    .realtime_usec = system_realtime_usec,
};

const char *clock_format_iso8601(uint64_t realtime_usec, char buffer[static CLOCK_ISO8601_MAX])
{
    time_t seconds = (time_t)(realtime_usec / 1000000u);
    struct tm utc;

    gmtime_r(&seconds, &utc);
    strftime(buffer, CLOCK_ISO8601_MAX, "%Y-%m-%dT%H:%M:%S+00:00", &utc);
    return buffer;
}
