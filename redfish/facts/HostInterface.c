/*
 * HostInterface: written by tools/generate-facts.py, do not edit. Source: HostInterface_v1.xml, 28
 * versions, the newest is 1.3.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "HostInterface\0" "Oem\0" "Actions\0" "AuthNone\0" "BasicAuth\0" "OemAuth\0"
    "RedfishSessionAuth\0" "AuthenticationMode\0" "EnableAfterReset\0" "Enabled\0" "RoleId\0"
    "CredentialBootstrapping\0" "AuthNoneRoleId\0" "AuthenticationModes\0" "Description\0"
    "ExternallyAccessible\0" "FirmwareAuthEnabled\0" "FirmwareAuthRoleId\0"
    "EthernetInterfaceCollection\0" "HostEthernetInterfaces\0" "HostInterfaceType\0" "Id\0"
    "InterfaceEnabled\0" "KernelAuthEnabled\0" "KernelAuthRoleId\0" "Links\0"
    "EthernetInterface\0" "ManagerEthernetInterface\0" "Name\0" "ManagerNetworkProtocol\0"
    "NetworkProtocol\0" "Status\0" "NetworkHostInterface\0" "Role\0" "AuthNoneRole\0"
    "ComputerSystem\0" "ComputerSystems\0" "CredentialBootstrappingRole\0" "FirmwareAuthRole\0"
    "KernelAuthRole\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Managers/{ManagerId}/HostInterfaces/{HostInterfaceId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 8}, {1, 1, 0, 8}, {1, 2, 0, 5}, {1, 3, 0, 3},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000, 0x10300, 0x10200,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {73, 0, 4, 0, 2, 2, 0, 0}, /* AuthenticationMode */
    {124, 1, 3, 0, 1, 3, 0, 0}, /* CredentialBootstrapping */
    {1, 4, 20, 0, 0, 2, 0, 0}, /* HostInterface */
    {306, 4, 1, 0, 2, 2, 0, 0}, /* HostInterfaceType */
    {379, 24, 6, 0, 1, 2, 0, 0}, /* Links */
    {609, 30, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {92, 6, 0, 0, 1, 0, 3, 0}, /* EnableAfterReset */
    {109, 6, 0, 0, 1, 0, 3, 0}, /* Enabled */
    {117, 4, 0, 0, 0, 0, 3, 0}, /* RoleId */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {148, 4, 0, 0, 0, 0, 4, 0}, /* AuthNoneRoleId */
    {163, 5, 1, 0, 7, 0, 2, 0}, /* AuthenticationModes */
    {124, 4, 2, 0, 8, 0, 3, 0}, /* CredentialBootstrapping */
    {183, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {195, 2, 0, 0, 1, 0, 2, 0}, /* ExternallyAccessible */
    {216, 6, 0, 0, 1, 0, 2, 3}, /* FirmwareAuthEnabled */
    {236, 4, 0, 0, 0, 0, 2, 3}, /* FirmwareAuthRoleId */
    {283, 0, 255, 0, 9, 255, 2, 0}, /* HostEthernetInterfaces */
    {306, 2, 4, 0, 7, 0, 2, 0}, /* HostInterfaceType */
    {324, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {327, 6, 0, 0, 1, 0, 2, 0}, /* InterfaceEnabled */
    {344, 6, 0, 0, 1, 0, 2, 3}, /* KernelAuthEnabled */
    {362, 4, 0, 0, 0, 0, 2, 3}, /* KernelAuthRoleId */
    {379, 0, 5, 0, 8, 0, 2, 0}, /* Links */
    {403, 0, 385, 0, 9, 255, 2, 0}, /* ManagerEthernetInterface */
    {428, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {456, 0, 433, 0, 9, 255, 2, 0}, /* NetworkProtocol */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {472, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {505, 0, 500, 0, 9, 255, 4, 0}, /* AuthNoneRole */
    {533, 1, 518, 0, 9, 255, 2, 0}, /* ComputerSystems */
    {549, 0, 500, 0, 9, 255, 3, 0}, /* CredentialBootstrappingRole */
    {577, 0, 500, 0, 9, 255, 2, 3}, /* FirmwareAuthRole */
    {594, 0, 500, 0, 9, 255, 2, 3}, /* KernelAuthRole */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {27, 2, 0}, /* AuthNone */
    {36, 2, 0}, /* BasicAuth */
    {46, 2, 0}, /* OemAuth */
    {54, 2, 0}, /* RedfishSessionAuth */
    {479, 2, 0}, /* NetworkHostInterface */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_HostInterface = {
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
    .run_count = 4,
    .type_count = 7,
    .action_count = 0,
    .main = 3,
    .capabilities = 2,
};
// clang-format on
