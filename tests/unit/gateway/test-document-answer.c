/* Unit tests of gateway/document-answer.c, and of how requests get there: who may read which
 * document, and what he gets. */
#include <sys/stat.h>
#include <unistd.h>

#include "gateway/limits.h"
#include "tests/unit/gateway/gateway-fixture.h"

#define XML "<x/>"
#define CSDL_URI "/redfish/v1/schema/Chassis_v1.xml"
#define JSON_URI "/redfish/v1/schema/Chassis.v1_25_0.json"
#define REGISTRY_URI "/redfish/v1/Registries/Test/Test.1.0.0"
#define TASK_URI "/redfish/v1/Registries/TaskEvent/TaskEvent.1.0.5"

static char schema_dir[64], csdl_dir[80], json_dir[80], registry_dir[64];

/* A gateway with two schemas and a registry that nobody else has. */
static void begin(struct world *world)
{
    world_init(world);
    snprintf(schema_dir, sizeof(schema_dir), "%s/schemas", world->folder);
    snprintf(csdl_dir, sizeof(csdl_dir), "%s/csdl", schema_dir);
    snprintf(json_dir, sizeof(json_dir), "%s/json-schema", schema_dir);
    snprintf(registry_dir, sizeof(registry_dir), "%s/registries", world->folder);
    CU_ASSERT_EQUAL_FATAL(mkdir(schema_dir, 0755), 0);
    CU_ASSERT_EQUAL_FATAL(mkdir(csdl_dir, 0755), 0);
    CU_ASSERT_EQUAL_FATAL(mkdir(json_dir, 0755), 0);
    CU_ASSERT_EQUAL_FATAL(mkdir(registry_dir, 0755), 0);
    world_write_file(world, csdl_dir, "Chassis_v1.xml", XML);
    world_write_file(world, json_dir, "Chassis.v1_25_0.json", "{}");
    world_write_file(world, registry_dir, "Test.1.0.0.json",
                     "{\"@odata.type\": \"#MessageRegistry.v1_2_0.MessageRegistry\"}");
    world->gateway.options.schema_dir = schema_dir;
    world->gateway.options.registry_dir = registry_dir;
    world_start(world);
}

static const struct decision {
    struct ask ask;
    unsigned int status;
    const char *message;        /* NULL: a good answer */
    const char *header, *value; /* NULL: not looked at */
} decisions[] = {
#define DESCRIBED_BY(name) "<http://redfish.dmtf.org/schemas/v1/" name ".json>; rel=describedby"
    /* without a log-in: nothing but what has to be open */
    {{.target = "/redfish/v1"}, 200, NULL, "Link", DESCRIBED_BY("ServiceRoot.v1_20_0")},
    {{.target = "/redfish/v1/JsonSchemas"}, 401, "AccessUnauthorized", NULL, NULL},
    {{.target = "/redfish/v1/Registries/Base"}, 401, "AccessUnauthorized", NULL, NULL},
    {{.target = TASK_URI}, 401, "AccessUnauthorized", NULL, NULL},
    {{.target = CSDL_URI}, 401, "AccessUnauthorized", NULL, NULL},
    {{.target = CSDL_URI, .method = HTTP_DELETE}, 401, "AccessUnauthorized", NULL, NULL},
    {{.target = "/redfish/v1/JsonSchemas?$expand=."}, 401, "AccessUnauthorized", NULL, NULL},
    /* what each is */
    {{.target = "/redfish/v1/JsonSchemas", .token = "reader"},
     200,
     NULL,
     "Link",
     DESCRIBED_BY("JsonSchemaFileCollection")},
    {{.target = "/redfish/v1/Registries/Base", .token = "reader"},
     200,
     NULL,
     "Link",
     DESCRIBED_BY("MessageRegistryFile.v1_1_5")},
    {{.target = TASK_URI, .token = "reader"},
     200,
     NULL,
     "Link",
     DESCRIBED_BY("MessageRegistry.v1_7_0")},
    {{.target = "/redfish/v1/Registries/PrivilegeRegistry/Redfish_1.8.0_PrivilegeRegistry",
      .token = "reader"},
     200,
     NULL,
     "Link",
     DESCRIBED_BY("PrivilegeRegistry.v1_2_0")},
    {{.target = REGISTRY_URI, .token = "reader"},
     200,
     NULL,
     "Link",
     DESCRIBED_BY("MessageRegistry.v1_2_0")},
    {{.target = CSDL_URI, .token = "reader"},
     200,
     NULL,
     "Content-Type",
     "application/xml; charset=utf-8"},
    {{.target = JSON_URI, .token = "reader"},
     200,
     NULL,
     "Content-Type",
     "application/json; charset=utf-8"},
    {{.target = JSON_URI, .token = "reader"}, 200, NULL, "Allow", "GET, HEAD"},
    {{.target = CSDL_URI, .token = "reader", .method = HTTP_OPTIONS},
     204,
     NULL,
     "Allow",
     "GET, HEAD"},
    /* what can't be done */
    {{.target = "/redfish/v1/Registries", .token = "admin", .method = HTTP_POST, .body = "{}"},
     405,
     "OperationNotAllowed",
     "Allow",
     "GET, HEAD"},
    {{.target = CSDL_URI, .token = "admin", .method = HTTP_DELETE},
     405,
     "OperationNotAllowed",
     "Allow",
     "GET, HEAD"},
    {{.target = CSDL_URI, .token = "reader", .accept = "application/json"},
     406,
     "HeaderInvalid",
     NULL,
     NULL},
    {{.target = CSDL_URI, .token = "reader", .accept = "application/xml"}, 200, NULL, NULL, NULL},
    {{.target = JSON_URI, .token = "reader", .accept = "application/xml"},
     406,
     "HeaderInvalid",
     NULL,
     NULL},
    {{.target = TASK_URI, .token = "reader", .if_match = "\"no\""},
     412,
     "PreconditionFailed",
     NULL,
     NULL},
    {{.target = TASK_URI, .token = "reader", .if_none_match = "*"}, 304, NULL, NULL, NULL},
    {{.target = CSDL_URI, .token = "reader", .if_none_match = "*"}, 304, NULL, NULL, NULL},
    {{.target = TASK_URI "?$select=Id", .token = "reader"},
     501,
     "QueryNotSupportedOnResource",
     NULL,
     NULL},
    /* what is not there */
    {{.target = "/redfish/v1/schema/None_v1.xml", .token = "reader"},
     404,
     "ResourceMissingAtURI",
     NULL,
     NULL},
    {{.target = "/redfish/v1/schema", .token = "reader"}, 404, "ResourceMissingAtURI", NULL, NULL},
    {{.target = "/redfish/v1/Registries/None", .token = "reader"},
     404,
     "ResourceMissingAtURI",
     NULL,
     NULL},
    /* queries */
    {{.target = "/redfish/v1/Registries?$expand=.", .token = "reader"}, 200, NULL, NULL, NULL},
    {{.target = "/redfish/v1/Registries?$top=1&$select=Members", .token = "reader"},
     200,
     NULL,
     NULL,
     NULL},
};

