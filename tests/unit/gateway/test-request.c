/* Unit tests of gateway/request.c and request-fail.c: what is decided about a request before a
 * service sees it, in which order, and with which words. */
#include "tests/unit/gateway/gateway-fixture.h"

#define SLED "/redfish/v1/Chassis/Sled1"

/* One request each, to a gateway whose services are all there. */
static const struct decision {
    struct ask ask;
    unsigned int status;
    const char *message, *argument; /* "": none */
    const char *header, *value;     /* a header of the answer; NULL: not looked at */
    unsigned int asked;             /* how often the chassis service was */
} decisions[] = {
#define BASIC_REALM "Basic realm=\"Redfish\", charset=\"UTF-8\""
    /* 401 comes before anything is said about the URI: DSP0266 1.21 §13.2 */
    {{.target = SLED}, 401, "AccessUnauthorized", "", "WWW-Authenticate", BASIC_REALM, 0},
    {{.target = "/redfish/v1/None"}, 401, "AccessUnauthorized", "", NULL, NULL, 0},
    {{.target = SLED "/None/At/All"}, 401, "AccessUnauthorized", "", NULL, NULL, 0},
    {{.target = SLED, .method = HTTP_DELETE}, 401, "AccessUnauthorized", "", NULL, NULL, 0},
    {{.target = SLED "?$top=1"}, 401, "AccessUnauthorized", "", NULL, NULL, 0},
    {{.target = SLED, .token = "nobody"},
     401,
     "NoValidSession",
     "",
     "WWW-Authenticate",
     BASIC_REALM,
     0},
    {{.target = SLED, .token = ""}, 401, "NoValidSession", "", NULL, NULL, 0},
    /* 404 */
    {{.target = "/redfish/v1/None", .token = "admin"},
     404,
     "ResourceMissingAtURI",
     "/redfish/v1/None",
     NULL,
     NULL,
     0},
    {{.target = "/redfish/v1/ChassisX", .token = "admin"},
     404,
     "ResourceMissingAtURI",
     "/redfish/v1/ChassisX",
     NULL,
     NULL,
     0},
    {{.target = SLED "/None%20at%20all/", .token = "admin"},
     404,
     "ResourceMissingAtURI",
     SLED "/None at all",
     NULL,
     NULL,
     0},
    {{.target = "/", .token = "admin"}, 404, "ResourceMissingAtURI", "/", NULL, NULL, 0},
    /* 405 with what is allowed */
    {{.target = SLED, .token = "admin", .method = HTTP_DELETE},
     405,
     "OperationNotAllowed",
     "",
     "Allow",
     "GET, HEAD, PATCH",
     0},
    {{.target = SLED "/Actions/Chassis.Reset", .token = "reader"},
     405,
     "OperationNotAllowed",
     "",
     "Allow",
     "POST",
     0},
    {{.target = "/redfish/v1/Chassis", .token = "admin", .method = HTTP_POST, .body = "{}"},
     405,
     "OperationNotAllowed",
     "",
     "Allow",
     "GET, HEAD",
     0},
    /* 403: the standard registry wants ConfigureComponents for Chassis, the route a manager */
    {{.target = SLED, .token = "reader", .method = HTTP_PATCH, .body = "{}"},
     403,
     "InsufficientPrivilege",
     "",
     NULL,
     NULL,
     0},
    {{.target = SLED "/Actions/Chassis.Reset",
      .token = "reader",
      .method = HTTP_POST,
      .body = "{}"},
     403,
     "InsufficientPrivilege",
     "",
     NULL,
     NULL,
     0},
    {{.target = SLED "/Secret", .token = "operator"},
     403,
     "InsufficientPrivilege",
     "",
     NULL,
     NULL,
     0},
    {{.target = SLED "/Secret", .token = "admin"}, 200, "", "", NULL, NULL, 1},
    {{.target = SLED "/Actions/Chassis.Reset",
      .token = "operator",
      .method = HTTP_POST,
      .body = "{}"},
     200,
     "",
     "",
     NULL,
     NULL,
     1},
    /* Whoever has to change his password is told where: DSP0266 1.21 §13.2.6 */
    {{.target = SLED, .token = "new one"},
     403,
     "PasswordChangeRequired",
     "/redfish/v1/AccountService/Accounts/new%20one",
     NULL,
     NULL,
     0},
    /* 501: queries that start with '$', and methods that Redfish has not */
    {{.target = SLED "?$select=Id", .token = "admin"}, 200, "", "", NULL, NULL, 1},
    {{.target = SLED "?a=b&%24bottom=1", .token = "admin"},
     501,
     "QueryParameterUnsupported",
     "$bottom",
     NULL,
     NULL,
     0},
    {{.target = SLED "?a=$b&lonely", .token = "admin"}, 200, "", "", NULL, NULL, 1},
    {{.target = SLED, .token = "admin", .method = HTTP_OTHER},
     501,
     "OperationNotAllowed",
     "",
     NULL,
     NULL,
     0},
    {{.target = "*", .method = HTTP_OPTIONS},
     204,
     "",
     "",
     "Allow",
     "GET, HEAD, POST, PATCH, PUT, DELETE",
     0},
    /* 400: targets that are none */
    {{.target = "*"}, 400, "InvalidURI", "*", NULL, NULL, 0},
    {{.target = SLED "/%zz"}, 400, "InvalidURI", SLED "/%zz", NULL, NULL, 0},
    {{.target = SLED "/a%2fb"}, 400, "InvalidURI", SLED "/a%2fb", NULL, NULL, 0},
    {{.target = SLED "/../x"}, 400, "InvalidURI", SLED "/../x", NULL, NULL, 0},
    /* 415: bodies that are no JSON */
    {{.target = SLED,
      .token = "admin",
      .method = HTTP_PATCH,
      .body = "<a/>",
      .content_type = "text/xml"},
     415,
     "HeaderInvalid",
     "Content-Type",
     NULL,
     NULL,
     0},
    {{.target = SLED,
      .token = "admin",
      .method = HTTP_PATCH,
      .body = "{}",
      .content_type = "application/json-patch+json"},
     415,
     "HeaderInvalid",
     "Content-Type",
     NULL,
     NULL,
     0},
    {{.target = SLED,
      .token = "admin",
      .method = HTTP_PATCH,
      .body = "{}",
      .content_encoding = "gzip"},
     415,
     "HeaderInvalid",
     "Content-Encoding",
     NULL,
     NULL,
     0},
    {{.target = SLED,
      .token = "admin",
      .method = HTTP_PATCH,
      .body = "{}",
      .content_type = "Application/JSON;charset=utf-8",
      .content_encoding = "identity"},
     200,
     "",
     "",
     NULL,
     NULL,
     1},
    {{.target = SLED, .token = "admin", .method = HTTP_PATCH, .body = "{}"},
     200,
     "",
     "",
     NULL,
     NULL,
     1},
    /* A body is nothing to a GET. */
    {{.target = SLED, .token = "admin", .body = "x", .content_type = "text/plain"},
     200,
     "",
     "",
     NULL,
     NULL,
     1},
    /* 412: DSP0266 1.21 §7.2 "Request headers", OData-Version */
    {{.target = SLED, .token = "admin", .odata_version = "3.0"},
     412,
     "HeaderInvalid",
     "OData-Version",
     NULL,
     NULL,
     0},
    {{.target = SLED, .token = "admin", .odata_version = "4.0"}, 200, "", "", NULL, NULL, 1},
};

