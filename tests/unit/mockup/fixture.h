/*
 * What the tests of mockup/ share: folders of files made from tables, archives made by libarchive,
 * and looks at sets and reports.
 */
#pragma once

#include "mockup/mockup.h"
#include "mockup/report.h"

struct fixture_file {
    const char *name; /* "Chassis/index.json"; NULL ends a table */
    const char *text;
};

/** A new folder below /tmp with these files (files: may be NULL). It and the returned name are
 * gone after fixture_remove(). */
char *fixture_folder(const struct fixture_file *files);
void fixture_remove(char *folder);

/** Writes one file below the folder, its folders too. */
void fixture_write(const char *folder, const char *name, const void *data, size_t size);
/** "FOLDER/NAME"; free(). */
char *fixture_path(const char *folder, const char *name);
/** The text of a file, NULL when there is none; free(). */
char *fixture_text(const char *folder, const char *name);

/** How many names are in a folder. */
unsigned int fixture_entry_count(const char *folder);

enum fixture_archive {
    FIXTURE_ZIP,
    FIXTURE_TAR,
    FIXTURE_TAR_GZ,
};
/** Writes an archive FOLDER/NAME with these members in their order. A text that begins with "->" is
 * a symbolic link to the rest of it, one with "=>" a hard link. */
void fixture_archive(const char *folder, const char *name, enum fixture_archive kind,
                     const struct fixture_file *members);

/** Whether the item is there and has this text. */
void fixture_expect(const struct mockup *mockup, const char *path, const char *text);
/** Whether the set has an item equal to this one. */
void fixture_expect_item(const struct mockup *mockup, const struct mockup_item *expected);
/** Whether the report has a finding of this kind about a place; pointer NULL: about all of it. */
bool fixture_found(const struct mockup_report *report, const char *kind, const char *place,
                   const char *pointer);
/** Asserts that both sets have the same items, in the same order. */
void fixture_expect_equal(const struct mockup *left, const struct mockup *right);
/** Prints the report to stderr, for a failed test. */
void fixture_print(const struct mockup_report *report);
