/* Unit tests of gateway/http-stream.c: bodies from descriptors, how their end is told, what happens
 * when source or client does not keep up, and that no descriptor is left open. */
#include <CUnit/Basic.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "test-http-fixture.h"
#include "tests/unit/cunit-main.h"

#define GET "GET /stream HTTP/1.1\r\nHost: a\r\n\r\n"
#define NEXT "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"
#define SLACK_MS (2 * HTTP_SWEEP_MS)
#define LARGE (5u * 1024 * 1024)

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

static int start(struct fixture *fixture)
{
    fixture_start_default(fixture);
    fixture->stream = -1;
    return fixture_connect(fixture, fixture_listen(fixture), NULL);
}

static void stop(struct fixture *fixture, int fd)
{
    close(fd);
    fixture_stop(fixture, 0);
}

/* The first loop of a process opens descriptors that stay, and so does its pool of threads. Comes
 * first. */
static void settle(void)
{
    struct fixture fixture;
    int fd = start(&fixture);

    fixture.stream = open("/proc/version", O_RDONLY | O_CLOEXEC);
    fixture.stream_size = 1;
    fixture_send_text(fd, GET);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "\r\n\r\nL"));
    stop(&fixture, fd);
}

/* A file of letters whose place in it can be seen. */
static int file_of(size_t size)
{
    int fd = memfd_create("body", MFD_CLOEXEC);
    char line[4096];

    CU_ASSERT_TRUE_FATAL(fd >= 0);
    for (size_t i = 0; i < size;) {
        size_t part = size - i < sizeof(line) ? size - i : sizeof(line);

        memset(line, 'a' + (int)(i / sizeof(line) % 26), sizeof(line));
        CU_ASSERT_EQUAL_FATAL(write(fd, line, part), (ssize_t)part);
        i += part;
    }
    CU_ASSERT_EQUAL(lseek(fd, 0, SEEK_SET), 0);
    return fd;
}

static void give_file(struct fixture *fixture, size_t size)
{
    fixture->stream = file_of(size);
    fixture->stream_size = (int64_t)size;
}

/* Returns the writing end. */
static int give_pipe(struct fixture *fixture)
{
    int ends[2];

    CU_ASSERT_EQUAL_FATAL(pipe2(ends, O_CLOEXEC), 0);
    fixture->stream = ends[0];
    fixture->stream_size = -1;
    return ends[1];
}

static const char *body_of(struct fixture *fixture)
{
    CU_ASSERT_EQUAL(buffer_append(&fixture->received, "", 1), 0);
    return strstr(fixture->received.data, "\r\n\r\n") + 4;
}

static void stream_of_a_file_is_sent_whole_and_the_connection_goes_on(void)
{
    static const size_t sizes[] = {0, 1, HTTP_STREAM_PIECE_BYTES, HTTP_STREAM_PIECE_BYTES + 1,
                                   LARGE};
    unsigned int before = open_descriptors();
    struct fixture fixture;
    int fd = start(&fixture);

    for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        const char *body;

        give_file(&fixture, sizes[i]);
        fixture_send_text(fd, GET NEXT); /* the second is answered behind the stream */
        CU_ASSERT_TRUE_FATAL(fixture_read_until(&fixture, fd, "GET /next"));
        body = body_of(&fixture);
        for (size_t at = 0; at < sizes[i]; at += 4096)
            CU_ASSERT_EQUAL(body[at], (char)('a' + (int)(at / 4096 % 26)));
        CU_ASSERT_EQUAL(memcmp(body + sizes[i], "HTTP/1.1 200", 12), 0);
    }
    stop(&fixture, fd);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

