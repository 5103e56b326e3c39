/*
 * Circuit: written by tools/generate-facts.py, do not edit. Source: Circuit_v1.xml, 43 versions,
 * the newest is 1.9.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Circuit\0" "Oem\0" "Actions\0" "Normal\0" "Off\0" "Tripped\0" "BreakerStates\0"
    "BreakerState\0" "CircuitType\0" "ConfigurationLocked\0" "CriticalCircuit\0" "Sensor\0"
    "CurrentAmps\0" "Current\0" "Description\0" "ElectricalConsumerNames\0" "ElectricalContext\0"
    "ElectricalSourceManagerURI\0" "ElectricalSourceName\0" "EnergykWh\0" "FrequencyHz\0" "Id\0"
    "IndicatorLED\0" "Links\0" "LocationIndicatorActive\0" "Name\0" "NominalFrequencyHz\0"
    "NominalVoltage\0" "PhaseWiringType\0" "PlugType\0" "PolyPhaseCurrentAmps\0"
    "PolyPhaseEnergykWh\0" "PolyPhasePowerWatts\0" "PolyPhaseVoltage\0" "PowerControlLocked\0"
    "PowerCycleDelaySeconds\0" "PowerEnabled\0" "PowerLoadPercent\0" "PowerOffDelaySeconds\0"
    "PowerOnDelaySeconds\0" "PowerRestoreDelaySeconds\0" "PowerRestorePolicy\0" "PowerState\0"
    "PowerStateInTransition\0" "PowerWatts\0" "Power\0" "RatedCurrentAmps\0" "A\0" "Status\0"
    "UnbalancedCurrentPercent\0" "UnbalancedVoltagePercent\0" "UserLabel\0" "Voltage\0"
    "VoltageType\0" "Branch\0" "Bus\0" "Feeder\0" "Mains\0" "Subfeed\0" "Line1\0" "Line2\0"
    "Line3\0" "Neutral\0" "CurrentSensors\0" "Line1ToLine2\0" "Line1ToNeutral\0" "Line2ToLine3\0"
    "Line2ToNeutral\0" "Line3ToLine1\0" "Line3ToNeutral\0" "EnergySensors\0" "BranchCircuit\0"
    "DistributionCircuits\0" "Outlet\0" "Outlets\0" "PowerOutlet\0" "SourceCircuit\0"
    "AC100To127V\0" "AC100To240V\0" "AC100To277V\0" "AC120V\0" "AC200To240V\0" "AC200To277V\0"
    "AC208V\0" "AC230V\0" "AC240AndDC380V\0" "AC240V\0" "AC277AndDC380V\0" "AC277V\0" "AC400V\0"
    "AC480V\0" "DC12V\0" "DC16V\0" "DC1_8V\0" "DC240V\0" "DC380V\0" "DC3_3V\0" "DC400V\0"
    "DC48V\0" "DC5V\0" "DC800V\0" "DC9V\0" "DCNeg48V\0" "NominalVoltageType\0" "OemActions\0"
    "OneOrTwoPhase3Wire\0" "OnePhase3Wire\0" "ThreePhase4Wire\0" "ThreePhase5Wire\0"
    "TwoPhase3Wire\0" "TwoPhase4Wire\0" "California_CS8265\0" "California_CS8365\0"
    "Field_208V_3P4W_60A\0" "Field_400V_3P5W_32A\0" "IEC_60309_316P6\0" "IEC_60309_332P6\0"
    "IEC_60309_363P6\0" "IEC_60309_460P9\0" "IEC_60309_516P6\0" "IEC_60309_532P6\0"
    "IEC_60309_560P9\0" "IEC_60309_563P6\0" "IEC_60320_C14\0" "IEC_60320_C20\0" "NEMA_5_15P\0"
    "NEMA_5_20P\0" "NEMA_6_15P\0" "NEMA_6_20P\0" "NEMA_L14_20P\0" "NEMA_L14_30P\0"
    "NEMA_L15_20P\0" "NEMA_L15_30P\0" "NEMA_L21_20P\0" "NEMA_L21_30P\0" "NEMA_L22_20P\0"
    "NEMA_L22_30P\0" "NEMA_L5_15P\0" "NEMA_L5_20P\0" "NEMA_L5_30P\0" "NEMA_L6_15P\0"
    "NEMA_L6_20P\0" "NEMA_L6_30P\0" "AlwaysOff\0" "AlwaysOn\0" "LastState\0"
    "PowerRestorePolicyTypes\0" "PowerSensors\0" "On\0" "PowerCycle\0" "VoltageSensors\0" "AC\0"
    "DC\0" "BreakerControl\0" "PowerControl\0" "ResetMetrics";
static const char uri_texts[] =
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}/Mains/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}/Branches/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Mains/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Branches/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Subfeeds/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Mains/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Branches/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Feeders/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/Mains/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/Branches/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Mains/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Subfeeds/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Feeders/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Branches/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/ElectricalBuses/{PowerDistributionId}/Mains/{CircuitId}\0"
    "/redfish/v1/PowerEquipment/ElectricalBuses/{PowerDistributionId}/Branches/{CircuitId}";
static const uint32_t uris[] = {
    0, 76, 155, 232, 312, 392, 476, 563, 649, 729, 812, 890, 971, 1051, 1132, 1215,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 6}, {1, 1, 0, 5}, {1, 2, 0, 4}, {1, 3, 0, 4}, {1, 4, 0, 4}, {1, 5, 0, 3}, {1, 6,
    0, 3}, {1, 7, 0, 3}, {1, 8, 0, 1}, {1, 9, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10500, 0x10400, 0x10100, 0x10800, 0x10300, 0x10600, 0x10700, 0x10900,
    0x10200,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {39, 0, 3, 0, 2, 1, 0, 0}, /* BreakerStates */
    {0, 1, 45, 0, 0, 1, 0, 0}, /* Circuit */
    {66, 3, 5, 0, 2, 1, 0, 0}, /* CircuitType */
    {824, 46, 4, 0, 1, 1, 0, 0}, /* CurrentSensors */
    {923, 50, 6, 0, 1, 1, 0, 0}, /* EnergySensors */
    {281, 56, 6, 0, 1, 1, 0, 0}, /* Links */
    {1231, 8, 26, 0, 2, 1, 0, 0}, /* NominalVoltageType */
    {1250, 62, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {350, 34, 6, 0, 2, 1, 0, 0}, /* PhaseWiringType */
    {366, 40, 32, 0, 2, 1, 0, 0}, /* PlugType */
    {1835, 72, 3, 0, 2, 1, 0, 0}, /* PowerRestorePolicyTypes */
    {1859, 62, 6, 0, 1, 1, 0, 0}, /* PowerSensors */
    {609, 75, 3, 0, 2, 1, 0, 0}, /* PowerState */
    {1886, 68, 6, 0, 1, 1, 0, 0}, /* VoltageSensors */
    {754, 78, 2, 0, 2, 1, 0, 0}, /* VoltageType */
    {1907, 74, 1, 0, 3, 1, 0, 0}, /* BreakerControl */
    {1922, 75, 1, 0, 3, 1, 0, 0}, /* PowerControl */
    {1935, 76, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {53, 2, 1, 0, 7, 0, 1, 0}, /* BreakerState */
    {66, 2, 3, 0, 7, 0, 1, 0}, /* CircuitType */
    {78, 4, 0, 0, 1, 0, 2, 0}, /* ConfigurationLocked */
    {98, 6, 0, 0, 1, 0, 1, 0}, /* CriticalCircuit */
    {121, 258, 114, 1, 9, 255, 1, 0}, /* CurrentAmps */
    {141, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {153, 7, 0, 0, 0, 0, 3, 0}, /* ElectricalConsumerNames */
    {177, 2, 1, 0, 7, 1, 1, 0}, /* ElectricalContext */
    {195, 1028, 0, 0, 0, 0, 3, 0}, /* ElectricalSourceManagerURI */
    {222, 4, 0, 0, 0, 0, 3, 0}, /* ElectricalSourceName */
    {243, 258, 114, 2, 9, 255, 1, 0}, /* EnergykWh */
    {253, 258, 114, 0, 9, 255, 1, 0}, /* FrequencyHz */
    {265, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {268, 6, 7, 0, 7, 2, 1, 4}, /* IndicatorLED */
    {281, 4, 6, 0, 8, 0, 1, 0}, /* Links */
    {287, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {311, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {316, 2, 0, 0, 3, 0, 5, 0}, /* NominalFrequencyHz */
    {335, 2, 7, 0, 7, 0, 1, 0}, /* NominalVoltage */
    {8, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {350, 2, 9, 0, 7, 0, 1, 0}, /* PhaseWiringType */
    {366, 2, 10, 0, 7, 0, 1, 0}, /* PlugType */
    {375, 2, 4, 0, 8, 0, 1, 0}, /* PolyPhaseCurrentAmps */
    {396, 2, 5, 0, 8, 0, 1, 0}, /* PolyPhaseEnergykWh */
    {415, 2, 12, 0, 8, 0, 1, 0}, /* PolyPhasePowerWatts */
    {435, 2, 14, 0, 8, 0, 1, 0}, /* PolyPhaseVoltage */
    {452, 4, 0, 0, 1, 0, 2, 0}, /* PowerControlLocked */
    {471, 6, 0, 0, 3, 0, 1, 0}, /* PowerCycleDelaySeconds */
    {494, 2, 0, 0, 1, 0, 1, 0}, /* PowerEnabled */
    {507, 258, 114, 0, 9, 255, 6, 0}, /* PowerLoadPercent */
    {524, 6, 0, 0, 3, 0, 1, 0}, /* PowerOffDelaySeconds */
    {545, 6, 0, 0, 3, 0, 1, 0}, /* PowerOnDelaySeconds */
    {565, 6, 0, 0, 3, 0, 1, 0}, /* PowerRestoreDelaySeconds */
    {590, 4, 11, 0, 7, 0, 1, 0}, /* PowerRestorePolicy */
    {609, 2, 20, 0, 7, 2, 1, 0}, /* PowerState */
    {620, 0, 0, 0, 1, 0, 2, 0}, /* PowerStateInTransition */
    {643, 258, 114, 3, 9, 255, 1, 0}, /* PowerWatts */
    {660, 2, 0, 4, 3, 0, 1, 0}, /* RatedCurrentAmps */
    {679, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {686, 258, 114, 0, 9, 255, 2, 0}, /* UnbalancedCurrentPercent */
    {711, 258, 114, 0, 9, 255, 2, 0}, /* UnbalancedVoltagePercent */
    {736, 4, 0, 0, 0, 0, 3, 0}, /* UserLabel */
    {746, 258, 114, 5, 9, 255, 1, 0}, /* Voltage */
    {754, 2, 15, 0, 7, 0, 1, 0}, /* VoltageType */
    {798, 258, 114, 1, 9, 255, 1, 0}, /* Line1 */
    {804, 258, 114, 1, 9, 255, 1, 0}, /* Line2 */
    {810, 258, 114, 1, 9, 255, 1, 0}, /* Line3 */
    {816, 258, 114, 1, 9, 255, 1, 0}, /* Neutral */
    {839, 258, 114, 2, 9, 255, 1, 0}, /* Line1ToLine2 */
    {852, 258, 114, 2, 9, 255, 1, 0}, /* Line1ToNeutral */
    {867, 258, 114, 2, 9, 255, 1, 0}, /* Line2ToLine3 */
    {880, 258, 114, 2, 9, 255, 1, 0}, /* Line2ToNeutral */
    {895, 258, 114, 2, 9, 255, 1, 0}, /* Line3ToLine1 */
    {908, 258, 114, 2, 9, 255, 1, 0}, /* Line3ToNeutral */
    {937, 2, 2, 0, 9, 0, 1, 0}, /* BranchCircuit */
    {951, 7, 2, 0, 9, 0, 3, 0}, /* DistributionCircuits */
    {8, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {979, 3, 972, 0, 9, 255, 1, 0}, /* Outlets */
    {987, 6, 972, 0, 9, 255, 3, 0}, /* PowerOutlet */
    {999, 6, 2, 0, 9, 0, 3, 0}, /* SourceCircuit */
    {839, 258, 114, 3, 9, 255, 1, 0}, /* Line1ToLine2 */
    {852, 258, 114, 3, 9, 255, 1, 0}, /* Line1ToNeutral */
    {867, 258, 114, 3, 9, 255, 1, 0}, /* Line2ToLine3 */
    {880, 258, 114, 3, 9, 255, 1, 0}, /* Line2ToNeutral */
    {895, 258, 114, 3, 9, 255, 1, 0}, /* Line3ToLine1 */
    {908, 258, 114, 3, 9, 255, 1, 0}, /* Line3ToNeutral */
    {839, 258, 114, 5, 9, 255, 1, 0}, /* Line1ToLine2 */
    {852, 258, 114, 5, 9, 255, 1, 0}, /* Line1ToNeutral */
    {867, 258, 114, 5, 9, 255, 1, 0}, /* Line2ToLine3 */
    {880, 258, 114, 5, 9, 255, 1, 0}, /* Line2ToNeutral */
    {895, 258, 114, 5, 9, 255, 1, 0}, /* Line3ToLine1 */
    {908, 258, 114, 5, 9, 255, 1, 0}, /* Line3ToNeutral */
    {609, 4, 13, 0, 7, 0, 1, 0}, /* PowerState */
    {609, 4, 13, 0, 7, 0, 1, 0}, /* PowerState */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 133}, {NAN, NAN, 0, 0, 243}, {NAN, NAN, 0, 0, 654},
    {0, NAN, 0, 677, 0}, {NAN, NAN, 0, 0, 746},
};
static const struct schema_fact_value values[] = {
    {20, 1, 0}, /* Normal */
    {27, 1, 0}, /* Off */
    {31, 1, 0}, /* Tripped */
    {766, 1, 0}, /* Branch */
    {773, 6, 0}, /* Bus */
    {777, 1, 0}, /* Feeder */
    {784, 1, 0}, /* Mains */
    {790, 1, 0}, /* Subfeed */
    {1013, 7, 0}, /* AC100To127V */
    {1025, 1, 0}, /* AC100To240V */
    {1037, 1, 0}, /* AC100To277V */
    {1049, 1, 0}, /* AC120V */
    {1056, 1, 0}, /* AC200To240V */
    {1068, 1, 0}, /* AC200To277V */
    {1080, 1, 0}, /* AC208V */
    {1087, 1, 0}, /* AC230V */
    {1094, 1, 0}, /* AC240AndDC380V */
    {1109, 1, 0}, /* AC240V */
    {1116, 1, 0}, /* AC277AndDC380V */
    {1131, 1, 0}, /* AC277V */
    {1138, 1, 0}, /* AC400V */
    {1145, 1, 0}, /* AC480V */
    {1152, 8, 0}, /* DC12V */
    {1158, 8, 0}, /* DC16V */
    {1164, 8, 0}, /* DC1_8V */
    {1171, 1, 0}, /* DC240V */
    {1178, 1, 0}, /* DC380V */
    {1185, 8, 0}, /* DC3_3V */
    {1192, 9, 0}, /* DC400V */
    {1199, 10, 0}, /* DC48V */
    {1205, 8, 0}, /* DC5V */
    {1210, 9, 0}, /* DC800V */
    {1217, 8, 0}, /* DC9V */
    {1222, 1, 0}, /* DCNeg48V */
    {1261, 1, 0}, /* OneOrTwoPhase3Wire */
    {1280, 1, 0}, /* OnePhase3Wire */
    {1294, 1, 0}, /* ThreePhase4Wire */
    {1310, 1, 0}, /* ThreePhase5Wire */
    {1326, 1, 0}, /* TwoPhase3Wire */
    {1340, 1, 0}, /* TwoPhase4Wire */
    {1354, 1, 0}, /* California_CS8265 */
    {1372, 1, 0}, /* California_CS8365 */
    {1390, 1, 0}, /* Field_208V_3P4W_60A */
    {1410, 1, 0}, /* Field_400V_3P5W_32A */
    {1430, 1, 0}, /* IEC_60309_316P6 */
    {1446, 1, 0}, /* IEC_60309_332P6 */
    {1462, 1, 0}, /* IEC_60309_363P6 */
    {1478, 1, 0}, /* IEC_60309_460P9 */
    {1494, 1, 0}, /* IEC_60309_516P6 */
    {1510, 1, 0}, /* IEC_60309_532P6 */
    {1526, 1, 0}, /* IEC_60309_560P9 */
    {1542, 1, 0}, /* IEC_60309_563P6 */
    {1558, 1, 0}, /* IEC_60320_C14 */
    {1572, 1, 0}, /* IEC_60320_C20 */
    {1586, 1, 0}, /* NEMA_5_15P */
    {1597, 1, 0}, /* NEMA_5_20P */
    {1608, 1, 0}, /* NEMA_6_15P */
    {1619, 1, 0}, /* NEMA_6_20P */
    {1630, 1, 0}, /* NEMA_L14_20P */
    {1643, 1, 0}, /* NEMA_L14_30P */
    {1656, 1, 0}, /* NEMA_L15_20P */
    {1669, 1, 0}, /* NEMA_L15_30P */
    {1682, 1, 0}, /* NEMA_L21_20P */
    {1695, 1, 0}, /* NEMA_L21_30P */
    {1708, 1, 0}, /* NEMA_L22_20P */
    {1721, 1, 0}, /* NEMA_L22_30P */
    {1734, 1, 0}, /* NEMA_L5_15P */
    {1746, 1, 0}, /* NEMA_L5_20P */
    {1758, 1, 0}, /* NEMA_L5_30P */
    {1770, 1, 0}, /* NEMA_L6_15P */
    {1782, 1, 0}, /* NEMA_L6_20P */
    {1794, 1, 0}, /* NEMA_L6_30P */
    {1806, 1, 0}, /* AlwaysOff */
    {1816, 1, 0}, /* AlwaysOn */
    {1825, 1, 0}, /* LastState */
    {27, 1, 0}, /* Off */
    {1872, 1, 0}, /* On */
    {1875, 2, 0}, /* PowerCycle */
    {1901, 1, 0}, /* AC */
    {1904, 1, 0}, /* DC */
};
static const struct schema_fact_action actions[] = {
    {1907, 2, 16, 65535, 1, 0}, /* BreakerControl */
    {1922, 2, 17, 65535, 1, 0}, /* PowerControl */
    {1935, 2, 18, 65535, 1, 0}, /* ResetMetrics */
};
static const struct schema *const uses[] = {
    &schema_Sensor, &schema_Resource,
};
const struct schema schema_Circuit = {
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
    .uri_count = 16,
    .run_count = 10,
    .type_count = 16,
    .action_count = 3,
    .main = 2,
    .capabilities = 2,
};
// clang-format on
