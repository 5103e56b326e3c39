/*
 * Task: written by tools/generate-facts.py, do not edit. Source: Task_v1.xml, 70 versions, the
 * newest is 1.7.4.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Task\0" "Oem\0" "Actions\0" "Item\0" "CreatedResources\0" "Links\0" "OemActions\0"
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
    {9, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {39, 1, 2, 0, 1, 2, 0, 0}, /* Links */
    {45, 3, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {101, 3, 4, 0, 1, 3, 0, 0}, /* Payload */
    {0, 7, 17, 0, 0, 4, 0, 0}, /* Task */
    {240, 0, 13, 0, 2, 4, 0, 0}, /* TaskState */
};
static const struct schema_fact_property properties[] = {
    {5, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {22, 3, 17, 0, 9, 255, 2, 0}, /* CreatedResources */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {56, 1, 0, 0, 0, 0, 3, 0}, /* HttpHeaders */
    {68, 0, 0, 0, 0, 0, 3, 0}, /* HttpOperation */
    {82, 0, 0, 0, 0, 0, 3, 0}, /* JsonBody */
    {91, 1024, 0, 0, 0, 0, 3, 0}, /* TargetUri */
    {9, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {109, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {121, 0, 0, 0, 4, 0, 4, 0}, /* EndTime */
    {129, 2, 0, 0, 5, 0, 5, 0}, /* EstimatedDuration */
    {147, 0, 0, 0, 1, 0, 3, 0}, /* HidePayload */
    {159, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {39, 0, 1, 0, 8, 0, 2, 0}, /* Links */
    {162, 1, 0, 0, 8, 2, 4, 0}, /* Messages */
    {171, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {5, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {101, 0, 3, 0, 8, 0, 3, 0}, /* Payload */
    {176, 2, 0, 1, 2, 0, 6, 0}, /* PercentComplete */
    {194, 0, 0, 0, 4, 0, 4, 0}, /* StartTime */
    {219, 0, 204, 0, 9, 255, 7, 0}, /* SubTasks */
    {228, 1024, 0, 0, 0, 0, 8, 0}, /* TaskMonitor */
    {240, 0, 5, 0, 7, 0, 4, 0}, /* TaskState */
    {250, 0, 4, 0, 7, 1, 4, 0}, /* TaskStatus */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 100, 0, 192, 0},
};
static const struct schema_fact_value values[] = {
    {261, 8, 0}, /* Cancelled */
    {271, 8, 0}, /* Cancelling */
    {282, 4, 0}, /* Completed */
    {292, 4, 0}, /* Exception */
    {302, 4, 0}, /* Interrupted */
    {314, 4, 8}, /* Killed */
    {321, 4, 0}, /* New */
    {325, 4, 0}, /* Pending */
    {333, 4, 0}, /* Running */
    {341, 4, 0}, /* Service */
    {349, 4, 0}, /* Starting */
    {358, 4, 0}, /* Stopping */
    {367, 4, 0}, /* Suspended */
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
