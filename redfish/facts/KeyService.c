/*
 * KeyService: written by tools/generate-facts.py, do not edit. Source: KeyService_v1.xml, 2
 * versions, the newest is 1.0.1.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "KeyService\0" "Oem\0" "Actions\0" "Description\0" "Id\0" "KeyPolicyCollection\0"
    "NVMeoFKeyPolicies\0" "KeyCollection\0" "NVMeoFSecrets\0" "Name\0" "OemActions";
static const char uri_texts[] =
    "/redfish/v1/KeyService";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 1},
};
static const uint32_t marks[] = {
    0x0, 0x10000,
};
static const struct schema_fact_type types[] = {
    {16, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {1, 1, 7, 0, 0, 1, 0, 0}, /* KeyService */
    {110, 8, 0, 0, 1, 1, 0, 1}, /* OemActions */
};
static const struct schema_fact_property properties[] = {
    {12, 0, 2, 0, 8, 0, 1, 0}, /* Oem */
    {16, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {24, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {36, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {59, 0, 39, 0, 9, 255, 1, 0}, /* NVMeoFKeyPolicies */
    {91, 0, 77, 0, 9, 255, 1, 0}, /* NVMeoFSecrets */
    {105, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {12, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_KeyService = {
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
    .main = 1,
    .capabilities = 0,
};
// clang-format on
