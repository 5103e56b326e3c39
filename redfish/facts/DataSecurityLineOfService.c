/*
 * DataSecurityLineOfService: written by tools/generate-facts.py, do not edit. Source:
 * DataSecurityLineOfService_v1.xml, 5 versions, the newest is 1.1.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "DataSecurityLineOfService\0" "Oem\0" "Actions\0" "AntivirusEngineProvider\0"
    "AntivirusScanPolicies\0" "ChannelEncryptionStrength\0" "DataSanitizationPolicy\0"
    "Description\0" "HostAuthenticationType\0" "Id\0" "MediaEncryptionStrength\0" "Name\0"
    "SecureChannelProtocol\0" "UserAuthenticationType\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/DataSecurityLinesOfService/{DataSecurityLineOfServiceId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/DataSecurityLinesOfService/{DataSecurityLineOfServiceId}";
static const uint32_t uris[] = {
    0, 119,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000,
};
static const struct schema_fact_type types[] = {
    {31, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 13, 0, 0, 2, 0, 0}, /* DataSecurityLineOfService */
    {246, 14, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {27, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {31, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {39, 6, 0, 0, 0, 0, 2, 0}, /* AntivirusEngineProvider */
    {63, 7, 1, 0, 7, 1, 2, 0}, /* AntivirusScanPolicies */
    {85, 6, 5, 0, 7, 1, 2, 0}, /* ChannelEncryptionStrength */
    {111, 6, 3, 0, 7, 1, 2, 0}, /* DataSanitizationPolicy */
    {134, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {146, 6, 2, 0, 7, 1, 2, 0}, /* HostAuthenticationType */
    {169, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {172, 6, 5, 0, 7, 1, 2, 0}, /* MediaEncryptionStrength */
    {196, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {27, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {201, 6, 7, 0, 7, 1, 2, 0}, /* SecureChannelProtocol */
    {223, 6, 2, 0, 7, 1, 2, 0}, /* UserAuthenticationType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_DataSecurityLoSCapabilities, &schema_Resource,
};
const struct schema schema_DataSecurityLineOfService = {
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
    .run_count = 2,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
