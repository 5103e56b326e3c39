/*
 * Accepting under pressure: limits in all and for each address, whose connection goes, running out
 * of descriptors, and Unix sockets.
 */
#include "../cunit-main.h"

#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "test-http-fixture.h"

#define HOST "Host: a\r\n"
#define GET(target) "GET " target " HTTP/1.1\r\n" HOST "\r\n"

static unsigned int start(struct fixture *fixture, unsigned int all, unsigned int per_address)
{
    *fixture = (struct fixture){.limits = http_limits_default};
    fixture->limits.connections_max = all;
    fixture->limits.connections_per_address_max = per_address;
    fixture_start(fixture);
    return fixture_listen(fixture);
}

static struct http_statistics statistics_of(const struct fixture *fixture)
{
    struct http_statistics statistics;

    http_server_get_statistics(fixture->server, &statistics);
    return statistics;
}

static bool answers(struct fixture *fixture, int fd)
{
    fixture_send_text(fd, GET("/x"));
    return fixture_read_until(fixture, fd, "GET /x \n");
}

static void close_fds(const int *fds, size_t count)
{
    for (size_t i = 0; i < count; i++)
        close(fds[i]);
}

static void accept_past_total_evicts_longest_idle_of_greediest_address(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture, 5, 5);
    int modest = fixture_connect(&fixture, port, "127.0.0.2");
    int greedy[4], late;

    CU_ASSERT(answers(&fixture, modest)); /* idle for the longest time of all */
    for (size_t i = 0; i < ARRAY_SIZE(greedy); i++)
        greedy[i] = fixture_connect(&fixture, port, "127.0.0.1");
    CU_ASSERT(answers(&fixture, greedy[0])); /* so greedy[1] is idle for the longest time */
    late = fixture_connect(&fixture, port, "127.0.0.3");
    CU_ASSERT(answers(&fixture, late));
    CU_ASSERT(fixture_read_end(&fixture, greedy[1]));
    CU_ASSERT_EQUAL(fixture.received.size, 0);
    CU_ASSERT(answers(&fixture, modest));
    CU_ASSERT(answers(&fixture, greedy[0]));
    CU_ASSERT(answers(&fixture, greedy[2]));
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_evicted, 1);
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_refused, 0);
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_open, 5);
    close_fds(greedy, ARRAY_SIZE(greedy));
    close(modest);
    close(late);
    fixture_stop(&fixture, 0);
}

static void accept_past_total_without_idle_refuses_with_503(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture, 2, 2);
    int busy[2], late;

    for (size_t i = 0; i < ARRAY_SIZE(busy); i++) {
        busy[i] = fixture_connect(&fixture, port, NULL);
        fixture_send_text(busy[i], GET("/later"));
    }
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 2));
    late = fixture_connect(&fixture, port, "127.0.0.2");
    fixture_send_text(late, GET("/x"));
    CU_ASSERT(fixture_read_end(&fixture, late));
    CU_ASSERT(fixture_received(&fixture, "HTTP/1.1 503 Busy\r\nRetry-After: 1\r\n"));
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_refused, 1);
    CU_ASSERT_EQUAL(statistics_of(&fixture).faults[HTTP_FAULT_BUSY], 1);
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_open, 2);
    fixture_answer(&fixture, "done\n");
    fixture_answer(&fixture, "done\n");
    close(late);
    close_fds(busy, ARRAY_SIZE(busy));
    fixture_stop(&fixture, 0);
}

static void accept_past_address_limit_touches_that_address_only(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture, 10, 2);
    int other = fixture_connect(&fixture, port, "127.0.0.2");
    int fds[4];

    for (size_t i = 0; i < 3; i++)
        fds[i] = fixture_connect(&fixture, port, "127.0.0.1");
    CU_ASSERT(fixture_read_end(&fixture, fds[0]));
    CU_ASSERT(answers(&fixture, fds[1]));
    CU_ASSERT(answers(&fixture, other));
    fixture_send_text(fds[1], GET("/later"));
    fixture_send_text(fds[2], GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 2));
    fds[3] = fixture_connect(&fixture, port, "127.0.0.1");
    CU_ASSERT(fixture_read_end(&fixture, fds[3]));
    CU_ASSERT(fixture_received(&fixture, "HTTP/1.1 503"));
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_evicted, 1);
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_refused, 1);
    fixture_answer(&fixture, "done\n");
    fixture_answer(&fixture, "done\n");
    close_fds(fds, ARRAY_SIZE(fds));
    close(other);
    fixture_stop(&fixture, 0);
}

