/*
 * Reads a mockup, writes it to WORK/short, WORK/long and WORK/fish.json, and reads each of them
 * again: for test-bundle.py. Exits with 1 when one differs, or when there was an error in reading.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "mockup/fish.h"
#include "mockup/read.h"
#include "mockup/write.h"

DEFINE_CLEANUP(struct mockup *, mockup_free)

static void fail(const char *what, const char *of)
{
    fprintf(stderr, "%s: %s\n", of, what);
    exit(1);
}

/** Reads a folder, or a fish file. */
static struct mockup *read_one(const char *source, bool is_fish)
{
    struct mockup *mockup = mockup_new();
    struct mockup_report report = {0};

    if (!mockup || (is_fish ? fish_read(source, mockup, &report)
                            : mockup_read(source, NULL, mockup, &report)) != 0)
        fail("cannot be read", source);
    for (size_t i = 0; i < report.count; i++)
        fprintf(stderr, "%s: %s\n", report.findings[i].place, report.findings[i].text);
    if (report.count)
        fail("has findings", source);
    mockup_report_deinit(&report);
    return mockup;
}

static bool same(const struct mockup_item *left, const struct mockup_item *right)
{
    return left && right && left->kind == right->kind && left->size == right->size &&
           memcmp(left->text, right->text, left->size) == 0;
}

/** Reads what was written and compares it with what it was written from. */
static void compare(const struct mockup *mockup, const char *work, const char *name)
{
    CLEANUP(mockup_free_cleanup) struct mockup *again = NULL;
    CLEANUP(free_cleanup) char *path = NULL;

    if (asprintf(&path, "%s/%s", work, name) < 0)
        fail("out of memory", work);
    again = read_one(path, strcmp(name, "fish.json") == 0);
    if (mockup_count(mockup) != mockup_count(again))
        fail("has another number of items", path);
    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next) {
        if (!same(at->item, mockup_find(again, ipc_text(at->item->path))))
            fail("has an item that differs", at->item->path);
    }
}

static void write_folder(const struct mockup *mockup, const char *work, const char *name,
                         bool long_form)
{
    CLEANUP(free_cleanup) char *path = NULL;

    if (asprintf(&path, "%s/%s", work, name) < 0 ||
        mockup_write(mockup, path, &(struct mockup_write_options){.long_form = long_form}, NULL))
        fail("cannot be written", work);
}

int main(int argc, char **argv)
{
    CLEANUP(mockup_free_cleanup) struct mockup *mockup = NULL;
    CLEANUP(close_cleanup) int fd = -1;

    if (argc != 3)
        fail("usage: round-trip MOCKUP WORK", argv[0]);
    mockup = read_one(argv[1], false);
    fd = open(argv[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    write_folder(mockup, argv[2], "short", false);
    write_folder(mockup, argv[2], "long", true);
    if (fd < 0 || fish_write(mockup, fd, "fish.json") != 0)
        fail("cannot be written", argv[2]);
    compare(mockup, argv[2], "short");
    compare(mockup, argv[2], "long");
    compare(mockup, argv[2], "fish.json");
    return 0;
}
