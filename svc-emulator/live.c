/*
 * Readings that move, see live.h. Owns a timer and the list of what was looked at since it last
 * rang: those answers the gateway may have kept.
 */
#include "svc-emulator/live.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "base/log.h"
#include "redfish/json.h"
#include "svc-emulator/walk.h"

#define DEPTH_MAX 8

/** By BMC and path, each only once. */
struct look {
    UT_hash_handle hh;
    const struct bmc *bmc;
    size_t path_at;
    char key[];
};

struct live {
    uv_timer_t timer;
    struct emulator *emulator;
    uint64_t seed, period_usec, started_usec;
    struct look *looks;
};

/* -- what moves -- */

bool live_is(const struct place *place)
{
    static const char *const types[] = {
        "Sensor",
        "Thermal",
        "Power",
        "EnvironmentMetrics",
        "ThermalMetrics",
        "Fan",
        "PowerSupplyMetrics",
        "Outlet",
        "Circuit",
        "PowerDistributionMetrics",
        "BatteryMetrics",
        "ProcessorMetrics",
        "HeaterMetrics",
    };

    for (size_t i = 0; i < ARRAY_SIZE(types); i++) {
        if (ipc_text_equal(place->entity, types[i]))
            return true;
    }
    return false;
}

/* The properties that are readings, with what may be said of their bounds in the same object. */
static const char *const readings[] = {
    "Reading",          "ReadingCelsius",  "ReadingVolts",         "PowerConsumedWatts",
    "PowerOutputWatts", "PowerInputWatts", "LastPowerOutputWatts", "LineInputVoltage",
};

static const char *const bounds[] = {
    "ReadingRangeMin",           "ReadingRangeMax",        "MinReadingRange",
    "MaxReadingRange",           "MinReadingRangeTemp",    "MaxReadingRangeTemp",
    "UpperThresholdNonCritical", "UpperThresholdCritical", "UpperThresholdFatal",
    "LowerThresholdNonCritical", "LowerThresholdCritical", "LowerThresholdFatal",
    "PowerCapacityWatts",
};

static void find_bounds(const json_t *object, struct walk *walk)
{
    const char *name;
    json_t *threshold;

    for (size_t i = 0; i < ARRAY_SIZE(bounds); i++)
        walk_bound(walk, json_object_get(object, bounds[i]));
    json_object_foreach (json_object_get(object, "Thresholds"), name, threshold)
        walk_bound(walk, json_object_get(threshold, "Reading"));
}

/* An excerpt shows what its sensor does. *ret_sensor: free; NULL: it is no excerpt, or of nothing
 * that we have. path: of the sensor. */
static int find_source(const struct bmc *bmc, const json_t *object, json_t **ret_sensor,
                       char path[static IPC_URI_BYTES_MAX + 1])
{
    const char *uri = json_string_value(json_object_get(object, "DataSourceUri"));
    int r = links_read(bmc, uri, path, ret_sensor);

    if (r < 0)
        return r == -ENOENT ? 0 : r;
    if (!json_is_number(json_object_get(*ret_sensor, "Reading"))) {
        json_decref(*ret_sensor);
        *ret_sensor = NULL;
    }
    return 0;
}

struct place_of_reading {
    const struct live *live;
    const struct bmc *bmc;
    const char *path;
    uint64_t tick;
    uint64_t key; /* tells objects of a resource apart */
    unsigned int depth;
};

/* The key is that of the sensor itself, wherever it is shown. */
static uint64_t key_of(const struct place_of_reading *at, const char *path, const char *name,
                       uint64_t key)
{
    uint64_t hash = walk_hash(at->live->seed, bmc_name(at->bmc));

    hash = walk_hash(hash, path);
    hash = walk_hash(hash, name);
    return hash ^ key;
}

static int move_reading(const struct place_of_reading *at, json_t *object, const char *name)
{
    json_t *sensor CLEANUP(json_decrefp) = NULL;
    const json_t *shown = json_object_get(object, name), *value = shown;
    char path[IPC_URI_BYTES_MAX + 1];
    struct walk walk;
    json_t *moved;
    int r;

    if (!json_is_number(shown))
        return 0;
    r = find_source(at->bmc, object, &sensor, path);
    if (r < 0)
        return r;
    if (sensor)
        value = json_object_get(sensor, "Reading");
    walk_init(&walk, value, key_of(at, sensor ? path : at->path, name, sensor ? 0 : at->key));
    find_bounds(sensor ? sensor : object, &walk);
    moved = walk_at(&walk, at->tick);
    if (json_equal(moved, shown)) {
        json_decref(moved);
        return 0;
    }
    r = json_put(object, name, moved);
    return r < 0 ? r : 1;
}

static int move(const struct place_of_reading *at, json_t *value);

