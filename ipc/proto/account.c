/* Typed calls of svc-account, see account.h. Statuses: 200 with an identity, 401 denied, all others
 * failed. */
#include "ipc/proto/account.h"

#include <errno.h>
#include <stdlib.h>

#include "ipc/proto/call-internal.h"

#define IDENTITY_FIELDS 3

/* Who waits for an identity. */
struct waiter {
    account_identity_fn done;
    void *context;
};

static int read_identity(struct value_fields *fields, struct account_identity *identity)
{
    value_read_identity(fields, &identity->identity);
    identity->cache_ms = (uint32_t)value_read_uint(fields, UINT32_MAX);
    identity->generation = value_read_uint(fields, UINT64_MAX);
    return fields->malformed ? IPC_E_MALFORMED : 0;
}

static int deliver(const struct waiter *waiter, struct ipc_text body)
{
    struct account_identity identity;
    struct call_reader reader;
    int r;

    r = call_reader_init(&reader, body, IDENTITY_FIELDS);
    if (r != 0)
        return r;
    r = read_identity(&reader.fields, &identity);
    if (r == 0)
        waiter->done(0, &identity, waiter->context);
    call_reader_deinit(&reader);
    return r;
}

static int outcome_of_status(unsigned int status)
{
    if (status == 401)
        return ACCOUNT_E_DENIED;
    return status == 503 ? IPC_E_BUSY : ACCOUNT_E_FAILED;
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

static int send_call(struct ipc_client *client, const struct call_request *call,
                     const struct call_body *body, account_identity_fn done, void *context)
{
    struct waiter *waiter = malloc(sizeof(*waiter));
    int r;

    if (!waiter)
        return -ENOMEM;
    *waiter = (struct waiter){done, context};
    r = call_send(client, call, body, on_reply, waiter);
    if (r != 0)
        free(waiter);
    return r;
}

int account_call_verify_password(struct ipc_client *client, struct ipc_text instance,
                                 struct ipc_text user, struct ipc_text password,
                                 struct ipc_text client_address, struct ipc_text request_id,
                                 uint32_t deadline_ms, account_identity_fn done, void *context)
{
    /* Can be repeated: what a check changes, the count of failures, went with the process. */
    const struct call_request call = {ACCOUNT_CALL_VERIFY_PASSWORD, request_id, deadline_ms, true,
                                      instance};
    struct call_body body;
    int r;

    call_body_init(&body, 3);
    value_write_text(&body.writer, user);
    value_write_text(&body.writer, password);
    value_write_text(&body.writer, client_address);
    r = send_call(client, &call, &body, done, context);
    call_body_deinit(&body);
    return r;
}

int account_call_identity(struct ipc_client *client, struct ipc_text user,
                          struct ipc_text request_id, uint32_t deadline_ms,
                          account_identity_fn done, void *context)
{
    const struct call_request call = {ACCOUNT_CALL_IDENTITY, request_id, deadline_ms, true, {0}};
    struct call_body body;
    int r;

    call_body_init(&body, 1);
    value_write_text(&body.writer, user);
    r = send_call(client, &call, &body, done, context);
    call_body_deinit(&body);
    return r;
}

int account_parse_verify_password(struct ipc_text body, struct account_credentials *ret_credentials)
{
    struct account_credentials credentials;
    struct call_reader reader;
    int r;

    r = call_reader_init(&reader, body, 2);
    if (r != 0)
        return r;
    credentials.user = value_read_text(&reader.fields);
    credentials.password = value_read_text(&reader.fields);
    credentials.client_address = value_read_text(&reader.fields);
    r = call_reader_finish(&reader);
    call_reader_deinit(&reader);
    if (r == 0)
        *ret_credentials = credentials;
    return r;
}

int account_parse_identity(struct ipc_text body, struct ipc_text *ret_user)
{
    return call_parse_text(body, ret_user);
}

int account_respond_identity(struct ipc_call *call, const struct account_identity *identity)
{
    struct call_body body;
    int r;

    call_body_init(&body, IDENTITY_FIELDS);
    value_write_identity(&body.writer, &identity->identity);
    value_write_uint(&body.writer, identity->cache_ms);
    value_write_uint(&body.writer, identity->generation);
    r = call_respond_body(call, &body);
    call_body_deinit(&body);
    return r;
}

int account_respond_denied(struct ipc_call *call)
{
    return call_respond_status(call, 401);
}

int account_respond_failed(struct ipc_call *call)
{
    return call_respond_status(call, 500);
}

int account_publish_changed(struct ipc_server *server, struct ipc_text user)
{
    return call_publish_text(server, ACCOUNT_TOPIC_CHANGED, user);
}

int account_parse_changed(struct ipc_text data, struct ipc_text *ret_user)
{
    return call_parse_text(data, ret_user);
}

int account_publish_password_set(struct ipc_server *server, struct ipc_text session_id)
{
    return call_publish_text(server, ACCOUNT_TOPIC_PASSWORD_SET, session_id);
}

int account_parse_password_set(struct ipc_text data, struct ipc_text *ret_session_id)
{
    return call_parse_text(data, ret_session_id);
}
