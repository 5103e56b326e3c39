/* Unit tests of gateway/authorization.c, by the standard registry: who may do what, down to single
 * privileges, which no predefined role has. */
#include "gateway/authorization.h"

#include <string.h>

#include "base/cleanup.h"
#include "tests/unit/cunit-main.h"

#define LOGIN IPC_PRIVILEGE_LOGIN
#define MANAGER IPC_PRIVILEGE_CONFIGURE_MANAGER
#define USERS IPC_PRIVILEGE_CONFIGURE_USERS
#define SELF IPC_PRIVILEGE_CONFIGURE_SELF
#define COMPONENTS IPC_PRIVILEGE_CONFIGURE_COMPONENTS
#define READ_ONLY (LOGIN | SELF)
#define OPERATOR (READ_ONLY | COMPONENTS)
#define ADMINISTRATOR (OPERATOR | MANAGER | USERS)
#define CHANGE (1u << 31) /* in `held`: the password has to be changed */

#define V1 "/redfish/v1"
#define ACCOUNTS V1 "/AccountService/Accounts"
#define BOB ACCOUNTS "/bob"
#define SESSION V1 "/SessionService/Sessions/s1"

#define TEXT(text)                                                                                 \
    {                                                                                              \
        text, sizeof(text) - 1                                                                     \
    }

static const struct ipc_route announced[] = {
    {TEXT(ACCOUNTS), TEXT("ManagerAccountCollection.ManagerAccountCollection"), 31, 0, {{0}}},
    {TEXT(ACCOUNTS "/{Id}"), TEXT("ManagerAccount.v1_13_0.ManagerAccount"), 31, 0, {{0}}},
    {TEXT(ACCOUNTS "/{Id}/Actions/ManagerAccount.ChangePassword"),
     TEXT("ManagerAccount.v1_13_0.ManagerAccount"),
     2,
     IPC_ROUTE_ACTION,
     {[IPC_POST] = {USERS, SELF}}},
    {TEXT(ACCOUNTS "/{Id}/Actions/ManagerAccount.Other"),
     TEXT("ManagerAccount.v1_13_0.ManagerAccount"),
     2,
     IPC_ROUTE_ACTION,
     {[IPC_POST] = {USERS, SELF}}},
    {TEXT(ACCOUNTS "/{Id}/Actions/ManagerAccount.Unannounced"),
     TEXT("ManagerAccount.v1_13_0.ManagerAccount"),
     2,
     IPC_ROUTE_ACTION,
     {{0}}},
    {TEXT(ACCOUNTS "/{Id}/Keys"), TEXT("X.X"), 31, 0, {{SELF}, {SELF}, {SELF}, {SELF}, {SELF}}},
    {TEXT(V1 "/Managers/1/RemoteAccountService/Accounts/{Id}"),
     TEXT("ManagerAccount.v1_13_0.ManagerAccount"),
     31,
     0,
     {{0}}},
    {TEXT(V1 "/Announced/{Id}"),
     TEXT("ManagerAccount.v1_13_0.ManagerAccount"),
     31,
     0,
     {[IPC_PATCH] = {LOGIN}}},
    {TEXT(V1 "/SessionService/Sessions"),
     TEXT("SessionCollection.SessionCollection"),
     31,
     0,
     {[IPC_POST] = {IPC_PRIVILEGE_NO_AUTH}}},
    {TEXT(V1 "/SessionService/Sessions/{Id}"), TEXT("Session.v1_7_1.Session"), 31, 0, {{0}}},
    {TEXT(V1 "/EventService/Subscriptions/{Id}"),
     TEXT("EventDestination.v1_14_0.EventDestination"),
     31,
     0,
     {{0}}},
    {TEXT(V1 "/Chassis/{Id}"), TEXT("Chassis.v1_25_0.Chassis"), 31, 0, {{0}}},
    {TEXT(V1 "/Chassis/{Id}/Actions/Chassis.Reset"),
     TEXT("Chassis.v1_25_0.Chassis"),
     2,
     IPC_ROUTE_ACTION,
     {{0}}},
    {TEXT(V1 "/Managers/{Id}"), TEXT("Manager.v1_19_0.Manager"), 31, 0, {{0}}},
};

