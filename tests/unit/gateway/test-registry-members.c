/* Unit tests of gateway/registry-members.c: what services add to Registries, when they are asked,
 * and that the collection stays while they are away. */
#include "gateway/registry-members.h"

#include "tests/unit/gateway/gateway-fixture.h"

#define REGISTRIES "/redfish/v1/Registries"
#define OURS REGISTRIES "/Rack"
#define MEMBER(uri) "{\"@odata.id\":\"" uri "\"}"
#define COLLECTION(members) "{\"Members\":[" members "]}"

static const struct ipc_route routes[] = {
    {{REGISTRIES, sizeof(REGISTRIES) - 1}, {NULL, 0}, 1, 0, {{0}}},
    {{OURS, sizeof(OURS) - 1}, {NULL, 0}, 1, 0, {{0}}},
};

static const struct fake_resource with_one[] = {
    {.uri = REGISTRIES, .body = COLLECTION(MEMBER(OURS))},
    {.uri = OURS, .body = "{\"Id\":\"Rack\"}"},
};
static const struct fake_resource with_none[] = {{.uri = REGISTRIES, .body = COLLECTION("")}};

/* The chassis service has a prefix in the collection, and announces these routes. */
static void open_world(struct world *world, const struct ipc_route *announced, size_t count)
{
    char folder[128];

    world_init(world);
    snprintf(folder, sizeof(folder), "%s/routes.d", world->config_dir);
    world_write_file(world, folder, "chassis.json",
                     "{\"name\":\"chassis\",\"socket\":\"chassis.sock\",\"prefixes\":["
                     "\"/redfish/v1/Chassis\",\"" OURS "\",\"" REGISTRIES "/Base\"]}");
    world->services[CHASSIS].hello.routes = announced;
    world->services[CHASSIS].hello.route_count = count;
}

static void set_resources(struct world *world, const struct fake_resource *resources, size_t count)
{
    world->services[CHASSIS].resources = resources;
    world->services[CHASSIS].resource_count = count;
}

/* Sends it, and does not wait: what follows is what is tested. uri NULL: everything. */
static void invalidate(struct world *world, const char *uri)
{
    struct ipc_text text = ipc_text(uri);

    CU_ASSERT_EQUAL(
        ipc_server_invalidate(world->services[CHASSIS].server, ipc_text(NULL), &text, uri ? 1 : 0),
        0);
}

/* How often the collection has a member. */
static unsigned int member_count(struct world *world, const char *uri)
{
    struct http_exchange exchange;
    unsigned int count = 0;
    char text[128];

    snprintf(text, sizeof(text), "\"@odata.id\":\"%s\"}", uri);
    world_get_answer(world, &(struct ask){.target = REGISTRIES, .token = "reader"}, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 200);
    for (const char *at = exchange.body; (at = strstr(at, text)); at++)
        count++;
    exchange_deinit(&exchange);
    return count;
}

static bool is_shown(void *context)
{
    return member_count(context, OURS) == 1;
}

static bool is_hidden(void *context)
{
    return member_count(context, OURS) == 0;
}

static void registry_members_follow_what_the_service_says(void)
{
    struct world world;

    open_world(&world, routes, ARRAY_SIZE(routes));
    set_resources(&world, with_none, ARRAY_SIZE(with_none));
    world_start(&world);
    CU_ASSERT_TRUE(is_hidden(&world));
    set_resources(&world, with_one, ARRAY_SIZE(with_one));
    invalidate(&world, REGISTRIES);
    world_wait(&world, is_shown, &world);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = OURS, .token = "reader"}), 200);
    CU_ASSERT_EQUAL(member_count(&world, REGISTRIES "/Base"), 1);
    set_resources(&world, with_none, ARRAY_SIZE(with_none));
    invalidate(&world, NULL);
    world_wait(&world, is_hidden, &world);
    CU_ASSERT_EQUAL(member_count(&world, REGISTRIES "/Base"), 1);
    world_deinit(&world);
}

