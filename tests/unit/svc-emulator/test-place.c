/* Unit tests of svc-emulator/place.c and access.c: what the facts say of resources, and who may. */
#include "svc-emulator/access.h"

#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define ROOT "/redfish/v1"

static struct mockup *loaded;
static struct bmc *bmc;

static const char *const resources[][2] = {
    {ROOT, "#ServiceRoot.v1_15_0.ServiceRoot"},
    {ROOT "/Systems", "#ComputerSystemCollection.ComputerSystemCollection"},
    {ROOT "/Systems/1", "#ComputerSystem.v1_20_0.ComputerSystem"},
    {ROOT "/Systems/1/Processors", "#ProcessorCollection.ProcessorCollection"},
    {ROOT "/Managers/1", "#Manager.v1_19_0.Manager"},
    {ROOT "/Managers/1/EthernetInterfaces/1", "#EthernetInterface.v1_12_0.EthernetInterface"},
    {ROOT "/Systems/1/EthernetInterfaces/1", "#EthernetInterface.v1_12_0.EthernetInterface"},
    {ROOT "/AccountService/Accounts/1", "#ManagerAccount.v1_12_0.ManagerAccount"},
    {ROOT "/SessionService/Sessions", "#SessionCollection.SessionCollection"},
    {ROOT "/Contoso", "#Contoso.v1_0_0.Contoso"},
    {ROOT "/Future", "#Chassis.v9_0_0.Chassis"},
    {ROOT "/Things", "#ThingCollection.ThingCollection"},
    {ROOT "/odata", NULL},
};

static void ignore(struct bmc *changed, enum bmc_change change, const char *path, void *context)
{
}

static void open_bmc(void)
{
    static const struct ipc_text none;

    loaded = mockup_new();
    CU_ASSERT_PTR_NOT_NULL_FATAL(loaded);
    for (size_t i = 0; i < ARRAY_SIZE(resources); i++) {
        struct mockup_item *item;
        char text[256] = "{}";

        if (resources[i][1])
            snprintf(text, sizeof(text), "{\"@odata.type\":\"%s\",\"UserName\":\"joe\"}",
                     resources[i][1]);
        item = mockup_item_new(ipc_text(resources[i][0]), MOCKUP_RESOURCE, ipc_text(text), none,
                               none);
        CU_ASSERT_PTR_NOT_NULL_FATAL(item);
        CU_ASSERT_EQUAL_FATAL(mockup_put(loaded, item), 0);
        mockup_item_unref(item);
    }
    CU_ASSERT_EQUAL_FATAL(place_init(), 0);
    CU_ASSERT_EQUAL_FATAL(bmc_new("", loaded, ignore, NULL, &bmc), 0);
}

static void close_bmc(void)
{
    bmc_free(bmc);
    mockup_free(loaded);
    place_deinit();
}

static const struct mockup_item *item_at(const char *path)
{
    const struct mockup_item *item = bmc_find(bmc, ipc_text(path));

    CU_ASSERT_PTR_NOT_NULL_FATAL(item);
    return item;
}

static void place_of_knows_type_and_capabilities(void)
{
    static const struct {
        const char *path, *entity, *type;
        bool is_collection, is_insertable, is_updatable, is_deletable;
    } table[] = {
        {ROOT, "ServiceRoot", "#ServiceRoot.v1_15_0.ServiceRoot", false, false, false, false},
        {ROOT "/Systems", "ComputerSystemCollection",
         "#ComputerSystemCollection.ComputerSystemCollection", true, true, false, false},
        {ROOT "/Systems/1", "ComputerSystem", "#ComputerSystem.v1_20_0.ComputerSystem", false,
         false, true, true},
        {ROOT "/Systems/1/Processors", "ProcessorCollection",
         "#ProcessorCollection.ProcessorCollection", true, false, false, false},
        /* no schema of ours: everything goes */
        {ROOT "/Contoso", "Contoso", NULL, false, true, true, true},
        {ROOT "/Things", "ThingCollection", NULL, true, true, true, true},
    };

    open_bmc();
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        struct place place = place_of(item_at(table[i].path));
        char text[PLACE_TYPE_BYTES];

        CU_ASSERT_TRUE(ipc_text_equal(place.entity, table[i].entity));
        CU_ASSERT_EQUAL(place.is_collection, table[i].is_collection);
        CU_ASSERT_EQUAL(!!(place.capabilities & SCHEMA_INSERTABLE), table[i].is_insertable);
        CU_ASSERT_EQUAL(!!(place.capabilities & SCHEMA_UPDATABLE), table[i].is_updatable);
        CU_ASSERT_EQUAL(!!(place.capabilities & SCHEMA_DELETABLE), table[i].is_deletable);
        CU_ASSERT_EQUAL(place.type.schema != NULL, table[i].type != NULL);
        if (table[i].type)
            CU_ASSERT_STRING_EQUAL(place_odata_type(place.type, text), table[i].type);
    }
    close_bmc();
}

