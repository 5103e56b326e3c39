/*
 * SimpleStorage: written by tools/generate-facts.py, do not edit. Source: SimpleStorage_v1.xml, 26
 * versions, the newest is 1.3.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SimpleStorage\0" "Oem\0" "Actions\0" "CapacityBytes\0" "By\0" "Manufacturer\0"
    "Model\0" "Name\0" "Status\0" "Device\0" "Chassis\0" "Storage\0" "Links\0" "OemActions\0"
    "Description\0" "Devices\0" "Id\0" "UefiDevicePath";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/SimpleStorage/{SimpleStorageId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/SimpleStorage/{SimpleStorageId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SimpleStorage/{SimpleStorageId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/SimpleStorage/{SimpleStorageId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SimpleStorage/{SimpleStorageId}";
static const uint32_t uris[] = {
    0, 71, 167, 290, 367,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 9}, {1, 1, 0, 7}, {1, 2, 0, 5}, {1, 3, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10100, 0x10000, 0x10300,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {75, 1, 6, 0, 1, 3, 0, 0}, /* Device */
    {98, 7, 3, 0, 1, 1, 0, 0}, /* Links */
    {104, 10, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 10, 9, 0, 0, 3, 0, 0}, /* SimpleStorage */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {27, 2, 0, 1, 2, 0, 2, 0}, /* CapacityBytes */
    {44, 2, 0, 0, 0, 0, 3, 0}, /* Manufacturer */
    {57, 2, 0, 0, 0, 0, 3, 0}, /* Model */
    {63, 16, 0, 0, 0, 0, 3, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 3, 0}, /* Oem */
    {68, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {82, 0, 82, 0, 9, 255, 1, 0}, /* Chassis */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {90, 0, 90, 0, 9, 255, 4, 0}, /* Storage */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {115, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {127, 1, 1, 0, 8, 0, 3, 0}, /* Devices */
    {135, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {98, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {63, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {68, 0, 28, 0, 8, 1, 3, 0}, /* Status */
    {138, 2, 0, 0, 0, 0, 3, 0}, /* UefiDevicePath */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 41, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_SimpleStorage = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 5,
    .run_count = 5,
    .type_count = 5,
    .action_count = 0,
    .main = 4,
    .capabilities = 0,
};
// clang-format on
