/*
 * ConsistencyGroup: written by tools/generate-facts.py, do not edit. Source:
 * ConsistencyGroup_v1.xml, 4 versions, the newest is 1.1.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ConsistencyGroup\0" "Oem\0" "Actions\0" "HotStandby\0" "Other\0" "VASA\0" "VDI\0"
    "VSS\0" "ApplicationConsistencyMethod\0" "ConsistencyMethod\0" "ConsistencyType\0"
    "Description\0" "Id\0" "IsConsistent\0" "Links\0" "Name\0" "RemoteReplicaTargets\0"
    "ReplicaInfo\0" "Item\0" "ReplicaTargets\0" "Status\0" "Volume\0" "Volumes\0"
    "ApplicationConsistent\0" "CrashConsistent\0" "OemActions\0" "ReplicaType\0"
    "ReplicaUpdateMode\0" "TargetConsistencyGroup\0" "AssignReplicaTarget\0"
    "ConsistencyGroupName\0" "TargetStoragePool\0" "CreateReplicaTarget\0"
    "DeleteTargetConsistencyGroup\0" "RemoveReplicaRelationship\0" "ResumeReplication\0"
    "ReverseReplicationRelationship\0" "SplitReplication\0" "SuspendReplication";
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {60, 0, 5, 0, 2, 1, 0, 0}, /* ApplicationConsistencyMethod */
    {1, 1, 14, 0, 0, 1, 0, 0}, /* ConsistencyGroup */
    {107, 5, 2, 0, 2, 1, 0, 0}, /* ConsistencyType */
    {151, 15, 1, 0, 1, 1, 0, 0}, /* Links */
    {275, 16, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {339, 16, 3, 0, 3, 1, 0, 0}, /* AssignReplicaTarget */
    {398, 19, 4, 0, 3, 1, 0, 0}, /* CreateReplicaTarget */
    {447, 23, 2, 0, 3, 1, 0, 0}, /* RemoveReplicaRelationship */
    {473, 25, 1, 0, 3, 1, 0, 0}, /* ResumeReplication */
    {491, 26, 1, 0, 3, 1, 0, 0}, /* ReverseReplicationRelationship */
    {522, 27, 1, 0, 3, 1, 0, 0}, /* SplitReplication */
    {539, 28, 1, 0, 3, 1, 0, 0}, /* SuspendReplication */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {89, 6, 1, 0, 7, 0, 1, 0}, /* ConsistencyMethod */
    {107, 6, 3, 0, 7, 0, 1, 0}, /* ConsistencyType */
    {123, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {135, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {138, 2, 0, 0, 1, 0, 1, 0}, /* IsConsistent */
    {151, 0, 4, 0, 8, 0, 1, 0}, /* Links */
    {157, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {162, 3, 0, 0, 0, 0, 2, 0}, /* RemoteReplicaTargets */
    {183, 4, 6, 0, 8, 2, 1, 0}, /* ReplicaInfo */
    {200, 1, 195, 0, 9, 255, 1, 0}, /* ReplicaTargets */
    {215, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {229, 5, 222, 0, 9, 255, 1, 0}, /* Volumes */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {286, 20, 13, 0, 7, 2, 1, 0}, /* ReplicaType */
    {298, 20, 14, 0, 7, 2, 1, 0}, /* ReplicaUpdateMode */
    {316, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {359, 20, 0, 0, 0, 0, 1, 0}, /* ConsistencyGroupName */
    {286, 20, 13, 0, 7, 2, 1, 0}, /* ReplicaType */
    {298, 20, 14, 0, 7, 2, 1, 0}, /* ReplicaUpdateMode */
    {380, 20, 0, 0, 0, 0, 1, 0}, /* TargetStoragePool */
    {418, 4, 0, 0, 1, 0, 1, 0}, /* DeleteTargetConsistencyGroup */
    {316, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {316, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {316, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {316, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
    {316, 20, 0, 0, 0, 0, 1, 0}, /* TargetConsistencyGroup */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {30, 1, 0}, /* HotStandby */
    {41, 1, 0}, /* Other */
    {47, 1, 0}, /* VASA */
    {52, 1, 0}, /* VDI */
    {56, 1, 0}, /* VSS */
    {237, 1, 0}, /* ApplicationConsistent */
    {259, 1, 0}, /* CrashConsistent */
};
static const struct schema_fact_action actions[] = {
    {339, 2, 6, 65535, 1, 0}, /* AssignReplicaTarget */
    {398, 2, 7, 65535, 1, 0}, /* CreateReplicaTarget */
    {447, 2, 8, 65535, 1, 0}, /* RemoveReplicaRelationship */
    {473, 2, 9, 65535, 1, 0}, /* ResumeReplication */
    {491, 2, 10, 65535, 1, 0}, /* ReverseReplicationRelationship */
    {522, 2, 11, 65535, 1, 0}, /* SplitReplication */
    {539, 2, 12, 65535, 1, 0}, /* SuspendReplication */
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
