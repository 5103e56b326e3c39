/*
 * The life of a service in a loop (life.h): route table and hello, socket, start and stop; its
 * accessors; and invalidation. Queued invalidations go out before the next answer, and at the
 * latest when the loop turns: an idle handle, because it also keeps the loop from waiting when a
 * prepare callback of somebody else queued one.
 */
#include "service/service-internal.h"

#include <assert.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/cleanup.h"
#include "base/daemon.h"
#include "base/state-file.h"
#include "redfish/privilege.h"

#define WENT_ON_AGAIN_USEC 1000000u

/* -- route table -- */

static void announce(const struct service_route *route, struct ipc_route *ret_announced)
{
    *ret_announced = (struct ipc_route){
        .uri_template = ipc_text(route->uri_template),
        .type = ipc_text(route->type),
    };
    for (unsigned int method = IPC_GET; method <= IPC_DELETE; method++) {
        if (service_route_handler(route, (enum ipc_method)method))
            ret_announced->methods |= IPC_METHOD_BIT(method);
        if (route->privileges[method])
            memcpy(ret_announced->privileges[method], route->privileges[method]->sets,
                   sizeof(ret_announced->privileges[method]));
    }
    if (route->flags & SERVICE_ACTION)
        ret_announced->flags |= IPC_ROUTE_ACTION;
    if (route->flags & SERVICE_ACTION_INFO)
        ret_announced->flags |= IPC_ROUTE_ACTION_INFO;
    if (route->flags & SERVICE_MATCH_REQUIRED)
        ret_announced->flags |= IPC_ROUTE_MATCH_REQUIRED;
    if (route->flags & SERVICE_SETTINGS)
        ret_announced->flags |= IPC_ROUTE_SETTINGS;
    if (route->flags & SERVICE_PAGED)
        ret_announced->flags |= IPC_ROUTE_PAGED;
    if (route->flags & SERVICE_STREAM)
        ret_announced->flags |= IPC_ROUTE_STREAM;
    if (route->flags & SERVICE_JUDGED)
        ret_announced->flags |= IPC_ROUTE_JUDGED;
}

/* What is wrong with a route, by itself and by the facts of its schema, where it names one; NULL:
 * nothing. An action target has the methods of the action, not those of the resource. */
static const char *route_fault(const struct service_route *route)
{
    unsigned int capabilities;
    struct schema_type type;

    if ((route->flags & SERVICE_PAGED) && (!route->get || !service_route_is_collection(route)))
        return "pages, but is no collection";
    if (!route->schema)
        return NULL;
    if (schema_type_parse(route->schema, ipc_text(route->type), &type) != 0)
        return "not in its schema";
    if (route->flags & SERVICE_ACTION)
        return NULL;
    capabilities = schema_capabilities(route->schema);
    if (route->post && !(capabilities & SCHEMA_INSERTABLE))
        return "POST, but not insertable";
    if ((route->patch || route->put) && !(capabilities & SCHEMA_UPDATABLE))
        return "PATCH or PUT, but not updatable";
    return route->delete_ && !(capabilities & SCHEMA_DELETABLE) ? "DELETE, but not deletable"
                                                                : NULL;
}

static int build_routes(struct service *service)
{
    const struct service_definition *definition = service->definition;
    int r = router_new(&service->router);

    if (r < 0)
        return r;
    service->routes = calloc(definition->route_count + 1, sizeof(service->routes[0]));
    if (!service->routes)
        return -ENOMEM;
    for (size_t i = 0; i < definition->route_count; i++) {
        const struct service_route *route = &definition->routes[i];

        const char *fault = route_fault(route);

        if (fault) {
            log_error("route=%s type=%s cause=\"%s\"", route->uri_template, route->type, fault);
            return -EINVAL;
        }
        /* The router hands targets out as it got them; it never writes to them. */
        r = router_add(service->router, route->uri_template, (void *)(uintptr_t)route);
        if (r != 0) {
            log_error("route=%s cause=%s", route->uri_template, r > 0 ? "duplicate" : strerror(-r));
            return r > 0 ? -EINVAL : r;
        }
        announce(route, &service->routes[i]);
    }
    service->hello = (struct ipc_hello){
        .version = IPC_PROTOCOL_VERSION,
        .name = ipc_text(definition->name),
        .route_count = definition->route_count,
        .routes = service->routes,
    };
    return 0;
}

