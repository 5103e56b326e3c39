/* What `shoal demo` and `shoal emulate` share, see desk.h. Owns the run folder. */
#include "cli/desk.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/state-file.h"
#include "cli/folders.h"

/* -- folders -- */

static int make_state(struct desk *desk, const char *state)
{
    int fd;

    if (!state) {
        if (asprintf(&desk->state_dir, "%s/state", desk->run_dir) < 0) {
            desk->state_dir = NULL;
            return -ENOMEM;
        }
        return mkdir(desk->state_dir, 0700) < 0 ? -errno : 0;
    }
    fd = state_dir_open(state, 0700);
    if (fd >= 0)
        close(fd);
    desk->state_dir = fd < 0 ? NULL : realpath(state, NULL);
    if (desk->state_dir)
        return 0;
    fd = fd < 0 ? fd : -errno;
    fprintf(stderr, "%s: --state %s: %s\n", desk->command, state, strerror(-fd));
    return fd;
}

static int make_folders(struct desk *desk, const char *address, unsigned int port,
                        const char *state)
{
    int r = folder_make_run(address, port, &desk->run_dir);

    if (r == -EBUSY) {
        fprintf(stderr, "%s: another one runs on %s port %u\n", desk->command, address, port);
        return r;
    }
    if (r < 0) {
        fprintf(stderr, "%s: the folder for the sockets can't be made: %s\n", desk->command,
                strerror(-r));
        return r;
    }
    desk->data_dir = data_folder();
    return desk->data_dir ? make_state(desk, state) : -ENOMEM;
}

