/*
 * BootOption: written by tools/generate-facts.py, do not edit. Source: BootOption_v1.xml, 7
 * versions, the newest is 1.0.6.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "BootOption\0" "Oem\0" "Actions\0" "Alias\0" "BootOptionEnabled\0"
    "BootOptionReference\0" "Description\0" "DisplayName\0" "Id\0" "Name\0" "Item\0"
    "RelatedItem\0" "UefiDevicePath\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/BootOptions/{BootOptionId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/BootOptions/{BootOptionId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/BootOptions/{BootOptionId}";
static const uint32_t uris[] = {
    0, 66, 184,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 6},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 11, 0, 0, 1, 0, 0}, /* BootOption */
    {132, 12, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {24, 2, 6, 0, 7, 1, 1, 0}, /* Alias */
    {30, 6, 0, 0, 1, 0, 1, 0}, /* BootOptionEnabled */
    {48, 18, 0, 0, 0, 0, 1, 0}, /* BootOptionReference */
    {68, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {80, 2, 0, 0, 0, 0, 1, 0}, /* DisplayName */
    {92, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {95, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {105, 1, 100, 0, 9, 255, 1, 0}, /* RelatedItem */
    {117, 2, 0, 0, 0, 0, 1, 0}, /* UefiDevicePath */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_ComputerSystem, &schema_Resource,
};
const struct schema schema_BootOption = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 3,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
