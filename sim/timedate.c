/*
 * systemd-timedated: clock, time zone and whether NTP runs. Source: org.freedesktop.timedate1(5) of
 * systemd 252. The host's clock stays as it is: SetTime moves only what TimeUSec tells.
 */
#include "sim/machine.h"

#include "base/cleanup.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define TIMEDATE "org.freedesktop.timedate1"
/* How long the first answer of a time server takes. */
#define SYNCHRONIZE_MS 500

/* The zones that the image has installed. */
static const char *const zones[] = {
    "Africa/Cairo",
    "Africa/Johannesburg",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Dubai",
    "Asia/Hong_Kong",
    "Asia/Kolkata",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Taipei",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Etc/UTC",
    "Europe/Berlin",
    "Europe/London",
    "Europe/Madrid",
    "Europe/Paris",
    "Europe/Zurich",
    "Pacific/Auckland",
    "UTC",
};

struct timedate {
    struct machine *machine;
    int64_t offset_usec; /* of its clock to ours */
};

static bool is_on(const struct object *object, const char *property)
{
    return object_get_boolean(object, TIMEDATE, property, false);
}

static int set_flag(struct object *object, const char *property, bool flag)
{
    return object_set(object, TIMEDATE, property, value_boolean(flag));
}

static uint64_t now_usec(const struct timedate *timedate)
{
    return (uint64_t)((int64_t)clock_realtime_usec(timedate->machine->clock) +
                      timedate->offset_usec);
}

static void reading(void *device, struct object *object)
{
    static const char *const properties[] = {"TimeUSec", "RTCTimeUSec"};

    for (size_t i = 0; i < ARRAY_SIZE(properties); i++) {
        if (object_find_property(object, TIMEDATE, properties[i]))
            machine_report("time", object_preset(object, TIMEDATE, properties[i],
                                                 value_unsigned('t', now_usec(device))));
    }
}

static int set_time(struct timedate *timedate, struct object *object, sd_bus_message *call)
{
    int64_t usec;
    int relative, interactive;
    int error = sd_bus_message_read(call, "xbb", &usec, &relative, &interactive);

    if (error < 0)
        return error;
    if (is_on(object, "NTP"))
        return machine_refuse(call, TIMEDATE ".AutomaticTimeSyncEnabled",
                              "Automatic time synchronization is enabled");
    if (!relative && usec <= 0)
        return machine_refuse(call, BUS_ERROR_INVALID_ARGS, "Invalid absolute time");
    if (relative)
        timedate->offset_usec += usec;
    else
        timedate->offset_usec = usec - (int64_t)clock_realtime_usec(timedate->machine->clock);
    return machine_done(call, 0);
}

static int set_timezone(struct object *object, sd_bus_message *call)
{
    const char *zone;
    int interactive;
    int error = sd_bus_message_read(call, "sb", &zone, &interactive);

    if (error < 0)
        return error;
    for (size_t i = 0; i < ARRAY_SIZE(zones); i++) {
        if (strcmp(zones[i], zone) == 0)
            return machine_done(call, object_set_text(object, TIMEDATE, "Timezone", zone));
    }
    return machine_refuse(call, BUS_ERROR_INVALID_ARGS, "Invalid or not installed timezone");
}

static void on_synchronized(void *context, const char *path)
{
    struct timedate *timedate = context;
    struct object *object = machine_find(timedate->machine, TIMEDATE, path);

    if (!object || !is_on(object, "NTP"))
        return;
    timedate->offset_usec = 0;
    machine_report("time", set_flag(object, "NTPSynchronized", true));
}

static int set_ntp(struct timedate *timedate, struct object *object, sd_bus_message *call)
{
    int on, interactive;
    int error = sd_bus_message_read(call, "bb", &on, &interactive);

    if (error < 0)
        return error;
    if (!is_on(object, "CanNTP"))
        return machine_refuse(call, TIMEDATE ".NoNTPSupport", "NTP not supported");
    error = set_flag(object, "NTP", on);
    if (error == 0 && on)
        error = machine_later(timedate->machine, SYNCHRONIZE_MS, on_synchronized, timedate,
                              object->path);
    else if (error == 0)
        error = set_flag(object, "NTPSynchronized", false);
    return machine_done(call, error);
}

static int list_timezones(sd_bus_message *call)
{
    CLEANUP(sd_bus_message_unrefp) sd_bus_message *reply = NULL;
    int error = sd_bus_message_new_method_return(call, &reply);

    if (error >= 0)
        error = sd_bus_message_open_container(reply, 'a', "s");
    for (size_t i = 0; error >= 0 && i < ARRAY_SIZE(zones); i++)
        error = sd_bus_message_append(reply, "s", zones[i]);
    if (error >= 0)
        error = sd_bus_message_close_container(reply);
    return error < 0 ? error : sd_bus_send(NULL, reply, NULL);
}

static int on_method(void *context, struct object *object, sd_bus_message *call)
{
    const char *member = sd_bus_message_get_member(call);

    if (strcmp(member, "SetTime") == 0)
        return set_time(context, object, call);
    if (strcmp(member, "SetTimezone") == 0)
        return set_timezone(object, call);
    if (strcmp(member, "SetNTP") == 0)
        return set_ntp(context, object, call);
    return list_timezones(call);
}

static int start(struct machine *machine, void **ret_device)
{
    struct timedate *timedate = calloc(1, sizeof(*timedate));
    int error;

    if (!timedate)
        return -ENOMEM;
    timedate->machine = machine;
    error = bus_register_for(machine->bus, TIMEDATE, TIMEDATE, on_method, timedate);
    if (error < 0) {
        free(timedate);
        return error;
    }
    *ret_device = timedate;
    return 0;
}

const struct device_class timedate_class = {.start = start, .stop = free, .reading = reading};
