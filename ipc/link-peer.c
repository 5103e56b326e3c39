/* Who is at the other end of a link, see link-internal.h: the kernel knows (SO_PEERCRED, unix(7)).
 */
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/log.h"
#include "ipc/link-internal.h"

bool link_uid_is_allowed(unsigned int uid, unsigned int own_uid, const unsigned int *uids,
                         size_t uid_count)
{
    if (uid == 0 || uid == own_uid)
        return true;
    for (size_t i = 0; i < uid_count; i++) {
        if (uids[i] == uid)
            return true;
    }
    return false;
}

int link_check_peer(struct link *link, const unsigned int *uids, size_t uid_count, int *ret_pid)
{
    struct ucred credentials;
    socklen_t size = sizeof(credentials);
    uv_os_fd_t fd;
    int r;

    r = uv_fileno((const uv_handle_t *)link_pipe(link), &fd);
    if (r < 0)
        return r;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &size) < 0)
        return -errno;
    if (!link_uid_is_allowed(credentials.uid, geteuid(), uids, uid_count)) {
        log_debug("event=ipc-peer-refused uid=%u pid=%d", (unsigned int)credentials.uid,
                  (int)credentials.pid);
        return -EACCES;
    }
    *ret_pid = (int)credentials.pid;
    return 0;
}
