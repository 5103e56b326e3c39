/*
 * Container: written by tools/generate-facts.py, do not edit. Source: Container_v1.xml, 2
 * versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "Container\0" "Oem\0" "Actions\0" "Description\0" "EthernetInterfaceCollection\0"
    "EthernetInterfaces\0" "Id\0" "Limits\0" "Links\0" "MountPoints\0" "Name\0"
    "ProgrammaticId\0" "StartTime\0" "Status\0" "CPUCount\0" "MemoryBytes\0" "By\0"
    "ContainerImage\0" "Destination\0" "Source\0" "MountPoint\0" "OemActions\0" "ResetType\0"
    "Reset";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/OperatingSystem/Containers/{ContainerId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem/Containers/{ContainerId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem/Containers/{ContainerId}";
static const uint32_t uris[] = {
    0, 80, 212,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {15, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* Container */
    {85, 13, 2, 0, 1, 1, 0, 0}, /* Limits */
    {92, 15, 2, 0, 1, 1, 0, 0}, /* Links */
    {205, 17, 2, 0, 1, 1, 0, 0}, /* MountPoint */
    {216, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {237, 19, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {11, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {15, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {23, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {63, 0, 35, 0, 9, 255, 1, 0}, /* EthernetInterfaces */
    {82, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {85, 0, 2, 0, 8, 0, 1, 0}, /* Limits */
    {92, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {98, 3, 4, 0, 8, 0, 1, 0}, /* MountPoints */
    {110, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {115, 2, 0, 0, 0, 0, 1, 0}, /* ProgrammaticId */
    {130, 2, 0, 0, 4, 0, 1, 0}, /* StartTime */
    {140, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {147, 2, 0, 0, 3, 0, 1, 0}, /* CPUCount */
    {156, 2, 0, 1, 2, 0, 1, 0}, /* MemoryBytes */
    {171, 0, 171, 0, 9, 255, 1, 0}, /* ContainerImage */
    {11, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {186, 2, 0, 0, 0, 0, 1, 0}, /* Destination */
    {198, 2, 0, 0, 0, 0, 1, 0}, /* Source */
    {227, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 168, 0},
};
static const struct schema_fact_action actions[] = {
    {237, 1, 6, 65535, 1, 0}, /* Reset */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_Container = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .actions = actions,
    .uses = uses,
    .uri_count = 3,
    .run_count = 1,
    .type_count = 6,
    .action_count = 1,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
