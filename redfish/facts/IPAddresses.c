/*
 * IPAddresses: written by tools/generate-facts.py, do not edit. Source: IPAddresses_v1.xml, 18
 * versions, the newest is 1.1.5.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "IPAddresses\0" "Deprecated\0" "Failed\0" "Preferred\0" "Tentative\0" "AddressState\0"
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
    {50, 0, 4, 0, 2, 1, 0, 0}, /* AddressState */
    {140, 0, 5, 0, 1, 1, 0, 0}, /* IPv4Address */
    {184, 4, 4, 0, 2, 1, 0, 0}, /* IPv4AddressOrigin */
    {215, 5, 5, 0, 1, 1, 0, 0}, /* IPv6Address */
    {250, 8, 4, 0, 2, 1, 0, 0}, /* IPv6AddressOrigin */
    {268, 10, 3, 0, 1, 1, 0, 0}, /* IPv6GatewayStaticAddress */
    {293, 13, 3, 0, 1, 1, 0, 0}, /* IPv6StaticAddress */
};
static const struct schema_fact_property properties[] = {
    {63, 6, 0, 1, 0, 0, 1, 0}, /* Address */
    {103, 2, 2, 0, 7, 0, 1, 0}, /* AddressOrigin */
    {117, 6, 0, 1, 0, 0, 1, 0}, /* Gateway */
    {125, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {129, 6, 0, 1, 0, 0, 1, 0}, /* SubnetMask */
    {63, 6, 0, 0, 0, 0, 1, 0}, /* Address */
    {103, 2, 4, 0, 7, 0, 1, 0}, /* AddressOrigin */
    {50, 2, 0, 0, 7, 0, 1, 0}, /* AddressState */
    {125, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {202, 2, 0, 2, 2, 0, 1, 0}, /* PrefixLength */
    {63, 22, 0, 0, 0, 0, 2, 0}, /* Address */
    {125, 0, 13, 0, 8, 1, 2, 0}, /* Oem */
    {202, 6, 0, 2, 2, 0, 2, 0}, /* PrefixLength */
    {63, 22, 0, 0, 0, 0, 1, 0}, /* Address */
    {125, 0, 13, 0, 8, 1, 1, 0}, /* Oem */
    {202, 22, 0, 2, 2, 0, 1, 0}, /* PrefixLength */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 71, 0, 0}, {0, 128, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {12, 1, 0}, /* Deprecated */
    {23, 1, 0}, /* Failed */
    {30, 1, 0}, /* Preferred */
    {40, 1, 0}, /* Tentative */
    {152, 1, 0}, /* BOOTP */
    {158, 1, 0}, /* DHCP */
    {163, 1, 0}, /* IPv4LinkLocal */
    {177, 1, 0}, /* Static */
    {227, 1, 0}, /* DHCPv6 */
    {234, 1, 0}, /* LinkLocal */
    {244, 1, 0}, /* SLAAC */
    {177, 1, 0}, /* Static */
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
