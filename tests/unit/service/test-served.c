/* The set of URIs that the gateway may keep, without sockets. */
#include "service/served.h"

#include "../cunit-main.h"

/* There is one system only. */
#define NONE ipc_text(NULL)

static char told[1024];
static unsigned int tell_count;

static int tell(void *context, struct ipc_text instance, const struct ipc_text *uris,
                size_t uri_count)
{
    size_t used = 0;

    told[0] = '\0';
    tell_count++;
    if (uri_count == 0)
        snprintf(told, sizeof(told), "*");
    for (size_t i = 0; i < uri_count && used < sizeof(told); i++)
        used += (size_t)snprintf(told + used, sizeof(told) - used, "%.*s ", (int)uris[i].size,
                                 uris[i].data);
    return context ? -12 : 0;
}

static void served_invalidate_unserved_queues_nothing(void)
{
    struct served served = {0};

    tell_count = 0;
    CU_ASSERT_FALSE(served_invalidate(&served, NONE, ipc_text("/a")));
    CU_ASSERT_FALSE(served_invalidate_all(&served));
    CU_ASSERT_FALSE(served_is_queued(&served));
    CU_ASSERT_EQUAL(served_flush(&served, tell, NULL), 0);
    CU_ASSERT_EQUAL(tell_count, 0);
    served_deinit(&served);
}

static void served_invalidate_often_tells_once(void)
{
    struct served served = {0};

    tell_count = 0;
    CU_ASSERT_TRUE(served_add(&served, NONE, ipc_text("/a")));
    CU_ASSERT_TRUE(served_add(&served, NONE, ipc_text("/a")));
    CU_ASSERT_TRUE(served_add(&served, NONE, ipc_text("/ab")));
    CU_ASSERT_TRUE(served_contains(&served, NONE, ipc_text("/a")));
    CU_ASSERT_TRUE(served_invalidate(&served, NONE, ipc_text("/a")));
    CU_ASSERT_FALSE(served_invalidate(&served, NONE, ipc_text("/a")));
    CU_ASSERT_FALSE(served_contains(&served, NONE, ipc_text("/a")));
    CU_ASSERT_TRUE(served_contains(&served, NONE, ipc_text("/ab")));
    CU_ASSERT_EQUAL(served_flush(&served, tell, NULL), 0);
    CU_ASSERT_STRING_EQUAL(told, "/a ");
    CU_ASSERT_EQUAL(served_flush(&served, tell, NULL), 0);
    CU_ASSERT_EQUAL(tell_count, 1);
    served_deinit(&served);
}

static void served_invalidate_all_replaces_queue(void)
{
    struct served served = {0};

    served_add(&served, NONE, ipc_text("/a"));
    served_add(&served, NONE, ipc_text("/b"));
    served_invalidate(&served, NONE, ipc_text("/a"));
    CU_ASSERT_TRUE(served_invalidate_all(&served));
    CU_ASSERT_FALSE(served_contains(&served, NONE, ipc_text("/b")));
    CU_ASSERT_EQUAL(served_flush(&served, tell, NULL), 0);
    CU_ASSERT_STRING_EQUAL(told, "*");
    CU_ASSERT_FALSE(served_is_queued(&served));
    served_deinit(&served);
}

static void served_invalidate_all_only_queued_tells_everything(void)
{
    struct served served = {0};

    served_add(&served, NONE, ipc_text("/a"));
    served_invalidate(&served, NONE, ipc_text("/a"));
    CU_ASSERT_TRUE(served_invalidate_all(&served));
    served_flush(&served, tell, NULL);
    CU_ASSERT_STRING_EQUAL(told, "*");
    served_deinit(&served);
}

static void served_flush_error_comes_back(void)
{
    struct served served = {0};
    int fails;

    served_add(&served, NONE, ipc_text("/a"));
    served_invalidate(&served, NONE, ipc_text("/a"));
    CU_ASSERT_EQUAL(served_flush(&served, tell, &fails), -12);
    CU_ASSERT_FALSE(served_is_queued(&served));
    served_deinit(&served);
}

static int count_told(void *context, struct ipc_text instance, const struct ipc_text *uris,
                      size_t uri_count)
{
    *(size_t *)context += uri_count;
    tell_count++;
    return 0;
}

static void fill(struct served *served)
{
    char uri[32];

    for (unsigned int i = 0; i < SERVED_URIS_MAX; i++) {
        snprintf(uri, sizeof(uri), "/%u", i);
        if (!served_add(served, NONE, ipc_text(uri)))
            CU_FAIL("refused before the limit");
    }
    CU_ASSERT_FALSE(served_is_queued(served));
}

