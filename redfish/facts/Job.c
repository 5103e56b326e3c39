/*
 * Job: written by tools/generate-facts.py, do not edit. Source: Job_v1.xml, 29 versions, the
 * newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Job\0" "Oem\0" "Actions\0" "CreatedBy\0" "CreationTime\0" "Description\0" "EndTime\0"
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
    {8, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 25, 0, 0, 1, 0, 0}, /* Job */
    {128, 0, 15, 0, 2, 1, 0, 0}, /* JobState */
    {147, 15, 3, 0, 2, 2, 0, 0}, /* JobType */
    {155, 26, 8, 0, 1, 4, 0, 0}, /* Links */
    {584, 34, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {192, 34, 0, 1, 1, 2, 0, 1}, /* Parameters */
    {203, 35, 4, 0, 1, 1, 0, 0}, /* Payload */
    {664, 39, 0, 0, 3, 2, 0, 0}, /* Cancel */
    {671, 39, 0, 0, 3, 2, 0, 0}, /* ForceStart */
    {682, 39, 0, 0, 3, 2, 0, 0}, /* Invalidate */
    {693, 39, 1, 0, 3, 2, 0, 0}, /* Resubmit */
    {702, 40, 0, 0, 3, 2, 0, 0}, /* Resume */
    {709, 40, 0, 0, 3, 2, 0, 0}, /* Suspend */
    {717, 40, 0, 0, 3, 2, 0, 0}, /* Validate */
};
static const struct schema_fact_property properties[] = {
    {4, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {8, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {16, 0, 0, 0, 0, 0, 1, 0}, /* CreatedBy */
    {26, 0, 0, 0, 4, 0, 2, 0}, /* CreationTime */
    {39, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {51, 0, 0, 0, 4, 0, 1, 0}, /* EndTime */
    {59, 128, 0, 0, 4, 0, 2, 0}, /* EstimatedCompletionTime */
    {83, 2, 0, 0, 5, 0, 3, 0}, /* EstimatedDuration */
    {101, 0, 0, 0, 1, 0, 1, 0}, /* HidePayload */
    {113, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {116, 2, 0, 1, 2, 0, 2, 0}, /* JobPriority */
    {128, 132, 2, 0, 7, 0, 1, 0}, /* JobState */
    {137, 0, 4, 0, 7, 1, 1, 0}, /* JobStatus */
    {147, 0, 3, 0, 7, 0, 2, 0}, /* JobType */
    {155, 0, 4, 0, 8, 0, 4, 0}, /* Links */
    {161, 6, 0, 0, 5, 0, 1, 0}, /* MaxExecutionTime */
    {178, 1, 0, 0, 8, 2, 1, 0}, /* Messages */
    {187, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {4, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {192, 0, 6, 0, 8, 0, 2, 0}, /* Parameters */
    {203, 0, 7, 0, 8, 0, 1, 0}, /* Payload */
    {211, 130, 0, 2, 2, 0, 1, 0}, /* PercentComplete */
    {229, 4, 2, 0, 8, 3, 1, 0}, /* Schedule */
    {238, 0, 0, 0, 4, 0, 1, 0}, /* StartTime */
    {248, 1, 0, 0, 0, 0, 1, 0}, /* StepOrder */
    {272, 0, 258, 0, 9, 255, 1, 0}, /* Steps */
    {471, 3, 466, 0, 9, 255, 4, 0}, /* CreatedResources */
    {500, 2, 488, 0, 9, 255, 2, 0}, /* Executor */
    {509, 2, 509, 0, 9, 255, 2, 0}, /* JobDocument */
    {4, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {521, 2, 1, 0, 9, 0, 2, 0}, /* ParentJob */
    {531, 3, 488, 0, 9, 255, 2, 0}, /* PreferredExecutors */
    {550, 3, 1, 0, 9, 0, 2, 0}, /* SubsidiaryJobs */
    {565, 3, 488, 0, 9, 255, 2, 0}, /* ValidatedExecutors */
    {595, 2, 0, 0, 10, 0, 2, 0}, /* ^[A-Za-z][A-Za-z0-9_]+$ */
    {619, 1, 0, 0, 0, 0, 1, 0}, /* HttpHeaders */
    {631, 0, 0, 0, 0, 0, 1, 0}, /* HttpOperation */
    {645, 0, 0, 0, 0, 0, 1, 0}, /* JsonBody */
    {654, 1024, 0, 0, 0, 0, 1, 0}, /* TargetUri */
    {238, 4, 0, 0, 4, 0, 2, 0}, /* StartTime */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, NAN, 0, 0, 0}, {0, 100, 0, 227, 0},
};
static const struct schema_fact_value values[] = {
    {278, 1, 0}, /* Cancelled */
    {288, 1, 0}, /* Completed */
    {298, 1, 0}, /* Continue */
    {307, 1, 0}, /* Exception */
    {317, 1, 0}, /* Interrupted */
    {329, 2, 0}, /* Invalid */
    {337, 1, 0}, /* New */
    {341, 1, 0}, /* Pending */
    {349, 1, 0}, /* Running */
    {357, 1, 0}, /* Service */
    {365, 1, 0}, /* Starting */
    {374, 1, 0}, /* Stopping */
    {383, 1, 0}, /* Suspended */
    {393, 1, 0}, /* UserIntervention */
    {410, 2, 0}, /* Validating */
    {421, 2, 0}, /* DocumentBased */
    {435, 2, 0}, /* ServiceGenerated */
    {452, 2, 0}, /* UserSpecified */
};
static const struct schema_fact_action actions[] = {
    {664, 1, 8, 65535, 2, 0}, /* Cancel */
    {671, 1, 9, 65535, 2, 0}, /* ForceStart */
    {682, 1, 10, 65535, 2, 0}, /* Invalidate */
    {693, 1, 11, 65535, 2, 0}, /* Resubmit */
    {702, 1, 12, 65535, 2, 0}, /* Resume */
    {709, 1, 13, 65535, 2, 0}, /* Suspend */
    {717, 1, 14, 65535, 2, 0}, /* Validate */
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
