/*
 * Bios: written by tools/generate-facts.py, do not edit. Source: Bios_v1.xml, 23 versions, the
 * newest is 1.2.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Bios\0" "Oem\0" "Actions\0" "^[A-Za-z][A-Za-z0-9_]+$\0" "Attributes\0"
    "AttributeRegistry\0" "Description\0" "Id\0" "Links\0" "Name\0"
    "ResetBiosToDefaultsPending\0" "SoftwareInventory\0" "ActiveSoftwareImage\0"
    "SoftwareImages\0" "OemActions\0" "NewPassword\0" "OldPassword\0" "PasswordName\0"
    "ChangePassword\0" "ResetBios";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/Bios\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Bios\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Bios";
static const uint32_t uris[] = {
    0, 44, 140,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 12}, {1, 1, 0, 5}, {1, 2, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {42, 1, 0, 1, 1, 1, 0, 1}, /* Attributes */
    {1, 2, 9, 0, 0, 1, 0, 0}, /* Bios */
    {86, 11, 3, 0, 1, 2, 0, 0}, /* Links */
    {177, 14, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {225, 14, 3, 0, 3, 1, 0, 0}, /* ChangePassword */
    {240, 17, 0, 0, 3, 1, 0, 0}, /* ResetBios */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {18, 2, 0, 0, 10, 0, 1, 0}, /* ^[A-Za-z][A-Za-z0-9_]+$ */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {53, 2, 0, 0, 0, 0, 1, 0}, /* AttributeRegistry */
    {42, 0, 1, 0, 8, 0, 1, 0}, /* Attributes */
    {71, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {83, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {86, 4, 3, 0, 8, 0, 2, 0}, /* Links */
    {92, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {97, 2, 0, 0, 1, 0, 3, 0}, /* ResetBiosToDefaultsPending */
    {142, 4, 124, 0, 9, 255, 2, 0}, /* ActiveSoftwareImage */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {162, 1, 124, 0, 9, 255, 2, 0}, /* SoftwareImages */
    {188, 20, 0, 0, 0, 0, 1, 0}, /* NewPassword */
    {200, 20, 0, 0, 0, 0, 1, 0}, /* OldPassword */
    {212, 20, 0, 0, 0, 0, 1, 0}, /* PasswordName */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_action actions[] = {
    {225, 2, 5, 65535, 1, 0}, /* ChangePassword */
    {240, 2, 6, 65535, 1, 0}, /* ResetBios */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Bios = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 3,
    .run_count = 3,
    .type_count = 5,
    .action_count = 2,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
