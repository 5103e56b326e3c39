/* What happens to resources, as a publication, see resource-events.h. */
#include "ipc/proto/resource-events.h"

#include "ipc/proto/call-internal.h"

#define EVENT_FIELDS 2

int resource_events_publish(struct ipc_server *server, struct ipc_text instance,
                            const struct resource_event *events, size_t count)
{
    struct ipc_text bytes;
    struct call_body body;
    int r;

    if (count == 0 || count > RESOURCE_EVENTS_MAX)
        return IPC_E_TOO_LARGE;
    call_body_init(&body, 2);
    value_write_text(&body.writer, instance);
    value_write_array(&body.writer, count);
    for (size_t i = 0; i < count; i++) {
        value_write_array(&body.writer, EVENT_FIELDS);
        value_write_uint(&body.writer, events[i].kind);
        value_write_text(&body.writer, events[i].uri);
    }
    r = call_body_finish(&body, &bytes);
    if (r == 0)
        r = ipc_server_publish(server, ipc_text(RESOURCE_EVENTS_TOPIC), bytes);
    call_body_deinit(&body);
    return r;
}

static bool read_event(const msgpack_object *item, struct resource_event *event)
{
    struct value_fields fields;

    value_fields_init(&fields, item, EVENT_FIELDS);
    event->kind = (enum resource_event_kind)value_read_uint(&fields, UINT8_MAX);
    event->uri = value_read_text(&fields);
    return !fields.malformed && event->uri.size > 0 && event->uri.size <= IPC_URI_BYTES_MAX &&
           event->uri.data[0] == '/';
}

static int read_all(struct ipc_text instance, const msgpack_object *list, resource_event_fn each,
                    void *context)
{
    struct resource_event event;

    for (uint32_t i = 0; i < list->via.array.size; i++) {
        if (!read_event(&list->via.array.ptr[i], &event))
            return IPC_E_MALFORMED;
    }
    for (uint32_t i = 0; i < list->via.array.size; i++) {
        read_event(&list->via.array.ptr[i], &event);
        if (event.kind <= RESOURCE_EVENT_REMOVED)
            each(instance, &event, context);
    }
    return 0;
}

int resource_events_parse(struct ipc_text data, resource_event_fn each, void *context)
{
    const msgpack_object *list;
    struct ipc_text instance;
    struct call_reader reader;
    int r;

    r = call_reader_init(&reader, data, 2);
    if (r != 0)
        return r;
    instance = value_read_text(&reader.fields);
    list = value_read_array(&reader.fields, RESOURCE_EVENTS_MAX);
    r = call_reader_finish(&reader);
    if (r == 0)
        r = list ? read_all(instance, list, each, context) : IPC_E_MALFORMED;
    call_reader_deinit(&reader);
    return r;
}
