/*
 * UpdateService: written by tools/generate-facts.py, do not edit. Source: UpdateService_v1.xml,
 * 148 versions, the newest is 1.17.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "UpdateService\0" "Oem\0" "Actions\0" "AtMaintenanceWindowStart\0" "Immediate\0"
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
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {131, 0, 6, 0, 2, 2, 0, 0}, /* ApplyTime */
    {205, 1, 3, 0, 1, 2, 0, 0}, /* HttpPushUriApplyTime */
    {238, 4, 2, 0, 1, 2, 0, 0}, /* HttpPushUriOptions */
    {257, 6, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {330, 6, 6, 0, 2, 5, 0, 0}, /* SupportedUpdateImageFormatType */
    {407, 12, 10, 0, 2, 1, 0, 0}, /* TransferProtocolType */
    {468, 6, 6, 0, 1, 1, 0, 0}, /* UpdateParameters */
    {0, 12, 27, 0, 0, 1, 0, 0}, /* UpdateService */
    {1032, 39, 1, 0, 3, 10, 0, 0}, /* Activate */
    {1065, 40, 3, 0, 3, 5, 0, 0}, /* GenerateSSHIdentityKeyPair */
    {1092, 43, 0, 0, 3, 5, 0, 0}, /* RemoveSSHIdentityKeyPair */
    {1161, 43, 9, 0, 3, 1, 0, 0}, /* SimpleUpdate */
    {1174, 52, 0, 0, 3, 18, 0, 0}, /* StartUpdate */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {131, 4, 1, 0, 7, 0, 2, 0}, /* ApplyTime */
    {141, 4, 0, 1, 2, 0, 2, 0}, /* MaintenanceWindowDurationInSeconds */
    {178, 4, 0, 0, 4, 0, 2, 0}, /* MaintenanceWindowStartTime */
    {226, 4, 0, 0, 1, 0, 3, 0}, /* ForceUpdate */
    {205, 4, 2, 0, 8, 0, 2, 0}, /* HttpPushUriApplyTime */
    {428, 1029, 0, 0, 0, 0, 8, 0}, /* ExcludeTargets */
    {226, 4, 0, 0, 1, 0, 3, 0}, /* ForceUpdate */
    {443, 4, 0, 0, 1, 0, 8, 0}, /* LocalImage */
    {14, 0, 13, 0, 8, 1, 9, 0}, /* Oem */
    {454, 4, 0, 0, 1, 0, 10, 0}, /* Stage */
    {460, 1031, 0, 0, 0, 0, 11, 0}, /* Targets */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {507, 0, 485, 0, 9, 255, 12, 0}, /* ClientCertificates */
    {526, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {566, 0, 538, 0, 9, 255, 1, 0}, /* FirmwareInventory */
    {584, 1024, 0, 0, 0, 0, 7, 13}, /* HttpPushUri */
    {238, 4, 3, 0, 8, 0, 2, 13}, /* HttpPushUriOptions */
    {596, 6, 0, 0, 1, 0, 2, 13}, /* HttpPushUriOptionsBusy */
    {619, 1031, 0, 0, 0, 0, 14, 13}, /* HttpPushUriTargets */
    {638, 6, 0, 0, 1, 0, 14, 13}, /* HttpPushUriTargetsBusy */
    {661, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {664, 0, 538, 0, 9, 255, 8, 0}, /* LocalImageStore */
    {680, 2, 0, 0, 2, 0, 8, 0}, /* LocalImageStoreAvailableCapacityBytes */
    {718, 2, 0, 0, 2, 0, 8, 0}, /* LocalImageStoreTotalCapacityBytes */
    {752, 2, 0, 2, 2, 0, 15, 0}, /* MaxImageSizeBytes */
    {773, 1024, 0, 0, 0, 0, 11, 0}, /* MultipartHttpPushUri */
    {794, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {803, 0, 799, 0, 9, 255, 5, 0}, /* PublicIdentitySSHKey */
    {824, 0, 485, 0, 9, 255, 16, 0}, /* RemoteServerCertificates */
    {863, 0, 849, 0, 9, 255, 17, 0}, /* RemoteServerSSHKeys */
    {883, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {898, 0, 538, 0, 9, 255, 1, 0}, /* SoftwareInventory */
    {916, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {923, 3, 5, 0, 7, 0, 5, 0}, /* SupportedUpdateImageFormats */
    {951, 0, 951, 0, 9, 255, 10, 0}, /* UpdateServiceCapabilities */
    {977, 6, 0, 0, 1, 0, 16, 0}, /* VerifyRemoteServerCertificate */
    {1007, 6, 0, 0, 1, 0, 17, 0}, /* VerifyRemoteServerSSHKey */
    {460, 21, 6, 0, 9, 2, 10, 0}, /* Targets */
    {1041, 4, 1, 0, 7, 3, 5, 0}, /* Curve */
    {1047, 4, 0, 0, 2, 0, 5, 0}, /* KeyLength */
    {1057, 20, 8, 0, 7, 3, 5, 0}, /* KeyType */
    {428, 1029, 0, 0, 0, 0, 8, 0}, /* ExcludeTargets */
    {226, 4, 0, 0, 1, 0, 3, 0}, /* ForceUpdate */
    {1117, 1044, 0, 0, 0, 0, 1, 0}, /* ImageURI */
    {443, 4, 0, 0, 1, 0, 8, 0}, /* LocalImage */
    {1126, 4, 0, 0, 0, 0, 2, 0}, /* Password */
    {454, 4, 0, 0, 1, 0, 10, 0}, /* Stage */
    {460, 1029, 0, 0, 0, 0, 14, 0}, /* Targets */
    {1135, 4, 6, 0, 7, 0, 1, 0}, /* TransferProtocol */
    {1152, 4, 0, 0, 0, 0, 2, 0}, /* Username */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 176, 0}, {NAN, NAN, 0, 770, 0},
};
static const struct schema_fact_value values[] = {
    {26, 2, 0}, /* AtMaintenanceWindowStart */
    {51, 2, 0}, /* Immediate */
    {61, 2, 0}, /* InMaintenanceWindowOnReset */
    {88, 2, 0}, /* OnReset */
    {96, 3, 0}, /* OnStartUpdateRequest */
    {117, 4, 0}, /* OnTargetReset */
    {268, 5, 0}, /* PLDMv1_0 */
    {277, 5, 0}, /* PLDMv1_1 */
    {286, 5, 0}, /* PLDMv1_2 */
    {295, 5, 0}, /* PLDMv1_3 */
    {304, 5, 0}, /* UEFICapsule */
    {316, 5, 0}, /* VendorDefined */
    {361, 1, 0}, /* CIFS */
    {366, 1, 0}, /* FTP */
    {370, 1, 0}, /* HTTP */
    {375, 1, 0}, /* HTTPS */
    {381, 6, 0}, /* NFS */
    {385, 1, 6}, /* NSF */
    {389, 1, 0}, /* OEM */
    {393, 1, 0}, /* SCP */
    {397, 7, 0}, /* SFTP */
    {402, 1, 0}, /* TFTP */
};
static const struct schema_fact_action actions[] = {
    {1032, 8, 9, 65535, 10, 0}, /* Activate */
    {1065, 8, 10, 65535, 5, 0}, /* GenerateSSHIdentityKeyPair */
    {1092, 8, 11, 65535, 5, 0}, /* RemoveSSHIdentityKeyPair */
    {1161, 8, 12, 65535, 1, 0}, /* SimpleUpdate */
    {1174, 8, 13, 65535, 18, 0}, /* StartUpdate */
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
