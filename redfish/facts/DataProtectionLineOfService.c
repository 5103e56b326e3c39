/*
 * DataProtectionLineOfService: written by tools/generate-facts.py, do not edit. Source:
 * DataProtectionLineOfService_v1.xml, 9 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "DataProtectionLineOfService\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "IsIsolated\0"
    "MinLifetime\0" "Name\0" "RecoveryGeographicObjective\0" "RecoveryPointObjectiveTime\0"
    "RecoveryTimeObjective\0" "s\0" "ReplicaAccessLocation\0" "ClassOfService\0"
    "ReplicaClassOfService\0" "ReplicaType\0" "Schedule\0" "OemActions\0" "ReplicaName\0"
    "Item\0" "ReplicaSource\0" "ReplicaRequest\0" "ReplicaLineOfService\0" "ReplicaRequests\0"
    "CreateReplicas";
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
    {32, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 14, 0, 0, 2, 0, 0}, /* DataProtectionLineOfService */
    {242, 15, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {284, 15, 2, 0, 1, 3, 0, 0}, /* ReplicaRequest */
    {336, 17, 2, 0, 3, 1, 0, 0}, /* CreateReplicas */
};
static const struct schema_fact_property properties[] = {
    {28, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {32, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {40, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {52, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {55, 6, 0, 0, 1, 0, 2, 0}, /* IsIsolated */
    {66, 6, 0, 0, 0, 0, 2, 0}, /* MinLifetime */
    {78, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {28, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {83, 6, 2, 0, 7, 2, 2, 0}, /* RecoveryGeographicObjective */
    {111, 6, 0, 0, 0, 0, 2, 0}, /* RecoveryPointObjectiveTime */
    {138, 6, 5, 1, 7, 2, 2, 0}, /* RecoveryTimeObjective */
    {162, 4, 11, 0, 8, 1, 2, 0}, /* ReplicaAccessLocation */
    {199, 4, 184, 0, 9, 255, 2, 0}, /* ReplicaClassOfService */
    {221, 6, 13, 0, 7, 3, 2, 0}, /* ReplicaType */
    {233, 4, 2, 0, 8, 4, 2, 0}, /* Schedule */
    {253, 6, 0, 0, 0, 0, 3, 0}, /* ReplicaName */
    {270, 0, 265, 0, 9, 255, 3, 0}, /* ReplicaSource */
    {299, 20, 1, 0, 9, 0, 1, 0}, /* ReplicaLineOfService */
    {320, 5, 3, 0, 8, 0, 1, 0}, /* ReplicaRequests */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 160, 0},
};
static const struct schema_fact_action actions[] = {
    {336, 1, 4, 65535, 1, 0}, /* CreateReplicas */
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
