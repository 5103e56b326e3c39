/*
 * GraphicsController: written by tools/generate-facts.py, do not edit. Source:
 * GraphicsController_v1.xml, 3 versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "GraphicsController\0" "Oem\0" "Actions\0" "AssetTag\0" "BiosVersion\0" "Description\0"
    "DriverVersion\0" "Id\0" "Links\0" "Location\0" "Manufacturer\0" "Model\0" "Name\0"
    "PartNumber\0" "PortCollection\0" "Ports\0" "SKU\0" "SerialNumber\0" "SparePartNumber\0"
    "Status\0" "PCIeDevice\0" "Processor\0" "Processors\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/GraphicsControllers/{GraphicsControllerId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 18, 0, 0, 1, 0, 0}, /* GraphicsController */
    {82, 19, 3, 0, 1, 1, 0, 0}, /* Links */
    {225, 22, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {32, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {41, 2, 0, 0, 0, 0, 1, 0}, /* BiosVersion */
    {53, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {65, 2, 0, 0, 0, 0, 1, 0}, /* DriverVersion */
    {79, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {82, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {88, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {97, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {110, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {116, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {121, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {147, 0, 132, 0, 9, 255, 1, 0}, /* Ports */
    {153, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {157, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {170, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {186, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {193, 0, 193, 0, 9, 255, 1, 0}, /* PCIeDevice */
    {214, 1, 204, 0, 9, 255, 1, 0}, /* Processors */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_GraphicsController = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
