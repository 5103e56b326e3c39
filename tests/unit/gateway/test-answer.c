/* Unit tests of gateway/answer.c: redirects, 304, the edge's own answers, and counting. */
#include "gateway/answer.h"

#include "tests/unit/gateway/gateway-fixture.h"

/* No loop: answers are put together at once. */
static void gateway_init(struct gateway *gateway)
{
    *gateway = (struct gateway){.clock = &clock_system, .options = {.redirect_port = 443}};
}

/* RFC 9110 §15.4.9, §7.2: to the host that the client named, at our port. */
static void answer_redirect_each_host_gives_its_location(void)
{
    static const struct {
        const char *host, *target;
        unsigned int port;
        const char *location; /* NULL: 400 */
    } table[] = {
        {"bmc", "/redfish/v1", 443, "https://bmc/redfish/v1"},
        {"bmc", "/redfish/v1", 8443, "https://bmc:8443/redfish/v1"},
        {"bmc:80", "/", 443, "https://bmc/"},
        {"bmc:8080", "/a?b=c&d=%20", 8443, "https://bmc:8443/a?b=c&d=%20"},
        {"bmc.example.com.", "/", 443, "https://bmc.example.com./"},
        {"my_bmc-2", "/", 443, "https://my_bmc-2/"},
        {"192.0.2.1", "/", 443, "https://192.0.2.1/"},
        {"192.0.2.1:80", "/", 443, "https://192.0.2.1/"},
        {"[2001:db8::1]", "/", 443, "https://[2001:db8::1]/"},
        {"[2001:db8::1]:8080", "/", 8443, "https://[2001:db8::1]:8443/"},
        {"[fe80::1%25eth0]:80", "/", 443, "https://[fe80::1%25eth0]/"},
        {"bmc:", "/", 443, "https://bmc/"},
        {"bmc", "*", 443, "https://bmc/"},
        /* no host, or what is none */
        {NULL, "/", 443, NULL},
        {"", "/", 443, NULL},
        {":80", "/", 443, NULL},
        {"2001:db8::1", "/", 443, NULL},
        {"[2001:db8::1", "/", 443, NULL},
        {"2001:db8::1]", "/", 443, NULL},
        {"[]", "/", 443, NULL},
        {"user@bmc", "/", 443, NULL},
        {"bmc/x", "/", 443, NULL},
        {"bmc\r\nX: y", "/", 443, NULL},
        {"bmc\xff", "/", 443, NULL},
        {"bmc:80x", "/", 443, NULL},
    };
    struct gateway gateway;

    gateway_init(&gateway);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct http_exchange exchange;
        bool good;

        gateway.options.redirect_port = table[i].port;
        exchange_init(&exchange, &(struct ask){.target = table[i].target, .host = table[i].host});
        answer_redirect(&gateway, &exchange, &exchange.request, 0);
        good = table[i].location
                   ? exchange.status == 308 &&
                         strcmp(exchange_header(&exchange, "Location"), table[i].location) == 0
                   : exchange.status == 400 && strcmp(exchange_argument(&exchange), "Host") == 0;
        if (!good)
            fprintf(stderr, "host=%s gave:\n%s\n", table[i].host, exchange.head);
        CU_ASSERT_TRUE(good);
        exchange_deinit(&exchange);
    }
    gateway_deinit(&gateway);
}

/* RFC 9110 §13.1.2 */
static void answer_by_condition_answers_when_the_tag_is_listed(void)
{
    static const struct {
        const char *if_none_match, *etag;
        bool want;
    } table[] = {
        {"\"1\"", "\"1\"", true}, {"W/\"1\"", "\"1\"", true}, {"\"0\", \"1\"", "\"1\"", true},
        {"*", "\"1\"", true},     {"\"2\"", "\"1\"", false},  {"", "\"1\"", false},
        {NULL, "\"1\"", false},   {"*", "", false},           {"\"1", "\"1\"", false},
    };
    struct gateway gateway;

    gateway_init(&gateway);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct http_exchange exchange;

        exchange_init(&exchange,
                      &(struct ask){.target = "/", .if_none_match = table[i].if_none_match});
        CU_ASSERT_EQUAL(
            answer_by_condition(&gateway, &exchange, &exchange.request, ipc_text(table[i].etag), 0),
            table[i].want);
        CU_ASSERT_EQUAL(exchange.answer_count, table[i].want ? 1 : 0);
        if (exchange.answer_count) {
            CU_ASSERT_EQUAL(exchange.status, 304);
            CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "ETag"), table[i].etag);
            CU_ASSERT_STRING_EQUAL(exchange.body, "");
        }
        exchange_deinit(&exchange);
    }
    gateway_deinit(&gateway);
}

