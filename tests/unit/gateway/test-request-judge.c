/* Unit tests of gateway/request-judge.c, request-head.c and cors.c: methods, representations,
 * conditions, browsers. What is decided before (401, 404) is in test-request.c. */
#include "tests/unit/gateway/gateway-fixture.h"

#define SLED "/redfish/v1/Chassis/Sled1"
#define GUARDED SLED "/Guarded"
#define RESET SLED "/Actions/Chassis.Reset"
#define SESSIONS "/redfish/v1/SessionService/Sessions"
#define ROOT "/redfish/v1"
#define ORIGIN "https://console.example"

struct decision {
    struct ask ask;
    unsigned int status;
    const char *message; /* "": none */
    bool is_asked;       /* the chassis service was */
};

static void check_decision(const struct decision *want, struct world *world)
{
    struct fake_service *chassis = &world->services[CHASSIS];
    struct http_exchange exchange;
    bool good;

    chassis->is_cacheable = false;
    chassis->requests = 0;
    world_get_answer(world, &want->ask, &exchange);
    good = exchange.status == want->status &&
           strcmp(exchange_message(&exchange), want->message) == 0 &&
           (chassis->requests > 0) == want->is_asked;
    if (!good)
        fprintf(stderr, "method=%d target=%s want=%u %s gave:\n%s\n%s\n", want->ask.method,
                want->ask.target, want->status, want->message, exchange.head, exchange.body);
    CU_ASSERT_TRUE(good);
    exchange_deinit(&exchange);
}

static void check_decisions(const struct decision *decisions, size_t count)
{
    struct world world;

    world_init(&world);
    world_write_file(&world, world.config_dir, "gateway.json",
                     "{\"origins\":[\"" ORIGIN "\"],\"http\":\"serve\"}");
    world_start(&world);
    for (size_t i = 0; i < count; i++)
        check_decision(&decisions[i], &world);
    world_deinit(&world);
}

#define AS(who, verb, uri) .token = (who), .method = (verb), .target = (uri)

static void request_judge_media_types(void)
{
    static const struct decision decisions[] = {
        {{AS("admin", HTTP_GET, SLED), .accept = "text/html"}, 406, "HeaderInvalid", false},
        {{AS("admin", HTTP_GET, SLED), .accept = "application/xml"}, 406, "HeaderInvalid", false},
        {{AS("admin", HTTP_HEAD, SLED), .accept = "text/html"}, 406, "HeaderInvalid", false},
        {{AS("admin", HTTP_GET, SLED), .accept = "text/html, */*;q=0.1"}, 200, "", true},
        {{AS("admin", HTTP_PATCH, SLED), .accept = "text/html", .body = "{}"},
         406,
         "HeaderInvalid",
         false},
        {{AS(NULL, HTTP_GET, ROOT), .accept = "application/xml"}, 406, "HeaderInvalid", false},
        {{AS(NULL, HTTP_GET, ROOT "/$metadata"), .accept = "application/xml"}, 200, "", false},
        {{AS(NULL, HTTP_GET, ROOT "/$metadata"), .accept = "application/json"},
         406,
         "HeaderInvalid",
         false},
        /* who is nobody, may not or has the wrong URI hears that first */
        {{AS(NULL, HTTP_GET, SLED), .accept = "text/html"}, 401, "AccessUnauthorized", false},
        {{AS("reader", HTTP_PATCH, SLED), .accept = "text/html", .body = "{}"},
         403,
         "InsufficientPrivilege",
         false},
        {{AS("admin", HTTP_GET, SLED "/None"), .accept = "text/html"},
         404,
         "ResourceMissingAtURI",
         false},
        /* bodies */
        {{AS("admin", HTTP_PATCH, SLED), .body = "{}", .content_type = "none"},
         415,
         "HeaderMissing",
         false},
        {{AS("admin", HTTP_POST, RESET), .body = "{}", .content_type = "none"},
         415,
         "HeaderMissing",
         false},
        {{AS("admin", HTTP_POST, RESET), .content_type = "none"}, 200, "", true},
        {{AS("admin", HTTP_POST, RESET), .content_type = "text/plain"}, 200, "", true},
        {{AS("admin", HTTP_DELETE, GUARDED), .if_match = "*", .body = "x", .content_type = "none"},
         200,
         "",
         true},
    };

    check_decisions(decisions, ARRAY_SIZE(decisions));
}

