/* The supervisor's protocols, see daemon.h. Written from sd_listen_fds(3), sd_notify(3),
 * sd_watchdog_enabled(3) of systemd 252. */
#include "base/daemon.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/cleanup.h"

static int parse_u64(const char *text, uint64_t *ret_value)
{
    unsigned long long value;
    char *end;

    if (!text || *text < '0' || *text > '9')
        return -EINVAL;
    errno = 0;
    value = strtoull(text, &end, 10);
    if (errno || *end)
        return -EINVAL;
    *ret_value = value;
    return 0;
}

/* True when the variable holds this process's id, or is not set at all. */
static int is_for_this_process(const char *variable)
{
    const char *text = getenv(variable);
    uint64_t pid;

    return !text || (parse_u64(text, &pid) == 0 && pid == (uint64_t)getpid());
}

static int prepare_fd(int fd)
{
    int flags = fcntl(fd, F_GETFL);

    if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) < 0 ||
        fcntl(fd, F_SETFD, FD_CLOEXEC) < 0)
        return -errno;
    return 0;
}

/* The names live as long as the process: they are read once, at start. */
static int name_fds(struct daemon_listen_fd *fds, size_t count)
{
    static char *names;
    const char *text = getenv("LISTEN_FDNAMES");
    char *at;

    free(names);
    names = strdup(text ? text : "");
    at = names;
    if (!names)
        return -ENOMEM;
    for (size_t i = 0; i < count; i++) {
        char *name = at ? strsep(&at, ":") : NULL;

        fds[i].name = name && *name ? name : "unknown";
    }
    return 0;
}

int daemon_listen_fds(struct daemon_listen_fd ret_fds[static DAEMON_LISTEN_FDS_MAX])
{
    struct daemon_listen_fd fds[DAEMON_LISTEN_FDS_MAX];
    uint64_t count = 0;
    int r = 0;

    if (!getenv("LISTEN_PID") || !is_for_this_process("LISTEN_PID") || !getenv("LISTEN_FDS"))
        return 0;
    if (parse_u64(getenv("LISTEN_FDS"), &count) < 0 || count > DAEMON_LISTEN_FDS_MAX)
        return -EINVAL;
    for (size_t i = 0; i < count && r == 0; i++) {
        fds[i].fd = DAEMON_LISTEN_FDS_START + (int)i;
        r = prepare_fd(fds[i].fd);
    }
    if (r == 0)
        r = name_fds(fds, count);
    unsetenv("LISTEN_PID");
    unsetenv("LISTEN_FDS");
    unsetenv("LISTEN_FDNAMES");
    if (r < 0)
        return r;
    memcpy(ret_fds, fds, count * sizeof(fds[0]));
    return (int)count;
}

int daemon_raise_fd_limit(void)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) < 0)
        return -errno;
    limit.rlim_cur = limit.rlim_max;
    return setrlimit(RLIMIT_NOFILE, &limit) < 0 ? -errno : 0;
}

int daemon_notify(const char *state)
{
    const char *path = getenv("NOTIFY_SOCKET");
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    CLEANUP(close_cleanup) int fd = -1;
    size_t length;

    if (!path)
        return 0;
    length = strlen(path);
    if ((path[0] != '/' && path[0] != '@') || length < 2 || length >= sizeof(address.sun_path))
        return -EINVAL;
    memcpy(address.sun_path, path, length);
    if (path[0] == '@')
        address.sun_path[0] = '\0';
    fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -errno;
    if (sendto(fd, state, strlen(state), MSG_NOSIGNAL, (struct sockaddr *)&address,
               (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length + (path[0] == '/'))) < 0)
        return -errno;
    return 1;
}

uint64_t daemon_watchdog_usec(void)
{
    uint64_t usec;

    if (!is_for_this_process("WATCHDOG_PID") || parse_u64(getenv("WATCHDOG_USEC"), &usec) < 0)
        return 0;
    return usec;
}
