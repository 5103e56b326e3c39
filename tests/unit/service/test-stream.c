/* service_reply_stream(): the head that it gives, and where the descriptor goes. */
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "fixture.h"

#define DUMP "/redfish/v1/Dump"

static struct fixture fixture;
static struct answer answer;

/* What the handler hands over. */
static struct {
    int fd, seen_fd;
    int64_t size;
    const char *content_type, *file_name;
} given;

static void dump_get(struct service_request *request)
{
    given.seen_fd = given.fd;
    service_reply_stream(request, given.fd, given.size, given.content_type, given.file_name);
}

static void dump_patch(struct service_request *request)
{
    service_reply_no_content(request);
}

static const struct service_route routes[] = {{.uri_template = DUMP,
                                               .type = "LogEntry.v1_18_0.LogEntry",
                                               .flags = SERVICE_STREAM | SERVICE_CACHEABLE,
                                               .get = dump_get,
                                               .patch = dump_patch}};

static const struct service_definition definition = {
    .name = "dump", .summary = "A dump.", .routes = routes, .route_count = 1};

static void give(const char *text, off_t at)
{
    given.fd = memfd_create("dump", MFD_CLOEXEC);
    CU_ASSERT_TRUE_FATAL(given.fd >= 0);
    CU_ASSERT_EQUAL(write(given.fd, text, strlen(text)), (ssize_t)strlen(text));
    CU_ASSERT_EQUAL(lseek(given.fd, at, SEEK_SET), at);
    given.size = -1;
    given.content_type = given.file_name = NULL;
}

static void ask(enum ipc_method method, struct ask what)
{
    answer_deinit(&answer);
    fixture_ask(&fixture, method, DUMP, what, &answer);
}

static void service_reply_stream_gives_descriptor_size_and_headers(void)
{
    char text[16] = "";
    int ends[2];

    fixture_open(&fixture, &definition);
    CU_ASSERT_EQUAL(fixture.hello_routes[0].flags, IPC_ROUTE_STREAM);
    give("0123456789", 4); /* from where it stands */
    ask(IPC_GET, (struct ask){0});
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_EQUAL(answer.flags, IPC_RESPONSE_STREAM); /* never to be kept */
    CU_ASSERT_EQUAL(answer.stream_size, 6);
    CU_ASSERT_EQUAL(read(answer.stream, text, sizeof(text)), 6);
    CU_ASSERT_STRING_EQUAL(text, "456789");
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Content-Type"), "application/octet-stream");
    CU_ASSERT_EQUAL(answer.header_count, 1);

    give("0123456789", 0);
    given.size = 3;
    given.content_type = "text/plain";
    given.file_name = "log.txt";
    ask(IPC_GET, (struct ask){0});
    CU_ASSERT_EQUAL(answer.stream_size, 3);
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Content-Type"), "text/plain");
    CU_ASSERT_STRING_EQUAL(answer_header(&answer, "Content-Disposition"),
                           "attachment; filename=\"log.txt\"");

    CU_ASSERT_EQUAL_FATAL(pipe2(ends, O_CLOEXEC), 0);
    given.fd = ends[0];
    given.size = -1;
    given.file_name = "a\"b\\\n\xc3\xbc%.gz";
    ask(IPC_GET, (struct ask){0});
    CU_ASSERT_EQUAL(answer.stream_size, -1);
    CU_ASSERT_STRING_EQUAL(
        answer_header(&answer, "Content-Disposition"),
        "attachment; filename=\"a_b_____.gz\"; filename*=UTF-8''a%22b%5C%0A%C3%BC%25.gz");
    answer_deinit(&answer);
    CU_ASSERT_EQUAL(write(ends[1], "x", 1), -1); /* nobody has the other end any more */
    close(ends[1]);
    fixture_close(&fixture);
}

/* A condition or a batch asks for it, too: there it has no text, and is closed. */
static void service_reply_stream_within_another_request_is_closed(void)
{
    fixture_open(&fixture, &definition);
    give("x", 0);
    ask(IPC_PATCH, (struct ask){.body = "{}", .if_match = "\"1\""});
    CU_ASSERT_EQUAL(answer.status, 412);
    CU_ASSERT_EQUAL(fcntl(given.seen_fd, F_GETFD), -1);
    answer_deinit(&answer);
    fixture_close(&fixture);
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_reply_stream_gives_descriptor_size_and_headers),
    UNIT_CASE(service_reply_stream_within_another_request_is_closed),
    UNIT_CASES_END,
};

UNIT_MAIN("service/stream", cases)
