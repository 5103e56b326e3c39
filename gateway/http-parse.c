/*
 * The reading of one request after the other, see http-parse-internal.h. The method is read here,
 * because llhttp knows only the registered ones and a made-up one is for the handler to refuse;
 * llhttp is told "GET" then, which frames a message as any other method does. llhttp pauses after
 * the head, so that every check of the head (http-head.c) is made before a byte of the body is
 * looked at.
 */
#include "gateway/http-parse-internal.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "gateway/http-head-internal.h"

/* The longest registered method has 17 characters. */
#define METHOD_BYTES_MAX 32

static int refuse(struct http_parse *parse, enum http_fault fault)
{
    parse->fault = fault;
    return HPE_USER;
}

/* A span that llhttp delivers in pieces when it is split between reads. False: the pieces are not
 * adjacent. */
static bool span_extend(struct ipc_text *span, const char *at, size_t size)
{
    if (!span->data)
        span->data = at;
    else if (span->data + span->size != at)
        return false;
    span->size += size;
    return true;
}

/* Header lines, trailers and chunk extensions share one budget. */
static int spend_header_bytes(struct http_parse *parse, size_t size)
{
    parse->header_bytes += (unsigned int)size;
    return parse->header_bytes > parse->limits->header_bytes_max
               ? refuse(parse, HTTP_FAULT_HEADERS_TOO_LARGE)
               : 0;
}

static int on_url(llhttp_t *llhttp, const char *at, size_t size)
{
    struct http_parse *parse = llhttp->data;

    if (!span_extend(&parse->request.target, at, size))
        return refuse(parse, HTTP_FAULT_MALFORMED);
    if (parse->request.target.size > parse->limits->uri_bytes_max)
        return refuse(parse, HTTP_FAULT_URI_TOO_LONG);
    return 0;
}

static int on_header_field(llhttp_t *llhttp, const char *at, size_t size)
{
    struct http_parse *parse = llhttp->data;

    /* Trailers only cost. */
    if (parse->stage == HTTP_PARSE_HEAD && !span_extend(&parse->name, at, size))
        return refuse(parse, HTTP_FAULT_MALFORMED);
    return spend_header_bytes(parse, size);
}

static int on_header_value(llhttp_t *llhttp, const char *at, size_t size)
{
    struct http_parse *parse = llhttp->data;

    /* Pieces that are not adjacent are a folded line (RFC 9112 §5.2). */
    if (size > 0 && parse->stage == HTTP_PARSE_HEAD && !span_extend(&parse->value, at, size))
        return refuse(parse, HTTP_FAULT_MALFORMED);
    return spend_header_bytes(parse, size);
}

static int on_header_value_complete(llhttp_t *llhttp)
{
    struct http_parse *parse = llhttp->data;
    int r = 0;

    if (++parse->header_count > parse->limits->header_count_max)
        return refuse(parse, HTTP_FAULT_HEADERS_TOO_LARGE);
    if (parse->stage == HTTP_PARSE_HEAD)
        r = http_head_line(parse);
    parse->name = (struct ipc_text){0};
    parse->value = (struct ipc_text){0};
    return r < 0 ? HPE_USER : spend_header_bytes(parse, strlen(": \r\n"));
}

static int on_headers_complete(llhttp_t *llhttp)
{
    return HPE_PAUSED;
}

static int on_chunk_header(llhttp_t *llhttp)
{
    struct http_parse *parse = llhttp->data;

    return llhttp->content_length > parse->body_bytes_max - parse->request.body.size
               ? refuse(parse, HTTP_FAULT_BODY_TOO_LARGE)
               : 0;
}

static int on_chunk_extension(llhttp_t *llhttp, const char *at, size_t size)
{
    return spend_header_bytes(llhttp->data, size);
}

/* The pieces of a chunked body are moved together, over the framing that was between them. */
static int on_body(llhttp_t *llhttp, const char *at, size_t size)
{
    struct http_parse *parse = llhttp->data;
    struct ipc_text *body = &parse->request.body;

    assert(size <= parse->body_bytes_max - body->size);
    if (!body->data)
        body->data = at;
    else if (body->data + body->size != at)
        memmove((char *)body->data + body->size, at, size);
    body->size += size;
    return 0;
}

static int on_message_complete(llhttp_t *llhttp)
{
    return HPE_PAUSED;
}