int desk_write_file(struct desk *desk, const char *name, const char *text, char **ret_path)
{
    CLEANUP(free_cleanup) char *path = NULL;
    CLEANUP(fclose_cleanup) FILE *file = NULL;
    int r;

    if (asprintf(&path, "%s/%s", desk->run_dir, name) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    file = fopen(path, "we");
    if (!file || fputs(text, file) < 0 || fflush(file) != 0) {
        r = -errno;
        fprintf(stderr, "%s: %s: %s\n", desk->command, path, strerror(-r));
        return r;
    }
    *ret_path = TAKE(path);
    return 0;
}

/* -- programs -- */

int desk_add_program(struct desk *desk, struct launcher_program *program, const char *file)
{
    CLEANUP(free_cleanup) char *path = NULL;
    int r = program_find(file, &path);

    if (r < 0) {
        fprintf(stderr,
                "%s: the program %s is missing: install it, or name its folder in "
                "SHOAL_PROGRAMS\n",
                desk->command, file);
        launcher_program_deinit(program);
        return r;
    }
    program->path = path;
    return launcher_add(desk->launcher, program);
}

int desk_add_arguments(struct desk *desk, struct launcher_program *program, char *const *arguments)
{
    size_t count = 0;

    while (program->arguments[count])
        count++;
    for (; *arguments; arguments++) {
        if (count + 1 == ARRAY_SIZE(program->arguments)) {
            fprintf(stderr, "%s: too many options for %s\n", desk->command, program->name);
            return -E2BIG;
        }
        program->arguments[count++] = *arguments;
    }
    return 0;
}

int desk_add_socket(struct desk *desk, struct launcher_program *program, const char *name)
{
    CLEANUP(free_cleanup) char *path = NULL;
    int fd;

    if (asprintf(&path, "%s/%s", desk->run_dir, name) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    fd = launcher_listen_unix(path, 0600);
    if (fd < 0) {
        fprintf(stderr, "%s: %s: %s\n", desk->command, path, strerror(-fd));
        return fd;
    }
    return launcher_program_add_fd(program, fd, name);
}

int desk_listen(struct desk *desk, const char *address, unsigned int port, const char *hint)
{
    int fd = launcher_listen_tcp(address, port);

    if (fd < 0)
        fprintf(stderr, "%s: can't listen on %s port %u: %s%s\n", desk->command, address, port,
                strerror(-fd), fd == -EADDRINUSE ? hint : "");
    return fd;
}

void desk_url(const char *scheme, const char *address, unsigned int port,
              char url[static DESK_URL_BYTES])
{
    const char *host = strcmp(address, "0.0.0.0") == 0 || strcmp(address, "::") == 0 ? "127.0.0.1"
                                                                                     : address;
    bool is_v6 = strchr(host, ':') != NULL;

    snprintf(url, DESK_URL_BYTES, "%s://%s%s%s:%u", scheme, is_v6 ? "[" : "", host,
             is_v6 ? "]" : "", port);
}

/* -- life -- */

static const int signal_numbers[DESK_SIGNAL_COUNT] = {SIGINT, SIGTERM, SIGHUP};

static void on_signal(uv_signal_t *handle, int signal_number);

/* A terminal that is closed ends us like Ctrl-C, unless nohup(1) says that it is not to. */
static void watch_signals(struct desk *desk)
{
    struct sigaction hup = {0};

    (void)sigaction(SIGHUP, NULL, &hup);
    for (size_t i = 0; i < DESK_SIGNAL_COUNT; i++) {
        uv_signal_init(&desk->loop, &desk->signals[i]);
        desk->signals[i].data = desk;
        if (signal_numbers[i] != SIGHUP || hup.sa_handler != SIG_IGN)
            uv_signal_start(&desk->signals[i], on_signal, signal_numbers[i]);
    }
}

/* libuv gives a signal its deadly default back; a late one shall not leave the run folder. */
static void unwatch_signals(struct desk *desk)
{
    sigset_t set;

    sigemptyset(&set);
    for (size_t i = 0; i < DESK_SIGNAL_COUNT; i++) {
        sigaddset(&set, signal_numbers[i]);
        uv_close((uv_handle_t *)&desk->signals[i], NULL);
    }
    (void)sigprocmask(SIG_BLOCK, &set, NULL);
}

static void on_stopped(bool all_well, void *context)
{
    struct desk *desk = context;

    if (!all_well && desk->status == EXIT_SUCCESS)
        desk->status = EXIT_FAILURE;
    unwatch_signals(desk);
}

/* The programs die with us, so signals are watched until they have saved what they have. */
static void desk_end(struct desk *desk, int status)
{
    desk->is_ending = true;
    desk->status = status;
    if (desk->launcher)
        launcher_stop(TAKE(desk->launcher), on_stopped);
    else
        unwatch_signals(desk);
}

static void on_signal(uv_signal_t *handle, int signal_number)
{
    struct desk *desk = handle->data;

    if (desk->is_ending)
        fprintf(stderr, "%s: still saving\n", desk->command);
    else
        desk_end(desk, EXIT_SUCCESS);
}

static void on_ready(void *context)
{
    struct desk *desk = context;

    desk->ready(desk);
    fflush(stdout);
}

static void on_failed(const char *name, int status, void *context)
{
    const struct desk *desk = context;
    bool is_usage = WIFEXITED(status) && WEXITSTATUS(status) == 2;

    /* A process that ends with status 2 has said what is wrong with what it was given. */
    if (WIFSIGNALED(status))
        fprintf(stderr, "%s: %s was ended by signal %d at start\n", desk->command, name,
                WTERMSIG(status));
    else if (!is_usage)
        fprintf(stderr, "%s: %s ended with status %d at start\n", desk->command, name,
                WEXITSTATUS(status));
    desk_end(context, is_usage ? 2 : EXIT_FAILURE);
}

static int desk_start(struct desk *desk, const char *address, unsigned int port, const char *state,
                      int (*start)(struct desk *desk))
{
    static const struct launcher_events events = {.ready = on_ready, .failed = on_failed};
    int r = make_folders(desk, address, port, state);

    if (r < 0)
        return r;
    r = launcher_new(&desk->loop, desk->run_dir, &events, desk, &desk->launcher);
    if (r < 0) {
        fprintf(stderr, "%s: the launcher can't start: %s\n", desk->command, strerror(-r));
        return r;
    }
    r = start(desk);
    return r < 0 ? r : launcher_start(desk->launcher);
}

static void desk_deinit(struct desk *desk)
{
    if (desk->run_dir)
        folder_remove(desk->run_dir);
    free(desk->run_dir);
    free(desk->state_dir);
    free(desk->data_dir);
}

/* A fleet has a socket for each BMC, and the gateway a connection for each client. */
static void raise_limit(void)
{
    struct rlimit limit;

    if (getrlimit(RLIMIT_NOFILE, &limit) < 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit); /* what is missing then, listening says */
}

int desk_run(struct desk *desk, const char *address, unsigned int port, const char *state,
             const char *log_level, int (*start)(struct desk *desk))
{
    enum log_level level = LOG_LEVEL_WARNING;

    (void)log_level_parse(log_level, &level);
    log_init("shoal", level);
    signal(SIGPIPE, SIG_IGN);
    raise_limit();
    uv_loop_init(&desk->loop);
    watch_signals(desk);
    if (desk_start(desk, address, port, state, start) < 0)
        desk_end(desk, EXIT_FAILURE);
    uv_run(&desk->loop, UV_RUN_DEFAULT);
    uv_loop_close(&desk->loop);
    desk_deinit(desk);
    return desk->status;
}
