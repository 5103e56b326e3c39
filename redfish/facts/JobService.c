/*
 * JobService: written by tools/generate-facts.py, do not edit. Source: JobService_v1.xml, 8
 * versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "JobService\0" "Oem\0" "Actions\0" "DateTime\0" "Description\0" "Id\0"
    "JobDocumentCollection\0" "JobDocuments\0" "JobExecutorCollection\0" "JobExecutors\0"
    "JobCollection\0" "Jobs\0" "LogService\0" "Log\0" "Name\0" "ServiceCapabilities\0"
    "ServiceEnabled\0" "Status\0" "ValidationPolicy\0" "DocumentBasedJobs\0" "MaxJobs\0"
    "MaxSteps\0" "Scheduling\0" "UserSpecifiedJobs\0" "JobServiceCapabilities\0" "OemActions\0"
    "Automatic\0" "Bypass\0" "Manual\0" "CancelAllJobs";
static const char uri_texts[] =
    "/redfish/v1/JobService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 6}, {1, 1, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 14, 0, 0, 1, 0, 0}, /* JobService */
    {280, 15, 5, 0, 1, 1, 0, 0}, /* JobServiceCapabilities */
    {303, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {199, 0, 3, 0, 2, 2, 0, 0}, /* ValidationPolicy */
    {338, 20, 0, 0, 3, 2, 0, 0}, /* CancelAllJobs */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {24, 2, 0, 0, 4, 0, 1, 0}, /* DateTime */
    {33, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {45, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {70, 0, 48, 0, 9, 255, 2, 0}, /* JobDocuments */
    {105, 0, 83, 0, 9, 255, 2, 0}, /* JobExecutors */
    {132, 0, 118, 0, 9, 255, 1, 0}, /* Jobs */
    {148, 0, 137, 0, 9, 255, 1, 0}, /* Log */
    {152, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {157, 0, 2, 0, 8, 0, 1, 0}, /* ServiceCapabilities */
    {177, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {192, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {199, 2, 4, 0, 7, 0, 2, 0}, /* ValidationPolicy */
    {216, 2, 0, 0, 1, 0, 2, 0}, /* DocumentBasedJobs */
    {234, 2, 0, 0, 2, 0, 1, 0}, /* MaxJobs */
    {242, 2, 0, 0, 2, 0, 1, 0}, /* MaxSteps */
    {251, 2, 0, 0, 1, 0, 1, 0}, /* Scheduling */
    {262, 2, 0, 0, 1, 0, 2, 0}, /* UserSpecifiedJobs */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {314, 2, 0}, /* Automatic */
    {324, 2, 0}, /* Bypass */
    {331, 2, 0}, /* Manual */
};
static const struct schema_fact_action actions[] = {
    {338, 1, 5, 65535, 2, 0}, /* CancelAllJobs */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_JobService = {
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
    .run_count = 2,
    .type_count = 5,
    .action_count = 1,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