static struct route_table *table;

/* Asks as user "bob" (NULL for held 0: nobody), in session "s1". */
static int ask(uint32_t held, enum ipc_method method, const char *path, const char *body)
{
    struct http_request http = {.body = ipc_text(body)};
    struct identity bob = {.view = {.user = ipc_text("bob"),
                                    .privileges = held & ~CHANGE,
                                    .session_id = ipc_text("s1"),
                                    .password_change_required = (held & CHANGE) != 0}};
    struct gateway_request request = {
        .http = &http, .method = method, .path = ipc_text(path), .identity = held ? &bob : NULL};
    struct router_match match;

    CU_ASSERT_EQUAL_FATAL(router_match(table->router, request.path, &match), 0);
    request.route = match.target;
    return authorization_check(&request);
}

struct row {
    const char *path, *body;
    enum ipc_method method;
    uint32_t granted[6]; /* who may; all others may not */
};

/* Everybody who asks in these tests: the predefined roles, single privileges, and nobody. */
static const uint32_t everybody[] = {
    0,
    LOGIN,
    SELF,
    COMPONENTS,
    USERS,
    MANAGER,
    READ_ONLY,
    OPERATOR,
    ADMINISTRATOR,
    ADMINISTRATOR & ~USERS,
    LOGIN | USERS,
    SELF | CHANGE,
    ADMINISTRATOR | CHANGE, /* a service that leaves it to the gateway to cut them */
};

static void check_rows(const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < ARRAY_SIZE(everybody); j++) {
            int want = AUTHORIZATION_E_REFUSED, got;

            for (size_t k = 0; k < ARRAY_SIZE(rows->granted) && rows[i].granted[k]; k++) {
                if (everybody[j] && (everybody[j] & ~CHANGE & rows[i].granted[k]) != 0 &&
                    (everybody[j] & CHANGE) == (rows[i].granted[k] & CHANGE))
                    want = 0;
            }
            got = ask(everybody[j], rows[i].method, rows[i].path, rows[i].body);
            if (got != want)
                fprintf(stderr, "%s %s %s held=%x: %d\n", ipc_method_name(rows[i].method),
                        rows[i].path, rows[i].body ? rows[i].body : "", everybody[j], got);
            CU_ASSERT_EQUAL(got, want);
        }
    }
}

/* `granted`: one of these bits, together with CHANGE for those whose password has to change. */
static void authorization_check_entity_and_method(void)
{
    static const struct row rows[] = {
        {V1 "/Chassis/1", NULL, IPC_GET, {LOGIN}},
        {V1 "/Chassis/1", "{}", IPC_PATCH, {COMPONENTS}},
        {V1 "/Chassis/1", "{\"Password\":1}", IPC_PATCH, {COMPONENTS}},
        {V1 "/Chassis/1", NULL, IPC_DELETE, {COMPONENTS}},
        {V1 "/Chassis/1/Actions/Chassis.Reset", "{}", IPC_POST, {COMPONENTS}},
        {V1 "/Managers/1", NULL, IPC_GET, {LOGIN}},
        {V1 "/Managers/1", "{}", IPC_PATCH, {MANAGER}},
        {ACCOUNTS, NULL, IPC_GET, {LOGIN}},
        {ACCOUNTS, "{\"Password\":\"x\"}", IPC_POST, {USERS}},
        {V1 "/SessionService/Sessions", NULL, IPC_GET, {LOGIN}},
    };

    check_rows(rows, ARRAY_SIZE(rows));
}

