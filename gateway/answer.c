/* Answers of the gateway itself, see answer.h. They are put together in the gateway's scratch
 * buffers: the edge copies what it sends. */
#include "gateway/answer.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "gateway/cors.h"
#include "gateway/encoder.h"
#include "gateway/encoding.h"
#include "gateway/transport.h"

static void count_answer(struct gateway *gateway, unsigned int status, uint64_t started_usec)
{
    gateway->statistics.requests++;
    if (status >= 500)
        gateway->statistics.errors++;
    latency_add(&gateway->statistics.latency, clock_monotonic_usec(gateway->clock) - started_usec);
}

int answer_prepare(struct gateway *gateway)
{
    const struct policy *policy = &gateway->policy;
    struct buffer fresh[2] = {BUFFER_INIT(0), BUFFER_INIT(0)};
    int r = 0;

    for (int is_secure = 0; is_secure < 2 && r == 0; is_secure++)
        r = response_append_common(&fresh[is_secure], is_secure ? policy->hsts_max_age_s : 0,
                                   policy->origin_count > 0);
    for (int i = 0; i < 2; i++) {
        if (r == 0) {
            buffer_deinit(&gateway->common_lines[i]);
            gateway->common_lines[i] = fresh[i];
        } else {
            buffer_deinit(&fresh[i]);
        }
    }
    return r;
}

/* Without memory for more a browser has to do without. */
static struct ipc_text lines_for(struct gateway *gateway, const struct http_request *http)
{
    const struct buffer *common = &gateway->common_lines[transport_is_secure(gateway, http)];
    struct ipc_text origin = http->headers[HTTP_HEADER_ORIGIN];
    struct buffer *lines = &gateway->lines;

    lines->size = 0;
    if (origin.size == 0 || gateway->policy.origin_count == 0 ||
        buffer_append(lines, common->data, common->size) < 0 ||
        cors_append_lines(lines, &gateway->policy, origin) < 0)
        lines = (struct buffer *)common;
    return (struct ipc_text){lines->data, lines->size};
}

void answer_respond(struct gateway *gateway, struct http_exchange *exchange,
                    const struct http_response *response, unsigned int status,
                    uint64_t started_usec)
{
    struct http_response complete = *response;

    complete.lines = lines_for(gateway, http_exchange_request(exchange));
    encoder_force(gateway, http_exchange_request(exchange), &complete);
    count_answer(gateway, status, started_usec);
    http_respond(exchange, &complete);
}

void answer_send(struct gateway *gateway, struct http_exchange *exchange, struct ipc_text head,
                 struct ipc_text body, unsigned int status, uint64_t started_usec)
{
    answer_respond(gateway, exchange, &(struct http_response){.head = head, .body = body}, status,
                   started_usec);
}

/* The last resort when there is no memory for a real error document. */
void answer_out_of_memory(struct gateway *gateway, struct http_exchange *exchange,
                          uint64_t started_usec)
{
    static const char head[] =
        "HTTP/1.1 500 Internal Server Error\r\nCache-Control: no-store\r\nContent-Length: 0\r\n";

    log_error("error=ENOMEM: a request could not be answered");
    answer_send(gateway, exchange, ipc_text(head), (struct ipc_text){0}, 500, started_usec);
}

void answer_error(struct gateway *gateway, struct http_exchange *exchange, uint64_t started_usec,
                  const struct response_head *head, enum base_message message, const char *argument)
{
    unsigned int status = head->status ? head->status : message_fact(message)->status;

    if (response_error(&gateway->head, &gateway->body, head, message, argument) < 0) {
        answer_out_of_memory(gateway, exchange, started_usec);
        return;
    }
    answer_send(gateway, exchange, (struct ipc_text){gateway->head.data, gateway->head.size},
                (struct ipc_text){gateway->body.data, gateway->body.size}, status, started_usec);
}

/* The tags of all codings are tags of what is there now (RFC 9110 §13.1.2: compared one by one).
 * Gives the one that the client has, in its own form. */
