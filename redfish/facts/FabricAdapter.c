/*
 * FabricAdapter: written by tools/generate-facts.py, do not edit. Source: FabricAdapter_v1.xml, 24
 * versions, the newest is 1.5.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "FabricAdapter\0" "Oem\0" "Actions\0" "ASICManufacturer\0" "ASICPartNumber\0"
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
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 25, 0, 0, 1, 0, 0}, /* FabricAdapter */
    {143, 26, 6, 0, 1, 1, 0, 0}, /* GenZ */
    {151, 32, 5, 0, 1, 1, 0, 0}, /* Links */
    {487, 37, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {26, 2, 0, 0, 0, 0, 1, 0}, /* ASICManufacturer */
    {43, 2, 0, 0, 0, 0, 1, 0}, /* ASICPartNumber */
    {58, 2, 0, 0, 0, 0, 1, 0}, /* ASICRevisionIdentifier */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {81, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {93, 4, 0, 0, 7, 1, 2, 0}, /* FabricType */
    {104, 1, 0, 0, 7, 1, 2, 0}, /* FabricTypeCapabilities */
    {127, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {143, 4, 2, 0, 8, 0, 1, 0}, /* GenZ */
    {148, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {151, 4, 3, 0, 8, 0, 1, 0}, /* Links */
    {157, 4, 11, 0, 8, 2, 3, 0}, /* Location */
    {166, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {190, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {203, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {209, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {214, 0, 14, 0, 8, 3, 1, 0}, /* PCIeInterface */
    {228, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {254, 0, 239, 0, 9, 255, 1, 0}, /* Ports */
    {260, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {264, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {277, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {293, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {300, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
    {326, 0, 305, 0, 9, 255, 1, 0}, /* MSDT */
    {331, 7, 0, 0, 0, 0, 1, 0}, /* PIDT */
    {336, 7, 0, 0, 0, 0, 1, 0}, /* RITable */
    {364, 0, 344, 0, 9, 255, 1, 0}, /* RequestorVCAT */
    {378, 0, 344, 0, 9, 255, 1, 0}, /* ResponderVCAT */
    {392, 0, 305, 0, 9, 255, 1, 0}, /* SSDT */
    {406, 3, 397, 0, 9, 255, 1, 0}, /* Endpoints */
    {429, 7, 416, 0, 9, 255, 2, 0}, /* MemoryDomains */
    {14, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {454, 3, 443, 0, 9, 255, 5, 0}, /* PCIeDevices */
    {476, 3, 466, 0, 9, 255, 6, 0}, /* Processors */
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