static void answer_fault_each_fault_has_its_document(void)
{
    static const struct {
        enum http_fault fault;
        unsigned int status;
        const char *retry_after;
    } table[HTTP_FAULT_COUNT] = {
        {HTTP_FAULT_MALFORMED, 400, ""},       {HTTP_FAULT_TIMEOUT, 408, ""},
        {HTTP_FAULT_BODY_TOO_LARGE, 413, ""},  {HTTP_FAULT_URI_TOO_LONG, 414, ""},
        {HTTP_FAULT_EXPECTATION, 417, ""},     {HTTP_FAULT_HEADERS_TOO_LARGE, 431, ""},
        {HTTP_FAULT_TRANSFER_CODING, 501, ""}, {HTTP_FAULT_BUSY, 503, "1"},
        {HTTP_FAULT_VERSION, 505, ""},
    };
    struct http_response responses[HTTP_FAULT_COUNT];
    struct gateway gateway;

    gateway_init(&gateway);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++)
        answer_fault(table[i].fault, &responses[i], &gateway);
    /* The views stay good: the edge asks once, at start. */
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct http_exchange exchange = {0};

        CU_ASSERT_TRUE(responses[i].close);
        http_respond(&exchange, &responses[i]);
        CU_ASSERT_EQUAL(exchange.status, table[i].status);
        CU_ASSERT_STRING_NOT_EQUAL(exchange_message(&exchange), "");
        CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Retry-After"), table[i].retry_after);
        exchange_deinit(&exchange);
    }
    CU_ASSERT_EQUAL(gateway.statistics.requests, 0);
    gateway_deinit(&gateway);
}

static void answer_error_counts_what_is_our_fault(void)
{
    static const struct {
        unsigned int status;
        enum base_message message;
        const char *argument;
    } table[] = {
        {0, BASE_INSUFFICIENT_PRIVILEGE, NULL},
        {501, BASE_QUERY_NOT_SUPPORTED, NULL},
        {0, BASE_INTERNAL_ERROR, NULL},
        {0, BASE_SERVICE_TEMPORARILY_UNAVAILABLE, "1"},
    };
    struct http_exchange exchange;
    struct gateway gateway;

    gateway_init(&gateway);
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        exchange_init(&exchange, &(struct ask){.target = "/"});
        answer_error(&gateway, &exchange, clock_monotonic_usec(gateway.clock),
                     &(struct response_head){.status = table[i].status}, table[i].message,
                     table[i].argument);
        CU_ASSERT_EQUAL(exchange.answer_count, 1);
        exchange_deinit(&exchange);
    }
    exchange_init(&exchange, &(struct ask){.target = "/"});
    answer_out_of_memory(&gateway, &exchange, clock_monotonic_usec(gateway.clock));
    CU_ASSERT_EQUAL(exchange.status, 500);
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "Content-Length"), "0");
    exchange_deinit(&exchange);
    CU_ASSERT_EQUAL(gateway.statistics.requests, 5);
    CU_ASSERT_EQUAL(gateway.statistics.errors, 4);
    gateway_deinit(&gateway);
}

/* Text that is no UTF-8 can't be in a document as it is; the request is answered all the same. */
static void answer_error_with_an_argument_that_is_no_text_has_a_document(void)
{
    struct http_exchange exchange;
    struct gateway gateway;

    gateway_init(&gateway);
    exchange_init(&exchange, &(struct ask){.target = "/"});
    answer_error(&gateway, &exchange, 0, &(struct response_head){0}, BASE_INVALID_URI, "/\xff");
    CU_ASSERT_EQUAL(exchange.answer_count, 1);
    CU_ASSERT_EQUAL(exchange.status, 404);
    CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), "InvalidURI");
    exchange_deinit(&exchange);
    gateway_deinit(&gateway);
}

static const struct unit_case cases[] = {
    UNIT_CASE(answer_redirect_each_host_gives_its_location),
    UNIT_CASE(answer_by_condition_answers_when_the_tag_is_listed),
    UNIT_CASE(answer_fault_each_fault_has_its_document),
    UNIT_CASE(answer_error_counts_what_is_our_fault),
    UNIT_CASE(answer_error_with_an_argument_that_is_no_text_has_a_document),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/answer", cases)
