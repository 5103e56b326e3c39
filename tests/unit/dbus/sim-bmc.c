/* See sim-bmc.h. */
#include "tests/unit/dbus/sim-bmc.h"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define CONTROL "xyz.openbmc_project.Shoal.Sim"
#define CONTROL_PATH "/xyz/openbmc_project/shoal/sim"

extern char **environ;

static const char *const interfaces[] = {
    SIM_SENSOR_VALUE,
    "xyz.openbmc_project.Sensor.Threshold.Warning",
    "xyz.openbmc_project.Sensor.Threshold.Critical",
    "xyz.openbmc_project.Sensor.Threshold.HardShutdown",
    "xyz.openbmc_project.Sensor.Purpose",
    "xyz.openbmc_project.State.Decorator.Availability",
    "xyz.openbmc_project.State.Decorator.OperationalStatus",
    "xyz.openbmc_project.Inventory.Item",
    "xyz.openbmc_project.Inventory.Item.Chassis",
    "xyz.openbmc_project.Inventory.Item.Board",
    "xyz.openbmc_project.Inventory.Item.Fan",
    "xyz.openbmc_project.Inventory.Item.PowerSupply",
    "xyz.openbmc_project.Inventory.Decorator.Asset",
    "xyz.openbmc_project.Inventory.Decorator.AssetTag",
    "xyz.openbmc_project.State.Chassis",
    "xyz.openbmc_project.Led.Group",
    "xyz.openbmc_project.Control.Power.Cap",
    NULL,
};
static const char *const namespaces[] = {
    SIM_INVENTORY,
    SIM_SENSORS,
    "/xyz/openbmc_project/control",
    "/xyz/openbmc_project/state/chassis0", /* a namespace may be an object itself */
    "/xyz/openbmc_project/led",
    NULL,
};
static const char *const associations[] = {
    "all_sensors", "chassis",      "cooled_by",  "powered_by",  "inventory", "sensors",
    "leds",        "contained_by", "containing", "identifying", NULL};

uint64_t sim_now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

static void on_changed(const struct mirror_object *object, void *context)
{
    ((struct sim_bmc *)context)->changed++;
}

static void on_structure(void *context)
{
    ((struct sim_bmc *)context)->structure++;
}

static void on_synchronised(void *context)
{
    ((struct sim_bmc *)context)->synchronised++;
}

static void on_tick(uv_timer_t *timer)
{
}

void sim_bmc_pump(struct sim_bmc *bmc)
{
    uv_timer_start(&bmc->tick, on_tick, 20, 0);
    uv_run(&bmc->loop, UV_RUN_ONCE);
}

/* Waits for READY=1 as a supervisor does, sd_notify(3). */
static void wait_until_ready(int fd)
{
    struct pollfd poll_fd = {.fd = fd, .events = POLLIN};
    char text[512] = "";

    while (!strstr(text, "READY=1")) {
        ssize_t size;

        CU_ASSERT_FATAL(poll(&poll_fd, 1, 15000) == 1);
        size = read(fd, text, sizeof(text) - 1);
        CU_ASSERT_FATAL(size >= 0);
        text[size] = '\0';
    }
}

static void spawn_simulation(struct sim_bmc *bmc, const char *board)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd;
    char program[] = SHOAL_SIM, path[512], level[] = "--log-level=error";
    char bus[300];
    char *arguments[] = {program, path, bus, level, NULL};

    snprintf(path, sizeof(path), "--board=%s/%s.json", SHOAL_BOARDS, board);
    snprintf(bus, sizeof(bus), "--bus=%s", bmc->daemon.address);
    snprintf(address.sun_path, sizeof(address.sun_path), "%s/notify", bmc->daemon.folder);
    fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    CU_ASSERT_FATAL(fd >= 0);
    CU_ASSERT_FATAL(bind(fd, (struct sockaddr *)&address, sizeof(address)) == 0);
    setenv("NOTIFY_SOCKET", address.sun_path, 1);
    CU_ASSERT_FATAL(posix_spawn(&bmc->pid, program, NULL, NULL, arguments, environ) == 0);
    unsetenv("NOTIFY_SOCKET");
    wait_until_ready(fd);
    unlink(address.sun_path);
    close(fd);
}

void sim_bmc_start(struct sim_bmc *bmc, const char *board)
{
    struct mirror_options options = {
        .loop = &bmc->loop,
        .interfaces = interfaces,
        .namespaces = namespaces,
        .associations = associations,
        .events = {.changed = on_changed,
                   .structure = on_structure,
                   .synchronised = on_synchronised},
        .context = bmc,
    };

    memset(bmc, 0, sizeof(*bmc));
    CU_ASSERT_FATAL(private_bus_start(&bmc->daemon) == 0);
    CU_ASSERT_FATAL(uv_loop_init(&bmc->loop) == 0);
    uv_timer_init(&bmc->loop, &bmc->tick);
    CU_ASSERT_FATAL(sd_bus_new(&bmc->control) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_address(bmc->control, bmc->daemon.address) >= 0);
    CU_ASSERT_FATAL(sd_bus_set_bus_client(bmc->control, 1) >= 0);
    CU_ASSERT_FATAL(sd_bus_start(bmc->control) >= 0);
    spawn_simulation(bmc, board);
    options.address = bmc->daemon.address;
    CU_ASSERT_FATAL(mirror_new(&options, &bmc->mirror) == 0);
    SIM_WAIT_FOR(bmc, bmc->synchronised == 1);
}

static void on_closed(void *context)
{
    ((struct sim_bmc *)context)->closed = true;
}

void sim_bmc_stop(struct sim_bmc *bmc)
{
    mirror_close(bmc->mirror, on_closed, bmc);
    SIM_WAIT_FOR(bmc, bmc->closed);
    uv_close((uv_handle_t *)&bmc->tick, NULL);
    uv_run(&bmc->loop, UV_RUN_DEFAULT);
    CU_ASSERT(uv_loop_close(&bmc->loop) == 0);
    sd_bus_flush_close_unref(bmc->control);
    kill(bmc->pid, SIGTERM);
    waitpid(bmc->pid, NULL, 0);
    private_bus_stop(&bmc->daemon);
}

void sim_bmc_control(struct sim_bmc *bmc, const char *member, const char *signature, ...)
{
    sd_bus_message *call = NULL;
    va_list arguments;

    CU_ASSERT_FATAL(sd_bus_message_new_method_call(bmc->control, &call, CONTROL, CONTROL_PATH,
                                                   CONTROL, member) >= 0);
    va_start(arguments, signature);
    CU_ASSERT_FATAL(sd_bus_message_appendv(call, signature, arguments) >= 0);
    va_end(arguments);
    CU_ASSERT(sd_bus_call(bmc->control, call, 10000000, NULL, NULL) >= 0);
    sd_bus_message_unref(call);
}
