/* The journal of the BMC, a reader of file-log.h: see journal.c. */
#pragma once

#include "svc-logs/file-log.h"

extern const struct file_log_reader journal_functions;

/** directory: the journal's files are there or one folder below; NULL: where journald keeps them.
 * Returns NULL when out of memory. */
void *journal_new(const char *directory);

/** True when there are files of a journal, or could be. */
bool journal_is_there(const char *directory);
