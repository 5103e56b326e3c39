/*
 * UpdateServiceCapabilities: written by tools/generate-facts.py, do not edit. Source:
 * UpdateServiceCapabilities_v1.xml, 1 versions, the newest is 1.0.0.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "UpdateServiceCapabilities\0" "Oem\0" "Actions\0" "OemActions\0" "AllowableStaging\0"
    "AllowableTargets\0" "Description\0" "Id\0" "Name";
static const char uri_texts[] =
    "/redfish/v1/UpdateService/UpdateServiceCapabilities";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 0},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {31, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {39, 1, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 1, 7, 0, 0, 1, 0, 0}, /* UpdateServiceCapabilities */
};
static const struct schema_fact_property properties[] = {
    {27, 0, 1, 0, 8, 0, 1, 0}, /* Oem */
    {31, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {50, 1, 0, 0, 0, 0, 1, 0}, /* AllowableStaging */
    {67, 1, 0, 0, 0, 0, 1, 0}, /* AllowableTargets */
    {84, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {96, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {99, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {27, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_UpdateServiceCapabilities = {
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
    .run_count = 1,
    .type_count = 3,
    .action_count = 0,
    .main = 2,
    .capabilities = 0,
};
// clang-format on
