/* See manager-time.h. */
#include "svc-managers/manager-time.h"

#include <errno.h>

#include "base/cleanup.h"
#include "redfish/date-time.h"
#include "redfish/json.h"
#include "svc-managers/managers-service.h"
#include "svc-managers/names.h"
#include "svc-managers/refuse.h"

#define USEC_PER_SECOND 1000000
#define NSEC_PER_USEC 1000

static const struct property_word source_words[] = {
    {"true", "NTP"}, {"false", "RTC"}, {NULL, NULL}};

const struct property_map manager_time_rows[MANAGER_TIME_ROW_COUNT] = {
    PROPERTY_ROW(INTERFACE_TIMEDATE, "Timezone", "TimeZoneName", PROPERTY_TEXT),
    PROPERTY_ROW(INTERFACE_TIMEDATE, "NTP", "DateTimeSource", PROPERTY_BOOLEAN_WORD,
                 .words = source_words),
};

int manager_time_start(struct hardware *hardware)
{
    static const char *const interfaces[] = {INTERFACE_TIMEDATE, NULL};

    return mirror_watch(hardware->mirror, TIMEDATE_OWNER, TIMEDATE_PATH, interfaces,
                        MIRROR_WATCH_ACTIVATABLE);
}

const struct mirror_object *manager_timedate(const struct scope *scope)
{
    return mirror_find(scope->mirror, TIMEDATE_PATH);
}

bool manager_time_is_automatic(const struct scope *scope)
{
    const struct mirror_object *timedate = manager_timedate(scope);
    bool automatic;

    return timedate && mirror_read_boolean(timedate, INTERFACE_TIMEDATE, "NTP", &automatic) &&
           automatic;
}

int manager_time_put(const struct scope *scope, json_t *resource)
{
    char text[CLOCK_ISO8601_MAX];
    uint64_t now = clock_realtime_usec(service_clock(scope->hardware->service));
    int error = json_put(resource, "DateTime", json_string(clock_format_iso8601(now, text)));

    return error ? error : json_put(resource, "DateTimeLocalOffset", json_string("+00:00"));
}

int manager_time_set(const struct scope *scope, const struct patch_value *value,
                     struct write_batch *batch, json_t *messages)
{
    struct date_time time;
    json_int_t usec;
    int error;

    if (!date_time_parse(ipc_text(json_string_value(value->value)), &time))
        return refuse_value(messages, BASE_PROPERTY_VALUE_FORMAT_ERROR, value->pointer,
                            value->value);
    if (time.seconds < 0)
        return refuse_value(messages, BASE_PROPERTY_VALUE_OUT_OF_RANGE, value->pointer,
                            value->value);
    if (manager_time_is_automatic(scope))
        return refuse_conflict(messages, value->pointer, "NTP.ProtocolEnabled");
    usec = time.seconds * USEC_PER_SECOND + time.nanoseconds / NSEC_PER_USEC;
    error = write_add_call(batch, value->pointer, TIMEDATE_OWNER, TIMEDATE_PATH, INTERFACE_TIMEDATE,
                           "SetTime", "xbb", json_pack("[I, b, b]", usec, 0, 0));
    return error ? error : write_says(batch, json_string_value(value->value));
}

int manager_time_set_zone(const struct scope *scope, const struct patch_value *value,
                          struct write_batch *batch)
{
    int error = write_add_call(batch, value->pointer, TIMEDATE_OWNER, TIMEDATE_PATH,
                               INTERFACE_TIMEDATE, "SetTimezone", "sb",
                               json_pack("[O, b]", value->value, 0));

    return error ? error : write_says(batch, json_string_value(value->value));
}

int manager_time_set_ntp(const char *related, bool enabled, struct write_batch *batch)
{
    int error = write_add_call(batch, related, TIMEDATE_OWNER, TIMEDATE_PATH, INTERFACE_TIMEDATE,
                               "SetNTP", "bb", json_pack("[b, b]", enabled, 0));

    return error ? error : write_says(batch, enabled ? "true" : "false");
}
