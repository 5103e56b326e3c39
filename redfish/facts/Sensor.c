/*
 * Sensor: written by tools/generate-facts.py, do not edit. Source: Sensor_v1.xml, 89 versions, the
 * newest is 1.12.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Sensor\0" "Oem\0" "Actions\0" "Line1\0" "Line1ToLine2\0" "Line1ToNeutral\0"
    "Line1ToNeutralAndL1L2\0" "Line2\0" "Line2ToLine3\0" "Line2ToNeutral\0"
    "Line2ToNeutralAndL1L2\0" "Line2ToNeutralAndL2L3\0" "Line3\0" "Line3ToLine1\0"
    "Line3ToNeutral\0" "Line3ToNeutralAndL3L1\0" "LineToLine\0" "LineToNeutral\0" "Neutral\0"
    "Total\0" "ElectricalContext\0" "PhysicalSensor\0" "Reported\0" "Synthesized\0"
    "ImplementationType\0" "Control\0" "AssociatedControls\0" "Links\0" "OemActions\0" "Delta\0"
    "Headroom\0" "Zero\0" "ReadingBasisType\0" "AbsoluteHumidity\0" "AirFlow\0" "AirFlowCMM\0"
    "Altitude\0" "Barometric\0" "ChargeAh\0" "Current\0" "EnergyJoules\0" "EnergyWh\0"
    "EnergykWh\0" "Frequency\0" "Heat\0" "Humidity\0" "LinearAcceleration\0" "LinearPosition\0"
    "LinearVelocity\0" "LiquidFlow\0" "LiquidFlowLPM\0" "LiquidLevel\0" "Percent\0" "Power\0"
    "Pressure\0" "PressurePa\0" "PressurekPa\0" "Rotational\0" "RotationalAcceleration\0"
    "RotationalPosition\0" "RotationalVelocity\0" "Temperature\0" "Valve\0" "Voltage\0"
    "ReadingType\0" "Accuracy\0" "%\0" "AdjustedMaxAllowableOperatingValue\0"
    "AdjustedMinAllowableOperatingValue\0" "ApparentVA\0" "V.A\0" "Power,PowerArray\0"
    "ApparentkVAh\0" "kV.A.h\0" "AverageReading\0" "AveragingInterval\0"
    "AveragingIntervalAchieved\0" "Calibration\0" "CalibrationTime\0" "CrestFactor\0"
    "Current,Voltage\0" "DataSourceUri\0" "Description\0" "DeviceName\0" "Array,FanArray\0"
    "Enabled\0" "Id\0" "Implementation\0" "LifetimeReading\0" "LifetimeStartDateTime\0"
    "LoadPercent\0" "Location\0" "LowestIntervalReading\0" "LowestReading\0"
    "LowestReadingTime\0" "Manufacturer\0" "MaxAllowableOperatingValue\0"
    "MinAllowableOperatingValue\0" "Model\0" "Name\0" "PartNumber\0" "PeakIntervalReading\0"
    "PeakReading\0" "PeakReadingTime\0" "PhaseAngleDegrees\0" "PhysicalContext\0"
    "Array,FanArray,PowerArray\0" "PhysicalSubContext\0" "PowerFactor\0" "Precision\0"
    "ReactiveVAR\0" "ReactivekVARh\0" "Reading\0" "ReadingAccuracy\0" "ReadingBasis\0"
    "ReadingRangeMax\0" "ReadingRangeMin\0" "ReadingTime\0" "ReadingUnits\0" "Item\0"
    "RelatedItem\0" "SKU\0" "SensingFrequency\0" "SensingInterval\0" "SensorGroup\0"
    "SensorResetTime\0" "SerialNumber\0" "SparePartNumber\0" "SpeedRPM\0" "{rev}/min\0"
    "Fan,FanArray,Pump\0" "Status\0" "THDPercent\0" "Thresholds\0" "UserLabel\0" "VoltageType\0"
    "Activation\0" "DwellTime\0" "HysteresisDuration\0" "HysteresisReading\0" "Threshold\0"
    "Decreasing\0" "Disabled\0" "Either\0" "Increasing\0" "ThresholdActivation\0"
    "LowerCaution\0" "LowerCautionUser\0" "LowerCritical\0" "LowerCriticalUser\0" "LowerFatal\0"
    "UpperCaution\0" "UpperCautionUser\0" "UpperCritical\0" "UpperCriticalUser\0" "UpperFatal\0"
    "AC\0" "DC\0" "ResetMetrics\0" "ResetToDefaults";
static const char uri_texts[] =
    "/redfish/v1/Chassis/{ChassisId}/Sensors/{SensorId}\0"
    "/redfish/v1/PowerEquipment/RackPDUs/{PowerDistributionId}/Sensors/{SensorId}\0"
    "/redfish/v1/PowerEquipment/FloorPDUs/{PowerDistributionId}/Sensors/{SensorId}\0"
    "/redfish/v1/PowerEquipment/Switchgear/{PowerDistributionId}/Sensors/{SensorId}\0"
    "/redfish/v1/PowerEquipment/TransferSwitches/{PowerDistributionId}/Sensors/{SensorId}\0"
    "/redfish/v1/PowerEquipment/PowerShelves/{PowerDistributionId}/Sensors/{SensorId}";
static const uint32_t uris[] = {
    0, 51 | SCHEMA_URI_DEPRECATED, 128 | SCHEMA_URI_DEPRECATED, 206 | SCHEMA_URI_DEPRECATED, 285
    | SCHEMA_URI_DEPRECATED, 370 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 14}, {1, 1, 0, 10}, {1, 2, 0, 8}, {1, 3, 0, 8}, {1, 4, 0, 7}, {1, 5, 0, 6}, {1, 6,
    0, 6}, {1, 7, 0, 5}, {1, 8, 0, 5}, {1, 9, 0, 3}, {1, 10, 0, 3}, {1, 11, 0, 1}, {1, 12, 0,
    0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10400, 0x10300, 0x10700, 0x10500, 0x10b00, 0x10800, 0x10200,
    0x10a00, 0x10900, 0x10c00, 0x10600,
};
static const struct schema_fact_type types[] = {
    {12, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {249, 0, 17, 0, 2, 1, 0, 0}, /* ElectricalContext */
    {303, 17, 3, 0, 2, 2, 0, 0}, /* ImplementationType */
    {349, 1, 2, 0, 1, 4, 0, 0}, /* Links */
    {355, 3, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {386, 20, 3, 0, 2, 5, 0, 0}, /* ReadingBasisType */
    {762, 23, 31, 0, 2, 1, 0, 0}, /* ReadingType */
    {1, 3, 66, 0, 0, 1, 0, 0}, /* Sensor */
    {1828, 69, 5, 0, 1, 1, 0, 0}, /* Threshold */
    {1876, 54, 4, 0, 2, 1, 0, 0}, /* ThresholdActivation */
    {1737, 74, 10, 0, 1, 1, 0, 0}, /* Thresholds */
    {1758, 58, 2, 0, 2, 1, 0, 0}, /* VoltageType */
    {2048, 84, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
    {2061, 84, 0, 0, 3, 13, 0, 0}, /* ResetToDefaults */
};
static const struct schema_fact_property properties[] = {
    {8, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {330, 1, 322, 0, 9, 255, 3, 0}, /* AssociatedControls */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {774, 2, 0, 1, 3, 0, 1, 8}, /* Accuracy */
    {12, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {785, 2, 0, 0, 3, 0, 1, 0}, /* AdjustedMaxAllowableOperatingValue */
    {820, 2, 0, 0, 3, 0, 1, 0}, /* AdjustedMinAllowableOperatingValue */
    {855, 130, 0, 2, 3, 0, 1, 0}, /* ApparentVA */
    {887, 130, 0, 3, 3, 0, 6, 0}, /* ApparentkVAh */
    {907, 2, 0, 0, 3, 0, 3, 0}, /* AverageReading */
    {922, 6, 0, 0, 5, 0, 3, 0}, /* AveragingInterval */
    {940, 2, 0, 0, 1, 0, 3, 0}, /* AveragingIntervalAchieved */
    {966, 6, 0, 0, 3, 0, 3, 0}, /* Calibration */
    {978, 6, 0, 0, 4, 0, 3, 0}, /* CalibrationTime */
    {994, 130, 0, 4, 3, 0, 2, 0}, /* CrestFactor */
    {1022, 1538, 0, 0, 0, 0, 1, 0}, /* DataSourceUri */
    {1036, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1048, 642, 0, 5, 0, 0, 9, 0}, /* DeviceName */
    {249, 2, 1, 0, 7, 0, 1, 0}, /* ElectricalContext */
    {1074, 6, 0, 0, 1, 0, 10, 0}, /* Enabled */
    {1082, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1085, 2, 2, 0, 7, 0, 2, 0}, /* Implementation */
    {1100, 130, 0, 6, 3, 0, 2, 0}, /* LifetimeReading */
    {1116, 2, 0, 0, 4, 0, 11, 0}, /* LifetimeStartDateTime */
    {349, 0, 3, 0, 8, 0, 4, 0}, /* Links */
    {1138, 2, 0, 1, 3, 0, 1, 2}, /* LoadPercent */
    {1150, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {1159, 2, 0, 0, 3, 0, 12, 0}, /* LowestIntervalReading */
    {1181, 2, 0, 0, 3, 0, 3, 0}, /* LowestReading */
    {1195, 2, 0, 0, 4, 0, 3, 0}, /* LowestReadingTime */
    {1213, 2, 0, 0, 0, 0, 11, 0}, /* Manufacturer */
    {1226, 2, 0, 0, 3, 0, 1, 0}, /* MaxAllowableOperatingValue */
    {1253, 2, 0, 0, 3, 0, 1, 0}, /* MinAllowableOperatingValue */
    {1280, 2, 0, 0, 0, 0, 11, 0}, /* Model */
    {1286, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {8, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1291, 2, 0, 0, 0, 0, 11, 0}, /* PartNumber */
    {1302, 2, 0, 0, 3, 0, 12, 0}, /* PeakIntervalReading */
    {1322, 2, 0, 0, 3, 0, 1, 0}, /* PeakReading */
    {1334, 2, 0, 0, 4, 0, 1, 0}, /* PeakReadingTime */
    {1350, 130, 0, 7, 3, 0, 6, 0}, /* PhaseAngleDegrees */
    {1368, 134, 1, 8, 7, 2, 1, 0}, /* PhysicalContext */
    {1410, 134, 2, 8, 7, 2, 1, 0}, /* PhysicalSubContext */
    {1429, 130, 0, 9, 3, 0, 1, 0}, /* PowerFactor */
    {1441, 2, 0, 0, 3, 0, 1, 0}, /* Precision */
    {1451, 130, 0, 2, 3, 0, 1, 0}, /* ReactiveVAR */
    {1463, 130, 0, 3, 3, 0, 6, 0}, /* ReactivekVARh */
    {1477, 130, 0, 0, 3, 0, 1, 0}, /* Reading */
    {1485, 2, 0, 0, 3, 0, 8, 0}, /* ReadingAccuracy */
    {1501, 2, 5, 0, 7, 0, 5, 0}, /* ReadingBasis */
    {1514, 2, 0, 0, 3, 0, 1, 0}, /* ReadingRangeMax */
    {1530, 2, 0, 0, 3, 0, 1, 0}, /* ReadingRangeMin */
    {1546, 2, 0, 0, 4, 0, 2, 0}, /* ReadingTime */
    {762, 2, 6, 0, 7, 0, 1, 0}, /* ReadingType */
    {1558, 2, 0, 0, 0, 0, 1, 0}, /* ReadingUnits */
    {1576, 5, 1571, 0, 9, 255, 9, 0}, /* RelatedItem */
    {1588, 2, 0, 0, 0, 0, 11, 0}, /* SKU */
    {1592, 2, 0, 0, 3, 0, 1, 2}, /* SensingFrequency */
    {1609, 2, 0, 0, 5, 0, 2, 0}, /* SensingInterval */
    {1625, 4, 5, 0, 8, 3, 3, 0}, /* SensorGroup */
    {1637, 130, 0, 6, 4, 0, 1, 0}, /* SensorResetTime */
    {1653, 2, 0, 0, 0, 0, 11, 0}, /* SerialNumber */
    {1666, 2, 0, 0, 0, 0, 11, 0}, /* SparePartNumber */
    {1682, 130, 0, 10, 3, 0, 9, 0}, /* SpeedRPM */
    {1719, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {1726, 130, 0, 11, 3, 0, 2, 0}, /* THDPercent */
    {1737, 4, 10, 0, 8, 0, 1, 0}, /* Thresholds */
    {1748, 4, 0, 0, 0, 0, 11, 0}, /* UserLabel */
    {1758, 2, 11, 0, 7, 0, 1, 0}, /* VoltageType */
    {1770, 6, 9, 0, 7, 0, 1, 0}, /* Activation */
    {1781, 6, 0, 0, 5, 0, 1, 0}, /* DwellTime */
    {1791, 6, 0, 0, 5, 0, 5, 0}, /* HysteresisDuration */
    {1810, 6, 0, 0, 3, 0, 5, 0}, /* HysteresisReading */
    {1477, 6, 0, 0, 3, 0, 1, 0}, /* Reading */
    {1896, 4, 8, 0, 8, 0, 1, 0}, /* LowerCaution */
    {1909, 4, 8, 0, 8, 0, 9, 0}, /* LowerCautionUser */
    {1926, 4, 8, 0, 8, 0, 1, 0}, /* LowerCritical */
    {1940, 4, 8, 0, 8, 0, 9, 0}, /* LowerCriticalUser */
    {1958, 4, 8, 0, 8, 0, 1, 0}, /* LowerFatal */
    {1969, 4, 8, 0, 8, 0, 1, 0}, /* UpperCaution */
    {1982, 4, 8, 0, 8, 0, 9, 0}, /* UpperCautionUser */
    {1999, 4, 8, 0, 8, 0, 1, 0}, /* UpperCritical */
    {2013, 4, 8, 0, 8, 0, 9, 0}, /* UpperCriticalUser */
    {2031, 4, 8, 0, 8, 0, 1, 0}, /* UpperFatal */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 783, 0}, {NAN, NAN, 0, 866, 870}, {NAN, NAN, 0, 900,
    498}, {NAN, NAN, 0, 0, 1006}, {NAN, NAN, 0, 0, 1059}, {NAN, NAN, 0, 0, 498}, {-90, 90, 0, 0,
    870}, {NAN, NAN, 0, 0, 1384}, {-1, 1, 0, 0, 870}, {NAN, NAN, 0, 1691, 1701}, {0, NAN, 0,
    783, 1006},
};
static const struct schema_fact_value values[] = {
    {20, 1, 0}, /* Line1 */
    {26, 1, 0}, /* Line1ToLine2 */
    {39, 1, 0}, /* Line1ToNeutral */
    {54, 1, 0}, /* Line1ToNeutralAndL1L2 */
    {76, 1, 0}, /* Line2 */
    {82, 1, 0}, /* Line2ToLine3 */
    {95, 1, 0}, /* Line2ToNeutral */
    {110, 1, 0}, /* Line2ToNeutralAndL1L2 */
    {132, 1, 0}, /* Line2ToNeutralAndL2L3 */
    {154, 1, 0}, /* Line3 */
    {160, 1, 0}, /* Line3ToLine1 */
    {173, 1, 0}, /* Line3ToNeutral */
    {188, 1, 0}, /* Line3ToNeutralAndL3L1 */
    {210, 1, 0}, /* LineToLine */
    {221, 1, 0}, /* LineToNeutral */
    {235, 1, 0}, /* Neutral */
    {243, 1, 0}, /* Total */
    {267, 2, 0}, /* PhysicalSensor */
    {282, 2, 0}, /* Reported */
    {291, 2, 0}, /* Synthesized */
    {366, 5, 0}, /* Delta */
    {372, 5, 0}, /* Headroom */
    {381, 5, 0}, /* Zero */
    {403, 6, 0}, /* AbsoluteHumidity */
    {420, 1, 5}, /* AirFlow */
    {428, 5, 0}, /* AirFlowCMM */
    {439, 1, 0}, /* Altitude */
    {448, 1, 0}, /* Barometric */
    {459, 3, 0}, /* ChargeAh */
    {468, 1, 0}, /* Current */
    {476, 1, 0}, /* EnergyJoules */
    {489, 3, 0}, /* EnergyWh */
    {498, 1, 0}, /* EnergykWh */
    {508, 1, 0}, /* Frequency */
    {518, 5, 0}, /* Heat */
    {523, 1, 0}, /* Humidity */
    {532, 7, 0}, /* LinearAcceleration */
    {551, 7, 0}, /* LinearPosition */
    {566, 7, 0}, /* LinearVelocity */
    {581, 1, 5}, /* LiquidFlow */
    {592, 5, 0}, /* LiquidFlowLPM */
    {606, 1, 0}, /* LiquidLevel */
    {618, 2, 0}, /* Percent */
    {626, 1, 0}, /* Power */
    {632, 1, 5}, /* Pressure */
    {641, 5, 0}, /* PressurePa */
    {652, 6, 0}, /* PressurekPa */
    {664, 1, 0}, /* Rotational */
    {675, 7, 0}, /* RotationalAcceleration */
    {698, 7, 0}, /* RotationalPosition */
    {717, 7, 0}, /* RotationalVelocity */
    {736, 1, 0}, /* Temperature */
    {748, 7, 0}, /* Valve */
    {754, 1, 0}, /* Voltage */
    {1838, 1, 0}, /* Decreasing */
    {1849, 5, 0}, /* Disabled */
    {1858, 1, 0}, /* Either */
    {1865, 1, 0}, /* Increasing */
    {2042, 1, 0}, /* AC */
    {2045, 1, 0}, /* DC */
};
static const struct schema_fact_action actions[] = {
    {2048, 7, 12, 65535, 1, 0}, /* ResetMetrics */
    {2061, 7, 13, 65535, 13, 0}, /* ResetToDefaults */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_PhysicalContext, &schema_Redundancy,
};
const struct schema schema_Sensor = {
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
    .uri_count = 6,
    .run_count = 13,
    .type_count = 12,
    .action_count = 2,
    .main = 7,
    .capabilities = 2,
};
// clang-format on
