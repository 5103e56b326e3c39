/*
 * Container: written by tools/generate-facts.py, do not edit. Source: Container_v1.xml, 2
 * versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "Container\0" "Oem\0" "Actions\0" "Description\0" "EthernetInterfaceCollection\0"
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
    {14, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 12, 0, 0, 1, 0, 0}, /* Container */
    {84, 13, 2, 0, 1, 1, 0, 0}, /* Limits */
    {91, 15, 2, 0, 1, 1, 0, 0}, /* Links */
    {204, 17, 2, 0, 1, 1, 0, 0}, /* MountPoint */
    {215, 19, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {236, 19, 1, 0, 3, 1, 0, 0}, /* Reset */
};
static const struct schema_fact_property properties[] = {
    {10, 0, 5, 0, 8, 0, 1, 0}, /* Oem */
    {14, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {22, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {62, 0, 34, 0, 9, 255, 1, 0}, /* EthernetInterfaces */
    {81, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {84, 0, 2, 0, 8, 0, 1, 0}, /* Limits */
    {91, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {97, 3, 4, 0, 8, 0, 1, 0}, /* MountPoints */
    {109, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {114, 2, 0, 0, 0, 0, 1, 0}, /* ProgrammaticId */
    {129, 2, 0, 0, 4, 0, 1, 0}, /* StartTime */
    {139, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {146, 2, 0, 0, 3, 0, 1, 0}, /* CPUCount */
    {155, 2, 0, 1, 2, 0, 1, 0}, /* MemoryBytes */
    {170, 0, 170, 0, 9, 255, 1, 0}, /* ContainerImage */
    {10, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {185, 2, 0, 0, 0, 0, 1, 0}, /* Destination */
    {197, 2, 0, 0, 0, 0, 1, 0}, /* Source */
    {226, 4, 24, 0, 7, 1, 1, 0}, /* ResetType */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 167, 0},
};
static const struct schema_fact_action actions[] = {
    {236, 1, 6, 65535, 1, 0}, /* Reset */
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
