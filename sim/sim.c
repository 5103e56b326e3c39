/*
 * The simulated BMC as a whole; see sim.h. Start: control and mapper take their names, then all
 * owners at once; when the mapper has seen them all, the associations are published and the
 * supervisor hears READY.
 */
#include "sim/sim.h"

#include "base/cleanup.h"
#include "base/daemon.h"
#include "base/log.h"
#include "sim/bus.h"
#include "sim/control.h"
#include "sim/devices.h"
#include "sim/engine.h"
#include "sim/mapper-bus.h"
#include "sim/pull.h"
#include "sim/rules.h"
#include "sim/state-bus.h"
#include "sim/state.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

struct sim {
    sd_event *event;
    char *address;
    struct board board;
    struct bus bus;
    struct mapper_bus mapper_bus;
    struct state state;
    struct engine engine;
    struct pull pull;
    struct control control;
    struct devices devices;
    size_t missing; /* owners whose name the mapper has not seen yet, during the start */
    bool ready;
};

/* Ends the loop; sim_run() returns the error. */
static void stop(struct sim *sim, int error)
{
    sd_event_exit(sim->event, error);
}

/* -- the tree changes ------------------------------------------------------------------ */

static void on_object_added(void *context, struct object *object)
{
    (void)context;
    bus_signal_object_added(object);
}

static void on_object_removed(void *context, struct object *object)
{
    (void)context;
    bus_signal_object_removed(object);
    if (object->sensor)
        object->sensor->object = NULL;
}

static void on_interface_added(void *context, struct object *object,
                               const struct object_interface *interface)
{
    (void)context;
    bus_signal_interface_added(object, interface);
}

static void on_property_changed(void *context, struct object *object,
                                const struct object_interface *interface,
                                const struct property *property)
{
    struct sim *sim = context;

    bus_signal_property_changed(object, interface, property);
    engine_property_changed(&sim->engine, object, interface->name, property->name);
    devices_property_changed(&sim->devices, object, interface->name, property->name);
}

static void on_property_removed(void *context, struct object *object,
                                const struct object_interface *interface, const char *property_name)
{
    (void)context;
    bus_signal_property_invalidated(object, interface->name, property_name);
}

/* -- the bus calls ----------------------------------------------------------------------- */

static int connect_others(struct sim *sim)
{
    for (struct owner *owner = sim->board.tree.owners; owner; owner = owner->hh.next) {
        int error = 0;

        if (owner == sim->mapper_bus.owner)
            continue;
        if (!bus_handle(owner))
            error = bus_open(&sim->bus, owner);
        if (error == 0)
            error = bus_request_name(owner);
        if (error < 0)
            return error;
    }
    return 0;
}

static void on_named(void *context, struct owner *owner, int error)
{
    struct sim *sim = context;

    if (error < 0) {
        log_error("event=name-refused name=%s error=%s", owner->name,
                  error == -EEXIST ? "somebody else has it" : strerror(-error));
        stop(sim, error);
        return;
    }
    if (owner == sim->mapper_bus.owner) {
        error = mapper_bus_start(&sim->mapper_bus);
        if (error == 0 && !sim->ready)
            error = connect_others(sim);
    }
    if (error < 0) {
        log_error("event=connect-failed error=%s", strerror(-error));
        stop(sim, error);
    }
}

static void on_lost(void *context, struct owner *owner)
{
    struct sim *sim = context;

    log_error("event=bus-lost address=%s owner=%s", sim->address, owner->name);
    stop(sim, -ECONNRESET);
}

static void on_written(void *context, struct object *object, const char *interface,
                       const char *property)
{
    struct sim *sim = context;

    engine_written(&sim->engine, object, interface, property);
    state_written(&sim->state, object, interface, property);
    devices_written(&sim->devices, object, interface, property);
}

static const char *on_check(void *context, const struct object *object, const char *interface,
                            const char *property, const struct value *value)
{
    struct sim *sim = context;
    const char *refusal = rules_refuse(&sim->board.tree, object, interface, property, value);

    return refusal ? refusal : devices_check(&sim->devices, object, interface, property, value);
}

static void on_reading(void *context, struct object *object)
{
    struct sim *sim = context;

    devices_reading(&sim->devices, object);
}

static int on_delete(void *context, struct object *object, sd_bus_message *call)
{
    (void)context;
    object_remove(object);
    return sd_bus_reply_method_return(call, "");
}

static void get_ready(struct sim *sim)
{
    int error = mapper_bus_settle(&sim->mapper_bus);

    if (error == 0)
        error = engine_start(&sim->engine);
    if (error < 0) {
        log_error("event=start-failed error=%s", strerror(-error));
        stop(sim, error);
        return;
    }
    sim->ready = true;
    control_update_endpoints(&sim->control);
    log_info("event=ready board=%s owners=%u sensors=%zu", sim->board.name,
             HASH_COUNT(sim->board.tree.owners), sim->board.sensor_count);
    daemon_notify("READY=1");
}

