/*
 * USBController: written by tools/generate-facts.py, do not edit. Source: USBController_v1.xml, 2
 * versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "USBController\0" "Oem\0" "Actions\0" "PCIeDevice\0" "Processor\0" "Processors\0"
    "Links\0" "OemActions\0" "Description\0" "Id\0" "Manufacturer\0" "Model\0" "Name\0"
    "PartNumber\0" "PortCollection\0" "Ports\0" "SKU\0" "SerialNumber\0" "SparePartNumber\0"
    "Status";
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
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {59, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {65, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 4, 14, 0, 0, 1, 0, 0}, /* USBController */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {27, 0, 27, 0, 9, 255, 1, 0}, /* PCIeDevice */
    {48, 1, 38, 0, 9, 255, 1, 0}, /* Processors */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {76, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {88, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {59, 0, 1, 0, 8, 0, 1, 0}, /* Links */
    {91, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {104, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {110, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {115, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {141, 0, 126, 0, 9, 255, 1, 0}, /* Ports */
    {147, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {151, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {164, 2, 0, 0, 0, 0, 1, 0}, /* SparePartNumber */
    {180, 0, 28, 0, 8, 1, 1, 0}, /* Status */
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
