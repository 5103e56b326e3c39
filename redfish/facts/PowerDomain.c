/*
 * PowerDomain: written by tools/generate-facts.py, do not edit. Source: PowerDomain_v1.xml, 10
 * versions, the newest is 1.2.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PowerDomain\0" "Oem\0" "Actions\0" "PowerDistribution\0" "ElectricalBuses\0"
    "FloorPDUs\0" "Manager\0" "ManagedBy\0" "PowerShelves\0" "RackPDUs\0" "Switchgear\0"
    "TransferSwitches\0" "Links\0" "OemActions\0" "Description\0" "Id\0" "Name\0" "Status";
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
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {137, 1, 8, 0, 1, 1, 0, 0}, /* Links */
    {143, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 9, 7, 0, 0, 1, 0, 0}, /* PowerDomain */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {43, 5, 25, 0, 9, 255, 2, 0}, /* ElectricalBuses */
    {59, 5, 25, 0, 9, 255, 1, 0}, /* FloorPDUs */
    {77, 1, 69, 0, 9, 255, 1, 0}, /* ManagedBy */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {87, 5, 25, 0, 9, 255, 3, 0}, /* PowerShelves */
    {100, 5, 25, 0, 9, 255, 1, 0}, /* RackPDUs */
    {109, 5, 25, 0, 9, 255, 1, 0}, /* Switchgear */
    {120, 5, 25, 0, 9, 255, 1, 0}, /* TransferSwitches */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {154, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {166, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {137, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {169, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {174, 0, 28, 0, 8, 1, 1, 0}, /* Status */
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
