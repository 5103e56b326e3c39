/* The call that every process answers, see statistics.h. Any status but 200 is IPC_E_MALFORMED: the
 * peer has no such call. */
#include "ipc/proto/statistics.h"

#include <errno.h>
#include <stdlib.h>

#include "ipc/proto/call-internal.h"

#define STATISTICS_FIELDS 9

/* Who waits for the answer. */
struct waiter {
    statistics_fn done;
    void *context;
};

static int deliver(const struct waiter *waiter, struct ipc_text body)
{
    struct statistics statistics;
    struct call_reader reader;
    int r;

    r = call_reader_init(&reader, body, STATISTICS_FIELDS);
    if (r != 0)
        return r;
    statistics.name = value_read_text(&reader.fields);
    statistics.version = value_read_text(&reader.fields);
    statistics.pid = value_read_uint(&reader.fields, UINT64_MAX);
    statistics.started_usec = value_read_uint(&reader.fields, UINT64_MAX);
    statistics.requests = value_read_uint(&reader.fields, UINT64_MAX);
    statistics.errors = value_read_uint(&reader.fields, UINT64_MAX);
    statistics.p50_usec = value_read_uint(&reader.fields, UINT64_MAX);
    statistics.p99_usec = value_read_uint(&reader.fields, UINT64_MAX);
    statistics.pss_bytes = value_read_uint(&reader.fields, UINT64_MAX);
    r = call_reader_finish(&reader);
    if (r == 0)
        waiter->done(0, &statistics, waiter->context);
    call_reader_deinit(&reader);
    return r;
}

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct waiter *waiter = context;

    if (outcome == 0)
        outcome = response->status == 200 ? deliver(waiter, response->body) : IPC_E_MALFORMED;
    if (outcome != 0)
        waiter->done(outcome, NULL, waiter->context);
    free(waiter);
}

int statistics_call(struct ipc_client *client, uint32_t deadline_ms, statistics_fn done,
                    void *context)
{
    const struct call_request call = {STATISTICS_CALL, {NULL, 0}, deadline_ms, true, {NULL, 0}};
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

int statistics_respond(struct ipc_call *call, const struct statistics *statistics)
{
    struct call_body body;
    int r;

    call_body_init(&body, STATISTICS_FIELDS);
    value_write_text(&body.writer, statistics->name);
    value_write_text(&body.writer, statistics->version);
    value_write_uint(&body.writer, statistics->pid);
    value_write_uint(&body.writer, statistics->started_usec);
    value_write_uint(&body.writer, statistics->requests);
    value_write_uint(&body.writer, statistics->errors);
    value_write_uint(&body.writer, statistics->p50_usec);
    value_write_uint(&body.writer, statistics->p99_usec);
    value_write_uint(&body.writer, statistics->pss_bytes);
    r = call_respond_body(call, &body);
    call_body_deinit(&body);
    return r;
}
