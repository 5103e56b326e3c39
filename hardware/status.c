/* See status.h; the rules are the tables of docs/svc-chassis.md, "Status" and "Sensor". */
#include "hardware/status.h"

#include <errno.h>

#include "base/cleanup.h"
#include "dbus/property-map.h"
#include "hardware/names.h"

/* One boolean of D-Bus, and the flag that it sets when it has the telling value. */
struct flag_row {
    const char *interface, *property;
    bool telling;
    size_t flag; /* offset in struct status_flags */
};

#define FLAG(name) offsetof(struct status_flags, name)

static const struct flag_row item_rows[] = {
    {INTERFACE_ITEM, "Present", false, FLAG(absent)},
    {INTERFACE_OPERATIONAL_STATUS, "Functional", false, FLAG(not_functional)},
    {INTERFACE_AVAILABILITY, "Available", false, FLAG(unavailable)},
};

static const struct flag_row alarm_rows[] = {
    {INTERFACE_THRESHOLD_WARNING, "WarningAlarmHigh", true, FLAG(warning_alarm)},
    {INTERFACE_THRESHOLD_WARNING, "WarningAlarmLow", true, FLAG(warning_alarm)},
    {INTERFACE_THRESHOLD_CRITICAL, "CriticalAlarmHigh", true, FLAG(critical_alarm)},
    {INTERFACE_THRESHOLD_CRITICAL, "CriticalAlarmLow", true, FLAG(critical_alarm)},
    {INTERFACE_THRESHOLD_HARD_SHUTDOWN, "HardShutdownAlarmHigh", true, FLAG(critical_alarm)},
    {INTERFACE_THRESHOLD_HARD_SHUTDOWN, "HardShutdownAlarmLow", true, FLAG(critical_alarm)},
};

static void read_rows(const struct flag_row *rows, size_t count, const struct mirror_object *object,
                      struct status_flags *flags)
{
    for (size_t i = 0; i < count; i++) {
        bool value;

        if (mirror_read_boolean(object, rows[i].interface, rows[i].property, &value) &&
            value == rows[i].telling)
            *(bool *)((char *)flags + rows[i].flag) = true;
    }
}

void status_read_item(const struct mirror_object *object, struct status_flags *flags)
{
    read_rows(item_rows, ARRAY_SIZE(item_rows), object, flags);
    if (!mirror_object_is_available(object))
        flags->unavailable = true;
}

void status_read_alarms(const struct mirror_object *sensor, struct status_flags *flags)
{
    read_rows(alarm_rows, ARRAY_SIZE(alarm_rows), sensor, flags);
}

const char *status_state(const struct status_flags *flags)
{
    if (flags->absent)
        return "Absent";
    return flags->unavailable ? "UnavailableOffline" : "Enabled";
}

const char *status_health(const struct status_flags *flags)
{
    if (flags->critical_alarm || flags->not_functional)
        return "Critical";
    return flags->warning_alarm ? "Warning" : "OK";
}

int status_put(json_t *resource, const char *state, const char *health)
{
    int error = property_put(resource, "Status/State", json_string(state));

    return error ? error : property_put(resource, "Status/Health", json_string(health));
}

int status_put_flags(json_t *resource, const struct status_flags *flags)
{
    return status_put(resource, status_state(flags), status_health(flags));
}

int status_put_item(json_t *resource, const struct mirror_object *object)
{
    struct status_flags flags = {0};

    status_read_item(object, &flags);
    return status_put_flags(resource, &flags);
}
