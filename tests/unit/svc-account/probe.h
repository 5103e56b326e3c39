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
    struct probe *probe;
};

struct probe {
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
 * probe->file_path. */
void probe_init(struct probe *probe, const char *service_name, const char *file_name);
/** Starts the service. Returns as service_open(). */
int probe_start(struct probe *probe, const struct service_definition *definition);
/** Connects to probe->socket_path and waits for the hello. */
void probe_connect(struct probe *probe);
/** Ends connection and service; the folder stays, so that probe_start() may follow. */
void probe_stop(struct probe *probe);
/** Removes the folder and closes the loop, which must be empty then. */
void probe_deinit(struct probe *probe);

/** Runs the loop until *flag; fails the test after some seconds. */
void probe_run_until(struct probe *probe, const bool *flag);
void probe_run_once(struct probe *probe);

/** Starts a request; the answer comes while the loop runs. body: may be NULL. */
void probe_send(struct probe *probe, struct who who, enum ipc_method method, const char *uri,
                const char *body, struct answer *ret_answer);
/** Sends and waits; free the answer with answer_deinit(). */
void probe_ask(struct probe *probe, struct who who, enum ipc_method method, const char *uri,
               const char *body, struct answer *ret_answer);
/** Sends, waits, and returns the status. */
unsigned int probe_status(struct probe *probe, struct who who, enum ipc_method method,
                          const char *uri, const char *body);
void answer_deinit(struct answer *answer);

/** Texts of the body, "" when absent. */
const char *answer_string(const struct answer *answer, const char *name);
/** The key of the first message of an error or annotated resource; "" when there is none. */
const char *answer_message(const struct answer *answer);

/** Replaces a file in the state folder of the service. */
void probe_write_file(struct probe *probe, const char *text);
/** Its content (free()), NULL when it isn't there. */
char *probe_read_file(struct probe *probe);
