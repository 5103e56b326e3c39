/* Typed calls of svc-session, see session.h. Statuses: 200 with an identity, 404 unknown token, all
 * others failed. */
#include "ipc/proto/session.h"

#include <errno.h>
#include <stdlib.h>

#include "ipc/proto/call-internal.h"

#define IDENTITY_FIELDS 2

/* Who waits for an identity. */
struct waiter {
    session_identity_fn done;
    void *context;
};

static int deliver(const struct waiter *waiter, struct ipc_text body)
{
    struct session_identity identity;
    struct call_reader reader;
    int r;

    r = call_reader_init(&reader, body, IDENTITY_FIELDS);
    if (r != 0)
        return r;
    value_read_identity(&reader.fields, &identity.identity);
    identity.cache_ms = (uint32_t)value_read_uint(&reader.fields, UINT32_MAX);
    r = call_reader_finish(&reader);
    if (r == 0)
        waiter->done(0, &identity, waiter->context);
    call_reader_deinit(&reader);
    return r;
}

static int outcome_of_status(unsigned int status)
{
    if (status == 404)
        return SESSION_E_UNKNOWN;
    return status == 503 ? IPC_E_BUSY : SESSION_E_FAILED;
}

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct waiter *waiter = context;

    if (outcome == 0 && response->status == 200)
        outcome = deliver(waiter, response->body);
    else if (outcome == 0)
        outcome = outcome_of_status(response->status);
    if (outcome != 0)
        waiter->done(outcome, NULL, waiter->context);
    free(waiter);
}

int session_call_identity(struct ipc_client *client, struct ipc_text instance,
                          struct ipc_text token, struct ipc_text client_address,
                          struct ipc_text request_id, uint32_t deadline_ms,
                          session_identity_fn done, void *context)
{
    const struct call_request call = {SESSION_CALL_IDENTITY, request_id, deadline_ms, true,
                                      instance};
    struct waiter *waiter = malloc(sizeof(*waiter));
    struct call_body body;
    int r;

    if (!waiter)
        return -ENOMEM;
    *waiter = (struct waiter){done, context};
    call_body_init(&body, 2);
    value_write_text(&body.writer, token);
    value_write_text(&body.writer, client_address);
    r = call_send(client, &call, &body, on_reply, waiter);
    call_body_deinit(&body);
    if (r != 0)
        free(waiter);
    return r;
}

int session_parse_identity(struct ipc_text body, struct ipc_text *ret_token,
                           struct ipc_text *ret_client_address)
{
    struct ipc_text token, client_address;
    struct call_reader reader;
    int r;

    r = call_reader_init(&reader, body, 1);
    if (r != 0)
        return r;
    token = value_read_text(&reader.fields);
    client_address = value_read_text(&reader.fields);
    r = call_reader_finish(&reader);
    call_reader_deinit(&reader);
    if (r != 0)
        return r;
    *ret_token = token;
    *ret_client_address = client_address;
    return 0;
}

int session_respond_identity(struct ipc_call *call, const struct session_identity *identity)
{
    struct call_body body;
    int r;

    call_body_init(&body, IDENTITY_FIELDS);
    value_write_identity(&body.writer, &identity->identity);
    value_write_uint(&body.writer, identity->cache_ms);
    r = call_respond_body(call, &body);
    call_body_deinit(&body);
    return r;
}

int session_respond_unknown(struct ipc_call *call)
{
    return call_respond_status(call, 404);
}

int session_respond_failed(struct ipc_call *call)
{
    return call_respond_status(call, 500);
}

int session_publish_ended(struct ipc_server *server, struct ipc_text session_id)
{
    return call_publish_text(server, SESSION_TOPIC_ENDED, session_id);
}

int session_parse_ended(struct ipc_text data, struct ipc_text *ret_session_id)
{
    return call_parse_text(data, ret_session_id);
}
