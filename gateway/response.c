/* Finished answers, see response.h. Owns nothing. */
#include "gateway/response.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/cleanup.h"
#include "gateway/schema-location.h"
#include "redfish/json.h"

const char *response_reason(unsigned int status)
{
    static const struct {
        unsigned int status;
        const char *reason;
    } reasons[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {304, "Not Modified"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
        {507, "Insufficient Storage"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(reasons); i++) {
        if (reasons[i].status == status)
            return reasons[i].reason;
    }
    return "";
}

static int append_allow(struct buffer *out, uint32_t allow)
{
    static const struct {
        uint32_t bit;
        const char *names;
    } methods[] = {
        {IPC_METHOD_BIT(IPC_GET), "GET, HEAD"}, {IPC_METHOD_BIT(IPC_POST), "POST"},
        {IPC_METHOD_BIT(IPC_PATCH), "PATCH"},   {IPC_METHOD_BIT(IPC_PUT), "PUT"},
        {IPC_METHOD_BIT(IPC_DELETE), "DELETE"},
    };
    const char *separator = "Allow: ";
    int r = 0;

    for (size_t i = 0; i < ARRAY_SIZE(methods) && r == 0; i++) {
        if (!(allow & methods[i].bit))
            continue;
        r = buffer_printf(out, "%s%s", separator, methods[i].names);
        separator = ", ";
    }
    if (r == 0 && *separator == ',')
        r = buffer_append(out, "\r\n", 2);
    return r;
}

/* The part of a type that names its schema: "Chassis.v1_25_0.Chassis", "#Chassis.v1_25_0.Chassis"
 * -> "Chassis.v1_25_0", "ChassisCollection.ChassisCollection" -> "ChassisCollection". Empty where a
 * URI can't be made of it. */
static struct ipc_text schema_name(struct ipc_text type)
{
    const char *dot;

    if (type.size && type.data[0] == '#') {
        type.data++;
        type.size--;
    }
    dot = type.size ? memrchr(type.data, '.', type.size) : NULL;
    if (dot)
        type.size = (size_t)(dot - type.data);
    for (size_t i = 0; i < type.size; i++) {
        if (!isalnum((unsigned char)type.data[i]) && !strchr("._-", type.data[i]))
            return (struct ipc_text){0};
    }
    return type;
}

static int append_schema_link(struct buffer *out, struct ipc_text type, const char *parameters)
{
    struct ipc_text name = schema_name(type);

    if (name.size == 0)
        return 0;
    return buffer_printf(out, "Link: <%s%.*s.json>%s\r\n", schema_public_base(name), (int)name.size,
                         name.data, parameters);
}

static bool is_uri(struct ipc_text text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] <= ' ' || text.data[i] > '~' || strchr("<>\"\\", text.data[i]))
            return false;
    }
    return text.size > 0;
}

/* DSP0266 §8.2: the schema of the resource has rel=describedby, that of an annotation has no rel;
 * a link out of the resource has its place in it as path. */
static int append_links(struct buffer *out, const struct response_head *head)
{
    int r = append_schema_link(out, head->schema_type, "; rel=describedby");

    if (r == 0)
        r = append_schema_link(out, head->settings_type, "");
    if (r == 0 && is_uri(head->settings_uri))
        r = buffer_printf(out, "Link: <%.*s>; path=\"/@Redfish.Settings/SettingsObject\"\r\n",
                          (int)head->settings_uri.size, head->settings_uri.data);
    return r;
}

/* The edge's own: they tell where a message ends. */
static bool is_framing(struct ipc_text name)
{
    static const char *const framing[] = {"Content-Length", "Transfer-Encoding", "Connection"};

    for (size_t i = 0; i < ARRAY_SIZE(framing); i++) {
        if (name.size == strlen(framing[i]) && strncasecmp(name.data, framing[i], name.size) == 0)
            return true;
    }
    return false;
}

static bool is_header_safe(struct ipc_text text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] == '\r' || text.data[i] == '\n' || text.data[i] == '\0')
            return false;
    }
    return true;
}

static int append_header(struct buffer *out, const struct ipc_header *header)
{
    if (is_framing(header->name) || !is_header_safe(header->name) || !is_header_safe(header->value))
        return -EINVAL;
    return buffer_printf(out, "%.*s: %.*s\r\n", (int)header->name.size, header->name.data,
                         (int)header->value.size, header->value.data);
}

