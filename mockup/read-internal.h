/*
 * What the readers of mockups share: files are collected by name (read-folder.c, read-archive.c),
 * then made items (read-items.c), a folder at a time. Room-private.
 */
#pragma once

#include <jansson.h>

#include "base/buffer.h"
#include "mockup/read.h"

struct mockup_file {
    char *name; /* below the source, "redfish/v1/Chassis/index.json"; no leading or doubled slash */
    char *data; /* NUL-terminated beyond size */
    size_t size;
    size_t rank; /* order of arrival */
};

/** The files of a source; zero but for limits and report at first. */
struct mockup_files {
    struct mockup_file *files;
    size_t count, capacity;
    size_t bytes;                      /* of all data */
    struct mockup_read_options limits; /* none is 0 */
    struct mockup_report *report;      /* or NULL */
};

void mockup_files_deinit(struct mockup_files *files);

/** Adds a file; takes `data` (free()), also on failure. Returns 0, MOCKUP_E_TOO_LARGE (reported)
 * or -ENOMEM. */
int mockup_files_add(struct mockup_files *files, const char *name, char *data, size_t size);

/** Both return as mockup_read() does. */
int mockup_read_folder(const char *source, struct mockup_files *files);
int mockup_read_archive(const char *source, struct mockup_files *files);

/** Makes items of the files, which it sorts and empties. is_archive: one folder around everything
 * is passed over. Returns as mockup_read(). */
int mockup_read_items(struct mockup_files *files, bool is_archive, struct mockup *into);

/** Reports when there is no resource (MOCKUP_E_EMPTY), or not the one that clients start at (0).
 * Or -ENOMEM. */
int mockup_judge(const struct mockup *mockup, const char *source, struct mockup_report *report);

/** Puts every item of one set into another. Returns 0 or -ENOMEM. */
int mockup_put_all(struct mockup *into, const struct mockup *from);

// -- json-file.c ----------------------------------------------------------------

/**
 * Parses a text that has to be a JSON object; a byte order mark is passed over. Reports what is
 * wrong: a key that comes twice (the last one counts), or anything else, and then *ret_object is
 * NULL. Returns 0 or -ENOMEM.
 */
int mockup_parse_object(struct ipc_text text, unsigned int depth_max, const char *place,
                        struct mockup_report *report, json_t **ret_object);

/** Prints an object compactly, after removing its own "@odata.etag". Returns as buffer_append(). */
int mockup_print_object(json_t *object, struct buffer *out);
