/*
 * shoal-sim as a child; see sim-process.h. It tells that it is ready through NOTIFY_SOCKET, as it
 * tells systemd.
 */
#include "sim-process.h"

#include "base/cleanup.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

/* An abstract socket needs no file; its name holds our pid. */
static int open_notify_socket(char name[static 64])
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    size_t length;

    if (fd < 0)
        return -errno;
    snprintf(name, 64, "@shoal-test-sim-%d", (int)getpid());
    length = strlen(name);
    memcpy(address.sun_path, name, length);
    address.sun_path[0] = '\0';
    if (bind(fd, (struct sockaddr *)&address,
             (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length)) < 0) {
        int error = -errno;

        close(fd);
        return error;
    }
    return fd;
}

static _Noreturn void run_sim(const char *address, const char *board_file, const char *notify,
                              int error_fd)
{
    sigset_t none;

    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    setenv("NOTIFY_SOCKET", notify, 1);
    dup2(error_fd, STDERR_FILENO);
    execl(SHOAL_SIM, "shoal-sim", "--bus", address, "--board", board_file, (char *)NULL);
    _exit(127);
}

/* The pipe's end is the child's end. */
static int wait_until_ready(int notify_fd, int error_fd)
{
    for (;;) {
        struct pollfd fds[] = {{.fd = notify_fd, .events = POLLIN}, {.fd = error_fd}};
        char text[256];
        ssize_t size;
        int count = poll(fds, 2, SIM_PROCESS_TIMEOUT_MS);

        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? -errno : -ETIMEDOUT;
        if (fds[0].revents & POLLIN) {
            size = recv(notify_fd, text, sizeof(text) - 1, 0);
            text[size > 0 ? size : 0] = '\0';
            if (strstr(text, "READY=1"))
                return 0;
        } else if (fds[1].revents & POLLHUP) {
            return -ECHILD;
        }
    }
}

int sim_process_start(const char *address, const char *board_file, struct sim_process *ret_process)
{
    char notify[64];
    CLEANUP(close_cleanup) int notify_fd = open_notify_socket(notify);
    int fds[2], error;
    pid_t pid;

    if (notify_fd < 0)
        return notify_fd;
    if (pipe2(fds, O_CLOEXEC) < 0)
        return -errno;
    pid = fork();
    if (pid == 0)
        run_sim(address, board_file, notify, fds[1]);
    close(fds[1]);
    if (pid < 0) {
        close(fds[0]);
        return -EAGAIN;
    }
    *ret_process = (struct sim_process){pid, fds[0]};
    error = wait_until_ready(notify_fd, fds[0]);
    if (error == -ETIMEDOUT)
        sim_process_stop(ret_process);
    return error;
}

int sim_process_wait(struct sim_process *process, char *ret_errors, size_t size)
{
    int status = 0;
    size_t used = 0;
    char text[512];
    ssize_t count;

    if (process->pid <= 0)
        return -1;
    while ((count = read(process->error_fd, text, sizeof(text))) > 0) {
        for (ssize_t i = 0; ret_errors && i < count && used + 1 < size; i++)
            ret_errors[used++] = text[i];
    }
    if (ret_errors)
        ret_errors[used] = '\0';
    close(process->error_fd);
    while (waitpid(process->pid, &status, 0) < 0 && errno == EINTR)
        ;
    *process = (struct sim_process){0, -1};
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int sim_process_stop(struct sim_process *process)
{
    if (process->pid > 0)
        kill(process->pid, SIGTERM);
    return sim_process_wait(process, NULL, 0);
}
