/*
 * ConsistencyGroup: written by tools/generate-facts.py, do not edit. Source:
 * ConsistencyGroup_v1.xml, 4 versions, the newest is 1.1.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ConsistencyGroup\0" "Oem\0" "Actions\0" "HotStandby\0" "Other\0" "VASA\0" "VDI\0" "VSS\0"
    "ApplicationConsistencyMethod\0" "ConsistencyMethod\0" "ConsistencyType\0" "Description\0"
    "Id\0" "IsConsistent\0" "Links\0" "Name\0" "RemoteReplicaTargets\0" "ReplicaInfo\0" "Item\0"
    "ReplicaTargets\0" "Status\0" "Volume\0" "Volumes\0" "ApplicationConsistent\0"
    "CrashConsistent\0" "OemActions\0" "ReplicaType\0" "ReplicaUpdateMode\0"
    "TargetConsistencyGroup\0" "AssignReplicaTarget\0" "ConsistencyGroupName\0"
    "TargetStoragePool\0" "CreateReplicaTarget\0" "DeleteTargetConsistencyGroup\0"
    "RemoveReplicaRelationship\0" "ResumeReplication\0" "ReverseReplicationRelationship\0"
    "SplitReplication\0" "SuspendReplication";
static const char uri_texts[] =
    "/redfish/v1/Storage/{StorageId}/ConsistencyGroups/{ConsistencyGroupId}\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/ConsistencyGroups/{ConsistencyGroupId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ConsistencyGroups/{ConsistencyGroupId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/ConsistencyGroups/{ConsistencyGroupId}";
static const uint32_t uris[] = {
    0, 71, 169, 255,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1}, {1, 1, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {59, 0, 5, 0, 2, 1, 0, 0}, /* ApplicationConsistencyMethod */
    {0, 1, 14, 0, 0, 1, 0, 0}, /* ConsistencyGroup */
    {106, 5, 2, 0, 2, 1, 0, 0}, /* ConsistencyType */
    {150, 15, 1, 0, 1, 1, 0, 0}, /* Links */
    {274, 16, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {338, 16, 3, 0, 3, 1, 0, 0}, /* AssignReplicaTarget */
    {397, 19, 4, 0, 3, 1, 0, 0}, /* CreateReplicaTarget */
    {446, 23, 2, 0, 3, 1, 0, 0}, /* RemoveReplicaRelationship */
    {472, 25, 1, 0, 3, 1, 0, 0}, /* ResumeReplication */
    {490, 26, 1, 0, 3, 1, 0, 0}, /* ReverseReplicationRelationship */
    {521, 27, 1, 0, 3, 1, 0, 0}, /* SplitReplication */
    {538, 28, 1, 0, 3, 1, 0, 0}, /* SuspendReplication */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {88, 6, 1, 0, 7, 0, 1, 0}, /* ConsistencyMethod */
    {106, 6, 3, 0, 7, 0, 1, 0}, /* ConsistencyType */
    {122, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {134, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {137, 2, 0, 0, 1, 0, 1, 0}, /* IsConsistent */
    {150, 0, 4, 0, 8, 0, 1, 0}, /* Links */
    {156, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {161, 3, 0, 0, 0, 0, 2, 0}, /* RemoteReplicaTargets */
    {182, 4, 6, 0, 8, 2, 1, 0}, /* ReplicaInfo */
    {199, 3, 194, 0, 9, 255, 1, 0}, /* ReplicaTargets */
    {214, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {228, 7, 221, 0, 9, 255, 1, 0}, /* Volumes */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {285, 20, 13, 0, 7, 2, 1, 0}, /* ReplicaType */
    {297, 20, 14, 0, 7, 2, 1, 0}, /* ReplicaUpdateMode */
    {315, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {358, 20, 0, 0, 0, 0, 1, 0}, /* ConsistencyGroupName */
    {285, 20, 13, 0, 7, 2, 1, 0}, /* ReplicaType */
    {297, 20, 14, 0, 7, 2, 1, 0}, /* ReplicaUpdateMode */
    {379, 20, 0, 0, 0, 0, 1, 0}, /* TargetStoragePool */
    {417, 4, 0, 0, 1, 0, 1, 0}, /* DeleteTargetConsistencyGroup */
    {315, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {315, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {315, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {315, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {315, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {29, 1, 0}, /* HotStandby */
    {40, 1, 0}, /* Other */
    {46, 1, 0}, /* VASA */
    {51, 1, 0}, /* VDI */
    {55, 1, 0}, /* VSS */
    {236, 1, 0}, /* ApplicationConsistent */
    {258, 1, 0}, /* CrashConsistent */
};
static const struct schema_fact_action actions[] = {
    {338, 2, 6, 65535, 1, 0}, /* AssignReplicaTarget */
    {397, 2, 7, 65535, 1, 0}, /* CreateReplicaTarget */
    {446, 2, 8, 65535, 1, 0}, /* RemoveReplicaRelationship */
    {472, 2, 9, 65535, 1, 0}, /* ResumeReplication */
    {490, 2, 10, 65535, 1, 0}, /* ReverseReplicationRelationship */
    {521, 2, 11, 65535, 1, 0}, /* SplitReplication */
    {538, 2, 12, 65535, 1, 0}, /* SuspendReplication */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_StorageReplicaInfo,
};
const struct schema schema_ConsistencyGroup = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .actions = actions,
    .uses = uses,
    .uri_count = 4,
    .run_count = 2,
    .type_count = 6,
    .action_count = 7,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
