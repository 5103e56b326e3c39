/* shoal-rack: a rack with an asset tag. docs/service.md shows this file and walks through it;
 * check-doc.py compares the two. */
#include <stdio.h>

#include "redfish/facts/facts.h"
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

static const struct patch_property writable = {.pointer = "/AssetTag", .length_max = 32};
static const struct patch_form rack_form = {.schema = &schema_Chassis,
                                            .type = "Chassis.v1_25_0.Chassis",
                                            .properties = &writable,
                                            .property_count = 1};

static void rack_patch(struct service_request *request)
{
    json_t *current = rack_resource();
    struct patch_result result;

    if (!current) {
        service_reply_failed(request, "step=patch cause=memory");
        return;
    }
    if (service_request_check(request, &rack_form, current, &result)) {
        snprintf(asset_tag, sizeof(asset_tag), "%s", json_string_value(result.values[0].value));
        service_invalidate(service_request_service(request), ipc_text(RACK));
        service_reply_updated(request, json_incref(result.messages));
        patch_result_deinit(&result);
    }
    json_decref(current);
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