static void stream_of_unknown_size_ends_as_the_version_allows(void)
{
    unsigned int before = open_descriptors();
    struct fixture fixture;
    int fd = start(&fixture), end = give_pipe(&fixture);

    fixture_send_text(fd, GET);
    CU_ASSERT_EQUAL(write(end, "hello", 5), 5);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "5\r\nhello\r\n"));
    CU_ASSERT_TRUE(fixture_received(&fixture, "Transfer-Encoding: chunked\r\n"));
    CU_ASSERT_FALSE(fixture_received(&fixture, "Content-Length"));
    CU_ASSERT_EQUAL(write(end, "0123456789abcdef", 16), 16);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "10\r\n0123456789abcdef\r\n"));
    close(end);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "0\r\n\r\n"));
    fixture_send_text(fd, NEXT);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "GET /next"));

    end = give_pipe(&fixture);
    fixture_send_text(fd, "GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    CU_ASSERT_EQUAL(write(end, "hello", 5), 5);
    close(end);
    CU_ASSERT_TRUE(fixture_read_end(&fixture, fd));
    CU_ASSERT_STRING_EQUAL(body_of(&fixture), "hello");
    CU_ASSERT_FALSE(fixture_received(&fixture, "chunked"));
    stop(&fixture, fd);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

static void stream_for_head_is_closed_unread(void)
{
    unsigned int before = open_descriptors();
    struct fixture fixture;
    int fd = start(&fixture);

    give_file(&fixture, 5);
    fixture_send_text(fd, "HEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n" NEXT);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "GET /next"));
    CU_ASSERT_TRUE(fixture_received(&fixture, "Content-Length: 5\r\n"));
    CU_ASSERT_FALSE(fixture_received(&fixture, "aaaaa"));
    stop(&fixture, fd);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

/* The client must not take what it got for everything. */
static void stream_that_breaks_off_closes_the_connection(void)
{
    unsigned int before = open_descriptors();
    struct fixture fixture;
    int fd = start(&fixture);

    give_file(&fixture, 10);
    fixture.stream_size = 20;
    fixture_send_text(fd, GET NEXT);
    (void)fixture_read_end(&fixture, fd);
    CU_ASSERT_TRUE(fixture_received(&fixture, "Content-Length: 20\r\n"));
    CU_ASSERT_FALSE(fixture_received(&fixture, "/next"));
    CU_ASSERT_EQUAL(fixture.request_count, 1);
    stop(&fixture, fd);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

static void stream_longer_than_promised_is_cut(void)
{
    struct fixture fixture;
    int fd = start(&fixture);

    give_file(&fixture, 10);
    fixture.stream_size = 4;
    fixture_send_text(fd, GET NEXT);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "GET /next"));
    CU_ASSERT_TRUE(fixture_received(&fixture, "\r\n\r\naaaaHTTP/1.1"));
    stop(&fixture, fd);
}

/* One that reads nothing stops the source, and is closed when its time is over. */
static void stream_to_a_client_that_does_not_read_waits_and_is_closed(void)
{
    unsigned int before = open_descriptors();
    struct fixture fixture;
    int fd = start(&fixture), end = give_pipe(&fixture);
    static char data[HTTP_STREAM_PIECE_BYTES];
    size_t total = 0;
    ssize_t size;

    CU_ASSERT_EQUAL(fcntl(end, F_SETFL, O_NONBLOCK), 0);
    fixture_send_text(fd, GET);
    for (int idle = 0; idle < 20; idle++) {
        fixture_turn(&fixture);
        while ((size = write(end, data, sizeof(data))) > 0) {
            total += (size_t)size;
            idle = 0;
        }
    }
    CU_ASSERT_EQUAL(errno, EAGAIN);
    CU_ASSERT_TRUE(total < 32u * 1024 * 1024); /* what fits into the buffers of pipe and sockets */
    fixture_advance(&fixture, GATEWAY_WRITE_TIMEOUT_MS + SLACK_MS);
    fixture_turn(&fixture);
    CU_ASSERT_EQUAL(write(end, data, 1), -1);
    CU_ASSERT_EQUAL(errno, EPIPE);
    close(end);
    stop(&fixture, fd);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

/* One that reads slowly, but reads, gets everything. */
static void stream_has_its_time_anew_with_each_piece(void)
{
    struct fixture fixture;
    int fd = start(&fixture);
    static char data[256 * 1024];
    size_t total = 0, rest = 0;

    give_file(&fixture, 8 * LARGE);
    fixture_send_text(fd, GET);
    while (total < 8 * LARGE) {
        ssize_t size;

        fixture_turn(&fixture);
        size = recv(fd, data, sizeof(data), 0);
        if (size == 0 || (size < 0 && errno != EAGAIN))
            break;
        if (size < 0)
            continue;
        total += (size_t)size;
        rest += (size_t)size;
        if (rest < LARGE) /* more than the buffers of the sockets: pieces went out meanwhile */
            continue;
        rest = 0;
        fixture_advance(&fixture, GATEWAY_WRITE_TIMEOUT_MS - 1000);
    }
    CU_ASSERT_TRUE(total > 8 * LARGE);
    stop(&fixture, fd);
}

static void stream_whose_source_says_nothing_is_closed(void)
{
    unsigned int before = open_descriptors();
    struct fixture fixture;
    int fd = start(&fixture), end = give_pipe(&fixture);

    fixture_send_text(fd, GET);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "\r\n\r\n"));
    fixture_advance(&fixture, GATEWAY_WRITE_TIMEOUT_MS - 1000);
    CU_ASSERT_TRUE(fixture_is_silent(&fixture, fd));
    fixture_advance(&fixture, 1000 + SLACK_MS);
    (void)fixture_read_end(&fixture, fd);
    CU_ASSERT_EQUAL(write(end, "x", 1), -1);
    close(end);
    stop(&fixture, fd);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

