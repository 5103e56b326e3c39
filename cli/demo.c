/*
 * `shoal demo`: a whole BMC on a desk. A private dbus-daemon, the simulated BMC, all services and
 * the gateway, under the launcher, in one run folder that is gone afterwards. Owns the run folder
 * and, unless --state names one, the state folder.
 */
#include "cli/commands.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <uv.h>

#include "base/buffer.h"
#include "base/cleanup.h"
#include "base/log.h"
#include "base/state-file.h"
#include "cli/demo-options.h"
#include "cli/folders.h"
#include "cli/launcher.h"

struct demo {
    struct demo_options options;
    uv_loop_t loop;
    uv_signal_t signals[2];
    struct launcher *launcher;
    char *run_dir, *state_dir; /* absolute */
    char *data_dir;
    char *bus_address;
    int https_fd, http_fd; /* -1: none, or given away */
    int status;
};

/* -- folders -- */

static int make_folders(struct demo *demo)
{
    int r;

    r = folder_make_run(demo->options.port, &demo->run_dir);
    if (r < 0) {
        fprintf(stderr, "shoal demo: the folder for the sockets can't be made: %s\n", strerror(-r));
        return r;
    }
    if (demo->options.state) {
        int fd = state_dir_open(demo->options.state, 0700);

        if (fd >= 0)
            close(fd);
        demo->state_dir = fd < 0 ? NULL : realpath(demo->options.state, NULL);
        if (!demo->state_dir) {
            fprintf(stderr, "shoal demo: --state %s: %s\n", demo->options.state,
                    strerror(fd < 0 ? -fd : errno));
            return fd < 0 ? fd : -errno;
        }
        return 0;
    }
    if (asprintf(&demo->state_dir, "%s/state", demo->run_dir) < 0) {
        demo->state_dir = NULL;
        return -ENOMEM;
    }
    return mkdir(demo->state_dir, 0700) < 0 ? -errno : 0;
}

static int write_bus_config(const struct demo *demo, char **ret_path)
{
    static const char text[] =
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
        " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
        "<busconfig>\n"
        "  <listen>systemd:</listen>\n"
        "  <auth>EXTERNAL</auth>\n"
        "  <policy context=\"default\">\n"
        "    <allow user=\"*\"/>\n"
        "    <allow own=\"*\"/>\n"
        "    <allow send_destination=\"*\"/>\n"
        "    <allow receive_sender=\"*\"/>\n"
        "  </policy>\n"
        "</busconfig>\n";
    CLEANUP(fclose_cleanup) FILE *file = NULL;

    if (asprintf(ret_path, "%s/bus.conf", demo->run_dir) < 0) {
        *ret_path = NULL;
        return -ENOMEM;
    }
    file = fopen(*ret_path, "we");
    if (!file || fputs(text, file) < 0 || fflush(file) != 0)
        return -errno;
    return 0;
}

/* -- programs -- */

static int add_program(struct demo *demo, struct launcher_program *program, const char *file)
{
    CLEANUP(free_cleanup) char *path = NULL;
    int r;

    r = program_find(file, &path);
    if (r < 0) {
        fprintf(stderr,
                "shoal demo: the program %s is missing: install it, or name its folder in "
                "SHOAL_PROGRAMS\n",
                file);
        return r;
    }
    program->path = path;
    return launcher_add(demo->launcher, program);
}

