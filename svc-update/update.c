/*
 * UpdateService. It tells when an update is applied, and where images are taken; it takes none
 * itself, and there is nobody on D-Bus who would fetch one, so there is no SimpleUpdate.
 */
#include <errno.h>

#include "base/cleanup.h"
#include "svc-update/kinds.h"
#include "svc-update/names.h"
#include "svc-update/update-service.h"

static const struct property_word apply_time_words[] = {
    {"Immediate", "Immediate"},
    {"OnReset", "OnReset"},
    {"OnActivationRequest", "OnStartUpdateRequest"},
    {NULL, NULL},
};

static const struct property_map apply_time_rows[] = {
    PROPERTY_ROW(INTERFACE_SOFTWARE_APPLY_TIME, "RequestedApplyTime",
                 "HttpPushUriOptions/HttpPushUriApplyTime/ApplyTime", PROPERTY_ENUM,
                 .words = apply_time_words, .write = "s", .enumeration = "RequestedApplyTimes"),
};

static const struct mirror_object *locate_apply_time(const struct scope *scope)
{
    return mirror_find(scope->mirror, APPLY_TIME_PATH);
}

static const struct resource_map maps[] = {
    {.source = APPLY_TIME_PATH,
     .locate = locate_apply_time,
     .rows = apply_time_rows,
     .row_count = ARRAY_SIZE(apply_time_rows)},
};

static const struct resource_link links[] = {
    {"FirmwareInventory", "/FirmwareInventory", NULL},
};

/* Those that updaters know: bmcweb writes no other. */
static const char *const apply_times[] = {"Immediate", "OnReset", NULL};

static const struct patch_property writable[] = {
    {.pointer = "/HttpPushUriOptions/HttpPushUriApplyTime/ApplyTime", .values = apply_times},
};

static const struct patch_form form = {
    .schema = &schema_UpdateService,
    .type = UPDATE_SERVICE_TYPE,
    .properties = writable,
    .property_count = ARRAY_SIZE(writable),
};

static int put_service(const struct scope *scope, json_t *resource)
{
    const char *push_uri = update_http_push_uri(scope->hardware);
    int error = property_put(
        resource, "Description",
        json_string("When updates are applied, and the firmware that is there"));

    if (!error)
        error = property_put(resource, "ServiceEnabled", json_true());
    if (!error && push_uri)
        error = property_put(resource, "HttpPushUri", json_string(push_uri));
    return error;
}

const struct resource_kind update_service_kind = {
    .name = "Update Service",
    .maps = maps,
    .map_count = ARRAY_SIZE(maps),
    .links = links,
    .link_count = ARRAY_SIZE(links),
    .put = put_service,
    .form = &form,
};
