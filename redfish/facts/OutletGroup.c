/*
 * OutletGroup: written by tools/generate-facts.py, do not edit. Source: OutletGroup_v1.xml, 11
 * versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "OutletGroup\0" "Oem\0" "Actions\0" "OutletGroups\0" "Outlet\0" "Outlets\0" "Links\0"
    "OemActions\0" "ConfigurationLocked\0" "CreatedBy\0" "Description\0" "Sensor\0" "EnergykWh\0"
    "Id\0" "Name\0" "OutletGroupType\0" "PowerControlLocked\0" "PowerCycleDelaySeconds\0"
    "PowerEnabled\0" "PowerOffDelaySeconds\0" "PowerOnDelaySeconds\0"
    "PowerRestoreDelaySeconds\0" "PowerRestorePolicy\0" "PowerState\0" "PowerStateInTransition\0"
    "PowerWatts\0" "Power\0" "Status\0" "HardwareDefined\0" "UserDefined\0" "Off\0" "On\0"
    "PowerCycle\0" "PowerControl\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}/OutletGroups/{OutletGroupId}\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/OutletGroups/{OutletGroupId}\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/OutletGroups/{OutletGroupId}\0"
    "/redfish/v1/PowerEquipment/ElectricalBuses/{PowerDistributionId}/OutletGroups/{OutletGroupId}";
static const uint32_t uris[] = {
    0, 87, 182, 273,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 5}, {1, 1, 0, 3}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10100,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {52, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {58, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 4, 21, 0, 0, 1, 0, 0}, /* OutletGroup */
    {136, 0, 2, 0, 2, 2, 0, 0}, /* OutletGroupType */
    {292, 2, 3, 0, 2, 1, 0, 0}, /* PowerState */
    {396, 25, 1, 0, 3, 1, 0, 0}, /* PowerControl */
    {409, 26, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {24, 7, 3, 0, 9, 0, 2, 0}, /* OutletGroups */
    {44, 7, 37, 0, 9, 255, 1, 0}, /* Outlets */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {69, 4, 0, 0, 1, 0, 3, 0}, /* ConfigurationLocked */
    {89, 6, 0, 0, 0, 0, 1, 0}, /* CreatedBy */
    {99, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {118, 258, 111, 1, 9, 255, 1, 0}, /* EnergykWh */
    {128, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {52, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {131, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {136, 0, 4, 0, 7, 0, 2, 0}, /* OutletGroupType */
    {152, 4, 0, 0, 1, 0, 3, 0}, /* PowerControlLocked */
    {171, 6, 0, 0, 3, 0, 1, 0}, /* PowerCycleDelaySeconds */
    {194, 2, 0, 0, 1, 0, 1, 0}, /* PowerEnabled */
    {207, 6, 0, 0, 3, 0, 1, 0}, /* PowerOffDelaySeconds */
    {228, 6, 0, 0, 3, 0, 1, 0}, /* PowerOnDelaySeconds */
    {248, 6, 0, 0, 3, 0, 1, 0}, /* PowerRestoreDelaySeconds */
    {273, 4, 11, 0, 7, 2, 1, 0}, /* PowerRestorePolicy */
    {292, 2, 20, 0, 7, 1, 1, 0}, /* PowerState */
    {303, 0, 0, 0, 1, 0, 3, 0}, /* PowerStateInTransition */
    {326, 258, 111, 2, 9, 255, 1, 0}, /* PowerWatts */
    {343, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {292, 4, 13, 0, 7, 2, 1, 0}, /* PowerState */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 118}, {NAN, NAN, 0, 0, 337},
};
static const struct schema_fact_value values[] = {
    {350, 2, 0}, /* HardwareDefined */
    {366, 2, 0}, /* UserDefined */
    {378, 1, 0}, /* Off */
    {382, 1, 0}, /* On */
    {385, 3, 0}, /* PowerCycle */
};
static const struct schema_fact_action actions[] = {
    {396, 3, 6, 65535, 1, 0}, /* PowerControl */
    {409, 3, 7, 65535, 1, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Circuit,
};
const struct schema schema_OutletGroup = {
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
    .uri_count = 4,
    .run_count = 3,
    .type_count = 6,
    .action_count = 2,
    .main = 3,
    .capabilities = 6,
};
// clang-format on
