/*
 * NVMeDomain: written by tools/generate-facts.py, do not edit. Source: NVMeDomain_v1.xml, 3
 * versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "NVMeDomain\0" "Oem\0" "Actions\0" "StorageController\0" "Controllers\0" "Volume\0"
    "Namespaces\0" "DomainContents\0" "AssociatedDomains\0" "Links\0" "ANAGroupId\0"
    "NVMeFirmwareImage\0" "AvailableFirmwareImages\0" "Description\0" "Resource\0"
    "DomainMembers\0" "SoftwareInventory\0" "FirmwareImages\0" "Id\0"
    "MaxNamespacesSupportedPerController\0" "MaximumCapacityPerEnduranceGroupBytes\0" "By\0"
    "Name\0" "Status\0" "TotalDomainCapacityBytes\0" "UnallocatedDomainCapacityBytes\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/NVMeDomains/{NVMeDomainId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 1, 0, 0}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {72, 1, 2, 0, 1, 2, 0, 0}, /* DomainContents */
    {105, 3, 2, 0, 1, 1, 0, 0}, /* Links */
    {1, 5, 16, 0, 0, 1, 0, 0}, /* NVMeDomain */
    {380, 21, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {42, 1, 24, 0, 9, 255, 2, 0}, /* Controllers */
    {61, 1, 54, 0, 9, 255, 2, 0}, /* Namespaces */
    {87, 1, 3, 0, 9, 0, 1, 0}, /* AssociatedDomains */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {111, 2, 0, 0, 3, 0, 2, 0}, /* ANAGroupId */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {140, 1, 122, 0, 9, 255, 1, 0}, /* AvailableFirmwareImages */
    {164, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {72, 2, 1, 0, 8, 0, 2, 0}, /* DomainContents */
    {185, 5, 176, 0, 9, 255, 1, 0}, /* DomainMembers */
    {217, 1, 199, 0, 9, 255, 2, 0}, /* FirmwareImages */
    {232, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {105, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {235, 2, 0, 0, 3, 0, 2, 0}, /* MaxNamespacesSupportedPerController */
    {271, 2, 0, 1, 2, 0, 1, 0}, /* MaximumCapacityPerEnduranceGroupBytes */
    {312, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {317, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {324, 2, 0, 1, 2, 0, 1, 0}, /* TotalDomainCapacityBytes */
    {349, 2, 0, 1, 2, 0, 1, 0}, /* UnallocatedDomainCapacityBytes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 309, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_NVMeDomain = {
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
    .run_count = 3,
    .type_count = 5,
    .action_count = 0,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
