/*
 * Texts that files hold: names of folders for segments of paths, and JSON with blanks.
 * Room-private.
 */
#pragma once

#include "base/buffer.h"
#include "mockup/report.h"
#include "ipc/message.h"

/**
 * The path that a prefix and a file's name stand for: percent-encoding is undone once, what a
 * request's target cannot hold is taken as it is. *ret_path is NULL when they stand for none, and
 * that is reported about `place`. Returns 0 or -ENOMEM.
 */
int mockup_path_parse(const char *prefix, struct ipc_text name, const char *place,
                      struct mockup_report *report, char **ret_path);

/** Appends a segment as the name of a folder or file that mockup_path_parse() understands. Returns
 * as buffer_append(). */
int mockup_name_append(struct buffer *out, struct ipc_text segment);

/** Whether a name is one that nobody means as part of a mockup: ".git", "__MACOSX". */
bool mockup_name_is_hidden(const char *name);

/** Appends compact JSON with blanks as Python's json.dump() puts them, all ASCII. indent: blanks
 * for each level, 0: all on one line. Returns as buffer_append(). */
int mockup_json_spread(struct buffer *out, struct ipc_text compact, unsigned int indent);
