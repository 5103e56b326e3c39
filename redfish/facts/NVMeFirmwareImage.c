/*
 * NVMeFirmwareImage: written by tools/generate-facts.py, do not edit. Source:
 * NVMeFirmwareImage_v1.xml, 3 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "NVMeFirmwareImage\0" "Oem\0" "Actions\0" "Links\0" "Drive\0" "FabricAttachArray\0"
    "JBOF\0" "NVMeDeviceType\0" "Description\0" "FirmwareVersion\0" "Id\0" "Name\0" "Vendor\0"
    "OemActions";
static const char uri_texts[] =
    "/redfish/v1/NVMeDomains/{DomainId}/AvailableFirmwareImages/{FirmwareImageId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 1, 0, 0}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {31, 1, 1, 0, 1, 1, 0, 0}, /* Links */
    {66, 0, 3, 0, 2, 1, 0, 0}, /* NVMeDeviceType */
    {1, 2, 8, 0, 0, 1, 2, 0}, /* NVMeFirmwareImage */
    {124, 10, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {81, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {93, 2, 0, 0, 0, 0, 1, 0}, /* FirmwareVersion */
    {109, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {66, 2, 2, 0, 7, 0, 1, 0}, /* NVMeDeviceType */
    {112, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {117, 2, 0, 0, 0, 0, 1, 0}, /* Vendor */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {37, 1, 0}, /* Drive */
    {43, 1, 0}, /* FabricAttachArray */
    {61, 1, 0}, /* JBOF */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_NVMeFirmwareImage = {
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
    .run_count = 3,
    .type_count = 5,
    .action_count = 0,
    .main = 3,
    .capabilities = 4,
};
// clang-format on