static const llhttp_settings_t settings = {
    .on_url = on_url,
    .on_header_field = on_header_field,
    .on_header_value = on_header_value,
    .on_header_value_complete = on_header_value_complete,
    .on_headers_complete = on_headers_complete,
    .on_chunk_header = on_chunk_header,
    .on_chunk_extension_name = on_chunk_extension,
    .on_chunk_extension_value = on_chunk_extension,
    .on_body = on_body,
    .on_message_complete = on_message_complete,
};

void http_parse_init(struct http_parse *parse, const struct http_limits *limits)
{
    *parse = (struct http_parse){.limits = limits, .fault = HTTP_FAULT_COUNT};
}

void http_parse_reset(struct http_parse *parse)
{
    struct http_request *request = &parse->request;

    http_head_free_joined(parse);
    request->method_name = (struct ipc_text){0};
    request->target = (struct ipc_text){0};
    memset(request->headers, 0, sizeof(request->headers));
    request->body = (struct ipc_text){0};
    parse->name = (struct ipc_text){0};
    parse->value = (struct ipc_text){0};
    parse->end = NULL;
    parse->header_bytes = 0;
    parse->header_count = 0;
    parse->stage = HTTP_PARSE_IDLE;
    parse->fault = HTTP_FAULT_COUNT;
    parse->keep_alive = false;
    parse->wants_continue = false;
    parse->has_transfer_coding = false;
    parse->expectation = HTTP_EXPECT_NOTHING;
}

static enum http_parse_result finish(struct http_parse *parse, enum http_parse_result result)
{
    parse->stage = HTTP_PARSE_DONE;
    return result;
}

static enum http_parse_result fail(struct http_parse *parse, enum http_fault fault)
{
    parse->fault = fault;
    return finish(parse, HTTP_PARSE_FAULT);
}

/* What llhttp itself did not like. */
static enum http_fault fault_of(llhttp_errno_t error)
{
    return error == HPE_INVALID_VERSION ? HTTP_FAULT_VERSION : HTTP_FAULT_MALFORMED;
}

/* Runs llhttp over the bytes; returns its verdict. A callback that refused has set the fault;
 * llhttp's code for it depends on the callback. */
static llhttp_errno_t run_llhttp(struct http_parse *parse, const char *data, size_t size)
{
    llhttp_errno_t error = llhttp_execute(&parse->llhttp, data, size);

    if (error != HPE_OK && error != HPE_PAUSED && parse->fault == HTTP_FAULT_COUNT)
        parse->fault = fault_of(error);
    return error;
}

static enum http_parse_result read_body(struct http_parse *parse, char *data, size_t size,
                                        size_t *ret_used)
{
    const struct ipc_text *body = &parse->request.body;
    llhttp_errno_t error = run_llhttp(parse, data, size);

    if (body->data)
        parse->end = (char *)body->data + body->size;
    if (error == HPE_OK)
        return HTTP_PARSE_MORE;
    if (error != HPE_PAUSED)
        return finish(parse, HTTP_PARSE_FAULT);
    *ret_used = (size_t)(llhttp_get_error_pos(&parse->llhttp) - data);
    return finish(parse, HTTP_PARSE_COMPLETE);
}

/* `from` is where llhttp goes on: `data`, or the method before it. */
static enum http_parse_result read_head(struct http_parse *parse, const char *from, char *data,
                                        size_t size, size_t *ret_used)
{
    char *head_end, *data_end = data + size;
    enum http_parse_result result;
    llhttp_errno_t error = run_llhttp(parse, from, (size_t)(data_end - from));
    size_t used;

    if (parse->llhttp.http_minor == 9) /* HTTP/0.9, or a request line without a version */
        return fail(parse, HTTP_FAULT_VERSION);
    if (error == HPE_OK) {
        const struct http_limits *limits = parse->limits;

        parse->end = data_end;
        if (http_parse_kept(parse).size >
            (size_t)limits->uri_bytes_max + limits->header_bytes_max + METHOD_BYTES_MAX)
            return fail(parse, HTTP_FAULT_HEADERS_TOO_LARGE);
        return HTTP_PARSE_MORE;
    }
    if (error != HPE_PAUSED)
        return finish(parse, HTTP_PARSE_FAULT);
    head_end = (char *)llhttp_get_error_pos(&parse->llhttp);
    parse->end = head_end;
    if (http_head_check(parse) < 0)
        return finish(parse, HTTP_PARSE_FAULT);
    *ret_used = (size_t)(head_end - data);
    if (!http_head_has_body(parse))
        return finish(parse, HTTP_PARSE_COMPLETE);
    parse->stage = HTTP_PARSE_BODY;
    llhttp_resume(&parse->llhttp);
    result = read_body(parse, head_end, (size_t)(data_end - head_end), &used);
    if (result == HTTP_PARSE_COMPLETE)
        *ret_used += used;
    else
        *ret_used = size;
    if (result == HTTP_PARSE_MORE && head_end == data_end)
        parse->wants_continue = parse->expectation == HTTP_EXPECT_CONTINUE;
    return result;
}

