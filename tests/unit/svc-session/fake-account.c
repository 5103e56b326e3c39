/* See fake-account.h. */
#include "fake-account.h"

#include <stdio.h>

#include "../cunit-main.h"

struct fake_user *fake_account_user(struct fake_account *fake, const char *name)
{
    for (int i = 0; i < FAKE_USERS_MAX; i++) {
        if (fake->users[i].name && strcmp(fake->users[i].name, name) == 0)
            return &fake->users[i];
    }
    return NULL;
}

static void respond(struct ipc_call *call, const struct fake_user *user)
{
    struct account_identity identity = {
        .identity = {.user = ipc_text(user->name),
                     .role = ipc_text(user->role),
                     .privileges = user->privileges,
                     .password_change_required = user->password_change_required},
        .cache_ms = 1000,
        .generation = user->generation,
    };

    CU_ASSERT_EQUAL(account_respond_identity(call, &identity), 0);
}

static struct fake_user *find(struct fake_account *fake, struct ipc_text name)
{
    for (int i = 0; i < FAKE_USERS_MAX; i++) {
        if (fake->users[i].name && !fake->users[i].gone &&
            ipc_text_equal(name, fake->users[i].name))
            return &fake->users[i];
    }
    return NULL;
}

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct fake_account *fake = context;
    struct account_credentials credentials = {0};
    struct fake_user *user;
    bool good = true;

    if (ipc_text_equal(request->uri, ACCOUNT_CALL_VERIFY_PASSWORD)) {
        fake->verify_count++;
        CU_ASSERT_EQUAL_FATAL(account_parse_verify_password(request->body, &credentials), 0);
        user = find(fake, credentials.user);
        good = user && ipc_text_equal(credentials.password, user->password);
    } else {
        fake->identity_count++;
        CU_ASSERT_EQUAL_FATAL(account_parse_identity(request->body, &credentials.user), 0);
        user = find(fake, credentials.user);
        good = user != NULL;
    }
    if (fake->holding) {
        fake->holding = false;
        fake->held = call;
    } else if (fake->failing) {
        (void)account_respond_failed(call);
    } else if (good) {
        respond(call, user);
    } else {
        (void)account_respond_denied(call);
    }
}

void fake_account_start(struct fake_account *fake, uv_loop_t *loop, const char *run_dir)
{
    struct ipc_server_options options = {
        .loop = loop,
        .listen_fd = -1,
        .socket_path = fake->path,
        .hello = &fake->hello,
        .events = {.request = on_request},
        .context = fake,
    };

    fake->loop = loop;
    fake->hello = (struct ipc_hello){.version = IPC_PROTOCOL_VERSION, .name = ipc_text("account")};
    snprintf(fake->path, sizeof(fake->path), "%s/account.sock", run_dir);
    CU_ASSERT_EQUAL_FATAL(ipc_server_new(&options, &fake->server), 0);
}

static void on_closed(void *context)
{
    *(bool *)context = true;
}

void fake_account_stop(struct fake_account *fake, bool *ret_closed)
{
    *ret_closed = !fake->server;
    if (!fake->server)
        return;
    if (fake->held)
        (void)account_respond_failed(fake->held);
    fake->held = NULL;
    ipc_server_close(fake->server, on_closed, ret_closed);
    fake->server = NULL;
}

void fake_account_publish(struct fake_account *fake, const char *name)
{
    CU_ASSERT_EQUAL(account_publish_changed(fake->server, ipc_text(name)), 0);
}
