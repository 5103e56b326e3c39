/*
 * StorageReplicaInfo: written by tools/generate-facts.py, do not edit. Source:
 * StorageReplicaInfo_v1.xml, 9 versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StorageReplicaInfo\0" "Oem\0" "Actions\0" "Consistent\0" "Inconsistent\0"
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
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {56, 0, 2, 0, 2, 2, 0, 0}, /* ConsistencyState */
    {101, 2, 4, 0, 2, 2, 0, 0}, /* ConsistencyStatus */
    {142, 6, 1, 0, 2, 2, 0, 0}, /* ConsistencyType */
    {158, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {182, 7, 2, 0, 2, 2, 0, 0}, /* ReplicaFaultDomain */
    {633, 1, 29, 0, 1, 2, 0, 0}, /* ReplicaInfo */
    {319, 9, 4, 0, 2, 2, 0, 0}, /* ReplicaPriority */
    {335, 13, 23, 0, 2, 2, 0, 0}, /* ReplicaProgressStatus */
    {357, 36, 3, 0, 2, 2, 0, 0}, /* ReplicaReadOnlyAccess */
    {379, 39, 2, 0, 2, 2, 0, 0}, /* ReplicaRecoveryMode */
    {399, 41, 2, 0, 2, 2, 2, 0}, /* ReplicaRole */
    {431, 43, 16, 0, 2, 2, 0, 0}, /* ReplicaState */
    {444, 59, 4, 0, 2, 2, 0, 0}, /* ReplicaType */
    {456, 63, 4, 0, 2, 2, 0, 0}, /* ReplicaUpdateMode */
    {1, 30, 5, 0, 0, 2, 0, 0}, /* StorageReplicaInfo */
    {525, 67, 2, 0, 2, 2, 0, 0}, /* UndiscoveredElement */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {201, 2, 0, 0, 1, 0, 2, 0}, /* ConsistencyEnabled */
    {56, 2, 1, 0, 7, 0, 2, 0}, /* ConsistencyState */
    {101, 2, 2, 0, 7, 0, 2, 0}, /* ConsistencyStatus */
    {142, 2, 3, 0, 7, 0, 2, 0}, /* ConsistencyType */
    {220, 4, 220, 0, 9, 255, 3, 0}, /* DataProtectionLineOfService */
    {248, 2, 0, 0, 1, 0, 2, 0}, /* FailedCopyStopsHostIO */
    {270, 2, 0, 1, 2, 0, 2, 0}, /* PercentSynced */
    {286, 2, 0, 0, 0, 0, 4, 0}, /* RemoteSourceReplica */
    {311, 0, 306, 0, 9, 255, 2, 0}, /* Replica */
    {182, 2, 5, 0, 7, 0, 5, 0}, /* ReplicaFaultDomain */
    {319, 2, 7, 0, 7, 0, 2, 0}, /* ReplicaPriority */
    {335, 2, 8, 0, 7, 0, 2, 0}, /* ReplicaProgressStatus */
    {357, 2, 9, 0, 7, 0, 2, 0}, /* ReplicaReadOnlyAccess */
    {379, 2, 10, 0, 7, 0, 2, 0}, /* ReplicaRecoveryMode */
    {399, 2, 11, 0, 7, 0, 2, 2}, /* ReplicaRole */
    {411, 2, 0, 2, 2, 0, 2, 0}, /* ReplicaSkewBytes */
    {431, 2, 12, 0, 7, 0, 2, 0}, /* ReplicaState */
    {444, 2, 13, 0, 7, 0, 2, 0}, /* ReplicaType */
    {456, 2, 14, 0, 7, 0, 2, 0}, /* ReplicaUpdateMode */
    {474, 2, 12, 0, 7, 0, 2, 0}, /* RequestedReplicaState */
    {496, 0, 306, 0, 9, 255, 1, 0}, /* SourceReplica */
    {510, 2, 0, 0, 1, 0, 2, 0}, /* SyncMaintained */
    {525, 2, 16, 0, 7, 0, 2, 0}, /* UndiscoveredElement */
    {545, 2, 0, 1, 0, 0, 2, 0}, /* WhenActivated */
    {559, 2, 0, 1, 0, 0, 2, 0}, /* WhenDeactivated */
    {575, 2, 0, 1, 0, 0, 2, 0}, /* WhenEstablished */
    {591, 2, 0, 1, 0, 0, 2, 0}, /* WhenSuspended */
    {605, 2, 0, 0, 0, 0, 2, 0}, /* WhenSynced */
    {616, 2, 0, 1, 0, 0, 2, 0}, /* WhenSynchronized */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {1224, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1236, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1239, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 284, 0}, {NAN, NAN, 0, 428, 0},
};
static const struct schema_fact_value values[] = {
    {32, 2, 0}, /* Consistent */
    {43, 2, 0}, /* Inconsistent */
    {32, 2, 0}, /* Consistent */
    {73, 2, 0}, /* Disabled */
    {82, 2, 0}, /* InError */
    {90, 2, 0}, /* InProgress */
    {119, 2, 0}, /* SequentiallyConsistent */
    {169, 2, 0}, /* Local */
    {175, 2, 0}, /* Remote */
    {645, 2, 0}, /* High */
    {650, 2, 0}, /* Low */
    {654, 2, 0}, /* Same */
    {659, 2, 0}, /* Urgent */
    {666, 2, 0}, /* Aborting */
    {675, 2, 0}, /* Completed */
    {685, 2, 0}, /* Detaching */
    {695, 2, 0}, /* Dormant */
    {703, 2, 0}, /* FailingBack */
    {715, 2, 0}, /* FailingOver */
    {727, 2, 0}, /* Fracturing */
    {738, 2, 0}, /* Initializing */
    {751, 2, 0}, /* Mixed */
    {757, 2, 0}, /* Pending */
    {765, 2, 0}, /* Preparing */
    {775, 2, 0}, /* RequiresActivate */
    {792, 2, 0}, /* RequiresDetach */
    {807, 2, 0}, /* RequiresFracture */
    {824, 2, 0}, /* RequiresResume */
    {839, 2, 0}, /* RequiresResync */
    {854, 2, 0}, /* RequiresSplit */
    {868, 2, 0}, /* Restoring */
    {878, 2, 0}, /* Resyncing */
    {888, 2, 0}, /* Splitting */
    {898, 2, 0}, /* Suspending */
    {909, 2, 0}, /* Synchronizing */
    {923, 2, 0}, /* Terminating */
    {935, 2, 0}, /* Both */
    {940, 2, 0}, /* ReplicaElement */
    {955, 2, 0}, /* SourceElement */
    {969, 2, 0}, /* Automatic */
    {979, 2, 0}, /* Manual */
    {986, 2, 0}, /* Source */
    {993, 2, 0}, /* Target */
    {1000, 2, 0}, /* Aborted */
    {1008, 2, 0}, /* Broken */
    {1015, 2, 0}, /* Failedover */
    {1026, 2, 0}, /* Fractured */
    {1036, 2, 0}, /* Inactive */
    {1045, 2, 0}, /* Initialized */
    {1057, 2, 0}, /* Invalid */
    {751, 2, 0}, /* Mixed */
    {1065, 2, 0}, /* Partitioned */
    {1077, 2, 0}, /* Prepared */
    {1086, 2, 0}, /* Restored */
    {1095, 2, 0}, /* Skewed */
    {1102, 2, 0}, /* Split */
    {1108, 2, 0}, /* Suspended */
    {1118, 2, 0}, /* Synchronized */
    {1131, 2, 0}, /* Unsynchronized */
    {1146, 2, 0}, /* Clone */
    {1152, 2, 0}, /* Mirror */
    {1159, 2, 0}, /* Snapshot */
    {1168, 2, 0}, /* TokenizedClone */
    {1183, 2, 0}, /* Active */
    {1190, 2, 0}, /* Adaptive */
    {1199, 2, 0}, /* Asynchronous */
    {1212, 2, 0}, /* Synchronous */
    {940, 2, 0}, /* ReplicaElement */
    {955, 2, 0}, /* SourceElement */
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
