/*
 * SecureBoot: written by tools/generate-facts.py, do not edit. Source: SecureBoot_v1.xml, 13
 * versions, the newest is 1.1.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "SecureBoot\0" "Oem\0" "Actions\0" "OemActions\0" "DeleteAllKeys\0" "DeletePK\0"
    "ResetAllKeysToDefault\0" "ResetKeysType\0" "Description\0" "Id\0" "Name\0"
    "SecureBootCurrentBoot\0" "SecureBootDatabaseCollection\0" "SecureBootDatabases\0"
    "SecureBootEnable\0" "SecureBootMode\0" "Disabled\0" "Enabled\0"
    "SecureBootCurrentBootType\0" "AuditMode\0" "DeployedMode\0" "SetupMode\0" "UserMode\0"
    "SecureBootModeType\0" "ResetKeys";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/SecureBoot\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/SecureBoot";
static const uint32_t uris[] = {
    0, 50, 152,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 9}, {1, 1, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {24, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {80, 0, 3, 0, 2, 1, 0, 0}, /* ResetKeysType */
    {1, 1, 9, 0, 0, 1, 0, 0}, /* SecureBoot */
    {234, 3, 2, 0, 2, 1, 0, 0}, /* SecureBootCurrentBootType */
    {302, 5, 4, 0, 2, 1, 0, 0}, /* SecureBootModeType */
    {321, 10, 1, 0, 3, 1, 0, 0}, /* ResetKeys */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {94, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {106, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {109, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {114, 2, 4, 0, 7, 0, 1, 0}, /* SecureBootCurrentBoot */
    {165, 0, 136, 0, 9, 255, 2, 0}, /* SecureBootDatabases */
    {185, 6, 0, 0, 1, 0, 1, 0}, /* SecureBootEnable */
    {202, 2, 5, 0, 7, 0, 1, 0}, /* SecureBootMode */
    {80, 20, 2, 0, 7, 0, 1, 0}, /* ResetKeysType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {35, 1, 0}, /* DeleteAllKeys */
    {49, 1, 0}, /* DeletePK */
    {58, 1, 0}, /* ResetAllKeysToDefault */
    {217, 1, 0}, /* Disabled */
    {226, 1, 0}, /* Enabled */
    {260, 1, 0}, /* AuditMode */
    {270, 1, 0}, /* DeployedMode */
    {283, 1, 0}, /* SetupMode */
    {293, 1, 0}, /* UserMode */
};
static const struct schema_fact_action actions[] = {
    {321, 3, 6, 65535, 1, 0}, /* ResetKeys */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_SecureBoot = {
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
    .run_count = 2,
    .type_count = 6,
    .action_count = 1,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
