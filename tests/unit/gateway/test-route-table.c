/* Unit tests of gateway/route-table.c and route-rules.c: what is made of a hello, and whose rules a
 * route has by what all upstreams announced. The privilege facts are those of the made-up registry
 * (tests/unit/redfish/made-up-privileges.json). */
#include "gateway/route-table.h"

#include <errno.h>

#include "base/cleanup.h"
#include "gateway/upstream.h"
#include "tests/unit/cunit-main.h"

#define LOGIN IPC_PRIVILEGE_LOGIN
#define MANAGER IPC_PRIVILEGE_CONFIGURE_MANAGER
#define USERS IPC_PRIVILEGE_CONFIGURE_USERS
#define SELF IPC_PRIVILEGE_CONFIGURE_SELF
#define COMPONENTS IPC_PRIVILEGE_CONFIGURE_COMPONENTS
#define ALL 31u

#define ROUTES_MAX 8
#define V1 "/redfish/v1"

struct row {
    const char *uri_template, *type;
    uint32_t flags;
    uint32_t announced_patch; /* privileges of PATCH; 0: the registry's */
};

static int make(const struct row *rows, size_t count, struct route_table **ret_table)
{
    struct ipc_route routes[ROUTES_MAX] = {0};

    for (size_t i = 0; i < count; i++) {
        routes[i] = (struct ipc_route){.uri_template = ipc_text(rows[i].uri_template),
                                       .type = ipc_text(rows[i].type),
                                       .methods = ALL,
                                       .flags = rows[i].flags};
        routes[i].privileges[IPC_PATCH][0] = rows[i].announced_patch;
    }
    return route_table_new(&(struct ipc_hello){.route_count = count, .routes = routes}, ret_table);
}

static const struct upstream_route *find(const struct route_table *table, const char *uri)
{
    struct router_match match;

    CU_ASSERT_EQUAL_FATAL(router_match(table->router, ipc_text(uri), &match), 0);
    return match.target;
}

/* -- what is above -- */

/* Two services: what the one announces is above what the other does. */
static const struct row gardens[] = {
    {V1 "/Gardens", "GardenCollection.GardenCollection", 0, 0},
    {V1 "/Gardens/{GardenId}", "Garden.v1_0_0.Garden", 0, 0},
    {V1 "/Gardens/{GardenId}/Beds/{BedId}", "Bed.v1_0_0.Bed", 0, 0},
};
static const struct row plants[] = {
    {V1 "/Gardens/{Id}/Plants/{PlantId}", "Plant.v1_0_0.Plant", 0, 0},
    {V1 "/Gardens/{Id}/Beds/{BedId}/Plants/{PlantId}", "Plant.v1_0_0.Plant", 0, 0},
    {V1 "/Gardens/{Id}/Beds/{BedId}/Plants/{PlantId}/Actions/Plant.Grow", "Plant.v1_0_0.Plant",
     IPC_ROUTE_ACTION, 0},
    {V1 "/Gardens/{Id}/Plants/{PlantId}/GrowActionInfo", "Plant.v1_0_0.Plant",
     IPC_ROUTE_ACTION_INFO, 0},
    {V1 "/Gardens/bmc/Plants/{PlantId}", "Plant.v1_0_0.Plant", 0, 0},
    {V1 "/Gardens/{Id}/Beds/{BedId}/Announced/{PlantId}", "Plant.v1_0_0.Plant", 0, SELF},
    {V1 "/Plants/{PlantId}", "Plant.v1_0_0.Plant", 0, 0},
};

struct both {
    struct upstream gardens, plants;
    struct upstream *all[2];
};

static void config_add(struct upstream_config *config, const char *prefix)
{
    struct upstream_prefix *added = &config->prefixes[config->prefix_count++];

    CU_ASSERT_EQUAL_FATAL(upstream_prefix_init(added, prefix), 0);
}

static void both_init(struct both *both)
{
    *both = (struct both){0};
    config_add(&both->gardens.config, V1 "/Gardens");
    config_add(&both->plants.config, V1 "/Plants");
    config_add(&both->plants.config, V1 "/Gardens/{Id}/Plants");
    both->all[0] = &both->gardens;
    both->all[1] = &both->plants;
    CU_ASSERT_EQUAL_FATAL(make(plants, ARRAY_SIZE(plants), &both->plants.table), 0);
}

