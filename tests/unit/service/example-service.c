/* shoal-rack: a rack with an asset tag. docs/service.md shows this file and walks through it;
 * check-doc.py compares the two. */
#include <stdio.h>

#include "redfish/patch.h"
#include "service/service.h"

#define RACK "/redfish/v1/Oem/Example/Rack"

static char asset_tag[4 * 32 + 1] = "unknown"; /* 32 characters of UTF-8 */

static json_t *rack_resource(void)
{
    return json_pack("{ss ss ss ss ss ss}", "@odata.id", RACK, "@odata.type",
                     "#Chassis.v1_25_0.Chassis", "Id", "Rack", "Name", "Example rack",
                     "ChassisType", "Rack", "AssetTag", asset_tag);
}

static void rack_get(struct service_request *request)
{
    service_reply_resource(request, rack_resource());
}

static void rack_patch(struct service_request *request)
{
    static const struct patch_property writable = {
        .pointer = "/AssetTag", .type = PATCH_STRING, .maximum = 32};
    struct patch_value values[PATCH_VALUES_MAX];
    json_t *current = rack_resource(), *messages = json_array();
    int count = current && messages ? patch_check(service_request_body(request), &writable, 1,
                                                  current, values, messages)
                                    : -1;

    json_decref(current);
    if (count < 0) {
        json_decref(messages);
        service_reply_failed(request, "step=patch cause=memory");
    } else if (json_array_size(messages) > 0) {
        service_reply_messages(request, messages);
    } else {
        if (count > 0)
            snprintf(asset_tag, sizeof(asset_tag), "%s", json_string_value(values[0].value));
        service_invalidate(service_request_service(request), ipc_text(RACK));
        service_reply_updated(request, messages);
    }
}

static const struct service_route routes[] = {
    {.uri_template = RACK,
     .type = "Chassis.v1_25_0.Chassis",
     .flags = SERVICE_CACHEABLE,
     .get = rack_get,
     .patch = rack_patch},
};

static const struct service_definition rack_service = {
    .name = "rack",
    .summary = "A rack with an asset tag.",
    .routes = routes,
    .route_count = 1,
};

int main(int argc, char **argv)
{
    return service_main(argc, argv, &rack_service);
}
