/*
 * Unit tests of redfish/router.
 */
#include "redfish/router.h"

#include <errno.h>
#include <stdio.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

struct match_case {
    const char *uri;
    const char *expected; /* the template, which is the target, too; NULL: none */
    const char *parameters[ROUTER_PARAMETERS_MAX + 1];
};

static struct router *router_with(const char *const *templates)
{
    struct router *router = NULL;

    CU_ASSERT_FATAL(router_new(&router) == 0);
    for (; *templates; templates++)
        CU_ASSERT(router_add(router, *templates, (void *)*templates) == 0);
    return router;
}

static void expect_match(const struct router *router, const struct match_case *expected)
{
    struct router_match match = {.parameter_count = 99};
    int result = router_match(router, ipc_text(expected->uri), &match);
    size_t count = 0;

    if (!expected->expected) {
        CU_ASSERT(result == ROUTER_E_NONE);
        CU_ASSERT(match.parameter_count == 99); /* untouched */
        return;
    }
    CU_ASSERT_FATAL(result == 0);
    CU_ASSERT_STRING_EQUAL(match.target, expected->expected);
    for (; expected->parameters[count] && count < match.parameter_count; count++)
        CU_ASSERT(ipc_text_equal(match.parameters[count], expected->parameters[count]));
    CU_ASSERT(!expected->parameters[count] && count == match.parameter_count);
}

static void router_match_templates_finds_target_and_parameters(void)
{
    static const char *const templates[] = {
        "/",
        "/redfish",
        "/redfish/v1/",
        "/redfish/v1/Chassis",
        "/redfish/v1/Chassis/{ChassisId}",
        "/redfish/v1/Chassis/{ChassisId}/Sensors",
        "/redfish/v1/Chassis/{ChassisId}/Sensors/{SensorId}",
        "/redfish/v1/Chassis/{Other}/Power",
        "/redfish/v1/Chassis/{ChassisId}/Actions/Chassis.Reset",
        NULL,
    };
    static const struct match_case cases[] = {
        {"/", "/", {NULL}},
        {"/redfish", "/redfish", {NULL}},
        {"/redfish/", "/redfish", {NULL}},
        {"/redfish/v1", "/redfish/v1/", {NULL}},
        {"/redfish/v1/", "/redfish/v1/", {NULL}},
        {"/redfish/v1/Chassis/", "/redfish/v1/Chassis", {NULL}},
        {"/redfish/v1/Chassis/1U", "/redfish/v1/Chassis/{ChassisId}", {"1U"}},
        {"/redfish/v1/Chassis/1U/Sensors", "/redfish/v1/Chassis/{ChassisId}/Sensors", {"1U"}},
        {"/redfish/v1/Chassis/a b/Sensors/t_x/",
         "/redfish/v1/Chassis/{ChassisId}/Sensors/{SensorId}",
         {"a b", "t_x"}},
        {"/redfish/v1/Chassis/1U/Power", "/redfish/v1/Chassis/{Other}/Power", {"1U"}},
        {"/redfish/v1/Chassis/1U/Actions/Chassis.Reset",
         "/redfish/v1/Chassis/{ChassisId}/Actions/Chassis.Reset",
         {"1U"}},
        {"", NULL, {NULL}},
        {"redfish", NULL, {NULL}},
        {"//", NULL, {NULL}},
        {"//redfish", NULL, {NULL}},
        {"/redfish//v1", NULL, {NULL}},
        {"/redfish/v1//", NULL, {NULL}},
        {"/redfish/v2", NULL, {NULL}},
        {"/redfish/v", NULL, {NULL}},
        {"/redfish/v11", NULL, {NULL}},
        {"/Redfish/v1", NULL, {NULL}},
        {"/redfish/v1/Chassis/1U/Actions", NULL, {NULL}},
        {"/redfish/v1/Chassis/1U/Sensors/a/b", NULL, {NULL}},
        {"/redfish/v1/Chassis//Sensors", NULL, {NULL}},
    };
    struct router *router = router_with(templates);

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        expect_match(router, &cases[i]);
    router_free(router);
}

