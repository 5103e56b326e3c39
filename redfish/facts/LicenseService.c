/*
 * LicenseService: written by tools/generate-facts.py, do not edit. Source: LicenseService_v1.xml,
 * 6 versions, the newest is 1.1.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "LicenseService\0" "Oem\0" "Actions\0" "Description\0" "Id\0"
    "LicenseExpirationWarningDays\0" "LicenseCollection\0" "Licenses\0" "Name\0"
    "ServiceEnabled\0" "OemActions\0" "CIFS\0" "FTP\0" "HTTP\0" "HTTPS\0" "NFS\0" "OEM\0" "SCP\0"
    "SFTP\0" "TFTP\0" "TransferProtocolType\0" "AuthorizedDevices\0" "LicenseFileURI\0"
    "Password\0" "TargetServices\0" "TransferProtocol\0" "Username\0" "Install";
static const char uri_texts[] =
    "/redfish/v1/LicenseService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 8, 0, 0, 1, 0, 0}, /* LicenseService */
    {119, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {172, 0, 9, 0, 2, 1, 0, 0}, /* TransferProtocolType */
    {276, 9, 6, 0, 3, 1, 0, 0}, /* Install */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {28, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {40, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {43, 6, 0, 0, 2, 0, 1, 0}, /* LicenseExpirationWarningDays */
    {90, 0, 72, 0, 9, 255, 1, 0}, /* Licenses */
    {99, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {104, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {193, 5, 8, 0, 9, 1, 2, 0}, /* AuthorizedDevices */
    {211, 1044, 0, 0, 0, 0, 1, 0}, /* LicenseFileURI */
    {226, 4, 0, 0, 0, 0, 1, 0}, /* Password */
    {235, 5, 8, 0, 9, 2, 2, 0}, /* TargetServices */
    {250, 4, 3, 0, 7, 0, 1, 0}, /* TransferProtocol */
    {267, 4, 0, 0, 0, 0, 1, 0}, /* Username */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {130, 1, 0}, /* CIFS */
    {135, 1, 0}, /* FTP */
    {139, 1, 0}, /* HTTP */
    {144, 1, 0}, /* HTTPS */
    {150, 1, 0}, /* NFS */
    {154, 1, 0}, /* OEM */
    {158, 1, 0}, /* SCP */
    {162, 1, 0}, /* SFTP */
    {167, 1, 0}, /* TFTP */
};
static const struct schema_fact_action actions[] = {
    {276, 1, 4, 65535, 1, 0}, /* Install */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Manager,
};
const struct schema schema_LicenseService = {
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
    .run_count = 2,
    .type_count = 4,
    .action_count = 1,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
