/*
 * Reads a mockup: a folder or an archive (zip, tar, tar.gz) of files as DMTF's mockups have them.
 * Both the long form (redfish/v1/index.json) and the short one (index.json is the service root)
 * are understood. Whatever is wrong with a file is a line in the report, and the rest is read.
 * Nothing outside the mockup is opened. Blocks: use it before a loop runs. docs/mockup.md
 */
#pragma once

#include "mockup/mockup.h"
#include "mockup/report.h"

enum {
    MOCKUP_E_UNREADABLE = 1, /* it cannot be opened, is no folder and no archive, or a broken one */
    MOCKUP_E_TOO_LARGE = 2,  /* more bytes or files than the limits */
    MOCKUP_E_EMPTY = 3,      /* it can be read, and there is no resource in it */
};

/** Limits other than those of mockup/limits.h; 0: as there. */
struct mockup_read_options {
    size_t file_bytes_max, bytes_max, files_max;
};

/**
 * Reads all of `source` and then puts it into `into`, in place of what has the same paths: by
 * order of paths, a resource before those below it. options: NULL for none. report: NULL drops the
 * lines. Findings are about files: their place is the name below `source`. Returns 0, also when
 * some files were left out; a named outcome, whose reason is in the report; or -ENOMEM. `into` is
 * changed only when it returns 0.
 */
int mockup_read(const char *source, const struct mockup_read_options *options, struct mockup *into,
                struct mockup_report *report);
