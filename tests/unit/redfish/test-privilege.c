/*
 * Unit tests of redfish/privilege.
 */
#include "redfish/privilege.h"

#include "base/cleanup.h"
#include "redfish/privilege-facts-internal.h"
#include "tests/unit/cunit-main.h"

#define LOGIN IPC_PRIVILEGE_LOGIN
#define MANAGER IPC_PRIVILEGE_CONFIGURE_MANAGER
#define USERS IPC_PRIVILEGE_CONFIGURE_USERS
#define SELF IPC_PRIVILEGE_CONFIGURE_SELF
#define COMPONENTS IPC_PRIVILEGE_CONFIGURE_COMPONENTS
#define NO_AUTH IPC_PRIVILEGE_NO_AUTH

static void privilege_rule_table_of_entities_is_as_in_registry(void)
{
    static const struct {
        const char *entity;
        enum ipc_method method;
        struct privilege_sets expected;
    } cases[] = {
        {"AccelerationFunction", IPC_GET, {{LOGIN}}}, /* the first */
        {"ZoneCollection", IPC_POST, {{COMPONENTS}}}, /* the last */
        {"ServiceRoot", IPC_GET, {{LOGIN, NO_AUTH}}},
        {"ServiceRoot", IPC_PATCH, {{MANAGER}}},
        {"Chassis", IPC_GET, {{LOGIN}}},
        {"Chassis", IPC_PATCH, {{COMPONENTS}}},
        {"Chassis", IPC_POST, {{COMPONENTS}}},
        {"Manager", IPC_PATCH, {{MANAGER}}},
        {"SensorCollection", IPC_GET, {{LOGIN}}},
        {"AccountService", IPC_PATCH, {{USERS}}},
        {"ManagerAccount", IPC_GET, {{MANAGER, USERS, SELF}}},
        {"ManagerAccountCollection", IPC_POST, {{USERS}}},
        {"Session", IPC_DELETE, {{MANAGER, SELF}}},
        /* not in the registry */
        {"NoSuchThing", IPC_GET, {{LOGIN}}},
        {"NoSuchThing", IPC_PUT, {{MANAGER}}},
        {"", IPC_GET, {{LOGIN}}},
        {"", IPC_DELETE, {{MANAGER}}},
        {"Chassi", IPC_PATCH, {{MANAGER}}},
        {"ChassisX", IPC_PATCH, {{MANAGER}}},
        {"chassis", IPC_PATCH, {{MANAGER}}},
        {"~", IPC_PATCH, {{MANAGER}}},
        /* typed calls are not HTTP */
        {"Chassis", IPC_CALL, {{0}}},
        {"NoSuchThing", IPC_CALL, {{0}}},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        const struct privilege_sets *rule = privilege_rule(ipc_text(cases[i].entity),
                                                           cases[i].method);

        CU_ASSERT(memcmp(rule, &cases[i].expected, sizeof *rule) == 0);
    }
}

static void privilege_rule_every_fact_is_found(void)
{
    CU_ASSERT(privilege_fact_count == 261);
    for (size_t i = 0; i < privilege_fact_count; i++) {
        struct ipc_text name = ipc_text(privilege_facts[i].name);

        CU_ASSERT(i == 0 || strcmp(privilege_facts[i - 1].name, name.data) < 0);
        for (int method = IPC_GET; method < PRIVILEGE_METHOD_COUNT; method++) {
            const struct privilege_sets *rule = privilege_rule(name, (enum ipc_method)method);

            CU_ASSERT(rule == &privilege_fact_rules[privilege_facts[i].rules[method]]);
            CU_ASSERT(rule->sets[0] != 0);
        }
    }
}

/* The overrides of the standard registry; how they are chosen is test-privilege-overrides.c's. */
static void privilege_rule_at_standard_overrides_are_there(void)
{
    static const struct {
        const char *entity, *ancestors[4];
        enum ipc_method method;
        struct privilege_sets expected;
    } cases[] = {
        {"EthernetInterface", {"Manager", "EthernetInterfaceCollection"}, IPC_PATCH, {{MANAGER}}},
        {"EthernetInterface",
         {"ComputerSystem", "EthernetInterfaceCollection"},
         IPC_PATCH,
         {{COMPONENTS}}},
        {"EthernetInterface", {"Manager", "EthernetInterfaceCollection"}, IPC_GET, {{LOGIN}}},
        {"LogEntry",
         {"ComputerSystem", "LogServiceCollection", "LogService", "LogEntryCollection"},
         IPC_DELETE,
         {{COMPONENTS}}},
        {"LogEntry",
         {"Manager", "LogServiceCollection", "LogService", "LogEntryCollection"},
         IPC_DELETE,
         {{MANAGER}}},
        {"Certificate", {"ComputerSystem", "CertificateCollection"}, IPC_GET, {{COMPONENTS}}},
        {"Certificate", {"Manager", "CertificateCollection"}, IPC_GET, {{MANAGER}}},
        {"EnvironmentMetrics", {"Chassis"}, IPC_PATCH, {{MANAGER}}},
        {"EnvironmentMetrics", {"ComputerSystem", "Processor"}, IPC_PATCH, {{COMPONENTS}}},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct ipc_text ancestors[4];
        struct privilege_place place = {.ancestors = ancestors};
        struct privilege_sets got;

        for (; place.ancestor_count < 4 && cases[i].ancestors[place.ancestor_count];
             place.ancestor_count++)
            ancestors[place.ancestor_count] = ipc_text(cases[i].ancestors[place.ancestor_count]);
        got = privilege_rule_at(ipc_text(cases[i].entity), cases[i].method, &place);
        CU_ASSERT(memcmp(&got, &cases[i].expected, sizeof(got)) == 0);
    }
}

