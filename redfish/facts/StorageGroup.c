/*
 * StorageGroup: written by tools/generate-facts.py, do not edit. Source: StorageGroup_v1.xml, 14
 * versions, the newest is 1.6.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "StorageGroup\0" "Read\0" "ReadWrite\0" "AccessCapability\0" "Oem\0" "Actions\0"
    "CHAP\0" "DHCHAP\0" "MutualCHAP\0" "None\0" "AuthenticationMethod\0" "CHAPPassword\0"
    "CHAPUser\0" "InitiatorCHAPPassword\0" "InitiatorCHAPUser\0" "TargetCHAPPassword\0"
    "TargetCHAPUser\0" "TargetPassword\0" "CHAPInformation\0" "LocalDHCHAPAuthSecret\0"
    "PeerDHCHAPAuthSecret\0" "DHCHAPInformation\0" "ChildStorageGroups\0" "ClassOfService\0"
    "ParentStorageGroups\0" "Links\0" "LogicalUnitNumber\0" "Volume\0" "MappedVolume\0"
    "OemActions\0" "AccessState\0" "ChapInfo\0" "EndpointGroup\0" "ClientEndpointGroups\0"
    "DHChapInfo\0" "Description\0" "Id\0" "Identifier\0" "MappedVolumes\0"
    "MembersAreConsistent\0" "Name\0" "ReplicaInfo\0" "Item\0" "ReplicaTargets\0"
    "ServerEndpointGroups\0" "Status\0" "Volumes\0" "VolumesAreExposed\0" "ExposeVolumes\0"
    "HideVolumes";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/StorageGroups/{StorageGroupId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/Volumes/{VolumeId}/StorageGroups/{StorageGroupId}\0"
    "/redfish/v1/Storage/{StorageId}/StorageGroups/{StorageGroupId}\0"
    "/redfish/v1/Storage/{StorageId}/Volumes/{VolumeId}/StorageGroups/{StorageGroupId}";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 78 | SCHEMA_URI_DEPRECATED, 175 | SCHEMA_URI_DEPRECATED, 238 |
    SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 2}, {1, 2, 0, 2}, {1, 3, 0, 0}, {1, 4, 0, 0}, {1, 5, 0, 0}, {1, 6,
    0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10300, 0x10400, 0x10100, 0x10101,
};
static const struct schema_fact_type types[] = {
    {29, 0, 2, 0, 2, 1, 0, 0}, /* AccessCapability */
    {50, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {86, 2, 4, 0, 2, 2, 0, 0}, /* AuthenticationMethod */
    {218, 1, 7, 0, 1, 2, 0, 0}, /* CHAPInformation */
    {277, 8, 2, 0, 1, 3, 0, 0}, /* DHCHAPInformation */
    {349, 10, 4, 0, 1, 1, 0, 0}, /* Links */
    {380, 14, 3, 0, 1, 1, 0, 0}, /* MappedVolume */
    {393, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 17, 20, 0, 0, 1, 0, 0}, /* StorageGroup */
    {623, 37, 0, 0, 3, 1, 0, 0}, /* ExposeVolumes */
    {637, 37, 0, 0, 3, 1, 0, 0}, /* HideVolumes */
};
static const struct schema_fact_property properties[] = {
    {46, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {107, 14, 0, 0, 0, 0, 3, 0}, /* CHAPPassword */
    {120, 14, 0, 0, 0, 0, 3, 0}, /* CHAPUser */
    {129, 14, 0, 0, 0, 0, 2, 0}, /* InitiatorCHAPPassword */
    {151, 6, 0, 0, 0, 0, 2, 0}, /* InitiatorCHAPUser */
    {169, 14, 0, 0, 0, 0, 3, 0}, /* TargetCHAPPassword */
    {188, 6, 0, 0, 0, 0, 2, 0}, /* TargetCHAPUser */
    {203, 14, 0, 0, 0, 0, 2, 3}, /* TargetPassword */
    {234, 6, 0, 0, 0, 0, 3, 0}, /* LocalDHCHAPAuthSecret */
    {256, 14, 0, 0, 0, 0, 3, 0}, /* PeerDHCHAPAuthSecret */
    {295, 5, 8, 0, 9, 0, 1, 0}, /* ChildStorageGroups */
    {314, 4, 314, 0, 9, 255, 1, 0}, /* ClassOfService */
    {46, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {329, 1, 8, 0, 9, 0, 1, 0}, /* ParentStorageGroups */
    {29, 6, 0, 0, 7, 0, 4, 0}, /* AccessCapability */
    {355, 6, 0, 0, 0, 0, 1, 0}, /* LogicalUnitNumber */
    {373, 4, 373, 0, 9, 255, 1, 0}, /* Volume */
    {404, 6, 0, 0, 7, 2, 1, 0}, /* AccessState */
    {50, 0, 1, 0, 8, 0, 1, 0}, /* Actions */
    {86, 6, 2, 0, 7, 0, 2, 0}, /* AuthenticationMethod */
    {416, 7, 3, 0, 8, 0, 2, 0}, /* ChapInfo */
    {439, 5, 425, 0, 9, 255, 1, 0}, /* ClientEndpointGroups */
    {460, 7, 4, 0, 8, 0, 3, 0}, /* DHChapInfo */
    {471, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {483, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {486, 0, 5, 0, 8, 1, 1, 0}, /* Identifier */
    {349, 4, 5, 0, 8, 0, 1, 0}, /* Links */
    {497, 7, 6, 0, 8, 0, 5, 0}, /* MappedVolumes */
    {511, 6, 0, 0, 1, 0, 1, 1}, /* MembersAreConsistent */
    {532, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {46, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {537, 4, 6, 0, 8, 3, 1, 1}, /* ReplicaInfo */
    {554, 1, 549, 0, 9, 255, 6, 6}, /* ReplicaTargets */
    {569, 5, 425, 0, 9, 255, 1, 0}, /* ServerEndpointGroups */
    {590, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {597, 5, 373, 0, 9, 255, 1, 1}, /* Volumes */
    {605, 6, 0, 0, 1, 0, 1, 0}, /* VolumesAreExposed */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {14, 1, 0}, /* Read */
    {19, 1, 0}, /* ReadWrite */
    {58, 2, 0}, /* CHAP */
    {63, 2, 0}, /* DHCHAP */
    {70, 2, 0}, /* MutualCHAP */
    {81, 2, 0}, /* None */
};
static const struct schema_fact_action actions[] = {
    {623, 8, 9, 65535, 1, 1}, /* ExposeVolumes */
    {637, 8, 10, 65535, 1, 1}, /* HideVolumes */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_EndpointGroup, &schema_StorageReplicaInfo,
};
const struct schema schema_StorageGroup = {
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
    .run_count = 7,
    .type_count = 9,
    .action_count = 2,
    .main = 8,
    .capabilities = 6,
};
// clang-format on
