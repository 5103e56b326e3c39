/*
 * Event: written by tools/generate-facts.py, do not edit. Source: Event_v1.xml, 92 versions, the
 * newest is 1.13.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Event\0" "Oem\0" "Actions\0" "NotificationType\0" "SectionType\0" "CPER\0"
    "CPERSection\0" "Manager\0" "OEM\0" "OS\0" "PreOS\0" "DiagnosticDataTypes\0" "Context\0"
    "Description\0" "Events\0" "Id\0" "Name\0" "AdditionalDataSizeBytes\0" "By\0"
    "AdditionalDataURI\0" "DiagnosticData\0" "DiagnosticDataType\0" "EventGroupId\0" "EventId\0"
    "EventTimestamp\0" "EventType\0" "LogEntry\0" "MemberId\0" "Message\0" "MessageArgs\0"
    "MessageId\0" "^[A-Za-z0-9]+\\.\\d+\\.\\d+\\.[A-Za-z0-9.]+$\0" "MessageSeverity\0"
    "OEMDiagnosticDataType\0" "OriginAddress\0" "^.+:\\/\\/.+$\0" "Item\0" "OriginOfCondition\0"
    "OriginOfConditionUnavailable\0" "Resolution\0" "ResolutionSteps\0" "Severity\0"
    "SpecificEventExistsInGroup\0" "UserAuthenticationSource\0" "Username\0" "EventRecord\0"
    "EventRecordActions\0" "EventRecordOemActions\0" "Alert\0" "MetricReport\0" "Other\0"
    "ResourceAdded\0" "ResourceRemoved\0" "ResourceUpdated\0" "StatusChange\0" "OemActions";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 16}, {1, 1, 0, 14}, {1, 2, 0, 11}, {1, 3, 0, 9}, {1, 4, 0, 7}, {1,
    5, 0, 5}, {1, 6, 0, 4}, {1, 7, 0, 3}, {1, 8, 0, 4}, {1, 9, 0, 3}, {1, 10, 0, 2}, {1, 11, 0,
    1}, {1, 12, 0, 0}, {1, 13, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10800, 0x10100, 0x10000, 0x10300, 0x10700, 0x10500, 0x10900, 0x10d00,
    0x10c00, 0x10a00, 0x10600, 0x10b00, 0x10400,
};
static const struct schema_fact_type types[] = {
    {11, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {48, 1, 3, 0, 1, 2, 0, 0}, /* CPER */
    {86, 0, 6, 0, 2, 2, 0, 0}, /* DiagnosticDataTypes */
    {1, 4, 7, 0, 0, 4, 0, 0}, /* Event */
    {567, 11, 28, 0, 0, 4, 0, 0}, /* EventRecord */
    {579, 39, 1, 0, 1, 1, 0, 0}, /* EventRecordActions */
    {598, 40, 0, 0, 1, 1, 0, 1}, /* EventRecordOemActions */
    {256, 6, 7, 0, 2, 4, 5, 0}, /* EventType */
    {704, 40, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {7, 0, 8, 0, 8, 0, 1, 0}, /* Oem */
    {19, 2, 0, 0, 6, 0, 2, 0}, /* NotificationType */
    {7, 0, 13, 0, 8, 1, 2, 0}, /* Oem */
    {36, 2, 0, 0, 6, 0, 2, 0}, /* SectionType */
    {11, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {106, 0, 0, 0, 0, 0, 3, 0}, /* Context */
    {114, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {126, 81, 4, 0, 9, 0, 4, 0}, /* Events */
    {133, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {136, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {11, 0, 5, 0, 8, 0, 1, 0}, /* Actions */
    {141, 2, 0, 1, 2, 0, 2, 0}, /* AdditionalDataSizeBytes */
    {168, 1026, 0, 0, 0, 0, 2, 0}, /* AdditionalDataURI */
    {48, 0, 1, 0, 8, 0, 2, 0}, /* CPER */
    {106, 0, 0, 0, 0, 0, 4, 3}, /* Context */
    {186, 2, 0, 0, 0, 0, 2, 0}, /* DiagnosticData */
    {201, 2, 2, 0, 7, 0, 2, 0}, /* DiagnosticDataType */
    {220, 0, 0, 0, 2, 0, 5, 0}, /* EventGroupId */
    {233, 0, 0, 0, 0, 0, 4, 0}, /* EventId */
    {241, 0, 0, 0, 4, 0, 4, 0}, /* EventTimestamp */
    {256, 16, 7, 0, 7, 0, 4, 5}, /* EventType */
    {266, 0, 266, 0, 9, 255, 6, 0}, /* LogEntry */
    {275, 16, 0, 0, 0, 0, 0, 0}, /* MemberId */
    {284, 0, 0, 0, 0, 0, 4, 0}, /* Message */
    {292, 1, 0, 0, 0, 0, 4, 0}, /* MessageArgs */
    {304, 16, 0, 2, 0, 0, 4, 0}, /* MessageId */
    {354, 0, 4, 0, 7, 1, 7, 0}, /* MessageSeverity */
    {370, 2, 0, 0, 0, 0, 8, 0}, /* OEMDiagnosticDataType */
    {7, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {392, 2, 0, 3, 0, 0, 9, 0}, /* OriginAddress */
    {423, 0, 418, 0, 9, 255, 4, 0}, /* OriginOfCondition */
    {441, 2, 0, 0, 1, 0, 10, 0}, /* OriginOfConditionUnavailable */
    {470, 0, 0, 0, 0, 0, 8, 0}, /* Resolution */
    {481, 1, 0, 0, 8, 2, 11, 0}, /* ResolutionSteps */
    {497, 0, 0, 0, 0, 0, 4, 7}, /* Severity */
    {506, 0, 0, 0, 1, 0, 12, 0}, /* SpecificEventExistsInGroup */
    {533, 2, 0, 0, 0, 0, 13, 0}, /* UserAuthenticationSource */
    {558, 2, 0, 0, 0, 0, 13, 0}, /* Username */
    {7, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 165, 0}, {NAN, NAN, 314, 0, 0}, {NAN, NAN, 406, 0, 0},
};
static const struct schema_fact_value values[] = {
    {48, 2, 0}, /* CPER */
    {53, 2, 0}, /* CPERSection */
    {65, 2, 0}, /* Manager */
    {73, 2, 0}, /* OEM */
    {77, 2, 0}, /* OS */
    {80, 2, 0}, /* PreOS */
    {620, 4, 0}, /* Alert */
    {626, 5, 0}, /* MetricReport */
    {639, 14, 0}, /* Other */
    {645, 4, 0}, /* ResourceAdded */
    {659, 4, 0}, /* ResourceRemoved */
    {675, 4, 0}, /* ResourceUpdated */
    {691, 4, 0}, /* StatusChange */
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_ResolutionStep,
};
const struct schema schema_Event = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 15,
    .type_count = 9,
    .action_count = 0,
    .main = 3,
    .capabilities = 0,
};
// clang-format on
