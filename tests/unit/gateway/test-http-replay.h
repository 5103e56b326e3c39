/*
 * Drives the request parser (gateway/http-parse-internal.h) as a connection does, with the bytes
 * cut into pieces, and writes down what came of them: one line a request, and one for the fault
 * that ended it. Tables and the fuzzer compare transcripts. Every piece lives in an allocation of
 * its own, so that AddressSanitizer sees a view that points to bytes which are gone.
 */
#pragma once

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "gateway/http-parse-internal.h"

struct http_replay {
    struct http_parse parse;
    struct http_limits limits;
    struct buffer kept;
    struct buffer transcript;
    bool is_over;
};

static inline void http_replay_field(struct http_replay *replay, const char *name,
                                     struct ipc_text text)
{
    if (!text.data)
        return;
    if (buffer_printf(&replay->transcript, " %s=", name) < 0 ||
        buffer_append(&replay->transcript, text.data, text.size) < 0)
        abort();
}

static inline void http_replay_request(struct http_replay *replay)
{
    static const char *const names[HTTP_HEADER_COUNT] = {
        [HTTP_HEADER_HOST] = "host",
        [HTTP_HEADER_AUTHORIZATION] = "authorization",
        [HTTP_HEADER_X_AUTH_TOKEN] = "token",
        [HTTP_HEADER_IF_MATCH] = "if-match",
        [HTTP_HEADER_IF_NONE_MATCH] = "if-none-match",
        [HTTP_HEADER_ACCEPT] = "accept",
        [HTTP_HEADER_ACCEPT_ENCODING] = "accept-encoding",
        [HTTP_HEADER_CONTENT_TYPE] = "content-type",
        [HTTP_HEADER_CONTENT_ENCODING] = "content-encoding",
        [HTTP_HEADER_ODATA_VERSION] = "odata-version",
        [HTTP_HEADER_ORIGIN] = "origin",
        [HTTP_HEADER_FORWARDED] = "forwarded",
        [HTTP_HEADER_X_FORWARDED_PROTO] = "proto",
    };
    const struct http_request *request = &replay->parse.request;

    if (buffer_printf(&replay->transcript, "%d", (int)request->method) < 0)
        abort();
    http_replay_field(replay, "method", request->method_name);
    http_replay_field(replay, "target", request->target);
    for (unsigned int i = 0; i < HTTP_HEADER_COUNT; i++)
        http_replay_field(replay, names[i], request->headers[i]);
    http_replay_field(replay, "body", request->body);
    if (buffer_printf(&replay->transcript, "%s\n", replay->parse.keep_alive ? "" : " close") < 0)
        abort();
}

static inline void http_replay_init(struct http_replay *replay)
{
    *replay = (struct http_replay){.limits = http_limits_default};
    http_parse_init(&replay->parse, &replay->limits);
}

static inline void http_replay_deinit(struct http_replay *replay)
{
    http_parse_reset(&replay->parse);
    buffer_deinit(&replay->kept);
    buffer_deinit(&replay->transcript);
}

/* Parses `size` bytes at `at`, which lie in `storage` (an allocation that goes away with this
 * call). */
static inline void http_replay_bytes(struct http_replay *replay, char *at, size_t size)
{
    while (size > 0 && !replay->is_over) {
        size_t used;
        enum http_parse_result result = http_parse_execute(&replay->parse, at, size, &used);

        if (used > size || (result == HTTP_PARSE_MORE && used != size))
            abort();
        at += used;
        size -= used;
        if (result == HTTP_PARSE_COMPLETE)
            http_replay_request(replay);
        if (result == HTTP_PARSE_FAULT) {
            if (buffer_printf(&replay->transcript, "fault %d\n", (int)replay->parse.fault) < 0)
                abort();
            replay->is_over = true;
        }
        if (result != HTTP_PARSE_MORE)
            http_parse_reset(&replay->parse);
    }
}

static inline void http_replay_feed(struct http_replay *replay, const char *data, size_t size)
{
    size_t message_size = replay->kept.size;
    const char *from = replay->kept.data;
    struct ipc_text message;
    struct buffer storage = {.data = malloc(message_size + size), .size = message_size + size};

    if (!storage.data)
        abort();
    storage.capacity = storage.size;
    if (message_size > 0)
        memcpy(storage.data, from, message_size);
    memcpy(storage.data + message_size, data, size);
    if (message_size > 0)
        http_parse_move(&replay->parse, from, storage.data);
    buffer_deinit(&replay->kept);
    http_replay_bytes(replay, storage.data + message_size, size);
    message = http_parse_kept(&replay->parse);
    if (message.size > 0) {
        if (buffer_append(&replay->kept, message.data, message.size) < 0)
            abort();
        http_parse_move(&replay->parse, message.data, replay->kept.data);
    }
    buffer_deinit(&storage);
}
