/*
 * svc-session over its real socket, with a stand-in for svc-account: log-in and log-out, who may
 * see what, identities of tokens, restarts of either side. DSP0266 1.21 §13.3.4 "Redfish session
 * login".
 */
#include "../svc-account/probe.h"

#include <string.h>

#include "fake-account.h"
#include "ipc/proto/session.h"
#include "svc-session/session-internal.h"

#define SECOND UINT64_C(1000000)
#define ANN_LOG_IN "{\"UserName\":\"ann\",\"Password\":\"correct horse\"}"

static const struct who root = {"root", ADMINISTRATOR};
static const struct who ann = {"ann", READ_ONLY};
static const struct who nobody = {"", 0};

struct world {
    struct probe probe;
    struct fake_account account;
};

struct said {
    bool done;
    int outcome;
    char user[40], role[40], session_id[40];
    uint32_t privileges, cache_ms;
    bool password_change_required;
};

static void world_init(struct world *world)
{
    memset(&world->account, 0, sizeof(world->account));
    world->account.users[0] = (struct fake_user){
        "root", "0penBmc", "Administrator", ADMINISTRATOR, false, false, 1};
    world->account.users[1] = (struct fake_user){"ann", "correct horse", "ReadOnly", READ_ONLY,
                                                 false, false,           2};
    probe_init(&world->probe, "session", SESSION_FILE_NAME);
    fake_account_start(&world->account, &world->probe.loop, world->probe.dir);
    CU_ASSERT_EQUAL_FATAL(probe_start(&world->probe, &session_service), 0);
}

static void account_away(struct world *world)
{
    bool closed;

    fake_account_stop(&world->account, &closed);
    probe_run_until(&world->probe, &closed);
}

static void account_back(struct world *world)
{
    fake_account_start(&world->account, &world->probe.loop, world->probe.dir);
}

static void restart(struct world *world)
{
    probe_stop(&world->probe);
    CU_ASSERT_EQUAL_FATAL(probe_start(&world->probe, &session_service), 0);
}

static void world_deinit(struct world *world)
{
    probe_stop(&world->probe);
    account_away(world);
    probe_deinit(&world->probe);
}

static void log_in(struct world *world, const char *body, struct answer *ret_answer)
{
    probe_ask(&world->probe, nobody, IPC_POST, SESSIONS_URI, body, ret_answer);
    CU_ASSERT_EQUAL_FATAL(ret_answer->status, 201);
}

static void on_identity(int outcome, const struct session_identity *identity, void *context)
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
    snprintf(said->session_id, sizeof(said->session_id), "%.*s",
             (int)identity->identity.session_id.size, identity->identity.session_id.data);
    said->privileges = identity->identity.privileges;
    said->cache_ms = identity->cache_ms;
    said->password_change_required = identity->identity.password_change_required;
}

static struct said identify(struct world *world, const char *token)
{
    struct said said = {0};

    CU_ASSERT_EQUAL_FATAL(session_call_identity(world->probe.client, ipc_text(NULL),
                                                ipc_text(token), ipc_text("192.0.2.9"),
                                                ipc_text("r-1"), 4000, on_identity, &said),
                          0);
    probe_run_until(&world->probe, &said.done);
    return said;
}

/* Waits for words among the events. */
static void wait_for_event(struct world *world, const char *words)
{
    while (!strstr(world->probe.events, words))
        probe_run_once(&world->probe);
}

