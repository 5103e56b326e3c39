/*
 * The launcher with real children: this program itself, started with a mode as its argument. What
 * the children are is asked as `shoal status` asks. Nothing sleeps: each wait is for an event of
 * the launcher, with a deadline that only a defect reaches.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/cleanup.h"
#include "base/daemon.h"
#include "base/log.h"
#include "cli/folders.h"
#include "cli/launcher.h"
#include "ipc/proto/processes.h"
#include "tests/unit/cunit-main.h"

#define DEADLINE_MS 20000
#define NAME_BYTES 16
#define GRACE_MS 300 /* longer than the launcher's tick */

static char self[4096];

/* -- the children -- */

/* Ready only when the sockets came as sd_listen_fds(3) says, on 3 and 4, by these names. */
static int child_with_fds(void)
{
    struct daemon_listen_fd fds[DAEMON_LISTEN_FDS_MAX];
    int count = daemon_listen_fds(fds);

    if (count != 2 || fds[0].fd != 3 || fds[1].fd != 4 || strcmp(fds[0].name, "one") != 0 ||
        strcmp(fds[1].name, "two") != 0 || fcntl(5, F_GETFD) >= 0 || daemon_watchdog_usec() == 0)
        return 7;
    (void)daemon_notify("READY=1");
    return pause();
}

/* Ready only when the file is there, which the child that it has to wait for makes. */
static int child_that_waits(const char *file)
{
    if (access(file, F_OK) < 0)
        return 7;
    (void)daemon_notify("READY=1");
    return pause();
}

static int child_that_makes(const char *file)
{
    int fd = open(file, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);

    if (fd < 0)
        return 7;
    close(fd);
    (void)daemon_notify("READY=1");
    return pause();
}

/* Ends long after the signal, and leaves a file when it got that far. */
static int child_that_ends_late(const char *file, bool says_so)
{
    sigset_t term;
    int signal_number, fd;

    sigemptyset(&term);
    sigaddset(&term, SIGTERM);
    (void)sigprocmask(SIG_BLOCK, &term, NULL);
    (void)daemon_notify("READY=1");
    if (sigwait(&term, &signal_number) != 0)
        return 7;
    if (says_so)
        (void)daemon_notify("EXTEND_TIMEOUT_USEC=20000000");
    (void)poll(NULL, 0, 3 * GRACE_MS);
    fd = open(file, O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    if (fd >= 0)
        close(fd);
    return 0;
}

static int child_main(const char *mode, const char *argument)
{
    alarm(60); /* nothing is left of a test that was aborted */
    if (strcmp(mode, "fds") == 0)
        return child_with_fds();
    if (strcmp(mode, "waits") == 0)
        return child_that_waits(argument);
    if (strcmp(mode, "makes") == 0)
        return child_that_makes(argument);
    if (strcmp(mode, "late") == 0 || strcmp(mode, "later") == 0)
        return child_that_ends_late(argument, strcmp(mode, "later") == 0);
    if (strcmp(mode, "exit") == 0)
        return 5;
    (void)daemon_notify("READY=1");
    return pause();
}

/* -- the world of a test -- */

struct world {
    uv_loop_t loop;
    uv_timer_t deadline;
    char folder[64];
    struct launcher *launcher;
    struct ipc_client *client;
    unsigned int ready_count, failed_count;
    int failed_status;
    char failed_name[NAME_BYTES];
    bool answered;
    struct process_status processes[LAUNCHER_PROCESSES_MAX];
    char names[LAUNCHER_PROCESSES_MAX][NAME_BYTES];
    size_t process_count;
};

static void on_ready(void *context)
{
    struct world *world = context;

    world->ready_count++;
    uv_stop(&world->loop);
}

static void on_failed(const char *name, int status, void *context)
{
    struct world *world = context;

    world->failed_count++;
    world->failed_status = status;
    snprintf(world->failed_name, sizeof(world->failed_name), "%s", name);
    uv_stop(&world->loop);
}

static void on_deadline(uv_timer_t *timer)
{
    CU_FAIL("the event did not come in time");
    uv_stop(timer->loop);
}

static void world_init(struct world *world)
{
    static const struct launcher_events events = {.ready = on_ready, .failed = on_failed};

    memset(world, 0, sizeof(*world));
    snprintf(world->folder, sizeof(world->folder), "/tmp/shoal-test-XXXXXX");
    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(world->folder));
    uv_loop_init(&world->loop);
    uv_timer_init(&world->loop, &world->deadline);
    uv_timer_start(&world->deadline, on_deadline, DEADLINE_MS, 0);
    CU_ASSERT_EQUAL_FATAL(
        launcher_new(&world->loop, world->folder, &events, world, &world->launcher), 0);
}

static void add(struct world *world, struct launcher_program program)
{
    program.path = self;
    program.notifies = true;
    CU_ASSERT_EQUAL_FATAL(launcher_add(world->launcher, &program), 0);
}

