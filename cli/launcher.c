/*
 * The supervisor of `shoal demo`, see launcher.h. Owns the children and their sockets. Children get PR_SET_PDEATHSIG, so that none is left when the launcher is killed.
 * Protocols: sd_listen_fds(3), sd_notify(3), as in base/daemon.h.
 */
#include "cli/launcher.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/daemon.h"
#include "base/log.h"
#include "ipc/proto/processes.h"
#include "ipc/server.h"

#define WATCHDOG_USEC 10000000u
#define STOP_GRACE_MS 5000u
#define TICK_MS 100u
#define RESTART_FIRST_MS 0u    /* the first restart does not wait */
#define RESTART_AGAIN_MS 100u  /* the next ones do, twice as long each time */
#define RESTART_MAX_MS 5000u
#define STABLE_USEC 2000000u   /* a process that ran longer starts anew with the first delay */

struct child {
    struct launcher *launcher;
    char *name, *path;
    char *arguments[LAUNCHER_ARGUMENTS_MAX + 1]; /* argv[0] too; ends with NULL */
    int fds[LAUNCHER_FDS_MAX];
    char *fd_names[LAUNCHER_FDS_MAX];
    size_t fd_count;
    bool notifies, is_ready;
    pid_t pid;                 /* 0: not running */
    uint64_t started_usec;     /* realtime */
    uint64_t started_mono_usec, watchdog_mono_usec;
    unsigned int restarts, restart_delay_ms;
    uv_timer_t restart_timer;
};

struct launcher {
    uv_loop_t *loop;
    char *notify_path;
    struct launcher_events events;
    void *context;
    struct child *children[LAUNCHER_PROCESSES_MAX];
    size_t child_count, open_handles;
    int notify_fd;
    uv_poll_t notify_poll;
    uv_signal_t child_signal;
    uv_timer_t tick;
    struct ipc_server *server;
    bool was_ready, has_failed, is_stopping;
    uint64_t stop_deadline_usec;
    void (*stopped)(void *context);
};

/* -- sockets -- */

int launcher_listen_unix(const char *path, mode_t mode)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    CLEANUP(close_cleanup) int fd = -1;
    int open_fd;

    if (strlen(path) >= sizeof(address.sun_path))
        return -ENAMETOOLONG;
    memcpy(address.sun_path, path, strlen(path));
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -errno;
    if (unlink(path) < 0 && errno != ENOENT)
        return -errno;
    if (bind(fd, (struct sockaddr *)&address, sizeof(address)) < 0 || chmod(path, mode) < 0 || listen(fd, SOMAXCONN) < 0)
        return -errno;
    open_fd = fd;
    fd = -1;
    return open_fd;
}

int launcher_listen_tcp(const char *address, unsigned int port)
{
    struct sockaddr_storage storage;
    CLEANUP(close_cleanup) int fd = -1;
    int on = 1, open_fd;

    if (uv_ip4_addr(address, (int)port, (struct sockaddr_in *)&storage) < 0 &&
        uv_ip6_addr(address, (int)port, (struct sockaddr_in6 *)&storage) < 0)
        return -EINVAL;
    fd = socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0)
        return -errno;
    if (bind(fd, (struct sockaddr *)&storage,
             storage.ss_family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6)) < 0 ||
        listen(fd, SOMAXCONN) < 0)
        return -errno;
    open_fd = fd;
    fd = -1;
    return open_fd;
}

/* -- one child -- */

static void child_deinit(struct child *child)
{
    free(child->name);
    free(child->path);
    for (size_t i = 0; child->arguments[i]; i++)
        free(child->arguments[i]);
    for (size_t i = 0; i < child->fd_count; i++) {
        close(child->fds[i]);
        free(child->fd_names[i]);
    }
    free(child);
}

static int set_environment(const struct child *child)
{
    char text[32], names[256] = "";
    size_t used = 0;

    snprintf(text, sizeof(text), "%zu", child->fd_count);
    if (setenv("LISTEN_FDS", text, 1) < 0)
        return -errno;
    snprintf(text, sizeof(text), "%d", (int)getpid());
    if (setenv("LISTEN_PID", text, 1) < 0 || setenv("WATCHDOG_PID", text, 1) < 0)
        return -errno;
    for (size_t i = 0; i < child->fd_count; i++)
        used += (size_t)snprintf(names + used, sizeof(names) - used, "%s%s", i ? ":" : "", child->fd_names[i]);
    if (setenv("LISTEN_FDNAMES", names, 1) < 0)
        return -errno;
    if (!child->notifies)
        return 0;
    snprintf(text, sizeof(text), "%u", WATCHDOG_USEC);
    if (setenv("NOTIFY_SOCKET", child->launcher->notify_path, 1) < 0 || setenv("WATCHDOG_USEC", text, 1) < 0)
        return -errno;
    return 0;
}

