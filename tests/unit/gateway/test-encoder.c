/*
 * Unit tests of gateway/encoder.c: the whole gateway, with answers that are small, middling and
 * large; when they are compressed, kept, dropped, and not made at all.
 */
#include "gateway/encoder.h"

#include <string.h>

#include "tests/unit/gateway/gateway-fixture.h"

#define SLED "/redfish/v1/Chassis/Sled1"
#define SMALL_BYTES 1000
#define MIDDLING_BYTES 8000
#define LARGE_BYTES 60000

static struct world world;
static char text[ENCODER_FORCED_BYTES_MAX + 2];

static void make_text(size_t size, char digit)
{
    snprintf(text, sizeof(text), "{\"Id\":\"%c\",\"Filler\":\"", digit);
    for (size_t i = strlen(text); i < size - 2; i++)
        text[i] = (char)('a' + i % 20);
    memcpy(text + size - 2, "\"}", 3);
}

static void start(size_t size, size_t cache_bytes_max)
{
    static struct fake_resource sled = {.uri = SLED, .body = text};

    make_text(size, '1');
    world_init(&world);
    world.gateway.options.cache_bytes_max = cache_bytes_max;
    world_start(&world);
    world.services[CHASSIS].resources = &sled;
    world.services[CHASSIS].resource_count = 1;
}

/* Asks, and says whether the answer has this coding ("" for none). The tag goes to `etag`. */
static bool has_coding(const char *accept_encoding, const char *coding, char etag[static 64])
{
    struct http_exchange exchange;
    bool good;

    world_get_answer(
        &world, &(struct ask){.target = SLED, .token = "admin", .accept_encoding = accept_encoding},
        &exchange);
    CU_ASSERT_EQUAL(exchange.status, 200);
    good = strcmp(exchange_header(&exchange, "Content-Encoding"), coding) == 0;
    if (!good)
        fprintf(stderr, "%s gave:\n%s\n", accept_encoding, exchange.head);
    snprintf(etag, 64, "%s", exchange_header(&exchange, "ETag"));
    exchange_deinit(&exchange);
    return good;
}

static bool is_idle(void *context)
{
    return world.gateway.encoder_job_count == 0;
}

static void wait_for_jobs(void)
{
    world_wait(&world, is_idle, NULL);
}

static void encoder_answer_encodes_what_is_kept(void)
{
    char plain[64], gzip[64], zstd[64];

    start(MIDDLING_BYTES, 1 << 20);
    CU_ASSERT_TRUE(has_coding("gzip", "", plain)); /* it was not there yet */
    CU_ASSERT_TRUE(has_coding("gzip", "gzip", gzip));
    CU_ASSERT_TRUE(has_coding("zstd, gzip", "zstd", zstd));
    CU_ASSERT_TRUE(has_coding("gzip", "gzip", gzip));
    CU_ASSERT_TRUE(has_coding(NULL, "", plain));
    CU_ASSERT_TRUE(strstr(gzip, "-gzip\"") && strstr(zstd, "-zstd\""));
    CU_ASSERT_EQUAL(memcmp(gzip, plain, strlen(plain) - 1), 0);
    CU_ASSERT_EQUAL(world.services[CHASSIS].requests, 1);
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 3);
    world_deinit(&world);
}

static void encoder_answer_after_a_change_is_new(void)
{
    char before[64], after[64];

    start(MIDDLING_BYTES, 1 << 20);
    CU_ASSERT_TRUE(has_coding("gzip", "", before));
    CU_ASSERT_TRUE(has_coding("gzip", "gzip", before));
    make_text(MIDDLING_BYTES, '2');
    service_invalidate(&world, CHASSIS, SLED);
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 0);
    CU_ASSERT_TRUE(has_coding("gzip", "", after));
    CU_ASSERT_TRUE(has_coding("gzip", "gzip", after));
    CU_ASSERT_STRING_NOT_EQUAL(before, after);
    world_deinit(&world);
}

static void encoder_answer_leaves_small_ones_alone(void)
{
    char etag[64];

    start(SMALL_BYTES, 1 << 20);
    for (int i = 0; i < 3; i++)
        CU_ASSERT_TRUE(has_coding("gzip, zstd", "", etag));
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 1);
    CU_ASSERT_TRUE(has_coding("gzip, identity;q=0", "gzip", etag));
    world_deinit(&world);
}

/* The loop stands still while it is done, so there is an end to it. */
static void encoder_force_has_a_limit(void)
{
    char etag[64];

    start(ENCODER_FORCED_BYTES_MAX, 1 << 10);
    CU_ASSERT_TRUE(has_coding("gzip, identity;q=0", "gzip", etag));
    make_text(ENCODER_FORCED_BYTES_MAX + 1, '2');
    CU_ASSERT_TRUE(has_coding("gzip, identity;q=0", "", etag));
    world_deinit(&world);
}

static void encoder_answer_makes_large_ones_off_the_loop(void)
{
    char etag[64];

    start(LARGE_BYTES, 1 << 20);
    CU_ASSERT_TRUE(has_coding("gzip", "", etag));
    CU_ASSERT_TRUE(has_coding("gzip", "", etag)); /* starts it */
    CU_ASSERT_TRUE(has_coding("gzip", "", etag)); /* does not start it twice */
    CU_ASSERT_TRUE(world.gateway.encoder_job_count <= 1);
    wait_for_jobs();
    CU_ASSERT_TRUE(has_coding("gzip", "gzip", etag));
    CU_ASSERT_TRUE(has_coding("gzip", "gzip", etag));
    world_deinit(&world);
}

