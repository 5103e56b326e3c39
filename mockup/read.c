/* Reading mockups, see read.h: which reader it is for, and the list of files in between. */
#include "mockup/read.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "mockup/fish-internal.h"
#include "mockup/limits.h"
#include "mockup/read-internal.h"

#define FIRST_CAPACITY 64

DEFINE_CLEANUP(struct mockup *, mockup_free)

void mockup_files_deinit(struct mockup_files *files)
{
    for (size_t i = 0; i < files->count; i++) {
        free(files->files[i].name);
        free(files->files[i].data);
    }
    free(files->files);
    files->files = NULL;
    files->count = files->capacity = 0;
}

static int reserve(struct mockup_files *files)
{
    size_t capacity = files->capacity ? files->capacity * 2 : FIRST_CAPACITY;
    struct mockup_file *more;

    if (files->count < files->capacity)
        return 0;
    more = reallocarray(files->files, capacity, sizeof *more);
    if (!more)
        return -ENOMEM;
    files->files = more;
    files->capacity = capacity;
    return 0;
}

int mockup_files_add(struct mockup_files *files, const char *name, char *data, size_t size)
{
    CLEANUP(free_cleanup) char *owned = data;
    struct mockup_file *file;
    char *copy;
    int r;

    if (files->count >= files->limits.files_max || size > files->limits.bytes_max - files->bytes) {
        r = mockup_report_add(files->report, MOCKUP_ERROR, "size", name, NULL,
                              "the mockup has more than %zu files or %zu bytes",
                              files->limits.files_max, files->limits.bytes_max);
        return r < 0 ? r : MOCKUP_E_TOO_LARGE;
    }
    copy = reserve(files) == 0 ? strdup(name) : NULL;
    if (!copy)
        return -ENOMEM;
    file = &files->files[files->count];
    *file = (struct mockup_file){.name = copy, .data = TAKE(owned), .size = size};
    file->rank = files->count++;
    files->bytes += size;
    return 0;
}

static void set_limits(struct mockup_files *files, const struct mockup_read_options *options)
{
    if (options)
        files->limits = *options;
    if (!files->limits.file_bytes_max)
        files->limits.file_bytes_max = MOCKUP_FILE_BYTES_MAX;
    if (!files->limits.bytes_max)
        files->limits.bytes_max = MOCKUP_BYTES_MAX;
    if (!files->limits.files_max)
        files->limits.files_max = MOCKUP_FILES_MAX;
}

static bool has_resource(const struct mockup *mockup)
{
    for (const struct mockup_entry *at = mockup->entries; at; at = at->hh.next) {
        if (at->item->kind == MOCKUP_RESOURCE)
            return true;
    }
    return false;
}

int mockup_judge(const struct mockup *mockup, const char *source, struct mockup_report *report)
{
    int r = 0;

    if (!has_resource(mockup)) {
        r = mockup_report_add(report, MOCKUP_ERROR, "empty", source, NULL,
                              "there is no resource in it");
        return r < 0 ? r : MOCKUP_E_EMPTY;
    }
    if (!mockup_find(mockup, ipc_text("/redfish/v1")))
        r = mockup_report_add(report, MOCKUP_ERROR, "no-root", source, NULL,
                              "there is no service root in it");
    return r;
}

int mockup_put_all(struct mockup *into, const struct mockup *from)
{
    int r = 0;

    for (const struct mockup_entry *at = from->entries; at && r == 0; at = at->hh.next)
        r = mockup_put(into, at->item);
    return r;
}

int mockup_read(const char *source, const struct mockup_read_options *options, struct mockup *into,
                struct mockup_report *report)
{
    struct mockup_files files CLEANUP(mockup_files_deinit) = {.report = report};
    CLEANUP(mockup_free_cleanup) struct mockup *fresh = mockup_new();
    struct stat status;
    bool is_folder;
    int r;

    if (!fresh)
        return -ENOMEM;
    set_limits(&files, options);
    is_folder = stat(source, &status) < 0 || S_ISDIR(status.st_mode); /* which says what is wrong */
    r = is_folder ? mockup_read_folder(source, &files) : mockup_read_archive(source, &files);
    if (r == 0)
        r = mockup_read_items(&files, !is_folder, fresh);
    if (r == 0)
        r = fish_extras_apply(fresh, report);
    if (r == 0)
        r = mockup_judge(fresh, source, report);
    if (r != 0)
        return r;
    mockup_sort(fresh);
    return mockup_put_all(into, fresh);
}
