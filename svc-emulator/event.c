/*
 * What happens, and who is told of it, see event.h. Changes are kept until the turn of the loop
 * ends, one for each resource; then they are published, and become payloads.
 */
#include "svc-emulator/event.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "ipc/proto/resource-events.h"
#include "redfish/json.h"
#include "svc-emulator/event-internal.h"
#include "svc-emulator/event-merge.h"
#include "svc-emulator/event-record.h"

#define ID_BYTES 24

/* What a turn makes payloads of. */
struct batch {
    struct event_source *source;
    json_t *records;
    struct ipc_text types[EVENT_RECORDS_MAX]; /* of their origins */
};

/* -- texts -- */

static const char *next_id(struct events *events, char id[static ID_BYTES])
{
    snprintf(id, ID_BYTES, "%llu", (unsigned long long)++events->last_id);
    return id;
}

static const char *now(const struct events *events, char text[static CLOCK_ISO8601_MAX])
{
    const struct clock *clock = service_clock(events->emulator->service);

    return clock_format_iso8601(clock_realtime_usec(clock), text);
}

static void tell_memory(const struct event_source *source)
{
    log_error("bmc=%s step=event cause=memory", bmc_name(source->bmc));
}

/* -- origins -- */

/* Of what has gone by its URI, or by what was loaded there. */
static struct ipc_text type_at(const struct event_source *source, const char *path)
{
    const struct mockup_item *item = bmc_find(source->bmc, ipc_text(path));
    const struct schema *schema;

    if (item)
        return place_of(item).entity;
    schema = place_schema_at(ipc_text(path));
    if (schema)
        return ipc_text(schema_name(schema));
    item = mockup_find(source->events->emulator->loaded, ipc_text(path));
    return item ? place_of(item).entity : (struct ipc_text){0};
}

/* The path of a record's origin. Returns whether it has one. */
static bool origin_path(const json_t *record, char path[static IPC_URI_BYTES_MAX + 1])
{
    const json_t *origin = json_object_get(record, "OriginOfCondition");

    return links_path(json_string_value(json_object_get(origin, "@odata.id")), path);
}

/* -- payloads -- */

/* With IncludeOriginOfCondition the resource itself stands where the link was. */
static int add_origin(const struct event_source *source, json_t *record)
{
    json_t *resource = NULL;
    char path[IPC_URI_BYTES_MAX + 1];
    int r;

    if (!origin_path(record, path))
        return 0;
    r = bmc_read(source->bmc, ipc_text(path), &resource);
    if (r < 0)
        return r == -ENOENT ? 0 : r;
    return json_put(record, "OriginOfCondition", resource);
}

static int take_passing(const struct batch *batch, const json_t *subscription, bool with_origins,
                        json_t *passing)
{
    json_t *record;
    size_t index;
    int r = 0;

    json_array_foreach (batch->records, index, record) {
        struct event_facts facts = event_record_facts(record, batch->types[index]);
        json_t *copy;

        if (r < 0 || !event_filter_passes(subscription, &facts))
            continue;
        copy = json_copy(record);
        if (!copy || json_array_append_new(passing, copy) != 0)
            r = -ENOMEM;
        else if (with_origins)
            r = add_origin(batch->source, copy);
    }
    return r;
}

/* What is too large for any queue is lost, and the log tells it. */
static int or_lose(struct destination *destination, int r)
{
    if (r == -EMSGSIZE)
        destination_lose(destination);
    return r == -EMSGSIZE ? 0 : r;
}

static int send_with(const struct batch *batch, bool with_origins, struct destination *destination)
{
    json_t *passing CLEANUP(json_decrefp) = json_array();
    json_t *payload CLEANUP(json_decrefp) = NULL;
    const json_t *subscription = destination->subscription;
    const char *context = json_string_value(json_object_get(subscription, "Context"));
    char id[ID_BYTES];
    int r = passing ? take_passing(batch, subscription, with_origins, passing) : -ENOMEM;

    if (r < 0 || json_array_size(passing) == 0)
        return r;
    payload = event_payload(next_id(batch->source->events, id), context ? context : "", passing);
    return payload ? destination_add(destination, payload) : -ENOMEM;
}

