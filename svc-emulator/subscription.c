/* Subscriptions as clients make them, see subscription.h. Owns their headers, by path. */
#include "svc-emulator/subscription.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "base/secret.h"
#include "redfish/json.h"
#include "svc-emulator/event-internal.h"

/* -- headers -- */

/* RFC 9110 §5.6.2 "Tokens". What says how the message is framed is ours. */
static bool is_name(const char *name)
{
    static const char *const ours[] = {"Host",       "Content-Length", "Transfer-Encoding",
                                       "Connection", "Content-Type",   "Expect"};

    for (size_t i = 0; i < ARRAY_SIZE(ours); i++) {
        if (strcasecmp(name, ours[i]) == 0)
            return false;
    }
    return *name && strspn(name, "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "abcdefghijklmnopqrstuvwxyz") == strlen(name);
}

static bool is_value(const char *value)
{
    size_t size = strlen(value);

    for (size_t i = 0; i < size; i++) {
        if (iscntrl((unsigned char)value[i]) && value[i] != '\t')
            return false;
    }
    return size <= EVENT_HEADER_BYTES_MAX;
}

/* An array of objects, each with names and values. */
static bool is_headers(const json_t *headers)
{
    size_t index, count = 0;
    json_t *object, *value;
    const char *name;

    json_array_foreach ((json_t *)headers, index, object) {
        if (!json_is_object(object) && !json_is_null(object))
            return false;
        json_object_foreach (object, name, value) {
            if (!json_is_string(value) || !is_name(name) || !is_value(json_string_value(value)) ||
                strlen(json_string_value(value)) != json_string_length(value) ||
                ++count > EVENT_HEADERS_MAX)
                return false;
        }
    }
    return !headers || json_is_array(headers) || json_is_null(headers);
}

static void headers_free(struct kept_headers *headers)
{
    for (size_t i = 0; i < headers->count; i++) {
        secret_wipe(headers->lines[i], strlen(headers->lines[i]));
        free(headers->lines[i]);
    }
    free(headers);
}

void subscription_forget_headers(struct event_source *source, const char *path)
{
    struct kept_headers *headers;

    HASH_FIND_STR(source->headers, path, headers);
    if (!headers)
        return;
    HASH_DEL(source->headers, headers);
    headers_free(headers);
}

void subscription_forget_all(struct event_source *source)
{
    struct kept_headers *headers, *next;

    HASH_ITER (hh, source->headers, headers, next) {
        HASH_DEL(source->headers, headers);
        headers_free(headers);
    }
}

const struct kept_headers *subscription_headers(const struct event_source *source, const char *path)
{
    struct kept_headers *headers;

    HASH_FIND_STR(source->headers, path, headers);
    return headers;
}

/* "Name;" is how curl is told of a header without a value. */
static int add_line(struct kept_headers *headers, const char *name, const char *value)
{
    char *line;

    if (headers->count == EVENT_HEADERS_MAX)
        return 0;
    if (asprintf(&line, *value ? "%s: %s" : "%s;%s", name, value) < 0)
        return -ENOMEM;
    headers->lines[headers->count++] = line;
    return 0;
}

static int fill_headers(struct kept_headers *kept, const json_t *headers)
{
    json_t *object, *value;
    const char *name;
    size_t index;
    int r = 0;

    json_array_foreach ((json_t *)headers, index, object) {
        json_object_foreach (object, name, value) {
            if (r == 0)
                r = add_line(kept, name, json_string_value(value));
        }
    }
    return r;
}

int subscription_keep_headers(struct event_source *source, const char *path, const json_t *headers)
{
    struct kept_headers *kept;
    int r;

    if (!is_headers(headers)) /* of a mockup, or with --enforce none: nothing to be sent */
        headers = NULL;
    subscription_forget_headers(source, path);
    if (json_array_size(headers) == 0)
        return 0;
    kept = calloc(1, sizeof(*kept) + strlen(path) + 1);
    if (!kept)
        return -ENOMEM;
    memcpy(kept->path, path, strlen(path));
    r = fill_headers(kept, headers);
    if (r == 0) {
        HASH_ADD_STR(source->headers, path, kept);
        r = kept->hh.tbl ? 0 : -ENOMEM;
    }
    if (r < 0)
        headers_free(kept);
    return r;
}

int subscription_take_headers(struct emulator *emulator, struct bmc *bmc, const char *path,
                              const json_t *body, json_t *resource)
{
    struct event_source *source = event_source_of(emulator, bmc);
    int r;

    if (!json_object_get(body, "HttpHeaders"))
        return 0;
    r = source ? subscription_keep_headers(source, path, json_object_get(resource, "HttpHeaders"))
               : -ENOMEM;
    return r == 0 ? json_put(resource, "HttpHeaders", json_array()) : r;
}

/* -- those of a mockup -- */

static int keep_loaded(struct emulator *emulator, const char *path, const json_t *headers)
{
    int r = 0;

    for (size_t i = 0; i < emulator->bmc_count && r == 0; i++) {
        struct event_source *source = event_source_of(emulator, emulator->bmcs[i]);

        r = source ? subscription_keep_headers(source, path, headers) : -ENOMEM;
    }
    return r;
}

/* Puts the resource without its headers into the place of `item`, which is then gone. */
static int load_one(struct emulator *emulator, const struct mockup_item *item)
{
    json_t *resource CLEANUP(json_decrefp) = json_loadb(item->text, item->size, 0, NULL);
    CLEANUP(buffer_deinit) struct buffer text = BUFFER_INIT(0);
    json_t *headers = json_object_get(resource, "HttpHeaders");
    struct mockup_item *blank;
    int r;

    if (!resource)
        return -ENOMEM;
    if (json_array_size(headers) == 0)
        return 0;
    r = keep_loaded(emulator, item->path, headers);
    if (r == 0)
        r = json_put(resource, "HttpHeaders", json_array());
    if (r == 0)
        r = json_text_append(&text, resource);
    if (r < 0)
        return r;
    blank = mockup_item_new(ipc_text(item->path), item->kind,
                            (struct ipc_text){text.data, text.size}, ipc_text(item->headers),
                            ipc_text(item->times));
    r = blank ? mockup_put(emulator->loaded, blank) : -ENOMEM;
    mockup_item_unref(blank);
    return r;
}

int subscription_load(struct emulator *emulator)
{
    int r = 0;

    for (const struct mockup_entry *at = emulator->loaded->entries; at && r == 0;
         at = at->hh.next) {
        if (at->item->kind == MOCKUP_RESOURCE && strstr(at->item->text, "\"HttpHeaders\"") &&
            ipc_text_equal(place_of(at->item).entity, "EventDestination"))
            r = load_one(emulator, at->item);
    }
    return r;
}

/* -- defaults -- */

int subscription_prepare(struct emulator *emulator, struct bmc *bmc, const char *path,
                         json_t *resource)
{
    static const struct {
        const char *name, *value;
    } defaults[] = {
        {"Context", ""},
        {"Protocol", "Redfish"},
        {"SubscriptionType", "RedfishEvent"},
        {"EventFormatType", "Event"},
    };
    int r = 0;

    for (size_t i = 0; i < ARRAY_SIZE(defaults) && r == 0; i++) {
        const json_t *value = json_object_get(resource, defaults[i].name);

        if (!value || json_is_null(value))
            r = json_put(resource, defaults[i].name, json_string(defaults[i].value));
    }
    return r == 0 ? subscription_take_headers(emulator, bmc, path, resource, resource) : r;
}

/* -- rules -- */

static bool is_http_url(const char *text)
{
    size_t scheme = strncasecmp(text, "https://", 8) == 0  ? 8
                    : strncasecmp(text, "http://", 7) == 0 ? 7
                                                           : 0;

    /* A host follows, and nothing in it all that a request line could not hold. */
    return scheme && text[scheme] && !strchr("/?#:@", text[scheme]) &&
           strspn(text, "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_"
                        "abcdefghijklmnopqrstuvwxyz~") == strlen(text);
}

static bool refuse_destination(struct service_request *request, const struct target *target)
{
    const json_t *value = json_object_get(service_request_body(request), "Destination");

    if (!value) { /* the schema says it in its own words, with whatever else is wrong */
        if (target->enforce == ENFORCE_SCHEMA)
            return false;
        service_reply_message(request, NULL, BASE_CREATE_FAILED_MISSING_REQ_PROPERTIES,
                              "Destination", NULL);
        return true;
    }
    if (!json_is_string(value)) {
        service_reply_message(request, "/Destination", BASE_PROPERTY_VALUE_TYPE_ERROR, "",
                              "Destination", NULL);
        return true;
    }
    if (is_http_url(json_string_value(value)))
        return false;
    service_reply_message(request, "/Destination", BASE_PROPERTY_VALUE_FORMAT_ERROR,
                          json_string_value(value), "Destination", NULL);
    return true;
}

/* Others are of the schema, but nothing would ever come by them. */
static bool refuse_other(struct service_request *request, const char *name, const char *only)
{
    const json_t *value = json_object_get(service_request_body(request), name);
    char pointer[64];

    if (!json_is_string(value) || strcmp(json_string_value(value), only) == 0)
        return false;
    snprintf(pointer, sizeof(pointer), "/%s", name);
    service_reply_message(request, pointer, BASE_PROPERTY_VALUE_NOT_IN_LIST,
                          json_string_value(value), name, NULL);
    return true;
}

bool subscription_refuses(struct service_request *request, const struct target *target)
{
    bool is_post = service_request_method(request) == IPC_POST;

    if (target->enforce == ENFORCE_NONE || target->action ||
        !ipc_text_equal(target->place.entity,
                        is_post ? "EventDestinationCollection" : "EventDestination"))
        return false;
    if (is_post && (refuse_other(request, "Protocol", "Redfish") ||
                    refuse_other(request, "SubscriptionType", "RedfishEvent") ||
                    refuse_destination(request, target)))
        return true;
    if (is_headers(json_object_get(service_request_body(request), "HttpHeaders")))
        return false;
    service_reply_message(request, "/HttpHeaders", BASE_PROPERTY_VALUE_ERROR, "HttpHeaders", NULL);
    return true;
}
