/*
 * SecureBootDatabase: written by tools/generate-facts.py, do not edit. Source:
 * SecureBootDatabase_v1.xml, 4 versions, the newest is 1.0.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SecureBootDatabase\0" "Oem\0" "Actions\0" "OemActions\0" "DeleteAllKeys\0"
    "ResetAllKeysToDefault\0" "ResetKeysType\0" "CertificateCollection\0" "Certificates\0"
    "DatabaseId\0" "Description\0" "Id\0" "Name\0" "SignatureCollection\0" "Signatures\0"
    "ResetKeys";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot/SecureBootDatabases/{DatabaseId}";
static const uint32_t uris[] = {
    0, 83, 218,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {32, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {79, 0, 2, 0, 2, 1, 0, 0}, /* ResetKeysType */
    {1, 1, 8, 0, 0, 1, 0, 0}, /* SecureBootDatabase */
    {190, 9, 1, 0, 3, 1, 0, 0}, /* ResetKeys */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {115, 0, 93, 0, 9, 255, 1, 0}, /* Certificates */
    {128, 0, 0, 0, 0, 0, 1, 0}, /* DatabaseId */
    {139, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {151, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {154, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {179, 0, 159, 0, 9, 255, 1, 0}, /* Signatures */
    {79, 20, 2, 0, 7, 0, 1, 0}, /* ResetKeysType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {43, 1, 0}, /* DeleteAllKeys */
    {57, 1, 0}, /* ResetAllKeysToDefault */
};
static const struct schema_fact_action actions[] = {
    {190, 3, 4, 65535, 1, 0}, /* ResetKeys */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_SecureBootDatabase = {
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
    .uri_count = 3,
    .run_count = 1,
    .type_count = 4,
    .action_count = 1,
    .main = 3,
    .capabilities = 0,
};
// clang-format on
