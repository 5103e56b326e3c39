/* The set of URIs that the gateway may keep, without sockets. */
#include "service/served.h"

#include "../cunit-main.h"

static char told[1024];
static unsigned int tell_count;

static int tell(void *context, const struct ipc_text *uris, size_t uri_count)
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
    CU_ASSERT_FALSE(served_invalidate(&served, ipc_text("/a")));
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
    CU_ASSERT_TRUE(served_add(&served, ipc_text("/a")));
    CU_ASSERT_TRUE(served_add(&served, ipc_text("/a")));
    CU_ASSERT_TRUE(served_add(&served, ipc_text("/ab")));
    CU_ASSERT_TRUE(served_contains(&served, ipc_text("/a")));
    CU_ASSERT_TRUE(served_invalidate(&served, ipc_text("/a")));
    CU_ASSERT_FALSE(served_invalidate(&served, ipc_text("/a")));
    CU_ASSERT_FALSE(served_contains(&served, ipc_text("/a")));
    CU_ASSERT_TRUE(served_contains(&served, ipc_text("/ab")));
    CU_ASSERT_EQUAL(served_flush(&served, tell, NULL), 0);
    CU_ASSERT_STRING_EQUAL(told, "/a ");
    CU_ASSERT_EQUAL(served_flush(&served, tell, NULL), 0);
    CU_ASSERT_EQUAL(tell_count, 1);
    served_deinit(&served);
}

static void served_invalidate_all_replaces_queue(void)
{
    struct served served = {0};

    served_add(&served, ipc_text("/a"));
    served_add(&served, ipc_text("/b"));
    served_invalidate(&served, ipc_text("/a"));
    CU_ASSERT_TRUE(served_invalidate_all(&served));
    CU_ASSERT_FALSE(served_contains(&served, ipc_text("/b")));
    CU_ASSERT_EQUAL(served_flush(&served, tell, NULL), 0);
    CU_ASSERT_STRING_EQUAL(told, "*");
    CU_ASSERT_FALSE(served_is_queued(&served));
    served_deinit(&served);
}

static void served_invalidate_all_only_queued_tells_everything(void)
{
    struct served served = {0};

    served_add(&served, ipc_text("/a"));
    served_invalidate(&served, ipc_text("/a"));
    CU_ASSERT_TRUE(served_invalidate_all(&served));
    served_flush(&served, tell, NULL);
    CU_ASSERT_STRING_EQUAL(told, "*");
    served_deinit(&served);
}

static void served_flush_error_comes_back(void)
{
    struct served served = {0};
    int fails;

    served_add(&served, ipc_text("/a"));
    served_invalidate(&served, ipc_text("/a"));
    CU_ASSERT_EQUAL(served_flush(&served, tell, &fails), -12);
    CU_ASSERT_FALSE(served_is_queued(&served));
    served_deinit(&served);
}

static void served_add_past_limit_is_refused(void)
{
    struct served served = {0};
    char uri[32];

    for (unsigned int i = 0; i < SERVED_URIS_MAX; i++) {
        snprintf(uri, sizeof(uri), "/%u", i);
        if (!served_add(&served, ipc_text(uri)))
            CU_FAIL("refused before the limit");
    }
    CU_ASSERT_FALSE(served_add(&served, ipc_text("/more")));
    CU_ASSERT_TRUE(served_add(&served, ipc_text("/0")));
    served_invalidate(&served, ipc_text("/1"));
    CU_ASSERT_TRUE(served_add(&served, ipc_text("/more")));
    served_deinit(&served);
}

static const struct unit_case cases[] = {
    UNIT_CASE(served_invalidate_unserved_queues_nothing),
    UNIT_CASE(served_invalidate_often_tells_once),
    UNIT_CASE(served_invalidate_all_replaces_queue),
    UNIT_CASE(served_invalidate_all_only_queued_tells_everything),
    UNIT_CASE(served_flush_error_comes_back),
    UNIT_CASE(served_add_past_limit_is_refused),
    UNIT_CASES_END,
};

UNIT_MAIN("service/served", cases)
