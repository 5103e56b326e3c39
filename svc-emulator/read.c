/*
 * GET: the text as it is, with the methods that it has in Allow and the headers that the mockup
 * asks for.
 */
#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "svc-emulator/live.h"

static int add_allow(struct service_request *request, const struct target *target)
{
    uint32_t methods = access_methods(target->item, &target->place, target->enforce);
    char names[SERVICE_METHODS_BYTES];

    return service_request_add_header(request, "Allow", service_method_names(methods, names));
}

/* Of headers.json the part that is about GET. What the gateway makes itself is left to it. */
static int add_own_headers(struct service_request *request, const struct mockup_item *item)
{
    static const char *const ours[] = {"Allow",
                                       "Connection",
                                       "Content-Length",
                                       "Date",
                                       "Transfer-Encoding",
                                       "Content-Encoding",
                                       "ETag",
                                       "Server",
                                       "Link",
                                       "OData-Version",
                                       "Content-Type"};
    json_t *headers CLEANUP(json_decrefp) = NULL;
    const char *name;
    json_t *value;
    int r = 0;

    if (!item->headers)
        return 0;
    headers = json_loads(item->headers, 0, NULL);
    json_object_foreach (json_object_get(headers, "GET"), name, value) {
        bool is_ours = !json_is_string(value);

        for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]) && !is_ours; i++)
            is_ours = strcasecmp(name, ours[i]) == 0;
        if (!is_ours && r == 0)
            r = service_request_add_header(request, name, json_string_value(value));
    }
    return r;
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
    int r = add_allow(request, target);

    if (r == 0)
        r = add_own_headers(request, item);
    if (r == 0 && target->emulator->live && live_is(&target->place))
        r = live_show(target->emulator->live, target, &moved);
    if (r < 0)
        emulator_fail(request, "read", r);
    else if (moved.size > 0)
        service_reply_text(request, (struct ipc_text){moved.data, moved.size}, NULL);
    else
        service_reply_text(request, (struct ipc_text){item->text, item->size}, media_type(item));
}