static void document_answer_decides_like_for_any_resource(void)
{
    struct world world;

    begin(&world);
    for (size_t i = 0; i < ARRAY_SIZE(decisions); i++) {
        const struct decision *decision = &decisions[i];
        struct http_exchange exchange;

        world_get_answer(&world, &decision->ask, &exchange);
        if (exchange.status != decision->status)
            fprintf(stderr, "%s: %u\n", decision->ask.target, exchange.status);
        CU_ASSERT_EQUAL(exchange.status, decision->status);
        if (decision->message)
            CU_ASSERT_STRING_EQUAL(exchange_message(&exchange), decision->message);
        if (decision->header)
            CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, decision->header), decision->value);
        exchange_deinit(&exchange);
    }
    CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 0);
    world_deinit(&world);
}

/* Nobody sees a member that he could not read by itself. */
static void document_answer_root_expanded_shows_what_the_caller_may_read(void)
{
    const struct ask nobody = {.target = "/redfish/v1?$expand=."};
    const struct ask reader = {.target = "/redfish/v1?$expand=.", .token = "reader"};
    struct http_exchange exchange;
    struct world world;

    begin(&world);
    for (int i = 0; i < 2; i++) { /* the second time from the cache */
        world_get_answer(&world, &reader, &exchange);
        CU_ASSERT_PTR_NOT_NULL(strstr(exchange.body, "#MessageRegistryFileCollection."));
        exchange_deinit(&exchange);
        world_get_answer(&world, &nobody, &exchange);
        CU_ASSERT_EQUAL(exchange.status, 200);
        CU_ASSERT_PTR_NULL(strstr(exchange.body, "#MessageRegistryFileCollection."));
        CU_ASSERT_PTR_NOT_NULL(strstr(exchange.body, "/redfish/v1/Registries\""));
        exchange_deinit(&exchange);
    }
    world_deinit(&world);
}

/* They are written once, and are in the cache then; each reader is authorized anew. */
static void document_answer_registry_is_kept(void)
{
    const struct ask ask = {.target = TASK_URI, .token = "reader"};
    struct response_cache_statistics before, after;
    struct http_exchange exchange;
    struct world world;

    begin(&world);
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200);
    before = response_cache_statistics(world.gateway.cache);
    CU_ASSERT_EQUAL(before.entries, 1);
    world_get_answer(&world, &ask, &exchange);
    after = response_cache_statistics(world.gateway.cache);
    CU_ASSERT_EQUAL(exchange.status, 200);
    CU_ASSERT_PTR_NOT_NULL(strstr(exchange.body, "TaskProgressChanged"));
    CU_ASSERT_EQUAL(after.hits, before.hits + 1);
    exchange_deinit(&exchange);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = TASK_URI}), 401);
    world_deinit(&world);
}

