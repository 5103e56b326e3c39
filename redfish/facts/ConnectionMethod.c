/*
 * ConnectionMethod: written by tools/generate-facts.py, do not edit. Source:
 * ConnectionMethod_v1.xml, 5 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ConnectionMethod\0" "Oem\0" "Actions\0" "ConnectionMethodType\0" "ConnectionMethodVariant\0"
    "Description\0" "Id\0" "Links\0" "Name\0" "TunnelingProtocol\0" "IPMI15\0" "IPMI20\0"
    "ModbusSerial\0" "ModbusTCP\0" "NETCONF\0" "OEM\0" "Redfish\0" "SNMP\0" "AggregationSource\0"
    "AggregationSources\0" "SerialInterface\0" "OemActions\0" "SSH\0" "TunnelingProtocolType";
static const char uri_texts[] =
    "/redfish/v1/AggregationService/ConnectionMethods/{ConnectionMethodId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1}, {1, 1, 0, 1}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100, 0x10200,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 9, 0, 0, 1, 0, 0}, /* ConnectionMethod */
    {29, 0, 8, 0, 2, 1, 0, 0}, /* ConnectionMethodType */
    {89, 10, 3, 0, 1, 1, 0, 0}, /* Links */
    {233, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {248, 8, 2, 0, 2, 2, 0, 0}, /* TunnelingProtocolType */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {29, 2, 2, 0, 7, 0, 1, 0}, /* ConnectionMethodType */
    {50, 2, 0, 0, 0, 0, 1, 0}, /* ConnectionMethodVariant */
    {74, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {86, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {89, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {95, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {100, 2, 5, 0, 7, 0, 2, 0}, /* TunnelingProtocol */
    {198, 3, 180, 0, 9, 255, 1, 0}, /* AggregationSources */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {217, 0, 217, 0, 9, 255, 3, 0}, /* SerialInterface */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {118, 1, 0}, /* IPMI15 */
    {125, 1, 0}, /* IPMI20 */
    {132, 3, 0}, /* ModbusSerial */
    {145, 3, 0}, /* ModbusTCP */
    {155, 1, 0}, /* NETCONF */
    {163, 1, 0}, /* OEM */
    {167, 1, 0}, /* Redfish */
    {175, 1, 0}, /* SNMP */
    {163, 2, 0}, /* OEM */
    {244, 2, 0}, /* SSH */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ConnectionMethod = {
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
    .run_count = 3,
    .type_count = 6,
    .action_count = 0,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
