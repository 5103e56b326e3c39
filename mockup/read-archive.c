/*
 * The files of a zip or tar archive, by libarchive, which is told to know no other formats. Nothing
 * is unpacked to disk. Names that lead upwards or are absolute are refused, links are left out, and
 * an archive that unpacks to more than the limits is given up.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "mockup/limits.h"
#include "mockup/read-internal.h"
#include "mockup/text-internal.h"

#define BLOCK_BYTES (64u * 1024)
#define CHUNK_BYTES (64u * 1024)

static void archive_close_cleanup(struct archive **archive)
{
    if (*archive)
        archive_read_free(*archive);
}

/** The member's name as UTF-8, or as it is; NULL: it has none that can be told. */
static const char *name_of(struct archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);

    return name ? name : archive_entry_pathname(entry);
}

/**
 * Copies a name without "./" and doubled slashes. Returns 0, 1 when it must not be used, with
 * *ret_why; or -ENOMEM.
 */
static int clean_name(const char *name, char **ret_name, const char **ret_why)
{
    struct buffer clean CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    unsigned int depth = 0;
    size_t size;
    int r = 0;

    if (*name == '/') {
        *ret_why = "has an absolute name: left out";
        return 1;
    }
    while (*name && r == 0) {
        size = strcspn(name, "/");
        if (size == 2 && memcmp(name, "..", 2) == 0) {
            *ret_why = "has a name that leads out of the archive: left out";
            return 1;
        }
        if (size && !(size == 1 && *name == '.')) {
            r = clean.size ? buffer_append(&clean, "/", 1) : 0;
            if (r == 0)
                r = buffer_append(&clean, name, size);
            depth++;
        }
        name += size + (name[size] == '/');
    }
    if (r == 0 && depth > MOCKUP_DEPTH_MAX + 1) {
        *ret_why = "lies in too many folders: left out";
        return 1;
    }
    if (r == 0)
        r = buffer_append(&clean, "", 1);
    if (r < 0)
        return r;
    *ret_name = buffer_take(&clean, &size);
    return 0;
}

static bool is_hidden(const char *name)
{
    while (!mockup_name_is_hidden(name)) {
        const char *slash = strchr(name, '/');

        if (!slash)
            return false;
        name = slash + 1;
    }
    return true;
}

/** Reads a member's bytes and a NUL; -EMSGSIZE past the limit, -EIO when the archive is broken. */
static int read_data(struct archive *archive, size_t limit, struct buffer *data)
{
    for (;;) {
        ssize_t got;
        int r;

        if (data->size > limit) /* whatever size it claims */
            return -EMSGSIZE;
        r = buffer_reserve(data, CHUNK_BYTES);
        if (r < 0)
            return r;
        got = archive_read_data(archive, data->data + data->size, CHUNK_BYTES);
        if (got == 0)
            break;
        if (got < 0)
            return -EIO;
        data->size += (size_t)got;
    }
    return buffer_append(data, "", 1);
}

/** scratch: for all members in turn. */
static int read_member(struct archive *archive, struct archive_entry *entry, const char *name,
                       struct buffer *scratch, struct mockup_files *files)
{
    size_t limit = files->limits.file_bytes_max;
    char *bytes;
    int r;

    if (archive_entry_hardlink(entry) || archive_entry_filetype(entry) != AE_IFREG)
        return mockup_report_add(files->report, MOCKUP_WARNING, "no-file", name, NULL,
                                 "is a link or no file: left out");
    scratch->size = 0;
    r = read_data(archive, limit, scratch);
    if (r == -EMSGSIZE)
        return mockup_report_add(files->report, MOCKUP_ERROR, "size", name, NULL,
                                 "is larger than %zu bytes", limit);
    if (r == -EIO)
        return mockup_report_add(files->report, MOCKUP_ERROR, "unreadable", name, NULL, "%s",
                                 archive_error_string(archive));
    if (r < 0)
        return r;
    bytes = malloc(scratch->size);
    if (!bytes)
        return -ENOMEM;
    memcpy(bytes, scratch->data, scratch->size);
    return mockup_files_add(files, name, bytes, scratch->size - 1);
}

static int too_large(struct mockup_files *files, const char *name)
{
    int r = mockup_report_add(files->report, MOCKUP_ERROR, "size", name, NULL,
                              "the archive unpacks to more than %zu bytes or %zu members",
                              files->limits.bytes_max, files->limits.files_max);

    return r < 0 ? r : MOCKUP_E_TOO_LARGE;
}

static int read_entry(struct archive *archive, struct archive_entry *entry, struct buffer *scratch,
                      struct mockup_files *files)
{
    CLEANUP(free_cleanup) char *name = NULL;
    const char *raw = name_of(entry), *why;
    int r;

    if (!raw)
        return mockup_report_add(files->report, MOCKUP_ERROR, "name", "", NULL,
                                 "a member's name cannot be read: left out");
    if (archive_entry_size(entry) > (la_int64_t)files->limits.bytes_max)
        return too_large(files, raw);
    r = clean_name(raw, &name, &why);
    if (r > 0)
        return mockup_report_add(files->report, MOCKUP_ERROR, "name", raw, NULL, "%s", why);
    if (r < 0 || archive_entry_filetype(entry) == AE_IFDIR || is_hidden(name))
        return r;
    return read_member(archive, entry, name, scratch, files);
}

static int unreadable(const char *source, struct mockup_files *files, const char *why)
{
    int r = mockup_report_add(files->report, MOCKUP_ERROR, "unreadable", source, NULL, "%s",
                              why ? why : "is no archive of a known kind");

    return r < 0 ? r : MOCKUP_E_UNREADABLE;
}

static int read_entries(struct archive *archive, const char *source, struct mockup_files *files)
{
    struct buffer scratch CLEANUP(buffer_deinit) = BUFFER_INIT(0);
    struct archive_entry *entry;

    for (size_t count = 0;; count++) {
        int r = archive_read_next_header(archive, &entry);

        if (r == ARCHIVE_EOF)
            return 0;
        if (r == ARCHIVE_RETRY)
            continue;
        if (r < ARCHIVE_WARN) /* what was read until here may lack anything: none of it is taken */
            return unreadable(source, files, archive_error_string(archive));
        if (count >= files->limits.files_max ||
            archive_filter_bytes(archive, 0) > 2 * (la_int64_t)files->limits.bytes_max)
            return too_large(files, source);
        r = read_entry(archive, entry, &scratch, files);
        if (r != 0)
            return r;
    }
}

static int read_archive(const char *source, struct mockup_files *files)
{
    CLEANUP(archive_close_cleanup) struct archive *archive = archive_read_new();

    if (!archive)
        return -ENOMEM;
    if (archive_read_support_format_zip(archive) < ARCHIVE_WARN ||
        archive_read_support_format_tar(archive) < ARCHIVE_WARN ||
        archive_read_support_filter_gzip(archive) < ARCHIVE_WARN ||
        archive_read_open_filename(archive, source, BLOCK_BYTES) < ARCHIVE_WARN)
        return unreadable(source, files, archive_error_string(archive));
    return read_entries(archive, source, files);
}

int mockup_read_archive(const char *source, struct mockup_files *files)
{
    /* libarchive converts names by the locale, and in that of C there is ASCII only. */
    locale_t unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0), before;
    int r;

    if (!unicode)
        return errno == ENOMEM ? -ENOMEM : read_archive(source, files);
    before = uselocale(unicode);
    r = read_archive(source, files);
    uselocale(before);
    freelocale(unicode);
    return r;
}
