/*
 * From a call to the state of a host; see state-bus.h.
 */
#include "sim/state-bus.h"

#define ERROR_FAILURE SIM_PREFIX "Common.Error.InternalFailure"

static int answer(sd_bus_message *call, int outcome)
{
    if (outcome == STATE_E_NO_HOST)
        return sd_bus_reply_method_errorf(call, ERROR_FAILURE, "The host does not run.");
    return outcome < 0 ? outcome : sd_bus_reply_method_return(call, "");
}

static int on_nmi(void *context, struct object *object, sd_bus_message *call)
{
    struct state *state = context;

    return answer(call, state_nmi(state, state_find_host(state, object->path)));
}

static int on_watchdog(void *context, struct object *object, sd_bus_message *call)
{
    struct state *state = context;
    int enable, error = sd_bus_message_read(call, "b", &enable);

    if (error < 0)
        return error;
    return answer(call,
                  state_reset_watchdog(state, state_find_host(state, object->path), enable != 0));
}

int state_bus_init(struct state *state, struct bus *bus)
{
    int error = bus_register(bus, SIM_PREFIX "Control.Host.NMI", on_nmi, state);

    return error < 0 ? error : bus_register(bus, WATCHDOG_INTERFACE, on_watchdog, state);
}
