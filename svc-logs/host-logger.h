/* The lines of the host's console, a reader of file-log.h: see host-logger.c. */
#pragma once

#include "svc-logs/file-log.h"

extern const struct file_log_reader host_logger_functions;

/** Returns NULL when out of memory. */
void *host_logger_new(const char *directory);
bool host_logger_is_there(const char *directory);
