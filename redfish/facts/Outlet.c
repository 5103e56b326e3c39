/*
 * Outlet: written by tools/generate-facts.py, do not edit. Source: Outlet_v1.xml, 32 versions, the
 * newest is 1.4.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Outlet\0" "Oem\0" "Actions\0" "Sensor\0" "Line1\0" "Current\0" "Line2\0" "Line3\0"
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
    {11, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {60, 1, 4, 0, 1, 1, 0, 0}, /* CurrentSensors */
    {152, 5, 5, 0, 1, 1, 0, 0}, /* Links */
    {158, 10, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 10, 35, 0, 0, 1, 0, 0}, /* Outlet */
    {559, 0, 3, 0, 2, 1, 0, 0}, /* PowerState */
    {871, 3, 14, 0, 2, 1, 0, 0}, /* ReceptacleType */
    {970, 45, 6, 0, 1, 1, 0, 0}, /* VoltageSensors */
    {654, 17, 2, 0, 2, 1, 0, 0}, /* VoltageType */
    {991, 51, 1, 0, 3, 1, 0, 0}, /* PowerControl */
    {1004, 52, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {7, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {26, 258, 19, 1, 9, 255, 1, 0}, /* Line1 */
    {40, 258, 19, 1, 9, 255, 1, 0}, /* Line2 */
    {46, 258, 19, 1, 9, 255, 1, 0}, /* Line3 */
    {52, 258, 19, 1, 9, 255, 1, 0}, /* Neutral */
    {83, 2, 75, 0, 9, 255, 1, 0}, /* BranchCircuit */
    {97, 7, 97, 0, 9, 255, 2, 0}, /* Chassis */
    {105, 7, 75, 0, 9, 255, 2, 0}, /* DistributionCircuits */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {138, 7, 126, 0, 9, 255, 2, 0}, /* PowerSupplies */
    {11, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {169, 4, 0, 0, 1, 0, 3, 0}, /* ConfigurationLocked */
    {189, 258, 19, 1, 9, 255, 1, 0}, /* CurrentAmps */
    {201, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {213, 7, 0, 0, 0, 0, 2, 0}, /* ElectricalConsumerNames */
    {237, 2, 1, 0, 7, 2, 1, 0}, /* ElectricalContext */
    {255, 258, 19, 2, 9, 255, 1, 0}, /* EnergykWh */
    {265, 258, 19, 0, 9, 255, 1, 0}, /* FrequencyHz */
    {277, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {280, 6, 7, 0, 7, 1, 1, 4}, /* IndicatorLED */
    {152, 4, 2, 0, 8, 0, 1, 0}, /* Links */
    {293, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {317, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {322, 2, 7, 0, 7, 3, 1, 0}, /* NominalVoltage */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {337, 2, 6, 0, 7, 0, 1, 0}, /* OutletType */
    {348, 2, 9, 0, 7, 3, 1, 0}, /* PhaseWiringType */
    {364, 2, 1, 0, 8, 0, 1, 0}, /* PolyPhaseCurrentAmps */
    {385, 2, 7, 0, 8, 0, 1, 0}, /* PolyPhaseVoltage */
    {402, 4, 0, 0, 1, 0, 3, 0}, /* PowerControlLocked */
    {421, 6, 0, 0, 3, 0, 1, 0}, /* PowerCycleDelaySeconds */
    {444, 2, 0, 0, 1, 0, 1, 0}, /* PowerEnabled */
    {457, 258, 19, 0, 9, 255, 5, 0}, /* PowerLoadPercent */
    {474, 6, 0, 0, 3, 0, 1, 0}, /* PowerOffDelaySeconds */
    {495, 6, 0, 0, 3, 0, 1, 0}, /* PowerOnDelaySeconds */
    {515, 6, 0, 0, 3, 0, 1, 0}, /* PowerRestoreDelaySeconds */
    {540, 4, 11, 0, 7, 3, 1, 0}, /* PowerRestorePolicy */
    {559, 2, 20, 0, 7, 1, 1, 0}, /* PowerState */
    {570, 0, 0, 0, 1, 0, 3, 0}, /* PowerStateInTransition */
    {593, 258, 19, 3, 9, 255, 1, 0}, /* PowerWatts */
    {610, 2, 0, 4, 3, 0, 1, 0}, /* RatedCurrentAmps */
    {629, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {636, 4, 0, 0, 0, 0, 2, 0}, /* UserLabel */
    {646, 258, 19, 5, 9, 255, 1, 0}, /* Voltage */
    {654, 2, 8, 0, 7, 0, 1, 0}, /* VoltageType */
    {886, 258, 19, 5, 9, 255, 1, 0}, /* Line1ToLine2 */
    {899, 258, 19, 5, 9, 255, 1, 0}, /* Line1ToNeutral */
    {914, 258, 19, 5, 9, 255, 1, 0}, /* Line2ToLine3 */
    {927, 258, 19, 5, 9, 255, 1, 0}, /* Line2ToNeutral */
    {942, 258, 19, 5, 9, 255, 1, 0}, /* Line3ToLine1 */
    {955, 258, 19, 5, 9, 255, 1, 0}, /* Line3ToNeutral */
    {559, 4, 13, 0, 7, 3, 1, 0}, /* PowerState */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 32}, {NAN, NAN, 0, 0, 255}, {NAN, NAN, 0, 0, 604}, {0,
    NAN, 0, 627, 0}, {NAN, NAN, 0, 0, 646},
};
static const struct schema_fact_value values[] = {
    {666, 1, 0}, /* Off */
    {670, 1, 0}, /* On */
    {673, 3, 0}, /* PowerCycle */
    {684, 1, 0}, /* BS_1363_Type_G */
    {699, 2, 0}, /* BusConnection */
    {713, 1, 0}, /* CEE_7_Type_E */
    {726, 1, 0}, /* CEE_7_Type_F */
    {739, 1, 0}, /* IEC_60320_C13 */
    {753, 1, 0}, /* IEC_60320_C19 */
    {767, 1, 0}, /* NEMA_5_15R */
    {778, 1, 0}, /* NEMA_5_20R */
    {789, 1, 0}, /* NEMA_L5_20R */
    {801, 1, 0}, /* NEMA_L5_30R */
    {813, 1, 0}, /* NEMA_L6_20R */
    {825, 1, 0}, /* NEMA_L6_30R */
    {837, 1, 0}, /* SEV_1011_TYPE_12 */
    {854, 1, 0}, /* SEV_1011_TYPE_23 */
    {985, 1, 0}, /* AC */
    {988, 1, 0}, /* DC */
};
static const struct schema_fact_action actions[] = {
    {991, 4, 9, 65535, 1, 0}, /* PowerControl */
    {1004, 4, 10, 65535, 1, 0}, /* ResetMetrics */
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
