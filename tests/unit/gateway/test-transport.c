/*
 * Unit tests of gateway/transport.c, settings.c and what policy does to log-in: the whole gateway,
 * with requests that came in every way, and files that change under it.
 */
#include <string.h>
#include <sys/stat.h>

#include "gateway/transport.h"
#include "tests/unit/gateway/gateway-fixture.h"

#define SLED "/redfish/v1/Chassis/Sled1"
#define SESSIONS "/redfish/v1/SessionService/Sessions"
#define BASIC "Basic YWRtaW46MHBlbkJtYw=="

enum way {
    TLS = GATEWAY_LISTENER_HTTPS,
    HTTP = GATEWAY_LISTENER_HTTP,
    UNIX = GATEWAY_LISTENER_UNIX,
};

/* -- how it came -- */

static void transport_is_secure_believes_trusted_proxies_only(void)
{
    static const struct {
        enum way way;
        const char *client_address, *forwarded, *x_forwarded_proto;
        bool secure;
    } rows[] = {
        {TLS, "192.0.2.1", NULL, NULL, true},
        {HTTP, "192.0.2.1", NULL, NULL, false},
        {HTTP, "192.0.2.1", "for=192.0.2.9;proto=https", "https", false},
        {TLS, "192.0.2.1", "for=192.0.2.9;proto=http", "http", true},
        {HTTP, "10.0.0.1", NULL, NULL, false},
        {HTTP, "10.0.0.1", "for=192.0.2.9;proto=https", NULL, true},
        {HTTP, "10.0.0.1", NULL, "https", true},
        {HTTP, "10.0.0.1", "for=192.0.2.9;proto=http", "https", false},
        {HTTP, "10.0.0.1", "for=192.0.2.9", NULL, false},
        {TLS, "10.0.0.1", "for=192.0.2.9;proto=http", NULL, false},
        {TLS, "10.0.0.1", "for=192.0.2.9", NULL, true},
        {UNIX, "unix", NULL, NULL, false},
        {UNIX, "unix", NULL, "https", true},
        {UNIX, "unix", NULL, "http", false},
    };
    struct gateway gateway = {.policy = {.trust_unix = true}};

    CU_ASSERT_EQUAL(policy_add_proxy(&gateway.policy, "10.0.0.0/8"), 0);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct http_exchange exchange;
        bool good;

        exchange_init(&exchange, &(struct ask){.target = SLED,
                                               .listener_tag = rows[i].way,
                                               .client_address = rows[i].client_address,
                                               .forwarded = rows[i].forwarded,
                                               .x_forwarded_proto = rows[i].x_forwarded_proto});
        good = transport_is_secure(&gateway, &exchange.request) == rows[i].secure;
        if (!good)
            fprintf(stderr, "row %zu\n", i);
        CU_ASSERT_TRUE(good);
        exchange_deinit(&exchange);
    }
}

static void transport_client_address_and_host_are_the_clients(void)
{
    const struct ask trusted = {.target = SLED,
                                .host = "inside:8080",
                                .client_address = "10.0.0.1",
                                .x_forwarded_for = "203.0.113.9, 192.0.2.9",
                                .x_forwarded_host = "bmc.example"};
    struct gateway gateway = {.policy = {.trust_unix = true}};
    struct ask stranger = trusted, silent = trusted;
    struct http_exchange exchange;

    CU_ASSERT_EQUAL(policy_add_proxy(&gateway.policy, "10.0.0.0/8"), 0);
    stranger.client_address = "192.0.2.1";
    silent.x_forwarded_for = silent.x_forwarded_host = NULL;
    exchange_init(&exchange, &trusted);
    CU_ASSERT(ipc_text_equal(transport_client_address(&gateway, &exchange.request), "192.0.2.9"));
    CU_ASSERT(ipc_text_equal(transport_host(&gateway, &exchange.request), "bmc.example"));
    exchange_deinit(&exchange);
    exchange_init(&exchange, &stranger);
    CU_ASSERT(ipc_text_equal(transport_client_address(&gateway, &exchange.request), "192.0.2.1"));
    CU_ASSERT(ipc_text_equal(transport_host(&gateway, &exchange.request), "inside:8080"));
    exchange_deinit(&exchange);
    exchange_init(&exchange, &silent);
    CU_ASSERT(ipc_text_equal(transport_client_address(&gateway, &exchange.request), "10.0.0.1"));
    CU_ASSERT(ipc_text_equal(transport_host(&gateway, &exchange.request), "inside:8080"));
    exchange_deinit(&exchange);
}

