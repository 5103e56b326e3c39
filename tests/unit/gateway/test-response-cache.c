/* Unit tests of gateway/response-cache.c: what is kept, within which budget, and for how long. */
#include "gateway/response-cache.h"

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define BODY_BYTES 1000
/* Of an entry with a body of BODY_BYTES and short texts: the struct is not this test's to know. */
#define ENTRY_BYTES_MAX (BODY_BYTES + 400)

static char body[BODY_BYTES];

static void put(struct response_cache *cache, const char *key, const char *etag, const void *owner)
{
    CU_ASSERT_EQUAL(response_cache_put(cache, ipc_text(key),
                                       &(struct cached_response){
                                           .head = ipc_text("head"),
                                           .body = {body, sizeof(body)},
                                           .etag = ipc_text(etag),
                                           .owner = owner,
                                           .route = &body,
                                       }),
                    0);
}

static bool has(struct response_cache *cache, const char *key)
{
    return response_cache_find(cache, ipc_text(key)) != NULL;
}

static void response_cache_put_copies_everything(void)
{
    char key[] = "/redfish/v1/A", head[] = "head", text[] = "body", etag[] = "\"1\"";
    const struct cached_response *found;
    struct response_cache *cache;
    int owner;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    CU_ASSERT_EQUAL(response_cache_put(cache, ipc_text(key),
                                       &(struct cached_response){
                                           .head = ipc_text(head),
                                           .body = ipc_text(text),
                                           .etag = ipc_text(etag),
                                           .owner = &owner,
                                           .route = &cache,
                                       }),
                    0);
    key[13 - 1] = head[0] = text[0] = etag[1] = 'X';
    CU_ASSERT_PTR_NULL(response_cache_find(cache, ipc_text(key)));
    found = response_cache_find(cache, ipc_text("/redfish/v1/A"));
    CU_ASSERT_PTR_NOT_NULL_FATAL(found);
    CU_ASSERT_TRUE(ipc_text_equal(found->head, "head"));
    CU_ASSERT_TRUE(ipc_text_equal(found->body, "body"));
    CU_ASSERT_TRUE(ipc_text_equal(found->etag, "\"1\""));
    CU_ASSERT_PTR_EQUAL(found->owner, &owner);
    CU_ASSERT_PTR_EQUAL(found->route, &cache);
    response_cache_free(cache);
    response_cache_free(NULL);
}

static void response_cache_put_again_replaces(void)
{
    const struct cached_response *found;
    struct response_cache *cache;
    size_t bytes;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    put(cache, "/a", "\"1\"", NULL);
    bytes = response_cache_statistics(cache).bytes;
    put(cache, "/a", "\"2\"", NULL);
    found = response_cache_find(cache, ipc_text("/a"));
    CU_ASSERT_PTR_NOT_NULL_FATAL(found);
    CU_ASSERT_TRUE(ipc_text_equal(found->etag, "\"2\""));
    CU_ASSERT_EQUAL(response_cache_statistics(cache).entries, 1);
    CU_ASSERT_EQUAL(response_cache_statistics(cache).bytes, bytes);
    response_cache_free(cache);
}

static void response_cache_put_full_drops_the_one_used_longest_ago(void)
{
    struct response_cache *cache;
    size_t budget = 3 * ENTRY_BYTES_MAX;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(budget, &cache), 0);
    put(cache, "/a", "", NULL);
    put(cache, "/b", "", NULL);
    put(cache, "/c", "", NULL);
    CU_ASSERT_EQUAL_FATAL(response_cache_statistics(cache).entries, 3);
    CU_ASSERT_TRUE(has(cache, "/a"));
    put(cache, "/d", "", NULL);
    CU_ASSERT_FALSE(has(cache, "/b"));
    CU_ASSERT_TRUE(has(cache, "/c"));
    CU_ASSERT_TRUE(has(cache, "/a"));
    CU_ASSERT_TRUE(has(cache, "/d"));
    CU_ASSERT_EQUAL(response_cache_statistics(cache).evictions, 1);
    for (int i = 0; i < 100; i++) {
        char key[16];

        snprintf(key, sizeof(key), "/%d", i);
        put(cache, key, "", NULL);
        CU_ASSERT_TRUE(response_cache_statistics(cache).bytes <= budget);
    }
    CU_ASSERT_EQUAL(response_cache_statistics(cache).entries, 3);
    CU_ASSERT_TRUE(has(cache, "/99"));
    response_cache_free(cache);
}

/* What is too large is not kept, and what it would have replaced is gone all the same: it is old.
 */
