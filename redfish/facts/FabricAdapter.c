/*
 * FabricAdapter: written by tools/generate-facts.py, do not edit. Source: FabricAdapter_v1.xml, 24
 * versions, the newest is 1.5.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "FabricAdapter\0" "Oem\0" "Actions\0" "ASICManufacturer\0" "ASICPartNumber\0"
    "ASICRevisionIdentifier\0" "Description\0" "FabricType\0" "FabricTypeCapabilities\0"
    "FirmwareVersion\0" "GenZ\0" "Id\0" "Links\0" "Location\0" "LocationIndicatorActive\0"
    "Manufacturer\0" "Model\0" "Name\0" "PCIeInterface\0" "PartNumber\0" "PortCollection\0"
    "Ports\0" "SKU\0" "SerialNumber\0" "SparePartNumber\0" "Status\0" "UUID\0"
    "RouteEntryCollection\0" "MSDT\0" "PIDT\0" "RITable\0" "VCATEntryCollection\0"
    "RequestorVCAT\0" "ResponderVCAT\0" "SSDT\0" "Endpoint\0" "Endpoints\0" "MemoryDomain\0"
    "MemoryDomains\0" "PCIeDevice\0" "PCIeDevices\0" "Processor\0" "Processors\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/FabricAdapters/{FabricAdapterId}\0"
    "/redfish/v1/Chassis/{ChassisId}/FabricAdapters/{FabricAdapterId}";
static const uint32_t uris[] = {
    0, 72, 196, 301,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 3}, {1, 2, 0, 3}, {1, 3, 0, 3}, {1, 4, 0, 3}, {1, 5, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10100, 0x10400, 0x10200, 0x10500,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 25, 0, 0, 1, 0, 0}, /* FabricAdapter */
    {144, 26, 6, 0, 1, 1, 0, 0}, /* GenZ */
    {152, 32, 5, 0, 1, 1, 0, 0}, /* Links */
    {488, 37, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {27, 2, 0, 0, 0, 0, 1, 0}, /* ASICManufacturer */
    {44, 2, 0, 0, 0, 0, 1, 0}, /* ASICPartNumber */
    {59, 2, 0, 0, 0, 0, 1, 0}, /* ASICRevisionIdentifier */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {82, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {94, 4, 0, 0, 7, 1, 2, 0}, /* FabricType */
    {105, 1, 0, 0, 7, 1, 2, 0}, /* FabricTypeCapabilities */
    {128, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {144, 4, 2, 0, 8, 0, 1, 0}, /* GenZ */
    {149, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {152, 4, 3, 0, 8, 0, 1, 0}, /* Links */
    {158, 4, 11, 0, 8, 2, 3, 0}, /* Location */
    {167, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {191, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {204, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {210, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {215, 0, 14, 0, 8, 3, 1, 0}, /* PCIeInterface */
    {229, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {255, 0, 240, 0, 9, 255, 1, 0}, /* Ports */
    {261, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {265, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {278, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {294, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {301, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {327, 0, 306, 0, 9, 255, 1, 0}, /* MSDT */
    {332, 7, 0, 0, 0, 0, 1, 0}, /* PIDT */
    {337, 7, 0, 0, 0, 0, 1, 0}, /* RITable */
    {365, 0, 345, 0, 9, 255, 1, 0}, /* RequestorVCAT */
    {379, 0, 345, 0, 9, 255, 1, 0}, /* ResponderVCAT */
    {393, 0, 306, 0, 9, 255, 1, 0}, /* SSDT */
    {407, 1, 398, 0, 9, 255, 1, 0}, /* Endpoints */
    {430, 5, 417, 0, 9, 255, 2, 0}, /* MemoryDomains */
    {15, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {455, 1, 444, 0, 9, 255, 5, 0}, /* PCIeDevices */
    {477, 1, 467, 0, 9, 255, 6, 0}, /* Processors */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Protocol, &schema_Resource, &schema_PCIeDevice,
};
const struct schema schema_FabricAdapter = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 4,
    .run_count = 6,
    .type_count = 5,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
