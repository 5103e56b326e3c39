/*
 * kill -9 of the real shoal-session, and of the real shoal-account beside it, while sessions come
 * and go: each token that went out stands for its session afterwards, each session whose end was
 * acknowledged stays ended. Arguments: paths of shoal-session and shoal-account.
 */
#include "../svc-account/process.h"

#include <string.h>

#include "ipc/proto/session.h"
#include "svc-session/session-internal.h"

#define ROUNDS 10
#define REQUESTS 4 /* log-ins in a round, sent at once */
#define TOKENS_MAX (ROUNDS * REQUESTS)
#define LOG_IN "{\"UserName\":\"root\",\"Password\":\"0penBmc\"}"

static const struct who root = {"root", ADMINISTRATOR};
static const char *session_program, *account_program;

struct held {
    char token[64], location[128];
    bool ended;
};

struct world {
    struct probe probe;
    pid_t session, account;
    struct held held[TOKENS_MAX];
    unsigned int held_count;
};

static void on_identity(int outcome, const struct session_identity *identity, void *context)
{
    struct answer *answer = context;

    answer->outcome = outcome;
    answer->done = true;
    if (identity)
        CU_ASSERT_TRUE(ipc_text_equal(identity->identity.user, "root"));
}

static int identify(struct world *world, const char *token)
{
    struct answer answer = {0};

    CU_ASSERT_EQUAL_FATAL(session_call_identity(world->probe.client, ipc_text(NULL),
                                                ipc_text(token), ipc_text(""), ipc_text("r-1"),
                                                10000, on_identity, &answer),
                          0);
    probe_run_until(&world->probe, &answer.done);
    return answer.outcome;
}

static void hold(struct world *world, const struct answer *answer)
{
    struct held *held;

    if (answer->outcome != 0 || answer->status != 201)
        return;
    held = &world->held[world->held_count++];
    memcpy(held->token, answer->token, sizeof(held->token));
    memcpy(held->location, answer->location, sizeof(held->location));
}

/* Some log in and, from the second round on, one logs out; killed after some answers. */
static void run_round(struct world *world)
{
    struct answer answers[REQUESTS], log_out = {.done = true};
    struct held *leaver = world->held_count > 0 ? &world->held[process_random(world->held_count)]
                                                : NULL;
    unsigned int enough = process_random(REQUESTS + 1), answered;

    if (leaver && leaver->ended)
        leaver = NULL;
    for (int i = 0; i < REQUESTS; i++)
        probe_send(&world->probe, root, IPC_POST, SESSIONS_URI, LOG_IN, &answers[i]);
    if (leaver)
        probe_send(&world->probe, root, IPC_DELETE, leaver->location, NULL, &log_out);
    do {
        answered = 0;
        for (int i = 0; i < REQUESTS; i++)
            answered += answers[i].done;
        if (answered < enough)
            probe_run_once(&world->probe);
    } while (answered < enough);
    if (process_random(2) == 0) {
        process_kill(world->account);
        world->account = process_start(&world->probe, account_program, "account");
    }
    world->probe.hello = false;
    process_kill(world->session);
    for (int i = 0; i < REQUESTS; i++) {
        probe_run_until(&world->probe, &answers[i].done);
        hold(world, &answers[i]);
        answer_deinit(&answers[i]);
    }
    probe_run_until(&world->probe, &log_out.done);
    world->session = process_start(&world->probe, session_program, "session");
    probe_run_until(&world->probe, &world->probe.hello);
    if (!leaver)
        return;
    /* Without an answer it is ended or not: the next look decides. */
    if (log_out.outcome == 0)
        leaver->ended = log_out.status == 204;
    else
        leaver->ended = identify(world, leaver->token) == SESSION_E_UNKNOWN;
    answer_deinit(&log_out);
}

static void session_killed_at_any_moment_keeps_what_it_acknowledged(void)
{
    struct world world = {0};

    probe_init(&world.probe, "session", SESSION_FILE_NAME);
    world.account = process_start(&world.probe, account_program, "account");
    world.session = process_start(&world.probe, session_program, "session");
    probe_connect(&world.probe);
    for (int i = 0; i < ROUNDS; i++) {
        uv_timer_again(&world.probe.limit);
        run_round(&world);
        for (unsigned int k = 0; k < world.held_count; k++)
            CU_ASSERT_EQUAL(identify(&world, world.held[k].token),
                            world.held[k].ended ? SESSION_E_UNKNOWN : 0);
    }
    CU_ASSERT_TRUE(world.held_count > ROUNDS);
    probe_stop(&world.probe);
    process_stop(world.session);
    process_stop(world.account);
    probe_deinit(&world.probe);
}

static const struct unit_case cases[] = {
    UNIT_CASE(session_killed_at_any_moment_keeps_what_it_acknowledged),
    UNIT_CASES_END,
};

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s SHOAL-SESSION SHOAL-ACCOUNT\n", argv[0]);
        return 2;
    }
    session_program = argv[1];
    account_program = argv[2];
    return unit_run("svc-session/kill", cases);
}