/* Reads the method. Returns the bytes used, and the stage moves to HTTP_PARSE_HEAD after the last
 * one. */
static size_t read_method(struct http_parse *parse, const char *data, size_t size)
{
    struct ipc_text *name = &parse->request.method_name;
    const char *at = data, *end = data + size;

    if (parse->stage == HTTP_PARSE_IDLE) {
        /* RFC 9112 §2.2: empty lines before a request are ignored */
        while (at < end && (*at == '\r' || *at == '\n'))
            at++;
        if (at == end)
            return size;
        name->data = at;
        parse->stage = HTTP_PARSE_METHOD;
    }
    while (at < end && http_character_is_in(*at, HTTP_TOKEN_CHARACTERS))
        at++;
    name->size = (size_t)(at - name->data);
    parse->end = (char *)at;
    if (at < end)
        parse->stage = HTTP_PARSE_HEAD;
    return (size_t)(at - data);
}

enum http_parse_result http_parse_execute(struct http_parse *parse, char *data, size_t size,
                                          size_t *ret_used)
{
    const struct ipc_text *method = &parse->request.method_name;
    enum http_parse_result result;
    const char *from = data;
    size_t method_used;

    assert(parse->stage != HTTP_PARSE_DONE);
    *ret_used = size;
    if (parse->stage == HTTP_PARSE_BODY)
        return read_body(parse, data, size, ret_used);
    if (parse->stage == HTTP_PARSE_HEAD)
        return read_head(parse, from, data, size, ret_used);

    method_used = read_method(parse, data, size);
    if (method->size > METHOD_BYTES_MAX)
        return fail(parse, HTTP_FAULT_MALFORMED);
    if (parse->stage != HTTP_PARSE_HEAD)
        return HTTP_PARSE_MORE;
    data += method_used;
    size -= method_used;
    if (method->size == 0 || *data != ' ')
        return fail(parse, HTTP_FAULT_MALFORMED);
    llhttp_init(&parse->llhttp, HTTP_REQUEST, &settings);
    parse->llhttp.data = parse;
    parse->request.method = http_head_method(method);
    from = method->data;
    if (parse->request.method == HTTP_OTHER) {
        (void)llhttp_execute(&parse->llhttp, "GET", strlen("GET"));
        from = data;
    }
    result = read_head(parse, from, data, size, ret_used);
    if (result == HTTP_PARSE_COMPLETE)
        *ret_used += method_used;
    else
        *ret_used = size + method_used;
    return result;
}

struct ipc_text http_parse_kept(const struct http_parse *parse)
{
    const char *start = parse->request.method_name.data;

    return (struct ipc_text){start, start ? (size_t)(parse->end - start) : 0};
}

static void move_text(struct ipc_text *text, uintptr_t from, size_t size, char *to)
{
    uintptr_t at = (uintptr_t)text->data;

    if (at >= from && at <= from + size && text->data)
        text->data = to + (at - from);
}

void http_parse_move(struct http_parse *parse, const char *from, char *to)
{
    struct http_request *request = &parse->request;
    uintptr_t base = (uintptr_t)from;
    size_t size = http_parse_kept(parse).size;

    if (from == to || !request->method_name.data)
        return;
    for (size_t i = 0; i < HTTP_HEADER_COUNT; i++)
        move_text(&request->headers[i], base, size, to);
    move_text(&request->method_name, base, size, to);
    move_text(&request->target, base, size, to);
    move_text(&request->body, base, size, to);
    move_text(&parse->name, base, size, to);
    move_text(&parse->value, base, size, to);
    parse->end = to + size;
}
