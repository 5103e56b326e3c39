/*
 * Application: written by tools/generate-facts.py, do not edit. Source: Application_v1.xml, 2
 * versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Application\0" "Oem\0" "Actions\0" "Description\0" "DestinationURIs\0" "Id\0" "Links\0"
    "MetricsURIs\0" "Name\0" "StartTime\0" "Status\0" "Vendor\0" "Version\0"
    "SoftwareInventory\0" "SoftwareImage\0" "OemActions\0" "ResetType\0" "Reset";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/OperatingSystem/Applications/{ApplicationId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem/Applications/{ApplicationId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem/Applications/{ApplicationId}";
static const uint32_t uris[] = {
    0, 84, 220,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* Application */
    {56, 13, 2, 0, 1, 1, 0, 0}, /* Links */
    {143, 15, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {164, 15, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {25, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {37, 1027, 0, 0, 0, 0, 1, 0}, /* DestinationURIs */
    {53, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {56, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {62, 1027, 0, 0, 0, 0, 1, 0}, /* MetricsURIs */
    {74, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {79, 2, 0, 0, 4, 0, 1, 0}, /* StartTime */
    {89, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {96, 2, 0, 0, 0, 0, 1, 0}, /* Vendor */
    {103, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {129, 0, 111, 0, 9, 255, 1, 0}, /* SoftwareImage */
    {154, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {164, 1, 4, 65535, 1, 0}, /* Reset */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Application = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 3,
    .run_count = 1,
    .type_count = 4,
    .action_count = 1,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
