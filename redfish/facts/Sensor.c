/*
 * Sensor: written by tools/generate-facts.py, do not edit. Source: Sensor_v1.xml, 89 versions, the
 * newest is 1.12.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Sensor\0" "Oem\0" "Actions\0" "Line1\0" "Line1ToLine2\0" "Line1ToNeutral\0"
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
    {11, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {248, 0, 17, 0, 2, 1, 0, 0}, /* ElectricalContext */
    {302, 17, 3, 0, 2, 2, 0, 0}, /* ImplementationType */
    {348, 1, 2, 0, 1, 4, 0, 0}, /* Links */
    {354, 3, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {385, 20, 3, 0, 2, 5, 0, 0}, /* ReadingBasisType */
    {761, 23, 31, 0, 2, 1, 0, 0}, /* ReadingType */
    {0, 3, 66, 0, 0, 1, 0, 0}, /* Sensor */
    {1827, 69, 5, 0, 1, 1, 0, 0}, /* Threshold */
    {1875, 54, 4, 0, 2, 1, 0, 0}, /* ThresholdActivation */
    {1736, 74, 10, 0, 1, 1, 0, 0}, /* Thresholds */
    {1757, 58, 2, 0, 2, 1, 0, 0}, /* VoltageType */
    {2047, 84, 0, 0, 3, 1, 0, 0}, /* ResetMetrics */
    {2060, 84, 0, 0, 3, 13, 0, 0}, /* ResetToDefaults */
};
static const struct schema_fact_property properties[] = {
    {7, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {329, 3, 321, 0, 9, 255, 3, 0}, /* AssociatedControls */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {773, 2, 0, 1, 3, 0, 1, 8}, /* Accuracy */
    {11, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {784, 2, 0, 0, 3, 0, 1, 0}, /* AdjustedMaxAllowableOperatingValue */
    {819, 2, 0, 0, 3, 0, 1, 0}, /* AdjustedMinAllowableOperatingValue */
    {854, 130, 0, 2, 3, 0, 1, 0}, /* ApparentVA */
    {886, 130, 0, 3, 3, 0, 6, 0}, /* ApparentkVAh */
    {906, 2, 0, 0, 3, 0, 3, 0}, /* AverageReading */
    {921, 6, 0, 0, 5, 0, 3, 0}, /* AveragingInterval */
    {939, 2, 0, 0, 1, 0, 3, 0}, /* AveragingIntervalAchieved */
    {965, 6, 0, 0, 3, 0, 3, 0}, /* Calibration */
    {977, 6, 0, 0, 4, 0, 3, 0}, /* CalibrationTime */
    {993, 130, 0, 4, 3, 0, 2, 0}, /* CrestFactor */
    {1021, 1538, 0, 0, 0, 0, 1, 0}, /* DataSourceUri */
    {1035, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {1047, 642, 0, 5, 0, 0, 9, 0}, /* DeviceName */
    {248, 2, 1, 0, 7, 0, 1, 0}, /* ElectricalContext */
    {1073, 6, 0, 0, 1, 0, 10, 0}, /* Enabled */
    {1081, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {1084, 2, 2, 0, 7, 0, 2, 0}, /* Implementation */
    {1099, 130, 0, 6, 3, 0, 2, 0}, /* LifetimeReading */
    {1115, 2, 0, 0, 4, 0, 11, 0}, /* LifetimeStartDateTime */
    {348, 0, 3, 0, 8, 0, 4, 0}, /* Links */
    {1137, 2, 0, 1, 3, 0, 1, 2}, /* LoadPercent */
    {1149, 4, 11, 0, 8, 1, 1, 0}, /* Location */
    {1158, 2, 0, 0, 3, 0, 12, 0}, /* LowestIntervalReading */
    {1180, 2, 0, 0, 3, 0, 3, 0}, /* LowestReading */
    {1194, 2, 0, 0, 4, 0, 3, 0}, /* LowestReadingTime */
    {1212, 2, 0, 0, 0, 0, 11, 0}, /* Manufacturer */
    {1225, 2, 0, 0, 3, 0, 1, 0}, /* MaxAllowableOperatingValue */
    {1252, 2, 0, 0, 3, 0, 1, 0}, /* MinAllowableOperatingValue */
    {1279, 2, 0, 0, 0, 0, 11, 0}, /* Model */
    {1285, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {1290, 2, 0, 0, 0, 0, 11, 0}, /* PartNumber */
    {1301, 2, 0, 0, 3, 0, 12, 0}, /* PeakIntervalReading */
    {1321, 2, 0, 0, 3, 0, 1, 0}, /* PeakReading */
    {1333, 2, 0, 0, 4, 0, 1, 0}, /* PeakReadingTime */
    {1349, 130, 0, 7, 3, 0, 6, 0}, /* PhaseAngleDegrees */
    {1367, 134, 1, 8, 7, 2, 1, 0}, /* PhysicalContext */
    {1409, 134, 2, 8, 7, 2, 1, 0}, /* PhysicalSubContext */
    {1428, 130, 0, 9, 3, 0, 1, 0}, /* PowerFactor */
    {1440, 2, 0, 0, 3, 0, 1, 0}, /* Precision */
    {1450, 130, 0, 2, 3, 0, 1, 0}, /* ReactiveVAR */
    {1462, 130, 0, 3, 3, 0, 6, 0}, /* ReactivekVARh */
    {1476, 130, 0, 0, 3, 0, 1, 0}, /* Reading */
    {1484, 2, 0, 0, 3, 0, 8, 0}, /* ReadingAccuracy */
    {1500, 2, 5, 0, 7, 0, 5, 0}, /* ReadingBasis */
    {1513, 2, 0, 0, 3, 0, 1, 0}, /* ReadingRangeMax */
    {1529, 2, 0, 0, 3, 0, 1, 0}, /* ReadingRangeMin */
    {1545, 2, 0, 0, 4, 0, 2, 0}, /* ReadingTime */
    {761, 2, 6, 0, 7, 0, 1, 0}, /* ReadingType */
    {1557, 2, 0, 0, 0, 0, 1, 0}, /* ReadingUnits */
    {1575, 7, 1570, 0, 9, 255, 9, 0}, /* RelatedItem */
    {1587, 2, 0, 0, 0, 0, 11, 0}, /* SKU */
    {1591, 2, 0, 0, 3, 0, 1, 2}, /* SensingFrequency */
    {1608, 2, 0, 0, 5, 0, 2, 0}, /* SensingInterval */
    {1624, 4, 5, 0, 8, 3, 3, 0}, /* SensorGroup */
    {1636, 130, 0, 6, 4, 0, 1, 0}, /* SensorResetTime */
    {1652, 2, 0, 0, 0, 0, 11, 0}, /* SerialNumber */
    {1665, 2, 0, 0, 0, 0, 11, 0}, /* SparePartNumber */
    {1681, 130, 0, 10, 3, 0, 9, 0}, /* SpeedRPM */
    {1718, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {1725, 130, 0, 11, 3, 0, 2, 0}, /* THDPercent */
    {1736, 4, 10, 0, 8, 0, 1, 0}, /* Thresholds */
    {1747, 4, 0, 0, 0, 0, 11, 0}, /* UserLabel */
    {1757, 2, 11, 0, 7, 0, 1, 0}, /* VoltageType */
    {1769, 6, 9, 0, 7, 0, 1, 0}, /* Activation */
    {1780, 6, 0, 0, 5, 0, 1, 0}, /* DwellTime */
    {1790, 6, 0, 0, 5, 0, 5, 0}, /* HysteresisDuration */
    {1809, 6, 0, 0, 3, 0, 5, 0}, /* HysteresisReading */
    {1476, 6, 0, 0, 3, 0, 1, 0}, /* Reading */
    {1895, 4, 8, 0, 8, 0, 1, 0}, /* LowerCaution */
    {1908, 4, 8, 0, 8, 0, 9, 0}, /* LowerCautionUser */
    {1925, 4, 8, 0, 8, 0, 1, 0}, /* LowerCritical */
    {1939, 4, 8, 0, 8, 0, 9, 0}, /* LowerCriticalUser */
    {1957, 4, 8, 0, 8, 0, 1, 0}, /* LowerFatal */
    {1968, 4, 8, 0, 8, 0, 1, 0}, /* UpperCaution */
    {1981, 4, 8, 0, 8, 0, 9, 0}, /* UpperCautionUser */
    {1998, 4, 8, 0, 8, 0, 1, 0}, /* UpperCritical */
    {2012, 4, 8, 0, 8, 0, 9, 0}, /* UpperCriticalUser */
    {2030, 4, 8, 0, 8, 0, 1, 0}, /* UpperFatal */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 782, 0}, {NAN, NAN, 0, 865, 869}, {NAN, NAN, 0, 899,
    497}, {NAN, NAN, 0, 0, 1005}, {NAN, NAN, 0, 0, 1058}, {NAN, NAN, 0, 0, 497}, {-90, 90, 0, 0,
    869}, {NAN, NAN, 0, 0, 1383}, {-1, 1, 0, 0, 869}, {NAN, NAN, 0, 1690, 1700}, {0, NAN, 0,
    782, 1005},
};
static const struct schema_fact_value values[] = {
    {19, 1, 0}, /* Line1 */
    {25, 1, 0}, /* Line1ToLine2 */
    {38, 1, 0}, /* Line1ToNeutral */
    {53, 1, 0}, /* Line1ToNeutralAndL1L2 */
    {75, 1, 0}, /* Line2 */
    {81, 1, 0}, /* Line2ToLine3 */
    {94, 1, 0}, /* Line2ToNeutral */
    {109, 1, 0}, /* Line2ToNeutralAndL1L2 */
    {131, 1, 0}, /* Line2ToNeutralAndL2L3 */
    {153, 1, 0}, /* Line3 */
    {159, 1, 0}, /* Line3ToLine1 */
    {172, 1, 0}, /* Line3ToNeutral */
    {187, 1, 0}, /* Line3ToNeutralAndL3L1 */
    {209, 1, 0}, /* LineToLine */
    {220, 1, 0}, /* LineToNeutral */
    {234, 1, 0}, /* Neutral */
    {242, 1, 0}, /* Total */
    {266, 2, 0}, /* PhysicalSensor */
    {281, 2, 0}, /* Reported */
    {290, 2, 0}, /* Synthesized */
    {365, 5, 0}, /* Delta */
    {371, 5, 0}, /* Headroom */
    {380, 5, 0}, /* Zero */
    {402, 6, 0}, /* AbsoluteHumidity */
    {419, 1, 5}, /* AirFlow */
    {427, 5, 0}, /* AirFlowCMM */
    {438, 1, 0}, /* Altitude */
    {447, 1, 0}, /* Barometric */
    {458, 3, 0}, /* ChargeAh */
    {467, 1, 0}, /* Current */
    {475, 1, 0}, /* EnergyJoules */
    {488, 3, 0}, /* EnergyWh */
    {497, 1, 0}, /* EnergykWh */
    {507, 1, 0}, /* Frequency */
    {517, 5, 0}, /* Heat */
    {522, 1, 0}, /* Humidity */
    {531, 7, 0}, /* LinearAcceleration */
    {550, 7, 0}, /* LinearPosition */
    {565, 7, 0}, /* LinearVelocity */
    {580, 1, 5}, /* LiquidFlow */
    {591, 5, 0}, /* LiquidFlowLPM */
    {605, 1, 0}, /* LiquidLevel */
    {617, 2, 0}, /* Percent */
    {625, 1, 0}, /* Power */
    {631, 1, 5}, /* Pressure */
    {640, 5, 0}, /* PressurePa */
    {651, 6, 0}, /* PressurekPa */
    {663, 1, 0}, /* Rotational */
    {674, 7, 0}, /* RotationalAcceleration */
    {697, 7, 0}, /* RotationalPosition */
    {716, 7, 0}, /* RotationalVelocity */
    {735, 1, 0}, /* Temperature */
    {747, 7, 0}, /* Valve */
    {753, 1, 0}, /* Voltage */
    {1837, 1, 0}, /* Decreasing */
    {1848, 5, 0}, /* Disabled */
    {1857, 1, 0}, /* Either */
    {1864, 1, 0}, /* Increasing */
    {2041, 1, 0}, /* AC */
    {2044, 1, 0}, /* DC */
};
static const struct schema_fact_action actions[] = {
    {2047, 7, 12, 65535, 1, 0}, /* ResetMetrics */
    {2060, 7, 13, 65535, 13, 0}, /* ResetToDefaults */
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
