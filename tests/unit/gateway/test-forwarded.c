/* Unit tests of gateway/forwarded.c: nodes, the grammar of Forwarded, and whose word counts. */
#include <errno.h>
#include <string.h>

#include "base/cleanup.h"
#include "gateway/forwarded.h"
#include "tests/unit/cunit-main.h"

static bool is_text(struct ipc_text text, const char *expected)
{
    return expected ? text.data && ipc_text_equal(text, expected) : !text.data;
}

static void forwarded_address_takes_nodes_with_and_without_port(void)
{
    static const struct {
        const char *node, *address; /* NULL: none */
    } rows[] = {
        {"192.0.2.1", "192.0.2.1"},
        {"192.0.2.1:4711", "192.0.2.1"},
        {"192.0.2.1:_port", "192.0.2.1"},
        {"2001:db8::1", "2001:db8::1"},
        {"::1", "::1"},
        {"::ffff:192.0.2.1", "::ffff:192.0.2.1"},
        {"[2001:db8::1]", "2001:db8::1"},
        {"[2001:db8::1]:80", "2001:db8::1"},
        {"", NULL},
        {"unknown", NULL},
        {"_hidden", NULL},
        {"_hidden:80", NULL},
        {"192.0.2", NULL},
        {"192.0.2.256", NULL},
        {"192.0.2.1:", NULL},
        {"192.0.2.1:8 0", NULL},
        {"192.0.2.1 ", NULL},
        {"[192.0.2.1]", NULL},
        {"[2001:db8::1", NULL},
        {"[2001:db8::1]80", NULL},
        {"[2001:db8::1]:", NULL},
        {"[2001:db8::1]:80]", NULL},
        {"[]", NULL},
        {"fe80::1%eth0", NULL},
        {"host.example", NULL},
        {"1111:2222:3333:4444:5555:6666:7777:8888:9999", NULL},
        {"1111:2222:3333:4444:5555:6666:123.123.123.123:1", NULL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        bool good = is_text(forwarded_address(ipc_text(rows[i].node)), rows[i].address);

        if (!good)
            fprintf(stderr, "node=%s\n", rows[i].node);
        CU_ASSERT_TRUE(good);
    }
    CU_ASSERT_PTR_NULL(forwarded_address((struct ipc_text){0}).data);
    CU_ASSERT_PTR_NULL(forwarded_address((struct ipc_text){"1.2.3.4\0", 8}).data);
}

static void forwarded_parse_takes_the_grammar(void)
{
    static const struct {
        const char *value;
        size_t count;
        const char *address, *host; /* of the last hop */
        enum forwarded_protocol protocol;
    } rows[] = {
        {"for=192.0.2.1", 1, "192.0.2.1", NULL, FORWARDED_UNKNOWN},
        {"For=192.0.2.1;Proto=HTTPS;HOST=bmc", 1, "192.0.2.1", "bmc", FORWARDED_HTTPS},
        {"proto=http ; host=\"bmc:8443\"; by=203.0.113.43;for=\"[2001:db8::1]:4711\"", 1,
         "2001:db8::1", "bmc:8443", FORWARDED_HTTP},
        {"for=unknown, for=192.0.2.2;proto=wss", 2, "192.0.2.2", NULL, FORWARDED_UNKNOWN},
        {"for=192.0.2.1,for=_x", 2, NULL, NULL, FORWARDED_UNKNOWN},
        {"for=192.0.2.1:80", 1, "192.0.2.1", NULL, FORWARDED_UNKNOWN},
        {"for=[2001:db8::1]", 1, "2001:db8::1", NULL, FORWARDED_UNKNOWN},
        {" , for=192.0.2.1 ,\t", 1, "192.0.2.1", NULL, FORWARDED_UNKNOWN},
        {";;for=192.0.2.1;", 1, "192.0.2.1", NULL, FORWARDED_UNKNOWN},
        {"for=192.0.2.1;secret=\"a,b;c=d\"", 1, "192.0.2.1", NULL, FORWARDED_UNKNOWN},
        {"for=\"a\\\"b\", for=192.0.2.1", 2, "192.0.2.1", NULL, FORWARDED_UNKNOWN},
        {"", 0, NULL, NULL, FORWARDED_UNKNOWN},
        {" ", 0, NULL, NULL, FORWARDED_UNKNOWN},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct forwarded forwarded;
        const struct forwarded_hop *last = NULL;
        bool good = forwarded_parse(ipc_text(rows[i].value), &forwarded) == 0 &&
                    forwarded.count == rows[i].count;

        if (good && forwarded.count > 0)
            last = &forwarded.hops[forwarded.count - 1];
        good = good &&
               (!last || (is_text(last->address, rows[i].address) &&
                          is_text(last->host, rows[i].host) && last->protocol == rows[i].protocol));
        if (!good)
            fprintf(stderr, "value=%s\n", rows[i].value);
        CU_ASSERT_TRUE(good);
    }
}

static void forwarded_parse_malformed_is_refused(void)
{
    static const char *const rows[] = {
        "for",
        "for=",
        "=192.0.2.1",
        "for = 192.0.2.1",
        "for=\"192.0.2.1",
        "for=\"a\\",
        "for=a b",
        "for=\"a\"b",
        "for=a;for=b",
        "proto=http;proto=https",
        "host=a;host=b",
        "by=a;by=b",
        "for=a\\b",
        "for=192.0.2.1, for",
        "\"for\"=a",
        /* a host with a quote, which a proxy passed on unchecked */
        "host=\"x\", for=203.0.113.9;proto=https;host=\"y\";for=192.0.2.1;proto=http;host=\"z\"",
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct forwarded forwarded = {.count = 77};
        int r = forwarded_parse(ipc_text(rows[i]), &forwarded);

        if (r != -EINVAL)
            fprintf(stderr, "value=%s\n", rows[i]);
        CU_ASSERT_EQUAL(r, -EINVAL);
        CU_ASSERT_EQUAL(forwarded.count, 77);
    }
}

static void forwarded_parse_many_hops_keeps_the_last(void)
{
    char value[1024] = "";
    struct forwarded forwarded;

    for (int i = 0; i < 20; i++)
        snprintf(value + strlen(value), sizeof(value) - strlen(value), "%sfor=192.0.2.%d",
                 i ? ", " : "", i);
    CU_ASSERT_EQUAL_FATAL(forwarded_parse(ipc_text(value), &forwarded), 0);
    CU_ASSERT_EQUAL(forwarded.count, FORWARDED_HOPS_MAX);
    CU_ASSERT(ipc_text_equal(forwarded.hops[0].address, "192.0.2.4"));
    CU_ASSERT(ipc_text_equal(forwarded.hops[FORWARDED_HOPS_MAX - 1].address, "192.0.2.19"));
}

/* 10.x are proxies. */
static bool is_ten(const void *context, struct ipc_text address)
{
    return address.size > 3 && memcmp(address.data, "10.", 3) == 0;
}

static void forwarded_client_is_the_first_stranger_from_the_right(void)
{
    static const struct {
        const char *forwarded, *for_list, *proto_list, *host_list;
        const char *address, *host;
        enum forwarded_protocol protocol;
    } rows[] = {
        /* nothing was said */
        {NULL, NULL, NULL, NULL, "10.0.0.1", NULL, FORWARDED_UNKNOWN},
        {"", NULL, NULL, NULL, "10.0.0.1", NULL, FORWARDED_UNKNOWN},
        /* Forwarded */
        {"for=192.0.2.1;proto=https;host=bmc", NULL, NULL, NULL, "192.0.2.1", "bmc",
         FORWARDED_HTTPS},
        {"for=203.0.113.9;proto=https, for=192.0.2.1;proto=http", NULL, NULL, NULL, "192.0.2.1",
         NULL, FORWARDED_HTTP},
        {"for=192.0.2.1;proto=https, for=10.0.0.2;proto=http", NULL, NULL, NULL, "192.0.2.1", NULL,
         FORWARDED_HTTPS},
        {"for=10.0.0.3;proto=https, for=10.0.0.2;proto=http", NULL, NULL, NULL, "10.0.0.3", NULL,
         FORWARDED_HTTPS},
        {"for=203.0.113.9, for=unknown;proto=https, for=10.0.0.2", NULL, NULL, NULL, "10.0.0.2",
         NULL, FORWARDED_HTTPS},
        {"for=_hidden;proto=https", NULL, NULL, NULL, "10.0.0.1", NULL, FORWARDED_HTTPS},
        {"proto=https", NULL, NULL, NULL, "10.0.0.1", NULL, FORWARDED_HTTPS},
        {"for=192.0.2.1;proto=https;for=1.2.3.4", NULL, NULL, NULL, "10.0.0.1", NULL,
         FORWARDED_UNKNOWN},
        /* X-Forwarded-* */
        {NULL, "192.0.2.1", "https", "bmc:8443", "192.0.2.1", "bmc:8443", FORWARDED_HTTPS},
        {NULL, "203.0.113.9, 192.0.2.1", "http", NULL, "192.0.2.1", NULL, FORWARDED_HTTP},
        {NULL, "203.0.113.9,192.0.2.1 , 10.0.0.2", "https", NULL, "192.0.2.1", NULL,
         FORWARDED_HTTPS},
        {NULL, "192.0.2.1, 10.0.0.2", "https, http", "front, back", "192.0.2.1", "front",
         FORWARDED_HTTPS},
        {NULL, "203.0.113.9, 192.0.2.1", "https, http", "front, back", "192.0.2.1", "back",
         FORWARDED_HTTP},
        {NULL, NULL, "https", NULL, "10.0.0.1", NULL, FORWARDED_HTTPS},
        {NULL, "nonsense", "https", NULL, "10.0.0.1", NULL, FORWARDED_HTTPS},
        {NULL, "192.0.2.1", "HTTPS", NULL, "192.0.2.1", NULL, FORWARDED_HTTPS},
        {NULL, "192.0.2.1,", "https", NULL, "10.0.0.1", NULL, FORWARDED_HTTPS},
        {NULL, "2001:db8::1", NULL, NULL, "2001:db8::1", NULL, FORWARDED_UNKNOWN},
        /* both: Forwarded wins while they name the same last hop, in whatever form */
        {"for=192.0.2.1;proto=https", "192.0.2.1", "http", NULL, "192.0.2.1", NULL,
         FORWARDED_HTTPS},
        {"for=\"[2001:db8::1]:80\";proto=https", "203.0.113.9, 2001:DB8:0::1", "http", NULL,
         "2001:db8::1", NULL, FORWARDED_HTTPS},
        {"for=203.0.113.9;proto=https", "192.0.2.1", "http", NULL, "10.0.0.1", NULL,
         FORWARDED_UNKNOWN},
        {"for=unknown;proto=https", "192.0.2.1", NULL, NULL, "10.0.0.1", NULL, FORWARDED_UNKNOWN},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct http_request http = {.client_address = ipc_text("10.0.0.1")};
        struct forwarded_hop client;
        bool good;

        if (rows[i].forwarded)
            http.headers[HTTP_HEADER_FORWARDED] = ipc_text(rows[i].forwarded);
        if (rows[i].for_list)
            http.headers[HTTP_HEADER_X_FORWARDED_FOR] = ipc_text(rows[i].for_list);
        if (rows[i].proto_list)
            http.headers[HTTP_HEADER_X_FORWARDED_PROTO] = ipc_text(rows[i].proto_list);
        if (rows[i].host_list)
            http.headers[HTTP_HEADER_X_FORWARDED_HOST] = ipc_text(rows[i].host_list);
        client = forwarded_client(&http, is_ten, NULL);
        good = is_text(client.address, rows[i].address) && is_text(client.host, rows[i].host) &&
               client.protocol == rows[i].protocol;
        if (!good)
            fprintf(stderr, "row %zu: %.*s protocol=%d\n", i, (int)client.address.size,
                    client.address.data, client.protocol);
        CU_ASSERT_TRUE(good);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(forwarded_address_takes_nodes_with_and_without_port),
    UNIT_CASE(forwarded_parse_takes_the_grammar),
    UNIT_CASE(forwarded_parse_malformed_is_refused),
    UNIT_CASE(forwarded_parse_many_hops_keeps_the_last),
    UNIT_CASE(forwarded_client_is_the_first_stranger_from_the_right),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/forwarded", cases)
