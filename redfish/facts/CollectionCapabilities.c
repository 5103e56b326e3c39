/*
 * CollectionCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * CollectionCapabilities_v1.xml, 19 versions, the newest is 1.4.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "CollectionCapabilities\0" "Item\0" "CapabilitiesObject\0" "Links\0" "UseCase\0"
    "Capability\0" "Capabilities\0" "MaxMembers\0" "Oem\0" "RelatedItem\0" "ResourceCollection\0"
    "TargetCollection\0" "ComputerSystemComposition\0" "ComputerSystemConstrainedComposition\0"
    "RegisterResourceBlock\0" "ResourceBlockComposition\0"
    "ResourceBlockConstrainedComposition\0" "VolumeCreation";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 4}, {1, 2, 0, 3}, {1, 3, 0, 1}, {1, 4, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100, 0x10400, 0x10300,
};
static const struct schema_fact_type types[] = {
    {61, 0, 3, 0, 1, 1, 0, 0}, /* Capability */
    {0, 3, 2, 0, 1, 1, 0, 0}, /* CollectionCapabilities */
    {47, 5, 3, 0, 1, 1, 0, 0}, /* Links */
    {53, 0, 6, 0, 2, 1, 0, 0}, /* UseCase */
};
static const struct schema_fact_property properties[] = {
    {28, 16, 23, 0, 9, 255, 1, 0}, /* CapabilitiesObject */
    {47, 16, 2, 0, 8, 0, 1, 0}, /* Links */
    {53, 16, 3, 0, 7, 0, 1, 0}, /* UseCase */
    {72, 1, 0, 0, 8, 0, 1, 0}, /* Capabilities */
    {85, 0, 0, 1, 2, 0, 2, 0}, /* MaxMembers */
    {96, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {100, 3, 23, 0, 9, 255, 1, 0}, /* RelatedItem */
    {131, 16, 112, 0, 9, 255, 1, 0}, /* TargetCollection */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {148, 1, 0}, /* ComputerSystemComposition */
    {174, 3, 0}, /* ComputerSystemConstrainedComposition */
    {211, 4, 0}, /* RegisterResourceBlock */
    {233, 5, 0}, /* ResourceBlockComposition */
    {258, 5, 0}, /* ResourceBlockConstrainedComposition */
    {294, 1, 0}, /* VolumeCreation */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_CollectionCapabilities = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 5,
    .type_count = 4,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
