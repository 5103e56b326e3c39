/*
 * RUN/gateway.sock: the gateway as a service that answers one call, how it is doing (`shoal
 * status`).
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/memory.h"
#include "gateway/gateway.h"
#include "ipc/proto/statistics.h"

static void on_request(struct ipc_call *call, const struct ipc_request *request, void *context)
{
    struct gateway *gateway = context;
    const struct gateway_statistics *statistics = &gateway->statistics;
    uint64_t pss_bytes = 0;
    int r;

    if (request->method != IPC_CALL || !ipc_text_equal(request->uri, STATISTICS_CALL)) {
        r = ipc_call_respond(call, &(struct ipc_response){.status = 404});
    } else {
        /* Unknown memory is shown as unknown. */
        (void)memory_pss(0, &pss_bytes);
        r = statistics_respond(call, &(struct statistics){
                                         .name = ipc_text("gateway"),
                                         .version = ipc_text(SHOAL_VERSION),
                                         .pid = (uint64_t)getpid(),
                                         .started_usec = statistics->started_usec,
                                         .requests = statistics->requests,
                                         .errors = statistics->errors,
                                         .p50_usec = latency_quantile(&statistics->latency, 500),
                                         .p99_usec = latency_quantile(&statistics->latency, 990),
                                         .pss_bytes = pss_bytes,
                                     });
    }
    if (r != 0)
        log_warning("outcome=%d: a question for statistics could not be answered", r);
}

int control_start(struct gateway *gateway)
{
    static const struct ipc_hello hello = {.version = IPC_PROTOCOL_VERSION, .name = {"gateway", 7}};
    CLEANUP(free_cleanup) char *path = NULL;
    int r;

    if (asprintf(&path, "%s/gateway.sock", gateway->options.run_dir) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    r = ipc_server_new(
        &(struct ipc_server_options){
            .loop = gateway->loop,
            .listen_fd = -1,
            .socket_path = path,
            .hello = &hello,
            .peer_uids = gateway->options.allow_uids,
            .peer_uid_count = gateway->options.allow_uid_count,
            .events = {.request = on_request},
            .context = gateway,
        },
        &gateway->control);
    if (r < 0)
        log_error("socket=%s error=%s: can't listen", path, strerror(-r));
    return r;
}