static bool find_tag(struct ipc_text list, struct ipc_text etag,
                     bool (*matches)(struct ipc_text list, struct ipc_text etag),
                     char text[static ENCODING_TAG_BYTES(128)], struct ipc_text *ret_tag)
{
    *ret_tag = etag;
    if (matches(list, etag))
        return true;
    for (int i = 0; i < ENCODING_COUNT; i++) {
        *ret_tag = encoding_tag(etag, (enum encoding)i, text);
        if (ret_tag->size && matches(list, *ret_tag))
            return true;
    }
    return false;
}

bool answer_by_condition(struct gateway *gateway, struct http_exchange *exchange,
                         const struct http_request *http, struct ipc_text etag,
                         uint64_t started_usec)
{
    struct ipc_text match = http->headers[HTTP_HEADER_IF_MATCH];
    struct ipc_text none_match = http->headers[HTTP_HEADER_IF_NONE_MATCH];
    char text[ENCODING_TAG_BYTES(128)];
    struct ipc_text tag;

    if (match.size && !find_tag(match, etag, etag_list_matches_strong, text, &tag)) {
        answer_error(gateway, exchange, started_usec, &(struct response_head){0},
                     BASE_PRECONDITION_FAILED, NULL);
        return true;
    }
    if (!none_match.size || etag.size == 0 ||
        !find_tag(none_match, etag, etag_list_matches_weak, text, &tag))
        return false;
    gateway->not_modified_head.size = 0;
    if (response_append_head(
            &gateway->not_modified_head,
            &(struct response_head){.status = 304, .etag = tag, .may_revalidate = true}) < 0)
        return false;
    answer_send(gateway, exchange,
                (struct ipc_text){gateway->not_modified_head.data, gateway->not_modified_head.size},
                (struct ipc_text){0}, 304, started_usec);
    return true;
}

void answer_options_send(struct gateway *gateway, struct http_exchange *exchange, uint32_t methods,
                         uint64_t started_usec)
{
    gateway->head.size = 0;
    if (response_append_head(&gateway->head,
                             &(struct response_head){.status = 204, .allow = methods}) < 0)
        answer_out_of_memory(gateway, exchange, started_usec);
    else
        answer_send(gateway, exchange, (struct ipc_text){gateway->head.data, gateway->head.size},
                    (struct ipc_text){0}, 204, started_usec);
}

/* The host of a Host header without its port (RFC 9110 §7.2, RFC 3986 §3.2.2): a name, an IPv4
 * address, or an IPv6 address in brackets. Empty when it is none of these. */
static struct ipc_text host_name(struct ipc_text host)
{
    bool is_literal = host.size > 0 && host.data[0] == '[';
    size_t size = is_literal;

    while (size < host.size &&
           (isalnum((unsigned char)host.data[size]) ||
            (host.data[size] && strchr(is_literal ? ":.%-_" : ".-_", host.data[size]))))
        size++;
    if (is_literal && (size == 1 || size == host.size || host.data[size++] != ']'))
        return (struct ipc_text){0};
    for (size_t i = size; i < host.size; i++) {
        if (i == size ? host.data[i] != ':' : !isdigit((unsigned char)host.data[i]))
            return (struct ipc_text){0};
    }
    return (struct ipc_text){host.data, size};
}

/* 308 keeps method and body (RFC 9110 §15.4.9). The host is the one that the client used, with our
 * https port. */
void answer_redirect(struct gateway *gateway, struct http_exchange *exchange,
                     const struct http_request *http, uint64_t started_usec)
{
    struct ipc_text host = host_name(transport_host(gateway, http));
    CLEANUP(buffer_deinit) struct buffer location = BUFFER_INIT(0);
    struct ipc_text target = http->target;
    struct ipc_header header = {ipc_text("Location"), {0}};
    int r = host.size ? 0 : -EINVAL;

    if (target.size == 0 || target.data[0] != '/') /* "*" of OPTIONS */
        target = ipc_text("/");
    if (r == 0)
        r = buffer_printf(&location, "https://%.*s", (int)host.size, host.data);
    if (r == 0 && gateway->options.redirect_port != 443)
        r = buffer_printf(&location, ":%u", gateway->options.redirect_port);
    if (r == 0)
        r = buffer_append(&location, target.data, target.size);
    header.value = (struct ipc_text){location.data, location.size};
    gateway->head.size = 0;
    if (r == 0)
        r = response_append_head(
            &gateway->head,
            &(struct response_head){.status = 308, .headers = &header, .header_count = 1});
    if (r < 0) {
        answer_error(gateway, exchange, started_usec, &(struct response_head){.status = 400},
                     BASE_HEADER_INVALID, "Host");
        return;
    }
    answer_send(gateway, exchange, (struct ipc_text){gateway->head.data, gateway->head.size},
                (struct ipc_text){0}, 308, started_usec);
}

