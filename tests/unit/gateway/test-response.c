/* Unit tests of gateway/response.c: heads word by word, error documents, and what is refused. */
#include "gateway/response.h"

#include <errno.h>
#include <jansson.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define ALWAYS "Cache-Control: no-store\r\n"
#define TEXT(literal)                                                                              \
    {                                                                                              \
        literal, sizeof(literal) - 1                                                               \
    }

static bool buffer_equal(const struct buffer *buffer, const char *text)
{
    bool equal = buffer->size == strlen(text) && memcmp(buffer->data, text, buffer->size) == 0;

    if (!equal)
        fprintf(stderr, "want:\n%s\ngot:\n%.*s\n", text, (int)buffer->size, buffer->data);
    return equal;
}

static void response_append_head_each_field_gives_its_line(void)
{
    static const struct ipc_header location = {TEXT("Location"), TEXT("/redfish/v1/X/1")};
    static const struct {
        struct response_head head;
        const char *text;
    } table[] = {
        {{.status = 200, .body_size = 12},
         "HTTP/1.1 200 OK\r\n" ALWAYS
         "Content-Type: application/json; charset=utf-8\r\nContent-Length: 12\r\n"},
        {{.status = 200, .body_size = 3, .content_type = TEXT("application/xml")},
         "HTTP/1.1 200 OK\r\n" ALWAYS "Content-Type: application/xml\r\nContent-Length: 3\r\n"},
        /* RFC 9110 §8.6: no Content-Length in 204; a 304 has no body to tell the length of. */
        {{.status = 204, .etag = TEXT("\"1\"")},
         "HTTP/1.1 204 No Content\r\n" ALWAYS "ETag: \"1\"\r\n"},
        {{.status = 304, .etag = TEXT("\"1\"")},
         "HTTP/1.1 304 Not Modified\r\n" ALWAYS "ETag: \"1\"\r\n"},
        {{.status = 308}, "HTTP/1.1 308 Permanent Redirect\r\n" ALWAYS "Content-Length: 0\r\n"},
        {{.status = 201, .headers = &location, .header_count = 1},
         "HTTP/1.1 201 Created\r\n" ALWAYS "Content-Length: 0\r\nLocation: /redfish/v1/X/1\r\n"},
        {{.status = 405, .allow = IPC_METHOD_BIT(IPC_GET) | IPC_METHOD_BIT(IPC_POST)},
         "HTTP/1.1 405 Method Not Allowed\r\n" ALWAYS
         "Content-Length: 0\r\nAllow: GET, HEAD, POST\r\n"},
        {{.status = 405,
          .allow = IPC_METHOD_BIT(IPC_PATCH) | IPC_METHOD_BIT(IPC_PUT) |
                   IPC_METHOD_BIT(IPC_DELETE) | IPC_METHOD_BIT(IPC_CALL)},
         "HTTP/1.1 405 Method Not Allowed\r\n" ALWAYS
         "Content-Length: 0\r\nAllow: PATCH, PUT, DELETE\r\n"},
        {{.status = 503, .retry_after_s = 7},
         "HTTP/1.1 503 Service Unavailable\r\n" ALWAYS "Content-Length: 0\r\nRetry-After: 7\r\n"},
        {{.status = 200, .schema_type = TEXT("Chassis.v1_25_0.Chassis")},
         "HTTP/1.1 200 OK\r\n" ALWAYS "Content-Length: 0\r\nLink: "
         "<http://redfish.dmtf.org/schemas/v1/Chassis.v1_25_0.json>; rel=describedby\r\n"},
        {{.status = 200, .schema_type = TEXT("ChassisCollection.ChassisCollection")},
         "HTTP/1.1 200 OK\r\n" ALWAYS "Content-Length: 0\r\nLink: "
         "<http://redfish.dmtf.org/schemas/v1/ChassisCollection.json>; rel=describedby\r\n"},
        {{.status = 200, .schema_type = TEXT("StorageGroup.v1_5_0.StorageGroup")},
         "HTTP/1.1 200 OK\r\n" ALWAYS "Content-Length: 0\r\nLink: "
         "<http://redfish.dmtf.org/schemas/swordfish/v1/StorageGroup.v1_5_0.json>; "
         "rel=describedby\r\n"},
        /* §8.2: as in @odata.type; an annotation's schema has no rel, a link has its path */
        {{.status = 200,
          .schema_type = TEXT("#Bios.v1_2_3.Bios"),
          .settings_type = TEXT("#Settings.v1_4_0.Settings"),
          .settings_uri = TEXT("/redfish/v1/Systems/1/Bios/Settings")},
         "HTTP/1.1 200 OK\r\n" ALWAYS "Content-Length: 0\r\n"
         "Link: <http://redfish.dmtf.org/schemas/v1/Bios.v1_2_3.json>; rel=describedby\r\n"
         "Link: <http://redfish.dmtf.org/schemas/v1/Settings.v1_4_0.json>\r\n"
         "Link: </redfish/v1/Systems/1/Bios/Settings>; "
         "path=\"/@Redfish.Settings/SettingsObject\"\r\n"},
        /* what is no name of a schema, or no URI, gives no link */
        {{.status = 200,
          .schema_type = TEXT("#A>; rel=x.B"),
          .settings_type = TEXT("#"),
          .settings_uri = TEXT("/a>b")},
         "HTTP/1.1 200 OK\r\n" ALWAYS "Content-Length: 0\r\n"},
        {{.status = 200, .settings_uri = TEXT("/a b")},
         "HTTP/1.1 200 OK\r\n" ALWAYS "Content-Length: 0\r\n"},
        /* RFC 9111 §5.2.2: what a GET gave may be kept and asked about, nothing else */
        {{.status = 304, .may_revalidate = true},
         "HTTP/1.1 304 Not Modified\r\nCache-Control: no-cache\r\n"},
        {{.status = 599}, "HTTP/1.1 599 \r\n" ALWAYS "Content-Length: 0\r\n"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        CLEANUP(buffer_deinit) struct buffer out = BUFFER_INIT(0);

        CU_ASSERT_EQUAL(response_append_head(&out, &table[i].head), 0);
        CU_ASSERT_TRUE(buffer_equal(&out, table[i].text));
    }
}

/* What could end the header line, or change where the message ends, never gets to the client. */
static void response_append_head_dangerous_header_is_refused(void)
{
    static const struct ipc_header headers[] = {
        {TEXT("Location"), TEXT("/x\r\nSet-Cookie: a=b")},
        {TEXT("Location"), TEXT("/x\nSet-Cookie: a=b")},
        {TEXT("Location"), TEXT("/x\rSet-Cookie: a=b")},
        {TEXT("Location"), TEXT("/x\0y")},
        {TEXT("X\r\nSet-Cookie"), TEXT("a=b")},
        {TEXT("Content-Length"), TEXT("0")},
        {TEXT("content-length"), TEXT("0")},
        {TEXT("Transfer-Encoding"), TEXT("chunked")},
        {TEXT("Connection"), TEXT("close")},
    };

    for (size_t i = 0; i < ARRAY_SIZE(headers); i++) {
        CLEANUP(buffer_deinit) struct buffer out = BUFFER_INIT(0);

        CU_ASSERT_EQUAL(buffer_append(&out, "before", 6), 0);
        CU_ASSERT_EQUAL(response_append_head(&out, &(struct response_head){.status = 201,
                                                                           .headers = &headers[i],
                                                                           .header_count = 1}),
                        -EINVAL);
        CU_ASSERT_TRUE(buffer_equal(&out, "before"));
    }
}

static void response_append_head_dangerous_etag_is_refused(void)
{
    CLEANUP(buffer_deinit) struct buffer out = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(response_append_head(
                        &out, &(struct response_head){.status = 200, .etag = TEXT("\"1\r\nX: y")}),
                    -EINVAL);
    CU_ASSERT_EQUAL(out.size, 0);
}

static void response_append_head_past_the_limit_leaves_the_buffer(void)
{
    CLEANUP(buffer_deinit) struct buffer out = BUFFER_INIT(48);

    CU_ASSERT_EQUAL(response_append_head(&out, &(struct response_head){.status = 200}), -EMSGSIZE);
    CU_ASSERT_EQUAL(out.size, 0);
}

static void response_append_common_follows_the_policy(void)
{
    static const char hsts[] = "\r\nStrict-Transport-Security: max-age=600\r\n";
    static const struct {
        uint32_t hsts_max_age_s;
        bool origins_differ;
    } table[] = {{0, false}, {600, false}, {0, true}, {600, true}};

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        CLEANUP(buffer_deinit) struct buffer out = BUFFER_INIT(0);

        CU_ASSERT_EQUAL(
            response_append_common(&out, table[i].hsts_max_age_s, table[i].origins_differ), 0);
        CU_ASSERT_EQUAL(buffer_append(&out, "", 1), 0);
        CU_ASSERT_PTR_EQUAL(strstr(out.data, "OData-Version: 4.0\r\n"), out.data);
        CU_ASSERT_PTR_NOT_NULL(strstr(out.data, "\r\nX-Content-Type-Options: nosniff\r\n"));
        CU_ASSERT_PTR_NOT_NULL(strstr(out.data, "frame-ancestors 'none'\r\n"));
        CU_ASSERT_EQUAL(strstr(out.data, hsts) != NULL, table[i].hsts_max_age_s != 0);
        CU_ASSERT_PTR_NOT_NULL(strstr(out.data, table[i].origins_differ
                                                    ? "\r\nVary: Accept-Encoding, Origin\r\n"
                                                    : "\r\nVary: Accept-Encoding\r\n"));
    }
}

