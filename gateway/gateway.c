/*
 * The gateway put together: start and stop in a fixed order, and what the upstreams tell it. Owns
 * all parts (gateway.h).
 */
#include "gateway/gateway.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "base/cleanup.h"
#include "base/log.h"
#include "base/random.h"
#include "base/state-file.h"
#include "gateway/answer.h"
#include "gateway/query.h"

#define UUID_FILE "uuid"
#define STOP_GRACE_MS 2000 /* for services to answer what is under way */
#define STOP_WRITE_MS 1000 /* and then for clients to take it */

/* -- what upstreams tell -- */

void gateway_table_changed(struct gateway *gateway)
{
    int r = documents_build(&gateway->documents, gateway->upstreams, gateway->upstream_count,
                            gateway->uuid);

    if (r < 0)
        log_error("error=%s: $metadata can't be made anew, the old one stays", strerror(-r));
    response_cache_remove_composed(gateway->cache);
    query_routes_changed(gateway);
}

void gateway_invalidate(struct gateway *gateway, struct upstream *upstream,
                        struct ipc_text instance, const struct ipc_text *uris, size_t uri_count)
{
    char text[IPC_NAME_BYTES_MAX + IPC_URI_BYTES_MAX];
    struct ipc_text key = {text, 0};

    if (uri_count == 0 && instance.size == 0)
        response_cache_remove_owner(gateway->cache, upstream);
    else if (uri_count == 0)
        response_cache_remove_instance(gateway->cache, upstream, instance);
    if (instance.size > 0)
        memcpy(text, instance.data, instance.size);
    for (size_t i = 0; i < uri_count; i++) {
        memcpy(text + instance.size, uris[i].data, uris[i].size);
        key.size = instance.size + uris[i].size;
        response_cache_remove(gateway->cache, key);
    }
    query_invalidated(gateway, upstream, instance, uris, uri_count);
}

/* -- start -- */

/* The service's UUID is made once and never changes (ServiceRoot "UUID"). RFC 9562 §5.4, version 4.
 */
static int load_uuid(struct gateway *gateway, int state_fd)
{
    CLEANUP(free_cleanup) char *text = NULL;
    unsigned char bytes[16];
    char hex[33];
    size_t size;
    int r;

    r = state_file_read(state_fd, UUID_FILE, 64, &text, &size);
    if (r == 0 && size == GATEWAY_UUID_BYTES - 1) {
        memcpy(gateway->uuid, text, GATEWAY_UUID_BYTES);
        return 0;
    }
    if (r == 0)
        return -EBADMSG;
    if (r != STATE_FILE_E_ABSENT)
        return r;
    r = random_bytes(bytes, sizeof(bytes));
    if (r < 0)
        return r;
    bytes[6] = (unsigned char)((bytes[6] & 0x0f) | 0x40);
    bytes[8] = (unsigned char)((bytes[8] & 0x3f) | 0x80);
    hex_encode(bytes, sizeof(bytes), hex);
    snprintf(gateway->uuid, sizeof(gateway->uuid), "%.8s-%.4s-%.4s-%.4s-%.12s", hex, hex + 8,
             hex + 12, hex + 16, hex + 20);
    return state_file_write(state_fd, UUID_FILE, 0644, gateway->uuid, GATEWAY_UUID_BYTES - 1, NULL);
}

