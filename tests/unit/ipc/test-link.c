/* Unit tests of ipc/link.c: who may connect, memory of an idle connection, and that bytes of typed
 * calls are wiped. */
#include "ipc/link-internal.h"

#include "tests/unit/ipc/fixture.h"

static void link_uid_is_allowed_each_user_gives_its_outcome(void)
{
    static const unsigned int uids[] = {120, 121};
    static const struct {
        unsigned int uid, own_uid;
        size_t uid_count;
        bool allowed;
    } users[] = {
        {0, 1000, 0, true},    {1000, 1000, 0, true}, {1001, 1000, 0, false},
        {120, 1000, 0, false}, {120, 1000, 2, true},  {121, 1000, 2, true},
        {122, 1000, 2, false}, {1000, 0, 2, false},   {121, 1000, 1, false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(users); i++)
        CU_ASSERT_EQUAL(
            link_uid_is_allowed(users[i].uid, users[i].own_uid, uids, users[i].uid_count),
            users[i].allowed);
}

struct owner {
    unsigned int frames, lost, closed;
    int reason;
    const char *call_body; /* where the body of the last call was */
};

static void on_frame(const struct frame *frame, void *context)
{
    struct owner *owner = context;

    owner->frames++;
    if (frame->kind == IPC_REQUEST)
        owner->call_body = frame->request.body.data;
}

static void on_lost(int reason, void *context)
{
    struct owner *owner = context;

    owner->lost++;
    owner->reason = reason;
}

static void on_closed(void *context)
{
    struct owner *owner = context;

    owner->closed++;
}

static struct link *open_link(struct fixture *fixture, struct owner *owner, struct raw_peer *peer)
{
    static const struct link_events events = {on_frame, on_lost, on_closed, true};
    struct link *link = NULL;
    int fds[2], pid = 0;

    CU_ASSERT_EQUAL_FATAL(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, fds),
                          0);
    CU_ASSERT_EQUAL_FATAL(link_new(&fixture->loop, &events, owner, &link), 0);
    CU_ASSERT_EQUAL_FATAL(uv_pipe_open(link_pipe(link), fds[0]), 0);
    CU_ASSERT_EQUAL(link_check_peer(link, NULL, 0, &pid), 0);
    CU_ASSERT_EQUAL(pid, getpid());
    CU_ASSERT_EQUAL_FATAL(link_start(link), 0);
    raw_init(peer, fds[1]);
    return link;
}

static bool has_frame(void *context)
{
    struct owner *owner = context;

    return owner->frames > 0;
}

static bool was_lost(void *context)
{
    struct owner *owner = context;

    return owner->lost > 0;
}

static bool output_is_given_back(void *context)
{
    return link_output(context)->capacity == 0;
}

static void link_send_after_a_quiet_time_gives_memory_back(void)
{
    struct owner owner = {0};
    struct fixture fixture;
    struct raw_peer peer;
    struct link *link;

    fixture_init(&fixture);
    link = open_link(&fixture, &owner, &peer);
    CU_ASSERT_EQUAL(frame_encode_ping(link_output(link)), 0);
    CU_ASSERT_EQUAL(link_queued_bytes(link), 8);
    link_send(link, false);
    raw_expect(&fixture, &peer, IPC_PING);
    CU_ASSERT_EQUAL(link_queued_bytes(link), 0);
    CU_ASSERT_TRUE(link_output(link)->capacity > 0);
    CU_ASSERT_TRUE(fixture_wait(&fixture, output_is_given_back, link));
    link_close(link, false);
    raw_deinit(&peer);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(owner.closed, 1);
    CU_ASSERT_EQUAL(owner.lost, 0);
}

static void link_send_secret_is_wiped_on_both_ends(void)
{
    struct ipc_request request = {.method = IPC_CALL,
                                  .uri = ipc_text("verify-password"),
                                  .body = ipc_text("0penBmc"),
                                  .deadline_ms = 1000};
    struct owner owner = {0};
    struct fixture fixture;
    struct raw_peer peer;
    struct link *link;
    struct buffer out = BUFFER_INIT(0);
    size_t size;

    fixture_init(&fixture);
    link = open_link(&fixture, &owner, &peer);
    CU_ASSERT_EQUAL(frame_encode_request(link_output(link), 1, &request), 0);
    size = link_output(link)->size;
    CU_ASSERT_PTR_NOT_NULL(memmem(link_output(link)->data, size, "0penBmc", 7));
    link_send(link, true);
    raw_expect(&fixture, &peer, IPC_REQUEST);
    CU_ASSERT_TRUE(link_output(link)->capacity >= size);
    CU_ASSERT_PTR_NULL(memmem(link_output(link)->data, size, "0penBmc", 7));

    CU_ASSERT_EQUAL(frame_encode_request(&out, 1, &request), 0);
    raw_send(&peer, &out);
    CU_ASSERT_TRUE(fixture_wait(&fixture, has_frame, &owner));
    CU_ASSERT_NOT_EQUAL(memcmp(owner.call_body, "0penBmc", 7), 0);
    link_close(link, false);
    buffer_deinit(&out);
    raw_deinit(&peer);
    fixture_deinit(&fixture);
}

static void link_fail_reports_its_reason_later_and_once(void)
{
    struct owner owner = {0};
    struct fixture fixture;
    struct raw_peer peer;
    struct link *link;

    fixture_init(&fixture);
    link = open_link(&fixture, &owner, &peer);
    link_fail(link, -ENOBUFS);
    link_fail(link, -EIO);
    CU_ASSERT_EQUAL(owner.lost, 0);
    CU_ASSERT_TRUE(fixture_wait(&fixture, was_lost, &owner));
    CU_ASSERT_EQUAL(owner.reason, -ENOBUFS);
    for (unsigned int i = 0; i < 5; i++)
        uv_run(&fixture.loop, UV_RUN_NOWAIT);
    CU_ASSERT_EQUAL(owner.lost, 1);
    link_close(link, true);
    raw_deinit(&peer);
    fixture_deinit(&fixture);
    CU_ASSERT_EQUAL(owner.closed, 1);
}

static void link_lost_peer_that_closed_gives_zero_after_its_last_frame(void)
{
    struct owner owner = {0};
    struct fixture fixture;
    struct raw_peer peer;
    struct link *link;
    struct buffer out = BUFFER_INIT(0);

    fixture_init(&fixture);
    link = open_link(&fixture, &owner, &peer);
    for (unsigned int i = 0; i < 3 * IPC_READ_FRAMES_MAX; i++)
        CU_ASSERT_EQUAL(frame_encode_ping(&out), 0);
    raw_send(&peer, &out);
    raw_deinit(&peer);
    CU_ASSERT_TRUE(fixture_wait(&fixture, was_lost, &owner));
    CU_ASSERT_EQUAL(owner.frames, 3 * IPC_READ_FRAMES_MAX);
    CU_ASSERT_EQUAL(owner.reason, 0);
    link_close(link, false);
    buffer_deinit(&out);
    fixture_deinit(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(link_uid_is_allowed_each_user_gives_its_outcome),
    UNIT_CASE(link_send_after_a_quiet_time_gives_memory_back),
    UNIT_CASE(link_send_secret_is_wiped_on_both_ends),
    UNIT_CASE(link_fail_reports_its_reason_later_and_once),
    UNIT_CASE(link_lost_peer_that_closed_gives_zero_after_its_last_frame),
    UNIT_CASES_END,
};

UNIT_MAIN("ipc/link", cases)
