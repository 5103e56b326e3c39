/* See shelf-service.h. One service at a time: start() has no other way to find what the test
 * prepared. */
#include "shelf-service.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/cleanup.h"
#include "redfish/json.h"
#include "redfish/privilege.h"

static struct shelves *used;

void shelf_service_use(struct shelves *shelves)
{
    used = shelves;
    shelves->shelf[0] = (struct shelf){"A", "first", true};
    shelves->shelf[1] = (struct shelf){"B", "second", true};
}

static struct shelves *shelves_of(struct service_request *request)
{
    return service_data(service_request_service(request));
}

static struct shelf *find_shelf(struct service_request *request)
{
    struct shelves *shelves = shelves_of(request);

    for (size_t i = 0; i < 2; i++) {
        if (shelves->shelf[i].exists &&
            strcmp(shelves->shelf[i].id, service_request_parameter(request, 0)) == 0)
            return &shelves->shelf[i];
    }
    service_reply_not_found(request);
    return NULL;
}

static json_t *shelf_resource(const struct shelf *shelf)
{
    json_t *resource = json_object();

    json_object_set_new(resource, "@odata.id", json_sprintf(SHELVES "/%s", shelf->id));
    json_object_set_new(resource, "Id", json_string(shelf->id));
    json_object_set_new(resource, "AssetTag", json_string(shelf->asset_tag));
    return resource;
}

static void collection_get(struct service_request *request)
{
    json_t *resource = json_object();

    json_object_set_new(resource, "@odata.id", json_string(service_request_uri(request)));
    service_reply_resource(request, resource);
}

static void collection_post(struct service_request *request)
{
    const struct ipc_header secret = {ipc_text("X-Auth-Token"), ipc_text("0123")};
    struct shelf created = {"C", "new", true};

    snprintf(shelves_of(request)->seen_parameters, sizeof(created.asset_tag), "%s",
             service_request_uri(request));
    service_reply_created(request, SHELVES "/C", shelf_resource(&created), &secret, 1);
}

static void shelf_get(struct service_request *request)
{
    struct shelves *shelves = shelves_of(request);
    struct ipc_text user = service_request_identity(request)->user;
    struct shelf *shelf;

    shelves->get_count++;
    snprintf(shelves->seen_user, sizeof(shelves->seen_user), "%.*s", (int)user.size, user.data);
    snprintf(shelves->seen_query, sizeof(shelves->seen_query), "%s",
             service_request_query(request));
    snprintf(shelves->seen_instance, sizeof(shelves->seen_instance), "%s",
             service_request_instance(request));
    if (shelves->in_get)
        shelves->in_get(service_request_service(request), shelves->in_get_context);
    if (shelves->broken) {
        service_reply_failed(request, "cause=test");
        return;
    }
    shelf = find_shelf(request);
    if (shelf)
        service_reply_resource(request,
                               shelves->kept ? json_incref(shelves->kept) : shelf_resource(shelf));
}

static void shelf_patch(struct service_request *request)
{
    struct shelves *shelves = shelves_of(request);
    struct shelf *shelf = find_shelf(request);
    const char *tag = json_string_value(json_object_get(service_request_body(request), "AssetTag"));
    json_t *messages = shelves->partly;

    if (!shelf)
        return;
    shelves->write_count++;
    if (!tag) {
        service_reply_message(request, "/AssetTag", BASE_PROPERTY_MISSING, "AssetTag", NULL);
        return;
    }
    snprintf(shelf->asset_tag, sizeof(shelf->asset_tag), "%s", tag);
    service_invalidate(service_request_service(request), ipc_text(service_request_uri(request)));
    shelves->partly = NULL;
    service_reply_updated(request, messages);
}

static void shelf_delete(struct service_request *request)
{
    struct shelf *shelf = find_shelf(request);

    if (!shelf)
        return;
    shelves_of(request)->write_count++;
    shelf->exists = false;
    service_invalidate_all(service_request_service(request));
    service_reply_no_content(request);
}

static void shelf_reset(struct service_request *request)
{
    if (!find_shelf(request))
        return;
    shelves_of(request)->write_count++;
    service_reply_unavailable(request, 7);
}

