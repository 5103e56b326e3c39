/* Listening sockets that the launcher passes on, see launcher.h. */
#include "cli/launcher.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/cleanup.h"

int launcher_listen_unix(const char *path, mode_t mode)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    CLEANUP(close_cleanup) int fd = -1;
    int open_fd;

    if (strlen(path) >= sizeof(address.sun_path))
        return -ENAMETOOLONG;
    memcpy(address.sun_path, path, strlen(path));
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -errno;
    if (unlink(path) < 0 && errno != ENOENT)
        return -errno;
    if (bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0 || chmod(path, mode) < 0 ||
        listen(fd, SOMAXCONN) < 0)
        return -errno;
    open_fd = fd;
    fd = -1;
    return open_fd;
}

int launcher_listen_tcp(const char *address, unsigned int port)
{
    struct sockaddr_storage storage;
    CLEANUP(close_cleanup) int fd = -1;
    int on = 1, open_fd;

    if (uv_ip4_addr(address, (int)port, (struct sockaddr_in *)&storage) < 0 &&
        uv_ip6_addr(address, (int)port, (struct sockaddr_in6 *)&storage) < 0)
        return -EINVAL;
    fd = socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0)
        return -errno;
    if (bind(fd, (struct sockaddr *)&storage,
             storage.ss_family == AF_INET ? sizeof(struct sockaddr_in)
                                          : sizeof(struct sockaddr_in6)) < 0 ||
        listen(fd, SOMAXCONN) < 0)
        return -errno;
    open_fd = fd;
    fd = -1;
    return open_fd;
}
