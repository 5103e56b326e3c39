/*
 * Waiting for the effect of a write: what the owner announced by its answer, but has not shown yet.
 * The waits hang on the hardware; each change in the mirror asks them, and one timer ends them. A
 * wait that runs out is no failure: the write was accepted, and the answer shows what there is.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "hardware/hardware.h"
#include "hardware/write-internal.h"

#define SETTLE_MS 2000

struct write_wait {
    struct write_wait *next;
    struct write *write;
    uint64_t until_ms; /* loop time */
};

bool write_path_exists(const struct mirror *mirror, const char *path)
{
    return mirror_find(mirror, path) != NULL;
}

bool write_path_is_gone(const struct mirror *mirror, const char *path)
{
    return mirror_find(mirror, path) == NULL;
}

static bool has_settled(const struct write *write)
{
    const struct mirror *mirror = write->batch->hardware->mirror;
    const char *path = write->settled_path ? write->settled_path : write->path;
    const struct mirror_object *object;

    if (!mirror)
        return true;
    if (write->own_settled)
        return write->own_settled(mirror, write->own_context);
    /* An owner that has gone shows nothing any more. */
    object = mirror_find(mirror, path);
    return (object && !mirror_object_is_available(object)) || write->settled(mirror, path);
}

static void on_wait_timer(uv_timer_t *timer);

/* Arms the timer for the next wait that ends. */
static void arm(struct hardware *hardware)
{
    uint64_t now = uv_now(service_loop(hardware->service)), next = UINT64_MAX;

    for (const struct write_wait *wait = hardware->waits; wait; wait = wait->next) {
        if (wait->until_ms < next)
            next = wait->until_ms;
    }
    if (next == UINT64_MAX)
        uv_timer_stop(&hardware->wait_timer);
    else
        uv_timer_start(&hardware->wait_timer, on_wait_timer, next > now ? next - now : 0, 0);
}

/* Ends the waits that have settled, those that ran out, or all. One at a time: finishing one may
 * start another. */
static void end_waits(struct hardware *hardware, uint64_t now_ms, bool all)
{
    struct write_wait **link = &hardware->waits;

    while (*link) {
        struct write_wait *wait = *link;
        struct write *write = wait->write;

        if (!all && wait->until_ms > now_ms && !has_settled(write)) {
            link = &wait->next;
            continue;
        }
        *link = wait->next;
        free(wait);
        write_finished(write, 0, NULL);
        link = &hardware->waits;
    }
}

static void on_wait_timer(uv_timer_t *timer)
{
    struct hardware *hardware = timer->data;

    end_waits(hardware, uv_now(timer->loop), false);
    arm(hardware);
}

void write_waits_check(struct hardware *hardware)
{
    if (!hardware->waits)
        return;
    end_waits(hardware, uv_now(service_loop(hardware->service)), false);
    arm(hardware);
}

void write_waits_end(struct hardware *hardware)
{
    end_waits(hardware, 0, true);
    uv_timer_stop(&hardware->wait_timer);
}

void write_wait(struct write *write)
{
    struct hardware *hardware = write->batch->hardware;
    struct write_wait *wait = has_settled(write) ? NULL : malloc(sizeof(*wait));
    uint32_t settle_ms = write->settle_ms ? write->settle_ms : SETTLE_MS;
    uint32_t left_ms = write_time_left_ms(write->batch);

    if (!wait) { /* there already, or no memory to wait with */
        write_finished(write, 0, NULL);
        return;
    }
    *wait = (struct write_wait){
        .next = hardware->waits,
        .write = write,
        .until_ms = uv_now(service_loop(hardware->service)) +
                    (settle_ms < left_ms ? settle_ms : left_ms),
    };
    hardware->waits = wait;
    arm(hardware);
}
