/*
 * DataProtectionLoSCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * DataProtectionLoSCapabilities_v1.xml, 9 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "DataProtectionLoSCapabilities\0" "Oem\0" "Actions\0" "Description\0" "Id\0"
    "Identifier\0" "Links\0" "Name\0" "SupportedLinesOfService\0" "SupportedMinLifetimes\0"
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
    {35, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 14, 0, 0, 2, 0, 0}, /* DataProtectionLoSCapabilities */
    {316, 0, 6, 0, 2, 2, 0, 0}, /* FailureDomainScope */
    {69, 15, 2, 0, 1, 2, 0, 0}, /* Links */
    {374, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {429, 6, 4, 0, 2, 2, 0, 0}, /* RecoveryAccessScope */
};
static const struct schema_fact_property properties[] = {
    {31, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {35, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {43, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {55, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {58, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {69, 4, 3, 0, 8, 0, 2, 0}, /* Links */
    {75, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {31, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {80, 69, 1, 0, 9, 2, 2, 0}, /* SupportedLinesOfService */
    {104, 7, 0, 0, 0, 0, 2, 0}, /* SupportedMinLifetimes */
    {126, 7, 2, 0, 7, 0, 2, 0}, /* SupportedRecoveryGeographicObjectives */
    {164, 7, 0, 0, 0, 0, 2, 0}, /* SupportedRecoveryPointObjectiveTimes */
    {201, 7, 5, 0, 7, 0, 2, 0}, /* SupportedRecoveryTimeObjectives */
    {233, 7, 13, 0, 7, 3, 2, 0}, /* SupportedReplicaTypes */
    {255, 6, 0, 0, 1, 0, 2, 0}, /* SupportsIsolated */
    {31, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {350, 5, 335, 0, 9, 255, 2, 0}, /* SupportedReplicaOptions */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {272, 2, 0}, /* Datacenter */
    {283, 2, 0}, /* Rack */
    {288, 2, 0}, /* RackGroup */
    {298, 2, 0}, /* Region */
    {305, 2, 0}, /* Row */
    {309, 2, 0}, /* Server */
    {385, 2, 0}, /* Nearline */
    {394, 2, 0}, /* Offline */
    {402, 2, 0}, /* OnlineActive */
    {415, 2, 0}, /* OnlinePassive */
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
