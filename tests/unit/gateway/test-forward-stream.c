/* Unit tests of gateway/forward-stream.c: answers whose body is a descriptor. */
#include <dirent.h>
#include <errno.h>

#include "tests/unit/gateway/gateway-fixture.h"

#define FILE_URI "/redfish/v1/Chassis/Sled1/Dump"

static const struct ipc_route routes[] = {
    {{"/redfish/v1/Chassis/{Id}/Dump", 29},
     {"LogEntry.v1_18_0.LogEntry", 25},
     IPC_METHOD_BIT(IPC_GET) | IPC_METHOD_BIT(IPC_PATCH),
     IPC_ROUTE_STREAM,
     {{0}}},
    {{"/redfish/v1/Chassis/{Id}", 24}, {"Chassis.v1_25_0.Chassis", 23}, 1, 0, {{0}}},
};

static struct world world;
static struct fake_service *service;

static void start(void)
{
    world_init(&world);
    service = &world.services[CHASSIS];
    service->hello.routes = routes;
    service->hello.route_count = ARRAY_SIZE(routes);
    service->stream = "content";
    world_start(&world);
}

static unsigned int open_descriptors(void)
{
    unsigned int count = 0;
    DIR *folder = opendir("/proc/self/fd");

    CU_ASSERT_PTR_NOT_NULL_FATAL(folder);
    while (readdir(folder))
        count++;
    closedir(folder);
    return count;
}

static void stream_is_for_who_asked_and_is_not_kept(void)
{
    const struct ask ask = {.target = FILE_URI, .token = "admin", .accept = "text/csv"};
    struct http_exchange one, other;
    char text[16] = "";

    start();
    service->header = (struct ipc_header){ipc_text("Content-Type"), ipc_text("text/plain")};
    service->hold = true;
    world_ask(&world, &ask, &one);
    world_ask(&world, &ask, &other);
    service_wait_held(&world, CHASSIS, 2);
    service_release(&world, CHASSIS);
    service->hold = false;
    world_wait_answer(&world, &one);
    world_wait_answer(&world, &other);
    CU_ASSERT_EQUAL(one.status, 200);
    CU_ASSERT_EQUAL(other.status, 200);
    CU_ASSERT_NOT_EQUAL(one.stream, other.stream);
    CU_ASSERT_EQUAL(one.stream_size, 7);
    CU_ASSERT_EQUAL(read(one.stream, text, sizeof(text)), 7);
    CU_ASSERT_STRING_EQUAL(text, "content");
    CU_ASSERT_STRING_EQUAL(exchange_header(&one, "Content-Type"), "text/plain");
    CU_ASSERT_STRING_EQUAL(exchange_header(&one, "Content-Length"), "7");
    CU_ASSERT_STRING_EQUAL(exchange_header(&one, "Cache-Control"), "no-store");
    CU_ASSERT_STRING_EQUAL(exchange_header(&one, "ETag"), "");
    CU_ASSERT_STRING_EQUAL(exchange_header(&one, "Link"), "");
    exchange_deinit(&one);
    exchange_deinit(&other);
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200);
    CU_ASSERT_EQUAL(service->requests, 3);
    world_deinit(&world);
}

static void stream_that_cannot_be_one_is_an_error_and_closed(void)
{
    static const struct {
        struct ask ask;
        bool is_folder;
        unsigned int status;
    } table[] = {
        {{.target = FILE_URI, .token = "admin"}, true, 500},
        {{.target = FILE_URI, .token = "admin", .method = HTTP_PATCH, .body = "{}"}, false, 500},
        {{.target = "/redfish/v1/Chassis/Sled1", .token = "admin"}, false, 500}, /* not announced */
        {{.target = FILE_URI "?$select=Id", .token = "admin"}, false, 501},
        {{.target = FILE_URI, .token = "admin", .if_match = "\"1\""}, false, 412},
        {{.target = FILE_URI, .token = "admin", .if_match = "*"}, false, 200},
    };
    unsigned int before;

    start();
    CU_ASSERT_EQUAL(world_status(&world, &table[0].ask), 200);
    before = open_descriptors();
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        service->stream_is_folder = table[i].is_folder;
        CU_ASSERT_EQUAL(world_status(&world, &table[i].ask), table[i].status);
        CU_ASSERT_EQUAL(open_descriptors(), before);
    }
    world_deinit(&world);
}

/* What the service says in words is said in words, to everybody. */
static void stream_route_with_an_error_gives_it(void)
{
    const struct ask ask = {
        .target = FILE_URI, .token = "admin", .accept = "application/octet-stream"};
    struct http_exchange exchange;

    start();
    service->stream = NULL;
    service->status = 404;
    service->body = "{\"error\":{}}";
    world_get_answer(&world, &ask, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 404);
    CU_ASSERT_STRING_EQUAL(exchange.body, "{\"error\":{}}");
    exchange_deinit(&exchange);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(stream_is_for_who_asked_and_is_not_kept),
    UNIT_CASE(stream_that_cannot_be_one_is_an_error_and_closed),
    UNIT_CASE(stream_route_with_an_error_gives_it),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/forward-stream", cases)