static json_int_t session_count(struct world *world)
{
    struct answer answer;
    json_int_t count;

    probe_ask(&world->probe, root, IPC_GET, SESSIONS_URI, NULL, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    count = json_integer_value(json_object_get(answer.body, "Members@odata.count"));
    CU_ASSERT_EQUAL(count, (json_int_t)json_array_size(json_object_get(answer.body, "Members")));
    answer_deinit(&answer);
    return count;
}

/* -- cases -- */

static void session_collection_post_makes_a_session(void)
{
    struct world world;
    struct answer answer, other;
    struct said said;
    char *file;

    world_init(&world);
    CU_ASSERT_EQUAL(session_count(&world), 0);
    world.probe.events[0] = '\0';
    log_in(&world, "{\"UserName\":\"ann\",\"Password\":\"correct horse\",\"Context\":\"rack 7\"}",
           &answer);
    CU_ASSERT_STRING_EQUAL(world.probe.events, "I:" SESSIONS_URI " R:201");
    CU_ASSERT_EQUAL(strlen(answer.token), 32);
    CU_ASSERT_EQUAL(strspn(answer.token, "0123456789abcdef"), 32);
    CU_ASSERT_STRING_EQUAL(answer.location, answer_string(&answer, "@odata.id"));
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "@odata.type"), "#" SESSION_TYPE);
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "Id"), strrchr(answer.location, '/') + 1);
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "UserName"), "ann");
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "Context"), "rack 7");
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "SessionType"), "Redfish");
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "ClientOriginIPAddress"), "192.0.2.7");
    CU_ASSERT_STRING_EQUAL(answer_string(&answer, "CreatedTime"), "2027-01-15T08:00:00+00:00");
    CU_ASSERT_STRING_EQUAL(
        json_string_value(json_array_get(json_object_get(answer.body, "Roles"), 0)), "ReadOnly");
    CU_ASSERT_STRING_EQUAL(answer_message(&answer), "");
    CU_ASSERT_PTR_NULL(strstr(answer.text, answer.token));
    said = identify(&world, answer.token);
    CU_ASSERT_EQUAL(said.outcome, 0);
    CU_ASSERT_STRING_EQUAL(said.user, "ann");
    CU_ASSERT_STRING_EQUAL(said.role, "ReadOnly");
    CU_ASSERT_STRING_EQUAL(said.session_id, answer_string(&answer, "Id"));
    CU_ASSERT_EQUAL(said.privileges, READ_ONLY);
    CU_ASSERT_EQUAL(said.cache_ms, 10000);
    CU_ASSERT_EQUAL(world.account.identity_count, 1);
    file = probe_read_file(&world.probe);
    CU_ASSERT_PTR_NULL(strstr(file, answer.token));
    CU_ASSERT_PTR_NOT_NULL(strstr(file, answer_string(&answer, "Id")));
    free(file);
    /* Two make two. */
    log_in(&world, ANN_LOG_IN, &other);
    CU_ASSERT_STRING_NOT_EQUAL(answer.location, other.location);
    CU_ASSERT_STRING_NOT_EQUAL(answer.token, other.token);
    CU_ASSERT_EQUAL(session_count(&world), 2);
    answer_deinit(&answer);
    answer_deinit(&other);
    world_deinit(&world);
}

static void session_forms_agree_with_the_schema(void)
{
    CU_ASSERT_PTR_NULL(patch_form_flaw(&session_service_form));
    CU_ASSERT_PTR_NULL(patch_form_flaw(&session_form));
}

static void session_collection_post_bodies_are_judged(void)
{
    static const struct {
        const char *body;
        unsigned int status;
        const char *message;
    } cases[] = {
        {"{\"UserName\":\"ann\",\"Password\":\"wrong\"}", 401, "AccessUnauthorized"},
        {"{\"UserName\":\"eve\",\"Password\":\"correct horse\"}", 401, "AccessUnauthorized"},
        {"{\"UserName\":\"\",\"Password\":\"\"}", 401, "AccessUnauthorized"},
        {"{\"UserName\":\"ann\"}", 400, "CreateFailedMissingReqProperties"},
        {"{\"Password\":\"correct horse\"}", 400, "CreateFailedMissingReqProperties"},
        {"{}", 400, "CreateFailedMissingReqProperties"},
        {"{\"UserName\":\"ann\",\"Password\":1}", 400, "PropertyValueTypeError"},
        {"{\"UserName\":null,\"Password\":\"correct horse\"}", 400, "PropertyValueTypeError"},
        {"{\"UserName\":\"ann\",\"Password\":\"correct horse\",\"Shoe\":1}", 400,
         "PropertyUnknown"},
        {"[]", 400, "UnrecognizedRequestBody"},
        {"{\"UserName\":\"ann\",\"Password\":\"correct horse\",\"Context\":null}", 201, ""},
    };
    struct world world;

    world_init(&world);
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct answer answer;

        probe_ask(&world.probe, nobody, IPC_POST, SESSIONS_URI, cases[i].body, &answer);
        if (answer.status != cases[i].status ||
            strcmp(answer_message(&answer), cases[i].message) != 0)
            fprintf(stderr, "case %zu: %u %s\n", i, answer.status, answer_message(&answer));
        CU_ASSERT_EQUAL(answer.status, cases[i].status);
        CU_ASSERT_STRING_EQUAL(answer_message(&answer), cases[i].message);
        CU_ASSERT_EQUAL(answer.location[0] != '\0', answer.status == 201);
        CU_ASSERT_EQUAL(answer.token[0] != '\0', answer.status == 201);
        answer_deinit(&answer);
    }
    CU_ASSERT_EQUAL(session_count(&world), 1);
    CU_ASSERT_EQUAL(
        probe_status(&world.probe, nobody, IPC_POST, SESSIONS_URI "/Members", ANN_LOG_IN), 201);
    world_deinit(&world);
}

