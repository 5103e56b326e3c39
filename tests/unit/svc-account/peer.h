/*
 * A service and somebody who asks it, in one loop and a folder of their own; for the tests of
 * svc-account and svc-session. The service's clock is the test's. What is published or invalidated
 * is kept as words in order of arrival: "P:account-changed:alice", "I:/redfish/v1/…", "R:201".
 */
#pragma once

#include <jansson.h>
#include <uv.h>

#include "../cunit-main.h"
#include "ipc/client.h"
#include "service/life.h"

#define LOGIN IPC_PRIVILEGE_LOGIN
#define ADMINISTRATOR                                                                              \
    (LOGIN | IPC_PRIVILEGE_CONFIGURE_MANAGER | IPC_PRIVILEGE_CONFIGURE_USERS |                     \
     IPC_PRIVILEGE_CONFIGURE_SELF | IPC_PRIVILEGE_CONFIGURE_COMPONENTS)
#define READ_ONLY (LOGIN | IPC_PRIVILEGE_CONFIGURE_SELF)

struct answer {
    bool done;
    int outcome;
    unsigned int status;
    uint32_t flags;
    char location[128], token[64];
    char *text;
    json_t *body; /* NULL when there was no JSON */
    struct peer *peer;
};

struct peer {
    uv_loop_t loop;
    uv_timer_t limit;
    bool timed_out;
    char dir[64], socket_path[96], state_dir[96], file_path[128];
    struct service *service;
    struct ipc_client *client;
    bool hello;
    char events[4096];
    uint64_t monotonic_usec, realtime_usec;
    struct clock clock;
};

struct who {
    const char *user;
    uint32_t privileges;
};

/** The loop and the folder. file_name: the state file of the service `service_name`, for
 * peer->file_path. */
void peer_init(struct peer *peer, const char *service_name, const char *file_name);
/** Starts the service. Returns as service_open(). */
int peer_start(struct peer *peer, const struct service_definition *definition);
/** Connects to peer->socket_path and waits for the hello. */
void peer_connect(struct peer *peer);
/** Ends connection and service; the folder stays, so that peer_start() may follow. */
void peer_stop(struct peer *peer);
/** Removes the folder and closes the loop, which must be empty then. */
void peer_deinit(struct peer *peer);

/** Runs the loop until *flag; fails the test after some seconds. */
void peer_run_until(struct peer *peer, const bool *flag);
void peer_run_once(struct peer *peer);

/** Starts a request; the answer comes while the loop runs. body: may be NULL. */
void peer_send(struct peer *peer, struct who who, enum ipc_method method, const char *uri,
               const char *body, struct answer *ret_answer);
/** Sends and waits; free the answer with answer_deinit(). */
void peer_ask(struct peer *peer, struct who who, enum ipc_method method, const char *uri,
              const char *body, struct answer *ret_answer);
/** Sends, waits, and returns the status. */
unsigned int peer_status(struct peer *peer, struct who who, enum ipc_method method, const char *uri,
                         const char *body);
void answer_deinit(struct answer *answer);

/** Texts of the body, "" when absent. */
const char *answer_string(const struct answer *answer, const char *name);
/** The key of the first message of an error or annotated resource; "" when there is none. */
const char *answer_message(const struct answer *answer);

/** Replaces a file in the state folder of the service. */
void peer_write_file(struct peer *peer, const char *text);
/** Its content (free()), NULL when it isn't there. */
char *peer_read_file(struct peer *peer);
