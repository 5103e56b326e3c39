/*
 * Answers of the gateway itself to an exchange: errors, 304, redirects, and the answers that the
 * edge gives to faulty clients. Every answer is counted here.
 */
#pragma once

#include "gateway/gateway.h"
#include "gateway/response.h"

#define RETRY_AFTER_S 1

/** Makes the lines that every answer has: at start, and when the policy changes. Returns 0 or
 * -ENOMEM; then the old ones stay. */
int answer_prepare(struct gateway *gateway);

/** Sends a finished answer with the lines that its request wants. started_usec: monotonic, when the
 * request was complete. */
void answer_send(struct gateway *gateway, struct http_exchange *exchange, struct ipc_text head,
                 struct ipc_text body, unsigned int status, uint64_t started_usec);

/** The same for an answer after which the connection may be closed. response->lines is filled in.
 */
void answer_respond(struct gateway *gateway, struct http_exchange *exchange,
                    const struct http_response *response, unsigned int status,
                    uint64_t started_usec);

/** The last resort when there is no memory for a real error document. */
void answer_out_of_memory(struct gateway *gateway, struct http_exchange *exchange,
                          uint64_t started_usec);

/** An error document with one message. head->status 0: the message's own. */
void answer_error(struct gateway *gateway, struct http_exchange *exchange, uint64_t started_usec,
                  const struct response_head *head, enum base_message message,
                  const char *argument);

/** RFC 9110 §13.2.2 for a good answer to GET: 412 when If-Match does not name `etag`, 304 when
 * If-None-Match does. Returns whether it answered. */
bool answer_by_condition(struct gateway *gateway, struct http_exchange *exchange,
                         const struct http_request *http, struct ipc_text etag,
                         uint64_t started_usec);

/** 204 with Allow. methods: bits IPC_METHOD_BIT(). */
void answer_options_send(struct gateway *gateway, struct http_exchange *exchange, uint32_t methods,
                         uint64_t started_usec);

/** 308 to https: keeps method and body (RFC 9110 §15.4.9). 400 when the client named no host. */
void answer_redirect(struct gateway *gateway, struct http_exchange *exchange,
                     const struct http_request *http, uint64_t started_usec);

/** For http_server_options: the answers to faults. context: the gateway. */
void answer_fault(enum http_fault fault, struct http_response *ret_response, void *context);