static int move_object(const struct place_of_reading *at, json_t *object)
{
    const char *name;
    json_t *value;
    void *next;
    int count = 0, r = 0;

    for (size_t i = 0; i < ARRAY_SIZE(readings) && r >= 0; i++) {
        r = move_reading(at, object, readings[i]);
        count += r > 0 ? r : 0;
    }
    json_object_foreach_safe(object, next, name, value)
    {
        struct place_of_reading below = *at;

        if (r < 0 || strcmp(name, "Thresholds") == 0)
            continue;
        /* A resource's own reading has key 0, as its excerpts want. */
        below.key = walk_hash(at->key + 1, name);
        r = move(&below, value);
        count += r > 0 ? r : 0;
    }
    return r < 0 ? r : count;
}

static int move(const struct place_of_reading *at, json_t *value)
{
    struct place_of_reading below = *at;
    json_t *element;
    size_t index;
    int count = 0, r = 0;

    if (at->depth == DEPTH_MAX)
        return 0;
    below.depth++;
    if (json_is_object(value))
        return move_object(&below, value);
    json_array_foreach (value, index, element) {
        below.key = at->key + index + 1;
        r = move(&below, element);
        if (r < 0)
            return r;
        count += r;
    }
    return count;
}

int live_move(const struct live *live, const struct bmc *bmc, const char *path, json_t *resource,
              uint64_t tick)
{
    const struct place_of_reading at = {.live = live, .bmc = bmc, .path = path, .tick = tick};

    return move(&at, resource);
}

/* -- who looks -- */

static void on_timer(uv_timer_t *timer)
{
    struct live *live = timer->data;
    struct look *look, *next;

    HASH_ITER (hh, live->looks, look, next) {
        HASH_DEL(live->looks, look);
        service_invalidate_at(live->emulator->service, ipc_text(bmc_name(look->bmc)),
                              ipc_text(look->key + look->path_at));
        free(look);
    }
}

static void start_timer(struct live *live, uint64_t now_usec)
{
    uint64_t gone_usec = (now_usec - live->started_usec) % live->period_usec;

    uv_timer_start(&live->timer, on_timer, (live->period_usec - gone_usec + 999) / 1000, 0);
}

/* The timer rings when the next step begins, and only when somebody looked. */
static int remember(struct live *live, const struct target *target, uint64_t now_usec)
{
    const char *name = bmc_name(target->bmc);
    size_t name_size = strlen(name) + 1, size = name_size + strlen(target->path);
    struct look *look = malloc(sizeof(*look) + size + 1), *known;

    if (!look)
        return -ENOMEM;
    look->bmc = target->bmc;
    look->path_at = name_size;
    memcpy(look->key, name, name_size);
    memcpy(look->key + name_size, target->path, size - name_size + 1);
    HASH_FIND(hh, live->looks, look->key, size, known);
    if (known) {
        free(look);
        return 0;
    }
    if (!live->looks)
        start_timer(live, now_usec);
    HASH_ADD_KEYPTR(hh, live->looks, look->key, size, look);
    if (!look->hh.tbl) {
        free(look);
        return -ENOMEM;
    }
    return 0;
}

int live_show(struct live *live, const struct target *target, struct buffer *ret_text)
{
    uint64_t now_usec = clock_monotonic_usec(service_clock(live->emulator->service));
    json_t *resource CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(target->bmc, ipc_text(target->path), &resource);

    if (r == 0)
        r = live_move(live, target->bmc, target->path, resource,
                      (now_usec - live->started_usec) / live->period_usec);
    if (r < 0)
        return r;
    if (r > 0)
        r = json_text_append(ret_text, resource);
    return r < 0 ? r : remember(live, target, now_usec);
}

/* -- life -- */

int live_open(struct emulator *emulator, double period_s, uint64_t seed)
{
    struct live *live = calloc(1, sizeof(*live));

    if (!live)
        return -ENOMEM;
    live->emulator = emulator;
    live->seed = seed;
    live->period_usec = (uint64_t)(period_s * 1e6);
    if (live->period_usec == 0)
        live->period_usec = 1;
    live->started_usec = clock_monotonic_usec(service_clock(emulator->service));
    uv_timer_init(service_loop(emulator->service), &live->timer);
    live->timer.data = live;
    emulator->live = live;
    return 0;
}

static void on_closed(uv_handle_t *timer)
{
    free(timer->data);
}

void live_close(struct emulator *emulator)
{
    struct live *live = emulator->live;
    struct look *look, *next;

    if (!live)
        return;
    HASH_ITER (hh, live->looks, look, next) {
        HASH_DEL(live->looks, look);
        free(look);
    }
    emulator->live = NULL;
    uv_close((uv_handle_t *)&live->timer, on_closed);
}