static void on_name_changed(void *context, const char *name, bool has_owner)
{
    struct sim *sim = context;

    control_name_changed(&sim->control, name, has_owner);
    if (!sim->ready && has_owner && tree_find_owner(&sim->board.tree, name) && --sim->missing == 0)
        get_ready(sim);
}

/* -- life ----------------------------------------------------------------------------------- */

static void take_board(struct sim *sim, struct board *board)
{
    sim->board = *board;
    *board = (struct board){0};
    for (struct owner *owner = sim->board.tree.owners; owner; owner = owner->hh.next)
        owner->tree = &sim->board.tree;
    sim->board.tree.listener = (struct tree_listener){
        .object_added = on_object_added,
        .object_removed = on_object_removed,
        .interface_added = on_interface_added,
        .property_changed = on_property_changed,
        .property_removed = on_property_removed,
        .context = sim,
    };
}

static int add_signals(struct sim *sim)
{
    static const int signals[] = {SIGTERM, SIGINT};
    sigset_t mask;
    int error = 0;

    sigemptyset(&mask);
    for (size_t i = 0; i < ARRAY_SIZE(signals); i++)
        sigaddset(&mask, signals[i]);
    if (sigprocmask(SIG_BLOCK, &mask, NULL) < 0)
        return -errno;
    /* Without a handler the signal ends the loop with the status that is handed over: 0. */
    for (size_t i = 0; error >= 0 && i < ARRAY_SIZE(signals); i++)
        error = sd_event_add_signal(sim->event, NULL, signals[i], NULL, NULL);
    return error < 0 ? error : 0;
}

static int build(struct sim *sim)
{
    struct mapper_bus_listener mapper_listener = {on_name_changed, sim};
    int error;

    sim->bus.event = sim->event;
    sim->bus.address = sim->address;
    sim->bus.listener = (struct bus_listener){on_named, on_lost,    on_written,
                                              on_check, on_reading, sim};
    pull_init(&sim->pull, &sim->board.tree);
    error = state_init(&sim->state, sim->event, &clock_system, &sim->board, bus_signal_text);
    if (error == 0)
        error = engine_init(&sim->engine, sim->event, &clock_system, &sim->board, &sim->state,
                            bus_signal_number);
    if (error == 0)
        error = mapper_bus_init(&sim->mapper_bus, &sim->bus, &sim->board.tree, &mapper_listener);
    if (error == 0)
        error = control_init(&sim->control, &sim->bus, &sim->board, &sim->engine, &sim->mapper_bus);
    sim->control.state = &sim->state;
    sim->control.pull = &sim->pull;
    if (error == 0)
        error = state_bus_init(&sim->state, &sim->bus);
    if (error == 0)
        error = bus_register(&sim->bus, SIM_PREFIX "Object.Delete", on_delete, sim);
    if (error == 0)
        error = devices_init(&sim->devices, sim->event, &clock_system, &sim->bus, &sim->board);
    return error;
}

/* The mapper is first, so that it hears of all other names; the others follow when it has its own.
 */
static int connect_first(struct sim *sim)
{
    int error = mapper_bus_connect(&sim->mapper_bus);

    if (error == 0)
        error = bus_open(&sim->bus, sim->control.owner);
    if (error == 0)
        error = control_subscribe(&sim->control);
    return error;
}

int sim_new(struct board *board, const char *address, struct sim **ret_sim)
{
    struct sim *sim = calloc(1, sizeof(*sim));
    int error;

    if (!sim) {
        board_deinit(board);
        return -ENOMEM;
    }
    take_board(sim, board);
    sim->address = strdup(address);
    error = sim->address ? sd_event_new(&sim->event) : -ENOMEM;
    if (error >= 0)
        error = add_signals(sim);
    if (error >= 0)
        error = sd_event_set_watchdog(sim->event, true);
    if (error >= 0)
        error = build(sim);
    if (error < 0) {
        log_error("event=start-failed error=%s", strerror(-error));
        sim_free(sim);
        return error;
    }
    sim->missing = HASH_COUNT(sim->board.tree.owners);
    error = connect_first(sim);
    if (error < 0) {
        log_error("event=bus-unreachable address=%s error=%s", address, strerror(-error));
        sim_free(sim);
        return error;
    }
    *ret_sim = sim;
    return 0;
}

int sim_run(struct sim *sim)
{
    int error = sd_event_loop(sim->event);

    daemon_notify("STOPPING=1");
    return error;
}

void sim_free(struct sim *sim)
{
    if (!sim)
        return;
    control_deinit(&sim->control);
    devices_deinit(&sim->devices);
    for (struct owner *owner = sim->board.tree.owners; owner; owner = owner->hh.next)
        bus_disconnect(owner);
    mapper_bus_deinit(&sim->mapper_bus);
    engine_deinit(&sim->engine);
    state_deinit(&sim->state);
    pull_deinit(&sim->pull);
    bus_deinit(&sim->bus);
    board_deinit(&sim->board);
    sd_event_unref(sim->event);
    free(sim->address);
    free(sim);
}