/* -- the edge's own answers -- */

/* What no message of the Base registry says. */
static int append_general_fault(struct gateway *gateway, enum http_fault fault,
                                const struct response_head *head)
{
    const struct http_limits *limits = &gateway->options.limits;
    struct buffer *texts = gateway->fault_texts[fault];
    char resolution[128];

    switch (fault) {
    case HTTP_FAULT_URI_TOO_LONG:
        snprintf(resolution, sizeof(resolution), "Send a request target of at most %u bytes.",
                 limits->uri_bytes_max);
        break;
    case HTTP_FAULT_HEADERS_TOO_LARGE:
        snprintf(resolution, sizeof(resolution),
                 "Send at most %u header lines, of at most %u bytes together.",
                 limits->header_count_max, limits->header_bytes_max);
        break;
    case HTTP_FAULT_VERSION:
        snprintf(resolution, sizeof(resolution), "Use HTTP/1.1 or HTTP/1.0.");
        break;
    default:
        snprintf(resolution, sizeof(resolution),
                 "Send well-formed HTTP/1.1 (RFC 9112): lines, one Host, lengths and chunks.");
    }
    return response_general_error(&texts[0], &texts[1], head, resolution);
}

void answer_fault(enum http_fault fault, struct http_response *ret_response, void *context)
{
    static const struct {
        unsigned int status, retry_after_s;
        enum base_message message;
        const char *argument;
    } faults[HTTP_FAULT_COUNT] = {
        [HTTP_FAULT_MALFORMED] = {400, 0, BASE_GENERAL_ERROR, NULL},
        [HTTP_FAULT_TIMEOUT] = {408, 0, BASE_OPERATION_TIMEOUT, NULL},
        [HTTP_FAULT_BODY_TOO_LARGE] = {413, 0, BASE_PAYLOAD_TOO_LARGE, NULL},
        [HTTP_FAULT_URI_TOO_LONG] = {414, 0, BASE_GENERAL_ERROR, NULL},
        [HTTP_FAULT_EXPECTATION] = {417, 0, BASE_HEADER_INVALID, "Expect"},
        [HTTP_FAULT_HEADERS_TOO_LARGE] = {431, 0, BASE_GENERAL_ERROR, NULL},
        [HTTP_FAULT_TRANSFER_CODING] = {501, 0, BASE_HEADER_INVALID, "Transfer-Encoding"},
        [HTTP_FAULT_BUSY] = {503, RETRY_AFTER_S, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "1"},
        [HTTP_FAULT_VERSION] = {505, 0, BASE_GENERAL_ERROR, NULL},
    };
    struct gateway *gateway = context;
    struct buffer *texts = gateway->fault_texts[fault];
    struct response_head head = {.status = faults[fault].status,
                                 .retry_after_s = faults[fault].retry_after_s};

    int r;

    memset(ret_response, 0, sizeof(*ret_response));
    if (faults[fault].message == BASE_GENERAL_ERROR)
        r = append_general_fault(gateway, fault, &head);
    else
        r = response_error(&texts[0], &texts[1], &head, faults[fault].message,
                           faults[fault].argument);
    if (r < 0 || response_append_common(&texts[0], 0, false) < 0)
        return;
    ret_response->head = (struct ipc_text){texts[0].data, texts[0].size};
    ret_response->body = (struct ipc_text){texts[1].data, texts[1].size};
    ret_response->close = true;
}
