/*
 * JobDocument: written by tools/generate-facts.py, do not edit. Source: JobDocument_v1.xml, 1
 * versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "JobDocument\0" "Oem\0" "Actions\0" "Boolean\0" "Number\0" "String\0" "DataType\0"
    "CreationTime\0" "Description\0" "DocumentData\0" "DocumentDataHash\0" "^[0-9a-fA-F]+$\0"
    "DocumentDataURI\0" "DocumentType\0" "Id\0" "Links\0" "Name\0" "ParameterMetadata\0"
    "Status\0" "Version\0" "JobExecutor\0" "SupportedExecutors\0" "OemActions\0"
    "^[A-Za-z][A-Za-z0-9_]+$\0" "Parameter\0" "AllowableNumbers\0" "AllowablePattern\0"
    "AllowableValueDescriptions\0" "AllowableValues\0" "MaximumValue\0" "MinimumValue\0"
    "Required\0" "ValueHint\0" "HidePayload\0" "JobCreator\0" "Parameters\0"
    "PreferredExecutors\0" "StartTime\0" "SubmitJob";
static const char uri_texts[] =
    "/redfish/v1/JobService/Documents/{JobDocumentId}";
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
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {47, 0, 3, 0, 2, 1, 0, 0}, /* DataType */
    {1, 1, 14, 0, 0, 1, 0, 0}, /* JobDocument */
    {158, 15, 1, 0, 1, 1, 0, 0}, /* Links */
    {233, 16, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {268, 16, 0, 1, 1, 1, 0, 1}, /* Parameter */
    {169, 17, 11, 0, 1, 1, 0, 0}, /* ParameterMetadata */
    {463, 28, 5, 0, 3, 1, 0, 0}, /* SubmitJob */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {56, 0, 0, 0, 4, 0, 1, 0}, /* CreationTime */
    {69, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {81, 0, 0, 0, 0, 0, 1, 0}, /* DocumentData */
    {94, 0, 0, 1, 0, 0, 1, 0}, /* DocumentDataHash */
    {126, 1024, 0, 0, 0, 0, 1, 0}, /* DocumentDataURI */
    {142, 0, 0, 0, 0, 0, 1, 0}, /* DocumentType */
    {155, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {158, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {164, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {169, 1, 6, 0, 8, 0, 1, 0}, /* ParameterMetadata */
    {187, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {194, 0, 0, 0, 0, 0, 1, 0}, /* Version */
    {214, 1, 202, 0, 9, 255, 1, 0}, /* SupportedExecutors */
    {244, 2, 0, 0, 10, 0, 1, 0}, /* ^[A-Za-z][A-Za-z0-9_]+$ */
    {278, 1, 0, 0, 0, 0, 1, 0}, /* AllowableNumbers */
    {295, 0, 0, 0, 0, 0, 1, 0}, /* AllowablePattern */
    {312, 1, 0, 0, 0, 0, 1, 0}, /* AllowableValueDescriptions */
    {339, 1, 0, 0, 0, 0, 1, 0}, /* AllowableValues */
    {47, 16, 1, 0, 7, 0, 1, 0}, /* DataType */
    {69, 0, 0, 0, 0, 0, 1, 0}, /* Description */
    {355, 0, 0, 0, 3, 0, 1, 0}, /* MaximumValue */
    {368, 0, 0, 0, 3, 0, 1, 0}, /* MinimumValue */
    {164, 16, 0, 0, 0, 0, 1, 0}, /* Name */
    {381, 0, 0, 0, 1, 0, 1, 0}, /* Required */
    {390, 0, 0, 0, 0, 0, 1, 0}, /* ValueHint */
    {400, 4, 0, 0, 1, 0, 1, 0}, /* HidePayload */
    {412, 4, 1, 0, 9, 2, 1, 0}, /* JobCreator */
    {423, 20, 5, 0, 8, 0, 1, 0}, /* Parameters */
    {434, 21, 1, 0, 9, 3, 1, 0}, /* PreferredExecutors */
    {453, 4, 0, 0, 4, 0, 1, 0}, /* StartTime */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 111, 0, 0},
};
static const struct schema_fact_value values[] = {
    {25, 1, 0}, /* Boolean */
    {33, 1, 0}, /* Number */
    {40, 1, 0}, /* String */
};
static const struct schema_fact_action actions[] = {
    {463, 2, 7, 65535, 1, 0}, /* SubmitJob */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Job, &schema_JobExecutor,
};
const struct schema schema_JobDocument = {
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
    .uri_count = 1,
    .run_count = 1,
    .type_count = 7,
    .action_count = 1,
    .main = 2,
    .capabilities = 4,
};
// clang-format on
