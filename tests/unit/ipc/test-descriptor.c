/* Unit tests of ipc/descriptor.c, link.c and call.c: descriptors that come with responses, those
 * that nobody expects, and that none is left open. */
#include "ipc/descriptor-internal.h"

#include <dirent.h>
#include <sys/mman.h>

#include "ipc/link-internal.h"
#include "tests/unit/ipc/fixture.h"

static unsigned int open_descriptors(void)
{
    unsigned int count = 0;
    DIR *folder = opendir("/proc/self/fd");

    CU_ASSERT_PTR_NOT_NULL_FATAL(folder);
    while (readdir(folder))
        count++;
    closedir(folder);
    return count;
}

static int file_of(const char *text)
{
    int fd = memfd_create("test", MFD_CLOEXEC);

    CU_ASSERT_TRUE_FATAL(fd >= 0);
    CU_ASSERT_EQUAL(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    CU_ASSERT_EQUAL(lseek(fd, 0, SEEK_SET), 0);
    return fd;
}

/* -- a link whose other end is bytes -- */

struct owner {
    char texts[256]; /* of the descriptors, in order of arrival; "-": a response without, "p": ping
                      */
    unsigned int frames, lost;
    int reason;
};

static void on_frame(const struct frame *frame, void *context)
{
    struct owner *owner = context;
    char text[32] = "p";
    ssize_t size = 1;

    owner->frames++;
    if (frame->kind == IPC_RESPONSE) {
        size = 1;
        text[0] = '-';
        if (frame->response.stream)
            size = read(*frame->response.stream, text, sizeof(text));
    }
    strncat(owner->texts, text, size > 0 ? (size_t)size : 0);
}

static void on_lost(int reason, void *context)
{
    struct owner *owner = context;

    owner->lost++;
    owner->reason = reason;
}

static void on_closed(void *context)
{
}

static struct link *open_link(struct fixture *fixture, struct owner *owner, bool takes, int *ret_fd)
{
    static const struct link_events events[] = {{on_frame, on_lost, on_closed, false},
                                                {on_frame, on_lost, on_closed, true}};
    struct link *link = NULL;
    int fds[2];

    fixture_init(fixture);
    CU_ASSERT_EQUAL_FATAL(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, fds),
                          0);
    CU_ASSERT_EQUAL_FATAL(link_new(&fixture->loop, &events[takes], owner, &link), 0);
    CU_ASSERT_EQUAL_FATAL(uv_pipe_open(link_pipe(link), fds[0]), 0);
    CU_ASSERT_EQUAL_FATAL(link_start(link), 0);
    *ret_fd = fds[1];
    return link;
}

static void close_link(struct fixture *fixture, struct link *link, int fd)
{
    link_close(link, false);
    close(fd);
    fixture_deinit(fixture);
}

/* Closes the descriptors, as who sent them would. */
static void send_with(int socket, const char *data, size_t size, int *fds, size_t count)
{
    struct iovec bytes = {(char *)data, size};
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(4 * sizeof(int))];
    } control = {0};
    struct msghdr message = {.msg_iov = &bytes, .msg_iovlen = 1};

    if (count > 0) {
        message.msg_control = control.room;
        message.msg_controllen = CMSG_SPACE(count * sizeof(int));
        CMSG_FIRSTHDR(&message)->cmsg_level = SOL_SOCKET;
        CMSG_FIRSTHDR(&message)->cmsg_type = SCM_RIGHTS;
        CMSG_FIRSTHDR(&message)->cmsg_len = CMSG_LEN(count * sizeof(int));
        memcpy(CMSG_DATA(CMSG_FIRSTHDR(&message)), fds, count * sizeof(int));
    }
    CU_ASSERT_EQUAL(sendmsg(socket, &message, MSG_NOSIGNAL), (ssize_t)size);
    for (size_t i = 0; i < count; i++)
        close(fds[i]);
}

static struct buffer response_frame(bool is_stream)
{
    const struct ipc_response response = {
        .status = 200, .flags = is_stream ? IPC_RESPONSE_STREAM : 0, .stream_size = 7};
    struct buffer frame = BUFFER_INIT(0);

    CU_ASSERT_EQUAL_FATAL(frame_encode_response(&frame, 1, &response), 0);
    return frame;
}

static struct owner *awaited;
static unsigned int awaited_frames;

static bool has_frames(void *context)
{
    return awaited->frames >= awaited_frames || awaited->lost;
}

static void wait_for(struct fixture *fixture, struct owner *owner, unsigned int frames)
{
    awaited = owner;
    awaited_frames = frames;
    CU_ASSERT_TRUE(fixture_wait(fixture, has_frames, NULL));
}

static bool was_lost(void *context)
{
    return ((struct owner *)context)->lost > 0;
}