/* DSP0266 1.21 §13.2.8, the override for ManagerAccount.Password. */
static void authorization_check_properties_of_an_account(void)
{
    static const struct row rows[] = {
        {BOB, "{\"Password\":\"x\"}", IPC_PATCH, {USERS, SELF, SELF | CHANGE}},
        {BOB,
         "{\"@odata.id\":\"/\",\"Password\":\"x\",\"Password@x.y\":1}",
         IPC_PATCH,
         {USERS, SELF, SELF | CHANGE}},
        {BOB, "{\"P\\u0061ssword\":\"x\"}", IPC_PATCH, {USERS, SELF, SELF | CHANGE}},
        {BOB, "{\"Password\":\"x\",\"RoleId\":\"Administrator\"}", IPC_PATCH, {USERS}},
        {BOB, "{\"RoleId\":\"Administrator\",\"Password\":\"x\"}", IPC_PATCH, {USERS}},
        {BOB, "{\"RoleId\":\"Administrator\"}", IPC_PATCH, {USERS}},
        {BOB, "{\"password\":\"x\"}", IPC_PATCH, {USERS}},
        {BOB, "{\"Oem\":{\"Password\":\"x\"}}", IPC_PATCH, {USERS}},
        /* nothing that has a rule of its own: the resource's */
        {BOB, "{}", IPC_PATCH, {USERS}},
        {BOB, "{\"@odata.id\":\"/\"}", IPC_PATCH, {USERS}},
        {BOB, "", IPC_PATCH, {USERS}},
        {BOB, "{\"Password\":\"x\"", IPC_PATCH, {USERS}},
        {BOB, "{\"Password\":\"x\",\"Password\":\"y\"}", IPC_PATCH, {USERS}},
        {BOB, "[\"Password\"]", IPC_PATCH, {USERS}},
        /* the registry has no override for PUT, nor for what belongs to an account */
        {BOB, "{\"Password\":\"x\"}", IPC_PUT, {USERS}},
        {BOB "/Actions/ManagerAccount.Unannounced", "{\"Password\":\"x\"}", IPC_POST, {USERS}},
        /* what a service announced is all there is */
        {V1 "/Announced/bob", "{\"Password\":\"x\"}", IPC_PATCH, {LOGIN}},
        /* the account of somebody else, or of another service */
        {ACCOUNTS "/alice", "{\"Password\":\"x\"}", IPC_PATCH, {USERS}},
        {V1 "/Managers/1/RemoteAccountService/Accounts/bob",
         "{\"Password\":\"x\"}",
         IPC_PATCH,
         {USERS}},
    };

    check_rows(rows, ARRAY_SIZE(rows));
}

static void authorization_check_configure_self_is_for_the_own(void)
{
    static const struct row rows[] = {
        {BOB, NULL, IPC_GET, {USERS, MANAGER, SELF, SELF | CHANGE}},
        {ACCOUNTS "/alice", NULL, IPC_GET, {USERS, MANAGER}},
        {ACCOUNTS "/bo", NULL, IPC_GET, {USERS, MANAGER}},
        {ACCOUNTS "/bobby", NULL, IPC_GET, {USERS, MANAGER}},
        {ACCOUNTS "/Bob", NULL, IPC_GET, {USERS, MANAGER}},
        {V1 "/Managers/1/RemoteAccountService/Accounts/bob", NULL, IPC_GET, {USERS, MANAGER}},
        {BOB, NULL, IPC_DELETE, {USERS}},
        /* what is below an account is its user's */
        {BOB "/Keys", NULL, IPC_GET, {SELF}},
        {BOB "/Keys", "{}", IPC_POST, {SELF}},
        {ACCOUNTS "/bobby/Keys", NULL, IPC_GET, {0}},
        {BOB "/Actions/ManagerAccount.ChangePassword",
         "{}",
         IPC_POST,
         {USERS, SELF, SELF | CHANGE}},
        {ACCOUNTS "/bobby/Actions/ManagerAccount.ChangePassword", "{}", IPC_POST, {USERS}},
        {BOB "/Actions/ManagerAccount.Other", "{}", IPC_POST, {USERS, SELF}},
        /* whose these are, the services know */
        {SESSION, NULL, IPC_GET, {MANAGER, SELF}},
        {SESSION, NULL, IPC_DELETE, {MANAGER, SELF, SELF | CHANGE}},
        {V1 "/SessionService/Sessions/s2", NULL, IPC_DELETE, {MANAGER, SELF, SELF | CHANGE}},
        {SESSION, "{}", IPC_PATCH, {MANAGER}},
        {V1 "/EventService/Subscriptions/1", NULL, IPC_DELETE, {MANAGER, SELF}},
    };

    check_rows(rows, ARRAY_SIZE(rows));
}

