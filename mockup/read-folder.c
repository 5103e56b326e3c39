/*
 * The files of a folder, in no order. A symbolic link counts as what it leads to, as long as that
 * is within the mockup; a link to a folder that it lies in would never end and is refused. Sockets,
 * devices and the like are never opened. Somebody who could swap a link between the look and the
 * opening can write into the mockup as well.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "base/state-file.h"
#include "mockup/limits.h"
#include "mockup/read-internal.h"
#include "mockup/text-internal.h"

/** A folder that is being walked. */
struct level {
    const struct level *parent; /* NULL: the mockup itself */
    int fd;
    dev_t device;
    ino_t inode;
    unsigned int depth;
    const char *name; /* below the mockup; "" for itself */
};

struct walk {
    struct mockup_files *files;
    char *root;                     /* real path of the mockup */
    size_t entry_count, link_count; /* seen until now: links can show the same again and again */
};

static int walk_folder(struct walk *walk, const struct level *parent, int fd, const char *name);

static int report(struct walk *walk, enum mockup_level level, const char *kind, const char *name,
                  const char *what)
{
    return mockup_report_add(walk->files->report, level, kind, name, NULL, "%s", what);
}

/** "Chassis/1U" of "Chassis" and "1U"; NULL when out of memory. */
static char *join(const char *folder, const char *name)
{
    char *joined;

    return asprintf(&joined, "%s%s%s", folder, *folder ? "/" : "", name) < 0 ? NULL : joined;
}

static int read_file(struct walk *walk, int dir_fd, const char *file, const char *name)
{
    size_t limit = walk->files->limits.file_bytes_max, size;
    char *data;
    int r = state_file_read(dir_fd, file, limit, &data, &size);

    if (r == 0)
        return mockup_files_add(walk->files, name, data, size);
    if (r == -ENOMEM)
        return r;
    if (r == -EMSGSIZE)
        return mockup_report_add(walk->files->report, MOCKUP_ERROR, "size", name, NULL,
                                 "is larger than %zu bytes", limit);
    return report(walk, MOCKUP_ERROR, "unreadable", name,
                  strerror(r == STATE_FILE_E_ABSENT ? ENOENT : -r));
}

