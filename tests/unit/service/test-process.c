/*
 * service_main() as a real process: shoal-rack (example-service.c, the path comes in
 * EXAMPLE_SERVICE) under a supervisor's protocol. A shell sets LISTEN_PID, which is not known
 * before there is a process, and then becomes the service.
 */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "fixture.h"

#define RACK "/redfish/v1/Oem/Example/Rack"

static struct fixture fixture;
static uv_process_t child;
static bool child_exited;
static int64_t child_status;
static char notify_path[96], err_path[96], notified[1024], said[8192];
static int notify_fd;
static uv_poll_t notify_poll;

static void on_notified(uv_poll_t *poll, int status, int events)
{
    size_t used = strlen(notified);
    ssize_t got = recv(notify_fd, notified + used, sizeof(notified) - used - 2, 0);

    if (got <= 0)
        return;
    notified[used + (size_t)got] = ' ';
    notified[used + (size_t)got + 1] = '\0';
}

static int unix_socket(int type, const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);

    snprintf(address.sun_path, sizeof(address.sun_path), "%s", path);
    CU_ASSERT_EQUAL_FATAL(bind(fd, (struct sockaddr *)&address, sizeof(address)), 0);
    return fd;
}

static void begin(void)
{
    fixture_open_alone(&fixture);
    snprintf(notify_path, sizeof(notify_path), "%s/notify", fixture.dir);
    snprintf(err_path, sizeof(err_path), "%s/err", fixture.dir);
    notified[0] = said[0] = '\0';
    notify_fd = unix_socket(SOCK_DGRAM, notify_path);
    uv_poll_init(&fixture.loop, &notify_poll, notify_fd);
    uv_poll_start(&notify_poll, UV_READABLE, on_notified);
}

static void on_exit_of_child(uv_process_t *process, int64_t status, int signal_number)
{
    child_exited = true;
    child_status = signal_number ? 128 + signal_number : status;
    uv_close((uv_handle_t *)process, NULL);
}

/* Starts the service by a line of the shell, "$1" being the program. extra_fd: becomes descriptor
 * 3, and extra_fd2 4, when not -1. */
static void spawn(const char *line, int extra_fd, int extra_fd2)
{
    FILE *err = fopen(err_path, "we");
    uv_stdio_container_t stdio[5] = {
        {.flags = UV_IGNORE},
        {.flags = UV_INHERIT_FD, .data.fd = fileno(err)},
        {.flags = UV_INHERIT_FD, .data.fd = fileno(err)},
        {.flags = extra_fd >= 0 ? UV_INHERIT_FD : UV_IGNORE, .data.fd = extra_fd},
        {.flags = extra_fd2 >= 0 ? UV_INHERIT_FD : UV_IGNORE, .data.fd = extra_fd2},
    };
    char shell[] = "/bin/sh", option[] = "-c", script[1024], notify[160];
    char *arguments[] = {shell,       option, script, shell, getenv("EXAMPLE_SERVICE"),
                         fixture.dir, NULL};
    uv_process_options_t options = {
        .exit_cb = on_exit_of_child,
        .file = shell,
        .args = arguments,
        .stdio_count = extra_fd2 >= 0  ? 5
                       : extra_fd >= 0 ? 4
                                       : 3,
        .stdio = stdio,
    };

    CU_ASSERT_PTR_NOT_NULL_FATAL(getenv("EXAMPLE_SERVICE"));
    snprintf(script, sizeof(script), "%s", line);
    snprintf(notify, sizeof(notify), "%s", notify_path);
    setenv("NOTIFY_SOCKET", notify, 1);
    child_exited = false;
    CU_ASSERT_EQUAL_FATAL(uv_spawn(&fixture.loop, &child, &options), 0);
    unsetenv("NOTIFY_SOCKET");
    fclose(err);
}

static void read_said(void)
{
    FILE *file = fopen(err_path, "re");
    size_t got = fread(said, 1, sizeof(said) - 1, file);

    said[got] = '\0';
    fclose(file);
}

static void wait_notified(const char *word)
{
    while (!strstr(notified, word) && !fixture.timed_out && !child_exited)
        uv_run(&fixture.loop, UV_RUN_ONCE);
    CU_ASSERT_PTR_NOT_NULL_FATAL(strstr(notified, word));
}

static void wait_exit(int64_t expected)
{
    fixture_run_until(&fixture, &child_exited);
    CU_ASSERT_EQUAL(child_status, expected);
    read_said();
    CU_ASSERT_PTR_NULL(strstr(said, "left open"));
}

static void end(void)
{
    uv_close((uv_handle_t *)&notify_poll, NULL);
    uv_run(&fixture.loop, UV_RUN_NOWAIT);
    close(notify_fd);
    unlink(notify_path);
    unlink(err_path);
    fixture_close(&fixture);
}

