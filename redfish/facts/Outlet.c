/*
 * Outlet: written by tools/generate-facts.py, do not edit. Source: Outlet_v1.xml, 32 versions, the
 * newest is 1.4.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Outlet\0" "Oem\0" "Actions\0" "Sensor\0" "Line1\0" "Current\0" "Line2\0" "Line3\0"
    "Neutral\0" "CurrentSensors\0" "Circuit\0" "BranchCircuit\0" "Chassis\0"
    "DistributionCircuits\0" "PowerSupply\0" "PowerSupplies\0" "Links\0" "OemActions\0"
    "ConfigurationLocked\0" "CurrentAmps\0" "Description\0" "ElectricalConsumerNames\0"
    "ElectricalContext\0" "EnergykWh\0" "FrequencyHz\0" "Id\0" "IndicatorLED\0"
    "LocationIndicatorActive\0" "Name\0" "NominalVoltage\0" "OutletType\0" "PhaseWiringType\0"
    "PolyPhaseCurrentAmps\0" "PolyPhaseVoltage\0" "PowerControlLocked\0"
    "PowerCycleDelaySeconds\0" "PowerEnabled\0" "PowerLoadPercent\0" "PowerOffDelaySeconds\0"
    "PowerOnDelaySeconds\0" "PowerRestoreDelaySeconds\0" "PowerRestorePolicy\0" "PowerState\0"
    "PowerStateInTransition\0" "PowerWatts\0" "Power\0" "RatedCurrentAmps\0" "A\0" "Status\0"
    "UserLabel\0" "Voltage\0" "VoltageType\0" "Off\0" "On\0" "PowerCycle\0" "BS_1363_Type_G\0"
    "BusConnection\0" "CEE_7_Type_E\0" "CEE_7_Type_F\0" "IEC_60320_C13\0" "IEC_60320_C19\0"
    "NEMA_5_15R\0" "NEMA_5_20R\0" "NEMA_L5_20R\0" "NEMA_L5_30R\0" "NEMA_L6_20R\0" "NEMA_L6_30R\0"
    "SEV_1011_TYPE_12\0" "SEV_1011_TYPE_23\0" "ReceptacleType\0" "Line1ToLine2\0"
    "Line1ToNeutral\0" "Line2ToLine3\0" "Line2ToNeutral\0" "Line3ToLine1\0" "Line3ToNeutral\0"
    "VoltageSensors\0" "AC\0" "DC\0" "PowerControl\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}/Outlets/{OutletId}\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Outlets/{OutletId}\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Outlets/{OutletId}\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/Outlets/{OutletId}\0"
    "/redfish/v1/PowerEquipment/ElectricalBuses/{PowerDistributionId}/Outlets/{OutletId}";
static const uint32_t uris[] = {
    0, 77, 155, 240, 321,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 7}, {1, 1, 0, 6}, {1, 2, 0, 5}, {1, 3, 0, 5}, {1, 4, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10400, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {61, 1, 4, 0, 1, 1, 0, 0}, /* CurrentSensors */
    {153, 5, 5, 0, 1, 1, 0, 0}, /* Links */
    {159, 10, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 10, 35, 0, 0, 1, 0, 0}, /* Outlet */
    {560, 0, 3, 0, 2, 1, 0, 0}, /* PowerState */
    {872, 3, 14, 0, 2, 1, 0, 0}, /* ReceptacleType */
    {971, 45, 6, 0, 1, 1, 0, 0}, /* VoltageSensors */
    {655, 17, 2, 0, 2, 1, 0, 0}, /* VoltageType */
    {992, 51, 1, 0, 3, 1, 0, 0}, /* PowerControl */
    {1005, 52, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {27, 258, 20, 1, 9, 255, 1, 0}, /* Line1 */
    {41, 258, 20, 1, 9, 255, 1, 0}, /* Line2 */
    {47, 258, 20, 1, 9, 255, 1, 0}, /* Line3 */
    {53, 258, 20, 1, 9, 255, 1, 0}, /* Neutral */
    {84, 2, 76, 0, 9, 255, 1, 0}, /* BranchCircuit */
    {98, 5, 98, 0, 9, 255, 2, 0}, /* Chassis */
    {106, 5, 76, 0, 9, 255, 2, 0}, /* DistributionCircuits */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {139, 5, 127, 0, 9, 255, 2, 0}, /* PowerSupplies */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {170, 4, 0, 0, 1, 0, 3, 0}, /* ConfigurationLocked */
    {190, 258, 20, 1, 9, 255, 1, 0}, /* CurrentAmps */
    {202, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {214, 7, 0, 0, 0, 0, 2, 0}, /* ElectricalConsumerNames */
    {238, 2, 1, 0, 7, 2, 1, 0}, /* ElectricalContext */
    {256, 258, 20, 2, 9, 255, 1, 0}, /* EnergykWh */
    {266, 258, 20, 0, 9, 255, 1, 0}, /* FrequencyHz */
    {278, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {281, 6, 7, 0, 7, 1, 1, 4}, /* IndicatorLED */
    {153, 4, 2, 0, 8, 0, 1, 0}, /* Links */
    {294, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {318, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {323, 2, 7, 0, 7, 3, 1, 0}, /* NominalVoltage */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {338, 2, 6, 0, 7, 0, 1, 0}, /* OutletType */
    {349, 2, 9, 0, 7, 3, 1, 0}, /* PhaseWiringType */
    {365, 2, 1, 0, 8, 0, 1, 0}, /* PolyPhaseCurrentAmps */
    {386, 2, 7, 0, 8, 0, 1, 0}, /* PolyPhaseVoltage */
    {403, 4, 0, 0, 1, 0, 3, 0}, /* PowerControlLocked */
    {422, 6, 0, 0, 3, 0, 1, 0}, /* PowerCycleDelaySeconds */
    {445, 2, 0, 0, 1, 0, 1, 0}, /* PowerEnabled */
    {458, 258, 20, 0, 9, 255, 5, 0}, /* PowerLoadPercent */
    {475, 6, 0, 0, 3, 0, 1, 0}, /* PowerOffDelaySeconds */
    {496, 6, 0, 0, 3, 0, 1, 0}, /* PowerOnDelaySeconds */
    {516, 6, 0, 0, 3, 0, 1, 0}, /* PowerRestoreDelaySeconds */
    {541, 4, 11, 0, 7, 3, 1, 0}, /* PowerRestorePolicy */
    {560, 2, 20, 0, 7, 1, 1, 0}, /* PowerState */
    {571, 0, 0, 0, 1, 0, 3, 0}, /* PowerStateInTransition */
    {594, 258, 20, 3, 9, 255, 1, 0}, /* PowerWatts */
    {611, 2, 0, 4, 3, 0, 1, 0}, /* RatedCurrentAmps */
    {630, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {637, 4, 0, 0, 0, 0, 2, 0}, /* UserLabel */
    {647, 258, 20, 5, 9, 255, 1, 0}, /* Voltage */
    {655, 2, 8, 0, 7, 0, 1, 0}, /* VoltageType */
    {887, 258, 20, 5, 9, 255, 1, 0}, /* Line1ToLine2 */
    {900, 258, 20, 5, 9, 255, 1, 0}, /* Line1ToNeutral */
    {915, 258, 20, 5, 9, 255, 1, 0}, /* Line2ToLine3 */
    {928, 258, 20, 5, 9, 255, 1, 0}, /* Line2ToNeutral */
    {943, 258, 20, 5, 9, 255, 1, 0}, /* Line3ToLine1 */
    {956, 258, 20, 5, 9, 255, 1, 0}, /* Line3ToNeutral */
    {560, 4, 13, 0, 7, 3, 1, 0}, /* PowerState */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 33}, {NAN, NAN, 0, 0, 256}, {NAN, NAN, 0, 0, 605}, {0,
    NAN, 0, 628, 0}, {NAN, NAN, 0, 0, 647},
};
static const struct schema_fact_value values[] = {
    {667, 1, 0}, /* Off */
    {671, 1, 0}, /* On */
    {674, 3, 0}, /* PowerCycle */
    {685, 1, 0}, /* BS_1363_Type_G */
    {700, 2, 0}, /* BusConnection */
    {714, 1, 0}, /* CEE_7_Type_E */
    {727, 1, 0}, /* CEE_7_Type_F */
    {740, 1, 0}, /* IEC_60320_C13 */
    {754, 1, 0}, /* IEC_60320_C19 */
    {768, 1, 0}, /* NEMA_5_15R */
    {779, 1, 0}, /* NEMA_5_20R */
    {790, 1, 0}, /* NEMA_L5_20R */
    {802, 1, 0}, /* NEMA_L5_30R */
    {814, 1, 0}, /* NEMA_L6_20R */
    {826, 1, 0}, /* NEMA_L6_30R */
    {838, 1, 0}, /* SEV_1011_TYPE_12 */
    {855, 1, 0}, /* SEV_1011_TYPE_23 */
    {986, 1, 0}, /* AC */
    {989, 1, 0}, /* DC */
};
static const struct schema_fact_action actions[] = {
    {992, 4, 9, 65535, 1, 0}, /* PowerControl */
    {1005, 4, 10, 65535, 1, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Sensor, &schema_Circuit,
};
const struct schema schema_Outlet = {
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
    .uri_count = 5,
    .run_count = 5,
    .type_count = 9,
    .action_count = 2,
    .main = 4,
    .capabilities = 2,
};
// clang-format on