/** A file or folder that is no link (any more). file: its name in dir_fd, or an absolute one. */
static int read_entry(struct walk *walk, const struct level *level, const char *file,
                      const char *name, mode_t mode)
{
    int fd;

    if (S_ISREG(mode))
        return read_file(walk, level->fd, file, name);
    if (!S_ISDIR(mode))
        return report(walk, MOCKUP_WARNING, "no-file", name, "is neither a file nor a folder");
    fd = openat(level->fd, file, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return report(walk, MOCKUP_ERROR, "unreadable", name, strerror(errno));
    return walk_folder(walk, level, fd, name);
}

static bool is_within(const char *root, const char *path)
{
    size_t size = strlen(root);

    return strncmp(path, root, size) == 0 && (path[size] == '/' || path[size] == '\0');
}

static int read_link(struct walk *walk, const struct level *level, const char *name)
{
    CLEANUP(free_cleanup) char *path = join(walk->root, name), *real = NULL;
    struct stat status;

    if (!path)
        return -ENOMEM;
    real = realpath(path, NULL);
    if (!real && errno == ENOMEM)
        return -ENOMEM;
    if (!real || lstat(real, &status) < 0)
        return report(walk, MOCKUP_ERROR, "symbolic-link", name, strerror(errno));
    if (!is_within(walk->root, real))
        return report(walk, MOCKUP_ERROR, "symbolic-link", name, "leads out of the mockup");
    return read_entry(walk, level, real, name, status.st_mode);
}

/** The kind of an entry, by what the folder says of it where it does. Returns 0 or negative errno.
 */
static int mode_of(const struct level *level, const struct dirent *entry, mode_t *ret_mode)
{
    struct stat status;

    *ret_mode = DTTOIF(entry->d_type);
    if (entry->d_type != DT_UNKNOWN)
        return 0;
    if (fstatat(level->fd, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) < 0)
        return -errno;
    *ret_mode = status.st_mode;
    return 0;
}

/** Folders cost as files do, but only files are counted when they are added. Returns 0,
 * MOCKUP_E_TOO_LARGE (reported) or -ENOMEM. */
static int count_entry(struct walk *walk, const char *name, bool is_link)
{
    size_t files_max = walk->files->limits.files_max;
    int r;

    walk->link_count += is_link;
    if (++walk->entry_count <= 2 * files_max && walk->link_count <= MOCKUP_LINKS_MAX)
        return 0;
    r = mockup_report_add(walk->files->report, MOCKUP_ERROR, "size", name, NULL,
                          "the mockup has more than %zu files and folders, or %u symbolic links",
                          2 * files_max, MOCKUP_LINKS_MAX);
    return r < 0 ? r : MOCKUP_E_TOO_LARGE;
}

static int read_name(struct walk *walk, const struct level *level, const struct dirent *entry)
{
    CLEANUP(free_cleanup) char *name = join(level->name, entry->d_name);
    mode_t mode;
    int r;

    if (!name)
        return -ENOMEM;
    r = mode_of(level, entry, &mode);
    if (r < 0)
        return report(walk, MOCKUP_ERROR, "unreadable", name, strerror(-r));
    r = count_entry(walk, name, S_ISLNK(mode));
    if (r != 0)
        return r;
    return S_ISLNK(mode) ? read_link(walk, level, name)
                         : read_entry(walk, level, entry->d_name, name, mode);
}

static int read_names(struct walk *walk, const struct level *level, DIR *dir)
{
    int r = 0;

    while (r == 0) {
        const struct dirent *entry;

        errno = 0;
        entry = readdir(dir);
        if (!entry)
            return errno ? report(walk, MOCKUP_ERROR, "unreadable", level->name, strerror(errno))
                         : 0;
        if (!mockup_name_is_hidden(entry->d_name))
            r = read_name(walk, level, entry);
    }
    return r;
}

static bool is_inside_itself(const struct level *level)
{
    for (const struct level *at = level->parent; at; at = at->parent) {
        if (at->device == level->device && at->inode == level->inode)
            return true;
    }
    return false;
}

/** Walks an open folder and closes it. */
static int walk_folder(struct walk *walk, const struct level *parent, int fd, const char *name)
{
    struct level level = {
        .parent = parent, .fd = fd, .depth = parent ? parent->depth + 1 : 0, .name = name};
    struct stat status;
    DIR *dir = fdopendir(fd);
    int r;

    if (!dir || fstat(fd, &status) < 0) {
        r = report(walk, MOCKUP_ERROR, "unreadable", name, strerror(errno));
        if (!dir)
            close(fd);
    } else {
        level.device = status.st_dev;
        level.inode = status.st_ino;
        if (is_inside_itself(&level))
            r = report(walk, MOCKUP_ERROR, "symbolic-link", name, "leads to a folder around it");
        else if (level.depth > MOCKUP_DEPTH_MAX)
            r = mockup_report_add(walk->files->report, MOCKUP_ERROR, "depth", name, NULL,
                                  "lies deeper than %u folders", MOCKUP_DEPTH_MAX);
        else
            r = read_names(walk, &level, dir);
    }
    if (dir)
        closedir(dir);
    return r;
}

int mockup_read_folder(const char *source, struct mockup_files *files)
{
    CLEANUP(free_cleanup) char *root = realpath(source, NULL);
    struct walk walk = {.files = files, .root = root};
    int fd = root ? open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1, r;

    if (fd < 0) {
        if (errno == ENOMEM)
            return -ENOMEM;
        r = report(&walk, MOCKUP_ERROR, "unreadable", source, strerror(errno));
        return r < 0 ? r : MOCKUP_E_UNREADABLE;
    }
    return walk_folder(&walk, NULL, fd, "");
}
