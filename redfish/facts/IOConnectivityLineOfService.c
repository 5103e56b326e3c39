/*
 * IOConnectivityLineOfService: written by tools/generate-facts.py, do not edit. Source:
 * IOConnectivityLineOfService_v1.xml, 9 versions, the newest is 1.2.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "IOConnectivityLineOfService\0" "Oem\0" "Actions\0" "AccessProtocols\0" "Description\0"
    "Id\0" "MaxBytesPerSecond\0" "By/s\0" "MaxIOPS\0" "[IO]/s\0" "Name\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/LinesOfService/IOConnectivityLinesOfService/{IOConnectivityLineOfServiceId}\0"
    "/redfish/v1/StorageServices/{StorageServiceId}/ClassesOfService/{ClassOfServiceId}/IOConnectivityLinesOfService/{IOConnectivityLineOfServiceId}";
static const uint32_t uris[] = {
    0, 123,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 2}, {1, 2, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10200, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {33, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 8, 0, 0, 2, 0, 0}, /* IOConnectivityLineOfService */
    {115, 9, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {29, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {41, 7, 0, 0, 7, 1, 2, 0}, /* AccessProtocols */
    {33, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {57, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {69, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {72, 6, 0, 1, 2, 0, 3, 0}, /* MaxBytesPerSecond */
    {95, 6, 0, 2, 2, 0, 3, 0}, /* MaxIOPS */
    {110, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {29, 0, 13, 0, 8, 2, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 90, 0}, {NAN, NAN, 0, 103, 0},
};
static const struct schema *const uses[] = {
    &schema_Protocol, &schema_Resource,
};
const struct schema schema_IOConnectivityLineOfService = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 2,
    .run_count = 3,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 6,
};
// clang-format on
