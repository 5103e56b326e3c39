/*
 * AccelerationFunction: written by tools/generate-facts.py, do not edit. Source:
 * AccelerationFunction_v1.xml, 6 versions, the newest is 1.0.5.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "AccelerationFunction\0" "AccelerationFunctionType\0" "Actions\0" "Description\0"
    "FpgaReconfigurationSlots\0" "Id\0" "Links\0" "Manufacturer\0" "Name\0" "Oem\0"
    "PowerWatts\0" "W\0" "Status\0" "UUID\0" "Version\0" "AudioProcessing\0" "Compression\0"
    "Encryption\0" "OEM\0" "PacketInspection\0" "PacketSwitch\0" "Scheduler\0"
    "VideoProcessing\0" "Endpoint\0" "Endpoints\0" "PCIeFunction\0" "PCIeFunctions\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/Processors/{ProcessorId}/AccelerationFunctions/{AccelerationFunctionId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/AccelerationFunctions/{AccelerationFunctionId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/AccelerationFunctions/{AccelerationFunctionId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Processors/{ProcessorId}/AccelerationFunctions/{AccelerationFunctionId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Processors/{ProcessorId}/AccelerationFunctions/{AccelerationFunctionId}";
static const uint32_t uris[] = {
    0, 111, 247, 410, 527,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {1, 0, 13, 0, 0, 1, 0, 0}, /* AccelerationFunction */
    {22, 0, 8, 0, 2, 1, 0, 0}, /* AccelerationFunctionType */
    {47, 13, 1, 0, 1, 1, 0, 0}, /* Actions */
    {95, 14, 3, 0, 1, 1, 0, 0}, /* Links */
    {301, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {22, 2, 1, 0, 7, 0, 1, 0}, /* AccelerationFunctionType */
    {47, 0, 2, 0, 8, 0, 1, 0}, /* Actions */
    {55, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {67, 1, 0, 0, 0, 0, 1, 0}, /* FpgaReconfigurationSlots */
    {92, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {95, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {101, 0, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {114, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {119, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {123, 0, 0, 1, 2, 0, 1, 0}, /* PowerWatts */
    {136, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {143, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {148, 0, 0, 0, 0, 0, 1, 0}, /* Version */
    {119, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {264, 1, 255, 0, 9, 255, 1, 0}, /* Endpoints */
    {119, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {287, 1, 274, 0, 9, 255, 1, 0}, /* PCIeFunctions */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 134, 0},
};
static const struct schema_fact_value values[] = {
    {156, 1, 0}, /* AudioProcessing */
    {172, 1, 0}, /* Compression */
    {184, 1, 0}, /* Encryption */
    {195, 1, 0}, /* OEM */
    {199, 1, 0}, /* PacketInspection */
    {216, 1, 0}, /* PacketSwitch */
    {229, 1, 0}, /* Scheduler */
    {239, 1, 0}, /* VideoProcessing */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_AccelerationFunction = {
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
    .uri_count = 5,
    .run_count = 1,
    .type_count = 5,
    .action_count = 0,
    .main = 0,
    .capabilities = 0,
};
// clang-format on