static void response_cache_put_too_large_keeps_nothing(void)
{
    struct response_cache *cache;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(800, &cache), 0);
    CU_ASSERT_EQUAL(response_cache_put(cache, ipc_text("/a"),
                                       &(struct cached_response){.body = ipc_text("small")}),
                    0);
    CU_ASSERT_EQUAL(response_cache_put(cache, ipc_text("/b"),
                                       &(struct cached_response){.body = ipc_text("small")}),
                    0);
    put(cache, "/a", "", NULL);
    CU_ASSERT_FALSE(has(cache, "/a"));
    CU_ASSERT_TRUE(has(cache, "/b"));
    CU_ASSERT_EQUAL(response_cache_statistics(cache).evictions, 0);
    response_cache_free(cache);
}

static void response_cache_without_budget_keeps_nothing(void)
{
    struct response_cache *cache;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(0, &cache), 0);
    put(cache, "/a", "", NULL);
    CU_ASSERT_FALSE(has(cache, "/a"));
    CU_ASSERT_EQUAL(response_cache_statistics(cache).misses, 1);
    CU_ASSERT_EQUAL(response_cache_statistics(cache).hits, 0);
    response_cache_free(cache);
}

static void response_cache_remove_removes_that_one(void)
{
    struct response_cache *cache;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    put(cache, "/a", "", NULL);
    put(cache, "/a/b", "", NULL);
    response_cache_remove(cache, ipc_text("/a"));
    response_cache_remove(cache, ipc_text("/never"));
    CU_ASSERT_FALSE(has(cache, "/a"));
    CU_ASSERT_TRUE(has(cache, "/a/b"));
    response_cache_free(cache);
}

static void response_cache_remove_owner_removes_its_entries(void)
{
    struct response_cache *cache;
    int one, other;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    put(cache, "/a", "", &one);
    put(cache, "/b", "", &other);
    put(cache, "/c", "", &one);
    response_cache_remove_owner(cache, &one);
    CU_ASSERT_FALSE(has(cache, "/a"));
    CU_ASSERT_TRUE(has(cache, "/b"));
    CU_ASSERT_FALSE(has(cache, "/c"));
    response_cache_remove_owner(cache, &other);
    CU_ASSERT_EQUAL(response_cache_statistics(cache).entries, 0);
    CU_ASSERT_EQUAL(response_cache_statistics(cache).bytes, 0);
    response_cache_free(cache);
}

/* -- what was put together -- */

static void put_composed(struct response_cache *cache, const char *key, const char *const *uris,
                         size_t count, const void *other_owner)
{
    uint64_t resources[100];
    const void *routes[] = {&body, cache};

    CU_ASSERT_TRUE_FATAL(count <= ARRAY_SIZE(resources));
    for (size_t i = 0; i < count; i++)
        resources[i] = response_cache_resource(ipc_text(uris[i]));
    CU_ASSERT_EQUAL(response_cache_put(cache, ipc_text(key),
                                       &(struct cached_response){
                                           .body = ipc_text("all of them"),
                                           .resources = resources,
                                           .resource_count = count,
                                           .owners = &other_owner,
                                           .owner_count = 1,
                                           .routes = routes,
                                           .route_count = 2,
                                       }),
                    0);
    memset(resources, 0, sizeof(resources));
}

static void response_cache_remove_removes_what_was_made_of_it(void)
{
    static const char *const uris[] = {"/a", "/a/1", "/a/2"};
    struct response_cache *cache;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    for (size_t i = 0; i < ARRAY_SIZE(uris); i++) {
        put(cache, uris[i], "", NULL);
        put_composed(cache, "/a?$expand=.", uris, ARRAY_SIZE(uris), NULL);
        put_composed(cache, "/b?$top=1", (const char *const[]){"/b"}, 1, NULL);
        response_cache_remove(cache, ipc_text("/a/3"));
        CU_ASSERT_TRUE(has(cache, "/a?$expand=."));
        response_cache_remove(cache, ipc_text(uris[i]));
        CU_ASSERT_FALSE(has(cache, uris[i]));
        CU_ASSERT_FALSE(has(cache, "/a?$expand=."));
        CU_ASSERT_TRUE(has(cache, "/b?$top=1"));
    }
    response_cache_free(cache);
}

/* An answer that was asked for anew, because it made room for others, is the same as before. */
static void response_cache_put_again_keeps_what_was_made_of_it(void)
{
    static const char *const uris[] = {"/a", "/a/1"};
    struct response_cache *cache;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    put(cache, "/a/1", "", NULL);
    put_composed(cache, "/a?$expand=.", uris, 2, NULL);
    put(cache, "/a/1", "", NULL);
    CU_ASSERT_TRUE(has(cache, "/a?$expand=."));
    response_cache_free(cache);
}