static void stream_ends_when_the_client_goes(void)
{
    unsigned int before = open_descriptors();
    struct fixture fixture;
    int fd = start(&fixture), end = give_pipe(&fixture), other;

    fixture_send_text(fd, GET);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "\r\n\r\n"));
    CU_ASSERT_EQUAL(shutdown(fd, SHUT_WR), 0);
    (void)fixture_read_end(&fixture, fd);
    CU_ASSERT_EQUAL(write(end, "x", 1), -1);
    CU_ASSERT_EQUAL(errno, EPIPE);
    close(end);
    close(fd);

    /* The same while a file is being read. */
    fd = fixture_connect(&fixture, fixture_listen(&fixture), NULL);
    other = fixture_connect(&fixture, fixture_listen(&fixture), NULL);
    give_file(&fixture, LARGE);
    fixture_send_text(fd, GET);
    CU_ASSERT_TRUE(fixture_await(&fixture, &fixture.request_count, 2));
    close(fd);
    fixture_send_text(other, NEXT);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, other, "GET /next"));
    stop(&fixture, other);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

/* The server closes, with a stream under way. */
static void stream_ends_with_the_server(void)
{
    unsigned int before = open_descriptors();
    struct fixture fixture;
    int fd = start(&fixture), end = give_pipe(&fixture);

    fixture_send_text(fd, GET);
    CU_ASSERT_TRUE(fixture_read_until(&fixture, fd, "\r\n\r\n"));
    stop(&fixture, fd);
    close(end);
    CU_ASSERT_EQUAL(open_descriptors(), before);
}

static void stream_is_possible_from_what_can_be_read(void)
{
    int ends[2], folder = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC), file = file_of(1);
    int device = open("/dev/zero", O_RDONLY | O_CLOEXEC);
    int path = open("/dev/null", O_PATH | O_CLOEXEC);

    CU_ASSERT_EQUAL_FATAL(pipe2(ends, O_CLOEXEC), 0);
    CU_ASSERT_TRUE(http_stream_is_possible(file));
    CU_ASSERT_TRUE(http_stream_is_possible(ends[0]));
    CU_ASSERT_FALSE(http_stream_is_possible(ends[1]));
    CU_ASSERT_FALSE(http_stream_is_possible(folder));
    CU_ASSERT_FALSE(http_stream_is_possible(device));
    CU_ASSERT_FALSE(http_stream_is_possible(path));
    CU_ASSERT_FALSE(http_stream_is_possible(-1));
    for (int i = 0; i < 2; i++)
        close(ends[i]);
    close(folder);
    close(file);
    close(device);
    close(path);
}

static const struct unit_case cases[] = {
    UNIT_CASE(settle),
    UNIT_CASE(stream_of_a_file_is_sent_whole_and_the_connection_goes_on),
    UNIT_CASE(stream_of_unknown_size_ends_as_the_version_allows),
    UNIT_CASE(stream_for_head_is_closed_unread),
    UNIT_CASE(stream_that_breaks_off_closes_the_connection),
    UNIT_CASE(stream_longer_than_promised_is_cut),
    UNIT_CASE(stream_to_a_client_that_does_not_read_waits_and_is_closed),
    UNIT_CASE(stream_has_its_time_anew_with_each_piece),
    UNIT_CASE(stream_whose_source_says_nothing_is_closed),
    UNIT_CASE(stream_ends_when_the_client_goes),
    UNIT_CASE(stream_ends_with_the_server),
    UNIT_CASE(stream_is_possible_from_what_can_be_read),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/http-stream", cases)
