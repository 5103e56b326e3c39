/*
 * ContainerImage: written by tools/generate-facts.py, do not edit. Source: ContainerImage_v1.xml,
 * 2 versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "ContainerImage\0" "Oem\0" "Actions\0" "CreateTime\0" "Description\0" "Id\0" "Links\0"
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
    {20, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 12, 0, 0, 1, 0, 0}, /* ContainerImage */
    {135, 0, 3, 0, 2, 1, 0, 0}, /* ImageTypes */
    {54, 13, 3, 0, 1, 1, 0, 0}, /* Links */
    {199, 16, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {16, 0, 4, 0, 8, 0, 1, 0}, /* Oem */
    {20, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {28, 2, 0, 0, 4, 0, 1, 0}, /* CreateTime */
    {39, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {51, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {54, 0, 3, 0, 8, 0, 1, 0}, /* Links */
    {60, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {65, 2, 0, 0, 0, 0, 1, 0}, /* ProgrammaticId */
    {80, 2, 0, 1, 2, 0, 1, 0}, /* SizeBytes */
    {93, 0, 28, 0, 8, 1, 1, 0}, /* Status */
    {100, 2, 2, 0, 7, 0, 1, 0}, /* Type */
    {105, 2, 0, 0, 0, 0, 1, 0}, /* Version */
    {156, 1, 146, 0, 9, 255, 1, 0}, /* Containers */
    {16, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {185, 0, 167, 0, 9, 255, 1, 0}, /* SoftwareImage */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 90, 0},
};
static const struct schema_fact_value values[] = {
    {113, 1, 0}, /* DockerV1 */
    {122, 1, 0}, /* DockerV2 */
    {131, 1, 0}, /* OCI */
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
