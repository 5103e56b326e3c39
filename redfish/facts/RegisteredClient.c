/*
 * RegisteredClient: written by tools/generate-facts.py, do not edit. Source:
 * RegisteredClient_v1.xml, 6 versions, the newest is 1.1.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "RegisteredClient\0" "Oem\0" "Actions\0" "Configure\0" "Monitor\0" "ClientType\0"
    "IncludesSubordinates\0" "ManagedResourceURI\0" "PreferExclusive\0" "ManagedResource\0"
    "OemActions\0" "ClientURI\0" "Context\0" "CreatedDate\0" "Description\0" "ExpirationDate\0"
    "Id\0" "ManagedResources\0" "Name\0" "SubContext";
static const char uri_texts[] =
    "/redfish/v1/RegisteredClients/{RegisteredClientId}";
static const uint32_t uris[] = {
    0,
};
static const struct schema_fact_run runs[] = {
    {1, 0, 0, 2}, {1, 1, 0, 2},
};
static const uint32_t marks[] = {
    0x0, 0x10000, 0x10100,
};
static const struct schema_fact_type types[] = {
    {21, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {47, 0, 2, 0, 2, 1, 0, 0}, /* ClientType */
    {114, 1, 3, 0, 1, 1, 0, 0}, /* ManagedResource */
    {130, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {0, 4, 12, 0, 0, 1, 0, 0}, /* RegisteredClient */
};
static const struct schema_fact_property properties[] = {
    {17, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {58, 6, 0, 0, 1, 0, 1, 0}, /* IncludesSubordinates */
    {79, 1030, 0, 0, 0, 0, 1, 0}, /* ManagedResourceURI */
    {98, 6, 0, 0, 1, 0, 1, 0}, /* PreferExclusive */
    {21, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {47, 52, 1, 0, 7, 0, 1, 0}, /* ClientType */
    {141, 1028, 0, 0, 0, 0, 1, 0}, /* ClientURI */
    {151, 4, 0, 0, 0, 0, 2, 0}, /* Context */
    {159, 0, 0, 0, 4, 0, 1, 0}, /* CreatedDate */
    {171, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {183, 4, 0, 0, 4, 0, 1, 0}, /* ExpirationDate */
    {198, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {201, 7, 2, 0, 8, 0, 1, 0}, /* ManagedResources */
    {218, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {17, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {223, 4, 0, 0, 0, 0, 2, 0}, /* SubContext */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {29, 1, 0}, /* Configure */
    {39, 1, 0}, /* Monitor */
};
static const struct schema *const uses[] = {
    &schema_Resource,
};
const struct schema schema_RegisteredClient = {
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
    .run_count = 2,
    .type_count = 5,
    .action_count = 0,
    .main = 4,
    .capabilities = 6,
};
// clang-format on
