/*
 * TaskService: written by tools/generate-facts.py, do not edit. Source: TaskService_v1.xml, 21
 * versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "TaskService\0" "Oem\0" "Actions\0" "OemActions\0" "Manual\0" "Oldest\0"
    "OverWritePolicy\0" "CompletedTaskOverWritePolicy\0" "DateTime\0" "Description\0" "Id\0"
    "LifeCycleEventOnTaskStateChange\0" "Name\0" "ServiceEnabled\0" "Status\0"
    "TaskAutoDeleteTimeoutMinutes\0" "TaskMonitorAutoExpirySeconds\0" "s\0" "TaskCollection\0"
    "Tasks\0" "DeleteAllCompletedTasks";
static const char uri_texts[] =
    "/redfish/v1/TaskService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 10}, {1, 1, 0, 7}, {1, 2, 0, 1}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10200, 0x10300,
};
static const struct schema_fact_type types[] = {
    {17, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {25, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {50, 0, 2, 0, 2, 2, 0, 0}, /* OverWritePolicy */
    {1, 1, 13, 0, 0, 2, 0, 0}, /* TaskService */
    {259, 14, 0, 0, 3, 4, 0, 0}, /* DeleteAllCompletedTasks */
};
static const struct schema_fact_property properties[] = {
    {13, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {17, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {66, 0, 2, 0, 7, 0, 2, 0}, /* CompletedTaskOverWritePolicy */
    {95, 2, 0, 0, 4, 0, 2, 0}, /* DateTime */
    {104, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {116, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {119, 0, 0, 0, 1, 0, 2, 0}, /* LifeCycleEventOnTaskStateChange */
    {151, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {13, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {156, 6, 0, 0, 1, 0, 2, 0}, /* ServiceEnabled */
    {171, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {178, 4, 0, 1, 2, 0, 3, 0}, /* TaskAutoDeleteTimeoutMinutes */
    {207, 6, 0, 2, 2, 0, 4, 0}, /* TaskMonitorAutoExpirySeconds */
    {253, 0, 238, 0, 9, 255, 2, 0}, /* Tasks */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, NAN, 0, 0, 0}, {0, NAN, 0, 236, 0},
};
static const struct schema_fact_value values[] = {
    {36, 2, 0}, /* Manual */
    {43, 2, 0}, /* Oldest */
};
static const struct schema_fact_action actions[] = {
    {259, 3, 4, 65535, 4, 0}, /* DeleteAllCompletedTasks */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_TaskService = {
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
    .run_count = 5,
    .type_count = 4,
    .action_count = 1,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