static void session_collection_post_password_change_required_is_told(void)
{
    struct world world;
    struct answer answer;
    struct said said;

    world_init(&world);
    fake_account_user(&world.account, "ann")->password_change_required = true;
    fake_account_user(&world.account, "ann")->privileges = IPC_PRIVILEGE_CONFIGURE_SELF;
    log_in(&world, ANN_LOG_IN, &answer);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer), "PasswordChangeRequired");
    CU_ASSERT_PTR_NOT_NULL(strstr(answer.text, "\"" ACCOUNTS_URI "/ann\""));
    said = identify(&world, answer.token);
    CU_ASSERT_TRUE(said.password_change_required);
    CU_ASSERT_EQUAL(said.privileges, IPC_PRIVILEGE_CONFIGURE_SELF);
    answer_deinit(&answer);
    world_deinit(&world);
}

static void session_rights_are_those_of_the_registry(void)
{
    static const struct who bob = {"bob", READ_ONLY},
                            manager = {"max", LOGIN | IPC_PRIVILEGE_CONFIGURE_MANAGER};
    struct world world;
    struct answer answer, read;

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    CU_ASSERT_EQUAL(probe_status(&world.probe, bob, IPC_GET, answer.location, NULL), 403);
    CU_ASSERT_EQUAL(probe_status(&world.probe, bob, IPC_DELETE, answer.location, NULL), 403);
    CU_ASSERT_EQUAL(probe_status(&world.probe, manager, IPC_GET, answer.location, NULL), 200);
    probe_ask(&world.probe, ann, IPC_GET, answer.location, NULL, &read);
    CU_ASSERT_EQUAL(read.status, 200);
    CU_ASSERT_EQUAL(read.flags & IPC_RESPONSE_CACHEABLE, 0);
    CU_ASSERT_STRING_EQUAL(read.text, answer.text);
    CU_ASSERT_EQUAL(probe_status(&world.probe, root, IPC_GET, SESSIONS_URI "/0000000000", NULL),
                    404);
    CU_ASSERT_EQUAL(
        probe_status(&world.probe, root, IPC_PATCH, answer.location, "{\"Context\":\"x\"}"), 405);
    CU_ASSERT_EQUAL(probe_status(&world.probe, manager, IPC_DELETE, answer.location, NULL), 204);
    answer_deinit(&answer);
    answer_deinit(&read);
    world_deinit(&world);
}

static void session_delete_ends_it(void)
{
    struct world world;
    struct answer answer;
    char expected[256], *file;

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    CU_ASSERT_EQUAL(session_count(&world), 1);
    world.probe.events[0] = '\0';
    CU_ASSERT_EQUAL(probe_status(&world.probe, ann, IPC_DELETE, answer.location, NULL), 204);
    snprintf(expected, sizeof(expected), "P:session-ended:%s I:" SESSIONS_URI " R:204",
             answer_string(&answer, "Id"));
    CU_ASSERT_STRING_EQUAL(world.probe.events, expected);
    CU_ASSERT_EQUAL(identify(&world, answer.token).outcome, SESSION_E_UNKNOWN);
    CU_ASSERT_EQUAL(probe_status(&world.probe, ann, IPC_GET, answer.location, NULL), 404);
    CU_ASSERT_EQUAL(probe_status(&world.probe, ann, IPC_DELETE, answer.location, NULL), 404);
    CU_ASSERT_EQUAL(session_count(&world), 0);
    file = probe_read_file(&world.probe);
    CU_ASSERT_PTR_NULL(strstr(file, answer_string(&answer, "Id"))); /* before the 204 */
    free(file);
    answer_deinit(&answer);
    world_deinit(&world);
}

