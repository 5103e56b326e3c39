/*
 * shoal-gateway: the process that clients talk to. Reads: its options, routes.d, gateway.json,
 * certificate and
 * UUID, at start (gateway.json and certificate again at SIGHUP); then HTTP from anybody, and frames
 * from the services (whose user it checks).
 * Writes: at first start certificate and UUID. Trusts: the services, for what they say about their
 * own URIs and about who a token or password belongs to; clients not at all.
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/daemon.h"
#include "base/log.h"
#include "base/secret.h"
#include "gateway/gateway.h"

static const int signal_numbers[] = {SIGTERM, SIGINT, SIGHUP};

struct process {
    struct gateway gateway;
    uv_signal_t signals[ARRAY_SIZE(signal_numbers)];
    uv_timer_t watchdog;
    bool is_started, is_stopping;
};

static void notify(const char *state)
{
    int r = daemon_notify(state);

    if (r < 0)
        log_warning("error=%s: the supervisor can't be told %s", strerror(-r), state);
}

static void process_stop(struct process *process)
{
    if (process->is_stopping)
        return;
    process->is_stopping = true;
    notify("STOPPING=1");
    for (size_t i = 0; i < ARRAY_SIZE(signal_numbers); i++)
        uv_close((uv_handle_t *)&process->signals[i], NULL);
    uv_close((uv_handle_t *)&process->watchdog, NULL);
    gateway_stop(&process->gateway);
}

/* The words are those of Type=notify-reload, systemd.service(5). */
static void process_reload(struct process *process)
{
    char state[64];

    if (!process->is_started)
        return;
    snprintf(state, sizeof(state), "RELOADING=1\nMONOTONIC_USEC=%llu",
             (unsigned long long)clock_monotonic_usec(&clock_system));
    notify(state);
    settings_reload(&process->gateway);
    notify("READY=1");
}

static void on_signal(uv_signal_t *handle, int signal_number)
{
    if (signal_number == SIGHUP) {
        process_reload(handle->data);
        return;
    }
    log_info("signal=%s stopping", strsignal(signal_number));
    process_stop(handle->data);
}

static void on_watchdog(uv_timer_t *timer)
{
    notify("WATCHDOG=1");
}

static void start_signals(struct process *process, uv_loop_t *loop)
{
    uint64_t watchdog_usec = daemon_watchdog_usec();

    signal(SIGPIPE, SIG_IGN);
    for (size_t i = 0; i < ARRAY_SIZE(signal_numbers); i++) {
        uv_signal_init(loop, &process->signals[i]);
        process->signals[i].data = process;
        uv_signal_start(&process->signals[i], on_signal, signal_numbers[i]);
    }
    uv_timer_init(loop, &process->watchdog);
    if (watchdog_usec)
        uv_timer_start(&process->watchdog, on_watchdog, 0, watchdog_usec / 2000);
}

int main(int argc, char **argv)
{
    static struct process process;
    struct gateway *gateway = &process.gateway;
    uv_loop_t loop;
    int r, status;

    log_init("shoal-gateway", LOG_LEVEL_INFO);
    r = gateway_options_parse(argc, argv, &gateway->options);
    if (r != 0)
        return r - 1;
    log_init("shoal-gateway", (enum log_level)gateway->options.log_level);
    secret_protect_process();
    r = daemon_raise_fd_limit();
    if (r < 0)
        log_warning("error=%s: the limit of descriptors stays", strerror(-r));
    uv_loop_init(&loop);
    gateway->loop = &loop;
    gateway->clock = &clock_system;
    start_signals(&process, &loop);
    r = gateway_start(gateway);
    status = r < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
    if (r < 0) {
        log_error("error=%s: not started", strerror(-r));
        process_stop(&process);
    } else {
        process.is_started = true;
        notify("READY=1");
        log_info("services=%zu ready", gateway->upstream_count);
    }
    uv_run(&loop, UV_RUN_DEFAULT);
    gateway_deinit(gateway);
    r = uv_loop_close(&loop);
    if (r < 0)
        log_error("error=%s: handles were left open", uv_strerror(r));
    return status;
}