/* Where the resources themselves are too much, their links are sent. */
static int send_to(const struct batch *batch, struct destination *destination)
{
    bool with_origins = json_is_true(
        json_object_get(destination->subscription, "IncludeOriginOfCondition"));
    int r = send_with(batch, with_origins, destination);

    if (r == -EMSGSIZE && with_origins)
        r = send_with(batch, false, destination);
    return or_lose(destination, r);
}

static int send_batch(const struct batch *batch)
{
    struct destination *destination;
    int r = 0;

    DL_FOREACH (batch->source->destinations, destination) {
        if (r == 0 && event_filter_wants_events(destination->subscription))
            r = send_to(batch, destination);
    }
    return r;
}

static int send_report(struct event_source *source, const json_t *report)
{
    struct destination *destination;
    int r = 0;

    DL_FOREACH (source->destinations, destination) {
        const json_t *context = json_object_get(destination->subscription, "Context");
        json_t *payload CLEANUP(json_decrefp) = NULL;

        if (r < 0 || !event_filter_passes_report(destination->subscription, report))
            continue;
        payload = json_copy((json_t *)report);
        r = payload ? json_put(payload, "Context",
                               json_is_string(context) ? json_incref((json_t *)context)
                                                       : json_string(""))
                    : -ENOMEM;
        if (r == 0)
            r = or_lose(destination, destination_add(destination, payload));
    }
    return r;
}

/* -- the end of a turn -- */

static void publish(const struct event_source *source, const struct change_event *changes)
{
    struct ipc_server *server = service_server(source->events->emulator->service);
    struct resource_event events[RESOURCE_EVENTS_MAX];
    const struct change_event *at = changes;

    while (at) {
        size_t count = 0;

        for (; at && count < RESOURCE_EVENTS_MAX; at = at->hh.next)
            events[count++] = (struct resource_event){(enum resource_event_kind)at->change,
                                                      ipc_text(at->path)};
        if (resource_events_publish(server, ipc_text(bmc_name(source->bmc)), events, count) != 0)
            tell_memory(source);
    }
}

static bool is_report(struct ipc_text type)
{
    return ipc_text_equal(type, "MetricReport");
}

/* A report that has new values goes to who wants reports. */
static int send_changed_report(struct event_source *source, const struct change_event *change)
{
    json_t *report CLEANUP(json_decrefp) = NULL;
    int r = bmc_read(source->bmc, ipc_text(change->path), &report);

    if (r < 0)
        return r == -ENOENT ? 0 : r;
    return send_report(source, report);
}

static int add_record(struct batch *batch, const struct change_event *change)
{
    struct events *events = batch->source->events;
    size_t index = json_array_size(batch->records);
    char id[ID_BYTES], timestamp[CLOCK_ISO8601_MAX];
    json_t *record = event_record_of_change(change->change, change->path, next_id(events, id),
                                            now(events, timestamp));

    batch->types[index] = type_at(batch->source, change->path);
    if (!record || json_array_append_new(batch->records, record) != 0)
        return -ENOMEM;
    return is_report(batch->types[index]) && change->change != BMC_REMOVED
               ? send_changed_report(batch->source, change)
               : 0;
}

/* *changes: moved to the first one that is left. */
static int send_some(struct event_source *source, const struct change_event **changes)
{
    struct batch *batch = calloc(1, sizeof(*batch));
    int r = 0;

    if (!batch)
        return -ENOMEM;
    batch->source = source;
    batch->records = json_array();
    if (!batch->records)
        r = -ENOMEM;
    for (size_t i = 0; r == 0 && *changes && i < EVENT_RECORDS_MAX; i++) {
        r = add_record(batch, *changes);
        *changes = (*changes)->hh.next;
    }
    if (r == 0)
        r = send_batch(batch);
    json_decref(batch->records);
    free(batch);
    return r;
}

static void flush(struct event_source *source)
{
    struct change_event *changes = source->changes, *change, *next;
    const struct change_event *at = changes;
    int r = 0;

    source->changes = NULL;
    if (!changes)
        return;
    publish(source, changes);
    event_source_refresh(source);
    while (r == 0 && at && source->destinations)
        r = send_some(source, &at);
    if (r < 0)
        tell_memory(source);
    HASH_ITER (hh, changes, change, next) {
        HASH_DEL(changes, change);
        free(change);
    }
}

