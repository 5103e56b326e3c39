/*
 * JobService: written by tools/generate-facts.py, do not edit. Source: JobService_v1.xml, 8
 * versions, the newest is 1.1.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "JobService\0" "Oem\0" "Actions\0" "DateTime\0" "Description\0" "Id\0"
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
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 14, 0, 0, 1, 0, 0}, /* JobService */
    {279, 15, 5, 0, 1, 1, 0, 0}, /* JobServiceCapabilities */
    {302, 20, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {198, 0, 3, 0, 2, 2, 0, 0}, /* ValidationPolicy */
    {337, 20, 0, 0, 3, 2, 0, 0}, /* CancelAllJobs */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {23, 2, 0, 0, 4, 0, 1, 0}, /* DateTime */
    {32, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {44, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {69, 0, 47, 0, 9, 255, 2, 0}, /* JobDocuments */
    {104, 0, 82, 0, 9, 255, 2, 0}, /* JobExecutors */
    {131, 0, 117, 0, 9, 255, 1, 0}, /* Jobs */
    {147, 0, 136, 0, 9, 255, 1, 0}, /* Log */
    {151, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {156, 0, 2, 0, 8, 0, 1, 0}, /* ServiceCapabilities */
    {176, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {191, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {198, 2, 4, 0, 7, 0, 2, 0}, /* ValidationPolicy */
    {215, 2, 0, 0, 1, 0, 2, 0}, /* DocumentBasedJobs */
    {233, 2, 0, 0, 2, 0, 1, 0}, /* MaxJobs */
    {241, 2, 0, 0, 2, 0, 1, 0}, /* MaxSteps */
    {250, 2, 0, 0, 1, 0, 1, 0}, /* Scheduling */
    {261, 2, 0, 0, 1, 0, 2, 0}, /* UserSpecifiedJobs */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {313, 2, 0}, /* Automatic */
    {323, 2, 0}, /* Bypass */
    {330, 2, 0}, /* Manual */
};
static const struct schema_fact_action actions[] = {
    {337, 1, 5, 65535, 2, 0}, /* CancelAllJobs */
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
