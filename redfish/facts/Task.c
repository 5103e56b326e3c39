/*
 * Task: written by tools/generate-facts.py, do not edit. Source: Task_v1.xml, 70 versions, the
 * newest is 1.7.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Task\0" "Oem\0" "Actions\0" "Item\0" "CreatedResources\0" "Links\0" "OemActions\0"
    "HttpHeaders\0" "HttpOperation\0" "JsonBody\0" "TargetUri\0" "Payload\0" "Description\0"
    "EndTime\0" "EstimatedDuration\0" "HidePayload\0" "Id\0" "Messages\0" "Name\0"
    "PercentComplete\0" "%\0" "StartTime\0" "TaskCollection\0" "SubTasks\0" "TaskMonitor\0"
    "TaskState\0" "TaskStatus\0" "Cancelled\0" "Cancelling\0" "Completed\0" "Exception\0"
    "Interrupted\0" "Killed\0" "New\0" "Pending\0" "Running\0" "Service\0" "Starting\0"
    "Stopping\0" "Suspended";
static const char uri_texts[] =
    "/redfish/v1/TaskService/Tasks/{TaskId}\0"
    "/redfish/v1/TaskService/Tasks/{TaskId}/SubTasks/{TaskId2}";
static const uint32_t uris[] = {
    0, 39,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 12}, {1, 1, 0, 9}, {1, 2, 0, 8}, {1, 3, 0, 9}, {1, 4, 0, 9}, {1, 5,
    0, 6}, {1, 6, 0, 6}, {1, 7, 0, 4},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10700, 0x10300, 0x10000, 0x10600, 0x10400, 0x10500, 0x10200,
};
static const struct schema_fact_type types[] = {
    {10, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {40, 1, 2, 0, 1, 2, 0, 0}, /* Links */
    {46, 3, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {102, 3, 4, 0, 1, 3, 0, 0}, /* Payload */
    {1, 7, 17, 0, 0, 4, 0, 0}, /* Task */
    {241, 0, 13, 0, 2, 4, 0, 0}, /* TaskState */
};
static const struct schema_fact_property properties[] = {
    {6, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {23, 1, 18, 0, 9, 255, 2, 0}, /* CreatedResources */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {57, 1, 0, 0, 0, 0, 3, 0}, /* HttpHeaders */
    {69, 0, 0, 0, 0, 0, 3, 0}, /* HttpOperation */
    {83, 0, 0, 0, 0, 0, 3, 0}, /* JsonBody */
    {92, 1024, 0, 0, 0, 0, 3, 0}, /* TargetUri */
    {10, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {110, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {122, 0, 0, 0, 4, 0, 4, 0}, /* EndTime */
    {130, 2, 0, 0, 5, 0, 5, 0}, /* EstimatedDuration */
    {148, 0, 0, 0, 1, 0, 3, 0}, /* HidePayload */
    {160, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {40, 0, 1, 0, 8, 0, 2, 0}, /* Links */
    {163, 1, 0, 0, 8, 2, 4, 0}, /* Messages */
    {172, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {6, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {102, 0, 3, 0, 8, 0, 3, 0}, /* Payload */
    {177, 2, 0, 1, 2, 0, 6, 0}, /* PercentComplete */
    {195, 0, 0, 0, 4, 0, 4, 0}, /* StartTime */
    {220, 0, 205, 0, 9, 255, 7, 0}, /* SubTasks */
    {229, 1024, 0, 0, 0, 0, 8, 0}, /* TaskMonitor */
    {241, 0, 5, 0, 7, 0, 4, 0}, /* TaskState */
    {251, 0, 4, 0, 7, 1, 4, 0}, /* TaskStatus */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 100, 0, 193, 0},
};
static const struct schema_fact_value values[] = {
    {262, 8, 0}, /* Cancelled */
    {272, 8, 0}, /* Cancelling */
    {283, 4, 0}, /* Completed */
    {293, 4, 0}, /* Exception */
    {303, 4, 0}, /* Interrupted */
    {315, 4, 8}, /* Killed */
    {322, 4, 0}, /* New */
    {326, 4, 0}, /* Pending */
    {334, 4, 0}, /* Running */
    {342, 4, 0}, /* Service */
    {350, 4, 0}, /* Starting */
    {359, 4, 0}, /* Stopping */
    {368, 4, 0}, /* Suspended */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Message,
};
const struct schema schema_Task = {
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
    .uri_count = 2,
    .run_count = 9,
    .type_count = 6,
    .action_count = 0,
    .main = 4,
    .capabilities = 4,
};
// clang-format on
