/* Computer systems. */
#include <errno.h>

#include "redfish/json.h"
#include "svc-systems/kinds.h"

static int put_members(const struct scope *scope, json_t *resource)
{
    json_t *members = json_array();

    if (json_array_append_new(members, scope_link(scope->uri, "/", "system"))) {
        json_decref(members);
        return -ENOMEM;
    }
    return resource_put_array(resource, "Members", members);
}

const struct resource_kind system_collection_kind = {
    .name = "Computer System Collection", .is_collection = true, .put = put_members};
