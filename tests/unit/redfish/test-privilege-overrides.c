/* Unit tests of the overrides in redfish/privilege.c, over facts that tools/generate-privileges.py
 * made of made-up-privileges.json: they take the place of the standard registry's here. */
#include "base/cleanup.h"
#include "redfish/privilege-facts-internal.h"
#include "tests/unit/cunit-main.h"

#define LOGIN IPC_PRIVILEGE_LOGIN
#define MANAGER IPC_PRIVILEGE_CONFIGURE_MANAGER
#define USERS IPC_PRIVILEGE_CONFIGURE_USERS
#define SELF IPC_PRIVILEGE_CONFIGURE_SELF
#define COMPONENTS IPC_PRIVILEGE_CONFIGURE_COMPONENTS
#define NO_AUTH IPC_PRIVILEGE_NO_AUTH

#define ANCESTORS_MAX 5

/* One place, and the rules of GET, POST, PATCH, PUT, DELETE there. */
static const struct place_case {
    const char *entity, *uri, *ancestors[ANCESTORS_MAX];
    bool is_incomplete;
    struct privilege_sets expected[PRIVILEGE_METHOD_COUNT];
} places[] = {
    {"Plant",
     "/a",
     {NULL},
     false,
     {{{LOGIN}}, {{COMPONENTS}}, {{COMPONENTS}}, {{COMPONENTS}}, {{COMPONENTS}}}},
    /* an override speaks of what it lists; the registry's first of two alike counts */
    {"Plant",
     "/a",
     {"Garden"},
     false,
     {{{LOGIN}}, {{COMPONENTS}}, {{MANAGER}}, {{COMPONENTS}}, {{MANAGER}}}},
    {"Plant",
     "/a",
     {"ServiceRoot", "GardenCollection", "Garden", "PlantCollection"},
     false,
     {{{LOGIN}}, {{COMPONENTS}}, {{MANAGER}}, {{COMPONENTS}}, {{MANAGER}}}},
    /* more targets are more exact; where that override is silent, a shorter one speaks */
    {"Plant",
     "/a",
     {"Garden", "Bed"},
     false,
     {{{SELF}}, {{COMPONENTS}}, {{MANAGER | USERS}}, {{COMPONENTS}}, {{MANAGER}}}},
    {"Plant",
     "/a",
     {"Garden", "Path", "Bed", "Garden"},
     false,
     {{{SELF}}, {{COMPONENTS}}, {{MANAGER | USERS}}, {{COMPONENTS}}, {{MANAGER}}}},
    /* order counts */
    {"Plant",
     "/a",
     {"Bed", "Garden"},
     false,
     {{{SELF}}, {{COMPONENTS}}, {{MANAGER}}, {{COMPONENTS}}, {{MANAGER}}}},
    {"Plant",
     "/a",
     {"Bed", "Plant"},
     false,
     {{{SELF}}, {{COMPONENTS}}, {{COMPONENTS}}, {{COMPONENTS}}, {{COMPONENTS}}}},
    {"Plant",
     "/a",
     {"Gardens", "Garde", ""},
     false,
     {{{LOGIN}}, {{COMPONENTS}}, {{COMPONENTS}}, {{COMPONENTS}}, {{COMPONENTS}}}},
    /* a URI beats a place */
    {"Plant",
     "/redfish/v1/Gardens/1/Plants/oak",
     {"Garden", "Bed"},
     false,
     {{{SELF}}, {{MANAGER, USERS}}, {{USERS}}, {{COMPONENTS}}, {{MANAGER}}}},
    {"Plant",
     "/redfish/v1/Plants/oak",
     {NULL},
     false,
     {{{LOGIN}}, {{MANAGER, USERS}}, {{USERS}}, {{COMPONENTS}}, {{COMPONENTS}}}},
    {"Plant",
     "/redfish/v1/Plants/oaks",
     {NULL},
     false,
     {{{LOGIN}}, {{COMPONENTS}}, {{COMPONENTS}}, {{COMPONENTS}}, {{COMPONENTS}}}},
    {"Garden",
     "/redfish/v1/Plants/oak",
     {NULL},
     false,
     {{{LOGIN, NO_AUTH}}, {{MANAGER}}, {{MANAGER}}, {{MANAGER}}, {{MANAGER}}}},
    {"Garden",
     "/a",
     {"ServiceRoot", "Garden"},
     false,
     {{{LOGIN}}, {{MANAGER}}, {{MANAGER}}, {{USERS, LOGIN}}, {{MANAGER}}}},
    /* while something above is not known, all that may turn out to be needed; a URI is known */
    {"Plant",
     "/a",
     {NULL},
     true,
     {{{LOGIN | SELF}},
      {{COMPONENTS}},
      {{COMPONENTS | MANAGER | LOGIN | USERS}},
      {{COMPONENTS}},
      {{COMPONENTS | MANAGER}}}},
    {"Plant",
     "/redfish/v1/Plants/oak",
     {NULL},
     true,
     {{{LOGIN | SELF}}, {{MANAGER, USERS}}, {{USERS}}, {{COMPONENTS}}, {{COMPONENTS | MANAGER}}}},
    {"Garden",
     "/a",
     {NULL},
     true,
     {{{LOGIN}}, {{MANAGER}}, {{MANAGER}}, {{MANAGER | USERS | LOGIN}}, {{MANAGER}}}},
    /* who is not in the registry has no overrides */
    {"Weed",
     "/redfish/v1/Plants/oak",
     {"Garden", "Bed"},
     true,
     {{{LOGIN}}, {{MANAGER}}, {{MANAGER}}, {{MANAGER}}, {{MANAGER}}}},
};

