/*
 * One process of the launcher: its command line, its sockets, and starting it. When to start it
 * again is the launcher's.
 */
#pragma once

#include "cli/launcher.h"

struct child {
    struct launcher *launcher;
    char *name, *path;
    char *arguments[LAUNCHER_ARGUMENTS_MAX + 1]; /* argv[0] too; ends with NULL */
    struct launcher_fd *fds;
    size_t fd_count;
    bool notifies, waits, is_ready;
    pid_t pid;             /* 0: not running */
    uint64_t started_usec; /* realtime */
    uint64_t started_mono_usec, watchdog_mono_usec;
    unsigned int restarts, restart_delay_ms, stop_grace_ms;
    bool saves;
    uv_timer_t restart_timer;
};

/** Copies a program's description; takes its descriptors over (also on failure). */
int child_new(struct launcher *launcher, struct launcher_program *program,
              struct child **ret_child);
/** Closes the sockets and frees; the timer must be closed, the process gone. */
void child_free(struct child *child);
/** Forks and executes. notify_path: where READY=1 is to be said. Returns 0 or negative errno. */
int child_start(struct child *child, const char *notify_path);