/* Moves the passed descriptors to 3, 4, … with close-on-exec off. First out of the way, since they may be among 3, 4, … themselves. */
static int place_fds(const struct child *child)
{
    int high[LAUNCHER_FDS_MAX];

    for (size_t i = 0; i < child->fd_count; i++) {
        high[i] = fcntl(child->fds[i], F_DUPFD_CLOEXEC, DAEMON_LISTEN_FDS_START + LAUNCHER_FDS_MAX);
        if (high[i] < 0)
            return -errno;
    }
    for (size_t i = 0; i < child->fd_count; i++) {
        if (dup2(high[i], DAEMON_LISTEN_FDS_START + (int)i) < 0)
            return -errno;
    }
    return 0;
}

/* In the child, between fork and exec; the launcher has one thread, so this may use the C library. */
static _Noreturn void child_exec(const struct child *child, pid_t launcher_pid)
{
    sigset_t none;
    int null_fd = open("/dev/null", O_RDWR | O_CLOEXEC);

    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    /* A terminal's Ctrl-C is for the launcher, which then stops the others in order. */
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() == launcher_pid && null_fd >= 0 && dup2(null_fd, STDIN_FILENO) >= 0 && place_fds(child) == 0 &&
        set_environment(child) == 0)
        execv(child->path, child->arguments);
    fprintf(stderr, "shoal: %s can't be started: %s\n", child->path, strerror(errno));
    _exit(127);
}

static int child_start(struct child *child)
{
    pid_t launcher_pid = getpid(), pid = fork();

    if (pid < 0)
        return -errno;
    if (pid == 0)
        child_exec(child, launcher_pid);
    child->pid = pid;
    child->is_ready = !child->notifies;
    child->started_usec = clock_realtime_usec(&clock_system);
    child->started_mono_usec = clock_monotonic_usec(&clock_system);
    child->watchdog_mono_usec = child->started_mono_usec;
    return 0;
}

static void on_restart(uv_timer_t *timer)
{
    struct child *child = timer->data;
    int r;

    child->restarts++;
    r = child_start(child);
    if (r < 0) {
        log_error("process=%s error=%s: can't be started", child->name, strerror(-r));
        uv_timer_start(&child->restart_timer, on_restart, RESTART_MAX_MS, 0);
    }
}

static void describe_status(int status, char *text, size_t size)
{
    if (WIFSIGNALED(status))
        snprintf(text, size, "signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
    else
        snprintf(text, size, "status %d", WEXITSTATUS(status));
}

static void launcher_check_stopped(struct launcher *launcher);

static void child_exited(struct child *child, int status)
{
    struct launcher *launcher = child->launcher;
    bool was_stable = clock_monotonic_usec(&clock_system) - child->started_mono_usec > STABLE_USEC;
    char text[64];

    child->pid = 0;
    child->is_ready = false;
    if (launcher->is_stopping) {
        launcher_check_stopped(launcher);
        return;
    }
    if (!launcher->was_ready) {
        if (!launcher->has_failed) {
            launcher->has_failed = true;
            launcher->events.failed(child->name, status, launcher->context);
        }
        return;
    }
    describe_status(status, text, sizeof(text));
    if (was_stable)
        child->restart_delay_ms = RESTART_FIRST_MS;
    log_warning("process=%s ended with %s, starting it again in %u ms", child->name, text, child->restart_delay_ms);
    uv_timer_start(&child->restart_timer, on_restart, child->restart_delay_ms, 0);
    child->restart_delay_ms = child->restart_delay_ms ? child->restart_delay_ms * 2 : RESTART_AGAIN_MS;
    if (child->restart_delay_ms > RESTART_MAX_MS)
        child->restart_delay_ms = RESTART_MAX_MS;
}

static void on_child_signal(uv_signal_t *handle, int signal_number)
{
    struct launcher *launcher = handle->data;

    for (size_t i = 0; i < launcher->child_count; i++) {
        struct child *child = launcher->children[i];
        int status;

        if (child->pid && waitpid(child->pid, &status, WNOHANG) == child->pid)
            child_exited(child, status);
    }
}

/* -- notifications -- */

static void check_ready(struct launcher *launcher)
{
    if (launcher->was_ready || launcher->is_stopping)
        return;
    for (size_t i = 0; i < launcher->child_count; i++) {
        if (!launcher->children[i]->is_ready)
            return;
    }
    launcher->was_ready = true;
    launcher->events.ready(launcher->context);
}

static void notified(struct launcher *launcher, pid_t pid, char *text)
{
    for (size_t i = 0; i < launcher->child_count; i++) {
        struct child *child = launcher->children[i];
        char *rest = text, *line;

        if (child->pid != pid)
            continue;
        while ((line = strsep(&rest, "\n")) != NULL) {
            if (strcmp(line, "READY=1") == 0)
                child->is_ready = true;
            if (strcmp(line, "READY=1") == 0 || strcmp(line, "WATCHDOG=1") == 0)
                child->watchdog_mono_usec = clock_monotonic_usec(&clock_system);
        }
    }
    check_ready(launcher);
}

static void on_notify(uv_poll_t *poll, int status, int events)
{
    struct launcher *launcher = poll->data;
    char text[1024];
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(sizeof(struct ucred))];
    } control;
    struct iovec part = {text, sizeof(text) - 1};

    for (;;) {
        struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control)};
        ssize_t size = recvmsg(launcher->notify_fd, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        struct cmsghdr *header;

        if (size < 0)
            return;
        text[size] = '\0';
        header = CMSG_FIRSTHDR(&message);
        if (header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_CREDENTIALS) {
            struct ucred peer;

            memcpy(&peer, CMSG_DATA(header), sizeof(peer));
            notified(launcher, peer.pid, text);
        }
    }
}