static void on_closed(void *context)
{
}

static void world_deinit(struct world *world)
{
    launcher_stop(world->launcher, NULL);
    if (world->client)
        ipc_client_close(world->client, on_closed, NULL);
    uv_close((uv_handle_t *)&world->deadline, NULL);
    uv_run(&world->loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(uv_loop_close(&world->loop), 0);
    CU_ASSERT_EQUAL(waitpid(-1, NULL, WNOHANG), -1); /* no child is left */
    CU_ASSERT_EQUAL(errno, ECHILD);
    folder_remove(world->folder);
}

static void on_processes(int outcome, const struct process_status *processes, size_t process_count,
                         void *context)
{
    struct world *world = context;

    CU_ASSERT_EQUAL(outcome, 0);
    for (size_t i = 0; i < process_count; i++) {
        world->processes[i] = processes[i];
        snprintf(world->names[i], NAME_BYTES, "%.*s", (int)processes[i].name.size,
                 processes[i].name.data);
    }
    world->process_count = process_count;
    world->answered = true;
    uv_stop(&world->loop);
}

/* What `shoal status` would be told. */
static void ask(struct world *world)
{
    CLEANUP(free_cleanup) char *path = NULL;

    CU_ASSERT_FATAL(asprintf(&path, "%s/launcher.sock", world->folder) > 0);
    if (!world->client)
        CU_ASSERT_EQUAL_FATAL(ipc_client_new(&(struct ipc_client_options){.loop = &world->loop,
                                                                          .socket_path = path,
                                                                          .name = "test"},
                                             &world->client),
                              0);
    world->answered = false;
    CU_ASSERT_EQUAL_FATAL(processes_call(world->client, DEADLINE_MS, on_processes, world), 0);
    while (!world->answered && uv_is_active((uv_handle_t *)&world->deadline))
        uv_run(&world->loop, UV_RUN_DEFAULT);
}

/* Kills it and asks until it runs again. */
static void crash(struct world *world, uint64_t restarts)
{
    pid_t pid;

    ask(world);
    pid = (pid_t)world->processes[0].pid;
    CU_ASSERT_FATAL(pid > 0);
    CU_ASSERT_EQUAL_FATAL(kill(pid, SIGKILL), 0);
    do
        ask(world);
    while (uv_is_active((uv_handle_t *)&world->deadline) &&
           (world->processes[0].restarts < restarts || world->processes[0].pid == 0));
    CU_ASSERT_NOT_EQUAL((pid_t)world->processes[0].pid, pid);
    CU_ASSERT_EQUAL(world->processes[0].restarts, restarts);
}

/* -- cases -- */

static void launcher_start_all_ready_says_so_once(void)
{
    struct world world;

    world_init(&world);
    add(&world, (struct launcher_program){.name = "one", .arguments = {"run"}});
    add(&world, (struct launcher_program){.name = "two", .arguments = {"run"}});
    CU_ASSERT_EQUAL_FATAL(launcher_start(world.launcher), 0);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(world.ready_count, 1);
    ask(&world);
    CU_ASSERT_EQUAL_FATAL(world.process_count, 2);
    CU_ASSERT_STRING_EQUAL(world.names[0], "one");
    CU_ASSERT_STRING_EQUAL(world.names[1], "two");
    for (size_t i = 0; i < 2; i++) {
        CU_ASSERT_EQUAL(kill((pid_t)world.processes[i].pid, 0), 0);
        CU_ASSERT_EQUAL(world.processes[i].restarts, 0);
        CU_ASSERT(world.processes[i].started_usec > 0);
    }
    world_deinit(&world);
}

static void launcher_start_child_that_ends_is_a_failure(void)
{
    struct world world;

    world_init(&world);
    add(&world, (struct launcher_program){.name = "good", .arguments = {"run"}});
    add(&world, (struct launcher_program){.name = "bad", .arguments = {"exit"}});
    CU_ASSERT_EQUAL_FATAL(launcher_start(world.launcher), 0);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(world.failed_count, 1);
    CU_ASSERT_STRING_EQUAL(world.failed_name, "bad");
    CU_ASSERT(WIFEXITED(world.failed_status) && WEXITSTATUS(world.failed_status) == 5);
    CU_ASSERT_EQUAL(world.ready_count, 0);
    world_deinit(&world);
}

static void launcher_start_passes_sockets_by_name(void)
{
    struct launcher_program program = {.name = "fds", .arguments = {"fds"}};
    struct world world;
    int pair[2];

    world_init(&world);
    CU_ASSERT_EQUAL_FATAL(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
    CU_ASSERT_EQUAL_FATAL(launcher_program_add_fd(&program, pair[0], "one"), 0);
    CU_ASSERT_EQUAL_FATAL(launcher_program_add_fd(&program, pair[1], "two"), 0);
    add(&world, program);
    CU_ASSERT_EQUAL_FATAL(launcher_start(world.launcher), 0);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(world.ready_count, 1);
    crash(&world, 1); /* they are passed on again, by an exit status of 7 otherwise */
    crash(&world, 2);
    world_deinit(&world);
}

static void launcher_start_child_that_waits_comes_after_the_others(void)
{
    CLEANUP(free_cleanup) char *path = NULL;
    struct world world;

    world_init(&world);
    CU_ASSERT_FATAL(asprintf(&path, "%s/made", world.folder) > 0);
    add(&world, (struct launcher_program){.name = "makes", .arguments = {"makes", path}});
    add(&world,
        (struct launcher_program){.name = "waits", .arguments = {"waits", path}, .waits = true});
    CU_ASSERT_EQUAL_FATAL(launcher_start(world.launcher), 0);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(world.ready_count, 1);
    CU_ASSERT_EQUAL(world.failed_count, 0);
    world_deinit(&world);
}

static void launcher_child_that_crashes_is_started_again_later_each_time(void)
{
    struct world world;
    uint64_t delays_usec[3];

    world_init(&world);
    add(&world, (struct launcher_program){.name = "one", .arguments = {"run"}});
    CU_ASSERT_EQUAL_FATAL(launcher_start(world.launcher), 0);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    for (uint64_t i = 0; i < 3; i++) {
        uint64_t before = uv_hrtime();

        crash(&world, i + 1);
        delays_usec[i] = (uv_hrtime() - before) / 1000;
    }
    CU_ASSERT_EQUAL(world.failed_count, 0);
    CU_ASSERT_EQUAL(world.ready_count, 1);
    /* A timer of libuv counts from the start of the turn in whole milliseconds: up to 2 ms early.
     */
    CU_ASSERT(delays_usec[1] >= 98000);
    CU_ASSERT(delays_usec[2] >= 198000);
    world_deinit(&world);
}

static void launcher_add_too_many_is_refused(void)
{
    struct world world;

    world_init(&world);
    for (size_t i = 0; i < LAUNCHER_PROCESSES_MAX; i++)
        add(&world, (struct launcher_program){.name = "one", .arguments = {"run"}});
    CU_ASSERT_EQUAL(
        launcher_add(world.launcher, &(struct launcher_program){.name = "one", .path = self}),
        -E2BIG);
    world_deinit(&world);
}

static void launcher_stop_before_start_is_fine(void)
{
    struct world world;

    world_init(&world);
    add(&world, (struct launcher_program){.name = "one", .arguments = {"run"}});
    world_deinit(&world);
}

/* Whether a child of this mode came to its end. */
static bool ends(const char *mode)
{
    CLEANUP(free_cleanup) char *path = NULL;
    struct world world;
    char folder[] = "/tmp/shoal-test-XXXXXX";
    bool ended;

    CU_ASSERT_PTR_NOT_NULL_FATAL(mkdtemp(folder));
    CU_ASSERT_FATAL(asprintf(&path, "%s/ended", folder) > 0);
    world_init(&world);
    add(&world, (struct launcher_program){
                    .name = "one", .arguments = {mode, path}, .stop_grace_ms = GRACE_MS});
    CU_ASSERT_EQUAL_FATAL(launcher_start(world.launcher), 0);
    uv_run(&world.loop, UV_RUN_DEFAULT);
    CU_ASSERT_EQUAL(world.ready_count, 1);
    world_deinit(&world);
    ended = access(path, F_OK) == 0;
    folder_remove(folder);
    return ended;
}

static void launcher_stop_kills_who_says_nothing(void)
{
    CU_ASSERT_FALSE(ends("late"));
}

static void launcher_stop_waits_for_who_says_so(void)
{
    CU_ASSERT_TRUE(ends("later"));
}

static const struct unit_case cases[] = {
    UNIT_CASE(launcher_start_all_ready_says_so_once),
    UNIT_CASE(launcher_start_child_that_ends_is_a_failure),
    UNIT_CASE(launcher_start_passes_sockets_by_name),
    UNIT_CASE(launcher_start_child_that_waits_comes_after_the_others),
    UNIT_CASE(launcher_child_that_crashes_is_started_again_later_each_time),
    UNIT_CASE(launcher_add_too_many_is_refused),
    UNIT_CASE(launcher_stop_before_start_is_fine),
    UNIT_CASE(launcher_stop_kills_who_says_nothing),
    UNIT_CASE(launcher_stop_waits_for_who_says_so),
    UNIT_CASES_END,
};

int main(int argc, char **argv)
{
    ssize_t size = readlink("/proc/self/exe", self, sizeof(self) - 1);

    if (argc > 1)
        return child_main(argv[1], argc > 2 ? argv[2] : "");
    log_init("test", LOG_LEVEL_ERROR);
    return size < 0 ? EXIT_FAILURE : unit_run("cli/launcher", cases);
}