static void check_decision(const struct decision *want, struct world *world)
{
    struct http_exchange exchange;
    bool good;

    /* Nothing comes from the cache, and nobody is remembered. */
    world->services[CHASSIS].is_cacheable = false;
    world->services[SESSION].cache_ms = 0;
    world->services[CHASSIS].requests = 0;
    world_get_answer(world, &want->ask, &exchange);
    good = exchange.status == want->status &&
           strcmp(exchange_message(&exchange), want->message) == 0 &&
           strcmp(exchange_argument(&exchange), want->argument) == 0 &&
           (!want->header || strcmp(exchange_header(&exchange, want->header), want->value) == 0) &&
           world->services[CHASSIS].requests == want->asked;
    if (!good)
        fprintf(stderr, "method=%d target=%s want=%u %s gave:\n%s\n%s\n", want->ask.method,
                want->ask.target, want->status, want->message, exchange.head, exchange.body);
    CU_ASSERT_TRUE(good);
    exchange_deinit(&exchange);
}

static void request_handle_each_request_is_decided(void)
{
    struct world world;

    world_init(&world);
    world_start(&world);
    for (size_t i = 0; i < ARRAY_SIZE(decisions); i++)
        check_decision(&decisions[i], &world);
    CU_ASSERT_EQUAL(world.gateway.statistics.requests, ARRAY_SIZE(decisions));
    world_deinit(&world);
}

