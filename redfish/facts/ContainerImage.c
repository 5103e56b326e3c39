/*
 * ContainerImage: written by tools/generate-facts.py, do not edit. Source: ContainerImage_v1.xml,
 * 2 versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "ContainerImage\0" "Oem\0" "Actions\0" "CreateTime\0" "Description\0" "Id\0" "Links\0"
    "Name\0" "ProgrammaticId\0" "SizeBytes\0" "By\0" "Status\0" "Type\0" "Version\0" "DockerV1\0"
    "DockerV2\0" "OCI\0" "ImageTypes\0" "Container\0" "Containers\0" "SoftwareInventory\0"
    "SoftwareImage\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/Systems/{ComputerSystemId}/OperatingSystem/ContainerImages/{ContainerImageId}\0"
    "/redfish/v1/CompositionService/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem/ContainerImages/{ContainerImageId}\0"
    "/redfish/v1/ResourceBlocks/{ResourceBlockId}/Systems/{ComputerSystemId}/OperatingSystem/ContainerImages/{ContainerImageId}";
static const uint32_t uris[] = {
    0, 90, 232,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {19, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {0, 1, 12, 0, 0, 1, 0, 0}, /* ContainerImage */
    {134, 0, 3, 0, 2, 1, 0, 0}, /* ImageTypes */
    {53, 13, 3, 0, 1, 1, 0, 0}, /* Links */
    {198, 16, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {15, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {19, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {27, 2, 0, 0, 4, 0, 1, 0}, /* CreateTime */
    {38, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {50, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {53, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {59, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {64, 2, 0, 0, 0, 0, 1, 0}, /* ProgrammaticId */
    {79, 2, 0, 1, 2, 0, 1, 0}, /* SizeBytes */
    {92, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {99, 2, 2, 0, 7, 0, 1, 0}, /* Type */
    {104, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {155, 3, 145, 0, 9, 255, 1, 0}, /* Containers */
    {15, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {184, 0, 166, 0, 9, 255, 1, 0}, /* SoftwareImage */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 89, 0},
};
static const struct schema_fact_value values[] = {
    {112, 1, 0}, /* DockerV1 */
    {121, 1, 0}, /* DockerV2 */
    {130, 1, 0}, /* OCI */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_ContainerImage = {
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
    .uri_count = 3,
    .run_count = 1,
    .type_count = 5,
    .action_count = 0,
    .main = 1,
    .capabilities = 0,
};
// clang-format on
