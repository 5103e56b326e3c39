/*
 * HostInterface: written by tools/generate-facts.py, do not edit. Source: HostInterface_v1.xml, 28
 * versions, the newest is 1.3.3.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "HostInterface\0" "Oem\0" "Actions\0" "AuthNone\0" "BasicAuth\0" "OemAuth\0"
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
    {18, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {72, 0, 4, 0, 2, 2, 0, 0}, /* AuthenticationMode */
    {123, 1, 3, 0, 1, 3, 0, 0}, /* CredentialBootstrapping */
    {0, 4, 20, 0, 0, 2, 0, 0}, /* HostInterface */
    {305, 4, 1, 0, 2, 2, 0, 0}, /* HostInterfaceType */
    {378, 24, 6, 0, 1, 2, 0, 0}, /* Links */
    {608, 30, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {14, 0, 6, 0, 8, 0, 1, 0}, /* Oem */
    {91, 6, 0, 0, 1, 0, 3, 0}, /* EnableAfterReset */
    {108, 6, 0, 0, 1, 0, 3, 0}, /* Enabled */
    {116, 4, 0, 0, 0, 0, 3, 0}, /* RoleId */
    {18, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {147, 4, 0, 0, 0, 0, 4, 0}, /* AuthNoneRoleId */
    {162, 5, 1, 0, 7, 0, 2, 0}, /* AuthenticationModes */
    {123, 4, 2, 0, 8, 0, 3, 0}, /* CredentialBootstrapping */
    {182, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {194, 2, 0, 0, 1, 0, 2, 0}, /* ExternallyAccessible */
    {215, 6, 0, 0, 1, 0, 2, 3}, /* FirmwareAuthEnabled */
    {235, 4, 0, 0, 0, 0, 2, 3}, /* FirmwareAuthRoleId */
    {282, 0, 254, 0, 9, 255, 2, 0}, /* HostEthernetInterfaces */
    {305, 2, 4, 0, 7, 0, 2, 0}, /* HostInterfaceType */
    {323, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {326, 6, 0, 0, 1, 0, 2, 0}, /* InterfaceEnabled */
    {343, 6, 0, 0, 1, 0, 2, 3}, /* KernelAuthEnabled */
    {361, 4, 0, 0, 0, 0, 2, 3}, /* KernelAuthRoleId */
    {378, 0, 5, 0, 8, 0, 2, 0}, /* Links */
    {402, 0, 384, 0, 9, 255, 2, 0}, /* ManagerEthernetInterface */
    {427, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {455, 0, 432, 0, 9, 255, 2, 0}, /* NetworkProtocol */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {471, 0, 28, 0, 8, 1, 2, 0}, /* Status */
    {504, 0, 499, 0, 9, 255, 4, 0}, /* AuthNoneRole */
    {532, 3, 517, 0, 9, 255, 2, 0}, /* ComputerSystems */
    {548, 0, 499, 0, 9, 255, 3, 0}, /* CredentialBootstrappingRole */
    {576, 0, 499, 0, 9, 255, 2, 3}, /* FirmwareAuthRole */
    {593, 0, 499, 0, 9, 255, 2, 3}, /* KernelAuthRole */
    {14, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {26, 2, 0}, /* AuthNone */
    {35, 2, 0}, /* BasicAuth */
    {45, 2, 0}, /* OemAuth */
    {53, 2, 0}, /* RedfishSessionAuth */
    {478, 2, 0}, /* NetworkHostInterface */
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