static int listening_socket(void)
{
    int fd = unix_socket(SOCK_STREAM, fixture.socket_path);

    CU_ASSERT_EQUAL_FATAL(listen(fd, 16), 0);
    return fd;
}

static void service_main_activated_serves_and_ends_on_sigterm(void)
{
    struct answer answer;
    char path[128];
    int fd;

    begin();
    fd = listening_socket();
    spawn("LISTEN_PID=$$ LISTEN_FDS=1 exec \"$1\" --socket /nonexistent/s", fd, -1);
    wait_notified("READY=1");
    fixture_connect(&fixture);
    fixture_ask(&fixture, IPC_GET, RACK, (struct ask){0}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "unknown");
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_PATCH, RACK, (struct ask){.body = "{\"AssetTag\":\"x\"}"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 200);
    CU_ASSERT_STRING_EQUAL(answer_text(&answer, "AssetTag"), "x");
    answer_deinit(&answer);
    fixture_ask(&fixture, IPC_PATCH, RACK, (struct ask){.body = "{\"Id\":\"x\"}"}, &answer);
    CU_ASSERT_EQUAL(answer.status, 400);
    CU_ASSERT_STRING_EQUAL(answer_message(&answer, 0), "PropertyNotWritable");
    answer_deinit(&answer);
    CU_ASSERT_STRING_EQUAL(fixture.events, "R200 I" RACK " R200 R400");
    uv_process_kill(&child, SIGTERM);
    wait_notified("STOPPING=1");
    uv_process_kill(&child, SIGTERM); /* an impatient second one changes nothing */
    wait_exit(0);
    snprintf(path, sizeof(path), "%s/leaks", fixture.dir);
    unlink(path);
    CU_ASSERT_EQUAL(access(fixture.socket_path, F_OK),
                    0); /* the supervisor's, for the next start */
    close(fd);
    end();
}

static void service_main_watchdog_is_pinged(void)
{
    begin();
    spawn("WATCHDOG_USEC=20000 exec \"$1\" --socket \"$2/s\"", -1, -1);
    wait_notified("READY=1");
    wait_notified("WATCHDOG=1 WATCHDOG=1");
    CU_ASSERT_TRUE(strstr(notified, "READY=1") < strstr(notified, "WATCHDOG=1"));
    uv_process_kill(&child, SIGINT);
    wait_exit(0);
    CU_ASSERT_EQUAL(access(fixture.socket_path, F_OK), -1);
    end();
}

static void service_main_run_dir_names_socket(void)
{
    char path[128];
    struct stat status;

    begin();
    snprintf(path, sizeof(path), "%s/rack.sock", fixture.dir);
    spawn("exec \"$1\" --run \"$2\"", -1, -1);
    wait_notified("READY=1");
    CU_ASSERT_EQUAL(stat(path, &status), 0);
    CU_ASSERT_TRUE(S_ISSOCK(status.st_mode));
    CU_ASSERT_EQUAL(status.st_mode & 0777, 0660);
    uv_process_kill(&child, SIGTERM);
    wait_exit(0);
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "shoal-rack: state=ready"));
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "state=stopped"));
    end();
}

static void service_main_wrong_descriptors_fail(void)
{
    int listening, datagram;

    begin();
    listening = listening_socket();
    spawn("LISTEN_PID=$$ LISTEN_FDS=2 exec \"$1\"", listening, notify_fd);
    wait_exit(1);
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "count=2"));
    datagram = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    spawn("LISTEN_PID=$$ LISTEN_FDS=1 exec \"$1\"", datagram, -1);
    wait_exit(1);
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "LISTEN_FDS is not exactly one"));
    CU_ASSERT_STRING_EQUAL(notified, "");
    close(datagram);
    close(listening);
    end();
}

static void service_main_socket_in_use_fails(void)
{
    int fd;

    begin();
    fd = listening_socket();
    spawn("exec \"$1\" --socket \"$2/s\"", -1, -1);
    wait_exit(1);
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "Address already in use"));
    CU_ASSERT_EQUAL(access(fixture.socket_path, F_OK), 0);
    close(fd);
    end();
}

static void service_main_usage_decides_exit_status(void)
{
    begin();
    spawn("exec \"$1\" --nonsense", -1, -1);
    wait_exit(2);
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "--nonsense"));
    spawn("exec \"$1\" --help", -1, -1);
    wait_exit(0);
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "Usage: shoal-rack"));
    end();
}

static const struct unit_case cases[] = {
    UNIT_CASE(service_main_activated_serves_and_ends_on_sigterm),
    UNIT_CASE(service_main_watchdog_is_pinged),
    UNIT_CASE(service_main_run_dir_names_socket),
    UNIT_CASE(service_main_wrong_descriptors_fail),
    UNIT_CASE(service_main_socket_in_use_fails),
    UNIT_CASE(service_main_usage_decides_exit_status),
    UNIT_CASES_END,
};

UNIT_MAIN("service/process", cases)