/* Whoever dawdles in the middle of a request head can't hold a place for ever either. */
static void accept_past_total_evicts_slow_head_when_nobody_is_idle(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture, 2, 2);
    int slow[2], late;

    for (size_t i = 0; i < ARRAY_SIZE(slow); i++) {
        slow[i] = fixture_connect(&fixture, port, "127.0.0.1");
        fixture_send_text(slow[i], "GET /");
    }
    fixture_turn(&fixture);
    fixture_advance(&fixture, 3000);
    late = fixture_connect(&fixture, port, "127.0.0.2");
    CU_ASSERT(answers(&fixture, late));
    CU_ASSERT(fixture_read_end(&fixture, slow[0]));
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_evicted, 1);
    close_fds(slow, ARRAY_SIZE(slow));
    close(late);
    fixture_stop(&fixture, 0);
}

static void refusals_past_their_limit_are_closed_at_once(void)
{
    struct fixture fixture;
    unsigned int port = start(&fixture, 1, 1);
    int busy = fixture_connect(&fixture, port, NULL);
    int fds[HTTP_REFUSALS_MAX + 4];

    fixture_send_text(busy, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    for (size_t i = 0; i < ARRAY_SIZE(fds); i++)
        fds[i] = fixture_connect(&fixture, port, NULL);
    CU_ASSERT_EQUAL(statistics_of(&fixture).connections_refused, ARRAY_SIZE(fds));
    CU_ASSERT_EQUAL(fixture.server->refusals_open, HTTP_REFUSALS_MAX);
    CU_ASSERT(fixture_read_end(&fixture, fds[ARRAY_SIZE(fds) - 1]));
    CU_ASSERT_EQUAL(fixture.received.size, 0);
    fixture_advance(&fixture, HTTP_LINGER_MS + 2 * HTTP_SWEEP_MS);
    CU_ASSERT_EQUAL(fixture.server->refusals_open, 0);
    fixture_answer(&fixture, "done\n");
    close_fds(fds, ARRAY_SIZE(fds));
    close(busy);
    fixture_stop(&fixture, 0);
}

/* In a child, because the limit on descriptors can't be raised again by everybody. */
static int run_out_of_descriptors(bool has_idle)
{
    struct fixture fixture;
    unsigned int port = start(&fixture, 100, 100);
    int clients[4], first = fixture_connect(&fixture, port, NULL);
    struct rlimit limit;
    bool is_good;

    if (!has_idle)
        fixture_send_text(first, GET("/later"));
    else
        (void)answers(&fixture, first);
    fixture_turn(&fixture);
    for (size_t i = 0; i < ARRAY_SIZE(clients); i++)
        clients[i] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    /* The next descriptor is one too many. */
    limit.rlim_cur = limit.rlim_max = (rlim_t)dup(first);
    close((int)limit.rlim_cur);
    if (setrlimit(RLIMIT_NOFILE, &limit) < 0)
        return 2;
    for (size_t i = 0; i < ARRAY_SIZE(clients); i++) {
        struct sockaddr_in address = {.sin_family = AF_INET,
                                      .sin_port = htons((uint16_t)port),
                                      .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};

        if (connect(clients[i], (struct sockaddr *)&address, sizeof(address)) < 0)
            return 3;
        fixture_turn(&fixture);
    }
    is_good = statistics_of(&fixture).accept_failures > 0;
    if (has_idle) {
        /* each newcomer took the place of the one before */
        is_good = is_good && answers(&fixture, clients[3]) &&
                  statistics_of(&fixture).connections_evicted == 4;
    } else {
        is_good = is_good && fixture_read_end(&fixture, clients[3]) &&
                  statistics_of(&fixture).connections_refused == 4;
        fixture_answer(&fixture, "done\n");
        is_good = is_good && fixture_read_until(&fixture, first, "done\n");
    }
    /* and the listener goes on when there is room again */
    close_fds(clients, ARRAY_SIZE(clients));
    fixture_turn(&fixture);
    clients[0] = fixture_connect(&fixture, port, NULL);
    is_good = is_good && answers(&fixture, clients[0]);
    close(clients[0]);
    close(first);
    fixture_stop(&fixture, 0);
    return is_good && CU_get_number_of_failures() == 0 ? 0 : 1;
}

static void check_in_child(bool has_idle)
{
    pid_t child = fork();
    int status = -1;

    if (child == 0)
        _exit(run_out_of_descriptors(has_idle));
    CU_ASSERT(child > 0);
    CU_ASSERT_EQUAL(waitpid(child, &status, 0), child);
    CU_ASSERT(WIFEXITED(status));
    CU_ASSERT_EQUAL(WEXITSTATUS(status), 0);
}

static void accept_out_of_descriptors_evicts_idle(void)
{
    check_in_child(true);
}

static void accept_out_of_descriptors_sheds_and_goes_on(void)
{
    check_in_child(false);
}

static void unix_listener_serves_and_names_its_peer(void)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1);
    struct http_listener listener = {.fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0)};
    struct fixture fixture;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    fixture_start_default(&fixture);
    /* an abstract name, so that no file is left */
    size += (socklen_t)snprintf(address.sun_path + 1, sizeof(address.sun_path) - 1,
                                "shoal-test-listener-%d", (int)getpid());
    CU_ASSERT_EQUAL(bind(listener.fd, (struct sockaddr *)&address, size), 0);
    CU_ASSERT_EQUAL(listen(listener.fd, 5), 0);
    CU_ASSERT_EQUAL(http_server_listen(fixture.server, &listener), 0);
    CU_ASSERT_EQUAL(connect(fd, (struct sockaddr *)&address, size), 0);
    CU_ASSERT(answers(&fixture, fd));
    fixture_send_text(fd, GET("/later"));
    CU_ASSERT(fixture_await(&fixture, &fixture.pending_count, 1));
    CU_ASSERT(ipc_text_equal(http_exchange_request(fixture.pending[0])->client_address, "unix"));
    fixture_answer(&fixture, "done\n");
    CU_ASSERT(fixture_read_until(&fixture, fd, "done\n"));
    close(fd);
    fixture_stop(&fixture, 0);
}