static void response_error_gives_head_and_document(void)
{
    CLEANUP(buffer_deinit) struct buffer head = BUFFER_INIT(0), body = BUFFER_INIT(0);
    char length[64];
    json_t *document, *entry;

    CU_ASSERT_EQUAL(buffer_append(&head, "old", 3), 0);
    CU_ASSERT_EQUAL(buffer_append(&body, "old", 3), 0);
    CU_ASSERT_EQUAL(response_error(&head, &body, &(struct response_head){0},
                                   BASE_RESOURCE_MISSING_AT_URI, "/redfish/v1/\"x\""),
                    0);
    CU_ASSERT_EQUAL(buffer_append(&head, "", 1), 0);
    snprintf(length, sizeof(length), "\r\nContent-Length: %zu\r\n", body.size);
    CU_ASSERT_PTR_EQUAL(strstr(head.data, "HTTP/1.1 404 Not Found\r\n"), head.data);
    CU_ASSERT_PTR_NOT_NULL(strstr(head.data, length));
    document = json_loadb(body.data, body.size, 0, NULL);
    entry = json_array_get(
        json_object_get(json_object_get(document, "error"), "@Message.ExtendedInfo"), 0);
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_array_get(json_object_get(entry, "MessageArgs"), 0)),
        "/redfish/v1/\"x\"");
    json_decref(document);
}