/* -- what policy says to it -- */

static void transport_admit_obeys_policy(void)
{
    static const struct {
        enum policy_http http;
        enum way way;
        const char *client_address, *x_forwarded_proto;
        unsigned int status;
        bool close;
    } rows[] = {
        {POLICY_HTTP_REDIRECT, TLS, "192.0.2.1", NULL, 200, false},
        {POLICY_HTTP_REDIRECT, HTTP, "192.0.2.1", NULL, 308, false},
        {POLICY_HTTP_REDIRECT, HTTP, "192.0.2.1", "https", 308, false},
        {POLICY_HTTP_REDIRECT, HTTP, "10.0.0.1", "https", 200, false},
        {POLICY_HTTP_REDIRECT, HTTP, "10.0.0.1", "http", 308, false},
        {POLICY_HTTP_REDIRECT, TLS, "10.0.0.1", "http", 308, false},
        {POLICY_HTTP_SERVE, HTTP, "192.0.2.1", NULL, 200, false},
        {POLICY_HTTP_OFF, TLS, "192.0.2.1", NULL, 200, false},
        {POLICY_HTTP_OFF, HTTP, "192.0.2.1", NULL, 403, true},
        {POLICY_HTTP_OFF, HTTP, "10.0.0.1", "https", 200, false},
        {POLICY_HTTP_REDIRECT, UNIX, "unix", NULL, 200, false},
        {POLICY_HTTP_OFF, UNIX, "unix", "http", 200, false},
    };
    struct world world;

    world_init(&world);
    world_start_gateway(&world);
    CU_ASSERT_EQUAL(policy_add_proxy(&world.gateway.policy, "10.0.0.0/8"), 0);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct http_exchange exchange;
        bool good;

        world.gateway.policy.http = rows[i].http;
        world_get_answer(&world,
                         &(struct ask){.target = "/redfish/v1",
                                       .host = "bmc",
                                       .listener_tag = rows[i].way,
                                       .client_address = rows[i].client_address,
                                       .x_forwarded_proto = rows[i].x_forwarded_proto},
                         &exchange);
        good = exchange.status == rows[i].status && exchange.close == rows[i].close;
        if (!good)
            fprintf(stderr, "row %zu gave %u\n", i, exchange.status);
        CU_ASSERT_TRUE(good);
        if (rows[i].status == 403)
            CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), "AccessDenied");
        exchange_deinit(&exchange);
    }
    world_deinit(&world);
}

static void services_hear_of_the_client_not_of_the_proxy(void)
{
    struct ask ask = {.method = HTTP_GET,
                      .target = SLED,
                      .token = "admin",
                      .client_address = "10.0.0.1",
                      .forwarded = "for=\"[2001:db8::1]:4711\";proto=https"};
    struct world world;

    world_init(&world);
    world_start(&world);
    CU_ASSERT_EQUAL(policy_add_proxy(&world.gateway.policy, "10.0.0.1"), 0);
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200);
    CU_ASSERT_STRING_EQUAL(world.services[CHASSIS].last_client_address, "2001:db8::1");
    world_deinit(&world);
}

static void transport_redirect_goes_to_the_host_that_the_client_used(void)
{
    struct http_exchange exchange;
    struct world world;

    world_init(&world);
    world_start_gateway(&world);
    CU_ASSERT_EQUAL(policy_add_proxy(&world.gateway.policy, "10.0.0.0/8"), 0);
    world_get_answer(&world,
                     &(struct ask){.target = "/redfish/v1/",
                                   .host = "inside:8080",
                                   .listener_tag = HTTP,
                                   .client_address = "10.0.0.1",
                                   .forwarded = "for=192.0.2.9;proto=http;host=\"bmc.example:80\""},
                     &exchange);
    CU_ASSERT_EQUAL(exchange.status, 308);
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Location"),
                           "https://bmc.example/redfish/v1/");
    exchange_deinit(&exchange);
    world_deinit(&world);
}

