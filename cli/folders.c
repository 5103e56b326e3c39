/* Programs, data and run folders, see folders.h. Owns nothing. */
#include "cli/folders.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/cleanup.h"

static int find_in(const char *folders, const char *file, char **ret_path)
{
    CLEANUP(free_cleanup) char *copy = strdup(folders ? folders : "");
    char *rest = copy, *folder;

    if (!copy)
        return -ENOMEM;
    while ((folder = strsep(&rest, ":")) != NULL) {
        char *path;

        if (!*folder)
            continue;
        if (asprintf(&path, "%s/%s", folder, file) < 0)
            return -ENOMEM;
        if (access(path, X_OK) == 0) {
            *ret_path = path;
            return 0;
        }
        free(path);
    }
    return -ENOENT;
}

int program_find(const char *file, char **ret_path)
{
    const char *const places[] = {getenv("SHOAL_PROGRAMS"), SHOAL_PROGRAMS_DIR, getenv("PATH"),
                                  "/usr/bin:/bin"};
    int r = -ENOENT;

    for (size_t i = 0; i < ARRAY_SIZE(places) && r == -ENOENT; i++)
        r = find_in(places[i], file, ret_path);
    return r;
}

char *data_folder(void)
{
    const char *data = getenv("SHOAL_DATA");

    return strdup(data && *data ? data : SHOAL_DATA_DIR);
}

const char *folder_run_base(void)
{
    const char *base = getenv("XDG_RUNTIME_DIR");

    return base && *base == '/' && access(base, W_OK) == 0 ? base : "/tmp";
}

/* A demo lives where its launcher answers. */
static int is_alive(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    CLEANUP(close_cleanup) int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int size = snprintf(address.sun_path, sizeof(address.sun_path), "%s/launcher.sock", path);

    return fd >= 0 && size > 0 && (size_t)size < sizeof(address.sun_path) &&
           connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0;
}

int folder_make_run(const char *address, unsigned int port, char **ret_path)
{
    CLEANUP(free_cleanup) char *path = NULL;
    struct stat status;

    if (strchr(address, '/')) /* it is none */
        return -EINVAL;
    if (asprintf(&path, "%s/" FOLDER_RUN_PREFIX "%u-%s-%u", folder_run_base(),
                 (unsigned int)getuid(), address, port) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    if (strlen(path) + strlen("/launcher.sock") >= sizeof(((struct sockaddr_un *)0)->sun_path))
        return -ENAMETOOLONG;
    if (mkdir(path, 0700) < 0) {
        if (errno != EEXIST)
            return -errno;
        if (lstat(path, &status) < 0)
            return -errno;
        /* Somebody else's folder (or link) of this name is none of our business. */
        if (!S_ISDIR(status.st_mode) || status.st_uid != getuid())
            return -EEXIST;
        if (is_alive(path))
            return -EBUSY;
        folder_remove(path);
        if (mkdir(path, 0700) < 0)
            return -errno;
    }
    *ret_path = TAKE(path);
    return 0;
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    /* What can't be removed stays; there is nobody to tell but the next demo, which will say so. */
    (void)remove(path);
    return 0;
}

void folder_remove(const char *path)
{
    (void)nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}
