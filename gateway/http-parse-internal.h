/*
 * Requests from bytes: llhttp (strict) plus the rules that llhttp leaves to its user. It reads in
 * place and copies nothing: the views of a request point into the caller's bytes. It does no input
 * or output and knows no connection, so the fuzzer and the tables of
 * tests/unit/gateway/test-http-parse.c drive it alone. The caller owns the bytes and keeps a
 * message's bytes adjacent in memory; after it moved them it says so by http_parse_move(). Sources:
 * RFC 9110, RFC 9112.
 */
#pragma once

#include "gateway/http.h"
#include "gateway/llhttp-internal.h"

enum http_parse_stage {
    HTTP_PARSE_IDLE,   /* no byte of a request yet */
    HTTP_PARSE_METHOD, /* within the method */
    HTTP_PARSE_HEAD,   /* within the rest of the request line and the header lines */
    HTTP_PARSE_BODY,
    HTTP_PARSE_DONE, /* the request is complete, or faulty: http_parse_reset() comes next */
};

enum http_parse_result {
    HTTP_PARSE_MORE = 0,     /* all bytes were used; the message goes on */
    HTTP_PARSE_COMPLETE = 1, /* `request` is complete */
    HTTP_PARSE_FAULT =
        2, /* see `fault`; the framing is lost, so the connection must be closed after the answer */
};

enum http_expectation {
    HTTP_EXPECT_NOTHING,
    HTTP_EXPECT_CONTINUE,
    HTTP_EXPECT_UNKNOWN,
};

struct http_parse {
    llhttp_t llhttp;
    const struct http_limits *limits; /* borrowed */
    struct http_request request;      /* finished at HTTP_PARSE_COMPLETE; client_address, is_tls and
                                         listener_… are the caller's */
    struct http_parse_joined *joined; /* values of header lines that came more than once */
    struct ipc_text name, value;      /* header line being read */
    char *end; /* bytes of the message from here on are not needed any more */
    unsigned int header_bytes, header_count, body_bytes_max;
    enum http_parse_stage stage;
    enum http_fault fault; /* HTTP_FAULT_COUNT: none, until the result is HTTP_PARSE_FAULT */
    enum http_expectation expectation;
    bool keep_alive;     /* from HTTP_PARSE_BODY on: the client wants to go on after this request */
    bool wants_continue; /* the client waits for a 100 (the caller clears it) */
    bool has_transfer_coding;
};

/** Starts with an empty message. */
void http_parse_init(struct http_parse *parse, const struct http_limits *limits);

/** Forgets the message and starts the next; views of `request` are gone. Also the destructor. */
void http_parse_reset(struct http_parse *parse);

/**
 * Reads on. data: bytes that follow in memory directly on those of the same message that were used
 * before; chunked bodies are put together in place, so they are written to. ret_used: how many
 * bytes belong to this message (all of them at HTTP_PARSE_MORE).
 */
enum http_parse_result http_parse_execute(struct http_parse *parse, char *data, size_t size,
                                          size_t *ret_used);

/** The bytes of the unfinished message that must be kept: from its start to `end`. Empty when none
 * are. */
struct ipc_text http_parse_kept(const struct http_parse *parse);

/** Says that the kept bytes now start at `to` (they were moved or copied; `from` is only compared,
 * never read). */
void http_parse_move(struct http_parse *parse, const char *from, char *to);
