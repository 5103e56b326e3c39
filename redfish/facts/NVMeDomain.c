/*
 * NVMeDomain: written by tools/generate-facts.py, do not edit. Source: NVMeDomain_v1.xml, 3
 * versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "NVMeDomain\0" "Oem\0" "Actions\0" "StorageController\0" "Controllers\0" "Volume\0"
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
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {71, 1, 2, 0, 1, 2, 0, 0}, /* DomainContents */
    {104, 3, 2, 0, 1, 1, 0, 0}, /* Links */
    {0, 5, 16, 0, 0, 1, 0, 0}, /* NVMeDomain */
    {379, 21, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {41, 3, 23, 0, 9, 255, 2, 0}, /* Controllers */
    {60, 3, 53, 0, 9, 255, 2, 0}, /* Namespaces */
    {86, 3, 3, 0, 9, 0, 1, 0}, /* AssociatedDomains */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {110, 2, 0, 0, 3, 0, 2, 0}, /* ANAGroupId */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {139, 3, 121, 0, 9, 255, 1, 0}, /* AvailableFirmwareImages */
    {163, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {71, 2, 1, 0, 8, 0, 2, 0}, /* DomainContents */
    {184, 7, 175, 0, 9, 255, 1, 0}, /* DomainMembers */
    {216, 3, 198, 0, 9, 255, 2, 0}, /* FirmwareImages */
    {231, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {104, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {234, 2, 0, 0, 3, 0, 2, 0}, /* MaxNamespacesSupportedPerController */
    {270, 2, 0, 1, 2, 0, 1, 0}, /* MaximumCapacityPerEnduranceGroupBytes */
    {311, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {316, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {323, 2, 0, 1, 2, 0, 1, 0}, /* TotalDomainCapacityBytes */
    {348, 2, 0, 1, 2, 0, 1, 0}, /* UnallocatedDomainCapacityBytes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 308, 0},
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
