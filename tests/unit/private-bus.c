/*
 * The private dbus-daemon of tests; see private-bus.h. dbus-daemon(1) tells its address through
 * `--print-address=FD`, which it writes only once the socket listens.
 */
#include "private-bus.h"

#include "base/cleanup.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static const char configuration[] =
    "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
    " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
    "<busconfig>\n"
    "  <listen>unix:path=%s/bus</listen>\n"
    "  <auth>EXTERNAL</auth>\n"
    "  <servicedir>%s</servicedir>\n"
    "  <policy context=\"default\">\n"
    "    <allow send_destination=\"*\" eavesdrop=\"true\"/>\n"
    "    <allow eavesdrop=\"true\"/>\n"
    "    <allow own=\"*\"/>\n"
    "  </policy>\n"
    "  <limit name=\"max_match_rules_per_connection\">50000</limit>\n"
    "  <limit name=\"max_replies_per_connection\">128</limit>\n"
    "  <limit name=\"max_connections_per_user\">4096</limit>\n"
    "  <limit name=\"max_names_per_connection\">4096</limit>\n"
    "</busconfig>\n";

static int write_configuration(const char *folder, char path[static PATH_MAX])
{
    CLEANUP(fclose_cleanup) FILE *file = NULL;

    snprintf(path, PATH_MAX, "%s/bus.conf", folder);
    file = fopen(path, "we");
    if (!file)
        return -errno;
    if (fprintf(file, configuration, folder, folder) < 0 || fflush(file) != 0)
        return -EIO;
    return 0;
}

/* In the child: async-signal-safe calls only, as the test may have threads. */
static _Noreturn void run_daemon(char *const *arguments, int address_fd, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(EXIT_FAILURE);
    fcntl(address_fd, F_SETFD, 0);
    execvp(arguments[0], arguments);
    _exit(errno == ENOENT ? 127 : EXIT_FAILURE);
}

/* Reads the one line that the daemon prints. End of file means that the daemon gave up. */
static int read_address(int fd, char *address, size_t size)
{
    size_t used = 0;

    while (used + 1 < size) {
        struct pollfd poll_fd = {.fd = fd, .events = POLLIN};
        int ready = poll(&poll_fd, 1, PRIVATE_BUS_START_TIMEOUT_MS);
        ssize_t count;

        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0)
            return -errno;
        if (ready == 0)
            return -ETIMEDOUT;
        count = read(fd, address + used, size - used - 1);
        if (count <= 0)
            return -ENOENT;
        used += (size_t)count;
        address[used] = '\0';
        if (strchr(address, '\n')) {
            *strchr(address, '\n') = '\0';
            return 0;
        }
    }
    return -EMSGSIZE;
}

static int start_daemon(struct private_bus *bus)
{
    char path[PATH_MAX], config_option[PATH_MAX + 16], address_option[32];
    CLEANUP(close_cleanup) int read_fd = -1;
    CLEANUP(close_cleanup) int write_fd = -1;
    pid_t parent = getpid();
    int fds[2], error;

    error = write_configuration(bus->folder, path);
    if (error < 0)
        return error;
    if (pipe2(fds, O_CLOEXEC) < 0)
        return -errno;
    read_fd = fds[0];
    write_fd = fds[1];
    snprintf(config_option, sizeof(config_option), "--config-file=%s", path);
    snprintf(address_option, sizeof(address_option), "--print-address=%d", write_fd);

    bus->pid = fork();
    if (bus->pid < 0) {
        bus->pid = 0;
        return -errno;
    }
    if (bus->pid == 0) {
        char program[] = "dbus-daemon", nofork[] = "--nofork", nopidfile[] = "--nopidfile";
        char *arguments[] = {program, nofork, nopidfile, config_option, address_option, NULL};

        run_daemon(arguments, write_fd, parent);
    }
    close(write_fd);
    write_fd = -1;
    return read_address(read_fd, bus->address, sizeof(bus->address));
}

int private_bus_start(struct private_bus *ret_bus)
{
    const char *temporary = getenv("TMPDIR");
    struct private_bus bus = {0};
    int error;

    /* The path of a Unix socket is at most 107 bytes long: a deep TMPDIR is of no use. */
    if (!temporary || strlen(temporary) > 32)
        temporary = "/tmp";
    snprintf(bus.folder, sizeof(bus.folder), "%s/shoal-bus-XXXXXX", temporary);
    if (!mkdtemp(bus.folder))
        return -errno;
    error = start_daemon(&bus);
    if (error < 0) {
        private_bus_stop(&bus);
        return error;
    }
    *ret_bus = bus;
    return 0;
}

void private_bus_stop(struct private_bus *bus)
{
    static const char *const names[] = {"bus", "bus.conf"};

    if (bus->pid > 0) {
        kill(bus->pid, SIGTERM);
        while (waitpid(bus->pid, NULL, 0) < 0 && errno == EINTR)
            ;
    }
    if (bus->folder[0] != '\0') {
        for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
            char path[PATH_MAX];

            snprintf(path, sizeof(path), "%s/%s", bus->folder, names[i]);
            unlink(path);
        }
        rmdir(bus->folder);
    }
    *bus = (struct private_bus){0};
}