static void slot_get(struct service_request *request)
{
    struct shelves *shelves = shelves_of(request);

    snprintf(shelves->seen_parameters, sizeof(shelves->seen_parameters), "%s %s %s",
             service_request_parameter(request, 0), service_request_parameter(request, 1),
             service_request_id(request));
    service_reply_resource(request, json_pack("{ss}", "Id", service_request_parameter(request, 1)));
}

static void slow_get(struct service_request *request)
{
    shelves_of(request)->held = request;
}

static void slow_patch(struct service_request *request)
{
    struct shelves *shelves = shelves_of(request);

    shelves->write_count++;
    if (shelves->hold_patch)
        shelves->held = request;
    else
        service_reply_updated(request, NULL);
}

static void errors_get(struct service_request *request)
{
    json_t *messages = json_array();

    json_array_append_new(messages, message_new("/A", BASE_PROPERTY_UNKNOWN, "A", NULL));
    json_array_append_new(messages, message_new(NULL, BASE_RESOURCE_IN_USE, NULL));
    service_reply_messages(request, messages);
}

static void memory_get(struct service_request *request)
{
    service_reply_resource(request, NULL);
}

static const struct privilege_sets anybody = {{IPC_PRIVILEGE_NO_AUTH}};

static const struct service_route routes[] = {
    {.uri_template = SHELVES,
     .type = "ShelfCollection.ShelfCollection",
     .flags = SERVICE_CACHEABLE,
     .get = collection_get,
     .post = collection_post,
     .privileges = {[IPC_POST] = &anybody}},
    {.uri_template = SHELVES "/{ShelfId}",
     .type = "Shelf.v1_2_0.Shelf",
     .flags = SERVICE_CACHEABLE,
     .get = shelf_get,
     .patch = shelf_patch,
     .delete_ = shelf_delete},
    {.uri_template = SHELVES "/{ShelfId}/Actions/Shelf.Reset",
     .type = "Shelf.v1_2_0.Shelf",
     .flags = SERVICE_ACTION,
     .post = shelf_reset},
    {.uri_template = SHELVES "/{ShelfId}/Slots/{SlotId}",
     .type = "Slot.v1_0_0.Slot",
     .get = slot_get},
    {.uri_template = SHELVES "/{ShelfId}/Slow",
     .type = "Shelf.v1_2_0.Shelf",
     .flags = SERVICE_CACHEABLE,
     .get = slow_get,
     .patch = slow_patch,
     .put = slow_patch},
    {.uri_template = "/redfish/v1/Errors", .type = "Shelf.v1_2_0.Shelf", .get = errors_get},
    {.uri_template = "/redfish/v1/Memory", .type = "Shelf.v1_2_0.Shelf", .get = memory_get},
};

static void echo_call(struct service *service, struct ipc_call *call,
                      const struct ipc_request *request)
{
    struct ipc_response response = {.status = 200, .body = request->body};

    ipc_call_respond(call, &response);
}

static void hold_call(struct service *service, struct ipc_call *call,
                      const struct ipc_request *request)
{
    struct shelves *shelves = service_data(service);

    shelves->held_call = call;
}

static const struct service_call calls[] = {{"echo", echo_call}, {"hold", hold_call}};

static const struct service_option options[] = {
    {"colour", "NAME", "what shelves are painted with"},
    {"depth", "CM", "how deep they are"},
    {"empty", NULL, "nothing stands on them"},
};

static int start(struct service *service)
{
    used->start_count++;
    service_set_data(service, used);
    return used->start_result;
}

static void stop(struct service *service)
{
    struct shelves *shelves = service_data(service);

    shelves->stop_count++;
    if (shelves->held && !shelves->keep_held)
        service_reply_unavailable(TAKE(shelves->held), 1);
}

const struct service_definition shelf_service = {
    .name = "shelf",
    .summary = "Shelves for tests.",
    .routes = routes,
    .route_count = sizeof(routes) / sizeof(routes[0]),
    .calls = calls,
    .call_count = sizeof(calls) / sizeof(calls[0]),
    .options = options,
    .option_count = sizeof(options) / sizeof(options[0]),
    .start = start,
    .stop = stop,
};
