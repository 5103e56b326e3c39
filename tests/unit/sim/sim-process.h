/*
 * The real shoal-sim as a child of a test, on a given bus. For tests only: waits in blocking calls,
 * with a deadline.
 */
#pragma once

#include <sys/types.h>

#define SIM_PROCESS_TIMEOUT_MS 60000

struct sim_process {
    pid_t pid;    /* 0 while none runs */
    int error_fd; /* its standard error; -1 while none runs */
};

/**
 * Starts it and waits for READY=1. Returns 0, -ETIMEDOUT, or -ECHILD when it ended before: then
 * sim_process_wait() tells its exit status.
 */
int sim_process_start(const char *address, const char *board_file, struct sim_process *ret_process);

/** Waits for the end. Returns the exit status, or -1 for a signal. ret_errors (may be NULL)
 * receives its standard error, cut. */
int sim_process_wait(struct sim_process *process, char *ret_errors, size_t size);

/** Sends SIGTERM and waits. Returns as sim_process_wait(). */
int sim_process_stop(struct sim_process *process);