/* Credentials of every kind, and a log-in, over http that is served. */
static void credentials_in_clear_are_refused_unless_allowed(void)
{
    static const struct {
        enum way way;
        const char *token, *authorization, *x_forwarded_proto;
        bool log_in, http_login;
        unsigned int status;
        const char *message;
    } rows[] = {
        {HTTP, "admin", NULL, NULL, false, false, 403, "AccessDenied"},
        {HTTP, NULL, BASIC, NULL, false, false, 403, "AccessDenied"},
        {HTTP, NULL, NULL, NULL, true, false, 403, "AccessDenied"},
        {HTTP, NULL, NULL, NULL, false, false, 401, "AccessUnauthorized"},
        {HTTP, "admin", NULL, NULL, false, true, 200, ""},
        {HTTP, NULL, BASIC, NULL, false, true, 200, ""},
        {HTTP, NULL, NULL, NULL, true, true, 200, ""},
        {UNIX, "admin", NULL, NULL, false, false, 403, "AccessDenied"},
        {UNIX, "admin", NULL, "https", false, false, 200, ""},
        {UNIX, NULL, NULL, "https", true, false, 200, ""},
        {TLS, "admin", NULL, NULL, false, false, 200, ""},
        {TLS, NULL, NULL, NULL, true, false, 200, ""},
    };
    struct world world;

    world_init(&world);
    world_start(&world);
    world.gateway.policy.http = POLICY_HTTP_SERVE;
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct http_exchange exchange;
        bool good;

        world.gateway.policy.auth_over_plain_http = rows[i].http_login;
        world_get_answer(&world,
                         &(struct ask){.method = rows[i].log_in ? HTTP_POST : HTTP_GET,
                                       .target = rows[i].log_in ? SESSIONS : SLED,
                                       .listener_tag = rows[i].way,
                                       .client_address = rows[i].way == UNIX ? "unix" : NULL,
                                       .token = rows[i].token,
                                       .authorization = rows[i].authorization,
                                       .x_forwarded_proto = rows[i].x_forwarded_proto,
                                       .content_type = rows[i].log_in ? "application/json" : NULL,
                                       .body = rows[i].log_in ? "{}" : NULL},
                         &exchange);
        good = exchange.status == rows[i].status &&
               (rows[i].status == 200 || strcmp(exchange_message(&exchange), rows[i].message) == 0);
        if (!good)
            fprintf(stderr, "row %zu gave %u\n", i, exchange.status);
        CU_ASSERT_TRUE(good);
        /* Nobody is invited to send a password in the clear. */
        CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "WWW-Authenticate"), "");
        exchange_deinit(&exchange);
    }
    world_deinit(&world);
}

/* -- switches, and their effect on what is cached -- */

static void basic_off_holds_for_cached_identities(void)
{
    const struct ask by_basic = {.target = SLED, .authorization = BASIC};
    const struct ask by_token = {.target = SLED, .token = "admin", .authorization = BASIC};
    struct http_exchange exchange;
    struct world world;

    world_init(&world);
    world_start(&world);
    CU_ASSERT_EQUAL(world_status(&world, &by_basic), 200);
    world.gateway.policy.basic_auth = false;
    world_get_answer(&world, &by_basic, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 401);
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "WWW-Authenticate"), "");
    exchange_deinit(&exchange);
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    world.gateway.policy.basic_auth = true;
    CU_ASSERT_EQUAL(world_status(&world, &by_basic), 200);
    CU_ASSERT_EQUAL(world.services[ACCOUNT].calls, 1); /* it was still known */
    world_deinit(&world);
}

static void sessions_off_holds_for_cached_identities(void)
{
    const struct ask by_token = {.target = SLED, .token = "admin"};
    const struct ask by_both = {.target = SLED, .token = "admin", .authorization = BASIC};
    const struct ask log_in = {
        .method = HTTP_POST, .target = SESSIONS, .content_type = "application/json", .body = "{}"};
    struct http_exchange exchange;
    struct world world;

    world_init(&world);
    world_start(&world);
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    world.gateway.policy.session_auth = false;
    world_get_answer(&world, &by_token, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 401);
    CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), "NoValidSession");
    CU_ASSERT_PTR_NOT_NULL(strstr(exchange_header(&exchange, "WWW-Authenticate"), "Basic"));
    exchange_deinit(&exchange);
    CU_ASSERT_EQUAL(world_status(&world, &by_both), 200); /* the token is not looked at */
    world_get_answer(&world, &log_in, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 403);
    CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), "ServiceDisabled");
    CU_ASSERT_STRING_EQUAL(exchange_argument(&exchange), "/redfish/v1/SessionService");
    exchange_deinit(&exchange);
    world.gateway.policy.session_auth = true;
    CU_ASSERT_EQUAL(world_status(&world, &by_token), 200);
    world_deinit(&world);
}