static void served_add_past_limit_tells_the_oldest(void)
{
    struct served served = {0};
    size_t told_count = 0;
    char last_evicted[32], first_kept[32];

    snprintf(last_evicted, sizeof(last_evicted), "/%u", SERVED_EVICTED - 1);
    snprintf(first_kept, sizeof(first_kept), "/%u", SERVED_EVICTED);
    fill(&served);
    CU_ASSERT_TRUE(served_add(&served, NONE, ipc_text("/0")));
    CU_ASSERT_FALSE(served_is_queued(&served)); /* it was in the set */
    CU_ASSERT_TRUE(served_add(&served, NONE, ipc_text("/more")));
    CU_ASSERT_TRUE(served_contains(&served, NONE, ipc_text("/more")));
    CU_ASSERT_FALSE(served_contains(&served, NONE, ipc_text("/0")));
    CU_ASSERT_FALSE(served_contains(&served, NONE, ipc_text(last_evicted)));
    CU_ASSERT_TRUE(served_contains(&served, NONE, ipc_text(first_kept)));
    tell_count = 0;
    CU_ASSERT_EQUAL(served_flush(&served, count_told, &told_count), 0);
    CU_ASSERT_EQUAL(told_count, SERVED_EVICTED);
    CU_ASSERT_EQUAL(tell_count, 1);
    served_deinit(&served);
}

static void served_add_of_one_that_made_room_is_told_before(void)
{
    struct served served = {0};
    size_t told_count = 0;

    fill(&served);
    served_add(&served, NONE, ipc_text("/more"));
    CU_ASSERT_TRUE(served_add(&served, NONE, ipc_text("/0"))); /* queued, and in the set anew */
    CU_ASSERT_EQUAL(served_flush(&served, count_told, &told_count), 0);
    CU_ASSERT_EQUAL(told_count, SERVED_EVICTED);
    CU_ASSERT_TRUE(served_invalidate(&served, NONE, ipc_text("/0")));
    served_deinit(&served);
}

static int tell_at(void *context, struct ipc_text instance, const struct ipc_text *uris,
                   size_t uri_count)
{
    size_t used = strlen(told);

    tell_count++;
    used += (size_t)snprintf(told + used, sizeof(told) - used, "%.*s[%zu]", (int)instance.size,
                             instance.data, uri_count);
    for (size_t i = 0; i < uri_count; i++) {
        CU_ASSERT_EQUAL(uris[i].data[0], '/');
        CU_ASSERT_EQUAL(uris[i].size, 2);
    }
    return 0;
}

static void served_flush_of_instances_tells_each_once(void)
{
    static const char *const instances[] = {"bmc2", NULL, "bmc1", "bmc2", "bmc1"};
    static const char *const uris[] = {"/a", "/a", "/b", "/b", "/c"};
    struct served served = {0};

    told[0] = '\0';
    tell_count = 0;
    for (size_t i = 0; i < 5; i++)
        CU_ASSERT_TRUE(served_add(&served, ipc_text(instances[i]), ipc_text(uris[i])));
    CU_ASSERT_FALSE(served_contains(&served, ipc_text("bmc1"), ipc_text("/a")));
    CU_ASSERT_FALSE(served_invalidate(&served, ipc_text("bmc1"), ipc_text("/a")));
    for (size_t i = 0; i < 4; i++)
        CU_ASSERT_TRUE(served_invalidate(&served, ipc_text(instances[i]), ipc_text(uris[i])));
    CU_ASSERT_TRUE(served_contains(&served, ipc_text("bmc1"), ipc_text("/c")));
    CU_ASSERT_EQUAL(served_flush(&served, tell_at, NULL), 0);
    CU_ASSERT_EQUAL(tell_count, 3);
    CU_ASSERT_STRING_EQUAL(told, "[1]bmc1[1]bmc2[2]");
    served_deinit(&served);
}

static void served_add_of_a_name_too_long_is_refused(void)
{
    char name[IPC_NAME_BYTES_MAX + 1];
    struct ipc_text instance = {name, sizeof(name)};
    struct served served = {0};

    memset(name, 'x', sizeof(name));
    CU_ASSERT_FALSE(served_add(&served, instance, ipc_text("/a")));
    CU_ASSERT_FALSE(served_invalidate(&served, instance, ipc_text("/a")));
    instance.size--;
    CU_ASSERT_TRUE(served_add(&served, instance, ipc_text("/a")));
    served_deinit(&served);
}

static const struct unit_case cases[] = {
    UNIT_CASE(served_invalidate_unserved_queues_nothing),
    UNIT_CASE(served_invalidate_often_tells_once),
    UNIT_CASE(served_invalidate_all_replaces_queue),
    UNIT_CASE(served_invalidate_all_only_queued_tells_everything),
    UNIT_CASE(served_flush_error_comes_back),
    UNIT_CASE(served_add_past_limit_tells_the_oldest),
    UNIT_CASE(served_add_of_one_that_made_room_is_told_before),
    UNIT_CASE(served_flush_of_instances_tells_each_once),
    UNIT_CASE(served_add_of_a_name_too_long_is_refused),
    UNIT_CASES_END,
};

UNIT_MAIN("service/served", cases)
