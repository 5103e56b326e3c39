/*
 * Circuit: written by tools/generate-facts.py, do not edit. Source: Circuit_v1.xml, 43 versions,
 * the newest is 1.9.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Circuit\0" "Oem\0" "Actions\0" "Normal\0" "Off\0" "Tripped\0" "BreakerStates\0"
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
    {13, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {40, 0, 3, 0, 2, 1, 0, 0}, /* BreakerStates */
    {1, 1, 45, 0, 0, 1, 0, 0}, /* Circuit */
    {67, 3, 5, 0, 2, 1, 0, 0}, /* CircuitType */
    {825, 46, 4, 0, 1, 1, 0, 0}, /* CurrentSensors */
    {924, 50, 6, 0, 1, 1, 0, 0}, /* EnergySensors */
    {282, 56, 6, 0, 1, 1, 0, 0}, /* Links */
    {1232, 8, 26, 0, 2, 1, 0, 0}, /* NominalVoltageType */
    {1251, 62, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {351, 34, 6, 0, 2, 1, 0, 0}, /* PhaseWiringType */
    {367, 40, 32, 0, 2, 1, 0, 0}, /* PlugType */
    {1836, 72, 3, 0, 2, 1, 0, 0}, /* PowerRestorePolicyTypes */
    {1860, 62, 6, 0, 1, 1, 0, 0}, /* PowerSensors */
    {610, 75, 3, 0, 2, 1, 0, 0}, /* PowerState */
    {1887, 68, 6, 0, 1, 1, 0, 0}, /* VoltageSensors */
    {755, 78, 2, 0, 2, 1, 0, 0}, /* VoltageType */
    {1908, 74, 1, 0, 3, 1, 0, 0}, /* BreakerControl */
    {1923, 75, 1, 0, 3, 1, 0, 0}, /* PowerControl */
    {1936, 76, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
};
static const struct schema_fact_property properties[] = {
    {9, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {13, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {54, 2, 1, 0, 7, 0, 1, 0}, /* BreakerState */
    {67, 2, 3, 0, 7, 0, 1, 0}, /* CircuitType */
    {79, 4, 0, 0, 1, 0, 2, 0}, /* ConfigurationLocked */
    {99, 6, 0, 0, 1, 0, 1, 0}, /* CriticalCircuit */
    {122, 258, 115, 1, 9, 255, 1, 0}, /* CurrentAmps */
    {142, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {154, 7, 0, 0, 0, 0, 3, 0}, /* ElectricalConsumerNames */
    {178, 2, 1, 0, 7, 1, 1, 0}, /* ElectricalContext */
    {196, 1028, 0, 0, 0, 0, 3, 0}, /* ElectricalSourceManagerURI */
    {223, 4, 0, 0, 0, 0, 3, 0}, /* ElectricalSourceName */
    {244, 258, 115, 2, 9, 255, 1, 0}, /* EnergykWh */
    {254, 258, 115, 0, 9, 255, 1, 0}, /* FrequencyHz */
    {266, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {269, 6, 7, 0, 7, 2, 1, 4}, /* IndicatorLED */
    {282, 4, 6, 0, 8, 0, 1, 0}, /* Links */
    {288, 6, 0, 0, 1, 0, 4, 0}, /* LocationIndicatorActive */
    {312, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {317, 2, 0, 0, 3, 0, 5, 0}, /* NominalFrequencyHz */
    {336, 2, 7, 0, 7, 0, 1, 0}, /* NominalVoltage */
    {9, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {351, 2, 9, 0, 7, 0, 1, 0}, /* PhaseWiringType */
    {367, 2, 10, 0, 7, 0, 1, 0}, /* PlugType */
    {376, 2, 4, 0, 8, 0, 1, 0}, /* PolyPhaseCurrentAmps */
    {397, 2, 5, 0, 8, 0, 1, 0}, /* PolyPhaseEnergykWh */
    {416, 2, 12, 0, 8, 0, 1, 0}, /* PolyPhasePowerWatts */
    {436, 2, 14, 0, 8, 0, 1, 0}, /* PolyPhaseVoltage */
    {453, 4, 0, 0, 1, 0, 2, 0}, /* PowerControlLocked */
    {472, 6, 0, 0, 3, 0, 1, 0}, /* PowerCycleDelaySeconds */
    {495, 2, 0, 0, 1, 0, 1, 0}, /* PowerEnabled */
    {508, 258, 115, 0, 9, 255, 6, 0}, /* PowerLoadPercent */
    {525, 6, 0, 0, 3, 0, 1, 0}, /* PowerOffDelaySeconds */
    {546, 6, 0, 0, 3, 0, 1, 0}, /* PowerOnDelaySeconds */
    {566, 6, 0, 0, 3, 0, 1, 0}, /* PowerRestoreDelaySeconds */
    {591, 4, 11, 0, 7, 0, 1, 0}, /* PowerRestorePolicy */
    {610, 2, 20, 0, 7, 2, 1, 0}, /* PowerState */
    {621, 0, 0, 0, 1, 0, 2, 0}, /* PowerStateInTransition */
    {644, 258, 115, 3, 9, 255, 1, 0}, /* PowerWatts */
    {661, 2, 0, 4, 3, 0, 1, 0}, /* RatedCurrentAmps */
    {680, 0, 28, 0, 8, 2, 1, 0}, /* Status */
    {687, 258, 115, 0, 9, 255, 2, 0}, /* UnbalancedCurrentPercent */
    {712, 258, 115, 0, 9, 255, 2, 0}, /* UnbalancedVoltagePercent */
    {737, 4, 0, 0, 0, 0, 3, 0}, /* UserLabel */
    {747, 258, 115, 5, 9, 255, 1, 0}, /* Voltage */
    {755, 2, 15, 0, 7, 0, 1, 0}, /* VoltageType */
    {799, 258, 115, 1, 9, 255, 1, 0}, /* Line1 */
    {805, 258, 115, 1, 9, 255, 1, 0}, /* Line2 */
    {811, 258, 115, 1, 9, 255, 1, 0}, /* Line3 */
    {817, 258, 115, 1, 9, 255, 1, 0}, /* Neutral */
    {840, 258, 115, 2, 9, 255, 1, 0}, /* Line1ToLine2 */
    {853, 258, 115, 2, 9, 255, 1, 0}, /* Line1ToNeutral */
    {868, 258, 115, 2, 9, 255, 1, 0}, /* Line2ToLine3 */
    {881, 258, 115, 2, 9, 255, 1, 0}, /* Line2ToNeutral */
    {896, 258, 115, 2, 9, 255, 1, 0}, /* Line3ToLine1 */
    {909, 258, 115, 2, 9, 255, 1, 0}, /* Line3ToNeutral */
    {938, 2, 2, 0, 9, 0, 1, 0}, /* BranchCircuit */
    {952, 5, 2, 0, 9, 0, 3, 0}, /* DistributionCircuits */
    {9, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {980, 1, 973, 0, 9, 255, 1, 0}, /* Outlets */
    {988, 6, 973, 0, 9, 255, 3, 0}, /* PowerOutlet */
    {1000, 6, 2, 0, 9, 0, 3, 0}, /* SourceCircuit */
    {840, 258, 115, 3, 9, 255, 1, 0}, /* Line1ToLine2 */
    {853, 258, 115, 3, 9, 255, 1, 0}, /* Line1ToNeutral */
    {868, 258, 115, 3, 9, 255, 1, 0}, /* Line2ToLine3 */
    {881, 258, 115, 3, 9, 255, 1, 0}, /* Line2ToNeutral */
    {896, 258, 115, 3, 9, 255, 1, 0}, /* Line3ToLine1 */
    {909, 258, 115, 3, 9, 255, 1, 0}, /* Line3ToNeutral */
    {840, 258, 115, 5, 9, 255, 1, 0}, /* Line1ToLine2 */
    {853, 258, 115, 5, 9, 255, 1, 0}, /* Line1ToNeutral */
    {868, 258, 115, 5, 9, 255, 1, 0}, /* Line2ToLine3 */
    {881, 258, 115, 5, 9, 255, 1, 0}, /* Line2ToNeutral */
    {896, 258, 115, 5, 9, 255, 1, 0}, /* Line3ToLine1 */
    {909, 258, 115, 5, 9, 255, 1, 0}, /* Line3ToNeutral */
    {610, 4, 13, 0, 7, 0, 1, 0}, /* PowerState */
    {610, 4, 13, 0, 7, 0, 1, 0}, /* PowerState */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 0, 134}, {NAN, NAN, 0, 0, 244}, {NAN, NAN, 0, 0, 655},
    {0, NAN, 0, 678, 0}, {NAN, NAN, 0, 0, 747},
};
static const struct schema_fact_value values[] = {
    {21, 1, 0}, /* Normal */
    {28, 1, 0}, /* Off */
    {32, 1, 0}, /* Tripped */
    {767, 1, 0}, /* Branch */
    {774, 6, 0}, /* Bus */
    {778, 1, 0}, /* Feeder */
    {785, 1, 0}, /* Mains */
    {791, 1, 0}, /* Subfeed */
    {1014, 7, 0}, /* AC100To127V */
    {1026, 1, 0}, /* AC100To240V */
    {1038, 1, 0}, /* AC100To277V */
    {1050, 1, 0}, /* AC120V */
    {1057, 1, 0}, /* AC200To240V */
    {1069, 1, 0}, /* AC200To277V */
    {1081, 1, 0}, /* AC208V */
    {1088, 1, 0}, /* AC230V */
    {1095, 1, 0}, /* AC240AndDC380V */
    {1110, 1, 0}, /* AC240V */
    {1117, 1, 0}, /* AC277AndDC380V */
    {1132, 1, 0}, /* AC277V */
    {1139, 1, 0}, /* AC400V */
    {1146, 1, 0}, /* AC480V */
    {1153, 8, 0}, /* DC12V */
    {1159, 8, 0}, /* DC16V */
    {1165, 8, 0}, /* DC1_8V */
    {1172, 1, 0}, /* DC240V */
    {1179, 1, 0}, /* DC380V */
    {1186, 8, 0}, /* DC3_3V */
    {1193, 9, 0}, /* DC400V */
    {1200, 10, 0}, /* DC48V */
    {1206, 8, 0}, /* DC5V */
    {1211, 9, 0}, /* DC800V */
    {1218, 8, 0}, /* DC9V */
    {1223, 1, 0}, /* DCNeg48V */
    {1262, 1, 0}, /* OneOrTwoPhase3Wire */
    {1281, 1, 0}, /* OnePhase3Wire */
    {1295, 1, 0}, /* ThreePhase4Wire */
    {1311, 1, 0}, /* ThreePhase5Wire */
    {1327, 1, 0}, /* TwoPhase3Wire */
    {1341, 1, 0}, /* TwoPhase4Wire */
    {1355, 1, 0}, /* California_CS8265 */
    {1373, 1, 0}, /* California_CS8365 */
    {1391, 1, 0}, /* Field_208V_3P4W_60A */
    {1411, 1, 0}, /* Field_400V_3P5W_32A */
    {1431, 1, 0}, /* IEC_60309_316P6 */
    {1447, 1, 0}, /* IEC_60309_332P6 */
    {1463, 1, 0}, /* IEC_60309_363P6 */
    {1479, 1, 0}, /* IEC_60309_460P9 */
    {1495, 1, 0}, /* IEC_60309_516P6 */
    {1511, 1, 0}, /* IEC_60309_532P6 */
    {1527, 1, 0}, /* IEC_60309_560P9 */
    {1543, 1, 0}, /* IEC_60309_563P6 */
    {1559, 1, 0}, /* IEC_60320_C14 */
    {1573, 1, 0}, /* IEC_60320_C20 */
    {1587, 1, 0}, /* NEMA_5_15P */
    {1598, 1, 0}, /* NEMA_5_20P */
    {1609, 1, 0}, /* NEMA_6_15P */
    {1620, 1, 0}, /* NEMA_6_20P */
    {1631, 1, 0}, /* NEMA_L14_20P */
    {1644, 1, 0}, /* NEMA_L14_30P */
    {1657, 1, 0}, /* NEMA_L15_20P */
    {1670, 1, 0}, /* NEMA_L15_30P */
    {1683, 1, 0}, /* NEMA_L21_20P */
    {1696, 1, 0}, /* NEMA_L21_30P */
    {1709, 1, 0}, /* NEMA_L22_20P */
    {1722, 1, 0}, /* NEMA_L22_30P */
    {1735, 1, 0}, /* NEMA_L5_15P */
    {1747, 1, 0}, /* NEMA_L5_20P */
    {1759, 1, 0}, /* NEMA_L5_30P */
    {1771, 1, 0}, /* NEMA_L6_15P */
    {1783, 1, 0}, /* NEMA_L6_20P */
    {1795, 1, 0}, /* NEMA_L6_30P */
    {1807, 1, 0}, /* AlwaysOff */
    {1817, 1, 0}, /* AlwaysOn */
    {1826, 1, 0}, /* LastState */
    {28, 1, 0}, /* Off */
    {1873, 1, 0}, /* On */
    {1876, 2, 0}, /* PowerCycle */
    {1902, 1, 0}, /* AC */
    {1905, 1, 0}, /* DC */
};
static const struct schema_fact_action actions[] = {
    {1908, 2, 16, 65535, 1, 0}, /* BreakerControl */
    {1923, 2, 17, 65535, 1, 0}, /* PowerControl */
    {1936, 2, 18, 65535, 1, 0}, /* ResetMetrics */
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