static void request_handle_passes_on_what_the_service_needs(void)
{
    struct fake_service *chassis;
    struct world world;

    world_init(&world);
    world_start(&world);
    chassis = &world.services[CHASSIS];
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.method = HTTP_PATCH,
                                           .target = "/redfish/v1/Chassis/Sled%201/?x=1",
                                           .token = "operator",
                                           .if_match = "\"7\"",
                                           .body = "{\"AssetTag\":\"x\"}"}),
        200);
    CU_ASSERT_EQUAL(chassis->last_method, IPC_PATCH);
    CU_ASSERT_STRING_EQUAL(chassis->last_uri, "/redfish/v1/Chassis/Sled 1");
    CU_ASSERT_STRING_EQUAL(chassis->last_query, "");
    CU_ASSERT_STRING_EQUAL(chassis->last_body, "{\"AssetTag\":\"x\"}");
    CU_ASSERT_STRING_EQUAL(chassis->last_if_match, "\"7\"");
    CU_ASSERT_STRING_EQUAL(chassis->last_user, "operator");
    CU_ASSERT_STRING_EQUAL(chassis->last_client_address, "192.0.2.1");
    CU_ASSERT_EQUAL(chassis->last_privileges, IPC_PRIVILEGE_LOGIN | IPC_PRIVILEGE_CONFIGURE_SELF |
                                                  IPC_PRIVILEGE_CONFIGURE_COMPONENTS);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.method = HTTP_HEAD,
                                                       .target = SLED,
                                                       .token = "reader",
                                                       .body = "ignored"}),
                    200);
    CU_ASSERT_EQUAL(chassis->last_method, IPC_GET);
    CU_ASSERT_STRING_EQUAL(chassis->last_body, "");
    world_deinit(&world);
}

/* What a service could not read from the wire never gets there. */
static void request_handle_long_if_match_is_431(void)
{
    static char long_tag[IPC_HEADER_BYTES_MAX + 2];
    struct http_exchange exchange;
    struct world world;

    memset(long_tag, 'x', sizeof(long_tag) - 1);
    world_init(&world);
    world_start(&world);
    world_get_answer(&world,
                     &(struct ask){.method = HTTP_PATCH,
                                   .target = SLED,
                                   .token = "admin",
                                   .if_match = long_tag,
                                   .body = "{}"},
                     &exchange);
    CU_ASSERT_EQUAL(exchange.status, 431);
    CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), "HeaderInvalid");
    CU_ASSERT_STRING_EQUAL(exchange_argument(&exchange), "If-Match");
    exchange_deinit(&exchange);
    CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 0);
    world_deinit(&world);
}

/* A route that needs no log-in is open, whatever credentials say. */
static void request_handle_open_route_asks_nobody_who_it_is(void)
{
    static const char *const tokens[] = {NULL, "nobody", "admin"};
    struct fake_service *session;
    struct world world;

    world_init(&world);
    world_start(&world);
    session = &world.services[SESSION];
    for (size_t i = 0; i < ARRAY_SIZE(tokens); i++) {
        CU_ASSERT_EQUAL(
            world_status(&world, &(struct ask){.method = HTTP_POST,
                                               .target = "/redfish/v1/SessionService/Sessions",
                                               .token = tokens[i],
                                               .body = "{}"}),
            200);
        CU_ASSERT_STRING_EQUAL(session->last_user, "");
        CU_ASSERT_EQUAL(session->last_privileges, 0);
    }
    CU_ASSERT_EQUAL(session->requests, ARRAY_SIZE(tokens));
    CU_ASSERT_EQUAL(session->calls, 0);
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.target = "/redfish/v1/SessionService/Sessions"}), 401);
    world_deinit(&world);
}