static void response_error_status_of_head_wins(void)
{
    CLEANUP(buffer_deinit) struct buffer head = BUFFER_INIT(0), body = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(response_error(&head, &body, &(struct response_head){.status = 415},
                                   BASE_HEADER_INVALID, "Content-Type"),
                    0);
    CU_ASSERT_TRUE(head.size > 12 && memcmp(head.data, "HTTP/1.1 415", 12) == 0);
}

static void response_general_error_says_what_to_do(void)
{
    CLEANUP(buffer_deinit) struct buffer head = BUFFER_INIT(0), body = BUFFER_INIT(0);
    json_t *document, *entry;

    CU_ASSERT_EQUAL(
        response_general_error(&head, &body, &(struct response_head){.status = 414}, "Be short."),
        0);
    CU_ASSERT_TRUE(head.size > 12 && memcmp(head.data, "HTTP/1.1 414", 12) == 0);
    document = json_loadb(body.data, body.size, 0, NULL);
    entry = json_array_get(
        json_object_get(json_object_get(document, "error"), "@Message.ExtendedInfo"), 0);
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(entry, "MessageId")),
                           "Base.1.22.GeneralError");
    CU_ASSERT_STRING_EQUAL(json_string_value(json_object_get(entry, "Resolution")), "Be short.");
    json_decref(document);
}

static const struct unit_case cases[] = {
    UNIT_CASE(response_append_head_each_field_gives_its_line),
    UNIT_CASE(response_append_head_dangerous_header_is_refused),
    UNIT_CASE(response_append_head_dangerous_etag_is_refused),
    UNIT_CASE(response_append_head_past_the_limit_leaves_the_buffer),
    UNIT_CASE(response_append_common_follows_the_policy),
    UNIT_CASE(response_error_gives_head_and_document),
    UNIT_CASE(response_error_status_of_head_wins),
    UNIT_CASE(response_general_error_says_what_to_do),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/response", cases)
