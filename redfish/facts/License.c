/*
 * License: written by tools/generate-facts.py, do not edit. Source: License_v1.xml, 11 versions,
 * the newest is 1.1.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "License\0" "Oem\0" "Actions\0" "Capacity\0" "Device\0" "Service\0" "AuthorizationScope\0"
    "ContactName\0" "EmailAddress\0" "PhoneNumber\0" "ContactInfo\0" "Contact\0" "Description\0"
    "DownloadURI\0" "EntitlementId\0" "ExpirationDate\0" "GracePeriodDays\0" "Id\0"
    "InstallDate\0" "LicenseInfoURI\0" "LicenseOrigin\0" "LicenseString\0" "LicenseType\0"
    "Links\0" "Manufacturer\0" "MaxAuthorizedDevices\0" "Name\0" "PartNumber\0"
    "RemainingDuration\0" "RemainingUseCount\0" "Removable\0" "SKU\0" "SerialNumber\0" "Status\0"
    "BuiltIn\0" "Installed\0" "Production\0" "Prototype\0" "Trial\0" "Item\0"
    "AuthorizedDevices\0" "Manager\0" "TargetServices\0" "OemActions";
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
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {44, 0, 3, 0, 2, 1, 0, 0}, /* AuthorizationScope */
    {100, 1, 3, 0, 1, 1, 0, 0}, /* ContactInfo */
    {0, 4, 26, 0, 0, 1, 0, 0}, /* License */
    {219, 3, 2, 0, 2, 1, 0, 0}, /* LicenseOrigin */
    {247, 5, 3, 0, 2, 1, 0, 0}, /* LicenseType */
    {259, 30, 3, 0, 1, 1, 0, 0}, /* Links */
    {476, 33, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 7, 0, 8, 0, 1, 0}, /* Oem */
    {63, 2, 0, 0, 0, 0, 1, 0}, /* ContactName */
    {75, 2, 0, 0, 0, 0, 1, 0}, /* EmailAddress */
    {88, 2, 0, 0, 0, 0, 1, 0}, /* PhoneNumber */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {44, 2, 1, 0, 7, 0, 1, 0}, /* AuthorizationScope */
    {112, 0, 2, 0, 8, 0, 1, 0}, /* Contact */
    {120, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {132, 1024, 0, 0, 0, 0, 1, 0}, /* DownloadURI */
    {144, 2, 0, 0, 0, 0, 1, 0}, /* EntitlementId */
    {158, 2, 0, 0, 4, 0, 1, 0}, /* ExpirationDate */
    {173, 2, 0, 0, 2, 0, 1, 0}, /* GracePeriodDays */
    {189, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {192, 2, 0, 0, 4, 0, 1, 0}, /* InstallDate */
    {204, 1026, 0, 0, 0, 0, 1, 0}, /* LicenseInfoURI */
    {219, 2, 4, 0, 7, 0, 1, 0}, /* LicenseOrigin */
    {233, 34, 0, 0, 0, 0, 1, 0}, /* LicenseString */
    {247, 2, 5, 0, 7, 0, 1, 0}, /* LicenseType */
    {259, 0, 6, 0, 8, 0, 1, 0}, /* Links */
    {265, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {278, 2, 0, 0, 2, 0, 1, 0}, /* MaxAuthorizedDevices */
    {299, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {304, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {315, 2, 0, 0, 5, 0, 1, 0}, /* RemainingDuration */
    {333, 2, 0, 0, 2, 0, 1, 0}, /* RemainingUseCount */
    {351, 2, 0, 0, 1, 0, 1, 0}, /* Removable */
    {361, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {365, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {378, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {435, 3, 430, 0, 9, 255, 1, 0}, /* AuthorizedDevices */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {461, 3, 453, 0, 9, 255, 2, 0}, /* TargetServices */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {20, 1, 0}, /* Capacity */
    {29, 1, 0}, /* Device */
    {36, 1, 0}, /* Service */
    {385, 1, 0}, /* BuiltIn */
    {393, 1, 0}, /* Installed */
    {403, 1, 0}, /* Production */
    {414, 1, 0}, /* Prototype */
    {424, 1, 0}, /* Trial */
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