/* DSP0266 1.21 §7.9: POST to Members is POST to the collection, though a member could have that Id.
 */
static void request_handle_post_to_members_means_the_collection(void)
{
    static const char *const same[] = {"/redfish/v1/SessionService/Sessions/Members",
                                       "/redfish/v1/SessionService/Sessions/Members/"};
    struct fake_service *session;
    struct world world;

    world_init(&world);
    world_start(&world);
    session = &world.services[SESSION];
    for (size_t i = 0; i < ARRAY_SIZE(same); i++) {
        CU_ASSERT_EQUAL(
            world_status(&world,
                         &(struct ask){.method = HTTP_POST, .target = same[i], .body = "{}"}),
            200);
        CU_ASSERT_STRING_EQUAL(session->last_uri, "/redfish/v1/SessionService/Sessions");
        session->last_uri[0] = '\0';
    }
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = same[0], .token = "admin"}), 200);
    CU_ASSERT_STRING_EQUAL(session->last_uri, same[0]);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.method = HTTP_POST,
                                                       .target = "/redfish/v1/Chassis/Members",
                                                       .token = "admin",
                                                       .body = "{}"}),
                    405);
    CU_ASSERT_EQUAL(
        world_status(&world, &(struct ask){.method = HTTP_POST,
                                           .target = SLED "/Actions/Chassis.Reset/Members",
                                           .token = "admin",
                                           .body = "{}"}),
        404);
    world_deinit(&world);
}

/* The documents of the service as a whole need neither log-in nor any service. */
static void request_handle_documents_are_served_alone(void)
{
    static const char *const paths[] = {"/redfish",          "/redfish/",
                                        "/redfish/v1",       "/redfish/v1/",
                                        "/redfish/v1/odata", "/redfish/v1/$metadata",
                                        "/redfish/v1?lonely"};
    struct http_exchange exchange, again;
    struct world world;

    world_init(&world);
    world_start_gateway(&world);
    for (size_t i = 0; i < ARRAY_SIZE(paths); i++) {
        world_ask(&world, &(struct ask){.target = paths[i]}, &exchange);
        CU_ASSERT_EQUAL(exchange.status, 200);
        CU_ASSERT_TRUE(strlen(exchange.body) > 0);
        world_ask(
            &world,
            &(struct ask){.target = paths[i], .if_none_match = exchange_header(&exchange, "ETag")},
            &again);
        CU_ASSERT_EQUAL(again.status, 304);
        CU_ASSERT_STRING_EQUAL(again.body, "");
        exchange_deinit(&again);
        exchange_deinit(&exchange);
        world_ask(&world, &(struct ask){.target = paths[i], .method = HTTP_PATCH}, &exchange);
        CU_ASSERT_EQUAL(exchange.status, 405);
        CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Allow"), "GET, HEAD");
        exchange_deinit(&exchange);
    }
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = "/redfish/v1?$explode=."}), 501);
    world_deinit(&world);
}

static void request_handle_http_port_redirects_unless_it_serves(void)
{
    const struct ask ask = {
        .target = "/redfish/v1", .host = "bmc", .listener_tag = GATEWAY_LISTENER_HTTP};
    struct world world;

    world_init(&world);
    world_start_gateway(&world);
    CU_ASSERT_EQUAL(world_status(&world, &ask), 308);
    world.gateway.policy.http = POLICY_HTTP_SERVE;
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(request_handle_each_request_is_decided),
    UNIT_CASE(request_handle_passes_on_what_the_service_needs),
    UNIT_CASE(request_handle_long_if_match_is_431),
    UNIT_CASE(request_handle_open_route_asks_nobody_who_it_is),
    UNIT_CASE(request_handle_post_to_members_means_the_collection),
    UNIT_CASE(request_handle_documents_are_served_alone),
    UNIT_CASE(request_handle_http_port_redirects_unless_it_serves),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/request", cases)
