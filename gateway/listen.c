/*
 * The sockets that clients connect to: those that the supervisor passed (LISTEN_FDS, told apart by
 * their names), else new ones by the options; and a Unix socket for a reverse proxy. From
 * http_server_listen() on they belong to the edge.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

#include "base/cleanup.h"
#include "base/daemon.h"
#include "base/log.h"
#include "gateway/gateway.h"
#include "ipc/listen.h"

#define LISTEN_BACKLOG 1024

/* instance: "" for the only one, else it lives for ever. */
static int listen_add(struct gateway *gateway, int fd, enum gateway_listener tag,
                      const char *instance)
{
    return http_server_listen(gateway->http,
                              &(struct http_listener){
                                  .fd = fd,
                                  .tls = tag == GATEWAY_LISTENER_HTTPS ? gateway->tls : NULL,
                                  .tag = tag,
                                  .name = instance,
                              });
}

/* "" or NULL means every address, by one socket for IPv6 and IPv4 where the kernel has IPv6. */
static int parse_address(const char *text, unsigned int port, struct sockaddr_storage *ret_address,
                         socklen_t *ret_size)
{
    struct sockaddr_in *v4 = (struct sockaddr_in *)ret_address;
    struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)ret_address;

    memset(ret_address, 0, sizeof(*ret_address));
    if (text && inet_pton(AF_INET, text, &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons((uint16_t)port);
        *ret_size = sizeof(*v4);
        return 0;
    }
    if (!text || !*text || inet_pton(AF_INET6, text, &v6->sin6_addr) == 1) {
        if (!text || !*text)
            v6->sin6_addr = in6addr_any;
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons((uint16_t)port);
        *ret_size = sizeof(*v6);
        return 0;
    }
    return -EINVAL;
}

static int open_socket(const struct sockaddr_storage *address, socklen_t size)
{
    CLEANUP(close_cleanup)
    int fd = socket(address->ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int on = 1, off = 0, open_fd;

    if (fd < 0)
        return -errno;
    if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0)
        return -errno;
    if (address->ss_family == AF_INET6 &&
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof(off)) < 0)
        return -errno;
    if (bind(fd, (const struct sockaddr *)address, size) < 0 || listen(fd, LISTEN_BACKLOG) < 0)
        return -errno;
    open_fd = fd;
    fd = -1;
    return open_fd;
}

static int listen_port(struct gateway *gateway, unsigned int port, enum gateway_listener tag)
{
    const char *address = gateway->options.address;
    struct sockaddr_storage storage;
    socklen_t size;
    int fd, r;

    if (port == 0)
        return 0;
    r = parse_address(address, port, &storage, &size);
    if (r < 0) {
        log_error("address=%s: not an IP address", address);
        return r;
    }
    fd = open_socket(&storage, size);
    if (fd == -EAFNOSUPPORT && (!address || !*address)) {
        (void)parse_address("0.0.0.0", port, &storage, &size);
        fd = open_socket(&storage, size);
    }
    if (fd < 0) {
        log_error("address=%s port=%u error=%s: can't listen", address ? address : "*", port,
                  strerror(-fd));
        return fd;
    }
    return listen_add(gateway, fd, tag, "");
}

/* What is served without a look at its transport must not be reached from the network. */
static int listen_unix_passed(struct gateway *gateway, const struct daemon_listen_fd *fd)
{
    struct sockaddr_storage address = {0};
    socklen_t size = sizeof(address);

    if (getsockname(fd->fd, (struct sockaddr *)&address, &size) < 0)
        return -errno;
    if (address.ss_family != AF_UNIX) {
        log_error("fd=%d name=%s: is not a Unix socket", fd->fd, fd->name);
        return -EINVAL;
    }
    return listen_add(gateway, fd->fd, GATEWAY_LISTENER_UNIX, "");
}

/* Mode 0660: who may connect is up to the owner and group of the file, and to its folder. */
static int listen_unix(struct gateway *gateway)
{
    const char *path = gateway->options.http_socket;
    CLEANUP(close_cleanup) int fd = -1;
    int r;

    if (!path)
        return 0;
    r = listen_bind(path, &fd);
    if (r == 0) {
        gateway->has_http_socket = true;
        r = listen(fd, LISTEN_BACKLOG) < 0 ? -errno : 0;
    }
    if (r == 0)
        r = listen_add(gateway, fd, GATEWAY_LISTENER_UNIX, "");
    if (r == 0)
        fd = -1;
    else
        log_error("socket=%s error=%s: can't listen", path, strerror(-r));
    return r;
}

void gateway_unlisten(struct gateway *gateway)
{
    if (gateway->has_http_socket)
        (void)unlink(gateway->options.http_socket);
    gateway->has_http_socket = false;
}

/* "https" or "https@bmc1": true when the name is `kind`, with or without an instance. That goes
 * into keys, in front of paths, and into frames. */
static bool is_of_kind(const char *name, const char *kind, const char **ret_instance)
{
    size_t size = strlen(kind);

    if (strncmp(name, kind, size) != 0 || (name[size] && name[size] != '@'))
        return false;
    *ret_instance = name[size] ? name + size + 1 : "";
    return !name[size] || (name[size + 1] && strlen(name + size + 1) <= IPC_NAME_BYTES_MAX &&
                           !strpbrk(name + size + 1, "/:\n"));
}

static int listen_passed(struct gateway *gateway, const struct daemon_listen_fd *fds, int count)
{
    const char *instance;
    int r = 0;

    for (int i = 0; i < count && r == 0; i++) {
        if (is_of_kind(fds[i].name, "http", &instance)) {
            r = listen_add(gateway, fds[i].fd, GATEWAY_LISTENER_HTTP, instance);
        } else if (strcmp(fds[i].name, "http-unix") == 0) {
            r = listen_unix_passed(gateway, &fds[i]);
        } else if (is_of_kind(fds[i].name, "https", &instance)) {
            r = listen_add(gateway, fds[i].fd, GATEWAY_LISTENER_HTTPS, instance);
        } else if (count == 1) {
            r = listen_add(gateway, fds[i].fd, GATEWAY_LISTENER_HTTPS, "");
        } else {
            log_error("fd=%d name=%s: a passed socket has to be named \"https\", \"http\" or "
                      "\"http-unix\" (FileDescriptorName=), or \"https@NAME\" or \"http@NAME\" for "
                      "one of several emulated systems",
                      fds[i].fd, fds[i].name);
            r = -EINVAL;
        }
    }
    return r;
}

int gateway_listen(struct gateway *gateway)
{
    struct daemon_listen_fd fds[DAEMON_LISTEN_FDS_MAX];
    int count = daemon_listen_fds(fds);
    int r;

    if (count < 0) {
        log_error("error=%s: the sockets of the supervisor can't be used", strerror(-count));
        return count;
    }
    if (count > 0)
        r = listen_passed(gateway, fds, count);
    else
        r = listen_port(gateway, gateway->options.https_port, GATEWAY_LISTENER_HTTPS);
    if (r == 0 && count == 0)
        r = listen_port(gateway, gateway->options.http_port, GATEWAY_LISTENER_HTTP);
    return r < 0 ? r : listen_unix(gateway);
}
