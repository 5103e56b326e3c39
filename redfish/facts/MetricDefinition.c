/*
 * MetricDefinition: written by tools/generate-facts.py, do not edit. Source:
 * MetricDefinition_v1.xml, 36 versions, the newest is 1.3.5.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "MetricDefinition\0" "Oem\0" "Actions\0" "NonCalculatable\0" "NonSummable\0" "Summable\0"
    "Calculable\0" "Average\0" "Maximum\0" "Minimum\0" "OEM\0" "CalculationAlgorithmEnum\0"
    "ResultMetric\0" "SourceMetric\0" "CalculationParamsType\0" "Calculated\0" "DigitalMeter\0"
    "PhysicalSensor\0" "Synthesized\0" "ImplementationType\0" "Boolean\0" "DateTime\0"
    "Decimal\0" "Enumeration\0" "Integer\0" "String\0" "MetricDataType\0" "Accuracy\0"
    "CalculationAlgorithm\0" "CalculationParameters\0" "CalculationTimeInterval\0"
    "Calibration\0" "Description\0" "DiscreteValues\0" "Id\0" "Implementation\0" "IsLinear\0"
    "LogicalContexts\0" "MaxReadingRange\0" "MetricProperties\0" "MetricType\0"
    "MinReadingRange\0" "Name\0" "OEMCalculationAlgorithm\0" "PhysicalContext\0" "Precision\0"
    "SensingInterval\0" "TimestampAccuracy\0" "Units\0" "Wildcards\0" "Countdown\0" "Counter\0"
    "Discrete\0" "Gauge\0" "Numeric\0" "OemActions\0" "Values\0" "Wildcard";
static const char uri_texts[] =
    "/redfish/v1/TelemetryService/MetricDefinitions/{MetricDefinitionId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 13}, {1, 1, 0, 8}, {1, 2, 0, 6}, {1, 3, 0, 5},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10300, 0x10200,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {66, 0, 3, 0, 2, 1, 0, 0}, /* Calculable */
    {105, 3, 4, 0, 2, 1, 0, 0}, /* CalculationAlgorithmEnum */
    {156, 1, 2, 0, 1, 1, 0, 0}, /* CalculationParamsType */
    {229, 7, 4, 0, 2, 1, 0, 0}, /* ImplementationType */
    {300, 11, 6, 0, 2, 1, 0, 0}, /* MetricDataType */
    {0, 3, 27, 0, 0, 1, 0, 0}, /* MetricDefinition */
    {506, 17, 6, 0, 2, 1, 0, 0}, /* MetricType */
    {679, 30, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {697, 30, 2, 0, 1, 1, 0, 0}, /* Wildcard */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {130, 2, 0, 0, 0, 0, 1, 0}, /* ResultMetric */
    {143, 2, 0, 0, 0, 0, 1, 0}, /* SourceMetric */
    {315, 2, 0, 0, 3, 0, 1, 0}, /* Accuracy */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {66, 6, 1, 0, 7, 0, 1, 0}, /* Calculable */
    {324, 2, 2, 0, 7, 0, 1, 0}, /* CalculationAlgorithm */
    {345, 3, 3, 0, 8, 0, 1, 0}, /* CalculationParameters */
    {367, 6, 0, 0, 5, 0, 1, 0}, /* CalculationTimeInterval */
    {391, 2, 0, 0, 3, 0, 1, 0}, /* Calibration */
    {403, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {415, 7, 0, 0, 0, 0, 1, 0}, /* DiscreteValues */
    {430, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {433, 2, 4, 0, 7, 0, 1, 0}, /* Implementation */
    {448, 6, 0, 0, 1, 0, 1, 0}, /* IsLinear */
    {457, 1, 0, 0, 7, 1, 3, 0}, /* LogicalContexts */
    {473, 2, 0, 0, 3, 0, 1, 0}, /* MaxReadingRange */
    {300, 6, 5, 0, 7, 0, 1, 0}, /* MetricDataType */
    {489, 1031, 0, 0, 0, 0, 1, 0}, /* MetricProperties */
    {506, 6, 7, 0, 7, 0, 1, 0}, /* MetricType */
    {517, 2, 0, 0, 3, 0, 1, 0}, /* MinReadingRange */
    {533, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {538, 2, 0, 0, 0, 0, 2, 0}, /* OEMCalculationAlgorithm */
    {17, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {562, 2, 1, 0, 7, 1, 1, 0}, /* PhysicalContext */
    {578, 2, 0, 0, 2, 0, 1, 0}, /* Precision */
    {588, 6, 0, 0, 5, 0, 1, 0}, /* SensingInterval */
    {604, 2, 0, 0, 5, 0, 1, 0}, /* TimestampAccuracy */
    {622, 6, 0, 0, 0, 0, 1, 0}, /* Units */
    {628, 1, 9, 0, 8, 0, 1, 0}, /* Wildcards */
    {533, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {690, 3, 0, 0, 0, 0, 1, 0}, /* Values */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {29, 1, 0}, /* NonCalculatable */
    {45, 1, 0}, /* NonSummable */
    {57, 1, 0}, /* Summable */
    {77, 1, 0}, /* Average */
    {85, 1, 0}, /* Maximum */
    {93, 1, 0}, /* Minimum */
    {101, 2, 0}, /* OEM */
    {178, 1, 0}, /* Calculated */
    {189, 1, 0}, /* DigitalMeter */
    {202, 1, 0}, /* PhysicalSensor */
    {217, 1, 0}, /* Synthesized */
    {248, 1, 0}, /* Boolean */
    {256, 1, 0}, /* DateTime */
    {265, 1, 0}, /* Decimal */
    {273, 1, 0}, /* Enumeration */
    {285, 1, 0}, /* Integer */
    {293, 1, 0}, /* String */
    {638, 1, 0}, /* Countdown */
    {648, 1, 0}, /* Counter */
    {656, 1, 0}, /* Discrete */
    {665, 1, 0}, /* Gauge */
    {671, 1, 0}, /* Numeric */
    {293, 4, 0}, /* String */
};
static const struct schema *const uses[] = {
    &schema_PhysicalContext, &schema_Resource,
};
const struct schema schema_MetricDefinition = {
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
    .run_count = 4,
    .type_count = 10,
    .action_count = 0,
    .main = 6,
    .capabilities = 6,
};
// clang-format on
