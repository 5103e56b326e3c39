/*
 * CollectionCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * CollectionCapabilities_v1.xml, 19 versions, the newest is 1.4.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CollectionCapabilities\0" "Item\0" "CapabilitiesObject\0" "Links\0" "UseCase\0"
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
    {62, 0, 3, 0, 1, 1, 0, 0}, /* Capability */
    {1, 3, 2, 0, 1, 1, 0, 0}, /* CollectionCapabilities */
    {48, 5, 3, 0, 1, 1, 0, 0}, /* Links */
    {54, 0, 6, 0, 2, 1, 0, 0}, /* UseCase */
};
static const struct schema_fact_property properties[] = {
    {29, 16, 24, 0, 9, 255, 1, 0}, /* CapabilitiesObject */
    {48, 16, 2, 0, 8, 0, 1, 0}, /* Links */
    {54, 16, 3, 0, 7, 0, 1, 0}, /* UseCase */
    {73, 1, 0, 0, 8, 0, 1, 0}, /* Capabilities */
    {86, 0, 0, 1, 2, 0, 2, 0}, /* MaxMembers */
    {97, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {101, 1, 24, 0, 9, 255, 1, 0}, /* RelatedItem */
    {132, 16, 113, 0, 9, 255, 1, 0}, /* TargetCollection */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {149, 1, 0}, /* ComputerSystemComposition */
    {175, 3, 0}, /* ComputerSystemConstrainedComposition */
    {212, 4, 0}, /* RegisterResourceBlock */
    {234, 5, 0}, /* ResourceBlockComposition */
    {259, 5, 0}, /* ResourceBlockConstrainedComposition */
    {295, 1, 0}, /* VolumeCreation */
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
