/* The typed calls of svc-account over its real socket, with the stubs that its callers use. */
#include "probe.h"

#include <string.h>

#include "ipc/proto/account.h"
#include "svc-account/account-internal.h"

static const struct who root = {"root", ADMINISTRATOR};

struct said {
    bool done;
    int outcome;
    char user[40], role[40];
    uint32_t privileges;
    bool password_change_required;
    uint64_t generation;
    uint32_t cache_ms;
};

static void on_identity(int outcome, const struct account_identity *identity, void *context)
{
    struct said *said = context;

    said->done = true;
    said->outcome = outcome;
    if (!identity)
        return;
    snprintf(said->user, sizeof(said->user), "%.*s", (int)identity->identity.user.size,
             identity->identity.user.data);
    snprintf(said->role, sizeof(said->role), "%.*s", (int)identity->identity.role.size,
             identity->identity.role.data);
    said->privileges = identity->identity.privileges;
    said->password_change_required = identity->identity.password_change_required;
    said->generation = identity->generation;
    said->cache_ms = identity->cache_ms;
}

static struct said verify(struct probe *probe, struct ipc_text user, struct ipc_text password)
{
    struct said said = {0};

    CU_ASSERT_EQUAL_FATAL(account_call_verify_password(probe->client, ipc_text(NULL), user,
                                                       password, ipc_text("192.0.2.7"),
                                                       ipc_text("r-1"), 10000, on_identity, &said),
                          0);
    probe_run_until(probe, &said.done);
    return said;
}

static struct said identify(struct probe *probe, const char *user)
{
    struct said said = {0};

    CU_ASSERT_EQUAL_FATAL(account_call_identity(probe->client, ipc_text(user), ipc_text("r-1"),
                                                10000, on_identity, &said),
                          0);
    probe_run_until(probe, &said.done);
    return said;
}

static void open_account(struct probe *probe)
{
    probe_init(probe, "account", "accounts.json");
    CU_ASSERT_EQUAL_FATAL(probe_start(probe, &account_service), 0);
}

static void verify_password_right_one_gives_the_identity(void)
{
    struct probe probe;
    struct said said;

    open_account(&probe);
    said = verify(&probe, ipc_text("root"), ipc_text("0penBmc"));
    CU_ASSERT_EQUAL(said.outcome, 0);
    CU_ASSERT_STRING_EQUAL(said.user, "root");
    CU_ASSERT_STRING_EQUAL(said.role, "Administrator");
    CU_ASSERT_EQUAL(said.privileges, ADMINISTRATOR);
    CU_ASSERT_FALSE(said.password_change_required);
    CU_ASSERT_TRUE(said.cache_ms > 0);
    probe_deinit(&probe);
}

static void verify_password_anything_else_is_denied(void)
{
    static const char with_nul[] = "0penBmc\0x", user_with_nul[] = "root\0x";
    struct probe probe;

    open_account(&probe);
    CU_ASSERT_EQUAL(verify(&probe, ipc_text("root"), ipc_text("0penBMC")).outcome,
                    ACCOUNT_E_DENIED);
    CU_ASSERT_EQUAL(verify(&probe, ipc_text("root"), ipc_text("")).outcome, ACCOUNT_E_DENIED);
    CU_ASSERT_EQUAL(verify(&probe, ipc_text(""), ipc_text("0penBmc")).outcome, ACCOUNT_E_DENIED);
    CU_ASSERT_EQUAL(verify(&probe, ipc_text("nobody"), ipc_text("0penBmc")).outcome,
                    ACCOUNT_E_DENIED);
    CU_ASSERT_EQUAL(verify(&probe, ipc_text("root"), (struct ipc_text){with_nul, 9}).outcome,
                    ACCOUNT_E_DENIED);
    CU_ASSERT_EQUAL(
        verify(&probe, (struct ipc_text){user_with_nul, 6}, ipc_text("0penBmc")).outcome,
        ACCOUNT_E_DENIED);
    probe_deinit(&probe);
}