static void place_of_a_version_that_is_not_known_is_the_newest(void)
{
    char text[PLACE_TYPE_BYTES], newest[PLACE_TYPE_BYTES];
    struct place place;

    open_bmc();
    place = place_of(item_at(ROOT "/Future"));
    CU_ASSERT_STRING_EQUAL(place_odata_type(place.type, text),
                           place_odata_type(place_newest_type(place.schema), newest));
    close_bmc();
}

static void place_schema_at_finds_by_uri(void)
{
    open_bmc();
    CU_ASSERT_STRING_EQUAL(schema_name(place_schema_at(ipc_text(ROOT "/Systems/x/Memory"))),
                           "MemoryCollection");
    CU_ASSERT_STRING_EQUAL(schema_name(place_schema_at(ipc_text(ROOT "/Systems/x/Bios"))), "Bios");
    CU_ASSERT_PTR_NULL(place_schema_at(ipc_text(ROOT "/Nothing")));
    close_bmc();
}

static void place_member_schema_is_that_of_the_members(void)
{
    struct place place;

    open_bmc();
    place = place_of(item_at(ROOT "/Systems"));
    CU_ASSERT_STRING_EQUAL(schema_name(place_member_schema(&place)), "ComputerSystem");
    place = place_of(item_at(ROOT "/Things"));
    CU_ASSERT_PTR_NULL(place_member_schema(&place));
    close_bmc();
}

/* -- access -- */

#define GET IPC_METHOD_BIT(IPC_GET)
#define POST IPC_METHOD_BIT(IPC_POST)
#define CHANGE (IPC_METHOD_BIT(IPC_PATCH) | IPC_METHOD_BIT(IPC_PUT))
#define DELETE IPC_METHOD_BIT(IPC_DELETE)

static void access_methods_follow_capabilities(void)
{
    static const struct {
        const char *path;
        uint32_t by_schema, without;
    } table[] = {
        {ROOT "/Systems", GET | POST, GET | POST | CHANGE | DELETE},
        {ROOT "/Systems/1", GET | CHANGE | DELETE, GET | CHANGE | DELETE},
        {ROOT "/Systems/1/Processors", GET, GET | POST | CHANGE | DELETE},
        {ROOT, GET, GET | CHANGE | DELETE},
        {ROOT "/Contoso", GET | CHANGE | DELETE, GET | CHANGE | DELETE},
        {ROOT "/odata", GET, GET},
    };

    open_bmc();
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        const struct mockup_item *item = item_at(table[i].path);
        struct place place = place_of(item);

        CU_ASSERT_EQUAL(access_methods(item, &place, ENFORCE_SCHEMA), table[i].by_schema);
        CU_ASSERT_EQUAL(access_methods(item, &place, ENFORCE_CAPABILITIES), table[i].by_schema);
        CU_ASSERT_EQUAL(access_methods(item, &place, ENFORCE_NONE), table[i].without);
    }
    close_bmc();
}

static int check(const char *path, enum ipc_method method, const char *user, const char *role,
                 bool must_change, const char *body)
{
    const struct mockup_item *item = item_at(path);
    struct place place = place_of(item);
    json_t *parsed CLEANUP(json_decrefp) = body ? json_loads(body, 0, NULL) : NULL;
    const struct ipc_identity identity = {.user = ipc_text(user),
                                          .role = ipc_text(role),
                                          .privileges = privilege_of_role(ipc_text(role)),
                                          .password_change_required = must_change};
    const struct access_request request = {.bmc = bmc,
                                           .path = path,
                                           .item = item,
                                           .place = &place,
                                           .method = method,
                                           .body = parsed,
                                           .identity = &identity};

    return access_check(&request);
}

