/*
 * A count-down; see watchdog.h.
 */
#include "sim/watchdog.h"

#include <errno.h>
#include <string.h>

#define TICK_USEC 1000000

static uint64_t get_ms(const struct object *object, const char *property)
{
    const struct property *found = object_find_property(object, WATCHDOG_INTERFACE, property);

    return found && found->value.type == 't' ? found->value.unsigned_integer : 0;
}

/* Silent: time that passes is no change that somebody made. What a test took away stays away. */
static int show_remaining(struct object *object, uint64_t remaining_usec)
{
    if (!object_find_property(object, WATCHDOG_INTERFACE, "TimeRemaining"))
        return 0;
    return object_preset(object, WATCHDOG_INTERFACE, "TimeRemaining",
                         value_unsigned('t', remaining_usec / 1000));
}

static int begin(struct watchdog *watchdog, struct object *object, uint64_t ms, uint64_t now_usec)
{
    /* What lasts longer than a thousand years does not end. */
    if (ms > UINT64_MAX / 1000 / 2)
        ms = UINT64_MAX / 1000 / 2;
    watchdog->expires_usec = now_usec + ms * 1000;
    return show_remaining(object, ms * 1000);
}

int watchdog_written(struct watchdog *watchdog, struct object *object, const char *property,
                     uint64_t now_usec)
{
    bool enabled = object_get_boolean(object, WATCHDOG_INTERFACE, "Enabled", false);

    if (!enabled) {
        watchdog->expires_usec = 0;
        return 0;
    }
    if (strcmp(property, "Enabled") == 0 && watchdog->expires_usec == 0)
        return begin(watchdog, object, get_ms(object, "Interval"), now_usec);
    if (strcmp(property, "TimeRemaining") == 0)
        return begin(watchdog, object, get_ms(object, "TimeRemaining"), now_usec);
    return 0;
}

int watchdog_restart(struct watchdog *watchdog, struct object *object, bool enable,
                     uint64_t now_usec)
{
    uint64_t interval_ms = get_ms(object, "Interval");
    int error = 0;

    if (enable)
        error = object_set(object, WATCHDOG_INTERFACE, "Enabled", value_boolean(true));
    if (error < 0)
        return error;
    if (!object_get_boolean(object, WATCHDOG_INTERFACE, "Enabled", false))
        return show_remaining(object, interval_ms * 1000);
    return begin(watchdog, object, interval_ms, now_usec);
}

static int expire(struct watchdog *watchdog, struct object *object)
{
    const char *use = object_get_word(object, WATCHDOG_INTERFACE, "CurrentTimerUse");
    int error = show_remaining(object, 0);

    watchdog->expires_usec = 0;
    if (error == 0 && use[0] != '\0')
        error = object_set_word(object, WATCHDOG_INTERFACE, "ExpiredTimerUse", use);
    if (error == 0)
        error = object_set(object, WATCHDOG_INTERFACE, "Enabled", value_boolean(false));
    return error < 0 ? error : 1;
}

int watchdog_step(struct watchdog *watchdog, struct object *object, uint64_t now_usec)
{
    if (watchdog->expires_usec == 0)
        return 0;
    if (now_usec >= watchdog->expires_usec)
        return expire(watchdog, object);
    return show_remaining(object, watchdog->expires_usec - now_usec);
}

uint64_t watchdog_due(const struct watchdog *watchdog, uint64_t now_usec)
{
    uint64_t remaining_usec;

    if (watchdog->expires_usec == 0)
        return UINT64_MAX;
    if (watchdog->expires_usec <= now_usec)
        return now_usec;
    remaining_usec = watchdog->expires_usec - now_usec;
    return remaining_usec < TICK_USEC ? watchdog->expires_usec : now_usec + TICK_USEC;
}