static void privilege_property_rule_standard_overrides_are_there(void)
{
    static const struct privilege_sets password = {{USERS, SELF}};
    const struct privilege_sets *rule = privilege_property_rule(ipc_text("ManagerAccount"),
                                                                ipc_text("Password"), IPC_PATCH);

    CU_ASSERT_FATAL(rule != NULL);
    CU_ASSERT(memcmp(rule, &password, sizeof(password)) == 0);
    CU_ASSERT_PTR_NULL(
        privilege_property_rule(ipc_text("ManagerAccount"), ipc_text("RoleId"), IPC_PATCH));
    CU_ASSERT_EQUAL(privilege_property_methods(ipc_text("ManagerAccount")),
                    IPC_METHOD_BIT(IPC_PATCH));
    CU_ASSERT_EQUAL(privilege_property_methods(ipc_text("Chassis")), 0);
}

static void privilege_granted_table_of_rules_gives_answer(void)
{
    static const struct {
        struct privilege_sets rule;
        uint32_t held;
        bool granted, only_self;
    } cases[] = {
        {{{0}}, ~0u, false, false},
        {{{LOGIN}}, 0, false, false},
        {{{LOGIN}}, LOGIN, true, false},
        {{{LOGIN}}, MANAGER | USERS, false, false},
        {{{LOGIN | MANAGER}}, LOGIN, false, false},
        {{{LOGIN | MANAGER}}, LOGIN | MANAGER | USERS, true, false},
        {{{MANAGER, COMPONENTS}}, COMPONENTS, true, false},
        {{{MANAGER, 0, 0, COMPONENTS}}, COMPONENTS, true, false},
        {{{LOGIN, NO_AUTH}}, 0, true, false},
        {{{NO_AUTH}}, 0, true, false},
        {{{1u << 16}}, LOGIN, false, false},
        {{{1u << 16}}, 1u << 16, true, false},
        {{{MANAGER, SELF}}, SELF | LOGIN, true, true},
        {{{MANAGER, SELF}}, MANAGER | SELF, true, false},
        {{{MANAGER, SELF}}, MANAGER, true, false},
        {{{MANAGER, SELF}}, LOGIN, false, false},
        {{{LOGIN | SELF}}, LOGIN | SELF, true, true},
        {{{SELF, NO_AUTH}}, SELF, true, false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        CU_ASSERT(privilege_granted(&cases[i].rule, cases[i].held) == cases[i].granted);
        CU_ASSERT(privilege_only_self(&cases[i].rule, cases[i].held) == cases[i].only_self);
    }
}

static void privilege_name_bits_have_names(void)
{
    static const struct {
        uint32_t bit;
        const char *name;
    } cases[] = {
        {LOGIN, "Login"},        {MANAGER, "ConfigureManager"},       {USERS, "ConfigureUsers"},
        {SELF, "ConfigureSelf"}, {COMPONENTS, "ConfigureComponents"}, {NO_AUTH, "NoAuth"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
        CU_ASSERT_STRING_EQUAL(privilege_name(cases[i].bit), cases[i].name);
    CU_ASSERT(!privilege_name(0));
    CU_ASSERT(!privilege_name(LOGIN | SELF));
    CU_ASSERT(!privilege_name(1u << 16));
}

/** The table of DSP0266, which Protocol-Validator asks for exactly. */
static void privilege_of_role_predefined_roles_are_exact(void)
{
    CU_ASSERT(privilege_of_role(ipc_text("Administrator")) ==
              (LOGIN | MANAGER | USERS | SELF | COMPONENTS));
    CU_ASSERT(privilege_of_role(ipc_text("Operator")) == (LOGIN | SELF | COMPONENTS));
    CU_ASSERT(privilege_of_role(ipc_text("ReadOnly")) == (LOGIN | SELF));
    CU_ASSERT(privilege_of_role(ipc_text("administrator")) == 0);
    CU_ASSERT(privilege_of_role(ipc_text("Admin")) == 0);
    CU_ASSERT(privilege_of_role((struct ipc_text){NULL, 0}) == 0);
}

static const struct unit_case cases[] = {
    UNIT_CASE(privilege_rule_table_of_entities_is_as_in_registry),
    UNIT_CASE(privilege_rule_every_fact_is_found),
    UNIT_CASE(privilege_rule_at_standard_overrides_are_there),
    UNIT_CASE(privilege_property_rule_standard_overrides_are_there),
    UNIT_CASE(privilege_granted_table_of_rules_gives_answer),
    UNIT_CASE(privilege_name_bits_have_names),
    UNIT_CASE(privilege_of_role_predefined_roles_are_exact),
    UNIT_CASES_END,
};

UNIT_MAIN("redfish/privilege", cases)