static void session_identity_other_tokens_are_unknown(void)
{
    struct world world;
    struct answer answer;

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    CU_ASSERT_EQUAL(identify(&world, "").outcome, SESSION_E_UNKNOWN);
    CU_ASSERT_EQUAL(identify(&world, "x").outcome, SESSION_E_UNKNOWN);
    CU_ASSERT_EQUAL(identify(&world, "0123456789abcdef0123456789abcdef").outcome,
                    SESSION_E_UNKNOWN);
    CU_ASSERT_EQUAL(identify(&world, answer_string(&answer, "Id")).outcome, SESSION_E_UNKNOWN);
    answer.token[31] = answer.token[31] == '0' ? '1' : '0';
    CU_ASSERT_EQUAL(identify(&world, answer.token).outcome, SESSION_E_UNKNOWN);
    answer_deinit(&answer);
    world_deinit(&world);
}

static void session_service_patch_timeout_holds_at_once(void)
{
    struct world world;
    struct answer answer, service;
    char expected[64];

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    CU_ASSERT_EQUAL(
        probe_status(&world.probe, root, IPC_PATCH, SESSION_SERVICE_URI, "{\"SessionTimeout\":29}"),
        400);
    CU_ASSERT_EQUAL(probe_status(&world.probe, root, IPC_PATCH, SESSION_SERVICE_URI,
                                 "{\"SessionTimeout\":86401}"),
                    400);
    CU_ASSERT_EQUAL(probe_status(&world.probe, root, IPC_PATCH, SESSION_SERVICE_URI,
                                 "{\"SessionTimeout\":\"30\"}"),
                    400);
    CU_ASSERT_EQUAL(probe_status(&world.probe, root, IPC_PATCH, SESSION_SERVICE_URI,
                                 "{\"ServiceEnabled\":false}"),
                    400);
    world.probe.monotonic_usec += 29 * SECOND;
    CU_ASSERT_EQUAL(identify(&world, answer.token).outcome, 0);
    CU_ASSERT_EQUAL(
        probe_status(&world.probe, root, IPC_PATCH, SESSION_SERVICE_URI, "{\"SessionTimeout\":30}"),
        200);
    CU_ASSERT_EQUAL(identify(&world, answer.token).cache_ms, 7500);
    world.probe.monotonic_usec += 29 * SECOND;
    CU_ASSERT_EQUAL(identify(&world, answer.token).outcome, 0);
    restart(&world);
    probe_ask(&world.probe, root, IPC_GET, SESSION_SERVICE_URI, NULL, &service);
    CU_ASSERT_EQUAL(json_integer_value(json_object_get(service.body, "SessionTimeout")), 30);
    CU_ASSERT_STRING_EQUAL(answer_string(&service, "Id"), "SessionService");
    CU_ASSERT_EQUAL(identify(&world, answer.token).outcome, 0);
    world.probe.monotonic_usec += 30 * SECOND;
    CU_ASSERT_EQUAL(identify(&world, answer.token).outcome, SESSION_E_UNKNOWN);
    /* Shorter than what is idle already: it ends with the PATCH. */
    CU_ASSERT_EQUAL(probe_status(&world.probe, root, IPC_PATCH, SESSION_SERVICE_URI,
                                 "{\"SessionTimeout\":3600}"),
                    200);
    answer_deinit(&answer);
    log_in(&world, ANN_LOG_IN, &answer);
    world.probe.monotonic_usec += 100 * SECOND;
    world.probe.events[0] = '\0';
    CU_ASSERT_EQUAL(
        probe_status(&world.probe, root, IPC_PATCH, SESSION_SERVICE_URI, "{\"SessionTimeout\":60}"),
        200);
    snprintf(expected, sizeof(expected), "P:session-ended:%s", answer_string(&answer, "Id"));
    CU_ASSERT_PTR_NOT_NULL(strstr(world.probe.events, expected));
    CU_ASSERT_EQUAL(session_count(&world), 0);
    answer_deinit(&answer);
    answer_deinit(&service);
    world_deinit(&world);
}

