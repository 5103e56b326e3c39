/*
 * OutletGroup: written by tools/generate-facts.py, do not edit. Source: OutletGroup_v1.xml, 11
 * versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "OutletGroup\0" "Oem\0" "Actions\0" "OutletGroups\0" "Outlet\0" "Outlets\0" "Links\0"
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
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {53, 1, 3, 0, 1, 1, 0, 0}, /* Links */
    {59, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 4, 21, 0, 0, 1, 0, 0}, /* OutletGroup */
    {137, 0, 2, 0, 2, 2, 0, 0}, /* OutletGroupType */
    {293, 2, 3, 0, 2, 1, 0, 0}, /* PowerState */
    {397, 25, 1, 0, 3, 1, 0, 0}, /* PowerControl */
    {410, 26, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {25, 5, 3, 0, 9, 0, 2, 0}, /* OutletGroups */
    {45, 5, 38, 0, 9, 255, 1, 0}, /* Outlets */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {70, 4, 0, 0, 1, 0, 3, 0}, /* ConfigurationLocked */
    {90, 6, 0, 0, 0, 0, 1, 0}, /* CreatedBy */
    {100, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {119, 258, 112, 1, 9, 255, 1, 0}, /* EnergykWh */
    {129, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {53, 4, 1, 0, 8, 0, 1, 0}, /* Links */
    {132, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {137, 0, 4, 0, 7, 0, 2, 0}, /* OutletGroupType */
    {153, 4, 0, 0, 1, 0, 3, 0}, /* PowerControlLocked */
    {172, 6, 0, 0, 3, 0, 1, 0}, /* PowerCycleDelaySeconds */
    {195, 2, 0, 0, 1, 0, 1, 0}, /* PowerEnabled */
    {208, 6, 0, 0, 3, 0, 1, 0}, /* PowerOffDelaySeconds */
    {229, 6, 0, 0, 3, 0, 1, 0}, /* PowerOnDelaySeconds */
    {249, 6, 0, 0, 3, 0, 1, 0}, /* PowerRestoreDelaySeconds */
    {274, 4, 11, 0, 7, 2, 1, 0}, /* PowerRestorePolicy */
    {293, 2, 20, 0, 7, 1, 1, 0}, /* PowerState */
    {304, 0, 0, 0, 1, 0, 3, 0}, /* PowerStateInTransition */
    {327, 258, 112, 2, 9, 255, 1, 0}, /* PowerWatts */
    {344, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {293, 4, 13, 0, 7, 2, 1, 0}, /* PowerState */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 119}, {NAN, NAN, 0, 0, 338},
};
static const struct schema_fact_value values[] = {
    {351, 2, 0}, /* HardwareDefined */
    {367, 2, 0}, /* UserDefined */
    {379, 1, 0}, /* Off */
    {383, 1, 0}, /* On */
    {386, 3, 0}, /* PowerCycle */
};
static const struct schema_fact_action actions[] = {
    {397, 3, 6, 65535, 1, 0}, /* PowerControl */
    {410, 3, 7, 65535, 1, 0}, /* ResetMetrics */
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
