/* The real programs as child processes that are killed at any moment, for the tests of durability.
 */
#pragma once

#include <sys/types.h>

#include "probe.h"

/** Starts `program` on a socket in the probe's folder (dir/NAME.sock) with the probe's state
 * folder.
 */
pid_t process_start(const struct probe *probe, const char *program, const char *name);
/** SIGKILL, and waits for the end. */
void process_kill(pid_t pid);
/** SIGTERM, and expects exit status 0. */
void process_stop(pid_t pid);
/** A number below `limit`, the same sequence in each run. */
unsigned int process_random(unsigned int limit);
