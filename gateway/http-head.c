/*
 * Header lines and the checks of a complete head, see http-head-internal.h. Header names are found
 * by their length and one or two comparisons; values stay where they are, only lines that repeat a
 * list are joined on the heap.
 */
#include "gateway/http-head-internal.h"

#include <stdlib.h>
#include <string.h>

#include "gateway/header-value.h"

/* Lines of one list header, put together. */
struct http_parse_joined {
    struct http_parse_joined *next;
    char data[];
};

enum line_kind {
    LINE_EXPECT = HTTP_HEADER_COUNT,
    LINE_TRANSFER_ENCODING,
    LINE_OTHER,
};

static int refuse(struct http_parse *parse, enum http_fault fault)
{
    parse->fault = fault;
    return -1;
}

enum http_method http_head_method(const struct ipc_text *name)
{
    static const struct ipc_text names[HTTP_OTHER] = {
        [HTTP_GET] = {"GET", 3},         [HTTP_HEAD] = {"HEAD", 4}, [HTTP_POST] = {"POST", 4},
        [HTTP_PATCH] = {"PATCH", 5},     [HTTP_PUT] = {"PUT", 3},   [HTTP_DELETE] = {"DELETE", 6},
        [HTTP_OPTIONS] = {"OPTIONS", 7},
    };

    for (unsigned int i = 0; i < HTTP_OTHER; i++) {
        if (name->size == names[i].size && memcmp(name->data, names[i].data, name->size) == 0)
            return (enum http_method)i;
    }
    return HTTP_OTHER;
}

static unsigned int line_kind(const struct ipc_text *name)
{
    switch (name->size) {
    case 4:
        return header_value_is(*name, "Host") ? (unsigned int)HTTP_HEADER_HOST : LINE_OTHER;
    case 6:
        if (header_value_is(*name, "Accept"))
            return HTTP_HEADER_ACCEPT;
        if (header_value_is(*name, "Origin"))
            return HTTP_HEADER_ORIGIN;
        return header_value_is(*name, "Expect") ? LINE_EXPECT : LINE_OTHER;
    case 8:
        return header_value_is(*name, "If-Match") ? (unsigned int)HTTP_HEADER_IF_MATCH : LINE_OTHER;
    case 9:
        return header_value_is(*name, "Forwarded") ? (unsigned int)HTTP_HEADER_FORWARDED
                                                   : LINE_OTHER;
    case 12:
        if (header_value_is(*name, "X-Auth-Token"))
            return HTTP_HEADER_X_AUTH_TOKEN;
        return header_value_is(*name, "Content-Type") ? (unsigned int)HTTP_HEADER_CONTENT_TYPE
                                                      : LINE_OTHER;
    case 13:
        if (header_value_is(*name, "Authorization"))
            return HTTP_HEADER_AUTHORIZATION;
        if (header_value_is(*name, "If-None-Match"))
            return HTTP_HEADER_IF_NONE_MATCH;
        return header_value_is(*name, "OData-Version") ? (unsigned int)HTTP_HEADER_ODATA_VERSION
                                                       : LINE_OTHER;
    case 15:
        if (header_value_is(*name, "Accept-Encoding"))
            return HTTP_HEADER_ACCEPT_ENCODING;
        return header_value_is(*name, "X-Forwarded-For") ? (unsigned int)HTTP_HEADER_X_FORWARDED_FOR
                                                         : LINE_OTHER;
    case 16:
        if (header_value_is(*name, "Content-Encoding"))
            return HTTP_HEADER_CONTENT_ENCODING;
        return header_value_is(*name, "X-Forwarded-Host")
                   ? (unsigned int)HTTP_HEADER_X_FORWARDED_HOST
                   : LINE_OTHER;
    case 17:
        if (header_value_is(*name, "Transfer-Encoding"))
            return LINE_TRANSFER_ENCODING;
        return header_value_is(*name, "X-Forwarded-Proto")
                   ? (unsigned int)HTTP_HEADER_X_FORWARDED_PROTO
                   : LINE_OTHER;
    default:
        return LINE_OTHER;
    }
}

