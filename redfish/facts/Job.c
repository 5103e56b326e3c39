/*
 * Job: written by tools/generate-facts.py, do not edit. Source: Job_v1.xml, 29 versions, the
 * newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Job\0" "Oem\0" "Actions\0" "CreatedBy\0" "CreationTime\0" "Description\0" "EndTime\0"
    "EstimatedCompletionTime\0" "EstimatedDuration\0" "HidePayload\0" "Id\0" "JobPriority\0"
    "JobState\0" "JobStatus\0" "JobType\0" "Links\0" "MaxExecutionTime\0" "Messages\0" "Name\0"
    "Parameters\0" "Payload\0" "PercentComplete\0" "%\0" "Schedule\0" "StartTime\0" "StepOrder\0"
    "JobCollection\0" "Steps\0" "Cancelled\0" "Completed\0" "Continue\0" "Exception\0"
    "Interrupted\0" "Invalid\0" "New\0" "Pending\0" "Running\0" "Service\0" "Starting\0"
    "Stopping\0" "Suspended\0" "UserIntervention\0" "Validating\0" "DocumentBased\0"
    "ServiceGenerated\0" "UserSpecified\0" "Item\0" "CreatedResources\0" "JobExecutor\0"
    "Executor\0" "JobDocument\0" "ParentJob\0" "PreferredExecutors\0" "SubsidiaryJobs\0"
    "ValidatedExecutors\0" "OemActions\0" "^[A-Za-z][A-Za-z0-9_]+$\0" "HttpHeaders\0"
    "HttpOperation\0" "JsonBody\0" "TargetUri\0" "Cancel\0" "ForceStart\0" "Invalidate\0"
    "Resubmit\0" "Resume\0" "Suspend\0" "Validate";
static const char uri_texts[] =
    "/redfish/v1/JobService/Jobs/{JobId}\0" "/redfish/v1/JobService/Jobs/{JobId}/Steps/{JobId2}";
static const uint32_t uris[] = {
    0, 36,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 13}, {1, 1, 0, 7}, {1, 2, 0, 5}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {9, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 25, 0, 0, 1, 0, 0}, /* Job */
    {129, 0, 15, 0, 2, 1, 0, 0}, /* JobState */
    {148, 15, 3, 0, 2, 2, 0, 0}, /* JobType */
    {156, 26, 8, 0, 1, 4, 0, 0}, /* Links */
    {585, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {193, 34, 0, 1, 1, 2, 0, 1}, /* Parameters */
    {204, 35, 4, 0, 1, 1, 0, 0}, /* Payload */
    {665, 39, 0, 0, 3, 2, 0, 0}, /* Cancel */
    {672, 39, 0, 0, 3, 2, 0, 0}, /* ForceStart */
    {683, 39, 0, 0, 3, 2, 0, 0}, /* Invalidate */
    {694, 39, 1, 0, 3, 2, 0, 0}, /* Resubmit */
    {703, 40, 0, 0, 3, 2, 0, 0}, /* Resume */
    {710, 40, 0, 0, 3, 2, 0, 0}, /* Suspend */
    {718, 40, 0, 0, 3, 2, 0, 0}, /* Validate */
};
static const struct schema_fact_property properties[] = {
    {5, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {9, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {17, 0, 0, 0, 0, 0, 1, 0}, /* CreatedBy */
    {27, 0, 0, 0, 4, 0, 2, 0}, /* CreationTime */
    {40, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {52, 0, 0, 0, 4, 0, 1, 0}, /* EndTime */
    {60, 128, 0, 0, 4, 0, 2, 0}, /* EstimatedCompletionTime */
    {84, 2, 0, 0, 5, 0, 3, 0}, /* EstimatedDuration */
    {102, 0, 0, 0, 1, 0, 1, 0}, /* HidePayload */
    {114, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {117, 2, 0, 1, 2, 0, 2, 0}, /* JobPriority */
    {129, 132, 2, 0, 7, 0, 1, 0}, /* JobState */
    {138, 0, 4, 0, 7, 1, 1, 0}, /* JobStatus */
    {148, 0, 3, 0, 7, 0, 2, 0}, /* JobType */
    {156, 0, 4, 0, 8, 0, 4, 0}, /* Links */
    {162, 6, 0, 0, 5, 0, 1, 0}, /* MaxExecutionTime */
    {179, 1, 0, 0, 8, 2, 1, 0}, /* Messages */
    {188, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {193, 0, 6, 0, 8, 0, 2, 0}, /* Parameters */
    {204, 0, 7, 0, 8, 0, 1, 0}, /* Payload */
    {212, 130, 0, 2, 2, 0, 1, 0}, /* PercentComplete */
    {230, 4, 2, 0, 8, 3, 1, 0}, /* Schedule */
    {239, 0, 0, 0, 4, 0, 1, 0}, /* StartTime */
    {249, 1, 0, 0, 0, 0, 1, 0}, /* StepOrder */
    {273, 0, 259, 0, 9, 255, 1, 0}, /* Steps */
    {472, 1, 467, 0, 9, 255, 4, 0}, /* CreatedResources */
    {501, 2, 489, 0, 9, 255, 2, 0}, /* Executor */
    {510, 2, 510, 0, 9, 255, 2, 0}, /* JobDocument */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {522, 2, 1, 0, 9, 0, 2, 0}, /* ParentJob */
    {532, 1, 489, 0, 9, 255, 2, 0}, /* PreferredExecutors */
    {551, 1, 1, 0, 9, 0, 2, 0}, /* SubsidiaryJobs */
    {566, 1, 489, 0, 9, 255, 2, 0}, /* ValidatedExecutors */
    {596, 2, 0, 0, 10, 0, 2, 0}, /* ^[A-Za-z][A-Za-z0-9_]+$ */
    {620, 1, 0, 0, 0, 0, 1, 0}, /* HttpHeaders */
    {632, 0, 0, 0, 0, 0, 1, 0}, /* HttpOperation */
    {646, 0, 0, 0, 0, 0, 1, 0}, /* JsonBody */
    {655, 1024, 0, 0, 0, 0, 1, 0}, /* TargetUri */
    {239, 4, 0, 0, 4, 0, 2, 0}, /* StartTime */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {0, 100, 0, 228, 0},
};
static const struct schema_fact_value values[] = {
    {279, 1, 0}, /* Cancelled */
    {289, 1, 0}, /* Completed */
    {299, 1, 0}, /* Continue */
    {308, 1, 0}, /* Exception */
    {318, 1, 0}, /* Interrupted */
    {330, 2, 0}, /* Invalid */
    {338, 1, 0}, /* New */
    {342, 1, 0}, /* Pending */
    {350, 1, 0}, /* Running */
    {358, 1, 0}, /* Service */
    {366, 1, 0}, /* Starting */
    {375, 1, 0}, /* Stopping */
    {384, 1, 0}, /* Suspended */
    {394, 1, 0}, /* UserIntervention */
    {411, 2, 0}, /* Validating */
    {422, 2, 0}, /* DocumentBased */
    {436, 2, 0}, /* ServiceGenerated */
    {453, 2, 0}, /* UserSpecified */
};
static const struct schema_fact_action actions[] = {
    {665, 1, 8, 65535, 2, 0}, /* Cancel */
    {672, 1, 9, 65535, 2, 0}, /* ForceStart */
    {683, 1, 10, 65535, 2, 0}, /* Invalidate */
    {694, 1, 11, 65535, 2, 0}, /* Resubmit */
    {703, 1, 12, 65535, 2, 0}, /* Resume */
    {710, 1, 13, 65535, 2, 0}, /* Suspend */
    {718, 1, 14, 65535, 2, 0}, /* Validate */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Message, &schema_Schedule,
};
const struct schema schema_Job = {
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
    .uri_count = 2,
    .run_count = 4,
    .type_count = 8,
    .action_count = 7,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
