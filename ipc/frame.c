/*
 * The codec, see frame.h; the wire form is specified in docs/ipc.md. Decoding: length, then
 * value_unpack(), then the shape of the kind, then the rules of message-internal.h. All that a
 * decoded frame points to beyond the input lives in the decoder's zone, which is emptied at the
 * next decode and keeps its first chunk, so the usual frame takes no memory.
 */
#include "ipc/frame.h"

#include <errno.h>
#include <stdlib.h>

#include "ipc/message-internal.h"
#include "ipc/value-internal.h"

#define ZONE_CHUNK_BYTES 2048
#define FRAME_FIELDS 3
#define HELLO_FIELDS 4
#define HELLO_FIELDS_MIN 2
#define ROUTE_FIELDS 5
#define ROUTE_FIELDS_MIN 3
#define ROUTE_METHODS 5
#define REQUEST_FIELDS 10
#define REQUEST_FIELDS_MIN 4
#define RESPONSE_FIELDS 7
#define RESPONSE_FIELDS_MIN 1
#define HEADER_FIELDS 2
#define INVALIDATE_FIELDS 2
#define INVALIDATE_FIELDS_MIN 1
#define PUBLISH_FIELDS 2
/* Array headers, integers and text lengths of a request or response without its texts; a guess that
 * saves growing twice. */
#define OVERHEAD_BYTES 128

struct frame_decoder {
    msgpack_zone zone;
    struct frame frame; /* filled here first, so that the caller's changes only on success */
};

int frame_decoder_new(struct frame_decoder **ret_decoder)
{
    struct frame_decoder *decoder = calloc(1, sizeof(*decoder));

    if (!decoder)
        return -ENOMEM;
    if (!msgpack_zone_init(&decoder->zone, ZONE_CHUNK_BYTES)) {
        free(decoder);
        return -ENOMEM;
    }
    *ret_decoder = decoder;
    return 0;
}

void frame_decoder_free(struct frame_decoder *decoder)
{
    if (!decoder)
        return;
    msgpack_zone_destroy(&decoder->zone);
    free(decoder);
}

/* -- reading ----------------------------------------------------------------------------- */

static bool read_privileges(const msgpack_object *array, struct ipc_route *route)
{
    struct value_fields methods;

    value_fields_init(&methods, array, 0);
    for (unsigned int method = 0; method < ROUTE_METHODS; method++) {
        value_read_privileges(&methods, route->privileges[method]);
    }
    return !methods.malformed;
}

static bool read_route(const msgpack_object *array, struct ipc_route *route)
{
    struct value_fields fields;

    value_fields_init(&fields, array, ROUTE_FIELDS_MIN);
    route->uri_template = value_read_text(&fields);
    route->type = value_read_text(&fields);
    route->methods = (uint32_t)value_read_uint(&fields, UINT32_MAX);
    route->flags = (uint32_t)value_read_uint(&fields, UINT32_MAX);
    return read_privileges(value_read_array(&fields, UINT32_MAX), route) && !fields.malformed;
}

static int read_hello(msgpack_zone *zone, struct value_fields *fields, struct ipc_hello *hello)
{
    const msgpack_object *array;
    struct ipc_route *routes;

    hello->version = (uint32_t)value_read_uint(fields, UINT32_MAX);
    hello->name = value_read_text(fields);
    hello->route_count = 0;
    hello->routes = NULL;
    array = value_read_array(fields, IPC_ROUTES_MAX);
    hello->root_uuid = value_read_text(fields);
    if (!array || array->via.array.size == 0)
        return message_check_hello(hello);
    routes = msgpack_zone_malloc(zone, array->via.array.size * sizeof(*routes));
    if (!routes)
        return -ENOMEM;
    for (uint32_t i = 0; i < array->via.array.size; i++) {
        if (!read_route(&array->via.array.ptr[i], &routes[i]))
            return IPC_E_MALFORMED;
    }
    hello->route_count = array->via.array.size;
    hello->routes = routes;
    return message_check_hello(hello);
}

static int read_request(struct value_fields *fields, struct ipc_request *request)
{
    /* One past the last method and deadline are left to message_check_request(). */
    request->method = (enum ipc_method)value_read_uint(fields, IPC_METHOD_COUNT);
    request->uri = value_read_text(fields);
    request->query = value_read_text(fields);
    request->deadline_ms = (uint32_t)value_read_uint(fields, UINT32_MAX);
    request->request_id = value_read_text(fields);
    request->instance = value_read_text(fields);
    value_read_identity(fields, &request->identity);
    request->if_match = value_read_text(fields);
    request->body = value_read_bytes(fields);
    request->if_none_match = value_read_text(fields);
    return message_check_request(request);
}

