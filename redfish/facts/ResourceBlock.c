/*
 * ResourceBlock: written by tools/generate-facts.py, do not edit. Source: ResourceBlock_v1.xml, 41
 * versions, the newest is 1.4.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ResourceBlock\0" "Oem\0" "Actions\0" "Composed\0" "ComposedAndAvailable\0" "Composing\0"
    "Failed\0" "Unavailable\0" "Unused\0" "CompositionState\0" "MaxCompositions\0"
    "NumberOfCompositions\0" "Reserved\0" "SharingCapable\0" "SharingEnabled\0"
    "CompositionStatus\0" "Chassis\0" "ComputerSystem\0" "ComputerSystems\0"
    "ConsumingResourceBlocks\0" "SupplyingResourceBlocks\0" "Zone\0" "Zones\0" "Links\0"
    "OemActions\0" "Active\0" "Free\0" "Unassigned\0" "PoolType\0" "Client\0" "Description\0"
    "Drive\0" "Drives\0" "EthernetInterface\0" "EthernetInterfaces\0" "Id\0" "Memory\0" "Name\0"
    "NetworkInterface\0" "NetworkInterfaces\0" "Pool\0" "Processor\0" "Processors\0"
    "ResourceBlockType\0" "SimpleStorage\0" "Status\0" "Storage\0" "MaxCompute\0"
    "MaxComputerSystem\0" "MaxExpansion\0" "MaxMemory\0" "MaxNetwork\0" "MaxProcessor\0"
    "MaxStorage\0" "MinCompute\0" "MinComputerSystem\0" "MinExpansion\0" "MinMemory\0"
    "MinNetwork\0" "MinProcessor\0" "MinStorage\0" "ResourceBlockLimits\0" "Compute\0"
    "Expansion\0" "IndependentResource\0" "Network";
static const char uri_texts[] =
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}";
static const uint32_t uris[] = {
    0, 64,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 9}, {1, 1, 0, 9}, {1, 2, 0, 8}, {1, 3, 0, 7}, {1, 4, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200, 0x10400, 0x10300,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {92, 0, 6, 0, 2, 1, 0, 0}, /* CompositionState */
    {185, 1, 6, 0, 1, 1, 0, 0}, /* CompositionStatus */
    {301, 7, 6, 0, 1, 1, 0, 0}, /* Links */
    {307, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {341, 6, 3, 0, 2, 4, 0, 0}, /* PoolType */
    {0, 13, 19, 0, 0, 1, 0, 0}, /* ResourceBlock */
    {716, 32, 14, 0, 1, 1, 0, 0}, /* ResourceBlockLimits */
    {495, 9, 8, 0, 2, 1, 0, 0}, /* ResourceBlockType */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {92, 18, 1, 0, 7, 0, 1, 0}, /* CompositionState */
    {109, 2, 0, 1, 2, 0, 2, 0}, /* MaxCompositions */
    {125, 2, 0, 2, 2, 0, 2, 0}, /* NumberOfCompositions */
    {146, 6, 0, 0, 1, 0, 1, 0}, /* Reserved */
    {155, 2, 0, 0, 1, 0, 2, 0}, /* SharingCapable */
    {170, 6, 0, 0, 1, 0, 2, 0}, /* SharingEnabled */
    {203, 3, 203, 0, 9, 255, 1, 0}, /* Chassis */
    {226, 3, 211, 0, 9, 255, 1, 0}, /* ComputerSystems */
    {242, 3, 6, 0, 9, 0, 4, 0}, /* ConsumingResourceBlocks */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {266, 3, 6, 0, 9, 0, 4, 0}, /* SupplyingResourceBlocks */
    {295, 3, 290, 0, 9, 255, 1, 0}, /* Zones */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {350, 6, 0, 0, 0, 0, 4, 0}, /* Client */
    {185, 20, 2, 0, 8, 0, 1, 0}, /* CompositionStatus */
    {226, 3, 211, 0, 9, 255, 1, 0}, /* ComputerSystems */
    {357, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {375, 3, 369, 0, 9, 255, 5, 0}, /* Drives */
    {400, 3, 382, 0, 9, 255, 1, 0}, /* EthernetInterfaces */
    {419, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {301, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {422, 3, 422, 0, 9, 255, 1, 0}, /* Memory */
    {429, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {451, 3, 434, 0, 9, 255, 1, 0}, /* NetworkInterfaces */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {469, 6, 5, 0, 7, 0, 4, 0}, /* Pool */
    {484, 3, 474, 0, 9, 255, 1, 0}, /* Processors */
    {495, 17, 8, 0, 7, 0, 1, 0}, /* ResourceBlockType */
    {513, 3, 513, 0, 9, 255, 1, 0}, /* SimpleStorage */
    {527, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {534, 3, 534, 0, 9, 255, 1, 0}, /* Storage */
    {542, 2, 0, 1, 2, 0, 5, 0}, /* MaxCompute */
    {553, 2, 0, 1, 2, 0, 5, 0}, /* MaxComputerSystem */
    {571, 2, 0, 1, 2, 0, 5, 0}, /* MaxExpansion */
    {584, 2, 0, 1, 2, 0, 5, 0}, /* MaxMemory */
    {594, 2, 0, 1, 2, 0, 5, 0}, /* MaxNetwork */
    {605, 2, 0, 1, 2, 0, 5, 0}, /* MaxProcessor */
    {618, 2, 0, 1, 2, 0, 5, 0}, /* MaxStorage */
    {629, 2, 0, 2, 2, 0, 5, 0}, /* MinCompute */
    {640, 2, 0, 2, 2, 0, 5, 0}, /* MinComputerSystem */
    {658, 2, 0, 2, 2, 0, 5, 0}, /* MinExpansion */
    {671, 2, 0, 2, 2, 0, 5, 0}, /* MinMemory */
    {681, 2, 0, 2, 2, 0, 5, 0}, /* MinNetwork */
    {692, 2, 0, 2, 2, 0, 5, 0}, /* MinProcessor */
    {705, 2, 0, 2, 2, 0, 5, 0}, /* MinStorage */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {26, 1, 0}, /* Composed */
    {35, 2, 0}, /* ComposedAndAvailable */
    {56, 1, 0}, /* Composing */
    {66, 1, 0}, /* Failed */
    {73, 3, 0}, /* Unavailable */
    {85, 1, 0}, /* Unused */
    {318, 4, 0}, /* Active */
    {325, 4, 0}, /* Free */
    {330, 4, 0}, /* Unassigned */
    {736, 1, 0}, /* Compute */
    {211, 1, 0}, /* ComputerSystem */
    {744, 3, 0}, /* Expansion */
    {754, 4, 0}, /* IndependentResource */
    {422, 1, 0}, /* Memory */
    {774, 1, 0}, /* Network */
    {474, 1, 0}, /* Processor */
    {534, 1, 0}, /* Storage */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ResourceBlock = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 2,
    .run_count = 5,
    .type_count = 9,
    .action_count = 0,
    .main = 6,
    .capabilities = 6,
};
// clang-format on
