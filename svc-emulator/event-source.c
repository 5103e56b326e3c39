/*
 * Who is to know of events: the EventService of a BMC and its subscriptions, read when they are
 * needed and may have changed, since a fleet has thousands of them and few that change.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "svc-emulator/event-filter.h"
#include "svc-emulator/event-internal.h"

struct event_source *event_source_of(struct emulator *emulator, struct bmc *bmc)
{
    struct event_source *source = bmc_events(bmc);

    if (source || !emulator->events)
        return source;
    source = calloc(1, sizeof(*source));
    if (!source)
        return NULL;
    source->events = emulator->events;
    source->bmc = bmc;
    bmc_set_events(bmc, source);
    return source;
}

void event_source_close(struct event_source *source)
{
    struct change_event *change, *next;

    if (!source)
        return;
    HASH_ITER (hh, source->changes, change, next) {
        HASH_DEL(source->changes, change);
        free(change);
    }
    while (source->destinations)
        destination_close(source->destinations);
    subscription_forget_all(source);
    bmc_set_events(source->bmc, NULL);
    free(source);
}

/* -- the service -- */

static unsigned int number_of(const json_t *service, const char *name, unsigned int minimum,
                              unsigned int maximum, unsigned int missing)
{
    const json_t *value = json_object_get(service, name);
    json_int_t number = json_integer_value(value);

    if (!json_is_integer(value))
        return missing;
    if (number < minimum)
        return minimum;
    return number > maximum ? maximum : (unsigned int)number;
}

/* -- subscriptions -- */

static struct destination *find(const struct event_source *source, const char *path)
{
    struct destination *destination;

    DL_FOREACH (source->destinations, destination) {
        if (strcmp(destination->path, path) == 0)
            return destination;
    }
    return NULL;
}

/* Returns 0, also for what nothing can be delivered to, or -ENOMEM. */
static int take_subscription(struct event_source *source, const char *path, size_t *count)
{
    json_t *subscription CLEANUP(json_decrefp) = NULL;
    struct destination *destination;
    int r = bmc_read(source->bmc, ipc_text(path), &subscription);

    if (r < 0)
        return r == -ENOENT ? 0 : r;
    if (!event_filter_is_open(subscription))
        return 0;
    if (++*count > EVENT_DESTINATIONS_MAX)
        return 0;
    destination = find(source, path);
    if (!destination)
        destination = destination_new(source, path);
    if (!destination)
        return -ENOMEM;
    json_decref(destination->subscription);
    destination->subscription = TAKE(subscription);
    destination->is_seen = true;
    return r;
}

static int take_subscriptions(struct event_source *source, const char *collection)
{
    json_t *resource CLEANUP(json_decrefp) = NULL;
    const json_t *member;
    size_t index, count = 0;
    int r = bmc_read(source->bmc, ipc_text(collection), &resource);

    json_array_foreach (json_object_get(resource, "Members"), index, member) {
        char path[IPC_URI_BYTES_MAX + 1];

        if (r == 0 && links_path(json_string_value(json_object_get(member, "@odata.id")), path))
            r = take_subscription(source, path, &count);
    }
    if (count > EVENT_DESTINATIONS_MAX)
        log_warning("bmc=%s subscriptions=%zu cause=\"only %u of them get events\"",
                    bmc_name(source->bmc), count, EVENT_DESTINATIONS_MAX);
    return r == -ENOENT ? 0 : r;
}

static int read_service(struct event_source *source)
{
    json_t *service CLEANUP(json_decrefp) = NULL;
    char collection[IPC_URI_BYTES_MAX + 1];
    const json_t *link;
    int r;

    source->is_enabled = false;
    if (source->events->emulator->is_silent)
        return 0;
    r = bmc_read(source->bmc, ipc_text(EVENT_SERVICE), &service);
    source->is_enabled = r == 0 && !json_is_false(json_object_get(service, "ServiceEnabled"));
    source->attempts_max = number_of(service, "DeliveryRetryAttempts", 0, EVENT_ATTEMPTS_MAX,
                                     EVENT_ATTEMPTS_DEFAULT);
    source->interval_s = number_of(service, "DeliveryRetryIntervalSeconds", 1, EVENT_INTERVAL_S_MAX,
                                   EVENT_INTERVAL_S_DEFAULT);
    if (!source->is_enabled)
        return r == -ENOENT ? 0 : r;
    link = json_object_get(service, "Subscriptions");
    if (!links_path(json_string_value(json_object_get(link, "@odata.id")), collection))
        return 0;
    return take_subscriptions(source, collection);
}

void event_source_refresh(struct event_source *source)
{
    struct destination *destination, *next;
    int r;

    if (source->is_fresh)
        return;
    DL_FOREACH (source->destinations, destination)
        destination->is_seen = false;
    r = read_service(source);
    if (r < 0) {
        log_error("bmc=%s step=subscriptions cause=\"%s\"", bmc_name(source->bmc), strerror(-r));
        return;
    }
    DL_FOREACH_SAFE (source->destinations, destination, next) {
        if (!destination->is_seen)
            destination_close(destination);
    }
    source->is_fresh = true;
}