static void request_judge_methods(void)
{
    static const struct decision decisions[] = {
        {{AS("admin", HTTP_OPTIONS, SLED)}, 204, "", false},
        {{AS("reader", HTTP_OPTIONS, SLED)}, 204, "", false},
        {{AS("admin", HTTP_OPTIONS, RESET)}, 204, "", false},
        {{AS("reader", HTTP_OPTIONS, RESET)}, 403, "InsufficientPrivilege", false},
        {{AS("reader", HTTP_OPTIONS, SLED "/Secret")}, 403, "InsufficientPrivilege", false},
        {{AS("new one", HTTP_OPTIONS, SLED)}, 403, "PasswordChangeRequired", false},
        {{AS(NULL, HTTP_OPTIONS, SLED)}, 401, "AccessUnauthorized", false},
        {{AS("admin", HTTP_OPTIONS, SLED "/None")}, 404, "ResourceMissingAtURI", false},
        {{AS(NULL, HTTP_OPTIONS, SESSIONS)}, 204, "", false},
        {{AS(NULL, HTTP_OPTIONS, ROOT)}, 204, "", false},
        {{AS(NULL, HTTP_OPTIONS, ROOT "/$metadata")}, 204, "", false},
        {{AS(NULL, HTTP_OPTIONS, "*")}, 204, "", false},
        {{AS("admin", HTTP_OTHER, SLED)}, 501, "OperationNotAllowed", false},
        {{AS("admin", HTTP_GET, RESET)}, 405, "OperationNotAllowed", false},
        {{AS("admin", HTTP_HEAD, RESET)}, 405, "OperationNotAllowed", false},
        {{AS("admin", HTTP_PUT, SLED)}, 405, "OperationNotAllowed", false},
        {{AS("admin", HTTP_PUT, GUARDED), .if_match = "*", .body = "{}"}, 200, "", true},
        {{AS("admin", HTTP_PUT, SLED "/None")}, 404, "ResourceMissingAtURI", false},
    };

    check_decisions(decisions, ARRAY_SIZE(decisions));
}

static void request_judge_preconditions(void)
{
    static const struct decision decisions[] = {
        {{AS("admin", HTTP_PATCH, GUARDED), .body = "{}"}, 428, "PreconditionRequired", false},
        {{AS("admin", HTTP_PUT, GUARDED), .body = "{}"}, 428, "PreconditionRequired", false},
        {{AS("admin", HTTP_DELETE, GUARDED)}, 428, "PreconditionRequired", false},
        {{AS("admin", HTTP_DELETE, GUARDED), .if_match = ""}, 428, "PreconditionRequired", false},
        {{AS("admin", HTTP_PATCH, GUARDED), .body = "{}", .if_match = "\"1\""}, 200, "", true},
        {{AS("admin", HTTP_PATCH, GUARDED), .body = "{}", .if_none_match = "\"1\""}, 200, "", true},
        {{AS("admin", HTTP_POST, GUARDED), .body = "{}"}, 200, "", true},
        {{AS("admin", HTTP_GET, GUARDED)}, 200, "", true},
        {{AS("admin", HTTP_PATCH, SLED), .body = "{}"}, 200, "", true},
        /* who may not, hears that first */
        {{AS("reader", HTTP_DELETE, GUARDED)}, 403, "InsufficientPrivilege", false},
        /* the answer to a GET is compared here */
        {{AS("admin", HTTP_GET, SLED), .if_match = "\"none\""}, 412, "PreconditionFailed", true},
        {{AS("admin", HTTP_GET, SLED), .if_match = "*"}, 200, "", true},
        {{AS("admin", HTTP_GET, SLED), .if_match = "*", .if_none_match = "*"}, 304, "", true},
        {{AS("admin", HTTP_GET, SLED), .if_match = "\"none\"", .if_none_match = "*"},
         412,
         "PreconditionFailed",
         true},
        {{AS(NULL, HTTP_GET, ROOT), .if_match = "\"none\""}, 412, "PreconditionFailed", false},
        {{AS(NULL, HTTP_GET, ROOT), .if_match = "*"}, 200, "", false},
    };

    check_decisions(decisions, ARRAY_SIZE(decisions));
}

