/*
 * Facility: written by tools/generate-facts.py, do not edit. Source: Facility_v1.xml, 16 versions,
 * the newest is 1.4.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Facility\0" "Oem\0" "Actions\0" "EnvironmentMetrics\0" "AmbientMetrics\0"
    "Description\0" "FacilityType\0" "Id\0" "Links\0" "Location\0" "Name\0"
    "PowerDomainCollection\0" "PowerDomains\0" "Status\0" "Building\0" "Floor\0" "Room\0"
    "Site\0" "CoolingUnit\0" "CDUs\0" "ContainedByFacility\0" "Chassis\0" "ContainsChassis\0"
    "ContainsFacilities\0" "CoolingLoop\0" "CoolingLoops\0" "PowerDistribution\0"
    "ElectricalBuses\0" "FloorPDUs\0" "ImmersionUnits\0" "Manager\0" "ManagedBy\0"
    "PowerShelves\0" "RackPDUs\0" "Switchgear\0" "TransferSwitches\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Facilities/{FacilityId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 2}, {1, 2, 0, 2}, {1, 3, 0, 2}, {1, 4, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10400, 0x10300, 0x10200,
};
static const struct schema_fact_type types[] = {
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* Facility */
    {68, 0, 4, 0, 2, 1, 0, 0}, /* FacilityType */
    {84, 13, 14, 0, 1, 1, 0, 0}, /* Links */
    {403, 27, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {41, 0, 22, 0, 9, 255, 2, 0}, /* AmbientMetrics */
    {56, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {22, 0, 22, 0, 9, 255, 2, 0}, /* EnvironmentMetrics */
    {68, 16, 2, 0, 7, 0, 1, 0}, /* FacilityType */
    {81, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {84, 4, 3, 0, 8, 0, 1, 0}, /* Links */
    {90, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {99, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {126, 0, 104, 0, 9, 255, 1, 0}, /* PowerDomains */
    {139, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {183, 5, 171, 0, 9, 255, 3, 0}, /* CDUs */
    {188, 4, 1, 0, 9, 0, 1, 0}, /* ContainedByFacility */
    {216, 5, 208, 0, 9, 255, 1, 0}, /* ContainsChassis */
    {232, 5, 1, 0, 9, 0, 1, 0}, /* ContainsFacilities */
    {263, 5, 251, 0, 9, 255, 3, 0}, /* CoolingLoops */
    {294, 5, 276, 0, 9, 255, 4, 0}, /* ElectricalBuses */
    {310, 5, 276, 0, 9, 255, 1, 0}, /* FloorPDUs */
    {320, 5, 171, 0, 9, 255, 3, 0}, /* ImmersionUnits */
    {343, 1, 335, 0, 9, 255, 1, 0}, /* ManagedBy */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {353, 5, 276, 0, 9, 255, 5, 0}, /* PowerShelves */
    {366, 5, 276, 0, 9, 255, 1, 0}, /* RackPDUs */
    {375, 5, 276, 0, 9, 255, 1, 0}, /* Switchgear */
    {386, 5, 276, 0, 9, 255, 1, 0}, /* TransferSwitches */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {146, 1, 0}, /* Building */
    {155, 1, 0}, /* Floor */
    {161, 1, 0}, /* Room */
    {166, 1, 0}, /* Site */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Facility = {
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
    .run_count = 5,
    .type_count = 5,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