static void listen_on_bad_descriptor_gives_errno(void)
{
    struct http_listener listener = {.fd = -1};
    struct fixture fixture;

    fixture_start_default(&fixture);
    CU_ASSERT_EQUAL(http_server_listen(fixture.server, &listener), -EBADF);
    fixture_stop(&fixture, 0);
}

static struct sockaddr_storage address_of(const char *text)
{
    struct sockaddr_storage storage = {0};
    struct sockaddr_in *four = (struct sockaddr_in *)&storage;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)&storage;

    if (inet_pton(AF_INET, text, &four->sin_addr) == 1)
        storage.ss_family = AF_INET;
    else if (inet_pton(AF_INET6, text, &six->sin6_addr) == 1)
        storage.ss_family = AF_INET6;
    return storage;
}

static void peer_key_groups_addresses(void)
{
    static const struct {
        const char *a, *b, *text_of_b;
        bool is_same;
    } rows[] = {
        {"192.0.2.1", "192.0.2.1", "192.0.2.1", true},
        {"192.0.2.1", "192.0.2.2", "192.0.2.2", false},
        {"192.0.2.1", "::ffff:192.0.2.1", "192.0.2.1", true},
        {"2001:db8::1", "2001:db8::ffff:1", "2001:db8::ffff:1", true},
        {"2001:db8::1", "2001:db8:0:1::1", "2001:db8:0:1::1", false},
        {"192.0.2.1", "c000:201::", "c000:201::", false},
    };

    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct sockaddr_storage a = address_of(rows[i].a), b = address_of(rows[i].b);
        struct http_peer_key key_a = http_peer_key(&a), key_b = http_peer_key(&b);
        char text[INET6_ADDRSTRLEN];

        http_peer_text(&b, text);
        CU_ASSERT_EQUAL(memcmp(&key_a, &key_b, sizeof(key_a)) == 0, rows[i].is_same);
        CU_ASSERT_STRING_EQUAL(text, rows[i].text_of_b);
    }
}

static const struct unit_case cases[] = {
    UNIT_CASE(accept_past_total_evicts_longest_idle_of_greediest_address),
    UNIT_CASE(accept_past_total_without_idle_refuses_with_503),
    UNIT_CASE(accept_past_address_limit_touches_that_address_only),
    UNIT_CASE(accept_past_total_evicts_slow_head_when_nobody_is_idle),
    UNIT_CASE(refusals_past_their_limit_are_closed_at_once),
    UNIT_CASE(accept_out_of_descriptors_evicts_idle),
    UNIT_CASE(accept_out_of_descriptors_sheds_and_goes_on),
    UNIT_CASE(unix_listener_serves_and_names_its_peer),
    UNIT_CASE(listen_on_bad_descriptor_gives_errno),
    UNIT_CASE(peer_key_groups_addresses),
    UNIT_CASES_END,
};

UNIT_MAIN("gateway/listener", cases)
