/*
 * DataStorageLoSCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * DataStorageLoSCapabilities_v1.xml, 10 versions, the newest is 1.2.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "DataStorageLoSCapabilities\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "Identifier\0"
    "MaximumRecoverableCapacitySourceCount\0" "Name\0" "SupportedAccessCapabilities\0"
    "SupportedLinesOfService\0" "SupportedProvisioningPolicies\0"
    "SupportedRecoveryTimeObjectives\0" "SupportsSpaceEfficiency\0" "OemActions\0" "Fixed\0"
    "Thin\0" "ProvisioningPolicy\0" "Append\0" "Execute\0" "Read\0" "Streaming\0" "Write\0"
    "WriteOnce\0" "StorageAccessCapability";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/DataStorageLoSCapabilities";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 3}, {1, 2, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {32, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 2, 0, 0}, /* DataStorageLoSCapabilities */
    {247, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {269, 0, 2, 0, 2, 2, 0, 0}, /* ProvisioningPolicy */
    {334, 2, 6, 0, 2, 2, 0, 0}, /* StorageAccessCapability */
};
static const struct schema_fact_property properties[] = {
    {28, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {32, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {40, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {52, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {55, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {66, 6, 0, 0, 2, 0, 3, 0}, /* MaximumRecoverableCapacitySourceCount */
    {104, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {28, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {109, 7, 4, 0, 7, 0, 2, 0}, /* SupportedAccessCapabilities */
    {137, 69, 1, 0, 9, 2, 2, 0}, /* SupportedLinesOfService */
    {161, 7, 3, 0, 7, 0, 2, 0}, /* SupportedProvisioningPolicies */
    {191, 7, 5, 0, 7, 3, 2, 0}, /* SupportedRecoveryTimeObjectives */
    {223, 6, 0, 0, 1, 0, 2, 0}, /* SupportsSpaceEfficiency */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {258, 2, 0}, /* Fixed */
    {264, 2, 0}, /* Thin */
    {288, 2, 0}, /* Append */
    {295, 2, 0}, /* Execute */
    {303, 2, 0}, /* Read */
    {308, 2, 0}, /* Streaming */
    {318, 2, 0}, /* Write */
    {324, 2, 0}, /* WriteOnce */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_DataStorageLineOfService, &schema_DataProtectionLoSCapabilities,
};
const struct schema schema_DataStorageLoSCapabilities = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 1,
    .run_count = 3,
    .type_count = 5,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