/* Headers whose second line would make the request mean two things (Content-Length is llhttp's). */
static bool is_single(unsigned int header)
{
    return header == HTTP_HEADER_HOST || header == HTTP_HEADER_AUTHORIZATION ||
           header == HTTP_HEADER_X_AUTH_TOKEN || header == HTTP_HEADER_CONTENT_TYPE;
}

void http_head_free_joined(struct http_parse *parse)
{
    while (parse->joined) {
        struct http_parse_joined *joined = parse->joined;

        parse->joined = joined->next;
        free(joined);
    }
}

/* Frees a joined value that was replaced by a longer one. */
static void forget_joined(struct http_parse *parse, const char *data)
{
    for (struct http_parse_joined **at = &parse->joined; *at; at = &(*at)->next) {
        struct http_parse_joined *joined = *at;

        if (joined->data == data) {
            *at = joined->next;
            free(joined);
            return;
        }
    }
}

/* RFC 9110 §5.3: lines of a list are one value, separated by commas. */
static int join(struct http_parse *parse, struct ipc_text *header, const struct ipc_text *value)
{
    size_t size = header->size + 2 + value->size;
    struct http_parse_joined *joined = malloc(sizeof(*joined) + size);

    if (!joined)
        return refuse(parse, HTTP_FAULT_BUSY);
    memcpy(joined->data, header->data, header->size);
    joined->data[header->size] = ',';
    joined->data[header->size + 1] = ' ';
    memcpy(joined->data + header->size + 2, value->data, value->size);
    forget_joined(parse, header->data);
    joined->next = parse->joined;
    parse->joined = joined;
    *header = (struct ipc_text){joined->data, size};
    return 0;
}

int http_head_line(struct http_parse *parse)
{
    struct ipc_text value = parse->value;
    unsigned int kind;

    /* RFC 9112 §5.1: no white space between name and colon */
    if (parse->name.size == 0 || parse->name.data[parse->name.size] != ':')
        return refuse(parse, HTTP_FAULT_MALFORMED);
    kind = line_kind(&parse->name);
    if (kind == LINE_OTHER)
        return 0;
    if (!value.data)
        value.data = "";
    while (value.size > 0 &&
           (value.data[value.size - 1] == ' ' || value.data[value.size - 1] == '\t'))
        value.size--;
    if (kind == LINE_EXPECT) {
        parse->expectation = header_value_is(value, "100-continue") ? HTTP_EXPECT_CONTINUE
                                                                    : HTTP_EXPECT_UNKNOWN;
        return 0;
    }
    if (kind == LINE_TRANSFER_ENCODING) {
        if (parse->has_transfer_coding)
            return refuse(parse, HTTP_FAULT_MALFORMED);
        parse->has_transfer_coding = true;
        return header_value_is(value, "chunked") ? 0 : refuse(parse, HTTP_FAULT_TRANSFER_CODING);
    }
    if (!parse->request.headers[kind].data) {
        parse->request.headers[kind] = value;
        return 0;
    }
    if (is_single(kind))
        return refuse(parse, HTTP_FAULT_MALFORMED);
    return join(parse, &parse->request.headers[kind], &value);
}