static void session_survives_a_restart(void)
{
    struct world world;
    struct answer answer;
    struct said said;

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    restart(&world);
    said = identify(&world, answer.token);
    CU_ASSERT_EQUAL(said.outcome, 0);
    CU_ASSERT_STRING_EQUAL(said.user, "ann");
    CU_ASSERT_STRING_EQUAL(said.session_id, answer_string(&answer, "Id"));
    CU_ASSERT_EQUAL(probe_status(&world.probe, ann, IPC_GET, answer.location, NULL), 200);
    answer_deinit(&answer);
    world_deinit(&world);
}

/* The last use is written at the end, though it would have had time. */
static void session_stop_writes_the_last_use(void)
{
    struct world world;
    struct answer answer;
    char *file;

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    world.probe.monotonic_usec += 1000 * SECOND;
    CU_ASSERT_EQUAL(identify(&world, answer.token).outcome, 0);
    world.probe.monotonic_usec += 5 * SECOND;
    probe_stop(&world.probe);
    account_away(&world);
    uv_timer_stop(&world.probe.limit);
    uv_run(&world.probe.loop, UV_RUN_DEFAULT); /* as a process does before it exits */
    file = probe_read_file(&world.probe);
    CU_ASSERT_PTR_NOT_NULL(strstr(file, "\"idle_usec\": 5000000"));
    free(file);
    answer_deinit(&answer);
    world_deinit(&world);
}

static void session_service_damaged_file_starts_without_sessions(void)
{
    static const char *const contents[] = {"{", "{\"version\":2}"};

    for (size_t i = 0; i < 2; i++) {
        struct world world;

        world_init(&world);
        probe_stop(&world.probe);
        probe_write_file(&world.probe, contents[i]);
        CU_ASSERT_EQUAL_FATAL(probe_start(&world.probe, &session_service), 0);
        CU_ASSERT_EQUAL(session_count(&world), 0);
        CU_ASSERT_EQUAL(probe_status(&world.probe, nobody, IPC_POST, SESSIONS_URI, ANN_LOG_IN),
                        201);
        world_deinit(&world);
    }
}

/* -- the other side -- */

static void session_identity_change_of_the_user_is_seen(void)
{
    struct world world;
    struct answer answer;
    struct said said;

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    fake_account_user(&world.account, "ann")->role = "Operator";
    fake_account_user(&world.account, "ann")->privileges = READ_ONLY |
                                                           IPC_PRIVILEGE_CONFIGURE_COMPONENTS;
    /* Even before svc-session hears of it: the gateway may have heard first, and asks at once. */
    said = identify(&world, answer.token);
    CU_ASSERT_STRING_EQUAL(said.role, "Operator");
    CU_ASSERT_EQUAL(said.privileges, READ_ONLY | IPC_PRIVILEGE_CONFIGURE_COMPONENTS);
    CU_ASSERT_EQUAL(world.account.identity_count, 1);
    answer_deinit(&answer);
    world_deinit(&world);
}