/* The first loop of a process opens descriptors that stay. Comes first. */
static void settle(void)
{
    struct owner owner = {0};
    struct fixture fixture;
    int socket;
    struct link *link = open_link(&fixture, &owner, true, &socket);

    close_link(&fixture, link, socket);
}

/* Each comes with its frame, whatever is around it, and however the bytes are cut. */
static void link_descriptors_stay_with_their_frames(void)
{
    static const char *const texts[] = {"one", "two", "three"};
    struct buffer stream = response_frame(true), plain = response_frame(false);
    unsigned int before = open_descriptors();

    for (size_t cut = 1; cut <= stream.size; cut++) {
        struct owner owner = {0};
        struct fixture fixture;
        int socket, fd;
        struct link *link = open_link(&fixture, &owner, true, &socket);

        for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
            fd = file_of(texts[i]);
            send_with(socket, plain.data, plain.size, NULL, 0);
            send_with(socket, stream.data, cut, &fd, 1);
            if (i == 1)
                uv_run(&fixture.loop, UV_RUN_NOWAIT);
            if (cut < stream.size)
                send_with(socket, stream.data + cut, stream.size - cut, NULL, 0);
        }
        wait_for(&fixture, &owner, 6);
        CU_ASSERT_STRING_EQUAL(owner.texts, "-one-two-three");
        CU_ASSERT_EQUAL(owner.lost, 0);
        close_link(&fixture, link, socket);
    }
    CU_ASSERT_EQUAL(open_descriptors(), before);
    buffer_deinit(&stream);
    buffer_deinit(&plain);
}

static void link_descriptor_that_nobody_expects_ends_it(void)
{
    enum { WITH_PLAIN, WITH_NONE, TWO, NOT_TAKEN, PART_OF_A_FRAME, CASES };
    struct buffer stream = response_frame(true), plain = response_frame(false);
    unsigned int before = open_descriptors();

    for (int i = 0; i < CASES; i++) {
        struct owner owner = {0};
        struct fixture fixture;
        int socket, fds[2] = {file_of("a"), file_of("b")};
        struct link *link = open_link(&fixture, &owner, i != NOT_TAKEN, &socket);

        if (i == WITH_PLAIN || i == NOT_TAKEN)
            send_with(socket, plain.data, plain.size, fds, 1);
        else if (i == WITH_NONE)
            send_with(socket, stream.data, stream.size, NULL, 0);
        else if (i == TWO)
            send_with(socket, stream.data, stream.size, fds, 2);
        else
            send_with(socket, plain.data, 5, fds, 1);
        if (i == PART_OF_A_FRAME) { /* held until its frame is there, and no more */
            send_with(socket, plain.data + 5, plain.size - 5, fds + 1, 1);
        }
        CU_ASSERT_TRUE(fixture_wait(&fixture, was_lost, &owner));
        CU_ASSERT_EQUAL(owner.reason, IPC_E_MALFORMED);
        CU_ASSERT_PTR_NULL(strchr(owner.texts, 'a'));
        if (i == WITH_NONE)
            close(fds[0]);
        if (i != TWO && i != PART_OF_A_FRAME)
            close(fds[1]);
        close_link(&fixture, link, socket);
    }
    CU_ASSERT_EQUAL(open_descriptors(), before);
    buffer_deinit(&stream);
    buffer_deinit(&plain);
}

/* What was received and waits for its frame, and what waits to be sent. */
static void link_close_closes_descriptors_in_both_directions(void)
{
    struct buffer stream = response_frame(true);
    unsigned int before = open_descriptors();
    struct owner owner = {0};
    struct fixture fixture;
    int socket, fd = file_of("a");
    struct link *link = open_link(&fixture, &owner, true, &socket);

    send_with(socket, stream.data, 5, &fd, 1);
    while (link_has_descriptor_room(link)) {
        size_t start = link_output(link)->size;

        CU_ASSERT_EQUAL(buffer_append(link_output(link), stream.data, stream.size), 0);
        link_attach(link, start, file_of("b"));
    }
    uv_run(&fixture.loop, UV_RUN_NOWAIT);
    CU_ASSERT_EQUAL(owner.lost, 0);
    close_link(&fixture, link, socket);
    CU_ASSERT_EQUAL(open_descriptors(), before);
    buffer_deinit(&stream);
}

/* -- client and server -- */

struct service {
    struct ipc_call *call; /* held */
    bool holds;
};

static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = {"service", 7}};

static int respond_stream(struct ipc_call *call)
{
    int fd = file_of("content");
    const struct ipc_response response = {.status = 200, .stream = &fd, .stream_size = 7};
    int r = ipc_call_respond(call, &response);

    CU_ASSERT_EQUAL(fd, -1);
    return r;
}

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct service *service = context;

    if (service->holds)
        service->call = call;
    else
        CU_ASSERT_EQUAL(respond_stream(call), 0);
}