static const struct upstream_route *route_of(const char *uri)
{
    struct router_match match;

    CU_ASSERT_EQUAL_FATAL(router_match(table->router, ipc_text(uri), &match), 0);
    return match.target;
}

static void authorization_is_open_only_where_it_was_announced(void)
{
    const struct upstream_route *sessions = route_of(V1 "/SessionService/Sessions");
    struct upstream_route closed = *sessions;

    CU_ASSERT_TRUE(authorization_is_open(sessions, IPC_POST));
    CU_ASSERT_FALSE(authorization_is_open(sessions, IPC_GET));
    CU_ASSERT_FALSE(authorization_is_open(route_of(BOB), IPC_POST));
    closed.methods = 0;
    CU_ASSERT_FALSE(authorization_is_open(&closed, IPC_POST));
    CU_ASSERT_EQUAL(ask(0, IPC_POST, V1 "/SessionService/Sessions", "{}"), 0);
}

static void authorization_may_share_what_is_the_same_for_all(void)
{
    static const struct {
        const char *uri;
        uint32_t held;
        bool expected;
    } cases[] = {
        {V1 "/Chassis/1", READ_ONLY, true},
        {V1 "/Chassis/1", LOGIN, true},
        {V1 "/Chassis/1", COMPONENTS, false},
        {V1 "/Chassis/1", ADMINISTRATOR | CHANGE, false},
        {V1 "/Chassis/1", SELF | CHANGE, false},
        {BOB, READ_ONLY, false},
        {BOB, ADMINISTRATOR, true},
        {BOB, MANAGER, true},
        {SESSION, OPERATOR, false},
        {SESSION, ADMINISTRATOR, true},
    };

    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        struct ipc_identity identity = {.user = ipc_text("bob"),
                                        .privileges = cases[i].held & ~CHANGE,
                                        .password_change_required = (cases[i].held & CHANGE) != 0};

        CU_ASSERT_EQUAL(authorization_may_share(route_of(cases[i].uri), &identity),
                        cases[i].expected);
    }
}

static void make_table(void)
{
    struct upstream accounts = {.config = {.prefixes = {{.text = (char *)V1,
                                                         .size = strlen(V1),
                                                         .literal_size = strlen(V1),
                                                         .rank = 1}},
                                           .prefix_count = 1}};
    struct upstream *const all[] = {&accounts};
    struct ipc_hello hello = {.route_count = ARRAY_SIZE(announced), .routes = announced};

    CU_ASSERT_EQUAL_FATAL(route_table_new(&hello, &table), 0);
    accounts.table = table;
    route_rules_update(all, 1);
}

static void drop_table(void)
{
    route_table_unref(table);
    table = NULL;
}

static const struct unit_case cases[] = {
    UNIT_CASE(make_table), /* comes first */
    UNIT_CASE(authorization_check_entity_and_method),
    UNIT_CASE(authorization_check_properties_of_an_account),
    UNIT_CASE(authorization_check_configure_self_is_for_the_own),
    UNIT_CASE(authorization_is_open_only_where_it_was_announced),
    UNIT_CASE(authorization_may_share_what_is_the_same_for_all),
    UNIT_CASE(drop_table), /* comes last */
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/authorization", cases)
