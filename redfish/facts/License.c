/*
 * License: written by tools/generate-facts.py, do not edit. Source: License_v1.xml, 11 versions,
 * the newest is 1.1.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "License\0" "Oem\0" "Actions\0" "Capacity\0" "Device\0" "Service\0"
    "AuthorizationScope\0" "ContactName\0" "EmailAddress\0" "PhoneNumber\0" "ContactInfo\0"
    "Contact\0" "Description\0" "DownloadURI\0" "EntitlementId\0" "ExpirationDate\0"
    "GracePeriodDays\0" "Id\0" "InstallDate\0" "LicenseInfoURI\0" "LicenseOrigin\0"
    "LicenseString\0" "LicenseType\0" "Links\0" "Manufacturer\0" "MaxAuthorizedDevices\0"
    "Name\0" "PartNumber\0" "RemainingDuration\0" "RemainingUseCount\0" "Removable\0" "SKU\0"
    "SerialNumber\0" "Status\0" "BuiltIn\0" "Installed\0" "Production\0" "Prototype\0" "Trial\0"
    "Item\0" "AuthorizedDevices\0" "Manager\0" "TargetServices\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/LicenseService/Licenses/{LicenseId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {45, 0, 3, 0, 2, 1, 0, 0}, /* AuthorizationScope */
    {101, 1, 3, 0, 1, 1, 0, 0}, /* ContactInfo */
    {1, 4, 26, 0, 0, 1, 0, 0}, /* License */
    {220, 3, 2, 0, 2, 1, 0, 0}, /* LicenseOrigin */
    {248, 5, 3, 0, 2, 1, 0, 0}, /* LicenseType */
    {260, 30, 3, 0, 1, 1, 0, 0}, /* Links */
    {477, 33, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {64, 2, 0, 0, 0, 0, 1, 0}, /* ContactName */
    {76, 2, 0, 0, 0, 0, 1, 0}, /* EmailAddress */
    {89, 2, 0, 0, 0, 0, 1, 0}, /* PhoneNumber */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {45, 2, 1, 0, 7, 0, 1, 0}, /* AuthorizationScope */
    {113, 0, 2, 0, 8, 0, 1, 0}, /* Contact */
    {121, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {133, 1024, 0, 0, 0, 0, 1, 0}, /* DownloadURI */
    {145, 2, 0, 0, 0, 0, 1, 0}, /* EntitlementId */
    {159, 2, 0, 0, 4, 0, 1, 0}, /* ExpirationDate */
    {174, 2, 0, 0, 2, 0, 1, 0}, /* GracePeriodDays */
    {190, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {193, 2, 0, 0, 4, 0, 1, 0}, /* InstallDate */
    {205, 1026, 0, 0, 0, 0, 1, 0}, /* LicenseInfoURI */
    {220, 2, 4, 0, 7, 0, 1, 0}, /* LicenseOrigin */
    {234, 34, 0, 0, 0, 0, 1, 0}, /* LicenseString */
    {248, 2, 5, 0, 7, 0, 1, 0}, /* LicenseType */
    {260, 0, 6, 0, 8, 0, 1, 0}, /* Links */
    {266, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {279, 2, 0, 0, 2, 0, 1, 0}, /* MaxAuthorizedDevices */
    {300, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {305, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {316, 2, 0, 0, 5, 0, 1, 0}, /* RemainingDuration */
    {334, 2, 0, 0, 2, 0, 1, 0}, /* RemainingUseCount */
    {352, 2, 0, 0, 1, 0, 1, 0}, /* Removable */
    {362, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {366, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {379, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {436, 1, 431, 0, 9, 255, 1, 0}, /* AuthorizedDevices */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {462, 1, 454, 0, 9, 255, 2, 0}, /* TargetServices */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {21, 1, 0}, /* Capacity */
    {30, 1, 0}, /* Device */
    {37, 1, 0}, /* Service */
    {386, 1, 0}, /* BuiltIn */
    {394, 1, 0}, /* Installed */
    {404, 1, 0}, /* Production */
    {415, 1, 0}, /* Prototype */
    {425, 1, 0}, /* Trial */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_License = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 1,
    .run_count = 2,
    .type_count = 8,
    .action_count = 0,
    .main = 3,
    .capabilities = 4,
};
// clang-format on
