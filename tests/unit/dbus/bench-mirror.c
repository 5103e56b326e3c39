/*
 * What the mirror costs: memory for a number of sensors, CPU at a rate of signals, and the delay
 * from the owner's send to the `changed` callback. A child plays mapper and sensor owner, and sends
 * the time as the value. Not a test: `bench-mirror [SENSORS [RATE [SECONDS]]]` prints one line.
 */
#include "base/latency.h"
#include "dbus/mirror.h"
#include "tests/unit/private-bus.h"

#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

#define ROOT "/xyz/openbmc_project/sensors"
#define VALUE "xyz.openbmc_project.Sensor.Value"
#define PREFIX "xyz.openbmc_project."

static const char *const interfaces[] = {
    VALUE,
    PREFIX "Sensor.Threshold.Warning",
    PREFIX "Sensor.Threshold.Critical",
    PREFIX "State.Decorator.Availability",
    PREFIX "State.Decorator.OperationalStatus",
    NULL,
};
static const char *const namespaces[] = {ROOT, NULL};
static const char *const associations[] = {"chassis", "all_sensors", "inventory", NULL};

struct bench {
    unsigned int sensors, rate, seconds;
    uv_loop_t loop;
    struct mirror *mirror;
    struct latency latency;
    uint64_t changed;
    bool measuring;
    struct rusage start, end;
};

static double now_seconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* -- the child: mapper and owner -- */

static void add_sensor(sd_bus_message *message, unsigned int index)
{
    char path[96];
    double nothing = 0;

    snprintf(path, sizeof(path), ROOT "/temperature/Sensor_Number_%u", index);
    sd_bus_message_open_container(message, 'e', "oa{sa{sv}}");
    sd_bus_message_append(message, "o", path);
    sd_bus_message_append(message, "a{sa{sv}}", 5, VALUE, 4, "Value", "d", nothing, "MinValue", "d",
                          -128.0, "MaxValue", "d", 127.0, "Unit", "s", VALUE ".Unit.DegreesC",
                          PREFIX "Sensor.Threshold.Warning", 4, "WarningHigh", "d", 80.0,
                          "WarningLow", "d", 5.0, "WarningAlarmHigh", "b", 0, "WarningAlarmLow",
                          "b", 0, PREFIX "Sensor.Threshold.Critical", 4, "CriticalHigh", "d", 90.0,
                          "CriticalLow", "d", 0.0, "CriticalAlarmHigh", "b", 0, "CriticalAlarmLow",
                          "b", 0, PREFIX "State.Decorator.Availability", 1, "Available", "b", 1,
                          PREFIX "State.Decorator.OperationalStatus", 1, "Functional", "b", 1);
    sd_bus_message_close_container(message);
}

static int answer(sd_bus_message *call, void *context, sd_bus_error *ret_error)
{
    const struct bench *bench = context;
    sd_bus_message *reply = NULL;
    bool managed = sd_bus_message_is_method_call(call, NULL, "GetManagedObjects") > 0;

    if (!sd_bus_message_is_method_call(call, NULL, NULL))
        return 0;
    if (managed && strcmp(sd_bus_message_get_path(call), ROOT) != 0)
        return sd_bus_reply_method_return(call, "a{oa{sa{sv}}}", 0);
    if (managed) {
        sd_bus_message_new_method_return(call, &reply);
        sd_bus_message_open_container(reply, 'a', "{oa{sa{sv}}}");
        for (unsigned int i = 0; i < bench->sensors; i++)
            add_sensor(reply, i);
        sd_bus_message_close_container(reply);
        sd_bus_send(NULL, reply, NULL);
        sd_bus_message_unref(reply);
        return 1;
    }
    if (sd_bus_message_is_method_call(call, NULL, "GetSubTree")) {
        const char *path;

        sd_bus_message_read(call, "s", &path);
        if (strcmp(path, "/") == 0)
            return sd_bus_reply_method_return(call, "a{sa{sas}}", 1, ROOT, 1, PREFIX "Bench", 1,
                                              "org.freedesktop.DBus.ObjectManager");
        return sd_bus_reply_method_return(call, "a{sa{sas}}", 1,
                                          ROOT "/temperature/Sensor_Number_0", 1, PREFIX "Bench", 1,
                                          VALUE);
    }
    return sd_bus_reply_method_errorf(call, PREFIX "Common.Error.ResourceNotFound", "none");
}

static sd_bus *connect_owner(const char *address, const char *name, struct bench *bench)
{
    sd_bus *bus = NULL;

    if (sd_bus_new(&bus) < 0 || sd_bus_set_address(bus, address) < 0 ||
        sd_bus_set_bus_client(bus, 1) < 0 || sd_bus_start(bus) < 0 ||
        sd_bus_add_filter(bus, NULL, answer, bench) < 0 || sd_bus_request_name(bus, name, 0) < 0)
        exit(EXIT_FAILURE);
    return bus;
}

static void serve(sd_bus *bus)
{
    while (sd_bus_process(bus, NULL) > 0)
        ;
}