static int read_response(struct value_fields *fields, struct ipc_response *response)
{
    const msgpack_object *headers;

    response->status = (unsigned int)value_read_uint(fields, UINT32_MAX);
    response->flags = (uint32_t)value_read_uint(fields, UINT32_MAX);
    response->etag = value_read_text(fields);
    response->body = value_read_bytes(fields);
    response->header_count = 0;
    headers = value_read_array(fields, IPC_HEADERS_MAX);
    for (uint32_t i = 0; headers && i < headers->via.array.size; i++) {
        struct ipc_header *header = &response->headers[response->header_count++];
        struct value_fields pair;

        value_fields_init(&pair, &headers->via.array.ptr[i], HEADER_FIELDS);
        header->name = value_read_text(&pair);
        header->value = value_read_text(&pair);
        fields->malformed |= pair.malformed;
    }
    response->stream = NULL;
    response->stream_size = fields->next < fields->count
                                ? (int64_t)value_read_uint(fields, INT64_MAX)
                                : -1;
    value_read_privileges(fields, response->privileges);
    return message_check_response(response);
}

static int read_invalidate(msgpack_zone *zone, struct value_fields *fields, struct frame *frame)
{
    const msgpack_object *array = value_read_array(fields, IPC_INVALIDATE_URIS_MAX);
    struct value_fields items;
    struct ipc_text *uris = NULL;

    value_fields_init(&items, array, 0);
    if (items.count) {
        uris = msgpack_zone_malloc(zone, items.count * sizeof(*uris));
        if (!uris)
            return -ENOMEM;
    }
    for (uint32_t i = 0; i < items.count; i++)
        uris[i] = value_read_text(&items);
    fields->malformed |= items.malformed;
    frame->invalidate.uris = uris;
    frame->invalidate.uri_count = items.count;
    frame->invalidate.instance = value_read_text(fields);
    return message_check_invalidate(frame->invalidate.instance, uris, items.count);
}

static int read_publish(struct value_fields *fields, struct frame *frame)
{
    frame->publish.topic = value_read_text(fields);
    frame->publish.data = value_read_bytes(fields);
    return message_check_publish(frame->publish.topic, frame->publish.data);
}

static int read_payload(msgpack_zone *zone, const msgpack_object *payload, struct frame *frame)
{
    static const uint32_t required[] = {
        [IPC_HELLO] = HELLO_FIELDS_MIN,           [IPC_REQUEST] = REQUEST_FIELDS_MIN,
        [IPC_RESPONSE] = RESPONSE_FIELDS_MIN,     [IPC_CANCEL] = 0,
        [IPC_INVALIDATE] = INVALIDATE_FIELDS_MIN, [IPC_PUBLISH] = PUBLISH_FIELDS,
    };
    struct value_fields fields;
    int r;

    if (frame->kind == IPC_CANCEL || frame->kind == IPC_PING || frame->kind == IPC_PONG)
        return 0;
    value_fields_init(&fields, payload, required[frame->kind]);
    if (fields.malformed)
        return IPC_E_MALFORMED;
    if (frame->kind == IPC_HELLO)
        r = read_hello(zone, &fields, &frame->hello);
    else if (frame->kind == IPC_REQUEST)
        r = read_request(&fields, &frame->request);
    else if (frame->kind == IPC_RESPONSE)
        r = read_response(&fields, &frame->response);
    else if (frame->kind == IPC_INVALIDATE)
        r = read_invalidate(zone, &fields, frame);
    else
        r = read_publish(&fields, frame);
    if (r == -ENOMEM)
        return r;
    return r != 0 || fields.malformed ? IPC_E_MALFORMED : 0;
}

static int read_frame(msgpack_zone *zone, const msgpack_object *array, struct frame *frame)
{
    struct value_fields fields;
    uint64_t kind, id;
    bool has_id;

    value_fields_init(&fields, array, FRAME_FIELDS);
    kind = value_read_uint(&fields, UINT64_MAX);
    id = value_read_uint(&fields, UINT64_MAX);
    if (fields.malformed)
        return IPC_E_MALFORMED;
    if (kind > IPC_PONG)
        return FRAME_E_IGNORED;
    frame->kind = (enum ipc_kind)kind;
    has_id = kind == IPC_REQUEST || kind == IPC_RESPONSE || kind == IPC_CANCEL;
    if (has_id && id == 0)
        return IPC_E_MALFORMED;
    frame->id = has_id ? id : 0;
    return read_payload(zone, &fields.items[fields.next], frame);
}

