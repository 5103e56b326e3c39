/*
 * Fuzz target of gateway/negotiation and redfish/json-scan. Any header and any body is judged
 * within its bytes; a range that nothing here is changes nothing, and what json-scan finds lies
 * within the text.
 */
#include <stdlib.h>

#include "redfish/json-scan.h"
#include "gateway/negotiation.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool condition)
{
    if (!condition)
        abort();
}

static void check_accept(struct ipc_text accept)
{
    /* An end that is no part of it: a range that nothing here is. */
    static const char end[] = ", x/y";
    char *longer = malloc(accept.size + strlen(end));
    bool is_open = false;

    require(longer != NULL);
    memcpy(longer, accept.data, accept.size);
    memcpy(longer + accept.size, end, strlen(end));
    for (size_t i = 0; i < accept.size; i++)
        is_open = is_open || accept.data[i] == '"';
    for (int media = NEGOTIATION_JSON; media <= NEGOTIATION_XML; media++) {
        bool accepts = negotiation_accepts(accept, (enum negotiation_media)media);
        struct ipc_text all = {longer, accept.size + strlen(end)};

        require(is_open || accept.size == 0 ||
                accepts == negotiation_accepts(all, (enum negotiation_media)media));
    }
    free(longer);
}

static void check_within(struct ipc_text text, struct ipc_text part)
{
    require(part.size == 0 ||
            (part.data >= text.data && part.data + part.size <= text.data + text.size));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ipc_text text = {(const char *)data, size}, member;
    struct http_request request = {.body = {"{}", 2}};

    check_accept(text);
    request.headers[HTTP_HEADER_CONTENT_TYPE] = text;
    (void)negotiation_wrong_body_header(&request);
    member = json_scan_member(text, "a");
    check_within(text, member);
    check_within(text, json_scan_member(member, "b"));
    check_within(text, json_scan_string(text, "a"));
    return 0;
}
