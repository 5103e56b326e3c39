/*
 * Fish files: a mockup as one JSON object of paths, as fishem writes and reads it. Keys have no
 * slash at the end; $metadata is XML as JSON (xml-internal.h). What fishem has no form for (bytes,
 * headers, times, the very bytes of $metadata) is in one more member, which looks like a resource,
 * so that fishem carries it along. docs/mockup.md "Fish files"
 */
#pragma once

#include "mockup/mockup.h"
#include "mockup/report.h"

/**
 * Reads a fish file and then puts it into `into`, in the order of the file, in place of what has
 * the same paths. Returns as mockup_read() (read.h). Findings are about members: their place is the
 * key.
 */
int fish_read(const char *path, struct mockup *into, struct mockup_report *report);

/** The same of a text. place: what the report calls it. */
int fish_read_text(struct ipc_text text, const char *place, struct mockup *into,
                   struct mockup_report *report);

/** Writes a fish file, as a whole or not at all. Returns as state_file_write(), or -EMSGSIZE past
 * MOCKUP_FISH_BYTES_MAX. */
int fish_write(const struct mockup *mockup, int dir_fd, const char *name);

/** Appends what fish_write() writes. */
struct buffer;
int fish_append(const struct mockup *mockup, struct buffer *out);
