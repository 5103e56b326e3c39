/* Unit tests of gateway/upstream.c and gateway.c: who has a path, what is made of a hello, what a
 * start needs, and what `shoal status` is told. */
#include "gateway/upstream.h"

#include <errno.h>
#include <sys/stat.h>

#include "ipc/proto/statistics.h"
#include "tests/unit/gateway/gateway-fixture.h"

#define SLED "/redfish/v1/Chassis/Sled1"
#define SLED_TEMPLATE "/redfish/v1/Chassis/{ChassisId}"

static void upstream_find_gives_the_longest_prefix_at_a_slash(void)
{
    static const struct {
        const char *path;
        int want; /* index; -1: none */
    } table[] = {
        {"/redfish/v1/Chassis", 0},
        {"/redfish/v1/Chassis/1", 0},
        {"/redfish/v1/Chassis/1/Sensors", 0},
        {"/redfish/v1/Chassis/Sub", 1},
        {"/redfish/v1/Chassis/Sub/x", 1},
        {"/redfish/v1/Chassis/Subway", 0},
        {"/redfish/v1/Other/x", 1},
        {"/redfish/v1/Chassis/1/Logs", 1},
        {"/redfish/v1/Chassis/{ChassisId}/Logs/x", 1}, /* of a template */
        {"/redfish/v1/Chassis/Sub/Logs", 1},           /* more segments, though one is variable */
        {"/redfish/v1/Chassis/Main/Logs", 0},          /* as many, and literal */
        {"/redfish/v1/Chassis/1/Logsy", 0},
        {"/redfish/v1/ChassisX", -1},
        {"/redfish/v1/Chassi", -1},
        {"/redfish/v1", -1},
        {"", -1},
    };
    static const char *const prefixes[2][3] = {
        {"/redfish/v1/Chassis", "/redfish/v1/Chassis/Main/Logs"},
        {"/redfish/v1/Other", "/redfish/v1/Chassis/Sub", "/redfish/v1/Chassis/{Id}/Logs"}};
    struct upstream one = {.config = {.name = strdup("one")}};
    struct upstream two = {.config = {.name = strdup("two")}};
    struct upstream *const all[] = {&one, &two};

    for (size_t i = 0; i < 2; i++) {
        struct upstream_config *config = &all[i]->config;

        while (config->prefix_count < 3 && prefixes[i][config->prefix_count]) {
            CU_ASSERT_EQUAL_FATAL(upstream_prefix_init(&config->prefixes[config->prefix_count],
                                                       prefixes[i][config->prefix_count]),
                                  0);
            config->prefix_count++;
        }
    }
    for (size_t i = 0; i < ARRAY_SIZE(table); i++)
        CU_ASSERT_PTR_EQUAL(upstream_find(all, 2, ipc_text(table[i].path)),
                            table[i].want < 0 ? NULL : all[table[i].want]);
    CU_ASSERT_PTR_EQUAL(upstream_by_name(all, 2, "two"), &two);
    CU_ASSERT_PTR_NULL(upstream_by_name(all, 2, "tw"));
    CU_ASSERT_PTR_NULL(upstream_find(all, 0, ipc_text("/redfish/v1/Chassis")));
    upstream_config_deinit(&one.config);
    upstream_config_deinit(&two.config);
}

/* A part of each chassis that another service has: requests, queries and rules find it, and what
 * was kept of it goes with that service. */
