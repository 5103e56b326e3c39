/* The password, see password.h. Copies are wiped. */
#include "capture/password.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>

#include "base/cleanup.h"
#include "capture/limits.h"

/* Reads to the end of the line or of the file. */
static int read_line(int fd, int watch_fd, struct secret *ret_password)
{
    char text[CAPTURE_PASSWORD_BYTES_MAX] = "";
    size_t size = 0;
    ssize_t got = 1;
    int r = 0;

    while (r == 0 && got == 1 && size < sizeof(text)) {
        struct pollfd fds[] = {{.fd = fd, .events = POLLIN}, {.fd = watch_fd, .events = POLLIN}};

        if (poll(fds, 2, -1) < 0) {
            r = errno == EINTR ? 0 : PASSWORD_E_NONE;
            continue;
        }
        if (fds[1].revents) {
            r = PASSWORD_E_INTERRUPTED;
            continue;
        }
        got = read(fd, text + size, 1);
        if (got == 1 && text[size] == '\n')
            got = 0;
        size += got == 1 && r == 0;
    }
    if (r == 0 && size > 0 && text[size - 1] == '\r')
        size--;
    if (r == 0)
        r = size > 0 && size < sizeof(text) && got == 0 ? secret_init(ret_password, text, size)
                                                        : PASSWORD_E_NONE;
    secret_wipe(text, sizeof(text));
    return r;
}

static int from_file(const char *file, int watch_fd, struct secret *ret_password, char *reason)
{
    bool is_input = strcmp(file, "-") == 0;
    int fd = is_input ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC);
    int r;

    if (fd < 0) {
        snprintf(reason, 256, "%.150s: %s", file, strerror(errno));
        return PASSWORD_E_NONE;
    }
    r = read_line(fd, watch_fd, ret_password);
    if (!is_input)
        close(fd);
    if (r == PASSWORD_E_NONE)
        snprintf(reason, 256, "there is no password in the first line of %.150s",
                 is_input ? "standard input" : file);
    return r;
}

static int from_terminal(const char *user, int watch_fd, struct secret *ret_password, char *reason)
{
    CLEANUP(close_cleanup) int fd = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    struct termios before, silent;
    int r;

    if (fd < 0 || tcgetattr(fd, &before) < 0) {
        snprintf(reason, 256,
                 "there is no terminal to ask for the password: set SHOAL_PASSWORD or give "
                 "--password-file FILE");
        return PASSWORD_E_NONE;
    }
    silent = before;
    silent.c_lflag &= ~(tcflag_t)ECHO;
    dprintf(fd, "Password of %s: ", user);
    tcsetattr(fd, TCSAFLUSH, &silent);
    r = read_line(fd, watch_fd, ret_password);
    tcsetattr(fd, TCSAFLUSH, &before);
    dprintf(fd, "\n");
    if (r == PASSWORD_E_NONE)
        snprintf(reason, 256, "no password was typed");
    return r;
}

int password_read(const char *file, const char *user, int watch_fd, struct secret *ret_password,
                  char reason[static 256])
{
    char *text = getenv("SHOAL_PASSWORD");
    int r;

    if (file)
        r = from_file(file, watch_fd, ret_password, reason);
    else if (text && *text)
        r = secret_init(ret_password, text, strlen(text));
    else
        r = from_terminal(user, watch_fd, ret_password, reason);
    if (text) {
        secret_wipe(text, strlen(text)); /* /proc/PID/environ shows this memory */
        unsetenv("SHOAL_PASSWORD");
    }
    return r;
}