static void identity_tells_who_somebody_is_now(void)
{
    static const char ann[] =
        "{\"UserName\":\"ann\",\"Password\":\"correct horse\",\"RoleId\":\"Operator\"}";
    struct probe probe;
    struct said said;
    uint64_t generation;

    open_account(&probe);
    CU_ASSERT_EQUAL(identify(&probe, "ann").outcome, ACCOUNT_E_DENIED);
    CU_ASSERT_EQUAL(identify(&probe, "").outcome, ACCOUNT_E_DENIED);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_POST, ACCOUNTS_URI, ann), 201);
    said = identify(&probe, "ann");
    CU_ASSERT_EQUAL(said.outcome, 0);
    CU_ASSERT_STRING_EQUAL(said.role, "Operator");
    CU_ASSERT_EQUAL(said.privileges, READ_ONLY | IPC_PRIVILEGE_CONFIGURE_COMPONENTS);
    generation = said.generation;
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_PATCH, ACCOUNTS_URI "/ann",
                                 "{\"PasswordChangeRequired\":true}"),
                    200);
    said = identify(&probe, "ann");
    CU_ASSERT_TRUE(said.password_change_required);
    CU_ASSERT_EQUAL(said.privileges, IPC_PRIVILEGE_CONFIGURE_SELF);
    CU_ASSERT_EQUAL(said.generation, generation);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_PATCH, ACCOUNTS_URI "/ann",
                                 "{\"Password\":\"another one\"}"),
                    200);
    said = identify(&probe, "ann");
    CU_ASSERT_FALSE(said.password_change_required);
    CU_ASSERT_NOT_EQUAL(said.generation, generation);
    CU_ASSERT_EQUAL(
        probe_status(&probe, root, IPC_PATCH, ACCOUNTS_URI "/ann", "{\"Enabled\":false}"), 200);
    CU_ASSERT_EQUAL(identify(&probe, "ann").outcome, ACCOUNT_E_DENIED);
    probe_deinit(&probe);
}

/* A lock keeps log-ins away, not the sessions that are there. */
static void verify_password_failures_lock_and_publish(void)
{
    struct probe probe;

    open_account(&probe);
    CU_ASSERT_EQUAL(probe_status(&probe, root, IPC_PATCH, ACCOUNT_SERVICE_URI,
                                 "{\"AccountLockoutThreshold\":2}"),
                    200);
    CU_ASSERT_EQUAL(verify(&probe, ipc_text("root"), ipc_text("x")).outcome, ACCOUNT_E_DENIED);
    probe.events[0] = '\0';
    CU_ASSERT_EQUAL(verify(&probe, ipc_text("root"), ipc_text("x")).outcome, ACCOUNT_E_DENIED);
    CU_ASSERT_STRING_EQUAL(probe.events, "P:account-changed:root");
    CU_ASSERT_EQUAL(verify(&probe, ipc_text("root"), ipc_text("0penBmc")).outcome,
                    ACCOUNT_E_DENIED);
    CU_ASSERT_EQUAL(identify(&probe, "root").outcome, 0);
    CU_ASSERT_EQUAL(
        probe_status(&probe, root, IPC_PATCH, ACCOUNTS_URI "/root", "{\"Locked\":false}"), 200);
    CU_ASSERT_EQUAL(verify(&probe, ipc_text("root"), ipc_text("0penBmc")).outcome, 0);
    probe_deinit(&probe);
}

static void calls_malformed_body_is_answered(void)
{
    struct probe probe;
    struct answer answer;

    open_account(&probe);
    probe_ask(&probe, root, IPC_CALL, ACCOUNT_CALL_VERIFY_PASSWORD, "x", &answer);
    CU_ASSERT_TRUE(answer.status >= 400);
    answer_deinit(&answer);
    probe_ask(&probe, root, IPC_CALL, ACCOUNT_CALL_IDENTITY, "", &answer);
    CU_ASSERT_TRUE(answer.status >= 400);
    answer_deinit(&answer);
    probe_deinit(&probe);
}

static const struct unit_case cases[] = {
    UNIT_CASE(verify_password_right_one_gives_the_identity),
    UNIT_CASE(verify_password_anything_else_is_denied),
    UNIT_CASE(identity_tells_who_somebody_is_now),
    UNIT_CASE(verify_password_failures_lock_and_publish),
    UNIT_CASE(calls_malformed_body_is_answered),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-account/calls", cases)
