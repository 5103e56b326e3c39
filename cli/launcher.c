/*
 * The supervisor of `shoal demo`, see launcher.h. Owns the children and their sockets. Children get
 * PR_SET_PDEATHSIG, so that none is left when the launcher is killed. Protocols: sd_listen_fds(3),
 * sd_notify(3), as in base/daemon.h.
 */
#include "cli/launcher.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/child.h"
#include "ipc/proto/processes.h"
#include "ipc/server.h"

#define STOP_GRACE_MS 5000u
#define EXTEND "EXTEND_TIMEOUT_USEC="
#define TICK_MS 100u
#define RESTART_FIRST_MS 0u   /* the first restart does not wait */
#define RESTART_AGAIN_MS 100u /* the next ones do, twice as long each time */
#define RESTART_MAX_MS 5000u
#define STABLE_USEC 2000000u /* a process that ran longer starts anew with the first delay */

struct launcher {
    uv_loop_t *loop;
    char *notify_path;
    struct launcher_events events;
    void *context;
    struct child *children[LAUNCHER_PROCESSES_MAX];
    size_t child_count, started_count, open_handles;
    int notify_fd;
    uv_poll_t notify_poll;
    uv_signal_t child_signal;
    uv_timer_t tick;
    struct ipc_server *server;
    bool was_ready, has_failed, is_stopping;
    bool is_unwell;              /* what saves at its end did not end well */
    const struct child *ending;  /* has its SIGTERM */
    uint64_t stop_deadline_usec; /* of that one */
    void (*stopped)(bool all_well, void *context);
};

/* -- ends and restarts -- */

static void on_restart(uv_timer_t *timer)
{
    struct child *child = timer->data;
    int r;

    child->restarts++;
    r = child_start(child, child->launcher->notify_path);
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

static void stop_next(struct launcher *launcher);

/* One that is just starting may know no SIGTERM yet. */
static void child_stopped(struct child *child, int status)
{
    bool is_well = WIFSIGNALED(status) ? WTERMSIG(status) == SIGTERM : WEXITSTATUS(status) == 0;
    char text[64];

    if (!is_well && child->saves) {
        describe_status(status, text, sizeof(text));
        log_error("process=%s ended with %s when it was stopped", child->name, text);
        child->launcher->is_unwell = true;
    }
    stop_next(child->launcher);
}

static void child_exited(struct child *child, int status)
{
    struct launcher *launcher = child->launcher;
    bool was_stable = clock_monotonic_usec(&clock_system) - child->started_mono_usec > STABLE_USEC;
    char text[64];

    child->pid = 0;
    child->is_ready = false;
    if (launcher->is_stopping) {
        child_stopped(child, status);
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
    log_warning("process=%s ended with %s, starting it again in %u ms", child->name, text,
                child->restart_delay_ms);
    uv_timer_start(&child->restart_timer, on_restart, child->restart_delay_ms, 0);
    child->restart_delay_ms = child->restart_delay_ms ? child->restart_delay_ms * 2
                                                      : RESTART_AGAIN_MS;
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

static bool are_ready(const struct launcher *launcher, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!launcher->children[i]->is_ready)
            return false;
    }
    return true;
}

/* In order, up to the first one that has to wait. */
static int start_more(struct launcher *launcher)
{
    int r = 0;

    while (r == 0 && launcher->started_count < launcher->child_count) {
        struct child *child = launcher->children[launcher->started_count];

        if (child->waits && !are_ready(launcher, launcher->started_count))
            return 0;
        r = child_start(child, launcher->notify_path);
        if (r == 0)
            launcher->started_count++;
    }
    return r;
}

static void check_ready(struct launcher *launcher)
{
    int r;

    if (launcher->was_ready || launcher->has_failed || launcher->is_stopping)
        return;
    r = start_more(launcher);
    if (r < 0) {
        launcher->has_failed = true;
        log_error("process=%s error=%s: can't be started",
                  launcher->children[launcher->started_count]->name, strerror(-r));
        launcher->events.failed(launcher->children[launcher->started_count]->name, 0,
                                launcher->context);
        return;
    }
    if (!are_ready(launcher, launcher->child_count))
        return;
    launcher->was_ready = true;
    launcher->events.ready(launcher->context);
}

static void extend_grace(struct launcher *launcher, const char *usec)
{
    uint64_t deadline = clock_monotonic_usec(&clock_system) + strtoull(usec, NULL, 10);

    if (deadline > launcher->stop_deadline_usec)
        launcher->stop_deadline_usec = deadline;
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
            if (strncmp(line, EXTEND, strlen(EXTEND)) == 0 && child == launcher->ending)
                extend_grace(launcher, line + strlen(EXTEND));
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
        struct msghdr message = {.msg_iov = &part,
                                 .msg_iovlen = 1,
                                 .msg_control = &control,
                                 .msg_controllen = sizeof(control)};
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
            if (now >= launcher->stop_deadline_usec && child == launcher->ending)
                signal_child(child, SIGKILL);
        } else if (child->pid && child->notifies && child->is_ready &&
                   now - child->watchdog_mono_usec > LAUNCHER_WATCHDOG_USEC) {
            log_warning("process=%s pid=%d missed its watchdog, killing it", child->name,
                        (int)child->pid);
            child->watchdog_mono_usec = now;
            signal_child(child, SIGKILL);
        }
    }
}