static void upstream_with_a_variable_prefix_has_its_part_of_all(void)
{
    static const struct ipc_route routes[] = {
        {{SLED_TEMPLATE "/Logs", sizeof(SLED_TEMPLATE "/Logs") - 1},
         {"LogServiceCollection.LogServiceCollection", 41},
         1,
         0,
         {{0}}},
    };
    static const struct fake_resource sled[] = {
        {.uri = SLED, .body = "{\"Logs\":{\"@odata.id\":\"" SLED "/Logs\"}}"}};
    static const struct fake_resource logs[] = {{.uri = SLED "/Logs", .body = "{\"Id\":\"logs\"}"}};
    const struct ask plain = {.target = SLED "/Logs", .token = "reader"};
    const struct ask query = {.target = SLED "?$expand=.", .token = "reader"};
    struct http_exchange exchange;
    struct fake_service *session;
    struct world world;
    char folder[128];

    world_init(&world);
    snprintf(folder, sizeof(folder), "%s/routes.d", world.config_dir);
    session = &world.services[SESSION];
    world_write_file(&world, folder, "session.json",
                     "{\"name\":\"session\",\"socket\":\"session.sock\",\"prefixes\":["
                     "\"/redfish/v1/SessionService\",\"" SLED_TEMPLATE "/Logs\"]}");
    session->hello.routes = routes;
    session->hello.route_count = ARRAY_SIZE(routes);
    session->resources = logs;
    session->resource_count = ARRAY_SIZE(logs);
    world.services[CHASSIS].resources = sled;
    world.services[CHASSIS].resource_count = ARRAY_SIZE(sled);
    world_start(&world);
    for (unsigned int round = 1; round <= 2; round++) {
        for (int i = 0; i < 2; i++)
            CU_ASSERT_EQUAL(world_status(&world, &plain), 200);
        CU_ASSERT_EQUAL(session->requests, round); /* the second was kept */
        for (int i = 0; i < 2; i++) {
            world_get_answer(&world, &query, &exchange);
            CU_ASSERT_STRING_EQUAL(exchange.body, "{\"Logs\":{\"Id\":\"logs\"}}");
            exchange_deinit(&exchange);
        }
        CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 1);
        service_stop(&world, SESSION);
        service_start(&world, SESSION);
        service_wait_connected(&world, SESSION);
    }
    world_deinit(&world);
}

/* -- hello -- */

static struct upstream *chassis_of(struct world *world)
{
    return upstream_by_name(world->gateway.upstreams, world->gateway.upstream_count, "chassis");
}

static void restart_chassis(struct world *world, const struct ipc_route *routes, size_t count)
{
    service_stop(world, CHASSIS);
    world->services[CHASSIS].hello.routes = routes;
    world->services[CHASSIS].hello.route_count = count;
    service_start(world, CHASSIS);
    service_wait_connected(world, CHASSIS);
}

static const char *metadata_of(const struct world *world)
{
    const struct document *document = documents_find(&world->gateway.documents,
                                                     ipc_text("/redfish/v1/$metadata"));

    CU_ASSERT_PTR_NOT_NULL_FATAL(document);
    return document->body;
}

/* Nothing is made anew when a service comes back as it was. */
static void upstream_hello_as_before_keeps_the_table(void)
{
    const struct ipc_hello *hello;
    const struct route_table *table;
    struct world world;
    const char *metadata;

    world_init(&world);
    world_start(&world);
    hello = &world.services[CHASSIS].hello;
    table = chassis_of(&world)->table;
    metadata = metadata_of(&world);
    CU_ASSERT_EQUAL_FATAL(table->route_count, hello->route_count);
    restart_chassis(&world, hello->routes, hello->route_count);
    CU_ASSERT_PTR_EQUAL(chassis_of(&world)->table, table);
    CU_ASSERT_PTR_EQUAL(metadata_of(&world), metadata);
    world_deinit(&world);
}

static void upstream_hello_with_other_types_changes_metadata(void)
{
    static const struct ipc_route routes[] = {
        {{"/redfish/v1/Chassis/{Id}", 24}, {"Chassis.v9_9_9.Chassis", 22}, 1, 0, {{0}}},
        {{"/redfish/v1/Chassis/{Id}/Plain", 30}, {NULL, 0}, 1, 0, {{0}}},
    };
    struct http_exchange exchange;
    struct world world;

    world_init(&world);
    world_start(&world);
    restart_chassis(&world, routes, 2);
    world_get_answer(&world, &(struct ask){.target = "/redfish/v1/$metadata"}, &exchange);
    CU_ASSERT_PTR_NOT_NULL(strstr(exchange.body, "Chassis.v9_9_9"));
    CU_ASSERT_PTR_NULL(strstr(exchange.body, "Chassis.v1_25_0"));
    exchange_deinit(&exchange);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED "/Plain", .token = "reader"}),
                    200);
    world_deinit(&world);
}

