/*
 * --record FILE: what clients changed, or tried to, a line of JSON a request, so that a pipeline
 * can assert what a client did. A line is in the file before its answer is sent. Room-private.
 */
#pragma once

#include "svc-emulator/emulator.h"

/** Opens the file for appending. Logs its errors. Returns 0 or -EINVAL. */
int record_open(const char *file, int *ret_fd);

/** Writes the line of a request that is about to be answered, unless it was a GET. */
void record_answer(int fd, const struct service_request *request, unsigned int status);
