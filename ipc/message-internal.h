/*
 * What every message must satisfy, asked by the encoder before it writes and by the decoder after
 * it has read, so that both sides have one set of rules. Private to ipc/.
 */
#pragma once

#include "ipc/message.h"

/* Each returns 0, IPC_E_TOO_LARGE (a limit of ipc/limits.h is passed), or -EINVAL (a value that
 * makes no sense). */
int message_check_hello(const struct ipc_hello *hello);
int message_check_request(const struct ipc_request *request);
int message_check_response(const struct ipc_response *response);
int message_check_invalidate(struct ipc_text instance, const struct ipc_text *uris,
                             size_t uri_count);
int message_check_publish(struct ipc_text topic, struct ipc_text data);

/** Bytes of all texts of a request. */
size_t message_request_bytes(const struct ipc_request *request);

/** Copies a request; its texts go to `storage`, which holds message_request_bytes() bytes. */
void message_copy_request(const struct ipc_request *request, char *storage,
                          struct ipc_request *ret_copy);
