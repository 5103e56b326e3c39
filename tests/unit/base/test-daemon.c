/*
 * Unit tests of base/daemon.c. Descriptors are passed at fixed numbers (3 and up), so each case
 * with LISTEN_FDS runs in a child, whose exit status says at which check it failed.
 */
#include "base/daemon.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/cunit-main.h"

#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition))                                                                          \
            return __LINE__ % 250 + 1;                                                             \
    } while (0)

static int run_in_child(int (*function)(void))
{
    int status = -1;
    pid_t child = fork();

    if (child == 0)
        _exit(function());
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void set_number(const char *name, long value)
{
    char text[32];

    snprintf(text, sizeof(text), "%ld", value);
    setenv(name, text, 1);
}

/* Puts `count` pipes' ends at 3, 4 …; inheritable and blocking, as a supervisor leaves them. */
static void place_fds(unsigned int count)
{
    int fds[2];

    if (pipe(fds) < 0)
        _exit(255);
    fds[0] = fcntl(fds[0], F_DUPFD, 100);
    for (unsigned int i = 0; i < count; i++)
        dup2(fds[0], DAEMON_LISTEN_FDS_START + (int)i);
}

static int takes_two_named(void)
{
    struct daemon_listen_fd fds[DAEMON_LISTEN_FDS_MAX];

    place_fds(3);
    set_number("LISTEN_PID", getpid());
    setenv("LISTEN_FDS", "3", 1);
    setenv("LISTEN_FDNAMES", "https::http", 1);
    CHECK(daemon_listen_fds(fds) == 3);
    CHECK(fds[0].fd == 3 && fds[1].fd == 4 && fds[2].fd == 5);
    CHECK(strcmp(fds[0].name, "https") == 0);
    CHECK(strcmp(fds[1].name, "unknown") == 0);
    CHECK(strcmp(fds[2].name, "http") == 0);
    CHECK(fcntl(3, F_GETFD) & FD_CLOEXEC);
    CHECK(fcntl(5, F_GETFL) & O_NONBLOCK);
    CHECK(!getenv("LISTEN_PID") && !getenv("LISTEN_FDS") && !getenv("LISTEN_FDNAMES"));
    return 0;
}

static void daemon_listen_fds_passed_are_prepared_and_named(void)
{
    CU_ASSERT_EQUAL(run_in_child(takes_two_named), 0);
}

static int takes_unnamed(void)
{
    struct daemon_listen_fd fds[DAEMON_LISTEN_FDS_MAX];

    place_fds(2);
    set_number("LISTEN_PID", getpid());
    setenv("LISTEN_FDS", "2", 1);
    setenv("LISTEN_FDNAMES", "only", 1);
    CHECK(daemon_listen_fds(fds) == 2);
    CHECK(strcmp(fds[0].name, "only") == 0);
    CHECK(strcmp(fds[1].name, "unknown") == 0);
    return 0;
}

static void daemon_listen_fds_fewer_names_leave_unknown(void)
{
    CU_ASSERT_EQUAL(run_in_child(takes_unnamed), 0);
}

static int ignores_others(void)
{
    struct daemon_listen_fd fds[DAEMON_LISTEN_FDS_MAX];

    CHECK(daemon_listen_fds(fds) == 0);
    setenv("LISTEN_FDS", "1", 1);
    CHECK(daemon_listen_fds(fds) == 0);
    set_number("LISTEN_PID", getppid());
    CHECK(daemon_listen_fds(fds) == 0);
    setenv("LISTEN_PID", "not a number", 1);
    CHECK(daemon_listen_fds(fds) == 0);
    return 0;
}

static void daemon_listen_fds_for_another_process_are_ignored(void)
{
    CU_ASSERT_EQUAL(run_in_child(ignores_others), 0);
}

static int refuses_nonsense(void)
{
    static const char *const counts[] = {"8193", "-1", "x", "", "1x", "99999999999999999999999"};
    struct daemon_listen_fd fds[DAEMON_LISTEN_FDS_MAX];

    for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
        set_number("LISTEN_PID", getpid());
        setenv("LISTEN_FDS", counts[i], 1);
        CHECK(daemon_listen_fds(fds) == -EINVAL);
    }
    for (int fd = 3; fd < 20; fd++)
        close(fd);
    set_number("LISTEN_PID", getpid());
    setenv("LISTEN_FDS", "1", 1);
    CHECK(daemon_listen_fds(fds) == -EBADF);
    return 0;
}