static int start_state(struct gateway *gateway)
{
    CLEANUP(free_cleanup) char *path = NULL;
    CLEANUP(close_cleanup) int fd = -1;
    int r;

    if (asprintf(&path, "%s/gateway", gateway->options.state_dir) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    fd = state_dir_open(path, 0700);
    r = fd < 0 ? fd : state_file_sweep(fd);
    if (r == 0)
        r = load_uuid(gateway, fd);
    if (r < 0)
        log_error("folder=%s error=%s: the state can't be read or made", path, strerror(-r));
    return r;
}

/* config_dir/routes.d where it exists, else the defaults. */
static int find_routes(const struct gateway *gateway, char **ret_path)
{
    char *path;

    if (asprintf(&path, "%s/routes.d", gateway->options.config_dir) < 0)
        return -ENOMEM;
    if (faccessat(AT_FDCWD, path, R_OK | X_OK, 0) < 0) {
        free(path);
        if (asprintf(&path, "%s/routes.d", gateway->options.data_dir) < 0)
            return -ENOMEM;
    }
    *ret_path = path;
    return 0;
}

static int start_documents(struct gateway *gateway)
{
    CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(4096);
    const struct gateway_options *options = &gateway->options;
    int r = documents_init(&gateway->documents, options->schema_dir, options->registry_dir, &error);

    if (r < 0)
        log_error("%.*s", (int)error.size, error.data ? error.data : "");
    return r;
}

static int start_upstream(struct gateway *gateway, struct upstream_config *config)
{
    int r = upstream_new(gateway, config, &gateway->upstreams[gateway->upstream_count]);

    if (r < 0)
        log_error("service=%s socket=%s error=%s: can't be used", config->name, config->socket,
                  strerror(-r));
    else
        gateway->upstream_count++;
    return r;
}

static int start_upstreams(struct gateway *gateway)
{
    CLEANUP(buffer_deinit) struct buffer error = BUFFER_INIT(4096);
    struct upstream_config configs[UPSTREAMS_MAX];
    CLEANUP(free_cleanup) char *path = NULL;
    int count, r;

    r = find_routes(gateway, &path);
    if (r < 0)
        return r;
    count = upstream_config_read(path, configs, &error);
    if (count < 0) {
        log_error("%.*s", (int)error.size, error.data ? error.data : "");
        return count;
    }
    for (int i = 0; i < count; i++) {
        if (r == 0)
            r = start_upstream(gateway, &configs[i]);
        if (r < 0)
            upstream_config_deinit(&configs[i]);
    }
    return r < 0 ? r
                 : documents_build(&gateway->documents, gateway->upstreams, gateway->upstream_count,
                                   gateway->uuid);
}

/* All clients of a reverse proxy come from its address. */
static bool is_many(struct ipc_text address, void *context)
{
    const struct gateway *gateway = context;

    return policy_trusts(&gateway->policy, address);
}

static int start_http(struct gateway *gateway)
{
    int r = http_server_new(
        &(struct http_server_options){
            .loop = gateway->loop,
            .clock = gateway->clock,
            .limits = &gateway->options.limits,
            .handler = request_handle,
            .fault_response = answer_fault,
            .is_many = is_many,
            .context = gateway,
        },
        &gateway->http);

    return r < 0 ? r : gateway_listen(gateway);
}

int gateway_start(struct gateway *gateway)
{
    int r;

    gateway->statistics.started_usec = clock_realtime_usec(gateway->clock);
    r = random_bytes(&gateway->request_id_prefix, sizeof(gateway->request_id_prefix));
    if (r == 0)
        r = start_state(gateway);
    if (r == 0)
        r = start_documents(gateway);
    if (r == 0)
        r = settings_start(gateway);
    if (r == 0)
        r = response_cache_new(gateway->options.cache_bytes_max, &gateway->cache);
    if (r == 0)
        r = authentication_new(gateway, &gateway->authentication);
    if (r == 0)
        r = start_upstreams(gateway);
    if (r == 0)
        r = control_start(gateway);
    if (r == 0)
        r = start_http(gateway);
    return r;
}

/* -- stop: the edge first, so that what is under way is still answered -- */

static void on_control_closed(void *context)
{
    struct gateway *gateway = context;

    gateway->control = NULL;
}

/* What they have not answered is answered by 503. */
static void close_upstreams(struct gateway *gateway)
{
    size_t count = gateway->upstream_count;

    gateway->upstream_count = 0; /* what goes on meanwhile finds none */
    for (size_t i = 0; i < count; i++)
        upstream_close(gateway->upstreams[i]);
}

static void on_grace_over(uv_timer_t *timer)
{
    close_upstreams(timer->data);
}

static void on_http_closed(void *context)
{
    struct gateway *gateway = context;

    gateway->http = NULL;
    if (gateway->control)
        ipc_server_close(gateway->control, on_control_closed, gateway);
    close_upstreams(gateway);
    uv_close((uv_handle_t *)&gateway->stop_timer, NULL);
}

void gateway_stop(struct gateway *gateway)
{
    gateway_unlisten(gateway);
    uv_timer_init(gateway->loop, &gateway->stop_timer);
    gateway->stop_timer.data = gateway;
    uv_timer_start(&gateway->stop_timer, on_grace_over, STOP_GRACE_MS, 0);
    if (gateway->http)
        http_server_close(gateway->http, STOP_GRACE_MS + STOP_WRITE_MS, on_http_closed, gateway);
    else
        on_http_closed(gateway);
}

void gateway_deinit(struct gateway *gateway)
{
    authentication_free(gateway->authentication);
    response_cache_free(gateway->cache);
    documents_deinit(&gateway->documents);
    tls_context_free(gateway->tls);
    policy_deinit(&gateway->policy);
    buffer_deinit(&gateway->head);
    buffer_deinit(&gateway->body);
    buffer_deinit(&gateway->not_modified_head);
    buffer_deinit(&gateway->encoded_head);
    buffer_deinit(&gateway->encoded_body);
    buffer_deinit(&gateway->common_lines[0]);
    buffer_deinit(&gateway->common_lines[1]);
    buffer_deinit(&gateway->lines);
    for (size_t i = 0; i < HTTP_FAULT_COUNT; i++) {
        buffer_deinit(&gateway->fault_texts[i][0]);
        buffer_deinit(&gateway->fault_texts[i][1]);
    }
}
