/*
 * JobExecutor: written by tools/generate-facts.py, do not edit. Source: JobExecutor_v1.xml, 1
 * versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "JobExecutor\0" "Oem\0" "Actions\0" "Description\0" "ExecutorType\0" "Id\0" "Links\0"
    "MaximumConcurrentJobs\0" "Name\0" "Status\0" "Chassis\0" "ComputerSystem\0" "Job\0"
    "ExecutingJobs\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/JobService/Executors/{JobExecutorId}";
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
    {1, 1, 9, 0, 0, 1, 0, 0}, /* JobExecutor */
    {53, 10, 3, 0, 1, 1, 0, 0}, /* Links */
    {134, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {25, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {37, 0, 0, 0, 0, 0, 1, 0}, /* ExecutorType */
    {50, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {53, 0, 2, 0, 8, 0, 1, 0}, /* Links */
    {59, 0, 0, 0, 2, 0, 1, 0}, /* MaximumConcurrentJobs */
    {81, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {86, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {93, 1, 93, 0, 9, 255, 1, 0}, /* Chassis */
    {101, 0, 101, 0, 9, 255, 1, 0}, /* ComputerSystem */
    {120, 1, 116, 0, 9, 255, 1, 0}, /* ExecutingJobs */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_JobExecutor = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 1,
    .type_count = 4,
    .action_count = 0,
    .main = 1,
    .capabilities = 4,
};
// clang-format on
