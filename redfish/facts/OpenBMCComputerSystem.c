/*
 * OpenBMCComputerSystem: written by tools/generate-facts.py, do not edit. Source:
 * OpenBMCComputerSystem_v1.xml, 1 versions, the newest is 1.0.0.
 */
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "OpenBMCComputerSystem\0" "ProvisioningStatus\0" "FirmwareProvisioning\0"
    "NotProvisioned\0" "ProvisionedAndLocked\0" "ProvisionedButNotLocked\0"
    "FirmwareProvisioningStatus\0" "OpenBmc";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {42, 0, 1, 0, 1, 1, 0, 0}, /* FirmwareProvisioning */
    {123, 0, 3, 0, 2, 1, 0, 0}, /* FirmwareProvisioningStatus */
    {150, 1, 1, 0, 1, 1, 0, 0}, /* OpenBmc */
};
static const struct schema_fact_property properties[] = {
    {23, 0, 1, 0, 7, 0, 1, 0}, /* ProvisioningStatus */
    {42, 0, 0, 0, 8, 0, 1, 0}, /* FirmwareProvisioning */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {63, 1, 0}, /* NotProvisioned */
    {78, 1, 0}, /* ProvisionedAndLocked */
    {99, 1, 0}, /* ProvisionedButNotLocked */
};
const struct schema schema_OpenBMCComputerSystem = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uri_count = 0,
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