/* -- files -- */

static void document_answer_sends_a_file_as_it_is(void)
{
    const struct ask ask = {.target = CSDL_URI, .token = "reader"};
    struct http_exchange exchange;
    struct world world;

    begin(&world);
    world_get_answer(&world, &ask, &exchange);
    CU_ASSERT_STRING_EQUAL(exchange.body, XML);
    exchange_deinit(&exchange);
    world_deinit(&world);
}

static void document_answer_file_that_is_gone_is_404(void)
{
    struct world world;
    char path[128];

    begin(&world);
    snprintf(path, sizeof(path), "%s/Chassis_v1.xml", csdl_dir);
    CU_ASSERT_EQUAL(unlink(path), 0);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = CSDL_URI, .token = "reader"}),
                    404);
    world_deinit(&world);
}

static void document_answer_file_too_large_is_500(void)
{
    struct world world;
    char path[128];

    begin(&world);
    snprintf(path, sizeof(path), "%s/Chassis_v1.xml", csdl_dir);
    CU_ASSERT_EQUAL(truncate(path, GATEWAY_FILE_BYTES_MAX + 1), 0);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = CSDL_URI, .token = "reader"}),
                    500);
    CU_ASSERT_EQUAL(truncate(path, GATEWAY_FILE_BYTES_MAX), 0);
    CU_ASSERT_EQUAL(world_status(&world, &(struct ask){.target = CSDL_URI, .token = "reader"}),
                    200);
    world_deinit(&world);
}

/* Memory for so many files at a time, and no more. */
static void document_answer_too_many_files_at_once_is_503(void)
{
    const struct ask ask = {.target = JSON_URI, .token = "reader"};
    struct http_exchange all[GATEWAY_FILE_READS_MAX + 1];
    struct world world;

    begin(&world);
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200); /* from now on the reader is known */
    for (size_t i = 0; i < ARRAY_SIZE(all); i++)
        world_ask(&world, &ask, &all[i]);
    CU_ASSERT_EQUAL(all[GATEWAY_FILE_READS_MAX].answer_count, 1);
    CU_ASSERT_EQUAL(all[GATEWAY_FILE_READS_MAX].status, 503);
    CU_ASSERT_STRING_EQUAL(exchange_header(&all[GATEWAY_FILE_READS_MAX], "Retry-After"), "1");
    for (size_t i = 0; i < ARRAY_SIZE(all); i++) {
        world_wait_answer(&world, &all[i]);
        CU_ASSERT_EQUAL(all[i].status, i < GATEWAY_FILE_READS_MAX ? 200 : 503);
        exchange_deinit(&all[i]);
    }
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200);
    world_deinit(&world);
}

static void document_answer_file_under_way_when_the_gateway_stops(void)
{
    const struct ask ask = {.target = JSON_URI, .token = "reader"};
    struct http_exchange exchange;
    struct world world;

    begin(&world);
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200);
    world_ask(&world, &ask, &exchange);
    CU_ASSERT_EQUAL(exchange.answer_count, 0);
    world_deinit(&world);
    CU_ASSERT_EQUAL(exchange.answer_count, 1);
    exchange_deinit(&exchange);
}

/* -- changes -- */

/* A request that waits for its log-in does not point to what was made anew meanwhile. */
static void document_answer_document_that_went_while_waiting_is_404(void)
{
    static const struct ipc_route none = {
        {"/redfish/v1/Chassis", 19}, {"ChassisCollection.ChassisCollection", 35}, 1, 0, {{0}}};
    const struct ask ask = {.target = "/redfish/v1/JsonSchemas/Chassis.v1_25_0", .token = "reader"};
    struct http_exchange exchange;
    struct world world;

    begin(&world);
    world.services[SESSION].hold_calls = true;
    world_ask(&world, &ask, &exchange);
    service_wait_held(&world, SESSION, 1);
    service_stop(&world, CHASSIS);
    world.services[CHASSIS].hello.routes = &none;
    world.services[CHASSIS].hello.route_count = 1;
    service_start(&world, CHASSIS);
    service_wait_connected(&world, CHASSIS);
    service_release(&world, SESSION);
    world_wait_answer(&world, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 404);
    exchange_deinit(&exchange);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(document_answer_decides_like_for_any_resource),
    UNIT_CASE(document_answer_root_expanded_shows_what_the_caller_may_read),
    UNIT_CASE(document_answer_registry_is_kept),
    UNIT_CASE(document_answer_sends_a_file_as_it_is),
    UNIT_CASE(document_answer_file_that_is_gone_is_404),
    UNIT_CASE(document_answer_file_too_large_is_500),
    UNIT_CASE(document_answer_too_many_files_at_once_is_503),
    UNIT_CASE(document_answer_file_under_way_when_the_gateway_stops),
    UNIT_CASE(document_answer_document_that_went_while_waiting_is_404),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/document-answer", cases)
