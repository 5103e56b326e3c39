/*
 * The one route of the emulator, and what all requests have in common: which BMC, which resource,
 * whether the caller may, whether the resource has the method, and how long the answer takes. The
 * gateway leaves these to us (SERVICE_JUDGED), since only the mockup knows what there is.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "service/precondition.h"
#include "svc-emulator/run.h"
#include "svc-emulator/session.h"
#include "svc-emulator/subscription.h"

#define FISHDOCTOR "/fishdoctor"

static void handle(struct service_request *request);

#define ROUTE(template)                                                                            \
    {                                                                                              \
        .uri_template = (template), .type = "",                                                    \
        .flags = SERVICE_CACHEABLE | SERVICE_JUDGED | SERVICE_SETTINGS, .get = handle,             \
        .post = handle, .patch = handle, .put = handle, .delete_ = handle,                         \
    }

const struct service_route emulator_routes[] = {ROUTE("/redfish"), ROUTE("/redfish/{Path*}"),
                                                ROUTE(FISHDOCTOR "/{Path*}")};
_Static_assert(sizeof(emulator_routes) / sizeof(emulator_routes[0]) == EMULATOR_ROUTE_COUNT, "");

void emulator_fail(struct service_request *request, const char *step, int error)
{
    char cause[96];

    if (error == -ENOENT) {
        service_reply_message(request, NULL, BASE_RESOURCE_MISSING_AT_URI,
                              service_request_uri(request), NULL);
        return;
    }
    snprintf(cause, sizeof(cause), "step=%s cause=%s", step, strerror(-error));
    service_reply_failed(request, cause);
}

/* -- what is meant -- */

static bool ends_with(const char *path, const char *ending)
{
    size_t size = strlen(path), ending_size = strlen(ending);

    return size > ending_size && strcmp(path + size - ending_size, ending) == 0;
}

static void look_up(struct target *target)
{
    target->item = bmc_find(target->bmc, ipc_text(target->path));
    if (!target->item)
        target->item = mockup_find(target->emulator->documents, ipc_text(target->path));
}

/* POST to a collection's Members means the collection (DSP0266 1.21 §7.9). */
static void strip_members(struct target *target, char *path)
{
    static const char members[] = "/Members";
    size_t size = strlen(path);
    const struct mockup_item *item;

    if (target->item || !ends_with(path, members))
        return;
    item = bmc_find(target->bmc, (struct ipc_text){path, size - strlen(members)});
    if (!item || !place_of(item).is_collection)
        return;
    path[size - strlen(members)] = '\0';
    target->item = item;
}

static bool has_target(const struct mockup_item *item, const char *uri)
{
    CLEANUP(free_cleanup) char *text = NULL;

    if (asprintf(&text, "\"target\":\"%s\"", uri) < 0) {
        text = NULL;
        return false;
    }
    return item->kind == MOCKUP_RESOURCE && memmem(item->text, item->size, text, strlen(text));
}

/* Mockups have targets of any form; the nearest resource above that names it is meant. */
static void strip_listed(struct target *target, char *path)
{
    size_t size = strlen(path);
    const struct mockup_item *item;

    while (!target->item) {
        while (size > 0 && path[size] != '/')
            size--;
        if (size == 0)
            return;
        item = bmc_find(target->bmc, (struct ipc_text){path, size});
        if (item && has_target(item, path)) {
            path[size] = '\0';
            target->action = path + size + 1;
            target->item = item;
        } else {
            size--;
        }
    }
}

/* "/Actions/X" belongs to a resource, unless a mockup has something there (ActionInfo). */
static void strip_action(struct target *target, char *path)
{
    static const char actions[] = "/Actions/";
    char *at = strstr(path, actions);

    if (target->item)
        return;
    if (at) {
        *at = '\0';
        look_up(target);
        if (target->item)
            target->action = at + strlen(actions);
        else
            *at = '/';
    }
    strip_listed(target, path);
}

/* fishem's back door: behind it is the same resource, with every method. False: there is no door.
 */
static bool strip_fishdoctor(struct target *target, char *path)
{
    size_t size = strlen(FISHDOCTOR), all = strlen(path);

    if (strncmp(path, FISHDOCTOR "/", size + 1) != 0)
        return true;
    memmove(path, path + size, all - size + 1);
    target->enforce = ENFORCE_NONE;
    return target->emulator->has_fishdoctor;
}

/* "/Monitor" of a Task. */
static void strip_monitor(struct target *target, char *path)
{
    static const char monitor[] = "/Monitor";
    size_t size = strlen(path);
    const struct mockup_item *item;

    if (target->item || !ends_with(path, monitor))
        return;
    item = bmc_find(target->bmc, (struct ipc_text){path, size - strlen(monitor)});
    if (!item || !ipc_text_equal(place_of(item).entity, "Task"))
        return;
    path[size - strlen(monitor)] = '\0';
    target->item = item;
    target->is_monitor = true;
}

/* A collection that a schema knows, below something that is there, can be made by its first
 * member. Sessions can always be: else nobody could log in. */
static void place_missing(struct target *target)
{
    const char *slash = strrchr(target->path, '/');
    const struct schema *schema = place_schema_at(ipc_text(target->path));
    bool is_insertable = schema && (target->enforce == ENFORCE_NONE ||
                                    (schema_capabilities(schema) & SCHEMA_INSERTABLE));

    if (!is_insertable || !schema_is_collection(schema) ||
        (strcmp(schema_name(schema), "SessionCollection") != 0 &&
         !bmc_find(target->bmc, (struct ipc_text){target->path, (size_t)(slash - target->path)})))
        return;
    target->place = (struct place){.schema = schema,
                                   .type = place_newest_type(schema),
                                   .entity = ipc_text(schema_name(schema)),
                                   .is_collection = true,
                                   .capabilities = schema_capabilities(schema)};
}

