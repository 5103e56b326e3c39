/*
 * PowerDomain: written by tools/generate-facts.py, do not edit. Source: PowerDomain_v1.xml, 10
 * versions, the newest is 1.2.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "PowerDomain\0" "Oem\0" "Actions\0" "PowerDistribution\0" "ElectricalBuses\0" "FloorPDUs\0"
    "Manager\0" "ManagedBy\0" "PowerShelves\0" "RackPDUs\0" "Switchgear\0" "TransferSwitches\0"
    "Links\0" "OemActions\0" "Description\0" "Id\0" "Name\0" "Status";
static const char uri_texts[] =
    "/redfish/v1/Facilities/{FacilityId}/PowerDomains/{PowerDomainId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 2}, {1, 2, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {136, 1, 8, 0, 1, 1, 0, 0}, /* Links */
    {142, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 9, 7, 0, 0, 1, 0, 0}, /* PowerDomain */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {42, 7, 24, 0, 9, 255, 2, 0}, /* ElectricalBuses */
    {58, 7, 24, 0, 9, 255, 1, 0}, /* FloorPDUs */
    {76, 3, 68, 0, 9, 255, 1, 0}, /* ManagedBy */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {86, 7, 24, 0, 9, 255, 3, 0}, /* PowerShelves */
    {99, 7, 24, 0, 9, 255, 1, 0}, /* RackPDUs */
    {108, 7, 24, 0, 9, 255, 1, 0}, /* Switchgear */
    {119, 7, 24, 0, 9, 255, 1, 0}, /* TransferSwitches */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {153, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {165, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {136, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {168, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {173, 0, 28, 0, 8, 1, 1, 0}, /* Status */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_PowerDomain = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 3,
    .type_count = 4,
    .action_count = 0,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
