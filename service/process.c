/*
 * service_main(): what belongs to a whole process around one service: descriptors and environment
 * of the supervisor, signals, readiness, watchdog, and an end that leaves nothing behind. Trusts
 * argv and the environment; everything that peers send is the business of dispatch.c.
 */
#include "service/service-internal.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/daemon.h"
#include "base/secret.h"
#include "service/options.h"

/* A stop that hangs on something, once stop() is done, is ended after this; supervisors kill later
 * than that. */
#define STOP_TIMEOUT_MS 5000

struct process {
    uv_loop_t loop;
    struct service *service; /* NULL once it is closing */
    /* Unreferenced: the loop lives as long as the service does. */
    uv_signal_t term, interrupt;
    uv_timer_t watchdog, stop_timeout;
};

static void notify(const char *state)
{
    int r = daemon_notify(state);

    if (r < 0)
        log_warning("step=notify state=%s cause=\"%s\"", state, strerror(-r));
}

/* -- the socket -- */

static bool is_listening_unix(int fd)
{
    struct sockaddr_storage address = {0};
    socklen_t size = sizeof(address);
    int listening = 0;
    socklen_t listening_size = sizeof(listening);

    return getsockname(fd, (struct sockaddr *)&address, &size) == 0 &&
           address.ss_family == AF_UNIX &&
           getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &listening_size) == 0 && listening;
}

/* The one socket that a supervisor passed, -1 when it passed none; -EINVAL for anything else. */
static int take_passed_socket(int *ret_fd)
{
    struct daemon_listen_fd passed[DAEMON_LISTEN_FDS_MAX];
    int count = daemon_listen_fds(passed);

    if (count == 0) {
        *ret_fd = -1;
        return 0;
    }
    if (count != 1 || !is_listening_unix(passed[0].fd)) {
        log_error(
            "step=listen cause=\"LISTEN_FDS is not exactly one listening Unix socket\" count=%d",
            count);
        return count < 0 ? count : -EINVAL;
    }
    *ret_fd = passed[0].fd;
    return 0;
}

/* -- the end -- */

static void on_stop_timeout(uv_timer_t *timer)
{
    struct process *process = timer->data;

    log_error("step=stop cause=\"not done in time\"");
    uv_stop(&process->loop);
}

/* From now on the loop ends by itself, or by this. */
static void limit_stop(struct process *process)
{
    uv_timer_start(&process->stop_timeout, on_stop_timeout, STOP_TIMEOUT_MS, 0);
}

static void on_stop_signal(uv_signal_t *handle, int signal_number)
{
    struct process *process = handle->data;
    struct service *service = TAKE(process->service);

    if (!service) /* Ctrl-C reaches us by the terminal and by the launcher */
        return;
    log_info("state=stopping signal=%d", signal_number);
    notify("STOPPING=1");
    service_close(service, NULL, NULL);
    uv_update_time(&process->loop); /* a stop() that writes files takes its time */
    limit_stop(process);
}

/* libuv gives a signal its deadly default back when its handle is closed; a late one shall not
 * spoil the exit status. */
static void block_stop_signals(void)
{
    sigset_t signals;

    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    (void)pthread_sigmask(SIG_BLOCK, &signals, NULL);
}

static void log_leftover(uv_handle_t *handle, void *context)
{
    log_error("step=stop cause=\"handle left open\" type=%s", uv_handle_type_name(handle->type));
}

/* Returns 0 when everything was closed. */
static int end(struct process *process)
{
    uv_run_mode mode = uv_loop_alive(&process->loop) ? UV_RUN_NOWAIT : UV_RUN_DEFAULT;

    block_stop_signals();
    uv_close((uv_handle_t *)&process->term, NULL);
    uv_close((uv_handle_t *)&process->interrupt, NULL);
    uv_close((uv_handle_t *)&process->watchdog, NULL);
    uv_close((uv_handle_t *)&process->stop_timeout, NULL);
    uv_run(&process->loop, mode);
    if (uv_loop_close(&process->loop) == 0)
        return 0;
    uv_walk(&process->loop, log_leftover, NULL);
    return -EBUSY;
}

