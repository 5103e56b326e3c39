/*
 * EventService: written by tools/generate-facts.py, do not edit. Source: EventService_v1.xml, 110
 * versions, the newest is 1.12.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "EventService\0" "Oem\0" "Actions\0" "DeliveryRetryAttempts\0"
    "DeliveryRetryIntervalSeconds\0" "s\0" "Description\0" "EventFormatTypes\0"
    "EventTypesForSubscription\0" "ExcludeMessageId\0" "ExcludeRegistryPrefix\0" "Id\0"
    "IncludeOriginOfConditionSupported\0" "Name\0" "OriginResourcesSupported\0"
    "RegistryPrefixes\0" "ResourceTypes\0" "SMTP\0" "SSEFilterPropertiesSupported\0"
    "SSEIncludeOriginOfConditionSupported\0" "ServerSentEventUri\0" "ServiceEnabled\0"
    "Severities\0" "Status\0" "SubordinateResourcesSupported\0" "EventDestinationCollection\0"
    "Subscriptions\0" "OemActions\0" "Authentication\0" "ConnectionProtocol\0" "FromAddress\0"
    "Password\0" "PasswordSet\0" "Port\0" "ServerAddress\0" "Username\0" "AutoDetect\0"
    "CRAM_MD5\0" "Login\0" "None\0" "Plain\0" "SMTPAuthenticationMethods\0" "StartTLS\0"
    "TLS_SSL\0" "SMTPConnectionProtocol\0" "EventFormatType\0" "EventType\0" "MessageId\0"
    "MetricReportDefinition\0" "OriginResource\0" "RegistryPrefix\0" "ResourceType\0"
    "SubordinateResources\0" "EventGroupId\0" "EventId\0" "EventTimestamp\0" "Message\0"
    "MessageArgs\0" "^\\w+\\.\\d+\\.\\d+\\.\\w+$\0" "MessageSeverity\0" "OriginOfCondition\0"
    "Severity\0" "SubmitTestEvent\0" "TestEventSubscription";
static const char uri_texts[] =
    "/redfish/v1/EventService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 18}, {1, 1, 0, 11}, {1, 2, 0, 11}, {1, 3, 0, 10}, {1, 4, 0, 3}, {1,
    4, 5, 10}, {1, 5, 0, 10}, {1, 6, 0, 9}, {1, 7, 0, 8}, {1, 8, 0, 5}, {1, 9, 0, 4}, {1, 10, 0,
    3}, {1, 11, 0, 0}, {1, 12, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10200, 0x10300, 0x10800, 0x10600, 0x10c00, 0x10500, 0x10b00, 0x10100,
    0x10900, 0x10700, 0x10400, 0x10a00,
};
static const struct schema_fact_type types[] = {
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 24, 0, 0, 1, 0, 0}, /* EventService */
    {465, 25, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {271, 25, 9, 0, 1, 7, 0, 0}, /* SMTP */
    {608, 0, 5, 0, 2, 7, 0, 0}, /* SMTPAuthenticationMethods */
    {651, 5, 4, 0, 2, 7, 0, 0}, /* SMTPConnectionProtocol */
    {276, 34, 8, 0, 1, 2, 0, 0}, /* SSEFilterPropertiesSupported */
    {917, 42, 10, 0, 3, 1, 0, 0}, /* SubmitTestEvent */
    {933, 52, 0, 0, 3, 13, 0, 0}, /* TestEventSubscription */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {26, 4, 0, 0, 2, 0, 1, 0}, /* DeliveryRetryAttempts */
    {48, 4, 0, 1, 2, 0, 1, 0}, /* DeliveryRetryIntervalSeconds */
    {79, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {91, 3, 4, 0, 7, 1, 2, 0}, /* EventFormatTypes */
    {108, 1, 7, 0, 7, 2, 1, 3}, /* EventTypesForSubscription */
    {134, 0, 0, 0, 1, 0, 4, 0}, /* ExcludeMessageId */
    {151, 0, 0, 0, 1, 0, 4, 0}, /* ExcludeRegistryPrefix */
    {173, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {176, 2, 0, 0, 1, 0, 5, 0}, /* IncludeOriginOfConditionSupported */
    {210, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {14, 0, 13, 0, 8, 3, 0, 0}, /* Oem */
    {215, 2, 0, 0, 1, 0, 6, 0}, /* OriginResourcesSupported */
    {240, 3, 0, 0, 0, 0, 2, 0}, /* RegistryPrefixes */
    {257, 3, 0, 0, 0, 0, 2, 0}, /* ResourceTypes */
    {271, 4, 3, 0, 8, 0, 7, 0}, /* SMTP */
    {276, 0, 6, 0, 8, 0, 2, 0}, /* SSEFilterPropertiesSupported */
    {305, 2, 0, 0, 1, 0, 8, 0}, /* SSEIncludeOriginOfConditionSupported */
    {342, 1024, 0, 0, 0, 0, 9, 0}, /* ServerSentEventUri */
    {361, 6, 0, 0, 1, 0, 1, 0}, /* ServiceEnabled */
    {376, 3, 4, 0, 7, 3, 10, 0}, /* Severities */
    {387, 0, 28, 0, 8, 3, 1, 0}, /* Status */
    {394, 2, 0, 0, 1, 0, 2, 0}, /* SubordinateResourcesSupported */
    {451, 0, 424, 0, 9, 255, 1, 0}, /* Subscriptions */
    {476, 6, 4, 0, 7, 0, 7, 0}, /* Authentication */
    {491, 6, 5, 0, 7, 0, 7, 0}, /* ConnectionProtocol */
    {510, 6, 0, 0, 0, 0, 7, 0}, /* FromAddress */
    {522, 14, 0, 0, 0, 0, 7, 0}, /* Password */
    {531, 0, 0, 0, 1, 0, 10, 0}, /* PasswordSet */
    {543, 6, 0, 2, 2, 0, 7, 0}, /* Port */
    {548, 6, 0, 0, 0, 0, 7, 0}, /* ServerAddress */
    {361, 6, 0, 0, 1, 0, 7, 0}, /* ServiceEnabled */
    {562, 6, 0, 0, 0, 0, 7, 0}, /* Username */
    {674, 0, 0, 0, 1, 0, 2, 0}, /* EventFormatType */
    {690, 0, 0, 0, 1, 0, 2, 3}, /* EventType */
    {700, 0, 0, 0, 1, 0, 2, 0}, /* MessageId */
    {710, 0, 0, 0, 1, 0, 2, 0}, /* MetricReportDefinition */
    {733, 0, 0, 0, 1, 0, 2, 0}, /* OriginResource */
    {748, 0, 0, 0, 1, 0, 2, 0}, /* RegistryPrefix */
    {763, 0, 0, 0, 1, 0, 2, 0}, /* ResourceType */
    {776, 0, 0, 0, 1, 0, 12, 0}, /* SubordinateResources */
    {797, 4, 0, 0, 2, 0, 3, 0}, /* EventGroupId */
    {810, 4, 0, 0, 0, 0, 1, 0}, /* EventId */
    {818, 4, 0, 0, 4, 0, 1, 0}, /* EventTimestamp */
    {690, 4, 7, 0, 7, 2, 1, 3}, /* EventType */
    {833, 4, 0, 0, 0, 0, 1, 0}, /* Message */
    {841, 5, 0, 0, 0, 0, 1, 0}, /* MessageArgs */
    {700, 20, 0, 3, 0, 0, 1, 0}, /* MessageId */
    {874, 4, 4, 0, 7, 3, 13, 0}, /* MessageSeverity */
    {890, 1028, 0, 0, 0, 0, 1, 0}, /* OriginOfCondition */
    {908, 4, 0, 0, 0, 0, 1, 0}, /* Severity */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 77, 0}, {0, 65535, 0, 0, 0}, {NAN, NAN, 853, 0, 0},
};
static const struct schema_fact_value values[] = {
    {571, 7, 0}, /* AutoDetect */
    {582, 7, 0}, /* CRAM_MD5 */
    {591, 7, 11}, /* Login */
    {597, 7, 0}, /* None */
    {602, 7, 0}, /* Plain */
    {571, 7, 0}, /* AutoDetect */
    {597, 7, 0}, /* None */
    {634, 7, 0}, /* StartTLS */
    {643, 7, 0}, /* TLS_SSL */
};
static const struct schema_fact_action actions[] = {
    {917, 1, 7, 65535, 1, 0}, /* SubmitTestEvent */
    {933, 1, 8, 65535, 13, 0}, /* TestEventSubscription */
};
static const struct schema *const uses[] = {
    &schema_EventDestination, &schema_Event, &schema_Resource,
};
const struct schema schema_EventService = {
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
    .run_count = 15,
    .type_count = 7,
    .action_count = 2,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
