/* What the typed calls share, see call-internal.h. */
#include "ipc/proto/call-internal.h"

#include <errno.h>

#include "base/secret.h"

#define ZONE_CHUNK_BYTES 1024
/* Bodies of typed calls are some texts of a few bytes; taken at once, so that no outgrown copy is
 * left behind. */
#define BODY_BYTES 1024

void call_body_init(struct call_body *body, size_t field_count)
{
    body->buffer = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    value_writer_init(&body->writer, &body->buffer);
    body->writer.error = buffer_reserve(&body->buffer, BODY_BYTES);
    value_write_array(&body->writer, field_count);
}

void call_body_deinit(struct call_body *body)
{
    if (body->buffer.size)
        secret_wipe(body->buffer.data, body->buffer.size);
    buffer_deinit(&body->buffer);
}

int call_body_finish(const struct call_body *body, struct ipc_text *ret_bytes)
{
    if (body->writer.error)
        return body->writer.error == -EMSGSIZE ? IPC_E_TOO_LARGE : body->writer.error;
    *ret_bytes = (struct ipc_text){body->buffer.data, body->buffer.size};
    return 0;
}

int call_reader_init(struct call_reader *reader, struct ipc_text bytes, uint32_t required)
{
    int r;

    if (!msgpack_zone_init(&reader->zone, ZONE_CHUNK_BYTES))
        return -ENOMEM;
    r = value_unpack(&reader->zone, bytes.data, bytes.size, &reader->array);
    if (r == 0)
        value_fields_init(&reader->fields, &reader->array, required);
    if (r == 0 && reader->fields.malformed)
        r = IPC_E_MALFORMED;
    if (r != 0)
        msgpack_zone_destroy(&reader->zone);
    return r;
}

void call_reader_deinit(struct call_reader *reader)
{
    msgpack_zone_destroy(&reader->zone);
}

int call_reader_finish(struct call_reader *reader)
{
    return reader->fields.malformed ? IPC_E_MALFORMED : 0;
}

static int respond(struct ipc_call *call, unsigned int status, struct ipc_text body)
{
    struct ipc_response response;

    response.status = status;
    response.flags = 0;
    response.etag = ipc_text(NULL);
    response.body = body;
    response.header_count = 0;
    response.stream = NULL;
    memset(response.privileges, 0, sizeof(response.privileges));
    return ipc_call_respond(call, &response);
}

int call_respond_body(struct ipc_call *call, const struct call_body *body)
{
    struct ipc_text bytes;
    int r;

    r = call_body_finish(body, &bytes);
    if (r == 0)
        return respond(call, 200, bytes);
    (void)call_respond_status(call, 500);
    return r;
}

int call_respond_status(struct ipc_call *call, unsigned int status)
{
    return respond(call, status, ipc_text(NULL));
}

int call_publish_text(struct ipc_server *server, const char *topic, struct ipc_text text)
{
    struct ipc_text bytes;
    struct call_body body;
    int r;

    call_body_init(&body, 1);
    value_write_text(&body.writer, text);
    r = call_body_finish(&body, &bytes);
    if (r == 0)
        r = ipc_server_publish(server, ipc_text(topic), bytes);
    call_body_deinit(&body);
    return r;
}

int call_parse_text(struct ipc_text data, struct ipc_text *ret_text)
{
    struct call_reader reader;
    struct ipc_text text;
    int r;

    r = call_reader_init(&reader, data, 1);
    if (r != 0)
        return r;
    text = value_read_text(&reader.fields);
    r = call_reader_finish(&reader);
    call_reader_deinit(&reader);
    if (r == 0)
        *ret_text = text;
    return r;
}

int call_send(struct ipc_client *client, const struct call_request *call,
              const struct call_body *body, ipc_client_reply_fn reply, void *context)
{
    struct ipc_request request = {.method = IPC_CALL,
                                  .uri = ipc_text(call->name),
                                  .instance = call->instance,
                                  .request_id = call->request_id,
                                  .deadline_ms = call->deadline_ms};
    int r;

    r = call_body_finish(body, &request.body);
    if (r != 0)
        return r;
    return ipc_client_request(client, &request, call->repeatable, reply, context, NULL);
}