int frame_decode(struct frame_decoder *decoder, const char *data, size_t size, size_t *ret_consumed,
                 struct frame *ret_frame)
{
    const uint8_t *prefix = (const uint8_t *)data;
    msgpack_object array;
    size_t length;
    int r;

    if (size < FRAME_PREFIX_BYTES) {
        *ret_consumed = 0;
        return FRAME_E_INCOMPLETE;
    }
    length = (size_t)prefix[0] << 24 | (size_t)prefix[1] << 16 | (size_t)prefix[2] << 8 | prefix[3];
    if (length == 0 || length > IPC_FRAME_BYTES_MAX)
        return IPC_E_MALFORMED;
    if (size - FRAME_PREFIX_BYTES < length) {
        *ret_consumed = FRAME_PREFIX_BYTES + length;
        return FRAME_E_INCOMPLETE;
    }
    msgpack_zone_clear(&decoder->zone);
    r = value_unpack(&decoder->zone, data + FRAME_PREFIX_BYTES, length, &array);
    if (r == 0)
        r = read_frame(&decoder->zone, &array, &decoder->frame);
    if (r == 0 || r == FRAME_E_IGNORED)
        *ret_consumed = FRAME_PREFIX_BYTES + length;
    if (r == 0)
        *ret_frame = decoder->frame;
    return r;
}

/* -- writing ----------------------------------------------------------------------------- */

/* A frame that is being appended; on failure the buffer goes back to where it was. */
struct frame_writer {
    struct value_writer value;
    size_t start;
};

static void frame_begin(struct frame_writer *writer, struct buffer *out, size_t expected_bytes,
                        enum ipc_kind kind, uint64_t id)
{
    static const char no_length_yet[FRAME_PREFIX_BYTES];

    value_writer_init(&writer->value, out);
    writer->start = out->size;
    writer->value.error = buffer_reserve(out, expected_bytes + OVERHEAD_BYTES);
    /* The guess may pass the buffer's limit where the frame does not. */
    if (writer->value.error == -EMSGSIZE)
        writer->value.error = 0;
    if (writer->value.error == 0)
        writer->value.error = buffer_append(out, no_length_yet, sizeof(no_length_yet));
    value_write_array(&writer->value, FRAME_FIELDS);
    value_write_uint(&writer->value, kind);
    value_write_uint(&writer->value, id);
}

static int frame_end(struct frame_writer *writer)
{
    struct buffer *out = writer->value.out;
    size_t length = out->size - writer->start - FRAME_PREFIX_BYTES;
    int r = writer->value.error;

    if (r == -EMSGSIZE || (r == 0 && length > IPC_FRAME_BYTES_MAX))
        r = IPC_E_TOO_LARGE;
    if (r != 0) {
        out->size = writer->start;
        return r;
    }
    for (unsigned int i = 0; i < FRAME_PREFIX_BYTES; i++)
        out->data[writer->start + i] = (char)(length >> (8 * (FRAME_PREFIX_BYTES - 1 - i)));
    return 0;
}

static void write_privileges(struct value_writer *writer, const struct ipc_route *route)
{
    unsigned int methods = 0;

    for (unsigned int method = 0; method < ROUTE_METHODS; method++) {
        for (unsigned int set = 0; set < IPC_PRIVILEGE_SETS_MAX; set++) {
            if (route->privileges[method][set])
                methods = method + 1;
        }
    }
    value_write_array(writer, methods);
    for (unsigned int method = 0; method < methods; method++)
        value_write_privileges(writer, route->privileges[method]);
}

int frame_encode_hello(struct buffer *out, const struct ipc_hello *hello)
{
    struct frame_writer writer;
    int r;

    r = message_check_hello(hello);
    if (r != 0)
        return r;
    frame_begin(&writer, out, 0, IPC_HELLO, 0);
    /* services do not have the last one */
    value_write_array(&writer.value, HELLO_FIELDS - (hello->root_uuid.size == 0));
    value_write_uint(&writer.value, hello->version);
    value_write_text(&writer.value, hello->name);
    value_write_array(&writer.value, hello->route_count);
    for (size_t i = 0; i < hello->route_count; i++) {
        const struct ipc_route *route = &hello->routes[i];

        value_write_array(&writer.value, ROUTE_FIELDS);
        value_write_text(&writer.value, route->uri_template);
        value_write_text(&writer.value, route->type);
        value_write_uint(&writer.value, route->methods);
        value_write_uint(&writer.value, route->flags);
        write_privileges(&writer.value, route);
    }
    if (hello->root_uuid.size > 0)
        value_write_text(&writer.value, hello->root_uuid);
    return frame_end(&writer);
}

