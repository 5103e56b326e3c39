/* Unit tests of gateway/upstream-prefix.c: what is a prefix, what it matches, and which counts. */
#include "gateway/upstream-prefix.h"

#include <errno.h>

#include "base/cleanup.h"
#include "redfish/router.h"
#include "tests/unit/cunit-main.h"

#define V1 "/redfish/v1"

static struct upstream_prefix prefix_of(const char *text)
{
    struct upstream_prefix prefix = {0};

    CU_ASSERT_EQUAL_FATAL(upstream_prefix_init(&prefix, text), 0);
    CU_ASSERT_STRING_EQUAL(prefix.text, text);
    return prefix;
}

static void upstream_prefix_init_refuses_what_would_never_match(void)
{
    static const char *const bad[] = {NULL,
                                      "",
                                      "/",
                                      V1,
                                      V1 "/",
                                      V1 "/A/",
                                      V1 "/A//B",
                                      V1 "/A/../B",
                                      V1 "/A?b",
                                      V1 "/A%41",
                                      V1 "/A b",
                                      "other/A",
                                      V1 "/{}",
                                      V1 "/A/{Id",
                                      V1 "/A/Id}",
                                      V1 "/A/x{Id}",
                                      V1 "/A/{Id}x",
                                      V1 "/A/{{Id}}",
                                      V1 "/A/{I}{d}",
                                      "/redfish/",
                                      "/redfish/v2"};
    struct upstream_prefix prefix = {.rank = 7};
    char most[128] = V1, more[sizeof(most) + 2];

    for (size_t i = 0; i < ARRAY_SIZE(bad); i++)
        CU_ASSERT_EQUAL(upstream_prefix_init(&prefix, bad[i]), -EINVAL);
    CU_ASSERT_EQUAL(prefix.rank, 7);
    for (size_t i = 0; i < ROUTER_SEGMENTS_MAX - 2; i++)
        memcpy(most + strlen(V1) + 2 * i, "/a", 3);
    snprintf(more, sizeof(more), "%s/a", most);
    CU_ASSERT_EQUAL(upstream_prefix_init(&prefix, more), -EINVAL);
    CU_ASSERT_EQUAL(upstream_prefix_init(&prefix, most), 0);
    upstream_prefix_deinit(&prefix);
    CU_ASSERT_PTR_NULL(prefix.text);
    upstream_prefix_deinit(&prefix);
    upstream_prefix_deinit(NULL);
}

static void upstream_prefix_matches_itself_and_what_is_below(void)
{
    static const struct {
        const char *prefix, *path;
        bool expected;
    } table[] = {
        {"/redfish", "/redfish", true},
        {"/redfish", V1, true},
        {"/redfish", V1 "/A/b", true},
        {"/redfish", "/redfishes", false},
        {"/fishdoctor", "/fishdoctor/redfish/v1", true},
        {V1 "/A", V1 "/A", true},
        {V1 "/A", V1 "/A/b", true},
        {V1 "/A", V1 "/Ab", false},
        {V1 "/A", V1, false},
        {V1 "/A", "", false},
        {V1 "/A/{x}", V1 "/A", false},
        {V1 "/A/{x}", V1 "/A/", false}, /* no request has such a path */
        {V1 "/A/{x}", V1 "/A/b", true},
        {V1 "/A/{x}", V1 "/A/b/C", true},
        {V1 "/A/{x}", V1 "/B/b", false},
        {V1 "/A/{x}/C", V1 "/A/b", false},
        {V1 "/A/{x}/C", V1 "/A/b/", false},
        {V1 "/A/{x}/C", V1 "/A/b/C", true},
        {V1 "/A/{x}/C", V1 "/A/{b}/C", true},
        {V1 "/A/{x}/C", V1 "/A/b/C/d", true},
        {V1 "/A/{x}/C", V1 "/A/b/Cd", false},
        {V1 "/A/{x}/C", V1 "/A/b/c", false},
        {V1 "/A/{x}/C", V1 "/A/b/b/C", false},
        {V1 "/A/{x}/{y}/D", V1 "/A/1/2/D", true},
        {V1 "/A/{x}/{y}/D", V1 "/A/1/D", false},
        {V1 "/{x}/C", V1 "/A/C", true},
        {V1 "/{x}/C", V1 "/A", false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct upstream_prefix prefix = prefix_of(table[i].prefix);

        CU_ASSERT_EQUAL(upstream_prefix_matches(&prefix, ipc_text(table[i].path)),
                        table[i].expected);
        upstream_prefix_deinit(&prefix);
    }
}

static void upstream_prefix_rank_more_segments_then_literal_from_the_left(void)
{
    static const char *const ascending[] = {
        V1 "/{x}",         V1 "/A",       V1 "/{x}/{y}",   V1 "/{x}/B",   V1 "/A/{x}",  V1 "/A/B",
        V1 "/{x}/{y}/{z}", V1 "/{x}/B/C", V1 "/A/{x}/{y}", V1 "/A/{x}/C", V1 "/A/B/{x}"};

    for (size_t i = 1; i < ARRAY_SIZE(ascending); i++) {
        struct upstream_prefix lower = prefix_of(ascending[i - 1]);
        struct upstream_prefix higher = prefix_of(ascending[i]);

        CU_ASSERT_TRUE(lower.rank > 0);
        CU_ASSERT_TRUE(lower.rank < higher.rank);
        upstream_prefix_deinit(&lower);
        upstream_prefix_deinit(&higher);
    }
}

static void upstream_prefixes_equal_whatever_their_variables_are_called(void)
{
    static const struct {
        const char *a, *b;
        bool expected;
    } table[] = {
        {V1 "/A", V1 "/A", true},
        {V1 "/A", V1 "/B", false},
        {V1 "/A", V1 "/A/B", false},
        {V1 "/A/{x}/C", V1 "/A/{other}/C", true},
        {V1 "/A/{x}/C", V1 "/A/{x}/D", false},
        {V1 "/A/{x}/C", V1 "/A/b/C", false},
        {V1 "/A/{x}", V1 "/A/{x}/{y}", false},
        {V1 "/{x}/B", V1 "/A/{x}", false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct upstream_prefix a = prefix_of(table[i].a), b = prefix_of(table[i].b);

        CU_ASSERT_EQUAL(upstream_prefixes_equal(&a, &b), table[i].expected);
        CU_ASSERT_EQUAL(upstream_prefixes_equal(&b, &a), table[i].expected);
        upstream_prefix_deinit(&a);
        upstream_prefix_deinit(&b);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(upstream_prefix_init_refuses_what_would_never_match),
    UNIT_CASE(upstream_prefix_matches_itself_and_what_is_below),
    UNIT_CASE(upstream_prefix_rank_more_segments_then_literal_from_the_left),
    UNIT_CASE(upstream_prefixes_equal_whatever_their_variables_are_called),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/upstream-prefix", cases)
