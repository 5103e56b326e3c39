/*
 * PrivilegeRegistry: written by tools/generate-facts.py, do not edit. Source:
 * PrivilegeRegistry_v1.xml, 14 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PrivilegeRegistry\0" "Oem\0" "Actions\0" "Entity\0" "OperationMap\0"
    "PropertyOverrides\0" "ResourceURIOverrides\0" "SubordinateOverrides\0" "Mapping\0"
    "OemActions\0" "DELETE\0" "GET\0" "HEAD\0" "PATCH\0" "POST\0" "PUT\0" "Privilege\0"
    "OperationPrivilege\0" "Description\0" "Id\0" "Mappings\0" "Name\0"
    "OEMPrivilegeDescriptions\0" "OEMPrivilegesUsed\0" "PrivilegesUsed\0" "Targets\0"
    "Target_PrivilegeMap";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 6}, {1, 1, 0, 5}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10200,
};
static const struct schema_fact_type types[] = {
    {23, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {111, 1, 5, 0, 1, 2, 0, 0}, /* Mapping */
    {119, 6, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {38, 6, 6, 0, 1, 2, 0, 0}, /* OperationMap */
    {171, 12, 1, 0, 1, 2, 0, 0}, /* OperationPrivilege */
    {1, 13, 9, 0, 0, 2, 0, 0}, /* PrivilegeRegistry */
    {285, 22, 2, 0, 1, 2, 0, 0}, /* Target_PrivilegeMap */
};
static const struct schema_fact_property properties[] = {
    {19, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {31, 0, 0, 0, 0, 0, 2, 0}, /* Entity */
    {38, 0, 3, 0, 8, 0, 2, 0}, /* OperationMap */
    {51, 1, 6, 0, 8, 0, 2, 0}, /* PropertyOverrides */
    {69, 1, 6, 0, 8, 0, 2, 0}, /* ResourceURIOverrides */
    {90, 1, 6, 0, 8, 0, 2, 0}, /* SubordinateOverrides */
    {130, 1, 4, 0, 8, 0, 2, 0}, /* DELETE */
    {137, 1, 4, 0, 8, 0, 2, 0}, /* GET */
    {141, 1, 4, 0, 8, 0, 2, 0}, /* HEAD */
    {146, 1, 4, 0, 8, 0, 2, 0}, /* PATCH */
    {152, 1, 4, 0, 8, 0, 2, 0}, /* POST */
    {157, 1, 4, 0, 8, 0, 2, 0}, /* PUT */
    {161, 1, 0, 0, 0, 0, 2, 0}, /* Privilege */
    {23, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {190, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {202, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {205, 1, 1, 0, 8, 0, 2, 0}, /* Mappings */
    {214, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {219, 1, 0, 0, 0, 0, 3, 0}, /* OEMPrivilegeDescriptions */
    {244, 1, 0, 0, 0, 0, 2, 0}, /* OEMPrivilegesUsed */
    {19, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {262, 1, 0, 0, 7, 2, 2, 0}, /* PrivilegesUsed */
    {38, 0, 3, 0, 8, 0, 2, 0}, /* OperationMap */
    {277, 3, 0, 0, 0, 0, 2, 0}, /* Targets */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Privileges,
};
const struct schema schema_PrivilegeRegistry = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 0,
    .run_count = 3,
    .type_count = 7,
    .action_count = 0,
    .main = 5,
    .capabilities = 0,
};
// clang-format on