/* Others don't wait for the next use. */
static void session_ends_when_its_user_goes_or_has_a_new_password(void)
{
    struct world world;
    struct answer sessions[3];
    char words[64];

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &sessions[0]);
    log_in(&world, ANN_LOG_IN, &sessions[1]);
    log_in(&world, "{\"UserName\":\"root\",\"Password\":\"0penBmc\"}", &sessions[2]);
    fake_account_user(&world.account, "ann")->gone = true;
    fake_account_publish(&world.account, "ann");
    for (int i = 0; i < 2; i++) {
        snprintf(words, sizeof(words), "P:session-ended:%s", answer_string(&sessions[i], "Id"));
        wait_for_event(&world, words);
        CU_ASSERT_EQUAL(identify(&world, sessions[i].token).outcome, SESSION_E_UNKNOWN);
    }
    CU_ASSERT_EQUAL(identify(&world, sessions[2].token).outcome, 0);
    fake_account_user(&world.account, "root")->generation = 9;
    fake_account_publish(&world.account, ""); /* of all */
    snprintf(words, sizeof(words), "P:session-ended:%s", answer_string(&sessions[2], "Id"));
    wait_for_event(&world, words);
    CU_ASSERT_EQUAL(identify(&world, sessions[2].token).outcome, SESSION_E_UNKNOWN);
    CU_ASSERT_EQUAL(session_count(&world), 0);
    for (int i = 0; i < 3; i++)
        answer_deinit(&sessions[i]);
    world_deinit(&world);
}

/* A user who changes the own password stays logged in where that was done, and nowhere else. */
static void session_that_set_the_password_goes_on(void)
{
    struct world world;
    struct answer own, other;

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &own);
    log_in(&world, ANN_LOG_IN, &other);
    fake_account_user(&world.account, "ann")->generation = 9;
    fake_account_publish(&world.account, "ann");
    CU_ASSERT_EQUAL(
        account_publish_password_set(world.account.server, ipc_text(answer_string(&own, "Id"))), 0);
    CU_ASSERT_EQUAL(identify(&world, own.token).outcome, 0);
    CU_ASSERT_EQUAL(identify(&world, other.token).outcome, SESSION_E_UNKNOWN);
    /* Once only: the next password is somebody else's doing. */
    fake_account_user(&world.account, "ann")->generation = 10;
    CU_ASSERT_EQUAL(identify(&world, own.token).outcome, SESSION_E_UNKNOWN);
    answer_deinit(&own);
    answer_deinit(&other);
    world_deinit(&world);
}

static void session_identity_while_account_is_away_holds(void)
{
    struct world world;
    struct answer answer;
    char words[64];

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    account_away(&world);
    for (int i = 0; i < 3; i++)
        CU_ASSERT_EQUAL(identify(&world, answer.token).outcome, 0);
    CU_ASSERT_EQUAL(probe_status(&world.probe, ann, IPC_GET, answer.location, NULL), 200);
    /* What happened meanwhile is asked when it is back. */
    fake_account_user(&world.account, "ann")->generation++;
    account_back(&world);
    snprintf(words, sizeof(words), "P:session-ended:%s", answer_string(&answer, "Id"));
    wait_for_event(&world, words);
    answer_deinit(&answer);
    world_deinit(&world);
}

static void session_collection_post_while_account_fails_is_503(void)
{
    struct world world;

    world_init(&world);
    world.account.failing = true;
    CU_ASSERT_EQUAL(probe_status(&world.probe, nobody, IPC_POST, SESSIONS_URI, ANN_LOG_IN), 503);
    world.account.failing = false;
    CU_ASSERT_EQUAL(probe_status(&world.probe, nobody, IPC_POST, SESSIONS_URI, ANN_LOG_IN), 201);
    world_deinit(&world);
}

static void session_restart_while_account_is_away_waits_for_it(void)
{
    struct world world;
    struct answer answer;
    struct said said = {0};

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    account_away(&world);
    restart(&world);
    CU_ASSERT_EQUAL_FATAL(session_call_identity(world.probe.client, ipc_text(NULL),
                                                ipc_text(answer.token), ipc_text(""),
                                                ipc_text("r-1"), 10000, on_identity, &said),
                          0);
    /* Known without svc-account: the session is there. */
    CU_ASSERT_EQUAL(session_count(&world), 1);
    CU_ASSERT_FALSE(said.done);
    account_back(&world);
    probe_run_until(&world.probe, &said.done);
    CU_ASSERT_EQUAL(said.outcome, 0);
    CU_ASSERT_STRING_EQUAL(said.user, "ann");
    answer_deinit(&answer);
    world_deinit(&world);
}