static void launcher_free(struct launcher *launcher)
{
    void (*stopped)(bool all_well, void *context) = launcher->stopped;
    void *context = launcher->context;
    bool all_well = !launcher->is_unwell;

    for (size_t i = 0; i < launcher->child_count; i++)
        child_free(launcher->children[i]);
    if (launcher->notify_fd >= 0)
        close(launcher->notify_fd);
    free(launcher->notify_path);
    free(launcher);
    if (stopped)
        stopped(all_well, context);
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

/* One after the other, the last one first: nobody sees those go that it needs, and complains. */
static void stop_next(struct launcher *launcher)
{
    for (size_t i = launcher->child_count; i > 0; i--) {
        struct child *child = launcher->children[i - 1];

        if (!child->pid)
            continue;
        if (child != launcher->ending) {
            launcher->ending = child;
            launcher->stop_deadline_usec = clock_monotonic_usec(&clock_system) +
                                           child->stop_grace_ms * UINT64_C(1000);
            signal_child(child, SIGTERM);
        }
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

/* What waits for its restart has nothing left to save. */
static void note_missing(struct launcher *launcher, const struct child *child)
{
    if (!child->saves || child->pid || !launcher->was_ready)
        return;
    log_error("process=%s was not running at the end: nothing is saved", child->name);
    launcher->is_unwell = true;
}

void launcher_stop(struct launcher *launcher, void (*stopped)(bool all_well, void *context))
{
    launcher->stopped = stopped;
    if (launcher->is_stopping)
        return;
    launcher->is_stopping = true;
    for (size_t i = 0; i < launcher->child_count; i++) {
        note_missing(launcher, launcher->children[i]);
        uv_timer_stop(&launcher->children[i]->restart_timer);
    }
    stop_next(launcher);
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
    static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION,
                                           .name = {"launcher", 8}};
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

int launcher_new(uv_loop_t *loop, const char *run_dir, const struct launcher_events *events,
                 void *context, struct launcher **ret_launcher)
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

int launcher_add(struct launcher *launcher, struct launcher_program *program)
{
    struct child *child;
    int r;

    if (launcher->child_count == LAUNCHER_PROCESSES_MAX) {
        launcher_program_deinit(program);
        return -E2BIG;
    }
    r = child_new(launcher, program, &child);
    if (r < 0)
        return r;
    child->restart_delay_ms = RESTART_FIRST_MS;
    child->stop_grace_ms = program->stop_grace_ms ? program->stop_grace_ms : STOP_GRACE_MS;
    child->saves = program->saves;
    uv_timer_init(launcher->loop, &child->restart_timer);
    child->restart_timer.data = child;
    launcher->open_handles++;
    launcher->children[launcher->child_count++] = child;
    return 0;
}

int launcher_start(struct launcher *launcher)
{
    return start_more(launcher);
}
