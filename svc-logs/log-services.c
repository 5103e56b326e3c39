/*
 * The collections of log services: those of a system, and those of the manager. Which there are
 * follows from what is on D-Bus and on disk.
 */
#include <errno.h>

#include "base/cleanup.h"
#include "svc-logs/kinds.h"
#include "svc-logs/place.h"

static int put_members(const struct scope *scope, json_t *resource)
{
    return resource_put_array(resource, "Members", json_array());
}

const struct resource_kind log_service_collection_kind = {
    .find = place_find,
    .name = "Log Service Collection",
    .is_collection = true,
    .put = put_members,
};
