/* How much memory a process costs. */
#pragma once

#include <stdint.h>
#include <sys/types.h>

/** Proportional set size of a process (0: this one) in bytes, from /proc/PID/smaps_rollup. Returns
 * 0 or negative errno (-EACCES for other users' processes). Blocks for about a millisecond. */
int memory_pss(pid_t pid, uint64_t *ret_bytes);
