/*
 * A small supervisor for machines without systemd (a desk, a test): holds the listening sockets,
 * passes them as LISTEN_FDS, starts processes, waits for READY=1, restarts what exits, kills what
 * misses its watchdog, and stops all. Not for a BMC: there systemd does this from the units.
 */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#include <uv.h>

#define LAUNCHER_PROCESSES_MAX 32
#define LAUNCHER_ARGUMENTS_MAX 48
#define LAUNCHER_WATCHDOG_USEC 10000000u /* a process that was silent for longer is killed */

/** A descriptor that a program gets. */
struct launcher_fd {
    int fd;
    char *name; /* for LISTEN_FDNAMES */
};

/** One process to keep running. Texts are copied by launcher_add(). */
struct launcher_program {
    const char *name;                              /* "chassis" */
    const char *path;                              /* absolute */
    const char *arguments[LAUNCHER_ARGUMENTS_MAX]; /* without argv[0]; ends with NULL */
    struct launcher_fd *fds;                       /* by launcher_program_add_fd() */
    size_t fd_count;
    bool notifies; /* says READY=1 and WATCHDOG=1 */
    /* After SIGTERM; 0: 5 s. A program that says EXTEND_TIMEOUT_USEC= (sd_notify(3)) while it ends
     * has so much more from then on. */
    unsigned int stop_grace_ms;
    bool saves; /* at its end: launcher_stop() tells how that went */
    bool waits; /* is started when all that were added before it are ready (the first time) */
};

struct launcher;

struct launcher_events {
    /** Every process that notifies has said READY=1 for the first time. */
    void (*ready)(void *context);
    /** A process ended before everything was ready: start has failed. status: as from waitpid(). */
    void (*failed)(const char *name, int status, void *context);
};

/** run_dir: an existing folder for the notification socket and launcher.sock (which answers
 * ipc/proto/processes.h). */
int launcher_new(uv_loop_t *loop, const char *run_dir, const struct launcher_events *events,
                 void *context, struct launcher **ret_launcher);
/** A further descriptor, which is the program's from now on, also on failure. Returns 0 or -ENOMEM.
 */
int launcher_program_add_fd(struct launcher_program *program, int fd, const char *name);
/** Of a program that was not added: closes its descriptors. */
void launcher_program_deinit(struct launcher_program *program);
/** Before launcher_start(). Takes the descriptors, also on failure. */
int launcher_add(struct launcher *launcher, struct launcher_program *program);
/** Starts all. Returns 0 or negative errno (then launcher_stop() ends what runs). */
int launcher_start(struct launcher *launcher);
/** SIGTERM to one after the other, the last one first, and SIGKILL to one that does not end within
 * a grace time, then `stopped`, after which the launcher is gone. all_well: each that saves ended
 * with status 0, or by the SIGTERM; what didn't is logged. */
void launcher_stop(struct launcher *launcher, void (*stopped)(bool all_well, void *context));

/** Listening sockets for launcher_program.fds. Return a descriptor or negative errno. */
int launcher_listen_unix(const char *path, mode_t mode);
int launcher_listen_tcp(const char *address, unsigned int port);
