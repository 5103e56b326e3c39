/*
 * ClassOfService: written by tools/generate-facts.py, do not edit. Source: ClassOfService_v1.xml,
 * 7 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ClassOfService\0" "Oem\0" "Actions\0" "ClassOfServiceVersion\0"
    "DataProtectionLineOfService\0" "DataProtectionLinesOfService\0"
    "DataSecurityLineOfService\0" "DataSecurityLinesOfService\0" "DataStorageLineOfService\0"
    "DataStorageLinesOfService\0" "Description\0" "IOConnectivityLineOfService\0"
    "IOConnectivityLinesOfService\0" "IOPerformanceLineOfService\0"
    "IOPerformanceLinesOfService\0" "Id\0" "Identifier\0" "Name\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/StoragePools/{StoragePoolId}/ClassesOfService/{ClassOfServiceId}";
static const uint32_t uris[] = {
    0, 83,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10101,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 2, 0, 0}, /* ClassOfService */
    {354, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {28, 6, 0, 0, 0, 0, 2, 0}, /* ClassOfServiceVersion */
    {78, 5, 50, 0, 9, 255, 3, 0}, /* DataProtectionLinesOfService */
    {133, 5, 107, 0, 9, 255, 3, 0}, /* DataSecurityLinesOfService */
    {185, 5, 160, 0, 9, 255, 3, 0}, /* DataStorageLinesOfService */
    {211, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {251, 5, 223, 0, 9, 255, 3, 0}, /* IOConnectivityLinesOfService */
    {307, 5, 280, 0, 9, 255, 3, 0}, /* IOPerformanceLinesOfService */
    {335, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {338, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {349, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ClassOfService = {
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
    .run_count = 3,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