static void run_owner(struct bench *bench, const char *address)
{
    sd_bus *mapper = connect_owner(address, PREFIX "ObjectMapper", bench);
    sd_bus *owner = connect_owner(address, PREFIX "Bench", bench);
    double quiet_until = now_seconds() + 1.5, started;
    struct timespec tick = {0};
    uint64_t sent = 0;

    while (now_seconds() < quiet_until) {
        serve(mapper);
        serve(owner);
        sd_bus_wait(owner, 1000);
    }
    started = now_seconds();
    clock_gettime(CLOCK_MONOTONIC, &tick);
    while (now_seconds() - started < bench->seconds) {
        uint64_t due = (uint64_t)((now_seconds() - started) * bench->rate);

        for (; sent < due; sent++) {
            char path[96];

            snprintf(path, sizeof(path), ROOT "/temperature/Sensor_Number_%u",
                     (unsigned int)(sent % bench->sensors));
            sd_bus_emit_signal(owner, path, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                               "sa{sv}as", VALUE, 1, "Value", "d", now_seconds(), 0);
        }
        serve(owner);
        tick.tv_nsec += 1000000;
        if (tick.tv_nsec >= 1000000000) {
            tick.tv_nsec -= 1000000000;
            tick.tv_sec++;
        }
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &tick, NULL);
    }
    sd_bus_flush_close_unref(owner);
    sd_bus_flush_close_unref(mapper);
    exit(EXIT_SUCCESS);
}

/* -- the mirror's side -- */

static void on_changed(const struct mirror_object *object, void *context)
{
    struct bench *bench = context;
    double sent;

    if (!mirror_object_is_available(object) || /* the child has ended */
        !mirror_read_number(object, VALUE, "Value", &sent) || sent <= 0)
        return;
    if (!bench->measuring)
        getrusage(RUSAGE_SELF, &bench->start);
    bench->measuring = true;
    bench->changed++;
    latency_add(&bench->latency, (uint64_t)((now_seconds() - sent) * 1e6));
}

static void on_closed(void *context)
{
}

static void on_end(uv_timer_t *timer)
{
    struct bench *bench = timer->data;

    getrusage(RUSAGE_SELF, &bench->end);
    uv_close((uv_handle_t *)timer, NULL);
    mirror_close(bench->mirror, on_closed, bench);
}

static size_t bytes_before, bytes_after;

static void on_synchronised(void *context)
{
    bytes_after = mallinfo2().uordblks;
}

static double seconds_of(const struct rusage *usage)
{
    return (double)usage->ru_utime.tv_sec + (double)usage->ru_stime.tv_sec +
           ((double)usage->ru_utime.tv_usec + (double)usage->ru_stime.tv_usec) / 1e6;
}

static unsigned int argument(int argc, char **argv, int index, unsigned int otherwise)
{
    return argc > index ? (unsigned int)strtoul(argv[index], NULL, 10) : otherwise;
}

static void report(const struct bench *bench, const struct mirror_statistics *statistics)
{
    double cpu = seconds_of(&bench->end) - seconds_of(&bench->start);

    printf("sensors=%u objects=%llu properties=%llu bytes=%zu rate=%u changed=%llu "
           "cpu_percent=%.1f cpu_usec_per_signal=%.1f delay_p50_usec=%llu delay_p99_usec=%llu "
           "delay_p999_usec=%llu\n",
           bench->sensors, (unsigned long long)statistics->objects,
           (unsigned long long)statistics->properties, bytes_after - bytes_before, bench->rate,
           (unsigned long long)bench->changed, 100 * cpu / bench->seconds,
           1e6 * cpu / (double)bench->changed,
           (unsigned long long)latency_quantile(&bench->latency, 500),
           (unsigned long long)latency_quantile(&bench->latency, 990),
           (unsigned long long)latency_quantile(&bench->latency, 999));
}

static struct mirror_statistics last_statistics;

static void on_sample(uv_timer_t *timer)
{
    struct bench *bench = timer->data;

    mirror_get_statistics(bench->mirror, &last_statistics);
    uv_timer_start(timer, on_end, (bench->seconds + 1) * 1000ULL, 0);
}

int main(int argc, char **argv)
{
    struct bench bench = {.sensors = argument(argc, argv, 1, 1000),
                          .rate = argument(argc, argv, 2, 1000),
                          .seconds = argument(argc, argv, 3, 5)};
    struct mirror_options options = {
        .loop = &bench.loop,
        .interfaces = interfaces,
        .namespaces = namespaces,
        .associations = associations,
        .events = {.changed = on_changed, .synchronised = on_synchronised},
        .context = &bench};
    struct private_bus daemon;
    uv_timer_t timer;
    pid_t child;

    if (private_bus_start(&daemon) < 0)
        return EXIT_FAILURE;
    child = fork();
    if (child == 0)
        run_owner(&bench, daemon.address);
    uv_loop_init(&bench.loop);
    uv_timer_init(&bench.loop, &timer);
    timer.data = &bench;
    uv_timer_start(&timer, on_sample, 1000, 0);
    options.address = daemon.address;
    bytes_before = mallinfo2().uordblks;
    if (mirror_new(&options, &bench.mirror) < 0)
        return EXIT_FAILURE;
    uv_run(&bench.loop, UV_RUN_DEFAULT);
    uv_loop_close(&bench.loop);
    kill(child, SIGTERM);
    waitpid(child, NULL, 0);
    private_bus_stop(&daemon);
    report(&bench, &last_statistics);
    return EXIT_SUCCESS;
}
