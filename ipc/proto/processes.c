/* The call that the launcher answers, see processes.h. */
#include "ipc/proto/processes.h"

#include <errno.h>
#include <stdlib.h>

#include "ipc/proto/call-internal.h"

#define PROCESS_FIELDS 4

/* Who waits for the answer. */
struct waiter {
    processes_fn done;
    void *context;
};

static int read_process(const msgpack_object *item, struct process_status *process)
{
    struct value_fields fields;

    value_fields_init(&fields, item, PROCESS_FIELDS);
    process->name = value_read_text(&fields);
    process->pid = value_read_uint(&fields, UINT64_MAX);
    process->started_usec = value_read_uint(&fields, UINT64_MAX);
    process->restarts = value_read_uint(&fields, UINT64_MAX);
    return fields.malformed ? IPC_E_MALFORMED : 0;
}

static int deliver(const struct waiter *waiter, struct ipc_text body)
{
    struct process_status processes[PROCESSES_MAX];
    const msgpack_object *list;
    struct call_reader reader;
    size_t count = 0;
    int r;

    r = call_reader_init(&reader, body, 1);
    if (r != 0)
        return r;
    list = value_read_array(&reader.fields, PROCESSES_MAX);
    r = call_reader_finish(&reader);
    for (; r == 0 && list && count < list->via.array.size; count++)
        r = read_process(&list->via.array.ptr[count], &processes[count]);
    if (r == 0)
        waiter->done(0, processes, count, waiter->context);
    call_reader_deinit(&reader);
    return r;
}

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct waiter *waiter = context;

    if (outcome == 0)
        outcome = response->status == 200 ? deliver(waiter, response->body) : IPC_E_MALFORMED;
    if (outcome != 0)
        waiter->done(outcome, NULL, 0, waiter->context);
    free(waiter);
}

int processes_call(struct ipc_client *client, uint32_t deadline_ms, processes_fn done,
                   void *context)
{
    const struct call_request call = {PROCESSES_CALL, {NULL, 0}, deadline_ms, true, {NULL, 0}};
    struct waiter *waiter = malloc(sizeof(*waiter));
    struct call_body body;
    int r;

    if (!waiter)
        return -ENOMEM;
    *waiter = (struct waiter){done, context};
    call_body_init(&body, 0);
    r = call_send(client, &call, &body, on_reply, waiter);
    call_body_deinit(&body);
    if (r != 0)
        free(waiter);
    return r;
}

int processes_respond(struct ipc_call *call, const struct process_status *processes,
                      size_t process_count)
{
    struct call_body body;
    int r;

    call_body_init(&body, 1);
    value_write_array(&body.writer, process_count);
    for (size_t i = 0; i < process_count; i++) {
        value_write_array(&body.writer, PROCESS_FIELDS);
        value_write_text(&body.writer, processes[i].name);
        value_write_uint(&body.writer, processes[i].pid);
        value_write_uint(&body.writer, processes[i].started_usec);
        value_write_uint(&body.writer, processes[i].restarts);
    }
    r = call_respond_body(call, &body);
    call_body_deinit(&body);
    return r;
}
