/*
 * What the hosts do, and what their settings make of it: power mode, idle power saver, power cap.
 * See engine-internal.h. Paths: phosphor-settingsd.
 */
#include "sim/engine-internal.h"

#include "base/cleanup.h"
#include "base/log.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define POWER_CAP SIM_PREFIX "Control.Power.Cap"
#define POWER_MODE SIM_PREFIX "Control.Power.Mode"
#define IDLE_SAVER SIM_PREFIX "Control.Power.IdlePowerSaver"
#define THROTTLE SIM_PREFIX "Control.Power.Throttle"
#define MANAGED_HOST SIM_PREFIX "Inventory.Decorator.ManagedHost"

/** What is left of the load while the idle power saver is active. */
#define IDLE_FACTOR 0.6

static void report(int error)
{
    if (error < 0)
        log_error("event=host-failed error=%s", strerror(-error));
}

static struct object *setting(const struct engine *engine, size_t host, const char *name)
{
    char path[128];

    snprintf(path, sizeof(path), SIM_PATH_PREFIX "control/host%u/%s",
             engine->state->hosts[host].index, name);
    return tree_find_object(&engine->board->tree, path);
}

/* -- questions ------------------------------------------------------------------------------ */

static double load_of(const struct engine *engine, size_t host)
{
    const struct engine_host *work = &engine->hosts[host];

    if (!engine->state->hosts[host].host_running || engine->state->hosts[host].halted)
        return 0;
    return fmin(work->load * work->mode_factor, work->allowed_load);
}

double engine_load(const struct engine *engine, int host)
{
    double sum = 0;

    if (host >= 0)
        return (size_t)host < engine->state->host_count ? load_of(engine, (size_t)host) : 0;
    for (size_t i = 0; i < engine->state->host_count; i++)
        sum += load_of(engine, i);
    return sum / (double)engine->state->host_count;
}

bool engine_is_powered(const struct engine *engine, int host)
{
    if (host < 0)
        return state_any_on(engine->state);
    return (size_t)host < engine->state->host_count && engine->state->hosts[host].chassis_on;
}

/* -- power cap -------------------------------------------------------------------------------- */

/* One that says that it is the whole machine's will do for the only host. */
static const struct sensor *find_total_power(const struct engine *engine, size_t host)
{
    const struct board *board = engine->board;

    for (size_t i = 0; i < board->sensor_count; i++) {
        const struct sensor *sensor = board->sensors[i];

        if (!sensor->object ||
            !object_find_property(sensor->object, SIM_PREFIX "Sensor.Purpose", "Purpose"))
            continue;
        if (sensor->host == (int)host || engine->state->host_count == 1)
            return sensor;
    }
    return NULL;
}

/* A slow controller, such as an ME or a BMC has: throttles above the cap, lets go well below it. */
static void hold_power_cap(struct engine *engine, size_t index)
{
    struct engine_host *host = &engine->hosts[index];
    const struct object *cap = setting(engine, index, "power_cap");
    bool enabled = cap && object_get_boolean(cap, POWER_CAP, "PowerCapEnable", false);
    const struct property *limit = enabled ? object_find_property(cap, POWER_CAP, "PowerCap")
                                           : NULL;
    const struct sensor *total = enabled ? find_total_power(engine, index) : NULL;
    double watts = total ? engine_reading(total) : NAN;

    if (!limit || limit->value.type != 'u' || isnan(watts))
        host->allowed_load = 1;
    else if (watts > (double)limit->value.unsigned_integer)
        host->allowed_load = fmax(0, load_of(engine, index) - 0.05);
    else if (watts < 0.95 * (double)limit->value.unsigned_integer)
        host->allowed_load = fmin(1, host->allowed_load + 0.02);
}

/* Processors below the system that has this host; with one host, all. */
static bool belongs_to(const struct engine *engine, const struct object *object, size_t host)
{
    const struct tree *tree = &engine->board->tree;

    if (engine->state->host_count == 1)
        return true;
    for (struct owner *owner = tree->owners; owner; owner = owner->hh.next) {
        for (struct object *system = owner->objects; system; system = system->hh.next) {
            const struct property *index = object_find_property(system, MANAGED_HOST, "HostIndex");
            size_t length = strlen(system->path);

            if (index && index->value.type == 't' && index->value.unsigned_integer == host &&
                strncmp(object->path, system->path, length) == 0 && object->path[length] == '/')
                return true;
        }
    }
    return false;
}

