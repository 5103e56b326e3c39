/*
 * TrustedComponent: written by tools/generate-facts.py, do not edit. Source:
 * TrustedComponent_v1.xml, 13 versions, the newest is 1.4.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "TrustedComponent\0" "Oem\0" "Actions\0" "SoftwareInventory\0" "ActiveSoftwareImage\0"
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {148, 1, 7, 0, 1, 1, 0, 0}, /* Links */
    {154, 8, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {239, 8, 2, 0, 1, 3, 0, 0}, /* TPM */
    {252, 10, 2, 0, 1, 4, 0, 0}, /* TPMGetEventLogResponse */
    {1, 12, 18, 0, 0, 1, 0, 0}, /* TrustedComponent */
    {409, 0, 2, 0, 2, 1, 0, 0}, /* TrustedComponentType */
    {455, 30, 0, 0, 3, 4, 0, 0}, /* TPMGetEventLog */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {48, 4, 30, 0, 9, 255, 1, 0}, /* ActiveSoftwareImage */
    {68, 1, 68, 0, 9, 255, 1, 0}, /* ComponentIntegrity */
    {92, 1, 87, 0, 9, 255, 1, 0}, /* ComponentsProtected */
    {112, 0, 87, 0, 9, 255, 1, 0}, /* IntegratedInto */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {127, 2, 87, 0, 9, 255, 2, 0}, /* Owner */
    {133, 1, 30, 0, 9, 255, 1, 0}, /* SoftwareImages */
    {165, 2, 0, 0, 0, 0, 3, 0}, /* CapabilitiesVendorID */
    {186, 2, 0, 1, 0, 0, 3, 0}, /* HardwareInterfaceVendorID */
    {243, 16, 0, 0, 0, 0, 4, 0}, /* EventLog */
    {18, 0, 13, 0, 8, 1, 4, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {297, 0, 275, 0, 9, 255, 1, 0}, /* Certificates */
    {310, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {322, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {338, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {148, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {341, 4, 11, 0, 8, 1, 5, 0}, /* Location */
    {350, 2, 0, 0, 0, 0, 1, 0}, /* Manufacturer */
    {363, 2, 0, 0, 0, 0, 1, 0}, /* Model */
    {369, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {374, 2, 0, 0, 0, 0, 1, 0}, /* PartNumber */
    {385, 2, 0, 0, 0, 0, 1, 0}, /* SKU */
    {389, 2, 0, 0, 0, 0, 1, 0}, /* SerialNumber */
    {402, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {239, 0, 3, 0, 8, 0, 3, 0}, /* TPM */
    {409, 16, 6, 0, 7, 0, 1, 0}, /* TrustedComponentType */
    {430, 2, 0, 0, 6, 0, 1, 0}, /* UUID */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 212, 0, 0},
};
static const struct schema_fact_value values[] = {
    {435, 1, 0}, /* Discrete */
    {444, 1, 0}, /* Integrated */
};
static const struct schema_fact_action actions[] = {
    {455, 5, 7, 4, 4, 0}, /* TPMGetEventLog */
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
