/*
 * CXLLogicalDevice: written by tools/generate-facts.py, do not edit. Source:
 * CXLLogicalDevice_v1.xml, 12 versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "CXLLogicalDevice\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "Identifiers\0"
    "Links\0" "LogService\0" "Log\0" "MemoryRegionCollection\0" "MemoryRegions\0"
    "MemorySizeMiB\0" "MiBy\0" "Name\0" "QoS\0" "QoSTelemetryCapabilities\0"
    "SemanticsSupported\0" "Status\0" "CXLcache\0" "CXLio\0" "CXLmem\0" "CXLSemantic\0"
    "Endpoint\0" "Endpoints\0" "MemoryChunks\0" "MemoryDomain\0" "MemoryDomains\0"
    "PCIeFunction\0" "PCIeFunctions\0" "OemActions\0" "Master\0" "User\0" "PassphraseType\0"
    "AllocatedBandwidth\0" "%\0" "LimitPercent\0" "EgressPortBackpressureSupported\0"
    "TemporaryThroughputReductionSupported\0" "Passphrase\0" "DisablePassphrase\0"
    "FreezeSecurityState\0" "PassphraseSecureErase\0" "NewPassphrase\0" "SetPassphrase\0"
    "Unlock";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}/CXLLogicalDevices/{CXLLogicalDeviceId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 4}, {1, 1, 0, 3}, {1, 2, 0, 1}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10300, 0x10200,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 14, 0, 0, 1, 0, 0}, /* CXLLogicalDevice */
    {216, 0, 3, 0, 2, 1, 0, 0}, /* CXLSemantic */
    {57, 15, 5, 0, 1, 1, 0, 0}, /* Links */
    {314, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {337, 3, 2, 0, 2, 3, 0, 0}, /* PassphraseType */
    {139, 20, 2, 0, 1, 1, 0, 0}, /* QoS */
    {143, 22, 2, 0, 1, 1, 0, 0}, /* QoSTelemetryCapabilities */
    {467, 24, 2, 0, 3, 3, 0, 0}, /* DisablePassphrase */
    {485, 26, 0, 0, 3, 3, 0, 0}, /* FreezeSecurityState */
    {505, 26, 2, 0, 3, 3, 0, 0}, /* PassphraseSecureErase */
    {541, 28, 3, 0, 3, 3, 0, 0}, /* SetPassphrase */
    {555, 31, 2, 0, 3, 3, 0, 0}, /* Unlock */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {30, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {42, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {45, 1, 5, 0, 8, 1, 1, 0}, /* Identifiers */
    {57, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {74, 0, 63, 0, 9, 255, 1, 0}, /* Log */
    {101, 0, 78, 0, 9, 255, 2, 0}, /* MemoryRegions */
    {115, 0, 0, 1, 2, 0, 1, 0}, /* MemorySizeMiB */
    {134, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {139, 4, 6, 0, 8, 0, 1, 0}, /* QoS */
    {143, 0, 7, 0, 8, 0, 1, 0}, /* QoSTelemetryCapabilities */
    {168, 1, 2, 0, 7, 0, 1, 0}, /* SemanticsSupported */
    {187, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {237, 1, 228, 0, 9, 255, 1, 0}, /* Endpoints */
    {247, 1, 247, 0, 9, 255, 1, 0}, /* MemoryChunks */
    {273, 1, 260, 0, 9, 255, 1, 0}, /* MemoryDomains */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {300, 1, 287, 0, 9, 255, 1, 0}, /* PCIeFunctions */
    {352, 6, 0, 2, 2, 0, 1, 0}, /* AllocatedBandwidth */
    {373, 6, 0, 2, 2, 0, 1, 0}, /* LimitPercent */
    {386, 2, 0, 0, 1, 0, 1, 0}, /* EgressPortBackpressureSupported */
    {418, 2, 0, 0, 1, 0, 1, 4}, /* TemporaryThroughputReductionSupported */
    {456, 20, 0, 0, 0, 0, 3, 0}, /* Passphrase */
    {337, 20, 5, 0, 7, 0, 3, 0}, /* PassphraseType */
    {456, 20, 0, 0, 0, 0, 3, 0}, /* Passphrase */
    {337, 20, 5, 0, 7, 0, 3, 0}, /* PassphraseType */
    {527, 20, 0, 0, 0, 0, 3, 0}, /* NewPassphrase */
    {456, 20, 0, 0, 0, 0, 3, 0}, /* Passphrase */
    {337, 20, 5, 0, 7, 0, 3, 0}, /* PassphraseType */
    {456, 20, 0, 0, 0, 0, 3, 0}, /* Passphrase */
    {337, 20, 5, 0, 7, 0, 3, 0}, /* PassphraseType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 129, 0}, {0, 100, 0, 371, 0},
};
static const struct schema_fact_value values[] = {
    {194, 1, 0}, /* CXLcache */
    {203, 1, 0}, /* CXLio */
    {209, 1, 0}, /* CXLmem */
    {325, 3, 0}, /* Master */
    {332, 3, 0}, /* User */
};
static const struct schema_fact_action actions[] = {
    {467, 1, 8, 65535, 3, 0}, /* DisablePassphrase */
    {485, 1, 9, 65535, 3, 0}, /* FreezeSecurityState */
    {505, 1, 10, 65535, 3, 0}, /* PassphraseSecureErase */
    {541, 1, 11, 65535, 3, 0}, /* SetPassphrase */
    {555, 1, 12, 65535, 3, 0}, /* Unlock */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_CXLLogicalDevice = {
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
    .run_count = 4,
    .type_count = 8,
    .action_count = 5,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