static void router_match_literal_and_parameter_prefers_literal_and_backtracks(void)
{
    static const char *const templates[] = {
        "/A/{x}/B", "/A/c/D", "/A/c/{y}/E", "/A/{x}/{y}/F", "/A/{x}/{y}/{z}/G", NULL,
    };
    static const struct match_case cases[] = {
        {"/A/c/D", "/A/c/D", {NULL}},
        {"/A/c/B", "/A/{x}/B", {"c"}},
        {"/A/q/B", "/A/{x}/B", {"q"}},
        {"/A/q/D", NULL, {NULL}},
        {"/A/c/D/E", "/A/c/{y}/E", {"D"}},
        {"/A/c/1/E", "/A/c/{y}/E", {"1"}},
        {"/A/c/1/F", "/A/{x}/{y}/F", {"c", "1"}},
        {"/A/c/D/F", "/A/{x}/{y}/F", {"c", "D"}},
        {"/A/c/D/3/G", "/A/{x}/{y}/{z}/G", {"c", "D", "3"}},
        {"/A/c/D/3/H", NULL, {NULL}},
    };
    struct router *router = router_with(templates);

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        expect_match(router, &cases[i]);
    router_free(router);
}

static void router_match_rest_takes_what_nothing_else_has(void)
{
    static const char *const templates[] = {
        "/A/{Path*}", "/A", "/A/b/{x}", "/A/{x}/c", "/A/b/d/{Rest*}", NULL,
    };
    static const struct match_case cases[] = {
        {"/A", "/A", {NULL}},
        {"/A/", "/A", {NULL}},
        {"/A/x", "/A/{Path*}", {"x"}},
        {"/A/x/", "/A/{Path*}", {"x"}},
        {"/A/x/y/z", "/A/{Path*}", {"x/y/z"}},
        {"/A/b", "/A/{Path*}", {"b"}},
        {"/A/b/1", "/A/b/{x}", {"1"}},
        {"/A/b/1/2", "/A/{Path*}", {"b/1/2"}},
        {"/A/q/c", "/A/{x}/c", {"q"}},
        {"/A/q/c/e", "/A/{Path*}", {"q/c/e"}},
        {"/A/b/d", "/A/b/{x}", {"d"}},
        {"/A/b/d/e/f", "/A/b/d/{Rest*}", {"e/f"}},
        {"/B/x", NULL, {NULL}},
        {"/A//x", NULL, {NULL}},
    };
    struct router *router = router_with(templates);
    int target;

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        expect_match(router, &cases[i]);
    CU_ASSERT(router_add(router, "/A/{Other*}", &target) == ROUTER_E_DUPLICATE);
    CU_ASSERT(router_add(router, "/A/{x}", &target) == 0);
    router_free(router);
}

static void router_match_view_in_longer_text_stays_within_it(void)
{
    static const char *const templates[] = {"/A/{x}", NULL};
    struct router *router = router_with(templates);
    struct ipc_text uri = {"/A/abc", 5};
    struct router_match match;

    CU_ASSERT_FATAL(router_match(router, uri, &match) == 0);
    CU_ASSERT(ipc_text_equal(match.parameters[0], "ab"));
    CU_ASSERT(match.parameters[0].data == uri.data + 3);
    router_free(router);
}

static void router_match_empty_router_finds_nothing(void)
{
    struct router *router = router_with((const char *const[]){NULL});
    struct router_match match;

    CU_ASSERT(router_match(router, ipc_text("/"), &match) == ROUTER_E_NONE);
    CU_ASSERT(router_match(router, (struct ipc_text){NULL, 0}, &match) == ROUTER_E_NONE);
    router_free(router);
}

static void router_add_same_template_is_duplicate(void)
{
    static const char *const templates[] = {"/A/{x}/B", "/A/b", NULL};
    struct router *router = router_with(templates);
    int target;

    CU_ASSERT(router_add(router, "/A/{x}/B", &target) == ROUTER_E_DUPLICATE);
    CU_ASSERT(router_add(router, "/A/{y}/B/", &target) == ROUTER_E_DUPLICATE);
    CU_ASSERT(router_add(router, "/A/b", &target) == ROUTER_E_DUPLICATE);
    CU_ASSERT(router_add(router, "/A/{x}", &target) == 0);
    CU_ASSERT(router_add(router, "/A", &target) == 0);
    router_free(router);
}

