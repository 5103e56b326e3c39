/*
 * AccelerationFunction: written by tools/generate-facts.py, do not edit. Source:
 * AccelerationFunction_v1.xml, 6 versions, the newest is 1.0.5.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "AccelerationFunction\0" "AccelerationFunctionType\0" "Actions\0" "Description\0"
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
    {0, 0, 13, 0, 0, 1, 0, 0}, /* AccelerationFunction */
    {21, 0, 8, 0, 2, 1, 0, 0}, /* AccelerationFunctionType */
    {46, 13, 1, 0, 1, 1, 0, 0}, /* Actions */
    {94, 14, 3, 0, 1, 1, 0, 0}, /* Links */
    {300, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {21, 2, 1, 0, 7, 0, 1, 0}, /* AccelerationFunctionType */
    {46, 0, 2, 0, 8, 0, 1, 0}, /* Actions */
    {54, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {66, 1, 0, 0, 0, 0, 1, 0}, /* FpgaReconfigurationSlots */
    {91, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {94, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {100, 0, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {113, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {118, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {122, 0, 0, 1, 2, 0, 1, 0}, /* PowerWatts */
    {135, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {142, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {147, 0, 0, 0, 0, 0, 1, 0}, /* Version */
    {118, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {263, 3, 254, 0, 9, 255, 1, 0}, /* Endpoints */
    {118, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {286, 3, 273, 0, 9, 255, 1, 0}, /* PCIeFunctions */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 133, 0},
};
static const struct schema_fact_value values[] = {
    {155, 1, 0}, /* AudioProcessing */
    {171, 1, 0}, /* Compression */
    {183, 1, 0}, /* Encryption */
    {194, 1, 0}, /* OEM */
    {198, 1, 0}, /* PacketInspection */
    {215, 1, 0}, /* PacketSwitch */
    {228, 1, 0}, /* Scheduler */
    {238, 1, 0}, /* VideoProcessing */
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
