/* Several resources in one message, see resources.h. Any status of the call itself but 200 is a
 * failure. Nothing here is secret but what a resource may hold, so only the question is wiped, by
 * the link, as with every call. */
#include "ipc/proto/resources.h"

#include <errno.h>
#include <stdlib.h>

#include "ipc/proto/call-internal.h"

#define ANSWER_FIELDS 5
#define ANSWER_FIELDS_MIN 4

/* Who waits for the answers. */
struct waiter {
    resources_fn done;
    void *context;
    size_t uri_count;
};

/* -- the asking side -- */

static int read_answer(const msgpack_object *item, struct resource_answer *answer)
{
    struct value_fields fields;

    value_fields_init(&fields, item, ANSWER_FIELDS_MIN);
    answer->status = (unsigned int)value_read_uint(&fields, 599);
    answer->flags = (uint32_t)value_read_uint(&fields, UINT32_MAX);
    answer->etag = value_read_text(&fields);
    answer->body = value_read_bytes(&fields);
    value_read_privileges(&fields, answer->privileges);
    if (answer->status != RESOURCES_NOT_INCLUDED && answer->status < 100)
        return IPC_E_MALFORMED;
    return fields.malformed ? IPC_E_MALFORMED : 0;
}

static int read_answers(const struct waiter *waiter, const msgpack_object *list)
{
    struct resource_answer *answers;
    int r = 0;

    if (list->via.array.size != waiter->uri_count)
        return IPC_E_MALFORMED;
    answers = calloc(waiter->uri_count, sizeof(answers[0]));
    if (!answers)
        return -ENOMEM;
    for (size_t i = 0; i < waiter->uri_count && r == 0; i++)
        r = read_answer(&list->via.array.ptr[i], &answers[i]);
    if (r == 0)
        waiter->done(0, answers, waiter->uri_count, waiter->context);
    free(answers);
    return r;
}

static int deliver(const struct waiter *waiter, struct ipc_text body)
{
    const msgpack_object *list;
    struct call_reader reader;
    int r;

    r = call_reader_init(&reader, body, 1);
    if (r != 0)
        return r;
    list = value_read_array(&reader.fields, IPC_BATCH_URIS_MAX);
    r = call_reader_finish(&reader);
    if (r == 0)
        r = list ? read_answers(waiter, list) : IPC_E_MALFORMED;
    call_reader_deinit(&reader);
    return r;
}

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct waiter *waiter = context;

    if (outcome == 0 && response->status == 200)
        outcome = deliver(waiter, response->body);
    else if (outcome == 0)
        outcome = response->status == 503 ? IPC_E_BUSY : RESOURCES_E_FAILED;
    if (outcome != 0)
        waiter->done(outcome, NULL, 0, waiter->context);
    free(waiter);
}

static void write_uris(struct call_body *body, const struct resources_question *question)
{
    value_write_array(&body->writer, question->uri_count);
    for (size_t i = 0; i < question->uri_count; i++)
        value_write_text(&body->writer, question->uris[i]);
}

static int send_question(struct ipc_client *client, const struct resources_question *question,
                         struct waiter *waiter)
{
    struct ipc_request request = {.method = IPC_CALL,
                                  .uri = ipc_text(RESOURCES_CALL_GET),
                                  .instance = question->instance,
                                  .request_id = question->request_id,
                                  .identity = question->identity,
                                  .deadline_ms = question->deadline_ms};
    struct call_body body;
    int r;

    call_body_init(&body, 1);
    write_uris(&body, question);
    r = call_body_finish(&body, &request.body);
    if (r == 0)
        r = ipc_client_request(client, &request, true, on_reply, waiter, NULL);
    call_body_deinit(&body);
    return r;
}

int resources_call_get(struct ipc_client *client, const struct resources_question *question,
                       resources_fn done, void *context)
{
    struct waiter *waiter;
    int r;

    if (question->uri_count > IPC_BATCH_URIS_MAX)
        return IPC_E_TOO_LARGE;
    waiter = malloc(sizeof(*waiter));
    if (!waiter)
        return -ENOMEM;
    *waiter = (struct waiter){done, context, question->uri_count};
    r = send_question(client, question, waiter);
    if (r != 0)
        free(waiter);
    return r;
}

/* -- the answering side -- */

static int read_uris(const msgpack_object *list, struct ipc_text *uris, size_t *ret_count)
{
    struct value_fields fields;

    if (!list || list->via.array.size == 0)
        return IPC_E_MALFORMED;
    value_fields_init(&fields, list, list->via.array.size);
    for (uint32_t i = 0; i < list->via.array.size; i++) {
        uris[i] = value_read_text(&fields);
        if (uris[i].size == 0 || uris[i].size > IPC_URI_BYTES_MAX || uris[i].data[0] != '/')
            return IPC_E_MALFORMED;
    }
    *ret_count = list->via.array.size;
    return 0;
}

int resources_parse_get(struct ipc_text body, struct ipc_text ret_uris[static IPC_BATCH_URIS_MAX],
                        size_t *ret_count)
{
    const msgpack_object *list;
    struct call_reader reader;
    int r;

    r = call_reader_init(&reader, body, 1);
    if (r != 0)
        return r;
    list = value_read_array(&reader.fields, IPC_BATCH_URIS_MAX);
    r = call_reader_finish(&reader);
    if (r == 0)
        r = read_uris(list, ret_uris, ret_count);
    call_reader_deinit(&reader);
    return r;
}

int resources_append_answers(struct buffer *out, const struct resource_answer *answers,
                             size_t answer_count)
{
    struct value_writer writer;

    value_writer_init(&writer, out);
    value_write_array(&writer, 1);
    value_write_array(&writer, answer_count);
    for (size_t i = 0; i < answer_count; i++) {
        /* the last field is rare */
        value_write_array(&writer, answers[i].privileges[0] ? ANSWER_FIELDS : ANSWER_FIELDS_MIN);
        value_write_uint(&writer, answers[i].status);
        value_write_uint(&writer, answers[i].flags);
        value_write_text(&writer, answers[i].etag);
        value_write_bytes(&writer, answers[i].body);
        if (answers[i].privileges[0])
            value_write_privileges(&writer, answers[i].privileges);
    }
    return writer.error == -EMSGSIZE ? IPC_E_TOO_LARGE : writer.error;
}