static void on_turn(uv_timer_t *timer)
{
    struct events *events = timer->data;

    while (events->pending) {
        struct event_source *source = events->pending;

        DL_DELETE(events->pending, source);
        source->is_pending = false;
        flush(source);
    }
    destination_pump(events);
}

void event_await_turn(struct events *events, struct event_source *source)
{
    if (source && !source->is_pending) {
        DL_APPEND(events->pending, source);
        source->is_pending = true;
    }
    if (!uv_is_active((uv_handle_t *)&events->turn))
        uv_timer_start(&events->turn, on_turn, 0, 0);
}

/* -- changes -- */

static int add_change(struct event_source *source, enum bmc_change change, const char *path)
{
    struct change_event *known;
    size_t size = strlen(path);

    HASH_FIND(hh, source->changes, path, size, known);
    if (known) {
        if (event_merge(known->change, change, &known->change))
            return 0;
        HASH_DEL(source->changes, known);
        free(known);
        return 0;
    }
    known = calloc(1, sizeof(*known) + size + 1);
    if (!known)
        return -ENOMEM;
    known->change = change;
    memcpy(known->path, path, size);
    HASH_ADD_KEYPTR(hh, source->changes, known->path, size, known);
    if (known->hh.tbl)
        return 0;
    free(known);
    return -ENOMEM;
}

static bool is_of_service(const char *path)
{
    size_t size = strlen(EVENT_SERVICE);

    return strncmp(path, EVENT_SERVICE, size) == 0 && (path[size] == '\0' || path[size] == '/');
}

void event_changed(struct emulator *emulator, struct bmc *bmc, enum bmc_change change,
                   const char *path)
{
    struct event_source *source;

    if (!emulator->events)
        return;
    source = event_source_of(emulator, bmc);
    if (!source || add_change(source, change, path) < 0) {
        log_error("bmc=%s step=event cause=memory", bmc_name(bmc));
        return;
    }
    if (is_of_service(path))
        source->is_fresh = false;
    if (change == BMC_REMOVED)
        subscription_forget_headers(source, path);
    event_await_turn(emulator->events, source);
}

/* -- tests by clients -- */

int event_submit_test(struct emulator *emulator, struct bmc *bmc, const json_t *body)
{
    struct event_source *source = event_source_of(emulator, bmc);
    struct batch *batch = calloc(1, sizeof(*batch));
    char id[ID_BYTES], path[IPC_URI_BYTES_MAX + 1];
    json_t *record = NULL;
    int r = -ENOMEM;

    if (source && batch) {
        event_source_refresh(source);
        batch->source = source;
        record = event_record_of_test(body, next_id(source->events, id));
        batch->records = record ? json_pack("[O]", record) : NULL;
        if (record && origin_path(record, path))
            batch->types[0] = type_at(source, path);
        r = batch->records ? send_batch(batch) : -ENOMEM;
        json_decref(batch->records);
    }
    json_decref(record);
    free(batch);
    return r;
}

int event_submit_test_report(struct emulator *emulator, struct bmc *bmc, const json_t *body)
{
    struct event_source *source = event_source_of(emulator, bmc);
    json_t *report CLEANUP(json_decrefp) = NULL;
    char timestamp[CLOCK_ISO8601_MAX];

    if (!source)
        return -ENOMEM;
    event_source_refresh(source);
    report = event_report_of_test(body, now(source->events, timestamp));
    return report ? send_report(source, report) : -ENOMEM;
}

/* -- life -- */

struct events *event_new(struct emulator *emulator)
{
    struct events *events = calloc(1, sizeof(*events));

    if (events)
        events->emulator = emulator;
    return events;
}

static void close_sources(const struct emulator *emulator)
{
    for (size_t i = 0; i < emulator->bmc_count; i++)
        event_source_close(bmc_events(emulator->bmcs[i]));
}

void event_free(struct events *events)
{
    if (events)
        close_sources(events->emulator);
    free(events);
}

void event_start(struct events *events)
{
    uv_timer_init(service_loop(events->emulator->service), &events->turn);
    events->turn.data = events;
}

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

void event_stop(struct events *events)
{
    struct emulator *emulator;

    if (!events)
        return;
    emulator = events->emulator;
    close_sources(emulator);
    poster_close(events->poster);
    emulator->events = NULL;
    uv_close((uv_handle_t *)&events->turn, on_closed);
}