void target_of(struct service_request *request, char *path, struct target *ret_target)
{
    struct emulator *emulator = service_data(service_request_service(request));
    bool is_post = service_request_method(request) == IPC_POST;

    snprintf(path, IPC_URI_BYTES_MAX + 1, "%s", service_request_uri(request));
    *ret_target = (struct target){.emulator = emulator, .path = path, .enforce = emulator->enforce};
    if (strip_fishdoctor(ret_target, path))
        ret_target->bmc = emulator_bmc(emulator, service_request_instance(request));
    if (!ret_target->bmc)
        return;
    look_up(ret_target);
    if (is_post) {
        strip_members(ret_target, path);
        strip_action(ret_target, path);
    }
    strip_monitor(ret_target, path);
    if (ret_target->item)
        ret_target->place = place_of(ret_target->item);
    else if (is_post && !ret_target->action)
        place_missing(ret_target);
}

/* -- whether it may be -- */

/* A BMC (or a door) that is not there has nobody to log in to. */
static bool refuse_bmc(struct service_request *request, const struct target *target)
{
    if (target->bmc)
        return false;
    emulator_fail(request, "find", -ENOENT);
    return true;
}

static bool is_log_in(const struct service_request *request, const struct target *target)
{
    return service_request_method(request) == IPC_POST && !target->action &&
           ipc_text_equal(target->place.entity, "SessionCollection");
}

/* Nothing is said to strangers, not even that something is missing. */
static bool refuse_stranger(struct service_request *request, const struct target *target)
{
    bool is_stranger = service_request_identity(request)->user.size == 0;

    if (!target->emulator->has_auth || target->item || !is_stranger || is_log_in(request, target))
        return false;
    service_reply_unauthenticated(request);
    return true;
}

static bool refuse_missing(struct service_request *request, const struct target *target)
{
    if (target->item || target->place.is_collection)
        return false;
    emulator_fail(request, "find", -ENOENT);
    return true;
}

static uint32_t methods_of(const struct target *target)
{
    if (target->action)
        return IPC_METHOD_BIT(IPC_POST);
    if (target->is_monitor)
        return IPC_METHOD_BIT(IPC_GET) | IPC_METHOD_BIT(IPC_DELETE);
    if (target->item)
        return access_methods(target->item, &target->place, target->enforce);
    return IPC_METHOD_BIT(IPC_POST); /* a collection that is yet to be made */
}

static bool refuse_method(struct service_request *request, const struct target *target)
{
    uint32_t methods = methods_of(target);

    if (methods & IPC_METHOD_BIT(service_request_method(request)))
        return false;
    service_reply_not_allowed_but(request, methods);
    return true;
}

/* Under another name (/fishdoctor, /Monitor) nobody says that it changed. What takes its time takes
 * it the next time, too. */
static bool may_be_kept(const struct service_request *request, const struct target *target)
{
    return strcmp(service_request_uri(request), target->path) == 0 &&
           !(delay_of(target->emulator, target->item, IPC_GET) > 0);
}

static bool refuse_caller(struct service_request *request, const struct target *target)
{
    static const struct privilege_sets all = {{IPC_PRIVILEGE_NO_AUTH}};
    struct access_request asked = {
        .bmc = target->bmc,
        .path = target->path,
        .item = target->item,
        .place = &target->place,
        .method = service_request_method(request),
        .body = service_request_body(request),
        .action = target->action,
        .identity = service_request_identity(request),
    };
    struct privilege_sets rule = target->emulator->has_auth ? access_rule(&asked) : all;

    if (asked.method == IPC_GET && may_be_kept(request, target))
        service_request_set_privileges(request, &rule);
    if (!target->emulator->has_auth)
        return false;
    switch (access_check(&asked)) {
    case 0:
        return false;
    case ACCESS_E_LOG_IN:
        service_reply_unauthenticated(request);
        return true;
    default:
        service_reply_forbidden(request);
        return true;
    }
}

/* -- what is done -- */

static void answer(struct service_request *request)
{
    char path[IPC_URI_BYTES_MAX + 1];
    struct target target;

    target_of(request, path, &target);
    if (target.action) {
        run_action(request, &target);
        return;
    }
    switch (service_request_method(request)) {
    case IPC_GET:
        if (target.is_monitor)
            task_reply_monitor(request, &target);
        else
            read_resource(request, &target);
        break;
    case IPC_POST:
        if (is_log_in(request, &target))
            session_create(request, &target);
        else if (!subscription_refuses(request, &target))
            create_resource(request, &target);
        break;
    case IPC_PATCH:
    case IPC_PUT:
        if (!subscription_refuses(request, &target))
            change_resource(request, &target);
        break;
    default:
        remove_resource(request, &target);
        break;
    }
}

static bool refuse(struct service_request *request, const struct target *target)
{
    return refuse_bmc(request, target) || refuse_stranger(request, target) ||
           refuse_missing(request, target) || refuse_caller(request, target) ||
           refuse_method(request, target);
}

/* Nothing is as it was: others had their turn meanwhile. */
static void answer_late(struct service_request *request)
{
    char path[IPC_URI_BYTES_MAX + 1];
    struct target target;

    target_of(request, path, &target);
    if (!refuse(request, &target))
        service_request_judge_again(request, answer);
}

static void handle(struct service_request *request)
{
    char path[IPC_URI_BYTES_MAX + 1];
    struct target target;
    double seconds;

    target_of(request, path, &target);
    if (refuse(request, &target))
        return;
    seconds = service_request_is_of_write(request)
                  ? 0
                  : delay_of(target.emulator, target.item, service_request_method(request));
    delay_then(request, target.emulator, seconds, seconds > 0 ? answer_late : answer);
}
