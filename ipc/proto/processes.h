/*
 * The call that the launcher answers: which processes it runs. Asked by `shoal status`. (Under
 * systemd, `systemctl show` tells the same.) "processes" -> [[name, pid, started_usec, restarts],
 * ...]
 */
#pragma once

#include "ipc/client.h"
#include "ipc/server.h"

#define PROCESSES_CALL "processes"
#define PROCESSES_MAX 64

struct process_status {
    struct ipc_text name;
    uint64_t pid;          /* 0: not running now */
    uint64_t started_usec; /* realtime, since 1970 */
    uint64_t restarts;
};

/** processes is NULL unless outcome is 0. */
typedef void (*processes_fn)(int outcome, const struct process_status *processes,
                             size_t process_count, void *context);

int processes_call(struct ipc_client *client, uint32_t deadline_ms, processes_fn done,
                   void *context);
int processes_respond(struct ipc_call *call, const struct process_status *processes,
                      size_t process_count);