static void check_place(const struct place_case *want)
{
    struct ipc_text ancestors[ANCESTORS_MAX];
    struct privilege_place place = {
        .uri = ipc_text(want->uri), .ancestors = ancestors, .is_incomplete = want->is_incomplete};

    while (place.ancestor_count < ANCESTORS_MAX && want->ancestors[place.ancestor_count]) {
        ancestors[place.ancestor_count] = ipc_text(want->ancestors[place.ancestor_count]);
        place.ancestor_count++;
    }
    for (int method = 0; method < PRIVILEGE_METHOD_COUNT; method++) {
        struct privilege_sets got = privilege_rule_at(ipc_text(want->entity),
                                                      (enum ipc_method)method, &place);
        bool good = memcmp(&got, &want->expected[method], sizeof(got)) == 0;

        if (!good)
            fprintf(stderr, "place %zu method %d: %x %x\n", (size_t)(want - places), method,
                    got.sets[0], got.sets[1]);
        CU_ASSERT_TRUE(good);
    }
}

static void privilege_rule_at_each_place_has_its_rules(void)
{
    static const struct privilege_sets nobody;
    struct privilege_sets got;

    for (size_t i = 0; i < ARRAY_SIZE(places); i++)
        check_place(&places[i]);
    got = privilege_rule_at(ipc_text("Plant"), IPC_CALL, &(struct privilege_place){0});
    CU_ASSERT(memcmp(&got, &nobody, sizeof(got)) == 0);
}

static void privilege_property_rule_is_that_of_the_property(void)
{
    static const struct {
        const char *entity, *property;
        enum ipc_method method;
        struct privilege_sets expected; /* all zero: none */
    } cases[] = {
        {"Plant", "Colour", IPC_PATCH, {{USERS, SELF}}},
        {"Plant", "Height", IPC_PATCH, {{USERS, SELF}}}, /* the first */
        {"Plant", "Height", IPC_PUT, {{MANAGER}}},
        {"Plant", "Height", IPC_GET, {{MANAGER}}},
        {"Plant", "Colour", IPC_PUT, {{0}}},
        {"Plant", "Colour", IPC_CALL, {{0}}},
        {"Plant", "colour", IPC_PATCH, {{0}}},
        {"Plant", "", IPC_PATCH, {{0}}},
        {"Plant", "Garden", IPC_PATCH, {{0}}}, /* a target of another kind */
        {"Garden", "Colour", IPC_PATCH, {{0}}},
        {"Weed", "Colour", IPC_PATCH, {{0}}},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        const struct privilege_sets *rule = privilege_property_rule(
            ipc_text(cases[i].entity), ipc_text(cases[i].property), cases[i].method);

        CU_ASSERT_EQUAL(rule != NULL, cases[i].expected.sets[0] != 0);
        CU_ASSERT(!rule || memcmp(rule, &cases[i].expected, sizeof(*rule)) == 0);
    }
    CU_ASSERT_EQUAL(privilege_property_methods(ipc_text("Plant")),
                    IPC_METHOD_BIT(IPC_GET) | IPC_METHOD_BIT(IPC_PATCH) | IPC_METHOD_BIT(IPC_PUT));
    CU_ASSERT_EQUAL(privilege_property_methods(ipc_text("Garden")), 0);
    CU_ASSERT_EQUAL(privilege_property_methods(ipc_text("Weed")), 0);
}

static void privilege_uri_override_gives_all(void)
{
    static const char *const expected[][2] = {
        {"Garden", "/redfish/v1/Gardens/zoo"},
        {"Plant", "/redfish/v1/Gardens/1/Plants/oak"},
        {"Plant", "/redfish/v1/Plants/oak"},
    };
    struct ipc_text entity, uri;

    for (size_t i = 0; i < ARRAY_SIZE(expected); i++) {
        CU_ASSERT_TRUE_FATAL(privilege_uri_override(i, &entity, &uri));
        CU_ASSERT(ipc_text_equal(entity, expected[i][0]));
        CU_ASSERT(ipc_text_equal(uri, expected[i][1]));
    }
    CU_ASSERT_FALSE(privilege_uri_override(ARRAY_SIZE(expected), &entity, &uri));
}

static const struct unit_case cases[] = {
    UNIT_CASE(privilege_rule_at_each_place_has_its_rules),
    UNIT_CASE(privilege_property_rule_is_that_of_the_property),
    UNIT_CASE(privilege_uri_override_gives_all),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/privilege-overrides", cases)