static void registry_members_stay_while_the_service_is_away(void)
{
    struct world world;

    open_world(&world, routes, ARRAY_SIZE(routes));
    set_resources(&world, with_one, ARRAY_SIZE(with_one));
    world_start(&world);
    world_wait(&world, is_shown, &world);
    service_stop(&world, CHASSIS);
    CU_ASSERT_TRUE(is_shown(&world));
    set_resources(&world, with_none, ARRAY_SIZE(with_none));
    service_start(&world, CHASSIS);
    world_wait(&world, is_hidden, &world);
    world_deinit(&world);
}

static void registry_members_of_a_service_without_the_route_are_none(void)
{
    struct world world;

    open_world(&world, routes, ARRAY_SIZE(routes));
    set_resources(&world, with_one, ARRAY_SIZE(with_one));
    world_start(&world);
    world_wait(&world, is_shown, &world);
    service_stop(&world, CHASSIS);
    world.services[CHASSIS].hello.routes = &routes[1];
    world.services[CHASSIS].hello.route_count = 1;
    service_start(&world, CHASSIS);
    service_wait_connected(&world, CHASSIS);
    world_wait(&world, is_hidden, &world);
    world_deinit(&world);
}

/* The start of a service over D-Bus: it answers 503 until it knows its machine. */
static void registry_members_that_were_refused_are_asked_for_again(void)
{
    struct world world;

    open_world(&world, routes, ARRAY_SIZE(routes));
    set_resources(&world, with_one, ARRAY_SIZE(with_one));
    world.services[CHASSIS].status = 503;
    world_start(&world);
    CU_ASSERT_TRUE(is_hidden(&world));
    world.services[CHASSIS].status = 0;
    world_wait(&world, is_shown, &world);
    world_deinit(&world);
}

static bool is_asked(void *context)
{
    return ((struct world *)context)->services[CHASSIS].held_count == 1;
}

/* An answer from before the invalidation is not the last word. */
static void registry_members_invalidated_meanwhile_are_asked_for_again(void)
{
    struct fake_service *service;
    struct world world;

    open_world(&world, routes, ARRAY_SIZE(routes));
    service = &world.services[CHASSIS];
    set_resources(&world, with_none, ARRAY_SIZE(with_none));
    service->hold_calls = true;
    world_start(&world);
    world_wait(&world, is_asked, &world);
    invalidate(&world, REGISTRIES);
    service_release(&world, CHASSIS);
    set_resources(&world, with_one, ARRAY_SIZE(with_one));
    world_wait(&world, is_asked, &world);
    service_release(&world, CHASSIS);
    world_wait(&world, is_shown, &world);
    CU_ASSERT_EQUAL(service->batches, 2);
    world_deinit(&world);
}

/* Each beside one that is good, which tells when the answer was read. */
static void registry_members_that_are_not_the_services_are_left_out(void)
{
    static const struct {
        const char *body, *uri;
        unsigned int count;
    } rows[] = {
        {COLLECTION(MEMBER(REGISTRIES "/Other") "," MEMBER(OURS)), REGISTRIES "/Other", 0},
        {COLLECTION(MEMBER(OURS "/Rack.1.0.0") "," MEMBER(OURS)), OURS "/Rack.1.0.0", 0},
        {COLLECTION(MEMBER("/redfish/v1/Chassis") "," MEMBER(OURS)), "/redfish/v1/Chassis", 0},
        {COLLECTION(MEMBER(REGISTRIES "/Base") "," MEMBER(OURS)), REGISTRIES "/Base", 1},
        {COLLECTION("7,{},{\"@odata.id\":7}," MEMBER(OURS)), "7", 0},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct fake_resource resource = {.uri = REGISTRIES, .body = rows[i].body};
        struct world world;

        open_world(&world, routes, ARRAY_SIZE(routes));
        set_resources(&world, &resource, 1);
        world_start(&world);
        world_wait(&world, is_shown, &world);
        CU_ASSERT_EQUAL(member_count(&world, rows[i].uri), rows[i].count);
        world_deinit(&world);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(registry_members_follow_what_the_service_says),
    UNIT_CASE(registry_members_stay_while_the_service_is_away),
    UNIT_CASE(registry_members_of_a_service_without_the_route_are_none),
    UNIT_CASE(registry_members_that_were_refused_are_asked_for_again),
    UNIT_CASE(registry_members_invalidated_meanwhile_are_asked_for_again),
    UNIT_CASE(registry_members_that_are_not_the_services_are_left_out),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/registry-members", cases)
