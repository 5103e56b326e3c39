/*
 * What one request costs between two processes of ours: a child answers GETs with a body of 1,500
 * bytes, the parent keeps a number of requests in flight. Prints, for each depth, CPU time of both
 * processes for each request, and requests a second. Usage: ipc-bench [seconds for each depth]
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "ipc/client.h"
#include "ipc/server.h"

#define BODY_BYTES 1500
#define DEADLINE_MS 5000

static char body[BODY_BYTES];

static void answer(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct ipc_response response;

    response.status = 200;
    response.flags = IPC_RESPONSE_CACHEABLE;
    response.etag = ipc_text("\"0123456789abcdef\"");
    response.body = (struct ipc_text){body, sizeof(body)};
    response.header_count = 0;
    response.stream = NULL;
    memset(response.privileges, 0, sizeof(response.privileges));
    (void)ipc_call_respond(call, &response);
}

/* Ends when the parent closes the pipe. */
static void on_parent_gone(uv_poll_t *poll, int status, int events)
{
    uv_stop(poll->loop);
}

static int serve(const char *socket_path, int parent_fd)
{
    const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = ipc_text("bench")};
    const struct ipc_server_options options = {.loop = uv_default_loop(),
                                               .listen_fd = -1,
                                               .socket_path = socket_path,
                                               .hello = &hello,
                                               .events = {.request = answer}};
    struct ipc_server *server;
    uv_poll_t poll;

    if (ipc_server_new(&options, &server) < 0)
        return EXIT_FAILURE;
    uv_poll_init(options.loop, &poll, parent_fd);
    uv_poll_start(&poll, UV_DISCONNECT | UV_READABLE, on_parent_gone);
    uv_run(options.loop, UV_RUN_DEFAULT);
    unlink(socket_path);
    return EXIT_SUCCESS;
}

struct run {
    struct ipc_client *client;
    uint64_t answered, failed;
    bool stopping;
};

static void ask(struct run *run);

static void on_reply(int outcome, const struct ipc_response *response, void *context)
{
    struct run *run = context;

    if (outcome == 0 && response->body.size == BODY_BYTES)
        run->answered++;
    else
        run->failed++;
    if (!run->stopping)
        ask(run);
    else if (ipc_client_pending_count(run->client) == 0)
        uv_stop(uv_default_loop());
}

static void ask(struct run *run)
{
    struct ipc_request request = {.method = IPC_GET,
                                  .uri = ipc_text("/redfish/v1/Chassis/chassis/Sensors/temp_0"),
                                  .request_id = ipc_text("0123456789abcdef"),
                                  .deadline_ms = DEADLINE_MS};

    request.identity.user = ipc_text("root");
    request.identity.role = ipc_text("Administrator");
    request.identity.privileges = 31;
    request.identity.client_address = ipc_text("127.0.0.1");
    if (ipc_client_request(run->client, &request, true, on_reply, run, NULL) != 0)
        run->failed++;
}

static void on_time_over(uv_timer_t *timer)
{
    struct run *run = timer->data;

    run->stopping = true;
}

static double cpu_seconds(pid_t child)
{
    char path[64], line[512] = "";
    unsigned long user = 0, system = 0;
    struct rusage own;
    FILE *file;

    getrusage(RUSAGE_SELF, &own);
    snprintf(path, sizeof(path), "/proc/%d/stat", (int)child);
    file = fopen(path, "re");
    if (file && fgets(line, sizeof(line), file))
        (void)sscanf(line, "%*d %*s %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user,
                     &system);
    if (file)
        fclose(file);
    return (double)(own.ru_utime.tv_sec + own.ru_stime.tv_sec) +
           (double)(own.ru_utime.tv_usec + own.ru_stime.tv_usec) / 1e6 +
           (double)(user + system) / (double)sysconf(_SC_CLK_TCK);
}

static int measure(struct ipc_client *client, pid_t child, unsigned int depth, unsigned int seconds)
{
    struct run run = {.client = client};
    uint64_t start = clock_monotonic_usec(&clock_system);
    double cpu = cpu_seconds(child), elapsed;
    uv_timer_t timer;

    uv_timer_init(uv_default_loop(), &timer);
    timer.data = &run;
    uv_timer_start(&timer, on_time_over, 1000 * (uint64_t)seconds, 0);
    for (unsigned int i = 0; i < depth; i++)
        ask(&run);
    uv_run(uv_default_loop(), UV_RUN_DEFAULT);
    cpu = cpu_seconds(child) - cpu;
    elapsed = (double)(clock_monotonic_usec(&clock_system) - start) / 1e6;
    uv_close((uv_handle_t *)&timer, NULL);
    uv_run(uv_default_loop(), UV_RUN_NOWAIT);
    printf("depth=%u requests=%llu failed=%llu cpu_usec_each=%.2f per_second=%.0f\n", depth,
           (unsigned long long)run.answered, (unsigned long long)run.failed,
           cpu * 1e6 / (double)run.answered, (double)run.answered / elapsed);
    return run.failed ? -EIO : 0;
}

static int ask_all(const char *socket_path, pid_t child, unsigned int seconds)
{
    static const unsigned int depths[] = {1, 32, 256};
    const struct ipc_client_options options = {
        .loop = uv_default_loop(), .socket_path = socket_path, .name = "ipc-bench"};
    struct ipc_client *client;
    int r;

    r = ipc_client_new(&options, &client);
    for (size_t i = 0; i < sizeof(depths) / sizeof(depths[0]) && r == 0; i++)
        r = measure(client, child, depths[i], seconds);
    ipc_client_close(client, NULL, NULL);
    uv_run(uv_default_loop(), UV_RUN_DEFAULT);
    return r < 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
    unsigned int seconds = argc > 1 ? (unsigned int)strtoul(argv[1], NULL, 10) : 3;
    char directory[] = "/tmp/ipc-bench-XXXXXX", socket_path[sizeof(directory) + 16];
    int alive[2], status;
    pid_t child;

    memset(body, 'x', sizeof(body));
    if (seconds == 0 || !mkdtemp(directory) || pipe(alive) < 0)
        return EXIT_FAILURE;
    snprintf(socket_path, sizeof(socket_path), "%s/sock", directory);
    child = fork();
    if (child == 0) {
        close(alive[1]);
        _exit(serve(socket_path, alive[0]));
    }
    close(alive[0]);
    status = child < 0 ? EXIT_FAILURE : ask_all(socket_path, child, seconds);
    close(alive[1]);
    if (child > 0)
        waitpid(child, NULL, 0);
    rmdir(directory);
    return status;
}