static void request_judge_hands_on_if_none_match_of_writes_only(void)
{
    struct fake_service *chassis;
    struct world world;

    world_init(&world);
    world_start(&world);
    chassis = &world.services[CHASSIS];
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){AS("admin", HTTP_PATCH, SLED), .body = "{}",
                                                       .if_none_match = "\"7\""}),
                    200);
    CU_ASSERT_STRING_EQUAL(chassis->last_if_none_match, "\"7\"");
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){AS("admin", HTTP_GET, SLED),
                                                       .if_none_match = "\"none\""}),
                    200);
    CU_ASSERT_STRING_EQUAL(chassis->last_if_none_match, "");
    world_deinit(&world);
}

#define BASIC_ADMIN .authorization = "Basic YWRtaW46MHBlbkJtYw==" /* admin:0penBmc */

/* DSP0266 §7.1 "Origin": a page must not write with what the browser remembers. */
static void request_judge_forged_writes(void)
{
    static const struct decision decisions[] = {
        {{AS(NULL, HTTP_POST, RESET), BASIC_ADMIN}, 200, "", true},
        {{AS(NULL, HTTP_POST, RESET), BASIC_ADMIN, .origin = "https://evil.example"},
         403,
         "HeaderInvalid",
         false},
        {{AS(NULL, HTTP_POST, RESET), BASIC_ADMIN, .origin = "null"}, 403, "HeaderInvalid", false},
        {{AS(NULL, HTTP_POST, RESET), BASIC_ADMIN, .origin = ""}, 403, "HeaderInvalid", false},
        {{AS(NULL, HTTP_POST, RESET), BASIC_ADMIN, .origin = ORIGIN}, 200, "", true},
        {{AS(NULL, HTTP_POST, RESET), BASIC_ADMIN, .origin = "https://BMC:8443",
          .host = "bmc:8443"},
         200,
         "",
         true},
        {{AS(NULL, HTTP_POST, RESET), BASIC_ADMIN, .origin = "https://bmc", .host = "bmc:8443"},
         403,
         "HeaderInvalid",
         false},
        /* a token does not get there by itself, and reading harms nobody */
        {{AS("admin", HTTP_POST, RESET), .origin = "https://evil.example"}, 200, "", true},
        {{AS(NULL, HTTP_GET, SLED), BASIC_ADMIN, .origin = "https://evil.example"}, 200, "", true},
    };

    check_decisions(decisions, ARRAY_SIZE(decisions));
}

static void check_cors(struct world *world, const struct ask *ask, unsigned int status,
                       const char *allowed_origin)
{
    struct http_exchange exchange;

    world_get_answer(world, ask, &exchange);
    CU_ASSERT_EQUAL(exchange.status, status);
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Access-Control-Allow-Origin"),
                           allowed_origin);
    CU_ASSERT_EQUAL(*exchange_header(&exchange, "Access-Control-Expose-Headers") != '\0',
                    *allowed_origin != '\0');
    CU_ASSERT_PTR_NOT_NULL(strstr(exchange_header(&exchange, "Vary"), "Origin"));
    exchange_deinit(&exchange);
}

