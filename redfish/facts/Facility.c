/*
 * Facility: written by tools/generate-facts.py, do not edit. Source: Facility_v1.xml, 16 versions,
 * the newest is 1.4.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Facility\0" "Oem\0" "Actions\0" "EnvironmentMetrics\0" "AmbientMetrics\0" "Description\0"
    "FacilityType\0" "Id\0" "Links\0" "Location\0" "Name\0" "PowerDomainCollection\0"
    "PowerDomains\0" "Status\0" "Building\0" "Floor\0" "Room\0" "Site\0" "CoolingUnit\0" "CDUs\0"
    "ContainedByFacility\0" "Chassis\0" "ContainsChassis\0" "ContainsFacilities\0"
    "CoolingLoop\0" "CoolingLoops\0" "PowerDistribution\0" "ElectricalBuses\0" "FloorPDUs\0"
    "ImmersionUnits\0" "Manager\0" "ManagedBy\0" "PowerShelves\0" "RackPDUs\0" "Switchgear\0"
    "TransferSwitches\0" "OemActions";
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
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 12, 0, 0, 1, 0, 0}, /* Facility */
    {67, 0, 4, 0, 2, 1, 0, 0}, /* FacilityType */
    {83, 13, 14, 0, 1, 1, 0, 0}, /* Links */
    {402, 27, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {40, 0, 21, 0, 9, 255, 2, 0}, /* AmbientMetrics */
    {55, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {21, 0, 21, 0, 9, 255, 2, 0}, /* EnvironmentMetrics */
    {67, 16, 2, 0, 7, 0, 1, 0}, /* FacilityType */
    {80, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {83, 4, 3, 0, 8, 0, 1, 0}, /* Links */
    {89, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {98, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {125, 0, 103, 0, 9, 255, 1, 0}, /* PowerDomains */
    {138, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {182, 7, 170, 0, 9, 255, 3, 0}, /* CDUs */
    {187, 4, 1, 0, 9, 0, 1, 0}, /* ContainedByFacility */
    {215, 7, 207, 0, 9, 255, 1, 0}, /* ContainsChassis */
    {231, 7, 1, 0, 9, 0, 1, 0}, /* ContainsFacilities */
    {262, 7, 250, 0, 9, 255, 3, 0}, /* CoolingLoops */
    {293, 7, 275, 0, 9, 255, 4, 0}, /* ElectricalBuses */
    {309, 7, 275, 0, 9, 255, 1, 0}, /* FloorPDUs */
    {319, 7, 170, 0, 9, 255, 3, 0}, /* ImmersionUnits */
    {342, 3, 334, 0, 9, 255, 1, 0}, /* ManagedBy */
    {9, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {352, 7, 275, 0, 9, 255, 5, 0}, /* PowerShelves */
    {365, 7, 275, 0, 9, 255, 1, 0}, /* RackPDUs */
    {374, 7, 275, 0, 9, 255, 1, 0}, /* Switchgear */
    {385, 7, 275, 0, 9, 255, 1, 0}, /* TransferSwitches */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {145, 1, 0}, /* Building */
    {154, 1, 0}, /* Floor */
    {160, 1, 0}, /* Room */
    {165, 1, 0}, /* Site */
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
