/*
 * PowerDomainCollection: written by tools/generate-facts.py, do not edit. Source:
 * PowerDomainCollection_v1.xml, unversioned.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "PowerDomainCollection\0" "Description\0" "PowerDomain\0" "Members\0" "Name\0" "Oem";
static const char uri_texts[] =
    "/redfish/v1/Facilities/{FacilityId}/PowerDomains";
static const uint32_t uris[] = {
    0,
};
static const uint32_t marks[] = {
    0x0,
};
static const struct schema_fact_type types[] = {
    {1, 0, 4, 0, 0, 0, 0, 0}, /* PowerDomainCollection */
};
static const struct schema_fact_property properties[] = {
    {23, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {47, 17, 35, 0, 9, 255, 0, 0}, /* Members */
    {55, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {60, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_PowerDomainCollection = {
    .names = names,
    .uri_texts = uri_texts,
    .uris = uris,
    .marks = marks,
    .types = types,
    .properties = properties,
    .limits = limits,
    .uses = uses,
    .uri_count = 1,
    .run_count = 0,
    .type_count = 1,
    .action_count = 0,
    .main = 0,
    .capabilities = 1,
};
// clang-format on
