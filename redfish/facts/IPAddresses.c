/*
 * IPAddresses: written by tools/generate-facts.py, do not edit. Source: IPAddresses_v1.xml, 18
 * versions, the newest is 1.1.5.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "IPAddresses\0" "Deprecated\0" "Failed\0" "Preferred\0" "Tentative\0" "AddressState\0"
    "Address\0" "^(\?:[0-9]{1,3}\\.){3}[0-9]{1,3}$\0" "AddressOrigin\0" "Gateway\0" "Oem\0"
    "SubnetMask\0" "IPv4Address\0" "BOOTP\0" "DHCP\0" "IPv4LinkLocal\0" "Static\0"
    "IPv4AddressOrigin\0" "PrefixLength\0" "IPv6Address\0" "DHCPv6\0" "LinkLocal\0" "SLAAC\0"
    "IPv6AddressOrigin\0" "IPv6GatewayStaticAddress\0" "IPv6StaticAddress";
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0}, {1, 0, 2, 12}, {1, 1, 0, 5},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {51, 0, 4, 0, 2, 1, 0, 0}, /* AddressState */
    {141, 0, 5, 0, 1, 1, 0, 0}, /* IPv4Address */
    {185, 4, 4, 0, 2, 1, 0, 0}, /* IPv4AddressOrigin */
    {216, 5, 5, 0, 1, 1, 0, 0}, /* IPv6Address */
    {251, 8, 4, 0, 2, 1, 0, 0}, /* IPv6AddressOrigin */
    {269, 10, 3, 0, 1, 1, 0, 0}, /* IPv6GatewayStaticAddress */
    {294, 13, 3, 0, 1, 1, 0, 0}, /* IPv6StaticAddress */
};
static const struct schema_fact_property properties[] = {
    {64, 6, 0, 1, 0, 0, 1, 0}, /* Address */
    {104, 2, 2, 0, 7, 0, 1, 0}, /* AddressOrigin */
    {118, 6, 0, 1, 0, 0, 1, 0}, /* Gateway */
    {126, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {130, 6, 0, 1, 0, 0, 1, 0}, /* SubnetMask */
    {64, 6, 0, 0, 0, 0, 1, 0}, /* Address */
    {104, 2, 4, 0, 7, 0, 1, 0}, /* AddressOrigin */
    {51, 2, 0, 0, 7, 0, 1, 0}, /* AddressState */
    {126, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {203, 2, 0, 2, 2, 0, 1, 0}, /* PrefixLength */
    {64, 22, 0, 0, 0, 0, 2, 0}, /* Address */
    {126, 0, 13, 0, 8, 1, 2, 0}, /* Oem */
    {203, 6, 0, 2, 2, 0, 2, 0}, /* PrefixLength */
    {64, 22, 0, 0, 0, 0, 1, 0}, /* Address */
    {126, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {203, 22, 0, 2, 2, 0, 1, 0}, /* PrefixLength */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 72, 0, 0}, {0, 128, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {13, 1, 0}, /* Deprecated */
    {24, 1, 0}, /* Failed */
    {31, 1, 0}, /* Preferred */
    {41, 1, 0}, /* Tentative */
    {153, 1, 0}, /* BOOTP */
    {159, 1, 0}, /* DHCP */
    {164, 1, 0}, /* IPv4LinkLocal */
    {178, 1, 0}, /* Static */
    {228, 1, 0}, /* DHCPv6 */
    {235, 1, 0}, /* LinkLocal */
    {245, 1, 0}, /* SLAAC */
    {178, 1, 0}, /* Static */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_IPAddresses = {
    .names = names,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .values = values,
    .uses = uses,
    .uri_count = 0,
    .run_count = 3,
    .type_count = 7,
    .action_count = 0,
    .main = 65535,
    .capabilities = 0,
};
// clang-format on
