/*
 * What the typed calls share: a body that is one msgpack array, and a caller who waits for its
 * answer. Private to ipc/proto/.
 */
#pragma once

#include "ipc/client.h"
#include "ipc/server.h"
#include "ipc/value-internal.h"

/** A body that is being written; its bytes are wiped when it goes, because calls carry passwords
 * and tokens. */
struct call_body {
    struct buffer buffer;
    struct value_writer writer;
};

/** Starts a body of `field_count` fields; write them with value_write_…(&body->writer, …). */
void call_body_init(struct call_body *body, size_t field_count);
void call_body_deinit(struct call_body *body);

/** The bytes, or an error: 0, IPC_E_TOO_LARGE or -ENOMEM. */
int call_body_finish(const struct call_body *body, struct ipc_text *ret_bytes);

/** Bodies are read with these: unpacks an array of `required` fields or more. */
struct call_reader {
    msgpack_zone zone;
    msgpack_object array;
    struct value_fields fields;
};

/** Returns 0, IPC_E_MALFORMED or -ENOMEM; call_reader_deinit() is needed after 0 only. */
int call_reader_init(struct call_reader *reader, struct ipc_text bytes, uint32_t required);
void call_reader_deinit(struct call_reader *reader);
/** Ends reading: 0, or IPC_E_MALFORMED when a field was not as it should be. */
int call_reader_finish(struct call_reader *reader);

/** Answers a call with status 200 and a body, or with 500 when the body could not be made. Returns
 * as ipc_call_respond(). */
int call_respond_body(struct ipc_call *call, const struct call_body *body);
/** Answers with a status and no body. */
int call_respond_status(struct ipc_call *call, unsigned int status);

/** Publishes a topic whose data is one array of one text. */
int call_publish_text(struct ipc_server *server, const char *topic, struct ipc_text text);
/** Reads such data. Returns 0, IPC_E_MALFORMED or -ENOMEM. */
int call_parse_text(struct ipc_text data, struct ipc_text *ret_text);

/** A typed request. */
struct call_request {
    const char *name;
    struct ipc_text request_id;
    uint32_t deadline_ms;
    bool repeatable;
    struct ipc_text instance; /* empty: the only one */
};

/** Sends a call. Returns as ipc_client_request(). */
int call_send(struct ipc_client *client, const struct call_request *call,
              const struct call_body *body, ipc_client_reply_fn reply, void *context);
