/*
 * ResourceBlock: written by tools/generate-facts.py, do not edit. Source: ResourceBlock_v1.xml, 41
 * versions, the newest is 1.4.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ResourceBlock\0" "Oem\0" "Actions\0" "Composed\0" "ComposedAndAvailable\0"
    "Composing\0" "Failed\0" "Unavailable\0" "Unused\0" "CompositionState\0" "MaxCompositions\0"
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
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {93, 0, 6, 0, 2, 1, 0, 0}, /* CompositionState */
    {186, 1, 6, 0, 1, 1, 0, 0}, /* CompositionStatus */
    {302, 7, 6, 0, 1, 1, 0, 0}, /* Links */
    {308, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {342, 6, 3, 0, 2, 4, 0, 0}, /* PoolType */
    {1, 13, 19, 0, 0, 1, 0, 0}, /* ResourceBlock */
    {717, 32, 14, 0, 1, 1, 0, 0}, /* ResourceBlockLimits */
    {496, 9, 8, 0, 2, 1, 0, 0}, /* ResourceBlockType */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {93, 18, 1, 0, 7, 0, 1, 0}, /* CompositionState */
    {110, 2, 0, 1, 2, 0, 2, 0}, /* MaxCompositions */
    {126, 2, 0, 2, 2, 0, 2, 0}, /* NumberOfCompositions */
    {147, 6, 0, 0, 1, 0, 1, 0}, /* Reserved */
    {156, 2, 0, 0, 1, 0, 2, 0}, /* SharingCapable */
    {171, 6, 0, 0, 1, 0, 2, 0}, /* SharingEnabled */
    {204, 1, 204, 0, 9, 255, 1, 0}, /* Chassis */
    {227, 1, 212, 0, 9, 255, 1, 0}, /* ComputerSystems */
    {243, 1, 6, 0, 9, 0, 4, 0}, /* ConsumingResourceBlocks */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {267, 1, 6, 0, 9, 0, 4, 0}, /* SupplyingResourceBlocks */
    {296, 1, 291, 0, 9, 255, 1, 0}, /* Zones */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {351, 6, 0, 0, 0, 0, 4, 0}, /* Client */
    {186, 20, 2, 0, 8, 0, 1, 0}, /* CompositionStatus */
    {227, 1, 212, 0, 9, 255, 1, 0}, /* ComputerSystems */
    {358, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {376, 1, 370, 0, 9, 255, 5, 0}, /* Drives */
    {401, 1, 383, 0, 9, 255, 1, 0}, /* EthernetInterfaces */
    {420, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {302, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {423, 1, 423, 0, 9, 255, 1, 0}, /* Memory */
    {430, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {452, 1, 435, 0, 9, 255, 1, 0}, /* NetworkInterfaces */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {470, 6, 5, 0, 7, 0, 4, 0}, /* Pool */
    {485, 1, 475, 0, 9, 255, 1, 0}, /* Processors */
    {496, 17, 8, 0, 7, 0, 1, 0}, /* ResourceBlockType */
    {514, 1, 514, 0, 9, 255, 1, 0}, /* SimpleStorage */
    {528, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {535, 1, 535, 0, 9, 255, 1, 0}, /* Storage */
    {543, 2, 0, 1, 2, 0, 5, 0}, /* MaxCompute */
    {554, 2, 0, 1, 2, 0, 5, 0}, /* MaxComputerSystem */
    {572, 2, 0, 1, 2, 0, 5, 0}, /* MaxExpansion */
    {585, 2, 0, 1, 2, 0, 5, 0}, /* MaxMemory */
    {595, 2, 0, 1, 2, 0, 5, 0}, /* MaxNetwork */
    {606, 2, 0, 1, 2, 0, 5, 0}, /* MaxProcessor */
    {619, 2, 0, 1, 2, 0, 5, 0}, /* MaxStorage */
    {630, 2, 0, 2, 2, 0, 5, 0}, /* MinCompute */
    {641, 2, 0, 2, 2, 0, 5, 0}, /* MinComputerSystem */
    {659, 2, 0, 2, 2, 0, 5, 0}, /* MinExpansion */
    {672, 2, 0, 2, 2, 0, 5, 0}, /* MinMemory */
    {682, 2, 0, 2, 2, 0, 5, 0}, /* MinNetwork */
    {693, 2, 0, 2, 2, 0, 5, 0}, /* MinProcessor */
    {706, 2, 0, 2, 2, 0, 5, 0}, /* MinStorage */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {27, 1, 0}, /* Composed */
    {36, 2, 0}, /* ComposedAndAvailable */
    {57, 1, 0}, /* Composing */
    {67, 1, 0}, /* Failed */
    {74, 3, 0}, /* Unavailable */
    {86, 1, 0}, /* Unused */
    {319, 4, 0}, /* Active */
    {326, 4, 0}, /* Free */
    {331, 4, 0}, /* Unassigned */
    {737, 1, 0}, /* Compute */
    {212, 1, 0}, /* ComputerSystem */
    {745, 3, 0}, /* Expansion */
    {755, 4, 0}, /* IndependentResource */
    {423, 1, 0}, /* Memory */
    {775, 1, 0}, /* Network */
    {475, 1, 0}, /* Processor */
    {535, 1, 0}, /* Storage */
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