/* The last good table goes on. */
static void upstream_hello_that_makes_no_sense_is_not_taken(void)
{
    static const struct ipc_route twice[] = {
        {{"/redfish/v1/Chassis/{Id}", 24}, {NULL, 0}, 1, 0, {{0}}},
        {{"/redfish/v1/Chassis/{Other}", 27}, {NULL, 0}, 1, 0, {{0}}},
    };
    static const struct ipc_route no_template[] = {
        {{"/Chassis/{Id", 12}, {NULL, 0}, 1, 0, {{0}}},
    };
    /* Types go into headers and XML. */
    static const struct ipc_route no_types[] = {
        {{"/redfish/v1/Chassis/{Id}", 24}, {"A.A\r\nX: y", 9}, 1, 0, {{0}}},
        {{"/redfish/v1/Chassis/{Id}", 24}, {"A.<A>", 5}, 1, 0, {{0}}},
        {{"/redfish/v1/Chassis/{Id}", 24}, {"A\"", 2}, 1, 0, {{0}}},
    };
    const struct route_table *table;
    struct world world;

    world_init(&world);
    world_start(&world);
    table = chassis_of(&world)->table;
    restart_chassis(&world, twice, 2);
    CU_ASSERT_PTR_EQUAL(chassis_of(&world)->table, table);
    restart_chassis(&world, no_template, 1);
    CU_ASSERT_PTR_EQUAL(chassis_of(&world)->table, table);
    for (size_t i = 0; i < ARRAY_SIZE(no_types); i++) {
        restart_chassis(&world, &no_types[i], 1);
        CU_ASSERT_PTR_EQUAL(chassis_of(&world)->table, table);
    }
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED, .token = "admin"}), 200);
    world_deinit(&world);
}

/* -- waiting -- */

struct waiting {
    struct upstream_waiter waiter;
    unsigned int done;
    bool ready;
};

static void on_done(struct upstream_waiter *waiter, bool ready)
{
    struct waiting *waiting = (struct waiting *)waiter;

    waiting->done++;
    waiting->ready = ready;
}

static bool is_done(void *context)
{
    return ((struct waiting *)context)->done > 0;
}

static void upstream_wait_ends_by_deadline_hello_or_close(void)
{
    struct waiting early = {.waiter.done = on_done}, late = early, last = early;
    struct world world;

    world_init(&world);
    world_start_gateway(&world);
    upstream_wait(chassis_of(&world), &early.waiter, 20);
    upstream_wait(chassis_of(&world), &late.waiter, 60000);
    world_wait(&world, is_done, &early);
    CU_ASSERT_FALSE(early.ready);
    CU_ASSERT_EQUAL(late.done, 0);
    service_start(&world, CHASSIS);
    world_wait(&world, is_done, &late);
    CU_ASSERT_TRUE(late.ready);
    upstream_wait(upstream_by_name(world.gateway.upstreams, SERVICE_COUNT, "session"), &last.waiter,
                  60000);
    world_deinit(&world);
    CU_ASSERT_EQUAL(last.done, 1);
    CU_ASSERT_FALSE(last.ready);
    CU_ASSERT_EQUAL(early.done + late.done, 2);
}

/* -- start -- */

static void gateway_start_keeps_its_uuid(void)
{
    char uuid[GATEWAY_UUID_BYTES], path[128];
    struct world world;

    world_init(&world);
    world_start_gateway(&world);
    memcpy(uuid, world.gateway.uuid, sizeof(uuid));
    /* RFC 9562 §5.4: version 4, variant 10 */
    CU_ASSERT_EQUAL(strlen(uuid), 36);
    CU_ASSERT_EQUAL(uuid[14], '4');
    CU_ASSERT_PTR_NOT_NULL(strchr("89ab", uuid[19]));
    snprintf(path, sizeof(path), "%s/gateway", world.state_dir);
    gateway_stop(&world.gateway);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    gateway_deinit(&world.gateway);
    world.gateway = (struct gateway){
        .loop = &world.loop, .clock = &world.clock, .options = world.gateway.options};
    world_start_gateway(&world);
    CU_ASSERT_STRING_EQUAL(world.gateway.uuid, uuid);
    world_deinit(&world);
}

/* Each start that can't be: an error, and everything that was opened can be closed. */
static void gateway_start_with_bad_files_fails_cleanly(void)
{
    static const struct {
        const char *folder, *name, *text;
        int error;
    } table[] = {
        {"/state/gateway", "uuid", "short", -EBADMSG},
        {"/config/routes.d", "bad.json", "{", -EINVAL},
        {"/config/routes.d", "long.json",
         "{\"name\":\"x\",\"prefixes\":[\"/redfish/v1/X\"],\"socket\":\""
         "/a/very/long/path/that/no/socket/address/has/room/for/because/it/has/one/hundred/and/"
         "eight/bytes/in/all/and/no/more\"}",
         -EINVAL},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct world world;
        char path[128];

        world_init(&world);
        snprintf(path, sizeof(path), "%s%s", world.folder, table[i].folder);
        (void)mkdir(path, 0700);
        world_write_file(&world, path, table[i].name, table[i].text);
        CU_ASSERT_EQUAL(gateway_start(&world.gateway), table[i].error);
        world_deinit(&world);
    }
}