/* -- start and stop -- */

static void service_free(struct service *service)
{
    if (service->settings.listen_fd >= 0)
        close(service->settings.listen_fd);
    served_deinit(&service->served);
    router_free(service->router);
    free(service->routes);
    free(service->internal_error);
    if (service->state_dir_fd >= 0)
        close(service->state_dir_fd);
    free(service);
}

static void part_closed(struct service *service)
{
    void (*closed)(void *context) = service->closed;
    void *context = service->closed_context;

    if (--service->closing_count > 0)
        return;
    service_free(service);
    if (closed)
        closed(context);
}

static void flush_closed(uv_handle_t *handle)
{
    part_closed(handle->data);
}

static void server_closed(void *context)
{
    part_closed(context);
}

static void close_parts(struct service *service)
{
    service->closing_count = service->server ? 2 : 1;
    if (service->server)
        ipc_server_close(service->server, server_closed, service);
    uv_close((uv_handle_t *)&service->flush, flush_closed);
}

/* Whoever else connects says no UUID. */
static void on_hello(const struct ipc_hello *hello, void *context)
{
    struct service *service = context;
    struct ipc_text uuid = hello->root_uuid;

    if (uuid.size == 0 || uuid.size >= sizeof(service->root_uuid) ||
        ipc_text_equal(uuid, service->root_uuid))
        return;
    memcpy(service->root_uuid, uuid.data, uuid.size);
    service->root_uuid[uuid.size] = '\0';
    service_invalidate_all(service);
}

static int listen_on(struct service *service)
{
    const struct ipc_server_options options = {
        .loop = service->loop,
        .listen_fd = service->settings.listen_fd,
        .socket_path = service->settings.socket_path,
        .hello = &service->hello,
        .peer_uids = service->settings.peer_uids,
        .peer_uid_count = service->settings.peer_uid_count,
        .events = {.hello = on_hello, .request = service_dispatch},
        .context = service,
    };
    int r = ipc_server_new(&options, &service->server);

    service->settings.listen_fd = -1;
    if (r != 0)
        log_error("step=listen socket=%s cause=\"%s\"",
                  options.listen_fd >= 0 ? "passed" : service->settings.socket_path,
                  r < 0 ? strerror(-r) : "route table too large");
    return r > 0 ? -EMSGSIZE : r;
}

int service_serve(struct service *service)
{
    if (service->server || service_is_closing(service))
        return 0;
    return listen_on(service);
}

static int open_parts(struct service *service)
{
    int r = build_routes(service);

    if (r == 0)
        r = message_error_text(&service->internal_error, &service->internal_error_size, NULL,
                               BASE_INTERNAL_ERROR, NULL);
    if (r == 0 && !service->definition->serves_later)
        r = listen_on(service);
    if (r == 0 && service->definition->start)
        r = service->definition->start(service);
    return r;
}

int service_open(uv_loop_t *loop, const struct service_definition *definition,
                 const struct service_settings *settings, struct service **ret_service)
{
    struct service *service = calloc(1, sizeof(*service));
    int r;

    if (!service) {
        if (settings->listen_fd >= 0)
            close(settings->listen_fd);
        return -ENOMEM;
    }
    service->definition = definition;
    service->settings = *settings;
    service->loop = loop;
    service->clock = settings->clock ? settings->clock : &clock_system;
    service->started_usec = clock_realtime_usec(service->clock);
    service->state_dir_fd = -1;
    service->flush.data = service;
    (void)uv_idle_init(loop, &service->flush); /* cannot fail */
    r = open_parts(service);
    if (r < 0) {
        close_parts(service);
        return r;
    }
    *ret_service = service;
    return 0;
}

void service_close(struct service *service, void (*closed)(void *context), void *context)
{
    if (!service)
        return;
    service->closed = closed;
    service->closed_context = context;
    if (service->definition->stop)
        service->definition->stop(service);
    close_parts(service);
}

