/*
 * LineOfServiceCollection: written by tools/generate-facts.py, do not edit. Source:
 * LineOfServiceCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "LineOfServiceCollection\0" "Description\0" "LineOfService\0" "Members\0" "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/DataProtectionLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/DataSecurityLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/DataStorageLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/IOConnectivityLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/IOPerformanceLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/DataProtectionLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/DataSecurityLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/DataStorageLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/IOConnectivityLinesOfService\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/IOPerformanceLinesOfService";
static const uint32_t uris[] = {
    0, 62, 153, 242, 330, 421, 511, 623, 733, 842, 954,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* LineOfServiceCollection */
};
static const struct schema_fact_property properties[] = {
    {25, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {51, 17, 37, 0, 9, 255, 0, 0}, /* Members */
    {59, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {64, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_LineOfServiceCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 11,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 1,
};
// clang-format on
