/*
 * DataProtectionLineOfService: written by tools/generate-facts.py, do not edit. Source:
 * DataProtectionLineOfService_v1.xml, 9 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "DataProtectionLineOfService\0" "Oem\0" "Actions\0" "Description\0" "Id\0"
    "IsIsolated\0" "MinLifetime\0" "Name\0" "RecoveryGeographicObjective\0"
    "RecoveryPointObjectiveTime\0" "RecoveryTimeObjective\0" "s\0" "ReplicaAccessLocation\0"
    "ClassOfService\0" "ReplicaClassOfService\0" "ReplicaType\0" "Schedule\0" "OemActions\0"
    "ReplicaName\0" "Item\0" "ReplicaSource\0" "ReplicaRequest\0" "ReplicaLineOfService\0"
    "ReplicaRequests\0" "CreateReplicas";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/DataProtectionLinesOfService/{DataProtectionLineOfServiceId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/DataProtectionLinesOfService/{DataProtectionLineOfServiceId}";
static const uint32_t uris[] = {
    0, 123,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 1}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {33, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 14, 0, 0, 2, 0, 0}, /* DataProtectionLineOfService */
    {243, 15, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {285, 15, 2, 0, 1, 3, 0, 0}, /* ReplicaRequest */
    {337, 17, 2, 0, 3, 1, 0, 0}, /* CreateReplicas */
};
static const struct schema_fact_property properties[] = {
    {29, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {33, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {41, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {53, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {56, 6, 0, 0, 1, 0, 2, 0}, /* IsIsolated */
    {67, 6, 0, 0, 0, 0, 2, 0}, /* MinLifetime */
    {79, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {29, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {84, 6, 2, 0, 7, 2, 2, 0}, /* RecoveryGeographicObjective */
    {112, 6, 0, 0, 0, 0, 2, 0}, /* RecoveryPointObjectiveTime */
    {139, 6, 5, 1, 7, 2, 2, 0}, /* RecoveryTimeObjective */
    {163, 4, 11, 0, 8, 1, 2, 0}, /* ReplicaAccessLocation */
    {200, 4, 185, 0, 9, 255, 2, 0}, /* ReplicaClassOfService */
    {222, 6, 13, 0, 7, 3, 2, 0}, /* ReplicaType */
    {234, 4, 2, 0, 8, 4, 2, 0}, /* Schedule */
    {254, 6, 0, 0, 0, 0, 3, 0}, /* ReplicaName */
    {271, 0, 266, 0, 9, 255, 3, 0}, /* ReplicaSource */
    {300, 20, 1, 0, 9, 0, 1, 0}, /* ReplicaLineOfService */
    {321, 5, 3, 0, 8, 0, 1, 0}, /* ReplicaRequests */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 161, 0},
};
static const struct schema_fact_action actions[] = {
    {337, 1, 4, 65535, 1, 0}, /* CreateReplicas */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_DataProtectionLoSCapabilities, &schema_StorageReplicaInfo,
    &schema_Schedule,
};
const struct schema schema_DataProtectionLineOfService = {
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
    .uri_count = 2,
    .run_count = 4,
    .type_count = 4,
    .action_count = 1,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
