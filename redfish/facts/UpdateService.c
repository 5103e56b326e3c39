/*
 * UpdateService: written by tools/generate-facts.py, do not edit. Source: UpdateService_v1.xml,
 * 148 versions, the newest is 1.17.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "UpdateService\0" "Oem\0" "Actions\0" "AtMaintenanceWindowStart\0" "Immediate\0"
    "InMaintenanceWindowOnReset\0" "OnReset\0" "OnStartUpdateRequest\0" "OnTargetReset\0"
    "ApplyTime\0" "MaintenanceWindowDurationInSeconds\0" "s\0" "MaintenanceWindowStartTime\0"
    "HttpPushUriApplyTime\0" "ForceUpdate\0" "HttpPushUriOptions\0" "OemActions\0" "PLDMv1_0\0"
    "PLDMv1_1\0" "PLDMv1_2\0" "PLDMv1_3\0" "UEFICapsule\0" "VendorDefined\0"
    "SupportedUpdateImageFormatType\0" "CIFS\0" "FTP\0" "HTTP\0" "HTTPS\0" "NFS\0" "NSF\0"
    "OEM\0" "SCP\0" "SFTP\0" "TFTP\0" "TransferProtocolType\0" "ExcludeTargets\0" "LocalImage\0"
    "Stage\0" "Targets\0" "UpdateParameters\0" "CertificateCollection\0" "ClientCertificates\0"
    "Description\0" "SoftwareInventoryCollection\0" "FirmwareInventory\0" "HttpPushUri\0"
    "HttpPushUriOptionsBusy\0" "HttpPushUriTargets\0" "HttpPushUriTargetsBusy\0" "Id\0"
    "LocalImageStore\0" "LocalImageStoreAvailableCapacityBytes\0"
    "LocalImageStoreTotalCapacityBytes\0" "MaxImageSizeBytes\0" "By\0" "MultipartHttpPushUri\0"
    "Name\0" "Key\0" "PublicIdentitySSHKey\0" "RemoteServerCertificates\0" "KeyCollection\0"
    "RemoteServerSSHKeys\0" "ServiceEnabled\0" "SoftwareInventory\0" "Status\0"
    "SupportedUpdateImageFormats\0" "UpdateServiceCapabilities\0"
    "VerifyRemoteServerCertificate\0" "VerifyRemoteServerSSHKey\0" "Activate\0" "Curve\0"
    "KeyLength\0" "KeyType\0" "GenerateSSHIdentityKeyPair\0" "RemoveSSHIdentityKeyPair\0"
    "ImageURI\0" "Password\0" "TransferProtocol\0" "Username\0" "SimpleUpdate\0" "StartUpdate";
static const char uri_texts[] =
    "/redfish/v1/UpdateService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 12}, {1, 1, 0, 13}, {1, 2, 0, 14}, {1, 3, 0, 12}, {1, 4, 0, 12}, {1, 5, 0, 11},
    {1, 6, 0, 5}, {1, 6, 7, 11}, {1, 7, 0, 10}, {1, 8, 0, 10}, {1, 9, 0, 7}, {1, 10, 0, 7}, {1,
    11, 0, 6}, {1, 12, 0, 3}, {1, 13, 0, 2}, {1, 14, 0, 1}, {1, 15, 0, 0}, {1, 16, 0, 0}, {1,
    17, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10400, 0x10b00, 0x10e00, 0x10d00, 0x10300, 0x10100, 0x11100, 0x10800,
    0x11000, 0x10600, 0x10a00, 0x10f00, 0x10200, 0x10500, 0x10900, 0x10c00, 0x10700,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {132, 0, 6, 0, 2, 2, 0, 0}, /* ApplyTime */
    {206, 1, 3, 0, 1, 2, 0, 0}, /* HttpPushUriApplyTime */
    {239, 4, 2, 0, 1, 2, 0, 0}, /* HttpPushUriOptions */
    {258, 6, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {331, 6, 6, 0, 2, 5, 0, 0}, /* SupportedUpdateImageFormatType */
    {408, 12, 10, 0, 2, 1, 0, 0}, /* TransferProtocolType */
    {469, 6, 6, 0, 1, 1, 0, 0}, /* UpdateParameters */
    {1, 12, 27, 0, 0, 1, 0, 0}, /* UpdateService */
    {1033, 39, 1, 0, 3, 10, 0, 0}, /* Activate */
    {1066, 40, 3, 0, 3, 5, 0, 0}, /* GenerateSSHIdentityKeyPair */
    {1093, 43, 0, 0, 3, 5, 0, 0}, /* RemoveSSHIdentityKeyPair */
    {1162, 43, 9, 0, 3, 1, 0, 0}, /* SimpleUpdate */
    {1175, 52, 0, 0, 3, 18, 0, 0}, /* StartUpdate */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {132, 4, 1, 0, 7, 0, 2, 0}, /* ApplyTime */
    {142, 4, 0, 1, 2, 0, 2, 0}, /* MaintenanceWindowDurationInSeconds */
    {179, 4, 0, 0, 4, 0, 2, 0}, /* MaintenanceWindowStartTime */
    {227, 4, 0, 0, 1, 0, 3, 0}, /* ForceUpdate */
    {206, 4, 2, 0, 8, 0, 2, 0}, /* HttpPushUriApplyTime */
    {429, 1029, 0, 0, 0, 0, 8, 0}, /* ExcludeTargets */
    {227, 4, 0, 0, 1, 0, 3, 0}, /* ForceUpdate */
    {444, 4, 0, 0, 1, 0, 8, 0}, /* LocalImage */
    {15, 0, 13, 0, 8, 1, 9, 0}, /* Oem */
    {455, 4, 0, 0, 1, 0, 10, 0}, /* Stage */
    {461, 1031, 0, 0, 0, 0, 11, 0}, /* Targets */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {508, 0, 486, 0, 9, 255, 12, 0}, /* ClientCertificates */
    {527, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {567, 0, 539, 0, 9, 255, 1, 0}, /* FirmwareInventory */
    {585, 1024, 0, 0, 0, 0, 7, 13}, /* HttpPushUri */
    {239, 4, 3, 0, 8, 0, 2, 13}, /* HttpPushUriOptions */
    {597, 6, 0, 0, 1, 0, 2, 13}, /* HttpPushUriOptionsBusy */
    {620, 1031, 0, 0, 0, 0, 14, 13}, /* HttpPushUriTargets */
    {639, 6, 0, 0, 1, 0, 14, 13}, /* HttpPushUriTargetsBusy */
    {662, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {665, 0, 539, 0, 9, 255, 8, 0}, /* LocalImageStore */
    {681, 2, 0, 0, 2, 0, 8, 0}, /* LocalImageStoreAvailableCapacityBytes */
    {719, 2, 0, 0, 2, 0, 8, 0}, /* LocalImageStoreTotalCapacityBytes */
    {753, 2, 0, 2, 2, 0, 15, 0}, /* MaxImageSizeBytes */
    {774, 1024, 0, 0, 0, 0, 11, 0}, /* MultipartHttpPushUri */
    {795, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {804, 0, 800, 0, 9, 255, 5, 0}, /* PublicIdentitySSHKey */
    {825, 0, 486, 0, 9, 255, 16, 0}, /* RemoteServerCertificates */
    {864, 0, 850, 0, 9, 255, 17, 0}, /* RemoteServerSSHKeys */
    {884, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {899, 0, 539, 0, 9, 255, 1, 0}, /* SoftwareInventory */
    {917, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {924, 3, 5, 0, 7, 0, 5, 0}, /* SupportedUpdateImageFormats */
    {952, 0, 952, 0, 9, 255, 10, 0}, /* UpdateServiceCapabilities */
    {978, 6, 0, 0, 1, 0, 16, 0}, /* VerifyRemoteServerCertificate */
    {1008, 6, 0, 0, 1, 0, 17, 0}, /* VerifyRemoteServerSSHKey */
    {461, 21, 6, 0, 9, 2, 10, 0}, /* Targets */
    {1042, 4, 1, 0, 7, 3, 5, 0}, /* Curve */
    {1048, 4, 0, 0, 2, 0, 5, 0}, /* KeyLength */
    {1058, 20, 8, 0, 7, 3, 5, 0}, /* KeyType */
    {429, 1029, 0, 0, 0, 0, 8, 0}, /* ExcludeTargets */
    {227, 4, 0, 0, 1, 0, 3, 0}, /* ForceUpdate */
    {1118, 1044, 0, 0, 0, 0, 1, 0}, /* ImageURI */
    {444, 4, 0, 0, 1, 0, 8, 0}, /* LocalImage */
    {1127, 4, 0, 0, 0, 0, 2, 0}, /* Password */
    {455, 4, 0, 0, 1, 0, 10, 0}, /* Stage */
    {461, 1029, 0, 0, 0, 0, 14, 0}, /* Targets */
    {1136, 4, 6, 0, 7, 0, 1, 0}, /* TransferProtocol */
    {1153, 4, 0, 0, 0, 0, 2, 0}, /* Username */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 177, 0}, {NAN, NAN, 0, 771, 0},
};
static const struct schema_fact_value values[] = {
    {27, 2, 0}, /* AtMaintenanceWindowStart */
    {52, 2, 0}, /* Immediate */
    {62, 2, 0}, /* InMaintenanceWindowOnReset */
    {89, 2, 0}, /* OnReset */
    {97, 3, 0}, /* OnStartUpdateRequest */
    {118, 4, 0}, /* OnTargetReset */
    {269, 5, 0}, /* PLDMv1_0 */
    {278, 5, 0}, /* PLDMv1_1 */
    {287, 5, 0}, /* PLDMv1_2 */
    {296, 5, 0}, /* PLDMv1_3 */
    {305, 5, 0}, /* UEFICapsule */
    {317, 5, 0}, /* VendorDefined */
    {362, 1, 0}, /* CIFS */
    {367, 1, 0}, /* FTP */
    {371, 1, 0}, /* HTTP */
    {376, 1, 0}, /* HTTPS */
    {382, 6, 0}, /* NFS */
    {386, 1, 6}, /* NSF */
    {390, 1, 0}, /* OEM */
    {394, 1, 0}, /* SCP */
    {398, 7, 0}, /* SFTP */
    {403, 1, 0}, /* TFTP */
};
static const struct schema_fact_action actions[] = {
    {1033, 8, 9, 65535, 10, 0}, /* Activate */
    {1066, 8, 10, 65535, 5, 0}, /* GenerateSSHIdentityKeyPair */
    {1093, 8, 11, 65535, 5, 0}, /* RemoveSSHIdentityKeyPair */
    {1162, 8, 12, 65535, 1, 0}, /* SimpleUpdate */
    {1175, 8, 13, 65535, 18, 0}, /* StartUpdate */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_SoftwareInventory, &schema_Key,
};
const struct schema schema_UpdateService = {
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
    .uri_count = 1,
    .run_count = 19,
    .type_count = 9,
    .action_count = 5,
    .main = 8,
    .capabilities = 2,
};
// clang-format on
