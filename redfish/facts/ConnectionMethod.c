/*
 * ConnectionMethod: written by tools/generate-facts.py, do not edit. Source:
 * ConnectionMethod_v1.xml, 5 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ConnectionMethod\0" "Oem\0" "Actions\0" "ConnectionMethodType\0"
    "ConnectionMethodVariant\0" "Description\0" "Id\0" "Links\0" "Name\0" "TunnelingProtocol\0"
    "IPMI15\0" "IPMI20\0" "ModbusSerial\0" "ModbusTCP\0" "NETCONF\0" "OEM\0" "Redfish\0" "SNMP\0"
    "AggregationSource\0" "AggregationSources\0" "SerialInterface\0" "OemActions\0" "SSH\0"
    "TunnelingProtocolType";
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 9, 0, 0, 1, 0, 0}, /* ConnectionMethod */
    {30, 0, 8, 0, 2, 1, 0, 0}, /* ConnectionMethodType */
    {90, 10, 3, 0, 1, 1, 0, 0}, /* Links */
    {234, 13, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {249, 8, 2, 0, 2, 2, 0, 0}, /* TunnelingProtocolType */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {30, 2, 2, 0, 7, 0, 1, 0}, /* ConnectionMethodType */
    {51, 2, 0, 0, 0, 0, 1, 0}, /* ConnectionMethodVariant */
    {75, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {87, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {90, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {96, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {101, 2, 5, 0, 7, 0, 2, 0}, /* TunnelingProtocol */
    {199, 1, 181, 0, 9, 255, 1, 0}, /* AggregationSources */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {218, 0, 218, 0, 9, 255, 3, 0}, /* SerialInterface */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {119, 1, 0}, /* IPMI15 */
    {126, 1, 0}, /* IPMI20 */
    {133, 3, 0}, /* ModbusSerial */
    {146, 3, 0}, /* ModbusTCP */
    {156, 1, 0}, /* NETCONF */
    {164, 1, 0}, /* OEM */
    {168, 1, 0}, /* Redfish */
    {176, 1, 0}, /* SNMP */
    {164, 2, 0}, /* OEM */
    {245, 2, 0}, /* SSH */
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