static int notify_open(struct launcher *launcher)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int on = 1;

    if (strlen(launcher->notify_path) >= sizeof(address.sun_path))
        return -ENAMETOOLONG;
    memcpy(address.sun_path, launcher->notify_path, strlen(launcher->notify_path));
    launcher->notify_fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (launcher->notify_fd < 0)
        return -errno;
    (void)unlink(launcher->notify_path);
    if (bind(launcher->notify_fd, (struct sockaddr *)&address, sizeof(address)) < 0 ||
        setsockopt(launcher->notify_fd, SOL_SOCKET, SO_PASSCRED, &on, sizeof(on)) < 0)
        return -errno;
    return 0;
}

/* -- watching and stopping -- */

static void signal_child(const struct child *child, int signal_number)
{
    if (child->pid)
        kill(child->pid, signal_number);
}

static void on_tick(uv_timer_t *timer)
{
    struct launcher *launcher = timer->data;
    uint64_t now = clock_monotonic_usec(&clock_system);

    for (size_t i = 0; i < launcher->child_count; i++) {
        struct child *child = launcher->children[i];

        if (launcher->is_stopping) {
            if (now >= launcher->stop_deadline_usec)
                signal_child(child, SIGKILL);
        } else if (child->pid && child->notifies && child->is_ready && now - child->watchdog_mono_usec > WATCHDOG_USEC) {
            log_warning("process=%s pid=%d missed its watchdog, killing it", child->name, (int)child->pid);
            child->watchdog_mono_usec = now;
            signal_child(child, SIGKILL);
        }
    }
}

static void launcher_free(struct launcher *launcher)
{
    void (*stopped)(void *context) = launcher->stopped;
    void *context = launcher->context;

    for (size_t i = 0; i < launcher->child_count; i++)
        child_deinit(launcher->children[i]);
    if (launcher->notify_fd >= 0)
        close(launcher->notify_fd);
    free(launcher->notify_path);
    free(launcher);
    if (stopped)
        stopped(context);
}

static void handle_gone(struct launcher *launcher)
{
    if (--launcher->open_handles == 0)
        launcher_free(launcher);
}

static void on_handle_closed(uv_handle_t *handle)
{
    handle_gone(handle->data);
}

static void on_child_timer_closed(uv_handle_t *handle)
{
    struct child *child = handle->data;

    handle_gone(child->launcher);
}

static void on_server_closed(void *context)
{
    handle_gone(context);
}

static void launcher_check_stopped(struct launcher *launcher)
{
    for (size_t i = 0; i < launcher->child_count; i++) {
        if (launcher->children[i]->pid)
            return;
    }
    if (uv_is_closing((uv_handle_t *)&launcher->tick))
        return;
    for (size_t i = 0; i < launcher->child_count; i++)
        uv_close((uv_handle_t *)&launcher->children[i]->restart_timer, on_child_timer_closed);
    uv_close((uv_handle_t *)&launcher->notify_poll, on_handle_closed);
    uv_close((uv_handle_t *)&launcher->child_signal, on_handle_closed);
    uv_close((uv_handle_t *)&launcher->tick, on_handle_closed);
    if (launcher->server)
        ipc_server_close(launcher->server, on_server_closed, launcher);
}

void launcher_stop(struct launcher *launcher, void (*stopped)(void *context))
{
    launcher->stopped = stopped;
    if (launcher->is_stopping)
        return;
    launcher->is_stopping = true;
    launcher->stop_deadline_usec = clock_monotonic_usec(&clock_system) + STOP_GRACE_MS * 1000;
    for (size_t i = launcher->child_count; i > 0; i--) {
        uv_timer_stop(&launcher->children[i - 1]->restart_timer);
        signal_child(launcher->children[i - 1], SIGTERM);
    }
    launcher_check_stopped(launcher);
}

