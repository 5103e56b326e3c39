/*
 * Where things are: the programs that the launcher starts, their data, and the run folders of
 * demos.
 */
#pragma once

/**
 * Finds a program: first in the folders of SHOAL_PROGRAMS (with colons between them), then where
 * this build was installed, then in PATH. Returns 0 or -ENOENT, -ENOMEM. The path is the caller's
 * (free()).
 */
int program_find(const char *file, char **ret_path);

/** SHOAL_DATA or the installed folder; the caller's (free()); NULL when out of memory. */
char *data_folder(void);

/** Where demos of this user have their run folders: "/run/user/1000" or "/tmp", and the start of
 * their names. */
const char *folder_run_base(void);
#define FOLDER_RUN_PREFIX "shoal-demo-"

/**
 * Makes BASE/shoal-demo-UID-ADDRESS-PORT with mode 0700, in place of one that a killed demo left.
 * Returns 0, -EBUSY when a demo lives there, or negative errno.
 */
int folder_make_run(const char *address, unsigned int port, char **ret_path);

/** Removes a folder with all that is in it. Does not follow links. */
void folder_remove(const char *path);
