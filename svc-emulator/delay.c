/*
 * Answers that take their time: --delay for all, time.json for one resource and method. Owns a
 * timer for each request that waits.
 */
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/hash.h"
#include "svc-emulator/emulator.h"

struct delayed {
    struct service_request *request;
    struct emulator *emulator;
    void (*then)(struct service_request *request);
    uv_timer_t timer;
    struct delayed *prev, *next;
};

double delay_of(const struct emulator *emulator, const struct mockup_item *item,
                enum ipc_method method)
{
    double seconds = emulator->delay_s;
    json_t *times CLEANUP(json_decrefp) = NULL;
    char name[32];
    const json_t *time;

    if (!item || !item->times)
        return seconds;
    times = json_loads(item->times, 0, NULL);
    snprintf(name, sizeof(name), "%s_Time", ipc_method_name(method));
    time = json_object_get(times, name);
    if (json_is_number(time))
        seconds = json_number_value(time);
    return seconds > EMULATOR_DELAY_S_MAX ? EMULATOR_DELAY_S_MAX : seconds;
}

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

static struct service_request *take(struct delayed *delayed)
{
    struct service_request *request = delayed->request;

    DL_DELETE(delayed->emulator->delayed, delayed);
    uv_close((uv_handle_t *)&delayed->timer, on_closed);
    return request;
}

static void on_time(uv_timer_t *timer)
{
    struct delayed *delayed = timer->data;

    delayed->then(take(delayed));
}

void delay_then(struct service_request *request, struct emulator *emulator, double seconds,
                void (*then)(struct service_request *request))
{
    struct delayed *delayed;

    if (!(seconds > 0)) {
        then(request);
        return;
    }
    delayed = calloc(1, sizeof(*delayed));
    if (!delayed) {
        service_reply_failed(request, "step=delay cause=memory");
        return;
    }
    delayed->request = request;
    delayed->emulator = emulator;
    delayed->then = then;
    delayed->timer.data = delayed;
    uv_timer_init(service_loop(emulator->service), &delayed->timer);
    uv_timer_start(&delayed->timer, on_time, (uint64_t)(seconds * 1000), 0);
    DL_APPEND(emulator->delayed, delayed);
}

void delay_stop(struct emulator *emulator)
{
    while (emulator->delayed)
        service_reply_unavailable(take(emulator->delayed), 1);
}
