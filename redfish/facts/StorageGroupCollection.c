/*
 * StorageGroupCollection: written by tools/generate-facts.py, do not edit. Source:
 * StorageGroupCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StorageGroupCollection\0" "Description\0" "StorageGroup\0" "Members\0" "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/StorageGroups\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/StorageGroups\0"
    "/redfish/v1/Storage/{StorageId}/StorageGroups\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}/StorageGroups";
static const uint32_t uris[] = {
    0, 61, 141, 187,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* StorageGroupCollection */
};
static const struct schema_fact_property properties[] = {
    {24, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {49, 17, 36, 0, 9, 255, 0, 0}, /* Members */
    {57, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {62, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_StorageGroupCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 4,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 1,
};
// clang-format on
