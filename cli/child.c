/* One process of the launcher, see child.h. Protocols: sd_listen_fds(3), sd_notify(3), as in
 * base/daemon.h. */
#include "cli/child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "base/clock.h"
#include "base/daemon.h"

static void fds_free(struct launcher_fd *fds, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        close(fds[i].fd);
        free(fds[i].name);
    }
    free(fds);
}

void child_free(struct child *child)
{
    free(child->name);
    free(child->path);
    for (size_t i = 0; child->arguments[i]; i++)
        free(child->arguments[i]);
    fds_free(child->fds, child->fd_count);
    free(child);
}

/* -- descriptors -- */

int launcher_program_add_fd(struct launcher_program *program, int fd, const char *name)
{
    char *copy = strdup(name);
    struct launcher_fd *fds = NULL;

    if (copy)
        fds = reallocarray(program->fds, program->fd_count + 1, sizeof(fds[0]));
    if (!fds) {
        free(copy);
        close(fd);
        return -ENOMEM;
    }
    program->fds = fds;
    fds[program->fd_count++] = (struct launcher_fd){fd, copy};
    return 0;
}

void launcher_program_deinit(struct launcher_program *program)
{
    fds_free(program->fds, program->fd_count);
    program->fds = NULL;
    program->fd_count = 0;
}

/* "one:two" for LISTEN_FDNAMES; NULL: out of memory. */
static char *fd_names(const struct child *child)
{
    CLEANUP(buffer_deinit) struct buffer names = BUFFER_INIT(0);
    size_t size;

    for (size_t i = 0; i < child->fd_count; i++) {
        if (buffer_printf(&names, "%s%s", i ? ":" : "", child->fds[i].name) < 0)
            return NULL;
    }
    return buffer_append(&names, "", 1) < 0 ? NULL : buffer_take(&names, &size);
}

/* -- in the child -- */

static int set_environment(const struct child *child, const char *notify_path)
{
    CLEANUP(free_cleanup) char *names = fd_names(child);
    char text[32];

    snprintf(text, sizeof(text), "%zu", child->fd_count);
    if (setenv("LISTEN_FDS", text, 1) < 0)
        return -errno;
    snprintf(text, sizeof(text), "%d", (int)getpid());
    if (setenv("LISTEN_PID", text, 1) < 0 || setenv("WATCHDOG_PID", text, 1) < 0)
        return -errno;
    if (!names || setenv("LISTEN_FDNAMES", names, 1) < 0)
        return names ? -errno : -ENOMEM;
    if (!child->notifies)
        return 0;
    snprintf(text, sizeof(text), "%u", LAUNCHER_WATCHDOG_USEC);
    if (setenv("NOTIFY_SOCKET", notify_path, 1) < 0 || setenv("WATCHDOG_USEC", text, 1) < 0)
        return -errno;
    return 0;
}

/* Moves the passed descriptors to 3, 4, … with close-on-exec off. First out of the way, since they
 * may be among 3, 4, … themselves. */
static int place_fds(const struct child *child)
{
    CLEANUP(free_cleanup) int *high = calloc(child->fd_count + 1, sizeof(high[0]));

    if (!high)
        return -ENOMEM;
    for (size_t i = 0; i < child->fd_count; i++) {
        high[i] = fcntl(child->fds[i].fd, F_DUPFD_CLOEXEC,
                        DAEMON_LISTEN_FDS_START + (int)child->fd_count);
        if (high[i] < 0)
            return -errno;
    }
    for (size_t i = 0; i < child->fd_count; i++) {
        if (dup2(high[i], DAEMON_LISTEN_FDS_START + (int)i) < 0)
            return -errno;
    }
    return 0;
}

/* In the child, between fork and exec; the launcher has one thread, so this may use the C library.
 */
static _Noreturn void child_exec(const struct child *child, const char *notify_path,
                                 pid_t launcher_pid)
{
    sigset_t none;
    int null_fd = open("/dev/null", O_RDWR | O_CLOEXEC);

    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
    /* A terminal's Ctrl-C is for the launcher, which then stops the others in order. */
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() == launcher_pid && null_fd >= 0 && dup2(null_fd, STDIN_FILENO) >= 0 &&
        place_fds(child) == 0 && set_environment(child, notify_path) == 0)
        execv(child->path, child->arguments);
    fprintf(stderr, "shoal: %s can't be started: %s\n", child->path, strerror(errno));
    _exit(127);
}

int child_start(struct child *child, const char *notify_path)
{
    pid_t launcher_pid = getpid(), pid = fork();

    if (pid < 0)
        return -errno;
    if (pid == 0)
        child_exec(child, notify_path, launcher_pid);
    child->pid = pid;
    child->is_ready = !child->notifies;
    child->started_usec = clock_realtime_usec(&clock_system);
    child->started_mono_usec = clock_monotonic_usec(&clock_system);
    child->watchdog_mono_usec = child->started_mono_usec;
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
    return 0;
}

int child_new(struct launcher *launcher, struct launcher_program *program, struct child **ret_child)
{
    struct child *child = calloc(1, sizeof(*child));
    int r;

    if (!child) {
        launcher_program_deinit(program);
        return -ENOMEM;
    }
    child->launcher = launcher;
    child->notifies = program->notifies;
    child->waits = program->waits;
    child->fds = TAKE(program->fds);
    child->fd_count = program->fd_count;
    program->fd_count = 0;
    r = copy_program(child, program);
    if (r < 0) {
        child_free(child);
        return r;
    }
    *ret_child = child;
    return 0;
}
