/* The BMC itself. */
#include <errno.h>

#include "redfish/json.h"
#include "svc-managers/kinds.h"

static int put_members(const struct scope *scope, json_t *resource)
{
    json_t *members = json_array();

    if (json_array_append_new(members, scope_link(scope->uri, "/", "bmc"))) {
        json_decref(members);
        return -ENOMEM;
    }
    return resource_put_array(resource, "Members", members);
}

const struct resource_kind manager_collection_kind = {
    .name = "Manager Collection", .is_collection = true, .put = put_members};