static int show_throttle(struct object *object, bool throttled)
{
    static const char *const causes[] = {THROTTLE ".ThrottleReasons.PowerLimit"};
    struct value value;
    int error = value_text_array(causes, throttled ? 1 : 0, &value);

    if (error == 0)
        error = object_set(object, THROTTLE, "ThrottleCauses", value);
    return error < 0 ? error : object_set(object, THROTTLE, "Throttled", value_boolean(throttled));
}

static void follow_throttle(struct engine *engine, size_t index)
{
    struct engine_host *host = &engine->hosts[index];
    bool throttled = engine->state->hosts[index].host_running &&
                     host->allowed_load < host->load * host->mode_factor;

    if (throttled == host->throttled)
        return;
    host->throttled = throttled;
    for (struct owner *owner = engine->board->tree.owners; owner; owner = owner->hh.next) {
        for (struct object *object = owner->objects; object; object = object->hh.next) {
            if (object_find_interface(object, THROTTLE) && belongs_to(engine, object, index))
                report(show_throttle(object, throttled));
        }
    }
}

/* -- power mode, idle power saver ---------------------------------------------------------------
 */

static double factor_of_mode(const struct object *object)
{
    static const struct {
        const char *mode;
        double factor;
    } modes[] = {
        {"MaximumPerformance", 1.1},  {"EfficiencyFavorPerformance", 0.9},
        {"BalancedPerformance", 0.9}, {"EfficiencyFavorPower", 0.75},
        {"PowerSaving", 0.6},
    };
    const char *word = object ? object_get_word(object, POWER_MODE, "PowerMode") : "";

    for (size_t i = 0; i < ARRAY_SIZE(modes); i++) {
        if (strcmp(modes[i].mode, word) == 0)
            return modes[i].factor;
    }
    return 1;
}

static uint64_t get_unsigned(const struct object *object, const char *property)
{
    const struct property *found = object_find_property(object, IDLE_SAVER, property);

    return found && (found->value.type == 'y' || found->value.type == 't')
               ? found->value.unsigned_integer
               : 0;
}

/* Active once the utilization has been low for long enough, until it has been high for long enough.
 */
static bool step_idle_saver(struct engine_host *host, struct object *object, double load,
                            uint64_t now_usec)
{
    bool was = object_get_boolean(object, IDLE_SAVER, "Active", false), active = was;
    uint64_t percent = get_unsigned(object,
                                    active ? "ExitUtilizationPercent" : "EnterUtilizationPercent");
    uint64_t dwell_ms = get_unsigned(object, active ? "ExitDwellTime" : "EnterDwellTime");
    bool beyond = active ? load * 100 > (double)percent : load * 100 < (double)percent;

    if (!object_get_boolean(object, IDLE_SAVER, "Enabled", false)) {
        host->idle_since_usec = 0;
        active = false;
    } else if (!beyond) {
        host->idle_since_usec = 0;
    } else if (host->idle_since_usec == 0) {
        host->idle_since_usec = now_usec;
    } else if ((now_usec - host->idle_since_usec) / 1000 >= dwell_ms) {
        host->idle_since_usec = 0;
        active = !active;
    }
    if (active != was)
        report(object_set(object, IDLE_SAVER, "Active", value_boolean(active)));
    return active;
}

static void step_host(struct engine *engine, size_t index, uint64_t now_usec)
{
    struct engine_host *host = &engine->hosts[index];
    struct object *saver = setting(engine, index, "power_ips");
    struct model_input input = {
        .now_seconds = (double)(now_usec - engine->started_usec) / 1e6,
        .elapsed_seconds = engine->board->period_ms / 1e3,
        .powered = true,
    };

    host->load = fmin(1, fmax(0, model_step(&host->model, &input, &engine->random_state)));
    host->mode_factor = factor_of_mode(setting(engine, index, "power_mode"));
    if (saver && object_find_property(saver, IDLE_SAVER, "Active") &&
        step_idle_saver(host, saver, engine->state->hosts[index].host_running ? host->load : 0,
                        now_usec))
        host->mode_factor *= IDLE_FACTOR;
    hold_power_cap(engine, index);
    follow_throttle(engine, index);
}

void engine_step_hosts(struct engine *engine, uint64_t now_usec)
{
    for (size_t i = 0; i < engine->state->host_count; i++)
        step_host(engine, i, now_usec);
}

int engine_init_hosts(struct engine *engine)
{
    engine->hosts = calloc(engine->state->host_count, sizeof(*engine->hosts));
    if (!engine->hosts)
        return -ENOMEM;
    for (size_t i = 0; i < engine->state->host_count; i++)
        engine->hosts[i] = (struct engine_host){
            .model = engine->board->load, .mode_factor = 1, .allowed_load = 1};
    return 0;
}