static void daemon_listen_fds_nonsense_is_refused(void)
{
    CU_ASSERT_EQUAL(run_in_child(refuses_nonsense), 0);
}

static void notify_over(struct sockaddr_un *address, socklen_t size, const char *variable)
{
    char received[64] = "";
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    CU_ASSERT_EQUAL_FATAL(bind(fd, (struct sockaddr *)address, size), 0);
    setenv("NOTIFY_SOCKET", variable, 1);
    CU_ASSERT_EQUAL(daemon_notify("READY=1\nSTATUS=x"), 1);
    CU_ASSERT_EQUAL(recv(fd, received, sizeof(received) - 1, 0), 16);
    CU_ASSERT_STRING_EQUAL(received, "READY=1\nSTATUS=x");
    unsetenv("NOTIFY_SOCKET");
    close(fd);
}

static void daemon_notify_reaches_a_socket_file(void)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    char folder[] = "/tmp/shoal-daemon-XXXXXX";

    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
    snprintf(address.sun_path, sizeof(address.sun_path), "%s/n", folder);
    notify_over(&address, sizeof(address), address.sun_path);
    unlink(address.sun_path);
    rmdir(folder);
}

static void daemon_notify_reaches_an_abstract_socket(void)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    char variable[64];
    int length;

    length = snprintf(variable, sizeof(variable), "@shoal-test-%ld", (long)getpid());
    memcpy(address.sun_path, variable, (size_t)length);
    address.sun_path[0] = '\0';
    notify_over(&address, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)length),
                variable);
}

static void daemon_notify_without_supervisor_is_silent(void)
{
    unsetenv("NOTIFY_SOCKET");
    CU_ASSERT_EQUAL(daemon_notify("READY=1"), 0);
    setenv("NOTIFY_SOCKET", "relative", 1);
    CU_ASSERT_EQUAL(daemon_notify("READY=1"), -EINVAL);
    setenv("NOTIFY_SOCKET", "/", 1);
    CU_ASSERT_EQUAL(daemon_notify("READY=1"), -EINVAL);
    setenv("NOTIFY_SOCKET", "/nonexistent/socket", 1);
    CU_ASSERT_EQUAL(daemon_notify("READY=1"), -ENOENT);
    unsetenv("NOTIFY_SOCKET");
}

static void daemon_watchdog_usec_each_environment_gives_its_value(void)
{
    unsetenv("WATCHDOG_USEC");
    unsetenv("WATCHDOG_PID");
    CU_ASSERT_EQUAL(daemon_watchdog_usec(), 0);
    setenv("WATCHDOG_USEC", "30000000", 1);
    CU_ASSERT_EQUAL(daemon_watchdog_usec(), 30000000);
    set_number("WATCHDOG_PID", getpid());
    CU_ASSERT_EQUAL(daemon_watchdog_usec(), 30000000);
    set_number("WATCHDOG_PID", getppid());
    CU_ASSERT_EQUAL(daemon_watchdog_usec(), 0);
    unsetenv("WATCHDOG_PID");
    setenv("WATCHDOG_USEC", "soon", 1);
    CU_ASSERT_EQUAL(daemon_watchdog_usec(), 0);
    unsetenv("WATCHDOG_USEC");
}

static const struct unit_case cases[] = {
    UNIT_CASE(daemon_listen_fds_passed_are_prepared_and_named),
    UNIT_CASE(daemon_listen_fds_fewer_names_leave_unknown),
    UNIT_CASE(daemon_listen_fds_for_another_process_are_ignored),
    UNIT_CASE(daemon_listen_fds_nonsense_is_refused),
    UNIT_CASE(daemon_notify_reaches_a_socket_file),
    UNIT_CASE(daemon_notify_reaches_an_abstract_socket),
    UNIT_CASE(daemon_notify_without_supervisor_is_silent),
    UNIT_CASE(daemon_watchdog_usec_each_environment_gives_its_value),
    UNIT_CASES_END,
};

UNIT_MAIN("base/daemon", cases)
