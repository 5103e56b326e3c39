/* A listening socket at a path, see listen.h. */
#include "ipc/listen.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/cleanup.h"

#define SOCKET_MODE 0660

/* Returns 0 when nobody answers at the address: a socket there, if any, was left by a process that
 * has gone. */
static int check_unused(const struct sockaddr_un *address)
{
    CLEANUP(close_cleanup) int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    if (fd < 0)
        return -errno;
    if (connect(fd, (const struct sockaddr *)address, sizeof(*address)) == 0 || errno == EAGAIN)
        return -EADDRINUSE;
    return errno == ECONNREFUSED || errno == ENOENT ? 0 : -errno;
}

/* Removes a socket that was left behind, and nothing else. */
static int clear_path(const char *path, const struct sockaddr_un *address)
{
    struct stat status;
    int r;

    if (lstat(path, &status) < 0)
        return errno == ENOENT ? 0 : -errno;
    if (!S_ISSOCK(status.st_mode))
        return -EEXIST;
    r = check_unused(address);
    if (r < 0)
        return r;
    return unlink(path) < 0 && errno != ENOENT ? -errno : 0;
}

int listen_bind(const char *path, int *ret_fd)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    CLEANUP(close_cleanup) int fd = -1;
    int r;

    if (!path || !*path || strlen(path) >= sizeof(address.sun_path))
        return -EINVAL;
    memcpy(address.sun_path, path, strlen(path));
    r = clear_path(path, &address);
    if (r < 0)
        return r;
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -errno;
    if (bind(fd, (const struct sockaddr *)&address, sizeof(address)) < 0)
        return -errno;
    /* Nobody can connect before listen(2), so the mode is in time. */
    if (chmod(path, SOCKET_MODE) < 0) {
        r = -errno;
        (void)unlink(path);
        return r;
    }
    *ret_fd = fd;
    fd = -1;
    return 0;
}
