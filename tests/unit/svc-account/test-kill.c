/*
 * kill -9 of the real shoal-account while accounts come and go: afterwards each change that was
 * acknowledged is there, each that was not is either there or not, and the file is whole. The
 * program's path is the argument.
 */
#include "process.h"

#include <dirent.h>
#include <string.h>

#include "svc-account/account-internal.h"

#define ROUNDS 20
#define NAMES 12
#define REQUESTS 6 /* in a round, sent at once */

static const struct who root = {"root", ADMINISTRATOR};
static const char *program;

enum expectation {
    ABSENT,
    PRESENT,
    EITHER, /* asked for, and killed before the answer */
};

struct request {
    unsigned int name;
    bool create;
    struct answer answer;
};

static void send_request(struct probe *probe, const enum expectation *expected,
                         struct request *request)
{
    char uri[64], body[128];

    request->create = expected[request->name] != PRESENT;
    snprintf(uri, sizeof(uri), ACCOUNTS_URI "/u%u", request->name);
    snprintf(body, sizeof(body),
             "{\"UserName\":\"u%u\",\"Password\":\"correct horse\",\"RoleId\":\"ReadOnly\"}",
             request->name);
    if (request->create)
        probe_send(probe, root, IPC_POST, ACCOUNTS_URI, body, &request->answer);
    else
        probe_send(probe, root, IPC_DELETE, uri, NULL, &request->answer);
}

/* 409 and 404 tell as much as 201 and 204: somebody was there, or was not. */
static enum expectation learn(const struct request *request)
{
    if (request->answer.outcome != 0)
        return EITHER;
    if (request->create) {
        CU_ASSERT_TRUE(request->answer.status == 201 || request->answer.status == 409);
        return PRESENT;
    }
    CU_ASSERT_TRUE(request->answer.status == 204 || request->answer.status == 404);
    return ABSENT;
}

static unsigned int answered(const struct request *requests)
{
    unsigned int count = 0;

    for (int i = 0; i < REQUESTS; i++)
        count += requests[i].answer.done;
    return count;
}

static void run_round(struct probe *probe, pid_t *pid, enum expectation *expected)
{
    struct request requests[REQUESTS] = {0};
    unsigned int first = process_random(NAMES), enough = process_random(REQUESTS + 1);

    for (unsigned int i = 0; i < REQUESTS; i++) {
        requests[i].name = (first + i) % NAMES;
        send_request(probe, expected, &requests[i]);
    }
    while (answered(requests) < enough)
        probe_run_once(probe);
    probe->hello = false;
    process_kill(*pid);
    for (int i = 0; i < REQUESTS; i++) {
        probe_run_until(probe, &requests[i].answer.done);
        expected[requests[i].name] = learn(&requests[i]);
        answer_deinit(&requests[i].answer);
    }
    *pid = process_start(probe, program, "account");
    probe_run_until(probe, &probe->hello);
}

static void check(struct probe *probe, enum expectation *expected)
{
    for (unsigned int i = 0; i < NAMES; i++) {
        char uri[64];
        unsigned int status;

        snprintf(uri, sizeof(uri), ACCOUNTS_URI "/u%u", i);
        status = probe_status(probe, root, IPC_GET, uri, NULL);
        CU_ASSERT_TRUE(status == 200 || status == 404);
        if (expected[i] != EITHER)
            CU_ASSERT_EQUAL(status, expected[i] == PRESENT ? 200 : 404);
        expected[i] = status == 200 ? PRESENT : ABSENT;
    }
    CU_ASSERT_EQUAL(probe_status(probe, root, IPC_GET, ACCOUNTS_URI "/root", NULL), 200);
}

/* Nothing but the file: what a killed writer left is swept at the next start. */
static void check_folder(struct probe *probe)
{
    char path[128];
    struct dirent *entry;
    DIR *dir;

    snprintf(path, sizeof(path), "%s/account", probe->state_dir);
    dir = opendir(path);
    CU_ASSERT_PTR_NOT_NULL_FATAL(dir);
    while ((entry = readdir(dir)) != NULL)
        CU_ASSERT_TRUE(strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0 ||
                       strcmp(entry->d_name, "accounts.json") == 0);
    closedir(dir);
}

static void account_killed_at_any_moment_keeps_what_it_acknowledged(void)
{
    enum expectation expected[NAMES] = {ABSENT};
    struct probe probe;
    pid_t pid;

    probe_init(&probe, "account", "accounts.json");
    pid = process_start(&probe, program, "account");
    probe_connect(&probe);
    for (int i = 0; i < ROUNDS; i++) {
        uv_timer_again(&probe.limit);
        run_round(&probe, &pid, expected);
        check_folder(&probe);
        check(&probe, expected);
    }
    probe_stop(&probe);
    process_stop(pid);
    probe_deinit(&probe);
}

static const struct unit_case cases[] = {
    UNIT_CASE(account_killed_at_any_moment_keeps_what_it_acknowledged),
    UNIT_CASES_END,
};

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: %s SHOAL-ACCOUNT\n", argv[0]);
        return 2;
    }
    program = argv[1];
    return unit_run("svc-account/kill", cases);
}
