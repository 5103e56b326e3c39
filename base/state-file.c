/*
 * Atomic and durable replacement of files, see state-file.h. A temporary file is named
 * ".<name>.<random>.tmp"; only state_file_sweep() and the writer that made it ever touch it.
 */
#include "base/state-file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/cleanup.h"
#include "base/random.h"

#define TEMPORARY_SUFFIX ".tmp"

static int real_rename(int old_dir_fd, const char *old_name, int new_dir_fd, const char *new_name)
{
    return renameat(old_dir_fd, old_name, new_dir_fd, new_name);
}

static const struct state_file_ops real_ops = {
    .fsync = fsync, .rename = real_rename, .write = write};

static int write_all(const struct state_file_ops *ops, int fd, const char *data, size_t size)
{
    while (size > 0) {
        ssize_t written = ops->write(fd, data, size);

        if (written < 0) {
            if (errno == EINTR)
                continue;
            return -errno;
        }
        data += written;
        size -= (size_t)written;
    }
    return 0;
}

static int write_temporary(const struct state_file_ops *ops, int dir_fd, const char *name,
                           mode_t mode, const void *data, size_t size)
{
    CLEANUP(close_cleanup) int fd = -1;
    int r;

    fd = openat(dir_fd, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return -errno;
    if (fchmod(fd, mode) < 0)
        return -errno;
    r = write_all(ops, fd, data, size);
    if (r < 0)
        return r;
    return ops->fsync(fd) < 0 ? -errno : 0;
}

int state_file_write(int dir_fd, const char *name, mode_t mode, const void *data, size_t size,
                     const struct state_file_ops *ops)
{
    unsigned char nonce[8];
    char digits[2 * sizeof(nonce) + 1];
    CLEANUP(free_cleanup) char *temporary = NULL;
    int r;

    if (!ops)
        ops = &real_ops;
    r = random_bytes(nonce, sizeof(nonce));
    if (r < 0)
        return r;
    hex_encode(nonce, sizeof(nonce), digits);
    if (asprintf(&temporary, ".%s.%s" TEMPORARY_SUFFIX, name, digits) < 0) {
        temporary = NULL;
        return -ENOMEM;
    }
    r = write_temporary(ops, dir_fd, temporary, mode, data, size);
    if (r == 0 && ops->rename(dir_fd, temporary, dir_fd, name) < 0)
        r = -errno;
    if (r < 0) {
        /* The old content stands; a temporary that can't be removed is swept at the next start. */
        (void)unlinkat(dir_fd, temporary, 0);
        return r;
    }
    return ops->fsync(dir_fd) < 0 ? -errno : 0;
}

int state_file_read(int dir_fd, const char *name, size_t limit_bytes, char **ret_data,
                    size_t *ret_size)
{
    CLEANUP(close_cleanup) int fd = -1;
    CLEANUP(free_cleanup) char *data = NULL;
    struct stat status;
    size_t size = 0, wanted;

    fd = openat(dir_fd, name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return errno == ENOENT ? STATE_FILE_E_ABSENT : -errno;
    if (fstat(fd, &status) < 0)
        return -errno;
    if (!S_ISREG(status.st_mode))
        return -EINVAL;
    if ((unsigned long long)status.st_size > limit_bytes)
        return -EMSGSIZE;
    wanted = (size_t)status.st_size;
    data = malloc(wanted + 1);
    if (!data)
        return -ENOMEM;
    while (size < wanted) {
        ssize_t got = read(fd, data + size, wanted - size);

        if (got < 0) {
            if (errno == EINTR)
                continue;
            return -errno;
        }
        if (got == 0)
            break;
        size += (size_t)got;
    }
    data[size] = '\0';
    *ret_size = size;
    *ret_data = TAKE(data);
    return 0;
}

static int is_temporary(const char *name)
{
    size_t length = strlen(name), suffix = strlen(TEMPORARY_SUFFIX);

    return name[0] == '.' && length > suffix &&
           strcmp(name + length - suffix, TEMPORARY_SUFFIX) == 0;
}

int state_file_sweep(int dir_fd)
{
    struct dirent *entry;
    DIR *dir;
    int fd, r = 0;

    fd = openat(dir_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return -errno;
    dir = fdopendir(fd);
    if (!dir) {
        r = -errno;
        close(fd);
        return r;
    }
    while ((entry = readdir(dir)) != NULL) {
        if (is_temporary(entry->d_name) && unlinkat(dir_fd, entry->d_name, 0) < 0 && r == 0)
            r = -errno;
    }
    closedir(dir);
    return r;
}

int state_dir_open(const char *path, mode_t mode)
{
    CLEANUP(free_cleanup) char *copy = strdup(path);
    int fd;

    if (!copy)
        return -ENOMEM;
    for (char *at = copy + 1; copy[0] && *at; at++) {
        if (*at != '/')
            continue;
        *at = '\0';
        if (mkdir(copy, 0755) < 0 && errno != EEXIST)
            return -errno;
        *at = '/';
    }
    if (mkdir(path, mode) < 0 && errno != EEXIST)
        return -errno;
    fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return fd < 0 ? -errno : fd;
}
