/*
 * DataStorageLineOfService: written by tools/generate-facts.py, do not edit. Source:
 * DataStorageLineOfService_v1.xml, 10 versions, the newest is 1.3.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "DataStorageLineOfService\0" "Oem\0" "Actions\0" "AccessCapabilities\0" "Description\0"
    "Id\0" "IsSpaceEfficient\0" "Name\0" "ProvisioningPolicy\0"
    "RecoverableCapacitySourceCount\0" "RecoveryTimeObjectives\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/DataStorageLinesOfService/{DataStorageLineOfServiceId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/DataStorageLinesOfService/{DataStorageLineOfServiceId}";
static const uint32_t uris[] = {
    0, 117,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 1}, {1, 3, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10300, 0x10100, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {30, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 10, 0, 0, 3, 0, 0}, /* DataStorageLineOfService */
    {167, 11, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {26, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {38, 7, 4, 0, 7, 1, 2, 0}, /* AccessCapabilities */
    {30, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {57, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {69, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {72, 6, 0, 0, 1, 0, 3, 0}, /* IsSpaceEfficient */
    {89, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {26, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {94, 6, 3, 0, 7, 1, 3, 0}, /* ProvisioningPolicy */
    {113, 6, 0, 0, 2, 0, 4, 0}, /* RecoverableCapacitySourceCount */
    {144, 6, 5, 0, 7, 3, 3, 0}, /* RecoveryTimeObjectives */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_DataStorageLoSCapabilities, &schema_Resource, &schema_DataProtectionLoSCapabilities,
};
const struct schema schema_DataStorageLineOfService = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 2,
    .run_count = 4,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
