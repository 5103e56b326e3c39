/*
 * Which of several emulated systems a request means: one has a listener of its own, or is named by
 * the first label of Host. The name stands in front of the path wherever something is found by its
 * path, so that no two of them ever share an answer. Where there is only one system, its name is
 * empty and nothing is copied.
 */
#pragma once

#include "gateway/gateway.h"

/** Instance, path, separator and query together. */
#define INSTANCE_KEY_BYTES_MAX (IPC_NAME_BYTES_MAX + GATEWAY_URI_BYTES_MAX)

/**
 * The instance that a request means; empty: the only one, or the one without a name. text: where it
 * may be made. Hosts are names (in any case), addresses name no instance. RFC 9110 §7.2 "Host".
 */
struct ipc_text instance_of(const struct gateway *gateway, const struct http_request *http,
                            char text[static IPC_NAME_BYTES_MAX]);