static int add_socket(struct demo *demo, struct launcher_program *program, const char *name)
{
    CLEANUP(free_cleanup) char *path = NULL;
    int fd;

    if (asprintf(&path, "%s/%s", demo->run_dir, name) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    fd = launcher_listen_unix(path, 0600);
    if (fd < 0) {
        fprintf(stderr, "shoal demo: %s: %s\n", path, strerror(-fd));
        return fd;
    }
    program->fds[program->fd_count].fd = fd;
    program->fds[program->fd_count++].name = name;
    return 0;
}

static int add_bus(struct demo *demo)
{
    struct launcher_program program = {.name = "dbus-daemon"};
    CLEANUP(free_cleanup) char *config = NULL, *option = NULL;
    int r;

    r = write_bus_config(demo, &config);
    if (r == 0 && asprintf(&option, "--config-file=%s", config) < 0) {
        option = NULL;
        r = -ENOMEM;
    }
    if (r == 0)
        r = add_socket(demo, &program, "bus");
    if (r < 0)
        return r;
    program.arguments[0] = option;
    program.arguments[1] = "--nofork";
    program.arguments[2] = "--nopidfile";
    program.arguments[3] = "--nosyslog";
    return add_program(demo, &program, "dbus-daemon");
}

static int add_sim(struct demo *demo)
{
    CLEANUP(free_cleanup) char *boards = NULL;
    struct launcher_program program = {
        .name = "sim",
        .notifies = true,
        .arguments = {"--log-level", demo->options.log_level, "--bus", demo->bus_address, "--board",
                      demo->options.board, "--boards-dir"},
    };

    if (asprintf(&boards, "%s/boards", demo->data_dir) < 0) {
        boards = NULL;
        return -ENOMEM;
    }
    program.arguments[7] = boards;
    return add_program(demo, &program, "shoal-sim");
}

struct demo_service {
    const char *name;
    bool has_bus;
    bool has_files; /* reads logs of its machine: those of the demo, not of this computer */
    const char *const *arguments; /* further ones, NULL-terminated; NULL: none */
};

/* The others are there, so that links lead somewhere. */
static const char *const chassis_arguments[] = {"--computer-system", "/redfish/v1/Systems/system",
                                                "--manager", "/redfish/v1/Managers/bmc", NULL};

static const struct demo_service services[] = {
    {"account", false, false, NULL},
    {"session", false, false, NULL},
    {"chassis", true, false, chassis_arguments},
    {"systems", true, false, NULL},
    {"managers", true, false, NULL},
    {"logs", true, true, NULL},
    {"update", true, false, NULL},
};

static int add_service(struct demo *demo, const struct demo_service *service)
{
    CLEANUP(free_cleanup) char *socket = NULL, *file = NULL, *journal = NULL, *console = NULL;
    struct launcher_program program = {
        .name = service->name,
        .notifies = true,
        .waits = service->has_bus, /* so that its first snapshot has the whole machine */
        .arguments = {"--run", demo->run_dir, "--state", demo->state_dir, "--log-level",
                      demo->options.log_level},
    };
    size_t count = 6; /* of those */
    int r;

    if (demo->options.hide_deprecated)
        program.arguments[count++] = "--hide-deprecated";
    for (const char *const *argument = service->arguments; argument && *argument; argument++)
        program.arguments[count++] = *argument;
    if (service->has_bus) {
        program.arguments[count++] = "--bus";
        program.arguments[count++] = demo->bus_address;
    }
    if (asprintf(&journal, "%s/journal", demo->run_dir) < 0)
        journal = NULL;
    if (asprintf(&console, "%s/console", demo->run_dir) < 0)
        console = NULL;
    if (service->has_files && journal && console) {
        program.arguments[count++] = "--journal";
        program.arguments[count++] = journal;
        program.arguments[count++] = "--console-log";
        program.arguments[count] = console;
    }
    if (asprintf(&socket, "%s.sock", service->name) < 0)
        socket = NULL;
    if (asprintf(&file, "shoal-%s", service->name) < 0)
        file = NULL;
    r = socket && file && journal && console ? add_socket(demo, &program, socket) : -ENOMEM;
    return r < 0 ? r : add_program(demo, &program, file);
}

static int open_port(const struct demo *demo, unsigned int port, int *ret_fd)
{
    int fd;

    if (port == 0)
        return 0;
    fd = launcher_listen_tcp(demo->options.address, port);
    if (fd < 0) {
        fprintf(stderr, "shoal demo: can't listen on %s port %u: %s%s\n", demo->options.address,
                port, strerror(-fd),
                fd == -EADDRINUSE ? " (choose others with --port and --http-port)" : "");
        return fd;
    }
    *ret_fd = fd;
    return 0;
}

static int open_ports(struct demo *demo)
{
    int r = open_port(demo, demo->options.port, &demo->https_fd);

    return r < 0 ? r : open_port(demo, demo->options.http_port, &demo->http_fd);
}

static void add_port(struct launcher_program *program, int *fd, const char *name)
{
    if (*fd < 0)
        return;
    program->fds[program->fd_count].fd = *fd;
    program->fds[program->fd_count++].name = name;
    *fd = -1;
}

/* Behind our own options, so that they win. */
static int add_gateway_arguments(const struct demo *demo, struct launcher_program *program)
{
    size_t count = 0;

    while (program->arguments[count])
        count++;
    for (char **argument = demo->options.gateway_arguments; *argument; argument++) {
        if (count + 1 == ARRAY_SIZE(program->arguments)) {
            fprintf(stderr, "shoal demo: too many options for the gateway\n");
            return -E2BIG;
        }
        program->arguments[count++] = *argument;
    }
    return 0;
}

static int add_gateway(struct demo *demo)
{
    char port[16];
    struct launcher_program program = {
        .name = "gateway",
        .notifies = true,
        .arguments = {"--run", demo->run_dir, "--state", demo->state_dir, "--config",
                      demo->options.config ? demo->options.config : demo->state_dir, "--data",
                      demo->data_dir, "--redirect-port", port, "--http", demo->options.http_mode,
                      "--log-level", demo->options.log_level,
                      demo->options.hide_deprecated ? "--hide-deprecated" : NULL},
    };
    int r;

    snprintf(port, sizeof(port), "%u", demo->options.port);
    r = add_gateway_arguments(demo, &program);
    if (r < 0)
        return r;
    add_port(&program, &demo->https_fd, "https");
    add_port(&program, &demo->http_fd, "http");
    return add_program(demo, &program, "shoal-gateway");
}

/* -- life -- */

static void demo_end(struct demo *demo, int status)
{
    demo->status = status;
    for (size_t i = 0; i < 2; i++) {
        if (!uv_is_closing((uv_handle_t *)&demo->signals[i]))
            uv_close((uv_handle_t *)&demo->signals[i], NULL);
    }
    if (demo->launcher)
        launcher_stop(TAKE(demo->launcher), NULL);
}

static void on_signal(uv_signal_t *handle, int signal_number)
{
    demo_end(handle->data, EXIT_SUCCESS);
}

static void on_ready(void *context)
{
    const struct demo *demo = context;
    const struct demo_options *options = &demo->options;
    const char *host = strcmp(options->address, "0.0.0.0") == 0 ||
                               strcmp(options->address, "::") == 0
                           ? "127.0.0.1"
                           : options->address;
    bool is_v6 = strchr(host, ':') != NULL;

    printf("Shoal is ready: board %s\n"
           "  URL       https://%s%s%s:%u/redfish/v1\n"
           "  user      root\n"
           "  password  0penBmc\n"
           "  D-Bus     %s\n"
           "  try       curl -k -u root:0penBmc https://%s%s%s:%u/redfish/v1/Chassis\n"
           "  watch     shoal status --run %s\n"
           "Ctrl-C stops it.\n",
           options->board, is_v6 ? "[" : "", host, is_v6 ? "]" : "", options->port,
           demo->bus_address, is_v6 ? "[" : "", host, is_v6 ? "]" : "", options->port,
           demo->run_dir);
    fflush(stdout);
}

static void on_failed(const char *name, int status, void *context)
{
    /* A process that ends with status 2 has said what is wrong with what it was given. */
    if (WIFSIGNALED(status))
        fprintf(stderr, "shoal demo: %s was ended by signal %d at start\n", name, WTERMSIG(status));
    else if (WEXITSTATUS(status) != 2)
        fprintf(stderr, "shoal demo: %s ended with status %d at start\n", name,
                WEXITSTATUS(status));
    demo_end(context, EXIT_FAILURE);
}

static int demo_start(struct demo *demo)
{
    static const struct launcher_events events = {.ready = on_ready, .failed = on_failed};
    int r;

    if (!demo->options.port && !demo->options.http_port) {
        fprintf(stderr, "shoal demo: --port and --http-port can't both be 0\n");
        return -EINVAL;
    }
    demo->data_dir = data_folder();
    r = demo->data_dir ? make_folders(demo) : -ENOMEM;
    if (r == 0 && asprintf(&demo->bus_address, "unix:path=%s/bus", demo->run_dir) < 0) {
        demo->bus_address = NULL;
        r = -ENOMEM;
    }
    if (r == 0) {
        r = launcher_new(&demo->loop, demo->run_dir, &events, demo, &demo->launcher);
        if (r < 0)
            fprintf(stderr, "shoal demo: the launcher can't start: %s\n", strerror(-r));
    }
    /* The ports first: they are the likeliest thing to go wrong. */
    if (r == 0)
        r = open_ports(demo);
    if (r == 0)
        r = add_bus(demo);
    if (r == 0)
        r = add_sim(demo);
    for (size_t i = 0; r == 0 && i < ARRAY_SIZE(services); i++)
        r = add_service(demo, &services[i]);
    if (r == 0)
        r = add_gateway(demo);
    return r < 0 ? r : launcher_start(demo->launcher);
}

static void demo_deinit(struct demo *demo)
{
    if (demo->run_dir)
        folder_remove(demo->run_dir);
    free(demo->run_dir);
    free(demo->state_dir);
    free(demo->data_dir);
    free(demo->bus_address);
    if (demo->https_fd >= 0)
        close(demo->https_fd);
    if (demo->http_fd >= 0)
        close(demo->http_fd);
}

int command_demo(int argc, char **argv)
{
    static const int numbers[2] = {SIGINT, SIGTERM};
    static struct demo demo = {.https_fd = -1, .http_fd = -1};
    enum log_level level = LOG_LEVEL_WARNING;
    int r;

    r = demo_options_parse(argc, argv, &demo.options);
    if (r != 0)
        return r - 1;
    (void)log_level_parse(demo.options.log_level, &level);
    log_init("shoal", level);
    signal(SIGPIPE, SIG_IGN);
    uv_loop_init(&demo.loop);
    for (size_t i = 0; i < 2; i++) {
        uv_signal_init(&demo.loop, &demo.signals[i]);
        demo.signals[i].data = &demo;
        uv_signal_start(&demo.signals[i], on_signal, numbers[i]);
    }
    r = demo_start(&demo);
    if (r < 0)
        demo_end(&demo, EXIT_FAILURE);
    uv_run(&demo.loop, UV_RUN_DEFAULT);
    uv_loop_close(&demo.loop);
    demo_deinit(&demo);
    return demo.status;
}