static void both_deinit(struct both *both)
{
    route_table_unref(both->gardens.table);
    route_table_unref(both->plants.table);
    upstream_config_deinit(&both->gardens.config);
    upstream_config_deinit(&both->plants.config);
}

static uint32_t first_set(const struct both *both, const char *uri, enum ipc_method method)
{
    const struct upstream_route *route = find(both->plants.table, uri);

    CU_ASSERT_EQUAL(route->rules[method].sets[1], 0);
    return route->rules[method].sets[0];
}

static void route_rules_update_finds_what_other_services_announced(void)
{
    static const struct {
        const char *uri;
        uint32_t get, patch;
    } cases[] = {
        {V1 "/Gardens/1/Plants/2", LOGIN, MANAGER},
        {V1 "/Gardens/1/Beds/3/Plants/2", SELF, MANAGER | USERS},
        /* an action is a part of its resource, which is not above itself */
        {V1 "/Gardens/1/Beds/3/Plants/2/Actions/Plant.Grow", SELF, MANAGER | USERS},
        {V1 "/Gardens/1/Plants/2/GrowActionInfo", LOGIN, MANAGER}, /* unknown: not as a Plant */
        {V1 "/Gardens/bmc/Plants/2", LOGIN, MANAGER}, /* a literal is one of a parameter */
        {V1 "/Gardens/1/Beds/3/Announced/2", SELF, SELF},
        {V1 "/Plants/2", LOGIN, COMPONENTS},
    };
    struct both both;

    both_init(&both);
    CU_ASSERT_EQUAL_FATAL(make(gardens, ARRAY_SIZE(gardens), &both.gardens.table), 0);
    route_rules_update(both.all, 2);
    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        CU_ASSERT_EQUAL(first_set(&both, cases[i].uri, IPC_GET), cases[i].get);
        CU_ASSERT_EQUAL(first_set(&both, cases[i].uri, IPC_PATCH), cases[i].patch);
    }
    CU_ASSERT(ipc_text_equal(
        upstream_route_entity(find(both.plants.table, V1 "/Gardens/1/Plants/2/GrowActionInfo")),
        "ActionInfo"));
    both_deinit(&both);
}

/* Before the other service has ever been there nobody knows what is above; when it comes with
 * something else, the rules follow. */
static void route_rules_update_is_strict_until_it_knows(void)
{
    static const struct row others[] = {{V1 "/Gardens/{GardenId}", "Yard.v1_0_0.Yard", 0, 0}};
    const char *uri = V1 "/Gardens/1/Plants/2";
    struct both both;

    both_init(&both);
    route_rules_update(both.all, 2);
    CU_ASSERT_EQUAL(first_set(&both, uri, IPC_PATCH), COMPONENTS | MANAGER | LOGIN | USERS);
    CU_ASSERT_EQUAL(first_set(&both, V1 "/Plants/2", IPC_PATCH), COMPONENTS);
    CU_ASSERT_EQUAL(first_set(&both, V1 "/Gardens/1/Beds/3/Announced/2", IPC_PATCH), SELF);
    CU_ASSERT_EQUAL_FATAL(make(gardens, ARRAY_SIZE(gardens), &both.gardens.table), 0);
    route_rules_update(both.all, 2);
    CU_ASSERT_EQUAL(first_set(&both, uri, IPC_PATCH), MANAGER);
    route_table_unref(both.gardens.table);
    CU_ASSERT_EQUAL_FATAL(make(others, 1, &both.gardens.table), 0);
    route_rules_update(both.all, 2);
    CU_ASSERT_EQUAL(first_set(&both, uri, IPC_PATCH), COMPONENTS);
    both_deinit(&both);
}

/* -- URI overrides -- */

