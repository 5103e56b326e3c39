/*
 * GraphicsController: written by tools/generate-facts.py, do not edit. Source:
 * GraphicsController_v1.xml, 3 versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "GraphicsController\0" "Oem\0" "Actions\0" "AssetTag\0" "BiosVersion\0" "Description\0"
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
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 18, 0, 0, 1, 0, 0}, /* GraphicsController */
    {81, 19, 3, 0, 1, 1, 0, 0}, /* Links */
    {224, 22, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {31, 6, 0, 0, 0, 0, 1, 0}, /* AssetTag */
    {40, 2, 0, 0, 0, 0, 1, 0}, /* BiosVersion */
    {52, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {64, 2, 0, 0, 0, 0, 1, 0}, /* DriverVersion */
    {78, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {81, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {87, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {96, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {109, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {115, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {120, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {146, 0, 131, 0, 9, 255, 1, 0}, /* Ports */
    {152, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {156, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {169, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {185, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {192, 0, 192, 0, 9, 255, 1, 0}, /* PCIeDevice */
    {213, 3, 203, 0, 9, 255, 1, 0}, /* Processors */
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
