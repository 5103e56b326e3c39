/*
 * TrustedComponent: written by tools/generate-facts.py, do not edit. Source:
 * TrustedComponent_v1.xml, 13 versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "TrustedComponent\0" "Oem\0" "Actions\0" "SoftwareInventory\0" "ActiveSoftwareImage\0"
    "ComponentIntegrity\0" "Item\0" "ComponentsProtected\0" "IntegratedInto\0" "Owner\0"
    "SoftwareImages\0" "Links\0" "OemActions\0" "CapabilitiesVendorID\0"
    "HardwareInterfaceVendorID\0" "^0[xX]([0-9A-Fa-f]{2}){2}$\0" "TPM\0" "EventLog\0"
    "TPMGetEventLogResponse\0" "CertificateCollection\0" "Certificates\0" "Description\0"
    "FirmwareVersion\0" "Id\0" "Location\0" "Manufacturer\0" "Model\0" "Name\0" "PartNumber\0"
    "SKU\0" "SerialNumber\0" "Status\0" "TrustedComponentType\0" "UUID\0" "Discrete\0"
    "Integrated\0" "TPMGetEventLog";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/TrustedComponents/{TrustedComponentId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 2}, {1, 3, 0, 2}, {1, 4, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100, 0x10300, 0x10400,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {147, 1, 7, 0, 1, 1, 0, 0}, /* Links */
    {153, 8, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {238, 8, 2, 0, 1, 3, 0, 0}, /* TPM */
    {251, 10, 2, 0, 1, 4, 0, 0}, /* TPMGetEventLogResponse */
    {0, 12, 18, 0, 0, 1, 0, 0}, /* TrustedComponent */
    {408, 0, 2, 0, 2, 1, 0, 0}, /* TrustedComponentType */
    {454, 30, 0, 0, 3, 4, 0, 0}, /* TPMGetEventLog */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {47, 4, 29, 0, 9, 255, 1, 0}, /* ActiveSoftwareImage */
    {67, 3, 67, 0, 9, 255, 1, 0}, /* ComponentIntegrity */
    {91, 3, 86, 0, 9, 255, 1, 0}, /* ComponentsProtected */
    {111, 0, 86, 0, 9, 255, 1, 0}, /* IntegratedInto */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {126, 2, 86, 0, 9, 255, 2, 0}, /* Owner */
    {132, 3, 29, 0, 9, 255, 1, 0}, /* SoftwareImages */
    {164, 2, 0, 0, 0, 0, 3, 0}, /* CapabilitiesVendorID */
    {185, 2, 0, 1, 0, 0, 3, 0}, /* HardwareInterfaceVendorID */
    {242, 16, 0, 0, 0, 0, 4, 0}, /* EventLog */
    {17, 0, 13, 0, 8, 1, 4, 0}, /* Oem */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {296, 0, 274, 0, 9, 255, 1, 0}, /* Certificates */
    {309, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {321, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {337, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {147, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {340, 4, 11, 0, 8, 1, 5, 0}, /* Location */
    {349, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {362, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {368, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {373, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {384, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {388, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {401, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {238, 0, 3, 0, 8, 0, 3, 0}, /* TPM */
    {408, 16, 6, 0, 7, 0, 1, 0}, /* TrustedComponentType */
    {429, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 211, 0, 0},
};
static const struct schema_fact_value values[] = {
    {434, 1, 0}, /* Discrete */
    {443, 1, 0}, /* Integrated */
};
static const struct schema_fact_action actions[] = {
    {454, 5, 7, 4, 4, 0}, /* TPMGetEventLog */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_TrustedComponent = {
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
    .run_count = 5,
    .type_count = 7,
    .action_count = 1,
    .main = 5,
    .capabilities = 2,
};
// clang-format on
