/* Descriptors in both directions, see descriptor-internal.h. Each is in one place only: in the list
 * here, in the kernel, or with who took it. */
#include "ipc/descriptor-internal.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/secret.h"

/* Room for one descriptor, aligned as CMSG_FIRSTHDR() wants it. */
union control {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int))];
};

/* -- sending -- */

static ssize_t send_bytes(int socket, const char *data, size_t size, int descriptor)
{
    struct iovec bytes = {(char *)data, size};
    struct msghdr message = {.msg_iov = &bytes, .msg_iovlen = 1};
    union control control = {0};
    struct cmsghdr *header;
    ssize_t sent;

    if (descriptor >= 0) {
        message.msg_control = control.bytes;
        message.msg_controllen = sizeof(control.bytes);
        header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        memcpy(CMSG_DATA(header), &descriptor, sizeof(int));
    }
    do
        sent = sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    while (sent < 0 && errno == EINTR);
    return sent < 0 ? -errno : sent;
}

static void drop_first(struct outgoing *outgoing)
{
    close(outgoing->descriptors[0].fd);
    outgoing->descriptor_count--;
    memmove(&outgoing->descriptors[0], &outgoing->descriptors[1],
            outgoing->descriptor_count * sizeof(outgoing->descriptors[0]));
}

int outgoing_send(struct outgoing *outgoing, int socket)
{
    while (outgoing->sent < outgoing->bytes.size) {
        size_t end = outgoing->bytes.size;
        unsigned int next = 0; /* the descriptor whose byte ends this piece */
        int descriptor = -1;
        ssize_t sent;

        if (outgoing->descriptor_count && outgoing->descriptors[0].offset == outgoing->sent) {
            descriptor = outgoing->descriptors[0].fd;
            next = 1;
        }
        if (next < outgoing->descriptor_count)
            end = outgoing->descriptors[next].offset;
        sent = send_bytes(socket, outgoing->bytes.data + outgoing->sent, end - outgoing->sent,
                          descriptor);
        if (sent < 0)
            return sent == -EAGAIN ? 0 : (int)sent;
        if (descriptor >= 0)
            drop_first(outgoing);
        outgoing->sent += (size_t)sent;
    }
    return 0;
}

void outgoing_clear(struct outgoing *outgoing)
{
    while (outgoing->descriptor_count > 0)
        drop_first(outgoing);
    outgoing->bytes.size = 0;
    outgoing->sent = 0;
}

void outgoing_deinit(struct outgoing *outgoing, bool is_secret)
{
    if (is_secret && outgoing->bytes.data)
        secret_wipe(outgoing->bytes.data, outgoing->bytes.capacity);
    outgoing_clear(outgoing);
    buffer_deinit(&outgoing->bytes);
}

/* -- receiving -- */

/* Returns 0, or -EPROTO when one had no place and was closed. */
static int take_in(struct incoming *incoming, const struct cmsghdr *header)
{
    size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    int r = 0;

    for (size_t i = 0; i < count; i++) {
        int fd;

        memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof(fd));
        if (count == 1 && incoming->count < 2) {
            incoming->fds[incoming->count++] = fd;
        } else {
            close(fd);
            r = -EPROTO;
        }
    }
    return r;
}

int incoming_receive(struct incoming *incoming, int socket, struct buffer *bytes)
{
    struct iovec room;
    union control control;
    struct msghdr message = {.msg_iov = &room,
                             .msg_iovlen = 1,
                             .msg_control = control.bytes,
                             .msg_controllen = sizeof(control.bytes)};
    unsigned int before = incoming->count;
    ssize_t received;
    int r = 0;

    if (bytes->capacity - bytes->size < IPC_READ_CHUNK_BYTES / 4)
        r = buffer_reserve(bytes, IPC_READ_CHUNK_BYTES);
    if (r < 0)
        return r;
    room = (struct iovec){bytes->data + bytes->size, bytes->capacity - bytes->size};
    do
        received = recvmsg(socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    while (received < 0 && errno == EINTR);
    if (received < 0)
        return -errno;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS &&
            take_in(incoming, header) < 0)
            r = -EPROTO;
    }
    /* The kernel closed what had no room: there were more, or this process has as many as it may.
     */
    if ((message.msg_flags & MSG_CTRUNC) && incoming->count == before && before < 2)
        incoming->fds[incoming->count++] = -1;
    else if (message.msg_flags & MSG_CTRUNC)
        r = -EPROTO;
    bytes->size += (size_t)received;
    return r < 0 || received > 0 ? r : -ENODATA;
}

int incoming_take(struct incoming *incoming)
{
    int fd = incoming->fds[0];

    if (incoming->count == 0)
        return -1;
    incoming->fds[0] = incoming->fds[1];
    incoming->count--;
    return fd;
}

void incoming_drop(struct incoming *incoming)
{
    while (incoming->count > 0) {
        int fd = incoming_take(incoming);

        if (fd >= 0)
            close(fd);
    }
}