static void gateway_start_without_its_own_routes_takes_the_defaults(void)
{
    struct world world;

    world_init(&world);
    world.gateway.options.data_dir = world.config_dir;
    world.gateway.options.config_dir = "/nowhere";
    world_start_gateway(&world);
    CU_ASSERT_EQUAL(world.gateway.upstream_count, SERVICE_COUNT);
    world_deinit(&world);

    world_init(&world);
    world.gateway.options.config_dir = "/nowhere";
    CU_ASSERT_EQUAL(gateway_start(&world.gateway), -ENOENT);
    world_deinit(&world);
}

/* -- control.c -- */

struct status {
    unsigned int done;
    int outcome;
    uint64_t requests, errors, pid, pss_bytes;
    bool is_gateway;
};

static void on_statistics(int outcome, const struct statistics *statistics, void *context)
{
    struct status *status = context;

    status->done++;
    status->outcome = outcome;
    if (!statistics)
        return;
    status->requests = statistics->requests;
    status->errors = statistics->errors;
    status->pid = statistics->pid;
    status->pss_bytes = statistics->pss_bytes;
    status->is_gateway = ipc_text_equal(statistics->name, "gateway");
}

static void on_plain(int outcome, const struct ipc_response *response, void *context)
{
    struct status *status = context;

    status->done++;
    status->outcome = outcome == 0 ? (int)response->status : outcome;
}

static bool is_told(void *context)
{
    return ((struct status *)context)->done > 0;
}

static void control_tells_how_the_gateway_is_doing(void)
{
    struct status status = {0};
    struct ipc_client *client;
    struct world world;
    char path[64];

    world_init(&world);
    world_start(&world);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = "/redfish/v1"}), 200);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED}), 401);
    world.services[CHASSIS].status = 500;
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = SLED, .token = "admin"}), 500);
    snprintf(path, sizeof(path), "%s/gateway.sock", world.folder);
    CU_ASSERT_EQUAL_FATAL(
        ipc_client_new(
            &(struct ipc_client_options){.loop = &world.loop, .socket_path = path, .name = "test"},
            &client),
        0);
    CU_ASSERT_EQUAL(statistics_call(client, 60000, on_statistics, &status), 0);
    world_wait(&world, is_told, &status);
    CU_ASSERT_EQUAL(status.outcome, 0);
    CU_ASSERT_TRUE(status.is_gateway);
    CU_ASSERT_EQUAL(status.requests, 3);
    CU_ASSERT_EQUAL(status.errors, 1);
    CU_ASSERT_EQUAL(status.pid, (uint64_t)getpid());
    CU_ASSERT_TRUE(status.pss_bytes > 0);

    status.done = 0;
    CU_ASSERT_EQUAL(ipc_client_request(client,
                                       &(struct ipc_request){.method = IPC_GET,
                                                             .uri = ipc_text("/redfish/v1"),
                                                             .deadline_ms = 60000},
                                       true, on_plain, &status, NULL),
                    0);
    world_wait(&world, is_told, &status);
    CU_ASSERT_EQUAL(status.outcome, 404);
    ipc_client_close(client, NULL, NULL);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(upstream_find_gives_the_longest_prefix_at_a_slash),
    UNIT_CASE(upstream_with_a_variable_prefix_has_its_part_of_all),
    UNIT_CASE(upstream_hello_as_before_keeps_the_table),
    UNIT_CASE(upstream_hello_with_other_types_changes_metadata),
    UNIT_CASE(upstream_hello_that_makes_no_sense_is_not_taken),
    UNIT_CASE(upstream_wait_ends_by_deadline_hello_or_close),
    UNIT_CASE(gateway_start_keeps_its_uuid),
    UNIT_CASE(gateway_start_with_bad_files_fails_cleanly),
    UNIT_CASE(gateway_start_without_its_own_routes_takes_the_defaults),
    UNIT_CASE(control_tells_how_the_gateway_is_doing),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/upstream", cases)