/* -- reading again -- */

static void settings_reload_takes_good_files_only(void)
{
    struct world world;
    struct tls_context *tls;
    char folder[128];

    world_init(&world);
    world_write_file(&world, world.config_dir, POLICY_FILE, "{\"http\": \"serve\"}");
    world_start_gateway(&world);
    CU_ASSERT_EQUAL(world.gateway.policy.http, POLICY_HTTP_SERVE);
    world_write_file(&world, world.config_dir, POLICY_FILE, "{\"http\": \"off\", \"basic\": 1}");
    settings_reload(&world.gateway);
    CU_ASSERT_EQUAL(world.gateway.policy.http, POLICY_HTTP_SERVE);
    world_write_file(&world, world.config_dir, POLICY_FILE,
                     "{\"basic\": false, \"sessions\": false}");
    settings_reload(&world.gateway);
    CU_ASSERT_TRUE(world.gateway.policy.basic_auth);
    world_write_file(&world, world.config_dir, POLICY_FILE, "{\"basic\": false}");
    tls = world.gateway.tls;
    settings_reload(&world.gateway);
    CU_ASSERT_FALSE(world.gateway.policy.basic_auth);
    CU_ASSERT_EQUAL(world.gateway.policy.http, POLICY_HTTP_REDIRECT); /* the option's again */
    CU_ASSERT_PTR_EQUAL(world.gateway.tls, tls);                      /* it is the same one */
    /* A certificate that can't be read leaves the old one. */
    snprintf(folder, sizeof(folder), "%s/gateway", world.state_dir);
    world_write_file(&world, folder, "cert.pem", "nonsense");
    settings_reload(&world.gateway);
    CU_ASSERT_PTR_EQUAL(world.gateway.tls, tls);
    world_deinit(&world);
}

static void settings_reload_takes_a_new_certificate(void)
{
    struct world world;
    struct tls_context *tls;
    char path[128];

    world_init(&world);
    world_start_gateway(&world);
    tls = world.gateway.tls;
    snprintf(path, sizeof(path), "%s/gateway/cert.pem", world.state_dir);
    CU_ASSERT_EQUAL(remove(path), 0);
    settings_reload(&world.gateway); /* makes another one */
    CU_ASSERT_PTR_NOT_EQUAL(world.gateway.tls, tls);
    world_deinit(&world);
}

static void settings_start_refuses_a_bad_policy(void)
{
    struct world world;

    world_init(&world);
    world_write_file(&world, world.config_dir, POLICY_FILE, "{\"basik\": true}");
    CU_ASSERT_EQUAL(gateway_start(&world.gateway), -EINVAL);
    world_deinit(&world);
}

static void settings_start_puts_config_over_data(void)
{
    struct world world;

    world_init(&world);
    world.gateway.options.data_dir = world.state_dir;
    world_write_file(&world, world.state_dir, POLICY_FILE,
                     "{\"http\": \"off\", \"hsts_max_age_s\": 60}");
    world_write_file(&world, world.config_dir, POLICY_FILE, "{\"http\": \"serve\"}");
    world_start_gateway(&world);
    CU_ASSERT_EQUAL(world.gateway.policy.http, POLICY_HTTP_SERVE);
    CU_ASSERT_EQUAL(world.gateway.policy.hsts_max_age_s, 60);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(transport_is_secure_believes_trusted_proxies_only),
    UNIT_CASE(transport_client_address_and_host_are_the_clients),
    UNIT_CASE(transport_admit_obeys_policy),
    UNIT_CASE(services_hear_of_the_client_not_of_the_proxy),
    UNIT_CASE(transport_redirect_goes_to_the_host_that_the_client_used),
    UNIT_CASE(credentials_in_clear_are_refused_unless_allowed),
    UNIT_CASE(basic_off_holds_for_cached_identities),
    UNIT_CASE(sessions_off_holds_for_cached_identities),
    UNIT_CASE(settings_reload_takes_good_files_only),
    UNIT_CASE(settings_reload_takes_a_new_certificate),
    UNIT_CASE(settings_start_refuses_a_bad_policy),
    UNIT_CASE(settings_start_puts_config_over_data),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/transport", cases)
