/*
 * Role: written by tools/generate-facts.py, do not edit. Source: Role_v1.xml, 32 versions, the
 * newest is 1.3.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Role\0" "Oem\0" "Actions\0" "OemActions\0" "AlternateRoleId\0" "AssignedPrivileges\0"
    "Description\0" "Id\0" "IsPredefined\0" "Name\0" "OemPrivileges\0" "Restricted\0" "RoleId";
static const char uri_texts[] =
    "/redfish/v1/AccountService/Roles/{RoleId}\0"
    "/redfish/v1/Managers/{ManagerId}/RemoteAccountService/Roles/{RoleId}";
static const uint32_t uris[] = {
    0, 42,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 10}, {1, 1, 0, 8}, {1, 2, 0, 8}, {1, 3, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10300, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {18, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 11, 0, 0, 3, 0, 0}, /* Role */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {29, 0, 0, 0, 0, 0, 2, 0}, /* AlternateRoleId */
    {45, 5, 0, 0, 7, 1, 3, 0}, /* AssignedPrivileges */
    {64, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {76, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {79, 0, 0, 0, 1, 0, 3, 0}, /* IsPredefined */
    {92, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {6, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {97, 5, 0, 0, 0, 0, 3, 0}, /* OemPrivileges */
    {111, 0, 0, 0, 1, 0, 2, 0}, /* Restricted */
    {122, 48, 0, 0, 0, 0, 4, 0}, /* RoleId */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Privileges, &schema_Resource,
};
const struct schema schema_Role = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 2,
    .run_count = 5,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