/* -- what `shoal status` asks -- */

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct launcher *launcher = context;
    struct process_status processes[LAUNCHER_PROCESSES_MAX];
    int r;

    for (size_t i = 0; i < launcher->child_count; i++) {
        const struct child *child = launcher->children[i];

        processes[i] = (struct process_status){
            .name = ipc_text(child->name),
            .pid = (uint64_t)child->pid,
            .started_usec = child->started_usec,
            .restarts = child->restarts,
        };
    }
    if (request->method == IPC_CALL && ipc_text_equal(request->uri, PROCESSES_CALL))
        r = processes_respond(call, processes, launcher->child_count);
    else
        r = ipc_call_respond(call, &(struct ipc_response){.status = 404});
    if (r != 0)
        log_warning("outcome=%d: a question for the processes could not be answered", r);
}

static int serve(struct launcher *launcher, const char *run_dir)
{
    static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = {"launcher", 8}};
    CLEANUP(free_cleanup) char *path = NULL;

    if (asprintf(&path, "%s/launcher.sock", run_dir) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    return ipc_server_new(
        &(struct ipc_server_options){
            .loop = launcher->loop,
            .listen_fd = -1,
            .socket_path = path,
            .hello = &hello,
            .events = {.request = on_request},
            .context = launcher,
        },
        &launcher->server);
}

/* -- life -- */

static void init_handles(struct launcher *launcher)
{
    uv_poll_init(launcher->loop, &launcher->notify_poll, launcher->notify_fd);
    launcher->notify_poll.data = launcher;
    uv_poll_start(&launcher->notify_poll, UV_READABLE, on_notify);
    uv_signal_init(launcher->loop, &launcher->child_signal);
    launcher->child_signal.data = launcher;
    uv_signal_start(&launcher->child_signal, on_child_signal, SIGCHLD);
    uv_timer_init(launcher->loop, &launcher->tick);
    launcher->tick.data = launcher;
    uv_timer_start(&launcher->tick, on_tick, TICK_MS, TICK_MS);
    launcher->open_handles = 3;
}

int launcher_new(uv_loop_t *loop, const char *run_dir, const struct launcher_events *events, void *context, struct launcher **ret_launcher)
{
    struct launcher *launcher = calloc(1, sizeof(*launcher));
    int r;

    if (!launcher)
        return -ENOMEM;
    launcher->loop = loop;
    launcher->events = *events;
    launcher->context = context;
    launcher->notify_fd = -1;
    if (asprintf(&launcher->notify_path, "%s/notify", run_dir) < 0)
        launcher->notify_path = NULL;
    r = launcher->notify_path ? notify_open(launcher) : -ENOMEM;
    if (r < 0) {
        launcher_free(launcher);
        return r;
    }
    init_handles(launcher);
    r = serve(launcher, run_dir);
    if (r < 0) {
        launcher_stop(launcher, NULL);
        return r;
    }
    launcher->open_handles++;
    *ret_launcher = launcher;
    return 0;
}

static int copy_program(struct child *child, const struct launcher_program *program)
{
    child->name = strdup(program->name);
    child->path = strdup(program->path);
    child->arguments[0] = strdup(program->path);
    if (!child->name || !child->path || !child->arguments[0])
        return -ENOMEM;
    for (size_t i = 0; program->arguments[i]; i++) {
        child->arguments[i + 1] = strdup(program->arguments[i]);
        if (!child->arguments[i + 1])
            return -ENOMEM;
    }
    for (size_t i = 0; i < program->fd_count; i++) {
        child->fd_names[i] = strdup(program->fds[i].name);
        if (!child->fd_names[i])
            return -ENOMEM;
    }
    return 0;
}

int launcher_add(struct launcher *launcher, const struct launcher_program *program)
{
    struct child *child = launcher->child_count < LAUNCHER_PROCESSES_MAX ? calloc(1, sizeof(*child)) : NULL;
    int r;

    if (!child)
        return -ENOMEM;
    child->launcher = launcher;
    child->notifies = program->notifies;
    child->restart_delay_ms = RESTART_FIRST_MS;
    child->fd_count = program->fd_count;
    for (size_t i = 0; i < program->fd_count; i++)
        child->fds[i] = program->fds[i].fd;
    r = copy_program(child, program);
    if (r < 0) {
        child_deinit(child);
        return r;
    }
    uv_timer_init(launcher->loop, &child->restart_timer);
    child->restart_timer.data = child;
    launcher->open_handles++;
    launcher->children[launcher->child_count++] = child;
    return 0;
}

int launcher_start(struct launcher *launcher)
{
    int r = 0;

    for (size_t i = 0; i < launcher->child_count && r == 0; i++)
        r = child_start(launcher->children[i]);
    return r;
}
