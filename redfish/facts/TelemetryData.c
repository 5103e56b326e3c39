/*
 * TelemetryData: written by tools/generate-facts.py, do not edit. Source: TelemetryData_v1.xml, 1
 * versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "TelemetryData\0" "Oem\0" "Actions\0" "OemActions\0" "AdditionalData\0"
    "AdditionalDataSizeBytes\0" "AdditionalDataURI\0" "Description\0" "Id\0" "Name\0"
    "OEMTelemetryDataType\0" "TelemetryDataType\0" "Timestamp\0" "OEM\0" "TelemetryDataTypes";
static const char uri_texts[] =
    "/redfish/v1/TelemetryService/TelemetryData/{TelemetryDataId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {27, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 11, 0, 0, 1, 0, 0}, /* TelemetryData */
    {168, 0, 1, 0, 2, 1, 0, 0}, /* TelemetryDataTypes */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {38, 0, 0, 0, 0, 0, 1, 0}, /* AdditionalData */
    {53, 2, 0, 0, 2, 0, 1, 0}, /* AdditionalDataSizeBytes */
    {77, 1024, 0, 0, 0, 0, 1, 0}, /* AdditionalDataURI */
    {95, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {107, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {110, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {115, 2, 0, 0, 0, 0, 1, 0}, /* OEMTelemetryDataType */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {136, 2, 3, 0, 7, 0, 1, 0}, /* TelemetryDataType */
    {154, 2, 0, 0, 4, 0, 1, 0}, /* Timestamp */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {164, 1, 0}, /* OEM */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_TelemetryData = {
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
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 2,
    .capabilities = 4,
};
// clang-format on
