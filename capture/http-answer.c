/* An answer while it comes in, see http.h: under limits, into the request. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/cleanup.h"
#include "capture/http-internal.h"
#include "capture/limits.h"

size_t http_receive_body(char *data, size_t one, size_t count, void *context)
{
    struct http_request *request = context;

    if (buffer_append(&request->bytes, data, one * count) != 0) {
        request->outcome = HTTP_E_TOO_LARGE;
        return 0;
    }
    return one * count;
}

static int keep_header(struct http_request *request, char *line, size_t size)
{
    char *colon = memchr(line, ':', size), *value, *end = line + size;
    CLEANUP(free_cleanup) char *joined = NULL;
    const char *before;

    if (!colon || colon == line)
        return 0;
    *colon = '\0';
    for (value = colon + 1; value < end && isspace((unsigned char)*value); value++)
        ;
    while (end > value && isspace((unsigned char)end[-1]))
        end--;
    before = http_header(request, line);
    if (!before && json_object_size(request->headers) >= CAPTURE_HEADERS_MAX)
        return HTTP_E_TOO_LARGE;
    if (asprintf(&joined, "%s%s%.*s", before ? before : "", before ? ", " : "", (int)(end - value),
                 value) < 0) {
        joined = NULL;
        return -ENOMEM;
    }
    /* What is not UTF-8 is not kept: jansson refuses it. */
    (void)json_object_set_new(request->headers, line, json_string(joined));
    return 0;
}

size_t http_receive_header(char *data, size_t one, size_t count, void *context)
{
    struct http_request *request = context;
    size_t size = one * count;
    CLEANUP(free_cleanup) char *line = NULL;

    if (size >= 5 && memcmp(data, "HTTP/", 5) == 0) {
        json_object_clear(request->headers); /* of an interim answer */
        return size;
    }
    request->header_bytes += size;
    line = malloc(size + 1);
    if (!line || request->header_bytes > CAPTURE_HEADER_BYTES_MAX) {
        request->outcome = HTTP_E_TOO_LARGE;
        return 0;
    }
    memcpy(line, data, size);
    line[size] = '\0';
    if (keep_header(request, line, size) != 0) {
        request->outcome = HTTP_E_TOO_LARGE;
        return 0;
    }
    return size;
}

const char *http_header(const struct http_request *request, const char *name)
{
    const char *key;
    json_t *value;

    json_object_foreach (request->headers, key, value) {
        if (strcasecmp(key, name) == 0)
            return json_string_value(value);
    }
    return NULL;
}

void http_request_deinit(struct http_request *request)
{
    if (request->bytes.size)
        secret_wipe(request->bytes.data, request->bytes.size);
    buffer_deinit(&request->bytes);
    json_decref(request->headers);
    request->headers = NULL;
}

static const char *const hints[] = {
    [HTTP_E_UNREACHABLE] =
        "check the address, the port and whether the service runs; if it wants a "
        "certificate of yours, show one with --cert and --key",
    [HTTP_E_UNTRUSTED] = "give its authority or its certificate with --cacert FILE, or do not "
                         "check it with --insecure",
    [HTTP_E_TLS] = "is it https there? An http:// URL asks without TLS; --cert and --key show a "
                   "certificate of yours",
    [HTTP_E_TIMEOUT] = "wait longer with --timeout SECONDS",
    [HTTP_E_TOO_LARGE] = "it is larger than a mockup may hold",
    [HTTP_E_BROKEN] = "is that a Redfish service?",
    [HTTP_E_FILES] = "check the files of --cacert, --cert and --key",
};

const char *http_hint(int outcome)
{
    return outcome > 0 && (size_t)outcome < ARRAY_SIZE(hints) ? hints[outcome] : "";
}
