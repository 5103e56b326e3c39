/* Folders, archives and looks for the tests of mockup/, see fixture.h. */
#include "tests/unit/mockup/fixture.h"

#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <locale.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/state-file.h"
#include "tests/unit/cunit-main.h"

#define TEXT_BYTES_MAX (64u * 1024 * 1024)

char *fixture_path(const char *folder, const char *name)
{
    char *path;

    CU_ASSERT_FATAL(asprintf(&path, "%s/%s", folder, name) > 0);
    return path;
}

void fixture_write(const char *folder, const char *name, const void *data, size_t size)
{
    CLEANUP(free_cleanup) char *path = fixture_path(folder, name);
    char *slash = strrchr(path, '/');
    CLEANUP(close_cleanup) int dir = -1;
    CLEANUP(close_cleanup) int fd = -1;

    *slash = '\0';
    dir = state_dir_open(path, 0755);
    CU_ASSERT_FATAL(dir >= 0);
    fd = openat(dir, slash + 1, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    CU_ASSERT_FATAL(fd >= 0 && write(fd, data, size) == (ssize_t)size);
}

char *fixture_folder(const struct fixture_file *files)
{
    char *folder = strdup("/tmp/shoal-mockup-XXXXXX");

    CU_ASSERT_FATAL(folder && mkdtemp(folder));
    for (; files && files->name; files++)
        fixture_write(folder, files->name, files->text, strlen(files->text));
    return folder;
}

static int remove_one(const char *path, const struct stat *status, int type, struct FTW *at)
{
    return remove(path);
}

void fixture_remove(char *folder)
{
    CU_ASSERT(nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS) == 0);
    free(folder);
}

char *fixture_text(const char *folder, const char *name)
{
    CLEANUP(free_cleanup) char *path = fixture_path(folder, name);
    char *text = NULL;
    size_t size;

    return state_file_read(AT_FDCWD, path, TEXT_BYTES_MAX, &text, &size) == 0 ? text : NULL;
}

unsigned int fixture_entry_count(const char *folder)
{
    DIR *dir = opendir(folder);
    const struct dirent *entry;
    unsigned int count = 0;

    CU_ASSERT_FATAL(dir != NULL);
    while ((entry = readdir(dir)))
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    closedir(dir);
    return count;
}

// -- archives -----------------------------------------------------------------

static void write_member(struct archive *archive, const struct fixture_file *member)
{
    struct archive_entry *entry = archive_entry_new();
    size_t size = strlen(member->text);

    archive_entry_set_pathname(entry, member->name);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_filetype(entry, AE_IFREG);
    if (strncmp(member->text, "->", 2) == 0) {
        archive_entry_set_filetype(entry, AE_IFLNK);
        archive_entry_set_symlink(entry, member->text + 2);
        size = 0;
    } else if (strncmp(member->text, "=>", 2) == 0) {
        archive_entry_set_hardlink(entry, member->text + 2);
        size = 0;
    }
    archive_entry_set_size(entry, (la_int64_t)size);
    CU_ASSERT(archive_write_header(archive, entry) == ARCHIVE_OK);
    if (size)
        CU_ASSERT(archive_write_data(archive, member->text, size) == (la_ssize_t)size);
    archive_entry_free(entry);
}

void fixture_archive(const char *folder, const char *name, enum fixture_archive kind,
                     const struct fixture_file *members)
{
    CLEANUP(free_cleanup) char *path = fixture_path(folder, name);
    struct archive *archive = archive_write_new();

    CU_ASSERT_FATAL(setlocale(LC_CTYPE, "C.UTF-8") != NULL); /* names are marked as UTF-8 */
    if (kind == FIXTURE_ZIP)
        archive_write_set_format_zip(archive);
    else
        archive_write_set_format_pax_restricted(archive);
    if (kind == FIXTURE_TAR_GZ)
        archive_write_add_filter_gzip(archive);
    CU_ASSERT_FATAL(archive_write_open_filename(archive, path) == ARCHIVE_OK);
    for (; members->name; members++)
        write_member(archive, members);
    CU_ASSERT(archive_write_close(archive) == ARCHIVE_OK);
    archive_write_free(archive);
    setlocale(LC_CTYPE, "C");
}

// -- looks --------------------------------------------------------------------

void fixture_expect(const struct mockup *mockup, const char *path, const char *text)
{
    const struct mockup_item *item = mockup_find(mockup, ipc_text(path));

    CU_ASSERT(item != NULL);
    if (!item || strcmp(item->text, text) != 0)
        fprintf(stderr, "\n  %s: %s\n", path, item ? item->text : "absent");
    CU_ASSERT(item && item->size == strlen(text) && strcmp(item->text, text) == 0);
    CU_ASSERT(item && strcmp(item->path, path) == 0);
}

bool fixture_found(const struct mockup_report *report, const char *kind, const char *place,
                   const char *pointer)
{
    for (size_t i = 0; i < report->count; i++) {
        const struct mockup_finding *finding = &report->findings[i];

        if (strcmp(finding->kind, kind) == 0 && strcmp(finding->place, place) == 0 &&
            (pointer ? finding->pointer && strcmp(finding->pointer, pointer) == 0
                     : !finding->pointer))
            return true;
    }
    fixture_print(report);
    return false;
}

static bool same_text(const char *left, const char *right)
{
    return left && right ? strcmp(left, right) == 0 : left == right;
}

static bool same_item(const struct mockup_item *left, const struct mockup_item *right)
{
    return strcmp(left->path, right->path) == 0 && left->kind == right->kind &&
           left->size == right->size && memcmp(left->text, right->text, left->size) == 0 &&
           same_text(left->headers, right->headers) && same_text(left->times, right->times);
}

void fixture_expect_item(const struct mockup *mockup, const struct mockup_item *expected)
{
    const struct mockup_item *item = mockup_find(mockup, ipc_text(expected->path));

    if (!item || !same_item(item, expected))
        fprintf(stderr, "\n  %s: %s, not %s\n", expected->path, item ? item->text : "absent",
                expected->text);
    CU_ASSERT(item && same_item(item, expected));
}

void fixture_expect_equal(const struct mockup *left, const struct mockup *right)
{
    const struct mockup_entry *a = left->entries, *b = right->entries;

    CU_ASSERT(mockup_count(left) == mockup_count(right));
    for (; a && b; a = a->hh.next, b = b->hh.next) {
        if (!same_item(a->item, b->item))
            fprintf(stderr, "\n  %s is not %s\n", a->item->path, b->item->path);
        CU_ASSERT(same_item(a->item, b->item));
    }
    CU_ASSERT(!a && !b);
}

void fixture_print(const struct mockup_report *report)
{
    fputc('\n', stderr);
    for (size_t i = 0; i < report->count; i++) {
        const struct mockup_finding *finding = &report->findings[i];

        fprintf(stderr, "  %s %s %s %s: %s\n", mockup_level_name(finding->level), finding->kind,
                finding->place, finding->pointer ? finding->pointer : "-", finding->text);
    }
}
