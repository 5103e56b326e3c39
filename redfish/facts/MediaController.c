/*
 * MediaController: written by tools/generate-facts.py, do not edit. Source:
 * MediaController_v1.xml, 12 versions, the newest is 1.3.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MediaController\0" "Oem\0" "Actions\0" "Endpoint\0" "Endpoints\0" "MemoryDomain\0"
    "MemoryDomains\0" "Links\0" "Description\0" "EnvironmentMetrics\0" "Id\0" "Manufacturer\0"
    "MediaControllerType\0" "Model\0" "Name\0" "PartNumber\0" "PortCollection\0" "Ports\0"
    "SerialNumber\0" "Status\0" "UUID\0" "Memory\0" "OemActions\0" "ResetType\0" "Reset";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/MediaControllers/{MediaControllerId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 2}, {1, 3, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {75, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {1, 4, 15, 0, 0, 1, 2, 0}, /* MediaController */
    {128, 0, 1, 0, 2, 1, 0, 0}, /* MediaControllerType */
    {223, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {244, 19, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {38, 1, 29, 0, 9, 255, 1, 0}, /* Endpoints */
    {61, 1, 48, 0, 9, 255, 1, 0}, /* MemoryDomains */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {81, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {93, 0, 93, 0, 9, 255, 2, 0}, /* EnvironmentMetrics */
    {112, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {75, 0, 1, 0, 8, 0, 1, 0}, /* Links */
    {115, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {128, 2, 3, 0, 7, 0, 1, 0}, /* MediaControllerType */
    {148, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {154, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {159, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {185, 0, 170, 0, 9, 255, 1, 0}, /* Ports */
    {191, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {204, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {211, 2, 0, 0, 6, 0, 3, 0}, /* UUID */
    {234, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {216, 1, 0}, /* Memory */
};
static const struct schema_fact_action actions[] = {
    {244, 2, 5, 65535, 1, 0}, /* Reset */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_MediaController = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 1,
    .run_count = 4,
    .type_count = 5,
    .action_count = 1,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