/* EXTEND_TIMEOUT_USEC= of sd_notify(3). */
void service_stop_goes_on(struct service *service)
{
    uint64_t now = clock_monotonic_usec(service->clock);

    if (service->went_on_usec && now - service->went_on_usec < WENT_ON_AGAIN_USEC)
        return;
    service->went_on_usec = now;
    if (daemon_notify("EXTEND_TIMEOUT_USEC=10000000") < 0)
        log_warning("step=notify state=EXTEND_TIMEOUT_USEC");
}

/* -- accessors -- */

void service_set_data(struct service *service, void *data)
{
    service->data = data;
}

void *service_data(const struct service *service)
{
    return service->data;
}

uv_loop_t *service_loop(const struct service *service)
{
    return service->loop;
}

struct ipc_server *service_server(const struct service *service)
{
    return service->server;
}

const struct clock *service_clock(const struct service *service)
{
    return service->clock;
}

const char *service_root_uuid(const struct service *service)
{
    return service->root_uuid;
}

int service_state_dir(struct service *service)
{
    CLEANUP(free_cleanup) char *path = NULL;
    int r;

    if (service->state_dir_fd >= 0)
        return service->state_dir_fd;
    if (asprintf(&path, "%s/%s", service->settings.state_dir, service->definition->name) < 0) {
        path = NULL;
        return -ENOMEM;
    }
    r = state_dir_open(path, 0700);
    if (r >= 0)
        service->state_dir_fd = r;
    return r;
}

const char *service_run_dir(const struct service *service)
{
    return service->settings.run_dir;
}

const char *service_config_dir(const struct service *service)
{
    return service->settings.config_dir;
}

bool service_hides_deprecated(const struct service *service)
{
    return service->settings.hide_deprecated;
}

const char *service_option_value(const struct service *service, const char *name)
{
    const struct service_definition *definition = service->definition;

    for (size_t i = 0; i < definition->option_count; i++) {
        if (strcmp(definition->options[i].name, name) == 0)
            return service->settings.option_values ? service->settings.option_values[i] : NULL;
    }
    assert(!"no such option in the definition");
    return NULL;
}

/* -- invalidation -- */

static int tell_invalid(void *context, struct ipc_text instance, const struct ipc_text *uris,
                        size_t uri_count)
{
    struct service *service = context;

    return ipc_server_invalidate(service->server, instance, uris, uri_count);
}

void service_flush(struct service *service)
{
    int r = served_flush(&service->served, tell_invalid, service);

    uv_idle_stop(&service->flush);
    if (r < 0)
        log_warning("step=invalidate result=%d", r);
}

static void on_idle(uv_idle_t *idle)
{
    service_flush(idle->data);
}

bool service_is_closing(const struct service *service)
{
    return service->closing_count > 0;
}

/* Once stop() ran nothing is served any more; a late change has nobody to tell. */
static void schedule_flush(struct service *service)
{
    if (!service_is_closing(service))
        (void)uv_idle_start(&service->flush, on_idle);
}

bool service_remember(const struct service_request *request)
{
    struct service *service = request->service;
    bool is_remembered = served_add(&service->served, ipc_text(request->instance),
                                    ipc_text(request->uri));

    if (served_is_queued(&service->served)) /* others made room */
        schedule_flush(service);
    return is_remembered;
}

void service_invalidate(struct service *service, struct ipc_text uri)
{
    service_invalidate_at(service, (struct ipc_text){0}, uri);
}

void service_invalidate_at(struct service *service, struct ipc_text instance, struct ipc_text uri)
{
    service->invalidation_count++;
    if (served_invalidate(&service->served, instance, uri))
        schedule_flush(service);
}

void service_invalidate_all(struct service *service)
{
    service->invalidation_count++;
    if (served_invalidate_all(&service->served))
        schedule_flush(service);
}

bool service_was_served(const struct service *service, struct ipc_text uri)
{
    return served_contains(&service->served, (struct ipc_text){0}, uri);
}
