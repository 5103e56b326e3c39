/*
 * GET: the text as it is, with the methods that it has in Allow and the headers that the mockup
 * asks for.
 */
#include <errno.h>
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "base/log.h"
#include "ipc/limits.h"
#include "svc-emulator/live.h"

/* Room for Allow and for what the answer has by itself. */
#define HEADERS_MAX (IPC_HEADERS_MAX - 4)
#define TOKEN_CHARACTERS                                                                           \
    "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

static int add_allow(struct service_request *request, const struct target *target)
{
    uint32_t methods = access_methods(target->item, &target->place, target->enforce);
    char names[SERVICE_METHODS_BYTES];

    return service_request_add_header(request, "Allow", service_method_names(methods, names));
}

/* What the gateway makes itself, and what is between two ends of a connection. */
static bool is_ours(const char *name)
{
    static const char *const ours[] = {
        "Allow",
        "Cache-Control",
        "Connection",
        "Content-Encoding",
        "Content-Length",
        "Content-Type",
        "Date",
        "ETag",
        "Keep-Alive",
        "Link",
        "OData-Version",
        "Proxy-Authenticate",
        "Proxy-Authorization",
        "Server",
        "TE",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Vary",
    };

    for (size_t i = 0; i < ARRAY_SIZE(ours); i++) {
        if (strcasecmp(name, ours[i]) == 0)
            return true;
    }
    return false;
}

/* RFC 9110 §5.5 "Field Values", §5.6.2 "Tokens", within what the IPC takes. */
static bool can_be_sent(const char *name, const json_t *value)
{
    const char *text = json_string_value(value);
    size_t size = json_string_length(value);

    if (!text || size > IPC_HEADER_BYTES_MAX || !*name || strlen(name) > IPC_HEADER_BYTES_MAX ||
        strspn(name, TOKEN_CHARACTERS) != strlen(name))
        return false;
    for (size_t i = 0; i < size; i++) {
        if (((unsigned char)text[i] < ' ' && text[i] != '\t') || text[i] == 0x7f)
            return false;
    }
    return true;
}

/* Of headers.json the part that is about GET. request NULL: they are looked at only. *bad: how many
 * are left out, since they can't be sent. */
static int add_own_headers(struct service_request *request, const struct mockup_item *item,
                           size_t *bad)
{
    json_t *headers CLEANUP(json_decrefp) = NULL;
    const char *name;
    json_t *value;
    size_t count = 0;
    int r = 0;

    if (!item->headers)
        return 0;
    headers = json_loads(item->headers, 0, NULL);
    json_object_foreach (json_object_get(headers, "GET"), name, value) {
        if (r < 0 || is_ours(name))
            continue;
        if (!can_be_sent(name, value) || count == HEADERS_MAX) {
            ++*bad;
            continue;
        }
        count++;
        if (request)
            r = service_request_add_header(request, name, json_string_value(value));
    }
    return r;
}

/* Here, since at each GET it would be said again. */
void read_check_headers(const struct mockup *mockup)
{
    char place[LOG_ESCAPED_MAX];

    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next) {
        size_t bad = 0;

        (void)add_own_headers(NULL, at->item, &bad);
        if (bad > 0)
            log_warning("place=%s headers=%zu cause=\"in headers.json, and can't be sent\"",
                        log_escape(at->item->path, strlen(at->item->path), place), bad);
    }
}

static const char *media_type(const struct mockup_item *item)
{
    switch (item->kind) {
    case MOCKUP_XML:
        return "application/xml";
    case MOCKUP_FILE:
        return mockup_media_type(item->path);
    case MOCKUP_RESOURCE:
        break;
    }
    /* The two that are no resources have no tag: DSP0266 1.21 §6.3 wants "v1" and nothing else. */
    return access_is_fixed(item) ? "application/json" : NULL;
}

void read_resource(struct service_request *request, const struct target *target)
{
    CLEANUP(buffer_deinit) struct buffer moved = BUFFER_INIT(IPC_FRAME_BYTES_MAX);
    const struct mockup_item *item = target->item;
    size_t bad = 0; /* said when it was loaded */
    int r = add_allow(request, target);

    if (r == 0)
        r = add_own_headers(request, item, &bad);
    if (r == 0 && target->emulator->live && live_is(&target->place))
        r = live_show(target->emulator->live, target, &moved);
    if (r < 0)
        emulator_fail(request, "read", r);
    else if (moved.size > 0)
        service_reply_text(request, (struct ipc_text){moved.data, moved.size}, NULL);
    else
        service_reply_text(request, (struct ipc_text){item->text, item->size}, media_type(item));
}
