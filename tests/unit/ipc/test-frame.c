/* Unit tests of ipc/frame.c: round trips, truncation, limits, malformed frames, and the examples of
 * docs/ipc.md. */
#include "ipc/frame.h"

#include <ctype.h>
#include <errno.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define BYTES(text) text, sizeof(text) - 1

static bool text_is(struct ipc_text a, struct ipc_text b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

#define ASSERT_TEXT(a, b) CU_ASSERT_TRUE(text_is((a), (b)))

/* -- messages of every kind ---------------------------------------------------------------- */

static const struct ipc_request full_request = {
    .method = IPC_PATCH,
    .instance = {"bmc-2", 5},
    .uri = {"/redfish/v1/Chassis/chassis", 27},
    .query = {"$select=Id", 10},
    .request_id = {"0a1b2c", 6},
    .identity = {.user = {"root", 4},
                 .role = {"Administrator", 13},
                 .privileges = 0x8000001f,
                 .session_id = {"abc", 3},
                 .client_address = {"::1", 3},
                 .password_change_required = true},
    .if_match = {"\"1\"", 3},
    .if_none_match = {"\"2\"", 3},
    .body = {"{\"AssetTag\":\"x\"}", 16},
    .deadline_ms = IPC_DEADLINE_MS_MAX,
};

static const struct ipc_response full_response = {
    .status = 201,
    .flags = IPC_RESPONSE_CACHEABLE,
    .etag = {"\"0123\"", 6},
    .body = {"{}", 2},
    .header_count = 2,
    .headers = {{{"Location", 8}, {"/redfish/v1/SessionService/Sessions/1", 37}},
                {{"X-Auth-Token", 12}, {"f00f", 4}}},
};

static const struct ipc_response judged_response = {
    .status = 200,
    .flags = IPC_RESPONSE_CACHEABLE,
    .body = {"{}", 2},
    .privileges = {IPC_PRIVILEGE_LOGIN, IPC_PRIVILEGE_CONFIGURE_SELF},
};

static const struct ipc_route routes[] = {
    {.uri_template = {"/redfish/v1/Chassis/{ChassisId}", 31},
     .type = {"Chassis.v1_25_0.Chassis", 23},
     .methods = IPC_METHOD_BIT(IPC_GET) | IPC_METHOD_BIT(IPC_PATCH)},
    {.uri_template = {"/redfish/v1/Chassis/{ChassisId}/Actions/Chassis.Reset", 53},
     .methods = IPC_METHOD_BIT(IPC_POST),
     .flags = IPC_ROUTE_ACTION,
     .privileges = {[IPC_POST] = {IPC_PRIVILEGE_CONFIGURE_MANAGER, 0,
                                  IPC_PRIVILEGE_CONFIGURE_SELF | IPC_PRIVILEGE_LOGIN}}},
};

static const struct ipc_hello full_hello = {.version = 7,
                                            .name = {"chassis", 7},
                                            .route_count = 2,
                                            .routes = routes,
                                            .root_uuid = {"u-u", 3}};

static const struct ipc_text uris[] = {{"/redfish/v1/a", 13}, {"/redfish/v1/b", 13}};

static void check_request(const struct ipc_request *a, const struct ipc_request *b)
{
    CU_ASSERT_EQUAL(a->method, b->method);
    CU_ASSERT_EQUAL(a->deadline_ms, b->deadline_ms);
    CU_ASSERT_EQUAL(a->identity.privileges, b->identity.privileges);
    CU_ASSERT_EQUAL(a->identity.password_change_required, b->identity.password_change_required);
    ASSERT_TEXT(a->instance, b->instance);
    ASSERT_TEXT(a->uri, b->uri);
    ASSERT_TEXT(a->query, b->query);
    ASSERT_TEXT(a->request_id, b->request_id);
    ASSERT_TEXT(a->identity.user, b->identity.user);
    ASSERT_TEXT(a->identity.role, b->identity.role);
    ASSERT_TEXT(a->identity.session_id, b->identity.session_id);
    ASSERT_TEXT(a->identity.client_address, b->identity.client_address);
    ASSERT_TEXT(a->if_match, b->if_match);
    ASSERT_TEXT(a->if_none_match, b->if_none_match);
    ASSERT_TEXT(a->body, b->body);
}

static void check_response(const struct ipc_response *a, const struct ipc_response *b)
{
    CU_ASSERT_EQUAL(a->status, b->status);
    CU_ASSERT_EQUAL(a->flags, b->flags);
    ASSERT_TEXT(a->etag, b->etag);
    ASSERT_TEXT(a->body, b->body);
    CU_ASSERT_EQUAL(memcmp(a->privileges, b->privileges, sizeof(a->privileges)), 0);
    CU_ASSERT_EQUAL_FATAL(a->header_count, b->header_count);
    for (size_t i = 0; i < a->header_count; i++) {
        ASSERT_TEXT(a->headers[i].name, b->headers[i].name);
        ASSERT_TEXT(a->headers[i].value, b->headers[i].value);
    }
}

static void check_hello(const struct ipc_hello *a, const struct ipc_hello *b)
{
    CU_ASSERT_EQUAL(a->version, b->version);
    ASSERT_TEXT(a->name, b->name);
    ASSERT_TEXT(a->root_uuid, b->root_uuid);
    CU_ASSERT_EQUAL_FATAL(a->route_count, b->route_count);
    for (size_t i = 0; i < a->route_count; i++) {
        ASSERT_TEXT(a->routes[i].uri_template, b->routes[i].uri_template);
        ASSERT_TEXT(a->routes[i].type, b->routes[i].type);
        CU_ASSERT_EQUAL(a->routes[i].methods, b->routes[i].methods);
        CU_ASSERT_EQUAL(a->routes[i].flags, b->routes[i].flags);
        CU_ASSERT_EQUAL(memcmp(a->routes[i].privileges, b->routes[i].privileges,
                               sizeof(a->routes[i].privileges)),
                        0);
    }
}

/* One frame of each kind, in one buffer. */
#define KINDS 10

static void encode_all(struct buffer *out)
{
    CU_ASSERT_EQUAL(frame_encode_hello(out, &full_hello), 0);
    CU_ASSERT_EQUAL(frame_encode_request(out, UINT64_MAX, &full_request), 0);
    CU_ASSERT_EQUAL(frame_encode_response(out, 1, &full_response), 0);
    CU_ASSERT_EQUAL(frame_encode_cancel(out, 77), 0);
    CU_ASSERT_EQUAL(frame_encode_invalidate(out, ipc_text("bmc-2"), uris, 2), 0);
    CU_ASSERT_EQUAL(frame_encode_invalidate(out, ipc_text(NULL), NULL, 0), 0);
    CU_ASSERT_EQUAL(frame_encode_publish(out, ipc_text("topic"), ipc_text("\x90")), 0);
    CU_ASSERT_EQUAL(frame_encode_ping(out), 0);
    CU_ASSERT_EQUAL(frame_encode_pong(out), 0);
    CU_ASSERT_EQUAL(frame_encode_response(out, 2, &judged_response), 0);
}

static void check_nth(unsigned int n, const struct frame *frame)
{
    static const enum ipc_kind kinds[KINDS] = {
        IPC_HELLO,      IPC_REQUEST, IPC_RESPONSE, IPC_CANCEL, IPC_INVALIDATE,
        IPC_INVALIDATE, IPC_PUBLISH, IPC_PING,     IPC_PONG,   IPC_RESPONSE};
    static const uint64_t ids[KINDS] = {0, UINT64_MAX, 1, 77, [KINDS - 1] = 2};

    CU_ASSERT_EQUAL_FATAL(frame->kind, kinds[n]);
    CU_ASSERT_EQUAL(frame->id, ids[n]);
    if (n == 0) {
        check_hello(&frame->hello, &full_hello);
    } else if (n == 1) {
        check_request(&frame->request, &full_request);
    } else if (n == 2) {
        check_response(&frame->response, &full_response);
    } else if (n == 4) {
        CU_ASSERT_EQUAL_FATAL(frame->invalidate.uri_count, 2);
        ASSERT_TEXT(frame->invalidate.uris[1], uris[1]);
        ASSERT_TEXT(frame->invalidate.instance, ipc_text("bmc-2"));
    } else if (n == 5) {
        CU_ASSERT_EQUAL(frame->invalidate.uri_count, 0);
        CU_ASSERT_EQUAL(frame->invalidate.instance.size, 0);
    } else if (n == 6) {
        ASSERT_TEXT(frame->publish.topic, ipc_text("topic"));
        ASSERT_TEXT(frame->publish.data, ipc_text("\x90"));
    } else if (n == KINDS - 1) {
        check_response(&frame->response, &judged_response);
    }
}

static void frame_decode_every_kind_gives_what_was_encoded(void)
{
    struct frame_decoder *decoder;
    struct buffer out = BUFFER_INIT(0);
    size_t at = 0, consumed;
    struct frame frame;

    CU_ASSERT_EQUAL_FATAL(frame_decoder_new(&decoder), 0);
    encode_all(&out);
    for (unsigned int n = 0; n < KINDS; n++) {
        CU_ASSERT_EQUAL_FATAL(
            frame_decode(decoder, out.data + at, out.size - at, &consumed, &frame), 0);
        check_nth(n, &frame);
        at += consumed;
    }
    CU_ASSERT_EQUAL(at, out.size);
    buffer_deinit(&out);
    frame_decoder_free(decoder);
}

/* Each prefix is copied into memory of its exact size, so that ASan sees a read past it. */
static void frame_decode_every_prefix_is_incomplete(void)
{
    struct frame_decoder *decoder;
    struct buffer out = BUFFER_INIT(0);
    size_t at = 0, whole, consumed;
    struct frame frame;

    CU_ASSERT_EQUAL_FATAL(frame_decoder_new(&decoder), 0);
    encode_all(&out);
    while (at < out.size) {
        CU_ASSERT_EQUAL_FATAL(frame_decode(decoder, out.data + at, out.size - at, &whole, &frame),
                              0);
        for (size_t size = 1; size < whole; size++) {
            CLEANUP(free_cleanup) char *copy = malloc(size);

            memcpy(copy, out.data + at, size);
            CU_ASSERT_EQUAL(frame_decode(decoder, copy, size, &consumed, &frame),
                            FRAME_E_INCOMPLETE);
            CU_ASSERT_EQUAL(consumed, size < FRAME_PREFIX_BYTES ? 0 : whole);
        }
        at += whole;
    }
    buffer_deinit(&out);
    frame_decoder_free(decoder);
}

/* Shortens the content of each frame and says so in its length: never accepted, never read past. */
static void frame_decode_every_shortened_content_is_malformed(void)
{
    struct frame_decoder *decoder;
    struct buffer out = BUFFER_INIT(0);
    size_t at = 0, whole, consumed;
    struct frame frame;

    CU_ASSERT_EQUAL_FATAL(frame_decoder_new(&decoder), 0);
    encode_all(&out);
    while (at < out.size) {
        CU_ASSERT_EQUAL_FATAL(frame_decode(decoder, out.data + at, out.size - at, &whole, &frame),
                              0);
        for (size_t size = FRAME_PREFIX_BYTES; size < whole; size++) {
            CLEANUP(free_cleanup) char *copy = malloc(size);
            size_t length = size - FRAME_PREFIX_BYTES;

            memcpy(copy, out.data + at, size);
            copy[2] = (char)(length >> 8);
            copy[3] = (char)length;
            CU_ASSERT_EQUAL(frame_decode(decoder, copy, size, &consumed, &frame), IPC_E_MALFORMED);
        }
        at += whole;
    }
    buffer_deinit(&out);
    frame_decoder_free(decoder);
}

/* -- shapes ------------------------------------------------------------------------------- */

/* Content of frames, without their length. */
static const struct {
    const char *bytes;
    size_t size;
    int outcome;
} shapes[] = {
    {BYTES("\x93\x06\x00\xc0"), 0},               /* ping */
    {BYTES("\x93\x06\x00\x92\x01\x02"), 0},       /* a payload that is not looked at */
    {BYTES("\x94\x06\x00\xc0\x01"), 0},           /* one field more than known */
    {BYTES("\x93\x08\x00\xc0"), FRAME_E_IGNORED}, /* an unknown kind */
    {BYTES("\x93\xcf\xff\xff\xff\xff\xff\xff\xff\xff\x00\xc0"), FRAME_E_IGNORED},
    {BYTES("\x92\x06\x00"), IPC_E_MALFORMED},                 /* no payload */
    {BYTES("\x93\xa1x\x00\xc0"), IPC_E_MALFORMED},            /* kind is no number */
    {BYTES("\x93\xff\x00\xc0"), IPC_E_MALFORMED},             /* a negative kind */
    {BYTES("\x93\x06\xff\xc0"), IPC_E_MALFORMED},             /* a negative id */
    {BYTES("\x83\x06\x00\xc0\x00\xc0\x00"), IPC_E_MALFORMED}, /* a map */
    {BYTES("\xc0"), IPC_E_MALFORMED},                         /* no array */
    {BYTES("\x93\x06\x00\xc0\xc0"), IPC_E_MALFORMED},         /* two values */
    {BYTES("\x93\x06\x00\xc1"), IPC_E_MALFORMED},             /* no msgpack */
    {BYTES("\x93\x00\x00\x92\x01\xa1s"), 0},                  /* hello without routes */
    {BYTES("\x93\x00\x05\x92\x01\xa1s"), 0},                  /* hello's id is ignored */
    {BYTES("\x93\x00\x00\x94\x01\xa1s\x90\xa1u"), 0},         /* hello of a gateway */
    {BYTES("\x93\x00\x00\x95\x01\xa1s\x90\xa1u\x07"), 0},     /* hello of a newer peer */
    {BYTES("\x93\x00\x00\x92\x00\xa1s"), IPC_E_MALFORMED},    /* version 0 */
    {BYTES("\x93\x00\x00\x92\x01\xa0"), IPC_E_MALFORMED},     /* no name */
    {BYTES("\x93\x00\x00\x91\x01"), IPC_E_MALFORMED},         /* too few fields */
    {BYTES("\x93\x00\x00\xc0"), IPC_E_MALFORMED},             /* no array */
    {BYTES("\x93\x00\x00\x93\x01\xa1s\x91\x93\xa1/\xa0\x01"), 0},
    {BYTES("\x93\x00\x00\x93\x01\xa1s\x91\x93\xa1x\xa0\x01"), IPC_E_MALFORMED}, /* relative */
    {BYTES("\x93\x00\x00\x93\x01\xa1s\x91\x92\xa1/\xa0"), IPC_E_MALFORMED},     /* short route */
    {BYTES("\x93\x00\x00\x93\x01\xa1s\x91\x01"), IPC_E_MALFORMED},              /* no route */
    {BYTES("\x93\x00\x00\x93\x01\xa1s\x91\x95\xa1/\xa0\x01\x00\x91\x94\x01\x02\x03\x04"), 0},
    {BYTES("\x93\x00\x00\x93\x01\xa1s\x91\x95\xa1/\xa0\x01\x00\x91\x95\x01\x02\x03\x04\x05"),
     IPC_E_MALFORMED}, /* five sets */
    {BYTES("\x93\x00\x00\x93\x01\xa1s\x91\x95\xa1/\xa0\x01\x00\x96\x90\x90\x90\x90\x90\x90"), 0},
    {BYTES("\x93\x01\x01\x94\x00\xa1/\xa0\x01"), 0},               /* the shortest request */
    {BYTES("\x93\x01\x01\x93\x00\xa1/\xa0"), IPC_E_MALFORMED},     /* too few fields */
    {BYTES("\x93\x01\x00\x94\x00\xa1/\xa0\x01"), IPC_E_MALFORMED}, /* id 0 */
    {BYTES("\x93\x01\x01\x94\x06\xa1/\xa0\x01"), IPC_E_MALFORMED}, /* an unknown method */
    {BYTES("\x93\x01\x01\x94\x00\xa0\xa0\x01"), IPC_E_MALFORMED},  /* no URI */
    {BYTES("\x93\x01\x01\x94\x00\xa1/\xa0\x00"), IPC_E_MALFORMED}, /* deadline 0 */
    {BYTES("\x93\x01\x01\x94\x00\xa1/\xa0\xce\x00\x09\x27\xc1"), IPC_E_MALFORMED}, /* 600,001 ms */
    {BYTES("\x93\x01\x01\x94\x00\xa1/\xc0\x01"), IPC_E_MALFORMED},                 /* nil as text */
    {BYTES("\x93\x01\x01\x94\x00\xc4\x01/\xa0\x01"), IPC_E_MALFORMED},             /* bin as text */
    {BYTES("\x93\x01\x01\x97\x00\xa1/\xa0\x01\xa0\xa0\x90"), 0}, /* an empty identity */
    {BYTES("\x93\x01\x01\x97\x00\xa1/\xa0\x01\xa0\xa0\xc0"), IPC_E_MALFORMED},
    {BYTES("\x93\x01\x01\x97\x00\xa1/\xa0\x01\xa0\xa0\x93\xa0\xa0\xcf\x00\x00\x00\x01\x00\x00\x00"
           "\x00"),
     IPC_E_MALFORMED}, /* 33 bits of privileges */
    {BYTES("\x93\x01\x01\x99\x00\xa1/\xa0\x01\xa0\xa0\x90\xa0\xa1x"), 0},     /* a str as body */
    {BYTES("\x93\x01\x01\x9a\x00\xa1/\xa0\x01\xa0\xa0\x90\xa0\xa0\xa1*"), 0}, /* If-None-Match */
    {BYTES("\x93\x01\x01\x9a\x00\xa1/\xa0\x01\xa0\xa0\x90\xa0\xa0\x01"), IPC_E_MALFORMED},
    {BYTES("\x93\x02\x01\x91\xcc\xc8"), 0}, /* shortest response */
    {BYTES("\x93\x02\x01\x90"), IPC_E_MALFORMED},
    {BYTES("\x93\x02\x00\x91\xcc\xc8"), IPC_E_MALFORMED},     /* id 0 */
    {BYTES("\x93\x02\x01\x91\x63"), IPC_E_MALFORMED},         /* status 99 */
    {BYTES("\x93\x02\x01\x91\xcd\x02\x58"), IPC_E_MALFORMED}, /* status 600 */
    {BYTES("\x93\x02\x01\x93\xcc\xc8\x00\xa1\n"), IPC_E_MALFORMED},
    {BYTES("\x93\x02\x01\x95\xcc\xc8\x00\xa0\xa0\x91\x92\xa1N\xa1v"), 0},
    {BYTES("\x93\x02\x01\x95\xcc\xc8\x00\xa0\xa0\x91\x92\xa1N\xa3v\r\n"), IPC_E_MALFORMED},
    {BYTES("\x93\x02\x01\x95\xcc\xc8\x00\xa0\xa0\x91\x92\xa1:\xa1v"), IPC_E_MALFORMED},
    {BYTES("\x93\x02\x01\x95\xcc\xc8\x00\xa0\xa0\x91\x92\xa0\xa1v"), IPC_E_MALFORMED},
    {BYTES("\x93\x02\x01\x95\xcc\xc8\x00\xa0\xa0\x91\x91\xa1N"), IPC_E_MALFORMED},
    {BYTES("\x93\x02\x01\x97\xcc\xc8\x00\xa0\xa0\x90\x00\x92\x01\x02"), 0}, /* who may have it */
    {BYTES("\x93\x02\x01\x97\xcc\xc8\x00\xa0\xa0\x90\x00\x90"), 0},
    {BYTES("\x93\x02\x01\x97\xcc\xc8\x00\xa0\xa0\x90\x00\x95\x01\x01\x01\x01\x01"),
     IPC_E_MALFORMED},
    {BYTES("\x93\x02\x01\x97\xcc\xc8\x00\xa0\xa0\x90\x00\xc0"), IPC_E_MALFORMED},
    {BYTES("\x93\x02\x01\x97\xcc\xc8\x02\xa0\xa0\x90\x00\x91\x01"), IPC_E_MALFORMED}, /* a stream */
    {BYTES("\x93\x03\x01\xc0"), 0},
    {BYTES("\x93\x03\x00\xc0"), IPC_E_MALFORMED}, /* cancel 0 */
    {BYTES("\x93\x04\x00\x91\x90"), 0},
    {BYTES("\x93\x04\x00\x90"), IPC_E_MALFORMED},
    {BYTES("\x93\x04\x00\x91\xc0"), IPC_E_MALFORMED},
    {BYTES("\x93\x04\x00\x92\x90\xa4"
           "bmc1"),
     0}, /* all of one instance */
    {BYTES("\x93\x04\x00\x92\x90\xc0"), IPC_E_MALFORMED},
    {BYTES("\x93\x04\x00\x91\x91\xa0"), IPC_E_MALFORMED}, /* an empty URI */
    {BYTES("\x93\x04\x00\x91\x91\x01"), IPC_E_MALFORMED},
    {BYTES("\x93\x05\x00\x92\xa1t\xc4\x00"), 0},
    {BYTES("\x93\x05\x00\x91\xa1t"), IPC_E_MALFORMED},
    {BYTES("\x93\x05\x00\x92\xa0\xc4\x00"), IPC_E_MALFORMED},
    {BYTES("\x93\x05\x00\x92\xa1t\x90"), IPC_E_MALFORMED}, /* an array instead of bytes */
};

static void frame_decode_each_shape_gives_its_outcome(void)
{
    struct frame_decoder *decoder;

    CU_ASSERT_EQUAL_FATAL(frame_decoder_new(&decoder), 0);
    for (size_t i = 0; i < ARRAY_SIZE(shapes); i++) {
        size_t whole = FRAME_PREFIX_BYTES + shapes[i].size, consumed = 0;
        CLEANUP(free_cleanup) char *bytes = calloc(1, whole);
        struct frame frame;
        int outcome;

        bytes[3] = (char)shapes[i].size;
        memcpy(bytes + FRAME_PREFIX_BYTES, shapes[i].bytes, shapes[i].size);
        outcome = frame_decode(decoder, bytes, whole, &consumed, &frame);
        if (outcome != shapes[i].outcome)
            fprintf(stderr, "shape %zu: %d\n", i, outcome);
        CU_ASSERT_EQUAL(outcome, shapes[i].outcome);
        CU_ASSERT_EQUAL(consumed, outcome == IPC_E_MALFORMED ? 0 : whole);
    }
    frame_decoder_free(decoder);
}

static void frame_decode_length_out_of_range_is_malformed(void)
{
    struct frame_decoder *decoder;
    struct frame frame;
    size_t consumed;

    CU_ASSERT_EQUAL_FATAL(frame_decoder_new(&decoder), 0);
    CU_ASSERT_EQUAL(frame_decode(decoder, BYTES("\0\0\0\0"), &consumed, &frame), IPC_E_MALFORMED);
    CU_ASSERT_EQUAL(frame_decode(decoder, BYTES("\x01\0\0\0"), &consumed, &frame),
                    FRAME_E_INCOMPLETE);
    CU_ASSERT_EQUAL(consumed, FRAME_PREFIX_BYTES + IPC_FRAME_BYTES_MAX);
    CU_ASSERT_EQUAL(frame_decode(decoder, BYTES("\x01\0\0\x01"), &consumed, &frame),
                    IPC_E_MALFORMED);
    CU_ASSERT_EQUAL(frame_decode(decoder, BYTES("\xff\xff\xff\xff"), &consumed, &frame),
                    IPC_E_MALFORMED);
    frame_decoder_free(decoder);
}

/* -- limits of the encoder ------------------------------------------------------------------ */

static void frame_encode_texts_past_their_limits_are_too_large(void)
{
    CLEANUP(free_cleanup) char *bytes = malloc(IPC_FRAME_BYTES_MAX + 1);
    struct buffer out = BUFFER_INIT(0);
    struct ipc_request request;
    const struct {
        struct ipc_text *text;
        size_t bytes_max;
    } limits[] = {
        {&request.instance, IPC_NAME_BYTES_MAX},
        {&request.uri, IPC_URI_BYTES_MAX},
        {&request.query, IPC_URI_BYTES_MAX},
        {&request.request_id, IPC_HEADER_BYTES_MAX},
        {&request.identity.user, IPC_HEADER_BYTES_MAX},
        {&request.identity.role, IPC_HEADER_BYTES_MAX},
        {&request.identity.session_id, IPC_HEADER_BYTES_MAX},
        {&request.identity.client_address, IPC_HEADER_BYTES_MAX},
        {&request.if_match, IPC_HEADER_BYTES_MAX},
        {&request.if_none_match, IPC_HEADER_BYTES_MAX},
    };

    memset(bytes, 'x', IPC_FRAME_BYTES_MAX + 1);
    for (size_t i = 0; i < ARRAY_SIZE(limits); i++) {
        request = full_request;
        *limits[i].text = (struct ipc_text){bytes, limits[i].bytes_max};
        CU_ASSERT_EQUAL(frame_encode_request(&out, 1, &request), 0);
        out.size = 0;
        limits[i].text->size++;
        CU_ASSERT_EQUAL(frame_encode_request(&out, 1, &request), IPC_E_TOO_LARGE);
        CU_ASSERT_EQUAL(out.size, 0);
    }
    request = full_request;
    request.body = (struct ipc_text){bytes, IPC_FRAME_BYTES_MAX};
    CU_ASSERT_EQUAL(frame_encode_request(&out, 1, &request), IPC_E_TOO_LARGE);
    request.body.size++;
    CU_ASSERT_EQUAL(frame_encode_request(&out, 1, &request), IPC_E_TOO_LARGE);
    CU_ASSERT_EQUAL(out.size, 0);
    buffer_deinit(&out);
}

static void frame_encode_response_past_its_limits_is_refused(void)
{
    static char name[IPC_NAME_BYTES_MAX + 1], value[IPC_HEADER_BYTES_MAX + 1];
    struct buffer out = BUFFER_INIT(0);
    struct ipc_response response = full_response;

    memset(name, 'N', sizeof(name));
    memset(value, 'v', sizeof(value));
    response.headers[0].name = (struct ipc_text){name, sizeof(name) - 1};
    response.headers[0].value = (struct ipc_text){value, sizeof(value) - 1};
    CU_ASSERT_EQUAL(frame_encode_response(&out, 1, &response), 0);
    out.size = 0;
    response.headers[0].name.size++;
    CU_ASSERT_EQUAL(frame_encode_response(&out, 1, &response), IPC_E_TOO_LARGE);
    response.headers[0].name.size--;
    response.headers[0].value.size++;
    CU_ASSERT_EQUAL(frame_encode_response(&out, 1, &response), IPC_E_TOO_LARGE);
    response.headers[0].value = ipc_text("a\r\nX: y");
    CU_ASSERT_EQUAL(frame_encode_response(&out, 1, &response), -EINVAL);
    response = full_response;
    response.header_count = IPC_HEADERS_MAX + 1;
    CU_ASSERT_EQUAL(frame_encode_response(&out, 1, &response), IPC_E_TOO_LARGE);
    response = judged_response;
    response.flags |= IPC_RESPONSE_STREAM;
    response.body = (struct ipc_text){0};
    CU_ASSERT_EQUAL(frame_encode_response(&out, 1, &response), -EINVAL);
    response = full_response;
    response.status = 600;
    CU_ASSERT_EQUAL(frame_encode_response(&out, 1, &response), -EINVAL);
    CU_ASSERT_EQUAL(frame_encode_response(&out, 0, &full_response), -EINVAL);
    CU_ASSERT_EQUAL(out.size, 0);
    buffer_deinit(&out);
}

static void frame_encode_counts_at_their_limits_round_trip(void)
{
    struct ipc_text *many = calloc(IPC_INVALIDATE_URIS_MAX + 1, sizeof(*many));
    struct ipc_route *all = calloc(IPC_ROUTES_MAX + 1, sizeof(*all));
    struct ipc_hello hello = full_hello;
    struct buffer out = BUFFER_INIT(0);
    struct frame_decoder *decoder;
    char name[IPC_NAME_BYTES_MAX + 1];
    struct frame frame;
    size_t consumed;

    memset(name, 'x', sizeof(name));
    CU_ASSERT_EQUAL_FATAL(frame_decoder_new(&decoder), 0);
    for (size_t i = 0; i <= IPC_INVALIDATE_URIS_MAX; i++)
        many[i] = uris[i % 2];
    for (size_t i = 0; i <= IPC_ROUTES_MAX; i++)
        all[i] = routes[i % 2];
    CU_ASSERT_EQUAL(
        frame_encode_invalidate(&out, ipc_text(NULL), many, IPC_INVALIDATE_URIS_MAX + 1),
        IPC_E_TOO_LARGE);
    CU_ASSERT_EQUAL(frame_encode_invalidate(&out, (struct ipc_text){name, sizeof(name)}, uris, 1),
                    IPC_E_TOO_LARGE);
    CU_ASSERT_EQUAL(frame_encode_invalidate(&out, ipc_text(NULL), many, IPC_INVALIDATE_URIS_MAX),
                    0);
    CU_ASSERT_EQUAL(frame_decode(decoder, out.data, out.size, &consumed, &frame), 0);
    CU_ASSERT_EQUAL(frame.invalidate.uri_count, IPC_INVALIDATE_URIS_MAX);
    out.size = 0;
    hello.routes = all;
    hello.route_count = IPC_ROUTES_MAX + 1;
    CU_ASSERT_EQUAL(frame_encode_hello(&out, &hello), IPC_E_TOO_LARGE);
    hello.route_count = IPC_ROUTES_MAX;
    CU_ASSERT_EQUAL(frame_encode_hello(&out, &hello), 0);
    CU_ASSERT_EQUAL(frame_decode(decoder, out.data, out.size, &consumed, &frame), 0);
    check_hello(&frame.hello, &hello);
    frame_decoder_free(decoder);
    buffer_deinit(&out);
    free(many);
    free(all);
}

static void frame_encode_into_a_full_buffer_leaves_it_as_it_was(void)
{
    struct buffer out = BUFFER_INIT(64);

    CU_ASSERT_EQUAL(frame_encode_ping(&out), 0);
    CU_ASSERT_EQUAL(out.size, 8);
    CU_ASSERT_EQUAL(frame_encode_request(&out, 1, &full_request), IPC_E_TOO_LARGE);
    CU_ASSERT_EQUAL(out.size, 8);
    buffer_deinit(&out);
}

/* -- examples of docs/ipc.md ---------------------------------------------------------------- */

/* Finds "```hex <name>" in the page and reads the byte pairs at the start of its lines. */
static void read_example(const char *name, struct buffer *out)
{
    CLEANUP(fclose_cleanup) FILE *page = fopen(DOCS_IPC_MD, "re");
    char line[256], fence[64];
    bool inside = false;

    CU_ASSERT_PTR_NOT_NULL_FATAL(page);
    snprintf(fence, sizeof(fence), "```hex %s\n", name);
    while (fgets(line, sizeof(line), page)) {
        if (!inside) {
            inside = strcmp(line, fence) == 0;
            continue;
        }
        if (strncmp(line, "```", 3) == 0)
            return;
        for (const char *at = line;
             isxdigit((unsigned char)at[0]) && isxdigit((unsigned char)at[1]); at += 3) {
            char digits[3] = {at[0], at[1], '\0'};
            char byte = (char)strtoul(digits, NULL, 16);

            CU_ASSERT_EQUAL_FATAL(buffer_append(out, &byte, 1), 0);
            if (at[2] != ' ')
                break;
        }
    }
    CU_FAIL_FATAL("the page has no such example");
}

static void check_example(const char *name, const struct buffer *expected)
{
    struct buffer example = BUFFER_INIT(0);

    read_example(name, &example);
    CU_ASSERT_EQUAL(example.size, expected->size);
    CU_ASSERT_TRUE(example.size == expected->size &&
                   memcmp(example.data, expected->data, example.size) == 0);
    buffer_deinit(&example);
}

static void frame_encode_examples_of_the_page_give_their_bytes(void)
{
    const struct ipc_route route = {.uri_template = ipc_text("/redfish/v1/Fans/{FanId}"),
                                    .type = ipc_text("Fan.v1_5_0.Fan"),
                                    .methods = 1,
                                    .privileges = {{IPC_PRIVILEGE_LOGIN}}};
    const struct ipc_hello hello = {
        .version = 1, .name = ipc_text("fans"), .route_count = 1, .routes = &route};
    const struct ipc_request request = {.method = IPC_GET,
                                        .uri = ipc_text("/redfish/v1/Fans/1"),
                                        .request_id = ipc_text("a1"),
                                        .identity = {.user = ipc_text("root"),
                                                     .role = ipc_text("Administrator"),
                                                     .privileges = 31,
                                                     .client_address = ipc_text("::1")},
                                        .deadline_ms = 5000};
    const struct ipc_response response = {.status = 200,
                                          .flags = IPC_RESPONSE_CACHEABLE,
                                          .etag = ipc_text("\"1\""),
                                          .body = ipc_text("{\"Id\":\"1\"}")};
    const struct ipc_text uri = ipc_text("/redfish/v1/Fans/1");
    struct buffer out = BUFFER_INIT(0);

    CU_ASSERT_EQUAL(frame_encode_hello(&out, &hello), 0);
    check_example("hello", &out);
    out.size = 0;
    CU_ASSERT_EQUAL(frame_encode_request(&out, 1, &request), 0);
    check_example("request", &out);
    out.size = 0;
    CU_ASSERT_EQUAL(frame_encode_response(&out, 1, &response), 0);
    check_example("response", &out);
    out.size = 0;
    CU_ASSERT_EQUAL(frame_encode_invalidate(&out, ipc_text(NULL), &uri, 1), 0);
    check_example("invalidate", &out);
    buffer_deinit(&out);
}

static const struct unit_case cases[] = {
    UNIT_CASE(frame_decode_every_kind_gives_what_was_encoded),
    UNIT_CASE(frame_decode_every_prefix_is_incomplete),
    UNIT_CASE(frame_decode_every_shortened_content_is_malformed),
    UNIT_CASE(frame_decode_each_shape_gives_its_outcome),
    UNIT_CASE(frame_decode_length_out_of_range_is_malformed),
    UNIT_CASE(frame_encode_texts_past_their_limits_are_too_large),
    UNIT_CASE(frame_encode_response_past_its_limits_is_refused),
    UNIT_CASE(frame_encode_counts_at_their_limits_round_trip),
    UNIT_CASE(frame_encode_into_a_full_buffer_leaves_it_as_it_was),
    UNIT_CASE(frame_encode_examples_of_the_page_give_their_bytes),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/frame", cases)