static void encoder_job_for_what_has_changed_is_dropped(void)
{
    char etag[64];

    start(LARGE_BYTES, 1 << 20);
    CU_ASSERT_TRUE(has_coding("zstd", "", etag));
    CU_ASSERT_TRUE(has_coding("zstd", "", etag));
    CU_ASSERT_EQUAL(world.gateway.encoder_job_count, 1);
    make_text(LARGE_BYTES, '2');
    response_cache_remove(world.gateway.cache, ipc_text(SLED));
    wait_for_jobs();
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 0);
    world_deinit(&world);
}

static void encoder_job_is_waited_for_at_the_end(void)
{
    char etag[64];

    start(LARGE_BYTES, 1 << 20);
    CU_ASSERT_TRUE(has_coding("gzip", "", etag));
    CU_ASSERT_TRUE(has_coding("gzip", "", etag));
    CU_ASSERT_EQUAL(world.gateway.encoder_job_count, 1);
    world_deinit(&world);
}

/* No budget is too small to be safe: room is never made by removing what is being encoded. */
static void encoder_answer_within_any_budget(void)
{
    char etag[64];

    for (size_t budget = 0; budget < 24000; budget += 300) {
        start(MIDDLING_BYTES, budget);
        for (int i = 0; i < 4; i++) {
            struct http_exchange exchange;

            world_get_answer(&world,
                             &(struct ask){.target = SLED,
                                           .token = "admin",
                                           .accept_encoding = i % 2 ? "gzip" : "zstd"},
                             &exchange);
            CU_ASSERT_EQUAL(exchange.status, 200);
            exchange_deinit(&exchange);
        }
        CU_ASSERT_TRUE(response_cache_statistics(world.gateway.cache).bytes <= budget);
        world_deinit(&world);
    }
    start(MIDDLING_BYTES, 0);
    CU_ASSERT_TRUE(has_coding("gzip", "", etag));
    CU_ASSERT_TRUE(has_coding("gzip", "", etag));
    CU_ASSERT_TRUE(has_coding("gzip, *;q=0", "gzip", etag)); /* at any cost */
    world_deinit(&world);
}

/* Noise: it is tried once, and that is remembered. */
static void encoder_answer_that_would_grow_stays_plain(void)
{
    char etag[64];
    unsigned int state = 1;

    start(MIDDLING_BYTES, 1 << 20);
    for (size_t i = 0; i < MIDDLING_BYTES; i++) {
        state = state * 1103515245u + 12345u;
        text[i] = (char)((state >> 16) % 255 + 1);
    }
    for (int i = 0; i < 3; i++)
        CU_ASSERT_TRUE(has_coding("gzip", "", etag));
    CU_ASSERT_EQUAL(response_cache_statistics(world.gateway.cache).entries, 2);
    world_deinit(&world);
}

static void requests_conditions_take_the_tags_of_all_codings(void)
{
    struct ask ask = {.target = SLED, .token = "admin", .accept_encoding = "gzip"};
    char plain[64], gzip[64];
    struct http_exchange exchange;

    start(MIDDLING_BYTES, 1 << 20);
    CU_ASSERT_TRUE(has_coding("identity", "", plain));
    CU_ASSERT_TRUE(has_coding("gzip", "gzip", gzip));
    ask.if_none_match = gzip;
    world_get_answer(&world, &ask, &exchange);
    CU_ASSERT_EQUAL(exchange.status, 304);
    CU_ASSERT_STRING_EQUAL(exchange_header(&exchange, "ETag"), gzip);
    exchange_deinit(&exchange);
    ask.if_none_match = plain;
    CU_ASSERT_EQUAL(world_status(&world, &ask), 304);
    ask.if_none_match = "\"other-gzip\"";
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200);
    ask.if_none_match = NULL;
    ask.if_match = gzip;
    CU_ASSERT_EQUAL(world_status(&world, &ask), 200);
    ask.if_match = "\"other-gzip\"";
    CU_ASSERT_EQUAL(world_status(&world, &ask), 412);
    /* Services hear of plain tags only. */
    world.services[CHASSIS].resources = NULL;
    ask.method = HTTP_PATCH;
    ask.body = "{\"AssetTag\":\"x\"}";
    ask.content_type = "application/json";
    ask.if_match = "\"a-gzip\", \"b\"";
    ask.if_none_match = "\"c-zstd\"";
    (void)world_status(&world, &ask);
    CU_ASSERT_STRING_EQUAL(world.services[CHASSIS].last_if_match, "\"a\", \"b\"");
    CU_ASSERT_STRING_EQUAL(world.services[CHASSIS].last_if_none_match, "\"c\"");
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(encoder_answer_encodes_what_is_kept),
    UNIT_CASE(encoder_answer_after_a_change_is_new),
    UNIT_CASE(encoder_answer_leaves_small_ones_alone),
    UNIT_CASE(encoder_force_has_a_limit),
    UNIT_CASE(encoder_answer_makes_large_ones_off_the_loop),
    UNIT_CASE(encoder_job_for_what_has_changed_is_dropped),
    UNIT_CASE(encoder_job_is_waited_for_at_the_end),
    UNIT_CASE(encoder_answer_within_any_budget),
    UNIT_CASE(encoder_answer_that_would_grow_stays_plain),
    UNIT_CASE(requests_conditions_take_the_tags_of_all_codings),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/encoder", cases)