static void cors_allowed_origin_may_read(void)
{
    struct http_exchange exchange;
    struct world world;

    world_init(&world);
    world_write_file(&world, world.config_dir, "gateway.json", "{\"origins\":[\"" ORIGIN "\"]}");
    world_start(&world);
    check_cors(&world, &(struct ask){AS("admin", HTTP_GET, SLED), .origin = ORIGIN}, 200, ORIGIN);
    check_cors(&world, &(struct ask){AS("admin", HTTP_GET, SLED)}, 200, "");
    check_cors(&world, &(struct ask){AS("admin", HTTP_GET, SLED), .origin = "https://evil"}, 200,
               "");
    check_cors(&world, &(struct ask){AS(NULL, HTTP_GET, SLED), .origin = ORIGIN}, 401, ORIGIN);
    check_cors(&world, &(struct ask){AS(NULL, HTTP_GET, ROOT), .origin = ORIGIN}, 200, ORIGIN);
    /* a preflight says nothing about who asks or what is there */
    check_cors(&world, &(struct ask){AS(NULL, HTTP_OPTIONS, SLED), .origin = ORIGIN}, 204, ORIGIN);
    check_cors(&world, &(struct ask){AS(NULL, HTTP_OPTIONS, SLED "/None"), .origin = ORIGIN}, 204,
               ORIGIN);
    check_cors(&world, &(struct ask){AS(NULL, HTTP_OPTIONS, SLED), .origin = "https://evil"}, 401,
               "");
    world_get_answer(&world, &(struct ask){AS(NULL, HTTP_OPTIONS, SLED), .origin = ORIGIN},
                     &exchange);
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Access-Control-Allow-Methods"),
                           "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS");
    CU_ASSERT_PTR_NOT_NULL(
        strstr(exchange_header(&exchange, "Access-Control-Allow-Headers"), "X-Auth-Token"));
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Access-Control-Max-Age"), "600");
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Access-Control-Allow-Credentials"), "");
    exchange_deinit(&exchange);
    world_deinit(&world);
}

/* "*" is for tokens; a browser's own passwords are lent to named origins only. */
static void cors_any_origin_may_read_but_not_forge(void)
{
    struct world world;

    world_init(&world);
    world_write_file(&world, world.config_dir, "gateway.json", "{\"origins\":[\"*\"]}");
    world_start(&world);
    check_cors(&world, &(struct ask){AS("admin", HTTP_GET, SLED), .origin = "https://x"}, 200,
               "https://x");
    check_cors(&world,
               &(struct ask){AS(NULL, HTTP_POST, RESET), BASIC_ADMIN, .origin = "https://x"}, 403,
               "https://x");
    world_deinit(&world);
}

/* DSP0266 §8.2: what the answer itself says it is, is what Link tells. */
static void request_append_head_links_follow_the_body(void)
{
    static const char bios[] =
        "{\"@odata.id\":\"" GUARDED
        "\",\"@odata.type\":\"#Bios.v1_1_0.Bios\",\"@Redfish.Settings\":"
        "{\"@odata.type\":\"#Settings.v1_3_5.Settings\",\"SettingsObject\":{\"@odata.id\":"
        "\"" GUARDED "/Settings\"}}}";
    static const char schema[] = "<http://redfish.dmtf.org/schemas/v1/Bios.v1_1_0.json>; "
                                 "rel=describedby";
    static const struct {
        struct ask ask;
        unsigned int status;
        const char *body, *link;
        bool has_settings;
    } table[] = {
        {{AS("admin", HTTP_GET, GUARDED)}, 200, bios, schema, true},
        {{AS("admin", HTTP_GET, SLED)}, 200, bios, schema, false},
        {{AS("admin", HTTP_GET, GUARDED)},
         200,
         "{}",
         "<http://redfish.dmtf.org/schemas/v1/Bios.v1_2_3.json>; rel=describedby",
         false},
        {{AS("admin", HTTP_PATCH, GUARDED), .if_match = "*", .body = "{}"},
         200,
         bios,
         schema,
         false},
        {{AS("admin", HTTP_POST, RESET), .body = "{}"}, 200, "{\"error\":{}}", "", false},
        {{AS("admin", HTTP_GET, SLED)}, 404, bios, "", false},
    };
    struct world world;

    world_init(&world);
    world_start(&world);
    world.services[CHASSIS].is_cacheable = false;
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct http_exchange exchange;

        world.services[CHASSIS].status = table[i].status;
        world.services[CHASSIS].body = table[i].body;
        world_get_answer(&world, &table[i].ask, &exchange);
        CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Link"), table[i].link);
        CU_ASSERT_EQUAL(strstr(exchange.head,
                               "Link: <http://redfish.dmtf.org/schemas/v1/Settings.v1_3_5.json>"
                               "\r\nLink: <" GUARDED "/Settings>; path=") != NULL,
                        table[i].has_settings);
        exchange_deinit(&exchange);
    }
    world_deinit(&world);
}

