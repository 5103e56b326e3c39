/*
 * RegisteredClient: written by tools/generate-facts.py, do not edit. Source:
 * RegisteredClient_v1.xml, 6 versions, the newest is 1.1.2.
 */
#include "redfish/facts/facts.h"
#include "redfish/schema-internal.h"

#include <math.h>

// clang-format off
static const char names[] =
    "\0" "RegisteredClient\0" "Oem\0" "Actions\0" "Configure\0" "Monitor\0" "ClientType\0"
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
    {22, 0, 1, 0, 1, 1, 0, 0}, /* Actions */
    {48, 0, 2, 0, 2, 1, 0, 0}, /* ClientType */
    {115, 1, 3, 0, 1, 1, 0, 0}, /* ManagedResource */
    {131, 4, 0, 0, 1, 1, 0, 1}, /* OemActions */
    {1, 4, 12, 0, 0, 1, 0, 0}, /* RegisteredClient */
};
static const struct schema_fact_property properties[] = {
    {18, 0, 3, 0, 8, 0, 1, 0}, /* Oem */
    {59, 6, 0, 0, 1, 0, 1, 0}, /* IncludesSubordinates */
    {80, 1030, 0, 0, 0, 0, 1, 0}, /* ManagedResourceURI */
    {99, 6, 0, 0, 1, 0, 1, 0}, /* PreferExclusive */
    {22, 0, 0, 0, 8, 0, 1, 0}, /* Actions */
    {48, 52, 1, 0, 7, 0, 1, 0}, /* ClientType */
    {142, 1028, 0, 0, 0, 0, 1, 0}, /* ClientURI */
    {152, 4, 0, 0, 0, 0, 2, 0}, /* Context */
    {160, 0, 0, 0, 4, 0, 1, 0}, /* CreatedDate */
    {172, 2, 0, 0, 0, 0, 0, 0}, /* Description */
    {184, 4, 0, 0, 4, 0, 1, 0}, /* ExpirationDate */
    {199, 16, 0, 0, 0, 0, 0, 0}, /* Id */
    {202, 7, 2, 0, 8, 0, 1, 0}, /* ManagedResources */
    {219, 16, 0, 0, 0, 0, 0, 0}, /* Name */
    {18, 0, 13, 0, 8, 1, 0, 0}, /* Oem */
    {224, 4, 0, 0, 0, 0, 2, 0}, /* SubContext */
};
static const struct schema_fact_limits limits[] = {
    {NAN, NAN, 0, 0, 0},
};
static const struct schema_fact_value values[] = {
    {30, 1, 0}, /* Configure */
    {40, 1, 0}, /* Monitor */
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