struct reply {
    bool done, takes;
    int outcome, fd;
    int64_t size;
};

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct reply *reply = context;

    reply->done = true;
    reply->outcome = outcome;
    reply->fd = -1;
    if (!response)
        return;
    CU_ASSERT_PTR_NOT_NULL_FATAL(response->stream);
    reply->size = response->stream_size;
    if (!reply->takes)
        return;
    reply->fd = *response->stream;
    *response->stream = -1;
}

static bool is_done(void *context)
{
    return ((struct reply *)context)->done;
}

static bool is_held(void *context)
{
    return ((struct service *)context)->call != NULL;
}

struct both {
    struct fixture fixture;
    struct service service;
    struct ipc_server *server;
    struct ipc_client *client;
};

static void both_init(struct both *both)
{
    *both = (struct both){0};
    fixture_init(&both->fixture);
    CU_ASSERT_EQUAL_FATAL(
        ipc_server_new(&(struct ipc_server_options){.loop = &both->fixture.loop,
                                                    .listen_fd = -1,
                                                    .socket_path = both->fixture.path,
                                                    .hello = &hello,
                                                    .events = {.request = on_request},
                                                    .context = &both->service},
                       &both->server),
        0);
    CU_ASSERT_EQUAL_FATAL(
        ipc_client_new(&(struct ipc_client_options){.loop = &both->fixture.loop,
                                                    .socket_path = both->fixture.path,
                                                    .name = "test",
                                                    .clock = &clock_system},
                       &both->client),
        0);
}

static void both_deinit(struct both *both)
{
    ipc_client_close(both->client, NULL, NULL);
    ipc_server_close(both->server, NULL, NULL);
    fixture_deinit(&both->fixture);
}

static void ask(struct both *both, struct reply *reply, uint64_t *ret_id)
{
    const struct ipc_request message = get_request("/redfish/v1/x", 60000);

    CU_ASSERT_EQUAL_FATAL(ipc_client_request(both->client, &message, true, on_reply, reply, ret_id),
                          0);
}

static void ipc_call_respond_stream_reaches_who_asked(void)
{
    struct reply taken = {.takes = true}, left = {0};
    unsigned int before = open_descriptors();
    char text[16] = "";
    struct both both;

    both_init(&both);
    ask(&both, &taken, NULL);
    ask(&both, &left, NULL);
    CU_ASSERT_TRUE_FATAL(fixture_wait(&both.fixture, is_done, &left));
    CU_ASSERT_TRUE_FATAL(fixture_wait(&both.fixture, is_done, &taken));
    CU_ASSERT_EQUAL(taken.outcome, 0);
    CU_ASSERT_EQUAL(taken.size, 7);
    CU_ASSERT_EQUAL(read(taken.fd, text, sizeof(text)), 7);
    CU_ASSERT_STRING_EQUAL(text, "content");
    CU_ASSERT_TRUE(fcntl(taken.fd, F_GETFD) & FD_CLOEXEC);
    close(taken.fd);
    both_deinit(&both);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

/* Nobody waits any more, on this side or on that. */
static void ipc_call_respond_stream_to_nobody_is_closed(void)
{
    unsigned int before = open_descriptors();
    struct reply reply = {0};
    struct both both;
    uint64_t id;

    for (int is_told = 0; is_told < 2; is_told++) {
        both_init(&both);
        both.service.holds = true;
        reply = (struct reply){0};
        ask(&both, &reply, &id);
        CU_ASSERT_TRUE_FATAL(fixture_wait(&both.fixture, is_held, &both.service));
        if (!is_told)
            CU_ASSERT_EQUAL(respond_stream(both.service.call), 0);
        ipc_client_cancel(both.client, id);
        for (int i = 0; is_told && !ipc_call_is_cancelled(both.service.call) && i < 1000; i++)
            uv_run(&both.fixture.loop, UV_RUN_ONCE);
        if (is_told)
            CU_ASSERT_EQUAL(respond_stream(both.service.call), 0);
        CU_ASSERT_TRUE_FATAL(fixture_wait(&both.fixture, is_done, &reply));
        CU_ASSERT_EQUAL(reply.outcome, IPC_E_CANCELLED);
        both.service.holds = false; /* the late answer came before this one */
        reply = (struct reply){0};
        ask(&both, &reply, NULL);
        CU_ASSERT_TRUE_FATAL(fixture_wait(&both.fixture, is_done, &reply));
        CU_ASSERT_EQUAL(reply.outcome, 0);
        both_deinit(&both);
    }
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

static const struct unit_case cases[] = {
    UNIT_CASE(settle),
    UNIT_CASE(link_descriptors_stay_with_their_frames),
    UNIT_CASE(link_descriptor_that_nobody_expects_ends_it),
    UNIT_CASE(link_close_closes_descriptors_in_both_directions),
    UNIT_CASE(ipc_call_respond_stream_reaches_who_asked),
    UNIT_CASE(ipc_call_respond_stream_to_nobody_is_closed),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/descriptor", cases)
