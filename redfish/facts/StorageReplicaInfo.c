/*
 * StorageReplicaInfo: written by tools/generate-facts.py, do not edit. Source:
 * StorageReplicaInfo_v1.xml, 9 versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "StorageReplicaInfo\0" "Oem\0" "Actions\0" "Consistent\0" "Inconsistent\0"
    "ConsistencyState\0" "Disabled\0" "InError\0" "InProgress\0" "ConsistencyStatus\0"
    "SequentiallyConsistent\0" "ConsistencyType\0" "OemActions\0" "Local\0" "Remote\0"
    "ReplicaFaultDomain\0" "ConsistencyEnabled\0" "DataProtectionLineOfService\0"
    "FailedCopyStopsHostIO\0" "PercentSynced\0" "%\0" "RemoteSourceReplica\0" "Item\0"
    "Replica\0" "ReplicaPriority\0" "ReplicaProgressStatus\0" "ReplicaReadOnlyAccess\0"
    "ReplicaRecoveryMode\0" "ReplicaRole\0" "ReplicaSkewBytes\0" "By\0" "ReplicaState\0"
    "ReplicaType\0" "ReplicaUpdateMode\0" "RequestedReplicaState\0" "SourceReplica\0"
    "SyncMaintained\0" "UndiscoveredElement\0" "WhenActivated\0" "WhenDeactivated\0"
    "WhenEstablished\0" "WhenSuspended\0" "WhenSynced\0" "WhenSynchronized\0" "ReplicaInfo\0"
    "High\0" "Low\0" "Same\0" "Urgent\0" "Aborting\0" "Completed\0" "Detaching\0" "Dormant\0"
    "FailingBack\0" "FailingOver\0" "Fracturing\0" "Initializing\0" "Mixed\0" "Pending\0"
    "Preparing\0" "RequiresActivate\0" "RequiresDetach\0" "RequiresFracture\0" "RequiresResume\0"
    "RequiresResync\0" "RequiresSplit\0" "Restoring\0" "Resyncing\0" "Splitting\0" "Suspending\0"
    "Synchronizing\0" "Terminating\0" "Both\0" "ReplicaElement\0" "SourceElement\0" "Automatic\0"
    "Manual\0" "Source\0" "Target\0" "Aborted\0" "Broken\0" "Failedover\0" "Fractured\0"
    "Inactive\0" "Initialized\0" "Invalid\0" "Partitioned\0" "Prepared\0" "Restored\0" "Skewed\0"
    "Split\0" "Suspended\0" "Synchronized\0" "Unsynchronized\0" "Clone\0" "Mirror\0" "Snapshot\0"
    "TokenizedClone\0" "Active\0" "Adaptive\0" "Asynchronous\0" "Synchronous\0" "Description\0"
    "Id\0" "Name";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 0}, {1, 3, 0, 0}, {1, 4, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10000, 0x10100, 0x10400, 0x10300,
};
static const struct schema_fact_type types[] = {
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {55, 0, 2, 0, 2, 2, 0, 0}, /* ConsistencyState */
    {100, 2, 4, 0, 2, 2, 0, 0}, /* ConsistencyStatus */
    {141, 6, 1, 0, 2, 2, 0, 0}, /* ConsistencyType */
    {157, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {181, 7, 2, 0, 2, 2, 0, 0}, /* ReplicaFaultDomain */
    {632, 1, 29, 0, 1, 2, 0, 0}, /* ReplicaInfo */
    {318, 9, 4, 0, 2, 2, 0, 0}, /* ReplicaPriority */
    {334, 13, 23, 0, 2, 2, 0, 0}, /* ReplicaProgressStatus */
    {356, 36, 3, 0, 2, 2, 0, 0}, /* ReplicaReadOnlyAccess */
    {378, 39, 2, 0, 2, 2, 0, 0}, /* ReplicaRecoveryMode */
    {398, 41, 2, 0, 2, 2, 2, 0}, /* ReplicaRole */
    {430, 43, 16, 0, 2, 2, 0, 0}, /* ReplicaState */
    {443, 59, 4, 0, 2, 2, 0, 0}, /* ReplicaType */
    {455, 63, 4, 0, 2, 2, 0, 0}, /* ReplicaUpdateMode */
    {0, 30, 5, 0, 0, 2, 0, 0}, /* StorageReplicaInfo */
    {524, 67, 2, 0, 2, 2, 0, 0}, /* UndiscoveredElement */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {200, 2, 0, 0, 1, 0, 2, 0}, /* ConsistencyEnabled */
    {55, 2, 1, 0, 7, 0, 2, 0}, /* ConsistencyState */
    {100, 2, 2, 0, 7, 0, 2, 0}, /* ConsistencyStatus */
    {141, 2, 3, 0, 7, 0, 2, 0}, /* ConsistencyType */
    {219, 4, 219, 0, 9, 255, 3, 0}, /* DataProtectionLineOfService */
    {247, 2, 0, 0, 1, 0, 2, 0}, /* FailedCopyStopsHostIO */
    {269, 2, 0, 1, 2, 0, 2, 0}, /* PercentSynced */
    {285, 2, 0, 0, 0, 0, 4, 0}, /* RemoteSourceReplica */
    {310, 0, 305, 0, 9, 255, 2, 0}, /* Replica */
    {181, 2, 5, 0, 7, 0, 5, 0}, /* ReplicaFaultDomain */
    {318, 2, 7, 0, 7, 0, 2, 0}, /* ReplicaPriority */
    {334, 2, 8, 0, 7, 0, 2, 0}, /* ReplicaProgressStatus */
    {356, 2, 9, 0, 7, 0, 2, 0}, /* ReplicaReadOnlyAccess */
    {378, 2, 10, 0, 7, 0, 2, 0}, /* ReplicaRecoveryMode */
    {398, 2, 11, 0, 7, 0, 2, 2}, /* ReplicaRole */
    {410, 2, 0, 2, 2, 0, 2, 0}, /* ReplicaSkewBytes */
    {430, 2, 12, 0, 7, 0, 2, 0}, /* ReplicaState */
    {443, 2, 13, 0, 7, 0, 2, 0}, /* ReplicaType */
    {455, 2, 14, 0, 7, 0, 2, 0}, /* ReplicaUpdateMode */
    {473, 2, 12, 0, 7, 0, 2, 0}, /* RequestedReplicaState */
    {495, 0, 305, 0, 9, 255, 1, 0}, /* SourceReplica */
    {509, 2, 0, 0, 1, 0, 2, 0}, /* SyncMaintained */
    {524, 2, 16, 0, 7, 0, 2, 0}, /* UndiscoveredElement */
    {544, 2, 0, 1, 0, 0, 2, 0}, /* WhenActivated */
    {558, 2, 0, 1, 0, 0, 2, 0}, /* WhenDeactivated */
    {574, 2, 0, 1, 0, 0, 2, 0}, /* WhenEstablished */
    {590, 2, 0, 1, 0, 0, 2, 0}, /* WhenSuspended */
    {604, 2, 0, 0, 0, 0, 2, 0}, /* WhenSynced */
    {615, 2, 0, 1, 0, 0, 2, 0}, /* WhenSynchronized */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {1223, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1235, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1238, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 283, 0}, {NAN, NAN, 0, 427, 0},
};
static const struct schema_fact_value values[] = {
    {31, 2, 0}, /* Consistent */
    {42, 2, 0}, /* Inconsistent */
    {31, 2, 0}, /* Consistent */
    {72, 2, 0}, /* Disabled */
    {81, 2, 0}, /* InError */
    {89, 2, 0}, /* InProgress */
    {118, 2, 0}, /* SequentiallyConsistent */
    {168, 2, 0}, /* Local */
    {174, 2, 0}, /* Remote */
    {644, 2, 0}, /* High */
    {649, 2, 0}, /* Low */
    {653, 2, 0}, /* Same */
    {658, 2, 0}, /* Urgent */
    {665, 2, 0}, /* Aborting */
    {674, 2, 0}, /* Completed */
    {684, 2, 0}, /* Detaching */
    {694, 2, 0}, /* Dormant */
    {702, 2, 0}, /* FailingBack */
    {714, 2, 0}, /* FailingOver */
    {726, 2, 0}, /* Fracturing */
    {737, 2, 0}, /* Initializing */
    {750, 2, 0}, /* Mixed */
    {756, 2, 0}, /* Pending */
    {764, 2, 0}, /* Preparing */
    {774, 2, 0}, /* RequiresActivate */
    {791, 2, 0}, /* RequiresDetach */
    {806, 2, 0}, /* RequiresFracture */
    {823, 2, 0}, /* RequiresResume */
    {838, 2, 0}, /* RequiresResync */
    {853, 2, 0}, /* RequiresSplit */
    {867, 2, 0}, /* Restoring */
    {877, 2, 0}, /* Resyncing */
    {887, 2, 0}, /* Splitting */
    {897, 2, 0}, /* Suspending */
    {908, 2, 0}, /* Synchronizing */
    {922, 2, 0}, /* Terminating */
    {934, 2, 0}, /* Both */
    {939, 2, 0}, /* ReplicaElement */
    {954, 2, 0}, /* SourceElement */
    {968, 2, 0}, /* Automatic */
    {978, 2, 0}, /* Manual */
    {985, 2, 0}, /* Source */
    {992, 2, 0}, /* Target */
    {999, 2, 0}, /* Aborted */
    {1007, 2, 0}, /* Broken */
    {1014, 2, 0}, /* Failedover */
    {1025, 2, 0}, /* Fractured */
    {1035, 2, 0}, /* Inactive */
    {1044, 2, 0}, /* Initialized */
    {1056, 2, 0}, /* Invalid */
    {750, 2, 0}, /* Mixed */
    {1064, 2, 0}, /* Partitioned */
    {1076, 2, 0}, /* Prepared */
    {1085, 2, 0}, /* Restored */
    {1094, 2, 0}, /* Skewed */
    {1101, 2, 0}, /* Split */
    {1107, 2, 0}, /* Suspended */
    {1117, 2, 0}, /* Synchronized */
    {1130, 2, 0}, /* Unsynchronized */
    {1145, 2, 0}, /* Clone */
    {1151, 2, 0}, /* Mirror */
    {1158, 2, 0}, /* Snapshot */
    {1167, 2, 0}, /* TokenizedClone */
    {1182, 2, 0}, /* Active */
    {1189, 2, 0}, /* Adaptive */
    {1198, 2, 0}, /* Asynchronous */
    {1211, 2, 0}, /* Synchronous */
    {939, 2, 0}, /* ReplicaElement */
    {954, 2, 0}, /* SourceElement */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_StorageReplicaInfo = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 5,
    .type_count = 17,
    .action_count = 0,
    .main = 15,
    .capabilities = 6,
};
// clang-format on