int frame_encode_request(struct buffer *out, uint64_t id, const struct ipc_request *request)
{
    struct frame_writer writer;
    int r;

    r = id ? message_check_request(request) : -EINVAL;
    if (r != 0)
        return r;
    frame_begin(&writer, out, message_request_bytes(request), IPC_REQUEST, id);
    /* the last field is rare */
    value_write_array(&writer.value, REQUEST_FIELDS - (request->if_none_match.size == 0));
    value_write_uint(&writer.value, request->method);
    value_write_text(&writer.value, request->uri);
    value_write_text(&writer.value, request->query);
    value_write_uint(&writer.value, request->deadline_ms);
    value_write_text(&writer.value, request->request_id);
    value_write_text(&writer.value, request->instance);
    value_write_identity(&writer.value, &request->identity);
    value_write_text(&writer.value, request->if_match);
    value_write_bytes(&writer.value, request->body);
    if (request->if_none_match.size > 0)
        value_write_text(&writer.value, request->if_none_match);
    return frame_end(&writer);
}

/* The last two are rare. In front of privileges a size has to stand: no stream, so it is none. */
static size_t response_fields(const struct ipc_response *response)
{
    if (response->privileges[0])
        return RESPONSE_FIELDS;
    if ((response->flags & IPC_RESPONSE_STREAM) && response->stream_size >= 0)
        return RESPONSE_FIELDS - 1;
    return RESPONSE_FIELDS - 2;
}

int frame_encode_response(struct buffer *out, uint64_t id, const struct ipc_response *response)
{
    size_t fields = response_fields(response);
    struct frame_writer writer;
    int r;

    r = id ? message_check_response(response) : -EINVAL;
    if (r != 0)
        return r;
    frame_begin(&writer, out, response->body.size + response->etag.size, IPC_RESPONSE, id);
    value_write_array(&writer.value, fields);
    value_write_uint(&writer.value, response->status);
    value_write_uint(&writer.value, response->flags);
    value_write_text(&writer.value, response->etag);
    value_write_bytes(&writer.value, response->body);
    value_write_array(&writer.value, response->header_count);
    for (size_t i = 0; i < response->header_count; i++) {
        value_write_array(&writer.value, HEADER_FIELDS);
        value_write_text(&writer.value, response->headers[i].name);
        value_write_text(&writer.value, response->headers[i].value);
    }
    if (fields >= RESPONSE_FIELDS - 1)
        value_write_uint(&writer.value,
                         response->privileges[0] ? 0 : (uint64_t)response->stream_size);
    if (fields == RESPONSE_FIELDS)
        value_write_privileges(&writer.value, response->privileges);
    return frame_end(&writer);
}

static int encode_without_payload(struct buffer *out, enum ipc_kind kind, uint64_t id)
{
    struct frame_writer writer;

    frame_begin(&writer, out, 0, kind, id);
    value_write_nil(&writer.value);
    return frame_end(&writer);
}

int frame_encode_cancel(struct buffer *out, uint64_t id)
{
    return id ? encode_without_payload(out, IPC_CANCEL, id) : -EINVAL;
}

int frame_encode_invalidate(struct buffer *out, struct ipc_text instance,
                            const struct ipc_text *uris, size_t uri_count)
{
    struct frame_writer writer;
    int r;

    r = message_check_invalidate(instance, uris, uri_count);
    if (r != 0)
        return r;
    frame_begin(&writer, out, 0, IPC_INVALIDATE, 0);
    value_write_array(&writer.value, INVALIDATE_FIELDS - (instance.size == 0));
    value_write_array(&writer.value, uri_count);
    for (size_t i = 0; i < uri_count; i++)
        value_write_text(&writer.value, uris[i]);
    if (instance.size > 0)
        value_write_text(&writer.value, instance);
    return frame_end(&writer);
}

int frame_encode_publish(struct buffer *out, struct ipc_text topic, struct ipc_text data)
{
    struct frame_writer writer;
    int r;

    r = message_check_publish(topic, data);
    if (r != 0)
        return r;
    frame_begin(&writer, out, topic.size + data.size, IPC_PUBLISH, 0);
    value_write_array(&writer.value, PUBLISH_FIELDS);
    value_write_text(&writer.value, topic);
    value_write_bytes(&writer.value, data);
    return frame_end(&writer);
}

int frame_encode_ping(struct buffer *out)
{
    return encode_without_payload(out, IPC_PING, 0);
}

int frame_encode_pong(struct buffer *out)
{
    return encode_without_payload(out, IPC_PONG, 0);
}
