/*
 * What the BMC uses of itself: metrics of phosphor-health-monitor, one object for each, and how
 * long the gateway's unit runs. Source: phosphor-dbus-interfaces xyz/openbmc_project/Metric/Value.
 */
#include <errno.h>

#include "base/cleanup.h"
#include "hardware/systemd-unit.h"
#include "redfish/json.h"
#include "svc-managers/kinds.h"
#include "svc-managers/managers-service.h"
#include "svc-managers/names.h"

#define METRIC(path) BMC_METRIC_PATH "/" path
#define USEC_PER_SECOND 1000000
#define BYTES_PER_KIB 1024

/* One row and one object each. */
static const struct property_map rows[] = {
    PROPERTY_ROW(INTERFACE_METRIC, "Value", "FreeStorageSpaceKiB", PROPERTY_WHOLE_NUMBER,
                 .divisor = BYTES_PER_KIB),
    PROPERTY_ROW(INTERFACE_METRIC, "Value", "ProcessorStatistics/KernelPercent",
                 PROPERTY_FINITE_NUMBER),
    PROPERTY_ROW(INTERFACE_METRIC, "Value", "ProcessorStatistics/UserPercent",
                 PROPERTY_FINITE_NUMBER),
    PROPERTY_ROW(INTERFACE_METRIC, "Value", "MemoryStatistics/AvailableBytes",
                 PROPERTY_WHOLE_NUMBER),
    PROPERTY_ROW(INTERFACE_METRIC, "Value", "MemoryStatistics/BuffersAndCacheBytes",
                 PROPERTY_WHOLE_NUMBER),
    PROPERTY_ROW(INTERFACE_METRIC, "Value", "MemoryStatistics/FreeBytes", PROPERTY_WHOLE_NUMBER),
    PROPERTY_ROW(INTERFACE_METRIC, "Value", "MemoryStatistics/SharedBytes", PROPERTY_WHOLE_NUMBER),
    PROPERTY_ROW(INTERFACE_METRIC, "Value", "MemoryStatistics/TotalBytes", PROPERTY_WHOLE_NUMBER),
};

#define LOCATE(name, path)                                                                         \
    static const struct mirror_object *locate_##name(const struct scope *scope)                    \
    {                                                                                              \
        return mirror_find(scope->mirror, METRIC(path));                                           \
    }

LOCATE(storage, "storage/rw")
LOCATE(kernel, "cpu/kernel")
LOCATE(user, "cpu/user")
LOCATE(available, "memory/available")
LOCATE(cached, "memory/buffered_and_cached")
LOCATE(free_memory, "memory/free")
LOCATE(shared, "memory/shared")
LOCATE(total, "memory/total")

#define MAP(index, path, name)                                                                     \
    {                                                                                              \
        .source = METRIC(path), .locate = locate_##name, .rows = &rows[index], .row_count = 1      \
    }

/* Put by code: here for docs/mapping. */
static const struct property_map unit_rows[] = {
    PROPERTY_ROW(INTERFACE_SYSTEMD_UNIT, "ActiveEnterTimestampMonotonic",
                 "ServiceRootUptimeSeconds", PROPERTY_CUSTOM),
};

static const struct resource_map maps[] = {
    MAP(0, "storage/rw", storage),
    MAP(1, "cpu/kernel", kernel),
    MAP(2, "cpu/user", user),
    MAP(3, "memory/available", available),
    MAP(4, "memory/buffered_and_cached", cached),
    MAP(5, "memory/free", free_memory),
    MAP(6, "memory/shared", shared),
    MAP(7, "memory/total", total),
    {.source = "the unit " GATEWAY_UNIT,
     .rows = unit_rows,
     .row_count = ARRAY_SIZE(unit_rows),
     .by_code = true},
};

/* In whole seconds. */
static int put_uptime(const struct scope *scope, json_t *resource)
{
    const struct mirror_object *unit = systemd_unit_find(scope->mirror, GATEWAY_UNIT);
    uint64_t now = clock_monotonic_usec(service_clock(scope->hardware->service)), since;

    if (!unit || !systemd_unit_is_running(unit) ||
        !mirror_read_unsigned(unit, INTERFACE_SYSTEMD_UNIT, "ActiveEnterTimestampMonotonic",
                              &since) ||
        since == 0 || since > now)
        return 0;
    return json_put(resource, "ServiceRootUptimeSeconds",
                    json_integer((json_int_t)((now - since) / USEC_PER_SECOND)));
}

const struct resource_kind diagnostic_data_kind = {
    .find = manager_find,
    .name = "Manager Diagnostic Data",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .put = put_uptime,
};