static void access_check_follows_the_privilege_registry(void)
{
    static const struct {
        const char *path;
        enum ipc_method method;
        const char *user, *role, *body;
        int outcome;
    } table[] = {
        {ROOT, IPC_GET, "", "", NULL, 0},
        {ROOT "/odata", IPC_GET, "", "", NULL, 0},
        {ROOT "/Systems/1", IPC_GET, "", "", NULL, ACCESS_E_LOG_IN},
        {ROOT "/SessionService/Sessions", IPC_POST, "", "", NULL, 0},
        {ROOT "/SessionService/Sessions", IPC_GET, "", "", NULL, ACCESS_E_LOG_IN},
        {ROOT "/Systems/1", IPC_GET, "joe", "ReadOnly", NULL, 0},
        {ROOT "/Systems/1", IPC_PATCH, "joe", "ReadOnly", NULL, ACCESS_E_REFUSED},
        {ROOT "/Systems/1", IPC_PATCH, "joe", "Operator", NULL, 0},
        {ROOT "/Systems/1", IPC_PATCH, "joe", "Administrator", NULL, 0},
        {ROOT "/Managers/1", IPC_PATCH, "joe", "Operator", NULL, ACCESS_E_REFUSED},
        /* what is above a resource counts */
        {ROOT "/Managers/1/EthernetInterfaces/1", IPC_PATCH, "joe", "Operator", NULL,
         ACCESS_E_REFUSED},
        {ROOT "/Systems/1/EthernetInterfaces/1", IPC_PATCH, "joe", "Operator", NULL, 0},
        /* an account is its user's own, and some of its properties are his */
        {ROOT "/AccountService/Accounts/1", IPC_GET, "joe", "ReadOnly", NULL, 0},
        {ROOT "/AccountService/Accounts/1", IPC_GET, "jim", "ReadOnly", NULL, ACCESS_E_REFUSED},
        {ROOT "/AccountService/Accounts/1", IPC_PATCH, "joe", "ReadOnly", "{\"Password\":\"x\"}",
         0},
        {ROOT "/AccountService/Accounts/1", IPC_PATCH, "jim", "ReadOnly", "{\"Password\":\"x\"}",
         ACCESS_E_REFUSED},
        {ROOT "/AccountService/Accounts/1", IPC_PATCH, "joe", "ReadOnly",
         "{\"RoleId\":\"Administrator\"}", ACCESS_E_REFUSED},
        /* unknown things: the registry's fallback */
        {ROOT "/Contoso", IPC_PATCH, "joe", "Operator", NULL, ACCESS_E_REFUSED},
        {ROOT "/Contoso", IPC_GET, "joe", "ReadOnly", NULL, 0},
    };

    open_bmc();
    for (size_t i = 0; i < ARRAY_SIZE(table); i++) {
        int outcome = check(table[i].path, table[i].method, table[i].user, table[i].role, false,
                            table[i].body);

        if (outcome != table[i].outcome)
            fprintf(stderr, "%s %s by %s: %d\n", ipc_method_name(table[i].method), table[i].path,
                    table[i].role, outcome);
        CU_ASSERT_EQUAL(outcome, table[i].outcome);
    }
    close_bmc();
}

static void access_check_before_a_new_password_allows_that_only(void)
{
    const char *own = ROOT "/AccountService/Accounts/1";

    open_bmc();
    CU_ASSERT_EQUAL(check(own, IPC_GET, "joe", "Administrator", true, NULL), 0);
    CU_ASSERT_EQUAL(check(own, IPC_PATCH, "joe", "Administrator", true, "{\"Password\":\"x\"}"), 0);
    CU_ASSERT_EQUAL(check(own, IPC_PATCH, "joe", "Administrator", true, "{\"Enabled\":true}"),
                    ACCESS_E_REFUSED);
    CU_ASSERT_EQUAL(check(ROOT "/Systems/1", IPC_GET, "joe", "Administrator", true, NULL),
                    ACCESS_E_REFUSED);
    close_bmc();
}

static const struct unit_case cases[] = {
    UNIT_CASE(place_of_knows_type_and_capabilities),
    UNIT_CASE(place_of_a_version_that_is_not_known_is_the_newest),
    UNIT_CASE(place_schema_at_finds_by_uri),
    UNIT_CASE(place_member_schema_is_that_of_the_members),
    UNIT_CASE(access_methods_follow_capabilities),
    UNIT_CASE(access_check_follows_the_privilege_registry),
    UNIT_CASE(access_check_before_a_new_password_allows_that_only),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-emulator/place", cases)
