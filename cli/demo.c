/*
 * `shoal demo`: a whole BMC on a desk. A private dbus-daemon, the simulated BMC, all services and
 * the gateway, under the launcher, in one run folder that is gone afterwards.
 */
#include "cli/commands.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "cli/demo-options.h"
#include "cli/desk.h"

#define PORT_HINT " (choose others with --port and --http-port)"

struct demo {
    struct desk desk; /* first: the desk's callbacks cast */
    struct demo_options options;
    char *bus_address;
    int https_fd, http_fd; /* -1: none, or given away */
};

/* -- programs -- */

static int write_bus_config(struct demo *demo, char **ret_path)
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

    return desk_write_file(&demo->desk, "bus.conf", text, ret_path);
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
        r = desk_add_socket(&demo->desk, &program, "bus");
    if (r < 0)
        return r;
    program.arguments[0] = option;
    program.arguments[1] = "--nofork";
    program.arguments[2] = "--nopidfile";
    program.arguments[3] = "--nosyslog";
    return desk_add_program(&demo->desk, &program, "dbus-daemon");
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

    if (asprintf(&boards, "%s/boards", demo->desk.data_dir) < 0) {
        boards = NULL;
        return -ENOMEM;
    }
    program.arguments[7] = boards;
    return desk_add_program(&demo->desk, &program, "shoal-sim");
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
        .arguments = {"--run", demo->desk.run_dir, "--state", demo->desk.state_dir, "--log-level",
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
    if (asprintf(&journal, "%s/journal", demo->desk.run_dir) < 0)
        journal = NULL;
    if (asprintf(&console, "%s/console", demo->desk.run_dir) < 0)
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
    r = socket && file && journal && console ? desk_add_socket(&demo->desk, &program, socket)
                                             : -ENOMEM;
    return r < 0 ? r : desk_add_program(&demo->desk, &program, file);
}

static int open_port(struct demo *demo, unsigned int port, int *ret_fd)
{
    int fd = port ? desk_listen(&demo->desk, demo->options.address, port, PORT_HINT) : -1;

    if (port && fd < 0)
        return fd;
    *ret_fd = fd;
    return 0;
}

static int open_ports(struct demo *demo)
{
    int r = open_port(demo, demo->options.port, &demo->https_fd);

    return r < 0 ? r : open_port(demo, demo->options.http_port, &demo->http_fd);
}

static int add_port(struct launcher_program *program, int *fd, const char *name)
{
    int given = *fd;

    *fd = -1;
    return given < 0 ? 0 : launcher_program_add_fd(program, given, name);
}

static int add_gateway(struct demo *demo)
{
    char port[16];
    struct launcher_program program = {
        .name = "gateway",
        .notifies = true,
        .arguments = {"--run", demo->desk.run_dir, "--state", demo->desk.state_dir, "--config",
                      demo->options.config ? demo->options.config : demo->desk.state_dir, "--data",
                      demo->desk.data_dir, "--redirect-port", port, "--http",
                      demo->options.http_mode, "--log-level", demo->options.log_level,
                      demo->options.hide_deprecated ? "--hide-deprecated" : NULL},
    };
    int r;

    snprintf(port, sizeof(port), "%u", demo->options.port);
    r = desk_add_arguments(&demo->desk, &program, demo->options.gateway_arguments);
    if (r == 0)
        r = add_port(&program, &demo->https_fd, "https");
    if (r == 0)
        r = add_port(&program, &demo->http_fd, "http");
    if (r < 0) {
        launcher_program_deinit(&program);
        return r;
    }
    return desk_add_program(&demo->desk, &program, "shoal-gateway");
}

/* -- life -- */

static void on_ready(struct desk *desk)
{
    const struct demo *demo = (struct demo *)desk;
    char url[DESK_URL_BYTES];

    desk_url("https", demo->options.address, demo->options.port, url);
    printf("Shoal is ready: board %s\n"
           "  URL       %s/redfish/v1\n"
           "  user      root\n"
           "  password  0penBmc\n"
           "  D-Bus     %s\n"
           "  try       curl -k -u root:0penBmc %s/redfish/v1/Chassis\n"
           "  watch     shoal status --run %s\n"
           "Ctrl-C stops it.\n",
           demo->options.board, url, demo->bus_address, url, desk->run_dir);
}

static int demo_start(struct desk *desk)
{
    struct demo *demo = (struct demo *)desk;
    int r;

    if (asprintf(&demo->bus_address, "unix:path=%s/bus", desk->run_dir) < 0) {
        demo->bus_address = NULL;
        return -ENOMEM;
    }
    /* The ports first: they are the likeliest thing to go wrong. */
    r = open_ports(demo);
    if (r == 0)
        r = add_bus(demo);
    if (r == 0)
        r = add_sim(demo);
    for (size_t i = 0; r == 0 && i < ARRAY_SIZE(services); i++)
        r = add_service(demo, &services[i]);
    return r == 0 ? add_gateway(demo) : r;
}

int command_demo(int argc, char **argv)
{
    struct demo demo = {
        .desk = {.command = "shoal demo", .ready = on_ready}, .https_fd = -1, .http_fd = -1};
    int r = demo_options_parse(argc, argv, &demo.options);

    if (r != 0)
        return r - 1;
    if (!demo.options.port && !demo.options.http_port) {
        fprintf(stderr, "shoal demo: --port and --http-port can't both be 0\n");
        return EXIT_FAILURE;
    }
    r = desk_run(&demo.desk, demo.options.address, demo.options.port, demo.options.state,
                 demo.options.log_level, demo_start);
    free(demo.bus_address);
    if (demo.https_fd >= 0)
        close(demo.https_fd);
    if (demo.http_fd >= 0)
        close(demo.http_fd);
    return r;
}
