/*
 * Parts pulled and hosts crashed; see control-hardware.h.
 */
#include "sim/control-hardware.h"

int control_pull(struct control *control, sd_bus_message *call)
{
    const char *path;
    int pulled, outcome = sd_bus_message_read(call, "sb", &path, &pulled);

    if (outcome < 0)
        return outcome;
    outcome = pulled ? pull_out(control->pull, path) : pull_in(control->pull, path);
    if (outcome == PULL_E_NO_PART)
        return sd_bus_reply_method_errorf(call, BUS_ERROR_UNKNOWN_OBJECT, "No part at '%s'.", path);
    if (outcome == PULL_E_SAME)
        return sd_bus_reply_method_errorf(call, BUS_ERROR_INVALID_ARGS, "It is so already.");
    return outcome < 0 ? outcome : sd_bus_reply_method_return(call, "");
}

int control_crash_host(struct control *control, sd_bus_message *call)
{
    uint32_t index;
    int outcome = sd_bus_message_read(call, "u", &index);

    if (outcome < 0)
        return outcome;
    outcome = index < control->state->host_count
                  ? state_crash(control->state, &control->state->hosts[index])
                  : STATE_E_NO_HOST;
    if (outcome == STATE_E_NO_HOST)
        return sd_bus_reply_method_errorf(call, BUS_ERROR_INVALID_ARGS, "No such host is on.");
    return outcome < 0 ? outcome : sd_bus_reply_method_return(call, "");
}
