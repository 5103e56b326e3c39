/*
 * Files that survive anything: a state file is replaced as a whole or not at all (temporary file in
 * the same folder, fsync, rename, fsync of the folder), so a reader sees the old or the new one,
 * also after kill -9 or a power cut. These calls block: use them at start, or in uv_queue_work()
 * once a loop runs.
 */
#pragma once

#include <stddef.h>
#include <sys/types.h>

/** What the module asks of the file system; tests hand in one that fails. NULL means the real one.
 */
struct state_file_ops {
    int (*fsync)(int fd);
    int (*rename)(int old_dir_fd, const char *old_name, int new_dir_fd, const char *new_name);
    ssize_t (*write)(int fd, const void *data, size_t size);
};

enum {
    STATE_FILE_E_ABSENT = 1, /* there is no such file (yet) */
};

/**
 * Replaces the file `name` in the folder `dir_fd`. mode: permission bits, e.g. 0600. Not affected
 * by the umask. Returns 0 when the new content is on disk; negative errno (-ENOSPC …) when the old
 * content still stands. When only the last fsync of the folder failed, the new content is in place
 * but may not survive a power cut: negative errno too.
 */
int state_file_write(int dir_fd, const char *name, mode_t mode, const void *data, size_t size,
                     const struct state_file_ops *ops);

/**
 * Reads a whole file of at most `limit_bytes`. The bytes (NUL-terminated beyond size) go to the
 * caller, who free()s them. Returns 0, STATE_FILE_E_ABSENT, -EMSGSIZE past the limit, or negative
 * errno.
 */
int state_file_read(int dir_fd, const char *name, size_t limit_bytes, char **ret_data,
                    size_t *ret_size);

/** Removes temporary files that a killed writer left in the folder. Returns 0 or negative errno. */
int state_file_sweep(int dir_fd);

/** Opens a folder, making it (mode, parents too) where it is missing. Returns a descriptor or
 * negative errno. */
int state_dir_open(const char *path, mode_t mode);
