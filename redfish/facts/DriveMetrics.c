/*
 * DriveMetrics: written by tools/generate-facts.py, do not edit. Source: DriveMetrics_v1.xml, 9
 * versions, the newest is 1.3.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "DriveMetrics\0" "Oem\0" "Actions\0" "BadBlockCount\0" "CorrectableIOReadErrorCount\0"
    "CorrectableIOWriteErrorCount\0" "Description\0" "Id\0" "LifetimeStartDateTime\0"
    "NVMeSMART\0" "Name\0" "NativeCommandQueueDepth\0" "PowerOnHours\0" "ReadIOKiBytes\0"
    "KiBy\0" "UncorrectableIOReadErrorCount\0" "UncorrectableIOWriteErrorCount\0"
    "WriteIOKiBytes\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Metrics\0"
    "/redfish/v1/Chassis/{ChassisId}/Drives/{DriveId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/Metrics\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Storage/{StorageId}/Drives/{DriveId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Drives/{DriveId}/Metrics\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/Storage/{StorageId}/Drives/{DriveId}/Metrics";
static const uint32_t uris[] = {
    0 | SCHEMA_URI_DEPRECATED, 84, 141 | SCHEMA_URI_DEPRECATED, 250, 339 |
    SCHEMA_URI_DEPRECATED, 475 | SCHEMA_URI_DEPRECATED, 565, 635 | SCHEMA_URI_DEPRECATED,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2}, {1, 2, 0, 1}, {1, 3, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10300, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 16, 0, 0, 1, 0, 0}, /* DriveMetrics */
    {281, 17, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {26, 2, 0, 0, 2, 0, 1, 0}, /* BadBlockCount */
    {40, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableIOReadErrorCount */
    {68, 2, 0, 0, 2, 0, 1, 0}, /* CorrectableIOWriteErrorCount */
    {97, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {109, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {112, 2, 0, 0, 4, 0, 2, 0}, /* LifetimeStartDateTime */
    {134, 0, 2, 0, 8, 1, 1, 0}, /* NVMeSMART */
    {144, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {149, 2, 0, 0, 2, 0, 3, 0}, /* NativeCommandQueueDepth */
    {14, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {173, 2, 0, 0, 3, 0, 1, 0}, /* PowerOnHours */
    {186, 2, 0, 1, 2, 0, 4, 0}, /* ReadIOKiBytes */
    {205, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableIOReadErrorCount */
    {235, 2, 0, 0, 2, 0, 1, 0}, /* UncorrectableIOWriteErrorCount */
    {266, 2, 0, 1, 2, 0, 4, 0}, /* WriteIOKiBytes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 200, 0},
};
static const struct schema *const uses[] = {
    &schema_StorageControllerMetrics, &schema_Resource,
};
const struct schema schema_DriveMetrics = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 8,
    .run_count = 4,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