/* RFC 9110 §15.5.2, §15.5.6: what these two have to have is there also when a service refuses. */
static void refusals_of_services_have_their_headers(void)
{
    static const struct ask ask = {AS("admin", HTTP_PATCH, SLED), .body = "{}"};
    static const struct {
        unsigned int status;
        const char *allow, *challenge;
    } table[] = {
        {405, "GET, HEAD", ""},
        {401, "", "Basic realm=\"Redfish\", charset=\"UTF-8\""},
        {409, "", ""},
    };
    struct world world;

    world_init(&world);
    world_start(&world);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct http_exchange exchange;

        world.services[CHASSIS].status = table[i].status;
        world.services[CHASSIS].body = "{\"error\":{}}";
        world_get_answer(&world, &ask, &exchange);
        CU_ASSERT_EQUAL(exchange.status, table[i].status);
        CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Allow"), table[i].allow);
        CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "WWW-Authenticate"), table[i].challenge);
        exchange_deinit(&exchange);
    }
    world_deinit(&world);
}

static void answers_say_who_may_keep_them(void)
{
    static const struct {
        struct ask ask;
        const char *cache_control;
    } table[] = {
        {{AS("admin", HTTP_GET, SLED)}, "no-cache"},
        {{AS("admin", HTTP_GET, SLED), .if_none_match = "*"}, "no-cache"},
        {{AS(NULL, HTTP_GET, ROOT)}, "no-cache"},
        {{AS("admin", HTTP_PATCH, SLED), .body = "{}"}, "no-store"},
        {{AS("admin", HTTP_POST, SESSIONS), .body = "{}"}, "no-store"},
        {{AS("admin", HTTP_GET, SLED "/None")}, "no-store"},
        {{AS(NULL, HTTP_GET, SLED)}, "no-store"},
    };
    struct world world;

    world_init(&world);
    world_start(&world);
    world.services[CHASSIS].is_cacheable = false;
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct http_exchange exchange;

        world_get_answer(&world, &table[i].ask, &exchange);
        CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Cache-Control"), table[i].cache_control);
        CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "OData-Version"), "4.0");
        exchange_deinit(&exchange);
    }
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(request_judge_media_types),
    UNIT_CASE(request_judge_methods),
    UNIT_CASE(request_judge_preconditions),
    UNIT_CASE(request_judge_hands_on_if_none_match_of_writes_only),
    UNIT_CASE(request_judge_forged_writes),
    UNIT_CASE(cors_allowed_origin_may_read),
    UNIT_CASE(cors_any_origin_may_read_but_not_forge),
    UNIT_CASE(request_append_head_links_follow_the_body),
    UNIT_CASE(refusals_of_services_have_their_headers),
    UNIT_CASE(answers_say_who_may_keep_them),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/request-judge", cases)
