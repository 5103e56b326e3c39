/*
 * OutboundConnection: written by tools/generate-facts.py, do not edit. Source:
 * OutboundConnection_v1.xml, 3 versions, the newest is 1.0.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "OutboundConnection\0" "Oem\0" "Actions\0" "JWT\0" "MTLS\0" "None\0" "OEM\0"
    "AuthenticationType\0" "^[^:\\s]+$\0" "HTTPHeaderProperty\0" "Session\0" "Links\0"
    "OemActions\0" "Authentication\0" "CertificateCollection\0" "Certificates\0"
    "ClientCertificates\0" "ConnectionEnabled\0" "Description\0" "EndpointURI\0" "Id\0" "Name\0"
    "PreUpgradeHTTPHeaders\0" "RetryPolicy\0" "Roles\0" "Status\0"
    "WebSocketPingIntervalMinutes\0" "RetryCount\0" "RetryForever\0"
    "OutboundConnectionRetryPolicyType\0" "ConnectionRetryPolicy\0" "RetryIntervalMinutes\0"
    "RetryPolicyType";
static const char uri_texts[] =
    "/redfish/v1/AccountService/OutboundConnections/{OutboundConnectionId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {24, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {50, 0, 4, 0, 2, 1, 0, 0}, /* AuthenticationType */
    {79, 1, 0, 1, 1, 1, 0, 1}, /* HTTPHeaderProperty */
    {106, 2, 2, 0, 1, 1, 0, 0}, /* Links */
    {112, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 4, 16, 0, 0, 1, 0, 0}, /* OutboundConnection */
    {342, 4, 3, 0, 2, 1, 0, 0}, /* OutboundConnectionRetryPolicyType */
    {419, 20, 3, 0, 1, 1, 0, 0}, /* RetryPolicyType */
};
static const struct schema_fact_property properties[] = {
    {20, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {69, 2, 0, 0, 0, 0, 1, 0}, /* ^[^:\s]+$ */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {98, 2, 98, 0, 9, 255, 1, 0}, /* Session */
    {24, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {123, 34, 1, 0, 7, 0, 1, 0}, /* Authentication */
    {160, 0, 138, 0, 9, 255, 1, 0}, /* Certificates */
    {173, 0, 138, 0, 9, 255, 1, 0}, /* ClientCertificates */
    {192, 6, 0, 0, 1, 0, 1, 0}, /* ConnectionEnabled */
    {210, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {222, 1056, 0, 0, 0, 0, 1, 0}, /* EndpointURI */
    {234, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {106, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {237, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {20, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {242, 0, 2, 0, 8, 0, 1, 0}, /* PreUpgradeHTTPHeaders */
    {264, 4, 7, 0, 8, 0, 1, 0}, /* RetryPolicy */
    {276, 35, 0, 0, 0, 0, 1, 0}, /* Roles */
    {282, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {289, 38, 0, 1, 2, 0, 1, 0}, /* WebSocketPingIntervalMinutes */
    {376, 2, 6, 0, 7, 0, 1, 0}, /* ConnectionRetryPolicy */
    {318, 6, 0, 0, 2, 0, 1, 0}, /* RetryCount */
    {398, 6, 0, 0, 2, 0, 1, 0}, /* RetryIntervalMinutes */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {0, 65535, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {32, 1, 0}, /* JWT */
    {36, 1, 0}, /* MTLS */
    {41, 1, 0}, /* None */
    {46, 1, 0}, /* OEM */
    {41, 1, 0}, /* None */
    {318, 1, 0}, /* RetryCount */
    {329, 1, 0}, /* RetryForever */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_OutboundConnection = {
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
    .uri_count = 1,
    .run_count = 1,
    .type_count = 8,
    .action_count = 0,
    .main = 5,
    .capabilities = 6,
};
// clang-format on
