/*
 * DataProtectionLoSCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * DataProtectionLoSCapabilities_v1.xml, 9 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "DataProtectionLoSCapabilities\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "Identifier\0"
    "Links\0" "Name\0" "SupportedLinesOfService\0" "SupportedMinLifetimes\0"
    "SupportedRecoveryGeographicObjectives\0" "SupportedRecoveryPointObjectiveTimes\0"
    "SupportedRecoveryTimeObjectives\0" "SupportedReplicaTypes\0" "SupportsIsolated\0"
    "Datacenter\0" "Rack\0" "RackGroup\0" "Region\0" "Row\0" "Server\0" "FailureDomainScope\0"
    "ClassOfService\0" "SupportedReplicaOptions\0" "OemActions\0" "Nearline\0" "Offline\0"
    "OnlineActive\0" "OnlinePassive\0" "RecoveryAccessScope";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/DataProtectionLoSCapabilities";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 3}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000,
};
static const struct schema_fact_type types[] = {
    {34, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 14, 0, 0, 2, 0, 0}, /* DataProtectionLoSCapabilities */
    {315, 0, 6, 0, 2, 2, 0, 0}, /* FailureDomainScope */
    {68, 15, 2, 0, 1, 2, 0, 0}, /* Links */
    {373, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {428, 6, 4, 0, 2, 2, 0, 0}, /* RecoveryAccessScope */
};
static const struct schema_fact_property properties[] = {
    {30, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {34, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {42, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {54, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {57, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {68, 4, 3, 0, 8, 0, 2, 0}, /* Links */
    {74, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {30, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {79, 71, 1, 0, 9, 2, 2, 0}, /* SupportedLinesOfService */
    {103, 7, 0, 0, 0, 0, 2, 0}, /* SupportedMinLifetimes */
    {125, 7, 2, 0, 7, 0, 2, 0}, /* SupportedRecoveryGeographicObjectives */
    {163, 7, 0, 0, 0, 0, 2, 0}, /* SupportedRecoveryPointObjectiveTimes */
    {200, 7, 5, 0, 7, 0, 2, 0}, /* SupportedRecoveryTimeObjectives */
    {232, 7, 13, 0, 7, 3, 2, 0}, /* SupportedReplicaTypes */
    {254, 6, 0, 0, 1, 0, 2, 0}, /* SupportsIsolated */
    {30, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {349, 7, 334, 0, 9, 255, 2, 0}, /* SupportedReplicaOptions */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {271, 2, 0}, /* Datacenter */
    {282, 2, 0}, /* Rack */
    {287, 2, 0}, /* RackGroup */
    {297, 2, 0}, /* Region */
    {304, 2, 0}, /* Row */
    {308, 2, 0}, /* Server */
    {384, 2, 0}, /* Nearline */
    {393, 2, 0}, /* Offline */
    {401, 2, 0}, /* OnlineActive */
    {414, 2, 0}, /* OnlinePassive */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_DataProtectionLineOfService, &schema_StorageReplicaInfo,
};
const struct schema schema_DataProtectionLoSCapabilities = {
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
    .type_count = 6,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