static void route_table_new_gives_uris_with_rules_routes_of_their_own(void)
{
    static const struct row rows[] = {
        {V1 "/Gardens/{GardenId}", "Garden.v1_0_0.Garden", 0, 0},
        {V1 "/Gardens/{GardenId}/Plants/{PlantId}", "Plant.v1_0_0.Plant", 0, 0},
        {V1 "/Gardens/{GardenId}/Plants/{PlantId}/Actions/Plant.Grow", "Plant.v1_0_0.Plant",
         IPC_ROUTE_ACTION, 0},
        {V1 "/Plants/oak", "Plant.v1_0_0.Plant", 0, 0},
        {V1 "/Plants/{PlantId}", "Plant.v1_0_0.Plant", 0, MANAGER},
        {V1 "/{Anything}/oak", "Tree.v1_0_0.Tree", 0, 0},
    };
    static const struct {
        const char *uri, *uri_template;
        uint32_t get, post, patch;
    } cases[] = {
        {V1 "/Gardens/1/Plants/oak", V1 "/Gardens/1/Plants/oak", LOGIN, MANAGER, USERS},
        {V1 "/Gardens/1/Plants/oak/Actions/Plant.Grow",
         V1 "/Gardens/1/Plants/oak/Actions/Plant.Grow", LOGIN, MANAGER, USERS},
        {V1 "/Gardens/2/Plants/oak", rows[1].uri_template, LOGIN, COMPONENTS, MANAGER},
        {V1 "/Gardens/1/Plants/elm", rows[1].uri_template, LOGIN, COMPONENTS, MANAGER},
        {V1 "/Gardens/1/Plants/elm/Actions/Plant.Grow", rows[2].uri_template, LOGIN, COMPONENTS,
         MANAGER},
        {V1 "/Plants/oak", V1 "/Plants/oak", LOGIN, MANAGER, USERS},
        {V1 "/Plants/elm", rows[4].uri_template, LOGIN, COMPONENTS, MANAGER},
        {V1 "/Gardens/zoo", V1 "/Gardens/zoo", LOGIN, MANAGER, MANAGER},
        {V1 "/Trees/oak", rows[5].uri_template, LOGIN, MANAGER, MANAGER},
    };
    struct upstream one = {0};
    struct upstream *const all[] = {&one};

    config_add(&one.config, V1 "/Gardens");
    config_add(&one.config, V1 "/Plants");
    CU_ASSERT_EQUAL_FATAL(make(rows, ARRAY_SIZE(rows), &one.table), 0);
    CU_ASSERT_EQUAL(one.table->route_count, ARRAY_SIZE(rows) + 3);
    route_rules_update(all, 1);
    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        const struct upstream_route *route = find(one.table, cases[i].uri);

        CU_ASSERT_STRING_EQUAL(route->uri_template, cases[i].uri_template);
        CU_ASSERT_EQUAL(route->rules[IPC_GET].sets[0], cases[i].get);
        CU_ASSERT_EQUAL(route->rules[IPC_POST].sets[0], cases[i].post);
        CU_ASSERT_EQUAL(route->rules[IPC_PATCH].sets[0], cases[i].patch);
    }
    route_table_unref(one.table);
    upstream_config_deinit(&one.config);
}

/* -- the table itself -- */

static void route_table_new_refuses_what_makes_no_sense(void)
{
    static const struct {
        struct row rows[2];
        size_t count;
        int error;
    } cases[] = {
        {{{V1 "/A/{x}", "A.A", 0, 0}, {V1 "/A/{y}", "A.A", 0, 0}}, 2, -EEXIST},
        {{{V1 "/A/{x", "A.A", 0, 0}}, 1, -EINVAL},
        {{{V1 "/A", "A.A\r\nX: y", 0, 0}}, 1, -EINVAL},
        {{{V1 "/A", "<A>", 0, 0}}, 1, -EINVAL},
    };
    struct route_table *table = NULL;

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        CU_ASSERT_EQUAL(make(cases[i].rows, cases[i].count, &table), cases[i].error);
    CU_ASSERT_PTR_NULL(table);
    CU_ASSERT_EQUAL_FATAL(make(NULL, 0, &table), 0);
    CU_ASSERT_EQUAL(table->route_count, 0);
    route_table_unref(table);
    route_table_unref(NULL);
}

