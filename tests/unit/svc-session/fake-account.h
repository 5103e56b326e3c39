/* Stands in for svc-account at RUN/account.sock, in the test's loop: a few users, whom the test
 * changes, and who is away when the test says so. */
#pragma once

#include <uv.h>

#include "ipc/proto/account.h"

#define FAKE_USERS_MAX 4

struct fake_user {
    const char *name, *password, *role;
    uint32_t privileges;
    bool password_change_required, gone;
    uint64_t generation;
};

struct fake_account {
    uv_loop_t *loop;
    char path[128];
    struct ipc_hello hello;
    struct ipc_server *server; /* NULL: away */
    struct fake_user users[FAKE_USERS_MAX];
    unsigned int verify_count, identity_count;
    bool failing; /* answers that it can't */
    bool holding; /* keeps the next call back */
    struct ipc_call *held;
};

void fake_account_start(struct fake_account *fake, uv_loop_t *loop, const char *run_dir);
/** Away; *ret_closed once it is. */
void fake_account_stop(struct fake_account *fake, bool *ret_closed);
struct fake_user *fake_account_user(struct fake_account *fake, const char *name);
void fake_account_publish(struct fake_account *fake, const char *name);
