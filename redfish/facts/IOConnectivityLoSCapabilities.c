/*
 * IOConnectivityLoSCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * IOConnectivityLoSCapabilities_v1.xml, 9 versions, the newest is 1.2.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "IOConnectivityLoSCapabilities\0" "Oem\0" "Actions\0" "Description\0" "Id\0"
    "Identifier\0" "MaxSupportedBytesPerSecond\0" "By/s\0" "MaxSupportedIOPS\0" "[IO]/s\0"
    "Name\0" "SupportedAccessProtocols\0" "SupportedLinesOfService\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/StorageServices/{StorageServiceId}/IOConnectivityLoSCapabilities";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 3}, {1, 1, 0, 3}, {1, 2, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10100, 0x10000,
};
static const struct schema_fact_type types[] = {
    {35, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 10, 0, 0, 2, 0, 0}, /* IOConnectivityLoSCapabilities */
    {179, 11, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {31, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {35, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {43, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {55, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {58, 0, 5, 0, 8, 1, 2, 0}, /* Identifier */
    {69, 6, 0, 1, 2, 0, 2, 0}, /* MaxSupportedBytesPerSecond */
    {101, 6, 0, 2, 2, 0, 1, 0}, /* MaxSupportedIOPS */
    {125, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {31, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {130, 7, 0, 0, 7, 2, 2, 0}, /* SupportedAccessProtocols */
    {155, 69, 1, 0, 9, 3, 2, 0}, /* SupportedLinesOfService */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0}, {NAN, NAN, 0, 96, 0}, {NAN, NAN, 0, 118, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource, &schema_Protocol, &schema_IOConnectivityLineOfService,
};
const struct schema schema_IOConnectivityLoSCapabilities = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .runs = runs,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 3,
    .type_count = 3,
    .action_count = 0,
    .main = 1,
    .capabilities = 2,
};
// clang-format on