static void session_identity_unknown_user_and_no_account_fails(void)
{
    struct world world;
    struct answer answer;
    struct said said = {0};

    world_init(&world);
    log_in(&world, ANN_LOG_IN, &answer);
    account_away(&world);
    restart(&world);
    CU_ASSERT_EQUAL_FATAL(session_call_identity(world.probe.client, ipc_text(NULL),
                                                ipc_text(answer.token), ipc_text(""),
                                                ipc_text("r-1"), 400, on_identity, &said),
                          0);
    probe_run_until(&world.probe, &said.done);
    CU_ASSERT_EQUAL(said.outcome, SESSION_E_FAILED);
    answer_deinit(&answer);
    world_deinit(&world);
}

/* The user is removed between the password check and the answer of the disk: whichever comes first,
 * no session of a dead user stays. */
static void session_stop_in_the_middle_of_a_log_in_answers(void)
{
    struct world world;
    struct answer answer;

    world_init(&world);
    world.account.holding = true;
    probe_send(&world.probe, nobody, IPC_POST, SESSIONS_URI, ANN_LOG_IN, &answer);
    while (!world.account.held)
        probe_run_once(&world.probe);
    probe_stop(&world.probe);
    CU_ASSERT_TRUE(answer.done);
    answer_deinit(&answer);
    world_deinit(&world);
}

static void session_collection_post_past_the_limit_is_told(void)
{
    struct answer answers[SESSIONS_MAX], late;
    struct world world;

    world_init(&world);
    for (int i = 0; i < SESSIONS_MAX; i++)
        log_in(&world, ANN_LOG_IN, &answers[i]);
    probe_ask(&world.probe, nobody, IPC_POST, SESSIONS_URI, ANN_LOG_IN, &late);
    CU_ASSERT_EQUAL(late.status, 503);
    CU_ASSERT_STRING_EQUAL(answer_message(&late), "SessionLimitExceeded");
    answer_deinit(&late);
    /* Once somebody is idle, the longest idle one gives way. */
    world.probe.monotonic_usec += 61 * SECOND;
    CU_ASSERT_EQUAL(identify(&world, answers[0].token).outcome, 0);
    log_in(&world, ANN_LOG_IN, &late);
    CU_ASSERT_EQUAL(session_count(&world), SESSIONS_MAX);
    CU_ASSERT_EQUAL(identify(&world, answers[0].token).outcome, 0);
    CU_ASSERT_EQUAL(identify(&world, answers[1].token).outcome, SESSION_E_UNKNOWN);
    for (int i = 0; i < SESSIONS_MAX; i++)
        answer_deinit(&answers[i]);
    answer_deinit(&late);
    world_deinit(&world);
}

static const struct unit_case cases[] = {
    UNIT_CASE(session_collection_post_makes_a_session),
    UNIT_CASE(session_forms_agree_with_the_schema),
    UNIT_CASE(session_collection_post_bodies_are_judged),
    UNIT_CASE(session_collection_post_password_change_required_is_told),
    UNIT_CASE(session_rights_are_those_of_the_registry),
    UNIT_CASE(session_delete_ends_it),
    UNIT_CASE(session_identity_other_tokens_are_unknown),
    UNIT_CASE(session_service_patch_timeout_holds_at_once),
    UNIT_CASE(session_survives_a_restart),
    UNIT_CASE(session_stop_writes_the_last_use),
    UNIT_CASE(session_service_damaged_file_starts_without_sessions),
    UNIT_CASE(session_identity_change_of_the_user_is_seen),
    UNIT_CASE(session_ends_when_its_user_goes_or_has_a_new_password),
    UNIT_CASE(session_that_set_the_password_goes_on),
    UNIT_CASE(session_identity_while_account_is_away_holds),
    UNIT_CASE(session_collection_post_while_account_fails_is_503),
    UNIT_CASE(session_restart_while_account_is_away_waits_for_it),
    UNIT_CASE(session_identity_unknown_user_and_no_account_fails),
    UNIT_CASE(session_stop_in_the_middle_of_a_log_in_answers),
    UNIT_CASE(session_collection_post_past_the_limit_is_told),
    UNIT_CASES_END,
};

UNIT_MAIN("svc-session/resources", cases)