/* Every line ends with CRLF and none is folded (RFC 9112 §2.2, §5.2); llhttp is lenient in both. */
static bool lines_are_strict(const char *at, const char *end)
{
    while ((at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        if (at[-1] != '\r')
            return false;
        if (++at < end && (*at == ' ' || *at == '\t'))
            return false;
    }
    return true;
}

static bool host_is_valid(const struct ipc_text *host)
{
    for (size_t i = 0; i < host->size; i++) {
        if (!http_character_is_in(host->data[i], HTTP_HOST_CHARACTERS))
            return false;
    }
    return true;
}

/* RFC 9112 §3.2.2: the authority in the target replaces Host. */
static int split_absolute(struct http_parse *parse)
{
    struct ipc_text *target = &parse->request.target, *host;
    size_t scheme, at;

    if (target->size > 7 && strncasecmp(target->data, "http://", 7) == 0)
        scheme = 7;
    else if (target->size > 8 && strncasecmp(target->data, "https://", 8) == 0)
        scheme = 8;
    else
        return refuse(parse, HTTP_FAULT_MALFORMED);
    for (at = scheme; at < target->size && target->data[at] != '/' && target->data[at] != '?';)
        at++;
    if (at == scheme)
        return refuse(parse, HTTP_FAULT_MALFORMED);
    host = &parse->request.headers[HTTP_HEADER_HOST];
    *host = (struct ipc_text){target->data + scheme, at - scheme};
    *target = (struct ipc_text){target->data + at, target->size - at};
    if (target->size == 0) {
        *target = ipc_text("/");
    } else if (target->data[0] == '?') {
        /* The path must not be empty: the "//" of the scheme gives way to the authority and a
         * slash. */
        memmove((char *)host->data - 1, host->data, host->size);
        host->data--;
        target->data--;
        target->size++;
        *(char *)target->data = '/';
    }
    return 0;
}

static int check_target(struct http_parse *parse)
{
    struct ipc_text *target = &parse->request.target;
    const char *fragment;

    for (size_t i = 0; i < target->size; i++) {
        if (target->data[i] <= ' ' || target->data[i] > '~')
            return refuse(parse, HTTP_FAULT_MALFORMED);
    }
    if (target->size == 0)
        return refuse(parse, HTTP_FAULT_MALFORMED);
    /* A fragment is not for the wire; clients that follow "@odata.id": "/…#/Fans/0" as it stands
     * mean the resource. */
    fragment = memchr(target->data, '#', target->size);
    if (fragment)
        target->size = (size_t)(fragment - target->data);
    if (target->size > 0 && target->data[0] == '/')
        return 0;
    if (ipc_text_equal(*target, "*"))
        return parse->request.method == HTTP_OPTIONS ? 0 : refuse(parse, HTTP_FAULT_MALFORMED);
    return split_absolute(parse);
}

static int check_body(struct http_parse *parse)
{
    const struct http_limits *limits = parse->limits;
    const struct ipc_text *headers = parse->request.headers;
    bool has_length = parse->llhttp.flags & F_CONTENT_LENGTH;

    /* RFC 9112 §6.1, §6.3: what could hide a second request is refused. */
    if (parse->has_transfer_coding && (has_length || parse->llhttp.http_minor == 0))
        return refuse(parse, HTTP_FAULT_MALFORMED);
    parse->body_bytes_max = limits->body_bytes_max;
    if (!headers[HTTP_HEADER_AUTHORIZATION].data && !headers[HTTP_HEADER_X_AUTH_TOKEN].data &&
        limits->body_unauthenticated_bytes_max < limits->body_bytes_max)
        parse->body_bytes_max = limits->body_unauthenticated_bytes_max;
    if (has_length && parse->llhttp.content_length > parse->body_bytes_max)
        return refuse(parse, HTTP_FAULT_BODY_TOO_LARGE);
    return 0;
}

int http_head_check(struct http_parse *parse)
{
    const struct ipc_text *host = &parse->request.headers[HTTP_HEADER_HOST];
    bool is_first_version = parse->llhttp.http_minor == 0;

    if (parse->llhttp.http_major != 1)
        return refuse(parse, HTTP_FAULT_VERSION);
    if (!lines_are_strict(parse->request.method_name.data, parse->end))
        return refuse(parse, HTTP_FAULT_MALFORMED);
    if (!host->data && !is_first_version)
        return refuse(parse, HTTP_FAULT_MALFORMED);
    if (check_target(parse) < 0)
        return -1;
    if (!host_is_valid(host))
        return refuse(parse, HTTP_FAULT_MALFORMED);
    if (check_body(parse) < 0)
        return -1;
    if (parse->expectation == HTTP_EXPECT_UNKNOWN)
        return refuse(parse, HTTP_FAULT_EXPECTATION);
    if (is_first_version) /* RFC 9110 §10.1.1: HTTP/1.0 has no 100-continue */
        parse->expectation = HTTP_EXPECT_NOTHING;
    parse->keep_alive = llhttp_should_keep_alive(&parse->llhttp);
    parse->llhttp.upgrade = 0; /* RFC 9110 §7.8: Upgrade may be ignored */
    return 0;
}

bool http_head_has_body(const struct http_parse *parse)
{
    return parse->has_transfer_coding || parse->llhttp.content_length > 0;
}
