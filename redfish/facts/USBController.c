/*
 * USBController: written by tools/generate-facts.py, do not edit. Source: USBController_v1.xml, 2
 * versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "USBController\0" "Oem\0" "Actions\0" "PCIeDevice\0" "Processor\0" "Processors\0" "Links\0"
    "OemActions\0" "Description\0" "Id\0" "Manufacturer\0" "Model\0" "Name\0" "PartNumber\0"
    "PortCollection\0" "Ports\0" "SKU\0" "SerialNumber\0" "SparePartNumber\0" "Status";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/USBControllers/{USBControllerId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {58, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {64, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 4, 14, 0, 0, 1, 0, 0}, /* USBController */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {26, 0, 26, 0, 9, 255, 1, 0}, /* PCIeDevice */
    {47, 3, 37, 0, 9, 255, 1, 0}, /* Processors */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {75, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {87, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {58, 0, 1, 0, 8, 0, 1, 0}, /* Links */
    {90, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {103, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {109, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {114, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {140, 0, 125, 0, 9, 255, 1, 0}, /* Ports */
    {146, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {150, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {163, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {179, 0, 28, 0, 8, 1, 1, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_USBController = {
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
    .main = 3,
    .capabilities = 0,
};
// clang-format on