static int append_representation(struct buffer *out, const struct response_head *head)
{
    struct ipc_text type = head->content_type;
    int r = 0;

    if (head->status == 204 || head->status == 304)
        return 0;
    if (type.size == 0)
        type = ipc_text("application/json; charset=utf-8");
    if (head->body_size || head->is_stream)
        r = buffer_printf(out, "Content-Type: %.*s\r\n", (int)type.size, type.data);
    if (r == 0 && !head->is_endless)
        r = buffer_printf(out, "Content-Length: %zu\r\n", head->body_size);
    return r;
}

int response_append_common(struct buffer *out, uint32_t hsts_max_age_s, bool origins_differ)
{
    /* What comes after OData-Version is for browsers, which have no business with these answers but
     * by scripts of an origin that is allowed: never guess a type, frame, embed or tell. */
    static const char always[] = "OData-Version: 4.0\r\n"
                                 "X-Content-Type-Options: nosniff\r\n"
                                 "X-Frame-Options: DENY\r\n"
                                 "Content-Security-Policy: default-src 'none'; "
                                 "frame-ancestors 'none'\r\n"
                                 "Cross-Origin-Resource-Policy: same-origin\r\n"
                                 "Referrer-Policy: no-referrer\r\n"
                                 "X-Permitted-Cross-Domain-Policies: none\r\n";
    int r = buffer_append(out, always, strlen(always));

    if (r == 0 && hsts_max_age_s)
        r = buffer_printf(out, "Strict-Transport-Security: max-age=%" PRIu32 "\r\n",
                          hsts_max_age_s);
    if (r == 0)
        r = buffer_printf(out, "Vary: Accept-Encoding%s\r\n", origins_differ ? ", Origin" : "");
    return r;
}

int response_append_head(struct buffer *out, const struct response_head *head)
{
    size_t start = out->size;
    int r;

    r = buffer_printf(out, "HTTP/1.1 %u %s\r\nCache-Control: %s\r\n", head->status,
                      response_reason(head->status),
                      head->may_revalidate ? "no-cache" : "no-store");
    if (r == 0)
        r = append_representation(out, head);
    if (r == 0 && head->etag.size)
        r = append_header(out, &(struct ipc_header){ipc_text("ETag"), head->etag});
    if (r == 0)
        r = append_links(out, head);
    if (r == 0 && head->allow)
        r = append_allow(out, head->allow);
    if (r == 0 && head->retry_after_s)
        r = buffer_printf(out, "Retry-After: %u\r\n", head->retry_after_s);
    if (r == 0 && head->challenge.size)
        r = append_header(out, &(struct ipc_header){ipc_text("WWW-Authenticate"), head->challenge});
    for (size_t i = 0; i < head->header_count && r == 0; i++)
        r = append_header(out, &head->headers[i]);
    if (r < 0)
        out->size = start;
    return r;
}

int response_error(struct buffer *ret_head, struct buffer *ret_body,
                   const struct response_head *head, enum base_message message,
                   const char *argument)
{
    const struct message_fact *fact = message_fact(message);
    struct response_head complete = *head;
    CLEANUP(free_cleanup) char *text = NULL;
    size_t size;
    int r;

    r = message_error_text(&text, &size, NULL, message, argument, NULL);
    if (r < 0)
        return r;
    if (complete.status == 0)
        complete.status = fact->status;
    complete.body_size = size;
    ret_head->size = 0;
    ret_body->size = 0;
    r = response_append_head(ret_head, &complete);
    if (r == 0)
        r = buffer_append(ret_body, text, size);
    return r;
}

/* {"error": …} of one entry with another resolution. NULL when out of memory. */
static json_t *general_error(const char *resolution)
{
    CLEANUP(json_decrefp) json_t *entry = message_new(NULL, BASE_GENERAL_ERROR, NULL);
    json_t *messages = json_array();

    if (!messages || json_object_set_new(entry, "Resolution", json_string(resolution)) != 0 ||
        json_array_append(messages, entry) != 0) {
        json_decref(messages);
        return NULL;
    }
    return message_error_new(messages);
}

int response_general_error(struct buffer *ret_head, struct buffer *ret_body,
                           const struct response_head *head, const char *resolution)
{
    CLEANUP(json_decrefp) json_t *document = general_error(resolution);
    struct response_head complete = *head;
    int r;

    ret_head->size = 0;
    ret_body->size = 0;
    if (!document)
        return -ENOMEM;
    r = json_text_append(ret_body, document);
    complete.body_size = ret_body->size;
    if (r == 0)
        r = response_append_head(ret_head, &complete);
    return r;
}