static void response_cache_remove_of_many_finds_each(void)
{
    static char texts[100][16];
    const char *uris[ARRAY_SIZE(texts)];
    struct response_cache *cache;

    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        snprintf(texts[i], sizeof(texts[i]), "/a/%zu", i);
        uris[i] = texts[i];
    }
    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
        put_composed(cache, "/a?$expand=.", uris, ARRAY_SIZE(uris), NULL);
        response_cache_remove(cache, ipc_text("/a"));
        CU_ASSERT_TRUE(has(cache, "/a?$expand=."));
        response_cache_remove(cache, ipc_text(uris[i]));
        CU_ASSERT_FALSE(has(cache, "/a?$expand=."));
    }
    CU_ASSERT_EQUAL(response_cache_statistics(cache).bytes, 0);
    response_cache_free(cache);
}

static void response_cache_remove_owner_removes_what_was_made_of_it(void)
{
    static const char *const uris[] = {"/a"};
    struct response_cache *cache;
    int one, other;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    put_composed(cache, "/a?$expand=.", uris, 1, &one);
    put_composed(cache, "/a?$expand=*", uris, 1, &other);
    response_cache_remove_owner(cache, &one);
    CU_ASSERT_FALSE(has(cache, "/a?$expand=."));
    CU_ASSERT_TRUE(has(cache, "/a?$expand=*"));
    response_cache_free(cache);
}

static void response_cache_remove_composed_leaves_the_others(void)
{
    static const char *const uris[] = {"/a"};
    const struct cached_response *found;
    struct response_cache *cache;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    put(cache, "/a", "", NULL);
    put_composed(cache, "/a?$expand=.", uris, 1, NULL);
    put_composed(cache, "/a?$select=Id", uris, 1, NULL);
    found = response_cache_find(cache, ipc_text("/a?$expand=."));
    CU_ASSERT_PTR_NOT_NULL_FATAL(found);
    CU_ASSERT_EQUAL_FATAL(found->route_count, 2);
    CU_ASSERT_PTR_EQUAL(found->routes[1], cache);
    CU_ASSERT_TRUE(ipc_text_equal(found->body, "all of them"));
    response_cache_remove_composed(cache);
    CU_ASSERT_TRUE(has(cache, "/a"));
    CU_ASSERT_EQUAL(response_cache_statistics(cache).entries, 1);
    response_cache_free(cache);
}

static void response_cache_remove_instance_leaves_the_others(void)
{
    static const char *const keys[] = {"/a",     "bmc1/a",      "gzip:bmc1/a", "bmc1/a\n$top=1",
                                       "bmc2/a", "gzip:bmc2/a", "bmc11/a",     "gzip:/bmc1/a"};
    struct response_cache *cache;
    int owner, other;

    CU_ASSERT_EQUAL_FATAL(response_cache_new(100000, &cache), 0);
    for (size_t i = 0; i < ARRAY_SIZE(keys); i++)
        put(cache, keys[i], "\"1\"", &owner);
    put(cache, "bmc1/other", "\"1\"", &other);
    response_cache_remove_instance(cache, &owner, ipc_text("bmc1"));
    for (size_t i = 0; i < ARRAY_SIZE(keys); i++)
        CU_ASSERT_EQUAL(has(cache, keys[i]), i == 0 || i > 3);
    CU_ASSERT_TRUE(has(cache, "bmc1/other"));
    response_cache_free(cache);
}

static const struct unit_case cases[] = {
    UNIT_CASE(response_cache_put_copies_everything),
    UNIT_CASE(response_cache_put_again_replaces),
    UNIT_CASE(response_cache_put_full_drops_the_one_used_longest_ago),
    UNIT_CASE(response_cache_put_too_large_keeps_nothing),
    UNIT_CASE(response_cache_without_budget_keeps_nothing),
    UNIT_CASE(response_cache_remove_removes_that_one),
    UNIT_CASE(response_cache_remove_owner_removes_its_entries),
    UNIT_CASE(response_cache_remove_removes_what_was_made_of_it),
    UNIT_CASE(response_cache_put_again_keeps_what_was_made_of_it),
    UNIT_CASE(response_cache_remove_of_many_finds_each),
    UNIT_CASE(response_cache_remove_owner_removes_what_was_made_of_it),
    UNIT_CASE(response_cache_remove_instance_leaves_the_others),
    UNIT_CASE(response_cache_remove_composed_leaves_the_others),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/response-cache", cases)