/* -- the run -- */

static void on_watchdog(uv_timer_t *timer)
{
    notify("WATCHDOG=1");
}

static int start_own_handles(struct process *process)
{
    uint64_t watchdog_usec = daemon_watchdog_usec();
    uint64_t ping_ms = watchdog_usec < 4000 ? 1 : watchdog_usec / 2000;
    int r;

    process->term.data = process->interrupt.data = process->stop_timeout.data = process;
    (void)uv_timer_init(&process->loop, &process->watchdog); /* cannot fail */
    (void)uv_timer_init(&process->loop, &process->stop_timeout);
    (void)uv_signal_init(&process->loop, &process->term);
    (void)uv_signal_init(&process->loop, &process->interrupt);
    uv_unref((uv_handle_t *)&process->watchdog);
    uv_unref((uv_handle_t *)&process->stop_timeout);
    uv_unref((uv_handle_t *)&process->term);
    uv_unref((uv_handle_t *)&process->interrupt);
    r = uv_signal_start(&process->term, on_stop_signal, SIGTERM);
    if (r == 0)
        r = uv_signal_start(&process->interrupt, on_stop_signal, SIGINT);
    if (r == 0 && watchdog_usec > 0)
        r = uv_timer_start(&process->watchdog, on_watchdog, ping_ms, ping_ms);
    return r;
}

static int run(struct process *process, const struct service_definition *definition,
               const struct service_settings *settings)
{
    int r = uv_loop_init(&process->loop), ended;

    if (r < 0) {
        log_error("step=loop cause=\"%s\"", uv_strerror(r));
        return r;
    }
    r = start_own_handles(process);
    if (r < 0)
        log_error("step=signals cause=\"%s\"", uv_strerror(r));
    else
        r = service_open(&process->loop, definition, settings, &process->service);
    if (r < 0) {
        limit_stop(process);
    } else {
        log_info("state=ready version=" SHOAL_VERSION " routes=%zu", definition->route_count);
        notify("READY=1");
    }
    uv_run(&process->loop, UV_RUN_DEFAULT);
    ended = end(process);
    log_info("state=stopped");
    return r < 0 ? r : ended;
}

static void prepare_process(const struct service_definition *definition, enum log_level level)
{
    static char name[64];

    snprintf(name, sizeof(name), "shoal-%s", definition->name);
    log_init(name, level);
    (void)signal(SIGPIPE, SIG_IGN);
    /* Each thread of libuv's pool costs memory; hashing a password or an fsync is all that a
     * service gives to it. */
    (void)setenv("UV_THREADPOOL_SIZE", "2", 0);
    secret_protect_process();
}

int service_main(int argc, char **argv, const struct service_definition *definition)
{
    CLEANUP(service_options_deinit) struct service_options options;
    CLEANUP(free_cleanup) char *default_path = NULL;
    struct process process = {0};
    int r = service_options_parse(&options, argc, argv, definition);

    if (r == SERVICE_OPTIONS_E_DONE)
        return fflush(stdout) == 0 ? 0 : 1;
    if (r == SERVICE_OPTIONS_E_USAGE)
        return 2;
    prepare_process(definition, options.log_level);
    if (r == 0 && options.registry_dir)
        r = service_load_texts(options.registry_dir);
    if (r == 0)
        r = take_passed_socket(&options.settings.listen_fd);
    if (r == 0 && !options.settings.socket_path) {
        if (asprintf(&default_path, "%s/%s.sock", options.settings.run_dir, definition->name) < 0) {
            default_path = NULL;
            r = -ENOMEM;
        }
        options.settings.socket_path = default_path;
    }
    if (r == -ENOMEM)
        log_error("cause=memory");
    if (r < 0)
        return 1;
    r = run(&process, definition, &options.settings);
    if (r == -EINVAL) /* start() can't use what it was given */
        return 2;
    return r == 0 ? 0 : 1;
}
