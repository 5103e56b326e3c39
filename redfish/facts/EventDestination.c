/*
 * EventDestination: written by tools/generate-facts.py, do not edit. Source:
 * EventDestination_v1.xml, 160 versions, the newest is 1.16.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "EventDestination\0" "Oem\0" "Actions\0" "RetryForever\0" "RetryForeverWithBackoff\0"
    "SuspendRetries\0" "TerminateAfterRetries\0" "DeliveryRetryPolicy\0" "BackupDestinations\0"
    "CertificateCollection\0" "Certificates\0" "ClientCertificates\0" "Context\0" "Description\0"
    "Destination\0" "EventFormatType\0" "EventTypes\0" "ExcludeMessageIds\0"
    "ExcludeRegistryPrefixes\0" "HeartbeatIntervalMinutes\0" "HttpHeaders\0" "Id\0"
    "IncludeOriginOfCondition\0" "MessageIds\0" "MetricReportDefinition\0"
    "MetricReportDefinitions\0" "Name\0" "OEMProtocol\0" "OEMSubscriptionType\0"
    "ItemOrCollection\0" "OriginResources\0" "Protocol\0" "RegistryPrefixes\0" "ResourceTypes\0"
    "SNMP\0" "SendHeartbeat\0" "Severities\0" "Status\0" "SubordinateResources\0"
    "SubscriptionType\0" "SyslogFilters\0" "VerifyCertificate\0" "Kafka\0" "OEM\0" "Redfish\0"
    "SMTP\0" "SNMPv1\0" "SNMPv2c\0" "SNMPv3\0" "SyslogRELP\0" "SyslogTCP\0" "SyslogTLS\0"
    "SyslogUDP\0" "EventDestinationProtocol\0" "Event\0" "MetricReport\0" "^[^:\\s]+$\0"
    "HttpHeaderProperty\0" "OemActions\0" "CommunityString\0" "HMAC128_SHA224\0"
    "HMAC192_SHA256\0" "HMAC256_SHA384\0" "HMAC384_SHA512\0" "HMAC_MD5\0" "HMAC_SHA96\0" "None\0"
    "SNMPAuthenticationProtocols\0" "CBC_DES\0" "CFB128_AES128\0" "CFB128_AES192\0"
    "CFB128_AES256\0" "SNMPEncryptionProtocols\0" "AuthenticationKey\0"
    "(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{24,96}$)|(^\\*+$)\0"
    "AuthenticationKeySet\0" "AuthenticationProtocol\0" "EncryptionKey\0"
    "(^[ -~]+$)|(^Passphrase:[ -~]+$)|(^Hex:[0-9A-Fa-f]{16,64}$)|(^\\*+$)\0" "EncryptionKeySet\0"
    "EncryptionProtocol\0" "HideCommunityStrings\0" "TrapCommunity\0" "SNMPSettings\0"
    "RedfishEvent\0" "SNMPInform\0" "SNMPTrap\0" "SSE\0" "Syslog\0" "Auth\0" "Authpriv\0"
    "Console\0" "Cron\0" "Daemon\0" "FTP\0" "Kern\0" "LPR\0" "Local0\0" "Local1\0" "Local2\0"
    "Local3\0" "Local4\0" "Local5\0" "Local6\0" "Local7\0" "Mail\0" "NTP\0" "News\0" "Security\0"
    "SolarisCron\0" "UUCP\0" "User\0" "SyslogFacility\0" "LogFacilities\0" "LowestSeverity\0"
    "SyslogFilter\0" "Alert\0" "All\0" "Critical\0" "Debug\0" "Emergency\0" "Error\0"
    "Informational\0" "Notice\0" "Warning\0" "SyslogSeverity\0" "DeliverBufferedEventDuration\0"
    "ResumeSubscription\0" "SuspendSubscription";
static const char uri_texts[] =
    "/redfish/v1/EventService/Subscriptions/{EventDestinationId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 13}, {1, 1, 0, 13}, {1, 2, 0, 11}, {1, 3, 0, 9}, {1, 4, 0, 9}, {1,
    5, 0, 8}, {1, 6, 0, 10}, {1, 7, 0, 11}, {1, 8, 0, 11}, {1, 9, 0, 12}, {1, 10, 0, 11}, {1,
    11, 0, 9}, {1, 12, 0, 7}, {1, 13, 0, 6}, {1, 14, 0, 3}, {1, 15, 0, 1}, {1, 16, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10600, 0x10a00, 0x10f00, 0x10900, 0x10b00, 0x10000, 0x10400, 0x10500,
    0x10c00, 0x10800, 0x10100, 0x10700, 0x10d00, 0x10300, 0x10e00, 0x11000,
};
static const struct schema_fact_type types[] = {
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {104, 0, 4, 0, 2, 2, 0, 0}, /* DeliveryRetryPolicy */
    {1, 1, 34, 0, 0, 7, 0, 0}, /* EventDestination */
    {724, 4, 11, 0, 2, 7, 0, 0}, /* EventDestinationProtocol */
    {229, 15, 2, 0, 2, 8, 0, 0}, /* EventFormatType */
    {778, 35, 0, 1, 1, 7, 0, 1}, /* HttpHeaderProperty */
    {797, 36, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {909, 17, 8, 0, 2, 13, 0, 0}, /* SNMPAuthenticationProtocols */
    {987, 25, 5, 0, 2, 13, 0, 0}, /* SNMPEncryptionProtocols */
    {1294, 36, 8, 0, 1, 13, 0, 0}, /* SNMPSettings */
    {589, 30, 6, 0, 2, 15, 0, 0}, /* SubscriptionType */
    {1499, 36, 24, 0, 2, 5, 0, 0}, /* SyslogFacility */
    {1543, 44, 2, 0, 1, 5, 0, 0}, /* SyslogFilter */
    {1626, 60, 9, 0, 2, 5, 0, 0}, /* SyslogSeverity */
    {1670, 46, 1, 0, 3, 1, 0, 0}, /* ResumeSubscription */
    {1689, 47, 0, 0, 3, 10, 0, 0}, /* SuspendSubscription */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {124, 1031, 0, 0, 0, 0, 4, 0}, /* BackupDestinations */
    {165, 0, 143, 0, 9, 255, 5, 0}, /* Certificates */
    {178, 0, 143, 0, 9, 255, 6, 0}, /* ClientCertificates */
    {197, 22, 0, 0, 0, 0, 7, 0}, /* Context */
    {104, 6, 1, 0, 7, 0, 2, 0}, /* DeliveryRetryPolicy */
    {205, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {217, 1056, 0, 0, 0, 0, 7, 0}, /* Destination */
    {229, 2, 4, 0, 7, 0, 8, 0}, /* EventFormatType */
    {245, 1, 7, 0, 7, 1, 7, 9}, /* EventTypes */
    {256, 3, 0, 0, 0, 0, 10, 0}, /* ExcludeMessageIds */
    {274, 3, 0, 0, 0, 0, 10, 0}, /* ExcludeRegistryPrefixes */
    {298, 2, 0, 1, 2, 0, 6, 0}, /* HeartbeatIntervalMinutes */
    {323, 1, 5, 0, 8, 0, 7, 0}, /* HttpHeaders */
    {335, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {338, 2, 0, 0, 1, 0, 11, 0}, /* IncludeOriginOfCondition */
    {363, 3, 0, 0, 0, 0, 12, 0}, /* MessageIds */
    {397, 1, 374, 0, 9, 255, 2, 0}, /* MetricReportDefinitions */
    {421, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {426, 0, 0, 0, 0, 0, 5, 0}, /* OEMProtocol */
    {438, 0, 0, 0, 0, 0, 5, 0}, /* OEMSubscriptionType */
    {18, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
    {475, 1, 458, 0, 9, 255, 12, 0}, /* OriginResources */
    {491, 32, 3, 0, 7, 0, 7, 0}, /* Protocol */
    {500, 3, 0, 0, 0, 0, 8, 0}, /* RegistryPrefixes */
    {517, 3, 0, 0, 0, 0, 8, 0}, /* ResourceTypes */
    {531, 4, 9, 0, 8, 0, 13, 0}, /* SNMP */
    {536, 2, 0, 0, 1, 0, 6, 0}, /* SendHeartbeat */
    {550, 3, 4, 0, 7, 2, 14, 0}, /* Severities */
    {561, 0, 28, 0, 8, 2, 2, 0}, /* Status */
    {568, 2, 0, 0, 1, 0, 8, 0}, /* SubordinateResources */
    {589, 18, 10, 0, 7, 0, 15, 0}, /* SubscriptionType */
    {606, 7, 12, 0, 8, 0, 5, 0}, /* SyslogFilters */
    {620, 6, 0, 0, 1, 0, 5, 0}, /* VerifyCertificate */
    {768, 2, 0, 0, 0, 0, 7, 0}, /* ^[^:\s]+$ */
    {1011, 14, 0, 2, 0, 0, 13, 0}, /* AuthenticationKey */
    {1097, 0, 0, 0, 1, 0, 3, 0}, /* AuthenticationKeySet */
    {1118, 6, 7, 0, 7, 0, 13, 0}, /* AuthenticationProtocol */
    {1141, 14, 0, 3, 0, 0, 13, 0}, /* EncryptionKey */
    {1223, 0, 0, 0, 1, 0, 3, 0}, /* EncryptionKeySet */
    {1240, 6, 8, 0, 7, 0, 13, 0}, /* EncryptionProtocol */
    {1259, 6, 0, 0, 1, 0, 17, 0}, /* HideCommunityStrings */
    {1280, 6, 0, 0, 0, 0, 13, 0}, /* TrapCommunity */
    {1514, 7, 11, 0, 7, 0, 5, 0}, /* LogFacilities */
    {1528, 6, 13, 0, 7, 0, 5, 0}, /* LowestSeverity */
    {1641, 4, 0, 0, 5, 0, 10, 0}, /* DeliverBufferedEventDuration */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {1, 65535, 0, 0, 0}, {NAN, NAN, 1029, 0, 0}, {NAN, NAN, 1155, 0, 0},
};
static const struct schema_fact_value values[] = {
    {30, 2, 0}, /* RetryForever */
    {43, 3, 0}, /* RetryForeverWithBackoff */
    {67, 2, 0}, /* SuspendRetries */
    {82, 2, 0}, /* TerminateAfterRetries */
    {638, 14, 0}, /* Kafka */
    {644, 5, 0}, /* OEM */
    {648, 7, 0}, /* Redfish */
    {656, 13, 0}, /* SMTP */
    {661, 13, 0}, /* SNMPv1 */
    {668, 13, 0}, /* SNMPv2c */
    {676, 13, 0}, /* SNMPv3 */
    {683, 5, 0}, /* SyslogRELP */
    {694, 5, 0}, /* SyslogTCP */
    {704, 5, 0}, /* SyslogTLS */
    {714, 5, 0}, /* SyslogUDP */
    {749, 7, 0}, /* Event */
    {755, 7, 0}, /* MetricReport */
    {808, 13, 0}, /* CommunityString */
    {824, 3, 0}, /* HMAC128_SHA224 */
    {839, 3, 0}, /* HMAC192_SHA256 */
    {854, 3, 0}, /* HMAC256_SHA384 */
    {869, 3, 0}, /* HMAC384_SHA512 */
    {884, 13, 0}, /* HMAC_MD5 */
    {893, 13, 0}, /* HMAC_SHA96 */
    {904, 13, 0}, /* None */
    {937, 13, 0}, /* CBC_DES */
    {945, 13, 0}, /* CFB128_AES128 */
    {959, 16, 0}, /* CFB128_AES192 */
    {973, 16, 0}, /* CFB128_AES256 */
    {904, 13, 0}, /* None */
    {644, 5, 0}, /* OEM */
    {1307, 15, 0}, /* RedfishEvent */
    {1320, 13, 0}, /* SNMPInform */
    {1331, 13, 0}, /* SNMPTrap */
    {1340, 15, 0}, /* SSE */
    {1344, 5, 0}, /* Syslog */
    {1351, 5, 0}, /* Auth */
    {1356, 5, 0}, /* Authpriv */
    {1365, 5, 0}, /* Console */
    {1373, 5, 0}, /* Cron */
    {1378, 5, 0}, /* Daemon */
    {1385, 5, 0}, /* FTP */
    {1389, 5, 0}, /* Kern */
    {1394, 5, 0}, /* LPR */
    {1398, 5, 0}, /* Local0 */
    {1405, 5, 0}, /* Local1 */
    {1412, 5, 0}, /* Local2 */
    {1419, 5, 0}, /* Local3 */
    {1426, 5, 0}, /* Local4 */
    {1433, 5, 0}, /* Local5 */
    {1440, 5, 0}, /* Local6 */
    {1447, 5, 0}, /* Local7 */
    {1454, 5, 0}, /* Mail */
    {1459, 5, 0}, /* NTP */
    {1463, 5, 0}, /* News */
    {1468, 5, 0}, /* Security */
    {1477, 5, 0}, /* SolarisCron */
    {1344, 5, 0}, /* Syslog */
    {1489, 5, 0}, /* UUCP */
    {1494, 5, 0}, /* User */
    {1556, 5, 0}, /* Alert */
    {1562, 5, 0}, /* All */
    {1566, 5, 0}, /* Critical */
    {1575, 5, 0}, /* Debug */
    {1581, 5, 0}, /* Emergency */
    {1591, 5, 0}, /* Error */
    {1597, 5, 0}, /* Informational */
    {1611, 5, 0}, /* Notice */
    {1618, 5, 0}, /* Warning */
};
static const struct schema_fact_action actions[] = {
    {1670, 2, 14, 65535, 1, 0}, /* ResumeSubscription */
    {1689, 2, 15, 65535, 10, 0}, /* SuspendSubscription */
};
static const struct schema *const uses[] = {
    &schema_Event, &schema_Resource,
};
const struct schema schema_EventDestination = {
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
    .run_count = 18,
    .type_count = 14,
    .action_count = 2,
    .main = 2,
    .capabilities = 6,
};
// clang-format on
