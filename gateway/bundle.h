/*
 * A folder of files that were installed beside the program: DMTF's schemas or registries. It is
 * listed once, at start; files are opened by name below its descriptor, on a thread of the pool. So
 * the path can't be changed under a running gateway, and nothing outside of the folder can be asked
 * for. docs/decisions/schema-files.md
 */
#pragma once

#include "base/buffer.h"
#include "ipc/message.h"

#define BUNDLE_NAME_BYTES 96 /* longer names are not seen */
#define BUNDLE_FILES_MAX 10000u

struct bundle {
    bool is_open;    /* else all are 0: there is none */
    int fd;          /* the folder */
    char *texts;     /* all names, each with its NUL */
    uint32_t *names; /* where they start in `texts`; ascending by strcmp() */
    size_t count;
};

/** Lists the regular files of `path` whose names end in `suffix` and hold letters, digits, '.',
 * '_', '-' only. Blocks. Returns 0 or negative errno; then *ret_bundle is not changed. */
int bundle_open(const char *path, const char *suffix, struct bundle *ret_bundle);
void bundle_deinit(struct bundle *bundle);

/** The index-th name. */
const char *bundle_name(const struct bundle *bundle, size_t index);
bool bundle_has(const struct bundle *bundle, struct ipc_text name);