/* What another service changed is no change of this one. */
static void route_tables_equal_compares_what_was_announced(void)
{
    static const struct row same = {V1 "/Gardens/{Id}/Plants/{PlantId}", "Plant.v1_0_0.Plant", 0,
                                    0};
    static const struct row others[] = {
        {V1 "/Gardens/{Id}/Plants/{OtherId}", "Plant.v1_0_0.Plant", 0, 0},
        {V1 "/Gardens/{Id}/Plants/{PlantId}", "Plant.v1_0_1.Plant", 0, 0},
        {V1 "/Gardens/{Id}/Plants/{PlantId}", "Plant.v1_0_0.Plant", IPC_ROUTE_ACTION, 0},
        {V1 "/Gardens/{Id}/Plants/{PlantId}", "Plant.v1_0_0.Plant", 0, COMPONENTS},
    };
    struct upstream one = {0}, other = {0};
    struct upstream *const all[] = {&one, &other};
    struct route_table *table;

    config_add(&one.config, V1 "/Gardens");
    config_add(&other.config, V1 "/Gardens/{Id}/Plants");
    CU_ASSERT_EQUAL_FATAL(make(&same, 1, &one.table), 0);
    route_rules_update(all, 2);
    CU_ASSERT_EQUAL_FATAL(make(&same, 1, &table), 0);
    CU_ASSERT_TRUE(memcmp(&one.table->routes[0].rules, &table->routes[0].rules,
                          sizeof(table->routes[0].rules)) != 0);
    CU_ASSERT_TRUE(route_tables_equal(one.table, table));
    route_table_unref(table);
    for (size_t i = 0; i < ARRAY_SIZE(others); i++) {
        CU_ASSERT_EQUAL_FATAL(make(&others[i], 1, &table), 0);
        CU_ASSERT_FALSE(route_tables_equal(one.table, table));
        route_table_unref(table);
    }
    CU_ASSERT_FALSE(route_tables_equal(NULL, one.table));
    route_table_unref(one.table);
    upstream_config_deinit(&one.config);
    upstream_config_deinit(&other.config);
}

/* -- what is granted by answers -- */

static void route_table_grant_is_one_for_each_set(void)
{
    static const struct row rows[] = {{V1 "/{Path*}", "", IPC_ROUTE_JUDGED, 0}};
    const uint32_t login[IPC_PRIVILEGE_SETS_MAX] = {LOGIN};
    const uint32_t either[IPC_PRIVILEGE_SETS_MAX] = {LOGIN, MANAGER};
    const uint32_t nobody[IPC_PRIVILEGE_SETS_MAX] = {0};
    const struct upstream_route *grant;
    struct route_table *table;

    CU_ASSERT_EQUAL_FATAL(make(rows, 1, &table), 0);
    CU_ASSERT_TRUE(upstream_route_is_judged(&table->routes[0]));
    CU_ASSERT_PTR_NULL(route_table_grant(table, nobody));
    grant = route_table_grant(table, login);
    CU_ASSERT_PTR_NOT_NULL_FATAL(grant);
    CU_ASSERT_TRUE(privilege_granted(&grant->rules[IPC_GET], LOGIN));
    CU_ASSERT_FALSE(privilege_granted(&grant->rules[IPC_GET], MANAGER));
    CU_ASSERT_PTR_NOT_EQUAL(route_table_grant(table, either), grant);
    for (uint32_t i = 1; i <= 2 * ROUTE_TABLE_GRANTS_MAX; i++)
        (void)route_table_grant(table, (const uint32_t[IPC_PRIVILEGE_SETS_MAX]){USERS, i});
    CU_ASSERT_EQUAL(table->grant_count, ROUTE_TABLE_GRANTS_MAX);
    CU_ASSERT_PTR_NULL(route_table_grant(table, (const uint32_t[IPC_PRIVILEGE_SETS_MAX]){SELF}));
    CU_ASSERT_PTR_EQUAL(route_table_grant(table, login), grant);
    route_table_unref(table);
}

static const struct unit_case cases[] = {
    UNIT_CASE(route_rules_update_finds_what_other_services_announced),
    UNIT_CASE(route_rules_update_is_strict_until_it_knows),
    UNIT_CASE(route_table_new_gives_uris_with_rules_routes_of_their_own),
    UNIT_CASE(route_table_new_refuses_what_makes_no_sense),
    UNIT_CASE(route_tables_equal_compares_what_was_announced),
    UNIT_CASE(route_table_grant_is_one_for_each_set),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/route-table", cases)
