/*
 * MetricDefinition: written by tools/generate-facts.py, do not edit. Source:
 * MetricDefinition_v1.xml, 36 versions, the newest is 1.3.5.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "MetricDefinition\0" "Oem\0" "Actions\0" "NonCalculatable\0" "NonSummable\0"
    "Summable\0" "Calculable\0" "Average\0" "Maximum\0" "Minimum\0" "OEM\0"
    "CalculationAlgorithmEnum\0" "ResultMetric\0" "SourceMetric\0" "CalculationParamsType\0"
    "Calculated\0" "DigitalMeter\0" "PhysicalSensor\0" "Synthesized\0" "ImplementationType\0"
    "Boolean\0" "DateTime\0" "Decimal\0" "Enumeration\0" "Integer\0" "String\0"
    "MetricDataType\0" "Accuracy\0" "CalculationAlgorithm\0" "CalculationParameters\0"
    "CalculationTimeInterval\0" "Calibration\0" "Description\0" "DiscreteValues\0" "Id\0"
    "Implementation\0" "IsLinear\0" "LogicalContexts\0" "MaxReadingRange\0" "MetricProperties\0"
    "MetricType\0" "MinReadingRange\0" "Name\0" "OEMCalculationAlgorithm\0" "PhysicalContext\0"
    "Precision\0" "SensingInterval\0" "TimestampAccuracy\0" "Units\0" "Wildcards\0" "Countdown\0"
    "Counter\0" "Discrete\0" "Gauge\0" "Numeric\0" "OemActions\0" "Values\0" "Wildcard";
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {67, 0, 3, 0, 2, 1, 0, 0}, /* Calculable */
    {106, 3, 4, 0, 2, 1, 0, 0}, /* CalculationAlgorithmEnum */
    {157, 1, 2, 0, 1, 1, 0, 0}, /* CalculationParamsType */
    {230, 7, 4, 0, 2, 1, 0, 0}, /* ImplementationType */
    {301, 11, 6, 0, 2, 1, 0, 0}, /* MetricDataType */
    {1, 3, 27, 0, 0, 1, 0, 0}, /* MetricDefinition */
    {507, 17, 6, 0, 2, 1, 0, 0}, /* MetricType */
    {680, 30, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {698, 30, 2, 0, 1, 1, 0, 0}, /* Wildcard */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {131, 2, 0, 0, 0, 0, 1, 0}, /* ResultMetric */
    {144, 2, 0, 0, 0, 0, 1, 0}, /* SourceMetric */
    {316, 2, 0, 0, 3, 0, 1, 0}, /* Accuracy */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {67, 6, 1, 0, 7, 0, 1, 0}, /* Calculable */
    {325, 2, 2, 0, 7, 0, 1, 0}, /* CalculationAlgorithm */
    {346, 3, 3, 0, 8, 0, 1, 0}, /* CalculationParameters */
    {368, 6, 0, 0, 5, 0, 1, 0}, /* CalculationTimeInterval */
    {392, 2, 0, 0, 3, 0, 1, 0}, /* Calibration */
    {404, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {416, 7, 0, 0, 0, 0, 1, 0}, /* DiscreteValues */
    {431, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {434, 2, 4, 0, 7, 0, 1, 0}, /* Implementation */
    {449, 6, 0, 0, 1, 0, 1, 0}, /* IsLinear */
    {458, 1, 0, 0, 7, 1, 3, 0}, /* LogicalContexts */
    {474, 2, 0, 0, 3, 0, 1, 0}, /* MaxReadingRange */
    {301, 6, 5, 0, 7, 0, 1, 0}, /* MetricDataType */
    {490, 1031, 0, 0, 0, 0, 1, 0}, /* MetricProperties */
    {507, 6, 7, 0, 7, 0, 1, 0}, /* MetricType */
    {518, 2, 0, 0, 3, 0, 1, 0}, /* MinReadingRange */
    {534, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {539, 2, 0, 0, 0, 0, 2, 0}, /* OEMCalculationAlgorithm */
    {18, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {563, 2, 1, 0, 7, 1, 1, 0}, /* PhysicalContext */
    {579, 2, 0, 0, 2, 0, 1, 0}, /* Precision */
    {589, 6, 0, 0, 5, 0, 1, 0}, /* SensingInterval */
    {605, 2, 0, 0, 5, 0, 1, 0}, /* TimestampAccuracy */
    {623, 6, 0, 0, 0, 0, 1, 0}, /* Units */
    {629, 1, 9, 0, 8, 0, 1, 0}, /* Wildcards */
    {534, 2, 0, 0, 0, 0, 1, 0}, /* Name */
    {691, 3, 0, 0, 0, 0, 1, 0}, /* Values */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {30, 1, 0}, /* NonCalculatable */
    {46, 1, 0}, /* NonSummable */
    {58, 1, 0}, /* Summable */
    {78, 1, 0}, /* Average */
    {86, 1, 0}, /* Maximum */
    {94, 1, 0}, /* Minimum */
    {102, 2, 0}, /* OEM */
    {179, 1, 0}, /* Calculated */
    {190, 1, 0}, /* DigitalMeter */
    {203, 1, 0}, /* PhysicalSensor */
    {218, 1, 0}, /* Synthesized */
    {249, 1, 0}, /* Boolean */
    {257, 1, 0}, /* DateTime */
    {266, 1, 0}, /* Decimal */
    {274, 1, 0}, /* Enumeration */
    {286, 1, 0}, /* Integer */
    {294, 1, 0}, /* String */
    {639, 1, 0}, /* Countdown */
    {649, 1, 0}, /* Counter */
    {657, 1, 0}, /* Discrete */
    {666, 1, 0}, /* Gauge */
    {672, 1, 0}, /* Numeric */
    {294, 4, 0}, /* String */
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