static void router_add_invalid_template_is_refused(void)
{
    static const char *const templates[] = {
        "",          "A",       "A/b",       "//",
        "/A//b",     "/A/{}",   "/A/{x",     "/A/x}",
        "/A/{x}y",   "/A/y{x}", "/{x{y}",    "/{{x}}",
        "/A/{x}{y}", "/A/{*}",  "/A/{x*}/b", "/{1}/{2}/{3}/{4}/{5}/{6}/{7}/{8}/{9}",
    };
    struct router *router = router_with((const char *const[]){NULL});
    int target;

    for (size_t i = 0; i < ARRAY_SIZE(templates); i++)
        CU_ASSERT(router_add(router, templates[i], &target) == -EINVAL);
    CU_ASSERT(router_add(router, "/A", NULL) == -EINVAL);
    router_free(router);
}

/** "/s/s/s…" with `count` segments of `size` bytes. */
static void build_path(char *path, size_t count, size_t size)
{
    for (size_t i = 0; i < count; i++) {
        *path++ = '/';
        memset(path, 's', size);
        path += size;
    }
    *path = '\0';
}

static void router_add_at_and_past_limits_keeps_them(void)
{
    struct router *router = router_with((const char *const[]){NULL});
    char path[ROUTER_TEMPLATE_BYTES_MAX + 8];
    struct router_match match;
    int target;

    build_path(path, ROUTER_SEGMENTS_MAX, 1);
    CU_ASSERT(router_add(router, path, &target) == 0);
    CU_ASSERT(router_match(router, ipc_text(path), &match) == 0);
    build_path(path, ROUTER_SEGMENTS_MAX + 1, 1);
    CU_ASSERT(router_add(router, path, &target) == -EINVAL);
    CU_ASSERT(router_match(router, ipc_text(path), &match) == ROUTER_E_NONE);

    build_path(path, 1, ROUTER_TEMPLATE_BYTES_MAX - 1);
    CU_ASSERT(router_add(router, path, &target) == 0);
    CU_ASSERT(router_match(router, ipc_text(path), &match) == 0);
    build_path(path, 1, ROUTER_TEMPLATE_BYTES_MAX);
    CU_ASSERT(router_add(router, path, &target) == -EINVAL);
    router_free(router);
}

static void router_add_many_in_any_order_finds_each(void)
{
    struct router *router = router_with((const char *const[]){NULL});
    static int targets[1009];
    struct router_match match;
    char path[32];

    for (unsigned int i = 0, n = 0; i < ARRAY_SIZE(targets); i++, n = (n + 397) % 1009) {
        snprintf(path, sizeof path, "/x/%u/{a}", n);
        CU_ASSERT(router_add(router, path, &targets[n]) == 0);
    }
    for (unsigned int n = 0; n < ARRAY_SIZE(targets); n++) {
        snprintf(path, sizeof path, "/x/%u/y", n);
        CU_ASSERT_FATAL(router_match(router, ipc_text(path), &match) == 0);
        CU_ASSERT(match.target == &targets[n]);
    }
    router_free(router);
}

static void router_free_null_is_fine(void)
{
    router_free(NULL);
    CU_PASS();
}

static const struct unit_case cases[] = {
    UNIT_CASE(router_match_templates_finds_target_and_parameters),
    UNIT_CASE(router_match_literal_and_parameter_prefers_literal_and_backtracks),
    UNIT_CASE(router_match_rest_takes_what_nothing_else_has),
    UNIT_CASE(router_match_view_in_longer_text_stays_within_it),
    UNIT_CASE(router_match_empty_router_finds_nothing),
    UNIT_CASE(router_add_same_template_is_duplicate),
    UNIT_CASE(router_add_invalid_template_is_refused),
    UNIT_CASE(router_add_at_and_past_limits_keeps_them),
    UNIT_CASE(router_add_many_in_any_order_finds_each),
    UNIT_CASE(router_free_null_is_fine),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/router", cases)
