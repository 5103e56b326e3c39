/*
 * LogEntryCollection: written by tools/generate-facts.py, do not edit. Source:
 * LogEntryCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "LogEntryCollection\0" "Description\0" "Members\0" "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/LogServices/{LogServiceId}/Entries\0"
    "/redfish/v1/Systems/{ComputerSystemId}/LogServices/{LogServiceId}/Entries\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/LogServices/{LogServiceId}/Entries\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/LogServices/{LogServiceId}/Entries\0"
    "/redfish/v1/Chassis/{ChassisId}/LogServices/{LogServiceId}/Entries\0"
    "/redfish/v1/JobService/Log/Entries\0" "/redfish/v1/TelemetryService/LogService/Entries\0"
    "/redfish/v1/Systems/{ComputerSystemId}/Memory/{MemoryId}/DeviceLog/Entries\0"
    "/redfish/v1/Chassis/{ChassisId}/PCIeDevices/{PCIeDeviceId}/CXLLogicalDevices/{CXLLogicalDeviceId}/DeviceLog/Entries";
static const uint32_t uris[] = {
    0, 68, 142, 268, 375, 442, 477, 525, 600,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* LogEntryCollection */
};
static const struct schema_fact_property properties[] = {
    {20, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {32, 81, 6, 0, 9, 1, 0, 0}, /* Members */
    {40, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {45, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_LogEntry, &schema_Resource,
};
const struct schema schema_LogEntryCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 9,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 1,
};
// clang-format on
