/*
 * The D-Bus interfaces of systemd and timedated, as published with systemd 252
 * (org.freedesktop.systemd1(5), timedate1(5)), as far as Redfish services ask for them; see
 * interfaces-table.h.
 */
#include "sim/interfaces-table.h"

static const struct interface_type types[] = {
    {
        .name = "org.freedesktop.systemd1.Manager",
        .properties = PROPERTIES(PROPERTY("s", "Version", .read_only = true),
                                 PROPERTY("d", "Progress", .read_only = true),
                                 PROPERTY("s", "SystemState", .read_only = true)),
        .methods = METHODS(
            {"GetUnit", "s", "o"}, {"LoadUnit", "s", "o"}, {"ListUnits", "", "a(ssssssouso)"},
            {"ListUnitsByPatterns", "asas", "a(ssssssouso)"},
            {"ListUnitsByNames", "as", "a(ssssssouso)"}, {"GetUnitFileState", "s", "s"},
            {"StartUnit", "ss", "o"}, {"StopUnit", "ss", "o"}, {"RestartUnit", "ss", "o"},
            {"ReloadUnit", "ss", "o"}, {"Subscribe", "", ""}, {"Unsubscribe", "", ""}),
        .signals = SIGNALS({"UnitNew", "so"}, {"UnitRemoved", "so"}, {"JobNew", "uos"},
                           {"JobRemoved", "uoss"}),
    },
    {
        .name = "org.freedesktop.systemd1.Socket",
        .properties = PROPERTIES(PROPERTY("a(ss)", "Listen", .read_only = true),
                                 PROPERTY("b", "Accept", .read_only = true),
                                 PROPERTY("u", "MaxConnections", .read_only = true),
                                 PROPERTY("u", "NConnections", .read_only = true),
                                 PROPERTY("u", "NAccepted", .read_only = true)),
    },
    {
        .name = "org.freedesktop.systemd1.Unit",
        .properties = PROPERTIES(PROPERTY("s", "Id", .read_only = true),
                                 PROPERTY("as", "Names", .read_only = true),
                                 PROPERTY("s", "Description", .read_only = true),
                                 PROPERTY("s", "LoadState", .read_only = true),
                                 PROPERTY("s", "ActiveState", .read_only = true),
                                 PROPERTY("s", "SubState", .read_only = true),
                                 PROPERTY("s", "UnitFileState", .read_only = true),
                                 PROPERTY("t", "ActiveEnterTimestamp", .read_only = true),
                                 PROPERTY("t", "ActiveEnterTimestampMonotonic", .read_only = true)),
        .methods = METHODS({"Start", "s", "o"}, {"Stop", "s", "o"}, {"Restart", "s", "o"}),
    },
    {
        .name = "org.freedesktop.timedate1",
        .properties = PROPERTIES(PROPERTY("s", "Timezone", .read_only = true),
                                 PROPERTY("b", "LocalRTC", .read_only = true),
                                 PROPERTY("b", "CanNTP", .read_only = true),
                                 PROPERTY("b", "NTP", .read_only = true),
                                 PROPERTY("b", "NTPSynchronized", .read_only = true),
                                 PROPERTY("t", "TimeUSec", .read_only = true),
                                 PROPERTY("t", "RTCTimeUSec", .read_only = true)),
        .methods = METHODS({"SetTime", "xbb", ""}, {"SetTimezone", "sb", ""}, {"SetNTP", "bb", ""},
                           {"ListTimezones", "", "as"}),
    },
};

const struct interface_table interface_table_freedesktop = {types, ARRAY_SIZE(types)};
